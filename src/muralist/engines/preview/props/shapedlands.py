"""Land and water in the shape of a heart, seen from above at a slant: an island, a lake, a pool."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

SAND, GREEN, BLUE, SHOAL = rgb("#ecd9a8"), rgb("#5f9440"), rgb("#4f9fc8"), rgb("#7fd0d4")
SLANT = 0.30
"""How much of its depth is seen."""


def _heart(size: float, lift: float = 0.0) -> Path:
    """The outline of a heart about (0, 0.3), its tip towards the eye."""
    found = []
    for k in range(72):
        t = math.tau * k / 72
        x = 16 * math.sin(t) ** 3
        y = 13 * math.cos(t) - 5 * math.cos(2 * t) - 2 * math.cos(3 * t) - math.cos(4 * t)
        found.append((size * x / 17, 0.32 + lift + size * SLANT * (y + 2.5) / 15))
    return found


def paint_island(canvas: Canvas, look: Look) -> None:
    """A beach around a wood, in shallow water."""
    canvas.soft(_heart(1.14), SHOAL, 0.05, 0.85)
    canvas.solid(_heart(1.0), SAND, slope(0.7, 0.9, 90), texture=0.06, grain=20)
    canvas.solid(_heart(0.86, 0.015), times(GREEN, 0.8), flat(0.6), texture=0.10, grain=14)
    rng = look.rng("trees")
    spots = sorted(((float(rng.uniform(-0.8, 0.8)), float(rng.uniform(0.0, 0.62))) for _ in range(900)),
                   key=lambda at: -at[1])  # fmt: skip
    inner = _heart(0.80, 0.015)
    with canvas.ink() as pen:
        for x, y in spots:
            if not _inside(inner, x, y):
                continue
            r, tone = float(rng.uniform(0.022, 0.040)), times(GREEN, float(rng.uniform(0.72, 1.15)))
            pen.disc(x + 0.008, y - 0.008, r, times(tone, 0.6), ry=r * 0.8)
            pen.disc(x, y, r, tone, ry=r * 0.85)
            pen.disc(x - 0.3 * r, y + 0.3 * r, r * 0.5, mix(tone, WHITE, 0.2), ry=r * 0.4)


def paint_lake(canvas: Canvas, look: Look) -> None:
    """Water between banks, or, as a pool, within a rim of tiles."""
    pool = look.variant == "pool"
    water = look.colour(rgb("#5fc4d8") if pool else BLUE)
    canvas.solid(_heart(1.08, -0.02), rgb("#e6e2d8") if pool else rgb("#8a7a52"), flat(0.7), texture=0.06)
    outline = _heart(0.98)
    canvas.solid(outline, water, slope(0.62, 0.95, 90))
    inside = canvas.mask_of(outline)
    canvas.soft(_heart(0.6, 0.02), times(water, 0.74), 0.12, 0.7, inside=inside)
    rng = look.rng("gleams")
    with canvas.ink(inside=inside) as pen:
        for _ in range(60):
            x, y, long = float(rng.uniform(-0.9, 0.9)), float(rng.uniform(0.02, 0.6)), float(rng.uniform(0.03, 0.12))
            pen.line([(x, y), (x + long, y)], 0.008, mix(water, WHITE, 0.6), 0.7)
    if not pool:
        for k in range(26):
            x, y = _heart(1.06)[k * 72 // 26]
            canvas.solid(ellipse(x, y, 0.045, 0.03), times(GREEN, float(rng.uniform(0.75, 1.05))), puffed(0.9))


def _inside(outline: Path, x: float, y: float) -> bool:
    crossed = False
    for (ax, ay), (bx, by) in zip(outline, outline[1:] + outline[:1], strict=True):
        if (ay > y) != (by > y) and x < ax + (bx - ax) * (y - ay) / (by - ay):
            crossed = not crossed
    return crossed


PROPS = (
    Prop(name="heart_island", size=60.0, extent=bounds(-1.18, 1.18, 0.77, -0.10), paint=paint_island, home="sea",
         stands="water", turns=False, casts=False),
    Prop(name="heart_lake", size=40.0, extent=bounds(-1.14, 1.14, 0.68, -0.06), paint=paint_lake, home="meadow",
         turns=False, casts=False),
)  # fmt: skip
