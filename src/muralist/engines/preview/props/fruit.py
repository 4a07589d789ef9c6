"""Fruit, each by itself: apples, pears, oranges, lemons, peaches, cherries."""

from __future__ import annotations

import math

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, curve, ellipse, limb, shifted
from muralist.engines.preview.brushes.shade import puffed, sphere
from muralist.engines.preview.props.portions import seen_above
from muralist.engines.preview.props.prop import Look, Prop

SKINS: dict[str, Colour] = {
    "apple": rgb("#c8322d"), "orange": rgb("#ec8a22"), "lemon": rgb("#f2d13c"), "pear": rgb("#b9c04a"),
    "peach": rgb("#f0a070"), "lime": rgb("#7fb23a"), "plum": rgb("#6a3a6e"), "cherry": rgb("#a81e30"),
    "tomato": rgb("#d8402c"), "banana": rgb("#f0c93a"), "strawberry": rgb("#d42f36"), "grape": rgb("#6a3f86"),
    "blueberry": rgb("#4a5a96"),
}  # fmt: skip


def extent(look: Look) -> Extent:
    return Extent(left=-0.62, right=0.62, top=1.36 if look.variant == "pear" else 1.22)


def paint(canvas: Canvas, look: Look) -> None:
    kind = look.variant if look.variant in SKINS else "apple"
    draw(canvas, look, kind, look.colour(SKINS[kind]), 0.0, 0.0, 1.0)


def draw(canvas: Canvas, look: Look, kind: str, skin: Colour, x: float, y: float, size: float) -> None:
    """One fruit of about `size` across, its foot at (x, y)."""
    if kind == "banana":
        _banana(canvas, skin, x, y, size)
        return
    outline = shifted(_outline(kind), x, y, size)
    cx, cy = x, y + 0.5 * size
    if kind in {"apple", "pear", "peach"}:
        canvas.solid(outline, skin, sphere(cx, cy - 0.02 * size, 0.62 * size, 0.64 * size, shine=0.32), gloss=0.5)
    else:
        canvas.solid(
            outline, skin, sphere(cx, cy, 0.56 * size, 0.56 * size, shine=0.3), gloss=0.45,
            texture=0.05 if kind in {"orange", "lemon", "lime"} else 0.0, grain=36 / size,
        )  # fmt: skip
    body = canvas.mask_of(outline)
    side = 1 if canvas.light.direction[0] > 0 else -1
    if kind == "apple":
        blush = mix(skin, rgb("#f2c94a"), 0.75) if skin[0] > skin[1] * 1.5 else mix(skin, rgb("#f4e08a"), 0.6)
        canvas.soft(
            ellipse(x - side * 0.28 * size, y + 0.86 * size, 0.30 * size, 0.12 * size), blush, 0.07 * size, 0.65,
            inside=body,
        )  # fmt: skip
        _freckles(canvas, look, skin, x, y, size, body)
        canvas.soft(
            ellipse(x, y + 0.925 * size, 0.17 * size, 0.045 * size), times(skin, 0.32), 0.025 * size, 0.85,
            inside=body,
        )  # fmt: skip
    elif kind == "peach":
        canvas.soft(
            ellipse(x + side * 0.1 * size, y + 0.6 * size, 0.3 * size, 0.25 * size), rgb("#d9503c"), 0.12 * size,
            0.6, inside=body,
        )  # fmt: skip
    elif kind in {"orange", "lime", "lemon"}:
        canvas.soft(
            ellipse(x, y + 0.93 * size, 0.07 * size, 0.02 * size), times(skin, 0.5), 0.015 * size, 0.8, inside=body,
        )  # fmt: skip
    canvas.soft(
        ellipse(cx + side * 0.20 * size, cy + 0.22 * size, 0.085 * size, 0.12 * size, -side * 0.5), (1, 1, 1),
        0.025 * size, 0.6, inside=body,
    )  # fmt: skip
    if kind in {"apple", "pear", "cherry", "peach", "plum", "tomato"}:
        top = y + (1.12 if kind == "pear" else 0.93) * size
        stem = bezier(
            (x, top - 0.02 * size), (x + 0.01 * size, top + 0.10 * size), (x + 0.06 * size, top + 0.19 * size), 8,
        )  # fmt: skip
        canvas.solid(limb(stem, (0.035 * size, 0.03 * size, 0.05 * size)), rgb("#5c3d22"), puffed(0.6))
    if kind == "tomato":
        for turn in (-1.9, -1.1, -0.35, 0.35, 1.1, 1.9):
            sepal = [(0.0, 0.0), (0.035, 0.10), (0.0, 0.24), (-0.035, 0.10)]
            leaf = shifted(curve(sepal, closed=True, steps=4), x, y + 0.90 * size, size, turn)
            canvas.solid(leaf, rgb("#5f9440"), puffed(0.8))
    if kind in {"apple", "orange"}:
        _leaf(canvas, x + 0.02 * size, y + (1.0 if kind == "apple" else 0.95) * size, size)


