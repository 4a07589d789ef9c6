"""A whole service on fakes: accept a task with `world.create`, run it with `world.run`."""

import asyncio
import itertools
from datetime import timedelta
from typing import Any

import pytest

from muralist.bootstrap.catalogue import load_catalogue
from muralist.core.catalogue.model import Action
from muralist.core.engine import Order
from muralist.core.money import ledger
from muralist.core.money.account import Account
from muralist.core.money.usd import from_cents
from muralist.core.ports import Accepted, Engine
from muralist.core.task import Task
from muralist.engines.registry import Registry
from muralist.flows.painting.run import run
from muralist.flows.painting.traffic import Traffic
from muralist.flows.painting.work import RunLimits, RunPorts
from muralist.flows.submit import Command, submit
from muralist.testing import FakeClock, FakePictureSources, MemoryObjects, MemoryStore, RecordingSender

OWNER = "worker-1"
LIMITS = RunLimits(
    lease=timedelta(seconds=30),
    max_attempts=3,
    deadline=timedelta(seconds=900),
    answer=timedelta(seconds=0.05),
)


class World:
    """Fakes joined as bootstrap joins the real parts. `passed` lists the checkpoints that were reached."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.store = MemoryStore()
        self.objects = MemoryObjects()
        self.sources = FakePictureSources()
        self.sender = RecordingSender()
        self.own_files: dict[str, str] = {}
        self.passed: list[str] = []
        self.account: Account
        numbers = itertools.count(1)
        self.new_id = lambda: f"00000000-0000-7000-8000-{next(numbers):012x}"

    async def start(self, cents: int = 1000) -> None:
        self.account = await self.store.accounts.create("default", unlimited=False, now=self.clock.now())
        await self.store.accounts.post(ledger.credit(self.account.id, from_cents(cents), self.clock.now()))

    async def create(self, *, key: str | None = None, action: Action = Action.TEXT_TO_IMAGE, **body: Any) -> Accepted:
        body = {"model": "flux-2-pro-text-to-image", "prompt": "a red apple", **body}
        command = Command(
            account_id=self.account.id,
            key_id=1,
            action=action,
            service=None,
            body=body,
            origin="http://here",
            idempotency_key=key,
        )
        return await submit(
            command,
            tasks=self.store.tasks,
            files=self.store.files,
            objects=self.objects,
            catalogue=load_catalogue(),
            sources=self.sources,
            callbacks=self.sender,
            check_engine=lambda model, params: None,
            own_file=self.own_files.get,
            clock=self.clock,
            new_id=self.new_id,
            new_seed=lambda: 7,
            checkpoint=self.passed.append,
        )

    async def claim(self, limits: RunLimits = LIMITS) -> Task | None:
        now = self.clock.now()
        claimed = await self.store.tasks.claim(OWNER, now=now, lease_until=now + limits.lease, limit=1)
        return claimed[0] if claimed else None

    def traffic(self, *engines: Engine, limits: RunLimits = LIMITS, failures: int = 5) -> Traffic:
        """Admission to these engines, each of which paints every model, in their order; a tick is a second."""
        return Traffic(
            Registry(engines, routes={}, default=[engine.name for engine in engines]),
            models=[model.id for model in load_catalogue()],
            permits=self.store.permits,
            owner=OWNER,
            lease=limits.lease,
            slots=64,
            clock=self.clock,
            ticks=lambda: self.clock.now().timestamp(),
            breaker_failures=failures,
        )

    async def run(self, *engines: Engine, limits: RunLimits = LIMITS, traffic: Traffic | None = None) -> Task:
        """Claim the task that is due and run it; returns it as it then is."""
        task = await self.claim(limits)
        assert task is not None, "nothing is due"
        await self.run_claimed(task, *engines, limits=limits, traffic=traffic)
        return await self.find(task.id)

    async def run_claimed(
        self,
        task: Task,
        *engines: Engine,
        limits: RunLimits = LIMITS,
        traffic: Traffic | None = None,
        ports: RunPorts | None = None,
    ) -> None:
        admits = traffic or self.traffic(*engines, limits=limits)
        await run(task, traffic=admits, ports=ports or self.ports(), limits=limits)

    def ports(self) -> RunPorts:
        """What running needs; pauses take no time but let the clock go on."""
        return RunPorts(
            tasks=self.store.tasks,
            files=self.store.files,
            objects=self.objects,
            sources=self.sources,
            catalogue=load_catalogue(),
            render=lambda task, now: f"{task.status.value}",
            clock=self.clock,
            new_id=self.new_id,
            checkpoint=self.passed.append,
            sleep=self.sleep,
            random=lambda: 0.0,
        )

    async def sleep(self, seconds: float) -> None:
        """Let the clock go on, and others have their turn."""
        self.clock.advance(seconds)
        await asyncio.sleep(0)

    async def find(self, task_id: str) -> Task:
        task = await self.store.tasks.find(task_id)
        assert task is not None
        return task

    async def cents(self) -> tuple[int, int, int]:
        """Available, held and spent, in cents."""
        balance = await self.store.accounts.balance(self.account.id, day_start=self.clock.now() - timedelta(days=1))
        return balance.available // 10_000, balance.held // 10_000, balance.spent_total // 10_000


@pytest.fixture
async def world() -> World:
    """A service on fakes whose account `default` has 1,000 cents."""
    made = World()
    await made.start()
    return made


def sizes(orders: list[Order]) -> list[tuple[int, int]]:
    """Pixels of each order."""
    return [(order.width, order.height) for order in orders]
