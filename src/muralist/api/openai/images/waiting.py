"""Waits for the tasks of a request and answers when they end: at once with all pictures, or one event a picture."""

import asyncio
from collections.abc import AsyncGenerator
from typing import Any

import msgspec

from muralist.api.http import NO_STORE, Answer, Call, ClientGone, Stream, first_of, until_gone
from muralist.api.openai.errors import openai_body, openai_error
from muralist.api.openai.images.accepting import Ordered
from muralist.api.openai.images.answering import (
    NO_RETRY,
    completed_event,
    failed_body,
    pictures_answer,
    still_running,
    stopping,
)
from muralist.api.openai.images.asking import Asked
from muralist.api.tasking.waiting import until_ended
from muralist.core.task import Status, Task
from muralist.errors import MuralistError, StillRunning, Unavailable

_HEADERS = ((b"content-type", b"text/event-stream; charset=utf-8"), NO_STORE, (b"x-accel-buffering", b"no"))
_encoder = msgspec.json.Encoder()


async def answer_when_done(call: Call, asked: Asked, ordered: Ordered) -> Answer:
    """Hold the answer until every task has ended. The tasks do not notice when the client leaves.

    Raises:
        StillRunning: they took longer than the server lets a call wait.
        Unavailable: the server is stopping.
        ClientGone: nobody reads the answer.
    """
    seconds = call.services.images.wait_seconds

    async def all_ended() -> list[Task]:
        return await asyncio.gather(*(until_ended(call, task.id, seconds) for task in ordered.tasks))

    ended: Any = await first_of(all_ended(), call.services.shutdown.wait(), until_gone(call.receive))
    if ended is None:
        raise ClientGone
    if ended is True:
        return _without_retry(call, stopping(ordered.tasks[0]))
    late = next((task for task in ended if not task.status.is_final), None)
    if late is not None:
        return _without_retry(call, still_running(late, seconds))
    return await pictures_answer(call, asked, ordered.shape, ended)


def _without_retry(call: Call, error: StillRunning | Unavailable) -> Answer:
    """The error's answer. A client may try again by itself only if its key leads to the same task."""
    answer = openai_error(error, "")
    if b"idempotency-key" not in call.headers:
        answer.headers = (*answer.headers, NO_RETRY)
    return answer


def events_answer(call: Call, asked: Asked, ordered: Ordered) -> Answer:
    """Answer at once, and with an event whenever a picture is done."""
    return Stream(200, _frames(call, asked, ordered), _HEADERS)


async def _frames(call: Call, asked: Asked, ordered: Ordered) -> AsyncGenerator[bytes]:
    services = call.services
    seconds = services.images.wait_seconds
    waiting = {asyncio.ensure_future(until_ended(call, task.id, seconds)) for task in ordered.tasks}
    stop = asyncio.ensure_future(services.shutdown.wait())
    try:
        while waiting:
            await asyncio.wait(
                {*waiting, stop}, timeout=services.heartbeat_seconds, return_when=asyncio.FIRST_COMPLETED
            )
            ended = [each for each in waiting if each.done()]
            for each in ended:
                yield await _frame_of(call, asked, ordered, each.result(), seconds)
            waiting.difference_update(ended)
            if stop.done() and waiting:
                yield _frame("error", openai_body(stopping(ordered.tasks[0])))
                return
            if not ended:
                yield b": still here\n\n"
    finally:
        stop.cancel()
        for each in waiting:
            each.cancel()
        await asyncio.gather(*waiting, stop, return_exceptions=True)


async def _frame_of(call: Call, asked: Asked, ordered: Ordered, task: Task, seconds: float) -> bytes:
    if task.status is Status.FAILED:
        return _frame("error", failed_body(task))
    if not task.status.is_final:
        return _frame("error", openai_body(still_running(task, seconds)))
    try:
        event = await completed_event(call, asked, ordered.shape, task)
    except MuralistError as error:
        return _frame("error", openai_body(error))
    return _frame(event.type, event)


def _frame(kind: str, body: Any) -> bytes:
    return b"event: %s\ndata: %s\n\n" % (kind.encode(), _encoder.encode(body))
