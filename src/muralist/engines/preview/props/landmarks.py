"""Landmarks: a pyramid, a triumphal arch, a glasshouse."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.foliage import clump
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, pane, turned

STONE, LIT = rgb("#cfc4b0"), rgb("#ffd98a")


def paint_pyramid(canvas: Canvas, look: Look) -> None:
    sand = look.colour(rgb("#dcb87a"))
    canvas.solid(
        [(-1.2, 0.0), (0.34, -0.04), (0.0, 1.30)], sand, facing(-0.4, 0.4, 0.9, fall=0.06), texture=0.09, grain=16
    )
    canvas.solid(
        [(0.34, -0.04), (1.14, 0.10), (0.0, 1.30)], times(sand, 0.78), facing(0.8, 0.2, 0.5), texture=0.09, grain=16
    )
    rng = look.rng("blocks")
    with canvas.ink(inside=canvas.mask_of([(-1.2, 0.0), (0.34, -0.04), (1.14, 0.10), (0.0, 1.30)])) as pen:
        for row in range(1, 15):
            t = row / 15
            a, b, c = (-1.2 * (1 - t), 1.30 * t), (0.34 * (1 - t), -0.04 + 1.34 * t), (1.14 * (1 - t), 0.10 + 1.20 * t)
            pen.line([a, b, c], 0.010, times(sand, 0.55), 0.6)
            for k in range(int(10 * (1 - t)) + 1):
                u = (k + float(rng.uniform(0.2, 0.8))) / (10 * (1 - t) + 1)
                x, y = a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u
                pen.line([(x, y), (x - 0.02, y - 0.085)], 0.007, times(sand, 0.6), 0.5)


def paint_arch(canvas: Canvas, look: Look) -> None:
    stone = look.colour(STONE)
    hole = [(-0.40, 0.0), (-0.40, 0.86), *ellipse(0, 0.86, 0.40, 0.40, start=math.pi, end=0.0, points=24), (0.40, 0.86),
            (0.40, 0.0)]  # fmt: skip
    canvas.solid([(x + 0.10, y + 0.02) for x, y in hole], times(stone, 0.6), flat(0.5), alpha=0.0)
    canvas.solid(
        box(-0.98, 0.0, 0.98, 1.50), stone, facing(0.1, 0.1, 1, fall=0.12), texture=0.09, grain=14, holes=[hole]
    )
    inner = [
        (-0.40, 0.0),
        (-0.40, 0.86),
        *ellipse(0, 0.86, 0.40, 0.40, start=math.pi, end=0.0, points=24),
        (0.40, 0.0),
        (0.32, 0.0),
        (0.32, 0.86),
        *ellipse(-0.04, 0.84, 0.36, 0.34, start=0.0, end=math.pi, points=24),
        (-0.40, 0.0),
    ]
    canvas.solid(inner, times(stone, 0.68), flat(0.55))
    for y, wide, high in ((1.46, 1.06, 0.10), (1.70, 1.02, 0.08), (1.06, 0.0, 0.0), (0.0, 1.04, 0.12)):
        if wide:
            canvas.solid(box(-wide, y, wide, y + high), mix(stone, WHITE, 0.22), slope(0.5, 0.85), texture=0.05)
    canvas.solid(box(-0.96, 1.55, 0.96, 1.71), stone, facing(0, 0.1, 1), texture=0.08)
    for x in (-0.82, -0.54, 0.54, 0.82):
        turned(canvas, [(0.075, 0.12), (0.065, 1.34), (0.09, 1.46)], mix(stone, WHITE, 0.2), x=x, tilt=0.2)
    with canvas.ink() as pen:
        for k in range(11):
            a = math.pi * k / 10
            pen.line([(0.40 * math.cos(a), 0.86 + 0.40 * math.sin(a)), (0.49 * math.cos(a), 0.86 + 0.49 * math.sin(a))],
                     0.010, times(stone, 0.6))  # fmt: skip


def paint_glasshouse(canvas: Canvas, look: Look) -> None:
    frame = look.colour(rgb("#f3f1ea"))
    body = [(-1.0, 0.0), (1.0, 0.0), (1.0, 0.72), (0.0, 1.28), (-1.0, 0.72)]
    canvas.solid(body, rgb("#cfe6e4"), slope(0.55, 0.9, 60), gloss=0.3, alpha=0.75 if not look.dark else 1.0)
    inside = canvas.mask_of(body)
    rng = look.rng("plants")
    with canvas.ink(inside=inside) as pen:
        for k in range(9):
            x = -0.86 + 0.215 * k
            clump(
                pen,
                canvas,
                rng,
                (x, 0.26 + 0.10 * (k % 3)),
                0.17,
                rgb("#5f9450") if k % 2 else rgb("#7fae5a"),
                count=46,
            )
        for _ in range(22):
            pen.disc(float(rng.uniform(-0.9, 0.9)), float(rng.uniform(0.15, 0.6)), 0.028,
                     rgb(("#d8483c", "#f2c14e", "#e88ab0")[int(rng.integers(3))]))  # fmt: skip
    canvas.soft([(-0.9, 0.1), (-0.5, 0.1), (0.0, 1.1), (-0.3, 1.0)], WHITE, 0.03, 0.4, inside=inside)
    with canvas.ink() as pen:
        for k in range(9):
            x = -1.0 + 0.25 * k
            pen.line([(x, 0.0), (x, 0.72), (x * 0.2, 0.72 + (1.28 - 0.72) * 0.8 + 0.11 * (1 - abs(x)))], 0.020, frame)
        for y in (0.0, 0.36, 0.72):
            pen.line([(-1.0, y + 0.012), (1.0, y + 0.012)], 0.026, frame)
        pen.line([(-1.04, 0.70), (0.0, 1.29), (1.04, 0.70)], 0.040, frame)
    canvas.solid(box(-0.17, 0.0, 0.17, 0.58), frame, flat(0.75))
    pane(canvas, box(-0.13, 0.06, 0.13, 0.54), lit=look.dark, tone=rgb("#b9dcd8"))
    if look.dark:
        canvas.lamp(0, 0.5, 1.2, LIT, 0.5)


PROPS = (
    Prop(name="pyramid", size=30.0, extent=bounds(-1.22, 1.18, 1.34, -0.06), paint=paint_pyramid, home="desert",
         overlap=0.2),
    Prop(name="arch", size=8.0, extent=bounds(-1.08, 1.08, 1.80), paint=paint_arch, home="park",
         materials=frozenset({"stone"}), turns=False),
    Prop(name="glasshouse", size=3.0, extent=bounds(-1.08, 1.08, 1.34), paint=paint_glasshouse, home="meadow",
         materials=frozenset({"glass"}), turns=False),
)  # fmt: skip
