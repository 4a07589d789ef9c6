"""Models on the wire: in OpenAI's form with the fields that agents read, and in Anthropic's."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, UnsetType

from muralist.api.operation import says
from muralist.core.catalogue.model import Model
from muralist.core.catalogue.registry import Catalogue
from muralist.core.chat.model import TOKENS_A_PRICE, ChatModel, TokenPrice
from muralist.core.money.account import allows_model

CATALOGUE_EPOCH = 1_793_000_000
"""`created` of a model whose time nobody knows: OpenAI's form wants one, and a catalogue file has none."""

CHAT_SERVICE = "chat"

ModelId = Annotated[str, msgspec.Meta(description="The model's id, as requests name it.", examples=["gpt-5"])]


class TokenPriceBody(msgspec.Struct, frozen=True, kw_only=True):
    """US dollars for a million tokens."""

    input: Annotated[float, says("Input.")]
    output: Annotated[float, says("Output.")]
    cached_input: Annotated[float | UnsetType, says("Input that the upstream had in its cache.")] = UNSET


class ModelBody(msgspec.Struct, frozen=True, kw_only=True):
    """A model in OpenAI's form, with the services and actions that it is called through.

    `output_modalities` tells chat from image models; the names of the limits are those that agents look for.
    """

    id: ModelId
    object: Annotated[Literal["model"], says("Always `model`.")] = "model"
    created: Annotated[int, says("Unix seconds.")]
    owned_by: Annotated[str, says("Who serves it.")]
    name: Annotated[str, says("Name for people.")]
    title: Annotated[str, says("The same.")]
    summary: Annotated[str, says("What it is for.")]
    service: Annotated[str, says("Service that the model belongs to; `chat` for those that talk.")]
    actions: Annotated[list[str], says("What it can be asked for.")]
    price_cents: Annotated[dict[str, int], says("Cents a picture, by the value that the price depends on.")]
    input_modalities: Annotated[list[str], says("What it takes: `text`, `image` ...")]
    output_modalities: Annotated[list[str], says("What it gives: `text` or `image`.")]
    context_window: Annotated[int | UnsetType, says("Tokens that a chat model can read and write in all.")] = UNSET
    max_output_tokens: Annotated[int | UnsetType, says("Tokens that a chat model can write.")] = UNSET
    reasoning: Annotated[bool | UnsetType, says("Whether a chat model thinks first.")] = UNSET
    token_price: Annotated[TokenPriceBody | UnsetType, says("What a chat model costs; absent if it is free.")] = UNSET
    engines: Annotated[
        list[str] | UnsetType,
        says("Engines that paint it here, in the order in which they are tried. Without any, creates answer 503."),
    ] = UNSET


class ModelListBody(msgspec.Struct, frozen=True, kw_only=True):
    """All models."""

    object: Annotated[Literal["list"], says("Always `list`.")] = "list"
    data: Annotated[list[ModelBody], says("Every model.")]


class AnthropicModelBody(msgspec.Struct, frozen=True, kw_only=True):
    """A model in Anthropic's form."""

    type: Annotated[Literal["model"], says("Always `model`.")] = "model"
    id: ModelId
    display_name: Annotated[str, says("Name for people.")]
    created_at: Annotated[datetime, msgspec.Meta(tz=True, description="When it was made. ISO 8601, UTC.")]


class AnthropicModelListBody(msgspec.Struct, frozen=True, kw_only=True):
    """All chat models, on one page."""

    data: Annotated[list[AnthropicModelBody], says("Every chat model.")]
    has_more: Annotated[bool, says("Always false.")] = False
    first_id: Annotated[str | None, says("Id of the first one.")]
    last_id: Annotated[str | None, says("Id of the last one.")]


def image_bodies(
    catalogue: Catalogue, limit: Sequence[str], route: Callable[[str], Sequence[str]] | None = None
) -> list[ModelBody]:
    """Each image model once, with all its actions; only those that a key with this limit may use.

    `route` gives the names of the engines that paint a model.
    """
    by_id: dict[str, list[Model]] = {}
    for model in catalogue:
        if allows_model(limit, model.id, model.line):
            by_id.setdefault(model.id, []).append(model)
    return [
        ModelBody(
            id=model_id,
            created=CATALOGUE_EPOCH,
            owned_by="muralist",
            name=models[0].title,
            title=models[0].title,
            summary=models[0].summary,
            engines=UNSET if route is None else list(route(model_id)),
            service=models[0].service,
            actions=[model.action.value for model in models],
            price_cents=dict(models[0].price.cents),
            input_modalities=["text", "image"] if any(model.max_sources for model in models) else ["text"],
            output_modalities=["image"],
        )
        for model_id, models in by_id.items()
    ]


def chat_bodies(models: Iterable[ChatModel], limit: Sequence[str]) -> list[ModelBody]:
    """Chat models; only those that a key with this limit may use."""
    return [_chat_body(model) for model in models if allows_model(limit, model.id)]


def anthropic_list(models: Iterable[ModelBody]) -> AnthropicModelListBody:
    """The chat models among these."""
    rows = [
        AnthropicModelBody(
            id=model.id, display_name=model.name, created_at=datetime.fromtimestamp(model.created, tz=UTC)
        )
        for model in models
        if "text" in model.output_modalities
    ]
    return AnthropicModelListBody(
        data=rows, first_id=rows[0].id if rows else None, last_id=rows[-1].id if rows else None
    )


def _chat_body(model: ChatModel) -> ModelBody:
    title = model.title or model.id
    created = model.created if model.created is not None and 0 <= model.created < 2**32 else CATALOGUE_EPOCH
    return ModelBody(
        id=model.id,
        created=created,
        owned_by=model.owner or model.provider,
        name=title,
        title=title,
        summary="Talks: POST /v1/chat/completions.",
        service=CHAT_SERVICE,
        actions=[CHAT_SERVICE],
        price_cents={},
        input_modalities=list(model.input_modalities),
        output_modalities=["text"],
        context_window=UNSET if model.context_window is None else model.context_window,
        max_output_tokens=UNSET if model.max_output_tokens is None else model.max_output_tokens,
        reasoning=UNSET if model.reasoning is None else model.reasoning,
        token_price=UNSET if model.price is None else _price_body(model.price),
    )


def _price_body(price: TokenPrice) -> TokenPriceBody:
    return TokenPriceBody(
        input=price.input / TOKENS_A_PRICE,
        output=price.output / TOKENS_A_PRICE,
        cached_input=UNSET if price.cached_input is None else price.cached_input / TOKENS_A_PRICE,
    )
