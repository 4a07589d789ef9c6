"""What the connections of the load generator send."""

import re

import pytest
from bench.scripts import CREATE, POLL, Cancels, Creates, CreatesThenPolls, Polls, Target

TARGET = Target(host="127.0.0.1", port=8787, key="runapi_key", path="/v1/text_to_image")
BODY = {"model": "flux-2-pro-text-to-image", "prompt": "a red apple"}


def key_in(request: bytes) -> bytes:
    found = re.search(rb"Idempotency-Key: (\S+)\r\n", request)
    assert found
    return found[1]


def test_creates_never_send_a_key_twice() -> None:
    """Neither one connection nor two of them repeat an idempotency key, else replays would be measured."""
    scripts = [Creates(TARGET, BODY), Creates(TARGET, BODY)]

    keys = [key_in(script.request()) for script in scripts for _ in range(100)]

    assert len(set(keys)) == 200


def test_creates_are_whole_requests() -> None:
    """The announced length is that of the body, and the key is in the header."""
    head, _, body = Creates(TARGET, BODY).request().partition(b"\r\n\r\n")

    assert head.startswith(b"POST /v1/text_to_image HTTP/1.1\r\n")
    assert b"Authorization: Bearer runapi_key\r\n" in head
    assert head.endswith(b"Content-Length: %d" % len(body))


def test_creates_keep_as_many_ids_as_wanted() -> None:
    """Ids of accepted tasks are kept up to the number asked for; refusals are not."""
    script = Creates(TARGET, BODY, keep=2)

    for status, name in ((200, "a"), (422, "x"), (200, "b"), (200, "c")):
        script.answered(status, b'{"id":"%b"}' % name.encode())

    assert script.ids == ["a", "b"]


def test_polls_read_every_task_before_any_again() -> None:
    """Each round reads all tasks once, in an order that is the same in every run."""
    ids = [f"id-{number}" for number in range(10)]
    script, same = Polls(TARGET, ids), Polls(TARGET, ids)

    rounds = [[script.request() for _ in ids] for _ in range(2)]

    assert rounds[0] == rounds[1] == [same.request() for _ in ids]
    assert len(set(rounds[0])) == 10
    assert b"GET /v1/text_to_image/id-0 HTTP/1.1\r\n" in b"".join(rounds[0])


def test_creates_then_polls_reads_the_task_that_it_made() -> None:
    """After a create come as many polls of that task as wanted, then the next create."""
    script = CreatesThenPolls(TARGET, BODY, polls=2)
    kinds = []
    for _ in range(4):
        request = script.request()
        kinds.append(script.kind)
        if script.kind == POLL:
            assert request.startswith(b"GET /v1/text_to_image/made HTTP/1.1\r\n")
        script.answered(200, b'{"id":"made"}')

    assert kinds == [CREATE, POLL, POLL, CREATE]


def test_creates_then_polls_goes_on_creating_when_refused() -> None:
    """A refused create has no task to poll."""
    script = CreatesThenPolls(TARGET, BODY, polls=2)

    script.request()
    script.answered(402, b"{}")
    script.request()

    assert script.kind == CREATE


def test_cancels_end_when_all_are_sent() -> None:
    """Connections share the tasks, so each is cancelled once."""
    ids = iter(["a", "b"])
    first, second = Cancels(TARGET, ids), Cancels(TARGET, ids)

    assert b"/api/v1/tasks/a/cancel " in first.request()
    assert b"/api/v1/tasks/b/cancel " in second.request()
    with pytest.raises(StopIteration):
        first.request()
