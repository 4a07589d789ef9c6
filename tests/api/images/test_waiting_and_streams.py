"""A call that waits: clients that leave, time that runs out, retries, events."""

import asyncio
import base64
import json

import pytest

from muralist.media.shaping import PillowShaper
from tests.api.bench import KEY, Bench, make_bench
from tests.api.images.conftest import WORDS, impatient_bench, painted


async def test_call_is_found_again_when_it_ran_out_of_time() -> None:
    """504 still_running names the task; the same key attaches to it, and it is charged once."""
    bench = await impatient_bench()
    late = await bench.post("/v1/images/generations", WORDS, Idempotency_Key="k")
    task_id = late.headers["x-runapi-task-id"]
    await bench.finish(task_id)

    again = await bench.post("/v1/images/generations", {**WORDS, "response_format": "url"}, Idempotency_Key="k")

    assert (late.status_code, late.json()["error"]["code"]) == (504, "still_running")
    assert f"tsk_{task_id.replace('-', '')}" in late.json()["error"]["message"]
    assert "x-should-retry" not in late.headers
    assert (again.status_code, again.headers["x-runapi-task-id"]) == (200, task_id)
    found = (await bench.get("/api/v1/tasks?idempotency_key=k")).json()["tasks"]
    assert [task["id"] for task in found] == [task_id]
    assert (await bench.get("/api/v1/me/balance")).json()["balance_cents"] == 995


async def test_call_without_a_key_is_not_to_be_sent_again_by_itself() -> None:
    """OpenAI's clients retry 504 unless told not to, which would paint and charge another picture."""
    late = await (await impatient_bench()).post("/v1/images/generations", WORDS)

    assert (late.status_code, late.headers["x-should-retry"]) == (504, "false")


async def test_call_conflicts_when_the_key_came_with_another_size(bench: Bench) -> None:
    """409 names the task that the key made, also where both sizes would have been painted alike."""
    first = await painted(bench, {**WORDS, "size": "1024x1024"}, Idempotency_Key="k")

    other = await bench.post("/v1/images/generations", {**WORDS, "size": "512x512"}, Idempotency_Key="k")

    assert (other.status_code, other.json()["error"]["code"]) == (409, "request_conflict")
    assert other.headers["x-runapi-task-id"] == first.headers["x-runapi-task-id"]


async def test_client_that_leaves_leaves_its_task_behind(bench: Bench) -> None:
    """The task is on disk before the call waits; nobody has to stay for it."""
    body = json.dumps(WORDS).encode()
    inbox: asyncio.Queue = asyncio.Queue()
    inbox.put_nowait({"type": "http.request", "body": body, "more_body": False})
    scope = {
        "type": "http",
        "method": "POST",
        "path": "/v1/images/generations",
        "query_string": b"",
        "headers": [(b"authorization", f"Bearer {KEY}".encode()), (b"x-client-request-id", b"mine")],
    }
    sent: list = []

    async def send(message):
        sent.append(message)

    call = asyncio.ensure_future(bench.app(scope, inbox.get, send))
    await asyncio.sleep(0.05)
    inbox.put_nowait({"type": "http.disconnect"})
    await asyncio.wait_for(call, 5)

    (task,) = (await bench.get("/api/v1/tasks?client_request_id=mine")).json()["tasks"]
    assert (sent, task["status"]) == ([], "pending")


async def test_server_that_stops_says_that_the_task_is_kept(bench: Bench) -> None:
    """503 with Retry-After; the task goes on after the restart."""
    bench.services.shutdown.set()

    answer = await bench.post("/v1/images/generations", WORDS)

    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
    assert "is kept" in answer.json()["error"]["message"]


def events_of(text: str) -> list[tuple[str, dict]]:
    """Names and data of server-sent events."""
    frames = [frame.split("\n") for frame in text.strip().split("\n\n") if not frame.startswith(":")]
    return [(frame[0].removeprefix("event: "), json.loads(frame[1].removeprefix("data: "))) for frame in frames]


async def test_stream_sends_an_event_for_each_picture(bench: Bench) -> None:
    """Well-formed completed events with the bytes, size, type and usage."""
    answer = await painted(bench, {**WORDS, "n": 2, "stream": True, "partial_images": 2, "size": "64x32"})

    events = events_of(answer.text)
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.headers["x-runapi-task-id"]
    assert [name for name, _ in events] == ["image_generation.completed"] * 2
    assert all(base64.b64decode(data["b64_json"]).startswith(b"\x89PNG") for _, data in events)
    assert {(data["type"], data["size"], data["usage"]["cost"]) for _, data in events} == {
        ("image_generation.completed", "64x32", 0.05)
    }


async def test_stream_ends_with_an_error_when_the_task_failed(bench: Bench) -> None:
    """The status is sent already, so the error is an event."""
    answer = await painted(bench, {**WORDS, "stream": True}, end=bench.fail)

    ((name, data),) = events_of(answer.text)
    assert (name, data["error"]["code"]) == ("error", "engine_rejected")


async def test_stream_says_that_it_is_alive() -> None:
    """A comment now and then keeps proxies from closing the connection."""
    bench = await make_bench(shaper=PillowShaper(), heartbeat_seconds=0.001)

    async def end_late(task_id: str):
        # Turns of the event loop, not a stretch of time: however slow the machine, the heartbeat is due in between.
        for _ in range(50):
            await asyncio.sleep(0.002)
        return await bench.finish(task_id)

    answer = await painted(bench, {**WORDS, "stream": True}, end=end_late)

    assert ": still here" in answer.text


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff"])
async def test_broken_body_is_refused_in_the_dialect(bench: Bench, content: bytes) -> None:
    """400 with OpenAI's shape, nothing created."""
    answer = await bench.client.post(
        "/v1/images/edits",
        content=content,
        headers={"Authorization": f"Bearer {KEY}", "content-type": "application/json"},
    )

    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "invalid_body")
    assert set(answer.json()["error"]) == {"message", "type", "param", "code"}
