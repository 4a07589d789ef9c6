"""What grown people wear otherwise than children: how far hems hang, and shoes."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import Colour, rgb
from muralist.engines.preview.brushes.paths import Point
from muralist.engines.preview.props.figure.build import Figure

SHORT_HEMS = {"dress": 0.84, "skirt": 0.84, "gown": 1.88, "robe": 1.90, "sheath": 1.62, "coat": 0.97}
"""How far down a child's legs a hem hangs: 1 at the knees, 2 at the ankles."""
GROWN_HEMS = {**SHORT_HEMS, "dress": 1.30, "skirt": 1.20, "coat": 1.12}
LONG_HEMS = {"dress": 1.86, "skirt": 1.80, "coat": 1.56}
"""Of clothes that are said to be long."""
APART = 0.20
"""Legs further apart than this at the hem pull it up to the knees."""
LOST, RED_SHOE = 0.42, rgb("#8e2f34")
"""How near a colour is to skin that it is not seen on it, and the shoes worn instead."""


def grown(figure: Figure) -> bool:
    """Whether it has the body of a grown person."""
    return not figure.young and not figure.baby and figure.kin is None


def reach_of(figure: Figure) -> float | None:
    """How far down the legs the hem of its clothes hangs; None where they have none."""
    cut = figure.outfit.cut
    if cut not in SHORT_HEMS:
        return None
    if cut in LONG_HEMS and "longhem" in figure.extras:
        return LONG_HEMS[cut]
    if not grown(figure) or "shorthem" in figure.extras:
        return SHORT_HEMS[cut]
    reach = GROWN_HEMS[cut]
    if reach > SHORT_HEMS[cut]:
        (ax, ay), (bx, by) = (_along(limb, reach) for limb in figure.pose.legs)
        if math.hypot(bx - ax, by - ay) > APART:
            return SHORT_HEMS[cut]
    return reach


def _along(limb: tuple[Point, Point], reach: float) -> Point:
    (kx, ky), (ax, ay) = limb
    share = max(0.0, reach - 1)
    return (kx + (ax - kx) * share, ky + (ay - ky) * share)


def heeled(figure: Figure) -> bool:
    """Whether it has low shoes on bare legs: grown women in dresses and skirts."""
    outfit = figure.outfit
    bare = outfit.cut in {"dress", "skirt", "sheath", "gown"} and outfit.front != "bare"
    return grown(figure) and figure.woman and bare and not outfit.boots


def low_shoe(figure: Figure, colour: Colour) -> Colour:
    """The colour of shoes on bare feet: their own, or red where it would be lost on the skin."""
    return colour if math.dist(colour, figure.skin) > LOST else RED_SHOE
