"""Chinese strings: the erhu with its bow between the two strings, and the pear-shaped pipa."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, rod

ROSEWOOD, SKIN, HAIR, GUT = rgb("#5d2c20"), rgb("#a99a78"), rgb("#f2ead8"), rgb("#e9dfc6")
SPRUCE, INLAY = rgb("#d8a968"), rgb("#f4ead2")


def paint_erhu(canvas: Canvas, look: Look) -> None:
    """A small six-sided drum of snakeskin, a long thin neck with two pegs, and the bow across it."""
    wood = look.colour(ROSEWOOD)
    rod(canvas, [(0.0, 0.10), (0.0, 1.56), (0.012, 1.66), (0.045, 1.72)], 0.042, wood)
    for y, reach in ((1.36, -0.20), (1.50, -0.20)):
        rod(canvas, [(0.03, y), (reach, y + 0.02)], 0.045, times(wood, 0.85), end=0.030)
    canvas.solid(ellipse(0.040, 1.715, 0.045, 0.050), wood, puffed(0.9, shine=0.3))
    drum = [(-0.155, 0.04), (0.10, 0.0), (0.185, 0.06), (0.185, 0.22), (0.10, 0.285), (-0.155, 0.25)]
    canvas.solid(drum, wood, puffed(0.8, shine=0.25), gloss=0.3, texture=0.08, grain=14)
    canvas.solid(ellipse(-0.145, 0.145, 0.050, 0.108), SKIN, flat(0.75), texture=0.20, grain=60)
    with canvas.ink() as pen:
        for dx in (-0.012, 0.012):
            pen.line([(dx - 0.05, 0.20), (dx - 0.022, 1.48)], 0.010, GUT, 0.95)
        pen.line([(-0.05, 1.02), (0.01, 1.02)], 0.014, HAIR, 0.95)
        for y in (0.09, 0.145, 0.20):
            for dx in (-0.165, -0.14):
                pen.disc(dx, y, 0.010, times(SKIN, 0.55), 0.8)
    canvas.solid(box(-0.085, 0.10, -0.055, 0.19, 0.006), mix(wood, WHITE, 0.5), flat(0.8))
    rod(canvas, [(-0.66, 0.395), (-0.20, 0.420), (0.56, 0.375)], 0.026, rgb("#c99a5a"))
    with canvas.ink() as pen:
        pen.line([(-0.62, 0.360), (0.54, 0.345)], 0.018, HAIR, 0.95)
        pen.disc(-0.63, 0.378, 0.030, times(wood, 0.8))


def paint_pipa(canvas: Canvas, look: Look) -> None:
    """A half pear of pale wood with frets all the way up a short neck that bends back to its pegs."""
    wood = look.colour(ROSEWOOD)
    half: Path = [(0.0, 0.0), (0.20, 0.03), (0.315, 0.16), (0.330, 0.34), (0.265, 0.58), (0.160, 0.82), (0.090, 1.04),
                  (0.062, 1.28)]  # fmt: skip
    body = curve([*half, *[(-x, y) for x, y in reversed(half[1:])]], closed=True, steps=6)
    canvas.solid([(x * 1.06 + 0.02, y - 0.012) for x, y in body], times(wood, 0.8), puffed(0.6))
    canvas.solid(body, wood, puffed(0.8, shine=0.2))
    face: Path = [(0.0, 0.035), (0.18, 0.06), (0.280, 0.18), (0.292, 0.34), (0.230, 0.57), (0.130, 0.80), (0.085, 0.92)]
    board = curve([*face, *[(-x, y) for x, y in reversed(face[1:])]], closed=True, steps=6)
    canvas.solid(board, SPRUCE, puffed(0.5, shine=0.15), texture=0.10, grain=18)
    canvas.solid([(-0.062, 1.26), (0.062, 1.26), (0.058, 1.48), (0.085, 1.60), (0.0, 1.66), (-0.085, 1.60),
                  (-0.058, 1.48)], wood, puffed(0.8, shine=0.2))  # fmt: skip
    for side in (-1, 1):
        for y in (1.36, 1.46):
            rod(canvas, [(side * 0.05, y), (side * 0.20, y + 0.015)], 0.042, times(wood, 0.8), end=0.028)
    canvas.solid(box(-0.115, 0.150, 0.115, 0.195, 0.012), wood, puffed(0.8))
    with canvas.ink() as pen:
        for step in range(11):
            y = 0.50 + 0.052 * step
            wide = 0.075 - 0.0020 * step
            pen.line([(-wide, y), (wide, y)], 0.014, INLAY, 0.95)
        for step in range(4):
            y = 1.08 + 0.055 * step
            pen.line([(-0.062, y), (0.062, y)], 0.026, INLAY, 0.95)
        for number in range(4):
            dx = (number - 1.5) * 0.030
            pen.line([(dx, 0.175), (dx * 0.62, 1.30)], 0.006, WHITE, 0.85)
        pen.disc(0.0, 1.60, 0.030, INLAY, 0.9)


PROPS = (
    Prop(name="erhu", size=0.80, extent=bounds(-0.66, 0.66, 1.78), paint=paint_erhu, home="studio", turns=False),
    Prop(name="pipa", size=1.0, extent=bounds(-0.36, 0.36, 1.68), paint=paint_pipa, home="studio", turns=False),
)
