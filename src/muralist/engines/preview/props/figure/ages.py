"""What a body has by its age: the measures of grown people and children, how far hems hang, shoes, and drawn heads."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from muralist.engines.preview.brushes.colour import Colour, luma, rgb
from muralist.engines.preview.brushes.paths import Point

if TYPE_CHECKING:
    from muralist.engines.preview.props.figure.build import Figure

ANIME = "animeface"
"""The word of a variant that asks for the face of drawn animation."""
ANIME_SKINS = 3
"""How many of the skins, from the light end, drawn animation uses."""
ANIME_HAIRS = (rgb("#3d5fb8"), rgb("#e8679c"), rgb("#8a5ac8"), rgb("#f0b83c"), rgb("#2f9a94"), rgb("#d8542f"))
SHORT_HEMS = {"dress": 0.84, "skirt": 0.84, "gown": 1.88, "robe": 1.90, "sheath": 1.62, "coat": 0.97}
"""How far down a child's legs a hem hangs: 1 at the knees, 2 at the ankles."""
GROWN_HEMS = {**SHORT_HEMS, "dress": 1.30, "skirt": 1.20, "coat": 1.12}
LONG_HEMS = {"dress": 1.86, "skirt": 1.80, "coat": 1.56}
"""Of clothes that are said to be long."""
APART = 0.20
"""Legs further apart than this at the hem pull it up to the knees."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """The radius of the head, half the width of the shoulders, how stout limbs are, and how long the neck is."""

    head: float
    broad: float
    thick: float
    neck: float


BABY = Measures(head=0.1845, broad=0.116, thick=1.12, neck=0.018)
GIRL = Measures(head=0.1278, broad=0.106, thick=1.08, neck=0.018)
BOY = Measures(head=0.1278, broad=0.123, thick=1.12, neck=0.018)
WOMAN = Measures(head=0.0785, broad=0.096, thick=0.86, neck=0.032)
MAN = Measures(head=0.0790, broad=0.122, thick=0.98, neck=0.028)
LOST, RED_SHOE = 0.42, rgb("#8e2f34")
"""How near a colour is to skin that it is not seen on it, and the shoes worn instead."""
LARGER = 1.2
"""How much larger the heads of grown people are in drawn animation."""


def measures_of(extras: dict[str, Colour], *, woman: bool, young: bool, baby: bool) -> Measures:
    """The measures of one who is not an animal."""
    if baby:
        return BABY
    if young:
        return GIRL if woman else BOY
    own = WOMAN if woman else MAN
    if ANIME not in extras:
        return own
    return Measures(head=own.head * LARGER, broad=own.broad, thick=own.thick, neck=own.neck * 0.7)


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


def drawn_hair(own: Colour, number: int) -> Colour:
    """Hair in the bright colours of drawn animation, by what it would be else."""
    return ANIME_HAIRS[(round(61 * luma(own)) + number) % len(ANIME_HAIRS)]


def low_shoe(figure: Figure, colour: Colour) -> Colour:
    """The colour of shoes on bare feet: their own, or red where it would be lost on the skin."""
    return colour if math.dist(colour, figure.skin) > LOST else RED_SHOE
