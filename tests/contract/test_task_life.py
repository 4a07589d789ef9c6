"""Claims, leases, changes and events of tasks."""

from datetime import timedelta

import msgspec
import pytest

from muralist.core import task as tasks
from muralist.core.delivery import Delivery
from muralist.core.event import Event, EventKind
from muralist.core.money.account import Account
from muralist.core.money.ledger import credit
from muralist.core.money.usd import from_cents
from muralist.core.task import Failure, Handle, Image, Report, Status, Task
from muralist.errors import LedgerError, StaleTask
from muralist.kit.ids import uuid7
from muralist.testing import FakeClock, sample_change, sample_submission

from .conftest import Store

LEASE = timedelta(seconds=30)
FAILURE = Failure(code="engine_broken", message="It broke. You were not charged.")
IMAGE = Image(file_id="f", file_name="f.png", width=64, height=64, mime_type="image/png", seed=7)


async def claim(store: Store, clock: FakeClock, owner: str = "w1", limit: int = 1) -> list[Task]:
    """Claim what is due for thirty seconds."""
    now = clock.now()
    return list(await store.tasks.claim(owner, now=now, lease_until=now + LEASE, limit=limit))


async def submit(store: Store, account: Account, clock: FakeClock) -> Task:
    """Accept one task."""
    return (await store.tasks.submit(sample_submission(account.id, clock.now()))).task


async def test_claim_takes_due_tasks_oldest_first(store: Store, account: Account, clock: FakeClock) -> None:
    """A claim sets the lease, counts the attempt, moves the version and takes no more than its limit."""
    made = []
    for _ in range(3):
        made.append(await submit(store, account, clock))
        clock.advance(1)
    claimed = await claim(store, clock, limit=2)
    assert [task.id for task in claimed] == [task.id for task in made[:2]]
    assert [(task.version, task.attempt, task.lease_owner) for task in claimed] == [(2, 1, "w1")] * 2
    assert {task.due_at for task in claimed} == {clock.now() + LEASE}
    assert await store.tasks.find(claimed[0].id) == claimed[0]
    assert [task.id for task in await claim(store, clock, "w2", limit=5)] == [made[2].id]
    assert await claim(store, clock, "w3", limit=5) == []


async def test_claim_leaves_what_is_not_due(store: Store, account: Account, clock: FakeClock) -> None:
    """A task put back for later is not claimed before its time, and at its time it is."""
    await submit(store, account, clock)
    [task] = await claim(store, clock)
    await store.tasks.apply(tasks.put_back(task, due_at=clock.now() + timedelta(seconds=5), counted=True))
    clock.advance(4.999999)
    assert await claim(store, clock) == []
    clock.advance(0.000001)
    [again] = await claim(store, clock, "w2")
    assert (again.attempt, again.lease_owner, again.sent) == (2, "w2", False)


async def test_claim_prefers_what_has_been_due_longest(store: Store, account: Account, clock: FakeClock) -> None:
    """A task put back for later comes after younger ones that have waited longer."""
    old, young = await submit(store, account, clock), await submit(store, account, clock)
    [claimed] = await claim(store, clock)
    assert claimed.id == old.id
    await store.tasks.apply(tasks.put_back(claimed, due_at=clock.now() + timedelta(seconds=5), counted=False))
    clock.advance(10)
    assert [task.id for task in await claim(store, clock, limit=2)] == [young.id, old.id]


async def test_claim_takes_over_when_the_lease_ran_out(store: Store, account: Account, clock: FakeClock) -> None:
    """A task of a worker that stopped renewing falls to another, and the first can no longer write it."""
    await submit(store, account, clock)
    [first] = await claim(store, clock, "w1")
    clock.advance(29)
    assert await claim(store, clock, "w2") == []
    clock.advance(1)
    [second] = await claim(store, clock, "w2")
    assert (second.id, second.attempt, second.lease_owner) == (first.id, 2, "w2")
    with pytest.raises(StaleTask):
        await store.tasks.apply(tasks.complete(first, images=(IMAGE,), report=None, now=clock.now()))
    assert not await store.tasks.renew(first, lease_until=clock.now() + LEASE, progress=50, event=None)


async def test_claim_never_takes_ended_tasks(store: Store, account: Account, clock: FakeClock) -> None:
    """An ended task is not due any more, however long one waits."""
    task = await submit(store, account, clock)
    await store.tasks.apply(tasks.fail(task, FAILURE, now=clock.now()))
    clock.advance(1_000_000)
    assert await claim(store, clock) == []


