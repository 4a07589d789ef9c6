"""Runs the state machine of tasks and money on the store in memory and on SQLite."""

import shutil
import sqlite3
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings

from muralist.core.money.ledger import Book, Entry, Movement
from muralist.kit.bell import Bell
from muralist.storage.sql.sqlite import SqliteStore
from muralist.storage.sql.sqlite.file.rows import from_micros
from muralist.testing import MemoryStore

from .machine import TaskMachine

SETTINGS = settings(
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


class MemoryMachine(TaskMachine):
    """On dictionaries."""

    async def open(self) -> MemoryStore:
        """An empty store."""
        return MemoryStore()

    def entries(self) -> list[Entry]:
        """From its list."""
        assert isinstance(self.store, MemoryStore)
        return list(self.store.entries)


class SqliteMachine(TaskMachine):
    """On a file, whose ledger is read by another connection."""

    async def open(self) -> SqliteStore:
        """An empty store in a folder of its own."""
        self.folder = Path(tempfile.mkdtemp())
        store = SqliteStore.open(self.folder / "m.db", bell=Bell())
        self.reader = sqlite3.connect(self.folder / "m.db")
        return store

    def entries(self) -> list[Entry]:
        """From the table."""
        rows = self.reader.execute(
            "SELECT account_id, book, amount, movement, at, task_id FROM entries ORDER BY number"
        )
        return [
            Entry(
                account_id=account_id,
                book=Book(book),
                amount=amount,
                movement=Movement(movement),
                at=from_micros(at),
                task_id=task_id,
            )
            for account_id, book, amount, movement, at, task_id in rows
        ]

    def teardown(self) -> None:
        """Close and remove the file."""
        self.reader.close()
        super().teardown()
        shutil.rmtree(self.folder)


TestOnMemory = MemoryMachine.TestCase
TestOnMemory.settings = settings(SETTINGS, max_examples=60, stateful_step_count=50)

TestOnSqlite = SqliteMachine.TestCase
TestOnSqlite.settings = settings(SETTINGS, max_examples=12, stateful_step_count=40)
