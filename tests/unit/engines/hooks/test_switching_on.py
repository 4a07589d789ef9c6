"""Which upstreams are asked to call, how often their work is polled, and what keeps a server from starting."""

import subprocess
import sys
from pathlib import Path

import pytest

from muralist.bootstrap.catalogue import load_catalogue
from muralist.bootstrap.engines import build_registry, close_engines
from muralist.bootstrap.hooks import build_hooks, hook_faults
from muralist.engines.registry import Registry
from muralist.engines.upstream import Clients
from muralist.kit.clock import SystemClock
from muralist.settings import read_settings

KEYS = {"BFL_API_KEY": "key-of-a-test", "FAL_KEY": "key-of-a-test", "REPLICATE_API_TOKEN": "key-of-a-test"}
ON = {"MURALIST_ENGINE_HOOKS": "true", "MURALIST_PUBLIC_URL": "https://pictures.example.com"}
BFL_TOO = {"MURALIST_BFL_HOOKS": "true"}
WITHOUT_LIBRARY = """
import sys
sys.modules["cryptography"] = None
from muralist.bootstrap.hooks import hook_faults
from muralist.settings import read_settings
print(hook_faults(read_settings({environ!r})))
"""


@pytest.fixture(autouse=True)
def in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No muralist.toml around."""
    monkeypatch.chdir(tmp_path)


async def built(environ: dict[str, str], clients: Clients) -> tuple[set[str], Registry]:
    """The names of the gates and the engines of an environment; nothing is connected."""
    settings = read_settings(environ)
    hooks = build_hooks(settings, clients, root=bytes(32), clock=SystemClock())
    registry = build_registry(settings, clients, load_catalogue(), painters=1, hooks=hooks)
    await close_engines(registry)
    return set(hooks.gates), registry


@pytest.mark.parametrize(
    ("environ", "called"),
    [
        (KEYS, set()),
        (ON, set()),
        (KEYS | ON, {"fal", "replicate"}),
        (KEYS | ON | BFL_TOO, {"bfl", "fal", "replicate"}),
        ({"FAL_KEY": "key-of-a-test"} | ON | BFL_TOO, {"fal"}),
        ({"RUNAPI_UPSTREAM_KEY": "key-of-a-test"} | ON, set()),
    ],
    ids=["off", "no key", "on", "bfl too", "one key", "an engine that cannot"],
)
async def test_upstreams_are_asked_to_call_that_have_a_key_and_are_switched_on(environ, called, clients):
    """BFL needs a setting of its own, as its works may be lost by it."""
    gates, _ = await built(environ, clients)

    assert gates == called


async def test_work_is_polled_more_rarely_where_its_upstream_calls(clients):
    """Only there; the pause is a setting."""
    environ = KEYS | ON | {"MURALIST_ENGINE_HOOK_POLL_SECONDS": "9.5"}
    _, quiet = await built(KEYS, clients)
    _, called = await built(environ, clients)

    def pauses(registry: Registry) -> dict[str, float]:
        return {engine.name: engine.capabilities.poll_seconds for engine in registry.engines}

    assert pauses(quiet) == {"bfl": 0.75, "fal": 1.0, "replicate": 1.0}
    assert pauses(called) == {"bfl": 0.75, "fal": 9.5, "replicate": 9.5}


@pytest.mark.parametrize(
    ("environ", "fault"),
    [
        ({"MURALIST_ENGINE_HOOKS": "true"}, "engine_hooks needs public_url"),
        (BFL_TOO, "bfl_hooks is set without engine_hooks"),
    ],
)
def test_settings_that_cannot_work_are_faults(environ, fault):
    """Each names the setting that is missing."""
    [found] = hook_faults(read_settings(environ))

    assert fault in found


@pytest.mark.parametrize(("key", "faults"), [("FAL_KEY", 1), ("REPLICATE_API_TOKEN", 0)])
def test_hooks_of_fal_need_a_library_and_say_how_to_get_it(key, faults):
    """Without it nothing else is held up; the others sign in ways that Python itself can check."""
    script = WITHOUT_LIBRARY.format(environ=ON | {key: "key-of-a-test"})

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)

    assert done.stdout.count("pip install 'muralist[hooks]'") == faults
    assert (done.stdout.strip() == "[]") is (faults == 0)
