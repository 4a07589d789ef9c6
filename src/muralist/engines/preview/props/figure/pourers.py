"""Pouring: what is tilted in the one hand, what runs out of it, and what takes it in the other."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb
from muralist.engines.preview.brushes.paths import Point, bezier, ellipse
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.grips import lay
from muralist.engines.preview.props.figure.handle import far_hand, near_hand
from muralist.engines.preview.props.figure.wardrobe import BLANK
from muralist.engines.preview.props.prop import Look

FROM, INTO, LIQUID = "from-", "into-", "runs"
"""Beginnings of the words of a variant that say what is tilted and what it is for; LIQUID has the colour of
what runs."""
MILKY = rgb("#f1e7d3")
WIDE = 0.016
"""How wide a stream is, in figure units."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spout:
    """A vessel `tall` figure units high, tilted by `turn` degrees to its spout on the left; `grip` and `tip` are where
    the hand takes it and where it runs out, as shares of its width and height.
    """

    tall: float
    turn: float
    grip: Point
    tip: Point


SPOUTS = {
    "teapot": Spout(tall=0.145, turn=26, grip=(0.92, 0.52), tip=(0.04, 0.70)),
    "kettle": Spout(tall=0.190, turn=28, grip=(0.62, 0.93), tip=(0.03, 0.62)),
    "pitcher": Spout(tall=0.190, turn=46, grip=(0.92, 0.55), tip=(0.04, 0.95)),
    "bottle": Spout(tall=0.290, turn=112, grip=(0.50, 0.36), tip=(0.50, 0.99)),
    "carton": Spout(tall=0.190, turn=66, grip=(0.62, 0.40), tip=(0.16, 0.94)),
    "watering_can": Spout(tall=0.190, turn=26, grip=(0.70, 0.90), tip=(0.05, 0.80)),
    "bucket": Spout(tall=0.230, turn=74, grip=(0.88, 0.60), tip=(0.08, 0.70)),
}
USUAL = "pitcher"
CAN, ROSE = 0.25, (0.205, -0.125)
"""How tall a watering can is in the hand, and where its rose is from there, in figure units."""
STREAM, PALE = rgb("#7fc4ec"), rgb("#d4effc")
CUPS = {"mug": 0.122, "glass": 0.150, "bowl": 0.105}
"""What is held under a spout, and how tall."""


def _word(figure: Figure, start: str) -> tuple[str, str, Colour | None]:
    """The thing that a word of the variant names, its variant, and its colour."""
    word = next((word for word in figure.extras if word.startswith(start)), start)
    name, _, variant = word.removeprefix(start).partition(".")
    colour = figure.extras.get(word)
    return name, variant.replace("_", " "), None if colour in {None, BLANK} else colour


def liquid_of(figure: Figure) -> Colour:
    """The colour of what runs."""
    return figure.extras.get(LIQUID, MILKY)


def _look(look: Look, variant: str, colour: Colour | None) -> Look:
    colours = () if colour is None else (colour,)
    return Look(seed=look.seed, number=look.number, variant=variant, colours=colours, dark=look.dark)


def _put(
    canvas: Canvas, name: str, own: Look, tall: float, grip: Point, at: Point, turn: float, *, mirrored: bool = False
) -> None:  # fmt: skip
    """Paint a registered thing with its point `grip` at `at`."""
    from muralist.engines.preview.props import all_props

    prop = all_props()[name]
    extent = prop.extent(own)
    other = Canvas(
        extent, canvas.scale * tall / extent.height, canvas.light, samples=canvas.samples, detail=canvas.detail
    )
    prop.paint(other, own)
    x, y = extent.left + extent.width * grip[0], extent.bottom + extent.height * grip[1]
    if mirrored:
        other.image = other.image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        x, turn = extent.left + extent.right - x, -turn
    lay(canvas, other, (x, y), at, turn)


