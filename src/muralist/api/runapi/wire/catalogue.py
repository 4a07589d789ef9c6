"""Models and prompts on the wire."""

from typing import Any, Literal

import msgspec

from muralist.core.catalogue import Catalogue
from muralist.core.model import Model

CATALOGUE_EPOCH = 1_793_000_000
"""`created` of every model: OpenAI's form wants a time, and a catalogue file has none."""


class ModelBody(msgspec.Struct, frozen=True, kw_only=True):
    """A model in OpenAI's form, with the services and actions that it is called through."""

    id: str
    object: Literal["model"] = "model"
    created: int
    owned_by: str
    title: str
    summary: str
    service: str
    actions: list[str]
    price_cents: dict[str, int]


class ModelListBody(msgspec.Struct, frozen=True, kw_only=True):
    """All models."""

    object: Literal["list"] = "list"
    data: list[ModelBody]


class PromptBody(msgspec.Struct, frozen=True, kw_only=True):
    """A prompt to start from. `params` are inputs that suit it; `runapi_model` is a model that it was written for."""

    id: int
    title: str
    prompt: str
    modality: Literal["image", "image_edit"]
    service: str
    action: str
    runapi_model: str
    source_model: str | None
    source: str
    source_url: str | None
    category: str
    tags: list[str]
    difficulty: Literal["easy", "medium", "advanced"]
    engagement: int
    params: dict[str, Any]
    preview_url: str | None
    featured: bool


class PaginationBody(msgspec.Struct, frozen=True, kw_only=True):
    """Where a page stands; pages count from 1."""

    page: int
    per_page: int
    total: int
    pages: int


class PromptListBody(msgspec.Struct, frozen=True, kw_only=True):
    """A page of prompts."""

    prompts: list[PromptBody]
    pagination: PaginationBody


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
