"""A call of an upstream ends the wait for the next poll; without one, polls go on by the clock."""

import asyncio
from datetime import timedelta

import msgspec
import pytest

from muralist.core.hooks import Hook
from muralist.core.task import Handle, Status, Task
from muralist.errors import EngineBusy, NotFound, Unauthenticated
from muralist.flows.receive_hook import HookPorts, receive_hook
from muralist.testing import Hand, ScriptedEngine

from .conftest import LIMITS, World

LONG = 600.0
SECRET = "of-this-task"


class Gate:
    """A gate that knows one secret and one signature."""

    def admits(self, task_id: str, secret: str) -> bool:
        """Whether the secret is the one."""
        return secret == SECRET

    async def verify(self, hook: Hook) -> None:
        """Whether the body is signed."""
        if hook.body != b"signed":
            raise Unauthenticated("No.")


class Reader:
    """A request whose body is read at most once; `read` says whether it was."""

    def __init__(self, body: bytes = b"signed") -> None:
        self.body = body
        self.was_read = False

    async def __call__(self) -> Hook:
        self.was_read = True
        return Hook(task_id="t", headers={}, body=self.body)


def slow(*steps: object, poll_seconds: float = LONG) -> ScriptedEngine:
    """An engine that is polled every ten minutes, if nobody calls."""
    return ScriptedEngine("paid", steps, replayable=False, poll_seconds=poll_seconds)  # type: ignore[arg-type]


def begin(world: World, task: Task, engine: ScriptedEngine) -> "asyncio.Task[None]":
    """Run a claimed task where upstreams call."""
    ports = msgspec.structs.replace(world.ports(), poll_wakeups=world.store.poll_wakeups)
    return asyncio.create_task(world.run_claimed(task, engine, ports=ports))


async def call(
    world: World, task: Task, *, engine: str = "paid", secret: str = SECRET, read: Reader | None = None
) -> bool:
    """Call as the upstream does."""
    ports = HookPorts(gates={"paid": Gate()}, tasks=world.store.tasks, poll_wakeups=world.store.poll_wakeups)
    return await receive_hook(engine, task.id, secret, read=read or Reader(), ports=ports)


async def until_polled(engine: ScriptedEngine, times: int) -> None:
    """Wait until the engine has been polled so often."""
    async with asyncio.timeout(5):
        while len(engine.polled) < times:
            await asyncio.sleep(0.005)


@pytest.fixture
async def task(world: World) -> Task:
    """A claimed task."""
    await world.create()
    claimed = await world.claim()
    assert claimed is not None
    return claimed


async def test_call_wakes_the_poll_long_before_its_time(world: World, task: Task) -> None:
    """The work ended a moment after the first poll; the next one would have been ten minutes later."""
    engine = slow(Hand("w-1"))
    running = begin(world, task, engine)
    await until_polled(engine, 1)

    assert await call(world, task)
    await asyncio.wait_for(running, 5)

    assert (await world.find(task.id)).status is Status.COMPLETED
    assert engine.polled == ["w-1", "w-1"]
    assert await world.cents() == (995, 0, 5)


async def test_work_that_seems_to_run_after_its_call_is_polled_again_soon(world: World, task: Task) -> None:
    """An upstream's answers may lag behind its call; one second later they are looked at again, and then as usual."""
    engine = slow(Hand("w-1", polls=2))
    running = begin(world, task, engine)
    await until_polled(engine, 1)

    await call(world, task)
    await asyncio.wait_for(running, 5)

    assert len(engine.polled) == 3


async def test_work_ends_without_any_call(world: World, task: Task) -> None:
    """A call that never comes costs a pause."""
    engine = slow(Hand("w-1", polls=3), poll_seconds=0.02)

    await asyncio.wait_for(begin(world, task, engine), 5)

    assert (await world.find(task.id)).status is Status.COMPLETED
    assert len(engine.polled) == 4


async def test_call_that_came_before_the_handle_is_made_up_for_by_the_first_poll(world: World, task: Task) -> None:
    """Nobody waits yet, but the first poll comes at once after the handle and sees the end."""
    assert await call(world, task) is False
    engine = slow(Hand("w-1", polls=0))

    await asyncio.wait_for(begin(world, task, engine), 5)

    assert (await world.find(task.id)).status is Status.COMPLETED


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"secret": "another"}, NotFound),
        ({"engine": "free"}, NotFound),
        ({"read": Reader(b"forged")}, Unauthenticated),
    ],
)
async def test_forged_call_changes_nothing(world: World, task: Task, options: dict[str, object], error: type) -> None:
    """A wrong secret, another engine's address and a bad signature wake nobody."""
    engine = slow(Hand("w-1"))
    running = begin(world, task, engine)
    await until_polled(engine, 1)
    before = await world.find(task.id)

    with pytest.raises(error):
        await call(world, task, **options)  # type: ignore[arg-type]
    await asyncio.sleep(0.05)

    assert len(engine.polled) == 1
    assert await world.find(task.id) == before
    assert world.store.poll_wakeups.woken == []
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_body_is_not_read_when_the_address_is_wrong(world: World, task: Task) -> None:
    """Strangers cannot make the server take in and digest what they send."""
    reader = Reader()

    with pytest.raises(NotFound):
        await call(world, task, secret="another", read=reader)

    assert not reader.was_read


async def test_late_and_repeated_calls_are_taken_and_do_nothing(world: World, task: Task) -> None:
    """Upstreams call at least once, and may call after the task was settled; nothing is charged or polled again."""
    engine = slow(Hand("w-1"))
    running = begin(world, task, engine)
    await until_polled(engine, 1)
    for _ in range(5):
        await call(world, task)
    await asyncio.wait_for(running, 5)
    settled, polls = await world.find(task.id), len(engine.polled)

    assert [await call(world, task) for _ in range(3)] == [False] * 3

    assert await world.find(task.id) == settled
    assert len(engine.polled) == polls
    assert await world.cents() == (995, 0, 5)
    assert len(world.store.poll_wakeups.woken) == 5


async def test_call_about_a_task_that_went_to_another_engine_is_of_no_use(world: World, task: Task) -> None:
    """A task that failed over is not polled for the sake of its first engine."""
    other = ScriptedEngine("other", [Hand("w-9", polls=1)], replayable=False, poll_seconds=LONG)
    running = begin(world, task, other)
    await until_polled(other, 1)

    assert await call(world, task) is False
    assert world.store.poll_wakeups.woken == []
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_pause_that_the_upstream_asked_for_is_kept_in_spite_of_calls(world: World, task: Task) -> None:
    """After a 429 the pause is not cut short; the call is remembered for the next wait."""
    engine = slow(Hand("w-1", polls=1))
    naps: list[float] = []

    class Reluctant:
        """The engine, which has no time for the first poll."""

        def __getattr__(self, name: str) -> object:
            return getattr(engine, name)

        async def poll(self, handle: Handle) -> object:
            if not naps:
                await world.store.poll_wakeups.wake(task.id)
                raise EngineBusy("later", retry_after_seconds=20)
            return await engine.poll(handle)

    async def sleep(seconds: float) -> None:
        naps.append(seconds)
        await asyncio.sleep(0)

    ports = msgspec.structs.replace(world.ports(), poll_wakeups=world.store.poll_wakeups, sleep=sleep)
    limits = msgspec.structs.replace(LIMITS, deadline=timedelta(hours=1))
    running = world.run_claimed(task, Reluctant(), ports=ports, limits=limits)  # type: ignore[arg-type]
    await asyncio.wait_for(running, 5)

    assert naps[0] >= 20
    assert (await world.find(task.id)).status is Status.COMPLETED
