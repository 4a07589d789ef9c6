"""A stand-in for an OpenAI-compatible API that also has Anthropic's messages: real HTTP on loopback, scripted."""

import asyncio
import json
import threading
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any, Self

from aiohttp import web

from .loop_thread import LoopThread
from .standin import KEY, MAX_BODY_BYTES, Seen, drop

Scene = Callable[["ChatStandIn", web.Request, dict[str, Any]], Awaitable[web.StreamResponse]]
"""How one request is answered."""

USAGE = {"prompt_tokens": 1_000, "completion_tokens": 200, "total_tokens": 1_200}
WORDS = ("Hello", " there", ".")


class ChatStandIn:
    """Use it as a context manager. `script` says how the next calls are answered; without one they are answered well.

    `gate` holds back all of a stream but its first chunk while it is closed; `left` is set when a client leaves a
    stream before its end.
    """

    def __init__(self, *, key: str | None = KEY, models: Sequence[Mapping[str, Any]] = ({"id": "talker"},)) -> None:
        self.key = key
        self.models: Sequence[Mapping[str, Any]] | int = models
        self.seen: list[Seen] = []
        self.base_url = ""
        self.gate = threading.Event()
        self.gate.set()
        self.left = threading.Event()
        self._scenes: deque[Scene] = deque()
        self._thread = LoopThread(self._serving, name="chat stand-in")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.gate.set()
        self._thread.stop()

    def script(self, *scenes: Scene) -> None:
        """Say how the next calls are answered, one after the other."""
        self._scenes.extend(scenes)

    @property
    def calls(self) -> list[Seen]:
        """The requests that were sent to talk."""
        return [each for each in self.seen if each.method == "POST"]

    @property
    def last(self) -> dict[str, Any]:
        """The body of the last call."""
        return dict(json.loads(self.calls[-1].body))

    async def opened(self) -> None:
        """Return when the gate is open."""
        while not self.gate.is_set():
            await asyncio.sleep(0.005)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.seen.append(Seen(at="api", method=request.method, path=request.path_qs, headers=headers, body=body))
        given = headers.get("authorization", "").removeprefix("Bearer ") or headers.get("x-api-key")
        if self.key is not None and given != self.key:
            return refusal(401, "Incorrect API key provided: tes**************789.")
        if request.path.endswith("/models"):
            if isinstance(self.models, int):
                return refusal(self.models, "no list")
            return web.json_response({"object": "list", "data": list(self.models)})
        scene = self._scenes.popleft() if self._scenes else talk()
        return await scene(self, request, json.loads(body))

    @asynccontextmanager
    async def _serving(self) -> AsyncIterator[None]:
        app = web.Application(client_max_size=MAX_BODY_BYTES)
        app.router.add_route("*", "/{path:.*}", self._answer)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1, handler_cancellation=True)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.base_url = f"http://127.0.0.1:{runner.addresses[0][1]}/v1"
        yield
        await runner.cleanup()


def refusal(status: int, message: str, *, headers: Mapping[str, str] | None = None) -> web.Response:
    """An error in OpenAI's shape."""
    error = {"error": {"message": message, "type": "whatever", "param": None, "code": "upstream_code"}}
    return web.json_response(error, status=status, headers=headers)


def refuse(status: int, message: str = "so it is", *, headers: Mapping[str, str] | None = None) -> Scene:
    """Answer with an error."""

    async def scene(_: ChatStandIn, __: web.Request, ___: dict[str, Any]) -> web.StreamResponse:
        return refusal(status, message, headers=headers)

    return scene


def reply_with(body: bytes, *, status: int = 200, content_type: str = "application/json") -> Scene:
    """Answer with these very bytes."""

    async def scene(_: ChatStandIn, __: web.Request, ___: dict[str, Any]) -> web.StreamResponse:
        return web.Response(status=status, body=body, content_type=content_type)

    return scene


async def vanish(_: ChatStandIn, request: web.Request, __: dict[str, Any]) -> web.StreamResponse:
    """Drop the connection without an answer."""
    return drop(request)


async def hang(standin: ChatStandIn, _: web.Request, __: dict[str, Any]) -> web.StreamResponse:
    """Never answer; notes when the client leaves."""
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        standin.left.set()
        raise
    return web.Response()


def talk(
    words: Sequence[str] = WORDS, *, usage: Mapping[str, Any] | None = USAGE, tool: Mapping[str, Any] | None = None
) -> Scene:
    """Answer a chat completion as OpenAI does, streamed or whole. `tool` is a function that is called."""

    async def scene(standin: ChatStandIn, request: web.Request, body: dict[str, Any]) -> web.StreamResponse:
        calls = [] if tool is None else [{"id": "call_1", "type": "function", "function": dict(tool)}]
        reason = "tool_calls" if calls else "stop"
        head = {"id": "chatcmpl-1", "created": 1_700_000_000, "model": body["model"]}
        if not body.get("stream"):
            message = {
                "role": "assistant",
                "content": "".join(words) or None,
                **({"tool_calls": calls} if calls else {}),
            }
            choice = {"index": 0, "message": message, "finish_reason": reason, "logprobs": None}
            told = {} if usage is None else {"usage": dict(usage)}
            return web.json_response({**head, "object": "chat.completion", "choices": [choice], **told})
        wants = (body.get("stream_options") or {}).get("include_usage") is True
        deltas: list[dict[str, Any]] = [{"role": "assistant", "content": ""}, *({"content": word} for word in words)]
        deltas += [{"tool_calls": [{"index": 0, **call}]} for call in calls]
        chunks = [{"index": 0, "delta": delta, "finish_reason": None} for delta in deltas]
        chunks.append({"index": 0, "delta": {}, "finish_reason": reason})
        rows = [
            {**head, "object": "chat.completion.chunk", "choices": [chunk], **({"usage": None} if wants else {})}
            for chunk in chunks
        ]
        if wants and usage is not None:
            rows.append({**head, "object": "chat.completion.chunk", "choices": [], "usage": dict(usage)})
        events = [b"data: " + json.dumps(row).encode() + b"\n\n" for row in rows]
        return await stream(standin, request, [*events, b"data: [DONE]\n\n"])

    return scene


def send_events(*events: bytes, then_drop: bool = False) -> Scene:
    """Stream these very events; with `then_drop` the connection breaks off after them."""

    async def scene(standin: ChatStandIn, request: web.Request, _: dict[str, Any]) -> web.StreamResponse:
        return await stream(standin, request, events, then_drop=then_drop)

    return scene


async def stream(
    standin: ChatStandIn, request: web.Request, events: Sequence[bytes], *, then_drop: bool = False
) -> web.StreamResponse:
    """Write events one by one, all but the first when the gate is open."""
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream; charset=utf-8"})
    try:
        await response.prepare(request)
        for number, event in enumerate(events):
            if number == 1:
                await standin.opened()
            await response.write(event)
    except (asyncio.CancelledError, ConnectionError):
        standin.left.set()
        raise
    if then_drop:
        await asyncio.sleep(0.05)
        return drop(request)
    await response.write_eof()
    return response
