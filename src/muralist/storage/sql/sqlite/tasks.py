"""Tasks in SQLite: the table that is the queue as well."""

import sqlite3
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime

import msgspec

from muralist.core.delivery import Delivery
from muralist.core.event import Event
from muralist.core.ports import Accepted, Submission, TaskFilter, Watch
from muralist.core.task import Change, Task
from muralist.errors import RequestConflict, StaleTask
from muralist.storage.sql.sqlite import ledger
from muralist.storage.sql.sqlite.database import Readers
from muralist.storage.sql.sqlite.deliveries import insert_delivery
from muralist.storage.sql.sqlite.queries import read_queries
from muralist.storage.sql.sqlite.rows import encode, event_from_row, maybe_micros, task_from_row, to_micros
from muralist.storage.sql.sqlite.wakeups import DELIVERIES, WORK, Wakeups, task_topic
from muralist.storage.sql.sqlite.writer import Writer

_SQL = read_queries("tasks")
_FIND = _SQL["find"]
_INSERT = _SQL["insert"]
_UPDATE = _SQL["update"]
_ADD_EVENT = _SQL["add_event"]
_FIND_REPLAY = _SQL["find_replay"]
_REMEMBER = _SQL["remember"]
_FILTERS = ("status", "model", "idempotency_key", "client_request_id")
_FORGET_AT_ONCE = 500


class SqliteTasks:
    """Implements `core.ports.Tasks`."""

    def __init__(self, writer: Writer, readers: Readers, wakeups: Wakeups) -> None:
        self._writer = writer
        self._readers = readers
        self._read = readers.direct
        self._wakeups = wakeups

    async def submit(self, submission: Submission) -> Accepted:
        """Commit a new task, or find the one that its key made before."""
        return await self._writer.run(lambda connection: _submit(connection, submission), (WORK,))

    async def find_replay(self, account_id: int, idempotency_key: str, fingerprint: bytes) -> Task | None:
        """The task that this key made before."""
        return _find_replay(self._read, account_id, idempotency_key, fingerprint)

    async def find(self, task_id: str, account_id: int | None = None) -> Task | None:
        """A task by canonical id."""
        return _find(self._read, task_id, account_id)

    async def list(self, account_id: int, filter: TaskFilter) -> Sequence[Task]:
        """Tasks of an account, newest first."""
        given = {name: getattr(filter, name) for name in _FILTERS if getattr(filter, name) is not None}
        query = _SQL["list"].replace("{filters}", "".join(f" AND {name} = :{name}" for name in given))
        values = {"account_id": account_id, "before": filter.before, "limit": filter.limit, **given}
        return await self._readers.scan(lambda c: [task_from_row(row) for row in c.execute(query, values)])

    async def claim(self, owner: str, *, now: datetime, lease_until: datetime, limit: int) -> Sequence[Task]:
        """Take tasks that are due, oldest first."""
        self._wakeups.start_claim(WORK)
        due, until = to_micros(now), to_micros(lease_until)
        if not self._read.execute(_SQL["any_due"], (due,)).fetchall():
            return []

        def unit(connection: sqlite3.Connection) -> list[Task]:
            rows = connection.execute(_SQL["due"], (owner, until, due, limit)).fetchall()
            connection.executemany(_SQL["claim"], [(owner, until, row[7]) for row in rows])
            return [task_from_row(row) for row in rows]

        claimed = await self._writer.run(unit)
        if len(claimed) == limit:
            self._wakeups.expect_more(WORK)
        return claimed

    async def renew(self, task: Task, *, lease_until: datetime, progress: int, event: Event | None) -> bool:
        """Extend a lease, unless the task has ended or somebody else has taken it."""
        change = (to_micros(lease_until), progress, task.id, task.lease_owner, task.attempt)

        def unit(connection: sqlite3.Connection) -> bool:
            ours = connection.execute(_SQL["renew"], change).rowcount == 1
            if ours and event is not None:
                _add_events(connection, (event,))
            return ours

        return await self._writer.run(unit, () if event is None else (task_topic(task.id),))

    async def apply(self, change: Change, delivery: Delivery | None = None) -> Task:
        """Commit a change with its entries, events and callback."""
        task = change.task
        rings = [task_topic(task.id)]
        if task.due_at is not None and task.lease_owner is None:
            rings.append(WORK)
        if delivery is not None:
            rings.append(DELIVERIES)
        return await self._writer.run(lambda connection: _apply(connection, change, delivery), rings)

    async def events(self, task_id: str, *, after: int) -> Sequence[Event]:
        """Events of a task after a sequence."""
        rows = self._read.execute(_SQL["events"], (task_id, after)).fetchall()
        return [event_from_row(task_id, row) for row in rows]

    def watch(self, task_id: str) -> AbstractAsyncContextManager[Watch]:
        """Listen to a task from now on."""
        return self._wakeups.listen(task_topic(task_id))

    async def wait_for_work(self, timeout_seconds: float) -> None:
        """Return when a task may have become due."""
        await self._wakeups.wait(WORK, timeout_seconds)

    async def forget_idempotency(self, before: datetime) -> int:
        """Drop old idempotency records of ended tasks, a few at a time so that creates go on meanwhile."""
        limit = to_micros(before)
        forgotten = 0
        while True:
            keys = await self._readers.scan(
                lambda c: c.execute(_SQL["forgettable"], (limit, _FORGET_AT_ONCE)).fetchall()
            )
            if not keys:
                return forgotten
            forgotten += await self._writer.run(
                lambda c, keys=keys: c.executemany(_SQL["forget"], keys).rowcount  # type: ignore[misc]
            )


