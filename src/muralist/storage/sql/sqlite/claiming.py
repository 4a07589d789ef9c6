"""Chooses the tasks that a worker takes next: what was sent before first, then the accounts in turn.

The index of due tasks has a lane for each account and model. One look into it finds the next lane and when its first
task is due, however many tasks lie in between, so a claim costs a look for each lane that it passes. It passes a
bounded number; the next claim goes on from there.
"""

import sqlite3
from collections.abc import Collection, Sequence
from typing import NamedTuple

from muralist.core.task import Task
from muralist.kit.pacing.turns import take_turns
from muralist.storage.sql.sqlite.file.rows import task_from_row
from muralist.storage.sql.sqlite.statements import read_queries

_SQL = read_queries("claiming")
_SENT = _SQL["sent"]
_NEXT_LANE = _SQL["next_lane"]
_LANE = _SQL["lane"]
_TAKE = _SQL["take"]

LOOKS = 400
"""Lanes that one claim passes at most: about 2 milliseconds of the writer's time."""

_LAST = "\uffff"
"""Behind every model."""

_Lane = tuple[int, str]
"""An account and a model."""


class Choice(NamedTuple):
    """Numbers of the tasks to take; the account that the next claim goes on after, and whether some are left unseen."""

    numbers: list[int]
    after: int
    unseen: bool


def choose(connection: sqlite3.Connection, *, due: int, limit: int, skip: Collection[str], after: int) -> Choice:
    """Choose up to `limit` tasks that are due. `after` is the account that came last before."""
    sent = [number for (number,) in connection.execute(_SENT, (due, limit))]
    room = limit - len(sent)
    if room <= 0:
        return Choice(sent, after, unseen=True)
    lanes, reached = _walk(connection, due, room, skip, after)
    wanted = 1 if len(lanes) >= room else room
    queues = [
        sorted(
            (due_at, number, account_id)
            for lane in of_account
            for due_at, number in connection.execute(_LANE, (*lane, due, wanted))
        )[:wanted]
        for account_id, of_account in lanes.items()
    ]
    turns = take_turns((queue for queue in queues if queue), room)
    if turns and reached is None:
        return Choice(sent + [number for _, number, _ in turns], turns[-1][2], unseen=len(turns) == room)
    last = after if reached is None else reached
    return Choice(sent + [number for _, number, _ in turns], last, unseen=reached is not None)


def take(connection: sqlite3.Connection, numbers: Sequence[int], *, owner: str, lease_until: int) -> list[Task]:
    """Lease the chosen tasks, in the transaction in which they were chosen."""
    rows = (connection.execute(_TAKE, (owner, lease_until, number)).fetchall() for number in numbers)
    return [task_from_row(row) for [row] in rows]


def _walk(
    connection: sqlite3.Connection, due: int, accounts: int, skip: Collection[str], after: int
) -> tuple[dict[int, list[_Lane]], int | None]:
    """Lanes that have something due, of up to so many accounts, once round; and where it stopped before the end."""
    found: dict[int, list[_Lane]] = {}
    at: _Lane = (after, _LAST)
    wrapped = False
    for _ in range(LOOKS):
        rows = connection.execute(_NEXT_LANE, at).fetchall()
        if not rows or (wrapped and rows[0][0] > after):
            if wrapped or after <= 0:
                return found, None
            at, wrapped = (0, _LAST), True
            continue
        account_id, model, due_at = rows[0]
        at = (account_id, model)
        if due_at <= due and model not in skip:
            if account_id not in found and len(found) == accounts:
                return found, next(reversed(found))
            found.setdefault(account_id, []).append(at)
    return found, at[0]
