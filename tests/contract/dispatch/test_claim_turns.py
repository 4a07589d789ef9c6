"""Whose task a worker takes next."""

from datetime import timedelta

from muralist.core import task as tasks
from muralist.core.money import ledger
from muralist.core.money.account import Account
from muralist.core.money.usd import from_cents
from muralist.core.task import Handle, Task
from muralist.testing import FakeClock, sample_submission
from tests.contract.conftest import Store

LEASE = timedelta(seconds=30)
MODEL = "sample-text-to-image"


async def open_account(store: Store, clock: FakeClock, name: str) -> Account:
    """An account with credit for twenty sample pictures."""
    made = await store.accounts.create(name, unlimited=False, now=clock.now())
    await store.accounts.post(ledger.credit(made.id, from_cents(100), clock.now()))
    return made


async def submit(store: Store, account: Account, clock: FakeClock, count: int = 1) -> list[Task]:
    """Accept tasks, a second apart."""
    made = []
    for _ in range(count):
        made.append((await store.tasks.submit(sample_submission(account.id, clock.now()))).task)
        clock.advance(1)
    return made


async def claim(store: Store, clock: FakeClock, limit: int, *skip: str) -> list[Task]:
    """Claim what is due for thirty seconds."""
    now = clock.now()
    return list(await store.tasks.claim("w1", now=now, lease_until=now + LEASE, limit=limit, skip=skip))


def accounts_of(claimed: list[Task]) -> list[int]:
    """Whose tasks they are, in their order."""
    return [task.account_id for task in claimed]


async def test_claim_lets_accounts_take_turns(store: Store, clock: FakeClock) -> None:
    """One account's flood came first; the others' single tasks are still in the first claim."""
    flood, second, third = [await open_account(store, clock, name) for name in ("flood", "second", "third")]
    flooded = await submit(store, flood, clock, 12)
    [other], [another] = await submit(store, second, clock), await submit(store, third, clock)

    claimed = await claim(store, clock, 5)

    assert accounts_of(claimed) == [flood.id, second.id, third.id, flood.id, flood.id]
    assert [task.id for task in claimed] == [flooded[0].id, other.id, another.id, flooded[1].id, flooded[2].id]


async def test_claims_of_one_task_go_round_the_accounts(store: Store, clock: FakeClock) -> None:
    """A worker with room for one task at a time serves each account in turn, and begins again after the last."""
    accounts = [await open_account(store, clock, name) for name in ("a", "b", "c")]
    for account in accounts:
        await submit(store, account, clock, 2)

    served = [(await claim(store, clock, 1))[0].account_id for _ in range(6)]

    assert served == [account.id for account in accounts] * 2


async def test_claim_goes_on_after_the_account_that_came_last(store: Store, clock: FakeClock) -> None:
    """Who comes first changes from claim to claim."""
    first, second = await open_account(store, clock, "first"), await open_account(store, clock, "second")
    await submit(store, first, clock, 4)
    await submit(store, second, clock, 4)

    assert accounts_of(await claim(store, clock, 3)) == [first.id, second.id, first.id]
    assert accounts_of(await claim(store, clock, 3)) == [second.id, first.id, second.id]


async def test_claim_leaves_the_models_alone_that_it_is_told_to_skip(store: Store, clock: FakeClock) -> None:
    """A task whose engines are full stays in the queue, unless it was sent before: then somebody must look after it."""
    account = await open_account(store, clock, "a")
    await submit(store, account, clock)
    assert await claim(store, clock, 5, MODEL) == []

    [task] = await claim(store, clock, 5, "another-model")
    sent = await store.tasks.apply(tasks.begin(task, engine="bfl", now=clock.now()))
    sent = await store.tasks.apply(tasks.hand_over(sent, Handle(engine="bfl", remote_id="r")))
    clock.advance(31)

    [again] = await claim(store, clock, 5, MODEL)
    assert (again.id, again.handle) == (task.id, sent.handle)


async def test_claim_takes_what_was_sent_before_what_was_not(store: Store, clock: FakeClock) -> None:
    """Work that runs upstream is adopted first, however long the queue before it is."""
    account = await open_account(store, clock, "a")
    [first] = await submit(store, account, clock)
    [task] = await claim(store, clock, 1)
    await store.tasks.apply(tasks.begin(task, engine="bfl", now=clock.now()))
    younger = await submit(store, account, clock, 10)
    clock.advance(31)

    claimed = await claim(store, clock, 3)

    assert [task.id for task in claimed] == [first.id, younger[0].id, younger[1].id]


async def test_put_back_task_has_to_queue_again(store: Store, clock: FakeClock) -> None:
    """A task that its engine certainly did not accept is like any other."""
    account = await open_account(store, clock, "a")
    await submit(store, account, clock)
    [task] = await claim(store, clock, 1)
    begun = await store.tasks.apply(tasks.begin(task, engine="bfl", now=clock.now()))
    await store.tasks.apply(tasks.put_back(begun, due_at=clock.now(), counted=False))

    assert await claim(store, clock, 5, MODEL) == []
    assert [each.id for each in await claim(store, clock, 5)] == [task.id]
