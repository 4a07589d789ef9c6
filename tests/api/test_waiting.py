"""Long-polls and event streams end with the task, with the time, with the server or with the client."""

import asyncio

import msgspec
import pytest

from muralist.core.event import Event, EventKind
from tests.api.bench import KEY, Bench, make_bench, open_call


async def test_wait_answers_when_the_task_ends(bench: Bench) -> None:
    """The answer is held over a change that is not the end."""
    made = await bench.create()

    async with open_call(bench, f"/v1/tasks/{made['id']}?wait=60") as call:
        await asyncio.sleep(0.01)
        task = await bench.begin(made["id"])
        await asyncio.sleep(0.01)
        assert call.sent.empty()
        await bench.store.tasks.renew(task, lease_until=bench.clock.now(), progress=10, event=None)
        await bench.post(f"/api/v1/tasks/{made['id']}/cancel")
        status, body = await call.status(), msgspec.json.decode(await call.piece())

    assert status == 200
    assert body["status"] == "failed"


async def test_wait_answers_at_once_when_the_task_has_ended(bench: Bench) -> None:
    """There is nothing to wait for."""
    made = await bench.create()
    await bench.finish(made["id"])

    response = await bench.get(f"/v1/tasks/{made['id']}?wait=60")

    assert response.json()["status"] == "completed"


async def test_wait_answers_with_the_running_task_when_time_is_up() -> None:
    """A wait that ends in vain shows the task as it stands."""
    bench = await make_bench(ticks=asyncio.get_running_loop().time)
    made = await bench.create()

    response = await bench.get(f"/v1/tasks/{made['id']}?wait=0.05")

    assert response.json()["status"] == "pending"
    assert response.headers["retry-after"] == "2"


@pytest.mark.parametrize("wait", ["61", "-1", "soon", "nan", "inf"])
async def test_wait_refuses_what_is_no_time_up_to_a_minute(bench: Bench, wait: str) -> None:
    """422 naming the parameter, whatever the state of the task."""
    made = await bench.create()
    running = await bench.get(f"/v1/tasks/{made['id']}?wait={wait}")
    await bench.finish(made["id"])
    await bench.get(f"/v1/tasks/{made['id']}")
    ended = await bench.get(f"/v1/tasks/{made['id']}?wait={wait}")

    assert (running.status_code, ended.status_code) == (422, 422)
    assert running.json()["error"]["param"] == "wait"


async def test_wait_ends_when_the_server_stops(bench: Bench) -> None:
    """A stopping server answers with the task as it stands."""
    made = await bench.create()

    async with open_call(bench, f"/v1/tasks/{made['id']}?wait=60") as call:
        await asyncio.sleep(0.01)
        bench.services.shutdown.set()
        assert await call.status() == 200
        assert msgspec.json.decode(await call.piece())["status"] == "pending"


async def test_wait_frees_its_place_when_the_client_leaves(bench: Bench) -> None:
    """Nothing is sent, nobody listens any more, and the metrics count the call as left."""
    made = await bench.create()

    async with open_call(bench, f"/v1/tasks/{made['id']}?wait=60") as call:
        await asyncio.sleep(0.01)
    assert call.running is not None

    assert call.sent.empty()
    assert call.running.done()
    assert 'status="499"' in (await bench.get("/metrics")).text


