"""What happened to a task, in order: the rows behind server-sent events and the task's history."""

from datetime import datetime
from enum import StrEnum
from typing import Any

import msgspec


class EventKind(StrEnum):
    """The five words that a follower of a task sees."""

    QUEUED = "queued"
    STARTED = "started"
    PROGRESS = "progress"
    COMPLETED = "completed"
    FAILED = "failed"

    @property
    def is_last(self) -> bool:
        """Whether nothing follows."""
        return self in (EventKind.COMPLETED, EventKind.FAILED)


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """One event. `sequence` is given by the store, grows over all tasks and is what Last-Event-ID names."""

    task_id: str
    kind: EventKind
    at: datetime
    data: dict[str, Any] = {}
    sequence: int = 0
