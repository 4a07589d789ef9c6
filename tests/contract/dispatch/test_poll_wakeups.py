"""A call of an upstream wakes whoever waits to poll that task's work, in every process of the store."""

import asyncio
from pathlib import Path

from muralist.kit.bell import Bell
from muralist.storage.sql.sqlite import SqliteStore
from muralist.storage.sql.sqlite.poll_wakeups import KEPT
from tests.contract.conftest import Store

SOON = 2.0
ONE, TWO = "0199c0de-0000-7000-8000-000000000001", "0199c0de-0000-7000-8000-000000000002"


async def test_call_is_heard_that_came_between_listening_and_waiting(store: Store) -> None:
    """A call during a poll ends the wait after it at once; several count as one, and then it is quiet."""
    async with store.poll_wakeups.listen(ONE) as heard:
        await store.poll_wakeups.wake(ONE)
        await store.poll_wakeups.wake(ONE)
        assert await heard(SOON)
        assert not await heard(0.05)


async def test_call_wakes_its_own_task_only(store: Store) -> None:
    """A call about another task, or about one that nobody waits for, wakes nobody."""
    async with store.poll_wakeups.listen(ONE) as heard:
        await store.poll_wakeups.wake(TWO)
        assert not await heard(0.05)


async def test_call_is_no_news_of_the_task(store: Store) -> None:
    """Clients that wait for a change of the task are not woken by a mere hint."""
    async with store.tasks.watch(ONE) as heard:
        await store.poll_wakeups.wake(ONE)
        assert not await heard(0.05)


async def test_call_at_one_process_wakes_the_poll_of_another(tmp_path: Path) -> None:
    """The API takes the call, the worker polls; they share the file alone."""
    api, worker = (SqliteStore.open(tmp_path / "m.db", bell=Bell()) for _ in range(2))
    async with worker.poll_wakeups.listen(ONE) as one, worker.poll_wakeups.listen(TWO) as two:
        waiting = asyncio.create_task(one(20.0))
        await asyncio.sleep(0.1)
        await api.poll_wakeups.wake(ONE)
        assert await asyncio.wait_for(waiting, SOON)
        assert not await two(0.1)
    await api.close()
    await worker.close()


async def test_rows_of_old_calls_are_dropped(tmp_path: Path) -> None:
    """However many calls come, the table stays small, and the newest is still heard."""
    api, worker = (SqliteStore.open(tmp_path / "m.db", bell=Bell()) for _ in range(2))
    async with worker.poll_wakeups.listen(ONE) as heard:
        await asyncio.gather(*(api.poll_wakeups.wake(TWO) for _ in range(KEPT + 50)))
        await api.poll_wakeups.wake(ONE)
        assert await heard(SOON)
    [(rows,)] = await api._readers.scan(lambda c: c.execute("SELECT count(*) FROM poll_wakeups").fetchall())
    assert rows == KEPT
    await api.close()
    await worker.close()
