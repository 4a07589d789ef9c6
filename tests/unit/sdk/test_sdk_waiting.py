"""Waiting for a task, by long-poll, by polls that back off, and by events."""

import time

import pytest
from standin import Answer

from muralist.sdk import AuthenticationError, NotFoundError, WaitTimeoutError

PRO = "flux-2-pro-text-to-image"
CREATE = "/api/v1/flux_2/text_to_image"


@pytest.fixture
async def made(client, call):
    """A task that was just created."""
    return await call(client.text_to_image.create(model=PRO, prompt="a vase"))


async def test_wait_asks_once_when_the_server_holds_the_answer(client, server, call, made) -> None:
    """A server with long-poll is asked once; the answer comes with the end of the task."""
    server.tasks[made.id]["left"], server.holds = 1, 0.1

    task = await call(client.text_to_image.wait(made.id, model=PRO, wait_timeout=60))

    (asked,) = server.requests("GET")
    assert (task.status, asked.query) == ("completed", {"wait": "25"})


async def test_wait_backs_off_when_the_server_answers_at_once(harness, server, call, made) -> None:
    """A server that ignores `wait` is polled with growing pauses, not in a hot loop."""
    server.tasks[made.id]["left"] = 3
    client = harness.open(poll_interval=0.05)

    started = time.monotonic()
    await call(client.text_to_image.wait(made.id, model=PRO, wait_timeout=30))

    assert len(server.requests("GET")) == 4
    assert 0.05 + 0.075 + 0.1125 <= time.monotonic() - started < 2


async def test_wait_drops_the_parameter_that_a_server_refuses(client, server, call, made) -> None:
    """A server that answers 422 to `wait` is polled without it."""
    refusal = Answer(422, {"error": {"code": "invalid_input", "message": "wait is unknown"}})
    server.script("GET", f"{CREATE}/{made.id}", refusal)

    await call(client.text_to_image.wait(made.id, model=PRO, wait_timeout=30))

    assert [seen.query for seen in server.requests("GET")] == [{"wait": "25"}, {}]


async def test_wait_obeys_retry_after_of_a_running_task(client, server, call, made) -> None:
    """Retry-After on a running task replaces the poll interval."""
    running = Answer(200, {"id": made.id, "status": "processing"}, {"Retry-After": "0.3"})
    server.script("GET", f"{CREATE}/{made.id}", running)

    started = time.monotonic()
    await call(client.text_to_image.wait(made.id, model=PRO, wait_timeout=30))

    assert time.monotonic() - started >= 0.29


async def test_wait_outlasts_a_server_that_is_away(harness, server, call, made) -> None:
    """Dropped connections and 503s beyond the retries of one call do not end a wait."""
    faults = [Answer(503), Answer(drop=True), Answer(502), Answer(drop=True)]
    server.script("GET", f"{CREATE}/{made.id}", *faults)
    client = harness.open(max_retries=0)

    task = await call(client.text_to_image.wait(made.id, model=PRO, wait_timeout=30))

    assert (task.status, len(server.requests("GET"))) == ("completed", 5)


async def test_wait_gives_up_at_its_timeout_with_the_id(client, server, call, made) -> None:
    """At the deadline WaitTimeoutError tells the id and the last status, and a later wait succeeds."""
    server.tasks[made.id]["left"] = 10_000

    started = time.monotonic()
    with pytest.raises(WaitTimeoutError) as caught:
        await call(client.text_to_image.wait(made.id, model=PRO, wait_timeout=0.2))

    assert time.monotonic() - started < 1.5
    assert (caught.value.task_id, caught.value.status) == (made.id, "processing")
    server.tasks[made.id]["left"] = 0
    assert (await call(client.tasks.wait(caught.value.task_id))).status == "completed"


@pytest.mark.parametrize(("wait_timeout", "told"), [(0, r"after 0\.\d+ s"), (0.05, r"after 0\.\d+ s")])
async def test_wait_tells_how_long_a_short_wait_was(client, server, call, made, wait_timeout, told) -> None:
    """A wait of less than a second is not told as 0 s."""
    server.tasks[made.id]["left"] = 10_000

    with pytest.raises(WaitTimeoutError, match=told):
        await call(client.text_to_image.wait(made.id, model=PRO, wait_timeout=wait_timeout))


async def test_wait_does_not_sleep_past_its_deadline_for_retry_after(client, server, call, made) -> None:
    """A Retry-After longer than the wait is cut at the deadline."""
    limited = Answer(429, {"error": {"message": "slow down"}}, {"Retry-After": "600"})
    server.script("GET", f"{CREATE}/{made.id}", limited, limited)

    started = time.monotonic()
    with pytest.raises(WaitTimeoutError):
        await call(client.text_to_image.wait(made.id, model=PRO, wait_timeout=0.2))
    assert time.monotonic() - started < 1.5


async def test_run_keeps_the_id_on_an_error_after_the_create(client, server, call) -> None:
    """An error while waiting carries the id of the task that is running."""
    task_id = "0198a000-0000-7000-8000-000000000000"
    server.script("POST", CREATE, Answer(200, {"id": task_id, "status": "pending"}))
    server.script("GET", f"{CREATE}/{task_id}", Answer(401, {"error": "Unauthorized"}))

    with pytest.raises(AuthenticationError) as caught:
        await call(client.text_to_image.run(model=PRO, prompt="a vase"))
    assert caught.value.task_id == task_id


async def test_wait_tells_progress_from_the_events(client, server, call, made) -> None:
    """With on_progress the event stream is followed, and a broken stream is resumed where it broke."""
    server.events = [
        ("queued", {"id": made.id}),
        ("progress", {"id": made.id, "progress": 40}),
        ("completed", {"id": made.id}),
    ]
    server.cut_events_after = 2
    server.tasks[made.id]["left"] = 1  # the look after the break finds it running
    told = []

    task = await call(client.text_to_image.wait(made.id, model=PRO, on_progress=told.append))

    assert task.status == "completed"
    assert [(progress.status, progress.percent) for progress in told] == [
        ("pending", None),
        ("processing", 40),
        ("completed", None),
    ]
    streams = [seen for seen in server.seen if seen.path.endswith("/events")]
    assert [seen.headers.get("last-event-id") for seen in streams] == [None, "2"]


async def test_wait_tells_progress_from_polls_when_there_are_no_events(client, server, call, made) -> None:
    """A server without events still moves on_progress, poll by poll."""
    server.tasks_api = False
    server.tasks[made.id]["left"] = 2
    told = []

    await call(client.text_to_image.wait(made.id, model=PRO, on_progress=told.append))

    assert [progress.status for progress in told] == ["processing", "processing", "completed"]


async def test_wait_lets_an_error_of_the_callback_through(client, server, call, made) -> None:
    """What on_progress raises ends the wait and is not swallowed."""
    server.events = [("queued", {"id": made.id})]

    def stop(_: object) -> None:
        raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        await call(client.text_to_image.wait(made.id, model=PRO, on_progress=stop))


async def test_wait_raises_not_found_for_an_unknown_id(client, call) -> None:
    """No path knows the id: NotFoundError with the server's own words."""
    with pytest.raises(NotFoundError, match="No such task"):
        await call(client.tasks.wait("0198a000-0000-7000-8000-00000000dead"))
