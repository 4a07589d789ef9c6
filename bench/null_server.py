"""A server that answers every request at once with the same JSON: the peer's upstream, and the callbacks' receiver.

Run as `python -m bench.null_server`; it prints `listening on PORT` when it is ready. `GET /count` answers how many
POSTs came, and when the first and the last of them came on the monotonic clock.
"""

import asyncio
import contextlib
import sys
import time
from http.client import HTTPConnection
from pathlib import Path
from typing import cast

import msgspec
import uvloop

from bench.connection import UnreadableAnswer, content_length
from bench.processes import Child, clean_environment

READY = "listening on "
IMAGES = (
    b'{"created":1760000000,"data":[{"url":"http://127.0.0.1/picture.png","revised_prompt":"a red apple on a table"}]}'
)


class Count(msgspec.Struct):
    """POSTs so far; times are seconds on the monotonic clock, 0 before the first."""

    posts: int = 0
    first: float = 0.0
    last: float = 0.0


class Answering(asyncio.Protocol):
    """Answers requests as they come, also several at once, and counts the POSTs."""

    def __init__(self, count: Count) -> None:
        self._count = count
        self._held = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport to write to."""
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        """Answer every request that is whole."""
        assert self._transport is not None
        held = self._held + data
        while (head_end := held.find(b"\r\n\r\n")) >= 0:
            head = held[:head_end]
            end = head_end + 4 + _body_length(head)
            if len(held) < end:
                break
            held = held[end:]
            self._transport.write(_answer(self._body(head)))
        self._held = held

    def _body(self, head: bytes) -> bytes:
        if head.startswith(b"POST"):
            count = self._count
            count.last = time.monotonic()
            count.first = count.first or count.last
            count.posts += 1
            return IMAGES
        return msgspec.json.encode(self._count)


def _body_length(head: bytes) -> int:
    try:
        return content_length(head)
    except UnreadableAnswer:
        return 0


def _answer(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)


async def serve() -> None:
    """Answer on a free loopback port until the process is ended."""
    count = Count()
    server = await asyncio.get_running_loop().create_server(lambda: Answering(count), "127.0.0.1", 0, backlog=1024)
    print(f"{READY}{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


class NullServer:
    """A running process of this module on a core. Raises DidNotStart when it does not come up."""

    def __init__(self, log: Path, *, core: int) -> None:
        self.child = Child(
            [sys.executable, "-m", "bench.null_server"],
            core=core,
            log=log,
            environment=clean_environment({"PYTHONPATH": str(Path(__file__).resolve().parents[1])}),
        )
        try:
            self.port = int(self.child.line(READY, timeout_seconds=10.0))
        except BaseException:
            self.child.stop()
            raise

    def count(self) -> Count:
        """POSTs so far."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        with contextlib.closing(connection):
            connection.request("GET", "/count")
            return msgspec.json.decode(connection.getresponse().read(), type=Count)

    def stop(self) -> None:
        """End the process."""
        self.child.stop()


if __name__ == "__main__":
    try:
        uvloop.run(serve())
    except KeyboardInterrupt:
        sys.exit(0)
