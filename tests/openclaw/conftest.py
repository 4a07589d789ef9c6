"""A real server, a scripted chat upstream behind it, and the real OpenClaw in front of it, configured by our command.

These tests run where `MURALIST_TEST_OPENCLAW` names an installation; `make test-openclaw` makes one.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from tests.acceptance.server_process import ServerProcess, run_cli, start_server
from tests.upstreams.chat import ChatStandIn, talk
from tests.upstreams.standin import KEY

from .installation import OpenClaw, installed_at

PLUGIN = Path(__file__).resolve().parents[2] / "integrations" / "openclaw" / "plugin"
TALKER = "talker"
LAST_WORDS = "Here is your bicycle."

if installed_at() is None:
    collect_ignore_glob = ["test_*.py"]


async def painter(standin: ChatStandIn, request: web.Request, body: dict[str, Any]) -> web.StreamResponse:
    """An agent's mind: it calls the image tool once, through OpenClaw's compact surface, and else only speaks."""
    tools = {tool["function"]["name"] for tool in body.get("tools") or []}
    called = any(message["role"] == "tool" for message in body["messages"])
    if called or "tool_call" not in tools:
        return await talk([LAST_WORDS])(standin, request, body)
    arguments = {"id": "image_generate", "args": {"prompt": "a red bicycle", "aspectRatio": "16:9"}}
    scene = talk([], tool={"name": "tool_call", "arguments": json.dumps(arguments)})
    return await scene(standin, request, body)


@pytest.fixture(scope="session")
def mind() -> Iterator[ChatStandIn]:
    """The chat upstream."""
    with ChatStandIn(models=[{"id": TALKER}]) as upstream:
        upstream.script(*[painter] * 100)
        yield upstream


@pytest.fixture(scope="session")
def server(mind: ChatStandIn, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """The server between both."""
    environ = {
        "MURALIST_INITIAL_CREDIT_CENTS": "100000",
        "MURALIST_CHAT_BASE_URL": mind.base_url,
        "MURALIST_CHAT_API_KEY": KEY,
    }
    running = start_server(tmp_path_factory.mktemp("server") / "data", environ=environ, arguments=())
    yield running
    running.stop()


def set_up(route: str, server: ServerProcess, home: Path) -> OpenClaw:
    """OpenClaw with the configuration that `muralist openclaw config --write` makes of nothing."""
    folder = installed_at()
    assert folder is not None
    openclaw = OpenClaw(folder=folder, home=home, environ={"RUNAPI_API_KEY": server.key})
    openclaw.state.mkdir(parents=True)
    options = ["--plugin", str(PLUGIN)] if route == "plugin" else []
    done = run_cli(
        *("openclaw", "config", "--route", route, "--base-url", server.base_url, "--write", *options),
        environ={"OPENCLAW_STATE_DIR": str(openclaw.state), "RUNAPI_API_KEY": server.key},
    )
    assert done.returncode == 0, done.stderr
    openclaw.configure({})
    return openclaw


@pytest.fixture(scope="session")
def litellm(server: ServerProcess, tmp_path_factory: pytest.TempPathFactory) -> OpenClaw:
    """OpenClaw by its bundled provider `litellm`."""
    return set_up("litellm", server, tmp_path_factory.mktemp("litellm"))


@pytest.fixture(scope="session")
def plugin(server: ServerProcess, tmp_path_factory: pytest.TempPathFactory) -> OpenClaw:
    """OpenClaw by our plugin."""
    return set_up("plugin", server, tmp_path_factory.mktemp("plugin"))


@pytest.fixture(params=["litellm", "plugin"])
def openclaw(request: pytest.FixtureRequest) -> OpenClaw:
    """OpenClaw by either route."""
    found: OpenClaw = request.getfixturevalue(request.param)
    return found
