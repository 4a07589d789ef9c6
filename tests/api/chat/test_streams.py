"""Streams come at once, end when either side ends them, and never hang."""

import asyncio
import json

import pytest

from tests.api.bench import KEY
from tests.upstreams.chat import ChatStandIn, hang, send_events, talk

from .conftest import ChatBench, ask, events, serving

HELLO = b'data: {"choices":[{"index":0,"delta":{"content":"Hello"}}]}\n\n'


async def test_first_chunk_is_passed_on_before_the_second_exists(chat: ChatBench, upstream: ChatStandIn) -> None:
    """The client reads the first event while the upstream has not written another one."""
    upstream.gate.clear()
    upstream.script(send_events(HELLO, b"data: [DONE]\n\n"))

    async with chat.client.stream("POST", "/v1/chat/completions", json=ask(stream=True), headers=bearer()) as answer:
        pieces = answer.aiter_bytes()
        first = await asyncio.wait_for(anext(pieces), 5)
        upstream.gate.set()
        rest = b"".join([piece async for piece in pieces])

    assert first == HELLO
    assert rest == b"data: [DONE]\n\n"
    assert answer.headers["content-type"] == "text/event-stream; charset=utf-8"


async def test_client_that_leaves_ends_the_call_upstream(chat: ChatBench, upstream: ChatStandIn) -> None:
    """Closing the socket in the middle of a stream closes the upstream's, and what came is paid by estimate."""
    upstream.gate.clear()
    upstream.script(send_events(HELLO, HELLO))
    body = json.dumps(ask(stream=True)).encode()
    reader, writer = await asyncio.open_connection(*chat.url.removeprefix("http://").split(":"))
    head = (
        f"POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {KEY}\r\nContent-Length: {len(body)}"
    )
    writer.write(head.encode() + b"\r\n\r\n" + body)
    await asyncio.wait_for(reader.readuntil(b"Hello"), 5)

    writer.transport.abort()

    await chat.ended()
    upstream.gate.set()
    assert await asyncio.to_thread(upstream.left.wait, 5)
    [memo] = chat.memos
    assert memo.price == -(-len(body) // 3) * 2 + 1 * 10
    assert memo.price < chat.reserved()[0]


async def test_client_that_leaves_before_the_answer_pays_nothing(chat: ChatBench, upstream: ChatStandIn) -> None:
    """A call that is given up while the upstream is still silent is ended there and released."""
    upstream.script(hang)
    calling = asyncio.create_task(chat.chat())
    while not upstream.calls:
        await asyncio.sleep(0.005)

    calling.cancel()

    assert await asyncio.to_thread(upstream.left.wait, 5)
    await chat.ended()
    assert await chat.money() == (10_000_000, 0, 0)
    assert chat.memos == []


async def test_stream_that_breaks_off_upstream_ends_with_an_error_event(chat: ChatBench, upstream: ChatStandIn) -> None:
    """The client is told in the dialect's shape, there is no [DONE], and nothing is charged."""
    upstream.script(send_events(HELLO, b'data: {"half', then_drop=True))

    answer = await chat.chat(stream=True)

    assert answer.status_code == 200
    assert answer.content.startswith(HELLO)
    last = events(answer.text)[-1]
    assert isinstance(last, dict)
    assert last["error"]["code"] == "chat_unavailable"
    assert "[DONE]" not in answer.text
    assert await chat.money() == (10_000_000, 0, 0)


async def test_message_stream_that_breaks_off_ends_as_anthropic_does(chat: ChatBench, upstream: ChatStandIn) -> None:
    """An `error` event with Anthropic's body."""
    upstream.script(send_events(b'event: message_start\ndata: {"type":"message_start"}\n\n', then_drop=True))

    answer = await chat.post("/v1/messages", ask(stream=True, max_tokens=5))

    assert answer.text.count("event: error\n") == 1
    last = events(answer.text)[-1]
    assert isinstance(last, dict)
    assert (last["type"], last["error"]["type"]) == ("error", "overloaded_error")


async def test_stream_in_which_the_upstream_fails_costs_nothing(chat: ChatBench, upstream: ChatStandIn) -> None:
    """An error event of the upstream's own comes through and releases the reservation."""
    failure = b'data: {"error":{"message":"CUDA out of memory","type":"server_error"}}\n\n'
    upstream.script(send_events(HELLO, failure))

    answer = await chat.chat(stream=True)

    assert answer.content == HELLO + failure
    assert await chat.money() == (10_000_000, 0, 0)


async def test_silent_upstream_is_given_up(upstream: ChatStandIn) -> None:
    """An upstream that says nothing within the limit is answered 503, and the money is back."""
    upstream.script(hang)
    async with serving(upstream, idle_seconds=0.2) as chat:
        answer = await asyncio.wait_for(chat.chat(), 5)

        assert answer.status_code == 503
        assert "took too long" in answer.json()["error"]["message"]
        assert await chat.money() == (10_000_000, 0, 0)


async def test_many_streams_run_beside_each_other(chat: ChatBench, upstream: ChatStandIn) -> None:
    """Fifty open streams of one upstream hold up neither each other nor other calls."""
    upstream.gate.clear()
    streams = [asyncio.create_task(chat.chat(stream=True)) for _ in range(50)]
    while len(upstream.calls) < 50:
        await asyncio.sleep(0.005)

    other = await asyncio.wait_for(chat.chat(), 5)
    upstream.gate.set()
    answers = await asyncio.gather(*streams)

    assert other.status_code == 200
    assert {answer.text.splitlines()[-2] for answer in answers} == {"data: [DONE]"}
    assert len(chat.memos) == 51


@pytest.mark.parametrize("asked", [True, False])
async def test_money_has_moved_when_the_client_reads_the_end(
    chat: ChatBench, upstream: ChatStandIn, asked: bool
) -> None:
    """Whoever looks at the balance after [DONE] sees the call settled."""
    upstream.script(talk())
    options = {"stream_options": {"include_usage": True}} if asked else {}
    async with chat.client.stream(
        "POST", "/v1/chat/completions", json=ask(stream=True, **options), headers=bearer()
    ) as answer:
        async for line in answer.aiter_lines():
            if line == "data: [DONE]":
                money = await chat.money()

    assert money == (10_000_000 - 4_000, 0, 4_000)


def bearer() -> dict[str, str]:
    """The header with our key."""
    return {"Authorization": f"Bearer {KEY}"}
