"""Chat models and what their tokens cost."""

from enum import StrEnum

import msgspec

from muralist.core.chat.usage import Usage

TOKENS_A_PRICE = 1_000_000
"""Prices are for a million tokens, as everybody who sells tokens quotes them."""


class Surface(StrEnum):
    """The ways to talk to a model, by the path of an upstream that has them."""

    CHAT = "chat/completions"
    RESPONSES = "responses"
    MESSAGES = "messages"
    COUNT_TOKENS = "messages/count_tokens"


class TokenPrice(msgspec.Struct, frozen=True, kw_only=True):
    """Micro-USD for a million tokens. Input that the upstream found in its cache costs `cached_input` where given."""

    input: int
    output: int
    cached_input: int | None = None

    def of(self, usage: Usage) -> int:
        """Micro-USD for a call, rounded up."""
        cached = min(usage.cached, usage.input)
        cheaper = self.input if self.cached_input is None else self.cached_input
        total = (usage.input - cached) * self.input + cached * cheaper + usage.output * self.output
        return -(-total // TOKENS_A_PRICE)


class ChatModel(msgspec.Struct, frozen=True, kw_only=True):
    """A model that talks. `upstream_id` is its name at its provider; a model without a price is free."""

    id: str
    provider: str
    upstream_id: str
    title: str | None = None
    owner: str | None = None
    created: int | None = None
    context_window: int | None = None
    max_output_tokens: int | None = None
    input_modalities: tuple[str, ...] = ("text",)
    reasoning: bool | None = None
    price: TokenPrice | None = None
