"""The outbox: claiming, saving and listing callbacks."""

from datetime import timedelta

import msgspec
import pytest

from muralist.core.delivery import Attempt, Delivery, DeliveryState, record
from muralist.core.money.account import Account
from muralist.core.task import Task
from muralist.kit.ids import uuid7
from muralist.testing import FakeClock, sample_submission

from .conftest import Store

LEASE = timedelta(seconds=60)


@pytest.fixture
async def task(store: Store, account: Account, clock: FakeClock) -> Task:
    """A task to tell of."""
    return (await store.tasks.submit(sample_submission(account.id, clock.now()))).task


async def owe(store: Store, task: Task, clock: FakeClock) -> Delivery:
    """Owe one callback, due now."""
    delivery = Delivery(
        id=uuid7(),
        task_id=task.id,
        account_id=task.account_id,
        url="https://example.com/hook?a=b",
        body='{"text":"täsk"}',
        created_at=clock.now(),
        due_at=clock.now(),
    )
    await store.deliveries.add(delivery)
    return delivery


async def claim(store: Store, clock: FakeClock, limit: int = 5) -> list[Delivery]:
    """Claim what is due for a minute."""
    now = clock.now()
    return list(await store.deliveries.claim(now=now, lease_until=now + LEASE, limit=limit))


def answered(delivery: Delivery, clock: FakeClock, status: int) -> tuple[Delivery, Attempt]:
    """What follows from the next attempt."""
    attempt = Attempt(number=delivery.attempts + 1, at=clock.now(), latency_ms=12, status=status, reply="ok")
    return record(delivery, attempt, jitter=0), attempt


async def test_claim_takes_each_delivery_once(store: Store, task: Task, clock: FakeClock) -> None:
    """Deliveries come whole, longest due first, within the limit, and not to a second claimer."""
    made = []
    for _ in range(3):
        made.append(await owe(store, task, clock))
        clock.advance(1)
    first = await claim(store, clock, limit=2)
    assert first == [msgspec.structs.replace(each, due_at=clock.now() + LEASE) for each in made[:2]]
    assert [each.id for each in await claim(store, clock)] == [made[2].id]
    assert await claim(store, clock) == []


async def test_claim_gives_a_delivery_again_when_its_sender_died(store: Store, task: Task, clock: FakeClock) -> None:
    """One that was never saved falls due again at the end of its lease, with no attempt counted."""
    delivery = await owe(store, task, clock)
    await claim(store, clock)
    clock.advance(59)
    assert await claim(store, clock) == []
    clock.advance(1)
    [again] = await claim(store, clock)
    assert (again.id, again.attempts) == (delivery.id, 0)


async def test_save_keeps_the_attempt_and_when_to_try_again(store: Store, task: Task, clock: FakeClock) -> None:
    """After a failed attempt the delivery is due on the schedule, after a good one never again."""
    await owe(store, task, clock)
    [delivery] = await claim(store, clock)
    retried, first = answered(delivery, clock, 500)
    await store.deliveries.save(retried, first)
    clock.advance(4)
    assert await claim(store, clock) == []
    clock.advance(1)
    [delivery] = await claim(store, clock)
    assert delivery.attempts == 1
    succeeded, second = answered(delivery, clock, 204)
    await store.deliveries.save(succeeded, second)
    clock.advance(1_000_000)
    assert await claim(store, clock) == []
    assert await store.deliveries.list(task.id) == [(succeeded, (first, second))]


async def test_save_never_undoes_a_success(store: Store, task: Task, clock: FakeClock) -> None:
    """When two senders held one delivery, a late failure is recorded but does not send it again."""
    await owe(store, task, clock)
    [one] = await claim(store, clock)
    clock.advance(60)
    [two] = await claim(store, clock)
    succeeded, good = answered(two, clock, 200)
    await store.deliveries.save(succeeded, good)
    late, bad = answered(one, clock, 500)
    await store.deliveries.save(late, bad)
    [(stored, attempts)] = await store.deliveries.list(task.id)
    assert (stored.state, stored.due_at, attempts) == (DeliveryState.SUCCEEDED, None, (good, bad))
    clock.advance(1_000_000)
    assert await claim(store, clock) == []


async def test_save_lets_a_late_success_end_a_retry(store: Store, task: Task, clock: FakeClock) -> None:
    """When two senders held one delivery and the slower one got through, nothing is sent any more."""
    await owe(store, task, clock)
    [one] = await claim(store, clock)
    clock.advance(60)
    [two] = await claim(store, clock)
    failed, bad = answered(two, clock, 500)
    await store.deliveries.save(failed, bad)
    succeeded, good = answered(one, clock, 200)
    await store.deliveries.save(succeeded, good)
    [(stored, _)] = await store.deliveries.list(task.id)
    assert (stored.state, stored.due_at) == (DeliveryState.SUCCEEDED, None)


async def test_list_shows_the_tasks_own_deliveries_oldest_first(store: Store, task: Task, clock: FakeClock) -> None:
    """Redeliveries stand beside the first one; other tasks have none."""
    one, two = await owe(store, task, clock), await owe(store, task, clock)
    assert await store.deliveries.list(task.id) == [(one, ()), (two, ())]
    assert await store.deliveries.list(uuid7()) == []
