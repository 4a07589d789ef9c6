"""Every transition of a task, and what may not follow what."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from muralist.core import task as tasks
from muralist.core.event import Event, EventKind
from muralist.core.money.ledger import Book, Movement
from muralist.core.money.usd import from_cents
from muralist.core.task import Change, Failure, Handle, Image, Report, Status, Task
from muralist.errors import InvalidResourceId, TaskFinished
from muralist.kit.ids import uuid7
from muralist.testing import FakeClock, sample_change, sample_model

CLOCK = FakeClock()
NOW = CLOCK.now()
IMAGE = Image(file_id="f", file_name="f.png", width=64, height=64, mime_type="image/png", seed=7)
FAILURE = Failure(code="engine_broken", message="It broke. You were not charged.")
HANDLE = Handle(engine="bfl", remote_id="r-1", data={"url": "u"})


@pytest.fixture
def claimed() -> Task:
    """A task at version 4 that a worker holds for the second time."""
    task = sample_change(1, NOW).task
    return msgspec.structs.replace(
        task, version=4, attempt=2, lease_owner="w", due_at=NOW + timedelta(seconds=30), progress=40
    )


def changed(change: Change, before: Task) -> dict[str, Any]:
    """The fields that a change sets, and their new values."""
    after, old = msgspec.structs.asdict(change.task), msgspec.structs.asdict(before)
    return {name: after[name] for name in after if after[name] != old[name]}


def test_accept_makes_a_pending_task_with_a_reservation_and_an_event() -> None:
    """An accepted task is due at once, priced by its model, and everything that goes with it is in the change."""
    change = sample_change(9, NOW, resolution="2k", idempotency_key="k", client_request_id="r", callback_url="http://a")
    task = change.task
    assert (change.expected_version, task.version, task.status, task.due_at) == (0, 0, Status.PENDING, NOW)
    assert (task.account_id, task.model, task.service, task.tier) == (9, "sample-text-to-image", "sample", "pro")
    assert (task.price, task.cost, task.idempotency_key, task.client_request_id) == (from_cents(7), None, "k", "r")
    assert task.params.callback_url == "http://a"
    assert change.events == (Event(task_id=task.id, kind=EventKind.QUEUED, at=NOW),)
    assert [(each.book, each.amount, each.movement, each.task_id) for each in change.entries] == [
        (Book.WALLET, -from_cents(7), Movement.RESERVE, task.id),
        (Book.HELD, from_cents(7), Movement.RESERVE, task.id),
    ]


def test_begin_marks_the_task_as_sent_before_anything_is_sent(claimed: Task) -> None:
    """Beginning names the engine, starts progress again and tells followers which attempt it is."""
    change = tasks.begin(claimed, engine="preview", now=NOW)
    assert changed(change, claimed) == {
        "status": Status.PROCESSING,
        "started_at": NOW,
        "engine": "preview",
        "sent": True,
        "sent_at": NOW,
        "progress": 0,
    }
    assert (change.expected_version, change.entries) == (4, ())
    assert [(each.kind, each.data) for each in change.events] == [
        (EventKind.STARTED, {"engine": "preview", "attempt": 2})
    ]


def test_begin_keeps_the_first_start(claimed: Task) -> None:
    """A task that begins again keeps the time at which it first began."""
    first = tasks.begin(claimed, engine="preview", now=NOW).task
    again = tasks.begin(first, engine="other", now=NOW + timedelta(seconds=9)).task
    assert (again.started_at, again.engine) == (NOW, "other")


def test_hand_over_saves_the_handle_and_nothing_else(claimed: Task) -> None:
    """The handle is all that changes; no money moves and followers hear nothing."""
    change = tasks.hand_over(claimed, HANDLE)
    assert changed(change, claimed) == {"handle": HANDLE}
    assert (change.events, change.entries, change.expected_version) == ((), (), 4)


@pytest.mark.parametrize(("counted", "attempt"), [(True, 2), (False, 1)])
def test_put_back_makes_the_task_due_again(claimed: Task, counted: bool, attempt: int) -> None:
    """A task put back has no owner, no handle and no send in doubt; its money stays reserved."""
    sent = tasks.hand_over(tasks.begin(claimed, engine="bfl", now=NOW).task, HANDLE).task
    change = tasks.put_back(sent, due_at=NOW + timedelta(seconds=2), counted=counted)
    after = change.task
    assert (after.sent, after.handle, after.lease_owner, after.attempt) == (False, None, None, attempt)
    assert (after.due_at, after.status, change.entries) == (NOW + timedelta(seconds=2), Status.PROCESSING, ())


def test_let_go_keeps_the_handle_for_the_next_worker(claimed: Task) -> None:
    """Work that goes on upstream stays known; only the lease ends, and the attempt does not count."""
    sent = tasks.hand_over(tasks.begin(claimed, engine="bfl", now=NOW).task, HANDLE).task
    change = tasks.let_go(sent, due_at=NOW)
    assert changed(change, sent) == {"lease_owner": None, "due_at": NOW, "attempt": 1}
    assert (change.task.handle, change.task.sent) == (HANDLE, True)


def test_attempts_never_fall_below_zero() -> None:
    """Returning a task that was never counted leaves the count at zero."""
    task = sample_change(1, NOW).task
    assert tasks.put_back(task, due_at=NOW, counted=False).task.attempt == 0
    assert tasks.let_go(task, due_at=NOW).task.attempt == 0


def test_complete_settles_the_price(claimed: Task) -> None:
    """A completed task has its pictures, costs what was reserved, and is never due again."""
    begun = tasks.begin(claimed, engine="preview", now=NOW).task
    report = Report(understood=("vase",), ignored=("blorp",))
    change = tasks.complete(begun, images=(IMAGE,), report=report, now=NOW)
    assert changed(change, begun) == {
        "status": Status.COMPLETED,
        "completed_at": NOW,
        "images": (IMAGE,),
        "report": report,
        "cost": begun.price,
        "progress": 100,
        "lease_owner": None,
        "due_at": None,
    }
    assert [(each.book, each.amount, each.movement) for each in change.entries] == [
        (Book.HELD, -begun.price, Movement.SETTLE),
        (Book.REVENUE, begun.price, Movement.SETTLE),
    ]
    assert [(each.kind, each.data) for each in change.events] == [(EventKind.COMPLETED, {"engine": "preview"})]


def test_fail_releases_the_price(claimed: Task) -> None:
    """A failed task says why, costs nothing, and gives its reservation back in full."""
    change = tasks.fail(claimed, FAILURE, now=NOW)
    assert changed(change, claimed) == {
        "status": Status.FAILED,
        "completed_at": NOW,
        "failure": FAILURE,
        "lease_owner": None,
        "due_at": None,
    }
    assert [(each.book, each.amount, each.movement) for each in change.entries] == [
        (Book.HELD, -claimed.price, Movement.RELEASE),
        (Book.WALLET, claimed.price, Movement.RELEASE),
    ]
    assert [each.data for each in change.events] == [{"error": FAILURE.message, "error_code": "engine_broken"}]


TRANSITIONS: dict[str, Callable[[Task], Change]] = {
    "begin": lambda task: tasks.begin(task, engine="e", now=NOW),
    "hand_over": lambda task: tasks.hand_over(task, HANDLE),
    "put_back": lambda task: tasks.put_back(task, due_at=NOW, counted=True),
    "let_go": lambda task: tasks.let_go(task, due_at=NOW),
    "complete": lambda task: tasks.complete(task, images=(), report=None, now=NOW),
    "fail": lambda task: tasks.fail(task, FAILURE, now=NOW),
}


@pytest.mark.parametrize("ending", ["complete", "fail"])
@pytest.mark.parametrize("verb", TRANSITIONS)
def test_nothing_follows_an_end(claimed: Task, ending: str, verb: str) -> None:
    """No transition is allowed on an ended task; the error names the end it had."""
    ended = TRANSITIONS[ending](claimed).task
    with pytest.raises(TaskFinished) as refusal:
        TRANSITIONS[verb](ended)
    assert refusal.value.details == {"status": ended.status.value}


@pytest.mark.parametrize("verb", TRANSITIONS)
def test_transitions_leave_their_input_alone(claimed: Task, verb: str) -> None:
    """A decision makes a new value, names the version it was made on, and its entries add up to zero."""
    before = msgspec.structs.replace(claimed)
    change = TRANSITIONS[verb](claimed)
    assert claimed == before
    assert change.expected_version == claimed.version
    assert sum(each.amount for each in change.entries) == 0
    assert {each.task_id for each in change.entries} <= {claimed.id}


def test_a_task_survives_its_json_form(claimed: Task) -> None:
    """A task with everything set reads back from JSON as it was."""
    full = tasks.complete(
        tasks.hand_over(tasks.begin(claimed, engine="bfl", now=NOW).task, HANDLE).task,
        images=(IMAGE, IMAGE),
        report=Report(understood=("a",)),
        now=NOW,
    ).task
    assert msgspec.json.decode(msgspec.json.encode(full), type=Task) == full


def test_both_forms_of_an_id_name_the_same_task() -> None:
    """The short form is the UUID without dashes; either reads back, in any case of letters."""
    task = sample_change(1, NOW).task
    assert task.task_id == "tsk_" + task.id.replace("-", "")
    for form in (task.id, task.task_id, task.id.upper(), task.id.replace("-", "")):
        assert tasks.parse_id(form) == task.id


@pytest.mark.parametrize("text", ["", "tsk_", "42", "tsk_tsk_" + "0" * 32, "g" * 32, "0" * 31, "0" * 33, "٠" * 32])
def test_other_texts_are_no_ids(text: str) -> None:
    """What is neither form is refused with a sentence that says which forms there are."""
    with pytest.raises(InvalidResourceId, match="UUID"):
        tasks.parse_id(text)


def test_uuid7_is_canonical_and_grows() -> None:
    """Ids are lower-case UUIDs of version 7, and each of one process is above the one before."""
    made = [uuid7() for _ in range(5_000)]
    assert made == sorted(set(made))
    assert all(tasks.parse_id(each) == each and each[14] == "7" and each[19] in "89ab" for each in made)


def test_only_two_states_are_final() -> None:
    """A task ends as completed or failed."""
    assert [status for status in Status if status.is_final] == [Status.COMPLETED, Status.FAILED]
    assert [kind for kind in EventKind if kind.is_last] == [EventKind.COMPLETED, EventKind.FAILED]


def test_price_follows_the_input_that_the_model_names() -> None:
    """The sample model costs by resolution."""
    price = sample_model().price
    assert (price.of("1k"), price.of("2k"), price.of(None)) == (from_cents(5), from_cents(7), from_cents(5))
