"""Few swimmers side by side: about one size, each at a depth of its own, instead of one large and the others specks."""

from __future__ import annotations

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item

STATIONS: dict[int, tuple[tuple[float, float], ...]] = {
    2: ((-0.34, 0.30), (0.30, 0.74)),
    3: ((-0.42, 0.24), (0.42, 0.46), (-0.22, 0.82)),
    4: ((-0.45, 0.20), (0.42, 0.34), (-0.40, 0.68), (0.38, 0.86)),
}
"""Where so many swim: shares of the frame's half width from the middle, and of the water's height from above."""
WIDE, HIGH = (0.0, 0.0, 0.52, 0.46, 0.42), (0.0, 0.0, 0.46, 0.36, 0.30)
"""The most of the frame's width and of the water's height that one of so many takes."""
BACK = 0.90
"""The size of the others to the first one's."""
FISH = frozenset({"fish", "fancy fish"})
LOOSE = frozenset({"following", "beside", "facing", "behind", "front", "left", "right"})
"""Relations that tie no fish to where it is."""
SUNK, LONG = 0.34, 0.20
"""The share of a fish that is under the surface seen from land, and the most of the frame's width that it takes."""


def show_backs(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Fish seen from land show their backs at the surface, nearer than the far shore, clear of whoever is there."""
    if not place.water or place.cut_open:
        return
    backs = [item for item in items if item.prop.name in FISH and item.on is None and not item.hung
             and _free(plan, item)]  # fmt: skip
    others = [item for item in items if item.on is None and item.prop.name not in FISH]
    for number, item in enumerate(backs):
        item.where, item.cut, item.far = "water", SUNK, 0.0
        item.unit = min(item.unit, LONG * 2 * frame.half_width / item.width * item.unit)
        taken = [(other.middle - other.width / 2, other.middle + other.width / 2) for other in others]
        step = (number + 0.5) / len(backs)
        spots = [frame.half_width * (0.86 * (2 * ((step + shift) % 1.0) - 1)) for shift in (0.0, 0.25, 0.5, 0.75)]
        clear = [x for x in spots if all(x + item.width / 2 < low or x - item.width / 2 > high for low, high in taken)]
        item.centre_on((clear or spots)[0])
        item.y = place.water + (0.03 if number % 2 else 0.0)
        taken.append((item.middle - item.width / 2, item.middle + item.width / 2))


def _free(plan: ScenePlan, item: Item) -> bool:
    relation = plan.things[item.thing].relation
    return relation is None or relation.kind in LOOSE


def swim_together(plan: ScenePlan, items: list[Item], place: Place, frame: Frame, seed: int) -> bool:
    """Station two to four swimmers of a kind, each at a depth of its own; whether that was for these."""
    wet = place.cut_open or place.name == "underwater"
    if not wet or len(items) not in STATIONS or len({item.thing for item in items}) > 1:
        return False
    if plan.things[items[0].thing].spot or any(item.prop.stands == "sky" for item in items):
        return False
    top, bottom = place.sky
    rng = stream(seed, "shoal")
    hand = -1 if rng.random() < 0.5 else 1
    room = (bottom - top) * frame.tall
    for number, (item, (x, depth)) in enumerate(zip(items, STATIONS[len(items)], strict=True)):
        item.unit *= min(
            1.0, WIDE[len(items)] * 2 * frame.half_width / item.width, HIGH[len(items)] * room / item.height
        )
        item.unit *= 1.0 if number == 0 else BACK
        item.centre_on(hand * x * frame.half_width + float(rng.uniform(-0.03, 0.03)))
        middle = top * frame.tall + item.height / 2 + (room - item.height) * depth
        item.y = (middle + item.unit * (item.extent.top + item.extent.bottom) / 2) / frame.tall
        item.far = 0.0 if number == 0 else 0.08
    return True
