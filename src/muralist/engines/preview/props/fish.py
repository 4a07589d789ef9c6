"""A bright reef fish seen from the side."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, ellipse
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.prop import Look, Prop

SKINS = (rgb("#ef7f2c"), rgb("#f2c33c"), rgb("#3f8fd0"), rgb("#e05a6a"))


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.82, right=0.74, top=0.92)


def paint(canvas: Canvas, look: Look) -> None:
    skin = look.pick("skin", SKINS)
    band = mix(skin, (1, 1, 1), 0.85) if luma(skin) < 0.8 else rgb("#3a3a40")
    tail = curve(
        [(-0.46, 0.46), (-0.66, 0.70), (-0.80, 0.74), (-0.70, 0.46), (-0.80, 0.18), (-0.66, 0.22)], closed=True, steps=6
    )
    canvas.solid(tail, times(skin, 0.92), puffed(0.6))
    fins = (
        curve([(-0.26, 0.66), (-0.08, 0.88), (0.22, 0.88), (0.30, 0.70)], closed=True, steps=6),
        curve([(-0.24, 0.26), (-0.10, 0.07), (0.10, 0.10), (0.16, 0.24)], closed=True, steps=6),
    )
    for fin in fins:
        canvas.solid(fin, times(skin, 0.86), puffed(0.5))
    body = curve(
        [
            (0.70, 0.45),
            (0.52, 0.64),
            (0.18, 0.75),
            (-0.20, 0.67),
            (-0.50, 0.50),
            (-0.50, 0.42),
            (-0.20, 0.24),
            (0.18, 0.17),
            (0.52, 0.27),
        ],
        closed=True,
        steps=8,
    )
    canvas.solid(body, skin, puffed(0.95, shine=0.22), gloss=0.3)
    inside = canvas.mask_of(body)
    for x, wide in ((0.34, 0.075), (-0.02, 0.08), (-0.36, 0.05)):
        stripe = [
            *bezier((x - wide, 0.1), (x + 0.03, 0.45), (x - wide, 0.85), 10),
            *bezier((x + wide, 0.85), (x + 0.09 + wide, 0.45), (x + wide, 0.1), 10),
        ]
        canvas.solid(stripe, band, puffed(0.4), inside=inside)
    with canvas.ink(inside=inside) as pen:
        for row in range(7):
            for column in range(9):
                x, y = -0.34 + column * 0.075 + (0.037 if row % 2 else 0), 0.26 + row * 0.065
                pen.line(ellipse(x, y, 0.035, 0.03, start=-1.2, end=1.2), 0.006, times(skin, 0.62), 0.35)
    canvas.solid(
        curve([(0.14, 0.44), (-0.04, 0.36), (-0.06, 0.26), (0.10, 0.32)], closed=True, steps=6),
        times(skin, 0.8),
        puffed(0.6),
    )
    with canvas.ink() as pen:
        pen.disc(0.50, 0.52, 0.058, (1, 1, 1))
        pen.disc(0.51, 0.52, 0.038, rgb("#171a20"))
        pen.disc(0.522, 0.535, 0.012, (1, 1, 1))
        pen.line(bezier((0.69, 0.43), (0.64, 0.40), (0.60, 0.41), 6), 0.012, times(skin, 0.5))


PROP = Prop(name="fish", size=0.3, extent=extent, paint=paint, home="underwater", stands="anywhere", casts=False)
