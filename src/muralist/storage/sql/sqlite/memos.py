"""Memos in SQLite: rows that are added with a settlement and summed for `muralist spend`."""

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime

from muralist.core.money.memo import Memo, MemoKind, Spend, SpendBy, SpendQuery
from muralist.storage.sql.sqlite.file.database import Readers
from muralist.storage.sql.sqlite.file.rows import from_micros, maybe_micros, to_micros
from muralist.storage.sql.sqlite.statements import read_queries

_SQL = read_queries("memos")
_INSERT = _SQL["insert"]
_GROUPS: Mapping[SpendBy, str] = {
    SpendBy.ENGINE: "engine",
    SpendBy.MODEL: "model",
    SpendBy.KEY: "coalesce(keys.mask || ' ' || keys.name, 'key ' || key_id)",
    SpendBy.DAY: "date(at / 1000000, 'unixepoch')",
}
_LATEST = 2**63 - 1


class SqliteMemos:
    """Implements `core.ports.Memos`."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers

    async def spend(self, query: SpendQuery) -> Sequence[Spend]:
        """Sums by group, in order of the groups."""
        since, until = maybe_micros(query.since), maybe_micros(query.until)
        values = {
            "account_id": query.account_id,
            "since": 0 if since is None else since,
            "until": _LATEST if until is None else until,
        }
        statement = _SQL["spend"].replace("{group}", _GROUPS[query.by])
        rows = await self._readers.scan(lambda c: c.execute(statement, values).fetchall())
        return [
            Spend(group=group, count=count, price=price, upstream_cost=cost, untold=untold)
            for group, count, price, cost, untold in rows
        ]

    async def lost(self, *, since: datetime, limit: int) -> Sequence[Memo]:
        """Sends whose answer was lost for good, newest first."""
        rows = await self._readers.scan(lambda c: c.execute(_SQL["lost"], (to_micros(since), limit)).fetchall())
        return [
            Memo(
                at=from_micros(at),
                account_id=account_id,
                key_id=key_id,
                kind=MemoKind.LOST.value,
                model=model,
                engine=engine,
                price=price,
                upstream_cost=upstream_cost,
                reference=reference,
            )
            for at, account_id, key_id, model, engine, price, upstream_cost, reference in rows
        ]


def insert_memo(connection: sqlite3.Connection, memo: Memo) -> None:
    """Add a memo in the caller's transaction, the one that settles."""
    connection.execute(
        _INSERT,
        (
            to_micros(memo.at),
            memo.account_id,
            memo.key_id,
            memo.kind,
            memo.model,
            memo.engine,
            memo.price,
            memo.upstream_cost,
            memo.reference,
        ),
    )
