"""What was sold and what it cost upstream."""

from datetime import timedelta

import pytest

from muralist.core import task as tasks
from muralist.core.money import ledger
from muralist.core.money.account import Account, hash_key
from muralist.core.money.memo import Spend, SpendBy, SpendQuery
from muralist.core.money.usd import from_cents
from muralist.core.task import Failure, Image
from muralist.errors import StaleTask
from muralist.testing import FakeClock, sample_submission
from tests.contract.conftest import Store

IMAGE = Image(file_id="f", file_name="f.png", width=64, height=64, mime_type="image/png")
FAILURE = Failure(code="content_moderated", message="No. You were not charged.")


async def sell(
    store: Store, account: Account, clock: FakeClock, engine: str, cost: int | None, resolution: str = "1k"
) -> tasks.Task:
    """Accept, claim, begin and complete a task."""
    submission = sample_submission(account.id, clock.now(), resolution=resolution)
    await store.tasks.submit(submission)
    now = clock.now()
    [task] = await store.tasks.claim("w", now=now, lease_until=now + timedelta(seconds=9), limit=1)
    begun = await store.tasks.apply(tasks.begin(task, engine=engine, now=now))
    change = tasks.complete(begun, images=(IMAGE,), report=None, upstream_cost=cost, now=now)
    return await store.tasks.apply(change)


async def spend(store: Store, by: SpendBy, **more: object) -> list[Spend]:
    """The sums."""
    return list(await store.memos.spend(SpendQuery(by=by, **more)))  # type: ignore[arg-type]


async def test_spend_sums_prices_and_upstream_costs_by_group(store: Store, clock: FakeClock) -> None:
    """Engines, models, keys and days; what an upstream did not tell counts as untold, not as nothing."""
    account = await store.accounts.create("a", unlimited=True, now=clock.now())
    key = await store.accounts.add_key(
        account.id, name="laptop", sha256=hash_key("k"), mask="runapi_abcd…1234", now=clock.now()
    )
    assert key.id == 1
    await sell(store, account, clock, "bfl", 30_000)
    await sell(store, account, clock, "bfl", None, "2k")
    clock.advance(86_400)
    await sell(store, account, clock, "preview", 0)

    assert await spend(store, SpendBy.ENGINE) == [
        Spend(group="bfl", count=2, price=120_000, upstream_cost=30_000, untold=1),
        Spend(group="preview", count=1, price=50_000, upstream_cost=0, untold=0),
    ]
    assert (await spend(store, SpendBy.ENGINE))[0].margin == 90_000
    days = [(each.group, each.count) for each in await spend(store, SpendBy.DAY)]
    assert days == [("2026-01-02", 2), ("2026-01-03", 1)]
    assert [each.group for each in await spend(store, SpendBy.MODEL)] == ["sample-text-to-image"]
    assert [each.group for each in await spend(store, SpendBy.KEY)] == ["runapi_abcd…1234 laptop"]


async def test_spend_keeps_to_an_account_and_a_time(store: Store, clock: FakeClock) -> None:
    """`since` is the first moment that counts, `until` the first that does not."""
    one = await store.accounts.create("one", unlimited=True, now=clock.now())
    two = await store.accounts.create("two", unlimited=True, now=clock.now())
    start = clock.now()
    await sell(store, one, clock, "bfl", 1)
    clock.advance(60)
    await sell(store, two, clock, "bfl", 1)

    async def counted(**more: object) -> int:
        return sum(each.count for each in await spend(store, SpendBy.ENGINE, **more))

    assert await counted() == 2
    assert await counted(account_id=two.id) == 1
    assert await counted(since=clock.now()) == 1
    assert await counted(until=clock.now()) == 1
    assert await counted(since=start, until=start) == 0


async def test_memo_is_written_with_the_settlement_or_not_at_all(store: Store, clock: FakeClock) -> None:
    """A change that comes too late leaves no memo; a task that failed has one only if the upstream charged."""
    account = await store.accounts.create("a", unlimited=False, now=clock.now())
    await store.accounts.post(ledger.credit(account.id, from_cents(50), clock.now()))
    free = (await store.tasks.submit(sample_submission(account.id, clock.now()))).task
    charged = (await store.tasks.submit(sample_submission(account.id, clock.now()))).task
    await store.tasks.apply(tasks.fail(free, FAILURE, now=clock.now()))
    await store.tasks.apply(tasks.fail(charged, FAILURE, upstream_cost=7, now=clock.now()))
    with pytest.raises(StaleTask):
        await store.tasks.apply(tasks.complete(free, images=(IMAGE,), report=None, now=clock.now()))

    [only] = await spend(store, SpendBy.MODEL)
    assert (only.count, only.price, only.upstream_cost) == (1, 0, 7)


async def test_lost_sends_are_listed_newest_first(store: Store, clock: FakeClock) -> None:
    """What an upstream may have charged for without anybody knowing is there for the operator to look up."""
    account = await store.accounts.create("a", unlimited=True, now=clock.now())
    lost = []
    for _ in range(3):
        task = (await store.tasks.submit(sample_submission(account.id, clock.now()))).task
        await store.tasks.apply(tasks.fail(task, FAILURE, lost=True, now=clock.now()))
        lost.append(task.id)
        clock.advance(60)
    await sell(store, account, clock, "bfl", None)

    found = await store.memos.lost(since=clock.now() - timedelta(seconds=120), limit=5)
    assert [memo.reference for memo in found] == [lost[2], lost[1]]
    assert [memo.reference for memo in await store.memos.lost(since=clock.now() - timedelta(days=1), limit=1)] == [
        lost[2]
    ]
