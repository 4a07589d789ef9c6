"""A real Muralist as the upstream of the engine `runapi`: what its customers' pictures go through."""

import asyncio
from collections.abc import AsyncIterator
from ipaddress import IPv4Network

import pytest

from muralist.core.catalogue.model import Action
from muralist.core.engine import Order, Outcome, Painted, Running
from muralist.core.task import Handle
from muralist.engines.runapi import RunapiEngine
from muralist.engines.upstream import Clients, Retry
from muralist.errors import EngineRejected, EngineUnavailable
from muralist.kit.addresses import AddressPolicy
from muralist.kit.http import GuardedClient
from muralist.kit.ids import uuid7
from muralist.testing.engine import tiny_png
from tests.acceptance.server_process import HANG_SECONDS, ServerProcess

pytestmark = pytest.mark.acceptance

LOOPBACK = AddressPolicy(exceptions=(IPv4Network("127.0.0.1/32"),))


@pytest.fixture
async def clients() -> AsyncIterator[Clients]:
    """Clients of which the first may reach the upstream on this machine."""
    both = Clients(own=GuardedClient(LOOPBACK), web=GuardedClient(AddressPolicy()))
    yield both
    await both.own.close()
    await both.web.close()


@pytest.fixture
def engine(server: ServerProcess, clients: Clients) -> RunapiEngine:
    """The engine with the server's key."""
    return RunapiEngine(key=server.key, clients=clients, base_url=server.base_url, retry=Retry(first_seconds=0.05))


def an_order(**fields: object) -> Order:
    """An order for a small picture."""
    values: dict[str, object] = {
        "task_id": uuid7(),
        "model": "flux-2-pro-text-to-image",
        "tier": "pro",
        "action": Action.TEXT_TO_IMAGE,
        "prompt": "a red apple on a table",
        "width": 1152,
        "height": 864,
        "seed": 7,
        "output_format": "webp",
    }
    return Order(**(values | fields))  # type: ignore[arg-type]


async def follow(engine: RunapiEngine, handle: Handle | Outcome) -> Outcome:
    """Poll work to its end."""
    assert isinstance(handle, Handle)
    async with asyncio.timeout(HANG_SECONDS):
        while isinstance(state := await engine.poll(handle), Running):
            await asyncio.sleep(0.05)
    return state


async def test_muralist_paints_for_muralist(engine: RunapiEngine) -> None:
    """A picture comes back in size, type and seed as ordered, with its price as cost and the preview's label."""
    painted = await follow(engine, await engine.submit(an_order(), lambda _: None))

    assert isinstance(painted, Painted)
    (picture,) = painted.pictures
    assert (picture.width, picture.height, picture.mime_type) == (1152, 864, "image/webp")
    assert painted.seed == 7
    assert painted.upstream_cost == 50_000
    assert painted.report is not None
    assert "apple" in " ".join(painted.report.understood)


async def test_same_task_is_one_work_when_it_is_submitted_twice(engine: RunapiEngine, server: ServerProcess) -> None:
    """A send that is made again under its task id meets the first work, also with sources uploaded anew."""
    for order in (
        an_order(),
        an_order(
            model="flux-2-pro-remix-image",
            action=Action.REMIX_IMAGE,
            sources=(tiny_png(96, 64), tiny_png(64, 64, grey=9)),
        ),
    ):
        first = await engine.submit(order, lambda _: None)
        second = await engine.submit(order, lambda _: None)

        assert isinstance(first, Handle)
        assert first == second
        assert isinstance(await follow(engine, second), Painted)
        listed = server.request("GET", f"/api/v1/tasks?idempotency_key={order.task_id}").body["tasks"]
        assert [each["id"] for each in listed] == [first.remote_id]


async def test_cancelled_work_ends_upstream(new_server, clients: Clients) -> None:  # type: ignore[no-untyped-def]
    """Cancelling reaches the upstream, whose task ends as failed with its price released."""
    server = new_server(workers=0)
    engine = RunapiEngine(key=server.key, clients=clients, base_url=server.base_url)
    handle = await engine.submit(an_order(), lambda _: None)
    assert isinstance(handle, Handle)

    assert await engine.cancel(handle)

    task = server.request("GET", f"/api/v1/tasks/{handle.remote_id}").body
    assert (task["status"], task["error_code"]) == ("failed", "cancelled")
    assert server.request("GET", "/api/v1/me/balance").body["held_cents"] == 0


async def test_refusals_of_muralist_are_read(engine: RunapiEngine, server: ServerProcess, clients: Clients) -> None:
    """An order that upstream finds invalid is rejected; one beyond its balance says that it is out of credit."""
    with pytest.raises(EngineRejected, match="prompt"):
        await engine.submit(an_order(prompt="x"), lambda _: None)

    poor = RunapiEngine(key=server.new_account("penniless"), clients=clients, base_url=server.base_url)
    with pytest.raises(EngineUnavailable) as raised:
        await poor.submit(an_order(), lambda _: None)
    assert raised.value.details == {"reason": "out_of_credit"}
    assert not (await poor.check()).ok
    assert (await engine.check()).ok
