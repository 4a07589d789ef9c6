"""Sends a short answer in one write.

uvicorn checks every header with two regular expressions and writes head and body in two system calls, which is a fifth
of what a poll costs. An answer whose length and body are known at once needs neither. This reaches into uvicorn's
request cycle: a test compares both ways byte for byte, and with another server messages simply pass through.
"""

from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from typing import Any

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, RequestResponseCycle

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
ASGIApp = Callable[[Scope, Receive, Send], Awaitable[None]]

_LENGTH = b"content-length"


class WholeAnswers:
    """Wraps an app; what it sends reaches the client byte for byte as without the wrapper."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on."""
        cycle: Any = getattr(send, "__self__", None)
        if type(cycle) is RequestResponseCycle and scope["type"] == "http" and scope["method"] != "HEAD":
            await self._app(scope, receive, _Sender(cycle, send))
        else:
            await self._app(scope, receive, send)


class _Sender:
    """The `send` of one request: holds the head back until it sees whether the body is whole."""

    __slots__ = ("_cycle", "_head", "_send")

    def __init__(self, cycle: Any, send: Send) -> None:
        self._cycle = cycle
        self._send = send
        self._head: Message | None = None

    async def __call__(self, message: Message) -> None:
        head = self._head
        if head is None:
            if message["type"] == "http.response.start" and _has_length(message["headers"]):
                self._head = message
            else:
                await self._send(message)
            return
        self._head = None
        if not message.get("more_body", False) and self._write(head, message.get("body", b"")):
            return
        await self._send(head)
        await self._send(message)

    def _write(self, head: Message, body: bytes) -> bool:
        """Write a whole answer and end the cycle; False when that is for uvicorn to do."""
        cycle = self._cycle
        if cycle.disconnected or cycle.response_started or cycle.flow.write_paused or not cycle.keep_alive:
            return False
        headers = [*cycle.default_headers, *head["headers"]]
        lines = b"\r\n".join([b": ".join(header) for header in headers])
        # A line break inside a header would let its writer forge others: uvicorn refuses those with an error.
        if lines.count(b"\n") != len(headers) - 1 or lines.count(b"\r") != len(headers) - 1:
            return False
        cycle.response_started = True
        cycle.transport.write(b"%b%b\r\n\r\n%b" % (STATUS_LINE[head["status"]], lines, body))
        cycle.response_complete = True
        cycle.message_event.set()
        cycle.on_response()
        return True


def _has_length(headers: Sequence[tuple[bytes, bytes]]) -> bool:
    # The API writes it last.
    return bool(headers) and (headers[-1][0] == _LENGTH or any(name == _LENGTH for name, _ in headers))
