"""Mushrooms: a fly agaric, or a brown cap."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, ellipse
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import shape
from muralist.engines.preview.props.prop import Look, Prop


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.56, right=0.44, top=1.06, bottom=-0.04)


def paint(canvas: Canvas, look: Look) -> None:
    brown = look.variant == "brown"
    cap = look.colour(rgb("#9a6238") if brown else rgb("#c9362c"))
    _one(canvas, cap, -0.06, -0.01, 1.0, spots=not brown)
    rng = look.rng("grass")
    with canvas.ink() as pen:
        for _ in range(80):
            x, tall = float(rng.uniform(-0.46, 0.34)), float(rng.uniform(0.04, 0.15))
            tone = mix(rgb("#86a452"), rgb("#52703a"), float(rng.random()))
            pen.line([(x, -0.03), (x + float(rng.normal(0, 0.03)), tall - 0.03)], 0.012, tone, 0.95)


def _one(canvas: Canvas, cap: tuple[float, float, float], x: float, y: float, k: float, *, spots: bool) -> None:
    def at(text: str) -> Path:
        return [(x + px * k, y + py * k) for px, py in shape(text)]

    pale = rgb("#f3ead8")
    canvas.solid(
        at("-13 0, -12 10, -9 32, -9 58, 9 58, 10 32, 13 10, 14 0, 0 -3"), pale, puffed(1.0), texture=0.06, grain=30
    )
    gills = ellipse(x, y + 0.58 * k, 0.44 * k, 0.085 * k)
    canvas.solid(gills, times(pale, 0.80), puffed(0.4))
    with canvas.ink(inside=canvas.mask_of(gills)) as pen:
        for step in range(30):
            a = math.pi + math.pi * step / 29
            pen.line(
                [
                    (x + 0.08 * k * math.cos(a), y + 0.585 * k),
                    (x + 0.44 * k * math.cos(a), y + (0.58 + 0.085 * math.sin(a)) * k),
                ],
                0.006 * k,
                times(pale, 0.55),
                0.7,
            )
    canvas.solid(at("-11 42, -4 38, 5 38, 12 42, 10 52, -10 52"), mix(pale, (1, 1, 1), 0.4), puffed(0.7))
    dome = at("-47 57, -44 72, -28 92, 0 101, 28 92, 44 72, 47 57, 30 60, 0 63, -30 60")
    canvas.solid(dome, cap, puffed(1.0, shine=0.22), gloss=0.3, texture=0.03)
    if not spots:
        return
    inside = canvas.mask_of(dome)
    for px, py, r in (
        (-0.26, 0.74, 0.062),
        (0.02, 0.80, 0.075),
        (0.27, 0.72, 0.058),
        (-0.10, 0.93, 0.045),
        (0.17, 0.90, 0.042),
        (-0.38, 0.63, 0.036),
        (0.39, 0.62, 0.034),
        (-0.10, 0.67, 0.034),
        (0.14, 0.67, 0.036),
    ):
        dot = ellipse(x + px * k, y + py * k, r * k, r * 0.82 * k, points=20)
        canvas.solid(dot, rgb("#f7f1e4"), puffed(0.8), inside=inside)


PROP = Prop(name="mushroom", size=0.15, extent=extent, paint=paint, home="forest")
