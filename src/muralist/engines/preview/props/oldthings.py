"""Old things as they stand on the counter of a flea market: books, a clock, a vase, a lamp, a radio, a teapot."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere

WHITE = (1.0, 1.0, 1.0)
BRASS, IVORY = rgb("#c99a45"), rgb("#f4ecd8")


def paint_oldthings(canvas: Canvas, y: float) -> None:
    """Paint them in a row, their feet at the height given."""
    for number, code in enumerate(("#8c3b33", "#2f4d63", "#4f6650", "#b58a3c")):
        x = -0.92 + 0.075 * number
        canvas.solid(box(x, y, x + 0.068, y + 0.30 - 0.03 * (number % 2), 0.008), rgb(code), puffed(0.6))
    _clock(canvas, -0.46, y)
    vase = curve([(-0.22, y), (-0.26, y + 0.14), (-0.18, y + 0.26), (-0.20, y + 0.34), (-0.08, y + 0.34),
                  (-0.10, y + 0.26), (-0.02, y + 0.14), (-0.06, y)], closed=True, steps=5)  # fmt: skip
    canvas.solid(vase, rgb("#3f6fa8"), puffed(0.9, shine=0.4), gloss=0.5)
    with canvas.ink(inside=canvas.mask_of(vase)) as pen:
        pen.line([(-0.3, y + 0.17), (0.02, y + 0.17)], 0.026, IVORY)
    canvas.solid(limb([(0.12, y), (0.12, y + 0.26)], (0.03, 0.02)), BRASS, puffed(0.9, shine=0.4))
    canvas.solid(ellipse(0.12, y + 0.02, 0.085, 0.03), BRASS, puffed(0.9))
    canvas.solid(
        [(0.0, y + 0.22), (0.24, y + 0.22), (0.18, y + 0.40), (0.06, y + 0.40)], rgb("#e6c88e"), slope(0.7, 0.95)
    )
    canvas.solid(box(0.30, y, 0.62, y + 0.23, 0.04), rgb("#8a5a34"), puffed(0.6, shine=0.2), gloss=0.3)
    canvas.solid(ellipse(0.39, y + 0.115, 0.065, 0.065), rgb("#d9c6a0"), flat(0.7))
    canvas.solid(box(0.49, y + 0.11, 0.59, y + 0.18, 0.01), IVORY, flat(0.9))
    canvas.solid(ellipse(0.54, y + 0.055, 0.022, 0.022), BRASS, puffed(1.0))
    _teapot(canvas, 0.80, y)


def _clock(canvas: Canvas, x: float, y: float) -> None:
    for hand in (-1, 1):
        canvas.solid(limb([(x + hand * 0.06, y + 0.05), (x + hand * 0.09, y)], (0.03, 0.02)), BRASS, puffed(0.9))
        canvas.solid(ellipse(x + hand * 0.065, y + 0.29, 0.045, 0.04), BRASS, puffed(1.0, shine=0.4))
    canvas.solid(ellipse(x, y + 0.15, 0.135, 0.135), BRASS, sphere(x, y + 0.15, 0.16, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(x, y + 0.15, 0.105, 0.105), IVORY, flat(0.9))
    with canvas.ink() as pen:
        for hour in range(12):
            a = hour * math.pi / 6
            pen.disc(x + 0.085 * math.cos(a), y + 0.15 + 0.085 * math.sin(a), 0.007, rgb("#3a3430"))
        pen.line([(x, y + 0.22), (x, y + 0.15), (x + 0.045, y + 0.13)], 0.014, rgb("#3a3430"))


def _teapot(canvas: Canvas, x: float, y: float) -> None:
    tone = rgb("#b8483c")
    handle = curve([(x + 0.08, y + 0.17), (x + 0.17, y + 0.15), (x + 0.15, y + 0.05), (x + 0.08, y + 0.05)], steps=6)
    canvas.solid(limb(handle, (0.024, 0.024)), times(tone, 0.85), puffed(0.9))
    canvas.solid(
        [(x - 0.08, y + 0.06), (x - 0.19, y + 0.19), (x - 0.15, y + 0.20), (x - 0.06, y + 0.14)], tone, puffed(0.8)
    )
    canvas.solid(ellipse(x, y + 0.10, 0.115, 0.10), tone, sphere(x, y + 0.1, 0.13, shine=0.4), gloss=0.5)
    canvas.solid(ellipse(x, y + 0.20, 0.065, 0.022), mix(tone, WHITE, 0.15), puffed(0.9))
    canvas.solid(ellipse(x, y + 0.235, 0.022, 0.022), tone, puffed(1.0))
