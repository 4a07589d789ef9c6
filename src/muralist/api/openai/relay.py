"""Passes chat calls of every surface on, and their answers back: whole, or piece by piece as they come."""

from collections.abc import AsyncGenerator, Callable, Mapping

from muralist.api.http import NO_STORE, Answer, Call, ClientGone, Header, Stream, first_of, until_gone
from muralist.core.chat.model import Surface
from muralist.errors import MuralistError, Unavailable
from muralist.flows.chat.answer import NOT_CONFIGURED, Answered, Ask, chat

CHAT_LIMIT_BYTES = 20 * 1024 * 1024
PASSED_ON = ("anthropic-version", "anthropic-beta", "openai-beta", "traceparent", "tracestate")
"""Headers of the client that the upstream is to see; all others are ours or nobody's business."""

UNBUFFERED: Header = (b"x-accel-buffering", b"no")
"""Asks proxies in front of us (nginx and its kin) to pass streams on at once."""


async def relay(call: Call, surface: Surface, tell: Callable[[MuralistError], bytes]) -> Answer:
    """Answer a chat call. A client that leaves ends the call upstream, before its answer and within it."""
    ports = call.services.chat
    if ports is None:
        raise Unavailable(NOT_CONFIGURED, details={"setting": "MURALIST_CHAT_BASE_URL"})
    ask = Ask(
        surface=surface,
        body=await call.body(CHAT_LIMIT_BYTES),
        account_id=call.account_id,
        key_id=call.caller.key_id,
        models=call.caller.models,
        tell=tell,
        headers=_passed_on(call),
    )
    answered: tuple[Answered, AsyncGenerator[bytes]] | None = await first_of(chat(ask, ports), until_gone(call.receive))
    if answered is None:
        raise ClientGone
    head, pieces = answered
    headers = (NO_STORE, *_headers(head.headers))
    if head.body is not None:
        return Answer(head.status, head.body, headers)
    return Stream(head.status, pieces, (*headers, UNBUFFERED))


def _passed_on(call: Call) -> dict[str, str]:
    return {name: value for name in PASSED_ON if (value := call.header(name.encode())) is not None}


def _headers(headers: Mapping[str, str]) -> list[Header]:
    return [(name.encode("latin-1"), value.encode("latin-1", "replace")) for name, value in headers.items()]
