"""Account, balance, price schedules and quotes on the wire; money is whole cents here."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, UnsetType

from muralist.core.account import Balance, Caller
from muralist.core.catalogue import Catalogue
from muralist.core.model import Action, Model
from muralist.core.money import to_cents
from muralist.flows.quote import Quote

CURRENCY = "USD"

Cents = Annotated[int, Meta(description="US cents.")]


class AccountBody(msgspec.Struct, frozen=True, kw_only=True):
    """An account."""

    id: int
    name: str


class MeBody(msgspec.Struct, frozen=True, kw_only=True):
    """Whose key this is."""

    id: int
    name: str
    email: str
    account: AccountBody


class BalanceBody(msgspec.Struct, frozen=True, kw_only=True):
    """What can still be spent, in whole cents rounded down. Reservations of running tasks are in `held_cents`."""

    balance_cents: Cents
    paid_balance_cents: Cents
    bonus_balance_cents: Cents
    held_cents: Cents
    spent_cents_today: Cents
    spent_cents_total: Cents
    unlimited: bool


class PriceScheduleBody(msgspec.Struct, frozen=True, kw_only=True):
    """What one model costs. Where the price depends on an input, `billing_config` names it and its prices."""

    service: str
    action: Action
    model: str
    pricing_status: Literal["available", "pending"]
    catalog_status: Literal["active", "maintenance", "disabled"]
    currency: str
    billing_unit: str
    billing_strategy: str
    unit_price_cents: Cents
    input_price_per_1m_cents: int | None = None
    output_price_per_1m_cents: int | None = None
    cache_read_price_per_1m_cents: int | None = None
    cache_write_price_per_1m_cents: int | None = None
    billing_config: dict[str, Any]


class PriceSchedulesBody(msgspec.Struct, frozen=True, kw_only=True):
    """Prices, as of now. Send the ETag back in If-None-Match to hear only of changes."""

    as_of: datetime
    price_schedules: list[PriceScheduleBody]


class QuoteInput(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A call to price. Only the input that the price depends on is read from `params`."""

    service: Annotated[str, Meta(examples=["flux_2"])]
    action: Annotated[str, Meta(examples=["text_to_image"])]
    model: Annotated[str, Meta(examples=["flux-2-pro-text-to-image"])] | UnsetType = UNSET
    params: dict[str, Any] = {}


class QuoteBody(msgspec.Struct, frozen=True, kw_only=True):
    """What a create call would reserve; the price charged is the same."""

    service: str
    action: Action
    model: str
    pricing_status: Literal["available", "pending"]
    currency: str
    reservation_amount_cents: Cents
    estimate_basis: Literal["exact"]
    as_of: datetime


class QuoteEnvelope(msgspec.Struct, frozen=True, kw_only=True):
    """A quote."""

    price_quote: QuoteBody


def me_body(caller: Caller) -> MeBody:
    """The key's owner. Accounts here have no mailbox, so `email` is a name on this host."""
    account = caller.account
    return MeBody(
        id=account.id,
        name=account.name,
        email=f"{account.name}@localhost",
        account=AccountBody(id=account.id, name=account.name),
    )


def balance_body(balance: Balance, *, unlimited: bool) -> BalanceBody:
    """Micro-USD to cents."""
    available = to_cents(balance.available)
    return BalanceBody(
        balance_cents=available,
        paid_balance_cents=available,
        bonus_balance_cents=0,
        held_cents=to_cents(balance.held),
        spent_cents_today=to_cents(balance.spent_today),
        spent_cents_total=to_cents(balance.spent_total),
        unlimited=unlimited,
    )


def schedules(models: Iterable[Model]) -> list[PriceScheduleBody]:
    """The price of each model."""
    return [
        PriceScheduleBody(
            service=model.service,
            action=model.action,
            model=model.id,
            pricing_status="available",
            catalog_status="active",
            currency=CURRENCY,
            billing_unit="per_call",
            billing_strategy="flat" if model.price.key is None else "keyed",
            unit_price_cents=next(iter(model.price.cents.values())),
            billing_config={}
            if model.price.key is None
            else {"key": model.price.key, "overrides": dict(model.price.cents)},
        )
        for model in models
    ]


def matching(catalogue: Catalogue, *, service: str | None, action: str | None, model: str | None) -> list[Model]:
    """Models that a filter leaves; names may be written with hyphens."""
    return [
        m
        for m in catalogue
        if service in (None, m.service, m.service.replace("_", "-"))
        and action in (None, m.action.value, m.action.value.replace("_", "-"))
        and model in (None, m.id)
    ]


def quote_body(quote: Quote, now: datetime) -> QuoteEnvelope:
    """A quote's envelope."""
    return QuoteEnvelope(
        price_quote=QuoteBody(
            service=quote.model.service,
            action=quote.model.action,
            model=quote.model.id,
            pricing_status="available",
            currency=CURRENCY,
            reservation_amount_cents=to_cents(quote.price),
            estimate_basis="exact",
            as_of=now,
        )
    )
