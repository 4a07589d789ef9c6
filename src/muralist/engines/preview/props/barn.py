"""A red barn with a curb roof and crossed doors."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import box
from muralist.engines.preview.brushes.shade import facing, flat, slope
from muralist.engines.preview.props.bodies import poly
from muralist.engines.preview.props.masonry import window
from muralist.engines.preview.props.prop import Look, Prop

REDS = (rgb("#a63a2e"), rgb("#94382f"), rgb("#b04a36"))
WHITE = rgb("#f3ece0")


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.82, right=1.06, top=1.36, bottom=-0.03)


def paint(canvas: Canvas, look: Look) -> None:
    red = look.pick("wall", REDS)
    roof = rgb("#eef2f6") if look.season == "winter" else rgb("#6a6a70")
    side, front = facing(0.75, 0.05, 0.7, fall=0.16), facing(-0.55, 0.05, 0.85, fall=0.12)
    wall = poly("18 0, 98 4, 98 56, 18 60")
    canvas.solid(wall, red, side, texture=0.06, grain=20)
    gable = poly("-72 1, 18 -1, 18 60, 3 98, -27 122, -57 98, -72 60")
    canvas.solid(gable, red, front, texture=0.06, grain=20)
    with canvas.ink() as pen:
        for index in range(1, 18):
            x = -0.72 + index * 0.05
            top = 0.60 + max(0.0, 0.60 - abs(x + 0.27) * 1.25)
            pen.line([(x, 0.0), (x, min(1.16, top))], 0.007, times(red, 0.6), 0.6)
        for index in range(1, 14):
            x = 0.18 + index * 0.058
            pen.line([(x, 0.004 * index), (x, 0.57)], 0.007, times(red, 0.55), 0.6)
    for text, tone in (("20 60, 104 55, 90 96, 3 99", 0.62), ("3 99, 90 96, 66 122, -27 124", 0.80)):
        sheet = poly(text)
        canvas.solid(sheet, roof, slope(tone - 0.1, tone + 0.05), texture=0.04, grain=20)
        with canvas.ink(inside=canvas.mask_of(sheet)) as pen:
            for index in range(16):
                (ax, ay), (bx, by), (cx, cy), (dx, dy) = sheet
                t = index / 15
                pen.line(
                    [(ax + (bx - ax) * t, ay + (by - ay) * t), (dx + (cx - dx) * t, dy + (cy - dy) * t)],
                    0.006,
                    times(roof, 0.7),
                    0.6,
                )
    with canvas.ink() as pen:
        for text in ("-76 57, -57 98, -27 123", "22 57, 3 98, -27 123"):
            pen.line(poly(text), 0.038, WHITE)
        pen.line(poly("-72 0, -72 60"), 0.02, WHITE)
        pen.line(poly("18 0, 18 60"), 0.024, WHITE)
    canvas.solid(box(-0.50, 0.0, -0.04, 0.50), WHITE, flat(0.7))
    for x0, x1 in ((-0.475, -0.28), (-0.26, -0.065)):
        canvas.solid(box(x0, 0.0, x1, 0.475), times(red, 0.92), front, texture=0.06, grain=26)
        with canvas.ink() as pen:
            pen.line([(x0, 0.01), (x1, 0.47)], 0.026, WHITE)
            pen.line([(x1, 0.01), (x0, 0.47)], 0.026, WHITE)
    canvas.solid(box(-0.40, 0.70, -0.14, 0.95), WHITE, flat(0.7))
    canvas.solid(
        box(-0.375, 0.725, -0.165, 0.925), rgb("#3a2c28") if not look.dark else rgb("#7a4a2c"), slope(0.5, 0.3)
    )
    canvas.solid(box(-0.375, 0.725, -0.165, 0.80, 0.02), rgb("#d9b45a"), slope(0.5, 0.8), texture=0.2, grain=30)
    for x in (0.38, 0.66):
        canvas.solid(box(x - 0.075, 0.215, x + 0.075, 0.405), WHITE, flat(0.62))
        window(canvas, x, 0.235, 0.11, 0.15, lit=look.dark, arched=False)


PROP = Prop(name="barn", size=9.0, extent=extent, paint=paint, home="meadow", materials=frozenset({"wood"}))
