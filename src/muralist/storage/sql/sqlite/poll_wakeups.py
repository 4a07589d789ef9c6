"""Wake-ups of polls in SQLite: a row tells other processes what a ring tells this one."""

import sqlite3
from contextlib import AbstractAsyncContextManager

from muralist.core.ports import Watch
from muralist.storage.sql.sqlite.file.wakeups import Wakeups, poll_topic
from muralist.storage.sql.sqlite.file.writer import Writer
from muralist.storage.sql.sqlite.statements import read_queries

_SQL = read_queries("poll_wakeups")
KEPT = 1_000
"""Rows that stay: processes look every few hundredths of a second, so older ones were heard or never will be."""


class SqlitePollWakeups:
    """Implements `core.hooks.PollWakeups`."""

    def __init__(self, writer: Writer, wakeups: Wakeups) -> None:
        self._writer = writer
        self._wakeups = wakeups

    async def wake(self, task_id: str) -> None:
        """Have the work of a task polled now, by whichever process waits for it."""

        def unit(connection: sqlite3.Connection) -> None:
            connection.execute(_SQL["add"], (task_id,))
            connection.execute(_SQL["forget"], (KEPT,))

        await self._writer.run(unit, (poll_topic(task_id),))

    def listen(self, task_id: str) -> AbstractAsyncContextManager[Watch]:
        """Listen from now on."""
        return self._wakeups.listen(poll_topic(task_id))
