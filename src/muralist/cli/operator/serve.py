"""`muralist serve`: the API and, beside it, the processes that paint."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from muralist.cli.operator.session import EXIT_OTHER, CommandFailed, data_option, faults_as_exit_codes, read, spell

if TYPE_CHECKING:
    from muralist.bootstrap.store import FirstStart
    from muralist.settings import Settings

EXAMPLE_PROMPT = "a ceramic vase with dried flowers on a linen tablecloth, natural window light, 35mm film grain"

_NOTICE = """\

This data folder is new. It has an account `default` with credit, and one key, which is shown only now:

  export RUNAPI_API_KEY={key}
  export RUNAPI_BASE_URL={base_url}

Paint a first picture:

  curl -X POST {base_url}/v1/text_to_image \\
    -H "Authorization: Bearer {key}" \\
    -H "Content-Type: application/json" \\
    -d '{{
      "model": "flux-2-pro-text-to-image",
      "prompt": "{prompt}",
      "aspect_ratio": "3:4",
      "output_resolution": "2k"
    }}'

then look at it with the id from the answer:

  curl -H "Authorization: Bearer {key}" "{base_url}/v1/tasks/TASK_ID?wait=60"

Documentation: {base_url}/docs
"""


_LATER_NOTICE = """\
Documentation: {base_url}/docs
Another key:   {command}
"""


def first_start_notice(base_url: str, key: str) -> str:
    """What somebody needs who has just started a server for the first time."""
    return _NOTICE.format(base_url=base_url, key=key, prompt=EXAMPLE_PROMPT)


def later_start_notice(base_url: str, settings: "Settings") -> str:
    """What somebody needs who starts a server again, perhaps without the key."""
    from muralist.bootstrap.store import DEFAULT_ACCOUNT

    folder = settings.data if settings.origins.get("data") == "--data" else None  # else the command finds it as well
    command = spell(folder, "keys", "create", "--account", DEFAULT_ACCOUNT)
    return _LATER_NOTICE.format(base_url=base_url, command=command)


def notice(base_url: str, settings: "Settings", first: "FirstStart | None") -> str:
    """What a start tells: all about the first key, or where to get another one."""
    public_url = settings.public_url or reachable(base_url)
    return later_start_notice(public_url, settings) if first is None else first_start_notice(public_url, first.key)


def reachable(base_url: str) -> str:
    """The URL that works on this machine when the server listens on every interface."""
    return base_url.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:")


@click.command()
@click.option("--host", metavar="ADDRESS", help="Address to listen on.  [default: MURALIST_HOST or 127.0.0.1]")
@click.option("--port", type=int, metavar="N", help="Port; 0 picks a free one.  [default: MURALIST_PORT or 8787]")
@data_option
@click.option(
    "--workers", type=int, metavar="N", help="Painting processes; 0 serves the API alone.  [default: cores - 1]"
)
@click.option(
    "--allow-private-networks",
    is_flag=True,
    help="Let source pictures and callbacks reach private addresses; for tests.",
)
def serve(
    host: str | None, port: int | None, data: Path | None, workers: int | None, allow_private_networks: bool
) -> None:
    """Run the server until SIGTERM or Ctrl-C; running work is then finished or handed back."""
    settings = read(data, host=host, port=port, workers=workers, allow_private_networks=allow_private_networks or None)

    def ready(base_url: str, first: "FirstStart | None") -> None:
        click.echo(notice(base_url, settings, first), err=True)
        click.echo(f"muralist listening on {base_url}")

    from muralist.bootstrap import server

    try:
        with faults_as_exit_codes():
            server.run(
                server.serve(
                    settings,
                    host=settings.host,
                    port=settings.port,
                    workers=settings.workers,
                    allow_private=settings.allow_private_networks,
                    on_ready=ready,
                )
            )
    except CommandFailed as error:
        if isinstance(error.__cause__, OSError) and error.__cause__.filename is None:
            message = f"Cannot listen on {settings.host}:{settings.port}: {error.__cause__.strerror}. `muralist doctor`"
            raise CommandFailed(f"{message} says what uses it; --port 0 picks a free port.", EXIT_OTHER) from error
        raise
