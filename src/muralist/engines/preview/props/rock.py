"""Boulders: one large rock with two smaller ones and grass about it."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import oval
from muralist.engines.preview.props.bodies import mould, poly
from muralist.engines.preview.props.prop import Look, Prop

BARE = "bare"
"""The word of a variant for rocks where nothing grows."""
STONES = (rgb("#8f8b85"), rgb("#9a9088"), rgb("#7f8790"))

AWASH = "awash"
"""In the sea."""


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.74, right=0.78, top=0.78, bottom=-0.03)


def paint(canvas: Canvas, look: Look) -> None:
    stone = look.pick("stone", STONES)
    side = -1 if canvas.light.direction[0] < 0 else 1
    _boulder(
        canvas,
        stone,
        "-62 0, -66 22, -52 52, -26 70, 2 75, 28 66, 46 42, 54 16, 50 0",
        (
            "-52 52, -26 70, 2 75, 28 66, 6 50, -26 46",
            "-62 0, -66 22, -52 52, -26 46, -20 20, -28 0",
            "28 66, 46 42, 54 16, 50 0, 22 0, 16 24, 6 50",
        ),
        side,
    )
    _boulder(
        canvas,
        times(stone, 0.94),
        "26 -1, 28 16, 42 28, 60 27, 72 14, 74 -1",
        ("28 16, 42 28, 60 27, 52 18, 38 17", "26 -1, 28 16, 38 17, 42 -1", "60 27, 72 14, 74 -1, 56 -1, 52 18"),
        side,
    )
    _boulder(
        canvas,
        mix(stone, (1, 1, 1), 0.08),
        "-70 -2, -70 8, -60 16, -46 15, -38 6, -38 -2",
        ("-70 8, -60 16, -46 15, -52 10", "-70 -2, -70 8, -52 10, -54 -2", "-46 15, -38 6, -38 -2, -54 -2, -52 10"),
        side,
    )
    if BARE in look.variant.split():
        return
    rng = look.rng("grass")
    if look.variant == AWASH:
        _foam(canvas, rng)
        return
    with canvas.ink() as pen:
        for _ in range(70):
            x, tall = float(rng.uniform(-0.68, 0.70)), float(rng.uniform(0.03, 0.10))
            pen.line(
                [(x, -0.02), (x + float(rng.normal(0, 0.02)), tall - 0.02)],
                0.010,
                mix(rgb("#7f9a4e"), rgb("#566f38"), float(rng.random())),
                0.95,
            )


def _foam(canvas: Canvas, rng: np.random.Generator) -> None:
    """Broken water along the foot of a rock in the sea."""
    for _ in range(46):
        x, wide = float(rng.uniform(-0.74, 0.80)), float(rng.uniform(0.025, 0.075))
        y, high = float(rng.uniform(-0.03, 0.02)), float(rng.uniform(0.008, 0.022))
        canvas.soft(oval(x, y, wide, high), (0.95, 0.98, 1.0), 0.008, 0.62)


def _boulder(
    canvas: Canvas, stone: tuple[float, float, float], outline: str, facets: tuple[str, str, str], side: int
) -> None:
    """A faceted stone: its top, left and right faces under one rough skin."""
    mask = mould(canvas, [poly(outline)], stone, texture=0.22, grain=12)
    top, left, right = facets
    lit, dim = (left, right) if side < 0 else (right, left)
    canvas.soft(poly(dim), times(stone, 0.35), 0.012, 0.55, inside=mask)
    canvas.soft(poly(lit), mix(stone, (1, 0.97, 0.9), 0.35), 0.012, 0.30, inside=mask)
    canvas.soft(poly(top), mix(stone, (1, 0.98, 0.92), 0.6), 0.012, 0.55, inside=mask)
    xs, low = [x for x, _ in poly(outline)], min(y for _, y in poly(outline))
    canvas.soft(
        [(min(xs), low), (max(xs), low), (max(xs), low + 0.05), (min(xs), low + 0.05)],
        times(stone, 0.3),
        0.03,
        0.6,
        inside=mask,
    )


PROP = Prop(name="rock", size=1.2, extent=extent, paint=paint, home="meadow", perch=0.70, overlap=0.1)
