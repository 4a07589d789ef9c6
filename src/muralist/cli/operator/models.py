"""`muralist models`: what this server paints with, and for how much."""

from typing import TYPE_CHECKING, Any

import click

from muralist.cli.operator.output import print_fields, print_json, print_table
from muralist.cli.operator.session import CommandFailed, data_option, faults_as_exit_codes, json_option

if TYPE_CHECKING:
    from muralist.core.catalogue.model import Model, ParamSpec
    from muralist.core.catalogue.registry import Catalogue


@click.group()
def models() -> None:
    """Look at the models and their prices."""


@models.command("list")
@data_option
@json_option
def list_models(data: object, as_json: bool) -> None:
    """List all models; they come with the program, so the data folder changes nothing."""
    del data
    rows = [_summary(model) for model in _catalogue()]
    if as_json:
        print_json({"models": rows})
        return
    print_table(
        ("MODEL", "SERVICE", "ACTION", "PRICE A PICTURE"),
        ((row["id"], row["service"], row["action"], _prices(row["price_cents"])) for row in rows),
        empty="The catalogue is empty.",
    )


@models.command()
@click.argument("model_id", metavar="MODEL")
@data_option
@json_option
def show(model_id: str, data: object, as_json: bool) -> None:
    """Show the inputs, sizes and prices of MODEL."""
    del data
    catalogue = _catalogue()
    found = [model for model in catalogue if model.id == model_id]
    if not found:
        from muralist.core.catalogue.registry import nearest_model

        near = nearest_model(model_id, catalogue.names())
        hint = f"Did you mean {near}?" if near else "`muralist models list` shows all."
        raise CommandFailed(f"There is no model {model_id!r}. {hint}")
    if as_json:
        print_json({"id": model_id, "actions": [_details(model) for model in found]})
        return
    for number, model in enumerate(found):
        if number:
            click.echo()
        _print_model(model)


def _catalogue() -> "Catalogue":
    from muralist.bootstrap.catalogue import load_catalogue

    with faults_as_exit_codes():
        return load_catalogue()


def _summary(model: "Model") -> dict[str, Any]:
    return {
        "id": model.id,
        "title": model.title,
        "service": model.service,
        "action": model.action.value,
        "tier": model.tier,
        "summary": model.summary,
        "price_cents": dict(model.price.cents),
    }


def _details(model: "Model") -> dict[str, Any]:
    import msgspec

    return {
        **_summary(model),
        "inputs": {name: msgspec.to_builtins(spec) for name, spec in model.params.items()},
        "sizes": {step: {ratio: list(size) for ratio, size in table.items()} for step, table in model.sizes.items()},
        "example": model.example,
    }


def _prices(cents: dict[str, int]) -> str:
    return ", ".join(f"{step} {price}¢" for step, price in cents.items())


def _print_model(model: "Model") -> None:
    click.echo(f"{model.id}, {model.title}")
    click.echo(f"  {model.summary}")
    print_fields(
        [
            ("  action", model.action.value),
            ("  path", f"/api/v1/{model.service}/{model.action.value}"),
            ("  price", _prices(dict(model.price.cents))),
            *(
                (f"  {step}", ", ".join(f"{ratio} {width}x{height}" for ratio, (width, height) in table.items()))
                for step, table in model.sizes.items()
            ),
            ("  example", model.example),
        ]
    )
    click.echo("  inputs")
    for name, spec in model.params.items():
        click.echo(f"    {name}: {_bounds(spec)} {spec.description}")


def _bounds(spec: "ParamSpec") -> str:
    parts = [spec.kind.value]
    if spec.required:
        parts.append("required")
    if spec.choices:
        parts.append("one of " + " ".join(spec.choices))
    for low, high, what in (
        (spec.minimum, spec.maximum, ""),
        (spec.min_length, spec.max_length, " characters"),
        (spec.min_items, spec.max_items, " items"),
    ):
        if high is not None:
            parts.append(f"{low or 0} to {high}{what}")
    if spec.default is not None:
        parts.append(f"default {spec.default}")
    return f"({'; '.join(parts)})"
