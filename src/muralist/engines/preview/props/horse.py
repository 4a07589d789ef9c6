"""A horse, standing with one foreleg lifted; as a variant, a zebra or a unicorn."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, bone, crease, eye, line, mould, poly, shape
from muralist.engines.preview.props.prop import Look, Prop

COATS = (rgb("#8a5430"), rgb("#6b4630"), rgb("#b07a48"), rgb("#4a3a34"))
MANES = {"zebra": rgb("#2c2a2c"), "unicorn": rgb("#c79ad6")}


def extent(look: Look) -> Extent:
    return Extent(left=-0.84, right=0.92, top=1.92 if look.variant == "unicorn" else 1.70, bottom=-0.01)


def paint(canvas: Canvas, look: Look) -> None:
    zebra, unicorn = look.variant == "zebra", look.variant == "unicorn"
    coat = rgb("#f1ede4") if zebra and not look.colours else look.pick("coat", COATS)
    mane = MANES.get(look.variant) or (times(coat, 0.38) if luma(coat) < 0.7 else mix(coat, rgb("#b9b2a6"), 0.7))
    far, hoof = times(coat, 0.62), rgb("#332a26")
    for foot in ("42 25, 52 30, 54 22, 46 16", "-36 9, -24 9, -20 0, -36 0"):
        canvas.solid(poly(foot), hoof, puffed(0.8))
    mould(
        canvas, [bone("24 80 20, 34 60 13, 46 50 10, 46 28 8"), bone("-30 84 26, -26 62 18, -35 42 11, -30 10 9")], far
    )
    canvas.solid(
        shape("-54 102, -66 98, -78 72, -76 34, -68 20, -62 46, -52 84"), mane, puffed(0.9), texture=0.10, grain=40
    )
    for foot in ("30 9, 42 9, 47 0, 29 0", "-54 9, -42 9, -38 0, -55 0"):
        canvas.solid(poly(foot), hoof, puffed(0.8))
    mask = mould(
        canvas,
        [
            shape("-60 88, -52 107, -22 103, 10 104, 34 112, 47 100, 46 78, 26 67, -8 66, -36 69, -56 74"),
            shape("12 102, 32 128, 44 152, 58 154, 63 138, 57 116, 50 88, 34 84"),
            bone("53 145 23, 66 132 19, 79 115 13"),
            bone("37 84 25, 38 60 14, 36 40 10, 36 9 9"),
            bone("-44 90 36, -40 66 23, -52 43 12, -48 9 10"),
            poly("46 152, 47 168, 57 154"),
        ],
        coat,
    )  # fmt: skip
    if zebra:
        _stripes(canvas, mask, mane)
    crease(canvas, bezier((-0.24, 0.88), (-0.22, 0.74), (-0.34, 0.58)), coat, mask)
    crease(canvas, bezier((0.22, 0.90), (0.23, 0.78), (0.31, 0.66)), coat, mask)
    canvas.soft(oval(0.0, 0.66, 0.36, 0.05), times(coat, 0.4), 0.05, 0.5, inside=mask)
    canvas.soft(oval(0.80, 1.12, 0.07, 0.06), times(coat, 0.45), 0.03, 0.8, inside=mask)
    for x in (0.36, -0.48):
        canvas.soft(oval(x, 0.10, 0.08, 0.14), mix(coat, (1, 0.97, 0.93), 0.85), 0.02, 0.9, inside=mask)
    canvas.soft(line("62 146, 70 134, 77 122"), mix(coat, (1, 0.97, 0.93), 0.85), 0.012, 0.8, inside=mask)
    canvas.solid(
        shape("52 160, 40 152, 26 132, 10 108, 12 98, 26 104, 38 122, 46 140, 56 152"),
        mane,
        puffed(0.8),
        texture=0.1,
        grain=40,
    )
    canvas.solid(shape("50 162, 58 158, 64 146, 60 140, 55 148"), mane, puffed(0.8))
    if unicorn:
        canvas.solid(poly("56 158, 64 191, 64 152"), rgb("#e8c25a"), puffed(0.9, shine=0.3), gloss=0.4)
    with canvas.ink() as pen:
        for step in range(9):
            x, y = 0.47 - step * 0.043, 1.53 - step * 0.058
            pen.line(
                bezier((x, y), (x - 0.03, y - 0.08), (x + 0.02, y - 0.14), 6), 0.010, mix(mane, (1, 0.9, 0.8), 0.3), 0.5
            )
        for step in range(5):
            x = -0.72 + step * 0.035
            pen.line(
                bezier((-0.56, 0.98), (x - 0.04, 0.8), (x, 0.34 + 0.05 * step), 8),
                0.010,
                mix(mane, (1, 0.9, 0.8), 0.3),
                0.4,
            )
        eye(pen, 0.625, 1.405, 0.022)
        pen.disc(0.795, 1.145, 0.016, DARK, 0.8)
        pen.line([(0.83, 1.09), (0.76, 1.085)], 0.010, DARK, 0.6)


def _stripes(canvas: Canvas, mask: Image.Image, dark: Colour) -> None:
    with canvas.ink(inside=mask) as pen:
        for step in range(11):
            x = -0.56 + step * 0.085
            pen.line(bezier((x, 1.10), (x + 0.05, 0.86), (x - 0.02, 0.62), 8), 0.036, dark, 0.95)
        for step in range(7):
            x, y = 0.16 + step * 0.05, 0.98 + step * 0.085
            pen.line(bezier((x, y + 0.04), (x + 0.12, y), (x + 0.24, y - 0.10), 8), 0.032, dark, 0.95)
        for x in (0.37, -0.46):
            for row in range(6):
                pen.line([(x - 0.12, 0.18 + row * 0.085), (x + 0.12, 0.19 + row * 0.085)], 0.028, dark, 0.9)


PROP = Prop(name="horse", size=1.9, extent=extent, paint=paint, home="meadow", overlap=0.1)
