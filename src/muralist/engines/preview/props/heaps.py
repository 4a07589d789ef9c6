"""Heaps and what lies in them: coins, stones, boxes, clothes; and a puddle."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, block, gleam, turned

GOLD = rgb("#e2b13c")


def mound(rng: np.random.Generator, count: int, wide: float, high: float) -> list[tuple[float, float]]:
    """Spots of a heap, from its back and top down to the front."""
    spots = []
    for _ in range(count):
        u = float(rng.uniform(-1, 1))
        spots.append((u * wide, float(rng.uniform(0, 1)) * high * (1 - abs(u) ** 1.6)))
    return sorted(spots, key=lambda spot: -spot[1])


def coin_extent(look: Look) -> Extent:
    if look.variant == "pile":
        return Extent(left=-1.0, right=1.0, top=0.92)
    if look.variant == "stack":
        return Extent(left=-0.84, right=0.84, top=1.12)
    return Extent(left=-0.52, right=0.55, top=1.04)


def _flat_coin(canvas: Canvas, x: float, y: float, radius: float, tone: Colour, tilt: float = 0.32) -> None:
    turned(canvas, [(radius, y), (radius, y + radius * 0.26)], times(tone, 0.88), x=x, tilt=tilt, gloss=0.5)
    canvas.solid(ellipse(x, y + radius * 0.26, radius, radius * tilt), mix(tone, WHITE, 0.18), slope(0.6, 0.9, 40),
                 gloss=0.5)  # fmt: skip
    with canvas.ink() as pen:
        pen.line([*ellipse(x, y + radius * 0.26, radius * 0.74, radius * tilt * 0.74)], 0.012, times(tone, 0.72), 0.9)


def paint_coin(canvas: Canvas, look: Look) -> None:
    gold = look.colour(GOLD)
    if look.variant == "pile":
        rng = look.rng("coins")
        heap = curve([(-0.94, 0.02), (-0.66, 0.28), (-0.3, 0.66), (0.0, 0.78), (0.3, 0.64), (0.66, 0.26), (0.94, 0.02)],
                     steps=6)  # fmt: skip
        canvas.solid(heap, times(gold, 0.72), puffed(0.7))
        with canvas.ink() as pen:
            for x, y in mound(rng, 210, 0.88, 0.78):
                turn, wide = float(rng.uniform(-0.5, 0.5)), 0.085
                pen.polygon(ellipse(x, y + 0.05, wide, wide * 0.55, turn, points=18), times(gold, 0.55))
                pen.polygon(ellipse(x, y + 0.065, wide, wide * 0.52, turn, points=18),
                            jitter(mix(gold, WHITE, 0.20), rng, 0.05))  # fmt: skip
                pen.polygon(ellipse(x, y + 0.065, wide * 0.7, wide * 0.36, turn, points=14), times(gold, 0.93))
                pen.polygon(ellipse(x - 0.02, y + 0.08, wide * 0.3, wide * 0.12, turn, points=10), WHITE, 0.5)
        for x, y in ((-0.8, 0.0), (0.78, 0.02), (0.35, 0.0)):
            _flat_coin(canvas, x, y + 0.05, 0.11, gold)
        return
    if look.variant == "stack":
        for x, high in ((-0.50, 4), (0.50, 6), (0.0, 9)):
            for row in range(high):
                _flat_coin(canvas, x + 0.015 * math.sin(row * 2.4 + x), 0.08 + row * 0.098, 0.30, gold, 0.28)
        return
    canvas.solid(ellipse(0.03, 0.5, 0.5, 0.5), times(gold, 0.6), puffed(0.7, shine=0.3), gloss=0.5)
    canvas.solid(ellipse(-0.01, 0.51, 0.49, 0.49), gold, puffed(0.5, shine=0.3), gloss=0.6)
    canvas.solid(ellipse(-0.01, 0.51, 0.39, 0.39), times(gold, 0.88), slope(0.85, 0.55, 60), gloss=0.5)
    leafy = [(0.17 * (1 if k % 2 == 0 else 0.5) * math.sin(k * math.pi / 5) - 0.01,
              0.51 + 0.2 * (1 if k % 2 == 0 else 0.5) * math.cos(k * math.pi / 5)) for k in range(10)]  # fmt: skip
    canvas.solid(leafy, mix(gold, WHITE, 0.4), flat(0.82))
    with canvas.ink() as pen:
        for k in range(28):
            a = k * 2 * math.pi / 28
            pen.disc(-0.01 + 0.44 * math.cos(a), 0.51 + 0.44 * math.sin(a), 0.014, mix(gold, WHITE, 0.5))
    gleam(canvas, 0.18, 0.74, 0.05, 0.15, turn=0.7, alpha=0.6)


def stones_extent(look: Look) -> Extent:
    if look.variant == "balanced":
        return Extent(left=-0.67, right=0.67, top=1.22)
    return Extent(left=-0.96, right=0.96, top=0.90)


def paint_stones(canvas: Canvas, look: Look) -> None:
    tone, rng = look.colour(rgb("#a39c93")), look.rng("stones")
    if look.variant == "balanced":
        y = 0.0
        for wide, high in ((0.60, 0.32), (0.48, 0.27), (0.36, 0.24), (0.26, 0.19), (0.16, 0.15)):
            x = float(rng.uniform(-0.05, 0.05))
            canvas.solid(ellipse(x, y + high / 2, wide, high / 2 * 1.06), jitter(tone, rng, 0.07), puffed(1.0),
                         texture=0.08, grain=16)  # fmt: skip
            y += high * 0.96
        return
    for x, y, r in ((-0.28, 0.46, 0.25), (0.24, 0.48, 0.27), (0.0, 0.70, 0.19), (-0.66, 0.18, 0.26), (0.66, 0.18, 0.27),
                    (-0.2, 0.22, 0.30), (0.28, 0.20, 0.27), (-0.46, 0.09, 0.15), (0.02, 0.08, 0.17)):  # fmt: skip
        stone = curve([(x + r * (1 + float(rng.uniform(-0.14, 0.1))) * math.cos(a), max(
            0.0, y + r * 0.82 * (1 + float(rng.uniform(-0.14, 0.1))) * math.sin(a))) for a in np.arange(0, 6.28, 0.79)],
            closed=True, steps=5)  # fmt: skip
        canvas.solid(stone, jitter(tone, rng, 0.06), puffed(1.0), texture=0.12, grain=16)


def crate_extent(look: Look) -> Extent:
    if "stack" in look.variant:
        return Extent(left=-0.96, right=1.06, top=1.42)
    return Extent(left=-0.56, right=0.84, top=1.03 if look.variant != "open" else 1.22)


def _carton(canvas: Canvas, x0: float, y0: float, size: float, tone: Colour, wooden: bool) -> None:
    block(canvas, x0, y0, x0 + size, y0 + size * 0.78, tone, depth=(size * 0.26, size * 0.16), texture=0.06, grain=14)
    with canvas.ink() as pen:
        if wooden:
            for k in range(1, 4):
                y = y0 + size * 0.78 * k / 4
                pen.line([(x0, y), (x0 + size, y), (x0 + size * 1.26, y + size * 0.16)], 0.014, times(tone, 0.5))
            for x in (x0 + 0.04, x0 + size - 0.04):
                pen.line([(x, y0), (x, y0 + size * 0.78)], 0.085, mix(tone, WHITE, 0.12))
            pen.line([(x0 + 0.06, y0 + 0.05), (x0 + size - 0.06, y0 + size * 0.73)], 0.07, mix(tone, WHITE, 0.08))
        else:
            pen.line([(x0 + size * 0.5, y0 + size * 0.78), (x0 + size * 0.76, y0 + size * 0.94)], size * 0.11,
                     mix(tone, rgb("#efe0b8"), 0.6))  # fmt: skip
            pen.line([(x0 + size * 0.5, y0 + size * 0.78), (x0 + size * 0.5, y0 + size * 0.58)], size * 0.11,
                     mix(tone, rgb("#efe0b8"), 0.5))  # fmt: skip
            for k in range(2):
                pen.line([(x0 + size * 0.10, y0 + size * (0.10 + 0.05 * k)), (x0 + size * 0.30, y0 + size * (0.10 + 0.05
                          * k))], 0.012, times(tone, 0.6))  # fmt: skip


def paint_crate(canvas: Canvas, look: Look) -> None:
    wooden = "crate" in look.variant or look.material == "wood"
    tone = look.colour(rgb("#a8733f") if wooden else rgb("#c99a64"))
    if "stack" in look.variant:
        for x, y, size in ((-0.92, 0.0, 0.72), (-0.06, 0.0, 0.84), (-0.56, 0.66, 0.70)):
            _carton(canvas, x, y, size, tone, wooden)
        return
    if look.variant == "open":
        back = [(-0.26, 0.94), (0.80, 0.94), (0.92 - 0.12, 1.16), (-0.20, 1.18)]
        canvas.solid(back, times(tone, 0.85), slope(0.5, 0.7))
        block(canvas, -0.52, 0.0, 0.52, 0.78, tone, depth=(0.28, 0.16), texture=0.06)
        canvas.solid([(-0.52, 0.78), (0.52, 0.78), (0.80, 0.94), (-0.24, 0.94)], times(tone, 0.42), slope(0.3, 0.5))
        canvas.solid([(-0.52, 0.78), (0.52, 0.78), (0.50, 0.60), (-0.54, 0.60)], mix(tone, WHITE, 0.12), flat(0.75))
        return
    _carton(canvas, -0.52, 0.0, 1.04, tone, wooden)


def paint_puddle(canvas: Canvas, look: Look) -> None:
    rng = look.rng("edge")
    rim = curve([(1.0 * math.cos(a) * (1 + float(rng.uniform(-0.12, 0.02))),
                  0.20 + 0.19 * math.sin(a) * (1 + float(rng.uniform(-0.14, 0.04)))) for a in np.arange(0, 6.28, 0.52)],
                closed=True, steps=6)  # fmt: skip
    water = look.colour(rgb("#7fa6c2") if not look.dark else rgb("#4a5f80"))
    canvas.solid([(x * 1.03, 0.19 + (y - 0.19) * 1.06) for x, y in rim], times(water, 0.42), flat(0.5), alpha=0.6)
    canvas.solid(rim, water, slope(0.85, 0.5, 90), gloss=0.3, alpha=0.92)
    inside = canvas.mask_of(rim)
    with canvas.ink(inside=inside) as pen:
        for x, y, wide in ((-0.3, 0.22, 0.26), (0.36, 0.16, 0.18)):
            for share in (1.0, 0.62, 0.3):
                pen.line([*ellipse(x, y, wide * share, wide * share * 0.2)], 0.010, WHITE, 0.55)
    canvas.soft(ellipse(-0.1, 0.27, 0.5, 0.03), WHITE, 0.02, 0.55, inside=inside)


def paint_clothes_pile(canvas: Canvas, look: Look) -> None:
    tones = look.colours or tuple(rgb(code) for code in ("#4f7fae", "#d8654f", "#f2e8d4", "#7fa86a", "#e0b24a"))
    folded = look.variant == "folded"
    y = 0.0
    for row in range(5):
        tone = tones[row % len(tones)]
        high, shift = 0.17, 0.03 * math.sin(row * 2.1)
        slab = box(-0.56 + shift, y, 0.56 + shift, y + high, 0.08)
        canvas.solid(slab, tone, puffed(0.8), texture=0.05, grain=20)
        with canvas.ink(inside=canvas.mask_of(slab)) as pen:
            for k in (0.36, 0.66):
                pen.line([(-0.6, y + high * k), (0.48 + shift, y + high * k)], 0.012, times(tone, 0.62), 0.8)
            if row % 2 and folded:
                pen.line([(-0.2, y), (-0.2, y + high)], 0.03, mix(tone, WHITE, 0.5), 0.7)
        y += high * 0.98


PROPS = (
    Prop(name="coin", size=0.12, extent=coin_extent, paint=paint_coin, home="studio", turns=False),
    Prop(name="stones", size=0.5, extent=stones_extent, paint=paint_stones, home="beach"),
    Prop(name="crate", size=0.5, extent=crate_extent, paint=paint_crate, home="street",
         materials=frozenset({"wood", "paper"}), turns=False),
    Prop(name="puddle", size=0.15, extent=bounds(-1.06, 1.06, 0.44, -0.03), paint=paint_puddle, home="street",
         casts=False, perch=0.12),
    Prop(name="clothes_pile", size=0.4, extent=bounds(-0.62, 0.62, 0.88), paint=paint_clothes_pile,
         home="bedroom", perch=0.83),
)  # fmt: skip
