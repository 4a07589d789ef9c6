"""Baked and fried snacks, sweets, and bowls of beans: eclair, flatbread, ham, ribs, churros, dango, gummy bears."""

from __future__ import annotations

from collections.abc import Callable

from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.shade import puffed, slope
from muralist.engines.preview.props.larder.food import Food, Taste
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.scattering import scattered

WHITE, CRUST = (1.0, 1.0, 1.0), rgb("#d39a52")


def eclair(plane: Plane, taste: Taste) -> None:
    """A long bun of choux with its icing."""
    here = plane.loose(0.8).sub(0, 0, 1.0, 0.18)
    here.rope([(-0.82, 0.0), (0.0, 0.0), (0.82, 0.0)], (0.40, 0.46, 0.40), CRUST)
    for u in (-0.82, 0.82):
        here.disc(u, 0.17, 0.20, CRUST, puffed(1.0))
    icing = taste.colour(rgb("#4a2818"))
    for u in (-0.72, 0.72):
        here.disc(u, 0.30, 0.13, icing, puffed(1.0, shine=0.4))
    here.rope([(-0.72, 0.03), (0.0, 0.05), (0.72, 0.03)], (0.26, 0.30, 0.26), icing, h=0.12, shine=0.5, gloss=0.6)
    with here.ink() as pen:
        for k in range(9):
            u = -0.62 + 0.15 * k
            pen.line([(u, -0.05), (u + 0.08, 0.14)], 0.026, mix(icing, WHITE, 0.85), 0.9, h=0.30)


def flatbread(plane: Plane, taste: Taste) -> None:
    """Round flat breads in a low stack, scorched in spots."""
    dough = taste.colour(rgb("#eed3a0"))
    for k in range(3):
        plane.coin(
            0.04 * (k % 2),
            0.02 * k,
            0.90,
            0.07 * k,
            0.07 * k + 0.06,
            times(dough, 0.82),
            jitter(dough, taste.rng, 0.01),
        )
    for u, v in scattered(taste.rng, 16, 0.76):
        plane.disc(u, v + 0.04, float(taste.rng.uniform(0.04, 0.11)), rgb("#b57a3a"), rv=0.05, h=0.21, alpha=0.55)


def ham(plane: Plane, taste: Taste) -> None:
    """A ham scored in diamonds, its bone at one end."""
    here, meat = plane.loose(0.85), taste.colour(rgb("#d8746a"))
    here.rope([(0.50, 0.16), (0.96, 0.30)], (0.16, 0.16), rgb("#f2ead8"))
    for v in (0.24, 0.36):
        here.disc(0.95, v, 0.10, rgb("#f6f0e2"), puffed(1.0))
    body = here.patch([(-0.86, 0.0), (-0.60, 0.44), (0.0, 0.54), (0.50, 0.32), (0.66, 0.16), (0.40, -0.20),
        (-0.10, -0.46), (-0.62, -0.36)], rgb("#b5523a"), puffed(1.0, shine=0.3), smooth=True, gloss=0.4)  # fmt: skip
    with here.ink(within=body) as pen:
        for k in range(-6, 7):
            pen.line([(0.22 * k - 0.5, -0.6), (0.22 * k + 0.4, 0.7)], 0.020, rgb("#7a2f1e"), 0.8)
            pen.line([(0.22 * k + 0.5, -0.6), (0.22 * k - 0.4, 0.7)], 0.020, rgb("#7a2f1e"), 0.8)
    here.disc(-0.66, -0.02, 0.26, meat, slope(0.66, 0.84, 40), rv=0.38)
    here.disc(-0.66, -0.02, 0.08, rgb("#f2ead8"), puffed(0.9), rv=0.10)


def ribs(plane: Plane, taste: Taste) -> None:
    """A rack of glazed ribs."""
    here, glaze = plane.loose(0.82), taste.colour(rgb("#8a3a1e"))
    for k in range(6):
        u = -0.72 + 0.28 * k
        here.rope([(u, 0.30), (u + 0.03, 0.62)], (0.13, 0.13), rgb("#f0e6d0"))
        here.rope(
            [(u - 0.02, -0.46), (u, 0.0), (u + 0.02, 0.42)],
            (0.26, 0.32, 0.26),
            jitter(glaze, taste.rng, 0.03),
            shine=0.5,
            gloss=0.6,
        )


def churros(plane: Plane, taste: Taste) -> None:
    """Ridged sticks of fried dough with sugar."""
    dough = taste.colour(rgb("#c88a42"))
    for v, turn in ((0.34, 0.12), (0.10, -0.16), (-0.14, 0.10), (-0.38, -0.08)):
        here = plane.loose(0.75).sub(0, v, 1.0, turn)
        body = here.rope([(-0.86, 0.0), (0.0, 0.03), (0.86, 0.0)], (0.20, 0.21, 0.20), jitter(dough, taste.rng, 0.02))
        with here.ink(within=body) as pen:
            for k in (-1, 0, 1):
                pen.line([(-0.86, 0.055 * k), (0.86, 0.055 * k)], 0.018, times(dough, 0.66), 0.8, h=0.08)
            for _ in range(26):
                pen.spot(
                    float(taste.rng.uniform(-0.8, 0.8)), float(taste.rng.uniform(-0.09, 0.09)), 0.014, WHITE, h=0.10
                )


