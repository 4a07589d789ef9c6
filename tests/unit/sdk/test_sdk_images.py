"""Creating pictures with either client."""

import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from standin import KEY, Answer

from muralist.sdk import ConflictError, InvalidArgumentError, InvalidResponseError, TaskFailedError

PRO = "flux-2-pro-text-to-image"


@pytest.mark.parametrize(
    ("action", "model", "path"),
    [
        ("text_to_image", PRO, "/api/v1/flux_2/text_to_image"),
        ("remix_image", "flux-2-flex-remix-image", "/api/v1/flux_2/remix_image"),
        ("text_to_image", "flux-kontext-max", "/api/v1/flux_kontext/text_to_image"),
        ("text_to_image", "flux-2-klein", "/api/v1/flux/text_to_image"),
        ("remix_image", "flux-2-klein", "/api/v1/flux/remix_image"),
        ("text_to_image", "flux-dev", "/api/v1/flux/text_to_image"),
        ("text_to_image", "flux-pro", "/api/v1/flux/text_to_image"),
        ("text_to_image", "some-new-model", "/v1/text_to_image"),
    ],
)
async def test_create_chooses_the_path_by_the_model(client, server, call, action, model, path) -> None:
    """Each family has its own path, klein is sold by `flux`, an unknown model takes the short form."""
    await call(getattr(client, action).create(model=model, prompt="a vase"))

    assert [seen.path for seen in server.requests("POST")] == [path]


async def test_create_refuses_to_remix_with_kontext(client, server, call) -> None:
    """Kontext has no remix action, which is said before anything is sent."""
    with pytest.raises(InvalidArgumentError, match="source_image_url"):
        await call(client.remix_image.create(model="flux-kontext-pro", prompt="a vase"))

    assert server.seen == []


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        (
            {"source_image_urls": ["https://x.example/a.png", "b.png"]},
            r"source_image_urls\[1\] is the local path 'b.png'",
        ),
        ({"source_image_urls": "b.png"}, "source_image_urls is the local path"),
        ({"source_image_urls": [Path("pictures") / "b.png"]}, r"files\.upload\(path\)\.url"),
        ({"source_image_url": "/tmp/b.png"}, "source_image_url is the local path"),
        ({"source_image_url": b"\x89PNG"}, r"is bytes, .* client\.files\.upload\(data\)\.url"),
    ],
)
async def test_create_refuses_a_local_source_and_names_the_upload(client, server, call, fields, reason) -> None:
    """A path or bytes among the sources raise before anything is sent, with the call that uploads them."""
    with pytest.raises(InvalidArgumentError, match=reason):
        await call(client.remix_image.create(model="flux-2-pro-remix-image", prompt="a vase", **fields))

    assert server.seen == []


async def test_create_leaves_addresses_to_the_server(client, server, call) -> None:
    """Whatever has a scheme is sent as it is."""
    sources = ["https://x.example/a.png", "s3://bucket/a.png", "data:image/png;base64,AAAA"]
    await call(client.remix_image.create(model="flux-2-pro-remix-image", prompt="a vase", source_image_urls=sources))

    assert server.seen[0].json["source_image_urls"] == sources


async def test_create_sends_only_fields_that_say_something(client, server, call) -> None:
    """None and blank strings are left out; False, zero and lists are sent."""
    await call(
        client.text_to_image.create(
            model=PRO, prompt="a vase", aspect_ratio=None, callback_url=" ", seed=0, enable_safety_checker=False
        )
    )

    assert server.seen[0].json == {"model": PRO, "prompt": "a vase", "seed": 0, "enable_safety_checker": False}


async def test_create_makes_an_idempotency_key_of_its_own(client, server, call) -> None:
    """Two creates carry two different keys, both UUIDs."""
    for _ in range(2):
        await call(client.text_to_image.create(model=PRO, prompt="a vase"))

    keys = [uuid.UUID(seen.headers["idempotency-key"]) for seen in server.seen]
    assert len(set(keys)) == 2


async def test_create_carries_key_and_client_request_id(client, server, call) -> None:
    """The bearer key, the caller's own request id and the user agent travel as headers."""
    await call(client.text_to_image.create(model=PRO, prompt="a vase", client_request_id="order 7"))

    headers = server.seen[0].headers
    assert headers["authorization"] == f"Bearer {KEY}"
    assert headers["x-client-request-id"] == "order 7"
    assert headers["user-agent"].startswith("muralist-sdk-python/")


async def test_create_finds_the_same_task_by_its_key(client, call) -> None:
    """The same key and input give the same task, marked as replayed."""
    first, second = [
        await call(client.text_to_image.create(model=PRO, prompt="a vase", idempotency_key="k-1")) for _ in "12"
    ]

    assert (first.id, first.replayed, second.replayed) == (second.id, False, True)


