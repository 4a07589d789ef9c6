"""One keep-alive HTTP/1.1 client connection with one request in flight, made to cost the load generator little."""

import asyncio
from collections.abc import Callable
from typing import cast

Answered = Callable[["Connection", int, bytes], None]
Lost = Callable[["Connection"], None]

_UNKNOWN = -1


class UnreadableAnswer(Exception):
    """An answer has no Content-Length, so this client cannot tell where it ends."""


class Connection(asyncio.Protocol):
    """Sends a request and calls `answered(connection, status, body)` when its answer is whole."""

    def __init__(self, answered: Answered, lost: Lost) -> None:
        self._answered = answered
        self._lost = lost
        self._transport: asyncio.Transport | None = None
        self._held = b""
        self._head_end = 0
        self._answer_end = _UNKNOWN
        self.fault: Exception | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport to write to."""
        self._transport = cast("asyncio.Transport", transport)

    def send(self, request: bytes) -> None:
        """Write a whole request; the one before must have been answered."""
        assert self._transport is not None
        self._transport.write(request)

    def data_received(self, data: bytes) -> None:
        """Collect an answer; nearly always it is whole at once."""
        if self._held:
            data = self._held + data
        if self._answer_end == _UNKNOWN:
            head_end = data.find(b"\r\n\r\n")
            if head_end < 0:
                self._held = data
                return
            self._head_end = head_end + 4
            try:
                self._answer_end = self._head_end + content_length(data[:head_end])
            except UnreadableAnswer as error:
                self.fault = error
                self.close()
                return
        if len(data) < self._answer_end:
            self._held = data
            return
        status, body = int(data[9:12]), data[self._head_end : self._answer_end]
        self._held = b""
        self._answer_end = _UNKNOWN
        self._answered(self, status, body)

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell whoever drives the load."""
        self.fault = self.fault or exc
        self._lost(self)

    def close(self) -> None:
        """Drop the connection at once."""
        if self._transport is not None:
            self._transport.abort()


def content_length(head: bytes) -> int:
    """The length of the body that an answer's head announces. Raises UnreadableAnswer when it says none."""
    lowered = head.lower()
    at = lowered.find(b"\r\ncontent-length:")
    if at < 0:
        raise UnreadableAnswer(f"no Content-Length in the answer {head[:60]!r}")
    line_end = lowered.find(b"\r\n", at + 2)
    return int(lowered[at + 17 : line_end if line_end > 0 else len(lowered)])
