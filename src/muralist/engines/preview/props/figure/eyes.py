"""Eyes, noses and lips of grown people: the white of the eye under its lid, an iris, a shaded nose, full lips."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Pen
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, oval
from muralist.engines.preview.props.bodies import DARK

WHITE = rgb("#fbf7f2")
BROWNS = (rgb("#5a3a24"), rgb("#3d2a1e"))
"""Irises of those whose eyes have no colour of their own, with light and with dark hair."""


def open_eye(pen: Pen, at: tuple[float, float], r: float, skin: Colour, iris: Colour) -> None:
    """An eye that looks a little to the right, where the face looks."""
    ex, ey = at
    lid = bezier((ex - r * 0.165, ey - r * 0.02), (ex - r * 0.01, ey + r * 0.25), (ex + r * 0.165, ey - r * 0.01), 10)
    low = bezier((ex + r * 0.165, ey - r * 0.01), (ex + r * 0.01, ey - r * 0.22), (ex - r * 0.165, ey - r * 0.02), 10)
    pen.polygon([*lid, *low], mix(WHITE, skin, 0.10))
    pen.disc(ex + r * 0.012, ey + r * 0.005, r * 0.102, times(iris, 0.55), ry=r * 0.112)
    pen.disc(ex + r * 0.012, ey - r * 0.005, r * 0.080, iris, ry=r * 0.088)
    pen.disc(ex + r * 0.012, ey + r * 0.002, r * 0.048, DARK, ry=r * 0.052)
    pen.disc(ex - r * 0.022, ey + r * 0.045, r * 0.030, (1.0, 1.0, 1.0))
    pen.line(lid, r * 0.042, mix(DARK, skin, 0.08), 0.95)
    fold = bezier((ex - r * 0.15, ey + r * 0.08), (ex, ey + r * 0.27), (ex + r * 0.15, ey + r * 0.09), 8)
    pen.line(fold, r * 0.020, times(skin, 0.66), 0.55)


def iris_of(hair: Colour) -> Colour:
    """The colour of eyes that goes with hair."""
    return BROWNS[0] if luma(hair) > 0.3 else BROWNS[1]


def nose_shade(canvas: Canvas, x: float, y: float, r: float, skin: Colour) -> None:
    """The shaded side of the bridge, and the shade under the tip."""
    canvas.soft(oval(x + r * 0.36, y - r * 0.10, r * 0.055, r * 0.20, -0.18), times(skin, 0.72), r * 0.06, 0.40)
    canvas.soft(oval(x + r * 0.47, y - r * 0.31, r * 0.11, r * 0.035), times(skin, 0.60), r * 0.04, 0.45)
    canvas.soft(oval(x + r * 0.505, y - r * 0.19, r * 0.05, r * 0.05), mix(skin, (1.0, 1.0, 1.0), 0.5), r * 0.04, 0.45)


def lips(pen: Pen, x: float, y: float, r: float, skin: Colour) -> None:
    """A closed smile: a darker upper lip with its bow, a lighter lower one."""
    lip = times(mix(skin, rgb("#b8323c"), 0.58), 0.88)
    left, right = (x + r * 0.20, y - r * 0.49), (x + r * 0.63, y - r * 0.48)
    line = bezier(left, (x + r * 0.42, y - r * 0.64), right, 10)
    bow = [(x + r * 0.50, y - r * 0.485), (x + r * 0.435, y - r * 0.505), (x + r * 0.365, y - r * 0.488)]
    pen.polygon([*line, *bow], times(lip, 0.92))
    lower = bezier(right, (x + r * 0.425, y - r * 0.83), left, 10)
    pen.polygon([*line, *lower], mix(lip, (1.0, 0.90, 0.88), 0.12))
    pen.line(line, r * 0.026, times(lip, 0.5), 0.9)
    pen.disc(x + r * 0.44, y - r * 0.625, r * 0.045, (1.0, 1.0, 1.0), 0.16, ry=r * 0.018)
