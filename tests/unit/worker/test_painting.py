"""The loop that claims tasks, on fakes."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import msgspec

from muralist.core.ports import Engine
from muralist.core.task import Status, Task
from muralist.testing import Paint, Pause, ScriptedEngine
from muralist.worker.painting import PaintingLoop
from tests.unit.flows.conftest import LIMITS, World, world

__all__ = ["world"]


def loop_of(world: World, *engines: Engine, slots: int = 2, tasks: Any = None) -> PaintingLoop:
    ports = world.ports() if tasks is None else msgspec.structs.replace(world.ports(), tasks=tasks)
    return PaintingLoop(owner="worker-1", slots=slots, traffic=world.traffic(*engines), ports=ports, limits=LIMITS)


@asynccontextmanager
async def serving(loop: PaintingLoop) -> AsyncIterator[None]:
    claiming = asyncio.create_task(loop.serve())
    try:
        yield
    finally:
        claiming.cancel()
        await asyncio.gather(claiming, return_exceptions=True)
        await loop.drain(0)


async def ended(world: World, task_id: str) -> Task:
    async with asyncio.timeout(5):
        while not (task := await world.find(task_id)).status.is_final:
            await asyncio.sleep(0.005)
    return task


async def test_loop_paints_what_comes_while_it_waits(world: World) -> None:
    """A task that is accepted while the loop is idle is claimed at once, not at the next slow poll."""
    async with serving(loop_of(world, ScriptedEngine())):
        await asyncio.sleep(0.05)
        started = asyncio.get_running_loop().time()
        task = await ended(world, (await world.create()).task.id)

        assert task.status is Status.COMPLETED
        assert asyncio.get_running_loop().time() - started < 1


async def test_loop_claims_no_more_than_it_has_slots(world: World) -> None:
    """With two slots, the third task waits, so that another worker can take it."""
    engine = ScriptedEngine(steps=[Pause(seconds=60, then=Paint())] * 3)
    for _ in range(3):
        await world.create()

    async with serving(loop_of(world, engine)):
        while len(engine.orders) < 2:
            await asyncio.sleep(0.005)
        await asyncio.sleep(0.05)
        assert len(engine.orders) == 2
        assert await world.claim() is not None


async def test_loop_gives_work_back_that_is_not_done_within_the_grace(world: World) -> None:
    """Draining without grace returns the running task to the queue, where it is due at once."""
    engine = ScriptedEngine(steps=[Pause(seconds=60, then=Paint())])
    task_id = (await world.create()).task.id
    async with serving(loop_of(world, engine)):
        while not engine.orders:
            await asyncio.sleep(0.005)

    task = await world.find(task_id)
    assert (task.lease_owner, task.due_at, task.attempt) == (None, world.clock.now(), 0)


async def test_loop_finishes_what_is_nearly_done_within_the_grace(world: World) -> None:
    """Draining with grace lets the running task complete."""
    engine = ScriptedEngine(steps=[Pause(seconds=0.2, then=Paint())])
    task_id = (await world.create()).task.id
    loop = loop_of(world, engine)
    claiming = asyncio.create_task(loop.serve())
    while not engine.orders:
        await asyncio.sleep(0.005)
    claiming.cancel()

    await loop.drain(5)

    assert (await world.find(task_id)).status is Status.COMPLETED


async def test_loop_fails_a_task_that_no_engine_paints_any_more(world: World) -> None:
    """A task whose engine was taken away ends with a clear code and is not charged."""
    task_id = (await world.create()).task.id

    async with serving(loop_of(world)):
        task = await ended(world, task_id)

    assert task.failure is not None
    assert task.failure.code == "engine_not_configured"
    assert await world.cents() == (1000, 0, 0)


async def test_loop_hands_back_what_it_claimed_while_it_was_told_to_stop(world: World) -> None:
    """A claim that commits just as the loop is cancelled does not wait out its lease."""
    claim = world.store.tasks.claim
    claiming = asyncio.Event()

    class SlowTasks:
        def __getattr__(self, name: str) -> object:
            return getattr(world.store.tasks, name)

        async def claim(self, *args: Any, **more: Any) -> Sequence[Task]:
            claimed = await claim(*args, **more)
            claiming.set()
            await asyncio.sleep(0.05)
            return claimed

    task_id = (await world.create()).task.id
    loop = loop_of(world, ScriptedEngine(steps=[Pause(seconds=60, then=Paint())]), tasks=SlowTasks())
    serving = asyncio.create_task(loop.serve())
    await claiming.wait()
    serving.cancel()
    await asyncio.gather(serving, return_exceptions=True)
    await loop.drain(0)

    task = await world.find(task_id)
    assert (task.lease_owner, task.due_at) == (None, world.clock.now())
