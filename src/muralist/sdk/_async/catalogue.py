"""What there is and what it costs: account, prices, models, prompts. All but the account need no key."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from muralist.sdk.errors import InvalidArgumentError
from muralist.sdk.results.account import Balance, Me
from muralist.sdk.results.catalogue import Model, PriceQuote, PriceSchedules, PromptPage
from muralist.sdk.results.fields import objects
from muralist.sdk.rules.routes import action_of, service_of

from .transport import AsyncTransport


class AsyncAccount:
    """`client.account`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def me(self) -> Me:
        """Return who the key belongs to."""
        reply = await self._transport.request("GET", "/api/v1/me")
        return Me.from_body(reply.json())

    async def balance(self) -> Balance:
        """Return what is left and what was spent, in US cents."""
        reply = await self._transport.request("GET", "/api/v1/me/balance")
        return Balance.from_body(reply.json())


class AsyncPricing:
    """`client.pricing`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def schedules(
        self,
        *,
        service: str | None = None,
        action: str | None = None,
        model: str | None = None,
        etag: str | None = None,
    ) -> PriceSchedules | None:
        """Return today's prices, or None when they are still those of `etag`."""
        reply = await self._transport.request(
            "GET",
            "/api/v1/price_schedules",
            params={"service": service, "action": action, "model": model},
            headers={"If-None-Match": etag} if etag else None,
        )
        if reply.status_code == 304:
            return None
        return PriceSchedules.from_body(reply.json(), reply.headers.get("etag"))

    async def quote(
        self,
        *,
        model: str | None = None,
        service: str | None = None,
        action: str | None = None,
        params: dict[str, Any] | None = None,
    ) -> PriceQuote:
        """Return what a request would reserve. The model's name implies service and action where it can.

        `params` are the fields of the request without the model, e.g. `{"output_resolution": "2k"}`.
        """
        service = service or service_of(model)
        if service is None:
            raise InvalidArgumentError("Name the service of this model: flux_2, flux_kontext or flux.")
        body = {
            "service": service,
            "action": action or action_of(model),
            "model": model,
            "params": params or {},
        }
        sent = {name: value for name, value in body.items() if value is not None}
        reply = await self._transport.request("POST", "/api/v1/price_quotes", json=sent)
        return PriceQuote.from_body(reply.json())


class AsyncModels:
    """`client.models`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def list(self) -> tuple[Model, ...]:
        """Return the models that the server offers (to this key)."""
        reply = await self._transport.request("GET", "/v1/models")
        return objects(reply.json(), "data", Model.from_body)


class AsyncPrompts:
    """`client.prompts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def search(
        self,
        q: str | None = None,
        *,
        modality: str | None = None,
        category: str | None = None,
        tags: Iterable[str] = (),
        model: str | None = None,
        featured: bool | None = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> PromptPage:
        """Return a page of the prompt library; `per_page` is at most 100."""
        params = {
            "q": q,
            "modality": modality,
            "category": category,
            "tags": ",".join(tags) or None,
            "model": model,
            "featured": None if featured is None else str(featured).lower(),
            "page": page,
            "per_page": per_page,
        }
        reply = await self._transport.request("GET", "/api/v1/prompts", params=params)
        return PromptPage.from_body(reply.json())
