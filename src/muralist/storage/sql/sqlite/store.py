"""The embedded store: one SQLite file, one writer thread, readers beside it."""

import asyncio
import sqlite3
from pathlib import Path

from muralist.kit.bell import Bell
from muralist.storage.sql.sqlite.accounts import SqliteAccounts
from muralist.storage.sql.sqlite.calls import SqliteCalls
from muralist.storage.sql.sqlite.deliveries import SqliteDeliveries
from muralist.storage.sql.sqlite.file.database import Readers, prepare
from muralist.storage.sql.sqlite.file.wakeups import Wakeups
from muralist.storage.sql.sqlite.file.writer import Writer
from muralist.storage.sql.sqlite.files import SqliteFiles
from muralist.storage.sql.sqlite.memos import SqliteMemos
from muralist.storage.sql.sqlite.permits import SqlitePermits
from muralist.storage.sql.sqlite.poll_wakeups import SqlitePollWakeups
from muralist.storage.sql.sqlite.tasks import SqliteTasks


class SqliteStore:
    """All storage ports on one file, which several processes may open at once.

    Use it from one event loop; close it when done.
    """

    def __init__(self, connection: sqlite3.Connection, readers: Readers, bell: Bell) -> None:
        self._connection = connection
        self._readers = readers
        wakeups = Wakeups(bell, connection)
        self._writer = Writer(connection, ring=wakeups.ring, look=wakeups.look)
        wakeups.watch = self._writer.watch
        self.tasks = SqliteTasks(self._writer, readers, wakeups)
        self.accounts = SqliteAccounts(self._writer, readers)
        self.deliveries = SqliteDeliveries(self._writer, readers, wakeups)
        self.files = SqliteFiles(self._writer, readers)
        self.memos = SqliteMemos(readers)
        self.permits = SqlitePermits(self._writer, readers)
        self.calls = SqliteCalls(self._writer, readers)
        self.poll_wakeups = SqlitePollWakeups(self._writer, wakeups)

    @classmethod
    def open(cls, path: Path, *, bell: Bell) -> "SqliteStore":
        """Open the file, creating it or bringing it up to date first.

        Raises:
            ConfigurationError: SQLite is too old, the file cannot be opened, or a newer Muralist wrote it.
        """
        connection = prepare(path)
        try:
            return cls(connection, Readers(path), bell)
        except BaseException:
            connection.close()
            raise

    def link_secret(self) -> bytes:
        """The 32 bytes that sign this server's links, made when the file was."""
        [(secret,)] = self._readers.direct.execute("SELECT value FROM meta WHERE name = 'link_secret'").fetchall()
        return bytes(secret)

    async def close(self) -> None:
        """Commit what is under way and let go of the file. Safe to call twice."""
        await self._writer.close()
        await asyncio.to_thread(self._readers.close)
        self._connection.close()
