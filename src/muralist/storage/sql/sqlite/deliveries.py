"""The outbox of callbacks in SQLite."""

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

import msgspec

from muralist.core.delivery import Attempt, Delivery
from muralist.storage.sql.sqlite.file.database import Readers
from muralist.storage.sql.sqlite.file.rows import delivery_from_row, delivery_to_row, encode, maybe_micros, to_micros
from muralist.storage.sql.sqlite.file.wakeups import DELIVERIES, Wakeups
from muralist.storage.sql.sqlite.file.writer import Writer
from muralist.storage.sql.sqlite.statements import read_queries

_SQL = read_queries("deliveries")
_decode_attempt = msgspec.json.Decoder(Attempt).decode


class SqliteDeliveries:
    """Implements `core.ports.Deliveries`."""

    def __init__(self, writer: Writer, readers: Readers, wakeups: Wakeups) -> None:
        self._writer = writer
        self._readers = readers
        self._wakeups = wakeups

    async def claim(self, *, now: datetime, lease_until: datetime, limit: int) -> Sequence[Delivery]:
        """Take deliveries that are due, longest due first."""
        self._wakeups.start_claim(DELIVERIES)
        due, until = to_micros(now), to_micros(lease_until)
        if not self._readers.direct.execute(_SQL["any_due"], (due,)).fetchall():
            return []

        def unit(connection: sqlite3.Connection) -> list[Delivery]:
            rows = connection.execute(_SQL["due"], (until, due, limit)).fetchall()
            connection.executemany(_SQL["claim"], [(until, row[0]) for row in rows])
            return [delivery_from_row(row) for row in rows]

        claimed = await self._writer.run(unit)
        if len(claimed) == limit:
            self._wakeups.expect_more(DELIVERIES)
        return claimed

    async def save(self, delivery: Delivery, attempt: Attempt) -> None:
        """Record an attempt and what follows from it."""
        change = (delivery.id, str(delivery.state), delivery.attempts, maybe_micros(delivery.due_at))

        def unit(connection: sqlite3.Connection) -> None:
            connection.execute(_SQL["save"], change)
            connection.execute(_SQL["add_attempt"], (delivery.id, encode(attempt)))

        await self._writer.run(unit)

    async def add(self, delivery: Delivery) -> None:
        """Owe one more callback."""
        await self._writer.run(lambda connection: insert_delivery(connection, delivery), (DELIVERIES,))

    async def list(self, task_id: str) -> Sequence[tuple[Delivery, Sequence[Attempt]]]:
        """Deliveries of a task with their attempts, oldest first."""

        def read(connection: sqlite3.Connection) -> list[tuple[Delivery, Sequence[Attempt]]]:
            attempts: dict[str, list[Attempt]] = defaultdict(list)
            for delivery_id, doc in connection.execute(_SQL["attempts"], (task_id,)):
                attempts[delivery_id].append(_decode_attempt(doc))
            rows = connection.execute(_SQL["list"], (task_id,))
            return [(delivery, tuple(attempts[delivery.id])) for delivery in map(delivery_from_row, rows)]

        return await self._readers.scan(read)

    async def wait_for_work(self, timeout_seconds: float) -> None:
        """Return when a delivery may have become due."""
        await self._wakeups.wait(DELIVERIES, timeout_seconds)


def insert_delivery(connection: sqlite3.Connection, delivery: Delivery) -> None:
    """Add a delivery in the caller's transaction."""
    connection.execute(_SQL["insert"], delivery_to_row(delivery))
