"""OpenAI's Python SDK talks to a real server as it talks to OpenAI."""

import gc
import json
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openai
import pytest
from openai import OpenAI

from tests.acceptance.server_process import HANG_SECONDS, ServerProcess, start_server
from tests.upstreams.chat import ChatStandIn, refuse, send_events, talk
from tests.upstreams.standin import KEY as UPSTREAM_KEY

pytestmark = pytest.mark.acceptance

PRICES = {"talker": {"input": 2, "output": 10}}
CREDIT_CENTS = 100
SAY_HI: list[Any] = [{"role": "user", "content": "Hi"}]


@pytest.fixture(scope="module")
def upstream() -> Iterator[ChatStandIn]:
    """The upstream of this file's server."""
    with ChatStandIn() as standin:
        yield standin


@pytest.fixture(scope="module")
def served(upstream: ChatStandIn, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """A server without painters, with chat set up by variables."""
    environ = {
        "MURALIST_CHAT_BASE_URL": upstream.base_url,
        "MURALIST_CHAT_API_KEY": UPSTREAM_KEY,
        "MURALIST_CHAT_MODELS": "talker,fast=vendor/fast",
        "MURALIST_CHAT_PRICES": json.dumps(PRICES),
        "MURALIST_CHAT_ECHO": "true",
        "MURALIST_INITIAL_CREDIT_CENTS": str(CREDIT_CENTS),
    }
    running = start_server(tmp_path_factory.mktemp("chat") / "data", workers=0, environ=environ)
    yield running
    running.stop()


@pytest.fixture
def client(served: ServerProcess) -> Iterator[OpenAI]:
    """The SDK with our key; it does not try again by itself."""
    with OpenAI(base_url=f"{served.base_url}/v1", api_key=served.key, max_retries=0) as made:
        yield made
    gc.collect()


def account(served: ServerProcess) -> tuple[int, int, int]:
    """Available, held and spent cents of the account `default`, each rounded down."""
    row = served.cli("accounts", "show", "default")
    return row["balance_cents"], row["held_cents"], row["spent_total_cents"]


def test_completion_is_answered_whole(client: OpenAI, upstream: ChatStandIn) -> None:
    """The text, the finish reason and the usage arrive; a model under another name is asked for by its own."""
    answer = client.chat.completions.create(model="fast", messages=SAY_HI, temperature=0.5)

    assert answer.choices[0].message.content == "Hello there."
    assert answer.choices[0].finish_reason == "stop"
    assert answer.usage is not None
    assert (answer.usage.prompt_tokens, answer.usage.completion_tokens) == (1_000, 200)
    assert (upstream.last["model"], upstream.last["temperature"]) == ("vendor/fast", 0.5)


@pytest.mark.parametrize("asked", [True, False])
def test_completion_is_streamed(client: OpenAI, asked: bool) -> None:
    """Chunks join to the text; the usage comes only to those who asked."""
    options: Any = {"stream_options": {"include_usage": True}} if asked else {}

    chunks = list(client.chat.completions.create(model="talker", messages=SAY_HI, stream=True, **options))

    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices) == "Hello there."
    assert [chunk.usage.total_tokens for chunk in chunks if chunk.usage] == ([1_200] if asked else [])


def test_tools_are_called_in_streams_and_whole(client: OpenAI, upstream: ChatStandIn) -> None:
    """Tool calls reach the SDK's own types."""
    function = {"name": "paint", "arguments": '{"prompt": "a vase"}'}
    tools: Any = [{"type": "function", "function": {"name": "paint", "parameters": {"type": "object"}}}]
    upstream.script(talk((), tool=function), talk((), tool=function))

    whole = client.chat.completions.create(model="talker", messages=SAY_HI, tools=tools)
    with client.chat.completions.stream(model="talker", messages=SAY_HI, tools=tools) as stream:
        final = stream.get_final_completion()

    for answer in (whole, final):
        [call] = answer.choices[0].message.tool_calls or []
        assert call.type == "function"
        assert (call.function.name, json.loads(call.function.arguments)) == ("paint", {"prompt": "a vase"})


def test_echo_calls_a_tool_without_any_upstream(client: OpenAI) -> None:
    """An agent's loop runs to its end: command, tool call, result, answer."""
    tools: Any = [{"type": "function", "function": {"name": "image_generate", "parameters": {"type": "object"}}}]
    messages: list[Any] = [{"role": "user", "content": 'call tool image_generate with {"prompt": "a vase"}'}]

    first = client.chat.completions.create(model="muralist-echo", messages=messages, tools=tools)
    [call] = first.choices[0].message.tool_calls or []
    messages += [
        first.choices[0].message.model_dump(exclude_none=True),
        {"role": "tool", "tool_call_id": call.id, "content": "saved as vase.png"},
    ]
    second = client.chat.completions.create(model="muralist-echo", messages=messages, tools=tools)

    assert first.choices[0].finish_reason == "tool_calls"
    assert "saved as vase.png" in (second.choices[0].message.content or "")


def test_models_are_listed(client: OpenAI) -> None:
    """Chat and image models, in one list."""
    ids = {model.id for model in client.models.list()}

    assert {"talker", "fast", "muralist-echo", "flux-2-pro-text-to-image"} <= ids
    assert client.models.retrieve("talker").id == "talker"


