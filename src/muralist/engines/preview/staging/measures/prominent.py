"""What a picture is of fills about half of the frame's shorter side, also in tall and in wide frames."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.foreground import FRAMING, LEAST_GAIN, bounds, enlarge, stands_free
from muralist.engines.preview.staging.scale.proportions import family_of, grow

WANTED, WANTED_TALL, TALL = 0.54, 0.62, 1.3
"""The side of a square as large as it, as a share of a frame's shorter side, and of a tall one's."""
MOST, MOST_IN_ROOMS = 1.6, 1.32
"""How much it grows at most, and in rooms, whose furniture keeps its size."""
HIGHEST, WIDEST = 0.80, 0.80
"""The most of the frame's height over its foot, and of its width, that it takes."""
LOWEST, STEP = 0.945, 0.16
"""Where the feet of people in a room come at most, and how far down for each time that they grow."""
STATURE = 1.2
"""Metres from which somebody stands on the floor of a room, among furniture."""
BOUND = frozenset({"windowseat", "compartment", "aquarium", "bigtop", "bath", "pool"})
"""Rooms in which it matters where something stands."""
LED, MOST_LED, LOW, BEFORE = 0.66, 3.0, 0.7, 0.02
"""The height of goods behind low things, how much they grow for it at most, and how low and how far before them those
are."""
STREWN = frozenset({"loose_petals"})
"""What is so flat that it may lie all around."""
TABLETOPS = frozenset({"studio", "seamless"})


def stand_out(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Enlarge the main thing of a room or a table, where it is alone with what it carries and still small."""
    roots = [item for item in items if item.on is None and item.where != "sky"]
    if len(roots) > 1 and place.name in TABLETOPS:
        _lead(plan, roots, items, frame)
    if len(roots) != 1 or not _may_grow(plan, roots[0], items, place):
        return
    root = roots[0]
    family = family_of(root, items)
    left, top, right, bottom = bounds(family, frame)
    span = ((right - left) * (bottom - top)) ** 0.5
    large = root.metres > STATURE and place.name not in TABLETOPS
    wanted = WANTED_TALL if frame.tall > TALL else WANTED
    scale = min(wanted / span, MOST_IN_ROOMS if large else MOST, WIDEST * 2 * frame.half_width / (right - left))
    down = max(0.0, min(STEP * (scale - 1), LOWEST - bottom / frame.tall)) if large else 0.0
    scale = min(scale, HIGHEST * (bottom + down * frame.tall) / (bottom - top))
    if scale >= LEAST_GAIN:
        enlarge(roots, items, frame, scale, down)


def _lead(plan: ScenePlan, roots: list[Item], items: list[Item], frame: Frame) -> None:
    """Goods are not small behind the leaves or petals that lie before them."""
    main = next((root for root in roots if root.prop.name not in STREWN), None)
    others = [root for root in roots if root is not main]
    alone = (
        main is not None and not any(root.thing == main.thing for root in others) and plan.things[main.thing].size >= 1
    )
    if main is None or not alone or plan.lens in FRAMING or main.hung or main.cut:
        return
    left, top, right, bottom = bounds(family_of(main, items), frame)
    flat = all(_lies_before(root, main) for root in others)
    scale = min(LED / (bottom - top), WIDEST * 2 * frame.half_width / (right - left), MOST_LED)
    if flat and scale >= LEAST_GAIN and HIGHEST * bottom >= (bottom - top) * scale:
        grow(main, items, scale)
        # what lies before it leaves the middle to it
        left, _, right, _ = bounds(family_of(main, items), frame)
        for item in family_of(main, items):
            item.x -= (left + right) / 2


def _lies_before(root: Item, main: Item) -> bool:
    """Whether something low hides nothing of the main thing, however large that is."""
    strewn = root.prop.name in STREWN
    return root.height < LOW * main.height and (strewn or root.y > main.y + BEFORE)


def _may_grow(plan: ScenePlan, root: Item, items: list[Item], place: Place) -> bool:
    """Whether it is the main thing of an indoor place, and nothing said how large it is or where it stands."""
    free = stands_free(plan, root) and not any(item.hung == "across" or item.cut for item in items)
    plain = plan.lens not in FRAMING and place.indoor and not place.weightless and place.name not in BOUND
    said = any(thing.size < 1 for thing in plan.things) or any(name.startswith("space") for name in plan.layouts)
    return free and plain and not said and any(item.thing == 0 for item in family_of(root, items))
