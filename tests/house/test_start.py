"""Importing does nothing but import: no network, no heavy libraries, and quickly."""

import json
import resource
import subprocess
import sys

import pytest

PROBE = """
import json, sys, time
touched = []
def watch(event, arguments):
    if event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "subprocess.Popen", "os.system"):
        touched.append(event)
sys.addaudithook(watch)
begun = time.process_time()
import {module}
print(json.dumps(dict(
    seconds=time.process_time() - begun, touched=touched, modules=sorted(name.partition(".")[0] for name in sys.modules)
)))
"""
HELP_SECONDS = 0.3
SERVER_ONLY = {
    "aiohttp",
    "msgspec",
    "numpy",
    "PIL",
    "prometheus_client",
    "sqlite3",
    "starlette",
    "structlog",
    "uvicorn",
}

CASES = {
    "muralist": (0.1, SERVER_ONLY | {"click", "httpx2", "rich"}),
    "muralist.cli.root": (0.6, SERVER_ONLY | {"httpx2", "rich"}),
    "muralist.sdk": (1.5, SERVER_ONLY | {"click"}),
    "muralist.settings": (0.5, SERVER_ONLY | {"click", "httpx2"}),
    "muralist.core.ports": (0.8, {"aiohttp", "numpy", "PIL", "sqlite3", "starlette", "uvicorn"}),
    "muralist.api.app": (1.5, {"aiohttp", "numpy", "torch", "uvicorn", "sqlite3", "httpx2"}),
    "muralist.bootstrap.catalogue": (0.8, SERVER_ONLY - {"msgspec"} | {"click", "httpx2", "rich", "asyncio"}),
    "muralist.bootstrap.store": (0.8, SERVER_ONLY - {"msgspec", "sqlite3"} | {"click", "httpx2", "rich"}),
    "muralist.bootstrap.server": (3.0, {"torch", "httpx2", "tkinter"}),
    "muralist.engines.preview": (1.5, {"aiohttp", "starlette", "uvicorn", "torch"}),
}
"""Generous CPU seconds that one import may take, and what it must not load."""


@pytest.mark.parametrize("module", CASES)
def test_import_is_quiet_and_light(module):
    """A fresh process imports the module without touching the network or loading what it does not need."""
    limit, unwanted = CASES[module]
    seen = probe(module)
    if seen["seconds"] > limit:
        seen = probe(module)  # the first one may have compiled

    assert seen["touched"] == []
    assert unwanted & set(seen["modules"]) == set()
    assert seen["seconds"] < limit


def probe(module: str) -> dict[str, object]:
    """Import a module in a fresh process and say what that did."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE.replace("{module}", module)],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen: dict[str, object] = json.loads(done.stdout)
    return seen


def test_help_answers_at_once():
    """`muralist --help` needs less than 0.3 s of a core, all in all, whatever else the machine is doing."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([sys.executable, "-m", "muralist", "--help"], capture_output=True, text=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)

    assert done.returncode == 0
    assert "serve" in done.stdout
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < HELP_SECONDS
