"""Wakes whoever waits for a task, for work or for callbacks, also when another process made the change."""

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from muralist.core.ports import Watch
from muralist.kit.bell import Bell
from muralist.storage.sql.sqlite.statements import read_queries

WORK = "work"
DELIVERIES = "deliveries"

_SQL = read_queries("tasks")
_EVENTS_SINCE = _SQL["events_since"]
_LAST_EVENT = _SQL["last_event"]
_POLLS = read_queries("poll_wakeups")
_OLDEST_NEWS = 10_000
"""Events further back than this are older than anybody who listens: looks are milliseconds apart."""


def task_topic(task_id: str) -> str:
    """The topic of a task's changes."""
    return f"task:{task_id}"


def poll_topic(task_id: str) -> str:
    """The topic of an upstream's calls about a task's work."""
    return f"poll:{task_id}"


class Wakeups:
    """Rings the bell after commits of this process, and of others while somebody listens."""

    def __init__(self, bell: Bell, connection: sqlite3.Connection) -> None:
        self._bell = bell
        self._fresh: set[str] = set()
        self._data_version = _one(connection, "PRAGMA data_version")
        self._last_event = _one(connection, _LAST_EVENT)
        self._last_poll = _one(connection, _POLLS["last"])
        self.watch: Callable[[int], None] = lambda _: None

    def ring(self, topics: set[str]) -> None:
        """Wake the listeners of topics. Call on the event loop."""
        self._fresh.update(topics & {WORK, DELIVERIES})
        for topic in topics:
            self._bell.ring(topic)

    def look(self, connection: sqlite3.Connection) -> set[str]:
        """The topics of what other processes committed since the last look. Call in the writer's thread.

        PRAGMA data_version moves on a connection only when another connection has committed.
        """
        version = _one(connection, "PRAGMA data_version")
        if version == self._data_version:
            return set()
        self._data_version = version
        newest = _one(connection, _LAST_EVENT)
        since = max(self._last_event, newest - _OLDEST_NEWS)
        self._last_event = newest
        tasks = connection.execute(_EVENTS_SINCE, (since,)).fetchall()
        last_poll = _one(connection, _POLLS["last"])
        polls = connection.execute(_POLLS["since"], (self._last_poll,)).fetchall()
        self._last_poll = last_poll
        return {
            *(WORK, DELIVERIES),
            *(task_topic(task_id) for (task_id,) in tasks),
            *(poll_topic(task_id) for (task_id,) in polls),
        }

    def start_claim(self, topic: str) -> None:
        """Note that what is due under a topic is being read from now on."""
        self._fresh.discard(topic)

    def expect_more(self, topic: str) -> None:
        """Note that a claim took all it could and may have left something: the next listener need not wait."""
        self.ring({topic})

    @asynccontextmanager
    async def listen(self, topic: str) -> AsyncIterator[Watch]:
        """Listen to a topic from now on."""
        self.watch(1)
        try:
            async with self._bell.listen(topic) as wait:
                yield wait
        finally:
            self.watch(-1)

    async def wait(self, topic: str, timeout_seconds: float) -> None:
        """Return at the next ring, or at once if there was one since the last claim began."""
        async with self.listen(topic) as wait:
            if topic not in self._fresh:
                await wait(timeout_seconds)


def _one(connection: sqlite3.Connection, query: str) -> int:
    [(value,)] = connection.execute(query).fetchall()
    return int(value)
