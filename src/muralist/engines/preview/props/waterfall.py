"""Water: a fall over a mossy cliff into its pool, and a brook winding into the distance."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, curve, ellipse, oval
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bodies import mould, poly, shape
from muralist.engines.preview.props.foliage import clump
from muralist.engines.preview.props.prop import Look, Prop

STONES = (rgb("#7d7a74"), rgb("#857a6e"), rgb("#6f7880"))

BROAD = "broad"
"""The variant whose cliff goes on to both sides."""
CLIFFS = (
    "-114 -2, -108 10, -99 30, -91 46, -86 70, -72 92, -60 112, -40 122, -16 118, -10 60, -14 -2",
    "114 -2, 108 12, 102 24, 93 42, 84 64, 76 90, 64 104, 44 116, 16 116, 10 60, 14 -2",
)
BROAD_CLIFFS = (
    "-232 -2, -226 14, -218 34, -214 58, -204 82, -180 98, -126 98, -96 106, -66 114, -40 122, -16 118, -10 60, -14 -2",
    "236 -2, 228 12, 222 30, 212 52, 206 78, 190 92, 160 98, 128 104, 98 100, 70 108, 44 116, 16 116, 10 60, 14 -2",
)
"""The outlines of the rock to both sides of the fall, in hundredths."""
SLOPE = 1.14
"""How far the hill runs out to each side."""
GRASSED = ((1.5, -0.1), (1.5, 0.3), (1.05, 0.6), (0.9, 0.95), (0.60, 1.25), (0.30, 1.25), (0.34, 1.12), (0.58, 1.04),
           (0.72, 0.82), (0.79, 0.55), (0.86, 0.36), (0.90, 0.16), (0.80, -0.1))  # fmt: skip
"""The outline of the grass on the right slope."""
WIDER = 1.2
"""How much farther the hill of a broad cliff runs out."""
BUSHES = (
    (-1.04, 0.06, 0.11), (1.04, 0.06, 0.11), (-0.98, 0.26, 0.11), (0.99, 0.26, 0.10), (-0.91, 0.50, 0.10),
    (0.88, 0.52, 0.10), (-0.90, 0.02, 0.11), (0.90, 0.02, 0.12), (-0.83, 0.80, 0.10),
    (-0.5, 1.19, 0.15), (-0.68, 1.04, 0.12), (-0.32, 1.20, 0.11), (0.38, 1.15, 0.13), (0.56, 1.08, 0.14),
    (0.70, 0.92, 0.10), (-0.76, 0.08, 0.09), (0.76, 0.08, 0.09), (-0.42, 0.62, 0.07), (0.45, 0.55, 0.08),
)  # fmt: skip


def extent(look: Look) -> Extent:
    wide = SLOPE + 0.06 + (WIDER if _broad(look) else 0.0)
    return Extent(left=-wide, right=wide, top=1.36, bottom=-0.18)


def _broad(look: Look) -> bool:
    return BROAD in look.variant.split()


def _bushes(broad: bool) -> list[tuple[float, float, float]]:
    """Where shrubs grow: those of the outer slopes stand farther out on a broad cliff, and more along its top."""
    if not broad:
        return list(BUSHES)
    moved = [(x + (WIDER if x > 0 else -WIDER) * (abs(x) > 0.7), y, r) for x, y, r in BUSHES]
    top = [(-1.62, 1.04, 0.13), (-1.30, 1.00, 0.11), (-0.98, 1.08, 0.12), (1.04, 1.03, 0.12), (1.36, 1.06, 0.14),
           (1.66, 1.00, 0.11), (-1.26, 0.44, 0.07), (1.30, 0.60, 0.07), (-1.0, 0.02, 0.11), (1.02, 0.02, 0.12),
           (-1.5, 0.02, 0.12), (1.48, 0.03, 0.11)]  # fmt: skip
    return [*moved, *top]


def paint(canvas: Canvas, look: Look) -> None:
    stone = STONES[int(look.rng("stone").integers(len(STONES)))]
    water = look.colour(rgb("#7fb8cf"))
    leaf = {"autumn": rgb("#c07a34"), "winter": rgb("#e6ecf2")}.get(look.season, rgb("#5f8a48"))
    rng = look.rng("fall")
    broad = _broad(look)
    canvas.solid(poly("-30 4, 30 4, 26 118, -26 118"), times(stone, 0.42), slope(0.3, 0.6), texture=0.2, grain=9)
    for text in BROAD_CLIFFS if broad else CLIFFS:
        face = mould(canvas, [shape(text, 5)], stone, texture=0.24, grain=9)
        with canvas.ink(inside=face) as pen:
            reach = 1.2 + (WIDER if broad else 0.0)
            for _ in range(90 if broad else 46):
                x, y = float(rng.uniform(-reach, reach)), float(rng.uniform(0.05, 1.1))
                w, h = float(rng.uniform(0.06, 0.16)), float(rng.uniform(0.03, 0.08))
                tone = times(stone, 0.55) if rng.random() < 0.55 else mix(stone, (1, 0.97, 0.9), 0.32)
                pen.polygon([(x, y), (x + w, y + h * 0.2), (x + w * 0.9, y + h), (x + w * 0.1, y + h * 0.8)], tone, 0.5)
        # grass grows down the slopes: the rock is the side of a hill
        hand = -1 if text.startswith("-") else 1
        out = WIDER if broad else 0.0
        slope_line = curve([(hand * (x + out), y) for x, y in GRASSED], steps=6)
        canvas.soft(slope_line, times(leaf, 0.72), 0.03, 0.92, inside=face)
    fall = [
        *poly("-19 118, -16 121, 16 121, 19 118"),
        *bezier((0.19, 1.18), (0.215, 0.7), (0.26, 0.02), 10),
        *bezier((-0.26, 0.02), (-0.215, 0.7), (-0.19, 1.18), 10),
    ]
    canvas.solid(fall, mix(water, (1, 1, 1), 0.45), slope(0.62, 0.82))
    with canvas.ink(inside=canvas.mask_of(fall)) as pen:
        for _ in range(70):
            u, y0 = float(rng.uniform(-1, 1)), float(rng.uniform(0.1, 1.18))
            long, at = float(rng.uniform(0.15, 0.5)), 0.19 + 0.07 * (1.2 - y0)
            tone = (1.0, 1.0, 1.0) if rng.random() < 0.66 else times(water, 0.72)
            pen.line(
                [(u * at, y0), (u * (at + 0.05 * long), max(0.0, y0 - long))],
                float(rng.uniform(0.006, 0.016)),
                tone,
                0.6,
            )
    _pool(canvas, water, rng)
    with canvas.ink() as pen:
        for x, y, r in _bushes(broad):
            pen.polygon(oval(x, y, r * 0.9, r * 0.66), times(leaf, 0.45))
            clump(pen, canvas, rng, (x, y), r, leaf, count=round(460 * r), lift=0.1, flat=0.72)


def _pool(canvas: Canvas, water: tuple[float, float, float], rng: np.random.Generator) -> None:
    pool = ellipse(0.0, -0.01, 0.78, 0.14)
    canvas.solid(ellipse(0.0, -0.015, 0.83, 0.142), rgb("#6f6a5c"), flat(0.5), texture=0.1, grain=12)
    canvas.solid(pool, times(water, 0.82), slope(0.8, 0.45))
    inside = canvas.mask_of(pool)
    with canvas.ink(inside=inside) as pen:
        for ring in range(5):
            pen.line(
                ellipse(0.0, 0.01, 0.30 + 0.11 * ring, 0.05 + 0.02 * ring), 0.008, (1.0, 1.0, 1.0), 0.5 - 0.08 * ring
            )
    for _ in range(26):
        x = float(rng.normal(0, 0.16))
        canvas.soft(oval(x, float(rng.uniform(0.0, 0.09)), 0.07, 0.045), (0.97, 0.99, 1.0), 0.02, 0.42)


def stream_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.94, right=0.94, top=0.62, bottom=-0.06)


def paint_stream(canvas: Canvas, look: Look) -> None:
    water = look.colour(rgb("#6fa8c4"))
    rng = look.rng("stream")
    bends = (
        (0.16, 0.60),
        (0.08, 0.55),
        (-0.10, 0.49),
        (-0.06, 0.43),
        (0.22, 0.36),
        (0.26, 0.28),
        (-0.22, 0.18),
        (-0.30, 0.08),
        (-0.10, -0.05),
    )
    widths = (0.015, 0.03, 0.055, 0.08, 0.13, 0.20, 0.36, 0.62, 1.0)
    spine = curve(bends, steps=8)
    bank = _flat_ribbon(spine, [w * 1.12 + 0.03 for w in widths], -0.012)
    canvas.solid(bank, rgb("#8a7a58"), flat(0.6), texture=0.16, grain=12)
    ribbon = _flat_ribbon(spine, list(widths), 0.0)
    canvas.solid(ribbon, water, slope(0.55, 0.85), texture=0.03, grain=6)
    with canvas.ink(inside=canvas.mask_of(ribbon)) as pen:
        for _ in range(60):
            index = int(rng.integers(len(spine)))
            x, y = spine[index]
            wide = float(np.interp(index / len(spine), np.linspace(0, 1, len(widths)), widths))
            at, long = x + float(rng.uniform(-0.45, 0.45)) * wide, wide * float(rng.uniform(0.08, 0.25))
            pen.line(
                bezier((at - long, y), (at, y + 0.006), (at + long, y), 5), 0.004 + 0.007 * wide, (1.0, 1.0, 1.0), 0.5
            )
    for share, hand in ((0.55, 1), (0.72, -1), (0.9, 1), (0.95, -1), (0.8, 1)):
        index = int(share * (len(spine) - 1))
        wide = float(np.interp(share, np.linspace(0, 1, len(widths)), widths))
        x, y = spine[index][0] + hand * wide * 0.53, spine[index][1]
        x = min(0.86, max(-0.86, x))
        mould(
            canvas,
            [oval(x, y + 0.012, 0.05 * (0.4 + wide), 0.036 * (0.4 + wide))],
            rgb("#8a8882"),
            puffed(0.9),
            texture=0.2,
            grain=16,
        )


def _flat_ribbon(spine: Path, widths: list[float], lower: float) -> Path:
    """A ribbon lying on the ground: as wide to the left and right as asked, whichever way it runs."""
    half = np.interp(np.linspace(0, 1, len(spine)), np.linspace(0, 1, len(widths)), widths) / 2
    left = [(max(-0.92, x - float(h)), y + lower) for (x, y), h in zip(spine, half, strict=True)]
    right = [(min(0.92, x + float(h)), y + lower) for (x, y), h in zip(spine, half, strict=True)]
    return [*left, *reversed(right)]


PROPS = (
    Prop(name="waterfall", size=16.0, extent=extent, paint=paint, home="forest", casts=False, overlap=0.25),
    Prop(name="stream", size=9.0, extent=stream_extent, paint=paint_stream, home="meadow", casts=False),
)
