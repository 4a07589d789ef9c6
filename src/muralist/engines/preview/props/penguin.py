"""Birds that walk: a penguin, and a hen or a rooster."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, rgb, times
from muralist.engines.preview.brushes.paths import bezier
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import bone, eye, mould, shape
from muralist.engines.preview.props.prop import Look, Prop

SLIDING = "sliding"
"""The variant of one on its belly, that goes over ice so."""


def penguin_extent(look: Look) -> Extent:
    if SLIDING in look.variant:
        return Extent(left=-0.86, right=0.80, top=0.66, bottom=-0.02)
    return Extent(left=-0.46, right=0.48, top=1.08, bottom=-0.02)


def paint_penguin(canvas: Canvas, look: Look) -> None:
    coat = look.colour(rgb("#2f3440"))
    white, gold = rgb("#f6f3ec"), rgb("#eeb03c")
    if SLIDING in look.variant:
        _paint_sliding(canvas, coat, white, gold)
        return
    canvas.solid(bone("22 66 12, 36 46 11, 40 28 5"), times(coat, 0.75), puffed(0.8))
    for text in ("-20 3, -6 6, 4 2, -2 -1, -20 -1", "6 3, 20 6, 32 2, 26 -1, 6 -1"):
        canvas.solid(shape(text, 5), rgb("#e0953a"), puffed(0.8))
    mask = mould(
        canvas,
        [shape("-26 8, -34 34, -30 62, -20 78, -18 94, -6 105, 10 106, 22 98, 24 82, 28 64, 32 36, 24 8, 0 2")],
        coat,
    )
    canvas.soft(shape("2 76, 22 70, 28 40, 22 10, 2 6, -16 12, -20 40, -12 68"), white, 0.006, 1.0, inside=mask)
    canvas.soft(shape("8 76, 24 72, 24 62, 8 64, -8 66"), gold, 0.018, 0.75, inside=mask)
    for text in ("-12 92, -4 97, -2 88, -8 82, -14 86", "24 92, 19 96, 18 88, 22 82"):
        canvas.soft(shape(text, 5), rgb("#f2c24a"), 0.006, 0.95, inside=mask)
    canvas.solid(bone("-24 70 14, -36 48 14, -38 26 5"), times(coat, 0.95), puffed(0.9))
    canvas.solid(shape("12 92, 26 90, 34 86, 26 84, 12 85", 5), rgb("#e0953a"), puffed(0.9))
    with canvas.ink() as pen:
        for x in (0.03, 0.17):
            pen.disc(x, 0.945, 0.032, white)
            eye(pen, x + 0.005, 0.945, 0.022)
        pen.line(bezier((0.13, 0.877), (0.24, 0.872), (0.33, 0.862), 5), 0.007, rgb("#9a5f22"))


def _paint_sliding(canvas: Canvas, coat: Colour, white: Colour, gold: Colour) -> None:
    """On its belly, head up, flippers and feet trailing, ice dust before the breast."""
    for text in ("-58 14, -74 22, -84 20, -82 12, -68 6", "-60 8, -76 10, -85 4, -80 -1, -62 1"):
        canvas.solid(shape(text, 5), rgb("#e0953a"), puffed(0.8))
    mask = mould(
        canvas,
        [shape("-66 12, -58 26, -36 38, -8 44, 14 44, 24 50, 28 60, 40 65, 54 62, 61 52, 58 38, 50 24, 42 8, 24 0, "
               "-10 -1, -44 2")],
        coat,
    )  # fmt: skip
    canvas.soft(shape("-56 4, -40 11, -10 15, 22 19, 38 28, 47 34, 54 30, 50 14, 40 3, 20 -6, -30 -6"), white, 0.010,
                1.0, inside=mask)  # fmt: skip
    canvas.soft(shape("38 27, 46 36, 55 34, 53 22, 44 17, 36 20"), gold, 0.018, 0.75, inside=mask)
    canvas.soft(shape("31 56, 37 58, 38 46, 34 38, 29 44"), rgb("#f2c24a"), 0.006, 0.95, inside=mask)
    canvas.solid(bone("16 33 13, -8 25 12, -34 27 5"), times(coat, 0.86), puffed(0.9))
    canvas.solid(shape("55 55, 66 53, 76 47, 67 46, 56 47", 5), rgb("#e0953a"), puffed(0.9))
    with canvas.ink() as pen:
        pen.disc(0.485, 0.545, 0.034, white)
        eye(pen, 0.49, 0.545, 0.023)
        pen.line(bezier((0.57, 0.505), (0.66, 0.497), (0.75, 0.472), 5), 0.007, rgb("#9a5f22"))
        for x, y, size in ((0.52, 0.03, 0.030), (0.60, 0.06, 0.022), (0.56, 0.11, 0.016), (0.67, 0.03, 0.018),
                           (-0.70, 0.01, 0.018), (0.72, 0.10, 0.012)):  # fmt: skip
            pen.disc(x, y, size, rgb("#ffffff"))


PROPS = (Prop(name="penguin", size=0.8, extent=penguin_extent, paint=paint_penguin, home="snowfield"),)
