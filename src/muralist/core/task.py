"""A task and its life: every transition is a pure function from a task to a `Change`.

pending -> processing -> completed | failed, and pending -> failed. An ended task never changes again. Money follows:
accepting reserves the price, completing settles it, failing or cancelling releases it; each exactly once, because a
`Change` names the version of the task that it was decided on and a store refuses it on any other.
"""

import re
import uuid
from datetime import datetime
from enum import StrEnum

import msgspec

from muralist.core.catalogue.model import Action, Model
from muralist.core.catalogue.params import Params
from muralist.core.event import Event, EventKind
from muralist.core.money import ledger
from muralist.core.money.ledger import Entry
from muralist.core.money.memo import Memo, MemoKind
from muralist.errors import InvalidResourceId, TaskFinished

TASK_PREFIX = "tsk_"
_HEX32 = re.compile(r"[0-9a-f]{32}")


class Status(StrEnum):
    """The only four words that clients know; RunAPI's official ones raise on any other."""

    PENDING = "pending"
    PROCESSING = "processing"
    COMPLETED = "completed"
    FAILED = "failed"

    @property
    def is_final(self) -> bool:
        """Whether the task has ended."""
        return self in (Status.COMPLETED, Status.FAILED)


class Image(msgspec.Struct, frozen=True, kw_only=True):
    """A finished picture: its stored file, and size and type as decoded from that file."""

    file_id: str
    file_name: str
    width: int
    height: int
    mime_type: str
    seed: int | None = None


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What an engine says it understood of the prompt and what it left out."""

    understood: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()


class Handle(msgspec.Struct, frozen=True, kw_only=True):
    """Where the work runs upstream, saved before anyone waits on it."""

    engine: str
    remote_id: str
    data: dict[str, str] = {}


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """Why a task failed: a permanent code and a sentence for people."""

    code: str
    message: str


class Task(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One request for a picture, from acceptance to its end.

    `id` is a canonical UUIDv7. `price` is reserved micro-USD, `cost` what was settled. `origin` is the base URL that
    the request came to, on which its links are built. `version`, `attempt`, `lease_owner`, `due_at` and `progress`
    (percent) are kept by the store; `due_at` is when a worker may take the task (again), and absent once it has ended.
    `sent` says that the request may have reached `engine`, at `sent_at`; without a `handle` its answer is still out.
    """

    id: str
    account_id: int
    key_id: int
    service: str
    action: Action
    model: str
    tier: str
    params: Params
    seed: int
    price: int
    origin: str
    created_at: datetime
    status: Status = Status.PENDING
    started_at: datetime | None = None
    completed_at: datetime | None = None
    idempotency_key: str | None = None
    client_request_id: str | None = None
    engine: str | None = None
    handle: Handle | None = None
    sent: bool = False
    sent_at: datetime | None = None
    images: tuple[Image, ...] = ()
    report: Report | None = None
    cost: int | None = None
    failure: Failure | None = None
    version: int = 0
    attempt: int = 0
    lease_owner: str | None = None
    due_at: datetime | None = None
    progress: int = 0

    @property
    def task_id(self) -> str:
        """The short form of the id: `tsk_` and the UUID without dashes."""
        return TASK_PREFIX + self.id.replace("-", "")


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """A decided transition: the task as it should be and all that goes with it, committed whole or not at all."""

    task: Task
    expected_version: int
    events: tuple[Event, ...] = ()
    entries: tuple[Entry, ...] = ()
    memo: Memo | None = None


def parse_id(text: str) -> str:
    """Read either form of a task id into the canonical UUID.

    Raises:
        InvalidResourceId: the text is neither a UUID nor `tsk_` and 32 hexadecimal digits.
    """
    bare = text.removeprefix(TASK_PREFIX).replace("-", "").lower()
    if not _HEX32.fullmatch(bare):
        raise InvalidResourceId(
            f"{text[:80]!r} is not a task id. An id is a UUID, or 'tsk_' and 32 hexadecimal digits, as the create call "
            "returned it."
        )
    return str(uuid.UUID(bare))


def accept(
    model: Model,
    params: Params,
    *,
    id: str,
    account_id: int,
    key_id: int,
    seed: int,
    origin: str,
    now: datetime,
    idempotency_key: str | None = None,
    client_request_id: str | None = None,
) -> Change:
    """Make the task of a checked request, its reservation and its first event."""
    price = model.price.of(getattr(params, model.price.key) if model.price.key else None)
    task = Task(
        id=id,
        account_id=account_id,
        key_id=key_id,
        service=model.service,
        action=model.action,
        model=model.id,
        tier=model.tier,
        params=params,
        seed=seed,
        price=price,
        origin=origin,
        created_at=now,
        due_at=now,
        idempotency_key=idempotency_key,
        client_request_id=client_request_id,
    )
    return Change(
        task=task,
        expected_version=0,
        events=(Event(task_id=id, kind=EventKind.QUEUED, at=now),),
        entries=ledger.reserve(account_id, price, now, task_id=id),
    )


