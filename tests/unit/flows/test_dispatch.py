"""Which engine a task is sent to, and what becomes of a send whose answer was lost."""

import asyncio
from datetime import timedelta

import msgspec
import pytest

from muralist.core.engine import Painted, Picture, Refused
from muralist.core.task import Handle, Status
from muralist.errors import (
    EngineBroken,
    EngineBusy,
    EngineError,
    EngineOutcomeUnknown,
    EngineRejected,
    EngineUnavailable,
)
from muralist.flows import cancel as cancel_flow
from muralist.testing import Hand, Paint, Pause, ScriptedEngine, tiny_png

from .conftest import LIMITS, World

UNKNOWN = EngineOutcomeUnknown("The connection dropped after the request was sent")


def refusal(reason: str, **more: float) -> EngineUnavailable:
    """What an engine says that accepted nothing."""
    return EngineUnavailable(f"it says {reason}", details={"reason": reason}, **more)


def paid(name: str = "paid", *steps: object, **more: object) -> ScriptedEngine:
    """An engine that is not replayable."""
    return ScriptedEngine(name, steps, replayable=False, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "error",
    [EngineBusy("429"), refusal("unreachable"), refusal("out_of_credit"), refusal("unauthorized")],
    ids=["busy", "unreachable", "out of credit", "unauthorized"],
)
async def test_dispatch_tries_the_next_engine_when_the_first_accepted_nothing(world: World, error: EngineError) -> None:
    """The second engine of the route paints, and the task names it."""
    await world.create()
    first, second = paid("first", error), paid("second", Hand("w-1"))

    task = await world.run(first, second)

    assert (task.status, task.engine) == (Status.COMPLETED, "second")
    assert (len(first.orders), len(second.orders)) == (1, 1)
    assert await world.cents() == (995, 0, 5)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (UNKNOWN, "outcome_unknown"),
        (EngineRejected("the prompt is too long"), "engine_rejected"),
        (EngineBroken("no picture in the answer"), "engine_broken"),
    ],
)
async def test_dispatch_never_tries_another_engine_when_the_first_may_have_accepted(
    world: World, error: EngineError, code: str
) -> None:
    """A lost answer, a verdict on the request and a broken answer end the task, and its price is released."""
    await world.create()
    second = paid("second")

    task = await world.run(paid("first", error), second)

    assert task.failure is not None
    assert (task.failure.code, task.engine, second.orders) == (code, "first", [])
    assert error.message in task.failure.message
    assert await world.cents() == (1000, 0, 0)


async def test_dispatch_puts_a_task_back_that_no_engine_accepts(world: World) -> None:
    """When every engine refuses, the task waits for as long as the last one asked, and the attempt does not count."""
    await world.create()
    engines = [paid("first", EngineBusy("full")), paid("second", EngineBusy("full", retry_after_seconds=40))]

    task = await world.run(*engines)

    assert (task.attempt, task.sent, task.due_at) == (0, False, world.clock.now() + timedelta(seconds=40))


async def test_dispatch_leaves_an_engine_alone_that_keeps_failing(world: World) -> None:
    """After so many failures in a row it gets nothing more, until one task may try it again."""
    first = paid("first", *[refusal("unreachable")] * 3)
    traffic = world.traffic(first, paid("second"), failures=3)
    for _ in range(5):
        await world.create()
        await world.run(traffic=traffic)
    assert len(first.orders) == 3
    assert traffic.status() == {"first": "failing", "second": "ready"}

    world.clock.advance(11)
    await world.create()
    after = await world.run(traffic=traffic)

    assert (after.engine, len(first.orders)) == ("first", 4)
    assert traffic.status()["first"] == "ready"


async def test_dispatch_parks_an_engine_that_is_out_of_credit(world: World) -> None:
    """One 402 is enough: it is left alone for minutes, and its status says why."""
    first = paid("first", refusal("out_of_credit"))
    traffic = world.traffic(first, paid("second"))
    for _ in range(3):
        await world.create()
        await world.run(traffic=traffic)
        world.clock.advance(60)

    assert len(first.orders) == 1
    assert traffic.status()["first"] == "parked: out_of_credit"


