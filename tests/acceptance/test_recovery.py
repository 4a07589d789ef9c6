"""kill -9 at named points of a real process: every accepted task ends, with one charge, and its callback arrives."""

import http.client
import time
import urllib.error
from collections.abc import Callable
from typing import Any

import pytest

from .receiver import Receiver
from .server_process import HANG_SECONDS, Reply, ServerProcess

pytestmark = pytest.mark.acceptance

SIGKILLED = -9
# Every kill costs an attempt of what is being painted, on a slow machine more than once.
QUICK = {"MURALIST_LEASE_SECONDS": "2", "MURALIST_MAX_ATTEMPTS": "12"}
REQUEST = {"model": "flux-2-pro-text-to-image", "prompt": "a red apple", "aspect_ratio": "1:1"}


def create(server: ServerProcess, key: str = "one", **more: Any) -> Reply | None:
    """Send a create call; None when the server died before it answered."""
    try:
        return server.request("POST", "/v1/text_to_image", {**REQUEST, **more}, headers={"Idempotency-Key": key})
    except (urllib.error.URLError, ConnectionError, http.client.HTTPException):
        return None


def ended(server: ServerProcess, task_id: str) -> dict[str, Any]:
    """The task once it has ended."""
    deadline = time.monotonic() + HANG_SECONDS
    while time.monotonic() < deadline:
        body: dict[str, Any] = server.request("GET", f"/v1/tasks/{task_id}?wait=10").body
        if body["status"] in ("completed", "failed"):
            return body
    raise AssertionError(f"{task_id} did not end: {body}")


def balance(server: ServerProcess) -> tuple[int, int]:
    """Cents left and cents spent."""
    body = server.request("GET", "/api/v1/me/balance").body
    return body["balance_cents"], body["spent_cents_total"]


@pytest.mark.parametrize("point", ["run.begun", "run.painted", "run.kept", "run.settled"])
def test_task_ends_with_one_charge_when_the_server_is_killed(
    new_server: Callable[..., ServerProcess], point: str
) -> None:
    """Whatever the worker was doing, the next server finishes the task, charges it once and serves its picture."""
    doomed = new_server(environ={**QUICK, "MURALIST_CRASH_AT": point})
    accepted = create(doomed)
    assert doomed.wait_for_death() == SIGKILLED

    server = new_server(environ=QUICK, key=doomed.key)
    listed = server.request("GET", "/api/v1/tasks?idempotency_key=one").body["tasks"]
    assert len(listed) == 1
    if accepted is not None:
        assert listed[0]["id"] == accepted.body["id"]
    task = ended(server, listed[0]["id"])

    assert task["status"] == "completed"
    assert server.request("GET", task["images"][0]["url"], key="").content.startswith(b"\x89PNG")
    assert balance(server) == (995, 5)


def test_create_that_was_cut_off_is_found_and_not_charged_again(new_server: Callable[..., ServerProcess]) -> None:
    """The commit was made but its answer was lost: the client's retry gets the same task for one charge."""
    doomed = new_server(workers=0, environ={"MURALIST_CRASH_AT": "submit.committed"})
    assert create(doomed) is None
    assert doomed.wait_for_death() == SIGKILLED

    server = new_server(key=doomed.key)
    retried = create(server)

    assert retried is not None
    assert retried.body["task_replayed"] is True
    assert ended(server, retried.body["id"])["status"] == "completed"
    assert balance(server) == (995, 5)


def test_callback_arrives_again_under_the_same_id_when_the_sender_is_killed(
    new_server: Callable[..., ServerProcess], receiver: Receiver
) -> None:
    """Killed after sending and before noting it, the callback is sent again with the id that receivers dedupe on."""
    doomed = new_server(environ={"MURALIST_CRASH_AT": "deliver.sent"})
    create(doomed, callback_url=receiver.url)
    assert doomed.wait_for_death() == SIGKILLED

    new_server(key=doomed.key)
    receiver.wait_for(2, timeout_seconds=HANG_SECONDS)

    ids = [call.headers["X-Callback-Id"] for call in receiver.calls]
    assert ids[0] == ids[1]
    assert receiver.calls[0].body == receiver.calls[1].body


def test_every_accepted_task_ends_when_the_server_is_killed_again_and_again(
    new_server: Callable[..., ServerProcess],
) -> None:
    """Three kills amid creates and painting: what was accepted ends, each with one charge, and the ledger agrees."""
    key: str | None = None
    accepted: set[str] = set()
    for round_number in range(3):
        doomed = new_server(environ=QUICK, key=key)
        key = doomed.key
        for number in range(4):
            answer = create(doomed, key=f"{round_number}-{number}")
            assert answer is not None
            accepted.add(answer.body["id"])
        time.sleep(0.3 * round_number)
        doomed.kill()

    server = new_server(environ=QUICK, key=key)

    assert {ended(server, task_id)["status"] for task_id in accepted} == {"completed"}
    assert balance(server) == (1000 - 12 * 5, 12 * 5)
