"""Group commit: what shares a transaction, what happens when a unit or the commit fails, and other writers."""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from muralist.errors import RequestConflict, Unavailable
from muralist.storage.sql.sqlite.file.writer import Writer

Unit = Callable[[sqlite3.Connection], Any]


class Desk:
    """A writer on a small table, its statements and the topics it rang."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.statements: list[str] = []
        self.rung: list[set[str]] = []
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=0.1)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE rows (n INTEGER PRIMARY KEY)")
        connection.set_trace_callback(self.statements.append)
        self.connection = connection
        self.writer = Writer(connection, ring=self.rung.append, look=lambda _: {"looked"}, look_seconds=0.01)

    def rows(self) -> list[int]:
        """What another connection sees."""
        with closing(sqlite3.connect(self.path)) as other:
            return [n for (n,) in other.execute("SELECT n FROM rows ORDER BY n")]

    def stand_still_until_commit(self) -> None:
        """Block the event loop until another connection sees what the thread committed, or for a minute."""
        deadline = time.monotonic() + 60
        # a statement is traced before it has run
        while not self.rows() and time.monotonic() < deadline:
            time.sleep(0.001)


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    """A writer that is closed afterwards."""
    made = Desk(tmp_path / "w.db")
    yield made
    await made.writer.close()
    made.connection.close()


def insert(n: int) -> Unit:
    """A unit that inserts a row."""

    def unit(connection: sqlite3.Connection) -> int:
        connection.execute("INSERT INTO rows VALUES (?)", (n,))
        return n

    return unit


async def test_units_of_one_turn_share_a_commit(desk: Desk) -> None:
    """A hundred concurrent units cost one COMMIT, and each gets its own result."""
    results = await asyncio.gather(*(desk.writer.run(insert(n), (f"t{n % 2}",)) for n in range(100)))
    assert results == list(range(100)) == desk.rows()
    assert desk.statements.count("COMMIT") == 1
    assert desk.rung == [{"t0", "t1"}]


async def test_units_of_turns_that_follow_each_other_share_a_commit(desk: Desk) -> None:
    """While every turn of the event loop brings more, nothing is handed over; a turn without news ends the wait."""
    futures = []
    for turn in range(5):
        futures += [desk.writer.run(insert(2 * turn + n)) for n in range(2)]
        await asyncio.sleep(0)
    assert desk.statements == []
    assert await asyncio.gather(*futures) == list(range(10)) == desk.rows()
    assert desk.statements.count("COMMIT") == 1


async def test_a_lone_unit_does_not_wait_for_company(desk: Desk) -> None:
    """A single unit is committed after one turn of the event loop, which stands still meanwhile."""
    done = desk.writer.run(insert(1))
    await asyncio.sleep(0)
    desk.stand_still_until_commit()
    assert desk.rows() == [1]
    assert await done == 1


async def test_a_batch_has_a_limit(desk: Desk) -> None:
    """Six hundred units make three commits of at most 256."""
    await asyncio.gather(*(desk.writer.run(insert(n)) for n in range(600)))
    assert desk.statements.count("COMMIT") == 3


async def test_a_unit_that_fails_leaves_its_neighbours_alone(desk: Desk) -> None:
    """The failed unit's writes are undone, its error reaches its caller only, and it rings nothing."""

    def fails_late(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO rows VALUES (99)")
        raise RequestConflict("no")

    outcomes = await asyncio.gather(
        desk.writer.run(insert(1), ("a",)),
        desk.writer.run(fails_late, ("b",)),
        desk.writer.run(insert(1), ("c",)),
        desk.writer.run(insert(2), ("d",)),
        desk.writer.run(lambda connection: connection.execute("INSERT INTO rows VALUES (?)", (object(),))),
        return_exceptions=True,
    )
    assert isinstance(outcomes[4], sqlite3.ProgrammingError)
    assert outcomes[0] == 1
    assert isinstance(outcomes[1], RequestConflict)
    assert isinstance(outcomes[2], sqlite3.IntegrityError)
    assert outcomes[3] == 2
    assert desk.rows() == [1, 2]
    assert desk.rung == [{"a", "d"}]


async def test_items_of_a_kind_are_done_by_one_call(desk: Desk) -> None:
    """Items that wait together reach their function together; an error in the answer goes to its item."""
    calls: list[Sequence[int]] = []

    def double(connection: sqlite3.Connection, items: Sequence[int]) -> list[int | Exception]:
        calls.append(items)
        return [RequestConflict(f"{item}") if item == 2 else item * 2 for item in items]

    outcomes = await asyncio.gather(
        *(desk.writer.run_together(double, item) for item in (1, 2, 3)), return_exceptions=True
    )
    assert calls == [[1, 2, 3]]
    assert outcomes[0] == 2
    assert isinstance(outcomes[1], RequestConflict)
    assert outcomes[2] == 6


async def test_items_are_done_one_by_one_when_together_they_fail(desk: Desk) -> None:
    """One poisonous item does not take the others with it."""

    def insert_all(connection: sqlite3.Connection, items: Sequence[int]) -> list[int | Exception]:
        for item in items:
            connection.execute("INSERT INTO rows VALUES (?)", (item,))
        return list(items)

    outcomes = await asyncio.gather(
        *(desk.writer.run_together(insert_all, item) for item in (1, 2, 2, 3)), return_exceptions=True
    )
    assert isinstance(outcomes[2], sqlite3.IntegrityError)
    assert [outcomes[0], outcomes[1], outcomes[3]] == [1, 2, 3] == desk.rows()


async def test_nothing_is_kept_when_the_transaction_breaks(desk: Desk) -> None:
    """A unit that breaks the whole transaction fails all who shared it, as Unavailable, and the next one works."""

    def disk_full(connection: sqlite3.Connection) -> None:
        [(pages,)] = connection.execute("PRAGMA page_count").fetchall()
        connection.execute(f"PRAGMA max_page_count = {pages}")
        connection.execute("CREATE TABLE more AS SELECT zeroblob(100000) AS filler")

    outcomes = await asyncio.gather(
        desk.writer.run(insert(1), ("a",)),
        desk.writer.run(disk_full),
        desk.writer.run(insert(2)),
        return_exceptions=True,
    )
    assert all(isinstance(outcome, Unavailable) for outcome in outcomes)
    assert isinstance(outcomes[0], Unavailable)
    assert outcomes[0].details == {"reason": "SQLITE_FULL"}
    assert "not charged" in outcomes[0].message
    assert outcomes[0].retry_after_seconds is not None
    assert (desk.rows(), desk.rung) == ([], [])
    await desk.writer.run(lambda connection: connection.execute("PRAGMA max_page_count = 1000000").fetchall())
    assert await desk.writer.run(insert(3)) == 3
    assert desk.rows() == [3]


async def test_a_failed_commit_fails_the_whole_batch(desk: Desk) -> None:
    """When COMMIT itself is refused nobody is told of success, and nothing is there."""

    def defer(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA defer_foreign_keys = ON")
        connection.execute("INSERT INTO child VALUES (1)")

    await desk.writer.run(lambda c: c.execute("CREATE TABLE child (n REFERENCES rows (n))").fetchall())
    with closing(sqlite3.connect(desk.path)) as other:
        assert other.execute("SELECT count(*) FROM child").fetchall() == [(0,)]
    desk.connection.execute("PRAGMA foreign_keys = ON")
    outcomes = await asyncio.gather(desk.writer.run(insert(7)), desk.writer.run(defer), return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [Unavailable, Unavailable]
    assert desk.rows() == []
    assert await desk.writer.run(insert(8)) == 8


async def test_the_writer_waits_for_another_process_and_goes_on(desk: Desk) -> None:
    """While somebody else holds the lock a unit waits, longer than one busy timeout, and then is done."""
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        waiting = asyncio.ensure_future(desk.writer.run(insert(1)))
        await asyncio.sleep(0.15)
        assert not waiting.done()
    assert await asyncio.wait_for(waiting, 2) == 1


async def test_the_writer_gives_up_when_the_lock_stays(desk: Desk) -> None:
    """A lock that is never let go becomes Unavailable after a bounded time, and work goes on afterwards."""
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unavailable, match="locked"):
            await asyncio.wait_for(desk.writer.run(insert(1)), 5)
    assert await desk.writer.run(insert(2)) == 2
    assert desk.rows() == [2]


async def test_results_of_cancelled_callers_are_dropped(desk: Desk) -> None:
    """A caller that left does not disturb the others; its unit, once begun, is still committed."""
    gone = asyncio.ensure_future(desk.writer.run(insert(1)))
    stays = asyncio.ensure_future(desk.writer.run(insert(2)))
    gone.cancel()
    assert await stays == 2
    assert desk.rows() == [1, 2]


async def test_close_commits_what_waits_and_refuses_what_follows(tmp_path: Path) -> None:
    """Closing loses nothing that was queued; later work is refused with a clear word."""
    desk = Desk(tmp_path / "w.db")
    last = asyncio.ensure_future(desk.writer.run(insert(1)))
    await asyncio.sleep(0)
    await desk.writer.close()
    assert await last == 1
    with pytest.raises(Unavailable, match="shutting down"):
        await desk.writer.run(insert(2))
    await desk.writer.close()
    assert desk.rows() == [1]
    desk.connection.close()


async def test_the_writer_looks_around_only_while_watched(desk: Desk) -> None:
    """Other processes' commits are looked for while somebody listens, also between a stream of own commits."""
    await desk.writer.run(insert(1))
    await asyncio.sleep(0.05)
    assert desk.rung == []
    desk.writer.watch(1)
    await asyncio.sleep(0.05)
    assert {"looked"} in desk.rung
    desk.writer.watch(-1)
    await asyncio.sleep(0.05)
    seen = len(desk.rung)
    await asyncio.sleep(0.05)
    assert len(desk.rung) == seen
