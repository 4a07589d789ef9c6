"""Memos in memory."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from muralist.core.money.account import Key
from muralist.core.money.memo import Memo, MemoKind, Spend, SpendBy, SpendQuery


class MemoryMemos:
    """Implements `core.ports.Memos`; `rows` is there to look into."""

    def __init__(self, key: Callable[[int], Key | None]) -> None:
        self.rows: list[Memo] = []
        self._key = key

    async def spend(self, query: SpendQuery) -> Sequence[Spend]:
        """Sums by group, in order of the groups."""
        groups: dict[str, list[Memo]] = {}
        for memo in self.rows:
            if query.account_id not in (None, memo.account_id):
                continue
            if (query.since and memo.at < query.since) or (query.until and memo.at >= query.until):
                continue
            groups.setdefault(self._group(memo)[query.by], []).append(memo)
        return [
            Spend(
                group=group,
                count=len(memos),
                price=sum(memo.price for memo in memos),
                upstream_cost=sum(memo.upstream_cost or 0 for memo in memos),
                untold=sum(memo.upstream_cost is None for memo in memos),
            )
            for group, memos in sorted(groups.items())
        ]

    async def lost(self, *, since: datetime, limit: int) -> Sequence[Memo]:
        """Sends whose answer was lost for good, newest first."""
        return [memo for memo in reversed(self.rows) if memo.kind == MemoKind.LOST and memo.at >= since][:limit]

    def _group(self, memo: Memo) -> Mapping[SpendBy, str]:
        key = self._key(memo.key_id)
        return {
            SpendBy.ENGINE: memo.engine,
            SpendBy.MODEL: memo.model,
            SpendBy.KEY: f"key {memo.key_id}" if key is None else f"{key.mask} {key.name}",
            SpendBy.DAY: memo.at.date().isoformat(),
        }
