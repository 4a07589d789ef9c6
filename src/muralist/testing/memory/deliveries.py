"""The outbox of callbacks in memory."""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from muralist.core.delivery import Attempt, Delivery, DeliveryState
from muralist.testing.memory.wakeups import Wakeups


class MemoryDeliveries:
    """Implements `core.ports.Deliveries`."""

    def __init__(self, wakeups: Wakeups) -> None:
        self._wakeups = wakeups
        self._deliveries: dict[str, Delivery] = {}
        self._attempts: dict[str, list[Attempt]] = {}

    async def claim(self, *, now: datetime, lease_until: datetime, limit: int) -> Sequence[Delivery]:
        """Take deliveries that are due, longest due first."""
        self._wakeups.start_claim("deliveries")
        due = [(d.due_at, number, d) for number, d in enumerate(self._deliveries.values()) if d.due_at is not None]
        ready = sorted((item for item in due if item[0] <= now), key=lambda item: item[:2])[:limit]
        claimed = [msgspec.structs.replace(delivery, due_at=lease_until) for _, _, delivery in ready]
        self._deliveries.update((delivery.id, delivery) for delivery in claimed)
        if len(claimed) == limit:
            self._wakeups.ring("deliveries")
        return claimed

    async def save(self, delivery: Delivery, attempt: Attempt) -> None:
        """Record an attempt; the later one counts, and a success is never undone."""
        stored = self._deliveries[delivery.id]
        later = stored.attempts < delivery.attempts or delivery.state is not DeliveryState.PENDING
        if stored.state is DeliveryState.PENDING and later:
            self._deliveries[delivery.id] = msgspec.structs.replace(
                stored,
                state=delivery.state,
                attempts=max(stored.attempts, delivery.attempts),
                due_at=delivery.due_at,
            )
        self._attempts[delivery.id].append(attempt)

    async def add(self, delivery: Delivery) -> None:
        """Owe one more callback."""
        self._deliveries[delivery.id] = delivery
        self._attempts[delivery.id] = []
        self._wakeups.ring("deliveries")

    async def list(self, task_id: str) -> Sequence[tuple[Delivery, Sequence[Attempt]]]:
        """Deliveries of a task with their attempts, oldest first."""
        return [(d, tuple(self._attempts[d.id])) for d in self._deliveries.values() if d.task_id == task_id]

    async def wait_for_work(self, timeout_seconds: float) -> None:
        """Return when a delivery may have become due."""
        await self._wakeups.wait("deliveries", timeout_seconds)
