"""Claims tasks and runs them, as many at once as the engines have room for."""

import asyncio
from collections.abc import Sequence

import structlog

from muralist.core.task import Task
from muralist.flows.painting.run import run
from muralist.flows.painting.traffic import Traffic
from muralist.flows.painting.work import RunLimits, RunPorts
from muralist.worker.slots import Slots

log = structlog.get_logger()

SLOW_POLL_SECONDS = 2.0
"""Safety net: leases of dead workers run out without anybody ringing."""

FAULT_PAUSE_SECONDS = 1.0


class PaintingLoop:
    """Keeps up to `slots` tasks running, of each model no more than its engines have room for."""

    def __init__(self, *, owner: str, slots: int, traffic: Traffic, ports: RunPorts, limits: RunLimits) -> None:
        self._owner = owner
        self._slots = Slots(slots)
        self._traffic = traffic
        self._ports = ports
        self._limits = limits

    async def serve(self) -> None:
        """Claim and run until cancelled; what is running then goes on until `drain`."""
        while True:
            await self._slots.wait_for_room()
            self._slots.listen()
            try:
                claimed = await self._claim_all()
            except Exception:
                log.exception("claim failed", action="worker.claim_failed")
                await asyncio.sleep(FAULT_PAUSE_SECONDS)
                continue
            if not claimed:
                await self._wait()

    async def drain(self, grace_seconds: float) -> None:
        """Give running tasks the grace to finish, then return them to the queue."""
        await self._slots.drain(grace_seconds)

    async def _claim_all(self) -> bool:
        claimed = False
        for limit, skip in self._traffic.openings(self._slots.room):
            room = min(limit, self._slots.room)
            if room > 0:
                claimed = await self._claim(room, skip) or claimed
        return claimed

    async def _claim(self, limit: int, skip: frozenset[str]) -> bool:
        now = self._ports.clock.now()
        lease_until = now + self._limits.lease
        claim = asyncio.ensure_future(
            self._ports.tasks.claim(self._owner, now=now, lease_until=lease_until, limit=limit, skip=skip)
        )
        try:
            claimed = await asyncio.shield(claim)
        except asyncio.CancelledError:
            # What was claimed while we were told to stop is begun all the same, so that `drain` hands it back.
            self._begin(await claim)
            raise
        self._begin(claimed)
        return bool(claimed)

    async def _wait(self) -> None:
        """Return when a task may have become due, or when one that ends here may have made room."""
        waits = {
            asyncio.ensure_future(self._ports.tasks.wait_for_work(SLOW_POLL_SECONDS)),
            asyncio.ensure_future(self._slots.wait_for_an_end()),
        }
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in waits:
                each.cancel()
            await asyncio.gather(*waits, return_exceptions=True)

    def _begin(self, claimed: Sequence[Task]) -> None:
        for task in claimed:
            self._traffic.expect(task)
            self._slots.start(self._run(task), name=f"task {task.id}")

    async def _run(self, task: Task) -> None:
        try:
            await run(task, traffic=self._traffic, ports=self._ports, limits=self._limits)
        except Exception:
            # The lease runs out and the task is claimed again, a bounded number of times.
            log.exception("run failed", action="worker.run_failed", task_id=task.id)
