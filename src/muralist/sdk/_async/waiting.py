"""Waits for a task to end, by events, long-poll or plain polls, whichever the server has."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing

from muralist.sdk.errors import MuralistError, TaskFailedError, ValidationError, WaitTimeoutError
from muralist.sdk.results.task import Progress, Task
from muralist.sdk.results.tracking import TaskEvent
from muralist.sdk.rules.pacing import Pace
from muralist.sdk.rules.primitives import async_sleep
from muralist.sdk.rules.retry import Deadline

from .events import follow
from .transport import AsyncTransport

_SHORTEST_PATIENCE = 5.0

OnProgress = Callable[[Progress], None]


class AsyncWaiter:
    """Turns a task that runs into one that has ended."""

    def __init__(self, transport: AsyncTransport, interval: float) -> None:
        self._transport = transport
        self._interval = interval

    async def until_done(
        self, task_id: str, path: str, *, wait_timeout: float, on_progress: OnProgress | None = None
    ) -> Task:
        """Return the completed task; raises TaskFailedError, or WaitTimeoutError after `wait_timeout` s.

        Whatever is raised carries the task's id, so that the wait can be taken up again.
        """
        deadline = Deadline(wait_timeout)
        try:
            if on_progress is not None:
                await self._watch_events(task_id, deadline, on_progress)
            return await self._poll(task_id, path, deadline, on_progress)
        except MuralistError as error:
            error.task_id = task_id
            raise

    async def _watch_events(self, task_id: str, deadline: Deadline, on_progress: OnProgress) -> None:
        async with aclosing(self._events_while_they_last(task_id, deadline)) as events:
            async for event in events:
                if event.status is not None and not event.done:  # the end is told once, by the poll that finds it
                    on_progress(_progress(task_id, event.status, event.progress, deadline))

    async def _events_while_they_last(self, task_id: str, deadline: Deadline) -> AsyncGenerator[TaskEvent, None]:
        """Events are for show: when they fail or the server has none, polling finds the end as well."""
        try:
            async with aclosing(follow(self._transport, task_id, last_event_id=None, deadline=deadline)) as events:
                async for event in events:
                    yield event
        except MuralistError:
            return

    async def _poll(self, task_id: str, path: str, deadline: Deadline, on_progress: OnProgress | None) -> Task:
        pace = Pace(self._interval, self._transport.policy, watched=on_progress is not None)
        status: str | None = None
        while True:
            hold, asked_at = pace.hold(deadline.remaining()), time.monotonic()
            try:
                reply = await self._transport.request(
                    "GET",
                    path,
                    params={"wait": hold or None},
                    hold=hold,
                    timeout=self._patience(deadline.remaining() - hold),
                    deadline=deadline,
                )
            except ValidationError:
                if not hold:
                    raise
                pace.refuse_hold()
                continue
            except MuralistError as error:
                pause = pace.after_failure(error, time.monotonic())
                if pause is None:
                    raise
            else:
                task = Task.from_body(reply.json())
                if on_progress is not None:
                    on_progress(_progress(task_id, task.status, task.progress, deadline))
                if task.done:
                    return _completed(task)
                status, took = task.status, time.monotonic() - asked_at
                pause = pace.after_answer(asked=hold, took=took, retry_after=reply.retry_after)
            if deadline.remaining() == 0:
                raise WaitTimeoutError(
                    f"Task {task_id} still runs after {_seconds(deadline.elapsed())} s of waiting. It goes on: "
                    "wait for it again by its id.",
                    task_id=task_id,
                    status=status,
                )
            await async_sleep(min(pause, deadline.remaining()))

    def _patience(self, remaining: float) -> float:
        """Seconds for one answer: no longer than the wait lasts, but enough for a server that is busy."""
        return min(self._transport.timeout, max(remaining, _SHORTEST_PATIENCE))


def _completed(task: Task) -> Task:
    if task.status == "failed":
        raise TaskFailedError(task.error or "The task failed.", code=task.error_code, task=task)
    return task


def _seconds(elapsed: float) -> str:
    return f"{elapsed:.0f}" if elapsed >= 10 else f"{max(elapsed, 0.001):.2g}"


def _progress(task_id: str, status: str, percent: float | None, deadline: Deadline) -> Progress:
    return Progress(task_id=task_id, status=status, percent=percent, elapsed=deadline.elapsed())
