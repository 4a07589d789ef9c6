"""Money, entries, keys and secrets."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muralist.core.money import ledger
from muralist.core.money.account import (
    Account,
    hash_key,
    mask_key,
    new_callback_secret,
    new_key,
    signing_secrets,
)
from muralist.core.money.ledger import Book, Movement
from muralist.core.money.usd import format_dollars, from_cents, to_cents, to_dollars
from muralist.errors import LedgerError
from muralist.testing import FakeClock

NOW = FakeClock().now()


@given(st.integers(min_value=-(10**12), max_value=10**12))
def test_cents_come_back_as_they_went(cents: int) -> None:
    """Whole cents survive the way through micro-USD, also as the dollars of the wire."""
    assert to_cents(from_cents(cents)) == cents
    assert round(to_dollars(from_cents(cents)) * 100) == cents


def test_cents_are_rounded_down() -> None:
    """Nobody is shown a cent that is not whole."""
    assert (to_cents(9_999), to_cents(10_000), to_cents(19_999), to_cents(-1)) == (0, 1, 1, -1)


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (0, "$0.00"),
        (9_930_000, "$9.93"),
        (70_000, "$0.07"),
        (-50_000, "-$0.05"),
        (12_345, "$0.012345"),
        (100_000, "$0.10"),
        (1_234_567_890_000, "$1234567.89"),
    ],
)
def test_dollars_are_written_for_people(amount: int, text: str) -> None:
    """Two digits, and more only where there is a fraction of a cent."""
    assert format_dollars(amount) == text


@pytest.mark.parametrize(
    ("entries", "source", "target", "movement"),
    [
        (ledger.credit(3, 500, NOW, memo="m"), Book.FUNDING, Book.WALLET, Movement.CREDIT),
        (ledger.reserve(3, 500, NOW, task_id="t"), Book.WALLET, Book.HELD, Movement.RESERVE),
        (ledger.settle(3, 500, NOW, task_id="t"), Book.HELD, Book.REVENUE, Movement.SETTLE),
        (ledger.release(3, 500, NOW, task_id="t"), Book.HELD, Book.WALLET, Movement.RELEASE),
    ],
)
def test_movements_take_from_one_book_what_they_put_in_another(
    entries: tuple[ledger.Entry, ...], source: Book, target: Book, movement: Movement
) -> None:
    """Each movement is two entries of one account, in the books it says, and adds up to zero."""
    assert [(each.book, each.amount) for each in entries] == [(source, -500), (target, 500)]
    assert {(each.account_id, each.movement, each.at) for each in entries} == {(3, movement, NOW)}
    ledger.check_balanced(entries)


def test_entries_that_do_not_balance_are_refused() -> None:
    """Half a movement is a fault, and the message says by how much."""
    with pytest.raises(LedgerError, match="-500"):
        ledger.check_balanced(ledger.reserve(3, 500, NOW, task_id="t")[:1])


def test_keys_are_random_recognisable_and_never_shown() -> None:
    """A key has RunAPI's prefix and 192 bits; its mask shows eight characters of it; its digest is SHA-256."""
    one, two = new_key(), new_key()
    assert one != two
    assert one.startswith("runapi_")
    assert len(bytes.fromhex(one.removeprefix("runapi_"))) == 24
    mask = mask_key(one)
    assert mask == f"{one[:11]}{'•' * 8}{one[-4:]}"
    assert one[11:-4] not in mask
    assert len(hash_key(one)) == 32
    assert hash_key(one) != hash_key(two)
    assert len(hash_key("\ud800")) == 32


def test_a_rotated_secret_signs_beside_the_new_one_for_a_while() -> None:
    """Until its time the old secret signs too, second; from then on only the new one."""
    account = Account(id=1, name="a", unlimited=False, created_at=NOW, callback_secret="new")
    assert signing_secrets(account, NOW) == ("new",)
    rotated = Account(
        id=1,
        name="a",
        unlimited=False,
        created_at=NOW,
        callback_secret="new",
        previous_callback_secret="old",
        previous_secret_until=NOW + timedelta(seconds=5),
    )
    assert signing_secrets(rotated, NOW) == ("new", "old")
    assert signing_secrets(rotated, NOW + timedelta(seconds=5)) == ("new",)


def test_callback_secrets_are_32_random_bytes() -> None:
    """Secrets differ and are base64 of 32 bytes."""
    assert new_callback_secret() != new_callback_secret()
    assert len(new_callback_secret()) == 44
