"""Opens the SQLite file: settings of a connection, migrations, and the connections that read."""

import asyncio
import secrets
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from pathlib import Path
from typing import TypeVar

from muralist.errors import ConfigurationError

T = TypeVar("T")

BUSY_TIMEOUT_MS = 2_000
CACHED_STATEMENTS = 512
SCAN_THREADS = 2
LINK_SECRET_BYTES = 32
OLDEST_SQLITE = (3, 37, 0)
"""The first release with STRICT tables."""


def connect(path: Path) -> sqlite3.Connection:
    """Open a connection in autocommit mode; transactions are begun by hand.

    synchronous=FULL flushes the write-ahead log at each commit, so an acknowledged commit survives a loss of power.
    """
    connection = sqlite3.connect(
        path,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=CACHED_STATEMENTS,
        timeout=BUSY_TIMEOUT_MS / 1000,
    )
    try:
        for setting in ("synchronous = FULL", "foreign_keys = ON", "temp_store = MEMORY", "wal_autocheckpoint = 4000"):
            connection.execute(f"PRAGMA {setting}")
    except BaseException:
        connection.close()
        raise
    return connection


def prepare(path: Path) -> sqlite3.Connection:
    """Create or open the file, bring its schema up to date and return the connection for the writer.

    Raises:
        ConfigurationError: this SQLite is too old, the file cannot be opened, or a newer Muralist wrote it.
    """
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise ConfigurationError([f"Python's sqlite3 has SQLite {sqlite3.sqlite_version}; 3.37 or newer is needed"])
    try:
        # Secrets that sign links and callbacks lie in the file; SQLite gives its write-ahead log the same mode.
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        connection = connect(path)
    except (OSError, sqlite3.Error) as error:
        raise _cannot_open(path, error) from error
    try:
        _use_write_ahead_log(connection)
        _migrate(connection, path)
    except BaseException as error:
        connection.close()
        if isinstance(error, sqlite3.Error):
            raise _cannot_open(path, error) from error
        raise
    return connection


def _cannot_open(path: Path, error: Exception) -> ConfigurationError:
    return ConfigurationError([f"the database {path} cannot be opened: {error}. Check the data folder and its rights"])


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    # Changing the mode takes the file's exclusive lock, for which SQLite does not wait by itself.
    end = time.monotonic() + BUSY_TIMEOUT_MS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
            return
        except sqlite3.OperationalError:
            if time.monotonic() > end:
                raise
            time.sleep(0.01)


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    folder = files(__package__) / "migrations"
    scripts = {entry.name: entry for entry in folder.iterdir() if entry.name.endswith(".sql")}
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID")
        done = {name for (name,) in connection.execute("SELECT name FROM migrations")}
        if unknown := sorted(done - set(scripts)):
            raise ConfigurationError([f"{path} was written by a newer Muralist (it knows {', '.join(unknown)})"])
        for name in sorted(set(scripts) - done):
            for statement in _statements(scripts[name].read_text(encoding="utf-8")):
                connection.execute(statement)
            connection.execute("INSERT INTO migrations (name) VALUES (?)", (name,))
        secret = secrets.token_bytes(LINK_SECRET_BYTES)
        connection.execute("INSERT OR IGNORE INTO meta (name, value) VALUES ('link_secret', ?)", (secret,))
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.rollback()
        raise


def _statements(script: str) -> list[str]:
    """Split a script; `executescript` would commit the transaction that keeps a migration whole."""
    found: list[str] = []
    begun = ""
    for line in script.splitlines(keepends=True):
        begun += line
        if sqlite3.complete_statement(begun):
            found.append(begun)
            begun = ""
    return found


class Readers:
    """Connections that read: one for short look-ups on the event loop's thread, others for scans in threads."""

    def __init__(self, path: Path) -> None:
        self.direct = connect(path)
        self._path = path
        self._local = threading.local()
        self._opened: list[sqlite3.Connection] = []
        self._threads = ThreadPoolExecutor(SCAN_THREADS, thread_name_prefix="muralist-sqlite-scan")

    async def scan(self, read: Callable[[sqlite3.Connection], T]) -> T:
        """Run a read that may take long, away from the event loop."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._scan, read)

    def close(self) -> None:
        """Wait for running scans and close all connections."""
        self._threads.shutdown()
        for connection in (self.direct, *self._opened):
            connection.close()

    def _scan(self, read: Callable[[sqlite3.Connection], T]) -> T:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._local.connection = connect(self._path)
            self._opened.append(connection)
        return read(connection)
