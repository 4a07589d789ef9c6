"""Cups and glasses as they are seen from above: a saucer, a rim, what is in it and on it."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.larder import FOODS
from muralist.engines.preview.props.plane import ABOVE, Plane
from muralist.engines.preview.props.portions import lay_out
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import WHITE

ART = frozenset({"latte", "cappuccino", "matcha", "mocha"})
"""Drinks with a drawing in their foam."""
ICED = frozenset({
    "cola", "gin tonic", "iced coffee", "iced green tea", "iced latte", "iced matcha", "iced mocha", "iced tea",
    "juice", "lemonade", "mojito", "sangria", "spritz", "sunrise", "water", "whisky",
})  # fmt: skip

STRAWS = frozenset({
    "cola", "iced coffee", "iced latte", "iced matcha", "iced mocha", "iced tea", "lemonade", "milkshake", "mojito",
    "smoothie", "sunrise",
})  # fmt: skip
"""Drinks of a glass that come with a straw."""


def surface(plane: Plane, look: Look, drink: Colour, kind: str) -> None:
    """A cup's drink, filling the plane's disc: its sheen, latte art, and what swims on it."""
    pool = plane.disc(0, 0, 1.0, drink, slope(0.56, 0.82, 110), gloss=0.4)
    if kind in ART:
        _art(plane, drink, pool)
    elif kind in {"coffee", "espresso"}:
        with plane.ink(within=pool) as pen:
            pen.line([*ellipse(0, 0, 0.93, 0.93, points=40), (0.93, 0.0)], 0.10, rgb("#a8703c"), 0.75)
    side = 1 if plane.canvas.light.direction[0] > 0 else -1
    plane.soft(side * 0.45, 0.45, 0.22, WHITE, 0.32, within=pool)
    floating = [each for each in look.contents if each.kind in FOODS]
    if floating:
        lay_out(plane.sub(0, 0, 0.86), look, floating)


def _art(plane: Plane, drink: Colour, pool: list[tuple[float, float]]) -> None:
    """A poured rosetta: leaves and a heart."""
    foam = rgb("#f6ead2") if luma(drink) < 0.75 else mix(drink, WHITE, 0.7)
    with plane.ink(within=pool) as pen:
        pen.line([*ellipse(0, 0, 0.95, 0.95, points=40), (0.95, 0.0)], 0.07, times(drink, 0.8), 0.6)
        for row in range(5):
            v = -0.52 + row * 0.24
            wide = 0.50 - 0.06 * abs(row - 1)
            for hand in (-1, 1):
                leaf = curve(
                    [
                        (0.0, v - 0.02),
                        (hand * wide * 0.6, v + 0.02),
                        (hand * wide, v + 0.22),
                        (hand * wide * 0.45, v + 0.16),
                        (0.0, v + 0.10),
                    ],
                    closed=True,
                    steps=4,
                )
                pen.shape(leaf, foam, 0.95)
        heart = [(0.0, 0.36), (0.20, 0.62), (0.13, 0.80), (0.0, 0.70), (-0.13, 0.80), (-0.20, 0.62)]
        pen.shape(curve(heart, closed=True, steps=5), foam)


def cup_above(canvas: Canvas, look: Look, glaze: Colour, drink: Colour | None, kind: str, *, saucer: bool) -> None:
    """A cup with its handle to the right, of radius 0.62, on a saucer of radius 1."""
    plane = Plane(canvas=canvas, tilt=ABOVE)
    if saucer:
        plane.disc(0, 0, 1.0, mix(glaze, WHITE, 0.15), puffed(0.3, shine=0.2), gloss=0.3)
        plane.disc(0, 0, 0.66, times(glaze, 0.92), slope(0.6, 0.76, 120))
        plane.shadow(0, 0, 0.62, glaze, 0.5)
    turned = plane.sub(0, 0, 1.0, -0.6)
    turned.rope(
        [(0.52, 0.10), (0.92, 0.13), (0.92, -0.13), (0.52, -0.10)], (0.13, 0.11, 0.13), times(glaze, 0.96), shine=0.3
    )
    plane.disc(0, 0, 0.62, glaze, puffed(0.7, shine=0.25), gloss=0.4)
    plane.disc(0, 0, 0.555, times(glaze, 0.72), slope(0.4, 0.8, 300))
    if drink is not None:
        surface(plane.sub(0, 0, 0.525), look, drink, kind)


def glass_above(canvas: Canvas, look: Look, drink: Colour, kind: str, *, stem: bool) -> None:
    """A glass of radius 0.8: its foot through the bowl, its rim, the drink with ice or bubbles."""
    plane = Plane(canvas=canvas, tilt=ABOVE)
    if stem:
        plane.disc(0, 0, 0.80, rgb("#dbeaee"), puffed(0.4, shine=0.4), alpha=0.4, gloss=0.6)
    plane.disc(0, 0, 0.84, rgb("#e4eff2"), puffed(0.5, shine=0.5), alpha=0.75, gloss=0.6)
    pool = plane.disc(0, 0, 0.74, drink, slope(0.50, 0.84, 110), gloss=0.4)
    if kind == "beer":
        plane.disc(0, 0, 0.72, rgb("#f6ead0"), puffed(0.5))
        for number in range(46):
            a = number * 2.4
            r = 0.63 * math.sqrt((number + 0.5) / 46)
            plane.disc(r * math.cos(a), r * math.sin(a), 0.07 + 0.04 * (number % 3 == 0), rgb("#fbf4e2"), puffed(0.5))
    if kind in ICED:
        for u, v, turn in ((-0.26, 0.12, 0.3), (0.24, 0.2, 0.9), (0.02, -0.32, 0.1)):
            cube(plane.sub(u, v, 0.22, turn), drink)
    if kind in {"champagne", "cola"}:
        with plane.ink(within=pool) as pen:
            for number in range(26):
                a, r = number * 2.4, 0.66 * math.sqrt((number + 0.5) / 26)
                pen.spot(r * math.cos(a), r * math.sin(a), 0.03, WHITE, 0.6)
    with plane.ink() as pen:
        pen.line([*ellipse(0, 0, 0.80, 0.80, points=48), (0.80, 0.0)], 0.035, WHITE, 0.8)
        pen.line(ellipse(0, 0, 0.70, 0.70, start=0.6, end=1.5, points=12), 0.05, WHITE, 0.6)
    tops = [each for each in look.contents if each.kind in FOODS]
    if tops:
        lay_out(plane.sub(0, 0, 0.62), look, tops)


def cube(plane: Plane, drink: Colour) -> None:
    """A cube of ice."""
    square = [(-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)]
    plane.patch(square, mix(drink, WHITE, 0.55), slope(0.6, 0.95, 50), alpha=0.8)
    plane.patch([(u * 0.6, v * 0.6) for u, v in square], mix(drink, WHITE, 0.75), flat(0.9), alpha=0.7)
