"""Writes ledger entries and the balances that follow from them, in the caller's transaction."""

import sqlite3
from collections.abc import Sequence

from muralist.core.money.ledger import Book, Entry, check_balanced
from muralist.core.money.usd import format_dollars, to_cents
from muralist.errors import InsufficientCredits, LedgerError, NoSuchAccount
from muralist.storage.sql.sqlite.file.rows import Row, to_micros
from muralist.storage.sql.sqlite.statements import ManyRows, read_queries

_SQL = read_queries("accounts")
_WALLET = _SQL["wallet"]
_MOVE = _SQL["move"]
_ENTRIES = ManyRows(_SQL["add_entry"])


class _Moved:
    """What was added to the books of one account."""

    __slots__ = ("held", "revenue", "wallet")

    def __init__(self) -> None:
        self.wallet = self.held = self.revenue = 0

    def add(self, more: "_Moved") -> None:
        self.wallet += more.wallet
        self.held += more.held
        self.revenue += more.revenue


class _Account:
    """An account as it was when the posting began, and what has been moved since."""

    __slots__ = ("held", "moved", "unlimited", "wallet")

    def __init__(self, wallet: int, held: int, unlimited: int) -> None:
        self.wallet = wallet
        self.held = held
        self.unlimited = unlimited
        self.moved = _Moved()


class Posting:
    """Entries of one transaction: each `add` is checked against those before it, `write` stores them together."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._accounts: dict[int, _Account] = {}
        self._rows: list[Row] = []

    def add(self, entries: Sequence[Entry]) -> None:
        """Take a balanced set of entries, or none of it.

        Raises:
            LedgerError: the entries do not add up to zero, or take more out of `held` than was reserved.
            InsufficientCredits: a wallet would fall below zero.
            NoSuchAccount: an entry names an account that is not there.
        """
        check_balanced(tuple(entries))
        moved: dict[int, _Moved] = {}
        rows: list[Row] = []
        for entry in entries:
            account_id, book, amount = entry.account_id, entry.book, entry.amount
            sums = moved.get(account_id)
            if sums is None:
                sums = moved[account_id] = _Moved()
            if book is Book.WALLET:
                sums.wallet += amount
            elif book is Book.HELD:
                sums.held += amount
            elif book is Book.REVENUE:
                sums.revenue += amount
            at = to_micros(entry.at)
            rows.append((account_id, str(book), amount, str(entry.movement), at, entry.task_id, entry.memo))
        for account_id, sums in moved.items():
            self._check(account_id, sums)
        for account_id, sums in moved.items():
            self._accounts[account_id].moved.add(sums)
        self._rows += rows

    def write(self) -> None:
        """Move the balances and append the entries."""
        for account_id, account in self._accounts.items():
            change = (account_id, account.moved.wallet, account.moved.held, account.moved.revenue)
            if self._connection.execute(_MOVE, change).rowcount != 1:
                raise LedgerError("A balance does not cover entries that were checked against it; nothing was written.")
        try:
            _ENTRIES.insert(self._connection, self._rows)
        except sqlite3.IntegrityError:
            raise LedgerError("The reservation of this task has already ended; nothing was written.") from None

    def _check(self, account_id: int, sums: _Moved) -> None:
        account = self._accounts.get(account_id)
        if account is None:
            rows = self._connection.execute(_WALLET, (account_id,)).fetchall()
            if not rows:
                raise NoSuchAccount(f"There is no account {account_id}; nothing was written.")
            account = self._accounts[account_id] = _Account(*rows[0])
        if account.held + account.moved.held + sums.held < 0:
            raise LedgerError("Entries would release or settle more than is held; nothing was written.")
        wallet, balance = sums.wallet, account.wallet + account.moved.wallet
        if wallet < 0 and balance + wallet < 0 and not account.unlimited:
            raise InsufficientCredits(
                f"This costs {format_dollars(-wallet)} but the balance is {format_dollars(balance)}. Nothing was "
                "created and you were not charged. Add credit to the account, then send the request again.",
                details={"required_cents": to_cents(-wallet), "balance_cents": to_cents(balance)},
            )


def post(connection: sqlite3.Connection, entries: Sequence[Entry]) -> None:
    """Append one set of entries; raises what `Posting.add` raises."""
    if entries:
        posting = Posting(connection)
        posting.add(entries)
        posting.write()
