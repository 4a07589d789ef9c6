"""Operator commands load the store or the catalogue, and no server, so that they answer quickly."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import muralist

SERVER_ONLY = {"aiohttp", "httpx2", "numpy", "PIL", "prometheus_client", "rich", "starlette", "structlog", "uvicorn"}
COMMANDS = [
    ("keys", "list"),
    ("keys", "create", "--account", "studio"),
    ("models", "list"),
    ("accounts", "show", "studio"),
    ("callback-secret", "show", "--account", "studio"),
    ("settings",),
]


def run_process(operator, *arguments: str, python: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    """Run a command as a process of its own."""
    env = os.environ | {"PYTHONPATH": str(Path(muralist.__file__).parent.parent)}
    command = [sys.executable, *python, "-m", "muralist", *arguments, "--data", str(operator.data)]
    return subprocess.run(command, capture_output=True, text=True, env=env, check=True, timeout=30)


@pytest.fixture(autouse=True)
def studio(operator) -> None:
    """There is an account to look at."""
    operator.json("accounts", "create", "studio")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_operator_commands_load_no_server(operator, command):
    """No HTTP, image, log or server library is imported to look at the data folder."""
    trace = run_process(operator, *command, python=("-X", "importtime")).stderr
    modules = [line.rpartition("|")[2].strip() for line in trace.splitlines() if line.startswith("import time:")]

    assert "muralist.cli.root" in modules
    assert {module.partition(".")[0] for module in modules} & SERVER_ONLY == set()
