"""`client.tasks`: get, list, cancel, events, deliveries."""

import pytest
from standin import Answer

from muralist.sdk import APIConnectionError, InvalidArgumentError, NotFoundError, WaitTimeoutError

PRO = "flux-2-pro-text-to-image"


@pytest.fixture
async def made(client, call):
    """Three tasks, oldest first."""
    return [await call(client.text_to_image.create(model=PRO, prompt=f"vase {n}")) for n in "123"]


async def test_get_asks_the_task_path_first(client, server, call, made) -> None:
    """On a Muralist server one request finds any task."""
    task = await call(client.tasks.get(made[0].id))

    assert task.id == made[0].id
    assert [seen.path for seen in server.requests("GET")] == [f"/api/v1/tasks/{task.id}"]


async def test_get_survives_a_site_that_answers_pages(client, server, call, made) -> None:
    """An HTML answer on an unknown path is passed over for the path that knows the task."""
    server.script("GET", f"/api/v1/tasks/{made[0].id}", Answer(200, b"<html>welcome"))

    assert (await call(client.tasks.get(made[0].id))).status == "completed"


@pytest.mark.parametrize("bad", ["", "..", "a/b", "a?b", "a b"])
async def test_ids_that_cannot_stand_in_a_path_are_refused(client, server, call, bad) -> None:
    """Such an id raises before anything is sent."""
    with pytest.raises(InvalidArgumentError):
        await call(client.tasks.get(bad))
    assert server.seen == []


async def test_list_passes_its_filters_and_gives_a_cursor(client, server, call, made) -> None:
    """Filters become query parameters; a page knows where the next one starts."""
    page = await call(client.tasks.list(status="completed", model=PRO, idempotency_key="k", limit=2))

    assert [task.id for task in page.tasks] == [task.id for task in made[:2]]
    assert page.next_cursor == "2"
    expected = {"status": "completed", "model": PRO, "idempotency_key": "k", "limit": "2"}
    assert server.requests("GET")[-1].query == expected


async def test_iterate_goes_through_every_page(client, server, collect, made) -> None:
    """`iterate` yields the tasks of all pages."""
    found = await collect(client.tasks.iterate(limit=2))

    assert [task.id for task in found] == [task.id for task in made]
    assert [seen.query["limit"] for seen in server.requests("GET")] == ["2", "2"]


async def test_cancel_returns_the_ended_task(client, call, made) -> None:
    """A cancelled task is failed."""
    assert (await call(client.tasks.cancel(made[0].id))).status == "failed"


async def test_deliveries_and_redeliver_are_typed(client, call, made) -> None:
    """Deliveries carry their attempts; a redelivery answers with the new one."""
    (delivery,) = await call(client.tasks.deliveries(made[0].id))
    again = await call(client.tasks.redeliver(made[0].id))

    attempt = delivery.attempts[0]
    assert (delivery.state, attempt.status, attempt.latency_ms, attempt.reply) == ("pending", 500, 12.0, "no")
    assert (again.id, again.attempts) == ("d2", ())


async def test_events_are_typed_and_end_with_the_task(client, server, collect, made) -> None:
    """The stream yields each event once, in order, across a break, and stops at the last."""
    server.outcome = "failed"
    server.events = [
        ("queued", {"id": "x", "at": "2026-07-23T08:00:00Z"}),
        ("progress", {"id": "x", "progress": 40}),
        ("failed", {"id": "x", "task": server.ended(made[0].id)}),
    ]
    server.cut_events_after = 1
    server.tasks[made[0].id]["left"] = 1

    events = await collect(client.tasks.events(made[0].id))

    assert [(event.id, event.type, event.status, event.progress) for event in events] == [
        ("1", "queued", "pending", None),
        ("2", "progress", "processing", 40.0),
        ("3", "failed", "failed", None),
    ]
    assert events[0].at.tzinfo is not None
    assert events[-1].task.error_code == "moderated"


async def test_events_resume_after_a_given_id(client, server, collect, made) -> None:
    """`last_event_id` skips what was seen before."""
    server.events = [("queued", {}), ("completed", {})]

    events = await collect(client.tasks.events(made[0].id, last_event_id="1"))

    assert [event.type for event in events] == ["completed"]


async def test_events_end_quietly_when_nothing_is_left_to_tell(client, server, collect, made) -> None:
    """Resuming after the last event of an ended task yields nothing and does not raise."""
    server.events = [("completed", {})]

    assert await collect(client.tasks.events(made[0].id, last_event_id="1")) == []


async def test_events_give_up_on_a_stream_that_keeps_breaking(client, server, collect, made) -> None:
    """A stream that ends again and again while the task runs raises, with the id."""
    server.events, server.tasks[made[0].id]["left"] = [], 100

    with pytest.raises(APIConnectionError) as caught:
        await collect(client.tasks.events(made[0].id))
    assert caught.value.task_id == made[0].id


async def test_events_stop_at_their_timeout(client, server, collect, made) -> None:
    """The watch ends at its timeout although the stream goes on."""
    server.events = [("queued", {})]

    with pytest.raises(WaitTimeoutError):
        await collect(client.tasks.events(made[0].id, timeout=0))


async def test_events_raise_not_found_where_a_server_has_none(client, collect, made) -> None:
    """No event endpoint: NotFoundError."""
    with pytest.raises(NotFoundError):
        await collect(client.tasks.events(made[0].id))
