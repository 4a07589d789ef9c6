"""Whoever waits is woken by what it waits for, and no ring is lost between reading and waiting."""

import asyncio
import time
from datetime import timedelta

from muralist.core import task as tasks
from muralist.core.delivery import Delivery
from muralist.core.money.account import Account
from muralist.core.task import Failure
from muralist.testing import FakeClock, sample_submission

from .conftest import Store

LONG = 20.0
SOON = 2.0
LEASE = timedelta(seconds=30)


async def test_watch_hears_a_change_that_came_before_the_wait(store: Store, account: Account, clock: FakeClock) -> None:
    """A change between opening the watch and waiting is heard at once; then silence times out."""
    task = (await store.tasks.submit(sample_submission(account.id, clock.now()))).task
    async with store.tasks.watch(task.id) as wait:
        await store.tasks.apply(tasks.fail(task, Failure(code="cancelled", message="."), now=clock.now()))
        assert await wait(SOON)
        assert not await wait(0.01)


async def test_watch_hears_its_own_task_only(store: Store, account: Account, clock: FakeClock) -> None:
    """Changes of another task wake nobody here."""
    one = (await store.tasks.submit(sample_submission(account.id, clock.now()))).task
    two = (await store.tasks.submit(sample_submission(account.id, clock.now()))).task
    async with store.tasks.watch(one.id) as wait:
        await store.tasks.apply(tasks.fail(two, Failure(code="cancelled", message="."), now=clock.now()))
        assert not await wait(0.05)


async def test_waiting_for_work_ends_when_a_task_arrives(store: Store, account: Account, clock: FakeClock) -> None:
    """A worker that found nothing sleeps until a task is accepted."""
    await store.tasks.claim("w", now=clock.now(), lease_until=clock.now() + LEASE, limit=1)
    waiting = asyncio.create_task(store.tasks.wait_for_work(LONG))
    await asyncio.sleep(0.02)
    assert not waiting.done()
    await store.tasks.submit(sample_submission(account.id, clock.now()))
    await asyncio.wait_for(waiting, SOON)


async def test_waiting_for_work_does_not_miss_a_task_that_came_after_the_claim(
    store: Store, account: Account, clock: FakeClock
) -> None:
    """A task accepted between an empty claim and the wait ends the wait at once."""
    await store.tasks.claim("w", now=clock.now(), lease_until=clock.now() + LEASE, limit=1)
    await store.tasks.submit(sample_submission(account.id, clock.now()))
    await asyncio.wait_for(store.tasks.wait_for_work(LONG), SOON)


async def test_waiting_for_work_goes_on_at_once_when_a_claim_was_full(
    store: Store, account: Account, clock: FakeClock
) -> None:
    """A full claim may have left tasks for another worker, so that one need not wait."""
    for _ in range(2):
        await store.tasks.submit(sample_submission(account.id, clock.now()))
    await store.tasks.claim("w1", now=clock.now(), lease_until=clock.now() + LEASE, limit=1)
    await asyncio.wait_for(store.tasks.wait_for_work(LONG), SOON)


async def test_waiting_for_work_times_out(store: Store, clock: FakeClock) -> None:
    """Without news the wait ends at its timeout."""
    await store.tasks.claim("w", now=clock.now(), lease_until=clock.now() + LEASE, limit=1)
    begun = time.monotonic()
    await store.tasks.wait_for_work(0.05)
    assert 0.04 <= time.monotonic() - begun < SOON


async def test_waiting_for_deliveries_ends_when_a_callback_is_owed(
    store: Store, account: Account, clock: FakeClock
) -> None:
    """A sender is woken by the commit that ends a task with a callback."""
    task = (await store.tasks.submit(sample_submission(account.id, clock.now()))).task
    await store.deliveries.claim(now=clock.now(), lease_until=clock.now() + LEASE, limit=1)
    waiting = asyncio.create_task(store.deliveries.wait_for_work(LONG))
    await asyncio.sleep(0.02)
    assert not waiting.done()
    owed = Delivery(
        id="d",
        task_id=task.id,
        account_id=account.id,
        url="https://example.com",
        body="{}",
        created_at=clock.now(),
        due_at=clock.now(),
    )
    await store.tasks.apply(tasks.fail(task, Failure(code="cancelled", message="."), now=clock.now()), owed)
    await asyncio.wait_for(waiting, SOON)