def dango(plane: Plane, taste: Taste) -> None:
    """Three sweet balls on a stick."""
    here = plane.loose(0.9).sub(0, 0, 1.0, 0.45)
    here.rope([(-0.98, 0.0), (0.96, 0.0)], (0.06, 0.05), rgb("#d8b078"))
    for u, tone in ((-0.10, rgb("#a8c878")), (0.34, rgb("#f8f2e4")), (0.76, rgb("#f2a8b8"))):
        here.disc(u, 0.02, 0.25, taste.colour(tone), puffed(1.2, shine=0.4), gloss=0.4)


def samosa(plane: Plane, taste: Taste) -> None:
    """A fried three-cornered pasty."""
    here, crust = plane.loose(0.9), taste.colour(rgb("#d29444"))
    here.patch([(-0.80, -0.50), (-0.06, 0.74), (0.10, 0.74), (0.80, -0.46), (0.40, -0.62), (-0.50, -0.64)],
        crust, puffed(1.0, shine=0.2), texture=0.08)  # fmt: skip
    here.patch(
        [(0.02, 0.74), (0.80, -0.46), (0.42, -0.62), (0.14, -0.1)], times(crust, 0.86), puffed(0.9), texture=0.08
    )
    for u, v in scattered(taste.rng, 8, 0.4):
        here.disc(u - 0.1, v - 0.2, 0.06, times(crust, 0.8), alpha=0.6)


def gummies(plane: Plane, taste: Taste) -> None:
    """Gummy bears in many colours."""
    for k, (u, v) in enumerate(
        (
            (-0.62, 0.30),
            (0.0, 0.36),
            (0.60, 0.26),
            (-0.34, -0.12),
            (0.30, -0.14),
            (-0.70, -0.34),
            (0.0, -0.50),
            (0.68, -0.40),
        )
    ):
        tone = taste.among(rgb("#d8352f"), rgb("#f0b52e"), rgb("#4f9a3e"), rgb("#f08a2e"), rgb("#f6e6b0"))
        here = plane.loose(0.9).sub(u, v, 0.30, 0.3 * (k % 3 - 1))
        for x, y, r, tall in ((-0.26, -0.62, 0.24, 0.26), (0.26, -0.62, 0.24, 0.26), (-0.46, 0.02, 0.18, 0.24),
            (0.46, 0.02, 0.18, 0.24), (0.0, -0.18, 0.46, 0.56), (-0.28, 0.86, 0.17, 0.17), (0.28, 0.86, 0.17,
            0.17), (0.0, 0.56, 0.40, 0.36)):  # fmt: skip
            here.disc(x, y, r, tone, puffed(1.0, shine=0.5), rv=tall, gloss=0.6)


def _heap(
    tones: tuple[Colour, ...], long: float = 1.0, size: float = 0.10, shine: float = 0.4
) -> Callable[[Plane, Taste], None]:
    """A heap of small round things."""

    def paint(plane: Plane, taste: Taste) -> None:
        plane.dome(0, 0, 0.88, 0.3, times(tones[0], 0.7))
        count = min(170, round(1.3 / size**2))
        for u, v in sorted(scattered(taste.rng, count, 0.80), key=lambda one: -one[1]):
            here = plane.loose(0.85).sub(u, v * 0.92, size, u * 13 + v * 5, 0.27 * (1 - u * u - v * v))
            here.disc(
                0,
                0,
                1.0,
                jitter(taste.among(*tones), taste.rng, 0.02),
                puffed(1.1, shine=shine),
                rv=1.0 / long,
                gloss=0.4,
            )

    return paint


FOODS: dict[str, Food] = {"eclair": Food(paint=eclair, size=0.40, many=3, tall=0.4, deep=0.4),
    "flatbread": Food(paint=flatbread, size=0.86, many=1, tall=0.3), "ham": Food(paint=ham, size=0.72, many=1,
    tall=0.7, deep=0.7), "ribs": Food(paint=ribs, size=0.80, many=1, tall=0.5, deep=0.7),
    "churros": Food(paint=churros, size=0.70, many=1, tall=0.4, deep=0.7), "dango": Food(paint=dango, size=0.42,
    many=3, tall=0.5, deep=0.5), "samosa": Food(paint=samosa, size=0.36, many=3, tall=0.5),
    "gummy bears": Food(paint=gummies, size=0.60, many=1, tall=0.5), "beans": Food(paint=_heap((rgb("#8a3024"),
    rgb("#a03a2a")), long=1.6, size=0.11), pile=True), "lentils": Food(paint=_heap((rgb("#c8783a"),
    rgb("#b5682e")), size=0.075, shine=0.1), pile=True), "chickpeas": Food(paint=_heap((rgb("#e2c48a"),
    rgb("#d6b474")), size=0.11, shine=0.2), pile=True), "jelly beans": Food(paint=_heap((rgb("#d8352f"),
    rgb("#f0b52e"), rgb("#4f9a3e"), rgb("#8a4ac0"), rgb("#f08ab0"), rgb("#3f8ac0")), long=1.5, size=0.12,
    shine=0.5), pile=True), "dates": Food(paint=_heap((rgb("#6a341c"), rgb("#7a4224")), long=1.7, size=0.15),
    pile=True), "raisins": Food(paint=_heap((rgb("#4a2a30"), rgb("#5a3438")), long=1.3, size=0.085), pile=True),
    "cranberries": Food(paint=_heap((rgb("#b8202e"), rgb("#a01a2a"), rgb("#cc3a40")), size=0.115, shine=0.5),
    pile=True),}  # fmt: skip
