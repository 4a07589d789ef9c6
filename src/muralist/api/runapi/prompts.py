"""A small library of prompts to start from, for everybody."""

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, UnsetType

from muralist.api.http import Answer, Call, json_answer
from muralist.api.operation import Operation, Returns, says
from muralist.api.reading import read_query
from muralist.api.runapi.wire.catalogue import PaginationBody, PromptBody, PromptListBody

TAG = "Models and prompts"


class PromptsQuery(msgspec.Struct, frozen=True):
    """Query of the prompt library; filters that match nothing give an empty list."""

    modality: (
        Annotated[Literal["image", "image_edit", "video", "audio", "music"], says("Only prompts that make this.")]
        | UnsetType
    ) = UNSET
    category: Annotated[str, says("Only this category.")] | UnsetType = UNSET
    tags: Annotated[str, says("Comma-separated; a prompt must have all of them.")] | UnsetType = UNSET
    q: Annotated[str, says("Words to find in title, prompt or tags.")] | UnsetType = UNSET
    model: Annotated[str, says("Only prompts written for this model.")] | UnsetType = UNSET
    featured: Annotated[bool, says("Only those that lead the library, or only the others.")] | UnsetType = UNSET
    page: Annotated[int, Meta(ge=1, le=1_000_000, description="Which page, from 1.")] = 1
    per_page: Annotated[int, Meta(ge=1, le=100, description="Prompts a page.")] = 20


def operations() -> Iterator[Operation]:
    """The prompt library."""
    yield Operation(
        method="GET",
        path="/api/v1/prompts",
        handler=list_prompts,
        tag=TAG,
        summary="Browse prompts to start from",
        secured=False,
        query=PromptsQuery,
        returns=(Returns(description="A page of prompts.", type=PromptListBody),),
    )


async def list_prompts(call: Call) -> Answer:
    """Answer with the prompts that a filter leaves."""
    query = read_query(call, PromptsQuery)
    found = [prompt for prompt in library() if _fits(prompt, query)]
    start = (query.page - 1) * query.per_page
    pagination = PaginationBody(
        page=query.page,
        per_page=query.per_page,
        total=len(found),
        pages=-(-len(found) // query.per_page),
    )
    return json_answer(PromptListBody(prompts=found[start : start + query.per_page], pagination=pagination))


@cache
def library() -> Sequence[PromptBody]:
    """All prompts, from the data file beside this module."""
    return msgspec.json.decode(files(__package__).joinpath("prompts.json").read_bytes(), type=tuple[PromptBody, ...])


def _fits(prompt: PromptBody, query: PromptsQuery) -> bool:
    wanted_tags = {tag.strip().lower() for tag in query.tags.split(",") if tag.strip()} if query.tags else set()
    words = query.q.lower().split() if query.q else []
    text = " ".join((prompt.title, prompt.prompt, *prompt.tags)).lower()
    return (
        query.modality in (UNSET, prompt.modality)
        and query.category in (UNSET, prompt.category)
        and query.model in (UNSET, prompt.runapi_model)
        and query.featured in (UNSET, prompt.featured)
        and wanted_tags <= set(prompt.tags)
        and all(word in text for word in words)
    )
