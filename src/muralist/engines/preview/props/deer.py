"""A stag with antlers, or a doe without."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, bone, crease, eye, mould, poly, shape
from muralist.engines.preview.props.prop import Look, Prop

COATS = (rgb("#b07b4a"), rgb("#a06c42"), rgb("#bd8a58"))

NEAR_ANTLER = (
    "40 120 5, 30 134 4, 25 148 3.4, 31 162 1.6",
    "34 129 3.4, 47 136 3, 51 144 1.4",
    "27 141 3.2, 37 148 2.6, 41 156 1.2",
    "26 144 3, 18 152 2.4, 16 159 1.2",
)
FAR_ANTLER = (
    "42 120 5, 52 134 4, 57 148 3.4, 51 162 1.6",
    "48 129 3.4, 53 136 3, 53 144 1.4",
    "55 141 3.2, 59 148 2.6, 59 156 1.2",
    "56 144 3, 64 152 2.4, 66 159 1.2",
)


def extent(look: Look) -> Extent:
    if look.variant == "doe":
        return Extent(left=-0.60, right=0.74, top=1.38, bottom=-0.01)
    return Extent(left=-0.60, right=0.78, top=1.68, bottom=-0.01)


def paint(canvas: Canvas, look: Look) -> None:
    coat = look.pick("coat", COATS)
    white = rgb("#f4eada")
    far = times(coat, 0.62)
    doe = look.variant == "doe"
    mould(canvas, [bone("18 66 14, 19 40 8, 18 5 6"), bone("-28 70 20, -23 50 12, -30 32 7, -26 5 6")], far)
    if not doe:
        mould(canvas, [bone(text) for text in FAR_ANTLER], rgb("#a08a68"), puffed(0.8), texture=0.0)
    canvas.solid(shape("34 122, 22 130, 16 126, 26 116"), times(coat, 0.8), puffed(0.6))
    mask = mould(
        canvas,
        [
            shape("-50 70, -46 84, -24 84, 4 80, 26 86, 37 76, 34 58, 14 52, -14 54, -40 58"),
            shape("16 82, 30 102, 34 120, 46 122, 48 104, 42 84, 34 66"),
            bone("42 117 18, 54 110 13, 64 103 9"),
            bone("28 68 17, 29 40 9, 28 5 7"), bone("-37 74 26, -32 52 15, -41 33 8, -37 5 7"),
            oval(-0.50, 0.80, 0.05, 0.07),
        ],
        coat,
    )  # fmt: skip
    canvas.soft(oval(-0.04, 0.53, 0.26, 0.04), mix(coat, white, 0.7), 0.025, 0.9, inside=mask)
    canvas.soft(shape("46 112, 42 92, 36 74, 32 84, 38 102"), mix(coat, white, 0.75), 0.02, 0.85, inside=mask)
    canvas.soft(oval(-0.52, 0.74, 0.05, 0.08), white, 0.02, 0.9, inside=mask)
    crease(canvas, bezier((-0.22, 0.78), (-0.20, 0.62), (-0.30, 0.50)), coat, mask, 0.02)
    crease(canvas, bezier((0.16, 0.78), (0.16, 0.64), (0.24, 0.54)), coat, mask, 0.02)
    rng = look.rng("spots")
    with canvas.ink(inside=mask) as pen:
        for _ in range(26):
            x, y = float(rng.uniform(-0.40, 0.14)), float(rng.uniform(0.66, 0.80))
            pen.disc(x, y, float(rng.uniform(0.010, 0.017)), white, 0.8)
        for x in (0.28, -0.37):
            pen.polygon([(x - 0.06, 0.0), (x + 0.06, 0.0), (x + 0.05, 0.05), (x - 0.05, 0.05)], rgb("#3a2c25"))
        pen.polygon(oval(0.665, 1.03, 0.05, 0.05), rgb("#4a382e"))
    if not doe:
        mould(canvas, [bone(text) for text in NEAR_ANTLER], rgb("#cbb48c"), puffed(0.8), texture=0.0)
    canvas.solid(shape("36 119, 24 124, 14 118, 24 111, 34 113"), coat, puffed(0.7))
    canvas.soft(oval(0.25, 1.175, 0.05, 0.022), mix(coat, rgb("#e8b6a4"), 0.7), 0.01, 0.9)
    with canvas.ink() as pen:
        eye(pen, 0.475, 1.155, 0.022)
        pen.disc(0.685, 1.045, 0.018, DARK)
    canvas.solid(poly("-56 74, -50 84, -47 74"), white, puffed(0.6))


PROP = Prop(name="deer", size=1.6, extent=extent, paint=paint, home="forest", overlap=0.1)
