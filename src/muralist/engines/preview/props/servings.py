"""What fills a bowl for a meal: noodles, rice, soup, salad."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb, shifted
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import WHITE, rod

BUN, CHEESE, LETTUCE, TOMATO = rgb("#d0904a"), rgb("#f3bd48"), rgb("#7fb04a"), rgb("#d0402f")
SERVED = frozenset({"noodles", "rice", "soup", "salad"})


def serve(canvas: Canvas, look: Look) -> None:
    """Fill a bowl whose rim is the ellipse (0, 0.54) of radii 0.78 and 0.15 with what `look.filling` names."""
    {"noodles": _noodles, "rice": _rice, "soup": _soup}.get(look.filling, _salad)(canvas, look)


def steam(canvas: Canvas, look: Look, x: float, y: float, size: float) -> None:
    """Three wisps above something hot."""
    rng = look.rng("steam")
    for dx in (-0.3, 0.0, 0.3):
        sway = float(rng.uniform(0.10, 0.18)) * (1 if rng.random() > 0.5 else -1) * size
        at = x + dx * size
        line = curve(
            [(at, y), (at + sway, y + 0.28 * size), (at - sway, y + 0.60 * size),
            (at + sway * 0.5, y + 0.95 * size)], steps=8,
        )  # fmt: skip
        canvas.soft(limb(line, (0.02 * size, 0.11 * size, 0.09 * size, 0.01)), WHITE, 0.045 * size, 0.5)


def _noodles(canvas: Canvas, look: Look) -> None:
    rng, broth = look.rng("noodles"), rgb("#b8702f")
    pool = ellipse(0, 0.535, 0.73, 0.135)
    canvas.solid(pool, broth, slope(0.5, 0.8, 90), gloss=0.3)
    inside = canvas.mask_of([*ellipse(0, 0.53, 0.74, 0.14), (0.7, 0.6), (-0.7, 0.6)])
    mound = [
        *ellipse(0, 0.53, 0.66, 0.12, start=math.pi, end=2 * math.pi),
        *ellipse(0, 0.53, 0.66, 0.20, start=0, end=math.pi),
    ]  # fmt: skip
    canvas.solid(mound, rgb("#e3b866"), puffed(0.6))
    with canvas.ink(inside=canvas.mask_of(mound)) as pen:
        for _ in range(36):
            x, y = float(rng.uniform(-0.6, 0.6)), float(rng.uniform(0.42, 0.70))
            wide = float(rng.uniform(0.10, 0.26))
            arc = ellipse(x, y, wide, wide * 0.45, float(rng.uniform(-0.5, 0.5)), start=0.2, end=2.9, points=9)
            tint = jitter(rgb("#f4d488"), rng, 0.03)
            pen.line(arc, 0.034, times(tint, 0.78))
            pen.line([(px, py + 0.006) for px, py in arc], 0.022, tint)
    canvas.solid(ellipse(-0.30, 0.66, 0.155, 0.105, 0.15), rgb("#fbf6ea"), puffed(0.9, shine=0.2), gloss=0.3)
    canvas.solid(ellipse(-0.29, 0.665, 0.08, 0.056, 0.15), rgb("#f2a22e"), puffed(0.9, shine=0.3), gloss=0.4)
    for x, y, turn in ((0.10, 0.70, 0.1), (0.30, 0.665, -0.15)):
        canvas.solid(ellipse(x, y, 0.145, 0.075, turn), rgb("#c98a68"), puffed(0.9), texture=0.08)
        canvas.solid(ellipse(x + 0.01, y + 0.006, 0.09, 0.04, turn), rgb("#edc3a6"), puffed(0.6))
    for hand in (0.46, 0.54):
        canvas.solid(
            shifted(box(-0.07, 0, 0.07, 0.26, 0.02), hand, 0.52, 1.0, -0.25 - (hand - 0.46)), rgb("#24402f"),
            puffed(0.5),
        )  # fmt: skip
    with canvas.ink() as pen:
        for _ in range(22):
            x, y = float(rng.uniform(-0.30, 0.30)), float(rng.uniform(0.50, 0.62))
            pen.ring(x, y, 0.020, 0.010, jitter(rgb("#6fae4a"), rng, 0.05))
    for tip, end in (((-0.10, 0.60), (0.74, 0.98)), ((-0.02, 0.56), (0.80, 0.90))):
        rod(canvas, [tip, end], 0.026, rgb("#7a3f2a"), end=0.036)
    del inside
    steam(canvas, look, -0.1, 0.74, 0.5)


def _rice(canvas: Canvas, look: Look) -> None:
    rng = look.rng("rice")
    mound = [
        *ellipse(0, 0.53, 0.70, 0.13, start=math.pi, end=2 * math.pi), *curve([(0.70, 0.54), (0.52, 0.76),
        (0.22, 0.90), (0.0, 0.93), (-0.22, 0.90), (-0.52, 0.76), (-0.70, 0.54)], steps=6),
    ]  # fmt: skip
    canvas.solid(mound, rgb("#f6f1e6"), puffed(0.9))
    with canvas.ink(inside=canvas.mask_of(mound)) as pen:
        for _ in range(260):
            x, y, a = float(rng.uniform(-0.68, 0.68)), float(rng.uniform(0.42, 0.92)), float(rng.uniform(0, 3.1))
            tint = WHITE if rng.random() > 0.5 else rgb("#d8d0c0")
            pen.polygon(ellipse(x, y, 0.028, 0.012, a, points=10), tint, 0.8)
    steam(canvas, look, 0.0, 0.90, 0.42)


def _soup(canvas: Canvas, look: Look) -> None:
    rng = look.rng("soup")
    soup = look.filling_colours[0] if look.filling_colours else rgb("#d8742c")
    canvas.solid(ellipse(0, 0.535, 0.73, 0.135), soup, slope(0.55, 0.82, 90), gloss=0.3)
    with canvas.ink(inside=canvas.mask_of(ellipse(0, 0.535, 0.73, 0.135))) as pen:
        swirl = [
            ((0.10 + 0.026 * k) * 2.2 * math.cos(k * 0.5),
            0.535 + (0.10 + 0.026 * k) * 0.4 * math.sin(k * 0.5)) for k in range(18)
        ]  # fmt: skip
        pen.line(curve(swirl, steps=5), 0.022, rgb("#fbf0d8"), 0.9)
        for _ in range(26):
            x, y = float(rng.uniform(-0.5, 0.5)), 0.535 + float(rng.uniform(-0.08, 0.08))
            pen.polygon(
                ellipse(x, y, 0.03, 0.010, float(rng.uniform(-1, 1)), points=10), jitter(rgb("#5f9a45"), rng, 0.06),
            )  # fmt: skip
    rod(canvas, [(0.40, 0.58), (0.86, 1.02)], 0.036, rgb("#a9763f"), end=0.045)
    steam(canvas, look, -0.12, 0.60, 0.6)


def _salad(canvas: Canvas, look: Look) -> None:
    rng = look.rng("salad")
    canvas.solid(ellipse(0, 0.56, 0.70, 0.17), times(LETTUCE, 0.55), puffed(0.5), texture=0.2, grain=14)
    for ring, (count, reach, y) in enumerate(((9, 0.62, 0.54), (7, 0.50, 0.62), (6, 0.36, 0.60), (5, 0.28, 0.70))):
        for number in range(count):
            x = reach * math.cos(math.pi * (number + 0.5) / count)
            high = y + 0.10 * math.sin(math.pi * (number + 0.5) / count) + float(rng.uniform(-0.02, 0.02))
            leaf = [
                (0.0, -0.10), (0.10, -0.08), (0.15, 0.02), (0.09, 0.09), (0.0, 0.14), (-0.10, 0.08), (-0.14, 0.0),
                (-0.09, -0.08),
            ]  # fmt: skip
            outline = shifted(curve(leaf, closed=True, steps=4), x, high, 1.0, float(rng.uniform(-0.8, 0.8)))
            canvas.solid(
                outline, jitter(mix(LETTUCE, rgb("#4f8a3a"), 0.5 - 0.2 * ring), rng, 0.04), slope(0.42, 0.88, 115),
            )  # fmt: skip
    for x, y in ((-0.36, 0.70), (0.14, 0.80), (0.44, 0.66), (-0.10, 0.66)):
        canvas.solid(ellipse(x, y, 0.095, 0.09), TOMATO, puffed(1.0, shine=0.4), gloss=0.5)
    for x, y in ((0.28, 0.72), (-0.22, 0.79), (0.02, 0.71)):
        canvas.solid(ellipse(x, y, 0.10, 0.06, 0.2), rgb("#cfe0a0"), puffed(0.6))
        canvas.solid(ellipse(x, y + 0.003, 0.08, 0.045, 0.2), rgb("#e9f2c8"), flat(0.8))
