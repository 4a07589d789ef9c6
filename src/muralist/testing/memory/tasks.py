"""Tasks in memory."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime

import msgspec

from muralist.core.delivery import Delivery
from muralist.core.event import Event
from muralist.core.ports import Accepted, Submission, TaskFilter, Watch
from muralist.core.task import Change, Task
from muralist.errors import RequestConflict, StaleTask
from muralist.kit.pacing.turns import take_turns
from muralist.testing.memory.books import Books
from muralist.testing.memory.deliveries import MemoryDeliveries
from muralist.testing.memory.memos import MemoryMemos
from muralist.testing.memory.wakeups import Wakeups


class MemoryTasks:
    """Implements `core.ports.Tasks`. No method awaits before it has changed everything, so each is atomic."""

    def __init__(self, books: Books, deliveries: MemoryDeliveries, memos: MemoryMemos, wakeups: Wakeups) -> None:
        self._books = books
        self._deliveries = deliveries
        self._memos = memos
        self._served_last = 0
        self._wakeups = wakeups
        self._tasks: dict[str, Task] = {}
        self._events: list[Event] = []
        self._keys: dict[tuple[int, str], tuple[bytes, str, datetime]] = {}

    async def submit(self, submission: Submission) -> Accepted:
        """Keep a new task, or find the one that its key made before."""
        change, task = submission.change, submission.change.task
        key = task.idempotency_key
        if key is not None:
            before = await self.find_replay(task.account_id, key, submission.fingerprint)
            if before is not None:
                return Accepted(task=before, replayed=True)
        if task.id in self._tasks:
            raise StaleTask(f"Task {task.id} is there already; nothing was written.")
        self._books.post(change.entries)
        stored = self._tasks[task.id] = msgspec.structs.replace(task, version=1)
        if key is not None:
            self._keys[task.account_id, key] = (submission.fingerprint, task.id, task.created_at)
        self._add_events(change.events)
        self._wakeups.ring("work")
        return Accepted(task=stored, replayed=False)

    async def find_replay(self, account_id: int, idempotency_key: str, fingerprint: bytes) -> Task | None:
        """The task that this key made before."""
        if (account_id, idempotency_key) not in self._keys:
            return None
        known, task_id, _ = self._keys[account_id, idempotency_key]
        if known != fingerprint:
            raise RequestConflict(
                f"This Idempotency-Key made task {task_id} before, from another input. Nothing was created and you "
                "were not charged. Send the same input to get that task, or use a new key.",
                param="Idempotency-Key",
                details={"id": task_id},
            )
        return self._tasks[task_id]

    async def find(self, task_id: str, account_id: int | None = None) -> Task | None:
        """A task by canonical id."""
        task = self._tasks.get(task_id)
        return task if task is not None and account_id in (None, task.account_id) else None

    async def list(self, account_id: int, filter: TaskFilter) -> Sequence[Task]:
        """Tasks of an account, newest first."""
        newest_first = [task for task in reversed(self._tasks.values()) if task.account_id == account_id]
        if filter.before is not None:
            ids = list(reversed(self._tasks))
            older = set(ids[ids.index(filter.before) + 1 :]) if filter.before in self._tasks else set()
            newest_first = [task for task in newest_first if task.id in older]
        wanted = {
            name: value
            for name in ("status", "model", "idempotency_key", "client_request_id")
            if (value := getattr(filter, name)) is not None
        }
        found = (t for t in newest_first if all(getattr(t, name) == value for name, value in wanted.items()))
        return [task for _, task in zip(range(filter.limit), found, strict=False)]

    async def claim(
        self, owner: str, *, now: datetime, lease_until: datetime, limit: int, skip: Collection[str] = ()
    ) -> Sequence[Task]:
        """Take tasks that are due: those sent before first, then the accounts take turns."""
        self._wakeups.start_claim("work")
        numbered = enumerate(self._tasks.values())
        due = sorted((task.due_at, number, task) for number, task in numbered if task.due_at and task.due_at <= now)
        chosen = [task for _, _, task in due if task.sent][:limit]
        queues: dict[int, list[Task]] = {}
        for _, _, task in due:
            if not task.sent and task.model not in skip:
                queues.setdefault(task.account_id, []).append(task)
        turns = sorted(queues, key=lambda account_id: (account_id <= self._served_last, account_id))
        fair = take_turns((queues[account_id] for account_id in turns), limit - len(chosen))
        if fair:
            self._served_last = fair[-1].account_id
        claimed = [
            msgspec.structs.replace(
                task, version=task.version + 1, attempt=task.attempt + 1, lease_owner=owner, due_at=lease_until
            )
            for task in (*chosen, *fair)
        ]
        self._tasks.update((task.id, task) for task in claimed)
        if len(claimed) == limit:
            self._wakeups.ring("work")
        return claimed

    async def renew(self, task: Task, *, lease_until: datetime, progress: int, event: Event | None) -> bool:
        """Extend a lease, unless the task has ended or somebody else has taken it."""
        stored = self._tasks.get(task.id)
        if stored is None or stored.due_at is None or stored.lease_owner is None:
            return False
        if (stored.lease_owner, stored.attempt) != (task.lease_owner, task.attempt):
            return False
        self._tasks[task.id] = msgspec.structs.replace(stored, due_at=lease_until, progress=progress)
        if event is not None:
            self._add_events((event,))
            self._wakeups.ring(f"task:{task.id}")
        return True

    async def apply(self, change: Change, delivery: Delivery | None = None) -> Task:
        """Keep a change with its entries, events and callback."""
        task = change.task
        stored = self._tasks.get(task.id)
        if stored is None or stored.version != change.expected_version:
            raise StaleTask(
                f"Task {task.id} is not at version {change.expected_version} any more; nothing was changed. "
                "Read it again and decide again."
            )
        self._books.post(change.entries)
        due_at = task.due_at
        if task.lease_owner is not None and task.lease_owner == stored.lease_owner and due_at and stored.due_at:
            due_at = max(due_at, stored.due_at)
        after = self._tasks[task.id] = msgspec.structs.replace(task, version=stored.version + 1, due_at=due_at)
        self._add_events(change.events)
        if change.memo is not None:
            self._memos.rows.append(change.memo)
        if delivery is not None:
            await self._deliveries.add(delivery)
        self._wakeups.ring(f"task:{task.id}")
        if due_at is not None and task.lease_owner is None:
            self._wakeups.ring("work")
        return after

    async def events(self, task_id: str, *, after: int) -> Sequence[Event]:
        """Events of a task after a sequence."""
        return [event for event in self._events if event.task_id == task_id and event.sequence > after]

    def watch(self, task_id: str) -> AbstractAsyncContextManager[Watch]:
        """Listen to a task from now on."""
        return self._wakeups.listen(f"task:{task_id}")

    async def wait_for_work(self, timeout_seconds: float) -> None:
        """Return when a task may have become due."""
        await self._wakeups.wait("work", timeout_seconds)

    async def count_unfinished(self) -> Mapping[str, int]:
        """How many tasks are pending and processing."""
        return Counter(task.status.value for task in self._tasks.values() if not task.status.is_final)

    async def forget_idempotency(self, before: datetime) -> int:
        """Drop old idempotency records of ended tasks."""
        old = [
            key
            for key, (_, task_id, created_at) in self._keys.items()
            if created_at < before and self._tasks[task_id].status.is_final
        ]
        for key in old:
            del self._keys[key]
        return len(old)

    def _add_events(self, events: Sequence[Event]) -> None:
        for event in events:
            self._events.append(msgspec.structs.replace(event, sequence=len(self._events) + 1))
