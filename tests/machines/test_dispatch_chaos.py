"""Any mix of refusals, lost answers and dying workers: no task is paid twice, and all end with their money right."""

import asyncio
from collections import Counter

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from muralist.core.catalogue.model import Action
from muralist.core.engine import Capabilities, Health, Order, Outcome, Painted, Picture, Running, Submitted
from muralist.core.ports import ProgressCallback
from muralist.core.task import Handle, Status
from muralist.errors import EngineBroken, EngineBusy, EngineOutcomeUnknown, EngineRejected, EngineUnavailable
from muralist.testing import tiny_png
from tests.unit.flows.conftest import LIMITS, World

SENDS = ["accept", "accept", "accept and lose", "lose", "busy", "unreachable", "reject", "accept and die", "die"]
POLLS = ["end", "end", "run", "busy", "unreachable", "broken", "die"]
PICTURE = Picture(data=tiny_png(8, 8), width=8, height=8, mime_type="image/png")


class WorkerDied(BaseException):
    """The process is gone: nothing that follows happens."""


class MortalTasks:
    """The task table as seen by a worker that may be dead."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.dead = False

    def __getattr__(self, name: str) -> object:
        if self.dead:
            raise WorkerDied
        return getattr(self._world.store.tasks, name)


class Upstream:
    """An upstream that does what its scripts say, and counts what it was paid for."""

    def __init__(self, name: str, sends: list[str], polls: list[str], kind: str) -> None:
        self.name = name
        self.capabilities = Capabilities(
            actions=frozenset(Action),
            max_sources=8,
            seed=True,
            cancel=False,
            idempotent=kind == "idempotent",
            findable=kind == "findable",
            replayable=False,
            concurrency=2,
        )
        self.paid: Counter[str] = Counter()
        self.worker: MortalTasks
        self._sends, self._polls = sends, polls

    def supports(self, model_id: str, action: Action, sources: int) -> bool:
        return True

    async def submit(self, order: Order, on_progress: ProgressCallback) -> Submitted:
        step = self._sends.pop() if self._sends else "accept"
        if step in ("accept", "accept and lose", "accept and die") and not (
            self.capabilities.idempotent and self.paid[order.task_id]
        ):
            self.paid[order.task_id] += 1
        if step.endswith("die"):
            self.worker.dead = True
            raise WorkerDied
        errors = {
            "accept and lose": EngineOutcomeUnknown("dropped"),
            "lose": EngineOutcomeUnknown("dropped"),
            "busy": EngineBusy("429"),
            "unreachable": EngineUnavailable("refused"),
            "reject": EngineRejected("400"),
        }
        if step in errors:
            raise errors[step]
        return Handle(engine=self.name, remote_id=order.task_id)

    async def poll(self, handle: Handle) -> Running | Outcome:
        assert self.paid[handle.remote_id]
        match self._polls.pop() if self._polls else "end":
            case "die":
                self.worker.dead = True
                raise WorkerDied
            case "busy":
                raise EngineBusy("429", retry_after_seconds=3)
            case "unreachable":
                raise EngineUnavailable("refused")
            case "broken":
                raise EngineBroken("the link has expired")
            case "run":
                return Running()
        return Painted(pictures=(PICTURE,), upstream_cost=30_000)

    async def cancel(self, handle: Handle) -> bool:
        return False

    async def find(self, order: Order, *, since: object) -> Handle | None:
        return Handle(engine=self.name, remote_id=order.task_id) if self.paid[order.task_id] else None

    async def check(self) -> Health:
        return Health(ok=True, message="")


async def play(sends: list[list[str]], polls: list[str], kinds: list[str]) -> None:
    """Bring two tasks to their ends through two upstreams, with a new worker whenever one died."""
    world = World()
    await world.start()
    upstreams = [
        Upstream(f"up{number}", list(steps), list(polls), kind)
        for number, (steps, kind) in enumerate(zip(sends, kinds, strict=True))
    ]
    ids = [(await world.create()).task.id for _ in range(2)]
    traffic = world.traffic(*upstreams)
    for _ in range(300):
        task = await world.claim()
        if task is None:
            if all([(await world.find(task_id)).status.is_final for task_id in ids]):
                break
            world.clock.advance(5)
            continue
        tasks = MortalTasks(world)
        for upstream in upstreams:
            upstream.worker = tasks
        ports = msgspec.structs.replace(world.ports(), tasks=tasks)
        try:
            await world.run_claimed(task, traffic=traffic, ports=ports)
        except WorkerDied:
            world.clock.advance(LIMITS.lease.total_seconds() + 1)
            traffic = world.traffic(*upstreams)
    await judge(world, ids, upstreams)


async def judge(world: World, ids: list[str], upstreams: list[Upstream]) -> None:
    """What must be true in the end."""
    entries = world.store.entries
    assert sum(entry.amount for entry in entries) == 0
    completed = 0
    lost = {memo.reference for memo in world.store.memos.rows if memo.kind == "lost"}
    for task_id in ids:
        task = await world.find(task_id)
        assert task.status.is_final, task
        paid = sum(upstream.paid[task_id] for upstream in upstreams)
        assert paid <= 1, (task, paid)
        completed += task.status is Status.COMPLETED
        if task.status is Status.COMPLETED:
            assert [upstream.name for upstream in upstreams if upstream.paid[task_id]] == [task.engine]
        elif paid and task.handle is None:
            assert task_id in lost, task
    assert await world.cents() == (1000 - 5 * completed, 0, 5 * completed)


steps = st.lists(st.sampled_from(SENDS), max_size=6)
kind = st.sampled_from(["plain", "idempotent", "findable"])


@given(sends=st.tuples(steps, steps), polls=st.lists(st.sampled_from(POLLS), max_size=5), kinds=st.tuples(kind, kind))
@settings(
    derandomize=True,
    deadline=None,
    database=None,
    max_examples=250,
    suppress_health_check=[HealthCheck.too_slow],
)
def test_no_task_is_paid_twice_whatever_upstreams_and_workers_do(
    sends: tuple[list[str], list[str]], polls: list[str], kinds: tuple[str, str]
) -> None:
    """Refusals, lost answers and kills in any order: one payment a task at most, every task ends, the books agree."""
    asyncio.run(play(list(sends), polls, list(kinds)))
