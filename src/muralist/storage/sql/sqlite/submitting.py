"""Accepts many tasks in one transaction: the hot path of the store.

All creates that wait at one moment are checked one after the other in memory, then written table by table with a few
statements of many rows. That costs about half as much a task as a transaction step for each.
"""

import sqlite3
from collections.abc import Sequence

import msgspec

from muralist.core.ports import Accepted, Submission
from muralist.core.task import Task
from muralist.errors import MuralistError, RequestConflict, StaleTask
from muralist.storage.sql.sqlite.file.rows import Row, encode, maybe_micros, task_from_row, to_micros
from muralist.storage.sql.sqlite.ledger import Posting
from muralist.storage.sql.sqlite.statements import ManyRows, read_queries

_SQL = read_queries("tasks")
_FIND_REPLAY = _SQL["find_replay"]
_FIND = _SQL["find"]
_FIND_KEYS = [(size, _SQL["find_keys"].replace("{wanted}", ", ".join(["(?, ?)"] * size))) for size in (1, 8, 32, 128)]
_LAST_NUMBER = _SQL["last_number"]
_TASKS = ManyRows(_SQL["insert"])
_EVENTS = ManyRows(_SQL["insert_event"])

Outcome = Accepted | Exception
_Key = tuple[int, str]
"""An account and one of its idempotency keys."""


def submit_all(connection: sqlite3.Connection, submissions: Sequence[Submission]) -> list[Outcome]:
    """Accept, replay or refuse each submission, in their order; the outcomes stand in the same order.

    Raises:
        StaleTask: one of the ids is there already; nothing was written of any.
    """
    keys = [
        (submission.change.task.account_id, submission.change.task.idempotency_key)
        for submission in submissions
        if submission.change.task.idempotency_key is not None
    ]
    batch = _Batch(connection, keys)
    outcomes: list[Outcome] = []
    for submission in submissions:
        try:
            outcomes.append(batch.take(submission))
        except MuralistError as error:
            outcomes.append(error)
    batch.write()
    return outcomes


def find_replay(connection: sqlite3.Connection, account_id: int, key: str, fingerprint: bytes) -> Task | None:
    """The task that an idempotency key leads to. Raises RequestConflict if its input was another."""
    rows = connection.execute(_FIND_REPLAY, (account_id, key)).fetchall()
    if not rows:
        return None
    _check_same_input(rows[0][7], fingerprint, rows[0][8])
    return task_from_row(rows[0])


class _Batch:
    """Tasks that are accepted together."""

    def __init__(self, connection: sqlite3.Connection, keys: Sequence[_Key]) -> None:
        self._connection = connection
        self._posting = Posting(connection)
        self._known = _find_keys(connection, keys)
        self._accepted: dict[str, Task] = {}
        self._tasks: list[Row] = []
        self._events: list[Row] = []
        [(self._number,)] = connection.execute(_LAST_NUMBER).fetchall()

    def take(self, submission: Submission) -> Accepted:
        """Accept one more, unless its key or its account's wallet forbids it."""
        task = submission.change.task
        key = task.idempotency_key
        if key is not None:
            known = self._known.get((task.account_id, key))
            if known is not None:
                _check_same_input(known[0], submission.fingerprint, known[1])
                return Accepted(task=self._read(known[1]), replayed=True)
        self._posting.add(submission.change.entries)
        accepted = msgspec.structs.replace(task, version=1)
        if key is not None:
            self._known[task.account_id, key] = (submission.fingerprint, task.id)
            self._accepted[task.id] = accepted
        self._number += 1
        self._tasks.append(_task_row(self._number, submission))
        for event in submission.change.events:
            self._events.append((self._number, str(event.kind), to_micros(event.at), encode(event.data)))
        return Accepted(task=accepted, replayed=False)

    def _read(self, task_id: str) -> Task:
        beside = self._accepted.get(task_id)
        if beside is not None:
            return beside
        [row] = self._connection.execute(_FIND, (task_id,)).fetchall()
        return task_from_row(row)

    def write(self) -> None:
        """Store what was taken."""
        try:
            _TASKS.insert(self._connection, self._tasks)
        except sqlite3.IntegrityError:
            raise StaleTask("A task of this id is there already; nothing was written.") from None
        _EVENTS.insert(self._connection, self._events)
        self._posting.write()


def _find_keys(connection: sqlite3.Connection, keys: Sequence[_Key]) -> dict[_Key, tuple[bytes, str]]:
    """Fingerprints and task ids of those keys that were used before."""
    found: dict[_Key, tuple[bytes, str]] = {}
    largest = _FIND_KEYS[-1][0]
    for at in range(0, len(keys), largest):
        part = keys[at : at + largest]
        size, statement = next(each for each in _FIND_KEYS if each[0] >= len(part))
        values: list[int | str | None] = [value for key in part for value in key]
        values += [None] * (2 * size - len(values))
        for account_id, key, fingerprint, task_id in connection.execute(statement, values):
            found[account_id, key] = (fingerprint, task_id)
    return found


def _check_same_input(known: bytes, given: bytes, task_id: str) -> None:
    if known != given:
        raise RequestConflict(
            f"This Idempotency-Key made task {task_id} before, from another input. Nothing was created and you were "
            "not charged. Send the same input to get that task, or use a new key.",
            param="Idempotency-Key",
            details={"id": task_id},
        )


def _task_row(number: int, submission: Submission) -> Row:
    task = submission.change.task
    key = task.idempotency_key
    return (
        number,
        task.id,
        task.account_id,
        str(task.status),
        task.model,
        to_micros(task.created_at),
        1,
        task.attempt,
        task.lease_owner,
        maybe_micros(task.due_at),
        task.progress,
        key,
        None if key is None else submission.fingerprint,
        task.client_request_id,
        encode(task),
    )
