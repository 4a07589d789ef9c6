"""Accepting tasks: one commit of task, reservation, idempotency record and event, or nothing."""

import asyncio
from datetime import timedelta

import pytest

from muralist.core import task as tasks
from muralist.core.event import EventKind
from muralist.core.money.account import Account
from muralist.core.money.usd import from_cents
from muralist.core.ports import TaskFilter
from muralist.core.task import Failure, Status
from muralist.errors import InsufficientCredits, NoSuchAccount, RequestConflict, StaleTask
from muralist.kit.ids import uuid7
from muralist.testing import FakeClock, sample_submission

from .conftest import Store

PRICE = from_cents(5)


async def test_submit_keeps_the_whole_task_and_reserves_its_price(
    store: Store, account: Account, clock: FakeClock
) -> None:
    """An accepted task reads back as it was decided, at version 1, with its price moved from wallet to held."""
    submission = sample_submission(account.id, clock.now(), idempotency_key="k", client_request_id="r")
    accepted = await store.tasks.submit(submission)
    found = await store.tasks.find(submission.change.task.id)
    assert not accepted.replayed
    assert accepted.task == found
    assert found is not None
    assert found.version == 1
    assert found.params == submission.change.task.params
    assert (found.due_at, found.created_at, found.status) == (clock.now(), clock.now(), Status.PENDING)
    balance = await store.accounts.balance(account.id, day_start=clock.now())
    assert (balance.available, balance.held, balance.spent_total) == (from_cents(45), PRICE, 0)
    [event] = await store.tasks.events(found.id, after=0)
    assert (event.kind, event.at) == (EventKind.QUEUED, clock.now())


async def test_submit_accepts_exactly_what_the_credit_covers_when_fifty_race(
    store: Store, account: Account, clock: FakeClock
) -> None:
    """Of 50 concurrent creates against credit for 10, ten are accepted and forty are told what it would cost."""
    submissions = [sample_submission(account.id, clock.now(), prompt=f"cat {n}") for n in range(50)]
    outcomes = await asyncio.gather(*map(store.tasks.submit, submissions), return_exceptions=True)
    refused = [outcome for outcome in outcomes if isinstance(outcome, InsufficientCredits)]
    assert len(refused) == 40
    assert sum(not isinstance(outcome, BaseException) for outcome in outcomes) == 10
    assert refused[-1].details == {"required_cents": 5, "balance_cents": 0}
    assert "not charged" in refused[-1].message
    balance = await store.accounts.balance(account.id, day_start=clock.now())
    assert (balance.available, balance.held) == (0, from_cents(50))
    for submission, outcome in zip(submissions, outcomes, strict=True):
        there = await store.tasks.find(submission.change.task.id)
        assert (there is None) == isinstance(outcome, InsufficientCredits)


async def test_submit_charges_once_when_twenty_share_a_key(store: Store, account: Account, clock: FakeClock) -> None:
    """Twenty concurrent creates of one key and input make one task and one reservation."""
    submissions = [sample_submission(account.id, clock.now(), idempotency_key="same") for _ in range(20)]
    accepted = await asyncio.gather(*map(store.tasks.submit, submissions))
    assert len({each.task.id for each in accepted}) == 1
    assert sorted(each.replayed for each in accepted) == [False] + [True] * 19
    assert (await store.accounts.balance(account.id, day_start=clock.now())).held == PRICE


async def test_submit_replays_the_task_as_it_is_now(store: Store, account: Account, clock: FakeClock) -> None:
    """A replay answers with the original task in its current state, even when the wallet is empty by then."""
    first = await store.tasks.submit(sample_submission(account.id, clock.now(), idempotency_key="k"))
    ended = await store.tasks.apply(
        tasks.fail(first.task, Failure(code="cancelled", message="Cancelled."), now=clock.now())
    )
    while True:
        try:
            await store.tasks.submit(sample_submission(account.id, clock.now()))
        except InsufficientCredits:
            break
    again = await store.tasks.submit(sample_submission(account.id, clock.now(), idempotency_key="k"))
    assert again.replayed
    assert again.task == ended


async def test_submit_refuses_a_key_that_was_used_with_another_input(
    store: Store, account: Account, clock: FakeClock
) -> None:
    """The same key with another fingerprint is a conflict that names the first task; nothing is reserved."""
    first = await store.tasks.submit(sample_submission(account.id, clock.now(), idempotency_key="k"))
    with pytest.raises(RequestConflict) as refusal:
        await store.tasks.submit(sample_submission(account.id, clock.now(), prompt="a dog", idempotency_key="k"))
    assert refusal.value.details == {"id": first.task.id}
    assert (await store.accounts.balance(account.id, day_start=clock.now())).held == PRICE


async def test_submit_keeps_keys_of_accounts_apart(store: Store, account: Account, clock: FakeClock) -> None:
    """Two accounts may use the same key."""
    other = await store.accounts.create("bob", unlimited=True, now=clock.now())
    mine = await store.tasks.submit(sample_submission(account.id, clock.now(), idempotency_key="k"))
    theirs = await store.tasks.submit(sample_submission(other.id, clock.now(), prompt="a dog", idempotency_key="k"))
    assert mine.task.id != theirs.task.id
    assert await store.tasks.find_replay(account.id, "k", b"a ceramic vase/1k") == mine.task


