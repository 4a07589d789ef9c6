"""Memos: what each task and each chat call was sold for and what it cost upstream, one row at its settlement.

A memo moves no money; the ledger does. It is written in the same commit as the settlement that it tells of, and
`muralist spend` reads nothing else.
"""

from datetime import datetime
from enum import StrEnum

import msgspec


class MemoKind(StrEnum):
    """What was sold; lost is a send whose answer was lost for good, so that nobody knows what it cost."""

    IMAGE = "image"
    CHAT = "chat"
    LOST = "lost"


class Memo(msgspec.Struct, frozen=True, kw_only=True):
    """One settled task or chat call.

    `price` is what the account was charged and `upstream_cost` what the upstream says it costs us, both in micro-USD;
    None is a cost that nobody told. `reference` is the id of the task or call. A task that failed has a memo only
    where the upstream charged for it or may have; its price is 0.
    """

    at: datetime
    account_id: int
    key_id: int
    kind: str
    model: str
    engine: str
    price: int
    upstream_cost: int | None
    reference: str


class SpendBy(StrEnum):
    """What memos are summed by. Days are those of UTC."""

    ENGINE = "engine"
    MODEL = "model"
    KEY = "key"
    DAY = "day"


class SpendQuery(msgspec.Struct, frozen=True, kw_only=True):
    """Which memos to sum, and by what: those from `since` on, before `until`, of one account or of all."""

    by: SpendBy
    account_id: int | None = None
    since: datetime | None = None
    until: datetime | None = None


class Spend(msgspec.Struct, frozen=True, kw_only=True):
    """The sum of a group, in micro-USD. `untold` counts the memos whose upstream cost nobody told."""

    group: str
    count: int
    price: int
    upstream_cost: int
    untold: int

    @property
    def margin(self) -> int:
        """What is left of the price after the upstream cost, as far as that was told."""
        return self.price - self.upstream_cost
