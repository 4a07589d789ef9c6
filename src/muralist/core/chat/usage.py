"""How many tokens a call used: read from what upstreams tell, estimated where none does."""

from collections.abc import Mapping
from typing import Any

import msgspec

MAX_TOKENS = 1_000_000_000
BYTES_A_TOKEN = 3
"""Of JSON text: English has about four, Chinese about three, code and tool schemas between them."""

ENCODED_RUN_BYTES = 2_048
ENCODED_TOKENS = 2_000
ENCODED_BYTES_A_TOKEN = 400
"""A picture or a document in base64 counts as 2,000 tokens, or a token for each 400 bytes when it is large."""

DEFAULT_OUTPUT_TOKENS = 4_096
MICRO_A_DOLLAR = 1_000_000


class Usage(msgspec.Struct, frozen=True, kw_only=True):
    """Tokens of a call. `cached` is the part of `input` that the upstream had in its cache.

    `cost` is what the upstream says the call costs us, in micro-USD, where it says so.
    """

    input: int = 0
    output: int = 0
    cached: int = 0
    cost: int | None = None


def read_usage(told: Mapping[str, Any]) -> Usage | None:
    """The usage object of OpenAI's chat and responses and of Anthropic's messages; None when it tells no tokens.

    Anthropic counts what it read from or wrote to its cache beside `input_tokens`, OpenAI within it.
    """
    names = ("prompt_tokens", "completion_tokens", "input_tokens", "output_tokens")
    if not any(_is_count(told.get(name)) for name in names):
        return None
    details = told.get("prompt_tokens_details") or told.get("input_tokens_details")
    cached = _count(details.get("cached_tokens")) if isinstance(details, dict) else 0
    cached = cached or _count(told.get("prompt_cache_hit_tokens"))
    read, written = _count(told.get("cache_read_input_tokens")), _count(told.get("cache_creation_input_tokens"))
    return Usage(
        input=(_count(told.get("prompt_tokens")) or _count(told.get("input_tokens"))) + read + written,
        output=_count(told.get("completion_tokens")) or _count(told.get("output_tokens")),
        cached=cached + read,
        cost=_micros(told.get("cost")),
    )


def merge_usage(one: Usage | None, other: Usage | None) -> Usage | None:
    """What two reports of one call say together: streams repeat and complete their counts."""
    if one is None or other is None:
        return one or other
    return Usage(
        input=max(one.input, other.input),
        output=max(one.output, other.output),
        cached=max(one.cached, other.cached),
        cost=other.cost if other.cost is not None else one.cost,
    )


def estimate_input(body: bytes) -> int:
    """Tokens of a request body, rather too many than too few. Long strings of base64 count as attachments."""
    tokens, text = 0, len(body)
    if len(body) > ENCODED_RUN_BYTES:
        for part in body.split(b'"'):
            if len(part) > ENCODED_RUN_BYTES and _is_encoded(part[:ENCODED_RUN_BYTES]):
                text -= len(part)
                tokens += max(ENCODED_TOKENS, len(part) // ENCODED_BYTES_A_TOKEN)
    return tokens + -(-text // BYTES_A_TOKEN)


def _is_encoded(head: bytes) -> bool:
    return head.isascii() and b" " not in head and b"\\u" not in head and b"\\n" not in head


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _count(value: object) -> int:
    return min(max(value, 0), MAX_TOKENS) if isinstance(value, int) and not isinstance(value, bool) else 0


def _micros(value: object) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < MAX_TOKENS:
        return None
    return round(value * MICRO_A_DOLLAR)
