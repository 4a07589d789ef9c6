"""Answers in one write: the same bytes as uvicorn's own, over a real connection."""

import asyncio
import re
from collections.abc import Sequence

import pytest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from muralist.kit.listener import bind, listening

GET = b"GET / HTTP/1.1\r\nhost: x\r\n\r\n"
LAST = b"GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"


def answering(*messages: Message) -> ASGIApp:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        for message in messages:
            await send(message)

    return app


def start(status: int, *headers: tuple[bytes, bytes]) -> Message:
    return {"type": "http.response.start", "status": status, "headers": list(headers)}


def body(data: bytes, *, more: bool = False) -> Message:
    return {"type": "http.response.body", "body": data, "more_body": more}


CASES = {
    "json": (start(200, (b"content-type", b"application/json"), (b"content-length", b"2")), body(b"{}")),
    "empty": (start(204, (b"content-length", b"0")), body(b"")),
    "pieces": (start(200, (b"content-length", b"4")), body(b"ab", more=True), body(b"cd")),
    "stream": (start(200, (b"content-type", b"text/plain")), body(b"ab", more=True), body(b"")),
    "error": (start(503, (b"retry-after", b"2"), (b"content-length", b"3")), body(b"no.")),
}


async def talk(app: ASGIApp, requests: Sequence[bytes]) -> bytes:
    """Send requests on one connection to a real listener; returns all that came back, without dates."""
    sock = bind("127.0.0.1", 0)
    async with listening(app, sock, grace_seconds=1):
        reader, writer = await asyncio.open_connection(*sock.getsockname())
        for request in requests:
            writer.write(request)
        answer = await asyncio.wait_for(reader.read(), 5)
        writer.close()
        await writer.wait_closed()
    sock.close()
    return re.sub(rb"date: [^\r]+", b"date: then", answer)


@pytest.mark.parametrize("name", CASES)
async def test_answers_are_the_same_bytes_as_without_the_wrapper(name: str) -> None:
    """Whole, empty, piecewise, chunked and error answers are what uvicorn alone writes; the connection stays usable."""
    app = answering(*CASES[name])

    class Plain:
        """Hides the cycle, so that messages pass through."""

        async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
            async def through(message: Message) -> None:
                await send(message)

            await app(scope, receive, through)

    assert await talk(app, [GET, GET, LAST]) == await talk(Plain(), [GET, GET, LAST])


async def test_answer_with_a_line_break_in_a_header_is_refused() -> None:
    """A forged header never reaches the client: uvicorn's own check drops the answer instead."""
    forged = (start(200, (b"x-name", b"a\r\nset-cookie: b"), (b"content-length", b"2")), body(b"{}"))

    answer = await talk(answering(*forged), [LAST])

    assert answer == b""


async def test_whole_answer_reaches_the_transport_in_one_write() -> None:
    """One system call an answer is what this is for; it fails when uvicorn's internals have moved on."""
    writes: list[bytes] = []

    async def counting(scope: Scope, receive: Receive, send: Send) -> None:
        cycle = send._cycle  # type: ignore[attr-defined]
        transport = cycle.transport

        class Counting:
            def __getattr__(self, name: str) -> object:
                return getattr(transport, name)

            def write(self, data: bytes) -> None:
                writes.append(data)
                transport.write(data)

        cycle.transport = Counting()
        await answering(*CASES["json"])(scope, receive, send)
        cycle.transport = transport

    await talk(counting, [GET, LAST])

    assert len(writes) == 3, "one write for the first answer; two for the last, which closes and is uvicorn's"
