"""What a body has by its age: the measures of grown people and children, and the heads of drawn animation."""

from __future__ import annotations

from dataclasses import dataclass

from muralist.engines.preview.brushes.colour import Colour, luma, rgb

ANIME = "animeface"
"""The word of a variant that asks for the face of drawn animation."""
RESTYLED = "restyled"
"""The word for somebody whom an earlier picture showed in other hair: only the face changes."""
ANIME_SKINS = 3
"""How many of the skins, from the light end, drawn animation uses."""
ANIME_HAIRS = (rgb("#3d5fb8"), rgb("#e8679c"), rgb("#8a5ac8"), rgb("#f0b83c"), rgb("#2f9a94"), rgb("#d8542f"))


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


def drawn_hair(own: Colour, number: int) -> Colour:
    """Hair in the bright colours of drawn animation, by what it would be else."""
    return ANIME_HAIRS[(round(61 * luma(own)) + number) % len(ANIME_HAIRS)]
