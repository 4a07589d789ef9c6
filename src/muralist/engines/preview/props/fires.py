"""Fires that light a scene: a campfire in a ring of stones, a brick fireplace."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, rod

WOOD, IRON, STONE = rgb("#8a5a36"), rgb("#3d4248"), rgb("#b5ada0")


def paint_flames(canvas: Canvas, look: Look, x: float, y: float, size: float) -> None:
    """A fire of about `size` across with its foot at (x, y); it shines by itself."""
    rng = look.rng("flames")
    with canvas.lit():
        canvas.soft(ellipse(x, y + size * 0.45, size * 0.42, size * 0.5), rgb("#ff7a1e"), size * 0.16, 0.45)
        for scale, code in ((1.0, "#f0641e"), (0.72, "#ff9a2e"), (0.44, "#ffd75e")):
            for dx, high in ((-0.30, 0.72), (0.28, 0.66), (-0.08, 1.14), (0.12, 0.94)):
                sway = float(rng.uniform(-0.05, 0.08)) * size
                fx, top, wide = x + dx * size * scale, y + high * size * scale, 0.20 * size * (0.5 + scale / 2)
                tongue = [
                    (fx - wide, y + 0.10 * size), (fx - wide * 0.9, y + (top - y) * 0.42), (fx + sway, top),
                    (fx + wide * 0.8, y + (top - y) * 0.40), (fx + wide, y + 0.10 * size), (fx, y),
                ]  # fmt: skip
                canvas.solid(curve(tongue, closed=True, steps=6), rgb(code), flat(0.88))
        canvas.soft(ellipse(x, y + size * 0.18, size * 0.16, size * 0.12), rgb("#fff6d0"), size * 0.06, 0.9)


def campfire_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.86, right=0.86, top=1.22, bottom=-0.06)


def paint_campfire(canvas: Canvas, look: Look) -> None:
    rng = look.rng("stones")
    canvas.solid(ellipse(0, 0.13, 0.66, 0.11), rgb("#2b2422"), flat(0.4))
    for a in (0.3, 0.9, 1.57, 2.2, 2.8):
        canvas.solid(
            ellipse(0.66 * math.cos(a), 0.15 + 0.11 * math.sin(a), 0.13, 0.085), jitter(STONE, rng, 0.05),
            puffed(1.0),
        )  # fmt: skip
    for near, far in (((-0.50, 0.12), (0.36, 0.36)), ((0.50, 0.12), (-0.36, 0.36)), ((-0.10, 0.08), (0.10, 0.44))):
        rod(canvas, [near, far], 0.14, WOOD, end=0.11, texture=0.12)
        canvas.solid(ellipse(*near, 0.065, 0.07), rgb("#d9b080"), puffed(0.5))
    paint_flames(canvas, look, 0.0, 0.22, 0.82)
    for a in (3.45, 3.95, 4.45, 4.98, 5.48, 5.98):
        canvas.solid(
            ellipse(0.70 * math.cos(a), 0.14 + 0.10 * math.sin(a), 0.135, 0.095), jitter(STONE, rng, 0.05),
            puffed(1.0), texture=0.10, grain=20,
        )  # fmt: skip
    canvas.lamp(0, 0.55, 3.2 if look.dark else 1.2, rgb("#ff9a3e"), 0.62 if look.dark else 0.3)


def fireplace_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.98, right=0.98, top=1.40)


def paint_fireplace(canvas: Canvas, look: Look) -> None:
    brick, rng = look.colour(rgb("#a8583e")), look.rng("bricks")
    canvas.solid(box(-0.94, 0.0, 0.94, 0.12, 0.01), STONE, facing(0, 0.3, 1), texture=0.10, grain=10)
    wall = box(-0.82, 0.10, 0.82, 1.22)
    canvas.solid(wall, times(brick, 0.62), facing(0, 0.1, 1))
    with canvas.ink() as pen:
        for row in range(14):
            for column in range(-1, 9):
                x0 = -0.82 + column * 0.205 + (0.10 if row % 2 else 0.0)
                left, right = max(-0.815, x0 + 0.008), min(0.815, x0 + 0.197)
                if right > left:
                    pen.polygon(
                        box(left, 0.105 + row * 0.08, right, 0.175 + row * 0.08, 0.01), jitter(brick, rng, 0.05),
                    )  # fmt: skip
    opening = [
        (-0.46, 0.12), (-0.46, 0.62), *reversed(ellipse(0, 0.62, 0.46, 0.26, start=0, end=math.pi)), (0.46, 0.12),
    ]  # fmt: skip
    canvas.solid(opening, rgb("#1d1614"), slope(0.3, 0.6, 90))
    with canvas.ink() as pen:
        for stone in range(11):
            a0, a1 = math.pi * stone / 11, math.pi * (stone + 0.9) / 11
            pen.polygon(
                [(math.cos(t) * r, 0.62 + math.sin(t) * r * 0.60) for t, r in ((a0, 0.47), (a1, 0.47), (a1, 0.60),
                (a0, 0.60))], jitter(STONE, rng, 0.04),
            )  # fmt: skip
    for a, b in (((-0.30, 0.20), (0.30, 0.24)), ((-0.24, 0.28), (0.26, 0.20))):
        rod(canvas, [a, b], 0.11, WOOD, texture=0.12)
    paint_flames(canvas, look, 0.0, 0.24, 0.52)
    canvas.solid(box(-0.94, 1.20, 0.94, 1.32, 0.02), WOOD, facing(0, 0.1, 1), texture=0.08, grain=12)
    canvas.solid(
        [(-0.94, 1.32), (0.94, 1.32), (0.88, 1.365), (-0.88, 1.365)], mix(WOOD, WHITE, 0.12), facing(0, 1, 0.5),
    )  # fmt: skip
    canvas.lamp(0, 0.5, 2.6 if look.dark else 1.2, rgb("#ff9a3e"), 0.6 if look.dark else 0.34)


PROPS = (
    Prop(
        name="campfire",
        size=0.7,
        extent=campfire_extent,
        paint=paint_campfire,
        home="forest",
        turns=False,
        tintable=False,
    ),
    Prop(
        name="fireplace",
        size=1.4,
        extent=fireplace_extent,
        paint=paint_fireplace,
        home="livingroom",
        turns=False,
        perch=1.34,
    ),
)