def test_errors_are_the_sdks_own_kinds(client: OpenAI, served: ServerProcess, upstream: ChatStandIn) -> None:
    """Each refusal raises the class that programs catch, and none of an upstream's about its key is taken for ours."""
    upstream.script(refuse(401), refuse(429, headers={"Retry-After": "3"}), refuse(500), refuse(400))

    def caught(ask: OpenAI = client, **fields: Any) -> openai.APIStatusError:
        with pytest.raises(openai.APIStatusError) as raised:
            ask.chat.completions.create(**{"model": "talker", "messages": SAY_HI, **fields})
        return raised.value

    errors = [caught(), caught(), caught(), caught(), caught(model="gpt-99")]
    with OpenAI(base_url=f"{served.base_url}/v1", api_key="runapi_wrong", max_retries=0) as stranger:
        errors.append(caught(stranger))

    assert [type(error) for error in errors] == [
        openai.InternalServerError,
        openai.RateLimitError,
        openai.InternalServerError,
        openai.BadRequestError,
        openai.NotFoundError,
        openai.AuthenticationError,
    ]
    assert [error.code for error in errors[4:]] == ["model_not_found", "unauthenticated"]


def test_stream_that_breaks_off_raises(client: OpenAI, upstream: ChatStandIn) -> None:
    """A program that reads the stream learns that it is not whole."""
    upstream.script(send_events(b'data: {"choices":[{"delta":{"content":"Hel"}}]}\n\n', then_drop=True))

    with pytest.raises(openai.APIError, match="did not answer"):
        list(client.chat.completions.create(model="talker", messages=SAY_HI, stream=True))


def test_responses_and_images_inputs_go_through(client: OpenAI, upstream: ChatStandIn) -> None:
    """Picture parts reach the upstream as they are."""
    part = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA", "detail": "low"}}
    messages: Any = [{"role": "user", "content": [{"type": "text", "text": "What is it?"}, part]}]

    client.chat.completions.create(model="talker", messages=messages)

    assert upstream.last["messages"][0]["content"][1] == part


def test_limited_key_is_kept_to_its_models(served: ServerProcess) -> None:
    """`muralist keys create --models` makes a key that is 403 for all other models."""
    key = served.cli("keys", "create", "--account", "default", "--models", "fast,flux-2-klein")["key"]
    with OpenAI(base_url=f"{served.base_url}/v1", api_key=key, max_retries=0) as client:
        answer = client.chat.completions.create(model="fast", messages=SAY_HI)
        with pytest.raises(openai.PermissionDeniedError, match="limited to fast, flux-2-klein"):
            client.chat.completions.create(model="talker", messages=SAY_HI)
        listed = {model.id for model in client.models.list()}

    body = {"model": "flux-2-pro-text-to-image", "prompt": "a red apple"}
    assert served.request("POST", "/v1/text_to_image", body, key=key).status == 403
    assert answer.choices
    assert listed == {"fast", "flux-2-klein"}


def test_leaving_a_stream_ends_it_upstream(served: ServerProcess, upstream: ChatStandIn) -> None:
    """A real socket that is closed in the middle of a stream closes the upstream's, and nothing stays held."""
    upstream.left.clear()
    upstream.gate.clear()
    upstream.script(send_events(b'data: {"choices":[]}\n\n', b"data: [DONE]\n\n"))
    host, _, port = served.base_url.removeprefix("http://").partition(":")
    body = json.dumps({"model": "talker", "messages": SAY_HI, "stream": True}).encode()
    with socket.create_connection((host, int(port)), timeout=10) as sock:
        head = f"POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {served.key}\r\n"
        sock.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        while b'"choices"' not in sock.recv(4096):
            pass

    deadline = time.monotonic() + HANG_SECONDS
    while account(served)[1] and time.monotonic() < deadline:
        time.sleep(0.05)
    upstream.gate.set()

    assert upstream.left.wait(10)
    assert account(served)[1] == 0


def test_spend_report_counts_chat_beside_pictures(served: ServerProcess) -> None:
    """`muralist spend` knows each model's calls and what they were sold for."""
    report = served.cli("spend", "--by", "model")

    rows = {row["group"]: row for row in report["groups"]}
    assert rows["talker"]["settled"] >= 2
    assert rows["talker"]["price_usd"] >= 0.008
    assert rows["muralist-echo"]["price_usd"] == 0


def test_server_that_dies_in_a_call_charges_nothing(tmp_path: Path) -> None:
    """Killed between the reservation and the answer: the money is held on disk, and never spent."""
    with ChatStandIn() as upstream:
        environ = {
            "MURALIST_CHAT_BASE_URL": upstream.base_url,
            "MURALIST_CHAT_API_KEY": UPSTREAM_KEY,
            "MURALIST_CHAT_PRICES": json.dumps(PRICES),
        }
        dying = start_server(tmp_path / "data", workers=0, environ={**environ, "MURALIST_CRASH_AT": "chat.reserved"})
        with pytest.raises(OSError):  # noqa: PT011 - whatever a cut connection raises
            dying.request("POST", "/v1/chat/completions", {"model": "talker", "messages": SAY_HI})
        dying.wait_for_death()

        available, held, spent = account(dying)

    assert upstream.calls == []
    assert (held > 0, spent) == (True, 0)
    assert available < 1_000
