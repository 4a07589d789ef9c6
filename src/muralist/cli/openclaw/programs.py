"""Asks the installed programs: which Node, which OpenClaw, and what OpenClaw says of its own configuration."""

import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from muralist.cli.finding import Finding, State

MIN_OPENCLAW = (2026, 9)
TIMEOUT_SECONDS = 60
NODE_TEXT = "Node 24.16 or a later 24, or 26.1 or later"
INSTALL = "npm install --global openclaw"


def find_openclaw(given: str | None) -> list[str] | None:
    """The words that start OpenClaw: those given, else the program on the path; None when there is none."""
    words = shlex.split(given) if given else ["openclaw"]
    found = shutil.which(words[0]) if words else None
    return [found, *words[1:]] if found else None


def check_node(openclaw: Sequence[str] | None) -> Iterator[Finding]:
    """The Node that runs OpenClaw."""
    own = openclaw[0] if openclaw and Path(openclaw[0]).name.startswith("node") else None
    node = own or shutil.which("node")
    if node is None:
        yield Finding("node", State.FAULT, "not found", f"install {NODE_TEXT}")
        return
    version = _output([node, "--version"])
    if fits_node(version):
        yield Finding("node", State.OK, version)
    else:
        yield Finding("node", State.FAULT, f"{version or 'no version'} at {node}", f"OpenClaw needs {NODE_TEXT}")


def fits_node(version: str) -> bool:
    """Whether OpenClaw runs on a version such as `v24.21.0`."""
    numbers = _numbers(version)
    return (24, 16) <= numbers < (25,) or numbers >= (26, 1)


def check_openclaw(openclaw: Sequence[str] | None) -> Iterator[Finding]:
    """OpenClaw itself."""
    if openclaw is None:
        yield Finding("openclaw", State.FAULT, "not found", f"{INSTALL}, or name it with --openclaw")
        return
    text = _output([*openclaw, "--version"])
    match = re.search(r"\d{4}\.\d+\.\d+", text)
    if match is None:
        yield Finding("openclaw", State.FAULT, f"does not start: {text[:200] or 'it said nothing'}", INSTALL)
    elif _numbers(match[0])[:2] < MIN_OPENCLAW:
        yield Finding(
            "openclaw", State.WARNING, match[0], "older than 2026.9, whose setting names these are; update it"
        )
    else:
        yield Finding("openclaw", State.OK, match[0])


def check_validity(openclaw: Sequence[str] | None, path: Path) -> Iterator[Finding]:
    """OpenClaw's own judgement of its configuration: one key that it does not know makes every command fail."""
    if openclaw is None:
        return
    done = _run([*openclaw, "config", "validate"])
    if done is None:
        yield Finding("config valid", State.WARNING, "`openclaw config validate` did not answer in time")
    elif done.returncode == 0:
        yield Finding("config valid", State.OK, f"{path}")
    else:
        said = " ".join((done.stderr or done.stdout).split())[:400]
        yield Finding("config valid", State.FAULT, said, f"correct {path}, or restore a backup beside it")


def _output(words: Sequence[str]) -> str:
    done = _run(words)
    return "" if done is None else (done.stdout.strip() or done.stderr.strip())


def _run(words: Sequence[str]) -> "subprocess.CompletedProcess[str] | None":
    try:
        return subprocess.run(  # noqa: S603 - the operator's own program
            list(words), capture_output=True, text=True, timeout=TIMEOUT_SECONDS, check=False, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.TimeoutExpired):
        return None


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3])