async def test_dispatch_waits_without_an_attempt_when_no_engine_has_room(world: World) -> None:
    """A full engine gets no order; the task stays pending, and is painted once there is room."""
    engine = paid("one", Hand("w-1", polls=10_000), concurrency=1)
    traffic = world.traffic(engine)
    await world.create()
    task = await world.claim()
    assert task is not None
    running = asyncio.create_task(world.run_claimed(task, traffic=traffic))
    while not engine.polled:
        await asyncio.sleep(0)
    await world.create()

    waiting = await world.run(traffic=traffic)

    assert (waiting.status, waiting.attempt, len(engine.orders)) == (Status.PENDING, 0, 1)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert await world.store.permits.in_use(now=world.clock.now()) == {}


async def test_dispatch_gives_up_a_task_that_nobody_takes(world: World) -> None:
    """A task that waited for room for longer than a day fails and is not charged; before that it waits on."""
    await world.create()
    engine = paid("one", concurrency=1)
    traffic = world.traffic(engine)
    traffic.failed(engine, refusal("out_of_credit"))
    assert (await world.run(traffic=traffic)).status is Status.PENDING
    world.clock.advance(LIMITS.queue_deadline.total_seconds() - 1)
    traffic.failed(engine, refusal("out_of_credit"))
    assert (await world.run(traffic=traffic)).status is Status.PENDING

    world.clock.advance(2)
    task = await world.run(traffic=traffic)

    assert task.failure is not None
    assert (task.failure.code, engine.orders) == ("deadline_exceeded", [])
    assert await world.cents() == (1000, 0, 0)


async def test_dispatch_counts_works_of_other_processes(world: World) -> None:
    """The limit of a remote engine is that of all workers together."""
    engine = paid("one", Hand("w-1", polls=10_000), concurrency=1)
    await world.create()
    task = await world.claim()
    assert task is not None
    here = asyncio.create_task(world.run_claimed(task, engine))
    while not engine.polled:
        await asyncio.sleep(0)
    await world.create()
    there = ScriptedEngine("one", replayable=False, concurrency=1)

    waiting = await world.run(traffic=world.traffic(there))

    assert (waiting.attempt, there.orders) == (0, [])
    here.cancel()
    await asyncio.gather(here, return_exceptions=True)


async def test_dispatch_finds_the_work_of_a_lost_send(world: World) -> None:
    """An engine that can list its works is asked for the lost one, which is then polled; nothing is sent again."""
    accepted = await world.create()
    engine = paid("listing", UNKNOWN, findable=True)
    engine._running["w-9"] = (None, Hand("w-9", polls=1, end=painted()), 0)  # type: ignore[assignment]
    engine.lost[accepted.task.id] = Handle(engine="listing", remote_id="w-9")

    task = await world.run(engine)

    assert (task.status, len(engine.orders), engine.polled) == (Status.COMPLETED, 1, ["w-9", "w-9"])
    assert task.handle == Handle(engine="listing", remote_id="w-9")


async def test_dispatch_gives_a_lost_send_up_when_it_is_not_found_in_time(world: World) -> None:
    """It is looked for again and again, then the task fails, the operator has a memo, and nothing was sent again."""
    accepted = await world.create()
    engine = paid("listing", UNKNOWN, findable=True)

    task = await world.run(engine, limits=msgspec.structs.replace(LIMITS, reconcile=timedelta(seconds=60)))

    assert task.failure is not None
    assert (task.failure.code, len(engine.orders)) == ("outcome_unknown", 1)
    assert len(engine.sought) > 2
    assert await world.cents() == (1000, 0, 0)
    [memo] = await world.store.memos.lost(since=world.clock.now() - timedelta(hours=1), limit=5)
    assert (memo.reference, memo.engine, memo.price, memo.upstream_cost) == (accepted.task.id, "listing", 0, None)


