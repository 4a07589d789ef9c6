"""The ledger in memory: a list of entries, and each account's books summed from it as it grows."""

from collections.abc import Sequence
from datetime import datetime

from muralist.core.money.account import Balance
from muralist.core.money.ledger import Book, Entry, Movement, check_balanced
from muralist.core.money.usd import format_dollars, to_cents
from muralist.errors import InsufficientCredits, LedgerError, NoSuchAccount


class Books:
    """All entries and what they add up to."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._sums: dict[int, dict[Book, int]] = {}
        self._unlimited: set[int] = set()
        self._ended: set[str | None] = set()

    def open(self, account_id: int, *, unlimited: bool) -> None:
        """Start the four books of an account."""
        self._sums[account_id] = dict.fromkeys(Book, 0)
        if unlimited:
            self._unlimited.add(account_id)

    def post(self, entries: Sequence[Entry]) -> None:
        """Append entries, all or none. Raises LedgerError, InsufficientCredits or NoSuchAccount."""
        check_balanced(tuple(entries))
        after: dict[int, dict[Book, int]] = {}
        for entry in entries:
            if entry.account_id not in self._sums:
                raise NoSuchAccount(f"There is no account {entry.account_id}; nothing was written.")
            sums = after.setdefault(entry.account_id, dict(self._sums[entry.account_id]))
            sums[entry.book] += entry.amount
        for account_id, sums in after.items():
            self._check(account_id, sums)
        ends = [e.task_id for e in entries if e.book is Book.HELD and e.movement is not Movement.RESERVE]
        if len(set(ends)) != len(ends) or self._ended.intersection(ends):
            raise LedgerError("The reservation of this task has already ended; nothing was written.")
        self._ended.update(ends)
        self._sums.update(after)
        self.entries.extend(entries)

    def balance(self, account_id: int, day_start: datetime) -> Balance:
        """The sums as callers see them."""
        sums = self._sums[account_id]
        today = sum(
            entry.amount
            for entry in self.entries
            if entry.account_id == account_id and entry.book is Book.REVENUE and entry.at >= day_start
        )
        return Balance(
            available=sums[Book.WALLET], held=sums[Book.HELD], spent_today=today, spent_total=sums[Book.REVENUE]
        )

    def _check(self, account_id: int, sums: dict[Book, int]) -> None:
        if sums[Book.HELD] < 0:
            raise LedgerError("Entries would release or settle more than is held; nothing was written.")
        have, left = self._sums[account_id][Book.WALLET], sums[Book.WALLET]
        if left < 0 and left < have and account_id not in self._unlimited:
            raise InsufficientCredits(
                f"This costs {format_dollars(have - left)} but the balance is {format_dollars(have)}. Nothing was "
                "created and you were not charged. Add credit to the account, then send the request again.",
                details={"required_cents": to_cents(have - left), "balance_cents": to_cents(have)},
            )
