"""The dragon of a Chinese dragon dance, and the dancers who bear it."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import Point, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import rod

RED, GOLD = rgb("#c8302a"), rgb("#e6b23c")
INK, WHITE = rgb("#231f20"), (1.0, 1.0, 1.0)

JOINTS: tuple[Point, ...] = ((-1.9, 1.62), (-1.30, 2.10), (-0.62, 1.74), (0.06, 2.12), (0.74, 1.72), (1.36, 2.04))
"""Where the poles of the dancing dragon carry its body."""


def paint_dragon(canvas: Canvas, look: Look) -> None:
    """A festival dragon of cloth on six poles: golden scales, red fins, a great head with beard and horns."""
    gold = look.colour(GOLD)
    for number, (x, y) in enumerate(JOINTS):
        _dancer(canvas, x - 0.16, 1 if number % 2 else -1)
        rod(canvas, [(x - 0.06, 0.86), (x, y)], 0.050, rgb("#b0563a"), gloss=0.2)
    spine = curve([(-2.36, 1.30), *JOINTS, (1.72, 1.86)], steps=8)
    with canvas.ink() as pen:
        for k in range(2, len(spine) - 2):
            (x0, y0), (x1, y1) = spine[k], spine[k + 1]
            long = math.hypot(x1 - x0, y1 - y0) or 1.0
            nx, ny = -(y1 - y0) / long, (x1 - x0) / long
            pen.polygon(
                [(x0 + nx * 0.14, y0 + ny * 0.14), (x0 + nx * 0.31, y0 + ny * 0.31), (x1 + nx * 0.14, y1 + ny * 0.14)],
                RED,
            )
    rod(canvas, spine, 0.10, gold, end=0.40, gloss=0.35)
    with canvas.ink() as pen:
        for k in range(4, len(spine) - 1):
            x, y = spine[k]
            wide = 0.06 + 0.13 * k / len(spine)
            pen.line(
                curve([(x - 0.02, y + wide), (x + 0.07, y), (x - 0.02, y - wide)], steps=4), 0.020, times(gold, 0.62)
            )
            if k % 2:
                pen.line(
                    curve([(x + 0.04, y + wide * 0.5), (x + 0.10, y + wide * 0.2), (x + 0.04, y)], steps=3),
                    0.014,
                    RED,
                    0.8,
                )
    canvas.solid(
        curve([(-2.30, 1.34), (-2.62, 1.52), (-2.50, 1.26), (-2.66, 1.08), (-2.36, 1.20)], closed=True, steps=4),
        RED,
        puffed(0.7),
    )
    _dragon_head(canvas, gold)


def _dancer(canvas: Canvas, x: float, step: int) -> None:
    """Somebody in red and yellow who strides along and holds a pole up."""
    for hand in (-1, 1):
        rod(
            canvas,
            curve([(x, 0.66), (x + hand * 0.13, 0.36), (x + hand * (0.16 + 0.05 * step), 0.05)], steps=4),
            0.15,
            RED,
            end=0.11,
        )
        canvas.solid(ellipse(x + hand * (0.16 + 0.05 * step) + 0.03, 0.035, 0.10, 0.04), INK, puffed(0.8))
    canvas.solid(
        curve(
            [(x - 0.15, 0.62), (x - 0.17, 1.06), (x, 1.13), (x + 0.17, 1.06), (x + 0.15, 0.62)], closed=True, steps=4
        ),
        rgb("#f0c24a"),
        puffed(0.9),
    )
    canvas.solid([(x - 0.155, 0.64), (x + 0.155, 0.64), (x + 0.15, 0.72), (x - 0.15, 0.72)], RED, flat(0.7))
    canvas.solid(ellipse(x + 0.01, 1.28, 0.125, 0.14), rgb("#e6b48e"), puffed(1.0))
    hair = curve(
        [(x - 0.13, 1.26), (x - 0.11, 1.40), (x + 0.02, 1.45), (x + 0.14, 1.36), (x + 0.02, 1.36)], closed=True, steps=4
    )
    canvas.solid(hair, INK, puffed(0.8))
    for low in (0.98, 1.14):
        rod(
            canvas,
            curve([(x - 0.02, 1.04), (x + 0.14, 0.90), (x + 0.12, low)], steps=4),
            0.09,
            rgb("#e0ae3a"),
            end=0.07,
        )


def _dragon_head(canvas: Canvas, gold: tuple[float, float, float]) -> None:
    for k in range(6):
        t = 2.0 + 0.36 * k
        tip = (1.86 + 0.62 * math.cos(t), 1.92 + 0.62 * math.sin(t))
        mane = [(1.80, 2.08 - 0.05 * k), tip, (1.84, 1.80)]
        canvas.solid(curve(mane, closed=True, steps=4), RED if k % 2 else rgb("#2f9a6a"), puffed(0.7))
    for dx in (0.0, 0.12):
        rod(
            canvas,
            curve([(1.86 + dx, 2.16), (1.80 + dx, 2.40), (1.66 + dx, 2.56)], steps=5),
            0.075,
            rgb("#f2e6c8"),
            end=0.02,
        )
    jaw = curve([(1.74, 1.72), (2.06, 1.56), (2.42, 1.58), (2.50, 1.66), (2.10, 1.76)], closed=True, steps=5)
    canvas.solid(jaw, times(gold, 0.92), puffed(0.9), gloss=0.3)
    canvas.solid(
        curve([(1.84, 1.78), (2.10, 1.70), (2.46, 1.72), (2.44, 1.82), (2.0, 1.92)], closed=True, steps=5),
        rgb("#8f1f22"),
        flat(0.6),
    )
    head = curve(
        [
            (1.66, 1.80),
            (1.66, 2.08),
            (1.86, 2.22),
            (2.10, 2.14),
            (2.30, 1.98),
            (2.58, 2.00),
            (2.62, 1.86),
            (2.44, 1.80),
            (2.10, 1.84),
        ],
        closed=True,
        steps=6,
    )
    canvas.solid(head, gold, puffed(1.0, shine=0.3), gloss=0.4)
    with canvas.ink() as pen:
        for k in range(5):
            pen.polygon([(2.10 + 0.08 * k, 1.83), (2.16 + 0.08 * k, 1.83), (2.13 + 0.08 * k, 1.75)], WHITE)
        pen.disc(2.03, 2.06, 0.090, WHITE)
        pen.disc(2.05, 2.05, 0.048, INK)
        pen.line(curve([(1.92, 2.16), (2.03, 2.20), (2.14, 2.14)], steps=4), 0.050, RED)
        pen.disc(2.54, 1.94, 0.024, times(gold, 0.5))
        for k in range(5):
            pen.line(
                curve([(1.98 + 0.09 * k, 1.58), (1.96 + 0.09 * k, 1.46), (2.02 + 0.09 * k, 1.36)], steps=4),
                0.028,
                WHITE,
            )
        pen.line(curve([(2.58, 1.98), (2.78, 2.10), (2.86, 2.30)], steps=5), 0.026, RED)


PROPS = (Prop(name="dragon_dance", size=2.6, extent=bounds(-2.70, 2.90, 2.60), paint=paint_dragon, home="easterntown"),)
