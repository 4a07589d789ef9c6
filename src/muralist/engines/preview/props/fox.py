"""A fox on the alert, or curled up asleep; in grey, a wolf."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, bone, crease, eye, fur, mould, poly, shape
from muralist.engines.preview.props.prop import Look, Prop

COATS = (rgb("#d3692c"), rgb("#c65f2a"), rgb("#dc7a38"))
GREYS = (rgb("#85888e"), rgb("#77777c"), rgb("#938c84"))
WHITE = rgb("#faf3e6")


def extent(look: Look) -> Extent:
    if "sleeping" in look.variant:
        return Extent(left=-0.70, right=0.70, top=0.62, bottom=-0.02)
    return Extent(left=-0.98, right=0.74, top=1.02, bottom=-0.02)


def paint(canvas: Canvas, look: Look) -> None:
    wolf = "wolf" in look.variant
    coat = look.pick("coat", GREYS if wolf else COATS)
    if "sleeping" in look.variant:
        _sleeping(canvas, look, coat)
        return
    sock = times(coat, 0.62) if wolf else rgb("#38291f")
    mould(
        canvas,
        [bone("20 46 13, 20 24 8, 20 4 8"), bone("-24 48 20, -20 30 12, -27 18 8, -23 4 8")],
        mix(times(coat, 0.5), sock, 0.4),
    )
    tail = shape("-34 58, -48 68, -68 66, -88 48, -96 24, -84 26, -66 34, -50 44, -38 48")
    brush = mould(canvas, [tail], coat, texture=0.10, grain=34)
    canvas.soft(poly("-100 48, -82 36, -78 20, -100 18"), WHITE, 0.02, 1.0, inside=brush)
    mask = mould(
        canvas,
        [
            shape("-42 50, -38 64, -12 64, 14 66, 30 60, 34 46, 20 38, -6 40, -24 42, -38 42"),
            bone("22 56 26, 36 72 22"),
            bone("27 46 15, 28 24 8.5, 28 4 8"), bone("-32 50 26, -27 31 15, -36 19 8.5, -32 4 8"),
            oval(0.30, 0.03, 0.06, 0.035), oval(-0.29, 0.03, 0.06, 0.035),
        ],
        coat,
    )  # fmt: skip
    for x in (0.28, -0.34):
        canvas.soft(oval(x, 0.06, 0.08, 0.17), sock, 0.02, 1.0, inside=mask)
    canvas.soft(shape("28 70, 38 60, 34 40, 26 38, 20 54"), WHITE, 0.025, 0.95, inside=mask)
    canvas.soft(oval(-0.04, 0.40, 0.2, 0.035), mix(coat, WHITE, 0.6), 0.02, 0.8, inside=mask)
    crease(canvas, bezier((-0.18, 0.60), (-0.16, 0.46), (-0.26, 0.36)), coat, mask, 0.022)
    fur(canvas, brush, look.rng("brush"), coat, 160, 0.07, -2.4)
    fur(canvas, mask, look.rng("fur"), coat, 200, 0.05, -2.7)
    _head(canvas, coat, 0.42, 0.76, asleep=False)


def _head(canvas: Canvas, coat: Colour, x: float, y: float, *, asleep: bool) -> None:
    def at(text: str) -> list[tuple[float, float]]:
        return [(x + px, y + py) for px, py in shape(text, 6)]

    def corner(text: str) -> list[tuple[float, float]]:
        return [(x + px, y + py) for px, py in poly(text)]

    canvas.solid(corner("2 10, 9 24, 13 8"), times(coat, 0.6), puffed(0.5))
    mask = mould(
        canvas,
        [at("-14 8, -4 13, 8 11, 15 4, 30 -5, 31 -9, 16 -11, 2 -15, -14 -12, -19 -5"), corner("-14 6, -11 25, 0 10")],
        coat,
    )
    canvas.soft(at("6 -2, 18 -2, 30 -8, 16 -14, 0 -18, -18 -12, -8 -6"), WHITE, 0.015, 1.0, inside=mask)
    canvas.solid(corner("-11 10, -9.5 19, -3.5 11"), times(rgb("#4a342a"), 0.9), puffed(0.4))
    canvas.solid(oval(x + 0.305, y - 0.065, 0.027, 0.023), DARK, puffed(1.0, shine=0.5), gloss=0.4)
    with canvas.ink() as pen:
        if asleep:
            pen.line(bezier((x + 0.03, y + 0.02), (x + 0.07, y - 0.015), (x + 0.11, y + 0.015), 8), 0.014, DARK)
        else:
            eye(pen, x + 0.085, y + 0.02, 0.021, rgb("#c98a2c"))
        pen.line(bezier((x + 0.30, y - 0.085), (x + 0.24, y - 0.115), (x + 0.16, y - 0.10), 6), 0.009, DARK, 0.7)


def _sleeping(canvas: Canvas, look: Look, coat: Colour) -> None:
    mask = mould(canvas, [shape("-60 12, -54 38, -26 54, 10 54, 44 40, 60 16, 52 2, 0 0, -48 0")], coat)
    crease(canvas, bezier((-0.34, 0.46), (-0.06, 0.36), (-0.20, 0.10)), coat, mask)
    fur(canvas, mask, look.rng("fur"), coat, 220, 0.06, -2.6)
    brush = mould(
        canvas, [bone("-54 14 16, -36 10 22, -6 9 20, 18 10 8")], mix(coat, (1, 0.9, 0.7), 0.08), texture=0.1, grain=34
    )
    canvas.soft(poly("2 -4, 30 -4, 30 24, 4 22"), WHITE, 0.03, 1.0, inside=brush)
    fur(canvas, brush, look.rng("brush"), coat, 120, 0.06, 0.2)
    _head(canvas, coat, 0.34, 0.22, asleep=True)


PROP = Prop(name="fox", size=0.6, extent=extent, paint=paint, home="forest")
