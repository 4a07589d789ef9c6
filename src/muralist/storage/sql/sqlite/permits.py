"""Permits in SQLite, shared by all processes that have the file open."""

import sqlite3
from collections.abc import Mapping
from datetime import datetime

from muralist.core.permits import Permit
from muralist.storage.sql.sqlite.file.database import Readers
from muralist.storage.sql.sqlite.file.rows import to_micros
from muralist.storage.sql.sqlite.file.writer import Writer
from muralist.storage.sql.sqlite.statements import read_queries

_SQL = read_queries("permits")


class SqlitePermits:
    """Implements `core.permits.Permits`."""

    def __init__(self, writer: Writer, readers: Readers) -> None:
        self._writer = writer
        self._readers = readers

    async def acquire(self, permit: Permit, *, limit: int, now: datetime, expires_at: datetime) -> bool:
        """Take a permit, or take over the one that the task has."""
        expired = (permit.engine, to_micros(now))
        taken = (permit.engine, permit.task_id, permit.owner, to_micros(expires_at), limit)

        def unit(connection: sqlite3.Connection) -> bool:
            connection.execute(_SQL["forget_expired"], expired)
            return connection.execute(_SQL["acquire"], taken).rowcount == 1

        return await self._writer.run(unit)

    async def renew(self, permit: Permit, *, expires_at: datetime) -> bool:
        """Extend a permit that is still this owner's."""
        change = (to_micros(expires_at), permit.engine, permit.task_id, permit.owner)
        return await self._writer.run(lambda c: c.execute(_SQL["renew"], change).rowcount == 1)

    async def release(self, permit: Permit) -> None:
        """Give a permit back."""
        gone = (permit.engine, permit.task_id, permit.owner)
        await self._writer.run(lambda c: c.execute(_SQL["release"], gone).rowcount)

    async def in_use(self, *, now: datetime) -> Mapping[str, int]:
        """How many permits are out, by engine."""
        rows = await self._readers.scan(lambda c: c.execute(_SQL["in_use"], (to_micros(now),)).fetchall())
        return dict(rows)
