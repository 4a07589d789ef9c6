"""A pillared hall in the antique manner, whole or in ruins; it bears no symbol of any faith."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, lathe, slope
from muralist.engines.preview.props.prop import Look, Prop

MARBLES = (rgb("#ece4d2"), rgb("#e2d6bd"), rgb("#efe9df"))


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.98, right=0.98, top=1.16, bottom=-0.02)


def paint(canvas: Canvas, look: Look) -> None:
    stone = look.pick("marble", MARBLES)
    ruined = look.variant == "ruined"
    for step, (half, low) in enumerate(((0.95, 0.0), (0.90, 0.055), (0.85, 0.11))):
        canvas.solid(
            box(-half, low, half, low + 0.058),
            mix(stone, (1, 1, 1), 0.06 * step),
            facing(0.1, 0.2, 1, fall=0.2),
            texture=0.06,
            grain=14,
        )
        canvas.solid(
            [(-half, low + 0.058), (half, low + 0.058), (half - 0.02, low + 0.066), (0.02 - half, low + 0.066)],
            stone,
            flat(0.85),
        )
    if not ruined:
        dim = times(stone, 0.42) if not look.dark else rgb("#e09a4a")
        canvas.solid(box(-0.74, 0.17, 0.74, 0.78), dim, slope(0.5, 0.3), texture=0.04)
        canvas.solid(box(-0.13, 0.17, 0.13, 0.60), times(dim, 0.55), slope(0.5, 0.35))
        if look.dark:
            canvas.lamp(0.0, 0.42, 0.7, rgb("#ffb759"), 0.6)
    heights = (1.0, 1.0, 1.0, 1.0, 1.0, 1.0) if not ruined else (1.0, 1.0, 1.0, 0.42, 0.70, 0.26)
    for index, share in enumerate(heights):
        _column(canvas, -0.75 + index * 0.30, 0.17, 0.17 + 0.60 * share, stone, whole=share == 1.0)
    right = 0.86 if not ruined else -0.02
    canvas.solid(box(-0.86, 0.77, right, 0.86), stone, facing(0.1, 0, 1, fall=0.18), texture=0.06, grain=16)
    with canvas.ink() as pen:
        for index in range(28):
            x = -0.83 + index * 0.06
            if x < right - 0.03:
                pen.polygon(box(x, 0.80, x + 0.028, 0.85), times(stone, 0.70), 0.7)
        pen.line([(-0.86, 0.785), (right, 0.785)], 0.008, times(stone, 0.6), 0.7)
    if ruined:
        _rubble(canvas, stone)
        return
    roof = [(-0.92, 0.86), (0.92, 0.86), (0.92, 0.895), (0.0, 1.14), (-0.92, 0.895)]
    canvas.solid(roof, mix(stone, (1, 1, 1), 0.1), facing(0.0, 0.3, 1, fall=0.05), texture=0.04)
    canvas.solid([(-0.74, 0.895), (0.74, 0.895), (0.0, 1.085)], times(stone, 0.74), slope(0.45, 0.65))
    with canvas.ink() as pen:
        pen.ring(0.0, 0.965, 0.055, 0.014, stone, 0.9)
        for hand in (-1, 1):
            for step in range(3):
                pen.polygon(
                    ellipse(hand * (0.14 + 0.13 * step), 0.935 - 0.008 * step, 0.05 - 0.01 * step, 0.024), stone, 0.55
                )


def _column(
    canvas: Canvas, x: float, low: float, high: float, stone: tuple[float, float, float], *, whole: bool
) -> None:
    profile = [(0.068, low), (0.066, low + 0.2), (0.056, low + 0.60)]
    at = 0.068 - 0.012 * (high - low) / 0.60
    top: Path = (
        [(x + at, high), (x - at, high)]
        if whole
        else [(x + at, high - 0.05), (x + 0.01, high + 0.01), (x - at, high - 0.02)]
    )
    shaft = [(x - 0.068, low), (x + 0.068, low), *top]
    canvas.solid(shaft, stone, lathe(profile, cx=x), texture=0.05, grain=20)
    with canvas.ink(inside=canvas.mask_of(shaft)) as pen:
        for flute in range(-3, 4):
            dx = 0.062 * math.sin(flute * 0.42)
            pen.line([(x + dx, low), (x + dx * 0.86, high)], 0.006, times(stone, 0.66), 0.55)
    canvas.solid(
        box(x - 0.085, low - 0.002, x + 0.085, low + 0.035, 0.012), stone, lathe([(0.085, low), (0.085, high)], cx=x)
    )
    if whole:
        canvas.solid(
            [(x - 0.058, high - 0.05), (x + 0.058, high - 0.05), (x + 0.09, high - 0.012), (x - 0.09, high - 0.012)],
            stone,
            lathe([(0.09, low), (0.09, high)], cx=x),
        )
        canvas.solid(box(x - 0.095, high - 0.014, x + 0.095, high + 0.008), mix(stone, (1, 1, 1), 0.1), flat(0.72))


def _rubble(canvas: Canvas, stone: tuple[float, float, float]) -> None:
    for x, y, w, h in (
        (0.36, 0.0, 0.2, 0.12),
        (0.72, 0.0, 0.17, 0.10),
        (0.12, 0.0, 0.14, 0.09),
        (0.55, 0.0, 0.12, 0.16),
    ):
        block = [(x - w / 2, y), (x + w / 2, y + 0.005), (x + w / 2 - 0.02, y + h), (x - w / 2 + 0.03, y + h * 0.92)]
        canvas.solid(block, times(stone, 0.95), facing(-0.3, 0.3, 1, fall=0.3), texture=0.14, grain=14)
    with canvas.ink() as pen:
        for index in range(40):
            x = -0.8 + 0.041 * index
            pen.line([(x, 0.0), (x + 0.012 * (index % 3 - 1), 0.03 + 0.01 * (index % 4))], 0.010, rgb("#7d8f52"), 0.8)


PROP = Prop(name="temple", size=14.0, extent=extent, paint=paint, home="meadow", materials=frozenset({"stone"}))
