"""Tasks in SQLite: the table that is the queue as well."""

import itertools
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from functools import partial

import msgspec

from muralist.core.delivery import Delivery
from muralist.core.event import Event
from muralist.core.ports import Accepted, Submission, TaskFilter, Watch
from muralist.core.task import Change, Task
from muralist.errors import StaleTask
from muralist.storage.sql.sqlite import ledger
from muralist.storage.sql.sqlite.claiming import Choice, choose, take
from muralist.storage.sql.sqlite.deliveries import insert_delivery
from muralist.storage.sql.sqlite.file.database import Readers
from muralist.storage.sql.sqlite.file.revision import Revision
from muralist.storage.sql.sqlite.file.rows import (
    Row,
    encode,
    event_from_row,
    maybe_micros,
    maybe_time,
    task_from_row,
    to_micros,
)
from muralist.storage.sql.sqlite.file.wakeups import DELIVERIES, WORK, Wakeups, task_topic
from muralist.storage.sql.sqlite.file.writer import Writer
from muralist.storage.sql.sqlite.memos import insert_memo
from muralist.storage.sql.sqlite.statements import read_queries
from muralist.storage.sql.sqlite.submitting import find_replay, submit_all

_SQL = read_queries("tasks")
_FIND = _SQL["find"]
_UPDATE = _SQL["update"]
_ADD_EVENT = _SQL["add_event"]
_FILTERS = ("status", "model", "idempotency_key", "client_request_id")
_AGING_AT_ONCE = 500
_SEEN_KEPT = 2_048
_RING_WORK = (WORK,)


class SqliteTasks:
    """Implements `core.ports.Tasks`."""

    def __init__(self, writer: Writer, readers: Readers, wakeups: Wakeups) -> None:
        self._writer = writer
        self._readers = readers
        self._read = readers.direct
        self._wakeups = wakeups
        self._revision = Revision(readers.direct)
        self._seen: dict[str, tuple[Task, int]] = {}
        self._forgotten_to = 0
        self._served_last = 0

    async def submit(self, submission: Submission) -> Accepted:
        """Commit a new task, or find the one that its key made before."""
        return await self._writer.run_together(submit_all, submission, _RING_WORK)

    async def find_replay(self, account_id: int, idempotency_key: str, fingerprint: bytes) -> Task | None:
        """The task that this key made before."""
        return find_replay(self._read, account_id, idempotency_key, fingerprint)

    async def find(self, task_id: str, account_id: int | None = None) -> Task | None:
        """A task by canonical id.

        Those looked up lately are kept: an ended one never changes, and a running one only when somebody commits.
        """
        task, read_at = self._seen.get(task_id, (None, -1))
        if task is None or (task.due_at is not None and read_at != self._revision.current()):
            # The number is older than the row or as old, so what is committed in between is never missed.
            number = self._revision.current()
            rows = self._read.execute(_FIND, (task_id,)).fetchall()
            if not rows:
                return None
            task = self._refresh(task, rows[0], number)
        return task if account_id is None or account_id == task.account_id else None

    def _refresh(self, seen: Task | None, row: Row, number: int) -> Task:
        # At one version only progress and the lease can differ; decoding the document is half the cost of a look-up.
        same = seen is not None and (seen.version, seen.progress, maybe_micros(seen.due_at)) == (row[1], row[5], row[4])
        task = seen if seen is not None and same else task_from_row(row)
        if len(self._seen) >= _SEEN_KEPT:
            self._seen.clear()
        self._seen[task.id] = task, number
        return task

    async def list(self, account_id: int, filter: TaskFilter) -> Sequence[Task]:
        """Tasks of an account, newest first."""
        given = {name: getattr(filter, name) for name in _FILTERS if getattr(filter, name) is not None}
        query = _SQL["list"].replace("{filters}", "".join(f" AND {name} = :{name}" for name in given))
        values = {"account_id": account_id, "before": filter.before, "limit": filter.limit, **given}
        return await self._readers.scan(lambda c: [task_from_row(row) for row in c.execute(query, values)])

    async def claim(
        self, owner: str, *, now: datetime, lease_until: datetime, limit: int, skip: Collection[str] = ()
    ) -> Sequence[Task]:
        """Take tasks that are due: those sent before first, then the accounts take turns."""
        self._wakeups.start_claim(WORK)
        due, until = to_micros(now), to_micros(lease_until)
        look = partial(choose, due=due, skip=skip, after=self._served_last)
        choice = await self._readers.scan(partial(look, limit=1))
        claimed: list[Task] = []
        if choice.numbers:

            def unit(connection: sqlite3.Connection) -> tuple[Choice, list[Task]]:
                chosen = look(connection, limit=limit)
                return chosen, take(connection, chosen.numbers, owner=owner, lease_until=until)

            choice, claimed = await self._writer.run(unit)
        self._served_last = choice.after
        if choice.unseen:
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

    async def count_unfinished(self) -> Mapping[str, int]:
        """How many tasks are pending and processing; reads the index of due tasks only."""
        rows = await self._readers.scan(lambda c: c.execute(_SQL["count_unfinished"]).fetchall())
        return dict(rows)

    async def forget_idempotency(self, before: datetime) -> int:
        """Drop old idempotency records of ended tasks, a few at a time so that creates go on meanwhile."""
        limit = to_micros(before)
        forgotten, at = 0, self._forgotten_to
        waiting = False
        while True:
            old = await self._readers.scan(partial(_aging, at, limit))
            ended = [(number,) for number, _, due_at, remembered in old if due_at is None and remembered]
            if ended:
                await self._writer.run(partial(_forget, ended))
                forgotten += len(ended)
            waiting = waiting or any(due_at is not None for _, _, due_at, _ in old)
            if old and not waiting:
                self._forgotten_to = old[-1][0]
            if len(old) < _AGING_AT_ONCE:
                return forgotten
            at = old[-1][0]


def _aging(after: int, before: int, connection: sqlite3.Connection) -> Sequence[Row]:
    rows = connection.execute(_SQL["aging"], (after, _AGING_AT_ONCE))
    return list(itertools.takewhile(lambda row: row[1] < before, rows))


def _forget(numbers: Sequence[Row], connection: sqlite3.Connection) -> None:
    connection.executemany(_SQL["forget"], numbers)


def _apply(connection: sqlite3.Connection, change: Change, delivery: Delivery | None) -> Task:
    task = change.task
    values = (
        task.id,
        str(task.status),
        task.attempt,
        task.lease_owner,
        maybe_micros(task.due_at),
        task.progress,
        encode(task),
        change.expected_version,
        task.sent,
    )
    rows = connection.execute(_UPDATE, values).fetchall()
    if not rows:
        raise StaleTask(
            f"Task {task.id} is not at version {change.expected_version} any more; nothing was changed. "
            "Read it again and decide again."
        )
    ledger.post(connection, change.entries)
    _add_events(connection, change.events)
    if change.memo is not None:
        insert_memo(connection, change.memo)
    if delivery is not None:
        insert_delivery(connection, delivery)
    due_at = rows[0][0]
    return msgspec.structs.replace(task, version=change.expected_version + 1, due_at=maybe_time(due_at))


def _add_events(connection: sqlite3.Connection, events: Sequence[Event]) -> None:
    connection.executemany(_ADD_EVENT, [(e.task_id, str(e.kind), to_micros(e.at), encode(e.data)) for e in events])
