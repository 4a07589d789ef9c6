"""Say what a request would cost, without making it."""

from collections.abc import Mapping
from typing import Any

import msgspec

from muralist.core.catalogue.model import Action, Model
from muralist.core.catalogue.registry import Catalogue
from muralist.core.money.usd import MicroUSD
from muralist.errors import InvalidInput


class Quote(msgspec.Struct, frozen=True, kw_only=True):
    """The price of one call in micro-USD; it is what a create call reserves."""

    model: Model
    price: MicroUSD


def quote(catalogue: Catalogue, *, service: str, action: str, model: str | None, params: Mapping[str, Any]) -> Quote:
    """Price a call. Only the input that the price depends on is read, so `params` may be empty or partial.

    Raises:
        InvalidInput: unknown service, action or model, or a value that the price does not know.
    """
    try:
        wanted = Action(action.replace("-", "_"))
    except ValueError:
        known = ", ".join(sorted({m.action.value for m in catalogue}))
        raise InvalidInput.of({"action": [f"must be one of {known}"]}) from None
    names = catalogue.names(wanted, service.replace("-", "_"))
    if not names:
        known = ", ".join(sorted({f"{m.service}/{m.action.value}" for m in catalogue}))
        raise InvalidInput.of({"service": [f"has no action {wanted.value!r} here; known: {known}"]})
    if not model and len(names) > 1:
        raise InvalidInput.of({"model": [f"is required; known: {', '.join(names)}"]})
    found = catalogue.get(model or names[0], wanted, service.replace("-", "_"))
    return Quote(model=found, price=found.price.of(_priced_value(found, params)))


def _priced_value(model: Model, params: Mapping[str, Any]) -> str | None:
    """The value that the price depends on; one that is null or blank counts as absent, as in a create call."""
    key = model.price.key
    value = params.get(key) if key else None
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if not isinstance(value, str) or value not in model.price.cents:
        raise InvalidInput.of({f"params.{key}": [f"must be one of {', '.join(model.price.cents)}"]})
    return value
