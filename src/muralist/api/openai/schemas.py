"""What the document says of chat bodies: the fields that this server reads; all others go to the upstream."""

from collections.abc import Mapping
from typing import Any

Schema = Mapping[str, Any]

_MODEL: Schema = {"type": "string", "minLength": 1, "description": "An id of GET /v1/models."}
_STREAM: Schema = {"type": "boolean", "description": "Whether the answer comes as server-sent events."}
_MESSAGES: Schema = {
    "type": "array",
    "minItems": 1,
    "items": {
        "type": "object",
        "required": ["role"],
        "properties": {"role": {"type": "string"}, "content": {"description": "Text, or a list of parts."}},
    },
}
_LIMIT: Schema = {"type": "integer", "minimum": 1, "description": "Tokens that may come back; bounds the reservation."}


def _body(required: list[str], **properties: Schema) -> Schema:
    return {
        "type": "object",
        "required": required,
        "properties": {"model": _MODEL, **properties},
        "additionalProperties": True,
    }


def _answer(**properties: Schema) -> Schema:
    return {"schema": {"type": "object", "properties": properties, "additionalProperties": True}}


CHAT_BODY = _body(
    ["model", "messages"],
    messages=_MESSAGES,
    stream=_STREAM,
    stream_options={"type": "object"},
    tools={"type": "array", "items": {"type": "object"}},
    max_completion_tokens=_LIMIT,
    n={"type": "integer", "minimum": 1, "maximum": 128},
)
CHAT_ANSWER = _answer(id={"type": "string"}, choices={"type": "array"}, usage={"type": "object"})
CHAT_EXAMPLE: Schema = {"model": "muralist-echo", "messages": [{"role": "user", "content": "Hello"}]}

RESPONSES_BODY = _body(["model"], input={"description": "Text, or a list of items."}, stream=_STREAM)
RESPONSES_ANSWER = _answer(id={"type": "string"}, output={"type": "array"}, usage={"type": "object"})
RESPONSES_EXAMPLE: Schema = {"model": "gpt-5", "input": "Hello"}

MESSAGES_BODY = _body(["model", "messages"], messages=_MESSAGES, max_tokens=_LIMIT, stream=_STREAM)
MESSAGES_ANSWER = _answer(id={"type": "string"}, content={"type": "array"}, usage={"type": "object"})
MESSAGES_EXAMPLE: Schema = {
    "model": "claude-sonnet-4-5",
    "max_tokens": 1024,
    "messages": [{"role": "user", "content": "Hello"}],
}

COUNT_BODY = _body(["model", "messages"], messages=_MESSAGES)
COUNT_ANSWER = _answer(input_tokens={"type": "integer"})

EVENTS: Mapping[str, Schema] = {
    "text/event-stream": {"schema": {"description": "Events, as the upstream writes them."}}
}
