"""OpenAI's image calls from words: models, sizes, types, several at once."""

import base64

import pytest

from muralist.core.money import ledger
from muralist.core.money.account import hash_key, mask_key
from muralist.testing import tiny_png
from tests.api.bench import Bench, make_bench
from tests.api.images.conftest import WORDS, painted, picture


async def only_task(bench: Bench) -> dict:
    """The one task of the account."""
    (task,) = (await bench.get("/api/v1/tasks")).json()["tasks"]
    return task


@pytest.mark.parametrize("path", ["/v1/images/generations", "/images/generations"])
async def test_painting_answers_with_the_picture_and_what_it_cost(bench: Bench, path: str) -> None:
    """The bytes in base64, their type and size, the task, the engine and the price; tokens are 0."""
    answer = await painted(bench, {**WORDS, "size": "1024x1536"}, path)

    body = answer.json()
    task = await only_task(bench)
    assert picture(answer).size == (1024, 1536)
    assert {name: value for name, value in body["data"][0].items() if name != "b64_json"} == {
        "mime_type": "image/png",
        "size": "1024x1536",
        "task_id": task["task_id"],
        "engine": "preview",
    }
    assert (body["size"], body["output_format"], body["quality"]) == ("1024x1536", "png", "auto")
    assert (body["usage"]["cost"], body["usage"]["generated_images"], body["usage"]["total_tokens"]) == (0.05, 1, 0)
    assert answer.headers["x-runapi-task-id"] == task["id"]
    assert (await bench.get("/api/v1/me/balance")).json()["balance_cents"] == 995


@pytest.mark.parametrize(
    ("fields", "model"),
    [
        ({"model": "flux-2-pro-text-to-image"}, "flux-2-pro-text-to-image"),
        ({"model": "flux-2-flex-remix-image"}, "flux-2-flex-text-to-image"),
        ({"model": "flux-2-max"}, "flux-2-max-text-to-image"),
        ({"model": "flux-2-klein"}, "flux-2-klein"),
        ({"model": "flux-kontext-pro"}, "flux-kontext-pro"),
        ({"model": "black-forest-labs/flux-2-pro"}, "flux-2-pro-text-to-image"),
        ({"model": "dall-e-3"}, "flux-2-pro-text-to-image"),
        ({"model": "gpt-image-1", "quality": "high"}, "flux-2-flex-text-to-image"),
        ({"model": "gpt-image-1", "quality": "low"}, "flux-2-klein"),
        ({"model": "flux-2-pro", "quality": "high"}, "flux-2-pro-text-to-image"),
        ({"model": None}, "flux-2-pro-text-to-image"),
    ],
)
async def test_painting_takes_a_model_by_line_id_or_alias(bench: Bench, fields: dict, model: str) -> None:
    """The endpoint decides the action; quality moves aliases and nothing else."""
    await painted(bench, {**WORDS, **fields})

    assert (await only_task(bench))["model"] == model


async def test_painting_names_what_it_knows_when_the_model_is_unknown(bench: Bench) -> None:
    """404 model_not_found in OpenAI's shape, with the nearest name; nothing is charged."""
    answer = await bench.post("/v1/images/generations", {**WORDS, "model": "flux-2-por"})

    error = answer.json()["error"]
    assert (answer.status_code, error["code"], error["param"]) == (404, "model_not_found", "model")
    assert "Did you mean 'flux-2-pro'?" in error["message"]
    assert "not charged" in error["message"]


@pytest.mark.parametrize(
    ("fields", "mime_type"),
    [
        ({"output_format": "webp"}, "image/webp"),
        ({"output_format": "jpeg", "output_compression": 40}, "image/jpeg"),
        ({"output_format": "webp", "model": "flux-kontext-pro"}, "image/webp"),
    ],
)
async def test_painting_gives_the_type_that_was_asked_for(bench: Bench, fields: dict, mime_type: str) -> None:
    """Also one that the model does not offer, and with a quality of the client's."""
    answer = await painted(bench, {**WORDS, **fields})

    assert answer.json()["data"][0]["mime_type"] == mime_type
    assert picture(answer).get_format_mimetype() == mime_type


async def test_painting_gives_a_link_when_one_was_asked_for(bench: Bench) -> None:
    """A signed link, to a file in the sides that were asked for; asking again makes no second file."""
    body = {**WORDS, "size": "512x512", "response_format": "url"}
    first = await painted(bench, body, Idempotency_Key="k")
    again = await painted(bench, body, Idempotency_Key="k")

    (given,) = first.json()["data"]
    assert "b64_json" not in given
    assert (await bench.client.get(given["url"])).headers["content-type"] == "image/png"
    assert again.json()["data"] == [given]


async def test_painting_makes_one_task_a_picture(bench: Bench) -> None:
    """n pictures are n tasks with keys of their own, each charged, in order."""
    answer = await painted(bench, {**WORDS, "n": 3, "seed": 7}, Idempotency_Key="k", X_Client_Request_Id="mine")

    data = answer.json()["data"]
    keys = [(await bench.get(f"/api/v1/tasks/{picture['task_id']}")).json()["idempotency_key"] for picture in data]
    assert keys == ["k", "k/2", "k/3"]
    assert answer.json()["usage"]["cost"] == 0.15
    assert len((await bench.get("/api/v1/tasks?client_request_id=mine")).json()["tasks"]) == 3


