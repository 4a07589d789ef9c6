"""`muralist pricing`: what pictures cost."""

from typing import TYPE_CHECKING, Any

import click

from .inputs import gather
from .session import Session, aligned, with_session

if TYPE_CHECKING:
    from muralist.sdk import PriceSchedule


@click.group("pricing")
def pricing() -> None:
    """Prices and quotes; no key needed."""


@pricing.command("list")
@click.option("--service", metavar="SERVICE", help="flux_2, flux_kontext or flux.")
@click.option("--action", metavar="ACTION", help="text_to_image or remix_image.")
@click.option("--model", help="One model.")
@with_session
def list_prices(session: Session, service: str | None, action: str | None, model: str | None) -> None:
    """List today's prices per picture."""
    with session.client() as client:
        found = client.pricing.schedules(service=service, action=action, model=model)
    if found is None:  # only an ETag makes it None, and none was given
        raise click.ClickException("The server sent no prices.")
    rows = [(price.model or "-", price.action, _cents(price), price.pricing_status or "") for price in found.schedules]
    session.emit(found.raw, aligned(("MODEL", "ACTION", "CENTS", "STATUS"), rows))


@pricing.command("quote")
@click.option("--model", help="The model; its name tells service and action.")
@click.option("--service", metavar="SERVICE", help="Only for a model whose name does not tell it.")
@click.option("--action", metavar="ACTION", help="text_to_image or remix_image.")
@click.option("--output-resolution", metavar="1k|2k")
@click.option("--input", "input_text", metavar="JSON", help="Further request fields; - reads stdin.")
@click.option("--input-file", metavar="FILE", help="The same from a file.")
@with_session
def quote(
    session: Session,
    model: str | None,
    service: str | None,
    action: str | None,
    output_resolution: str | None,
    input_text: str | None,
    input_file: str | None,
) -> None:
    """Tell what a request would cost, without sending it."""
    fields: dict[str, Any] = gather(input_text, input_file, {"model": model, "output_resolution": output_resolution})
    name = fields.pop("model", "flux-2-pro-text-to-image")
    with session.client() as client:
        answer = client.pricing.quote(model=name, service=service, action=action, params=fields)
    lines = [f"{answer.model or name}: {answer.reservation_amount_cents} cents ({answer.estimate_basis})"]
    session.emit(answer.raw, lines)


def _cents(price: "PriceSchedule") -> str:
    overrides = price.billing_config.get("overrides")
    if isinstance(overrides, dict):
        return ", ".join(f"{option} {cents}" for option, cents in overrides.items())
    return "-" if price.unit_price_cents is None else str(price.unit_price_cents)
