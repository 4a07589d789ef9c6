"""A desk's things as they lie under a lens from above: a laptop, a telephone, a notebook or book."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import box
from muralist.engines.preview.brushes.shade import flat, slope
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.plane import ABOVE, Plane
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import WHITE

CLOTHS = (rgb("#8c3b33"), rgb("#2f4d63"), rgb("#c79a4b"), rgb("#4f6650"), rgb("#3a3a40"))
FANNED, STEP = 13, 0.36
"""Degrees that each of several books is turned from the one below, and how far it lies beside that."""
CODE = ("#5ac8b0", "#f0b85a", "#8ab0e8", "#e8788a", "#b8a0e0")


def laptop_above(canvas: Canvas, look: Look) -> None:
    """Open: its screen leaning back at the top, the keyboard before it."""
    shell = look.colour(rgb("#c3c7cc"))
    plane = Plane(canvas=canvas, tilt=ABOVE)
    plane.patch(box(-1.0, 0.06, 1.0, 0.74, 0.06), times(shell, 0.55), slope(0.5, 0.7, 90))
    plane.patch(box(-0.96, 0.10, 0.96, 0.71, 0.04), rgb("#20242c"), flat(0.6))
    screen = plane.patch(box(-0.91, 0.14, 0.91, 0.67, 0.02), rgb("#2c3a52"), slope(0.5, 0.9, 60), gloss=0.2)
    with canvas.lit(), canvas.ink(inside=canvas.mask_of(screen)) as pen:
        for row in range(7):
            x = -0.80 + 0.10 * (row % 3)
            for word in range(3):
                long = 0.10 + 0.07 * ((row * 5 + word * 3) % 4)
                pen.line([(x, 0.60 - row * 0.062), (x + long, 0.60 - row * 0.062)], 0.022, rgb(CODE[(row + word) % 5]))
                x += long + 0.05
        pen.polygon(box(0.30, 0.24, 0.82, 0.58, 0.03), rgb("#8fc0e2"))
        pen.polygon(
            [(0.30, 0.26), (0.46, 0.44), (0.56, 0.34), (0.68, 0.48), (0.82, 0.30), (0.82, 0.24), (0.30, 0.24)],
            rgb("#5a9a6a"),
        )
    plane.patch(box(-0.98, 0.0, 0.98, 0.08, 0.02), times(shell, 0.7), slope(0.4, 0.6, 90))
    plane.patch(box(-1.0, -0.72, 1.0, 0.03, 0.07), shell, slope(0.66, 0.82, 60), gloss=0.3)
    plane.patch(box(-0.90, -0.33, 0.90, -0.02, 0.02), times(shell, 0.5), flat(0.5))
    with plane.ink() as pen2:
        for row in range(4):
            for key in range(14):
                u, v = -0.885 + key * 0.127, -0.10 - row * 0.075
                wide = 0.112 if not (row == 3 and 3 < key < 9) else 0.127
                pen2.shape(box(u, v, u + wide, v + 0.062, 0.01), rgb("#33363c"))
        pen2.shape(box(-0.30, -0.66, 0.30, -0.40, 0.03), mix(shell, WHITE, 0.3))
        pen2.shape(box(-0.285, -0.645, 0.285, -0.415, 0.03), times(shell, 0.94))


def phone_above(canvas: Canvas, look: Look) -> None:
    plane = Plane(canvas=canvas, tilt=ABOVE)
    plane.patch(box(-0.46, -0.95, 0.46, 0.95, 0.13), look.colour(rgb("#2b2d33")), slope(0.5, 0.9, 40), gloss=0.5)
    screen = plane.patch(box(-0.41, -0.90, 0.41, 0.90, 0.10), rgb("#3a5a8a"), slope(0.45, 0.9, 70), gloss=0.3)
    with plane.ink(within=screen) as pen:
        for number in range(16):
            u, v = -0.27 + 0.18 * (number % 4), 0.52 - 0.22 * (number // 4)
            pen.shape(box(u - 0.06, v - 0.06, u + 0.06, v + 0.06, 0.025), rgb(CODE[number % 5]))
        pen.shape(box(-0.14, 0.80, 0.14, 0.85, 0.025), rgb("#15171b"))
        pen.line([(-0.14, -0.84), (0.14, -0.84)], 0.018, WHITE, 0.7)
        pen.shape([(-0.4, -0.2), (0.1, 0.9), (0.36, 0.9), (-0.2, -0.5)], WHITE, 0.10)


def book_above(canvas: Canvas, look: Look) -> None:
    """A closed notebook with an elastic band and a ribbon; several lie fanned on each other, so that each is seen."""
    count = stacked(look)
    order = list(look.rng("covers").permutation(len(CLOTHS)))
    for number in range(count):
        share = number / max(1, count - 1) - 0.5
        cloth = look.colour(CLOTHS[order[number % len(CLOTHS)]] if count > 1 else look.pick("cover", CLOTHS), number)
        turn = math.radians(FANNED * share * min(count - 1, 4) + (6 if number % 2 and count > 2 else 0))
        reach = STEP * (count - 1) * share
        y = 0.45 * STEP * (count - 1) - 0.9 * reach + 0.3 * (count > 1)
        plane = Plane(canvas=canvas, tilt=ABOVE, x=reach, y=y, turn=turn if count > 1 else 0.0)
        _book(canvas, plane, cloth, look.text if number == count - 1 else "")


def stacked(look: Look) -> int:
    """How many books: variant "stack N", "single" or none."""
    last = look.variant.split()[-1:] or ["1"]
    return int(last[0]) if last[0].isdigit() else 1


def _book(canvas: Canvas, plane: Plane, cloth: Colour, text: str) -> None:
    plane.patch(box(-0.70, -0.99, 0.74, 0.95, 0.05), rgb("#e8dec8"), slope(0.5, 0.7, 40))
    plane.rope([(0.2, -0.9), (0.22, -1.06)], (0.05, 0.04), rgb("#c8483c"))
    cover = plane.patch(box(-0.74, -0.97, 0.70, 0.98, 0.06), cloth, slope(0.58, 0.78, 50), texture=0.05, grain=30)
    with plane.ink(within=cover) as pen:
        pen.line([(-0.60, -1.0), (-0.60, 1.0)], 0.02, times(cloth, 0.6), 0.8)
        pen.line([(0.52, -1.0), (0.52, 1.0)], 0.05, times(cloth, 0.5))
        pen.line([(0.51, -1.0), (0.51, 1.0)], 0.012, mix(cloth, WHITE, 0.3), 0.5)
    ink = rgb("#f6eedc") if luma(cloth) < 0.6 else rgb("#3a322c")
    if not letters(canvas, text, (-0.5, 0.1, 0.4, 0.5), ink):
        plane.patch(box(-0.38, 0.30, 0.30, 0.62, 0.03), rgb("#f4ecd8"))
        with plane.ink() as pen2:
            pen2.line([(-0.26, 0.50), (0.18, 0.50)], 0.03, rgb("#8a7a64"))
            pen2.line([(-0.20, 0.40), (0.12, 0.40)], 0.02, rgb("#b8a88c"))
