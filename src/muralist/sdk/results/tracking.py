"""Pages of tasks, events of a task, and deliveries of its callback."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Self

from muralist.sdk.errors import InvalidResponseError
from muralist.sdk.rules.sse import ServerSentEvent

from . import fields
from .task import Task

_STATUS_AFTER = {
    "queued": "pending",
    "started": "processing",
    "progress": "processing",
    "completed": "completed",
    "failed": "failed",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskPage:
    """One page of the account's tasks, newest first; `next_cursor` is None on the last."""

    tasks: tuple[Task, ...]
    next_cursor: str | None
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """Read `{"tasks": [...], "next_cursor": str | null}`."""
        tasks = fields.objects(body, "tasks", Task.from_body)
        return cls(tasks=tasks, next_cursor=fields.text(body, "next_cursor") or None, raw=body)


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskEvent:
    """One event of a task: `queued`, `started`, `progress`, `completed` or `failed`.

    `id` resumes the stream after this event; `progress` is in per cent; the last event carries the task.
    """

    id: str
    type: str
    task_id: str | None = None
    at: datetime | None = None
    progress: float | None = None
    task: Task | None = None
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_event(cls, event: ServerSentEvent) -> Self:
        """Read one server-sent event; raises InvalidResponseError when its data is no JSON object."""
        try:
            body = json.loads(event.data)
        except ValueError:
            body = None
        if not isinstance(body, dict):
            raise InvalidResponseError("An event of the task carries no JSON object.", body=event.data[:2048])
        task = fields.mapping(body, "task")
        return cls(
            id=event.id,
            type=event.event,
            task_id=fields.text(body, "id"),
            at=fields.moment(body, "at"),
            progress=fields.number(body, "progress"),
            task=Task.from_body(task) if task else None,
            raw=body,
        )

    @property
    def status(self) -> str | None:
        """The task's status after this event; None for an event that is newer than this client."""
        return _STATUS_AFTER.get(self.type)

    @property
    def done(self) -> bool:
        """Whether this is the last event of its task."""
        return self.type in ("completed", "failed")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryAttempt:
    """One try to deliver a callback. `status` is the receiver's HTTP status, `reply` the start of its answer."""

    number: int | None = None
    at: datetime | None = None
    latency_ms: float | None = None
    status: int | None = None
    error: str | None = None
    reply: str | None = None
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """Read one element of `attempts`."""
        return cls(
            number=fields.integer(body, "number"),
            at=fields.moment(body, "at"),
            latency_ms=fields.number(body, "latency_ms"),
            status=fields.integer(body, "status"),
            error=fields.text(body, "error"),
            reply=fields.text(body, "reply"),
            raw=body,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A callback: `id` is the X-Callback-Id that its receiver sees on every attempt.

    `state` is `pending`, `succeeded`, `exhausted` or `stopped`; `next_attempt_at` is None once it has ended.
    """

    id: str
    state: str | None = None
    url: str | None = None
    attempts: tuple[DeliveryAttempt, ...] = ()
    created_at: datetime | None = None
    next_attempt_at: datetime | None = None
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """Read one element of `deliveries`."""
        return cls(
            id=fields.required(fields.text(body, "id"), "id", body),
            state=fields.text(body, "state"),
            url=fields.text(body, "url"),
            attempts=fields.objects(body, "attempts", DeliveryAttempt.from_body),
            created_at=fields.moment(body, "created_at"),
            next_attempt_at=fields.moment(body, "next_attempt_at"),
            raw=body,
        )
