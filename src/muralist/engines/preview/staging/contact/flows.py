"""Deeds at arm's length: what is watered or poured on is where it falls, and what joins hand and object is drawn."""

from __future__ import annotations

import math
from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.paths import Path, Point, bezier, limb
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.staging.contact.anchors import FIGURES, at, hand_of, top_of
from muralist.engines.preview.staging.items import Frame, Item

WATERED = frozenset({"flowers", "houseplant", "vegetable", "vase", "tree", "cactus", "bonsai", "mushroom", "hedge"})
BUSHY = frozenset({"houseplant", "vegetable", "hedge"})
"""Plants whose leaves would hide the can."""
FALL = 0.325
"""How far before the hand the water of a can lands, in figure units."""
OVER = frozenset({"watering", "tipping"})
STICKS = {"stirring": (0.020, "#b07a48"), "lighting": (0.009, "#d9b98a")}
"""Deeds with something in the hand that reaches to their object, how thick it is and its colour."""
LOW, FLAME = 0.35, rgb("#ffb347")
"""Whose top is lower than that share of whoever waters it, and no more, is watered from above."""
BOARD = 0.36
"""How far left of the middle somebody with a board on a stick stands, as a share of his height."""
ROOM, LINE, POLE, GAP, LEAFY = 0.03, 0.90, 1.35, 0.25, 0.6
"""The room at the frame's sides, and how high a washing line's cord is, as a share of its height;
the height of a flag for whoever has it, the gap over what is filled, for its height, and the height for whoever waters
it from which a plant would hide the can."""
BEFORE = {"tipping": 0.0, "stirring": -0.02, "lighting": 0.06, "tending": 0.0, "dining": -0.02}
"""How far before the far hand the object of a deed is, in figure units."""


def _deed(item: Item) -> str:
    words = item.look.variant.split()
    return next((word for word in words if word in OVER or word in STICKS or word in BEFORE), "")


def _landing(item: Item) -> Point | None:
    """Where what an item pours leaves its vessel, in its own units; for a can, where it lands."""
    found = hand_of(item)
    if found is None:
        return None
    (x, y), k = found
    if _deed(item) == "watering":
        return (x + FALL * k, y)
    if _deed(item) != "tipping" or item.prop.name not in FIGURES:
        return (x + BEFORE.get(_deed(item), 0.0) * k, y)
    from muralist.engines.preview.props.figure.build import figure_of
    from muralist.engines.preview.props.figure.pourers import spout_of

    return spout_of(figure_of(item.look, item.prop.name == "child"), item.look, mirrored=True)


def object_of(actor: Item, items: list[Item]) -> Item | None:
    """What a deed at arm's length is done to: on the same table, or on the ground, nearest."""
    deed = _deed(actor)
    if actor.on is not None and deed != "watering":
        found = [item for item in items if item.on is actor.on and item is not actor and item.level > actor.level]
        named = [item for item in found if item.thing > actor.thing]
        return next(iter(named or found), None)
    if deed == "watering":
        found = [item for item in items if item.prop.name in WATERED and item.where == "ground" and not item.hung]
    else:
        found = [item for item in items if item.on is None and item.where == "ground" and item is not actor
                 and item.thing > actor.thing and not item.hung]  # fmt: skip
    return min(found, key=lambda item: abs(item.middle - actor.middle), default=None)


