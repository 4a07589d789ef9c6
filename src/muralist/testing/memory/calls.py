"""Chat calls in memory."""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from muralist.core.chat.call import ChatCall, release_entries, reserve_entries, settle_entries
from muralist.core.money.ledger import Entry
from muralist.core.money.memo import Memo
from muralist.testing.memory.books import Books
from muralist.testing.memory.memos import MemoryMemos


class MemoryCalls:
    """Implements `core.chat.call.Calls`."""

    def __init__(self, books: Books, memos: MemoryMemos) -> None:
        self._books = books
        self._memos = memos
        self._open: dict[str, ChatCall] = {}

    async def reserve(self, call: ChatCall) -> None:
        """Set a call's money aside."""
        self._books.post(reserve_entries(call))
        self._open[call.id] = call

    async def extend(self, call_id: str, until: datetime) -> bool:
        """Move the expiry of a running call on."""
        call = self._open.get(call_id)
        if call is None:
            return False
        self._open[call_id] = msgspec.structs.replace(call, expires_at=max(call.expires_at, until))
        return True

    async def settle(self, call: ChatCall, memo: Memo) -> bool:
        """End a call at the price of its memo."""
        if not self._end(call, settle_entries(call, memo.price, memo.at)):
            return False
        self._memos.rows.append(memo)
        return True

    async def release(self, call: ChatCall, at: datetime) -> bool:
        """End a call without a price."""
        return self._end(call, release_entries(call, at))

    async def note(self, memo: Memo) -> None:
        """Keep the memo of a call that no money was set aside for."""
        self._memos.rows.append(memo)

    async def expired(self, now: datetime, limit: int) -> Sequence[ChatCall]:
        """Calls whose process died, longest expired first."""
        passed = sorted((call.expires_at, call.id) for call in self._open.values() if call.expires_at <= now)
        return [self._open[call_id] for _, call_id in passed[:limit]]

    def _end(self, call: ChatCall, entries: Sequence[Entry]) -> bool:
        if call.id not in self._open:
            return False
        self._books.post(entries)
        del self._open[call.id]
        return True
