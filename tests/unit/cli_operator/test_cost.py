"""Operator commands answer quickly: they load the store or the catalogue, and no server."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

import muralist

SERVER_ONLY = {"aiohttp", "httpx2", "numpy", "PIL", "prometheus_client", "rich", "starlette", "structlog", "uvicorn"}
CPU_SECONDS = 0.35
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


def test_keys_list_costs_little(operator):
    """Start of Python included it takes less than 0.35 s of a core, whatever else the machine is doing."""
    spent = []
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        run_process(operator, "keys", "list")
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)

    assert min(spent) < CPU_SECONDS
