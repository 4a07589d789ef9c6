"""Wake-ups of the store in memory."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from muralist.core.ports import Watch
from muralist.kit.bell import Bell


class Wakeups:
    """A bell that remembers a ring of `work` or `deliveries` until the next claim begins."""

    def __init__(self, bell: Bell) -> None:
        self._bell = bell
        self._rung: set[str] = set()

    def ring(self, topic: str) -> None:
        """Wake who listens to the topic."""
        if not topic.startswith(("task:", "poll:")):
            self._rung.add(topic)
        self._bell.ring(topic)

    def start_claim(self, topic: str) -> None:
        """What was rung until now is being looked at."""
        self._rung.discard(topic)

    @asynccontextmanager
    async def listen(self, topic: str) -> AsyncIterator[Watch]:
        """Listen to a topic from now on."""
        async with self._bell.listen(topic) as wait:
            yield wait

    async def wait(self, topic: str, timeout_seconds: float) -> None:
        """Return at the next ring, or at once if there was one since the last claim began."""
        async with self._bell.listen(topic) as wait:
            if topic not in self._rung:
                await wait(timeout_seconds)