def begin(task: Task, *, engine: str, now: datetime) -> Change:
    """Mark a claimed task as being painted by an engine, before anything is sent to it."""
    _check_running(task)
    started = msgspec.structs.replace(
        task,
        status=Status.PROCESSING,
        started_at=task.started_at or now,
        engine=engine,
        handle=None,
        sent=True,
        sent_at=now,
        progress=0,
    )
    event = Event(task_id=task.id, kind=EventKind.STARTED, at=now, data={"engine": engine, "attempt": task.attempt})
    return Change(task=started, expected_version=task.version, events=(event,))


def hand_over(task: Task, handle: Handle) -> Change:
    """Save the upstream handle, so that a restart adopts the running work."""
    _check_running(task)
    return Change(task=msgspec.structs.replace(task, handle=handle), expected_version=task.version)


def put_back(task: Task, *, due_at: datetime, counted: bool) -> Change:
    """Return a task that nobody paints any more to the queue. An attempt that never began is not `counted`."""
    _check_running(task)
    waiting = msgspec.structs.replace(
        task,
        sent=False,
        sent_at=None,
        handle=None,
        lease_owner=None,
        due_at=due_at,
        attempt=task.attempt if counted else max(task.attempt - 1, 0),
    )
    return Change(task=waiting, expected_version=task.version)


def let_go(task: Task, *, due_at: datetime) -> Change:
    """Give up the lease of a task as it stands: of work that goes on upstream, or of a send whose answer is out."""
    _check_running(task)
    waiting = msgspec.structs.replace(task, lease_owner=None, due_at=due_at, attempt=max(task.attempt - 1, 0))
    return Change(task=waiting, expected_version=task.version)


def complete(
    task: Task,
    *,
    images: tuple[Image, ...],
    report: Report | None,
    now: datetime,
    upstream_cost: int | None = None,
) -> Change:
    """End a task with its pictures and settle its price. The pictures are stored before this is decided."""
    _check_running(task)
    ended = msgspec.structs.replace(
        task,
        status=Status.COMPLETED,
        completed_at=now,
        images=images,
        report=report,
        cost=task.price,
        progress=100,
        lease_owner=None,
        due_at=None,
    )
    event = Event(task_id=task.id, kind=EventKind.COMPLETED, at=now, data={"engine": task.engine})
    return Change(
        task=ended,
        expected_version=task.version,
        events=(event,),
        entries=ledger.settle(task.account_id, task.price, now, task_id=task.id),
        memo=_memo(task, MemoKind.IMAGE, task.price, upstream_cost, now),
    )


def fail(
    task: Task, failure: Failure, *, now: datetime, upstream_cost: int | None = None, lost: bool = False
) -> Change:
    """End a task without a picture and release its price in full, also where the upstream charges for it.

    `lost` says that the upstream may have painted and nobody will ever know: a memo is kept for the operator.
    """
    _check_running(task)
    ended = msgspec.structs.replace(
        task,
        status=Status.FAILED,
        completed_at=now,
        failure=failure,
        lease_owner=None,
        due_at=None,
    )
    event = Event(
        task_id=task.id,
        kind=EventKind.FAILED,
        at=now,
        data={"error": failure.message, "error_code": failure.code},
    )
    memo = _memo(task, MemoKind.LOST if lost else MemoKind.IMAGE, 0, upstream_cost, now)
    return Change(
        task=ended,
        expected_version=task.version,
        events=(event,),
        entries=ledger.release(task.account_id, task.price, now, task_id=task.id),
        memo=memo if lost or upstream_cost else None,
    )


def _memo(task: Task, kind: MemoKind, price: int, upstream_cost: int | None, now: datetime) -> Memo:
    return Memo(
        at=now,
        account_id=task.account_id,
        key_id=task.key_id,
        kind=kind.value,
        model=task.model,
        engine=task.engine or "",
        price=price,
        upstream_cost=upstream_cost,
        reference=task.id,
    )


def _check_running(task: Task) -> None:
    if task.status.is_final:
        raise TaskFinished(
            f"Task {task.task_id} has already ended as {task.status.value}; nothing was changed.",
            details={"status": task.status.value},
        )
