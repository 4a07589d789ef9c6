"""Account, balance, price schedules and quotes on the wire; money is whole cents here."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, UnsetType

from muralist.api.operation import says
from muralist.api.runapi.wire.described import Currency, ModelName, ServiceName, instant
from muralist.core.catalogue.model import Action, Model
from muralist.core.catalogue.registry import Catalogue
from muralist.core.money.account import Balance, Caller
from muralist.core.money.usd import to_cents
from muralist.flows.quote import Quote

CURRENCY = "USD"


class AccountBody(msgspec.Struct, frozen=True, kw_only=True):
    """An account."""

    id: Annotated[int, says("Number of the account.")]
    name: Annotated[str, says("Name of the account.")]


class MeBody(msgspec.Struct, frozen=True, kw_only=True):
    """Whose key this is."""

    id: Annotated[int, says("Number of the account.")]
    name: Annotated[str, says("Name of the account.")]
    email: Annotated[str, says("The name on this host; accounts have no mailbox.")]
    account: Annotated[AccountBody, says("The account that the key spends from.")]


class BalanceBody(msgspec.Struct, frozen=True, kw_only=True):
    """What can still be spent, in whole cents rounded down. Reservations of running tasks are in `held_cents`."""

    balance_cents: Annotated[int, says("Cents that can be spent, rounded down.")]
    paid_balance_cents: Annotated[int, says("The same: all credit here is paid credit.")]
    bonus_balance_cents: Annotated[int, says("Always 0.")]
    held_cents: Annotated[int, says("Cents reserved for running tasks.")]
    spent_cents_today: Annotated[int, says("Cents settled since midnight UTC.")]
    spent_cents_total: Annotated[int, says("Cents settled ever.")]
    unlimited: Annotated[bool, says("Whether the account is never refused for lack of credit.")]


class PriceScheduleBody(msgspec.Struct, frozen=True, kw_only=True):
    """What one model costs. Where the price depends on an input, `billing_config` names it and its prices."""

    service: ServiceName
    action: Action
    model: ModelName
    pricing_status: Annotated[Literal["available", "pending"], says("Always `available`.")]
    catalog_status: Annotated[Literal["active", "maintenance", "disabled"], says("Always `active`.")]
    currency: Currency
    billing_unit: Annotated[str, says("`per_call`: one picture.")]
    billing_strategy: Annotated[str, says("`flat`, or `keyed` where the price depends on an input.")]
    unit_price_cents: Annotated[
        int, says("Cents a picture; where the price depends on an input, that of its first value.")
    ]
    input_price_per_1m_cents: Annotated[int | None, says("Always null: pictures have no price by the token.")] = None
    output_price_per_1m_cents: Annotated[int | None, says("Always null.")] = None
    cache_read_price_per_1m_cents: Annotated[int | None, says("Always null.")] = None
    cache_write_price_per_1m_cents: Annotated[int | None, says("Always null.")] = None
    billing_config: Annotated[
        dict[str, Any],
        says("Where the price depends on an input: `key` names it, `overrides` has the cents for each value."),
    ]


class PriceSchedulesBody(msgspec.Struct, frozen=True, kw_only=True):
    """Prices, as of now. Send the ETag back in If-None-Match to hear only of changes."""

    as_of: Annotated[datetime, instant("When these prices held.")]
    price_schedules: Annotated[list[PriceScheduleBody], says("One entry for each model and action.")]


class QuoteInput(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A call to price. Only the input that the price depends on is read from `params`."""

    service: ServiceName
    action: Annotated[str, Meta(description="Action, with underscores or hyphens.", examples=["text_to_image"])]
    model: ModelName | UnsetType = UNSET
    params: Annotated[dict[str, Any], says("Inputs as in a create call; may be partial or left out.")] = {}


class QuoteBody(msgspec.Struct, frozen=True, kw_only=True):
    """What a create call would reserve; the price charged is the same."""

    service: ServiceName
    action: Action
    model: ModelName
    pricing_status: Annotated[Literal["available", "pending"], says("Always `available`.")]
    currency: Currency
    reservation_amount_cents: Annotated[
        int, says("Cents that a create call reserves, and charges when the picture is done.")
    ]
    estimate_basis: Annotated[Literal["exact"], says("Always `exact`.")]
    as_of: Annotated[datetime, instant("When this price held.")]


class QuoteEnvelope(msgspec.Struct, frozen=True, kw_only=True):
    """A quote."""

    price_quote: Annotated[QuoteBody, says("The quote.")]


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