async def test_find_replay_knows_nothing_of_an_unused_key(store: Store, account: Account) -> None:
    """A key that was never used has no task."""
    assert await store.tasks.find_replay(account.id, "k", b"x") is None


async def test_find_replay_refuses_another_input(store: Store, account: Account, clock: FakeClock) -> None:
    """The look-up before the create refuses the same as the create itself."""
    await store.tasks.submit(sample_submission(account.id, clock.now(), idempotency_key="k"))
    with pytest.raises(RequestConflict, match="not charged"):
        await store.tasks.find_replay(account.id, "k", b"x")


async def test_submit_frees_the_key_when_the_create_was_refused(
    store: Store, account: Account, clock: FakeClock
) -> None:
    """A create refused for lack of credit leaves no record, so the same key works once there is credit."""
    poor = await store.accounts.create("poor", unlimited=False, now=clock.now())
    submission = sample_submission(poor.id, clock.now(), idempotency_key="k")
    with pytest.raises(InsufficientCredits):
        await store.tasks.submit(submission)
    assert await store.tasks.find_replay(poor.id, "k", submission.fingerprint) is None
    assert await store.tasks.find(submission.change.task.id) is None
    assert await store.tasks.events(submission.change.task.id, after=0) == []


async def test_submit_lets_an_unlimited_account_go_below_zero(store: Store, clock: FakeClock) -> None:
    """An unlimited account is never refused; its wallet shows what it owes."""
    rich = await store.accounts.create("rich", unlimited=True, now=clock.now())
    await store.tasks.submit(sample_submission(rich.id, clock.now()))
    assert (await store.accounts.balance(rich.id, day_start=clock.now())).available == -PRICE


async def test_submit_refuses_an_account_that_is_not_there(store: Store, clock: FakeClock) -> None:
    """A task needs an account."""
    with pytest.raises(NoSuchAccount):
        await store.tasks.submit(sample_submission(404, clock.now()))


async def test_submit_refuses_an_id_that_is_there(store: Store, account: Account, clock: FakeClock) -> None:
    """A task is accepted once; a second change at version 0 is stale and reserves nothing."""
    submission = sample_submission(account.id, clock.now())
    await store.tasks.submit(submission)
    with pytest.raises(StaleTask):
        await store.tasks.submit(submission)
    assert (await store.accounts.balance(account.id, day_start=clock.now())).held == PRICE


async def test_find_shows_a_task_to_its_owner_only(store: Store, account: Account, clock: FakeClock) -> None:
    """Another account does not find the task, nor does anybody find one that is not there."""
    accepted = await store.tasks.submit(sample_submission(account.id, clock.now()))
    assert await store.tasks.find(accepted.task.id, account.id) == accepted.task
    assert await store.tasks.find(accepted.task.id, account.id + 1) is None
    assert await store.tasks.find(uuid7()) is None


async def test_forget_drops_old_keys_of_ended_tasks_only(store: Store, account: Account, clock: FakeClock) -> None:
    """Keys of running tasks and young keys stay; a forgotten key may make a new task."""
    old = await store.tasks.submit(sample_submission(account.id, clock.now(), idempotency_key="old"))
    await store.tasks.submit(sample_submission(account.id, clock.now(), idempotency_key="running"))
    clock.advance(60)
    young = await store.tasks.submit(sample_submission(account.id, clock.now(), idempotency_key="young"))
    for task in (old.task, young.task):
        await store.tasks.apply(tasks.fail(task, Failure(code="cancelled", message="."), now=clock.now()))
    assert await store.tasks.forget_idempotency(clock.now() - timedelta(seconds=30)) == 1
    assert await store.tasks.find_replay(account.id, "old", b"a ceramic vase/1k") is None
    assert await store.tasks.find_replay(account.id, "running", b"a ceramic vase/1k") is not None
    assert await store.tasks.find_replay(account.id, "young", b"a ceramic vase/1k") is not None
    assert not (await store.tasks.submit(sample_submission(account.id, clock.now(), idempotency_key="old"))).replayed


async def test_submit_keeps_every_task_when_many_arrive_together(store: Store, clock: FakeClock) -> None:
    """Of 140 concurrent creates each has its own task and event, and 140 replays lead back to the same tasks."""
    rich = await store.accounts.create("rich", unlimited=True, now=clock.now())
    submissions = [sample_submission(rich.id, clock.now(), idempotency_key=f"k{n}") for n in range(140)]
    accepted = await asyncio.gather(*map(store.tasks.submit, submissions))
    assert [each.task.id for each in accepted] == [each.change.task.id for each in submissions]
    listed = await store.tasks.list(rich.id, TaskFilter(limit=200))
    assert [task.id for task in listed] == [each.task.id for each in reversed(accepted)]
    for each in accepted:
        assert [event.task_id for event in await store.tasks.events(each.task.id, after=0)] == [each.task.id]
    again = [sample_submission(rich.id, clock.now(), idempotency_key=f"k{n}") for n in range(140)]
    replayed = await asyncio.gather(*map(store.tasks.submit, again))
    assert [each.task for each in replayed] == [each.task for each in accepted]
    assert all(each.replayed for each in replayed)
