"""Prices, models and the prompt library."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from . import fields


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceSchedule:
    """What a model costs, in US cents. `billing_config` says how options change the unit price."""

    service: str
    action: str
    model: str | None = None
    unit_price_cents: int | None = None
    currency: str | None = None
    billing_unit: str | None = None
    billing_strategy: str | None = None
    billing_config: Mapping[str, Any] = field(default_factory=dict, hash=False)
    pricing_status: str | None = None
    catalog_status: str | None = None
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """Read one element of `price_schedules`."""
        return cls(
            service=fields.required(fields.text(body, "service"), "service", body),
            action=fields.required(fields.text(body, "action"), "action", body),
            model=fields.text(body, "model"),
            unit_price_cents=fields.integer(body, "unit_price_cents"),
            currency=fields.text(body, "currency"),
            billing_unit=fields.text(body, "billing_unit"),
            billing_strategy=fields.text(body, "billing_strategy"),
            billing_config=fields.mapping(body, "billing_config"),
            pricing_status=fields.text(body, "pricing_status"),
            catalog_status=fields.text(body, "catalog_status"),
            raw=body,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceSchedules:
    """All schedules that a filter found. Give `etag` back to ask whether they changed."""

    schedules: tuple[PriceSchedule, ...]
    as_of: str | None = None
    etag: str | None = None
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_body(cls, body: Mapping[str, Any], etag: str | None) -> Self:
        """Read the answer of `/api/v1/price_schedules` and its ETag header."""
        schedules = fields.objects(body, "price_schedules", PriceSchedule.from_body)
        return cls(schedules=schedules, as_of=fields.text(body, "as_of"), etag=etag, raw=body)


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceQuote:
    """What one request would reserve, in US cents."""

    service: str | None
    action: str | None
    model: str | None
    reservation_amount_cents: int
    currency: str | None = None
    estimate_basis: str | None = None
    pricing_status: str | None = None
    as_of: str | None = None
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """Read `{"price_quote": {...}}`."""
        quote = fields.mapping(body, "price_quote")
        amount = fields.integer(quote, "reservation_amount_cents")
        return cls(
            service=fields.text(quote, "service"),
            action=fields.text(quote, "action"),
            model=fields.text(quote, "model"),
            reservation_amount_cents=fields.required(amount, "reservation_amount_cents", body),
            currency=fields.text(quote, "currency"),
            estimate_basis=fields.text(quote, "estimate_basis"),
            pricing_status=fields.text(quote, "pricing_status"),
            as_of=fields.text(quote, "as_of"),
            raw=quote,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """One model of the server's list."""

    id: str
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """Read one element of `data`."""
        return cls(id=fields.required(fields.text(body, "id"), "data[].id", body), raw=body)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """One entry of the prompt library. `params` are ready to send with `runapi_model`."""

    prompt: str
    id: int | None = None
    title: str | None = None
    modality: str | None = None
    category: str | None = None
    service: str | None = None
    action: str | None = None
    runapi_model: str | None = None
    tags: tuple[str, ...] = ()
    params: Mapping[str, Any] = field(default_factory=dict, hash=False)
    preview_url: str | None = None
    featured: bool = False
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """Read one element of `prompts`."""
        return cls(
            prompt=fields.required(fields.text(body, "prompt"), "prompts[].prompt", body),
            id=fields.integer(body, "id"),
            title=fields.text(body, "title"),
            modality=fields.text(body, "modality"),
            category=fields.text(body, "category"),
            service=fields.text(body, "service"),
            action=fields.text(body, "action"),
            runapi_model=fields.text(body, "runapi_model"),
            tags=fields.strings(body, "tags"),
            params=fields.mapping(body, "params"),
            preview_url=fields.text(body, "preview_url"),
            featured=fields.flag(body, "featured"),
            raw=body,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptPage:
    """One page of the prompt library; pages count from 1."""

    prompts: tuple[Prompt, ...]
    page: int | None = None
    per_page: int | None = None
    total: int | None = None
    pages: int | None = None
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """Read `{"prompts": [...], "pagination": {...}}`."""
        pagination = fields.mapping(body, "pagination")
        return cls(
            prompts=fields.objects(body, "prompts", Prompt.from_body),
            page=fields.integer(pagination, "page"),
            per_page=fields.integer(pagination, "per_page"),
            total=fields.integer(pagination, "total"),
            pages=fields.integer(pagination, "pages"),
            raw=body,
        )
