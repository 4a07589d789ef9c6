"""Real upstream calls to a real server: they wake a poll that was a minute away, and forged ones do not."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.dispatch.worker_process import WorkerProcess
from tests.acceptance.server_process import ServerDidNotStart, ServerProcess
from tests.acceptance.test_recovery import balance, create, ended
from tests.upstreams.bfl import BflStandIn
from tests.upstreams.fal import FalStandIn
from tests.upstreams.replicate import ReplicateStandIn
from tests.upstreams.signing import SignedCall
from tests.upstreams.standin import Act, StandIn

pytestmark = pytest.mark.acceptance

KINDS: dict[str, Callable[[], StandIn]] = {"bfl": BflStandIn, "fal": FalStandIn, "replicate": ReplicateStandIn}
KEYS = {"bfl": "BFL_API_KEY", "fal": "FAL_KEY", "replicate": "REPLICATE_API_TOKEN"}
PUBLIC_URL = "https://pictures.example.com"
LONG_POLL_SECONDS = 300
SOON_SECONDS = 100.0


@pytest.fixture(params=KINDS)
def upstream(request: pytest.FixtureRequest) -> Iterator[StandIn]:
    """The stand-in of an engine whose first work never ends by itself."""
    with KINDS[request.param]() as running:
        running.script(Act.ENDLESS)
        yield running


def environ_of(upstream: StandIn, poll_seconds: float = LONG_POLL_SECONDS) -> dict[str, str]:
    """Settings that make the stand-in the only engine, and have it call."""
    extra = {"MURALIST_BFL_HOOKS": "true"} if isinstance(upstream, BflStandIn) else {}
    if isinstance(upstream, FalStandIn):
        extra["MURALIST_FAL_KEY_SET_URL"] = upstream.base_url + upstream.key_set_path
    return {
        KEYS[upstream.name]: upstream.key,
        f"MURALIST_{upstream.name.upper()}_BASE_URL": upstream.base_url,
        "MURALIST_ENGINE_HOOKS": "true",
        "MURALIST_ENGINE_HOOK_POLL_SECONDS": str(poll_seconds),
        "MURALIST_PUBLIC_URL": PUBLIC_URL,
        **extra,
    }


def started(server: ServerProcess, upstream: StandIn) -> str:
    """Create a task and wait until its work has been polled once; returns its id."""
    accepted = create(server)
    assert accepted is not None
    deadline = time.monotonic() + SOON_SECONDS
    while not upstream.works or not upstream.last.polls:
        assert time.monotonic() < deadline, server.log
        time.sleep(0.02)
    return str(accepted.body["id"])


def finish(upstream: StandIn) -> SignedCall:
    """Let the work end; returns the call about it."""
    upstream.last.act = Act.OK
    call: SignedCall = upstream.call_of(upstream.last)
    assert call.url.startswith(f"{PUBLIC_URL}/hooks/{upstream.name}/")
    return call


def status(server: ServerProcess, task_id: str) -> str:
    """How the task stands."""
    return str(server.request("GET", f"/v1/tasks/{task_id}").body["status"])


def test_call_completes_the_task_at_once_and_forged_ones_change_nothing(
    new_server: Callable[..., ServerProcess], upstream: StandIn
) -> None:
    """Forged, misdirected and unsigned calls are refused; the real one, its twins and a late one are taken."""
    server = new_server(environ=environ_of(upstream))
    task_id = started(server, upstream)
    call, polls = finish(upstream), upstream.last.polls
    unsigned = SignedCall(url=call.url, headers={}, body=call.body)

    refused = [each.send(server.base_url) for each in (call.forged(), unsigned, call.misdirected())]
    time.sleep(0.5)
    assert refused == [401, 401, 404]
    assert (status(server, task_id), upstream.last.polls) == ("processing", polls)

    begun = time.monotonic()
    assert [call.send(server.base_url) for _ in range(3)] == [200] * 3
    task: dict[str, Any] = ended(server, task_id)
    took = time.monotonic() - begun
    late = call.send(server.base_url)

    assert (task["status"], task["engine"]) == ("completed", upstream.name)
    assert took < SOON_SECONDS
    assert late == 200
    assert (upstream.paid, upstream.submissions) == (1, 1)
    assert balance(server) == (995, 5)
    assert "believed" not in str(task)
    assert "request_crashed" not in server.log
    assert call.url.rpartition("/")[2] not in server.log


@pytest.mark.parametrize("upstream", ["fal"], indirect=True)
def test_call_at_the_api_wakes_the_worker_of_another_process(
    new_server: Callable[..., ServerProcess], upstream: StandIn, tmp_path: Path
) -> None:
    """The process that takes the call does not paint; the one that waits hears of it through the store."""
    environ = environ_of(upstream)
    server = new_server(workers=0, environ=environ)
    with WorkerProcess(tmp_path / "data", environ, tmp_path / "worker.log") as worker:
        task_id = started(server, upstream)
        begun = time.monotonic()

        assert finish(upstream).send(server.base_url) == 200
        task = ended(server, task_id)

        assert task["status"] == "completed"
        assert time.monotonic() - begun < SOON_SECONDS
        worker.stop()


@pytest.mark.parametrize("upstream", ["replicate"], indirect=True)
def test_work_ends_without_any_call(new_server: Callable[..., ServerProcess], upstream: StandIn) -> None:
    """An upstream that cannot reach us is polled all the same."""
    server = new_server(environ=environ_of(upstream, poll_seconds=0.5))
    task_id = started(server, upstream)

    finish(upstream)

    assert ended(server, task_id)["status"] == "completed"


def test_server_does_not_start_when_nobody_could_call_it(new_server: Callable[..., ServerProcess]) -> None:
    """Hooks without a public URL are a fault that names the setting."""
    with pytest.raises(ServerDidNotStart, match="engine_hooks needs public_url"):
        new_server(environ={"MURALIST_ENGINE_HOOKS": "true", "FAL_KEY": "key-of-a-test"})
