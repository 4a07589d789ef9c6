"""Open boats: who sits on their benches, and the line of whoever fishes there."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.paths import bezier
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.staging.items import Frame, Item

FIGURES = frozenset({"person", "child"})
OPEN = frozenset({"rowing", "fishing"})
BENCH, RAIL = 0.250, 0.215
"""How high one sits and how high the near side is, in the boat's units."""
WIDE, STOUT = 0.46, 0.86
"""The least width of a boat with somebody in it, as a share of the frame's, and the figure's unit in the boat's."""
STAYING = frozenset({"standing", "lying", "sleeping", "swimming", "diving", "jumping", "dancing", "surfing", "away"})
"""Poses that nobody has on a bench."""
ASTERN, STERN = 1.12, (-0.87, 0.24)
"""The unit of a gondolier in the boat's, and where the feet are in it."""
THREAD, FLOAT = rgb("#f2f4f6"), rgb("#d8433a")


def sit_in_boat(item: Item, other: Item, siblings: list[Item], frame: Frame) -> bool:
    """Seat somebody on a bench of an open boat, hidden below its side; whether this was such."""
    words = item.look.variant.split()
    if item.prop.name not in FIGURES or other.look.variant not in OPEN or {*words} & STAYING:
        return False
    least = WIDE * min(2 * frame.half_width, 1.3) / other.extent.width
    if other.unit < least:
        middle = other.middle
        other.unit = least
        other.centre_on(middle)
    kept = ["angling" if word == "fishing" else word for word in words if word not in {"seated", "sitting"}]
    item.look = replace(item.look, variant=" ".join([*kept, "seated"]))
    item.extent = item.prop.extent(item.look)
    count, place = len(siblings), siblings.index(item)
    item.unit = STOUT * other.unit * (0.86 if item.prop.name == "child" else 1.0)
    item.flip = other.flip
    mirror = -1 if other.flip else 1
    item.x = other.x + mirror * (-0.08 + (place - (count - 1) / 2) * min(0.46, 1.0 / count)) * other.unit
    item.y = other.y - BENCH * other.unit / frame.tall
    item.cut = max(0.0, (-item.extent.bottom * item.unit - (BENCH - RAIL) * other.unit) / item.height)
    return True


def stand_astern(items: list[Item], frame: Frame) -> None:
    """Whoever stands on a gondola is at its stern, a hand on the oar."""
    for item in items:
        boat = item.on
        if boat is None or boat.prop.name != "gondola" or item.prop.name not in FIGURES:
            continue
        words = item.look.variant.split()
        if item.number or {*words} & (STAYING - {"standing"} | {"sitting", "seated"}):
            continue
        item.look = replace(item.look, variant=" ".join([*(word for word in words if word != "standing"), "holding"]))
        item.extent = item.prop.extent(item.look)
        item.unit = ASTERN * boat.unit
        item.flip = boat.flip
        item.x = boat.x + (-1 if boat.flip else 1) * STERN[0] * boat.unit
        item.y = boat.y - STERN[1] * boat.unit / frame.tall


def _end(look: Look) -> float:
    return float(look.variant)


def _extent(look: Look) -> Extent:
    return Extent(left=-0.02, right=0.04, top=0.01, bottom=-_end(look) - 0.02)


def _paint(canvas: Canvas, look: Look) -> None:
    low = _end(look)
    with canvas.ink() as pen:
        pen.line(bezier((0.0, 0.0), (0.016, -0.5 * low), (0.010, -low), 14), 0.0034, THREAD, 0.95)
        pen.disc(0.010, -low, 0.010, FLOAT)
        pen.disc(0.010, -low + 0.005, 0.007, (1.0, 1.0, 1.0))


LINE = Prop(name="fishing_line", size=0.5, extent=_extent, paint=_paint, turns=False, casts=False)


def cast_lines(items: list[Item], frame: Frame) -> None:
    """Hang a line on every long rod, once all stand where they stay."""
    for angler in list(items):
        if angler.prop.name not in FIGURES or "angling" not in angler.look.variant.split() or angler.on is None:
            continue
        from muralist.engines.preview.props.figure.build import figure_of
        from muralist.engines.preview.props.figure.crafts import LONG_ROD
        from muralist.engines.preview.props.figure.handle import far_hand

        x, y = far_hand(figure_of(angler.look, angler.prop.name == "child"))
        side = -1 if angler.flip else 1
        tip_x = angler.x + side * (x + LONG_ROD[0]) * angler.unit
        tip_y = angler.y * frame.tall - (y + LONG_ROD[1]) * angler.unit
        water = angler.on.y * frame.tall + 0.015
        if water - tip_y < 0.02:
            continue
        look = Look(seed=angler.look.seed, variant=f"{water - tip_y:.4f}")
        items.append(
            Item(
                thing=angler.thing, number=angler.number, prop=LINE, look=look, extent=_extent(look), unit=1.0,
                where="ground", metres=1.0, x=tip_x, y=tip_y / frame.tall, on=angler, level=angler.level + 1,
            )
        )  # fmt: skip
