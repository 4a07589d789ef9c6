"""Turns core values into SQLite's columns and back.

Enumerations are passed as `str(member)`: sqlite3 looks for an adapter for any string that is not exactly a `str`.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from muralist.core.delivery import Delivery, DeliveryState
from muralist.core.event import Event, EventKind
from muralist.core.money.account import Account, Key
from muralist.core.task import Task

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

Row = Sequence[Any]

encode = msgspec.json.Encoder().encode
_decode_task = msgspec.json.Decoder(Task).decode
_decode_data = msgspec.json.Decoder(dict[str, Any]).decode
_decode_names = msgspec.json.Decoder(tuple[str, ...]).decode
_set = msgspec.structs.force_setattr


def to_micros(at: datetime) -> int:
    """Exact microseconds since 1970 of an aware time."""
    since = at - _EPOCH
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


def maybe_micros(at: datetime | None) -> int | None:
    """Like `to_micros`, for times that may be absent."""
    return None if at is None else to_micros(at)


def from_micros(micros: int) -> datetime:
    """The aware UTC time of microseconds since 1970."""
    return _EPOCH + micros * _MICROSECOND


def maybe_time(micros: int | None) -> datetime | None:
    """Like `from_micros`, for times that may be absent."""
    return None if micros is None else from_micros(micros)


def task_from_row(row: Row) -> Task:
    """Read a task from account_id, version, attempt, lease_owner, due_at, progress, doc."""
    task = _decode_task(row[6])
    # The task was made one line above and nobody else has it yet, so filling it in beats copying its 29 fields.
    _set(task, "version", row[1])
    _set(task, "attempt", row[2])
    _set(task, "lease_owner", row[3])
    _set(task, "due_at", maybe_time(row[4]))
    _set(task, "progress", row[5])
    return task


def event_from_row(task_id: str, row: Row) -> Event:
    """Read an event from sequence, kind, at, data."""
    return Event(
        task_id=task_id,
        kind=EventKind(row[1]),
        at=from_micros(row[2]),
        data=_decode_data(row[3]),
        sequence=row[0],
    )


def account_from_row(row: Row) -> Account:
    """Read an account from id, name, unlimited, created_at and the three columns of its secrets."""
    return Account(
        id=row[0],
        name=row[1],
        unlimited=bool(row[2]),
        created_at=from_micros(row[3]),
        callback_secret=row[4],
        previous_callback_secret=row[5],
        previous_secret_until=maybe_time(row[6]),
    )


def key_from_row(row: Row) -> Key:
    """Read a key from id, account_id, name, sha256, mask, enabled, created_at, models."""
    return Key(
        id=row[0],
        account_id=row[1],
        name=row[2],
        sha256=row[3],
        mask=row[4],
        enabled=bool(row[5]),
        created_at=from_micros(row[6]),
        models=models_from_column(row[7]),
    )


def models_from_column(text: str | None) -> tuple[str, ...]:
    """The models that a key is limited to: a JSON list, or NULL for no limit."""
    return () if text is None else _decode_names(text)


def delivery_to_row(delivery: Delivery) -> Row:
    """Write a delivery as id, task_id, account_id, url, body, created_at, state, attempts, due_at."""
    return (
        delivery.id,
        delivery.task_id,
        delivery.account_id,
        delivery.url,
        delivery.body,
        to_micros(delivery.created_at),
        str(delivery.state),
        delivery.attempts,
        maybe_micros(delivery.due_at),
    )


def delivery_from_row(row: Row) -> Delivery:
    """Read a delivery from the columns of `delivery_to_row`."""
    return Delivery(
        id=row[0],
        task_id=row[1],
        account_id=row[2],
        url=row[3],
        body=row[4],
        created_at=from_micros(row[5]),
        state=DeliveryState(row[6]),
        attempts=row[7],
        due_at=maybe_time(row[8]),
    )
