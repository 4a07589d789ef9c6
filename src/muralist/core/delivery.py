"""Callbacks as rows: when to try again, when to stop, and what each attempt brought."""

from datetime import datetime, timedelta
from enum import StrEnum

import msgspec

SCHEDULE_SECONDS = (0, 5, 30, 120, 600, 3_600, 21_600, 86_400)
"""Pause before each attempt, counted from the one before it."""

JITTER = 0.1
"""A pause is stretched by up to this share, so that receivers are not hit in step."""

MAX_RETRY_AFTER_SECONDS = 86_400
REPLY_LIMIT_BYTES = 2_048


class DeliveryState(StrEnum):
    """Where a delivery stands."""

    PENDING = "pending"
    SUCCEEDED = "succeeded"
    EXHAUSTED = "exhausted"
    STOPPED = "stopped"


class Attempt(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One try. `status` is absent when no HTTP answer came; `reply` holds the first 2 KB of the answer."""

    number: int
    at: datetime
    latency_ms: int
    status: int | None = None
    error: str | None = None
    reply: str = ""
    retry_after_seconds: float | None = None


class Delivery(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A callback that is owed. `id` is what the receiver dedupes on: it stays the same over all attempts."""

    id: str
    task_id: str
    account_id: int
    url: str
    body: str
    created_at: datetime
    state: DeliveryState = DeliveryState.PENDING
    attempts: int = 0
    due_at: datetime | None = None


def record(delivery: Delivery, attempt: Attempt, *, jitter: float) -> Delivery:
    """Decide what follows from an attempt.

    2xx succeeds, 410 stops, anything else is tried again on the schedule or at the receiver's Retry-After,
    whichever is later, until the schedule is used up. `jitter` is a random number from 0 to 1.
    """
    done = msgspec.structs.replace(delivery, attempts=attempt.number, due_at=None)
    if attempt.status is not None and 200 <= attempt.status < 300:
        return msgspec.structs.replace(done, state=DeliveryState.SUCCEEDED)
    if attempt.status == 410:
        return msgspec.structs.replace(done, state=DeliveryState.STOPPED)
    if attempt.number >= len(SCHEDULE_SECONDS):
        return msgspec.structs.replace(done, state=DeliveryState.EXHAUSTED)
    pause = SCHEDULE_SECONDS[attempt.number] * (1 + JITTER * jitter)
    if attempt.retry_after_seconds is not None:
        pause = max(pause, min(attempt.retry_after_seconds, MAX_RETRY_AFTER_SECONDS))
    return msgspec.structs.replace(done, due_at=attempt.at + timedelta(seconds=pause))
