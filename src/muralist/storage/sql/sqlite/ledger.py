"""Writes ledger entries and the balances that follow from them, in the caller's transaction."""

import sqlite3
from collections.abc import Sequence

from muralist.core.ledger import Book, Entry, check_balanced
from muralist.core.money import format_dollars, to_cents
from muralist.errors import InsufficientCredits, LedgerError, NoSuchAccount
from muralist.storage.sql.sqlite.queries import read_queries
from muralist.storage.sql.sqlite.rows import to_micros

_SQL = read_queries("accounts")
_MOVE = _SQL["move"]
_WALLET = _SQL["wallet"]
_ADD_ENTRY = _SQL["add_entry"]


def post(connection: sqlite3.Connection, entries: Sequence[Entry]) -> None:
    """Append entries and move the balances.

    Raises:
        LedgerError: the entries do not add up to zero, or take more out of `held` than was reserved.
        InsufficientCredits: a wallet would go below zero.
        NoSuchAccount: an entry names an account that is not there.
    """
    if not entries:
        return
    check_balanced(tuple(entries))
    for account_id in {entry.account_id for entry in entries}:
        moved = dict.fromkeys(Book, 0)
        for entry in entries:
            if entry.account_id == account_id:
                moved[entry.book] += entry.amount
        change = (account_id, moved[Book.WALLET], moved[Book.HELD], moved[Book.REVENUE])
        try:
            cursor = connection.execute(_MOVE, change)
        except sqlite3.IntegrityError:
            raise LedgerError("Entries would release or settle more than is held; nothing was written.") from None
        if cursor.rowcount != 1:
            raise refusal(connection, account_id, -moved[Book.WALLET])
    rows = [(e.account_id, e.book, e.amount, e.movement, to_micros(e.at), e.task_id, e.memo) for e in entries]
    try:
        connection.executemany(_ADD_ENTRY, rows)
    except sqlite3.IntegrityError:
        raise LedgerError("The reservation of this task has already ended; nothing was written.") from None


def refusal(connection: sqlite3.Connection, account_id: int, required: int) -> Exception:
    """Why money could not be taken from an account."""
    row = connection.execute(_WALLET, (account_id,)).fetchone()
    if row is None:
        return NoSuchAccount(f"There is no account {account_id}; nothing was written.")
    balance = row[0]
    return InsufficientCredits(
        f"This costs {format_dollars(required)} but the balance is {format_dollars(balance)}. "
        "Nothing was created and you were not charged. Add credit to the account, then send the request again.",
        details={"required_cents": to_cents(required), "balance_cents": to_cents(balance)},
    )
