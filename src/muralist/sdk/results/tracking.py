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

    `id` resumes the stream after this event; `progress` is in per cent.
    """

    id: str
    type: str
    task_id: str | None = None
    status: str | None = None
    progress: float | None = None
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
        return cls(
            id=event.id,
            type=event.event,
            task_id=fields.text(body, "id"),
            status=fields.text(body, "status"),
            progress=fields.number(body, "progress"),
            raw=body,
        )

    @property
    def done(self) -> bool:
        """Whether this is the last event of its task."""
        return self.type in ("completed", "failed")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryAttempt:
    """One try to deliver a callback. `response` is the start of the receiver's reply."""

    number: int | None = None
    at: datetime | None = None
    status_code: int | None = None
    latency_ms: float | None = None
    error: str | None = None
    response: str | None = None
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """Read one element of `attempts`."""
        return cls(
            number=fields.integer(body, "number"),
            at=fields.moment(body, "at"),
            status_code=fields.integer(body, "status_code"),
            latency_ms=fields.number(body, "latency_ms"),
            error=fields.text(body, "error"),
            response=fields.text(body, "response"),
            raw=body,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A callback on its way: `id` is the X-Callback-Id that its receiver sees on every attempt."""

    id: str | None = None
    status: str | None = None
    url: str | None = None
    attempts: tuple[DeliveryAttempt, ...] = ()
    next_attempt_at: datetime | None = None
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """Read one element of `deliveries`."""
        return cls(
            id=fields.text(body, "id"),
            status=fields.text(body, "status"),
            url=fields.text(body, "url"),
            attempts=fields.objects(body, "attempts", DeliveryAttempt.from_body),
            next_attempt_at=fields.moment(body, "next_attempt_at"),
            raw=body,
        )

    @classmethod
    def all_from_body(cls, body: Mapping[str, Any]) -> tuple[Self, ...]:
        """Read `{"deliveries": [...]}`, or the single `{"delivery": {...}}` that a redelivery answers."""
        one = fields.mapping(body, "delivery")
        return (cls.from_body(one),) if one else fields.objects(body, "deliveries", cls.from_body)
