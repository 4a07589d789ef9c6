"""Hold a claimed task: renew its lease, note its progress, and stop the work when the task is no longer ours."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from datetime import datetime, timedelta
from types import TracebackType
from typing import Any, Self, TypeVar

from muralist.core.event import Event, EventKind
from muralist.core.ports import Clock, Tasks
from muralist.core.task import Task
from muralist.errors import StaleTask

T = TypeVar("T")

PROGRESS_PAUSE_SECONDS = 0.1
"""Progress is written at most this often; painters report far more finely than anyone follows."""


class Lease:
    """A claimed task's lease, renewed three times in its length while the context is open."""

    def __init__(self, task: Task, *, tasks: Tasks, clock: Clock, length: timedelta) -> None:
        self._task = task
        self._tasks = tasks
        self._clock = clock
        self._length = length
        self._progress = 0
        self._written = 0
        self._news = asyncio.Event()
        self._lost = asyncio.Event()
        self._keeper: asyncio.Task[None] | None = None
        self._carried: Callable[[datetime], Awaitable[None]] | None = None

    async def __aenter__(self) -> Self:
        self._keeper = asyncio.create_task(self._keep())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._keeper is not None:
            self._keeper.cancel()
            await asyncio.gather(self._keeper, return_exceptions=True)

    def report(self, percent: int) -> None:
        """Note progress in percent; it is written soon."""
        if percent > self._progress:
            self._progress = min(percent, 99)
            self._news.set()

    def carry(self, renew: Callable[[datetime], Awaitable[None]]) -> None:
        """Call this as well at each renewal, with the lease's new end, instead of what was carried before."""
        self._carried = renew

    async def hold(self, work: Coroutine[Any, Any, T]) -> T:
        """Run the work under the lease.

        Raises:
            StaleTask: the lease was lost (task cancelled or taken over); the work has been cancelled.
        """
        running = asyncio.create_task(work)
        lost = asyncio.create_task(self._lost.wait())
        try:
            await asyncio.wait({running, lost}, return_when=asyncio.FIRST_COMPLETED)
            if running.done():
                return running.result()
            raise StaleTask("The task was cancelled or taken over while it was being painted.")
        finally:
            for each in (running, lost):
                each.cancel()
            await asyncio.gather(running, lost, return_exceptions=True)

    async def _keep(self) -> None:
        pause = self._length.total_seconds() / 3
        while True:
            try:
                async with asyncio.timeout(pause):
                    await self._news.wait()
            except TimeoutError:
                pass
            self._news.clear()
            if not await self._renew():
                self._lost.set()
                return
            await asyncio.sleep(min(PROGRESS_PAUSE_SECONDS, pause))

    async def _renew(self) -> bool:
        now = self._clock.now()
        progress = self._progress
        event = None
        if progress > self._written:
            event = Event(task_id=self._task.id, kind=EventKind.PROGRESS, at=now, data={"progress": progress})
            self._written = progress
        until = now + self._length
        ours = await self._tasks.renew(self._task, lease_until=until, progress=progress, event=event)
        if ours and self._carried is not None:
            await self._carried(until)
        return ours