def _banana(canvas: Canvas, skin: Colour, x: float, y: float, size: float) -> None:
    spine = curve([(-0.62, 0.62), (-0.42, 0.34), (0.0, 0.24), (0.42, 0.36), (0.64, 0.66)], steps=6)
    canvas.solid(
        limb(shifted(spine, x, y, size), (0.08 * size, 0.28 * size, 0.32 * size, 0.26 * size, 0.07 * size)), skin,
        puffed(1.0, shine=0.15), gloss=0.25,
    )  # fmt: skip
    for end in (spine[0], spine[-1]):
        canvas.solid(
            ellipse(x + end[0] * size, y + end[1] * size, 0.05 * size, 0.05 * size), rgb("#5a4424"), puffed(0.7),
        )  # fmt: skip


def _freckles(canvas: Canvas, look: Look, skin: Colour, x: float, y: float, size: float, body: Image.Image) -> None:
    rng = look.rng("freckles")
    pale = mix(skin, rgb("#f7e3b0"), 0.7)
    with canvas.ink(inside=body) as pen:
        for _ in range(46):
            a, d = float(rng.uniform(0, 6.28)), math.sqrt(float(rng.random())) * 0.5
            pen.disc(x + math.cos(a) * d * size, y + (0.5 + math.sin(a) * d) * size, 0.006 * size, pale, 0.45)


def _leaf(canvas: Canvas, x: float, y: float, size: float) -> None:
    spine = bezier((x, y), (x + 0.14 * size, y + 0.16 * size), (x + 0.32 * size, y + 0.12 * size), 10)
    green = rgb("#5f8a3c")
    canvas.solid(limb(spine, (0.01 * size, 0.12 * size, 0.13 * size, 0.08 * size, 0.0)), green, puffed(0.6))
    with canvas.ink() as pen:
        pen.line(spine, 0.009 * size, mix(green, (1, 1, 0.8), 0.4), 0.8)


def _outline(kind: str) -> Path:
    if kind == "apple":
        right = [
            (0.10, 0.015), (0.26, 0.03), (0.43, 0.22), (0.52, 0.52), (0.46, 0.82), (0.27, 0.965), (0.09, 0.935),
        ]  # fmt: skip
    elif kind == "pear":
        right = [(0.10, 0.0), (0.33, 0.05), (0.46, 0.27), (0.41, 0.53), (0.25, 0.76), (0.19, 1.0), (0.09, 1.13)]
    elif kind in {"lemon", "lime"}:
        tip = 0.60 if kind == "lemon" else 0.54
        return curve(
            [(tip, 0.46), (0.40, 0.74), (0.0, 0.90), (-0.40, 0.74), (-tip, 0.46), (-0.40, 0.15), (0.0, 0.0),
            (0.40, 0.15)], closed=True, steps=6,
        )  # fmt: skip
    else:
        return ellipse(0, 0.48, 0.49, 0.48)
    return curve([*right, *[(-px, py) for px, py in reversed(right)]], closed=True, steps=6)


PROP = seen_above(
    Prop(name="fruit", size=0.08, extent=extent, paint=paint, home="studio"),
    lambda look: look.variant if look.variant in SKINS else "apple",
    0.09,
)
