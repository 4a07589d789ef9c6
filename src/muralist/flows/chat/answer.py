"""Answer a chat call: find its model, set its price aside, pass it on and settle by what it used."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from typing import cast

import msgspec

from muralist.core.chat.body import ChatBody, asks_usage, read_chat_body
from muralist.core.chat.call import Calls
from muralist.core.chat.model import Surface
from muralist.core.chat.ports import ChatModels, ChatReply, ChatRequest, ChatRoute
from muralist.core.chat.stream import Meter, usage_of
from muralist.core.chat.usage import Usage, estimate_input
from muralist.core.money.account import allows_model
from muralist.core.ports import Clock
from muralist.errors import ChatUnavailable, Forbidden, ModelNotFound, MuralistError, Unavailable
from muralist.flows.chat.refusals import refuse_status
from muralist.flows.chat.tab import Tab

MAX_ANSWER_BYTES = 64 * 1024 * 1024
OUTPUT_BYTES_A_TOKEN = 4
EVENT_STREAM = "text/event-stream"

NOT_CONFIGURED = (
    "This server has no chat upstream, so it cannot answer this. Nothing was charged. Its operator sets "
    "MURALIST_CHAT_BASE_URL and MURALIST_CHAT_API_KEY to any OpenAI-compatible API (or MURALIST_CHAT_ECHO=true to try "
    "things out); `muralist doctor` checks them."
)


class Ask(msgspec.Struct, frozen=True, kw_only=True):
    """A chat call as a door hands it over. `models` are those that the key is limited to, none being no limit.

    `tell` writes a fault that breaks a stream off, as the dialect's last event.
    """

    surface: Surface
    body: bytes
    account_id: int
    key_id: int
    tell: Callable[[MuralistError], bytes]
    models: tuple[str, ...] = ()
    headers: Mapping[str, str] = {}


class Answered(msgspec.Struct, frozen=True, kw_only=True):
    """The head of an answer. `body` is the whole of it; where it is None, the rest comes piece by piece."""

    status: int
    headers: Mapping[str, str]
    body: bytes | None = None


def _uncounted(model: str, usage: Usage) -> None:
    """Nobody counts."""


def _no_checkpoint(name: str) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatPorts:
    """What chat calls need. `count` is told of each call that was answered."""

    models: ChatModels
    calls: Calls
    clock: Clock
    new_id: Callable[[], str]
    count: Callable[[str, Usage], None] = _uncounted
    checkpoint: Callable[[str], None] = _no_checkpoint


async def chat(ask: Ask, ports: ChatPorts) -> tuple[Answered, AsyncGenerator[bytes]]:
    """Pass a call on. The second part of the result are the pieces of a stream; close it in any case.

    Raises:
        MalformedBody, InvalidInput: the body cannot be read or names no model.
        ModelNotFound: nobody here has the model.
        Forbidden: the key is not for the model.
        InsufficientCredits: the wallet does not cover the estimate.
        Unavailable: no upstream is set up.
        ChatRefused, ChatUnavailable, RateLimited: the upstream did not answer; nothing was charged.
    """
    steps = _steps(ask, ports)
    head = await anext(steps)
    assert isinstance(head, Answered)
    if head.body is not None:
        await steps.aclose()
    return head, cast("AsyncGenerator[bytes]", steps)


async def _steps(ask: Ask, ports: ChatPorts) -> AsyncGenerator[Answered | bytes]:
    """The head of the answer first, then its pieces. Closing it early ends the call upstream."""
    body = read_chat_body(ask.body)
    route = await _find(ask, body, ports)
    ask_usage = route.provider.tells_usage and asks_usage(ask.surface, body)
    request = ChatRequest(
        surface=ask.surface,
        body=body.for_upstream(route.model.upstream_id, ask_usage=ask_usage),
        stream=body.stream,
        headers=ask.headers,
    )
    tab = Tab(
        id=ports.new_id(),
        account_id=ask.account_id,
        key_id=ask.key_id,
        model=route.model,
        estimate=_estimate(ask, body, route),
        calls=ports.calls,
        clock=ports.clock,
    )
    async with tab:
        ports.checkpoint("chat.reserved")
        async with route.provider.open(request) as reply:
            headers = _shown_headers(reply)
            if not 200 <= reply.status < 300:
                answer = await reply.read(MAX_ANSWER_BYTES)
                refuse_status(reply.status, reply.headers, answer, provider=route.provider.name)
                yield Answered(status=reply.status, headers=headers, body=answer)
            elif headers["content-type"].startswith(EVENT_STREAM):
                yield Answered(status=reply.status, headers=headers)
                meter = Meter(drop_usage=ask_usage)
                async with aclosing(_relay(reply, meter, tab, ask, ports, route)) as pieces:
                    async for piece in pieces:
                        yield piece
            else:
                answer = await reply.read(MAX_ANSWER_BYTES)
                if ask.surface is not Surface.COUNT_TOKENS:
                    used = usage_of(answer) or Usage(
                        input=tab.estimate.input,
                        output=min(len(answer) // OUTPUT_BYTES_A_TOKEN, tab.estimate.output),
                    )
                    await _settle(used, tab, ports, route)
                yield Answered(status=reply.status, headers=headers, body=answer)


async def _find(ask: Ask, body: ChatBody, ports: ChatPorts) -> ChatRoute:
    if not ports.models.is_configured:
        raise Unavailable(NOT_CONFIGURED, details={"setting": "MURALIST_CHAT_BASE_URL"})
    route = await ports.models.find(body.model)
    if route is None:
        raise ModelNotFound(
            f"{body.model[:100]!r} is not a chat model of this server. GET /v1/models lists those there are. Nothing "
            "was charged.",
            param="model",
        )
    if not allows_model(ask.models, body.model, route.model.id):
        raise Forbidden(
            f"This key is not for the model {body.model[:100]!r}; it is limited to {', '.join(ask.models)}. Nothing "
            "was charged.",
            param="model",
        )
    return route


def _estimate(ask: Ask, body: ChatBody, route: ChatRoute) -> Usage:
    """What the call may use at most, as far as can be said beforehand. Counting tokens is free."""
    if route.model.price is None or ask.surface is Surface.COUNT_TOKENS:
        return Usage()
    return Usage(input=estimate_input(ask.body), output=body.output_limit(route.model.max_output_tokens))


async def _relay(
    reply: ChatReply, meter: Meter, tab: Tab, ask: Ask, ports: ChatPorts, route: ChatRoute
) -> AsyncGenerator[bytes]:
    """Pass a stream on as it comes. The call is settled before the client sees its last event.

    A client that leaves early pays for what came until then, by estimate; a stream that fails costs nothing.
    """
    try:
        async with aclosing(reply.pieces()) as pieces:
            async for piece in pieces:
                shown = meter.feed(piece)
                if meter.ended:
                    await _settle(_used(meter, tab), tab, ports, route)
                if shown:
                    yield shown
    except ChatUnavailable as error:
        if not tab.settled:
            yield b"\n\n" + ask.tell(error)
        return
    except (GeneratorExit, asyncio.CancelledError):
        if meter.events and not meter.failed:
            await _settle(_used(meter, tab), tab, ports, route)
        raise
    rest = meter.finish()
    if meter.events and not meter.failed:
        await _settle(_used(meter, tab), tab, ports, route)
    if rest:
        yield rest


def _used(meter: Meter, tab: Tab) -> Usage:
    """What a stream used: as told, else each event counts as a token."""
    return meter.usage or Usage(input=tab.estimate.input, output=min(meter.events, tab.estimate.output))


async def _settle(usage: Usage, tab: Tab, ports: ChatPorts, route: ChatRoute) -> None:
    if not tab.settled:
        ports.checkpoint("chat.answered")
        ports.count(route.model.id, usage)
        await tab.settle(usage)


def _shown_headers(reply: ChatReply) -> Mapping[str, str]:
    """The headers of an answer that concern the client; limits and ids of ours at the upstream do not."""
    shown = {"content-type": reply.headers.get("content-type", "application/json")}
    for name in ("retry-after", "request-id", "openai-processing-ms"):
        if name in reply.headers:
            shown[name] = reply.headers[name]
    return shown
