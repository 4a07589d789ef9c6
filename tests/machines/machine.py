"""The life of tasks and their money as a state machine: any order of commands, against a simple model of the truth."""

import asyncio
from abc import abstractmethod
from collections import Counter
from collections.abc import Coroutine
from datetime import timedelta
from typing import Any, TypeVar

import msgspec
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from muralist.core import task as tasks
from muralist.core.event import Event, EventKind
from muralist.core.money import ledger
from muralist.core.money.ledger import Book, Entry, Movement
from muralist.core.money.memo import SpendBy, SpendQuery
from muralist.core.money.usd import from_cents
from muralist.core.task import Change, Failure, Handle, Image, Task
from muralist.errors import InsufficientCredits, RequestConflict, StaleTask, TaskFinished
from muralist.storage.sql.sqlite import SqliteStore
from muralist.testing import FakeClock, MemoryStore, sample_submission

T = TypeVar("T")

LEASE = timedelta(seconds=30)
IMAGE = Image(file_id="f", file_name="f.png", width=64, height=64, mime_type="image/png")
FAILURE = Failure(code="engine_broken", message="It broke. You were not charged.")
WORDS = {"pending", "processing", "completed", "failed"}

any_number = st.integers(min_value=0, max_value=1_000)
"""Picks one of what is there, modulo how many there are."""


