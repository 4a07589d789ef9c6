"""Create calls: every path, the envelope, idempotency and refusals."""

import pytest

from muralist.core.money import ledger
from tests.api.bench import OTHER_KEY, VASE, Bench, make_bench

REMIX = {"prompt": "the same scene at dusk", "source_image_urls": ["https://images.example.com/a.png"]}
PATHS = {
    "/v1/text_to_image": VASE,
    "/v1/text-to-image": VASE,
    "/api/v1/flux_2/text_to_image": VASE,
    "/api/v1/flux_2/text-to-image": VASE,
    "/v1/remix_image": {"model": "flux-2-pro-remix-image", **REMIX},
    "/v1/remix-image": {"model": "flux-2-flex-remix-image", **REMIX},
    "/api/v1/flux_2/remix_image": {"model": "flux-2-flex-remix-image", **REMIX},
    "/api/v1/flux_2/remix-image": {"model": "flux-2-max-remix-image", "aspect_ratio": "1:1", **REMIX},
    "/api/v1/flux_kontext/text_to_image": {"model": "flux-kontext-pro", "prompt": "a red bicycle"},
    "/api/v1/flux/text_to_image": {"model": "flux-2-klein", "prompt": "a red bicycle"},
    "/api/v1/flux/remix_image": {
        "model": "flux-2-klein",
        "prompt": "in the snow",
        "source_image_url": "https://images.example.com/a.png",
    },
}


@pytest.mark.parametrize("path", PATHS)
async def test_create_answers_the_whole_envelope_and_a_location_that_can_be_read(bench: Bench, path: str) -> None:
    """Each create path answers 200 with id, task_id, status and model, and names where the task is read."""
    body = PATHS[path]

    response = await bench.post(path, body)

    task_id = "0198c0de-0000-7000-8000-000000000001"
    assert response.status_code == 200
    assert response.json() == {
        "id": task_id,
        "task_id": "tsk_" + task_id.replace("-", ""),
        "status": "pending",
        "model": body["model"],
    }
    assert response.headers["location"] == f"{path}/{task_id}"
    assert response.headers["x-runapi-task-id"] == task_id
    assert response.headers["content-type"] == "application/json"
    assert (await bench.get(response.headers["location"])).json()["id"] == task_id


async def test_create_replays_the_task_when_key_and_json_are_the_same(bench: Bench) -> None:
    """Key order and white space do not count; the task is charged once and says that it was replayed."""
    first = await bench.create(Idempotency_Key="abc")
    shuffled = dict(reversed(VASE.items()))

    again = await bench.create(shuffled, Idempotency_Key="abc")

    assert again == {**first, "task_replayed": True}
    assert (await bench.get("/api/v1/me/balance")).json()["held_cents"] == 7


async def test_create_conflicts_when_the_key_came_with_another_input(bench: Bench) -> None:
    """409 request_conflict, with the id of the task that the key made; nothing is created."""
    first = await bench.create(Idempotency_Key="abc")

    response = await bench.post("/v1/text_to_image", {**VASE, "seed": 1}, Idempotency_Key="abc")

    assert response.status_code == 409
    assert response.json()["error"]["code"] == "request_conflict"
    assert response.headers["x-runapi-task-id"] == first["id"]
    assert len((await bench.get("/api/v1/tasks")).json()["tasks"]) == 1


async def test_create_keeps_idempotency_keys_of_accounts_apart(bench: Bench) -> None:
    """The same key of another account makes another task."""
    first = await bench.create(Idempotency_Key="abc")

    other = await bench.create({**VASE, "seed": 1}, Idempotency_Key="abc", Authorization=f"Bearer {OTHER_KEY}")

    assert other["id"] != first["id"]


@pytest.mark.parametrize("key", ["", "x" * 513])
async def test_create_refuses_an_idempotency_key_of_a_wrong_length(bench: Bench, key: str) -> None:
    """Keys have 1 to 512 characters."""
    response = await bench.post("/v1/text_to_image", VASE, Idempotency_Key=key)

    assert response.status_code == 400
    assert response.json()["error"] == {
        "code": "invalid_header",
        "message": "Idempotency-Key must have 1 to 512 printable characters. Nothing was created and you were not "
        "charged.",
        "param": "Idempotency-Key",
    }


async def test_create_echoes_and_stores_the_client_request_id(bench: Bench) -> None:
    """It comes back in the header, in the task, and finds the task."""
    response = await bench.post("/v1/text_to_image", VASE, X_Client_Request_Id="order 66")

    assert response.headers["x-client-request-id"] == "order 66"
    found = (await bench.get("/api/v1/tasks?client_request_id=order%2066")).json()["tasks"]
    assert [task["id"] for task in found] == [response.json()["id"]]
    assert found[0]["client_request_id"] == "order 66"