async def test_events_follow_a_task_from_its_queue_to_its_end(bench: Bench) -> None:
    """Each event has an id, a word and JSON; the last one carries the get envelope, then the stream ends."""
    made = await bench.create()

    async with open_call(bench, f"/api/v1/tasks/{made['id']}/events") as call:
        assert await call.status() == 200
        pieces = [await call.piece(), await call.piece()]
        task = await bench.begin(made["id"])
        pieces.append(await call.piece())
        progress = Event(task_id=task.id, kind=EventKind.PROGRESS, at=bench.clock.now(), data={"progress": 40})
        await bench.store.tasks.renew(task, lease_until=bench.clock.now(), progress=40, event=progress)
        pieces.append(await call.piece())
        await bench.post(f"/api/v1/tasks/{made['id']}/cancel")
        pieces += [await call.piece(), await call.piece()]

    at = '"at":"2026-01-02T03:04:05Z"'
    assert pieces[0] == b"retry: 2000\n\n"
    assert pieces[1].decode() == f'id: 1\nevent: queued\ndata: {{"id":"{made["id"]}",{at}}}\n\n'
    assert b'event: started\ndata: {"id":' in pieces[2]
    assert pieces[3].decode() == f'id: 3\nevent: progress\ndata: {{"id":"{made["id"]}",{at},"progress":40}}\n\n'
    last = msgspec.json.decode(pieces[4].partition(b"data: ")[2])
    assert pieces[4].startswith(b"id: 4\nevent: failed\n")
    assert last["task"] == (await bench.get(f"/v1/tasks/{made['id']}")).json()
    assert pieces[5] == b""


async def test_events_resume_after_the_last_one_that_the_client_saw(bench: Bench) -> None:
    """Last-Event-ID leaves out what was seen; after the last event there is 204, so that browsers stop asking."""
    made = await bench.create()
    await bench.finish(made["id"])
    path = f"/api/v1/tasks/{made['id']}/events"

    rest = await bench.get(path, Last_Event_ID="2")
    none = await bench.get(path, Last_Event_ID="3")

    assert rest.headers["content-type"] == "text/event-stream; charset=utf-8"
    assert [line for line in rest.text.splitlines() if line.startswith("id:")] == ["id: 3"]
    assert none.status_code == 204
    assert none.content == b""
    assert "content-length" not in none.headers


@pytest.mark.parametrize("last", ["x", "-1", "9" * 30, "1.5", "²"])
async def test_events_refuse_an_id_that_was_never_sent(bench: Bench, last: str) -> None:
    """400 naming the header, and that nothing was done."""
    made = await bench.create()

    response = await bench.client.get(
        f"/api/v1/tasks/{made['id']}/events",
        headers=[(b"authorization", b"Bearer runapi_" + b"a1" * 24), (b"last-event-id", last.encode())],
    )

    assert response.status_code == 400
    assert response.json()["error"]["code"] == "invalid_header"
    assert response.json()["error"]["param"] == "Last-Event-ID"
    assert response.json()["error"]["message"].endswith("this server sent. Nothing was done.")


async def test_events_send_a_heartbeat_when_nothing_happens() -> None:
    """A comment keeps proxies from closing a quiet stream."""
    bench = await make_bench(heartbeat_seconds=0.02)
    made = await bench.create()

    async with open_call(bench, f"/api/v1/tasks/{made['id']}/events") as call:
        pieces = [await call.status(), *[await call.piece() for _ in range(4)]]

    assert pieces[3:] == [b": still here\n\n", b": still here\n\n"]


async def test_events_end_when_the_server_stops(bench: Bench) -> None:
    """The client reconnects with Last-Event-ID and loses nothing."""
    made = await bench.create()

    async with open_call(bench, f"/api/v1/tasks/{made['id']}/events") as call:
        await call.status()
        await call.piece()
        await call.piece()
        bench.services.shutdown.set()
        assert await call.piece() == b""


async def test_events_answer_head_without_a_stream(bench: Bench) -> None:
    """HEAD of a running task does not wait for its end."""
    made = await bench.create()

    response = await bench.client.head(f"/api/v1/tasks/{made['id']}/events", headers={"X-API-Key": KEY})

    assert (response.status_code, response.content) == (200, b"")


async def test_events_stop_when_the_client_leaves(bench: Bench) -> None:
    """The generator is closed and its listener leaves."""
    made = await bench.create()

    async with open_call(bench, f"/api/v1/tasks/{made['id']}/events") as call:
        await call.status()
        await call.piece()
        await call.piece()

    assert call.running is not None
    assert call.running.done()
    assert call.running.exception() is None
