"""What the steps of running a task share: the task as this run last wrote it, its bounds and the ports."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from datetime import timedelta

import msgspec

from muralist.core import task as tasks_core
from muralist.core.catalogue.registry import Catalogue
from muralist.core.engine import Painted
from muralist.core.hooks import PollWakeups
from muralist.core.ports import CallbackRenderer, Clock, Files, Objects, PictureSources, Tasks
from muralist.core.task import Change, Handle, Task
from muralist.flows.painting.lease import Lease
from muralist.flows.painting.traffic import Traffic

UNCHARGED = "You were not charged."


class RunLimits(msgspec.Struct, frozen=True, kw_only=True):
    """Bounds on one task. A claim counts as an attempt.

    The deadline counts from the first start, `queue_deadline` from acceptance for a task that was never started.
    `reconcile` is how long the work of a send whose answer was lost is looked for, counted from the send; `answer` how
    long a run that is being stopped still waits for the answer of a send, without which the work would be lost.
    """

    lease: timedelta
    max_attempts: int
    deadline: timedelta
    queue_deadline: timedelta = timedelta(days=1)
    reconcile: timedelta = timedelta(seconds=180)
    answer: timedelta = timedelta(seconds=15)
    keep_pictures_for: timedelta | None = None
    retry_pause: timedelta = timedelta(seconds=2)


class RunPorts(msgspec.Struct, frozen=True, kw_only=True):
    """What running tasks needs of the world; the same for every task.

    `poll_wakeups` is there where upstreams call: a call then ends the wait for the next poll.
    """

    tasks: Tasks
    files: Files
    objects: Objects
    sources: PictureSources
    catalogue: Catalogue
    render: CallbackRenderer
    clock: Clock
    new_id: Callable[[], str]
    checkpoint: Callable[[str], None]
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    random: Callable[[], float] = random.random
    poll_wakeups: PollWakeups | None = None


class NoRoom(Exception):
    """No engine of the task's route takes it at this moment; it was not begun."""


class Work:
    """A claimed task under way. `task` is at the newest version that this run has written.

    `salvaged` is a picture that came and is not kept yet: a run that is stopped then still ends its task.
    """

    def __init__(self, task: Task, lease: Lease, *, traffic: Traffic, ports: RunPorts, limits: RunLimits) -> None:
        self.task = task
        self.lease = lease
        self.traffic = traffic
        self.ports = ports
        self.limits = limits
        self.salvaged: Painted | None = None

    async def apply(self, change: Change) -> None:
        """Commit a change to the task. Raises StaleTask when it is no longer ours."""
        self.task = await self.ports.tasks.apply(change)

    async def hand_over(self, handle: Handle) -> None:
        """Save where the work runs upstream."""
        await self.apply(tasks_core.hand_over(self.task, handle))
        self.ports.checkpoint("run.handed_over")

    def since_start(self) -> timedelta:
        """How long ago the task was first started."""
        now = self.ports.clock.now()
        return now - (self.task.started_at or now)

    def in_doubt(self) -> bool:
        """Whether the task may have been accepted by an engine that has not said so."""
        return self.task.sent and self.task.handle is None
