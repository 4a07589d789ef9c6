# Generated from ../_async by scripts/unasync.py. Change that file, then run the script.
"""Follows the event stream of a task, across broken connections."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing

from muralist.sdk.errors import (
    APIConnectionError,
    APIStatusError,
    InvalidResponseError,
    MuralistError,
    WaitTimeoutError,
)
from muralist.sdk.results.task import Task
from muralist.sdk.results.tracking import TaskEvent
from muralist.sdk.rules.primitives import sleep
from muralist.sdk.rules.retry import Deadline
from muralist.sdk.rules.routes import TASKS, checked_id
from muralist.sdk.rules.sse import Decoder

from .transport import Transport

_SILENCE = 45.0  # seconds without a byte after which a stream counts as broken


def follow(
    transport: Transport, task_id: str, *, last_event_id: str | None, deadline: Deadline
) -> Generator[TaskEvent, None]:
    """Yield the events after `last_event_id` up to the last one of the task.

    A broken stream is resumed where it broke. Raises NotFoundError where there is no such task or the
    server has no events, and WaitTimeoutError at the deadline.
    """
    failures = 0
    while True:
        try:
            with closing(_one_stream(transport, task_id, last_event_id, deadline)) as events:
                for event in events:
                    failures, last_event_id = 0, event.id or last_event_id
                    yield event
                    if event.done:
                        return
            if _has_ended(transport, task_id):
                return
            broken: MuralistError = APIConnectionError(f"The events of task {task_id} stopped before its end.")
        except (APIConnectionError, APIStatusError) as error:
            broken = error
        broken.task_id = task_id
        pause = transport.policy.pause(failures, broken, deadline)
        if pause is None:
            raise broken
        failures += 1
        sleep(pause)


def _has_ended(transport: Transport, task_id: str) -> bool:
    """Whether a stream that closed early had nothing left to tell: it was resumed after its last event."""
    reply = transport.request("GET", f"{TASKS}/{checked_id(task_id)}")
    return Task.from_body(reply.json()).done


def _one_stream(
    transport: Transport, task_id: str, last_event_id: str | None, deadline: Deadline
) -> Generator[TaskEvent, None]:
    headers = {"Accept": "text/event-stream", "Cache-Control": "no-cache"}
    if last_event_id:
        headers["Last-Event-ID"] = last_event_id
    silence = max(0.1, min(_SILENCE, deadline.remaining()))
    path = f"{TASKS}/{checked_id(task_id)}/events"
    with transport.stream(path, headers=headers, silence=silence) as response:
        if response.status_code == 204:  # nothing follows the event that was named
            return
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "text/event-stream":
            raise InvalidResponseError(f"{path} answered {kind or 'nothing'} instead of text/event-stream.")
        decoder = Decoder()
        for text in response.iter_text():
            for event in decoder.feed(text):
                yield TaskEvent.from_event(event)
            if deadline.remaining() == 0:
                raise WaitTimeoutError(f"Task {task_id} still runs; its events go on.", task_id=task_id)
