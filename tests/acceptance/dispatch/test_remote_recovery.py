"""kill -9 around a send to a paid upstream: work that runs is adopted, and nothing is ever paid a second time."""

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.acceptance.server_process import ServerProcess
from tests.acceptance.test_recovery import SIGKILLED, balance, create, ended
from tests.upstreams.bfl import BflStandIn
from tests.upstreams.replicate import ReplicateStandIn
from tests.upstreams.runapi import RunapiStandIn
from tests.upstreams.standin import Act, StandIn

pytestmark = pytest.mark.acceptance

KINDS: dict[str, Callable[[], StandIn]] = {"bfl": BflStandIn, "runapi": RunapiStandIn, "replicate": ReplicateStandIn}
KEYS = {"bfl": "BFL_API_KEY", "runapi": "RUNAPI_UPSTREAM_KEY", "replicate": "REPLICATE_API_TOKEN"}


@pytest.fixture
def upstream(request: pytest.FixtureRequest) -> Iterator[StandIn]:
    """The stand-in of the engine that the test names."""
    with KINDS[request.param]() as running:
        yield running


def environ_of(upstream: StandIn) -> dict[str, str]:
    """Settings that make the stand-in the only engine; leases and doubts end soon."""
    return {
        KEYS[upstream.name]: upstream.key,
        f"MURALIST_{upstream.name.upper()}_BASE_URL": upstream.base_url,
        "MURALIST_LEASE_SECONDS": "2",
        "MURALIST_RECONCILE_SECONDS": "4",
    }


@pytest.mark.parametrize(
    ("upstream", "point", "status", "paid"),
    [
        ("bfl", "run.begun", "failed", 0),
        ("bfl", "run.accepted", "failed", 1),
        ("bfl", "run.handed_over", "completed", 1),
        ("bfl", "run.painted", "completed", 1),
        ("runapi", "run.begun", "completed", 1),
        ("runapi", "run.accepted", "completed", 1),
        ("replicate", "run.begun", "failed", 0),
        ("replicate", "run.accepted", "completed", 1),
    ],
    indirect=["upstream"],
)
def test_paid_work_is_adopted_or_given_up_and_never_paid_again_when_the_server_is_killed(
    new_server: Callable[..., ServerProcess], upstream: StandIn, point: str, status: str, paid: int
) -> None:
    """Killed before, between or after a send and its saved handle: one payment at most, and the books follow it."""
    environ = environ_of(upstream)
    doomed = new_server(environ={**environ, "MURALIST_CRASH_AT": point})
    accepted = create(doomed)
    assert doomed.wait_for_death() == SIGKILLED

    server = new_server(environ=environ, key=doomed.key)
    listed = server.request("GET", "/api/v1/tasks?idempotency_key=one").body["tasks"]
    task: dict[str, Any] = ended(server, listed[0]["id"])

    assert (task["status"], upstream.paid) == (status, paid)
    if status == "completed":
        assert balance(server) == (995, 5)
        assert task["engine"] == upstream.name
    else:
        assert task["error_code"] == "outcome_unknown"
        assert balance(server) == (1000, 0)
        assert f'outcome_unknown_total{{engine="{upstream.name}"}} 1.0' in metrics(server)
        assert "action=run.outcome_unknown" in server.log
    assert accepted is None or accepted.body["id"] == task["id"]


@pytest.mark.parametrize("upstream", ["bfl"], indirect=True)
def test_running_work_is_left_upstream_and_adopted_when_the_server_is_stopped(
    new_server: Callable[..., ServerProcess], upstream: StandIn
) -> None:
    """SIGTERM while the work runs upstream: the next server polls it, and nothing is sent again."""
    upstream.script(Act.ENDLESS)
    environ = {**environ_of(upstream), "MURALIST_SHUTDOWN_GRACE_SECONDS": "0"}
    first = new_server(environ=environ)
    create(first)
    while not upstream.works or not upstream.last.polls:
        time.sleep(0.05)
    first.stop()
    upstream.last.act = Act.OK

    server = new_server(environ=environ, key=first.key)
    [listed] = server.request("GET", "/api/v1/tasks?idempotency_key=one").body["tasks"]

    assert ended(server, listed["id"])["status"] == "completed"
    assert (upstream.paid, upstream.submissions) == (1, 1)


@pytest.mark.parametrize("upstream", ["bfl"], indirect=True)
def test_model_that_nothing_paints_is_refused_and_said_so(
    new_server: Callable[..., ServerProcess], upstream: StandIn
) -> None:
    """A real engine is configured, but not for this model: creates answer 503 before money moves."""
    routes = '{"flux-2-pro-text-to-image": ["fal"]}'
    server = new_server(environ={**environ_of(upstream), "MURALIST_ROUTES": routes})

    refused = create(server)

    assert refused is not None
    assert (refused.status, refused.body["error"]["code"]) == (503, "unavailable")
    assert "not charged" in refused.body["error"]["message"]
    assert balance(server) == (1000, 0)
    assert server.request("GET", "/readyz", key="").body["engines"] == {"bfl": "ready"}


@pytest.mark.parametrize("upstream", ["bfl"], indirect=True)
def test_engine_that_refuses_our_key_is_parked_and_told_of(
    new_server: Callable[..., ServerProcess], upstream: StandIn
) -> None:
    """A 401 parks the engine: readyz says so, and the next create is refused instead of left to wait."""
    server = new_server(environ={**environ_of(upstream), "BFL_API_KEY": "wrong-key-000000"})
    create(server)
    while not (word := server.request("GET", "/readyz", key="").body["engines"]["bfl"]).startswith("parked"):
        time.sleep(0.05)

    second = create(server, key="two")

    assert word == "parked: unauthorized"
    assert second is not None
    retry_after = {name.lower(): value for name, value in second.headers.items()}["retry-after"]
    assert (second.status, int(retry_after) > 0) == (503, True)
    assert 'muralist_engine_state{engine="bfl",state="parked"} 1.0' in metrics(server)


def metrics(server: ServerProcess) -> str:
    """What Prometheus would read."""
    return server.request("GET", "/metrics", key="").content.decode()
