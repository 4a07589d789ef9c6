"""What an engine's submit says when its upstream is to call back, and that nothing else of it changes."""

from collections.abc import Iterator

import pytest
from tests.upstreams import orders
from tests.upstreams.bfl import BflStandIn
from tests.upstreams.fal import FalStandIn
from tests.upstreams.replicate import ReplicateStandIn
from tests.upstreams.signing import SignedCall
from tests.upstreams.standin import StandIn

from muralist.core.engine import Order, Painted
from muralist.core.hooks import Hook, HookGate
from muralist.core.ports import Engine
from muralist.core.task import Handle
from muralist.engines.bfl import BflEngine
from muralist.engines.fal import FalEngine
from muralist.engines.hooks.gates import BflHooks, FalHooks, ReplicateHooks
from muralist.engines.replicate import ReplicateEngine
from muralist.engines.upstream import Clients, Retry
from muralist.kit.clock import SystemClock
from muralist.testing.engine import tiny_png

PUBLIC_URL = "https://pictures.example.com"
QUICK = Retry(tries=2, first_seconds=0.01)
STANDINS: dict[str, type[StandIn]] = {"bfl": BflStandIn, "fal": FalStandIn, "replicate": ReplicateStandIn}


@pytest.fixture(params=STANDINS)
def standin(request: pytest.FixtureRequest) -> Iterator[StandIn]:
    """The running stand-in of each engine."""
    with STANDINS[request.param]() as running:
        yield running


def gate_of(standin: StandIn, clients: Clients) -> HookGate:
    """The gate that fits a stand-in."""
    base: dict[str, object] = {"public_url": PUBLIC_URL, "root": bytes(32)}
    asking = base | {"clients": clients, "clock": SystemClock()}
    match standin:
        case FalStandIn():
            return FalHooks(key_set_url=standin.base_url + standin.key_set_path, **asking)  # type: ignore[arg-type]
        case ReplicateStandIn():
            return ReplicateHooks(base_url=standin.base_url, token=standin.key, **asking)  # type: ignore[arg-type]
    return BflHooks(**base)  # type: ignore[arg-type]


def engine_of(standin: StandIn, clients: Clients, gate: HookGate | None) -> Engine:
    """The engine that fits a stand-in, with calls or without."""
    kinds = {"bfl": BflEngine, "fal": FalEngine, "replicate": ReplicateEngine}
    made = kinds[standin.name](
        key=standin.key, clients=clients, base_url=standin.base_url, hooks=gate, retry=QUICK, poll_seconds=60
    )
    engine: Engine = made
    return engine


def an_order(**fields: object) -> Order:
    """An order for a small picture."""
    model = "flux-2-pro-remix-image" if fields.get("sources") else "flux-2-pro-text-to-image"
    return orders.an_order(model, **fields)


async def test_work_is_ordered_with_an_address_at_which_the_gate_takes_the_call(standin, clients):
    """The stand-in's call, signed as its upstream signs, is what the gate asks for; and the poll still works."""
    gate = gate_of(standin, clients)
    engine = engine_of(standin, clients, gate)

    handle = await engine.submit(an_order(), lambda _: None)
    call: SignedCall = standin.call_of(standin.last)

    *start, task_id, secret = call.url.split("/")
    assert "/".join(start) == f"{PUBLIC_URL}/hooks/{standin.name}"
    assert task_id == orders.TASK_ID
    assert gate.admits(task_id, secret)
    await gate.verify(Hook(task_id=task_id, headers=call.headers, body=call.body))
    assert isinstance(handle, Handle)
    assert isinstance(await engine.poll(handle), Painted)
    assert engine.capabilities.poll_seconds == 60


async def test_nothing_of_a_call_is_sent_without_the_setting(standin, clients):
    """By default no upstream learns where this server is."""
    engine = engine_of(standin, clients, None)

    await engine.submit(an_order(), lambda _: None)

    assert not any(seen.carries("hook") for seen in standin.seen)


async def test_call_of_replicate_stays_small_with_many_sources(clients):
    """Replicate repeats the input in its call, so middling sources go as files where it is to call."""
    source = tiny_png(1400, 1400) + bytes(60_000)
    with ReplicateStandIn() as standin:
        engine = engine_of(standin, clients, gate_of(standin, clients))
        await engine.submit(an_order(sources=(source,) * 8), lambda _: None)
        hooked = len(standin.call_of(standin.last).body), len(standin.files)
        await engine_of(standin, clients, None).submit(an_order(sources=(source,) * 8), lambda _: None)

    assert hooked[0] < 10_000
    assert hooked[1] == 8
    assert len(standin.files) == 8
