"""What reaches the upstream, and what comes back, is what was sent."""

import json
from typing import Any

import pytest

from tests.api.bench import KEY
from tests.upstreams.chat import ChatStandIn, reply_with, send_events, talk

from .conftest import ChatBench, ask, events


async def test_answer_comes_back_byte_for_byte(chat: ChatBench, upstream: ChatStandIn) -> None:
    """White space, number forms and unknown fields of the answer are not touched."""
    body = b'{ "id":"x",\n "n": 1.0, "big": 12345678901234567890123, "\\u00e9": 1e5, "choices": [ ] }\n'
    upstream.script(reply_with(body))

    answer = await chat.chat()

    assert (answer.status_code, answer.content) == (200, body)
    assert answer.headers["content-type"].startswith("application/json")


async def test_body_goes_on_untouched_but_for_the_model(chat: ChatBench, upstream: ChatStandIn) -> None:
    """Every value but the model keeps its very bytes, also in fields that nobody knows."""
    values = {
        "messages": '[{"role":"user","content":[{"type":"image_url","image_url":{"url":"data:x;base64,AAAA"}}]}]',
        "tools": '[ {"type": "function", "function": {"name": "f", "parameters": {"x": 1.0}}} ]',
        "temperature": "1.0",
        "seed": "12345678901234567890123",
        "never_heard_of": '{"\\u00e9":[1e5,null]}',
    }
    fields = ", ".join(f'"{name}": {value}' for name, value in values.items())

    await chat.post("/v1/chat/completions", f'{{"model": "talker", {fields}}}'.encode())

    sent = upstream.calls[-1].body.decode()
    assert json.loads(sent)["model"] == "vendor/talker-1"
    assert [value for value in values.values() if value not in sent] == []
    assert set(json.loads(sent)) == {"model", *values}


async def test_upstream_sees_its_own_key_and_never_ours(chat: ChatBench, upstream: ChatStandIn) -> None:
    """The caller's key stays here; so do headers that are nobody's business upstream."""
    await chat.post(
        "/v1/chat/completions", ask(), cookie="a=b", openai_beta="assistants=v2", x_forwarded_for="10.0.0.1"
    )

    [seen] = upstream.calls
    assert seen.headers["authorization"] == f"Bearer {upstream.key}"
    assert not seen.carries(KEY)
    assert seen.headers["openai-beta"] == "assistants=v2"
    assert {"cookie", "x-forwarded-for", "x-api-key"}.isdisjoint(seen.headers)


@pytest.mark.parametrize("path", ["/chat/completions", "/v1/chat/completions"])
async def test_both_paths_lead_to_chat(chat: ChatBench, path: str) -> None:
    """Clients whose base URL lacks the version are answered, too."""
    answer = await chat.post(path, ask())

    assert answer.json()["choices"][0]["message"]["content"] == "Hello there."


async def test_tool_calls_pass_both_ways(chat: ChatBench, upstream: ChatStandIn) -> None:
    """Tools go up and tool calls come down as they are, whole and streamed."""
    function = {"name": "paint", "arguments": '{"prompt": "a \\"vase\\""}'}
    tools = [{"type": "function", "function": {"name": "paint", "parameters": {"type": "object"}}}]
    upstream.script(talk((), tool=function), talk((), tool=function))

    whole = (await chat.chat(tools=tools)).json()
    streamed = events((await chat.chat(tools=tools, stream=True)).text)

    assert upstream.last["tools"] == tools
    assert whole["choices"][0]["message"]["tool_calls"][0]["function"] == function
    deltas: list[Any] = [each["choices"][0]["delta"] for each in streamed if isinstance(each, dict)]
    assert [call["function"] for each in deltas for call in each.get("tool_calls", ())] == [function]


@pytest.mark.parametrize("asked", [True, False])
async def test_usage_chunk_is_shown_to_those_who_asked(chat: ChatBench, upstream: ChatStandIn, asked: bool) -> None:
    """The upstream is always asked for the usage; without the client's own wish the extra chunk is dropped."""
    options = {"stream_options": {"include_usage": True}} if asked else {}

    answer = await chat.chat(stream=True, **options)

    shown = events(answer.text)
    assert upstream.last["stream_options"] == {"include_usage": True}
    assert [each for each in shown if isinstance(each, dict) and each["choices"] == []] == (
        [shown[-2]] if asked else []
    )
    assert shown[-1] == "[DONE]"
    assert "".join(each["choices"][0]["delta"].get("content", "") for each in shown[:4]) == "Hello there."  # type: ignore[index]


async def test_other_stream_options_are_kept(chat: ChatBench, upstream: ChatStandIn) -> None:
    """Asking for the usage adds to what the client set; it replaces nothing else."""
    await chat.chat(stream=True, stream_options={"include_usage": False, "include_obfuscation": False})

    assert upstream.last["stream_options"] == {"include_usage": True, "include_obfuscation": False}


