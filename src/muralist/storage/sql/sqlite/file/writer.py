"""One thread that writes: concurrent units of work share a transaction and its one flush to disk (group commit).

A unit is a function of the connection. Each runs under its own savepoint, so that one that fails leaves the others
alone, and nobody hears of a result before the COMMIT that makes it durable. Work of a kind that comes often is done by
one function for all items that wait (`run_together`).
"""

import asyncio
import queue
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from muralist.errors import Unavailable

T = TypeVar("T")
Item = TypeVar("Item")
Unit = Callable[[sqlite3.Connection], T]
Together = Callable[[sqlite3.Connection, Sequence[Item]], Sequence[T | Exception]]
"""Does items in their order and answers each with its result or its error; if it raises, it did none."""

MAX_BATCH = 256
BEGIN_ATTEMPTS = 5
"""Times the connection's busy timeout: how long another process may hold the lock before we answer Unavailable."""

_WHOLE_BATCH = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_NOTADB,
    }
)
"""Result codes that say something about the database, not about the unit that met them."""


class _Ticket:
    """A unit, or an item and the function that takes it with others, on its way; and where its result goes."""

    __slots__ = ("error", "future", "item", "result", "rings", "together", "unit")

    def __init__(
        self,
        future: "asyncio.Future[Any]",
        rings: Sequence[str],
        unit: Unit[Any] | None = None,
        together: Together[Any, Any] | None = None,
        item: object = None,
    ) -> None:
        self.future = future
        self.rings = rings
        self.unit = unit
        self.together = together
        self.item = item
        self.result: object = None
        self.error: BaseException | None = None


_Tickets = list[_Ticket]
_Message = tuple[asyncio.AbstractEventLoop, _Tickets]


