"""Leads: whoever walks dogs holds them on a line from the hand to the collar, and they go ahead."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.paths import Point, bezier
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.kinds import VEHICLES
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.turns import face, living

LEADING = "leading"
"""The word of a walker's variant."""
HOOFED = frozenset({"horse", "donkey", "cow", "goat", "sheep", "llama", "camel", "elephant", "pig", "deer", "zebra",
                    "buffalo", "yak", "alpaca", "unicorn"})  # fmt: skip
"""Who comes after whoever leads it."""
LED = HOOFED | {"dog", "cat", "wolf", "fox", "corgi", "shiba"}
TOWING = "towing"
LEATHER, COLLAR = rgb("#5a3a2a"), rgb("#c8423a")
WIDTH, SAG = 0.0045, 0.16
"""In world units, and as a share of the length."""


def _ends(look: Look) -> tuple[Point, float]:
    """Where a lead ends that begins at (0, 0), and how wide its collar is, from its variant."""
    x, y, wide = (float(part) for part in look.variant.split())
    return (x, y), wide


def _extent(look: Look) -> Extent:
    (x, y), wide = _ends(look)
    edge = wide + 0.01
    return Extent(left=min(0.0, x) - edge, right=max(0.0, x) + edge, top=max(0.0, y) + edge,
                  bottom=min(0.0, y) - SAG * math.hypot(x, y) - edge)  # fmt: skip


def _paint(canvas: Canvas, look: Look) -> None:
    (x, y), _wide = _ends(look)
    middle = (0.5 * x, 0.5 * y - SAG * math.hypot(x, y))
    with canvas.ink() as pen:
        pen.line(bezier((0.0, 0.0), middle, (x, y), 24), WIDTH, LEATHER)
        pen.disc(x, y, 1.4 * WIDTH, COLLAR)


LED = frozenset({"dog", "buffalo", "cow", "horse", "donkey", "camel", "goat", "sheep", "llama", "pony"})
"""Animals that are led by a rope."""
LEAD = Prop(name="lead", size=0.5, extent=_extent, paint=_paint, turns=False, casts=False)


def walked_by(walker: Item, items: list[Item]) -> list[Item]:
    """The animals that a walker leads."""
    if LEADING not in walker.look.variant.split():
        return []
    return [item for item in items if item.prop.name in LED and item.on is None and item.where == "ground"]


def go_ahead(items: list[Item]) -> None:
    """Walker and animals go the same way, dogs before and beasts after."""
    for walker in items:
        dogs = walked_by(walker, items)
        if dogs:
            side = 1 if sum(dog.middle for dog in dogs) / len(dogs) >= walker.middle else -1
            side = -side if dogs[0].prop.name in HOOFED else side
            for item in (walker, *dogs):
                face(item, side)


def harness(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Turn beasts away from the cart that comes after them, and tie it to each."""
    for cart in list(items):
        relation = plan.things[cart.thing].relation
        if relation is None or relation.kind != "following" or cart.prop.name in living() or cart.on is not None:
            continue
        team = [item for item in items if item.thing == relation.other
                and (_harnessed(item, frame) is not None or item.prop.name in VEHICLES)]  # fmt: skip
        side = 1 if sum(item.middle for item in team) >= cart.middle * len(team) else -1
        for beast in (*team, cart):
            face(beast, side)
            if beast.prop.name in VEHICLES:
                # both are on the same lane
                cart.y = beast.y
        for beast in team:
            neck = _harnessed(beast, frame)
            if neck is not None:
                start = (cart.middle + 0.42 * side * cart.width, 0.42 * cart.height - cart.y * frame.tall)
                items.append(_strap(start, neck, beast, max(cart, *team, key=lambda item: item.y)))
                items[-1].y = -start[1] / frame.tall


def _harnessed(item: Item, frame: Frame) -> Point | None:
    """Where a strap ends: at the neck of a beast, in the hand of somebody who pulls."""
    if TOWING in item.look.variant.split():
        return _hand(item, frame, near=True)
    return _neck(item, frame)


def _strap(start: Point, end: Point, beast: Item, nearer: Item) -> Item:
    look = Look(seed=beast.look.seed, variant=f"{end[0] - start[0]:.4f} {end[1] - start[1]:.4f} {0.02:.3f}")
    return Item(
        thing=beast.thing, number=beast.number, prop=LEAD, look=look, extent=_extent(look), unit=1.0,
        where="ground", metres=1.0, x=start[0], y=0.0, on=nearer, level=nearer.level + 1,
    )  # fmt: skip


def put_on_leads(items: list[Item], frame: Frame) -> None:
    """Add a lead for every walked dog, once all stand where they stay."""
    for walker in list(items):
        for dog in walked_by(walker, items):
            hand, neck = _hand(walker, frame, near=dog.prop.name in HOOFED), _neck(dog, frame)
            if hand is None or neck is None:
                continue
            variant = f"{neck[0] - hand[0]:.4f} {neck[1] - hand[1]:.4f} {0.02:.3f}"
            look = Look(seed=dog.look.seed, variant=variant)
            nearer = max(walker, dog, key=lambda item: item.y)
            items.append(
                Item(
                    thing=walker.thing, number=walker.number, prop=LEAD, look=look, extent=_extent(look), unit=1.0,
                    where="ground", metres=1.0, x=hand[0], y=-hand[1] / frame.tall, on=nearer, level=nearer.level + 1,
                )
            )  # fmt: skip


def _hand(walker: Item, frame: Frame, *, near: bool = False) -> Point | None:
    """A hand of a walker in world units, up is positive."""
    from muralist.engines.preview.props.figure.build import figure_of

    if walker.prop.name not in {"person", "child"}:
        return None
    x, y = figure_of(walker.look, walker.prop.name == "child").pose.arms[1 if near else 0][1]
    return _at(walker, (x + 0.01, y - 0.01), frame)


def _neck(dog: Item, frame: Frame) -> Point | None:
    from muralist.engines.preview.props import all_props
    from muralist.engines.preview.props.fits import fit_of
    from muralist.engines.preview.staging.finery import outlined

    fit = fit_of(dog.prop.name, dog.look)
    if fit is None and dog.prop.name in LED:
        fit = outlined(all_props()[dog.prop.name], dog.look)
    return None if fit is None else _at(dog, fit.neck, frame)


def _at(item: Item, point: Point, frame: Frame) -> Point:
    x = item.x + (-1 if item.flip else 1) * point[0] * item.unit
    return (x, point[1] * item.unit - item.y * frame.tall)
