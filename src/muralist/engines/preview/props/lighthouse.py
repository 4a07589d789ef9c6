"""A banded lighthouse on its rock."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, mirrored
from muralist.engines.preview.brushes.shade import facing, flat, lathe, puffed
from muralist.engines.preview.props.prop import Look, Prop

BARE = "bare"
"""Without the rock of its own."""
SHAFT = [(0.150, 0.12), (0.132, 0.40), (0.108, 0.80), (0.100, 0.98)]


def extent(look: Look) -> Extent:
    if look.variant == BARE:
        return Extent(left=-0.17, right=0.37, top=1.34, bottom=0.10)
    return Extent(left=-0.56, right=0.56, top=1.34)


def paint(canvas: Canvas, look: Look) -> None:
    band, white = look.colour(rgb("#c2362f")), rgb("#f3efe6")
    if look.colours and min(look.colours[0]) > 0.85:
        band, white = rgb("#dcdcd8"), look.colours[0]
    if look.variant != BARE:
        _rock(canvas, look)
    else:
        canvas.solid(box(-0.165, 0.095, 0.36, 0.125), rgb("#8b857c"), flat(0.62), texture=0.2, grain=14)
    _cottage(canvas)
    shade = lathe(SHAFT, shine=0.06)
    tower = mirrored(SHAFT)
    canvas.solid(tower, white, shade, texture=0.05, grain=20)
    inside = canvas.mask_of(tower)
    for low in (0.18, 0.48, 0.78):
        stripe = [
            *ellipse(0, low, 0.2, 0.02, start=math.pi, end=2 * math.pi),
            *reversed(ellipse(0, low + 0.15, 0.2, 0.02, start=math.pi, end=2 * math.pi)),
        ]
        canvas.solid(stripe, band, shade, texture=0.05, grain=20, inside=inside)
    for y in (0.42, 0.70):
        canvas.solid(
            box(-0.018, y, 0.018, y + 0.055, 0.018), rgb("#2c3540") if not look.dark else rgb("#ffd98a"), flat(0.6)
        )
    canvas.solid(box(-0.03, 0.12, 0.03, 0.215, 0.03), rgb("#5a3a28"), flat(0.55))
    canvas.solid(
        [(-0.10, 0.965), (0.10, 0.965), (0.155, 1.005), (-0.155, 1.005)],
        times(white, 0.92),
        lathe([(0.1, 0.96), (0.155, 1.01)]),
    )
    canvas.solid(box(-0.155, 1.0, 0.155, 1.02), rgb("#3a3f45"), lathe([(0.155, 0.9), (0.155, 1.1)]))
    glass = box(-0.075, 1.02, 0.075, 1.165)
    canvas.solid(
        glass,
        rgb("#bfe0e6") if not look.dark else rgb("#ffe7a6"),
        lathe([(0.075, 1.0), (0.075, 1.2)], shine=0.4),
        gloss=0.6,
    )
    with canvas.ink() as pen:
        for x in (-0.075, -0.038, 0.0, 0.038, 0.075):
            pen.line([(x, 1.02), (x, 1.165)], 0.007, rgb("#2d3238"))
        for step in range(13):
            x = -0.15 + step * 0.025
            pen.line([(x, 1.02), (x, 1.062)], 0.004, rgb("#2d3238"))
        pen.line([(-0.152, 1.062), (0.152, 1.062)], 0.006, rgb("#2d3238"))
    dome = curve(
        [(-0.095, 1.16), (-0.075, 1.205), (-0.03, 1.245), (0, 1.26), (0.03, 1.245), (0.075, 1.205), (0.095, 1.16)],
        steps=6,
    )
    canvas.solid(dome, band, lathe([(0.095, 1.16), (0.07, 1.21), (0.01, 1.26)], shine=0.25), gloss=0.3)
    with canvas.ink() as pen:
        pen.line([(0, 1.25), (0, 1.32)], 0.008, rgb("#2d3238"))
        pen.disc(0, 1.27, 0.016, rgb("#2d3238"))
    canvas.lamp(0, 1.09, 0.55 if look.dark else 0.16, rgb("#ffe6a0"), 0.95 if look.dark else 0.5)


def _rock(canvas: Canvas, look: Look) -> None:
    rng = look.rng("rock")
    xs = np.linspace(-0.54, 0.54, 16)
    tops = 0.155 * np.clip(1 - (np.abs(xs) / 0.55) ** 2.4, 0, 1) + rng.uniform(-0.018, 0.018, 16)
    tops[0] = tops[-1] = 0.0
    stone = rgb("#77706a")
    crown = [(float(x), max(0.0, float(y))) for x, y in zip(xs, tops, strict=True)]
    canvas.solid([*crown, (0.54, 0.0), (-0.54, 0.0)], stone, facing(0.1, 0.4, 1, fall=0.25), texture=0.30, grain=9)
    with canvas.ink() as pen:
        for _ in range(16):
            x, y = float(rng.uniform(-0.42, 0.42)), float(rng.uniform(0.01, 0.10))
            w = float(rng.uniform(0.03, 0.08))
            pen.polygon(
                [(x, y), (x + w, y + 0.012), (x + w * 0.8, y + 0.035), (x + w * 0.2, y + 0.04)],
                mix(stone, (1, 0.97, 0.9), 0.25),
                0.55,
            )
        for _ in range(26):
            x = float(rng.uniform(-0.36, 0.36))
            y = float(np.interp(x, xs, tops))
            pen.line(
                [(x, y - 0.01), (x + float(rng.normal(0, 0.012)), y + float(rng.uniform(0.008, 0.024)))],
                0.006,
                rgb("#7d8f52"),
            )


def _cottage(canvas: Canvas) -> None:
    canvas.solid(box(0.10, 0.10, 0.34, 0.24), rgb("#ece5d6"), facing(0.2, 0, 1, fall=0.12), texture=0.05, grain=18)
    canvas.solid(
        [(0.08, 0.235), (0.36, 0.235), (0.32, 0.325), (0.12, 0.325)],
        rgb("#8f4a3c"),
        facing(0, 0.7, 1),
        texture=0.08,
        grain=26,
    )
    canvas.solid(box(0.26, 0.30, 0.295, 0.37), rgb("#9b5a48"), puffed(0.4))
    for x in (0.17, 0.26):
        canvas.solid(box(x, 0.155, x + 0.04, 0.20), rgb("#3b4a58"), flat(0.55))


PROP = Prop(
    name="lighthouse", size=20.0, extent=extent, paint=paint, home="sea", stands="water", turns=True, casts=False
)
