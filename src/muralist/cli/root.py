"""The root of the command line: what there is, and how every failure becomes an exit code."""

import sys
from collections.abc import Sequence
from typing import Any

import click

from muralist import __version__

from .lazy import Entry, LazyGroup

PICTURES = "Pictures"
ACCOUNT = "Tasks, files and money"
OPERATOR = "Running a server"

_CLIENT = "muralist.cli.client"
_OPERATOR = "muralist.cli.operator"

ENTRIES = {
    "flux-2": Entry(
        target=f"{_CLIENT}.images:flux_2", help="FLUX.2 pro, flex and max: create and remix.", section=PICTURES
    ),
    "flux-kontext": Entry(
        target=f"{_CLIENT}.images:flux_kontext",
        help="FLUX.1 Kontext: create, or edit one picture.",
        section=PICTURES,
    ),
    "flux": Entry(target=f"{_CLIENT}.images:flux", help="FLUX.2 klein: create and remix fast.", section=PICTURES),
    "wait": Entry(target=f"{_CLIENT}.wait:wait", help="Wait for a task and save its pictures.", section=ACCOUNT),
    "get": Entry(target=f"{_CLIENT}.wait:get", help="Show a task as it is now.", section=ACCOUNT),
    "tasks": Entry(target=f"{_CLIENT}.tasks:tasks", help="List, cancel, watch, see callbacks.", section=ACCOUNT),
    "files": Entry(target=f"{_CLIENT}.files:files", help="Upload pictures to start from.", section=ACCOUNT),
    "account": Entry(
        target=f"{_CLIENT}.account:account", help="Who the key belongs to, what is left.", section=ACCOUNT
    ),
    "pricing": Entry(target=f"{_CLIENT}.pricing:pricing", help="Prices and quotes.", section=ACCOUNT),
    "serve": Entry(target=f"{_OPERATOR}.serve:serve", help="Run the server.", section=OPERATOR),
    "worker": Entry(
        target=f"{_OPERATOR}.worker:worker", help="Run workers alone, on a server's data.", section=OPERATOR
    ),
    "accounts": Entry(
        target=f"{_OPERATOR}.accounts:accounts", help="Create, credit and show accounts.", section=OPERATOR
    ),
    "keys": Entry(target=f"{_OPERATOR}.keys:keys", help="Create, list and disable API keys.", section=OPERATOR),
    "callback-secret": Entry(
        target=f"{_OPERATOR}.callback_secret:callback_secret",
        help="Show or rotate an account's callback secret.",
        section=OPERATOR,
    ),
    "spend": Entry(target=f"{_OPERATOR}.spend:spend", help="Sum prices, upstream costs and margins.", section=OPERATOR),
    "models": Entry(target=f"{_OPERATOR}.models:models", help="List and show the catalogue.", section=OPERATOR),
    "doctor": Entry(
        target=f"{_OPERATOR}.doctor:doctor", help="Check this machine and this data folder.", section=OPERATOR
    ),
    "preview-plan": Entry(
        target=f"{_OPERATOR}.preview:preview_plan",
        help="What the embedded painter understands of a prompt.",
        section=OPERATOR,
    ),
    "preview-sheet": Entry(
        target=f"{_OPERATOR}.preview:preview_sheet",
        help="Paint many prompts on one contact sheet.",
        section=OPERATOR,
    ),
    "openclaw": Entry(
        target="muralist.cli.openclaw.group:openclaw", help="Join OpenClaw with a server.", section=OPERATOR
    ),
    "settings": Entry(target=f"{_OPERATOR}.settings:settings", help="Print the settings in force.", section=OPERATOR),
}

USAGE_EXIT = 4
KIND_EXITS = {
    "unauthenticated": 2,
    "forbidden": 2,
    "payment": 3,
    "malformed": 4,
    "invalid": 4,
    "not_found": 4,
    "too_large": 4,
    "rate_limited": 6,
}
EPILOG = """\b
Exit codes: 0 done, 1 other, 2 key refused, 3 credits, 4 bad input or usage or not found,
5 timeout, 6 rate limit, 7 task failed.
RUNAPI_API_KEY and RUNAPI_BASE_URL choose the key and the server."""


class Root(LazyGroup):
    """Turns whatever a command raises into a message on stderr and an exit code, never a traceback."""

    def main(  # type: ignore[override]  # click overloads it on the value of standalone_mode
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> int:
        """Run; exits in standalone mode, otherwise returns the exit code."""
        try:
            outcome = super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
            code = outcome if isinstance(outcome, int) else 0
        except click.UsageError as error:
            error.show()
            code = USAGE_EXIT
        except click.ClickException as error:
            error.show()
            code = error.exit_code
        except click.Abort:
            click.echo("Interrupted.", err=True)
            code = 1
        if standalone_mode:
            sys.exit(code)
        return code

    def invoke(self, ctx: click.Context) -> Any:
        """Run the chosen command; what it raises unforeseen is reported here, unless --debug is given."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception as error:
            if ctx.params["debug"]:
                raise
            ctx.exit(_report(error))


def run(argv: Sequence[str]) -> int:
    """Run the command line and return its exit code."""
    return root.main(list(argv), prog_name="muralist", standalone_mode=False)


def _report(error: Exception) -> int:
    """Print what went wrong and what to do; returns the exit code."""
    from muralist.errors import MuralistError  # here, so that --help stays instant

    if isinstance(error, MuralistError):
        click.echo(f"Error: {error}\n  code: {error.code}", err=True)
        return KIND_EXITS.get(error.kind.value, 1)
    click.echo(f"Error: {type(error).__name__}: {error}", err=True)
    click.echo("  next: `muralist --debug ...` shows where; please report it if it is ours.", err=True)
    return 1


@click.group(
    cls=Root,
    entries=ENTRIES,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="muralist", message="%(prog)s %(version)s")
@click.option("--debug", is_flag=True, help="Show tracebacks.")
def root(debug: bool) -> None:
    """Pictures from prompts: create them, follow them, pay for them, or serve them to others."""
