"""The base of stand-ins: real HTTP servers on loopback that behave as an upstream does, well or badly.

A stand-in runs in a thread of its own and listens twice: for the upstream's API, and for its pictures, which live at
another origin as they do in the world. It keeps every request that it saw and every work that it accepted, so that a
test can count what was paid for and see where credentials went.
"""

import asyncio
import io
import itertools
import json
import string
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Self

import python_multipart
from aiohttp import web
from PIL import Image

from .loop_thread import LoopThread

REPLIES = Path(__file__).parent / "replies"
KEY = "test-credential-0123456789"
MAX_BODY_BYTES = 256 * 1024 * 1024


class Act(StrEnum):
    """What a stand-in does with one submission. Those from OK on accept it, which is what is paid for."""

    BUSY = "busy"
    OUT_OF_CREDIT = "out of credit"
    UNAUTHORIZED = "unauthorized"
    UNAVAILABLE = "unavailable"
    REJECTED = "rejected"
    DROPPED_BEFORE = "connection dropped before acceptance"
    OK = "ok"
    QUEUED = "queued"
    MODERATED = "moderated"
    REQUEST_MODERATED = "request moderated"
    FAILED = "failed"
    SLOW = "slow"
    BROKEN_JSON = "broken JSON"
    SERVER_ERROR = "500 after acceptance"
    DROPPED_AFTER = "connection dropped after acceptance"
    POLL_TROUBLE = "polls that fail in three ways, then work"
    ENDLESS = "never done"
    EXPIRED_PICTURE = "expired picture URL"
    BROKEN_PICTURE = "a picture that is none"

    @property
    def accepts(self) -> bool:
        """Whether the work is accepted, and so paid for."""
        return self not in _REFUSING


_REFUSING = {
    Act.BUSY: 429,
    Act.OUT_OF_CREDIT: 402,
    Act.UNAUTHORIZED: 401,
    Act.UNAVAILABLE: 503,
    Act.REJECTED: 422,
    Act.DROPPED_BEFORE: 0,
}


class Phase(StrEnum):
    """How accepted work stands when it is polled."""

    RUNNING = "running"
    DONE = "done"
    MODERATED = "moderated"
    REQUEST_MODERATED = "request moderated"
    FAILED = "failed"
    CANCELLED = "cancelled"


