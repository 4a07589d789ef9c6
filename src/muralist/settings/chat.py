"""Settings of chat: the upstream LLM providers behind the same key."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from muralist.settings.rules import Rule, base_url, boolean, integer, read_json, read_table, secret_text
from muralist.settings.spec import setting

_MODEL = re.compile(r"[!-~]{1,200}")
_PROVIDER = re.compile(r"[a-z][a-z0-9_-]{0,31}")
_PRICE_FIELDS = frozenset({"input", "output", "cached_input"})
_MODEL_FIELDS = _PRICE_FIELDS | {
    "id",
    "upstream",
    "title",
    "context_window",
    "max_output_tokens",
    "vision",
    "reasoning",
}
_PROVIDER_FIELDS = frozenset({"name", "base_url", "api_key", "models", "stream_usage"})
MAX_PRICE_DOLLARS = 100_000
MICRO = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatPrice:
    """Micro-USD for a million tokens."""

    input: int
    output: int
    cached_input: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatModelSetting:
    """A model as the operator names it. `upstream` is its name at the provider."""

    id: str
    upstream: str
    title: str | None = None
    context_window: int | None = None
    max_output_tokens: int | None = None
    vision: bool = False
    reasoning: bool | None = None
    price: ChatPrice | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatProviderSetting:
    """One of several providers."""

    name: str
    base_url: str
    api_key: str | None = None
    models: tuple[ChatModelSetting, ...] = ()
    stream_usage: bool = True

    def __repr__(self) -> str:
        return f"ChatProviderSetting({self.name!r})"


def chat_models() -> Rule:
    """Model names; `NAME=UPSTREAM` offers a model under another name."""

    def read(raw: object) -> tuple[ChatModelSetting, ...]:
        if isinstance(raw, str):
            raw = read_json(raw) if raw.lstrip().startswith("[") else [part.strip() for part in raw.split(",")]
        return _models(raw)

    return Rule("a list of model names such as 'gpt-5,fast=openai/gpt-5-mini'", read)


def chat_prices() -> Rule:
    """US dollars for a million tokens, by model."""

    def read(raw: object) -> Mapping[str, ChatPrice]:
        return MappingProxyType({_model_name(name): _price(each) for name, each in read_table(raw).items()})

    return Rule(
        'a table of USD per million tokens, in a variable as JSON such as {"gpt-5": {"input": 1.25, "output": 10}}',
        read,
    )


def chat_providers() -> Rule:
    """Providers, each a table."""

    def read(raw: object) -> tuple[ChatProviderSetting, ...]:
        rows = read_json(raw) if isinstance(raw, str) else raw
        if not isinstance(rows, list | tuple):
            raise ValueError
        found = tuple(_provider(row) for row in rows)
        if len({each.name for each in found}) != len(found):
            raise ValueError
        return found

    return Rule("a list of tables with name, base_url, api_key, models and stream_usage", read)


def _provider(row: object) -> ChatProviderSetting:
    if not isinstance(row, Mapping) or not row.keys() <= _PROVIDER_FIELDS:
        raise ValueError
    name, key, usage = (row.get(each) for each in ("name", "api_key", "stream_usage"))
    if not isinstance(name, str) or not _PROVIDER.fullmatch(name) or name == "echo":
        raise ValueError
    if usage not in (None, True, False):
        raise ValueError
    return ChatProviderSetting(
        name=name,
        base_url=base_url().read(row.get("base_url")),
        api_key=None if key is None else secret_text().read(key),
        models=_models(row.get("models", [])),
        stream_usage=usage is not False,
    )


def _models(raw: object) -> tuple[ChatModelSetting, ...]:
    if not isinstance(raw, list | tuple):
        raise ValueError
    found = tuple(_model(each) for each in raw)
    if len({each.id for each in found}) != len(found):
        raise ValueError
    return found


def _model(raw: object) -> ChatModelSetting:
    if isinstance(raw, str):
        name, _, upstream = raw.partition("=")
        return ChatModelSetting(id=_model_name(name.strip()), upstream=_model_name(upstream.strip() or name.strip()))
    if not isinstance(raw, Mapping) or not raw.keys() <= _MODEL_FIELDS:
        raise ValueError
    name = _model_name(raw.get("id"))
    title, vision, reasoning = raw.get("title"), raw.get("vision", False), raw.get("reasoning")
    if title is not None and (not isinstance(title, str) or not title.isprintable() or len(title) > 200):
        raise ValueError
    if not isinstance(vision, bool) or reasoning not in (None, True, False):
        raise ValueError
    return ChatModelSetting(
        id=name,
        upstream=_model_name(raw.get("upstream", name)),
        title=title,
        context_window=_tokens(raw.get("context_window")),
        max_output_tokens=_tokens(raw.get("max_output_tokens")),
        vision=vision,
        reasoning=reasoning,
        price=_price({name: raw[name] for name in _PRICE_FIELDS & raw.keys()}) if _PRICE_FIELDS & raw.keys() else None,
    )


def _model_name(name: object) -> str:
    if not isinstance(name, str) or not _MODEL.fullmatch(name):
        raise ValueError
    return name


def _tokens(value: object) -> int | None:
    return None if value is None else int(integer(1, 1_000_000_000).read(value))


def _price(raw: Any) -> ChatPrice:
    if not isinstance(raw, Mapping) or not raw.keys() <= _PRICE_FIELDS or not {"input", "output"} <= raw.keys():
        raise ValueError
    return ChatPrice(**{name: _micros(value) for name, value in raw.items()})


def _micros(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError
    if not 0 <= value <= MAX_PRICE_DOLLARS:
        raise ValueError
    return round(value * MICRO)


@dataclass(frozen=True, kw_only=True)
class ChatSettings:
    """The group of chat."""

    chat_base_url: str | None = setting(
        base_url(),
        "Address of an OpenAI-compatible API with its version, such as https://api.openai.com/v1 or "
        "http://127.0.0.1:11434/v1; switches chat on.",
        value=None,
    )
    chat_api_key: str | None = setting(
        secret_text(), "Key of that API; servers of your own may need none.", value=None, secret=True
    )
    chat_models: tuple[ChatModelSetting, ...] = setting(
        chat_models(),
        "Models of that API that are offered; `NAME=UPSTREAM` offers one under another name. When it is not set, all "
        "that the API lists.",
        make=tuple,
        default="not set",
    )
    chat_prices: Mapping[str, ChatPrice] = setting(
        chat_prices(),
        "What accounts pay for a million tokens, in USD by model name: `input`, `output` and, if it is lower for input "
        "that the upstream found in its cache, `cached_input`. A model without a price is free, but counted.",
        make=lambda: MappingProxyType({}),
        default="not set",
    )
    chat_providers: tuple[ChatProviderSetting, ...] = setting(
        chat_providers(),
        "Further APIs, each a `[[chat.providers]]` table of the configuration file: `name`, `base_url`, `api_key`, "
        "`models` and `stream_usage`.",
        make=tuple,
        default="not set",
        secret=True,
    )
    chat_echo: bool = setting(
        boolean(),
        "Whether the model `muralist-echo` is offered, which is no language model: it repeats what it is told and "
        "calls a tool when told to, for trying an agent out without an upstream.",
        value=False,
    )
    chat_timeout_seconds: int = setting(
        integer(5, 3_600),
        "How long a chat upstream may be silent, before its answer and within it.",
        value=300,
        unit="seconds",
    )
