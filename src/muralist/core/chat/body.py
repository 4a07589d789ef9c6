"""Reads the little that must be known of a request body, and rewrites only that."""

from typing import Any

import msgspec

from muralist.core.chat.model import Surface
from muralist.core.chat.usage import DEFAULT_OUTPUT_TOKENS
from muralist.errors import NOTHING_CREATED, InvalidInput, MalformedBody

MAX_CHOICES = 128
_OUTPUT_LIMITS = ("max_completion_tokens", "max_tokens", "max_output_tokens")

_fields = msgspec.json.Decoder(dict[str, msgspec.Raw])
_encoder = msgspec.json.Encoder()


class ChatBody(msgspec.Struct, frozen=True, kw_only=True):
    """A request body with its top level taken apart; each value is the bytes that the client sent."""

    fields: dict[str, msgspec.Raw]
    model: str
    stream: bool

    @property
    def asks_for_usage(self) -> bool:
        """Whether the client itself wants the usage of a stream."""
        options = _value(self.fields.get("stream_options"))
        return isinstance(options, dict) and options.get("include_usage") is True

    def output_limit(self, model_limit: int | None) -> int:
        """How many tokens may come back at most, over all choices."""
        given = [value for name in _OUTPUT_LIMITS if (value := _positive(self.fields.get(name)))]
        limit = max(given) if given else DEFAULT_OUTPUT_TOKENS
        if model_limit is not None:
            limit = min(limit, model_limit)
        return limit * min(_positive(self.fields.get("n")) or 1, MAX_CHOICES)

    def for_upstream(self, model: str, *, ask_usage: bool) -> bytes:
        """The body under the model's name upstream, asking for the usage of the stream if told to.

        All other values keep their bytes. Of a field that came twice the last one is sent, which is the one that we
        read, too.
        """
        changed: dict[str, Any] = {**self.fields, "model": model}
        if ask_usage:
            options = _value(self.fields.get("stream_options"))
            changed["stream_options"] = {**(options if isinstance(options, dict) else {}), "include_usage": True}
        return _encoder.encode(changed)


def read_chat_body(raw: bytes) -> ChatBody:
    """Take a body apart.

    Raises:
        MalformedBody: it is not a JSON object.
        InvalidInput: it names no model.
    """
    try:
        fields = _fields.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        reason = str(error).removeprefix("JSON is malformed: ").rstrip(".") if raw.strip() else "it is empty"
        raise MalformedBody(f"The body is not a JSON object: {reason}. {NOTHING_CREATED}") from None
    model = _value(fields.get("model"))
    if model is None:
        raise InvalidInput.of({"model": ["is required; GET /v1/models lists those there are"]})
    if not isinstance(model, str) or not model.strip():
        raise InvalidInput.of({"model": ["must be a string; GET /v1/models lists those there are"]})
    return ChatBody(fields=fields, model=model, stream=_value(fields.get("stream")) is True)


def asks_usage(surface: Surface, body: ChatBody) -> bool:
    """Whether a stream of this surface tells its usage only when it is asked, and the client did not ask."""
    return surface is Surface.CHAT and body.stream and not body.asks_for_usage


def _positive(raw: msgspec.Raw | None) -> int:
    value = _value(raw)
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0


def _value(raw: msgspec.Raw | None) -> Any:
    try:
        return None if raw is None else msgspec.json.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
