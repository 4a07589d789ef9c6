"""Work that runs side by side in a bounded number of slots, and how it is brought to an end."""

import asyncio
from collections.abc import Coroutine
from typing import Any


class Slots:
    """Up to `size` coroutines at once."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._running: set[asyncio.Task[None]] = set()
        self._freed = asyncio.Event()

    @property
    def room(self) -> int:
        """How many more may be started."""
        return self._size - len(self._running)

    def start(self, work: Coroutine[Any, Any, None], *, name: str) -> None:
        """Run a coroutine in a slot. It must deal with its own errors."""
        running = asyncio.create_task(work, name=name)
        self._running.add(running)
        running.add_done_callback(self._ended)

    async def wait_for_room(self) -> None:
        """Return when a slot is free."""
        while self.room <= 0:
            self._freed.clear()
            await self._freed.wait()

    def listen(self) -> None:
        """From now on, remember for `wait_for_an_end` that something ended."""
        self._freed.clear()

    async def wait_for_an_end(self) -> None:
        """Return when something has ended since `listen`."""
        await self._freed.wait()

    async def drain(self, grace_seconds: float) -> None:
        """Give what runs the grace to finish, then cancel it and wait for it to clean up."""
        if self._running:
            await asyncio.wait(self._running, timeout=grace_seconds)
        for each in self._running:
            each.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    def _ended(self, running: asyncio.Task[None]) -> None:
        self._running.discard(running)
        self._freed.set()