async def test_only_the_usage_chunk_is_dropped(chat: ChatBench, upstream: ChatStandIn) -> None:
    """Comments, odd line ends, empty choices without usage and usage beside choices come through exactly."""
    parts = [
        b": OPENROUTER PROCESSING\n\n",
        b'data: {"choices":[],"prompt_filter_results":[{}]}\r\n\r\n',
        b'data: {"choices":[{"delta":{"content":"\\"usage\\": {"}}],"usage":null}\n\n',
        b'event: x\nid: 7\ndata: {"choices":[{"delta":{}}],"usage":{"prompt_tokens":3,"completion_tokens":1}}\n\n',
        b'data: {"choices":[],"usage":{"prompt_tokens":5,"completion_tokens":2}}\n\n',
        b"data: [DONE]\n\n",
    ]
    upstream.script(send_events(*parts))

    answer = await chat.chat(stream=True)

    assert answer.content == b"".join([*parts[:4], parts[5]])
    assert [memo.price for memo in chat.memos] == [5 * 2 + 2 * 10]


async def test_responses_pass_through_with_their_events(chat: ChatBench, upstream: ChatStandIn) -> None:
    """/v1/responses goes to the same path upstream, and the usage of its last event is paid."""
    usage = {"input_tokens": 100, "input_tokens_details": {"cached_tokens": 40}, "output_tokens": 10}
    completed = {"type": "response.completed", "response": {"usage": usage}}
    parts = [
        b'event: response.created\ndata: {"type":"response.created","response":{"usage":null}}\n\n',
        b'event: response.output_text.delta\ndata: {"type":"response.output_text.delta","delta":"Hi"}\n\n',
        b"event: response.completed\ndata: " + json.dumps(completed).encode() + b"\n\n",
    ]
    upstream.script(send_events(*parts))

    answer = await chat.post("/v1/responses", {"model": "talker", "input": "Hi", "stream": True})

    assert answer.content == b"".join(parts)
    assert upstream.calls[-1].path == "/v1/responses"
    assert "stream_options" not in upstream.last
    assert chat.memos[-1].price == 60 * 2 + 20 + 10 * 10


async def test_messages_take_the_key_in_anthropics_header(chat: ChatBench, upstream: ChatStandIn) -> None:
    """x-api-key is our key, the upstream gets its own, and anthropic-version goes on."""
    usage = {"input_tokens": 10, "cache_read_input_tokens": 40, "output_tokens": 1}
    start = {"type": "message_start", "message": {"usage": usage}}
    parts = [
        b"event: message_start\ndata: " + json.dumps(start).encode() + b"\n\n",
        b'event: message_delta\ndata: {"type":"message_delta","delta":{},"usage":{"output_tokens":20}}\n\n',
        b'event: message_stop\ndata: {"type":"message_stop"}\n\n',
    ]
    upstream.script(send_events(*parts))
    body = {"model": "talker", "max_tokens": 50, "stream": True, "messages": [{"role": "user", "content": "Hi"}]}

    answer = await chat.client.post(
        "/v1/messages", json=body, headers={"x-api-key": KEY, "anthropic-version": "2023-06-01", "anthropic-beta": "b"}
    )

    [seen] = upstream.calls
    assert answer.content == b"".join(parts)
    assert (seen.path, seen.headers["x-api-key"], seen.headers["anthropic-version"]) == (
        "/v1/messages",
        upstream.key,
        "2023-06-01",
    )
    assert not seen.carries(KEY)
    assert chat.memos[-1].price == 10 * 2 + 20 + 20 * 10


async def test_counting_tokens_is_free(chat: ChatBench, upstream: ChatStandIn) -> None:
    """/v1/messages/count_tokens passes through, holds nothing and leaves no memo."""
    upstream.script(reply_with(b'{"input_tokens": 14}'))

    answer = await chat.post("/v1/messages/count_tokens", ask())

    assert answer.json() == {"input_tokens": 14}
    assert upstream.calls[-1].path == "/v1/messages/count_tokens"
    assert (chat.reserved(), chat.memos) == ([], [])


async def test_large_body_passes_and_a_larger_one_is_refused(chat: ChatBench, upstream: ChatStandIn) -> None:
    """Bodies to 20 MB, such as pictures in messages, go on whole; beyond, 413 in the dialect's shape."""
    picture = "data:image/png;base64," + "iVBORw0KGgo" * 1_700_000
    parts = [{"type": "image_url", "image_url": {"url": picture}}]

    passed = await chat.chat(messages=[{"role": "user", "content": parts}])
    refused = await chat.chat(messages=[{"role": "user", "content": picture + picture}])

    assert passed.status_code == 200
    assert upstream.last["messages"][0]["content"] == parts
    assert refused.status_code == 413
    assert refused.json()["error"]["code"] == "body_too_large"
    assert len(upstream.calls) == 1
