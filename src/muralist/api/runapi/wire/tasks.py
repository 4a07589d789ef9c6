"""Tasks on the wire: the create envelope, the get envelope (also the callback's body), lists, events and deliveries."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType

from muralist.api.links import Links
from muralist.api.operation import says
from muralist.api.runapi.wire.described import CreatedAt, ModelName, ServiceName, instant
from muralist.core.catalogue.model import Action
from muralist.core.delivery import Attempt, Delivery, DeliveryState
from muralist.core.event import Event
from muralist.core.money.usd import to_dollars
from muralist.core.ports import Accepted, CallbackRenderer
from muralist.core.task import Status, Task

_encoder = msgspec.json.Encoder()

Uuid = Annotated[
    str, Meta(description="Canonical UUIDv7 of the task.", examples=["0198c0de-7a3b-7c1d-9e2f-3a4b5c6d7e8f"])
]
ShortId = Annotated[str, says("`tsk_` and the same UUID without dashes; accepted wherever `id` is.")]


class CreatedBody(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to a create call. `task_replayed` is there when the idempotency key had made this task before."""

    id: Uuid
    task_id: ShortId
    status: Status
    model: ModelName
    task_replayed: Annotated[bool, says("True where the idempotency key had made this task before.")] | UnsetType = (
        UNSET
    )


class ImageBody(msgspec.Struct, frozen=True, kw_only=True):
    """A finished picture: a signed link that holds for 7 days, and size and type as decoded from the file."""

    url: Annotated[str, says("Signed link to the file; it works without a key for 7 days.")]
    width: Annotated[int, says("Pixels.")]
    height: Annotated[int, says("Pixels.")]
    mime_type: Annotated[str, says("image/png, image/jpeg or image/webp.")]
    seed: Annotated[int, says("The seed that painted it.")] | UnsetType = UNSET


class UsageBody(msgspec.Struct, frozen=True, kw_only=True):
    """What was settled, in USD, and for how many pictures."""

    cost: Annotated[float, says("US dollars that were charged.")]
    generated_images: Annotated[int, says("How many pictures that paid for.")]


class PreviewBody(msgspec.Struct, frozen=True, kw_only=True):
    """What the engine says it understood of the prompt and what it left out."""

    understood: Annotated[tuple[str, ...], says("Words of the prompt that are in the picture.")]
    ignored: Annotated[tuple[str, ...], says("Words that the engine could make nothing of.")]


class TaskBody(msgspec.Struct, frozen=True, kw_only=True):
    """A task. `images`, `usage` come when it is completed, `error`, `error_code` when it has failed."""

    id: Uuid
    task_id: ShortId
    status: Status
    model: ModelName
    service: ServiceName
    action: Action
    progress: Annotated[int, says("Percent; only while the task runs.")] | UnsetType = UNSET
    images: Annotated[tuple[ImageBody, ...], says("The pictures, once the task is completed.")] | UnsetType = UNSET
    usage: Annotated[UsageBody, says("What it cost, once it is completed.")] | UnsetType = UNSET
    engine: Annotated[str, says("Who painted; `preview` is the embedded painter.")] | UnsetType = UNSET
    preview: (
        Annotated[
            PreviewBody,
            says("What the engine understood of the prompt, where it tells; the embedded painter does."),
        ]
        | UnsetType
    ) = UNSET
    error: Annotated[str, says("Why it failed, for people. A failed task costs nothing.")] | UnsetType = UNSET
    error_code: Annotated[str, says("Why it failed, for programs; permanent.")] | UnsetType = UNSET
    metadata: Annotated[dict[str, str], says("Your own strings, as sent.")] | UnsetType = UNSET
    idempotency_key: Annotated[str, says("The Idempotency-Key that made it.")] | UnsetType = UNSET
    client_request_id: Annotated[str, says("The X-Client-Request-Id that made it.")] | UnsetType = UNSET
    created_at: CreatedAt
    started_at: Annotated[datetime, instant("When painting began.")] | UnsetType = UNSET
    completed_at: Annotated[datetime, instant("When it ended, well or not.")] | UnsetType = UNSET


class TaskListBody(msgspec.Struct, frozen=True, kw_only=True):
    """A page of tasks, newest first. Pass `next_cursor` as `cursor` for the next page; null on the last one."""

    tasks: Annotated[list[TaskBody], says("Newest first.")]
    next_cursor: Annotated[str | None, says("Pass it as `cursor` for the next page; null on the last one.")]


class AttemptBody(msgspec.Struct, frozen=True, kw_only=True):
    """One try to call back. `status` is absent when no HTTP answer came; `reply` is the start of the answer."""

    number: Annotated[int, says("Counts from 1.")]
    at: Annotated[datetime, instant("When it was sent.")]
    latency_ms: Annotated[int, says("Milliseconds until the answer.")]
    status: Annotated[int, says("HTTP status of the answer; absent where none came.")] | UnsetType = UNSET
    error: Annotated[str, says("Why no answer came.")] | UnsetType = UNSET
    reply: Annotated[str, says("The first 2 KB of the answer.")] | UnsetType = UNSET


