"""Finds room in a kept scene for one more thing: near what it belongs to, before as little as possible."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.held.boxes import Box, around, box_of, covered, hidden, moved
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.captions import letters_box

TALLEST, WIDEST, LEAST, READ = 0.58, 0.62, 0.17, 0.3
"""The most of a frame's height and width that something new takes, and the least span it has, and has to be read."""
LARGE, GROWN = 2.0, 0.34
"""From what size on a thing is seen whatever its measure, and the share of the frame's height that it then has."""
SHRUNK = (1.0, 0.85, 0.72, 0.6, 0.5)
STEPS = 24
LITTLE = 0.4
"""The share of the cost of covering something that is left where hardly any of it is hidden."""
CROWDED, BEHIND, ASIDE, SMALLER, DEEP, DEEPER = 4.0, 3.4, 0.5, 0.7, 3.0, 0.07
"""What it costs to cover others, to be covered, to stand away from where it should, to shrink, to shrink before or
behind something, and to stand nearer or farther."""
WRONG = 12.0
"""What it costs to be on the wrong side of the picture."""
DWARFED = 1.6
"""What it costs to shrink beside what it is put next to."""
LOST, HALF, MOSTLY = 8.0, 0.4, 0.62
"""What it costs to lose sight of something, and the share of it that must be hidden for that; more of it where one is
to stand before or behind the other."""
STRUNG, HEAD = frozenset({"kite", "toy_balloon"}), 0.5
"""What is mostly string, and the share of it that is none."""
TREES = frozenset({"tree", "palm", "pine"})
CROWN, TRUNK = 0.62, 0.12
"""The share of a tree's height that is crown, and of its width that the trunk takes on each side."""
FLOATING = (0.3, 0.42, 0.54, 0.66, 0.78, 0.9)
"""Where the foot of what floats may be."""
AFAR = (0.05, 0.08, 0.12)
"""How far below the horizon large things on water have their foot."""
HULL, SAIL = 0.3, 0.25
"""The share of a sailing boat's height that is hull, and of its width that stays free on each side of the sails."""
MARGIN = 0.02
DEPTH = {"behind": (-0.05, -0.08, -0.03), "front": (0.06, 0.09, 0.03)}
"""How much lower or higher in the frame what is before or behind something has its foot."""
STEP = 0.36
"""How far something moves to a side, as a share of the frame."""
SIDES = {"left": -0.62, "right": 0.62, "middle": 0.0}


def find_room(
    plan: ScenePlan, item: Item, family: Sequence[Item], others: Sequence[Item], scale: float, place: Place,
    frame: Frame, *, fixed: bool = False, alike: bool = False,
) -> None:  # fmt: skip
    """Give a new thing, which stands by itself, its size and place; `family` goes along with it afterwards.

    A `fixed` one was there before and moves in its row, as large as it is; an `alike` one has its siblings' size.
    """
    box = around(family, frame)
    tall, wide = box[3] - box[1], box[2] - box[0]
    asked = scale
    least = READ if plan.things[item.thing].text else LEAST
    if plan.things[item.thing].size >= LARGE and not fixed and not alike:
        # asked for so large that only the layout's measure holds it down
        least = max(least, GROWN * frame.tall)
    if not fixed and not alike:
        scale = min(scale, TALLEST * frame.tall / tall, WIDEST * 2 * frame.half_width / wide)
        scale = max(scale, least / max(tall, wide))
    obstacles = [(box, one.y) for one in others if one.hung != "across" for box in _filled(one, frame)]
    letters = letters_box(plan, frame)
    if letters is not None:
        # what is written over the picture is nearer than all of it
        obstacles.append((letters, 1.0))
    near = _beside(plan, item, others)
    wanted = _wanted(plan, item, near, frame)
    if fixed and wanted[0] is not None and near is None:
        wanted = (_stepped(item, scale, plan.things[item.thing].spot, frame), 0, False)
    rows = [item.y] if fixed else _rows(plan, item, near, min(1.0, scale / asked), place)
    best: tuple[float, float, float, float] | None = None
    for shrink in SHRUNK[:1] if fixed or alike else SHRUNK:
        if shrink < 1 and scale * shrink * max(tall, wide) < least:
            break
        for deeper, row in enumerate(rows):
            mine, y = _whole(_scaled(box, item, scale * shrink, row, frame), item, row, frame)
            for x in _columns(mine, item, frame):
                here = moved(mine, x - item.x, 0.0)
                cost = (
                    _cover(here, y, obstacles, MOSTLY if wanted[2] else HALF)
                    + ASIDE * _away(x + item.off_centre * scale * shrink, wanted, near, item, scale * shrink, frame)
                    + (DEEP if wanted[2] else SMALLER if near is None else DWARFED) * (1 - shrink) + DEEPER * deeper
                )  # fmt: skip
                if best is None or cost < best[0] - 1e-9:
                    best = (cost, x, y, scale * shrink)
    if best is not None:
        _, item.x, item.y, final = best
        item.unit *= final


