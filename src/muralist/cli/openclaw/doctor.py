"""`muralist openclaw doctor`: finds out why an agent does not paint or talk, and says what mends it."""

import json
from collections.abc import Iterator

import click

from muralist.cli.finding import Finding, State
from muralist.cli.openclaw.checks import (
    Setup,
    check_limits,
    check_network,
    check_provider,
    check_server,
    find_setup,
    read_key,
)
from muralist.cli.openclaw.environment import config_file, variables
from muralist.cli.openclaw.json5 import Json5Error, parse
from muralist.cli.openclaw.programs import check_node, check_openclaw, check_validity, find_openclaw
from muralist.cli.openclaw.server import ask

_MARKS = {State.OK: "ok", State.WARNING: "warn", State.FAULT: "FAULT"}


@click.command()
@click.option("--openclaw", metavar="COMMAND", help="How OpenClaw is started, where `openclaw` is not on the path.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def doctor(openclaw: str | None, as_json: bool) -> None:
    """Check Node, OpenClaw, its configuration, the key, the server and the limits. Exits with 1 on a fault."""
    findings: list[Finding] = []
    for finding in examine(openclaw):
        findings.append(finding)
        if not as_json:
            _print_line(finding)
    faults = sum(finding.state is State.FAULT for finding in findings)
    if as_json:
        click.echo(json.dumps({"ok": not faults, "findings": [each._asdict() for each in findings]}))
    elif not faults:
        click.echo("All is well." if all(each.state is State.OK for each in findings) else "Nothing is broken.")
    if faults:
        raise click.ClickException(f"{faults} fault{'s' if faults > 1 else ''} found; mend and run this again.")


def examine(openclaw: str | None) -> Iterator[Finding]:
    """All findings, in the order of the report."""
    environ = variables()
    program = find_openclaw(openclaw)
    yield from check_node(program)
    yield from check_openclaw(program)
    path = config_file(environ)
    try:
        config = parse(path.read_text(encoding="utf-8")).value()
    except FileNotFoundError:
        mend = "run: muralist openclaw config --write"
        yield Finding("config", State.FAULT, f"{path} is not there", mend)
        return
    except (OSError, UnicodeDecodeError, Json5Error) as error:
        yield Finding("config", State.FAULT, f"{path} cannot be read: {error}", "correct it, or restore a backup of it")
        return
    if not isinstance(config, dict):
        yield Finding("config", State.FAULT, f"{path} holds no object", "restore a backup of it")
        return
    yield from check_validity(program, path)
    setup = find_setup(config, environ)
    if isinstance(setup, Finding):
        yield setup
        return
    yield from _check_setup(setup)


def _check_setup(setup: Setup) -> Iterator[Finding]:
    yield from check_provider(setup)
    key, finding = read_key(setup)
    yield finding
    yield from check_network(setup)
    yield from check_server(setup, key, ask)
    yield from check_limits(setup)


def _print_line(finding: Finding) -> None:
    click.echo(f"{_MARKS[finding.state]:<5}  {finding.check:<15}  {finding.detail}")
    if finding.mend:
        click.echo(f"{'':<24}-> {finding.mend}")
