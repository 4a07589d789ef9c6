"""Birds that walk: a penguin, and a hen or a rooster."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, limb, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import bone, eye, mould, poly, shape
from muralist.engines.preview.props.prop import Look, Prop


def penguin_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.46, right=0.48, top=1.08, bottom=-0.02)


def paint_penguin(canvas: Canvas, look: Look) -> None:
    coat = look.colour(rgb("#2f3440"))
    white, gold = rgb("#f6f3ec"), rgb("#eeb03c")
    canvas.solid(bone("22 66 12, 36 46 11, 40 28 5"), times(coat, 0.75), puffed(0.8))
    for text in ("-20 3, -6 6, 4 2, -2 -1, -20 -1", "6 3, 20 6, 32 2, 26 -1, 6 -1"):
        canvas.solid(shape(text, 5), rgb("#e0953a"), puffed(0.8))
    mask = mould(
        canvas,
        [shape("-26 8, -34 34, -30 62, -20 78, -18 94, -6 105, 10 106, 22 98, 24 82, 28 64, 32 36, 24 8, 0 2")],
        coat,
    )
    canvas.soft(shape("2 76, 22 70, 28 40, 22 10, 2 6, -16 12, -20 40, -12 68"), white, 0.018, 1.0, inside=mask)
    canvas.soft(shape("8 76, 24 72, 24 62, 8 64, -8 66"), gold, 0.03, 0.6, inside=mask)
    for text in ("-12 92, -4 97, -2 88, -8 82, -14 86", "24 92, 19 96, 18 88, 22 82"):
        canvas.soft(shape(text, 5), white, 0.010, 0.9, inside=mask)
    canvas.solid(bone("-24 70 14, -36 48 14, -38 26 5"), times(coat, 0.95), puffed(0.9))
    canvas.solid(shape("12 92, 26 90, 34 86, 26 84, 12 85", 5), rgb("#e0953a"), puffed(0.9))
    with canvas.ink() as pen:
        for x in (0.03, 0.17):
            pen.disc(x, 0.945, 0.034, white)
            eye(pen, x + 0.005, 0.945, 0.020)
        pen.line(bezier((0.13, 0.877), (0.24, 0.872), (0.33, 0.862), 5), 0.007, rgb("#9a5f22"))


def chicken_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.70, right=0.58, top=1.04, bottom=-0.02)


def paint_chicken(canvas: Canvas, look: Look) -> None:
    rooster = look.variant == "rooster"
    coat = look.colour(rgb("#b5652f") if rooster else rgb("#f1e8d8"))
    red, gold = rgb("#cf3a32"), rgb("#e0a03c")
    with canvas.ink() as pen:
        for x in (-0.06, 0.08):
            pen.line([(x, 0.26), (x + 0.02, 0.02)], 0.028, gold)
            for toe in (-0.07, 0.04, 0.10):
                pen.line([(x + 0.02, 0.03), (x + 0.02 + toe, 0.0)], 0.020, gold)
    if rooster:
        for index, (x, y) in enumerate(((-0.64, 0.52), (-0.66, 0.66), (-0.60, 0.80), (-0.50, 0.90))):
            plume = bezier((-0.24, 0.52), (x + 0.10, y + 0.12), (x, y - 0.08), 10)
            canvas.solid(
                limb(plume, (0.10, 0.12, 0.02)), rgb(("#1f4a4a", "#2a5f5a", "#23474f", "#35706a")[index]), puffed(0.8)
            )
    else:
        canvas.solid(shape("-26 50, -50 78, -60 74, -58 62, -44 44", 6), times(coat, 0.84), puffed(0.8))
    mask = mould(
        canvas,
        [
            shape("-40 52, -34 32, -12 20, 14 22, 28 36, 30 56, 12 58, -12 54, -30 62"),
            bone("18 46 28, 24 70 17, 25 82 17"),
            oval(0.25, 0.82, 0.105, 0.10),
        ],
        coat, texture=0.08, grain=28,
    )  # fmt: skip
    if rooster:
        canvas.soft(shape("14 78, 36 76, 40 54, 24 46, 10 56"), rgb("#e0a84a"), 0.03, 0.8, inside=mask)
    wing = shape("12 50, -4 54, -28 50, -38 42, -22 32, 2 32", 6)
    canvas.solid(wing, times(coat, 0.80) if not rooster else rgb("#7a3f26"), puffed(0.9), texture=0.08, grain=28)
    with canvas.ink(inside=canvas.mask_of(wing)) as pen:
        for row in range(3):
            pen.line(
                bezier(
                    (0.10 - 0.04 * row, 0.36 + 0.05 * row), (-0.1, 0.33 + 0.05 * row), (-0.36, 0.42 + 0.02 * row), 8
                ),
                0.012,
                times(coat, 0.5),
                0.6,
            )
    canvas.solid(shape("16 90, 17 100, 22 95, 26 102, 29 95, 34 98, 33 89, 24 87", 4), red, puffed(0.8))
    canvas.solid(poly("34 84, 47 80, 34 77"), gold, puffed(0.8))
    canvas.solid(oval(0.345, 0.73, 0.035, 0.06), red, puffed(0.8))
    with canvas.ink() as pen:
        pen.disc(0.275, 0.835, 0.036, mix(red, (1, 1, 1), 0.2))
        eye(pen, 0.28, 0.84, 0.024)


PROPS = (Prop(name="penguin", size=0.8, extent=penguin_extent, paint=paint_penguin, home="snowfield"),)