async def test_dispatch_sends_again_where_the_engine_knows_the_task_id(world: World) -> None:
    """An idempotent engine is given the same order under the same id, also while it says that it is busy."""
    await world.create()
    second = paid("second")
    engine = paid("idempotent", UNKNOWN, EngineBusy("later"), Hand("w-1"), idempotent=True)

    task = await world.run(engine, second)

    assert (task.status, task.engine, second.orders) == (Status.COMPLETED, "idempotent", [])
    assert len({order.task_id for order in engine.orders}) == 1
    assert engine.orders[0] == engine.orders[2]


async def test_dispatch_reconciles_what_a_dead_worker_had_sent(world: World) -> None:
    """Killed between sending and saving the handle: the next worker meets the same work by its id."""
    await world.create()
    engine = paid("idempotent", Pause(60, then=Paint()), Hand("w-1"), idempotent=True)
    task = await world.claim()
    assert task is not None
    await die_while(world, task, engine, lambda: bool(engine.orders))
    world.clock.advance(31)

    after = await world.run(engine)

    assert (after.status, len(engine.orders)) == (Status.COMPLETED, 2)


async def test_dispatch_keeps_the_answer_that_comes_while_the_worker_is_stopped(world: World) -> None:
    """On shutdown a paid engine's answer is waited for: the handle is saved and the next worker polls it."""
    await world.create()
    engine = paid("slow", Pause(0.02, then=Hand("w-1")))
    task = await world.claim()
    assert task is not None
    stopping = asyncio.create_task(world.run_claimed(task, engine))
    while not engine.orders:
        await asyncio.sleep(0)
    stopping.cancel()
    await asyncio.gather(stopping, return_exceptions=True)

    left = await world.find(task.id)
    after = await world.run(engine)

    assert left.handle == Handle(engine="slow", remote_id="w-1")
    assert (after.status, len(engine.orders)) == (Status.COMPLETED, 1)


async def test_dispatch_keeps_the_picture_that_comes_while_the_worker_is_stopped(world: World) -> None:
    """A paid engine that answers with the picture itself ends its task even during shutdown."""
    await world.create()
    engine = paid("slow", Pause(0.02, then=Paint()))
    task = await world.claim()
    assert task is not None
    stopping = asyncio.create_task(world.run_claimed(task, engine))
    while not engine.orders:
        await asyncio.sleep(0)
    stopping.cancel()
    await asyncio.gather(stopping, return_exceptions=True)

    assert (await world.find(task.id)).status is Status.COMPLETED
    assert await world.cents() == (995, 0, 5)


async def test_dispatch_stops_work_upstream_whose_task_was_cancelled_while_it_was_sent(world: World) -> None:
    """The answer names a work that nobody wants any more: it is cancelled upstream, and nothing is charged."""
    accepted = await world.create()
    limits = msgspec.structs.replace(LIMITS, lease=timedelta(seconds=0.03), answer=timedelta(seconds=5))
    engine = paid("slow", Pause(0.2, then=Hand("w-1")), cancel=True)
    task = await world.claim(limits)
    assert task is not None
    running = asyncio.create_task(world.run_claimed(task, engine, limits=limits))
    while not engine.orders:
        await asyncio.sleep(0)
    await cancel_flow.cancel(
        accepted.task.id,
        world.account.id,
        tasks=world.store.tasks,
        render=lambda task, now: "",
        clock=world.clock,
        new_id=world.new_id,
    )
    await asyncio.wait_for(running, 5)

    assert engine.cancelled == ["w-1"]
    assert await world.cents() == (1000, 0, 0)


async def test_dispatch_cancels_upstream_at_the_deadline(world: World) -> None:
    """Work that takes too long is stopped where that is possible, and the task fails without a charge."""
    await world.create()
    engine = paid("slow", Hand("w-1", polls=10_000), cancel=True)
    task = await world.claim()
    assert task is not None
    ports = msgspec.structs.replace(world.ports(), sleep=asyncio.sleep)
    limits = msgspec.structs.replace(LIMITS, deadline=timedelta(seconds=0.05))

    await world.run_claimed(task, engine, limits=limits, ports=ports)

    failure = (await world.find(task.id)).failure
    assert failure is not None
    assert (failure.code, engine.cancelled) == ("deadline_exceeded", ["w-1"])


