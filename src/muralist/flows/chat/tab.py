"""The money of one chat call: set aside before the upstream is asked, settled or given back when the call ends."""

import asyncio
import contextlib
from datetime import timedelta
from types import TracebackType
from typing import Self

import structlog

from muralist.core.chat.call import Calls, ChatCall
from muralist.core.chat.model import ChatModel
from muralist.core.chat.usage import Usage
from muralist.core.money.memo import Memo, MemoKind
from muralist.core.ports import Clock
from muralist.errors import InsufficientCredits

log = structlog.get_logger(__name__)

LEASE = timedelta(seconds=180)
RENEW_SECONDS = 60.0


class Tab:
    """Use it as `async with`: what has not been settled when the block ends is given back.

    Entering commits the reservation. Raises InsufficientCredits.
    """

    def __init__(
        self, *, id: str, account_id: int, key_id: int, model: ChatModel, estimate: Usage, calls: Calls, clock: Clock
    ) -> None:
        self.estimate = estimate
        self.settled = False
        self._calls = calls
        self._clock = clock
        self._model = model
        self._renewing: asyncio.Task[None] | None = None
        now = clock.now()
        self._call = ChatCall(
            id=id,
            account_id=account_id,
            key_id=key_id,
            model=model.id,
            provider=model.provider,
            held=model.price.of(estimate) if model.price else 0,
            created_at=now,
            expires_at=now + LEASE,
        )

    async def __aenter__(self) -> Self:
        if self._call.held:
            await self._calls.reserve(self._call)
            self._renewing = asyncio.create_task(self._renew(), name=f"chat call {self._call.id}")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._renewing is not None:
            self._renewing.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._renewing
        if self._call.held and not self.settled:
            await asyncio.shield(self._calls.release(self._call, self._clock.now()))

    async def settle(self, usage: Usage) -> int:
        """Charge what the call used and keep its memo; returns the price in micro-USD. Only the first time counts."""
        if self.settled:
            return 0
        self.settled = True
        price = self._model.price.of(usage) if self._model.price else 0
        return await asyncio.shield(self._settle(price, usage))

    async def _settle(self, price: int, usage: Usage) -> int:
        if not self._call.held:
            await self._calls.note(self._memo(price, usage))
            return price
        try:
            await self._calls.settle(self._call, self._memo(price, usage))
        except InsufficientCredits:
            # The call used more than its estimate and the wallet is empty: a wallet never falls below zero.
            log.warning(
                "chat call cost more than the wallet held",
                action="chat.shortfall",
                call_id=self._call.id,
                account_id=self._call.account_id,
                price=price,
                charged=self._call.held,
            )
            price = self._call.held
            await self._calls.settle(self._call, self._memo(price, usage))
        return price

    def _memo(self, price: int, usage: Usage) -> Memo:
        return Memo(
            at=self._clock.now(),
            account_id=self._call.account_id,
            key_id=self._call.key_id,
            kind=MemoKind.CHAT,
            model=self._call.model,
            engine=self._call.provider,
            price=price,
            upstream_cost=usage.cost,
            reference=self._call.id,
        )

    async def _renew(self) -> None:
        while True:
            await asyncio.sleep(RENEW_SECONDS)
            try:
                await self._calls.extend(self._call.id, self._clock.now() + LEASE)
            except Exception:
                # The next turn tries again; two in a row may fail before the lease runs out.
                log.exception("chat call not extended", action="chat.extend_failed", call_id=self._call.id)