async def test_renew_keeps_the_lease_and_notes_progress(store: Store, account: Account, clock: FakeClock) -> None:
    """A renewal moves the lease and the progress, adds its event, and leaves the version alone."""
    await submit(store, account, clock)
    [task] = await claim(store, clock)
    clock.advance(20)
    event = Event(task_id=task.id, kind=EventKind.PROGRESS, at=clock.now(), data={"progress": 40})
    assert await store.tasks.renew(task, lease_until=clock.now() + LEASE, progress=40, event=event)
    found = await store.tasks.find(task.id)
    assert found is not None
    assert (found.version, found.progress, found.due_at) == (task.version, 40, clock.now() + LEASE)
    clock.advance(20)
    assert await claim(store, clock, "w2") == []
    events = await store.tasks.events(task.id, after=0)
    assert [(each.kind, each.data) for each in events][1:] == [(EventKind.PROGRESS, {"progress": 40})]


async def test_renew_is_refused_to_all_but_the_owner(store: Store, account: Account, clock: FakeClock) -> None:
    """Another owner, another attempt and an unclaimed task cannot be renewed, and leave no event."""
    unclaimed = await submit(store, account, clock)
    event = Event(task_id=unclaimed.id, kind=EventKind.PROGRESS, at=clock.now())
    until = clock.now() + LEASE
    assert not await store.tasks.renew(unclaimed, lease_until=until, progress=1, event=event)
    [task] = await claim(store, clock)
    stranger = msgspec.structs.replace(task, lease_owner="w2")
    assert not await store.tasks.renew(stranger, lease_until=until, progress=1, event=event)
    earlier = msgspec.structs.replace(task, attempt=0)
    assert not await store.tasks.renew(earlier, lease_until=until, progress=1, event=event)
    assert [each.kind for each in await store.tasks.events(task.id, after=0)] == [EventKind.QUEUED]


async def test_renew_is_refused_when_the_task_has_ended(store: Store, account: Account, clock: FakeClock) -> None:
    """A worker learns by its renewal that its task was cancelled."""
    await submit(store, account, clock)
    [task] = await claim(store, clock)
    ended = await store.tasks.apply(tasks.fail(task, FAILURE, now=clock.now()))
    assert not await store.tasks.renew(task, lease_until=clock.now() + LEASE, progress=99, event=None)
    assert await store.tasks.find(task.id) == ended


async def test_apply_keeps_a_lease_that_was_renewed_meanwhile(store: Store, account: Account, clock: FakeClock) -> None:
    """A change decided before a renewal does not shorten the lease again."""
    await submit(store, account, clock)
    [task] = await claim(store, clock)
    clock.advance(20)
    await store.tasks.renew(task, lease_until=clock.now() + LEASE, progress=0, event=None)
    begun = await store.tasks.apply(tasks.begin(task, engine="preview", now=clock.now()))
    assert begun.due_at == clock.now() + LEASE
    assert await store.tasks.find(task.id) == begun


async def test_apply_walks_a_task_to_its_end(store: Store, account: Account, clock: FakeClock) -> None:
    """Begun, handed over and completed: each change moves the version by one and everything reads back."""
    await submit(store, account, clock)
    [task] = await claim(store, clock)
    task = await store.tasks.apply(tasks.begin(task, engine="bfl", now=clock.now()))
    assert (task.version, task.status, task.sent, task.started_at) == (3, Status.PROCESSING, True, clock.now())
    handle = Handle(engine="bfl", remote_id="r", data={"poll": "x"})
    task = await store.tasks.apply(tasks.hand_over(task, handle))
    assert (task.version, task.handle) == (4, handle)
    clock.advance(3)
    report = Report(understood=("vase",), ignored=("zzz",))
    task = await store.tasks.apply(tasks.complete(task, images=(IMAGE,), report=report, now=clock.now()))
    assert task == await store.tasks.find(task.id)
    assert (task.version, task.status, task.images, task.report) == (5, Status.COMPLETED, (IMAGE,), report)
    assert (task.cost, task.completed_at, task.due_at, task.lease_owner) == (task.price, clock.now(), None, None)
    balance = await store.accounts.balance(account.id, day_start=clock.now())
    assert (balance.available, balance.held, balance.spent_total) == (from_cents(45), 0, from_cents(5))
    assert balance.spent_today == from_cents(5)


async def test_apply_returns_the_price_when_a_task_fails(store: Store, account: Account, clock: FakeClock) -> None:
    """A failed task releases its reservation in full."""
    task = await submit(store, account, clock)
    ended = await store.tasks.apply(tasks.fail(task, FAILURE, now=clock.now()))
    assert (ended.status, ended.failure) == (Status.FAILED, FAILURE)
    balance = await store.accounts.balance(account.id, day_start=clock.now())
    assert (balance.available, balance.held, balance.spent_total) == (from_cents(50), 0, 0)


