"""POST /v1/messages and its token count: Anthropic's dialect, passed through to upstreams that have it."""

from collections.abc import Iterator

import msgspec

from muralist.api.http import Answer, Call
from muralist.api.openai.anthropic_errors import ANTHROPIC, anthropic_body
from muralist.api.openai.chat import RAISES, TAG
from muralist.api.openai.relay import relay
from muralist.api.openai.schemas import (
    COUNT_ANSWER,
    COUNT_BODY,
    EVENTS,
    MESSAGES_ANSWER,
    MESSAGES_BODY,
    MESSAGES_EXAMPLE,
)
from muralist.api.operation import JSON, Operation, Returns, Takes
from muralist.core.chat.model import Surface
from muralist.errors import MuralistError


def operations() -> Iterator[Operation]:
    """Messages operations."""
    yield Operation(
        method="POST",
        path="/v1/messages",
        handler=converse,
        tag=TAG,
        summary="Chat, by Anthropic's Messages API",
        description="Passed through like a chat completion, where the model's upstream has it; else 404. The key may "
        "come in x-api-key; anthropic-version and anthropic-beta go on to the upstream.",
        takes=Takes(content={JSON: MESSAGES_BODY}, examples={"hello": MESSAGES_EXAMPLE}),
        returns=(Returns(description="The upstream's answer.", content={JSON: MESSAGES_ANSWER, **EVENTS}),),
        raises=RAISES,
        dialect=ANTHROPIC,
    )
    yield Operation(
        method="POST",
        path="/v1/messages/count_tokens",
        handler=count_tokens,
        tag=TAG,
        summary="Count the tokens of a message call",
        description="Free of charge.",
        takes=Takes(content={JSON: COUNT_BODY}),
        returns=(Returns(description="The upstream's count.", content={JSON: COUNT_ANSWER}),),
        raises=RAISES,
        dialect=ANTHROPIC,
    )


async def converse(call: Call) -> Answer:
    """Answer a message call."""
    return await relay(call, Surface.MESSAGES, tell)


async def count_tokens(call: Call) -> Answer:
    """Answer a count."""
    return await relay(call, Surface.COUNT_TOKENS, tell)


def tell(error: MuralistError) -> bytes:
    """The last event of a stream that broke off."""
    return b"event: error\ndata: " + msgspec.json.encode(anthropic_body(error, "")) + b"\n\n"