def meet(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Bring those who pour, stir and water to what they do it to."""
    for actor in items:
        if "plucking" in actor.look.variant.split() and actor.on is None:
            _at_line(actor, items)
        _raise_flag(plan, actor, items, frame)
        if not _deed(actor) or (landing := _landing(actor)) is None:
            continue
        target = object_of(actor, items)
        if target is None:
            continue
        if _deed(actor) == "dining" and sum(one.on is actor.on and _deed(one) == "dining" for one in items) > 1:
            # what several eat of stays between them
            continue
        if actor.on is not None and target.on is actor.on:
            side = -1 if actor.flip else 1
            if _deed(actor) in OVER or _deed(actor) in STICKS:
                _below(target, at(actor, landing, frame)[1], frame)
            _shift(target, actor.x + side * landing[0] * actor.unit - target.middle, items)
        elif actor.on is None:
            _stand_over(actor, target, landing, items, frame)


def _on_pole(item: Item) -> bool:
    """Whether it is held by its pole: a flag, a board on a stick."""
    return item.prop.name == "flag" or (item.prop.name == "sign" and item.look.variant == "placard")


def _raise_flag(plan: ScenePlan, actor: Item, items: list[Item], frame: Frame) -> None:
    """The pole of a flag is in the hand of whoever plants or carries it, and stands on the ground."""
    own = [item for item in items if _on_pole(item) and item.number == actor.number
           and (relation := plan.things[item.thing].relation) is not None and relation.kind == "carrying"
           and relation.other == actor.thing]  # fmt: skip
    if not own or actor.on is not None or actor.prop.name not in FIGURES | {"robot", "astronaut"}:
        return
    words = [word for word in actor.look.variant.split() if word not in {"standing", "waving"}]
    if hand_of(actor) is None or not {*words} & {"holding", "lifting"}:
        actor.look = replace(actor.look, variant=" ".join([*words, "holding"]))
        actor.extent = actor.prop.extent(actor.look)
    found, flag = hand_of(actor), own[0]
    if found is None:
        return
    if flag.prop.name == "flag":
        actor.flip = actor.middle > 0
        flag.flip = actor.flip
    else:
        # words are never mirrored, so their board is at the right of its stick, and there is room for it
        actor.flip = flag.flip = False
        actor.centre_on(-BOARD * actor.height)
    x, _ = at(actor, found[0], frame)
    flag.unit = min(POLE * actor.height, 0.9 * frame.tall) / flag.extent.height
    flag.x, flag.y, flag.far = x, actor.y, actor.far
    flag.on, flag.level, flag.where = actor, actor.level - 1, actor.where


def _at_line(actor: Item, items: list[Item]) -> None:
    """Before a washing line, the hands at its cord."""
    line = next((item for item in items if item.prop.name == "clothesline" and item.where == "ground"), None)
    if line is None:
        return
    found = hand_of(actor)
    if found is not None:
        actor.unit = LINE * line.height / found[0][1]
    side = -1 if actor.middle < line.middle else 1
    actor.centre_on(line.middle + side * 0.20 * line.width)
    actor.y, actor.far = line.y + 0.012, line.far


def _below(target: Item, height: float, frame: Frame) -> None:
    """No taller than what comes from above leaves room for."""
    room = height + target.y * frame.tall - GAP * target.height
    target.unit *= max(0.5, min(1.0, room / target.height))


def _shift(target: Item, dx: float, items: list[Item]) -> None:
    for item in items:
        if item is target or item.on is target:
            item.x += dx


def _stand_over(actor: Item, target: Item, landing: Point, items: list[Item], frame: Frame) -> None:
    """Beside it, so that what falls lands on it; both shrink alike where the frame has no room."""
    base = target
    while base.on is not None:
        base = base.on
    side = 1 if base.middle >= actor.middle else -1
    middle = max(-0.75 * frame.half_width, min(0.75 * frame.half_width, target.middle))
    wide = landing[0] * actor.unit
    edge = frame.half_width - ROOM
    behind = max(0.0, -actor.extent.left) * actor.unit
    middle = side * min(max(side * middle, -edge + wide + behind), edge - 0.5 * target.width)
    actor.flip = side < 0
    actor.x = middle - side * wide
    if base is target:
        target.centre_on(middle)
        actor.y = max(actor.y, target.y - 0.03)
        target.y = min(0.97, max(target.y, actor.y + 0.008))
        leafy = target.prop.name in BUSHY or target.height > LEAFY * actor.height
        if _deed(actor) == "watering" and leafy:
            # the can and its shower are before the leaves
            actor.y, target.y = target.y, actor.y
    else:
        _shift(base, middle - target.middle, items)
        actor.y = base.y + 0.008


def _ends(look: Look) -> tuple[str, Point]:
    kind, x, y = look.variant.split()
    return kind, (float(x), float(y))


def _extent(look: Look) -> Extent:
    _kind, (x, y) = _ends(look)
    edge = 0.03
    return Extent(left=min(0.0, x) - edge, right=max(0.0, x) + edge, top=max(0.0, y) + edge, bottom=min(0.0, y) - edge)


def _paint(canvas: Canvas, look: Look) -> None:
    kind, (x, y) = _ends(look)
    if kind == "stream":
        path: Path = bezier((0.0, 0.0), (0.92 * x, 0.35 * y), (x, y), 20)
        with canvas.ink() as pen:
            pen.line(path, float(look.filling), look.colours[0], 0.95)
        return
    thick, code = STICKS[kind]
    scale = float(look.filling)
    long = math.hypot(x, y) or 1.0
    start = (-0.05 * scale * x / long, -0.05 * scale * y / long)
    canvas.solid(limb([start, (x, y)], (thick * scale, thick * scale)), rgb(code), puffed(0.8))
    if kind == "lighting":
        with canvas.lit():
            canvas.soft([(x - 0.01, y), (x, y + 0.02), (x + 0.01, y)], FLAME, 0.006, 0.9)


JOIN = Prop(name="join", size=0.5, extent=_extent, paint=_paint, turns=False, casts=False)


def join(items: list[Item], frame: Frame) -> None:
    """Add what runs from the vessel of whoever pours, and what stirs and lights, once all stand where they stay."""
    for actor in list(items):
        deed = _deed(actor)
        if (deed != "tipping" and deed not in STICKS) or actor.prop.name not in FIGURES:
            continue
        target, landing = object_of(actor, items), _landing(actor)
        found = hand_of(actor)
        if target is None or landing is None or found is None:
            continue
        start = at(actor, landing if deed == "tipping" else found[0], frame)
        end = top_of(_highest(target, items, start[0]), frame, start[0])
        end = (end[0], end[1] - (0.012 if deed != "lighting" else 0.0))
        if end[1] >= start[1] or math.hypot(end[0] - start[0], end[1] - start[1]) > 0.6 * actor.height:
            continue
        items.append(_joined(actor, target, deed, start, end, frame))


def _highest(target: Item, items: list[Item], x: float) -> Item:
    """The candles on a cake rather than the cake."""
    upper = [item for item in items if item.on is target and abs(item.middle - x) < 0.5 * target.width]
    return upper[0] if upper else target


def _joined(actor: Item, target: Item, deed: str, start: Point, end: Point, frame: Frame) -> Item:
    from muralist.engines.preview.props.figure.build import figure_of
    from muralist.engines.preview.props.figure.pourers import WIDE, liquid_of

    kind = "stream" if deed == "tipping" else deed
    colour = liquid_of(figure_of(actor.look, actor.prop.name == "child"))
    look = Look(
        seed=actor.look.seed, variant=f"{kind} {end[0] - start[0]:.4f} {end[1] - start[1]:.4f}", colours=(colour,),
        filling=f"{(WIDE if kind == 'stream' else 1.0) * actor.unit:.4f}",
    )  # fmt: skip
    nearer = max(actor, target, key=lambda item: (item.y, item.level))
    return Item(
        thing=actor.thing, number=actor.number, prop=JOIN, look=look, extent=_extent(look), unit=1.0, where=actor.where,
        metres=1.0, x=start[0], y=-start[1] / frame.tall, on=nearer, level=max(actor.level, target.level) + 2,
    )  # fmt: skip
