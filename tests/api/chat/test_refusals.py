"""Refusals: each in its dialect's shape, none charged, and no stray 401 or 402."""

from typing import Any

import pytest

from muralist.core.money.account import hash_key, mask_key
from tests.api.bench import VASE, make_bench
from tests.upstreams.chat import ChatStandIn, refuse, reply_with, talk, vanish

from .conftest import PRICE, ChatBench, ask, serving

CHAT = "/v1/chat/completions"
MESSAGES = "/v1/messages"


@pytest.mark.parametrize("status", [401, 402, 403])
async def test_upstream_refusing_our_own_key_is_not_the_callers_fault(
    chat: ChatBench, upstream: ChatStandIn, status: int
) -> None:
    """What the upstream says of the server's key or credit becomes 502 with our sentence, without theirs."""
    upstream.script(refuse(status, "Incorrect API key provided: sk-abc"))

    answer = await chat.chat()

    assert (answer.status_code, answer.json()["error"]["code"]) == (502, "chat_refused")
    assert "sk-abc" not in answer.text
    assert "not charged" in answer.text
    assert await chat.money() == (10_000_000, 0, 0)


async def test_busy_upstream_passes_its_retry_after_on(chat: ChatBench, upstream: ChatStandIn) -> None:
    """429 stays 429, with the time to wait."""
    upstream.script(refuse(429, "Slow down", headers={"Retry-After": "17"}), refuse(429))

    told, untold = await chat.chat(), await chat.chat()

    assert (told.status_code, told.headers["retry-after"]) == (429, "17")
    assert "Slow down." in told.json()["error"]["message"]
    assert untold.headers["retry-after"] == "5"


@pytest.mark.parametrize("status", [500, 502, 503, 529, 301])
async def test_failing_upstream_is_unavailable(chat: ChatBench, upstream: ChatStandIn, status: int) -> None:
    """5xx, and what makes no sense, becomes 503 with Retry-After: agents try those again."""
    upstream.script(refuse(status))

    answer = await chat.chat()

    assert (answer.status_code, answer.json()["error"]["code"]) == (503, "chat_unavailable")
    assert int(answer.headers["retry-after"]) >= 1
    assert await chat.money() == (10_000_000, 0, 0)


async def test_upstream_that_drops_the_connection_is_unavailable(chat: ChatBench, upstream: ChatStandIn) -> None:
    """No answer at all is 503, and nothing is charged."""
    upstream.script(vanish)

    answer = await chat.chat()

    assert (answer.status_code, answer.json()["error"]["code"]) == (503, "chat_unavailable")
    assert await chat.money() == (10_000_000, 0, 0)


async def test_upstream_that_is_not_there_is_unavailable(upstream: ChatStandIn) -> None:
    """A refused connection is 503."""
    async with serving(upstream, base_url="http://127.0.0.1:9/v1") as chat:
        answer = await chat.chat()

    assert answer.status_code == 503
    assert "no connection could be made" in answer.json()["error"]["message"]


async def test_upstreams_word_on_the_request_comes_through(chat: ChatBench, upstream: ChatStandIn) -> None:
    """A 400 with a body of its own is the caller's to read, byte for byte: agents look for words in it."""
    body = b'{"error": {"message": "context_length_exceeded: 200001 > 200000", "type": "invalid_request_error"}}'
    upstream.script(reply_with(body, status=400))

    answer = await chat.chat()

    assert (answer.status_code, answer.content) == (400, body)
    assert await chat.money() == (10_000_000, 0, 0)


async def test_surface_that_the_upstream_lacks_is_not_found(chat: ChatBench, upstream: ChatStandIn) -> None:
    """A bare 404 page of the upstream becomes one in the dialect's shape."""
    upstream.script(
        reply_with(b"404 page not found", status=404, content_type="text/plain"),
        reply_with(b"404 page not found", status=404, content_type="text/plain"),
    )

    responses = await chat.post("/v1/responses", {"model": "talker", "input": "Hi"})
    messages = await chat.post(MESSAGES, ask(max_tokens=5))

    assert (responses.status_code, responses.json()["error"]["code"]) == (404, "model_not_found")
    assert (messages.status_code, messages.json()["error"]["type"]) == (404, "not_found_error")


