"""A chat call's money: what is set aside before the upstream is asked, and how that ends.

The entries carry the call's id where a task's carry the task's, so a reservation of either kind ends once.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

import msgspec

from muralist.core.money import ledger
from muralist.core.money.ledger import Book, Entry, Movement
from muralist.core.money.memo import Memo


class ChatCall(msgspec.Struct, frozen=True, kw_only=True):
    """A call that money is set aside for. Whoever runs it moves `expires_at` on; past it the money goes back."""

    id: str
    account_id: int
    key_id: int
    model: str
    provider: str
    held: int
    created_at: datetime
    expires_at: datetime


def reserve_entries(call: ChatCall) -> tuple[Entry, ...]:
    """Set the estimated price aside."""
    return ledger.reserve(call.account_id, call.held, call.created_at, task_id=call.id)


def settle_entries(call: ChatCall, price: int, at: datetime) -> tuple[Entry, ...]:
    """Turn what was set aside into revenue; what is left goes back, and what was lacking comes from the wallet."""

    def line(book: Book, amount: int) -> Entry:
        return Entry(
            account_id=call.account_id, book=book, amount=amount, movement=Movement.SETTLE, at=at, task_id=call.id
        )

    lines = [line(Book.HELD, -call.held), line(Book.REVENUE, price)]
    if price != call.held:
        lines.append(line(Book.WALLET, call.held - price))
    return tuple(lines)


def release_entries(call: ChatCall, at: datetime) -> tuple[Entry, ...]:
    """Give everything back."""
    return ledger.release(call.account_id, call.held, at, task_id=call.id)


class Calls(Protocol):
    """Chat calls that money is set aside for."""

    async def reserve(self, call: ChatCall) -> None:
        """Commit the call and its reservation durably. Raises InsufficientCredits."""
        ...

    async def extend(self, call_id: str, until: datetime) -> bool:
        """Move the expiry of a running call on; False when it has ended."""
        ...

    async def settle(self, call: ChatCall, memo: Memo) -> bool:
        """End a call at the price of its memo, in one commit with the memo; False when it had ended.

        Raises:
            InsufficientCredits: the price is higher than what was set aside and the wallet lacks the rest.
        """
        ...

    async def release(self, call: ChatCall, at: datetime) -> bool:
        """End a call without a price; False when it had ended."""
        ...

    async def note(self, memo: Memo) -> None:
        """Keep the memo of a call that no money was set aside for."""
        ...

    async def expired(self, now: datetime, limit: int) -> Sequence[ChatCall]:
        """Calls whose process died: their expiry has passed."""
        ...
