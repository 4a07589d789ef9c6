"""An elephant with its trunk curled."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, ellipse, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import bone, crease, eye, mould, shape
from muralist.engines.preview.props.prop import Look, Prop

HIDES = (rgb("#8f939a"), rgb("#9b948e"), rgb("#868d96"))


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.84, right=1.06, top=1.36, bottom=-0.02)


def paint(canvas: Canvas, look: Look) -> None:
    hide = look.pick("hide", HIDES)
    dark = times(hide, 0.5)
    canvas.solid(bone("-64 92 5, -76 70 4, -74 46 3"), times(hide, 0.75), puffed(0.6))
    canvas.solid(oval(-0.74, 0.43, 0.03, 0.06), rgb("#3a3638"), puffed(0.6))
    mould(canvas, [bone("18 60 27, 20 30 23, 20 9 23"), bone("-24 60 30, -24 30 24, -24 9 24")], times(hide, 0.64))
    canvas.solid(shape("66 122, 82 120, 86 96, 74 84"), times(hide, 0.55), puffed(0.6))
    canvas.solid(bone("70 84 7, 86 76 6, 98 80 2"), times(rgb("#f3ead6"), 0.85), puffed(0.9))
    mask = mould(
        canvas,
        [
            shape("-68 66, -66 98, -42 122, -4 126, 32 122, 50 96, 46 64, 18 50, -20 50, -56 52"),
            bone("34 66 32, 36 32 27, 36 9 27"), bone("-50 70 38, -50 34 29, -50 9 28"),
            ellipse(0.54, 1.04, 0.27, 0.27),
            bone("66 96 26, 78 74 19, 78 48 14, 84 30 11, 96 30 9, 99 40 7"),
        ],
        hide,
    )  # fmt: skip
    canvas.soft(oval(-0.08, 0.50, 0.3, 0.06), dark, 0.05, 0.6, inside=mask)
    crease(canvas, bezier((-0.30, 0.86), (-0.28, 0.6), (-0.36, 0.4)), hide, mask)
    ear = shape("44 120, 26 126, 8 114, 2 86, 14 58, 28 62, 36 78, 46 92, 50 108")
    canvas.soft([(x + 0.03, y - 0.03) for x, y in ear], times(hide, 0.35), 0.03, 0.6, inside=mask)
    canvas.solid(ear, mix(hide, rgb("#c9a59c"), 0.12), puffed(0.9), texture=0.05)
    canvas.soft(shape("36 112, 20 114, 12 88, 20 70, 32 86, 42 98"), mix(hide, rgb("#c98f86"), 0.5), 0.03, 0.5)
    canvas.solid(bone("68 84 8, 84 72 7, 97 75 2"), rgb("#f6efdd"), puffed(0.9))
    with canvas.ink(inside=mask) as pen:
        for step in range(9):
            t = step / 9
            x, y = 0.745 + 0.035 * t, 0.88 - 0.50 * t
            wide = 0.10 - 0.05 * t
            pen.line(bezier((x - wide, y), (x, y - 0.03), (x + wide, y), 6), 0.009, dark, 0.5)
        for foot in (0.36, -0.50):
            for toe in (-0.08, 0.0, 0.08):
                pen.disc(foot + toe + 0.03, 0.01, 0.032, mix(hide, (1, 0.97, 0.92), 0.6), 0.9)
        for y in (0.26, 0.31):
            pen.line(bezier((0.22, y), (0.36, y - 0.02), (0.5, y), 6), 0.008, dark, 0.4)
    with canvas.ink() as pen:
        eye(pen, 0.63, 1.06, 0.026)
        pen.line(bezier((0.585, 1.105), (0.63, 1.13), (0.675, 1.10), 6), 0.010, dark, 0.8)


PROP = Prop(name="elephant", size=3.0, extent=extent, paint=paint, home="desert", overlap=0.1)
