"""Prices, for everybody: schedules with ETag, and quotes."""

import hashlib
from collections.abc import Iterator
from typing import Annotated

import msgspec
from msgspec import UNSET, UnsetType

from muralist.api.http import NO_STORE, Answer, Call, json_answer
from muralist.api.operation import Operation, Returns, Takes, says
from muralist.api.reading import given, read_json, read_query
from muralist.api.runapi.wire.account import (
    PriceSchedulesBody,
    QuoteEnvelope,
    QuoteInput,
    matching,
    quote_body,
    schedules,
)
from muralist.api.runapi.wire.examples import EXAMPLES
from muralist.flows.quote import quote

TAG = "Prices"


class SchedulesQuery(msgspec.Struct, frozen=True):
    """Query of the price list; names that match nothing give an empty list."""

    service: Annotated[str, says("Only this service.")] | UnsetType = UNSET
    action: Annotated[str, says("Only this action.")] | UnsetType = UNSET
    model: Annotated[str, says("Only this model.")] | UnsetType = UNSET


class SchedulesHeaders(msgspec.Struct, frozen=True, rename={"if_none_match": "If-None-Match"}):
    """Request headers of the price list."""

    if_none_match: Annotated[str, says("The ETag of the answer that you have; 304 says that it still holds.")] = ""


def operations() -> Iterator[Operation]:
    """Pricing operations."""
    yield Operation(
        method="GET",
        path="/api/v1/price_schedules",
        handler=list_schedules,
        tag=TAG,
        summary="List prices",
        secured=False,
        query=SchedulesQuery,
        headers=SchedulesHeaders,
        returns=(
            Returns(description="Prices as of now.", type=PriceSchedulesBody, headers={"ETag": "Changes with prices."}),
            Returns(status=304, description="No price changed."),
        ),
    )
    yield Operation(
        method="POST",
        path="/api/v1/price_quotes",
        handler=make_quote,
        tag=TAG,
        summary="Ask what a call would cost",
        secured=False,
        takes=Takes(
            type=QuoteInput,
            examples={
                "2k": {
                    "service": "flux_2",
                    "action": "text_to_image",
                    "model": "flux-2-pro-text-to-image",
                    "params": {"output_resolution": "2k"},
                }
            },
        ),
        returns=(
            Returns(description="What the call would reserve.", type=QuoteEnvelope, example=EXAMPLES[QuoteEnvelope]),
        ),
    )


async def list_schedules(call: Call) -> Answer:
    """Answer with the price list, or 304 when the client has it."""
    query = read_query(call, SchedulesQuery)
    services = call.services
    found = schedules(
        matching(
            services.catalogue,
            service=given(query.service),
            action=given(query.action),
            model=given(query.model),
        )
    )
    tag = f'"{hashlib.sha256(msgspec.json.encode(found)).hexdigest()[:32]}"'
    headers = ((b"etag", tag.encode()), (b"cache-control", b"public, no-cache"))
    if matches(call.header(b"if-none-match"), tag):
        return Answer(304, headers=headers)
    return json_answer(PriceSchedulesBody(as_of=services.clock.now(), price_schedules=found), headers=headers)


async def make_quote(call: Call) -> Answer:
    """Answer with the price of a call."""
    asked = await read_json(call, QuoteInput)
    services = call.services
    found = quote(
        services.catalogue,
        service=asked.service,
        action=asked.action,
        model=given(asked.model),
        params=asked.params,
    )
    return json_answer(quote_body(found, services.clock.now()), headers=(NO_STORE,))


def matches(if_none_match: str | None, tag: str) -> bool:
    """Whether a client's If-None-Match names this entity tag (RFC 9110, section 13.1.2: weak comparison)."""
    if if_none_match is None:
        return False
    named = [part.strip().removeprefix("W/") for part in if_none_match.split(",")]
    return tag in named or "*" in named
