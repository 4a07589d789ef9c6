"""`muralist preview-plan` and `muralist preview-sheet`: what the embedded painter understands, and what it paints."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from muralist.cli.operator.output import print_fields, print_json
from muralist.cli.operator.session import CommandFailed, faults_as_exit_codes, json_option

if TYPE_CHECKING:
    from muralist.engines.preview import ScenePlan
    from muralist.engines.preview.staging.placement import Placement

LARGEST_TILE = 1024
model_option = click.option(
    "--model", default="flux-2-pro-text-to-image", show_default=True, metavar="MODEL", help="Whose tier to paint as."
)


@click.command("preview-plan")
@click.argument("prompt")
@click.option("--seed", type=int, default=0, show_default=True, help="Of the composition.")
@click.option("--ratio", default="1:1", show_default=True, help="Width to height.")
@model_option
@json_option
def preview_plan(prompt: str, seed: int, ratio: str, model: str, as_json: bool) -> None:
    """Print what the preview painter understands of PROMPT, and where it would put it."""
    from muralist.engines.preview import read_plan
    from muralist.engines.preview.layout import arrange
    from muralist.engines.preview.places import all_places

    tier, (across, down) = _tier(model), _ratio(ratio)
    plan = read_plan(prompt)
    placed = arrange(plan, all_places()[plan.place], across / down, seed, dark=False)
    if as_json:
        print_json({"tier": tier, "seed": seed, **_plain(asdict(plan)), "placed": [_spot(one) for one in placed]})
        return
    print_fields([*_lines(plan), ("tier", tier)])
    for one in placed:
        spot = _spot(one)
        click.echo(f"  {spot['prop']} at {spot['x']:+.2f}, {spot['y']:.2f}, {spot['height']:.2f} high, {spot['where']}")


@click.command("preview-sheet")
@click.argument("prompts", metavar="FILE", type=click.File("r", encoding="utf-8"))
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path, dir_okay=False), help="The PNG to write."
)
@click.option(
    "--size", type=click.IntRange(64, LARGEST_TILE), default=256, show_default=True, help="A tile's shorter side."
)
@click.option("--ratio", default="1:1", show_default=True, help="Width to height of a tile.")
@click.option("--columns", type=click.IntRange(1, 12), default=5, show_default=True, help="Tiles in a row.")
@click.option("--seed", type=int, default=0, show_default=True, help="Of the first tile; they count up.")
@click.option("--style", default="", metavar="WORDS", help="Words added to every prompt.")
@model_option
def preview_sheet(
    prompts: Any, output: Path, size: int, ratio: str, columns: int, seed: int, style: str, model: str
) -> None:
    """Paint the prompts of FILE, one a line, on a contact sheet with captions. "-" reads standard input."""
    from muralist.engines.preview.sheet import SheetRequest, contact_sheet

    across, down = _ratio(ratio)
    lines = [line.strip() for line in prompts if line.strip() and not line.startswith("#")]
    if not lines:
        raise CommandFailed("There is no prompt in the file, so nothing was painted. Write one a line.")
    scale = size / min(across, down)
    request = SheetRequest(
        prompts=tuple(f"{line}, {style}" if style else line for line in lines),
        width=round(across * scale), height=round(down * scale), columns=min(columns, len(lines)), seed=seed,
        tier=_tier(model),
    )  # fmt: skip
    with faults_as_exit_codes():
        output.write_bytes(contact_sheet(request))
    click.echo(f"{output}: {len(lines)} pictures, {request.width} x {request.height} each")


def _tier(model: str) -> str:
    from muralist.bootstrap.catalogue import load_catalogue

    with faults_as_exit_codes():
        catalogue = load_catalogue()
    found = next((each.tier for each in catalogue if each.id == model), None)
    if found is None:
        raise CommandFailed(f"There is no model {model!r}. `muralist models list` shows all.")
    return found


def _ratio(text: str) -> tuple[float, float]:
    across, _, down = text.partition(":")
    try:
        wide, tall = float(across), float(down)
    except ValueError:
        wide = tall = 0.0
    if not (wide > 0 and tall > 0 and 1 / 4 <= wide / tall <= 4):
        raise CommandFailed(f"{text!r} is no ratio from 1:4 to 4:1. Write it as 16:9.")
    return wide, tall


def _plain(value: Any) -> Any:
    """What JSON can hold: sets as sorted lists, colours as hex."""
    match value:
        case dict():
            return {key: _plain(each) for key, each in value.items()}
        case frozenset():
            return sorted(value)
        case (float(), float(), float()):
            return "#" + "".join(f"{round(255 * part):02x}" for part in value)
        case list() | tuple():
            return [_plain(each) for each in value]
    return value


def _spot(one: "Placement") -> dict[str, Any]:
    return {
        "prop": one.prop.name, "where": one.where, "x": round(one.x, 3), "y": round(one.y, 3),
        "height": round(one.extent.height * one.unit, 3),
    }  # fmt: skip


def _lines(plan: "ScenePlan") -> list[tuple[str, object]]:
    """The plan in words, one row for each part that the prompt settled."""
    rows: list[tuple[str, object]] = [("place", plan.place), ("time", plan.time), ("weather", plan.weather)]
    rows += [(name, value) for name, value in (("season", plan.season), ("lens", plan.lens)) if value]
    for name, values in (("lights", plan.lights), ("styles", plan.styles), ("moods", plan.moods)):
        rows += [(name, ", ".join(values))] if values else []
    for feature in plan.features:
        rows.append(("shows", " ".join([*(tint.word for tint in feature.colours), feature.name])))
    for number, thing in enumerate(plan.things):
        words = [f"{thing.count} x", *(tint.word for tint in thing.colours), thing.material, thing.variant, thing.prop]
        if thing.filling:
            words.append(f"holding {thing.filling_variant or thing.filling}")
        if thing.text:
            words.append(f'lettered "{thing.text}"')
        if thing.relation is not None:
            words.append(f"{thing.relation.kind} {plan.things[thing.relation.other].prop}")
        rows.append((f"thing {number + 1}", " ".join(word for word in words if word)))
    return [*rows, ("understood", ", ".join(plan.understood)), ("ignored", ", ".join(plan.ignored) or "nothing")]