class TaskMachine(RuleBasedStateMachine):
    """Commands against a store. `truth` is each task as it must be; `held` is what workers believe of their tasks."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.clock = FakeClock()
        self.store = self.run(self.open())
        self.truth: dict[str, Task] = {}
        self.held: list[Task] = []
        self.keys: dict[tuple[int, str], tuple[str, str]] = {}
        self.credited: Counter[int] = Counter()
        self.accounts: list[int] = []
        self.served_last = 0
        self.memos: Counter[tuple[str, str]] = Counter()

    @abstractmethod
    async def open(self) -> MemoryStore | SqliteStore:
        """Make an empty store."""

    @abstractmethod
    def entries(self) -> list[Entry]:
        """Everything the ledger holds."""

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run to the end."""
        return self.loop.run_until_complete(work)

    def teardown(self) -> None:
        """Close the store and the loop."""
        self.run(self.store.close())
        self.run(self.loop.shutdown_default_executor())
        self.loop.close()

    @initialize()
    def open_accounts(self) -> None:
        """Two limited accounts."""
        for name in ("alice", "bob"):
            account = self.run(self.store.accounts.create(name, unlimited=False, now=self.clock.now()))
            self.accounts.append(account.id)

    def wallet(self, account_id: int) -> int:
        """What the account must still have: all credit less the prices of tasks that run or completed."""
        return self.credited[account_id] - sum(
            task.price for task in self.truth.values() if task.account_id == account_id and task.status != "failed"
        )

    @rule(which=any_number, cents=st.integers(min_value=-20, max_value=40))
    def credit(self, which: int, cents: int) -> None:
        """Put money in, or take it out as far as it is there."""
        account_id = self.accounts[which % 2]
        amount = from_cents(cents)
        try:
            self.run(self.store.accounts.post(ledger.credit(account_id, amount, self.clock.now())))
        except InsufficientCredits:
            assert amount < 0
            assert self.wallet(account_id) + amount < 0
        else:
            self.credited[account_id] += amount
            assert self.wallet(account_id) >= 0

    @rule(
        which=any_number,
        key=st.sampled_from([None, None, "k1", "k2"]),
        prompt=st.sampled_from(["a cat", "a dog"]),
        resolution=st.sampled_from(["1k", "2k"]),
    )
    def submit(self, which: int, key: str | None, prompt: str, resolution: str) -> None:
        """Create a task, or get the one of the same key."""
        account_id = self.accounts[which % 2]
        submission = sample_submission(
            account_id, self.clock.now(), prompt=prompt, resolution=resolution, idempotency_key=key
        )
        task = submission.change.task
        known = self.keys.get((account_id, key)) if key else None
        try:
            accepted = self.run(self.store.tasks.submit(submission))
        except InsufficientCredits:
            assert known is None
            assert self.wallet(account_id) < task.price
        except RequestConflict:
            assert known is not None
            assert known[1] != f"{prompt}/{resolution}"
        else:
            assert accepted.replayed == (known is not None)
            if known is not None:
                assert known[1] == f"{prompt}/{resolution}"
                assert accepted.task == self.truth[known[0]]
            else:
                assert accepted.task == msgspec.structs.replace(task, version=1)
                assert self.wallet(account_id) >= task.price
                self.truth[task.id] = accepted.task
                if key:
                    self.keys[account_id, key] = (task.id, f"{prompt}/{resolution}")

    def expected_claim(self, limit: int, skip: list[str]) -> list[str]:
        """What a claim must take: what was sent, oldest first, then the accounts in turn after the one served last."""
        now = self.clock.now()
        due = [
            task
            for _, _, task in sorted(
                (task.due_at, number, task)
                for number, task in enumerate(self.truth.values())
                if task.due_at is not None and task.due_at <= now
            )
        ]
        wanted = [task for task in due if task.sent][:limit]
        queues = {
            account_id: [t for t in due if t.account_id == account_id and not t.sent and t.model not in skip]
            for account_id in self.accounts
        }
        while len(wanted) < limit and any(queues.values()):
            after = [each for each in self.accounts if each > self.served_last and queues[each]]
            self.served_last = min(after) if after else min(each for each in self.accounts if queues[each])
            wanted.append(queues[self.served_last].pop(0))
        return [task.id for task in wanted]

    @rule(
        owner=st.sampled_from(["w1", "w2"]),
        limit=st.integers(min_value=1, max_value=3),
        skip=st.sampled_from([[], [], ["sample-text-to-image"]]),
    )
    def claim(self, owner: str, limit: int, skip: list[str]) -> None:
        """A worker takes what is due."""
        now = self.clock.now()
        expected = self.expected_claim(limit, skip)
        claimed = self.run(self.store.tasks.claim(owner, now=now, lease_until=now + LEASE, limit=limit, skip=skip))
        assert [task.id for task in claimed] == expected
        for task in claimed:
            before = self.truth[task.id]
            assert task == msgspec.structs.replace(
                before,
                version=before.version + 1,
                attempt=before.attempt + 1,
                lease_owner=owner,
                due_at=now + LEASE,
            )
            self.truth[task.id] = task
        self.held += claimed

    def decide(self, which: int, verb: Any) -> None:
        """A worker decides on what it believes, rightly or not, and tries to commit it."""
        at = which % len(self.held)
        task = self.held[at]
        try:
            change: Change = verb(task)
        except TaskFinished:
            assert task.status.is_final
            return
        after = self.commit(change)
        if after is not None:
            self.held[at] = after

    def commit(self, change: Change) -> Task | None:
        """Apply a change; it must be refused exactly when the task moved on meanwhile."""
        before = self.truth[change.task.id]
        try:
            after = self.run(self.store.tasks.apply(change))
        except StaleTask:
            assert before.version != change.expected_version
            return None
        assert before.version == change.expected_version
        assert not before.status.is_final
        assert after.version == before.version + 1
        self.truth[after.id] = after
        if change.memo is not None:
            self.memos[change.memo.kind, after.id] += 1
        return after

    @precondition(lambda self: self.held)
    @rule(which=any_number, engine=st.sampled_from(["preview", "bfl", "fal"]))
    def begin(self, which: int, engine: str) -> None:
        """A worker sends a task to an engine: the first of its route, or the next one after a refusal."""
        self.decide(which, lambda task: tasks.begin(task, engine=engine, now=self.clock.now()))

    @precondition(lambda self: self.held)
    @rule(which=any_number)
    def hand_over(self, which: int) -> None:
        """A worker saves an upstream handle."""
        self.decide(which, lambda task: tasks.hand_over(task, Handle(engine="up", remote_id="r")))

    @precondition(lambda self: self.held)
    @rule(which=any_number, seconds=st.integers(min_value=0, max_value=20), counted=st.booleans())
    def put_back(self, which: int, seconds: int, counted: bool) -> None:
        """A worker returns a task."""
        due_at = self.clock.now() + timedelta(seconds=seconds)
        self.decide(which, lambda task: tasks.put_back(task, due_at=due_at, counted=counted))

    @precondition(lambda self: self.held)
    @rule(which=any_number)
    def let_go(self, which: int) -> None:
        """A worker gives up a lease of work that goes on."""
        self.decide(which, lambda task: tasks.let_go(task, due_at=self.clock.now()))

    @precondition(lambda self: self.held)
    @rule(which=any_number)
    def complete(self, which: int) -> None:
        """A worker finishes a task."""
        self.decide(which, lambda task: tasks.complete(task, images=(IMAGE,), report=None, now=self.clock.now()))

    @precondition(lambda self: self.held)
    @rule(which=any_number)
    def fail(self, which: int) -> None:
        """A worker gives a task up."""
        self.decide(which, lambda task: tasks.fail(task, FAILURE, now=self.clock.now()))

    @precondition(lambda self: self.held)
    @rule(which=any_number, cost=st.sampled_from([None, 0, 30_000]))
    def lose(self, which: int, cost: int | None) -> None:
        """A worker gives up a send whose answer was lost, or learns what a refused work cost."""
        now = self.clock.now()
        self.decide(which, lambda task: tasks.fail(task, FAILURE, upstream_cost=cost, lost=cost is None, now=now))

    @precondition(lambda self: self.held)
    @rule(which=any_number, progress=st.integers(min_value=0, max_value=99), tell=st.booleans())
    def renew(self, which: int, progress: int, tell: bool) -> None:
        """A worker renews its lease, which works exactly while the task is its own."""
        task = self.held[which % len(self.held)]
        before = self.truth[task.id]
        ours = before.due_at is not None and before.lease_owner is not None
        ours = ours and (before.lease_owner, before.attempt) == (task.lease_owner, task.attempt)
        until = self.clock.now() + LEASE
        event = Event(task_id=task.id, kind=EventKind.PROGRESS, at=self.clock.now()) if tell else None
        assert self.run(self.store.tasks.renew(task, lease_until=until, progress=progress, event=event)) == ours
        if ours:
            self.truth[task.id] = msgspec.structs.replace(before, due_at=until, progress=progress)

    @precondition(lambda self: self.truth)
    @rule(which=any_number)
    def cancel(self, which: int) -> None:
        """A caller reads a task and cancels it."""
        task_id = list(self.truth)[which % len(self.truth)]
        task = self.run(self.store.tasks.find(task_id))
        assert task is not None
        try:
            change = tasks.fail(task, FAILURE, now=self.clock.now())
        except TaskFinished:
            assert self.truth[task_id].status.is_final
        else:
            assert self.commit(change) is not None

    @rule(seconds=st.sampled_from([0.000001, 1, 29, 31, 3600]))
    def wait(self, seconds: float) -> None:
        """Time passes."""
        self.clock.advance(seconds)

    @invariant()
    def tasks_are_what_they_must_be(self) -> None:
        """Each task reads back as the truth says; so an ended one never changes. There are four words for states."""
        for task in self.truth.values():
            assert self.run(self.store.tasks.find(task.id)) == task
            assert str(task.status) in WORDS
            assert (task.due_at is None) == task.status.is_final

    @invariant()
    def memos_tell_of_settlements_once(self) -> None:
        """Each completed task has one memo of its price; a failed one at most one, of nothing charged."""
        assert all(count == 1 for count in self.memos.values())
        ended = {task.id for task in self.truth.values() if task.status.is_final}
        assert {task_id for _, task_id in self.memos} <= ended
        sums = self.run(self.store.memos.spend(SpendQuery(by=SpendBy.MODEL)))
        assert sum(each.count for each in sums) == len(self.memos)
        charged = sum(task.price for task in self.truth.values() if task.status == "completed")
        assert sum(each.price for each in sums) == charged

    @invariant()
    def money_adds_up(self) -> None:
        """All entries add up to zero, reservations end once, and the three balances are all the credit there was."""
        entries = self.entries()
        assert sum(entry.amount for entry in entries) == 0
        ends = Counter(
            entry.task_id
            for entry in entries
            if entry.book is Book.HELD and entry.movement in (Movement.SETTLE, Movement.RELEASE)
        )
        assert ends == Counter(task.id for task in self.truth.values() if task.status.is_final)
        for account_id in self.accounts:
            balance = self.run(self.store.accounts.balance(account_id, day_start=self.clock.now() - timedelta(days=9)))
            own = [task for task in self.truth.values() if task.account_id == account_id]
            assert balance.available == self.wallet(account_id) >= 0
            assert balance.held == sum(task.price for task in own if not task.status.is_final)
            assert balance.spent_total == sum(task.price for task in own if task.status == "completed")
            assert balance.available + balance.held + balance.spent_total == self.credited[account_id]
            assert balance.spent_today <= balance.spent_total
            for book, amount in (
                (Book.WALLET, balance.available),
                (Book.HELD, balance.held),
                (Book.REVENUE, balance.spent_total),
                (Book.FUNDING, -self.credited[account_id]),
            ):
                posted = (each.amount for each in entries if (each.account_id, each.book) == (account_id, book))
                assert sum(posted) == amount