async def test_create_raises_conflict_when_the_key_met_another_input(client, call) -> None:
    """The same key with another input is a ConflictError that carries the key."""
    await call(client.text_to_image.create(model=PRO, prompt="a vase", idempotency_key="k-1"))

    with pytest.raises(ConflictError) as caught:
        await call(client.text_to_image.create(model=PRO, prompt="a jug", idempotency_key="k-1"))
    assert (caught.value.code, caught.value.idempotency_key) == ("request_conflict", "k-1")


@pytest.mark.parametrize("key", ["", "ä", "a\nb", "k" * 513])
async def test_create_refuses_a_key_that_no_header_can_carry(client, server, call, key) -> None:
    """Keys are 1 to 512 printable ASCII characters, checked before sending."""
    with pytest.raises(InvalidArgumentError, match="idempotency_key"):
        await call(client.text_to_image.create(model=PRO, prompt="x", idempotency_key=key))

    assert server.seen == []


async def test_create_reads_the_form_of_the_seed_page(client, server, call) -> None:
    """An answer with `task_id` and no `id` is a task all the same."""
    body = {"task_id": "tsk_abc123", "status": "pending", "model": PRO}
    server.script("POST", "/api/v1/flux_2/text_to_image", Answer(200, body))

    task = await call(client.text_to_image.create(model=PRO, prompt="a vase"))

    assert (task.id, task.status, task.done) == ("tsk_abc123", "pending", False)


@pytest.mark.parametrize("body", [b"<html>", {"status": "pending"}, {"id": "a", "status": "sleeping"}, b"[]"])
async def test_create_raises_when_the_answer_breaks_the_contract(client, server, call, body) -> None:
    """A 2xx answer without JSON, without an id or with an unknown status is an InvalidResponseError."""
    server.script("POST", "/api/v1/flux_2/text_to_image", Answer(200, body))

    with pytest.raises(InvalidResponseError):
        await call(client.text_to_image.create(model=PRO, prompt="a vase"))


async def test_run_returns_the_typed_completed_task(client, server, call) -> None:
    """`run` gives pictures, cost, engine and times as typed values and keeps unknown fields in `raw`."""
    task = await call(client.text_to_image.run(model=PRO, prompt="a vase", metadata={"a": "b"}))

    image = task.images[0]
    assert (task.status, task.engine, task.cost, task.url) == ("completed", "preview", 0.05, image.url)
    assert (image.width, image.height, image.mime_type, image.seed) == (864, 1152, "image/png", 7)
    assert task.completed_at == datetime(2026, 7, 23, 8, 0, 3, tzinfo=UTC)
    assert task.metadata == {"a": "b"}
    assert (task.preview.understood, task.preview.ignored) == (("vase",), ("film grain",))
    assert task.raw["novelty"] == {"kept": True}


async def test_run_raises_with_the_failed_task(client, server, call) -> None:
    """A failed task raises TaskFailedError with its message, code, id and last state."""
    server.outcome = "failed"

    with pytest.raises(TaskFailedError, match="refused") as caught:
        await call(client.text_to_image.run(model=PRO, prompt="a vase"))
    assert (caught.value.code, caught.value.task.error_code) == ("moderated", "moderated")
    assert caught.value.task_id == caught.value.task.id


async def test_run_polls_the_path_that_created(client, server, call) -> None:
    """A server that knows tasks only under their creating path is enough: nothing else is asked."""
    server.tasks_api = False

    task = await call(client.text_to_image.run(model="flux-kontext-pro", prompt="a vase"))

    polled = {seen.path for seen in server.requests("GET")}
    assert polled == {f"/api/v1/flux_kontext/text_to_image/{task.id}"}


@pytest.mark.parametrize("model", [None, "flux-2-klein"])
async def test_get_and_wait_find_a_task_with_and_without_its_model(client, server, call, model) -> None:
    """Without /api/v1/tasks the families' paths are searched; a model names the path at once."""
    server.tasks_api = False
    made = await call(client.remix_image.create(model="flux-2-klein", prompt="a vase"))

    found = await call(client.remix_image.get(made.id, model=model))
    ended = await call(client.remix_image.wait(made.id, model=model))

    assert (found.id, ended.status) == (made.id, "completed")


async def test_values_are_frozen_and_comparable(client, server, call) -> None:
    """Two reads of one task are equal and hashable, and nothing can be assigned."""
    made: Any = await call(client.text_to_image.create(model=PRO, prompt="a vase"))
    one, two = [await call(client.tasks.get(made.id)) for _ in "12"]

    assert one == two
    assert len({one, two}) == 1
    with pytest.raises(AttributeError):
        one.status = "pending"
