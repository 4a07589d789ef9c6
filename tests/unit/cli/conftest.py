"""The command line, in this process or in one of its own, against the SDK's stand-in server."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "sdk"))

from standin import KEY, StandIn

import muralist
from muralist.cli.root import root

SOURCE = Path(muralist.__file__).parent.parent


@pytest.fixture
def server() -> Iterator[StandIn]:
    """The API, with its pictures on another host."""
    with StandIn() as elsewhere, StandIn(elsewhere) as server:
        yield server


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is the current one and the home."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def environment(server: StandIn, place: Path) -> dict[str, str]:
    """The environment of a user of the stand-in."""
    return {"RUNAPI_BASE_URL": server.url, "RUNAPI_API_KEY": KEY, "HOME": str(place)}


@pytest.fixture
def cli(environment: dict[str, str]) -> Callable[..., Result]:
    """Runs the command line here; stdout is no terminal, so answers are JSON unless --no-json is given."""

    def run(*args: str, stdin: str | None = None, **env: str | None) -> Result:
        return CliRunner().invoke(root, args, input=stdin, env={**environment, **env}, prog_name="muralist")

    return run


@pytest.fixture
def process(environment: dict[str, str]) -> Callable[..., subprocess.Popen[str]]:
    """Starts the command line as a process of its own."""

    def start(*args: str, python: tuple[str, ...] = (), **options: Any) -> subprocess.Popen[str]:
        streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
        env = os.environ | environment | {"PYTHONPATH": str(SOURCE)}
        # a shell that runs the tests in its background has Ctrl-C ignored, which children would inherit
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            return subprocess.Popen([sys.executable, *python, "-m", "muralist", *args], text=True, env=env, **streams)
        finally:
            signal.signal(signal.SIGINT, before)

    return start
