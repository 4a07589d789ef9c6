"""Double-entry bookkeeping: every movement of money is a set of entries that adds up to zero.

Books, each kept per account:
- `funding`: where credit comes from (negative: what was put in)
- `wallet`: what the account may still spend
- `held`: reserved for running tasks
- `revenue`: what completed tasks cost

Entries are append-only. The sum over all entries of all accounts is always 0, and so is each transaction's.
"""

from datetime import datetime
from enum import StrEnum

import msgspec

from muralist.errors import LedgerError


class Book(StrEnum):
    """The four books of an account."""

    FUNDING = "funding"
    WALLET = "wallet"
    HELD = "held"
    REVENUE = "revenue"


class Movement(StrEnum):
    """Why money moved."""

    CREDIT = "credit"
    RESERVE = "reserve"
    SETTLE = "settle"
    RELEASE = "release"


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One line in one book. `amount` is signed micro-USD; `task_id` is absent for credit."""

    account_id: int
    book: Book
    amount: int
    movement: Movement
    at: datetime
    task_id: str | None = None
    memo: str | None = None


def _move(
    account_id: int,
    amount: int,
    source: Book,
    target: Book,
    movement: Movement,
    at: datetime,
    task_id: str | None = None,
    memo: str | None = None,
) -> tuple[Entry, Entry]:
    def line(book: Book, signed: int) -> Entry:
        return Entry(
            account_id=account_id,
            book=book,
            amount=signed,
            movement=movement,
            at=at,
            task_id=task_id,
            memo=memo,
        )

    return line(source, -amount), line(target, amount)


def credit(account_id: int, amount: int, at: datetime, *, memo: str | None = None) -> tuple[Entry, ...]:
    """Put money into the wallet; a negative amount takes it back out."""
    return _move(account_id, amount, Book.FUNDING, Book.WALLET, Movement.CREDIT, at, memo=memo)


def reserve(account_id: int, amount: int, at: datetime, *, task_id: str) -> tuple[Entry, ...]:
    """Set the price of an accepted task aside."""
    return _move(account_id, amount, Book.WALLET, Book.HELD, Movement.RESERVE, at, task_id)


def settle(account_id: int, amount: int, at: datetime, *, task_id: str) -> tuple[Entry, ...]:
    """Turn the reservation of a completed task into revenue."""
    return _move(account_id, amount, Book.HELD, Book.REVENUE, Movement.SETTLE, at, task_id)


def release(account_id: int, amount: int, at: datetime, *, task_id: str) -> tuple[Entry, ...]:
    """Give the reservation of a failed or cancelled task back in full."""
    return _move(account_id, amount, Book.HELD, Book.WALLET, Movement.RELEASE, at, task_id)


def check_balanced(entries: tuple[Entry, ...]) -> None:
    """Refuse a set of entries that does not add up to zero.

    Raises:
        LedgerError: the sum is not 0.
    """
    total = sum(entry.amount for entry in entries)
    if total != 0:
        raise LedgerError(f"Entries add up to {total} micro-USD instead of 0; nothing was written.")
