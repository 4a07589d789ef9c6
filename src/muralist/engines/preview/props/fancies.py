"""Things of magic and treasure: a cauldron, a wand, a shield, a safe, a feather."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, block, rod, turned

DARK, GOLD = rgb("#2f2e33"), rgb("#dcaa3c")


def _star(x: float, y: float, size: float, points: int = 5, inner: float = 0.45) -> Path:
    return [
        (
            x + size * (1 if k % 2 == 0 else inner) * math.sin(k * math.pi / points),
            y + size * (1 if k % 2 == 0 else inner) * math.cos(k * math.pi / points),
        )
        for k in range(2 * points)
    ]


def paint_cauldron(canvas: Canvas, look: Look) -> None:
    brew = look.colour(rgb("#7fd05a"))
    for x in (-0.42, 0.42, 0.0):
        rod(canvas, [(x, 0.22), (x * 1.2, 0.0)], 0.11, DARK, end=0.07)
    for x, y, r in (
        (-0.26, 1.02, 0.13),
        (0.06, 1.06, 0.17),
        (0.32, 1.00, 0.11),
        (0.16, 1.26, 0.07),
        (-0.10, 1.34, 0.06),
    ):
        canvas.solid(ellipse(x, y, r, r), mix(brew, WHITE, 0.25), sphere(x, y, r * 1.1, shine=0.5), gloss=0.6)
    profile = curve([(0.20, 0.10), (0.50, 0.26), (0.60, 0.52), (0.52, 0.78), (0.46, 0.88), (0.56, 0.96)], steps=6)
    canvas.solid(ellipse(0, 0.96, 0.56, 0.13), times(DARK, 1.3), flat(0.6))
    with canvas.lit():
        canvas.solid(ellipse(0, 0.95, 0.49, 0.10), brew, slope(0.6, 0.9, 40))
    turned(canvas, profile, rgb("#3f3d45"), tilt=0.2, shine=0.3, gloss=0.4)
    front = ellipse(0, 0.96, 0.56, 0.12, start=math.pi, end=2 * math.pi)
    canvas.solid(limb(front, (0.05, 0.08, 0.05)), rgb("#4f4d57"), puffed(0.8, shine=0.3))
    for hand in (-1, 1):
        ring = ellipse(hand * 0.60, 0.66, 0.10, 0.12)
        canvas.solid(limb([*ring, ring[0]], (0.035, 0.035)), rgb("#55535c"), puffed(0.9, shine=0.3))
    canvas.lamp(0, 1.0, 1.0, brew, 0.5 if look.dark else 0.3)


def paint_wand(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#f4c84a"))
    rod(canvas, [(-0.52, 0.02), (0.30, 0.98)], 0.075, rgb("#7a4a2c"), end=0.05, gloss=0.3)
    rod(canvas, [(-0.54, 0.0), (-0.40, 0.16)], 0.095, rgb("#4f2f1c"), gloss=0.3)
    with canvas.lit():
        canvas.soft(ellipse(0.36, 1.06, 0.30, 0.30), mix(tone, WHITE, 0.3), 0.12, 0.6)
        canvas.solid(_star(0.36, 1.06, 0.27), tone, puffed(0.9, shine=0.3), gloss=0.4)
        for x, y, s in (
            (0.66, 0.78, 0.06),
            (0.02, 1.20, 0.07),
            (0.60, 1.34, 0.05),
            (0.10, 0.80, 0.04),
            (0.78, 1.12, 0.05),
        ):
            canvas.solid(_star(x, y, s, 4, 0.25), mix(tone, WHITE, 0.5), flat(1.0))
    canvas.lamp(0.36, 1.06, 0.9, tone, 0.6 if look.dark else 0.3)


def paint_shield(canvas: Canvas, look: Look) -> None:
    field = look.colour(rgb("#2f5f9f"))
    second = look.colours[1] if len(look.colours) > 1 else rgb("#e9e4d6")
    rim = curve([(-0.52, 1.16), (0.0, 1.22), (0.52, 1.16), (0.52, 0.62), (0.30, 0.20), (0.0, 0.0), (-0.30, 0.20),
                 (-0.52, 0.62)], closed=True, steps=5)  # fmt: skip
    canvas.solid(rim, STEEL, puffed(0.7, shine=0.35), gloss=0.6)
    inner = [(x * 0.86, 0.62 + (y - 0.62) * 0.88) for x, y in rim]
    canvas.solid(inner, field, puffed(0.6, shine=0.25), gloss=0.4)
    inside = canvas.mask_of(inner)
    canvas.solid([(-0.6, 0.96), (-0.6, 0.72), (0.6, 0.42), (0.6, 0.66)], second, slope(0.55, 0.85), inside=inside)
    with canvas.ink() as pen:
        for k in range(12):
            a = k * math.pi / 6
            pen.disc(
                0.47 * math.cos(a), 0.66 + 0.50 * math.sin(a), 0.020, times(STEEL, 0.6), 0.0 if 7 < k < 11 else 1.0
            )
    canvas.solid(ellipse(0, 0.70, 0.13, 0.13), GOLD, puffed(1.0, shine=0.4), gloss=0.6)


def paint_safe(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#5f6f7a"))
    block(canvas, -0.62, 0.06, 0.50, 1.10, tone, depth=(0.18, 0.10), gloss=0.3)
    for x in (-0.50, 0.36):
        canvas.solid(box(x - 0.07, 0.0, x + 0.07, 0.08), DARK, flat(0.5))
    canvas.solid(box(-0.52, 0.16, 0.40, 1.00, 0.04), mix(tone, WHITE, 0.12), puffed(0.3, shine=0.2), gloss=0.4)
    canvas.solid(ellipse(-0.16, 0.62, 0.20, 0.20), STEEL, puffed(0.8, shine=0.4), gloss=0.6)
    canvas.solid(ellipse(-0.16, 0.62, 0.10, 0.10), DARK, puffed(0.9, shine=0.3))
    with canvas.ink() as pen:
        for k in range(20):
            a = k * math.pi / 10
            pen.line([(-0.16 + 0.15 * math.cos(a), 0.62 + 0.15 * math.sin(a)), (-0.16 + 0.19 * math.cos(a), 0.62 + 0.19
                      * math.sin(a))], 0.012, DARK)  # fmt: skip
    for k in range(3):
        a = k * 2.094 + 0.5
        rod(canvas, [(0.22, 0.56), (0.22 + 0.15 * math.cos(a), 0.56 + 0.15 * math.sin(a))], 0.045, GOLD, gloss=0.6)
    for y in (0.30, 0.86):
        canvas.solid(box(-0.58, y - 0.07, -0.50, y + 0.07, 0.02), STEEL, puffed(0.8))


def paint_feather(canvas: Canvas, look: Look) -> None:
    """A vane of barbs, split here and there, on a bare quill."""
    tone = look.colour(rgb("#8fb3cc"))
    spine = bezier((-0.16, 0.0), (0.16, 0.55), (-0.02, 1.26), 40)
    left, right = [], []
    for k, (x, y) in enumerate(spine):
        t = max(0.0, (k - 8) / 32)
        wide = 0.27 * math.sin(math.pi * t**0.72) ** 0.8 if 0 < t < 1 else 0.0
        split = 0.72 if k % 11 == 3 else 1.0
        left.append((x - wide * split, y + 0.10 * wide))
        right.append((x + wide * 0.8 * (0.76 if k % 13 == 6 else 1.0), y + 0.34 * wide))
    vane = [*left, *reversed(right)]
    canvas.solid(vane, tone, puffed(0.8), texture=0.05, grain=30)
    inside = canvas.mask_of(vane)
    canvas.soft(ellipse(0.0, 0.30, 0.34, 0.16), mix(tone, WHITE, 0.7), 0.06, 0.8, inside=inside)
    with canvas.ink(inside=inside) as pen:
        for k in range(8, 40):
            x, y = spine[k]
            for hand in (-1, 1):
                pen.line([(x, y), (x + hand * 0.30, y + 0.16)], 0.005, times(tone, 0.68), 0.55)
    with canvas.ink() as pen:
        pen.line(spine, 0.020, mix(WHITE, rgb("#8a7a64"), 0.25))


PROPS = (
    Prop(name="cauldron", size=0.7, extent=bounds(-0.74, 0.74, 1.44), paint=paint_cauldron, home="studio", turns=False),
    Prop(name="wand", size=0.35, extent=bounds(-0.62, 0.86, 1.55, -0.05), paint=paint_wand, home="studio"),
    Prop(name="shield", size=0.8, extent=bounds(-0.56, 0.56, 1.24), paint=paint_shield, home="studio", turns=False),
    Prop(name="safe", size=0.7, extent=bounds(-0.64, 0.70, 1.22), paint=paint_safe, home="studio", turns=False),
    Prop(name="feather", size=0.15, extent=bounds(-0.36, 0.40, 1.32, -0.02), paint=paint_feather, home="studio"),
)  # fmt: skip
