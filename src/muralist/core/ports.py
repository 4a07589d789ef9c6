"""The doorways of the core: what flows ask of the world. Adapters implement these; tests run one suite on all."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol

import msgspec

from muralist.core.catalogue.model import Action
from muralist.core.delivery import Attempt, Delivery
from muralist.core.engine import Capabilities, Health, Order, Outcome, Running, Submitted
from muralist.core.event import Event
from muralist.core.files import StoredFile, Upload
from muralist.core.money.account import Account, Balance, Caller, Key
from muralist.core.money.ledger import Entry
from muralist.core.money.memo import Memo, Spend, SpendQuery
from muralist.core.task import Change, Handle, Task


class Clock(Protocol):
    """Where times come from."""

    def now(self) -> datetime:
        """The current time, aware, UTC."""
        ...


class Submission(msgspec.Struct, frozen=True, kw_only=True):
    """An accepted task on its way into the store. `fingerprint` is the digest of its input, for idempotency."""

    change: Change
    fingerprint: bytes


class Accepted(msgspec.Struct, frozen=True, kw_only=True):
    """The task that a create call answers with; `replayed` if it was there before."""

    task: Task
    replayed: bool


class TaskFilter(msgspec.Struct, frozen=True, kw_only=True):
    """Which tasks to list, newest first. `before` is the id of the last task of the page before."""

    status: str | None = None
    model: str | None = None
    idempotency_key: str | None = None
    client_request_id: str | None = None
    before: str | None = None
    limit: int = 20


Watch = Callable[[float], Awaitable[bool]]
"""Waits up to that many seconds for a change; False when none came."""


class Tasks(Protocol):
    """The task table, which is the queue as well."""

    async def submit(self, submission: Submission) -> Accepted:
        """Commit task, reservation, idempotency record and event durably, or find the task of the same key.

        Raises:
            RequestConflict: the idempotency key was used with another input.
            InsufficientCredits: the wallet does not cover the price.
        """
        ...

    async def find_replay(self, account_id: int, idempotency_key: str, fingerprint: bytes) -> Task | None:
        """The task that this key made before. Raises RequestConflict if its input was another."""
        ...

    async def find(self, task_id: str, account_id: int | None = None) -> Task | None:
        """A task by canonical id, only of that account where one is given."""
        ...

    async def list(self, account_id: int, filter: TaskFilter) -> Sequence[Task]:
        """Tasks of an account, newest first."""
        ...

    async def claim(
        self, owner: str, *, now: datetime, lease_until: datetime, limit: int, skip: Collection[str] = ()
    ) -> Sequence[Task]:
        """Take tasks that are due: sets the lease and counts the attempt.

        First those that were sent to an engine before, oldest first; then the accounts take turns, each with its task
        that has been due longest, beginning after the account that came last before. Of the models in `skip` only
        what was sent before is taken.
        """
        ...

    async def renew(self, task: Task, *, lease_until: datetime, progress: int, event: Event | None) -> bool:
        """Extend the lease of a claimed task and note its progress; False when it is no longer ours."""
        ...

    async def apply(self, change: Change, delivery: Delivery | None = None) -> Task:
        """Commit a change with its entries, events and callback; returns the task at its new version.

        Raises:
            StaleTask: the task is not at the expected version any more.
        """
        ...

    async def events(self, task_id: str, *, after: int) -> Sequence[Event]:
        """Events of a task with a sequence above `after`, in order."""
        ...

    def watch(self, task_id: str) -> AbstractAsyncContextManager[Watch]:
        """Listen to a task from now on; open it before reading, so that no change is missed."""
        ...

    async def wait_for_work(self, timeout_seconds: float) -> None:
        """Return when a task may have become due, at the latest after the timeout."""
        ...

    async def count_unfinished(self) -> Mapping[str, int]:
        """How many tasks are pending and how many processing, by status."""
        ...

    async def forget_idempotency(self, before: datetime) -> int:
        """Drop idempotency records older than that of ended tasks; returns how many."""
        ...


class Accounts(Protocol):
    """Accounts, keys and the ledger's balances."""

    async def create(self, name: str, *, unlimited: bool, now: datetime) -> Account:
        """Make an account with an empty wallet. Raises NameTaken."""
        ...

    async def find(self, name: str) -> Account | None:
        """An account by name."""
        ...

    async def get(self, account_id: int) -> Account:
        """An account by id."""
        ...

    async def list(self) -> Sequence[Account]:
        """All accounts, in order of their ids."""
        ...

    async def post(self, entries: Sequence[Entry]) -> None:
        """Append balanced entries, e.g. credit. Raises LedgerError, and InsufficientCredits below zero."""
        ...

    async def balance(self, account_id: int, *, day_start: datetime) -> Balance:
        """What the account has, holds and spent since the start of the day and in total."""
        ...

    async def add_key(
        self, account_id: int, *, name: str, sha256: bytes, mask: str, now: datetime, models: Sequence[str] = ()
    ) -> Key:
        """Store a key's digest and mask, and the models that it is limited to."""
        ...

    async def list_keys(self, account_id: int | None = None) -> Sequence[Key]:
        """Keys, of one account or of all."""
        ...

    async def disable_key(self, key_id: int) -> Key | None:
        """Switch a key off; None when there is no such key."""
        ...

    async def find_caller(self, sha256: bytes) -> Caller | None:
        """The enabled key with this digest, and its account."""
        ...

    async def rotate_callback_secret(self, account_id: int, *, secret: str, keep_until: datetime) -> Account:
        """Set a new callback secret; the old one signs beside it until then."""
        ...


class Memos(Protocol):
    """What was sold and what it cost. They are written with the change that settles."""

    async def spend(self, query: SpendQuery) -> Sequence[Spend]:
        """Sums by group, in order of the groups."""
        ...

    async def lost(self, *, since: datetime, limit: int) -> Sequence[Memo]:
        """Sends whose answer was lost for good, newest first."""
        ...


