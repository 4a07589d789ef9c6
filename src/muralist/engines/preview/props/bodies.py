"""Bodies: several outlines melted into one shaded form, rounded limbs, eyes and fur, for props of living things.

Outlines are written as text, like the path data of a vector drawing: points divided by commas, each `x y` (for
`bone` also a width), in hundredths of a prop unit.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from PIL import Image, ImageChops

from muralist.engines.preview.brushes.canvas import Canvas, Pen
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, box, curve, limb, oval
from muralist.engines.preview.brushes.shade import Shade, puffed

DARK = rgb("#231c19")


def _numbers(text: str) -> list[list[float]]:
    return [[float(number) / 100 for number in point.split()] for point in text.split(",")]


@lru_cache(maxsize=512)
def poly(text: str) -> Path:
    """Straight lines through points."""
    return [(x, y) for x, y in _numbers(text)]


@lru_cache(maxsize=512)
def shape(text: str, steps: int = 8) -> Path:
    """A smooth closed outline through points."""
    return curve(poly(text), closed=True, steps=steps)


@lru_cache(maxsize=512)
def line(text: str, steps: int = 8) -> Path:
    """A smooth open line through points."""
    return curve(poly(text), steps=steps)


@lru_cache(maxsize=512)
def bone(text: str) -> Path:
    """A limb with round ends through points, each with the width it has there."""
    joints = _numbers(text)
    return sleeve([(x, y) for x, y, _ in joints], [width for _, _, width in joints])


def sleeve(points: Sequence[Point], widths: Sequence[float], steps: int = 6) -> Path:
    """A limb with round ends along a smooth curve through `points`; `widths` are full widths, one a point."""
    spine = curve(points, steps=steps)
    sides = limb(spine, widths)
    half = len(sides) // 2
    head = _cap(spine[-1], spine[-2], widths[-1] / 2)
    tail = _cap(spine[0], spine[1], widths[0] / 2)
    return [*sides[:half], *head, *sides[half:], *tail]


def _cap(end: Point, before: Point, radius: float) -> Path:
    """A half circle over the end of a limb, from its left side round to its right."""
    along = math.atan2(end[1] - before[1], end[0] - before[0])
    turns = [along + math.pi / 2 - math.pi * i / 8 for i in range(1, 8)]
    return [(end[0] + radius * math.cos(a), end[1] + radius * math.sin(a)) for a in turns]


def union(canvas: Canvas, outlines: Sequence[Sequence[Point]]) -> Image.Image:
    """A canvas-sized mask of all outlines together."""
    whole = canvas.mask_of(outlines[0])
    for outline in outlines[1:]:
        whole = ImageChops.lighter(whole, canvas.mask_of(outline))
    return whole


def mould(
    canvas: Canvas, outlines: Sequence[Sequence[Point]], colour: Colour, shade: Shade | None = None, *,
    texture: float = 0.05, grain: float = 26.0, gloss: float = 0.0,
) -> Image.Image:  # fmt: skip
    """Paint outlines as one body without seams, as if one skin lay over them; returns its mask."""
    whole = union(canvas, outlines)
    xs = [x for outline in outlines for x, _ in outline]
    ys = [y for outline in outlines for _, y in outline]
    frame = box(min(xs), min(ys), max(xs), max(ys))
    canvas.solid(frame, colour, shade or puffed(1.0), inside=whole, texture=texture, grain=grain, gloss=gloss)
    return whole


def eye(pen: Pen, x: float, y: float, radius: float, iris: Colour | None = None) -> None:
    """A small round eye with a catchlight; `iris` gives it a coloured ring."""
    if iris is not None:
        pen.polygon(oval(x, y, radius * 1.35, radius * 1.35), times(iris, 0.35))
        pen.polygon(oval(x, y, radius * 1.2, radius * 1.2), iris)
    pen.polygon(oval(x, y, radius, radius * 1.06), DARK)
    pen.polygon(oval(x - radius * 0.3, y + radius * 0.4, radius * 0.34, radius * 0.34), (1.0, 1.0, 1.0))


def crease(canvas: Canvas, path: Sequence[Point], colour: Colour, inside: Image.Image, width: float = 0.03) -> None:
    """A soft fold: where a haunch or a wing lies on the body, or a belly turns under."""
    strength = 0.42 if luma(colour) < 0.65 else 0.26
    canvas.soft(
        limb(path, (width * 0.6, width * 1.4, width)), times(colour, 0.50), width * 0.6, strength, inside=inside
    )


def fur(
    canvas: Canvas, inside: Image.Image, rng: np.random.Generator, colour: Colour, strands: int, length: float,
    lean: float = -0.6,
) -> None:  # fmt: skip
    """Short hairs over a mask, light above and dark below, combed along `lean` radians; the mask cuts `strands`."""
    frame = inside.getbbox()
    if frame is None:
        return
    k, light, dark = canvas.scale, mix(colour, (1.0, 0.98, 0.92), 0.40), times(colour, 0.62)
    us, vs, turns = rng.random(strands), rng.random(strands), rng.normal(lean, 0.28, strands)
    with canvas.ink(inside=inside) as pen:
        for u, v, turn in zip(us.tolist(), vs.tolist(), turns.tolist(), strict=True):
            x = canvas.left + (frame[0] + u * (frame[2] - frame[0])) / k
            y = canvas.top - (frame[1] + v * (frame[3] - frame[1])) / k
            end = (x + math.cos(turn) * length, y + math.sin(turn) * length)
            if v < 0.45:
                pen.line([(x, y), end], length * 0.10, light, 0.32)
            else:
                pen.line([(x, y), end], length * 0.10, dark, 0.20)
