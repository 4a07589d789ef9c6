"""Models and prompts on the wire."""

from typing import Annotated, Any, Literal

import msgspec

from muralist.api.operation import says
from muralist.api.runapi.wire.described import ModelName, ServiceName
from muralist.core.catalogue import Catalogue
from muralist.core.model import Model

CATALOGUE_EPOCH = 1_793_000_000
"""`created` of every model: OpenAI's form wants a time, and a catalogue file has none."""


class ModelBody(msgspec.Struct, frozen=True, kw_only=True):
    """A model in OpenAI's form, with the services and actions that it is called through."""

    id: ModelName
    object: Annotated[Literal["model"], says("Always `model`.")] = "model"
    created: Annotated[int, says("Unix seconds; the same for every model.")]
    owned_by: Annotated[str, says("Who serves it.")]
    title: Annotated[str, says("Name for people.")]
    summary: Annotated[str, says("What it is for.")]
    service: ServiceName
    actions: Annotated[list[str], says("What it can be asked for.")]
    price_cents: Annotated[dict[str, int], says("Cents a picture, by the value that the price depends on.")]


class ModelListBody(msgspec.Struct, frozen=True, kw_only=True):
    """All models."""

    object: Annotated[Literal["list"], says("Always `list`.")] = "list"
    data: Annotated[list[ModelBody], says("Every model.")]


class PromptBody(msgspec.Struct, frozen=True, kw_only=True):
    """A prompt to start from. `params` are inputs that suit it; `runapi_model` is a model that it was written for."""

    id: Annotated[int, says("Number of the prompt.")]
    title: Annotated[str, says("A few words.")]
    prompt: Annotated[str, says("The text to send.")]
    modality: Annotated[Literal["image", "image_edit"], says("Whether it needs source pictures.")]
    service: ServiceName
    action: Annotated[str, says("Action that it suits.")]
    runapi_model: ModelName
    source_model: Annotated[str | None, says("Model that it was first written for, if another.")]
    source: Annotated[str, says("Where it comes from.")]
    source_url: Annotated[str | None, says("Where to read more.")]
    category: Annotated[str, says("One word for its theme.")]
    tags: Annotated[list[str], says("Words to find it by.")]
    difficulty: Annotated[Literal["easy", "medium", "advanced"], says("How much the prompt asks of a model.")]
    engagement: Annotated[int, says("How often it was liked; 0 here.")]
    params: Annotated[dict[str, Any], says("Inputs that suit it.")]
    preview_url: Annotated[str | None, says("A picture made from it, if there is one.")]
    featured: Annotated[bool, says("Whether it leads the library.")]


class PaginationBody(msgspec.Struct, frozen=True, kw_only=True):
    """Where a page stands; pages count from 1."""

    page: Annotated[int, says("This page, from 1.")]
    per_page: Annotated[int, says("Entries a page.")]
    total: Annotated[int, says("Entries on all pages.")]
    pages: Annotated[int, says("How many pages there are.")]


class PromptListBody(msgspec.Struct, frozen=True, kw_only=True):
    """A page of prompts."""

    prompts: Annotated[list[PromptBody], says("The entries of this page.")]
    pagination: Annotated[PaginationBody, says("Where this page stands.")]


def model_bodies(catalogue: Catalogue) -> list[ModelBody]:
    """Each model id once, with all its actions."""
    by_id: dict[str, list[Model]] = {}
    for model in catalogue:
        by_id.setdefault(model.id, []).append(model)
    return [
        ModelBody(
            id=model_id,
            created=CATALOGUE_EPOCH,
            owned_by="muralist",
            title=models[0].title,
            summary=models[0].summary,
            service=models[0].service,
            actions=[model.action.value for model in models],
            price_cents=dict(models[0].price.cents),
        )
        for model_id, models in by_id.items()
    ]
