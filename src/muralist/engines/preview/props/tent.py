"""A camping tent with its flap open; it glows from within in the dark."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.shade import facing, slope
from muralist.engines.preview.props.bodies import poly
from muralist.engines.preview.props.prop import Look, Prop

CLOTHS = (rgb("#d98a3a"), rgb("#4f8a6a"), rgb("#c8533f"), rgb("#4f7fae"))


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.88, right=1.06, top=0.98, bottom=-0.04)


def paint(canvas: Canvas, look: Look) -> None:
    cloth = look.pick("cloth", CLOTHS)
    rope = rgb("#e9dfc8")
    with canvas.ink() as pen:
        for a, b in (((-0.14, 0.90), (-0.84, 0.0)), ((0.66, 0.80), (1.02, 0.04)), ((0.52, 0.4), (1.0, -0.02))):
            pen.line([a, b], 0.010, rope)
            pen.line([(b[0] - 0.015, b[1] + 0.05), (b[0] + 0.015, b[1] - 0.03)], 0.018, rgb("#8a6a48"))
        pen.line([(-0.14, 0.0), (-0.14, 0.95)], 0.022, rgb("#7a5a3c"))
    roof = poly("-14 90, 66 80, 92 4, 30 -2")
    canvas.solid(roof, cloth, facing(0.75, 0.35, 0.7, fall=0.16), texture=0.04, grain=12)
    with canvas.ink(inside=canvas.mask_of(roof)) as pen:
        for share in (0.34, 0.68):
            top = (-0.14 + 0.80 * share, 0.90 - 0.10 * share)
            pen.line([top, (0.30 + 0.62 * share, -0.02 + 0.06 * share)], 0.010, times(cloth, 0.66), 0.7)
        pen.line(poly("24 12, 94 17"), 0.012, times(cloth, 0.66), 0.6)
    front = poly("-14 90, 30 -2, -58 -2")
    warm = rgb("#ffb95e")
    if look.dark:
        with canvas.lit():
            canvas.solid(front, mix(cloth, warm, 0.45), slope(0.85, 0.6))
            canvas.solid(poly("-14 74, 8 -2, -36 -2"), warm, slope(0.95, 0.7))
        canvas.lamp(-0.12, 0.25, 0.75, rgb("#ffb45a"), 0.7)
    else:
        canvas.solid(front, mix(cloth, (1, 1, 1), 0.14), facing(-0.5, 0.2, 0.9, fall=0.14), texture=0.04, grain=12)
        canvas.solid(poly("-14 74, 8 -2, -36 -2"), times(cloth, 0.30), slope(0.5, 0.3))
        canvas.solid(poly("-30 -1, 2 -1, -2 5, -26 5"), rgb("#5f7f9a"), slope(0.5, 0.7))
    for text in ("-14 75, 8 -2, 20 -2, 17 14, 6 34", "-14 75, -36 -2, -48 -2, -44 14, -32 34"):
        canvas.solid(poly(text), times(cloth, 0.88), facing(0.1, 0.2, 1, fall=0.2), texture=0.04, grain=12)
    with canvas.ink() as pen:
        pen.line(poly("-14 90, 30 -2"), 0.018, times(cloth, 0.7))
        pen.line(poly("-14 90, -58 -2"), 0.014, mix(cloth, (1, 1, 1), 0.35))
        pen.line(poly("-14 90, 66 80"), 0.016, mix(cloth, (1, 1, 1), 0.3))


PROP = Prop(name="tent", size=1.9, extent=extent, paint=paint, home="meadow")
