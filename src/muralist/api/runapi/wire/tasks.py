"""Tasks on the wire: the create envelope, the get envelope (also the callback's body), lists, events and deliveries."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType

from muralist.api.links import Links
from muralist.core.delivery import Attempt, Delivery, DeliveryState
from muralist.core.event import Event
from muralist.core.model import Action
from muralist.core.money import to_dollars
from muralist.core.ports import Accepted, CallbackRenderer
from muralist.core.task import Status, Task

_encoder = msgspec.json.Encoder()

Uuid = Annotated[str, Meta(description="Canonical UUIDv7.", examples=["0198c0de-7a3b-7c1d-9e2f-3a4b5c6d7e8f"])]
ShortId = Annotated[str, Meta(description="`tsk_` and the same UUID without dashes; accepted wherever `id` is.")]


class CreatedBody(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to a create call. `task_replayed` is there when the idempotency key had made this task before."""

    id: Uuid
    task_id: ShortId
    status: Status
    model: str
    task_replayed: bool | UnsetType = UNSET


class ImageBody(msgspec.Struct, frozen=True, kw_only=True):
    """A finished picture: a signed link that holds for 7 days, and size and type as decoded from the file."""

    url: str
    width: int
    height: int
    mime_type: str
    seed: int | UnsetType = UNSET


class UsageBody(msgspec.Struct, frozen=True, kw_only=True):
    """What was settled, in USD, and for how many pictures."""

    cost: float
    generated_images: int


class ReportBody(msgspec.Struct, frozen=True, kw_only=True):
    """What the engine says it understood of the prompt and what it left out."""

    understood: tuple[str, ...]
    ignored: tuple[str, ...]


class TaskBody(msgspec.Struct, frozen=True, kw_only=True):
    """A task. `images`, `usage` come when it is completed, `error`, `error_code` when it has failed."""

    id: Uuid
    task_id: ShortId
    status: Status
    model: str
    service: str
    action: Action
    progress: Annotated[int, Meta(description="Percent; only while the task runs.")] | UnsetType = UNSET
    images: tuple[ImageBody, ...] | UnsetType = UNSET
    usage: UsageBody | UnsetType = UNSET
    engine: Annotated[str, Meta(description="Who painted; `preview` is the embedded painter.")] | UnsetType = UNSET
    report: ReportBody | UnsetType = UNSET
    error: Annotated[str, Meta(description="Why it failed, for people. A failed task costs nothing.")] | UnsetType = (
        UNSET
    )
    error_code: Annotated[str, Meta(description="Why it failed, for programs; permanent.")] | UnsetType = UNSET
    metadata: dict[str, str] | UnsetType = UNSET
    idempotency_key: str | UnsetType = UNSET
    client_request_id: str | UnsetType = UNSET
    created_at: datetime
    started_at: datetime | UnsetType = UNSET
    completed_at: datetime | UnsetType = UNSET


class TaskListBody(msgspec.Struct, frozen=True, kw_only=True):
    """A page of tasks, newest first. Pass `next_cursor` as `cursor` for the next page; null on the last one."""

    tasks: list[TaskBody]
    next_cursor: str | None


class AttemptBody(msgspec.Struct, frozen=True, kw_only=True):
    """One try to call back. `status` is absent when no HTTP answer came; `reply` is the start of the answer."""

    number: int
    at: datetime
    latency_ms: int
    status: int | UnsetType = UNSET
    error: str | UnsetType = UNSET
    reply: str | UnsetType = UNSET


class DeliveryBody(msgspec.Struct, frozen=True, kw_only=True):
    """A callback. `id` is what the receiver sees in X-Callback-Id; `next_attempt_at` is absent once it has ended."""

    id: str
    task_id: ShortId
    url: str
    state: DeliveryState
    attempts: list[AttemptBody]
    created_at: datetime
    next_attempt_at: datetime | UnsetType = UNSET


class DeliveryListBody(msgspec.Struct, frozen=True, kw_only=True):
    """The callbacks of a task, oldest first."""

    deliveries: list[DeliveryBody]


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
        report=ReportBody(understood=task.report.understood, ignored=task.report.ignored) if task.report else UNSET,
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
