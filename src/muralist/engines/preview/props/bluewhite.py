"""The painting on blue-and-white porcelain: bands, a peony between scrolls, and petals round the foot."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Pen
from muralist.engines.preview.brushes.colour import mix, rgb
from muralist.engines.preview.brushes.paths import Point, curve, ellipse
from muralist.engines.preview.props.plane import Plane

PAINTED = "blue and white"
"""The material of what is painted so."""
GLAZE, COBALT, WASH = rgb("#f4f6f8"), rgb("#23479a"), rgb("#7f9cd6")


def paint_blue(canvas: Canvas, profile: Sequence[Point], body: Image.Image) -> None:
    """Paint it on a vase of that right-hand profile, within the mask of its body."""
    wide = max(x for x, _ in profile)
    belly = min(max(next(y for x, y in profile if x >= wide * 0.98), 0.45), 0.62)
    with canvas.ink(inside=body) as pen:
        for y, thick in (
            (0.95, 0.022),
            (0.915, 0.008),
            (0.10, 0.020),
            (0.065, 0.008),
            (belly + 0.26, 0.008),
            (belly - 0.24, 0.008),
        ):
            _band(pen, profile, y, thick)
        _petals(pen, profile, 0.12)
        for side in (-1, 0, 1):
            _peony(pen, side * wide * 0.92, belly + 0.01, wide * (0.34 if side == 0 else 0.24))
        for hand in (-1, 1):
            for k, turn in enumerate((1, -1)):
                x, y = hand * wide * 0.48, belly + turn * 0.125
                scroll = [
                    (x + 0.011 * n * math.cos(0.55 * n) * hand, y + 0.010 * n * math.sin(0.55 * n) * turn)
                    for n in range(9)
                ]
                pen.line(curve(scroll, steps=3), 0.011, COBALT)
                pen.disc(x + hand * 0.05, y + turn * 0.05, 0.022, WASH, ry=0.012 + 0.002 * k)


def _band(pen: Pen, profile: Sequence[Point], y: float, thick: float) -> None:
    radius = min(profile, key=lambda at: abs(at[1] - y))[0] * 1.02
    pen.line(ellipse(0.0, y, radius, radius * 0.20, start=math.pi, end=2 * math.pi, points=24), thick, COBALT)


def _petals(pen: Pen, profile: Sequence[Point], y: float) -> None:
    radius = min(profile, key=lambda at: abs(at[1] - y))[0]
    for k in range(-4, 5):
        x = radius * math.sin(k * 0.36)
        w = 0.045 * math.cos(k * 0.30)
        foot = y - radius * 0.16 * math.cos(k * 0.36)
        petal = curve(
            [(x - w, foot), (x - w * 0.9, foot + 0.06), (x, foot + 0.11), (x + w * 0.9, foot + 0.06), (x + w, foot)],
            steps=4,
        )
        pen.polygon(petal, mix(WASH, GLAZE, 0.35))
        pen.line(petal, 0.009, COBALT)


def _peony(pen: Pen, x: float, y: float, r: float) -> None:
    for hand in (-1, 1):
        for lift in (-0.5, 0.45):
            leaf = curve(
                [
                    (x + hand * r * 0.7, y + lift * r),
                    (x + hand * r * 1.15, y + lift * r + 0.30 * r),
                    (x + hand * r * 1.5, y + lift * r * 1.4),
                ],
                steps=4,
            )
            pen.line(leaf, r * 0.20, WASH)
            pen.line(leaf, r * 0.07, COBALT)
    for ring, count, tone in ((1.0, 9, WASH), (0.68, 7, mix(WASH, COBALT, 0.45)), (0.36, 5, mix(WASH, GLAZE, 0.4))):
        for k in range(count):
            t = math.tau * (k + 0.5 * ring) / count
            px, py = x + r * ring * 0.66 * math.cos(t), y + r * ring * 0.66 * math.sin(t)
            pen.disc(px, py, r * ring * 0.34, tone)
            pen.ring(px, py, r * ring * 0.34, r * 0.05, COBALT)
    pen.disc(x, y, r * 0.16, COBALT)


def paint_side(canvas: Canvas, body: Image.Image | None, middle: float, reach: float, r: float) -> None:
    """A peony between scrolls on the side of a cup, bowl or pot, around the height `middle`."""
    with canvas.ink(inside=body) as pen:
        for side in (-1, 0, 1):
            _peony(pen, side * reach * 0.86, middle + 0.14 * r * abs(side), r * (1.0 if side == 0 else 0.66))
        for hand in (-1, 1):
            for turn in (1, -1):
                x, y = hand * reach * 0.45, middle + turn * 0.5 * r
                scroll = [(x + 0.055 * r * n * math.cos(0.55 * n) * hand, y + 0.05 * r * n * math.sin(0.55 * n) * turn)
                          for n in range(9)]  # fmt: skip
                pen.line(curve(scroll, steps=3), 0.055 * r, COBALT)


def paint_rim(pen: Pen, x: float, y: float, wide: float, flat: float, thick: float) -> None:
    """Two blue lines that follow the front of a rim."""
    for drop, share in ((0.0, 1.0), (2.2, 0.5)):
        arc = ellipse(x, y - drop * thick, wide, flat, start=math.pi, end=2 * math.pi, points=30)
        pen.line(arc, thick * share, COBALT)


def paint_plain(plane: Plane) -> None:
    """A plate: a band of scrolls on its rim and a peony in its middle."""
    with plane.ink() as pen:
        for radius, thick in ((0.95, 0.022), (0.76, 0.016), (0.70, 0.010)):
            pen.line([*ellipse(0, 0, radius, radius, points=60), (radius, 0.0)], thick, COBALT)
        for number in range(18):
            a = math.tau * number / 18
            pen.spot(0.855 * math.cos(a), 0.855 * math.sin(a), 0.055, WASH if number % 2 else COBALT)
        petals = ((0.34, 9, WASH), (0.22, 7, mix(WASH, COBALT, 0.45)), (0.11, 5, mix(WASH, GLAZE, 0.4)))
        for ring, count, tone in petals:
            for k in range(count):
                t = math.tau * k / count
                pen.spot(ring * math.cos(t), ring * math.sin(t), 0.115, tone)
        pen.spot(0, 0, 0.05, COBALT)
