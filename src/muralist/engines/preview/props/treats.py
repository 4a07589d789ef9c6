"""Food and toys that an animal which sits up holds between its paws, at (0, 0.48)."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.paths import oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, shape, sleeve

LEAF = rgb("#6fa84a")


def _bamboo(canvas: Canvas) -> None:
    for ends in (((-0.30, 0.26), (0.20, 0.74)), ((0.26, 0.24), (-0.04, 0.72))):
        (ax, ay), (bx, by) = ends
        canvas.solid(
            sleeve([(ax, ay), ((ax + bx) / 2, (ay + by) / 2), (bx, by)], (0.045, 0.045, 0.045)),
            rgb("#8fb84a"),
            puffed(0.9),
        )
        with canvas.ink() as pen:
            for t in (0.25, 0.55, 0.85):
                x, y = ax + (bx - ax) * t, ay + (by - ay) * t
                pen.line([(x - 0.028, y + 0.01), (x + 0.028, y - 0.01)], 0.010, rgb("#5e8430"))
        for t, lean in ((0.18, 2.6), (0.42, 0.3), (0.05, -2.4), (0.02, -0.8)):
            x, y = ax + (bx - ax) * t, ay + (by - ay) * t
            canvas.solid(
                oval(x + 0.09 * math.cos(lean), y + 0.09 * math.sin(lean), 0.095, 0.026, lean), LEAF, puffed(0.6)
            )


def _leaf(canvas: Canvas) -> None:
    canvas.solid(sleeve([(0.0, 0.30), (0.02, 0.54)], (0.016, 0.016)), rgb("#5e8430"), puffed(0.5))
    for x, y, lean in ((-0.08, 0.54, 2.5), (0.10, 0.57, 0.6), (0.02, 0.60, 1.6)):
        canvas.solid(oval(x, y, 0.10, 0.038, lean), LEAF, puffed(0.6))


def _nut(canvas: Canvas) -> None:
    canvas.solid(oval(0, 0.46, 0.085, 0.10), rgb("#a8703a"), puffed(0.9, shine=0.3))
    canvas.solid(oval(0, 0.53, 0.095, 0.05), rgb("#6b4426"), puffed(0.8))


def _carrot(canvas: Canvas) -> None:
    canvas.solid(sleeve([(-0.02, 0.56), (0.0, 0.26)], (0.12, 0.03)), rgb("#ee8a2a"), puffed(0.9))
    for lean in (1.1, 1.6, 2.1):
        canvas.solid(
            oval(-0.02 + 0.09 * math.cos(lean), 0.60 + 0.08 * math.sin(lean), 0.09, 0.024, lean), LEAF, puffed(0.6)
        )


def _fish(canvas: Canvas) -> None:
    canvas.solid(shape("-26 46, -4 58, 20 48, 34 60, 32 34, 20 43, -4 36"), rgb("#8fa9bd"), puffed(0.9, shine=0.3))
    with canvas.ink() as pen:
        pen.disc(-0.17, 0.48, 0.016, DARK)


def _banana(canvas: Canvas) -> None:
    canvas.solid(sleeve([(-0.16, 0.66), (-0.04, 0.46), (0.18, 0.44)], (0.03, 0.11, 0.03)), rgb("#f2cf4a"), puffed(0.9))


def _apple(canvas: Canvas) -> None:
    canvas.solid(oval(0, 0.48, 0.10, 0.095), rgb("#c8402f"), puffed(1.0, shine=0.3))
    canvas.solid(sleeve([(0.0, 0.56), (0.02, 0.62)], (0.016, 0.014)), rgb("#5a3c28"), puffed(0.5))


def _cheese(canvas: Canvas) -> None:
    canvas.solid([(-0.21, 0.40), (0.21, 0.40), (0.16, 0.62)], rgb("#f2c650"), puffed(0.6))
    with canvas.ink() as pen:
        for x, y in ((0.0, 0.45), (0.10, 0.53), (0.11, 0.44)):
            pen.disc(x, y, 0.016, rgb("#c99a34"))


def _wood(canvas: Canvas) -> None:
    canvas.solid(sleeve([(-0.26, 0.44), (0.26, 0.48)], (0.07, 0.07)), rgb("#9a6b40"), puffed(0.9), texture=0.1)
    canvas.solid(oval(0.27, 0.482, 0.02, 0.034), rgb("#e3c08e"), puffed(0.4))


def _honey(canvas: Canvas) -> None:
    canvas.solid(
        shape("-12 34, -14 46, -9 54, 9 54, 14 46, 12 34, 0 31"), rgb("#d9983a"), puffed(0.9, shine=0.4), gloss=0.4
    )
    canvas.solid(oval(0, 0.545, 0.10, 0.03), rgb("#f6e2b0"), puffed(0.5))


TREATS: dict[str, Callable[[Canvas], None]] = {
    "bamboo": _bamboo,
    "leaf": _leaf,
    "nut": _nut,
    "carrot": _carrot,
    "fish": _fish,
    "banana": _banana,
    "apple": _apple,
    "cheese": _cheese,
    "wood": _wood,
    "honey": _honey,
}