async def test_painting_refuses_several_pictures_when_the_balance_covers_only_some(bench: Bench) -> None:
    """402, no task is left, and the key may be used again once there is credit."""
    await bench.store.accounts.post(ledger.credit(bench.account.id, -9_940_000, bench.clock.now()))

    answer = await bench.post("/v1/images/generations", {**WORDS, "n": 4}, Idempotency_Key="k")

    assert (answer.status_code, answer.json()["error"]["type"]) == (402, "insufficient_quota")
    assert (await bench.get("/api/v1/tasks")).json()["tasks"] == []
    assert (await painted(bench, WORDS, Idempotency_Key="k")).status_code == 200


async def test_painting_gives_what_succeeded_when_some_tasks_failed(bench: Bench) -> None:
    """A picture that is paid is never withheld because its neighbour failed."""
    seen: list[str] = []

    async def end(task_id: str):
        seen.append(task_id)
        return await (bench.fail if len(seen) == 1 else bench.finish)(task_id)

    answer = await painted(bench, {**WORDS, "n": 2}, end=end)

    assert len(answer.json()["data"]) == 1
    assert answer.json()["failed"][0]["code"] == "engine_rejected"
    assert answer.json()["usage"]["cost"] == 0.05


async def test_painting_answers_an_error_when_the_task_failed(bench: Bench) -> None:
    """400 with the task's own permanent code, no retry by the client, nothing charged."""
    answer = await painted(bench, WORDS, end=bench.fail)

    error = answer.json()["error"]
    assert (answer.status_code, error["code"], error["type"]) == (400, "engine_rejected", "invalid_request_error")
    assert answer.headers["x-should-retry"] == "false"
    assert answer.headers["x-runapi-task-id"]
    assert (await bench.get("/api/v1/me/balance")).json()["balance_cents"] == 1000


@pytest.mark.parametrize(
    ("fields", "param"),
    [
        ({"prompt": ""}, "prompt"),
        ({"prompt": "x" * 5001}, "prompt"),
        ({"size": "big"}, "size"),
        ({"n": 5}, "n"),
        ({"n": "many"}, "n"),
        ({"response_format": "png"}, "response_format"),
        ({"background": "transparent"}, "background"),
        ({"mask": "data:image/png;base64,AAAA"}, "mask"),
        ({"user": "x" * 513}, "user"),
    ],
)
async def test_painting_names_the_field_that_is_wrong(bench: Bench, fields: dict, param: str) -> None:
    """400 in OpenAI's shape with the field's name in OpenAI's words; nothing is created."""
    answer = await bench.post("/v1/images/generations", {**WORDS, **fields})

    assert answer.status_code == 400, answer.text
    assert answer.json()["error"]["param"] == param
    assert set(answer.json()["error"]) == {"message", "type", "param", "code"}
    assert (await bench.get("/api/v1/tasks")).json()["tasks"] == []


async def test_painting_names_every_fault_in_its_one_message(bench: Bench) -> None:
    """OpenAI's shape has no list of faults, so the message holds them all."""
    answer = await bench.post("/v1/images/generations", {"prompt": "", "size": "big", "n": 9})

    message = answer.json()["error"]["message"]
    assert all(name in message for name in ("prompt must", "size must", "n must"))
    assert "in errors" not in message


async def test_painting_ignores_fields_that_it_does_not_know(bench: Bench) -> None:
    """Clients send what other servers understand."""
    answer = await painted(bench, {**WORDS, "style": "vivid", "moderation": "low", "steps": 4, "user": "ann"})

    assert answer.status_code == 200
    assert (await only_task(bench))["metadata"] == {"user": "ann"}


async def test_painting_is_refused_without_a_key(bench: Bench) -> None:
    """401 in OpenAI's shape."""
    answer = await bench.client.post("/v1/images/generations", json=WORDS)

    assert (answer.status_code, answer.json()["error"]["type"]) == (401, "authentication_error")


async def test_painting_keeps_to_the_models_that_a_key_is_for(bench: Bench) -> None:
    """403 for another line, also by way of an alias; its own line is painted."""
    key, now = "runapi_" + "c3" * 24, bench.clock.now()
    await bench.store.accounts.add_key(
        bench.account.id, name="klein", sha256=hash_key(key), mask=mask_key(key), now=now, models=("flux-2-klein",)
    )

    refused = await bench.post("/v1/images/generations", WORDS, Authorization=f"Bearer {key}")
    alias = await bench.post("/v1/images/generations", {"prompt": "a lake"}, Authorization=f"Bearer {key}")
    own = await painted(bench, {**WORDS, "model": "flux-2-klein"}, Authorization=f"Bearer {key}")

    assert (refused.status_code, alias.status_code, own.status_code) == (403, 403, 200)
    assert "limited to" in refused.json()["error"]["message"]


async def test_painting_gives_the_picture_as_it_is_without_a_shaper() -> None:
    """A server without one answers with the stored bytes."""
    bare = await make_bench()

    answer = await painted(bare, {**WORDS, "size": "256x256"})

    assert base64.b64decode(answer.json()["data"][0]["b64_json"]) == tiny_png(8, 8)
