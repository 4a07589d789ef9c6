"""Makes the instances of a plan's things: each with its look, its home and its height in nature."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.plan import ScenePlan, Thing, Tint, look_key
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.props.kinds import hung_mode
from muralist.engines.preview.props.perches import perched_variant
from muralist.engines.preview.props.prop import Portion
from muralist.engines.preview.props.symbols import PINNED
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.instances.homes import home_of
from muralist.engines.preview.staging.instances.natural import called, natural_metres, sized
from muralist.engines.preview.staging.items import Item

MAX_EACH = 24
OVERHEAD = "top-down"
"""The lens that looks straight down on a table."""


def items_of(plan: ScenePlan, place: Place, seed: int, dark: bool) -> list[Item]:
    """Every instance of the plan, in its natural orientation, not yet measured."""
    items: list[Item] = []
    overhead = plan.lens == OVERHEAD and place.indoor
    for index, thing in enumerate(plan.things):
        prop, hung = all_props()[thing.prop], hung_mode(thing, index)
        for number in range(min(thing.count, MAX_EACH)):
            key, own = look_key(thing.key) if thing.key >= 0 else index, thing.seed if thing.seed >= 0 else seed
            told = number + thing.first
            look = _look(plan, thing, own, key * 100 + told, told, dark)
            if overhead and prop.spread:
                look = replace(look, above=True)
            flip = bool(stream(own, "flip", key, told).integers(2)) and prop.turns and not thing.text
            flip = flip and not thing.filling.startswith(PINNED)
            flip = flip != thing.turned
            extent = prop.extent(look)
            items.append(
                Item(
                    thing=index, number=number, prop=prop, look=look, extent=extent, unit=1.0,
                    where="sky" if hung else home_of(prop, place, thing), flip=flip, hung=hung,
                    metres=sized(natural_metres(prop, thing, look, extent), called(thing)),
                )
            )  # fmt: skip
    return items


def _two_toned(tints: tuple[Tint, ...]) -> bool:
    """Whether one word names two colours, 黑白: three such cats are all of both."""
    return len(tints) == 2 and tints[0].word == tints[1].word and tints[0].colour != tints[1].colour


def _look(plan: ScenePlan, thing: Thing, seed: int, identity: int, number: int, dark: bool) -> Look:
    tints = thing.colours
    if thing.count > 1 and len(tints) > 1 and not _two_toned(tints):
        # several instances take the colours in turn
        tints = (tints[number % len(tints)],)
    variant = perched_variant(thing)
    if thing.prop == "cat" and any(other.prop in TOYS for other in plan.things):
        # it plays with what is named
        variant = f"{variant} {TOYLESS}".strip()
    if "anime" in plan.styles and thing.prop in {"person", "child"}:
        # who was painted otherwise keeps hair and skin
        variant = f"{variant} {'animeface' if plan.composed is None else 'animeface restyled'}".strip()
    return Look(
        seed=seed, number=identity, variant=variant, material=thing.material, pattern=thing.pattern,
        colours=tuple(tint.colour for tint in tints), filling=thing.filling,
        own=frozenset(at for at, tint in enumerate(tints) if tint.word == thing.word and thing.prop in PARTED),
        filling_colours=tuple(tint.colour for tint in thing.filling_colours), dark=dark,
        season=plan.season or SNOWED.get(plan.weather, ""),
        filling_count=thing.filling_count, text=thing.text, ink=thing.ink,
        contents=tuple(
            Portion(kind=each.kind, count=each.count, colours=tuple(tint.colour for tint in each.colours))
            for each in thing.contents
        ),
    )  # fmt: skip


PARTED = frozenset({"gift", "house", "snowman", "ship"})
"""Things of which a part may be coloured alone; the other parts then keep the drawing's own colours."""
TOYS, TOYLESS = frozenset({"yarn", "ball"}), "toyless"
"""What a cat plays with where it is named, and the word of a cat that brings nothing to play with."""
SNOWED = {"snow": "winter"}
"""The season that a weather shows on what stands in it."""