class Writer:
    """Runs units of work on the connection it is given, which nobody else may use. One event loop at a time.

    `ring` is called on the event loop, once a batch, with the topics of all units that were committed. While somebody
    has called `watch`, `look` is called in the writer's thread every `look_seconds`, between transactions, and what it
    returns is rung too.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        *,
        ring: Callable[[set[str]], None],
        look: Callable[[sqlite3.Connection], set[str]],
        look_seconds: float = 0.06,
    ) -> None:
        self._connection = connection
        self._ring = ring
        self._look = look
        self._look_seconds = look_seconds
        self._gathered: _Tickets = []
        self._queue: queue.SimpleQueue[_Message | None] = queue.SimpleQueue()
        self._watchers = 0
        self._looked_at = 0.0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="muralist-sqlite-writer", daemon=True)
        self._thread.start()

    def run(self, unit: Unit[T], rings: Sequence[str] = ()) -> "asyncio.Future[T]":
        """Queue a unit; the future brings its result after the commit. `rings` are the topics to ring then.

        Raises:
            Unavailable: the database could not be written; nothing of the unit was kept.
        """
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._add(_Ticket(future, rings, unit=unit))
        return future

    def run_together(self, together: Together[Item, T], item: Item, rings: Sequence[str] = ()) -> "asyncio.Future[T]":
        """Queue an item for a function that takes all items waiting for it at once; else like `run`."""
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._add(_Ticket(future, rings, together=together, item=item))
        return future

    def watch(self, change: int) -> None:
        """Count somebody who listens in (+1) or out (-1); while there is one, other processes' commits are seen."""
        self._watchers += change
        if change > 0 and self._watchers == 1:
            self._queue.put((asyncio.get_running_loop(), []))

    async def close(self) -> None:
        """Commit what is queued and end the thread."""
        if self._closed:
            return
        self._closed = True
        self._hand_over(asyncio.get_running_loop())
        self._queue.put(None)
        await asyncio.to_thread(self._thread.join)

    def _add(self, ticket: _Ticket) -> None:
        if self._closed:
            ticket.future.set_exception(Unavailable("The server is shutting down. Nothing was accepted; send again."))
            return
        if not self._gathered:
            loop = ticket.future.get_loop()
            loop.call_soon(self._gather, loop, 1)
        self._gathered.append(ticket)

    def _gather(self, loop: asyncio.AbstractEventLoop, before: int) -> None:
        """Hand over once a turn of the event loop brought no more; a lone ticket, which was there before, at once.

        Requests that are in at the same time are read in several turns. Sharing a commit saves a fifth of what a
        create costs with 16 clients, and no time is spent waiting for those that are not in yet.
        """
        count = len(self._gathered)
        if before < count < MAX_BATCH:
            loop.call_soon(self._gather, loop, count)
        else:
            self._hand_over(loop)

    def _hand_over(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._gathered:
            self._queue.put((loop, self._gathered))
            self._gathered = []

    def _work(self) -> None:
        waiting: deque[_Ticket] = deque()
        message: _Message | None = None
        open_ = True
        while open_:
            try:
                message = self._queue.get(timeout=self._look_seconds if self._watchers else None)
            except queue.Empty:
                self._look_around()
                continue
            while message is not None:
                self._loop, tickets = message
                waiting.extend(tickets)
                if self._queue.empty():
                    break
                message = self._queue.get()
            open_ = message is not None
            while waiting:
                batch = [waiting.popleft() for _ in range(min(len(waiting), MAX_BATCH))]
                self._commit(batch)
                self._tell(_settle, batch, self._ring)
            if self._watchers and time.monotonic() - self._looked_at >= self._look_seconds:
                self._look_around()

    def _look_around(self) -> None:
        self._looked_at = time.monotonic()
        try:
            topics = self._look(self._connection)
        except sqlite3.Error:
            return  # A look is only a hint; whoever waits has a timeout.
        if topics:
            self._tell(self._ring, topics)

    def _tell(self, callback: Callable[..., object], *args: object) -> None:
        if self._loop is None:
            return
        try:
            self._loop.call_soon_threadsafe(callback, *args)
        except RuntimeError:
            pass  # The loop is closed: nobody waits for these results any more.

    def _commit(self, batch: _Tickets) -> None:
        connection = self._connection
        try:
            self._begin()
            groups: dict[Together[Any, Any], _Tickets] = {}
            for ticket in batch:
                if ticket.together is None:
                    self._attempt(_run_unit, [ticket])
                else:
                    groups.setdefault(ticket.together, []).append(ticket)
            for tickets in groups.values():
                self._attempt(_run_together, tickets)
            connection.execute("COMMIT")
        except Exception as error:
            if connection.in_transaction:
                connection.rollback()
            for ticket in batch:
                ticket.error = _refusal(error)

    def _begin(self) -> None:
        for attempt in range(1, BEGIN_ATTEMPTS + 1):
            try:
                self._connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if _code(error) != sqlite3.SQLITE_BUSY or attempt == BEGIN_ATTEMPTS:
                    raise
            else:
                return

    def _attempt(self, run: Callable[[sqlite3.Connection, _Tickets], None], tickets: _Tickets) -> None:
        """Run tickets under a savepoint; when several fail as one, each by itself."""
        connection = self._connection
        connection.execute("SAVEPOINT unit")
        try:
            run(connection, tickets)
        except Exception as error:
            # Some failures (a full disk among them) make SQLite roll back the whole transaction by itself.
            if not connection.in_transaction or _code(error) in _WHOLE_BATCH:
                raise
            connection.execute("ROLLBACK TO unit")
            connection.execute("RELEASE unit")
            if len(tickets) == 1:
                tickets[0].error = error
            else:
                for ticket in tickets:
                    self._attempt(run, [ticket])
        else:
            connection.execute("RELEASE unit")


def _run_unit(connection: sqlite3.Connection, tickets: _Tickets) -> None:
    for ticket in tickets:
        assert ticket.unit is not None
        ticket.result = ticket.unit(connection)


def _run_together(connection: sqlite3.Connection, tickets: _Tickets) -> None:
    together = tickets[0].together
    assert together is not None
    outcomes = together(connection, [ticket.item for ticket in tickets])
    for ticket, outcome in zip(tickets, outcomes, strict=True):
        if isinstance(outcome, Exception):
            ticket.error = outcome
        else:
            ticket.result = outcome


def _settle(batch: _Tickets, ring: Callable[[set[str]], None]) -> None:
    topics: set[str] = set()
    for ticket in batch:
        if ticket.error is None:
            topics.update(ticket.rings)
        if ticket.future.done():
            continue
        if ticket.error is None:
            ticket.future.set_result(ticket.result)
        else:
            ticket.future.set_exception(ticket.error)
    if topics:
        ring(topics)


def _code(error: Exception) -> int | None:
    """SQLite's primary result code; None for errors that are not SQLite's own."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def _refusal(error: Exception) -> Exception:
    if not isinstance(error, sqlite3.Error):
        return error
    return Unavailable(
        f"The database could not be written ({error}). Nothing was accepted and you were not charged; "
        "send the request again in a moment.",
        details={"reason": getattr(error, "sqlite_errorname", "unknown")},
        retry_after_seconds=2.0,
    )
