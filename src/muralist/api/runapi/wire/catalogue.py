"""Prompts on the wire."""

from typing import Annotated, Any, Literal

import msgspec

from muralist.api.operation import says
from muralist.api.runapi.wire.described import ModelName, ServiceName


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