async def test_apply_lets_one_of_two_decisions_win(store: Store, account: Account, clock: FakeClock) -> None:
    """Of a completion and a cancellation decided on the same version, the second is stale and moves no money."""
    await submit(store, account, clock)
    [task] = await claim(store, clock)
    complete = tasks.complete(task, images=(IMAGE,), report=None, now=clock.now())
    cancel = tasks.fail(task, FAILURE, now=clock.now())
    await store.tasks.apply(complete)
    with pytest.raises(StaleTask):
        await store.tasks.apply(cancel, delivery_for(task, clock))
    balance = await store.accounts.balance(account.id, day_start=clock.now())
    assert (balance.available, balance.held, balance.spent_total) == (from_cents(45), 0, from_cents(5))
    assert len(await store.tasks.events(task.id, after=0)) == 2
    assert await store.deliveries.list(task.id) == []


async def test_apply_refuses_a_task_that_is_not_there(store: Store, account: Account, clock: FakeClock) -> None:
    """A change of an unknown task is stale."""
    change = sample_change(account.id, clock.now())
    with pytest.raises(StaleTask):
        await store.tasks.apply(tasks.fail(change.task, FAILURE, now=clock.now()))


async def test_apply_refuses_entries_that_do_not_balance(store: Store, account: Account, clock: FakeClock) -> None:
    """A change whose money does not add up is refused whole: the task stays as it was."""
    task = await submit(store, account, clock)
    change = tasks.fail(task, FAILURE, now=clock.now())
    lopsided = msgspec.structs.replace(change, entries=change.entries[:1])
    with pytest.raises(LedgerError):
        await store.tasks.apply(lopsided)
    assert await store.tasks.find(task.id) == task


async def test_apply_refuses_to_end_a_reservation_twice(store: Store, account: Account, clock: FakeClock) -> None:
    """Even a caller that skips the core cannot release the same reservation again."""
    first, other = await submit(store, account, clock), await submit(store, account, clock)
    ended = await store.tasks.apply(tasks.fail(first, FAILURE, now=clock.now()))
    forged = msgspec.structs.replace(tasks.fail(first, FAILURE, now=clock.now()), expected_version=ended.version)
    with pytest.raises(LedgerError):
        await store.tasks.apply(forged)
    balance = await store.accounts.balance(account.id, day_start=clock.now())
    assert balance.held == other.price


async def test_apply_owes_the_callback_in_the_same_commit(store: Store, account: Account, clock: FakeClock) -> None:
    """The delivery handed in with a change is there when the change is."""
    task = await submit(store, account, clock)
    delivery = delivery_for(task, clock)
    await store.tasks.apply(tasks.fail(task, FAILURE, now=clock.now()), delivery)
    assert await store.deliveries.list(task.id) == [(delivery, ())]


async def test_events_come_in_order_and_resume_after_a_sequence(
    store: Store, account: Account, clock: FakeClock
) -> None:
    """Sequences grow over all tasks; a follower that gives the last one it saw gets what followed."""
    one, two = await submit(store, account, clock), await submit(store, account, clock)
    for task in await claim(store, clock, limit=2):
        await store.tasks.apply(tasks.begin(task, engine="preview", now=clock.now()))
    first = await store.tasks.events(one.id, after=0)
    second = await store.tasks.events(two.id, after=0)
    assert [each.kind for each in first] == [EventKind.QUEUED, EventKind.STARTED]
    assert first[1].data == {"engine": "preview", "attempt": 1}
    assert first[0].sequence < second[0].sequence < first[1].sequence < second[1].sequence
    assert await store.tasks.events(one.id, after=first[0].sequence) == first[1:]
    assert await store.tasks.events(one.id, after=second[1].sequence) == []


async def test_tasks_keep_times_to_the_microsecond(store: Store, account: Account, clock: FakeClock) -> None:
    """No time is rounded on its way through the store."""
    clock.advance(0.123457)
    await store.accounts.post(credit(account.id, 1, clock.now()))
    task = await submit(store, account, clock)
    found = await store.tasks.find(task.id)
    assert found is not None
    assert found.created_at.microsecond == 123457
    assert found.due_at == clock.now()


def delivery_for(task: Task, clock: FakeClock) -> Delivery:
    """A callback owed for a task."""
    return Delivery(
        id=uuid7(),
        task_id=task.id,
        account_id=task.account_id,
        url="https://example.com/hook",
        body='{"status":"failed"}',
        created_at=clock.now(),
        due_at=clock.now(),
    )


async def test_count_unfinished_tells_waiting_from_running(store: Store, account: Account, clock: FakeClock) -> None:
    """Pending and processing tasks are counted apart, ended ones not at all."""
    for _ in range(3):
        await submit(store, account, clock)
    first, second = await claim(store, clock, limit=2)
    await store.tasks.apply(tasks.begin(first, engine="scripted", now=clock.now()))
    await store.tasks.apply(tasks.fail(second, FAILURE, now=clock.now()))

    assert await store.tasks.count_unfinished() == {"pending": 1, "processing": 1}