def _cover(here: Box, y: float, obstacles: Sequence[tuple[Box, float]], most: float) -> float:
    """What it costs to hide what is farther away and to be hidden by what is nearer; above all by a share or more."""
    farther = [box for box, foot in obstacles if foot <= y]
    nearer = [box for box, foot in obstacles if foot > y]
    lost = max(hidden(here, nearer), *(hidden(box, [here]) for box in farther), 0.0)
    # what is small before something large hides little of it
    over = sum(covered(here, [box]) * max(LITTLE, min(1.0, 2 * hidden(box, [here]))) for box in farther)
    return CROWDED * over + BEHIND * covered(here, nearer) + (LOST if lost > most else 0.0)


def _filled(one: Item, frame: Frame) -> list[Box]:
    """What of an instance is in the way: of a tree its crown and its trunk, under which there is room."""
    left, top, right, bottom = box_of(one, frame)
    if one.prop.name in STRUNG:
        return [_core((left, top, right, top + HEAD * (bottom - top)))]
    if one.prop.name == "boat" and bottom - top > right - left:
        # above its hull a sail is narrow
        hull, aside = bottom - HULL * (bottom - top), SAIL * (right - left)
        return [_core((left, hull, right, bottom)), (left + aside, top, right - aside, hull)]
    if one.prop.name not in TREES:
        return [_core((left, top, right, bottom))]
    middle, crown = (left + right) / 2, top + CROWN * (bottom - top)
    trunk = TRUNK * (right - left)
    return [_core((left, top, right, crown)), (middle - trunk, crown, middle + trunk, bottom)]


def _core(box: Box) -> Box:
    """What of a box is surely filled."""
    dx, dy = 0.06 * (box[2] - box[0]), 0.04 * (box[3] - box[1])
    return (box[0] + dx, box[1] + dy, box[2] - dx, box[3])


def _beside(plan: ScenePlan, item: Item, others: Sequence[Item]) -> Item | None:
    """What it is to stand beside, if that is said."""
    relation = plan.things[item.thing].relation
    if relation is None:
        return None
    near = next((one for one in others if one.thing == relation.other), None)
    while near is not None and near.on is not None and near.on.where == item.where == "ground":
        # beside somebody on a seat is beside that seat
        near = near.on
    return near


def _wanted(plan: ScenePlan, item: Item, near: Item | None, frame: Frame) -> tuple[float | None, int, bool]:
    """World x of its middle, or None for anywhere; the side of `near` that is asked for, 0 for either; and whether it
    is before or behind that.
    """
    thing = plan.things[item.thing]
    if near is not None and thing.relation is not None:
        return near.middle, {"left": -1, "right": 1}.get(thing.relation.kind, 0), thing.relation.kind in DEPTH
    share = SIDES.get(thing.spot)
    return (None if share is None else share * frame.half_width), 0, False