@pytest.mark.parametrize("text", ["", "a\tb", "x" * 513])
async def test_create_refuses_a_client_request_id_that_is_not_printable_ascii(bench: Bench, text: str) -> None:
    """400, and nothing is created."""
    response = await bench.post("/v1/text_to_image", VASE, X_Client_Request_Id=text)

    assert response.status_code == 400
    assert response.json()["error"]["code"] == "invalid_header"
    assert response.json()["error"]["param"] == "X-Client-Request-Id"
    assert (await bench.get("/api/v1/tasks")).json()["tasks"] == []


async def test_create_refuses_when_the_balance_does_not_cover_the_price(bench: Bench) -> None:
    """402 insufficient_credits; the balance is as it was."""
    await bench.store.accounts.post(ledger.credit(bench.account.id, -9_940_000, bench.clock.now()))

    response = await bench.post("/v1/text_to_image", VASE)

    assert response.status_code == 402
    assert response.json()["error"]["code"] == "insufficient_credits"
    assert (await bench.get("/api/v1/me/balance")).json()["balance_cents"] == 6


async def test_create_names_every_faulty_field(bench: Bench) -> None:
    """422 with the complaints of all fields, the nearest known name and a sentence on the cost."""
    response = await bench.post("/v1/text_to_image", {**VASE, "promt": "x", "aspect_ratio": "7:5", "prompt": "ab"})

    assert response.status_code == 422
    body = response.json()
    assert body["error"]["code"] == "invalid_input"
    assert "not charged" in body["error"]["message"]
    assert set(body["errors"]) == {"promt", "aspect_ratio", "prompt"}
    assert body["errors"]["promt"] == ["is not a field of flux-2-pro-text-to-image; did you mean 'prompt'?"]
    assert body["error"]["message"] == (
        "prompt must have at least 3 characters. 2 more faults are in errors. Nothing was created and you were not "
        "charged."
    )


async def test_create_refuses_a_model_of_another_action(bench: Bench) -> None:
    """A remix model on text_to_image is refused, and the message says where it belongs."""
    response = await bench.post("/v1/text_to_image", {**VASE, "model": "flux-2-pro-remix-image"})

    assert response.status_code == 422
    assert "POST /api/v1/flux_2/remix_image" in response.json()["error"]["message"]


@pytest.mark.parametrize(
    ("field", "body"),
    [
        ("callback_url", {**VASE, "callback_url": "http://10.0.0.1/hook"}),
        (
            "source_image_urls",
            {
                "model": "flux-2-pro-remix-image",
                "prompt": "at dusk",
                "source_image_urls": ["https://images.example.com/ok.png", "http://10.0.0.1/a.png"],
            },
        ),
    ],
)
async def test_create_refuses_addresses_that_are_out_of_bounds(bench: Bench, field: str, body: dict) -> None:
    """Private callback and source addresses are complaints about their field."""
    path = "/v1/text_to_image" if field == "callback_url" else "/v1/remix_image"

    response = await bench.post(path, body)

    assert response.status_code == 422
    assert list(response.json()["errors"]) == [field]


async def test_create_takes_a_picture_of_this_server_as_source(bench: Bench) -> None:
    """The link of a finished picture is read as a file of ours, whatever host it names."""
    made = await bench.create()
    await bench.finish(made["id"])
    url = (await bench.get(f"/v1/tasks/{made['id']}")).json()["images"][0]["url"]

    body = {
        "model": "flux-2-pro-remix-image",
        "prompt": "at dusk",
        "source_image_urls": [url.replace("testserver", "10.0.0.1")],
    }
    remixed = (await bench.post("/v1/remix_image", body)).json()

    task = await bench.store.tasks.find(remixed["id"])
    assert task is not None
    assert task.params.sources == (f"file:file-{made['id'].replace('-', '')}",)


async def test_create_refuses_an_expired_link_of_this_server(bench: Bench) -> None:
    """After 7 days the link is a complaint about its place in the list."""
    made = await bench.create()
    await bench.finish(made["id"])
    url = (await bench.get(f"/v1/tasks/{made['id']}")).json()["images"][0]["url"]
    bench.clock.advance(8 * 86_400)

    body = {"model": "flux-2-pro-remix-image", "prompt": "at dusk", "source_image_urls": [url]}
    response = await bench.post("/v1/remix_image", body)

    assert response.status_code == 422
    [complaint] = response.json()["errors"]["source_image_urls"]
    assert complaint.startswith("[0] is a link of this server that has expired")


async def test_create_builds_links_on_the_public_url_when_one_is_set() -> None:
    """The host that a client names does not count then."""
    bench = await make_bench(public_url="https://paint.example.com")
    made = await bench.create()
    await bench.finish(made["id"])

    task = (await bench.get(f"/v1/tasks/{made['id']}")).json()

    assert task["images"][0]["url"].startswith("https://paint.example.com/files/")


@pytest.mark.parametrize("host", ["evil.example/path", "a b", '"><script>', "", "x" * 300])
async def test_create_ignores_a_host_that_is_none(bench: Bench, host: str) -> None:
    """Links are built on the address that the server listens on instead."""
    made = await bench.create(Host=host)

    task = await bench.store.tasks.find(made["id"])

    assert task is not None
    assert task.origin == "http://testserver"
