"""Permits in memory."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from muralist.core.permits import Permit


class MemoryPermits:
    """Implements `core.permits.Permits`."""

    def __init__(self) -> None:
        self._out: dict[tuple[str, str], tuple[str, datetime]] = {}

    async def acquire(self, permit: Permit, *, limit: int, now: datetime, expires_at: datetime) -> bool:
        """Take a permit, or take over the one that the task has."""
        self._out = {place: held for place, held in self._out.items() if place[0] != permit.engine or held[1] > now}
        place = (permit.engine, permit.task_id)
        out = sum(engine == permit.engine for engine, _ in self._out)
        if limit and out >= limit and place not in self._out:
            return False
        self._out[place] = (permit.owner, expires_at)
        return True

    async def renew(self, permit: Permit, *, expires_at: datetime) -> bool:
        """Extend a permit that is still this owner's."""
        place = (permit.engine, permit.task_id)
        if place not in self._out or self._out[place][0] != permit.owner:
            return False
        self._out[place] = (permit.owner, expires_at)
        return True

    async def release(self, permit: Permit) -> None:
        """Give a permit back."""
        place = (permit.engine, permit.task_id)
        if place in self._out and self._out[place][0] == permit.owner:
            del self._out[place]

    async def in_use(self, *, now: datetime) -> Mapping[str, int]:
        """How many permits are out, by engine."""
        return Counter(engine for (engine, _), (_, expires_at) in self._out.items() if expires_at > now)
