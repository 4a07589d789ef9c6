"""What every client command shares: connection options, one client, and where answers are printed."""

import functools
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import click

from .progress import Display, choose_display

if TYPE_CHECKING:
    from muralist.sdk import Client


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """The options of one invocation."""

    base_url: str | None
    api_key: str | None = field(repr=False)
    as_json: bool
    quiet: bool

    def client(self) -> "Client":
        """Open the SDK's client; use it as a context manager."""
        from muralist.sdk import Client  # here, so that --help does not load an HTTP library

        return Client(self.api_key, self.base_url)

    def display(self) -> Display:
        """Where progress goes: stderr, or nowhere with --quiet."""
        return choose_display(quiet=self.quiet)

    def emit(self, value: Mapping[str, Any], lines: Iterable[str]) -> None:
        """Print the answer on stdout: as one JSON object, or as lines for a person."""
        if self.as_json:
            indent = 2 if sys.stdout.isatty() else None
            click.echo(json.dumps(value, ensure_ascii=False, indent=indent, default=str))
        else:
            for line in lines:
                click.echo(line)

    def resume(self, command: str) -> str:
        """Spell a `muralist` command that goes on where this one stopped, at the same server."""
        server = f" --base-url {self.base_url}" if self.base_url else ""
        return f"muralist {command}{server}"


def with_session(function: Callable[..., None]) -> Callable[..., None]:
    """Add the shared options to a command and hand them over as its first argument; the SDK's errors end
    the command with their message, advice and exit code."""

    @click.option("--base-url", metavar="URL", help="The server; else RUNAPI_BASE_URL, else 127.0.0.1:8787.")
    @click.option("--api-key", metavar="KEY", help="The key; else RUNAPI_API_KEY (better: ps shows options).")
    @click.option("--json/--no-json", "as_json", default=None, help="Print JSON; the default when piped.")
    @click.option("-q", "--quiet", is_flag=True, help="No progress on stderr.")
    @functools.wraps(function)
    def command(**options: Any) -> None:
        from muralist.sdk import MuralistError

        from .failures import report

        as_json = options.pop("as_json")
        session = Session(
            base_url=options.pop("base_url"),
            api_key=options.pop("api_key"),
            as_json=not sys.stdout.isatty() if as_json is None else as_json,
            quiet=options.pop("quiet"),
        )
        try:
            function(session, **options)
        except MuralistError as error:
            context = click.get_current_context()
            if context.find_root().params.get("debug"):
                raise
            context.exit(report(error, session.resume))

    return command


def aligned(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the header and the rows as lines, columns padded to their widest cell."""
    table = [header, *rows]
    widths = [max(len(row[column]) for row in table) for column in range(len(header))]
    for row in table:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
