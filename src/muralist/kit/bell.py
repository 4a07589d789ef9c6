"""Wakes the tasks of one event loop that wait for news of a topic."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

Wait = Callable[[float], Awaitable[bool]]
"""Waits up to that many seconds for a ring; False when none came."""


class Bell:
    """Rings for topics. A ring says "look again" and carries nothing; rings between two waits count as one.

    A ring after `listen` was entered is never lost: if nobody waits at that moment, the next wait returns at once. So
    enter `listen` first and read second. A topic nobody listens to takes no memory.
    """

    def __init__(self) -> None:
        self._listeners: dict[str, set[asyncio.Event]] = {}

    @asynccontextmanager
    async def listen(self, topic: str) -> AsyncIterator[Wait]:
        """Hear the rings of a topic from now on; yields the function that waits for the next one."""
        rung = asyncio.Event()
        self._listeners.setdefault(topic, set()).add(rung)

        async def wait(timeout_seconds: float) -> bool:
            heard = rung.is_set() or await _is_set_within(rung, timeout_seconds)
            rung.clear()
            return heard

        try:
            yield wait
        finally:
            listeners = self._listeners[topic]
            listeners.discard(rung)
            if not listeners:
                del self._listeners[topic]

    def ring(self, topic: str) -> None:
        """Wake all who listen to the topic. Call it in the loop's thread."""
        for rung in self._listeners.get(topic, ()):
            rung.set()

    def ring_all(self) -> None:
        """Wake everybody, e.g. when somebody else may have changed anything."""
        for listeners in self._listeners.values():
            for rung in listeners:
                rung.set()

    @property
    def topics(self) -> frozenset[str]:
        """The topics that somebody listens to."""
        return frozenset(self._listeners)


async def _is_set_within(rung: asyncio.Event, timeout_seconds: float) -> bool:
    try:
        async with asyncio.timeout(max(timeout_seconds, 0)):
            return await rung.wait()
    except TimeoutError:
        return rung.is_set()
