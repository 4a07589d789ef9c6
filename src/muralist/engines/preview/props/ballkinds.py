"""Balls of other games: volleyball, american football, rugby, golf, table tennis, billiards, bowling."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, curve, ellipse
from muralist.engines.preview.brushes.shade import puffed, sphere
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import WHITE, gleam

LONG = frozenset({"gridiron", "rugby"})
"""Those that are longer than high."""
OTHERS = LONG | {"volleyball", "golf", "pingpong", "eight", "bowling"}
SKINS = {"volleyball": rgb("#f6f1e4"), "golf": rgb("#fbfaf6"), "pingpong": rgb("#f7a23c"), "eight": rgb("#1d1c20"),
         "bowling": rgb("#2f4f8f"), "gridiron": rgb("#8a4a26"), "rugby": rgb("#f3eee2")}  # fmt: skip
LEMON: Path = curve([(-0.80, 0.42), (-0.46, 0.68), (0.0, 0.80), (0.46, 0.68), (0.80, 0.42), (0.46, 0.15), (0.0, 0.03),
                     (-0.46, 0.15)], closed=True, steps=8)  # fmt: skip


def extent(look: Look) -> Extent:
    """The long ones lie on their side."""
    if look.variant in LONG:
        return Extent(left=-0.84, right=0.84, top=0.84)
    return Extent(left=-0.53, right=0.53, top=1.04)


def paint(canvas: Canvas, look: Look) -> None:
    """One ball by its game."""
    kind = look.variant
    skin = look.colour(SKINS.get(kind, WHITE))
    if kind in LONG:
        _long(canvas, look)
        return
    circle = ellipse(0, 0.5, 0.5, 0.5)
    rough = 0.12 if kind == "golf" else 0.0
    canvas.solid(circle, skin, sphere(0, 0.5, 0.53, shine=0.35), gloss=0.5, texture=rough, grain=18)
    inside = canvas.mask_of(circle)
    with canvas.ink(inside=inside) as pen:
        if kind == "volleyball":
            second = look.colours[1] if len(look.colours) > 1 else rgb("#2f6fb0")
            third = look.colours[2] if len(look.colours) > 2 else rgb("#f2c23e")
            pen.polygon(curve([(-0.1, 1.1), (0.06, 0.72), (0.42, 0.46), (0.7, 0.5), (0.7, 1.1)], steps=6), third, 0.85)
            pen.polygon(curve([(-0.7, 0.3), (-0.3, 0.46), (-0.06, 0.30), (0.1, -0.1), (-0.7, -0.1)], steps=6), second,
                        0.85)  # fmt: skip
            for line in ([(-0.1, 1.1), (0.06, 0.72), (0.42, 0.46), (0.7, 0.5)],
                         [(-0.40, 1.0), (-0.12, 0.66), (0.30, 0.34), (0.6, 0.26)],
                         [(-0.7, 0.3), (-0.3, 0.46), (-0.06, 0.30), (0.1, -0.1)],
                         [(-0.6, 0.62), (-0.26, 0.70), (0.06, 0.66)], [(0.16, 0.44), (0.30, 0.16), (0.34, -0.1)],
                         [(0.10, 0.94), (0.30, 0.74), (0.6, 0.7)]):  # fmt: skip
                pen.line(curve(line, steps=10), 0.020, times(skin, 0.55))
        elif kind == "golf":
            for row in range(9):
                for column in range(9):
                    x, y = -0.48 + 0.12 * column + 0.06 * (row % 2), 0.05 + 0.115 * row
                    pen.disc(x, y, 0.030, times(skin, 0.80), 0.7)
        elif kind == "pingpong":
            pen.line(curve([(-0.5, 0.44), (0.0, 0.36), (0.5, 0.52)], steps=8), 0.012, times(skin, 0.84))
        elif kind == "eight":
            pen.disc(0.02, 0.58, 0.22, WHITE)
            for y, r in ((0.65, 0.058), (0.51, 0.072)):
                pen.ring(0.02, y, r, 0.034, rgb("#1d1c20"))
        else:
            for x, y in ((-0.02, 0.74), (0.14, 0.72), (0.08, 0.58)):
                pen.disc(x, y, 0.046, times(skin, 0.35))
    gleam(canvas, 0.19, 0.75, 0.07, 0.085, turn=0.6, alpha=0.5, inside=inside)


def _long(canvas: Canvas, look: Look) -> None:
    tone = look.colour(SKINS[look.variant])
    canvas.solid(LEMON, tone, puffed(1.1, shine=0.25), gloss=0.3, texture=0.06, grain=60)
    inside = canvas.mask_of(LEMON)
    with canvas.ink(inside=inside) as pen:
        if look.variant == "gridiron":
            for side in (-1, 1):
                band = [(side * 0.54, 0.9), (side * 0.50, 0.42), (side * 0.54, 0.0)]
                pen.line(curve(band, steps=6), 0.07, WHITE, 0.95)
            pen.line([(-0.26, 0.60), (0.26, 0.60)], 0.030, WHITE)
            for k in range(6):
                pen.line([(-0.22 + 0.088 * k, 0.54), (-0.22 + 0.088 * k, 0.66)], 0.026, WHITE)
            pen.line(curve([(-0.8, 0.42), (0.0, 0.34), (0.8, 0.42)], steps=8), 0.012, times(tone, 0.6))
        else:
            trim = look.colours[1] if len(look.colours) > 1 else rgb("#2f6fb0")
            for line in ([(-0.8, 0.42), (0.0, 0.56), (0.8, 0.42)], [(-0.8, 0.42), (0.0, 0.24), (0.8, 0.42)]):
                pen.line(curve(line, steps=8), 0.020, mix(trim, rgb("#20242c"), 0.4))
            for side in (-1, 1):
                pen.polygon(
                    [(side * 0.56, 0.9), (side * 0.52, 0.42), (side * 0.56, 0.0), (side, 0.0), (side, 0.9)], trim
                )
    gleam(canvas, 0.22, 0.62, 0.16, 0.05, alpha=0.4, inside=inside)
