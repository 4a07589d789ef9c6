"""GET /v1/models: what talks and what paints, with the fields that agents read."""

from muralist.core.chat.model import ChatModel, TokenPrice
from muralist.core.money.account import hash_key, mask_key
from tests.upstreams.chat import ChatStandIn

from .conftest import ChatBench, serving

BIG = ChatModel(
    id="vendor/big",
    provider="up",
    upstream_id="big",
    title="Big",
    context_window=200_000,
    max_output_tokens=64_000,
    input_modalities=("text", "image"),
    reasoning=True,
    price=TokenPrice(input=1_250_000, output=10_000_000),
)


async def test_both_kinds_are_listed_with_what_agents_read(upstream: ChatStandIn) -> None:
    """Modalities tell them apart; chat models carry their limits and price."""
    async with serving(upstream, models=(BIG,)) as chat:
        rows = {row["id"]: row for row in (await chat.client.get("/v1/models")).json()["data"]}
        one = (await chat.client.get("/v1/models/vendor/big")).json()

    assert rows["vendor/big"] == one
    assert {name: one[name] for name in ("object", "name", "context_window", "max_output_tokens", "reasoning")} == {
        "object": "model",
        "name": "Big",
        "context_window": 200_000,
        "max_output_tokens": 64_000,
        "reasoning": True,
    }
    assert (one["input_modalities"], one["output_modalities"]) == (["text", "image"], ["text"])
    assert one["token_price"] == {"input": 1.25, "output": 10.0}
    assert rows["flux-2-pro-text-to-image"]["output_modalities"] == ["image"]
    assert rows["flux-2-pro-remix-image"]["input_modalities"] == ["text", "image"]
    assert "context_window" not in rows["flux-2-pro-text-to-image"]
    assert "not a language model" in rows["muralist-echo"]["name"]


async def test_models_of_the_upstreams_list_keep_what_it_says(upstream: ChatStandIn) -> None:
    """The spellings of vLLM, OpenRouter and others arrive under one name."""
    upstream.models = [
        {"id": "a", "max_model_len": 8_192, "owned_by": "vllm", "created": 1_700_000_000},
        {
            "id": "b/c",
            "context_length": 128_000,
            "name": "B: C",
            "architecture": {"input_modalities": ["text", "image"]},
        },
        {"id": ""},
        {"no": "id"},
        7,
    ]
    async with serving(upstream, models=()) as chat:
        rows = {row["id"]: row for row in (await chat.client.get("/v1/models")).json()["data"]}

    assert (rows["a"]["context_window"], rows["a"]["owned_by"], rows["a"]["created"]) == (8_192, "vllm", 1_700_000_000)
    assert (rows["b/c"]["context_window"], rows["b/c"]["name"]) == (128_000, "B: C")
    assert rows["b/c"]["input_modalities"] == ["text", "image"]
    assert "" not in rows


async def test_anthropics_clients_get_the_chat_models_in_their_form(chat: ChatBench) -> None:
    """One page, without the models that paint."""
    answer = await chat.client.get("/v1/models", headers={"anthropic-version": "2023-06-01"})

    body = answer.json()
    assert [row["id"] for row in body["data"]] == ["talker", "free", "muralist-echo"]
    assert (body["has_more"], body["first_id"], body["last_id"]) == (False, "talker", "muralist-echo")
    assert {row["type"] for row in body["data"]} == {"model"}


async def test_list_checks_a_key_that_is_sent(chat: ChatBench) -> None:
    """Everybody may look, but a wrong key is told so, by the list as by a single model."""
    wrong = {"Authorization": "Bearer runapi_wrong"}

    answers = [await chat.client.get(path, headers=wrong) for path in ("/v1/models", "/v1/models/talker")]
    open_list = await chat.client.get("/v1/models")

    assert [answer.status_code for answer in answers] == [401, 401]
    assert open_list.status_code == 200


async def test_model_that_the_key_is_not_for_is_not_found(chat: ChatBench) -> None:
    """A limited key sees its own models alone."""
    key = "runapi_" + "f6" * 24
    await chat.store.accounts.add_key(
        chat.bench.account.id,
        name="limited",
        sha256=hash_key(key),
        mask=mask_key(key),
        now=chat.bench.clock.now(),
        models=["talk*"],
    )
    named = {"Authorization": f"Bearer {key}"}

    seen = await chat.client.get("/v1/models/talker", headers=named)
    unseen = await chat.client.get("/v1/models/free", headers=named)

    assert (seen.status_code, unseen.status_code) == (200, 404)
    assert unseen.json()["error"]["code"] == "model_not_found"


async def test_images_are_listed_while_the_chat_upstream_is_silent(upstream: ChatStandIn) -> None:
    """A broken upstream takes nothing from the models that paint."""
    async with serving(upstream, models=(), base_url="http://127.0.0.1:9/v1") as chat:
        ids = [row["id"] for row in (await chat.client.get("/v1/models")).json()["data"]]

    assert "flux-2-pro-text-to-image" in ids
