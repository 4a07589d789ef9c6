"""Chat calls that money is set aside for, on every store."""

from datetime import timedelta

import msgspec
import pytest

from muralist.core.chat.call import ChatCall
from muralist.core.money import ledger
from muralist.core.money.account import Account
from muralist.core.money.memo import Memo, SpendBy, SpendQuery
from muralist.core.money.usd import from_cents
from muralist.errors import InsufficientCredits
from muralist.testing import FakeClock
from tests.contract.conftest import Store


@pytest.fixture
def call(account: Account, clock: FakeClock) -> ChatCall:
    """A call with 20 of the account's 50 cents set aside."""
    return ChatCall(
        id="0198c0de-0000-7000-8000-0000000000aa",
        account_id=account.id,
        key_id=1,
        model="talker",
        provider="up",
        held=from_cents(20),
        created_at=clock.now(),
        expires_at=clock.now() + timedelta(seconds=180),
    )


def memo(call: ChatCall, price: int, clock: FakeClock) -> Memo:
    """The memo of a call's end."""
    return Memo(
        at=clock.now(),
        account_id=call.account_id,
        key_id=call.key_id,
        kind="chat",
        model=call.model,
        engine=call.provider,
        price=price,
        upstream_cost=None,
        reference=call.id,
    )


async def money(store: Store, account: Account, clock: FakeClock) -> tuple[int, int, int]:
    """Available, held and spent, in micro-USD."""
    balance = await store.accounts.balance(account.id, day_start=clock.now())
    return balance.available, balance.held, balance.spent_total


async def sold(store: Store) -> list[tuple[str, int, int]]:
    """Model, count and price of all memos."""
    return [(each.group, each.count, each.price) for each in await store.memos.spend(SpendQuery(by=SpendBy.MODEL))]


@pytest.mark.parametrize("price", [0, 1, from_cents(20) - 1, from_cents(20), from_cents(20) + 1, from_cents(50)])
async def test_settling_charges_the_price_and_returns_the_rest(
    store: Store, account: Account, clock: FakeClock, call: ChatCall, price: int
) -> None:
    """Below, at and above what was set aside; the memo comes with it, once."""
    await store.calls.reserve(call)
    held = await money(store, account, clock)

    first = await store.calls.settle(call, memo(call, price, clock))
    again = await store.calls.settle(call, memo(call, price, clock))

    assert held == (from_cents(30), from_cents(20), 0)
    assert (first, again) == (True, False)
    assert await money(store, account, clock) == (from_cents(50) - price, 0, price)
    assert await sold(store) == [("talker", 1, price)]


async def test_releasing_gives_everything_back_once(
    store: Store, account: Account, clock: FakeClock, call: ChatCall
) -> None:
    """A released call can be neither released nor settled again."""
    await store.calls.reserve(call)

    ends = [
        await store.calls.release(call, clock.now()),
        await store.calls.release(call, clock.now()),
        await store.calls.settle(call, memo(call, 1, clock)),
    ]

    assert ends == [True, False, False]
    assert await money(store, account, clock) == (from_cents(50), 0, 0)
    assert await sold(store) == []


async def test_reserving_more_than_the_wallet_holds_leaves_nothing(
    store: Store, account: Account, clock: FakeClock, call: ChatCall
) -> None:
    """A refused call holds no money and never expires."""
    with pytest.raises(InsufficientCredits):
        await store.calls.reserve(msgspec.structs.replace(call, held=from_cents(51)))

    assert await money(store, account, clock) == (from_cents(50), 0, 0)
    assert await store.calls.expired(clock.now() + timedelta(days=1), 10) == []


async def test_price_that_the_wallet_cannot_cover_changes_nothing(
    store: Store, account: Account, clock: FakeClock, call: ChatCall
) -> None:
    """The call stays open, so that it can be settled for what was set aside."""
    await store.calls.reserve(call)

    with pytest.raises(InsufficientCredits):
        await store.calls.settle(call, memo(call, from_cents(51), clock))

    assert await sold(store) == []
    assert await store.calls.settle(call, memo(call, call.held, clock))
    assert await money(store, account, clock) == (from_cents(30), 0, from_cents(20))


async def test_calls_expire_unless_they_are_moved_on(
    store: Store, account: Account, clock: FakeClock, call: ChatCall
) -> None:
    """Only calls whose time has passed are found, longest passed first."""
    other = msgspec.structs.replace(
        call,
        id="0198c0de-0000-7000-8000-0000000000bb",
        held=from_cents(1),
        expires_at=clock.now() + timedelta(seconds=60),
    )
    await store.calls.reserve(call)
    await store.calls.reserve(other)
    later = clock.now() + timedelta(seconds=200)

    both = await store.calls.expired(later, 10)
    one = await store.calls.expired(later, 1)
    moved = await store.calls.extend(other.id, later + timedelta(seconds=1))
    left = await store.calls.expired(later, 10)

    assert [each.id for each in both] == [other.id, call.id]
    assert [each.id for each in one] == [other.id]
    assert moved
    assert [each.id for each in left] == [call.id]
    assert left == [call]
    assert not await store.calls.extend("nobody", later)


async def test_free_calls_leave_a_memo_and_no_entry(store: Store, clock: FakeClock, call: ChatCall) -> None:
    """What costs nothing is counted all the same."""
    await store.calls.note(memo(call, 0, clock))

    assert await sold(store) == [("talker", 1, 0)]


async def test_calls_and_tasks_share_one_wallet(
    store: Store, account: Account, clock: FakeClock, call: ChatCall
) -> None:
    """What a call holds cannot be spent otherwise."""
    await store.calls.reserve(call)

    with pytest.raises(InsufficientCredits):
        await store.accounts.post(ledger.credit(account.id, -from_cents(31), clock.now()))
    assert (await money(store, account, clock))[1] == call.held


async def test_key_keeps_the_models_that_it_is_limited_to(store: Store, account: Account, clock: FakeClock) -> None:
    """The limit is on the key and on whoever calls with it; without one it is empty."""
    await store.accounts.add_key(
        account.id, name="a", sha256=b"a" * 32, mask="a", now=clock.now(), models=["gpt-5", "flux-2-*"]
    )
    await store.accounts.add_key(account.id, name="b", sha256=b"b" * 32, mask="b", now=clock.now())

    callers = [await store.accounts.find_caller(each * 32) for each in (b"a", b"b")]

    assert [key.models for key in await store.accounts.list_keys()] == [("gpt-5", "flux-2-*"), ()]
    assert [caller and caller.models for caller in callers] == [("gpt-5", "flux-2-*"), ()]
