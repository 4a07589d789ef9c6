"""`muralist doctor`: finds out what keeps a server from running well, and says how to mend it."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from muralist.cli.operator.output import print_json
from muralist.cli.operator.session import EXIT_OTHER, CommandFailed, data_option, json_option, read

if TYPE_CHECKING:
    from muralist.cli.operator.checks import Finding

_MARKS = {"ok": "ok", "warning": "warn", "fault": "FAULT"}


@click.command()
@data_option
@json_option
def doctor(data: Path | None, as_json: bool) -> None:
    """Check Python, packages, data folder, disk, SQLite, clock, port, engines and chat. Exits with 1 on a fault.

    Engines and chat upstreams are only asked what costs nothing.
    """
    findings = []
    for finding in _examine(data):
        findings.append(finding)
        if not as_json:
            _print_line(finding)
    faults = sum(finding.state == "fault" for finding in findings)
    if as_json:
        print_json({"ok": not faults, "findings": [finding._asdict() for finding in findings]})
    elif not faults:
        click.echo("All is well.")
    if faults:
        raise CommandFailed(f"{faults} fault{'s' if faults > 1 else ''} found; mend and run this again.", EXIT_OTHER)


def _examine(data: Path | None) -> Iterator["Finding"]:
    from muralist.cli.operator.checks import Finding, State, run_checks

    try:
        settings = read(data)
    except CommandFailed as error:
        yield Finding("settings", State.FAULT, error.message, "correct what is listed")
        return
    yield Finding("settings", State.OK, f"from {settings.config_file}" if settings.config_file else "no file, all good")
    yield from run_checks(settings)


def _print_line(finding: "Finding") -> None:
    click.echo(f"{_MARKS[finding.state]:<5}  {finding.check:<14}  {finding.detail}")
    if finding.mend:
        click.echo(f"{'':<23}-> {finding.mend}")
