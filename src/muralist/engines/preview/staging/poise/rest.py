"""What has no hand to hold it lies: carrots, leaves and pens on the table, an open umbrella on its side."""

from __future__ import annotations

from dataclasses import dataclass

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.poise.tilt import tilted


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """How a thing lies: turned by `turn` degrees and flattened to `flat` of its height; `lone` says whether it does so
    when nothing else is in the picture too, where goods are shown upright."""

    turn: float
    flat: float = 1.0
    lone: bool = True


RESTS = {
    "carrot": Rest(turn=76, flat=0.8),
    "leaf": Rest(turn=72, flat=0.42, lone=False),
    "feather": Rest(turn=62, flat=0.55, lone=False),
    "watch": Rest(turn=-76, flat=0.52),
    "key": Rest(turn=-80, flat=0.6, lone=False),
    "umbrella": Rest(turn=-27),
    "violin": Rest(turn=64, flat=0.7, lone=False),
    "flute": Rest(turn=70, lone=False),
    "fishing_rod": Rest(turn=-38, flat=0.55, lone=False),
    "baseball_bat": Rest(turn=70, flat=0.7, lone=False),
    "racket": Rest(turn=66, flat=0.6, lone=False),
    "hammer": Rest(turn=68, flat=0.7, lone=False),
    "screwdriver": Rest(turn=76, flat=0.8, lone=False),
    "wrench": Rest(turn=72, flat=0.7, lone=False),
}  # fmt: skip
"""Props that are drawn upright, and how each lies."""
SHEETS = {name: Rest(turn=-5, flat=0.5) for name in ("letter", "document", "newspaper")}
"""What lies flat for what is on it."""
LAID = frozenset({"on", "beside", "left", "right", "front", "behind", "under", "between", ""})
"""Relations of what lies; all else is held, hung or stuck into something."""
FLOATING = frozenset({"leaf", "feather"})
"""What lies on water where there is some."""
AFLOAT = 0.46
"""The most of the frame that it spans there."""
UPRIGHT_LOOKS = frozenset({"parasol", "closed"})


def lay_down_long(plan: ScenePlan, items: list[Item], place: Place) -> None:
    """Lay what would fall over, before it is measured."""
    alone = len({item.thing for item in items}) == 1 and not any(thing.relation for thing in plan.things)
    for item in items:
        name = "watch" if "pocket" in item.look.variant.split() else item.prop.name
        rest, thing = RESTS.get(name) or _sheet(plan, item), plan.things[item.thing]
        kind = thing.relation.kind if thing.relation is not None and thing.relation.other != item.thing else ""
        if rest is None or item.hung or item.where == "sky" or item.look.above or kind not in LAID:
            continue
        afloat = bool(place.water) and name in FLOATING and not kind
        if thing.spot == "leaning" or thing.pose or (alone and not rest.lone and not _table(plan) and not afloat):
            continue
        if afloat:
            item.where = "water"
        if set(item.look.variant.split()) & UPRIGHT_LOOKS or (item.prop.name == "umbrella" and place.indoor):
            continue
        spread = item.extent.height
        tilted(item, rest.turn, rest.flat)
        # its length stays what it was
        item.metres *= item.extent.height / max(spread, 1e-6)


def _sheet(plan: ScenePlan, item: Item) -> Rest | None:
    """How a sheet of paper lies that something is on: a key on a letter."""
    laden = any(thing.relation is not None and thing.relation.kind == "on" and thing.relation.other == item.thing
                for thing in plan.things)  # fmt: skip
    drawn = {"laid", "stack"} & set(item.look.variant.split())
    return SHEETS.get(item.prop.name) if laden and not drawn else None


def _table(plan: ScenePlan) -> bool:
    """Whether a table or a cloth is named that it lies on."""
    return bool(
        {feature.name for feature in plan.features} & {"table", "wood", "tablecloth", "velvet", "cloth", "lake"}
    )


def settle_afloat(items: list[Item], place: Place, frame: Frame) -> None:
    """What lies on the water does so before the far shore."""
    for item in items:
        if item.where == "water" and item.prop.name in FLOATING and item.on is None:
            item.unit *= min(1.0, AFLOAT * min(frame.tall, 2 * frame.half_width) / item.width)
            item.y = max(item.y, place.horizon + item.height / frame.tall + 0.05)
