"""`muralist worker`: painting and delivering alone, beside a server on the same data folder."""

from pathlib import Path

import click

from muralist.cli.operator.session import CommandFailed, data_option, faults_as_exit_codes, read


@click.command()
@data_option
@click.option("--workers", type=int, metavar="N", help="Painting processes, at least 1.  [default: cores - 1]")
@click.option(
    "--allow-private-networks",
    is_flag=True,
    help="Let source pictures and callbacks reach private addresses; for tests.",
)
def worker(data: Path | None, workers: int | None, allow_private_networks: bool) -> None:
    """Paint what the servers of this data folder accept, until SIGTERM or Ctrl-C."""
    settings = read(data, workers=workers, allow_private_networks=allow_private_networks or None)
    if settings.workers == 0:
        raise CommandFailed("A worker needs at least one painting process; give it --workers 1 or more.")

    from muralist.bootstrap.server import run, run_worker

    with faults_as_exit_codes():
        run(
            run_worker(
                settings,
                workers=settings.workers,
                allow_private=settings.allow_private_networks,
                on_ready=lambda: click.echo(f"muralist worker on {settings.data}, {settings.workers} painting"),
            )
        )
