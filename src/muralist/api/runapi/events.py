"""What happens to a task, as server-sent events that resume where they were cut."""

from collections.abc import AsyncGenerator, Iterator
from typing import Annotated

import msgspec

from muralist.api.http import Answer, Call, Header, Stream, first_of
from muralist.api.operation import TASK_ID_HEADER, TASK_ID_SCHEMA, Operation, Returns, says
from muralist.api.runapi.tasks import TAG, find_task
from muralist.api.runapi.wire.tasks import event_data, task_body
from muralist.core.event import Event
from muralist.core.task import Task
from muralist.errors import NOTHING_DONE, InvalidHeader

RECONNECT_MILLISECONDS = 2_000
MAX_SEQUENCE = 2**63 - 1

_HEADERS: tuple[Header, ...] = (
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
)
_encoder = msgspec.json.Encoder()


class EventsHeaders(msgspec.Struct, frozen=True, rename={"last_event_id": "Last-Event-ID"}):
    """Request headers of the event stream."""

    last_event_id: Annotated[str, says("Id of the last event that you have.")] = ""


def operations() -> Iterator[Operation]:
    """The event stream."""
    yield Operation(
        method="GET",
        path="/api/v1/tasks/{id}/events",
        handler=follow,
        tag=TAG,
        id_schema=TASK_ID_SCHEMA,
        summary="Follow a task",
        description=(
            "Events are `queued`, `started`, `progress`, `completed` and `failed`; the last one carries the task. The "
            "stream ends after it. Reconnect with Last-Event-ID to go on where you were; 204 says that nothing follows."
        ),
        headers=EventsHeaders,
        returns=(
            Returns(
                description="Events as they happen.",
                content={"text/event-stream": {"schema": {"type": "string"}}},
                headers={TASK_ID_HEADER: "The id of the task."},
            ),
            Returns(status=204, description="You have seen the last event."),
        ),
        raises=(404,),
    )


async def follow(call: Call) -> Answer:
    """Answer with the stream of a task's events."""
    after = _last_event_id(call)
    task = await find_task(call)
    if task.status.is_final and not await call.services.tasks.events(task.id, after=after):
        return Answer(204)
    if call.scope["method"] == "HEAD":
        return Answer(200, headers=_HEADERS)
    return Stream(200, _frames(call, task, after), _HEADERS)


async def _frames(call: Call, task: Task, after: int) -> AsyncGenerator[bytes]:
    services = call.services
    yield b"retry: %d\n\n" % RECONNECT_MILLISECONDS
    async with services.tasks.watch(task.id) as watch:
        while True:
            for event in await services.tasks.events(task.id, after=after):
                after = event.sequence
                yield await _frame(call, event)
                if event.kind.is_last:
                    return
            if services.shutdown.is_set():
                return
            woken = await first_of(watch(services.heartbeat_seconds), services.shutdown.wait())
            if not woken:
                yield b": still here\n\n"


async def _frame(call: Call, event: Event) -> bytes:
    services = call.services
    body = None
    if event.kind.is_last:
        task = await services.tasks.find(event.task_id, call.account_id)
        if task is not None:
            body = task_body(task, origin=call.origin, links=services.links, now=services.clock.now())
    data = _encoder.encode(event_data(event, body))
    return b"id: %d\nevent: %s\ndata: %s\n\n" % (event.sequence, event.kind.value.encode(), data)


def _last_event_id(call: Call) -> int:
    text = (call.header(b"last-event-id") or "").strip()
    if not text:
        return 0
    if not (text.isascii() and text.isdigit() and len(text) < 20 and int(text) <= MAX_SEQUENCE):
        complaint = "must be the id of an event that this server sent"
        raise InvalidHeader.of("Last-Event-ID", complaint, outcome=NOTHING_DONE)
    return int(text)
