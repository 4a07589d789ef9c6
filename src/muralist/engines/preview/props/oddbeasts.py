"""Animals of shapes of their own: armadillo, anteater, platypus and puffin."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, ellipse, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, bone, crease, eye, fur, mould, shape
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

ARMOUR, HIDE, STRIPE = rgb("#a08b78"), rgb("#d8b8a0"), rgb("#f0ead8")
GREY, BROWN, BILL = rgb("#7a736c"), rgb("#6e4f3a"), rgb("#4f5560")
BLACK, ORANGE = rgb("#2f333a"), rgb("#ee7f2c")


def paint_armadillo(canvas: Canvas, look: Look) -> None:
    plate = look.colour(ARMOUR)
    canvas.solid(bone("-62 26 15, -88 12 9, -112 8 3"), times(plate, 0.92), puffed(0.9), texture=0.08)
    mould(canvas, [bone("30 24 13, 34 4 12"), bone("-36 24 14, -34 4 13")], times(HIDE, 0.66))
    mould(canvas, [bone("42 24 14, 46 4 12"), bone("-22 24 15, -20 4 13")], HIDE)
    mould(canvas, [bone("50 40 26, 74 34 19, 98 24 9, 108 21 6")], HIDE, texture=0.06)
    canvas.solid(shape("54 46, 66 58, 84 44, 88 32, 70 40", 8), times(plate, 0.95), puffed(0.8), texture=0.1)
    for x, tone in ((0.56, 0.8), (0.66, 1.0)):
        ear = oval(x, 0.62, 0.048, 0.12, -0.25)
        canvas.solid(ear, times(HIDE, tone), puffed(0.8))
    dome = shape("-72 20, -66 46, -40 68, -4 74, 32 68, 54 50, 58 28, 40 16, -40 14", 8)
    mask = mould(canvas, [dome], plate, puffed(1.1, shine=0.15), texture=0.06, gloss=0.12)
    with canvas.ink(inside=mask) as pen:
        for number in range(9):
            x = -0.34 + 0.075 * number
            pen.line(bezier((x - 0.05, 0.10), (x + 0.03, 0.50), (x - 0.02, 0.80), 12), 0.018, times(plate, 0.58), 0.9)
        for x, y in ((-0.56, 0.34), (-0.48, 0.48), (-0.50, 0.24), (-0.42, 0.36), (0.42, 0.30), (0.40, 0.46),
                     (0.48, 0.38), (0.36, 0.58)):  # fmt: skip
            pen.ring(x, y, 0.036, 0.010, times(plate, 0.62), 0.8)
    with canvas.ink() as pen:
        eye(pen, 0.80, 0.385, 0.024)
        pen.disc(1.09, 0.21, 0.020, DARK)
        for x in (0.42, 0.47, -0.24, -0.19):
            pen.line([(x, 0.04), (x + 0.03, 0.0)], 0.014, (0.95, 0.92, 0.85))


def paint_anteater(canvas: Canvas, look: Look) -> None:
    coat = look.colour(GREY)
    brush = mould(canvas, [bone("-52 46 26, -84 34 40, -112 14 36, -126 4 14")], times(coat, 0.82), texture=0.1)
    fur(canvas, brush, look.rng("brush"), times(coat, 0.82), 240, 0.10, -2.6)
    mould(canvas, [bone("28 40 19, 32 5 13"), bone("-38 40 20, -34 5 14")], times(coat, 0.62))
    body = mould(
        canvas,
        [shape("-60 44, -52 64, -16 72, 26 70, 50 64, 54 50, 34 36, -20 32, -52 36", 8), bone("46 60 24, 70 60 19"),
         bone("70 60 19, 92 52 13, 118 34 8, 132 22 6")],
        coat, texture=0.07,
    )  # fmt: skip
    canvas.soft(shape("60 58, 44 50, 10 64, -14 70, 6 58, 40 42, 60 50"), BLACK, 0.012, 0.95, inside=body)
    canvas.soft(shape("58 61, 42 55, 8 67, -12 72, 4 69, 40 59"), STRIPE, 0.008, 0.95, inside=body)
    fur(canvas, body, look.rng("fur"), coat, 240, 0.06, -0.5)
    mould(canvas, [bone("42 44 20, 46 6 14"), bone("-24 42 22, -20 6 15")], mix(coat, STRIPE, 0.3))
    canvas.solid(ellipse(0.70, 0.695, 0.045, 0.04), times(coat, 0.8), puffed(0.8))
    with canvas.ink() as pen:
        eye(pen, 0.82, 0.60, 0.020)
        pen.disc(1.315, 0.215, 0.022, DARK)
        for x in (0.46, -0.20):
            for step in (0.0, 0.05):
                pen.line([(x + step, 0.06), (x + step + 0.05, 0.0)], 0.018, (0.93, 0.90, 0.82))


def paint_platypus(canvas: Canvas, look: Look) -> None:
    coat = look.colour(BROWN)
    tail = shape("-50 26, -76 30, -108 20, -112 8, -84 4, -52 10", 8)
    canvas.solid(tail, times(coat, 0.8), puffed(0.8), texture=0.1)
    for foot in ("24 14 12, 30 6 10, 40 2 10", "-40 14 12, -36 6 10, -26 2 10"):
        canvas.solid(bone(foot), times(BILL, 0.7), puffed(0.9))
    body = mould(canvas, [bone("-54 22 22, -20 26 38, 20 28 38, 50 32 28, 62 34 26")], coat, texture=0.08)
    canvas.soft(
        shape("-50 10, 0 8, 50 16, 60 24, 0 18, -50 16"), mix(coat, rgb("#e0c49a"), 0.6), 0.04, 0.9, inside=body
    )
    fur(canvas, body, look.rng("fur"), coat, 220, 0.05, -0.3)
    canvas.solid(
        shape("66 40, 90 36, 112 30, 118 24, 108 20, 84 22, 66 26", 8), BILL, puffed(0.9, shine=0.2), gloss=0.2
    )
    canvas.solid(shape("66 28, 92 24, 110 20, 100 17, 76 20", 8), times(BILL, 0.72), puffed(0.7))
    for foot in ("40 16 14, 48 8 11, 60 2 11", "-22 16 14, -16 8 11, -4 2 11"):
        canvas.solid(bone(foot), BILL, puffed(0.9))
    with canvas.ink() as pen:
        eye(pen, 0.64, 0.42, 0.026)
        pen.disc(1.02, 0.315, 0.010, DARK)
        pen.line(bezier((1.15, 0.235), (0.92, 0.235), (0.70, 0.27), 10), 0.010, times(BILL, 0.5))


def paint_puffin(canvas: Canvas, look: Look) -> None:
    black = look.colour(BLACK)
    for x in (-0.02, 0.14):
        canvas.solid(bone(f"{100 * x:.0f} 16 8, {100 * x + 1:.0f} 4 7"), ORANGE, puffed(0.9))
        canvas.solid(shape(f"{100 * x - 5:.0f} 4, {100 * x + 16:.0f} 3, {100 * x + 14:.0f} -2, {100 * x - 6:.0f} -1"),
                     times(ORANGE, 0.95), puffed(0.8))  # fmt: skip
    canvas.solid(shape("-26 24, -50 8, -54 2, -30 12, -16 20", 8), black, puffed(0.8))
    body = mould(canvas, [shape("-30 30, -32 60, -18 86, 6 96, 26 88, 34 60, 26 28, 6 12, -16 16", 8)], black,
                 texture=0.06)  # fmt: skip
    canvas.soft(shape("8 86, 26 82, 36 58, 28 26, 8 10, 0 28, 2 60"), WHITE, 0.018, 1.0, inside=body)
    head = mould(canvas, [ellipse(0.12, 1.02, 0.23, 0.21)], black)
    canvas.soft(ellipse(0.19, 1.00, 0.15, 0.15), rgb("#eceae4"), 0.012, 1.0, inside=head)
    wing = shape("-22 74, -34 50, -34 26, -22 14, -6 30, 0 56, -6 74", 8)
    canvas.solid(wing, times(black, 1.15), puffed(0.8), texture=0.06)
    crease(canvas, bezier((-0.30, 0.50), (-0.18, 0.30), (-0.10, 0.24)), black, canvas.mask_of(wing))
    beak = shape("30 114, 48 110, 62 96, 58 88, 46 86, 30 90", 8)
    canvas.solid(beak, ORANGE, puffed(0.9, shine=0.2), gloss=0.2)
    inside = canvas.mask_of(beak)
    canvas.soft(shape("26 116, 37 113, 36 88, 26 88"), rgb("#51606e"), 0.006, 1.0, inside=inside)
    canvas.soft(shape("37 113, 41 111, 40 88, 36 88"), rgb("#f4d06a"), 0.004, 1.0, inside=inside)
    with canvas.ink() as pen:
        pen.line(bezier((0.33, 0.985), (0.48, 0.985), (0.61, 0.93), 8), 0.012, times(ORANGE, 0.5))
        pen.polygon([(0.14, 1.075), (0.205, 1.10), (0.27, 1.06), (0.20, 1.02)], times(ORANGE, 0.8), 0.8)
        eye(pen, 0.205, 1.06, 0.030)


PROPS = (
    Prop(name="armadillo", size=0.3, extent=bounds(-1.16, 1.16, 0.80, -0.02), paint=paint_armadillo, home="desert"),
    Prop(name="anteater", size=0.8, extent=bounds(-1.34, 1.38, 0.80, -0.02), paint=paint_anteater, home="savanna"),
    Prop(name="platypus", size=0.3, extent=bounds(-1.16, 1.22, 0.52, -0.03), paint=paint_platypus, home="river"),
    Prop(name="puffin", size=0.35, extent=bounds(-0.58, 0.66, 1.26, -0.03), paint=paint_puffin, home="cliff"),
)
