"""A value of an upstream that is read when it is first needed, and kept for a while."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from muralist.core.ports import Clock
from muralist.errors import EngineError, Unavailable

T = TypeVar("T")

LIFE = timedelta(hours=24)
"""As long as fal allows its keys to be kept."""

PAUSE = timedelta(minutes=1)
"""How often it is read at most, whatever arrives; also after a read that failed."""

READ_SECONDS = 5.0


class Kept(Generic[T]):
    """The value, at most a day old. `read` raises EngineError when it cannot be had."""

    def __init__(self, read: Callable[[], Awaitable[T]], *, clock: Clock) -> None:
        self._read = read
        self._clock = clock
        self._lock = asyncio.Lock()
        self._value: T | None = None
        self._tried_at: datetime | None = None
        self._read_at: datetime | None = None
        self._fault = ""

    async def get(self) -> T:
        """The value that is kept, or a new one.

        Raises:
            Unavailable: it could not be had; ask again after a minute.
        """
        async with self._lock:
            now = self._clock.now()
            if self._value is None or self._read_at is None or now - self._read_at >= LIFE:
                self._value = None
                if self._may_read(now):
                    await self._try(now)
            if self._value is None:
                raise Unavailable(self._fault, retry_after_seconds=PAUSE.total_seconds())
            return self._value

    async def fresher(self, known: T) -> T | None:
        """A value that is newer than the one that failed, as keys change; None when there is none to be had yet."""
        async with self._lock:
            now = self._clock.now()
            if self._value is known and self._may_read(now):
                await self._try(now)
            return None if self._value is known else self._value

    def _may_read(self, now: datetime) -> bool:
        return self._tried_at is None or now - self._tried_at >= PAUSE

    async def _try(self, now: datetime) -> None:
        """Read; what is kept stays when that fails."""
        self._tried_at = now
        try:
            async with asyncio.timeout(READ_SECONDS):
                self._value = await self._read()
        except EngineError as error:
            self._fault = f"The call cannot be checked for now: {error.message.rstrip('.')}. {_AGAIN}"
        except TimeoutError:
            self._fault = f"The call cannot be checked for now: no answer within {READ_SECONDS:.0f} seconds. {_AGAIN}"
        else:
            self._read_at = now


_AGAIN = "Nothing was done; send it again, or leave it: the work is polled anyway."