async def test_dispatch_adopts_work_whose_deadline_has_passed_meanwhile(world: World) -> None:
    """A picture that was ready while no worker ran is still fetched."""
    await world.create()
    engine = paid("paid", Hand("w-1", polls=2))
    task = await world.claim()
    assert task is not None
    await die_while(world, task, engine, lambda: bool(engine.polled))
    world.clock.advance(LIMITS.deadline.total_seconds() * 2)

    after = await world.run(engine)

    assert (after.status, len(engine.orders)) == (Status.COMPLETED, 1)


async def test_dispatch_polls_on_when_the_engine_cannot_be_asked_for_a_while(world: World) -> None:
    """A poll that fails says nothing about the work: it is asked again, and the picture comes."""
    await world.create()
    engine = FlakyPolls("paid", [Hand("w-1")], replayable=False)

    task = await world.run(engine)

    assert (task.status, len(engine.orders)) == (Status.COMPLETED, 1)


@pytest.mark.parametrize("cost", [None, 0, 30_000])
async def test_dispatch_leaves_a_memo_of_price_and_upstream_cost(world: World, cost: int | None) -> None:
    """A settled task has one memo, written with its settlement; a cost that nobody told is None."""
    accepted = await world.create()
    picture = msgspec.structs.replace(painted(), upstream_cost=cost)

    await world.run(paid("paid", picture))

    [memo] = world.store.memos.rows
    assert (memo.reference, memo.kind, memo.engine, memo.model) == (
        accepted.task.id,
        "image",
        "paid",
        "flux-2-pro-text-to-image",
    )
    assert (memo.price, memo.upstream_cost, memo.key_id) == (50_000, cost, 1)


async def test_dispatch_keeps_what_a_refused_work_cost(world: World) -> None:
    """Upstreams may charge for moderated work: the caller pays nothing, and the memo shows our loss."""
    await world.create()
    await world.run(paid("paid", Refused(code="content_moderated", message="No.", upstream_cost=30_000)))

    [memo] = world.store.memos.rows
    assert (memo.price, memo.upstream_cost) == (0, 30_000)
    assert await world.cents() == (1000, 0, 0)


class FlakyPolls(ScriptedEngine):
    """Its first polls fail in both ways that may pass."""

    def __init__(self, *args: object, **more: object) -> None:
        super().__init__(*args, **more)  # type: ignore[arg-type]
        self._faults: list[EngineError] = [refusal("unreachable"), EngineBusy("slow down", retry_after_seconds=7)]

    async def poll(self, handle):  # type: ignore[no-untyped-def]
        if self._faults:
            raise self._faults.pop()
        return await super().poll(handle)


def painted() -> Painted:
    """A small picture."""
    data = tiny_png(8, 8)
    return Painted(pictures=(Picture(data=data, width=8, height=8, mime_type="image/png"),))


async def die_while(world, task, engine, reached) -> None:  # type: ignore[no-untyped-def]
    """Run a task and stop existing at a point: nothing is handed back, as after kill -9."""

    class Dead(Exception):
        pass

    class DeadTasks:
        """The store as a dead worker reaches it: not at all."""

        dead = False

        def __getattr__(self, name: str) -> object:
            if self.dead:
                raise Dead
            return getattr(world.store.tasks, name)

    tasks = DeadTasks()
    ports = msgspec.structs.replace(world.ports(), tasks=tasks)
    dying = asyncio.create_task(world.run_claimed(task, engine, ports=ports))
    while not reached():
        await asyncio.sleep(0)
    tasks.dead = True
    dying.cancel()
    await asyncio.gather(dying, return_exceptions=True)
