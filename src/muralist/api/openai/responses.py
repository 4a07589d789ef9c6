"""POST /v1/responses: OpenAI's Responses API, passed through to upstreams that have it."""

from collections.abc import Iterator

import msgspec

from muralist.api.http import Answer, Call
from muralist.api.openai.chat import RAISES, TAG
from muralist.api.openai.errors import OPENAI, openai_body
from muralist.api.openai.relay import relay
from muralist.api.openai.schemas import EVENTS, RESPONSES_ANSWER, RESPONSES_BODY, RESPONSES_EXAMPLE
from muralist.api.operation import JSON, Operation, Returns, Takes
from muralist.core.chat.model import Surface
from muralist.errors import MuralistError


def operations() -> Iterator[Operation]:
    """Responses operations."""
    yield Operation(
        method="POST",
        path="/v1/responses",
        handler=respond,
        tag=TAG,
        summary="Chat, by OpenAI's Responses API",
        description="Passed through like a chat completion, where the model's upstream has it; else 404.",
        takes=Takes(content={JSON: RESPONSES_BODY}, examples={"hello": RESPONSES_EXAMPLE}),
        returns=(Returns(description="The upstream's answer.", content={JSON: RESPONSES_ANSWER, **EVENTS}),),
        raises=RAISES,
        dialect=OPENAI,
    )


async def respond(call: Call) -> Answer:
    """Answer a response call."""
    return await relay(call, Surface.RESPONSES, tell)


def tell(error: MuralistError) -> bytes:
    """The last event of a stream that broke off."""
    detail = openai_body(error).error
    body = {"type": "error", "code": detail.code, "message": detail.message, "param": detail.param, "error": detail}
    return b"event: error\ndata: " + msgspec.json.encode(body) + b"\n\n"
