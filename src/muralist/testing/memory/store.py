"""The store in memory."""

import secrets
from collections.abc import Sequence

from muralist.core.money.ledger import Entry
from muralist.kit.bell import Bell
from muralist.testing.memory.accounts import MemoryAccounts
from muralist.testing.memory.books import Books
from muralist.testing.memory.calls import MemoryCalls
from muralist.testing.memory.deliveries import MemoryDeliveries
from muralist.testing.memory.files import MemoryFiles
from muralist.testing.memory.memos import MemoryMemos
from muralist.testing.memory.permits import MemoryPermits
from muralist.testing.memory.poll_wakeups import MemoryPollWakeups
from muralist.testing.memory.tasks import MemoryTasks
from muralist.testing.memory.wakeups import Wakeups


class MemoryStore:
    """All storage ports over dictionaries, for one event loop."""

    def __init__(self, *, bell: Bell | None = None) -> None:
        wakeups = Wakeups(bell or Bell())
        self._books = Books()
        self._secret = secrets.token_bytes(32)
        self.deliveries = MemoryDeliveries(wakeups)
        self.accounts = MemoryAccounts(self._books)
        self.memos = MemoryMemos(self.accounts.key)
        self.tasks = MemoryTasks(self._books, self.deliveries, self.memos, wakeups)
        self.files = MemoryFiles()
        self.permits = MemoryPermits()
        self.calls = MemoryCalls(self._books, self.memos)
        self.poll_wakeups = MemoryPollWakeups(wakeups)

    @property
    def entries(self) -> Sequence[Entry]:
        """Everything the ledger holds, in order; for assertions."""
        return tuple(self._books.entries)

    def link_secret(self) -> bytes:
        """32 bytes that sign links, others for each store."""
        return self._secret

    async def close(self) -> None:
        """Do nothing; there is nothing to let go of."""
