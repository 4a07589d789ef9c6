"""Heads of orchids laid beside goods: three broad petals behind, two before, and the lip."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

LYING = 0.80
"""How much of its height a head shows that leans back on a table."""


def _petal(x: float, y: float, long: float, wide: float, turn: float) -> Path:
    c, s = math.cos(turn), math.sin(turn)
    shape = curve([(0, 0), (0.30, 0.62), (0.72, 0.50), (1.0, 0.0), (0.72, -0.50), (0.30, -0.62)], closed=True, steps=5)
    return [(x + u * long * c - v * wide * s, y + LYING * (u * long * s + v * wide * c)) for u, v in shape]


def bloom(canvas: Canvas, x: float, y: float, size: float, tone: Colour, turn: float) -> None:
    """One head about its middle."""
    for order, (angle, long, wide) in enumerate(
        ((1.57, 0.95, 0.62), (3.75, 0.88, 0.56), (5.67, 0.88, 0.56), (0.16, 1.0, 1.0), (2.98, 1.0, 1.0))
    ):
        petal = _petal(x, y, size * long, size * wide, angle + turn)
        canvas.solid([(px + 0.012, py - 0.022) for px, py in petal], times(tone, 0.55), puffed(0.3))
        own = mix(tone, WHITE, 0.30 if order < 3 else 0.12)
        canvas.solid(petal, own, puffed(0.5, shine=0.1))
        with canvas.ink(inside=canvas.mask_of(petal)) as pen:
            for spread in (-0.32, -0.11, 0.11, 0.32):
                a = angle + turn + spread
                tip = (x + size * long * 0.86 * math.cos(a), y + LYING * size * long * 0.86 * math.sin(a))
                pen.line([(x, y), tip], size * 0.022, times(tone, 0.82), 0.5)
    lip = curve([(x - size * 0.20, y), (x, y + size * 0.16), (x + size * 0.20, y), (x + size * 0.10, y - size * 0.40),
                 (x - size * 0.10, y - size * 0.40)], closed=True, steps=5)  # fmt: skip
    canvas.solid(lip, mix(times(tone, 0.55), rgb("#a81f5a"), 0.5), puffed(0.9))
    canvas.solid(ellipse(x, y + size * 0.04, size * 0.10, size * 0.09), rgb("#f6d873"), puffed(0.9))


def paint(canvas: Canvas, look: Look) -> None:
    tone = look.pick("orchid", (rgb("#f3e6ee"), rgb("#e3a5cc"), rgb("#c98ad0")))
    leaf = limb(curve([(-0.92, 0.20), (-0.30, 0.16), (0.50, 0.10), (0.98, 0.24)], steps=6), (0.04, 0.20, 0.22, 0.03))
    canvas.solid(leaf, rgb("#5d8a4a"), puffed(0.7, shine=0.1))
    bloom(canvas, -0.46, 0.46, 0.40, tone, 0.25)
    bloom(canvas, 0.44, 0.42, 0.36, tone, -0.30)
    bloom(canvas, 0.0, 0.34, 0.34, mix(tone, WHITE, 0.15), 0.05)


PROP = Prop(name="orchid_heads", size=0.10, extent=bounds(-1.0, 1.02, 0.92, 0.0), paint=paint, home="studio")
