"""The group `muralist openclaw`."""

import click

from muralist.cli.lazy import Entry, LazyGroup

_HERE = "muralist.cli.openclaw"


@click.group(
    cls=LazyGroup,
    entries={
        "config": Entry(target=f"{_HERE}.config:config", help="Print or write OpenClaw's configuration for a server."),
        "doctor": Entry(target=f"{_HERE}.doctor:doctor", help="Find out why an agent does not paint or talk."),
    },
)
def openclaw() -> None:
    """Join OpenClaw with a server: one key for chat and pictures."""
