"""Of the beach: shells and diving goggles."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

INK = rgb("#2c2a2b")


def paint_shell(canvas: Canvas, look: Look) -> None:
    """A scallop; a conch winds to a point."""
    tone = look.colour(rgb("#f0c3a8"))
    if look.variant == "conch":
        canvas.solid(curve([(-0.60, 0.34), (-0.20, 0.58), (0.30, 0.60), (0.52, 0.34), (0.30, 0.04), (-0.16, 0.10)],
                           closed=True, steps=6), tone, puffed(1.0, shine=0.25), gloss=0.3, texture=0.05)  # fmt: skip
        for k, x in enumerate((-0.34, -0.46, -0.56)):
            canvas.solid(
                ellipse(x, 0.35 + 0.01 * k, 0.10 - 0.02 * k, 0.16 - 0.04 * k), mix(tone, WHITE, 0.2), puffed(0.9)
            )
        lip = curve([(0.06, 0.12), (0.40, 0.16), (0.46, 0.34), (0.22, 0.42)], closed=True, steps=6)
        canvas.solid(lip, rgb("#e58f86"), slope(0.5, 0.8))
        return
    fan: Path = [(-0.10, 0.06)]
    for k in range(9):
        a = math.pi * (0.97 - 0.94 * k / 8)
        fan += [(0.60 * math.cos(a + 0.06), 0.22 + 0.70 * math.sin(a + 0.06) * 0.96),
                (0.64 * math.cos(a), 0.22 + 0.72 * math.sin(a))]  # fmt: skip
    fan.append((0.10, 0.06))
    canvas.solid([(-0.22, 0.02), (0.22, 0.02), (0.14, 0.18), (-0.14, 0.18)], times(tone, 0.9), puffed(0.7))
    canvas.solid(fan, tone, puffed(0.8, shine=0.2), gloss=0.25)
    with canvas.ink(inside=canvas.mask_of(fan)) as pen:
        for k in range(8):
            a = math.pi * (0.91 - 0.82 * k / 7)
            pen.line([(0.0, 0.06), (0.66 * math.cos(a), 0.22 + 0.74 * math.sin(a))], 0.025, times(tone, 0.74))


def paint_goggles(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#2f7fc0"))
    canvas.solid(limb([(-0.78, 0.34), (0.78, 0.34)], (0.12, 0.12)), times(tone, 0.6), puffed(0.7))
    mask = curve([(-0.62, 0.54), (0.0, 0.60), (0.62, 0.54), (0.64, 0.20), (0.30, 0.06), (0.0, 0.22), (-0.30, 0.06),
                  (-0.64, 0.20)], closed=True, steps=6)  # fmt: skip
    canvas.solid(mask, tone, puffed(0.9, shine=0.25), gloss=0.3)
    for x in (-0.31, 0.31):
        canvas.solid(ellipse(x, 0.33, 0.25, 0.18), rgb("#a9d6e6"), slope(0.55, 0.9, 60), gloss=0.5)
        canvas.solid(ellipse(x + 0.07, 0.40, 0.07, 0.03, 0.4), WHITE, flat(0.95), alpha=0.7)


PROPS = (
    Prop(name="seashell", size=0.12, extent=bounds(-0.68, 0.68, 0.98), paint=paint_shell, home="beach"),
    Prop(name="goggles", size=0.12, extent=bounds(-0.84, 0.84, 0.64), paint=paint_goggles, home="beach", turns=False),
)  # fmt: skip
