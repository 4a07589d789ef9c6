"""Claims callbacks that are owed and sends them."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import structlog

from muralist.core.delivery import Delivery
from muralist.core.ports import Accounts, CallbackSender, Clock, Deliveries
from muralist.flows.deliver import deliver
from muralist.worker.slots import Slots

log = structlog.get_logger()

LEASE = timedelta(seconds=15)
"""Longer than the 10 seconds that an attempt may take, so that nobody sends the same callback beside us."""

SLOW_POLL_SECONDS = 1.0
"""Retries fall due without anybody ringing."""

FAULT_PAUSE_SECONDS = 1.0


class DeliveryLoop:
    """Sends up to `slots` callbacks at once."""

    def __init__(
        self,
        *,
        slots: int,
        deliveries: Deliveries,
        accounts: Accounts,
        sender: CallbackSender,
        clock: Clock,
        random: Callable[[], float],
        checkpoint: Callable[[str], None],
    ) -> None:
        self._slots = Slots(slots)
        self._deliveries = deliveries
        self._accounts = accounts
        self._sender = sender
        self._clock = clock
        self._random = random
        self._checkpoint = checkpoint

    async def serve(self) -> None:
        """Claim and send until cancelled."""
        while True:
            await self._slots.wait_for_room()
            try:
                claimed = await self._claim()
            except Exception:
                log.exception("claim failed", action="delivery.claim_failed")
                await asyncio.sleep(FAULT_PAUSE_SECONDS)
                continue
            if not claimed:
                await self._deliveries.wait_for_work(SLOW_POLL_SECONDS)

    async def drain(self, grace_seconds: float) -> None:
        """Give attempts under way the grace to finish; one that is cut off is made again after its lease."""
        await self._slots.drain(grace_seconds)

    async def _claim(self) -> bool:
        now = self._clock.now()
        claimed = await self._deliveries.claim(now=now, lease_until=now + LEASE, limit=self._slots.room)
        for delivery in claimed:
            self._slots.start(self._send(delivery), name=f"delivery {delivery.id}")
        return bool(claimed)

    async def _send(self, delivery: Delivery) -> None:
        try:
            await deliver(
                delivery,
                deliveries=self._deliveries,
                accounts=self._accounts,
                sender=self._sender,
                clock=self._clock,
                random=self._random,
                checkpoint=self._checkpoint,
            )
        except Exception:
            log.exception("delivery failed", action="delivery.failed", delivery_id=delivery.id)
