"""A knife over a chopping board, a pipe in the mouth, and a surfboard under the arm."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb
from muralist.engines.preview.brushes.paths import Point, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.handle import far_hand, lively
from muralist.engines.preview.props.figure.wardrobe import GOLD, INK, SNOW, STEEL
from muralist.engines.preview.props.prop import Look

PIPE_REACH = 1.35
"""How far to the right of a head's middle the bowl of a pipe reaches, in head radii."""
BRIAR = rgb("#6b3f28")


def paint_knife(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A chef's knife, its edge down, the blade towards the near hand."""
    del look
    x, y = far_hand(figure)
    blade = [(x - 0.015, y + 0.016), (x - 0.185, y + 0.010), (x - 0.205, y - 0.012), (x - 0.020, y - 0.030)]
    canvas.solid(blade, STEEL, puffed(0.6, shine=0.4), gloss=0.5)
    canvas.solid(box(x - 0.022, y - 0.012, x + 0.062, y + 0.014, 0.008), INK, puffed(0.8))


def paint_board(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A surfboard under the near arm, its nose ahead and a little up."""
    colour = lively(look, figure)
    x, y = figure.pose.hip[0] + 0.03, figure.pose.hip[1] + 0.095
    nose, tail = (x + 0.56, y + 0.075), (x - 0.56, y - 0.035)
    outline = curve([tail, (x - 0.40, y + 0.050), (x, y + 0.098), (x + 0.36, y + 0.118), nose,
                     (x + 0.38, y - 0.028), (x + 0.02, y - 0.072), (x - 0.38, y - 0.098)],
                    closed=True, steps=7)  # fmt: skip
    canvas.solid(outline, mix(colour, SNOW, 0.12), puffed(0.8, shine=0.3), gloss=0.4)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        pen.line([tail, nose], 0.012, SNOW, 0.9)
        for dx in (0.22, 0.28):
            pen.line([(x + dx, y + 0.14), (x + dx + 0.02, y - 0.10)], 0.020, SNOW, 0.9)


def paint_rope(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A jump rope, swung under the feet."""
    (fx, fy), (nx, ny) = far_hand(figure), figure.pose.arms[1][1]
    colour = lively(look, figure)
    low = min(y for _, (_, y) in figure.pose.legs) - 0.11
    swing = curve([(nx, ny), (nx - 0.10, ny - 0.24), (nx + 0.02, low + 0.06), ((nx + fx) / 2, low),
                   (fx - 0.02, low + 0.06), (fx + 0.10, fy - 0.24), (fx, fy)], steps=8)  # fmt: skip
    canvas.solid(limb(swing, (0.016, 0.018, 0.016)), colour, puffed(0.8))
    for x, y, side in ((fx, fy, 1), (nx, ny, -1)):
        canvas.solid(
            limb([(x - side * 0.02, y + 0.03), (x + side * 0.02, y - 0.06)], (0.026, 0.022)), BRIAR, puffed(0.8)
        )


def paint_mortarboard(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    """A graduate's cap with its tassel."""
    crown = curve([(x - 0.84 * r, y + 0.56 * r), (x - 0.80 * r, y + 1.02 * r), (x + 0.80 * r, y + 1.02 * r),
                   (x + 0.86 * r, y + 0.56 * r)], steps=4)  # fmt: skip
    canvas.solid(crown, tint, puffed(0.8))
    canvas.solid([(x - 1.42 * r, y + 1.08 * r), (x, y + 1.46 * r), (x + 1.42 * r, y + 1.08 * r), (x, y + 0.72 * r)],
                 mix(tint, SNOW, 0.10), flat(0.7))  # fmt: skip
    with canvas.ink() as pen:
        pen.line([(x - 1.42 * r, y + 1.06 * r), (x, y + 0.70 * r), (x + 1.42 * r, y + 1.06 * r)], 0.06 * r, INK)
        pen.line([(x, y + 1.10 * r), (x + 1.05 * r, y + 0.98 * r), (x + 1.10 * r, y + 0.40 * r)], 0.07 * r, GOLD)
        pen.disc(x + 1.10 * r, y + 0.30 * r, 0.11 * r, GOLD, ry=0.18 * r)


def paint_pipe(canvas: Canvas, x: float, y: float, r: float) -> None:
    """A pipe in the corner of the mouth of a head of radius `r` around (x, y), and its smoke."""
    mouth, bend = (x + 0.52 * r, y - 0.54 * r), (x + 0.98 * r, y - 0.80 * r)
    canvas.solid(limb(curve([mouth, (x + 0.76 * r, y - 0.68 * r), bend], steps=6), (0.075 * r, 0.10 * r, 0.13 * r)),
                 INK, puffed(0.8, shine=0.3))  # fmt: skip
    bowl: list[Point] = [
        (bend[0] - 0.15 * r, bend[1] + 0.30 * r), (bend[0] + 0.19 * r, bend[1] + 0.30 * r),
        (bend[0] + 0.15 * r, bend[1] - 0.10 * r), (bend[0] - 0.06 * r, bend[1] - 0.12 * r),
    ]  # fmt: skip
    canvas.solid(curve(bowl, closed=True, steps=3), BRIAR, puffed(0.9, shine=0.3), gloss=0.4)
    rim = (bend[0] + 0.02 * r, bend[1] + 0.31 * r)
    canvas.solid(ellipse(*rim, 0.17 * r, 0.05 * r), rgb("#2c1a12"), flat(0.5))
    for side in (-0.05, 0.06):
        bends = ((side, 0.08), (side + 0.12, 0.32), (side - 0.04, 0.58), (side + 0.14, 0.90))
        smoke = curve([(rim[0] + dx * r, rim[1] + dy * r) for dx, dy in bends], steps=6)
        canvas.soft(limb(smoke, (0.05 * r, 0.14 * r, 0.06 * r)), (0.97, 0.97, 0.98), 0.05 * r, 0.55)


def paint_breath(canvas: Canvas, x: float, y: float, r: float) -> None:
    """Lips rounded to blow, and three strokes of breath from them."""
    mouth = (x + 0.44 * r, y - 0.52 * r)
    with canvas.ink() as pen:
        pen.disc(mouth[0], mouth[1], 0.15 * r, rgb("#c9796c"), ry=0.13 * r)
        pen.disc(mouth[0] + 0.01 * r, mouth[1], 0.075 * r, rgb("#5a2a26"), ry=0.065 * r)
        for lift, long in ((0.16, 0.62), (0.0, 0.82), (-0.17, 0.60)):
            start = (x + 1.04 * r, y + (lift - 0.70) * r)
            end = (start[0] + 0.8 * long * r, start[1] + (1.3 * lift - 0.52) * r)
            stroke = curve([start, (0.5 * (start[0] + end[0]), start[1] + 0.02 * r), end], steps=6)
            pen.polygon(limb(stroke, (0.0, 0.085 * r, 0.02 * r)), (0.97, 0.98, 1.0), 0.92)
