"""Accounts, keys, credit and balances."""

import asyncio
from datetime import timedelta

import pytest

from muralist.core import task as tasks
from muralist.core.money import ledger
from muralist.core.money.account import Account, hash_key, mask_key, new_key
from muralist.core.money.ledger import Book, Entry, Movement
from muralist.core.money.usd import from_cents
from muralist.errors import InsufficientCredits, LedgerError, NameTaken, NoSuchAccount
from muralist.testing import FakeClock, sample_submission

from .conftest import Store


async def test_create_makes_an_account_that_is_found_by_name_and_id(store: Store, clock: FakeClock) -> None:
    """A new account has an empty wallet, its own callback secret, and is found both ways."""
    one = await store.accounts.create("one", unlimited=False, now=clock.now())
    two = await store.accounts.create("two", unlimited=True, now=clock.now())
    assert await store.accounts.find("one") == one == await store.accounts.get(one.id)
    assert await store.accounts.list() == [one, two]
    assert (one.unlimited, two.unlimited, one.created_at) == (False, True, clock.now())
    assert len(one.callback_secret) >= 32
    assert one.callback_secret != two.callback_secret
    balance = await store.accounts.balance(one.id, day_start=clock.now())
    assert (balance.available, balance.held, balance.spent_today, balance.spent_total) == (0, 0, 0, 0)


async def test_create_refuses_a_name_in_use(store: Store, account: Account, clock: FakeClock) -> None:
    """Names are unique, also when two creates race."""
    with pytest.raises(NameTaken, match="alice"):
        await store.accounts.create("alice", unlimited=False, now=clock.now())
    racing = [store.accounts.create("bob", unlimited=False, now=clock.now()) for _ in range(5)]
    outcomes = await asyncio.gather(*racing, return_exceptions=True)
    assert sum(isinstance(outcome, NameTaken) for outcome in outcomes) == 4


async def test_unknown_accounts_are_told_apart_from_empty_ones(store: Store, clock: FakeClock) -> None:
    """Looking up by name gives nothing; asking by id for what is not there is an error."""
    assert await store.accounts.find("nobody") is None
    with pytest.raises(NoSuchAccount):
        await store.accounts.get(404)
    with pytest.raises(NoSuchAccount):
        await store.accounts.balance(404, day_start=clock.now())
    with pytest.raises(NoSuchAccount):
        await store.accounts.post(ledger.credit(404, 1, clock.now()))
    with pytest.raises(NoSuchAccount):
        await store.accounts.add_key(404, name="k", sha256=b"x", mask="m", now=clock.now())
    with pytest.raises(NoSuchAccount):
        await store.accounts.rotate_callback_secret(404, secret="s", keep_until=clock.now())


async def test_post_takes_credit_back_as_far_as_it_is_there(store: Store, account: Account, clock: FakeClock) -> None:
    """Negative credit empties a wallet exactly, and is refused one micro-dollar further."""
    await store.accounts.post(ledger.credit(account.id, -from_cents(50), clock.now(), memo="refund"))
    assert (await store.accounts.balance(account.id, day_start=clock.now())).available == 0
    with pytest.raises(InsufficientCredits):
        await store.accounts.post(ledger.credit(account.id, -1, clock.now()))
    assert (await store.accounts.balance(account.id, day_start=clock.now())).available == 0


async def test_post_refuses_entries_that_do_not_balance(store: Store, account: Account, clock: FakeClock) -> None:
    """Entries that do not add up to zero are refused whole."""
    with pytest.raises(LedgerError):
        await store.accounts.post(ledger.credit(account.id, 100, clock.now())[1:])
    assert (await store.accounts.balance(account.id, day_start=clock.now())).available == from_cents(50)


async def test_post_refuses_to_release_more_than_is_held(store: Store, account: Account, clock: FakeClock) -> None:
    """Money cannot come out of a reservation that was never made."""
    with pytest.raises(LedgerError):
        await store.accounts.post(ledger.release(account.id, 100, clock.now(), task_id="t"))
    balance = await store.accounts.balance(account.id, day_start=clock.now())
    assert (balance.available, balance.held) == (from_cents(50), 0)


