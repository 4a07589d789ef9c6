"""POST /v1/chat/completions: OpenAI's chat, passed through to the upstream that has the model."""

from collections.abc import Iterator

import msgspec

from muralist.api.http import Answer, Call
from muralist.api.openai.errors import OPENAI, openai_body
from muralist.api.openai.relay import relay
from muralist.api.openai.schemas import CHAT_ANSWER, CHAT_BODY, CHAT_EXAMPLE, EVENTS
from muralist.api.operation import JSON, Operation, Returns, Takes
from muralist.core.chat.model import Surface
from muralist.errors import MuralistError

TAG = "Chat"
PATH = "/v1/chat/completions"
RAISES = (402, 403, 404, 502, 503)

_DESCRIPTION = (
    "The body goes to the upstream as it is, but for the model's name there and, in a stream, the wish to be told the "
    "usage; the answer comes back as it is. An estimate of the price is reserved first and settled by the usage that "
    "the upstream tells; a call that fails costs nothing."
)


def operations() -> Iterator[Operation]:
    """Chat operations. The path without a version is for clients whose base URL lacks it."""
    for path in (PATH, "/chat/completions"):
        yield Operation(
            method="POST",
            path=path,
            handler=complete,
            tag=TAG,
            summary="Chat",
            description=_DESCRIPTION,
            takes=Takes(content={JSON: CHAT_BODY}, examples={"hello": CHAT_EXAMPLE}),
            returns=(Returns(description="The upstream's answer.", content={JSON: CHAT_ANSWER, **EVENTS}),),
            raises=RAISES,
            alias_of=None if path == PATH else PATH,
            dialect=OPENAI,
        )


async def complete(call: Call) -> Answer:
    """Answer a chat completion."""
    return await relay(call, Surface.CHAT, tell)


def tell(error: MuralistError) -> bytes:
    """The last event of a stream that broke off."""
    return b"data: " + msgspec.json.encode(openai_body(error)) + b"\n\n"
