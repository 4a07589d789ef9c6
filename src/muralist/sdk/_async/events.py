"""Follows the event stream of a task, across broken connections."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing

from muralist.sdk.errors import (
    APIConnectionError,
    APIStatusError,
    InvalidResponseError,
    MuralistError,
    WaitTimeoutError,
)
from muralist.sdk.results.task import Task
from muralist.sdk.results.tracking import TaskEvent
from muralist.sdk.rules.primitives import async_sleep
from muralist.sdk.rules.retry import Deadline
from muralist.sdk.rules.routes import TASKS, checked_id
from muralist.sdk.rules.sse import Decoder

from .transport import AsyncTransport

_SILENCE = 45.0  # seconds without a byte after which a stream counts as broken


async def follow(
    transport: AsyncTransport, task_id: str, *, last_event_id: str | None, deadline: Deadline
) -> AsyncGenerator[TaskEvent, None]:
    """Yield the events after `last_event_id` up to the last one of the task.

    A broken stream is resumed where it broke. Raises NotFoundError where there is no such task or the
    server has no events, and WaitTimeoutError at the deadline.
    """
    failures = 0
    while True:
        try:
            async with aclosing(_one_stream(transport, task_id, last_event_id, deadline)) as events:
                async for event in events:
                    failures, last_event_id = 0, event.id or last_event_id
                    yield event
                    if event.done:
                        return
            if await _has_ended(transport, task_id):
                return
            broken: MuralistError = APIConnectionError(f"The events of task {task_id} stopped before its end.")
        except (APIConnectionError, APIStatusError) as error:
            broken = error
        broken.task_id = task_id
        pause = transport.policy.pause(failures, broken, deadline)
        if pause is None:
            raise broken
        failures += 1
        await async_sleep(pause)


async def _has_ended(transport: AsyncTransport, task_id: str) -> bool:
    """Whether a stream that closed early had nothing left to tell: it was resumed after its last event."""
    reply = await transport.request("GET", f"{TASKS}/{checked_id(task_id)}")
    return Task.from_body(reply.json()).done


async def _one_stream(
    transport: AsyncTransport, task_id: str, last_event_id: str | None, deadline: Deadline
) -> AsyncGenerator[TaskEvent, None]:
    headers = {"Accept": "text/event-stream", "Cache-Control": "no-cache"}
    if last_event_id:
        headers["Last-Event-ID"] = last_event_id
    silence = max(0.1, min(_SILENCE, deadline.remaining()))
    path = f"{TASKS}/{checked_id(task_id)}/events"
    async with transport.stream(path, headers=headers, silence=silence) as response:
        if response.status_code == 204:  # nothing follows the event that was named
            return
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "text/event-stream":
            raise InvalidResponseError(f"{path} answered {kind or 'nothing'} instead of text/event-stream.")
        decoder = Decoder()
        async for text in response.aiter_text():
            for event in decoder.feed(text):
                yield TaskEvent.from_event(event)
            if deadline.remaining() == 0:
                raise WaitTimeoutError(f"Task {task_id} still runs; its events go on.", task_id=task_id)