def vessel_of(figure: Figure, look: Look) -> tuple[str, Look]:
    """What is tilted, and its look: a clear jug shows what is in it."""
    name, variant, colour = _word(figure, FROM)
    if name not in SPOUTS:
        name, variant, colour = USUAL, "", liquid_of(figure)
    return name, _look(look, variant, colour)


def spout_of(figure: Figure, look: Look, *, mirrored: bool = False) -> Point:
    """Where it runs out, in figure units."""
    from muralist.engines.preview.props import all_props

    name, own = vessel_of(figure, look)
    spout, extent = SPOUTS[name], all_props()[name].extent(own)
    wide = spout.tall * extent.width / extent.height
    dx, dy = (spout.tip[0] - spout.grip[0]) * wide, (spout.tip[1] - spout.grip[1]) * spout.tall
    a = math.radians(spout.turn)
    x, y = dx * math.cos(a) - dy * math.sin(a), dx * math.sin(a) + dy * math.cos(a)
    hx, hy = far_hand(figure)
    return (hx - x if mirrored else hx + x, hy + y)


def tilt(canvas: Canvas, figure: Figure, look: Look, *, mirrored: bool = False) -> None:
    """Paint the vessel in the far hand."""
    name, own = vessel_of(figure, look)
    spout = SPOUTS[name]
    _put(canvas, name, own, spout.tall, spout.grip, far_hand(figure), spout.turn, mirrored=mirrored)


def pour(canvas: Canvas, figure: Figure, look: Look) -> None:
    """From the far hand into what the near hand holds."""
    x, y = spout_of(figure, look)
    name, variant, colour = _word(figure, INTO)
    name = name if name in CUPS else "mug"
    rim = near_hand(figure)[1] + 0.088
    with canvas.ink() as pen:
        pen.line([(x, y), (x - 0.004, 0.5 * (y + rim)), (x - 0.005, rim - 0.02)], WIDE, liquid_of(figure), 0.95)
    tilt(canvas, figure, look)
    _put(canvas, name, _look(look, variant, colour), CUPS[name], (0.5, 1.0), (x - 0.005, rim), 0.0)


def tip(canvas: Canvas, figure: Figure, look: Look) -> None:
    """Before the body, over what stands there."""
    tilt(canvas, figure, look, mirrored=True)


def water(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A can tipped forward, and the shower from its rose down to the ground."""
    rng, hand = look.rng("drops"), far_hand(figure)
    x, y = hand[0] + ROSE[0], hand[1] + ROSE[1]
    drop = y - 0.13
    arcs = []
    for number in range(7):
        reach = 0.05 + 0.022 * number
        start = (x - 0.018 + 0.006 * number, y - 0.020 + 0.006 * number)
        arcs.append(bezier(start, (x + 0.75 * reach, y - 0.02), (x + reach, y - drop), 14))
    with canvas.ink() as pen:
        # one sheet of water: single thin drops would be all outline in a style that draws lines
        pen.polygon([*arcs[0], *reversed(arcs[-1])], mix(STREAM, PALE, 0.4), 0.72)
        for arc in arcs[1:-1]:
            pen.line(arc, 0.009, PALE, 0.85)
        for _ in range(9):
            px, py = arcs[int(rng.integers(7))][-1]
            at = (px + float(rng.uniform(-0.03, 0.03)), py + float(rng.uniform(-0.004, 0.03)))
            pen.polygon(ellipse(*at, 0.012, 0.014, points=12), PALE, 0.95)
    tone = next((word.removeprefix("can:") for word in look.variant.split() if word.startswith("can:")), "")
    can = Look(seed=look.seed, number=look.number, dark=look.dark, colours=(rgb(f"#{tone}"),) if tone else ())
    spout = SPOUTS["watering_can"]
    _put(canvas, "watering_can", can, CAN, spout.grip, hand, spout.turn, mirrored=True)


POURERS = {"jug": pour, "spout": tip, "water": water}
"""Each by its name."""