class Deliveries(Protocol):
    """The outbox: callbacks that are owed."""

    async def claim(self, *, now: datetime, lease_until: datetime, limit: int) -> Sequence[Delivery]:
        """Take deliveries that are due; one that is never saved falls due again at `lease_until`."""
        ...

    async def save(self, delivery: Delivery, attempt: Attempt) -> None:
        """Record an attempt and what follows from it."""
        ...

    async def add(self, delivery: Delivery) -> None:
        """Owe one more callback (redelivery)."""
        ...

    async def list(self, task_id: str) -> Sequence[tuple[Delivery, Sequence[Attempt]]]:
        """Deliveries of a task with their attempts, oldest first."""
        ...

    async def wait_for_work(self, timeout_seconds: float) -> None:
        """Return when a delivery may have become due, at the latest after the timeout."""
        ...


class Files(Protocol):
    """Rows about stored files; the bytes live in `Objects`."""

    async def add(self, file: StoredFile) -> None:
        """Insert a file."""
        ...

    async def find(self, file_id: str, account_id: int | None = None) -> StoredFile | None:
        """A file by id, only of that account where one is given."""
        ...

    async def update(self, file: StoredFile) -> None:
        """Replace a file's row."""
        ...

    async def list(
        self, account_id: int, *, purpose: str | None, after: str | None, limit: int, newest_first: bool
    ) -> Sequence[StoredFile]:
        """Ready OpenAI-style files (neither pictures nor temporary ones), by creation."""
        ...

    async def delete(self, file_id: str) -> None:
        """Remove a file's row."""
        ...

    async def expired(self, now: datetime, limit: int) -> Sequence[StoredFile]:
        """Files whose time has passed."""
        ...

    async def save_upload(self, upload: Upload) -> None:
        """Insert or replace a multipart upload."""
        ...

    async def find_upload(self, upload_id: str, account_id: int) -> Upload | None:
        """A multipart upload by id."""
        ...


class Objects(Protocol):
    """Bytes by key. A put that returned is on disk."""

    async def put(self, key: str, data: bytes) -> None:
        """Store bytes durably; an existing object of the key is replaced whole."""
        ...

    async def get(self, key: str) -> bytes | None:
        """The bytes, or None when there are none."""
        ...

    async def delete(self, key: str) -> None:
        """Remove the object if it is there."""
        ...


ProgressCallback = Callable[[int], None]
"""Takes percent, 0 to 100; may be called from the event loop's thread only."""


class Engine(Protocol):
    """Paints. Errors are those of `EngineError`; an answer that was lost is `EngineOutcomeUnknown`."""

    @property
    def name(self) -> str:
        """The word that answers carry in `engine`."""
        ...

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        ...

    def supports(self, model_id: str, action: Action, sources: int) -> bool:
        """Whether it paints this model, this action and so many source pictures."""
        ...

    async def submit(self, order: Order, on_progress: ProgressCallback) -> Submitted:
        """Start the work; engines that answer at once return its end.

        Raises:
            EngineBusy: it has no room; nothing was accepted. `retry_after_seconds` where it says so.
            EngineUnavailable: it could not be asked, or has no credit for us; nothing was accepted. `details` may say
                why under `reason`: unauthorized, out_of_credit, unreachable or unavailable.
            EngineRejected: it refuses this order for good; nothing was accepted.
            EngineOutcomeUnknown: the order may have been accepted; it is not submitted again unless idempotent.
            EngineBroken: it failed over this order, and what it may have cost is lost.
        """
        ...

    async def poll(self, handle: Handle) -> Running | Outcome:
        """How the work stands; its end comes with the bytes of the pictures.

        Raises:
            EngineBusy: ask again later.
            EngineUnavailable: it could not be asked; the work goes on, ask again.
            EngineBroken: there is no picture to be had of this work.
        """
        ...

    async def cancel(self, handle: Handle) -> bool:
        """Ask upstream to stop; False when it cannot."""
        ...

    async def find(self, order: Order, *, since: datetime) -> Handle | None:
        """The work of an order that was sent after `since` and whose answer was lost; None when there is none.

        Raises EngineBusy or EngineUnavailable when it could not be asked.
        """
        ...

    async def check(self) -> Health:
        """Look whether it would work, by calls that cost nothing. Never raises for what the engine does."""
        ...


class SourcePicture(msgspec.Struct, frozen=True, kw_only=True):
    """A source picture whose bytes passed all checks; width and height after EXIF orientation."""

    data: bytes
    width: int
    height: int
    mime_type: str


class PictureSources(Protocol):
    """Reads source pictures from the web and checks bytes."""

    def check_url(self, url: str) -> None:
        """Refuse an address that can be seen to be out of bounds without a look-up. Raises SourceForbidden."""
        ...

    async def fetch(self, url: str) -> SourcePicture:
        """Download and check a picture. Raises SourceForbidden, SourceUnreachable or SourceUnusable."""
        ...

    async def inspect(self, data: bytes) -> SourcePicture:
        """Check the bytes of a picture. Raises SourceUnusable."""
        ...


class CallbackSender(Protocol):
    """Sends callbacks."""

    def check_url(self, url: str) -> None:
        """Refuse an address that can be seen to be out of bounds without a look-up. Raises TargetForbidden."""
        ...

    async def send(self, delivery: Delivery, *, secrets: Sequence[str], number: int, now: datetime) -> Attempt:
        """Make one attempt; never raises for what the receiver or the network does."""
        ...


CallbackRenderer = Callable[[Task, datetime], str]
"""Writes the callback body of an ended task, as the dialect that made it shows tasks."""
