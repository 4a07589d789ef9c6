"""Stonework that castles, towers, bridges and temples are built of: courses, battlements, round towers, windows."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, box, ellipse
from muralist.engines.preview.brushes.shade import flat, lathe, slope

STONES = (rgb("#b5a992"), rgb("#a8a39a"), rgb("#c2b08e"))
ROOFS = (rgb("#4f6f96"), rgb("#a34a3a"), rgb("#5f5a78"))


def courses(
    canvas: Canvas, inside: Image.Image, rng: np.random.Generator, frame: tuple[float, float, float, float],
    stone: Colour, size: float = 0.05, share: float = 0.45,
) -> None:  # fmt: skip
    """Joints and a few stones of another tone over a wall: `frame` is x0, y0, x1, y1, `size` the height of a course."""
    x0, y0, x1, y1 = frame
    dark, rows = times(stone, 0.62), max(1, round((y1 - y0) / size))
    with canvas.ink(inside=inside) as pen:
        for row in range(rows):
            y = y0 + (y1 - y0) * row / rows
            x = x0 - (size if row % 2 else 0.0)
            while x < x1:
                wide = size * float(rng.uniform(1.4, 2.3))
                if rng.random() < share:
                    tone = mix(stone, (1.0, 0.97, 0.9), 0.3) if rng.random() < 0.5 else times(stone, 0.78)
                    pen.polygon(box(x, y, x + wide * 0.94, y + size * 0.9), tone, 0.35)
                pen.line([(x, y), (x, y + size)], size * 0.10, dark, 0.35)
                x += wide
            pen.line([(x0, y), (x1, y)], size * 0.10, dark, 0.35)


def battlements(x0: float, x1: float, y: float, tooth: float, high: float) -> Path:
    """The toothed upper edge of a wall from (x0, y) to (x1, y), left to right, its teeth `high`."""
    count = max(1, round((x1 - x0) / tooth)) | 1
    wide, out = (x1 - x0) / count, []
    for index in range(count):
        top = y + (high if index % 2 == 0 else 0.0)
        out += [(x0 + index * wide, top), (x0 + (index + 1) * wide, top)]
    return out


def window(canvas: Canvas, x: float, y: float, wide: float, high: float, *, lit: bool, arched: bool = True) -> None:
    """A small deep window with its sill at y; it shines when `lit`."""
    outline: Path = [(x - wide / 2, y), (x + wide / 2, y)]
    if arched:
        outline += ellipse(x, y + high - wide / 2, wide / 2, wide / 2, start=0.0, end=math.pi, points=9)
    else:
        outline += [(x + wide / 2, y + high), (x - wide / 2, y + high)]
    if lit:
        with canvas.lit():
            canvas.solid(outline, rgb("#ffce78"), slope(0.7, 0.95))
        canvas.lamp(x, y + high / 2, high * 1.6, rgb("#ffb759"), 0.4)
    else:
        canvas.solid(outline, rgb("#38404c"), slope(0.35, 0.7))


def round_tower(
    canvas: Canvas, rng: np.random.Generator, x: float, half: float, low: float, high: float, stone: Colour, *,
    roof: Colour | None, flare: float = 1.16, size: float = 0.05, fine: bool = True,
) -> None:  # fmt: skip
    """A round tower about x, `half` wide to each side; with a cone of `roof` colour, or battlements without one.

    A far tower need not be `fine`: it is painted without its joints.
    """
    sag = half * 0.10
    wall: Path = [
        (x - half, high),
        *ellipse(x, low, half, sag, start=math.pi, end=2 * math.pi, points=15),
        (x + half, high),
    ]
    shade = lathe([(half, low - 1), (half, high + 1)], cx=x)
    canvas.solid(wall, stone, shade, texture=0.07, grain=22)
    if fine:
        courses(canvas, canvas.mask_of(wall), rng, (x - half, low, x + half, high), stone, size)
    wide, head = half * flare, high + half * 0.55
    foot = ellipse(x, high - half * 0.25, half, sag, start=math.pi, end=2 * math.pi, points=9)
    crown: Path = [*foot, (x + wide, high), (x + wide, head), (x - wide, head), (x - wide, high)]
    if roof is None:
        crown = [
            *crown[:-3],
            (x + wide, head),
            *reversed(battlements(x - wide, x + wide, head, half * 0.36, half * 0.34)),
            (x - wide, high),
        ]
    canvas.soft(
        box(x - half, high - half * 0.55, x + half, high - half * 0.1),
        times(stone, 0.3),
        half * 0.12,
        0.6,
        inside=canvas.mask_of(wall),
    )
    canvas.solid(
        crown,
        mix(stone, (1.0, 0.97, 0.9), 0.12),
        lathe([(wide, high - 1), (wide, head + 1)], cx=x),
        texture=0.06,
        grain=22,
    )
    if roof is not None:
        cone(canvas, x, wide * 1.10, head, head + half * 2.7, roof)


def cone(canvas: Canvas, x: float, half: float, low: float, high: float, roof: Colour) -> None:
    """A pointed roof over a round tower, its tiles in rings."""
    outline: Path = [(x, high), *ellipse(x, low, half, half * 0.16, start=math.pi, end=2 * math.pi, points=17)]
    canvas.solid(outline, roof, lathe([(half, low - 0.01), (0.004, high)], cx=x, shine=0.06), texture=0.06, grain=30)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        for row in range(1, 9):
            share = row / 9
            reach = half * (1 - share)
            ring = ellipse(
                x, low + (high - low) * share, reach, reach * 0.16, start=math.pi, end=2 * math.pi, points=11
            )
            pen.line(ring, half * 0.035, times(roof, 0.6), 0.5)


def pennant(canvas: Canvas, x: float, y: float, long: float, colour: Colour) -> None:
    """A plain forked streamer on a pole whose foot is at (x, y)."""
    with canvas.ink() as pen:
        pen.line([(x, y), (x, y + long * 1.15)], long * 0.08, rgb("#4a3f38"))
    edge = ((0.0, 1.12), (0.5, 1.02), (1.0, 1.08), (0.8, 0.88), (0.98, 0.66), (0.5, 0.64), (0.0, 0.72))
    cloth: Sequence[Point] = [(x + long * u, y + long * v) for u, v in edge]
    canvas.solid(cloth, colour, slope(0.5, 0.8, 20))


def planks(canvas: Canvas, outline: Sequence[Point], wood: Colour, columns: int, tone: float = 0.6) -> None:
    """A wooden door of upright boards."""
    canvas.solid(outline, wood, flat(tone), texture=0.08, grain=30)
    xs = [x for x, _ in outline]
    ys = [y for _, y in outline]
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        for index in range(1, columns):
            x = min(xs) + (max(xs) - min(xs)) * index / columns
            pen.line([(x, min(ys)), (x, max(ys))], (max(xs) - min(xs)) * 0.03, times(wood, 0.55), 0.8)
