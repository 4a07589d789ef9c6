"""Wake-ups of polls in memory."""

from contextlib import AbstractAsyncContextManager

from muralist.core.ports import Watch
from muralist.testing.memory.wakeups import Wakeups


class MemoryPollWakeups:
    """Implements `core.hooks.PollWakeups`. `woken` are the tasks that were woken, in order; for assertions."""

    def __init__(self, wakeups: Wakeups) -> None:
        self._wakeups = wakeups
        self.woken: list[str] = []

    async def wake(self, task_id: str) -> None:
        """Have the work of a task polled now."""
        self.woken.append(task_id)
        self._wakeups.ring(f"poll:{task_id}")

    def listen(self, task_id: str) -> AbstractAsyncContextManager[Watch]:
        """Listen from now on."""
        return self._wakeups.listen(f"poll:{task_id}")