_ENDS = {
    Act.MODERATED: Phase.MODERATED,
    Act.REQUEST_MODERATED: Phase.REQUEST_MODERATED,
    Act.FAILED: Phase.FAILED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A request that arrived. `at` is "api" or "pictures"; header names are in lower case."""

    at: str
    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes

    def carries(self, secret: str) -> bool:
        """Whether a secret is anywhere in it."""
        return (
            secret in self.path or secret.encode() in self.body or any(secret in each for each in self.headers.values())
        )


@dataclass(slots=True, kw_only=True)
class Work:
    """An accepted submission: what was asked, and how often it was polled."""

    id: str
    act: Act
    asked: dict[str, Any]
    width: int = 1024
    height: int = 1024
    output_format: str = "png"
    idempotency_key: str | None = None
    polls: int = 0
    cancelled: bool = False
    extra: dict[str, Any] = field(default_factory=dict)


class StandIn(ABC):
    """A faithful upstream on loopback. Use it as a context manager; `script` says what the next submissions meet.

    Subclasses add the routes of their wire, and say what accepted and refused submissions are answered with.
    `choose` decides for submissions beyond the script by their number, from 0.
    """

    name: str
    queued_polls = 2
    twist: Callable[[Any], Any] | None = None
    """Changes the JSON of every answer of the API, to see what its reader makes of odd ones."""

    foreign_urls = False
    """Whether the URLs that it names for polling lie at its pictures' origin, where no key may go."""

    def __init__(
        self, *, key: str = KEY, slow_seconds: float = 1.0, choose: Callable[[int], Act] | None = None
    ) -> None:
        self.key = key
        self.slow_seconds = slow_seconds
        self.works: dict[str, Work] = {}
        self.seen: list[Seen] = []
        self.submissions = 0
        self.base_url = ""
        self.pictures_url = ""
        self._choose = choose or (lambda _: Act.OK)
        self._acts: deque[Act] = deque()
        self._numbers = itertools.count(1)
        self._thread = LoopThread(self._serving, name=f"stand-in {type(self).__name__}")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.stop()

    def script(self, *acts: Act) -> None:
        """Say what the next submissions meet, one after the other."""
        self._acts.extend(acts)

    @property
    def paid(self) -> int:
        """How many submissions were accepted."""
        return len(self.works)

    @property
    def last(self) -> Work:
        """The work accepted last."""
        return next(reversed(self.works.values()))

    def leaks(self) -> list[Seen]:
        """Requests for pictures that carried the key."""
        return [each for each in self.seen if each.at == "pictures" and each.carries(self.key)]

    @abstractmethod
    def add_routes(self, router: web.UrlDispatcher) -> None:
        """Add the routes of this wire."""

    @abstractmethod
    def accepted(self, work: Work) -> web.StreamResponse:
        """The answer to an accepted submission."""

    @abstractmethod
    def refused(self, status: int) -> web.StreamResponse:
        """The answer of this wire with an error status."""

    @abstractmethod
    def sources(self, work: Work) -> list[bytes]:
        """The source pictures that a submission carried, in their order."""

    @abstractmethod
    def is_authorized(self, request: web.Request) -> bool:
        """Whether the request carries the key in this wire's way."""

    async def take(self, request: web.Request, work: Work) -> web.StreamResponse:
        """Treat a submission as the script says; `work` is what it would become."""
        self.submissions += 1
        work.act = self._acts.popleft() if self._acts else self._choose(self.submissions - 1)
        if not self.is_authorized(request):
            return self.refused(401)
        if not work.act.accepts:
            status = _REFUSING[work.act]
            return self.refused(status) if status else drop(request)
        self.works[work.id] = work
        match work.act:
            case Act.DROPPED_AFTER:
                return drop(request)
            case Act.SERVER_ERROR:
                return self.refused(500)
            case Act.BROKEN_JSON:
                return web.Response(text='{"id": "cut sho', content_type="application/json")
            case Act.SLOW:
                await asyncio.sleep(self.slow_seconds)
        return self.accepted(work)

    def look(self, request: web.Request, work: Work) -> Phase | web.StreamResponse:
        """Poll a work once: its phase, or the trouble that the poll itself meets."""
        work.polls += 1
        if not self.is_authorized(request):
            return self.refused(401)
        if work.act is Act.POLL_TROUBLE and work.polls <= 3:
            return (
                self.refused(500),
                drop(request),
                web.Response(text='{"status": "Rea', content_type="application/json"),
            )[work.polls - 1]
        if work.cancelled:
            return Phase.CANCELLED
        if work.act is Act.ENDLESS or (work.act is Act.QUEUED and work.polls <= self.queued_polls):
            return Phase.RUNNING
        return _ENDS.get(work.act, Phase.DONE)

    def new_id(self) -> str:
        """An id for the next work."""
        return f"{self.name}-{next(self._numbers):06d}"

    def picture_url(self, work: Work) -> str:
        """Where the finished picture lies: at the other origin."""
        return f"{self.pictures_url}/pictures/{work.id}"

    def reply(
        self, name: str, *, status: int = 200, headers: Mapping[str, str] | None = None, **values: Any
    ) -> web.Response:
        """A recorded reply with its $placeholders filled in."""
        body = fill(recorded(self.name, name), values)
        return web.json_response(body, status=status, headers=headers)

    @asynccontextmanager
    async def _serving(self) -> AsyncIterator[None]:
        api, pictures = self._app("api"), self._app("pictures")
        self.add_routes(api.router)
        pictures.router.add_get("/pictures/{id}", self._picture)
        runners = [web.AppRunner(app, access_log=None, shutdown_timeout=0.1) for app in (api, pictures)]
        urls = []
        for runner in runners:
            await runner.setup()
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            urls.append(f"http://127.0.0.1:{runner.addresses[0][1]}")
        self.base_url, self.pictures_url = urls
        yield
        for runner in runners:
            await runner.cleanup()

    def _app(self, at: str) -> web.Application:
        @web.middleware
        async def note(request: web.Request, handler: Any) -> web.StreamResponse:
            headers = {name.lower(): value for name, value in request.headers.items()}
            body = await request.read()
            self.seen.append(Seen(at=at, method=request.method, path=request.path_qs, headers=headers, body=body))
            answer: web.StreamResponse = await handler(request)
            return answer if self.twist is None or at != "api" else twisted(answer, self.twist)

        return web.Application(middlewares=[note], client_max_size=MAX_BODY_BYTES)

    async def _picture(self, request: web.Request) -> web.StreamResponse:
        work = self.works[request.match_info["id"]]
        if work.act is Act.EXPIRED_PICTURE:
            return web.Response(status=403, text="<Error><Code>AuthenticationFailed</Code></Error>")
        if work.act is Act.BROKEN_PICTURE:
            return web.Response(body=b"\x89PNG but no more", content_type="image/png")
        data = paint(work.width, work.height, work.output_format)
        return web.Response(body=data, content_type=f"image/{work.output_format}")


def twisted(answer: web.StreamResponse, twist: Callable[[Any], Any]) -> web.StreamResponse:
    """An answer with its JSON changed; one without is left as it is."""
    try:
        body = json.loads(answer.body) if isinstance(answer, web.Response) else None  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return answer
    headers = {name: value for name, value in answer.headers.items() if not name.lower().startswith("content-")}
    return web.json_response(twist(body), status=answer.status, headers=headers)


def drop(request: web.Request) -> web.StreamResponse:
    """Cut the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def read_form(content_type: str, body: bytes, file_field: str) -> tuple[dict[str, str], list[bytes]]:
    """The fields of a multipart form, and its files, all of which must have one name."""
    fields: dict[str, str] = {}
    files: list[bytes] = []

    def on_field(field: Any) -> None:
        fields[field.field_name.decode()] = field.value.decode()

    def on_file(file: Any) -> None:
        assert file.field_name == file_field.encode()
        file.file_object.seek(0)
        files.append(file.file_object.read())

    python_multipart.parse_form({"Content-Type": content_type.encode()}, io.BytesIO(body), on_field, on_file)
    return fields, files


@cache
def paint(width: int, height: int, output_format: str) -> bytes:
    """A one-coloured picture."""
    out = io.BytesIO()
    Image.new("RGB", (width, height), (90, 120, 150)).save(out, output_format.upper())
    return out.getvalue()


@cache
def recorded(folder: str, name: str) -> Any:
    """A reply as the upstream sends it, from `replies/<folder>/<name>.json`."""
    return json.loads((REPLIES / folder / f"{name}.json").read_text(encoding="utf-8"))


def fill(shape: Any, values: Mapping[str, Any]) -> Any:
    """Put values for "$name" texts: a text that is a placeholder alone takes the value's own type."""
    if isinstance(shape, dict):
        return {name: fill(each, values) for name, each in shape.items()}
    if isinstance(shape, list):
        return [fill(each, values) for each in shape]
    if isinstance(shape, str) and "$" in shape:
        return values[shape[1:]] if shape[1:] in values else string.Template(shape).safe_substitute(values)
    return shape
