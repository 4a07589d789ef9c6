"""Permits: how many works may run in an engine at once, counted over all processes of a store."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

import msgspec


class Permit(msgspec.Struct, frozen=True, kw_only=True):
    """The right of a task to run in an engine, held by the worker `owner`."""

    engine: str
    task_id: str
    owner: str


class Permits(Protocol):
    """Permits that are out. One that is not renewed expires, so a worker that dies blocks nobody for long."""

    async def acquire(self, permit: Permit, *, limit: int, now: datetime, expires_at: datetime) -> bool:
        """Take a permit unless `limit` others are out; 0 is no limit.

        A task that has one in this engine, from whatever owner, takes it over: its work is counted already.
        """
        ...

    async def renew(self, permit: Permit, *, expires_at: datetime) -> bool:
        """Extend a permit; False when it expired and is gone, or another owner has taken it over."""
        ...

    async def release(self, permit: Permit) -> None:
        """Give a permit back; one that another owner has taken over stays."""
        ...

    async def in_use(self, *, now: datetime) -> Mapping[str, int]:
        """How many permits are out, by engine."""
        ...