def _stepped(item: Item, scale: float, side: str, frame: Frame) -> float:
    """Where what moves to a side goes: a third of the frame from where it was, as far as there is room."""
    room = max(0.0, frame.half_width - MARGIN - item.width * scale / 2)
    was = item.x + item.off_centre * scale
    step = {"left": -STEP, "right": STEP}.get(side, 0.0) * 2 * frame.half_width
    return min(room, max(-room, was + step if step else 0.0))


def _away(
    x: float, wanted: tuple[float | None, int, bool], near: Item | None, item: Item, scale: float, frame: Frame
) -> float:
    """How far, as a share of the frame, a middle is from where it should be."""
    target, side, deep = wanted
    if target is None:
        return 0.15 * abs(x) / frame.half_width
    if near is None:
        return 2 * abs(x - target) / frame.half_width + (WRONG if x * target < 0 else 0.0)
    clear = (near.width + item.width * scale) / 2 * (0.6 if deep else 1.04)
    wrong = WRONG if side and (x - target) * side < 0.5 * clear else 0.0
    return wrong + max(0.0, abs(x - target) - clear) / frame.half_width


def _rows(plan: ScenePlan, item: Item, near: Item | None, kept: float, place: Place) -> list[float]:
    """Where its foot may be: as laid out first; nearer and farther on the ground, anywhere in the sky."""
    y = item.y
    if place.weightless:
        return [y, *FLOATING]
    if item.where == "sky":
        low, high = place.sky
        return [y, *(low + (high - low) * share for share in (0.25, 0.5, 0.75, 1.0))]
    if near is not None and near.where == item.where:
        # a pier begins on the bank, where nothing swims
        y = min(y, near.y) if item.where == "water" else near.y
    relation = plan.things[item.thing].relation
    if near is not None and relation is not None and relation.kind in DEPTH and item.where == "ground":
        return [min(0.96, max(place.horizon + 0.02, near.y + step)) for step in DEPTH[relation.kind]]
    if item.where == "water" and kept < 0.9 and near is None:
        # too large for the water nearby
        return [place.horizon + far for far in AFAR]
    if item.where == "water":
        return [y, min(0.93, y + 0.07), min(0.93, y + 0.13), max(place.horizon + 0.03, y - 0.05)]
    if near is not None and near.where == "ground" == item.where and relation is not None and not near.hung:
        # what is put beside something stands on its line
        return [near.y, near.y - 0.02, min(0.96, near.y + 0.03)]
    depth = place.ground - place.horizon
    if kept < 0.9 and not place.indoor and depth > 0:
        # too large to stand here: it stands farther away
        y = place.ground - 0.85 * depth * (1 - kept) ** 0.5
        return [max(y, place.horizon + 0.02)]
    return [y, min(0.96, y + 0.045), max(place.horizon + 0.25 * depth, y - 0.05) if depth > 0 else y]


def _scaled(box: Box, item: Item, scale: float, y: float, frame: Frame) -> Box:
    """The family's box about the foot, scaled and put on that row."""
    base = item.y * frame.tall
    left, right = ((edge - item.x) * scale + item.x for edge in (box[0], box[2]))
    top, bottom = ((edge - base) * scale + y * frame.tall for edge in (box[1], box[3]))
    return (left, top, right, bottom)


def _whole(box: Box, item: Item, y: float, frame: Frame) -> tuple[Box, float]:
    """What flies over the frame's top, and its row, moved down until it is whole."""
    over = MARGIN - box[1]
    if over <= 0 or item.where != "sky" or box[3] - box[1] >= frame.tall:
        return box, y
    return moved(box, 0.0, over), y + over / frame.tall


def _columns(box: Box, item: Item, frame: Frame) -> list[float]:
    """World x of the foot for boxes across the frame."""
    first, last = -frame.half_width + MARGIN - box[0], frame.half_width - MARGIN - box[2]
    if last < first:
        return [item.x + (first + last) / 2]
    return [item.x + first + (last - first) * step / STEPS for step in range(STEPS + 1)]