def _find(connection: sqlite3.Connection, task_id: str, account_id: int | None) -> Task | None:
    rows = connection.execute(_FIND, (task_id,)).fetchall()
    if not rows or account_id not in (None, rows[0][0]):
        return None
    return task_from_row(rows[0])


def _find_replay(connection: sqlite3.Connection, account_id: int, key: str, fingerprint: bytes) -> Task | None:
    rows = connection.execute(_FIND_REPLAY, (account_id, key)).fetchall()
    if not rows:
        return None
    known, task_id = rows[0]
    if known != fingerprint:
        raise RequestConflict(
            f"This Idempotency-Key made task {task_id} before, from another input. Nothing was created and you were "
            "not charged. Send the same input to get that task, or use a new key.",
            param="Idempotency-Key",
            details={"id": task_id},
        )
    return _find(connection, task_id, account_id)


def _submit(connection: sqlite3.Connection, submission: Submission) -> Accepted:
    change = submission.change
    task = change.task
    key = task.idempotency_key
    if key is not None:
        before = _find_replay(connection, task.account_id, key, submission.fingerprint)
        if before is not None:
            return Accepted(task=before, replayed=True)
    ledger.post(connection, change.entries)
    created_at = to_micros(task.created_at)
    row = (
        task.id,
        task.account_id,
        task.status,
        task.model,
        created_at,
        task.attempt,
        task.lease_owner,
        maybe_micros(task.due_at),
        task.progress,
        key,
        task.client_request_id,
        encode(task),
    )
    try:
        connection.execute(_INSERT, row)
    except sqlite3.IntegrityError:
        raise StaleTask(f"Task {task.id} is there already; nothing was written.") from None
    if key is not None:
        connection.execute(_REMEMBER, (task.account_id, key, submission.fingerprint, task.id, created_at))
    _add_events(connection, change.events)
    return Accepted(task=msgspec.structs.replace(task, version=1), replayed=False)


def _apply(connection: sqlite3.Connection, change: Change, delivery: Delivery | None) -> Task:
    task = change.task
    due_at = maybe_micros(task.due_at)
    values = (
        task.id,
        task.status,
        task.attempt,
        task.lease_owner,
        due_at,
        task.progress,
        encode(task),
        change.expected_version,
    )
    rows = connection.execute(_UPDATE, values).fetchall()
    if not rows:
        raise StaleTask(
            f"Task {task.id} is not at version {change.expected_version} any more; nothing was changed. "
            "Read it again and decide again."
        )
    ledger.post(connection, change.entries)
    _add_events(connection, change.events)
    if delivery is not None:
        insert_delivery(connection, delivery)
    stored = _find(connection, task.id, None)
    assert stored is not None
    return stored


def _add_events(connection: sqlite3.Connection, events: Sequence[Event]) -> None:
    connection.executemany(_ADD_EVENT, [(e.task_id, e.kind, to_micros(e.at), encode(e.data)) for e in events])
