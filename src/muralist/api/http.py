"""One HTTP request and its answer, as every route sees them; plain ASGI below, no framework objects."""

import asyncio
import re
from collections.abc import AsyncGenerator, AsyncIterator, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import msgspec
from starlette.types import Receive, Scope, Send

from muralist.core.money.account import Caller
from muralist.errors import BodyTooLarge

if TYPE_CHECKING:
    from muralist.api.services import Services

Header = tuple[bytes, bytes]

JSON_LIMIT_BYTES = 1_000_000
FILE_LIMIT_BYTES = 50_000_000
BASE64_LIMIT_BYTES = FILE_LIMIT_BYTES * 4 // 3 + 64_000
"""A JSON body that carries files in base64."""

FORM_OVERHEAD_BYTES = 64_000

JSON_TYPE: Header = (b"content-type", b"application/json")
NO_STORE: Header = (b"cache-control", b"no-store")

_BODILESS = frozenset({204, 304})
_HOST = re.compile(rb"[A-Za-z0-9._\-]{1,253}(?::[0-9]{1,5})?|\[[0-9A-Fa-f:.]{2,45}\](?::[0-9]{1,5})?")
_encoder = msgspec.json.Encoder()


class ClientGone(Exception):
    """The client closed the connection, so nobody reads an answer any more."""


class Answer:
    """A whole response. `headers` lack Content-Length, which is added when it is sent."""

    __slots__ = ("body", "headers", "status")

    def __init__(self, status: int, body: bytes = b"", headers: Iterable[Header] = ()) -> None:
        self.status = status
        self.body = body
        self.headers = headers


class Stream(Answer):
    """A response that is written piece by piece until it ends or the client leaves."""

    __slots__ = ("chunks",)

    def __init__(self, status: int, chunks: AsyncGenerator[bytes], headers: Iterable[Header] = ()) -> None:
        super().__init__(status, b"", headers)
        self.chunks = chunks


class Call:
    """One request. `caller` is set on operations that need a key; `task_id` by routes that are about a task."""

    __slots__ = ("caller", "headers", "receive", "scope", "services", "task_id")

    caller: Caller

    def __init__(self, scope: Scope, receive: Receive, services: "Services") -> None:
        self.scope = scope
        self.receive = receive
        self.services = services
        self.headers: dict[bytes, bytes] = dict(scope["headers"])
        self.task_id: str | None = None

    @property
    def params(self) -> dict[str, str]:
        """The variable parts of the path."""
        found: dict[str, str] = self.scope["path_params"]
        return found

    @property
    def has_caller(self) -> bool:
        """Whether the request carried a key, on operations that need none."""
        return hasattr(self, "caller")

    @property
    def account_id(self) -> int:
        """The account of the key that the request carries."""
        return self.caller.account.id

    @property
    def origin(self) -> str:
        """Base URL of this server as the client reached it, or the one that the settings name."""
        return self.services.public_url or _origin(
            self.scope.get("scheme", "http"), self.headers.get(b"host", b""), self.scope.get("server")
        )

    def header(self, name: bytes) -> str | None:
        """A request header as Latin-1 text, or None."""
        value = self.headers.get(name)
        return None if value is None else value.decode("latin-1")

    async def chunks(self, limit: int, taken: int = 0) -> AsyncIterator[bytes]:
        """The body in pieces, counted; `taken` bytes of it were read before.

        Raises:
            BodyTooLarge: more than `limit` bytes were announced or came.
            ClientGone: the client left before the end.
        """
        announced = self.headers.get(b"content-length", b"")
        if announced.isdigit() and int(announced[:20]) > limit:
            raise _too_large(limit)
        total, more = taken, True
        while more:
            chunk, more = await self._piece()
            total += len(chunk)
            if total > limit:
                raise _too_large(limit)
            if chunk:
                yield chunk

    async def body(self, limit: int = JSON_LIMIT_BYTES) -> bytes:
        """The whole body; see `chunks` for what it raises. Most come in one piece, which is handed on as it is."""
        first, more = await self._piece()
        if len(first) > limit:
            raise _too_large(limit)
        return b"".join([first, *[chunk async for chunk in self.chunks(limit, taken=len(first))]]) if more else first

    async def _piece(self) -> tuple[bytes, bool]:
        message = await self.receive()
        if message["type"] == "http.disconnect":
            raise ClientGone
        return message.get("body", b""), message.get("more_body", False)


def json_answer(value: Any, status: int = 200, headers: Iterable[Header] = ()) -> Answer:
    """Encode a wire value."""
    return Answer(status, _encoder.encode(value), (JSON_TYPE, *headers))


async def send_answer(answer: Answer, extra: list[Header], receive: Receive, send: Send) -> None:
    """Write an answer with its headers and `extra`; a 204 or 304 has no body and says no length."""
    extra += answer.headers
    if isinstance(answer, Stream):
        await send({"type": "http.response.start", "status": answer.status, "headers": extra})
        await _send_pieces(answer.chunks, receive, send)
        return
    if answer.status not in _BODILESS:
        extra.append((b"content-length", b"%d" % len(answer.body)))
    await send({"type": "http.response.start", "status": answer.status, "headers": extra})
    await send({"type": "http.response.body", "body": answer.body})


async def _send_pieces(chunks: AsyncGenerator[bytes], receive: Receive, send: Send) -> None:
    """Write pieces as they come; a client that leaves ends the generator at once."""

    async def pump() -> None:
        async for chunk in chunks:
            await send({"type": "http.response.body", "body": chunk, "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    try:
        await first_of(pump(), until_gone(receive))
    finally:
        await chunks.aclose()


async def until_gone(receive: Receive) -> None:
    """Return when the client has left."""
    while (await receive())["type"] != "http.disconnect":
        pass


async def first_of(*waits: Any) -> Any:
    """Run awaitables side by side until one ends; the others are cancelled. Returns or raises what the first did."""
    tasks = [asyncio.ensure_future(wait) for wait in waits]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        return next(task for task in tasks if task in done).result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@lru_cache(maxsize=1024)
def _origin(scheme: str, host: bytes, server: tuple[str, int | None] | None) -> str:
    """Host as the client sent it, where that is a host at all; else the address that we listen on."""
    if _HOST.fullmatch(host):
        return f"{scheme}://{host.decode('ascii')}"
    name, port = server or ("127.0.0.1", None)
    name = f"[{name}]" if ":" in name else name
    return f"{scheme}://{name}:{port}" if port else f"{scheme}://{name}"


def _too_large(limit: int) -> BodyTooLarge:
    return BodyTooLarge(
        f"The body is larger than the {limit:,} bytes that this endpoint takes. Nothing was created and you were not "
        "charged; send less, or upload pictures with POST /api/v1/files/prepare.",
        details={"limit_bytes": limit},
    )
