"""Claims tasks and runs them, as many at once as the engines have room for."""

import asyncio
import contextlib
from collections.abc import Callable, Sequence

import structlog

from muralist.core.ports import Engine
from muralist.core.task import Failure, Task
from muralist.errors import StaleTask, TaskFinished
from muralist.flows import settle
from muralist.flows.run import UNCHARGED, RunLimits, RunPorts, run
from muralist.worker.slots import Slots

log = structlog.get_logger()

SLOW_POLL_SECONDS = 2.0
"""Safety net: leases of dead workers run out without anybody ringing."""

FAULT_PAUSE_SECONDS = 1.0


class PaintingLoop:
    """Keeps up to `slots` tasks running."""

    def __init__(
        self,
        *,
        owner: str,
        slots: int,
        engine_for: Callable[[Task], Engine | None],
        ports: RunPorts,
        limits: RunLimits,
    ) -> None:
        self._owner = owner
        self._slots = Slots(slots)
        self._engine_for = engine_for
        self._ports = ports
        self._limits = limits

    async def serve(self) -> None:
        """Claim and run until cancelled; what is running then goes on until `drain`."""
        while True:
            await self._slots.wait_for_room()
            try:
                claimed = await self._claim()
            except Exception:
                log.exception("claim failed", action="worker.claim_failed")
                await asyncio.sleep(FAULT_PAUSE_SECONDS)
                continue
            if not claimed:
                await self._ports.tasks.wait_for_work(SLOW_POLL_SECONDS)

    async def drain(self, grace_seconds: float) -> None:
        """Give running tasks the grace to finish, then return them to the queue."""
        await self._slots.drain(grace_seconds)

    async def _claim(self) -> bool:
        now = self._ports.clock.now()
        claim = asyncio.ensure_future(
            self._ports.tasks.claim(self._owner, now=now, lease_until=now + self._limits.lease, limit=self._slots.room)
        )
        try:
            claimed = await asyncio.shield(claim)
        except asyncio.CancelledError:
            # What was claimed while we were told to stop is begun all the same, so that `drain` hands it back.
            self._begin(await claim)
            raise
        self._begin(claimed)
        return bool(claimed)

    def _begin(self, claimed: Sequence[Task]) -> None:
        for task in claimed:
            self._slots.start(self._run(task), name=f"task {task.id}")

    async def _run(self, task: Task) -> None:
        try:
            engine = self._engine_for(task)
            if engine is None:
                await self._fail_without_engine(task)
            else:
                await run(task, engine, ports=self._ports, limits=self._limits)
        except Exception:
            # The lease runs out and the task is claimed again, a bounded number of times.
            log.exception("run failed", action="worker.run_failed", task_id=task.id)

    async def _fail_without_engine(self, task: Task) -> None:
        failure = Failure(
            code="engine_not_configured",
            message=f"No engine of this server paints {task.model!r} any more. {UNCHARGED}",
        )
        ports = self._ports
        with contextlib.suppress(StaleTask, TaskFinished):
            await settle.fail(
                task, failure, tasks=ports.tasks, render=ports.render, clock=ports.clock, new_id=ports.new_id
            )