@pytest.mark.parametrize(
    ("body", "status", "param"),
    [
        (b"", 400, None),
        (b"{", 400, None),
        (b"[]", 400, None),
        (b'{"model": "talker", "messages": [1}', 400, None),
        (b"\xff\xfe", 400, None),
        ({"messages": []}, 400, "model"),
        ({"model": 7, "messages": []}, 400, "model"),
        ({"model": "gpt-99", "messages": []}, 404, "model"),
    ],
)
async def test_bad_bodies_are_refused_in_both_shapes(
    chat: ChatBench, upstream: ChatStandIn, body: Any, status: int, param: str | None
) -> None:
    """OpenAI's and Anthropic's clients each get an error that they can read; nothing is sent or charged."""
    openai = await chat.post(CHAT, body)
    anthropic = await chat.post(MESSAGES, body)

    assert (openai.status_code, anthropic.status_code) == (status, status)
    assert set(openai.json()["error"]) == {"message", "type", "param", "code"}
    assert openai.json()["error"]["param"] == param
    assert anthropic.json()["type"] == "error"
    assert anthropic.json()["request_id"] == anthropic.headers["x-request-id"]
    assert anthropic.json()["error"]["message"] == openai.json()["error"]["message"]
    assert (upstream.calls, chat.store.memos.rows, chat.reserved()) == ([], [], [])


async def test_wrong_key_is_401_in_each_shape(chat: ChatBench, upstream: ChatStandIn) -> None:
    """401 means the caller's own key, and says so as the dialect does."""
    openai = await chat.post(CHAT, ask(), key="runapi_wrong")
    anthropic = await chat.client.post(MESSAGES, json=ask(), headers={"x-api-key": "runapi_wrong"})
    none = await chat.client.post(CHAT, json=ask())

    assert [each.status_code for each in (openai, anthropic, none)] == [401, 401, 401]
    assert openai.json()["error"]["type"] == "authentication_error"
    assert anthropic.json()["error"]["type"] == "authentication_error"
    assert upstream.calls == []


@pytest.mark.parametrize("path", [CHAT, "/chat/completions", "/v1/responses", MESSAGES, f"{MESSAGES}/count_tokens"])
async def test_server_without_upstream_says_which_setting_it_lacks(path: str) -> None:
    """503 with the setting's name, also for a body that is no JSON."""
    bench = await make_bench()

    answer = await bench.post(path, ask())

    assert answer.status_code == 503
    assert "MURALIST_CHAT_BASE_URL" in answer.json()["error"]["message"]


async def test_limited_key_reaches_its_models_only(chat: ChatBench, upstream: ChatStandIn) -> None:
    """403 forbidden for chat and for pictures that the key is not for; lists show what it is for."""
    key = "runapi_" + "e5" * 24
    await chat.store.accounts.add_key(
        chat.bench.account.id,
        name="limited",
        sha256=hash_key(key),
        mask=mask_key(key),
        now=chat.bench.clock.now(),
        models=["free", "flux-2-pro"],
    )

    refused = await chat.post(CHAT, ask(), key=key)
    passed = await chat.post(CHAT, ask(model="free"), key=key)
    painted = await chat.post("/v1/text_to_image", VASE, key=key)
    unpainted = await chat.post("/v1/text_to_image", {**VASE, "model": "flux-2-max-text-to-image"}, key=key)
    listed = await chat.client.get("/v1/models", headers={"Authorization": f"Bearer {key}"})

    assert [each.status_code for each in (refused, passed, painted, unpainted)] == [403, 200, 200, 403]
    assert refused.json()["error"]["code"] == unpainted.json()["error"]["code"] == "forbidden"
    assert {row["id"] for row in listed.json()["data"]} == {
        "free",
        "flux-2-pro-text-to-image",
        "flux-2-pro-remix-image",
    }
    assert len(upstream.calls) == 1


async def test_upstream_that_cannot_be_asked_for_its_models_is_told_of(upstream: ChatStandIn) -> None:
    """Without configured models and without a list nobody can tell which model is meant: 503 says what to do."""
    upstream.models = 404
    async with serving(upstream, models=()) as chat:
        answer = await chat.chat()

    assert answer.status_code == 503
    assert "MURALIST_CHAT_MODELS" in answer.json()["error"]["message"]


async def test_listed_models_are_found_and_priced(upstream: ChatStandIn) -> None:
    """Without configured models the upstream's own list counts, with the prices of the settings."""
    upstream.models = [{"id": "vendor/big", "context_length": 32_000}]
    upstream.script(talk())
    async with serving(upstream, models=(), prices={"vendor/big": PRICE}) as chat:
        answer = await chat.post(CHAT, ask(model="vendor/big"))
        by_provider = await chat.post(CHAT, ask(model="up/vendor/big"))

        assert (answer.status_code, by_provider.status_code) == (200, 200)
        assert upstream.last["model"] == "vendor/big"
        assert [memo.price for memo in chat.memos] == [4_000, 4_000]
        assert sum(each.method == "GET" for each in upstream.seen) == 1, "the list is remembered"