class DeliveryBody(msgspec.Struct, frozen=True, kw_only=True):
    """A callback. `id` is what the receiver sees in X-Callback-Id; `next_attempt_at` is absent once it has ended."""

    id: Annotated[str, says("What the receiver sees in X-Callback-Id; the same over all attempts.")]
    task_id: ShortId
    url: Annotated[str, says("Where it is sent.")]
    state: DeliveryState
    attempts: Annotated[list[AttemptBody], says("Oldest first.")]
    created_at: CreatedAt
    next_attempt_at: Annotated[datetime, instant("When it is tried again.")] | UnsetType = UNSET


class DeliveryListBody(msgspec.Struct, frozen=True, kw_only=True):
    """The callbacks of a task, oldest first."""

    deliveries: Annotated[list[DeliveryBody], says("Oldest first.")]


def created_body(accepted: Accepted) -> CreatedBody:
    """The create envelope."""
    task = accepted.task
    return CreatedBody(
        id=task.id,
        task_id=task.task_id,
        status=task.status,
        model=task.model,
        task_replayed=True if accepted.replayed else UNSET,
    )


def task_body(task: Task, *, origin: str, links: Links, now: datetime) -> TaskBody:
    """The get envelope of a task in any state; its links are made on `origin`."""
    completed, failed = task.status is Status.COMPLETED, task.failure
    return TaskBody(
        id=task.id,
        task_id=task.task_id,
        status=task.status,
        model=task.model,
        service=task.service,
        action=task.action,
        progress=UNSET if task.status.is_final else task.progress,
        images=_images(task, origin, links, now) if completed else UNSET,
        usage=UsageBody(cost=to_dollars(task.cost or 0), generated_images=len(task.images)) if completed else UNSET,
        engine=task.engine or UNSET,
        preview=PreviewBody(understood=task.report.understood, ignored=task.report.ignored) if task.report else UNSET,
        error=failed.message if failed else UNSET,
        error_code=failed.code if failed else UNSET,
        metadata=task.params.metadata or UNSET,
        idempotency_key=UNSET if task.idempotency_key is None else task.idempotency_key,
        client_request_id=UNSET if task.client_request_id is None else task.client_request_id,
        created_at=task.created_at,
        started_at=task.started_at or UNSET,
        completed_at=task.completed_at or UNSET,
    )


def callback_renderer(links: Links, public_url: str | None = None) -> CallbackRenderer:
    """Make the writer of callback bodies: the get envelope, with links on the origin that the task was made on."""

    def render(task: Task, now: datetime) -> str:
        return _encoder.encode(task_body(task, origin=public_url or task.origin, links=links, now=now)).decode()

    return render


def task_list_body(tasks: Sequence[Task], *, more: bool, origin: str, links: Links, now: datetime) -> TaskListBody:
    """A page of tasks; `more` says that others follow."""
    return TaskListBody(
        tasks=[task_body(task, origin=origin, links=links, now=now) for task in tasks],
        next_cursor=tasks[-1].id if more else None,
    )


def event_data(event: Event, task: TaskBody | None) -> dict[str, Any]:
    """The `data` of a server-sent event; the last one carries the get envelope as `task`."""
    data: dict[str, Any] = {"id": event.task_id, "at": event.at, **event.data}
    if task is not None:
        data["task"] = task
    return data


def delivery_body(delivery: Delivery, attempts: Sequence[Attempt], task: Task) -> DeliveryBody:
    """A callback with its attempts."""
    return DeliveryBody(
        id=delivery.id,
        task_id=task.task_id,
        url=delivery.url,
        state=delivery.state,
        attempts=[_attempt(attempt) for attempt in attempts],
        created_at=delivery.created_at,
        next_attempt_at=delivery.due_at or UNSET,
    )


def _images(task: Task, origin: str, links: Links, now: datetime) -> tuple[ImageBody, ...]:
    return tuple(
        ImageBody(
            url=links.picture_url(origin, image.file_id, image.file_name, now),
            width=image.width,
            height=image.height,
            mime_type=image.mime_type,
            seed=UNSET if image.seed is None else image.seed,
        )
        for image in task.images
    )


def _attempt(attempt: Attempt) -> AttemptBody:
    return AttemptBody(
        number=attempt.number,
        at=attempt.at,
        latency_ms=attempt.latency_ms,
        status=UNSET if attempt.status is None else attempt.status,
        error=UNSET if attempt.error is None else attempt.error,
        reply=attempt.reply or UNSET,
    )