async def test_post_moves_money_between_accounts_whole_or_not_at_all(
    store: Store, account: Account, clock: FakeClock
) -> None:
    """A set of entries over two accounts that one cannot pay changes neither."""
    bob = await store.accounts.create("bob", unlimited=False, now=clock.now())

    def move(amount: int) -> tuple[Entry, ...]:
        def line(account_id: int, signed: int) -> Entry:
            return Entry(
                account_id=account_id, book=Book.WALLET, amount=signed, movement=Movement.CREDIT, at=clock.now()
            )

        return line(bob.id, amount), line(account.id, -amount)

    with pytest.raises(InsufficientCredits):
        await store.accounts.post(move(from_cents(51)))
    assert (await store.accounts.balance(bob.id, day_start=clock.now())).available == 0
    await store.accounts.post(move(from_cents(20)))
    assert (await store.accounts.balance(bob.id, day_start=clock.now())).available == from_cents(20)
    assert (await store.accounts.balance(account.id, day_start=clock.now())).available == from_cents(30)


async def test_balance_counts_today_from_the_start_of_the_day(store: Store, account: Account, clock: FakeClock) -> None:
    """What completed before the day began is in the total only."""
    for _ in range(2):
        await store.tasks.submit(sample_submission(account.id, clock.now()))
        [task] = await store.tasks.claim("w", now=clock.now(), lease_until=clock.now() + timedelta(seconds=9), limit=1)
        await store.tasks.apply(tasks.complete(task, images=(), report=None, now=clock.now()))
        clock.advance(3600)
    balance = await store.accounts.balance(account.id, day_start=clock.now() - timedelta(seconds=3600))
    assert (balance.spent_today, balance.spent_total) == (from_cents(5), from_cents(10))


async def test_keys_are_found_by_digest_until_they_are_disabled(
    store: Store, account: Account, clock: FakeClock
) -> None:
    """A key leads to its account; switched off, it leads nowhere and stays in the list."""
    secret = new_key()
    key = await store.accounts.add_key(
        account.id, name="laptop", sha256=hash_key(secret), mask=mask_key(secret), now=clock.now()
    )
    caller = await store.accounts.find_caller(hash_key(secret))
    assert caller is not None
    assert (caller.key_id, caller.key_name, caller.account) == (key.id, "laptop", account)
    assert await store.accounts.find_caller(hash_key(new_key())) is None
    disabled = await store.accounts.disable_key(key.id)
    assert disabled is not None
    assert not disabled.enabled
    assert await store.accounts.find_caller(hash_key(secret)) is None
    assert await store.accounts.list_keys() == [disabled]
    assert await store.accounts.disable_key(404) is None


async def test_keys_are_listed_by_account(store: Store, account: Account, clock: FakeClock) -> None:
    """A list names the keys of one account or of all, in the order they were made."""
    bob = await store.accounts.create("bob", unlimited=False, now=clock.now())
    keys = [
        await store.accounts.add_key(owner, name=f"k{n}", sha256=bytes([n]) * 32, mask="m", now=clock.now())
        for n, owner in enumerate((account.id, bob.id, account.id))
    ]
    assert await store.accounts.list_keys() == keys
    assert await store.accounts.list_keys(account.id) == [keys[0], keys[2]]
    with pytest.raises(NameTaken):
        await store.accounts.add_key(bob.id, name="copy", sha256=bytes(32), mask="m", now=clock.now())


async def test_rotating_keeps_the_old_secret_for_a_while(store: Store, account: Account, clock: FakeClock) -> None:
    """After a rotation the account has both secrets and the time until which the old one signs."""
    until = clock.now() + timedelta(days=1)
    rotated = await store.accounts.rotate_callback_secret(account.id, secret="new", keep_until=until)
    assert rotated == await store.accounts.get(account.id)
    assert (rotated.callback_secret, rotated.previous_callback_secret) == ("new", account.callback_secret)
    assert rotated.previous_secret_until == until


async def test_link_secret_stays_the_same(store: Store) -> None:
    """A store has one secret of 32 bytes."""
    assert len(store.link_secret()) == 32
    assert store.link_secret() == store.link_secret()
