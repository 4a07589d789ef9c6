"""A squirrel with a nut, and a frog."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, ellipse, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, bone, crease, eye, fur, mould, shape
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.gaits import pose_in
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.quadruped import beast_extent, paint_beast

CREAM = rgb("#f7ead0")
SQUIRRELS = (rgb("#b5622e"), rgb("#8f6a4a"), rgb("#c4743a"))
FROGS = (rgb("#5fa04a"), rgb("#4f9a6f"), rgb("#7fae3f"))


RUNNER = Build(
    coats=SQUIRRELS, pale=CREAM, legs=0.24, body=0.40, rump=0.25, loin=0.21, chest=0.21, thigh=(0.19, 0.12, 0.07,
        0.075),
    arm=(0.12, 0.085, 0.065, 0.07), neck=0.12, nape=(0.18, 0.16), poise=36, head=0.27, muzzle=(0.26, 0.24),
        face="critter",
    ears="prick", tail="brush", tail_long=0.66, tail_up=40, marks=("belly", "plain"), fluffy=1.1,
)  # fmt: skip
RUNS = frozenset({"walking", "running", "jumping", "sleeping"})
SITTING = Extent(left=-0.66, right=0.50, top=1.08, bottom=-0.02)
_RUNNING = beast_extent(lambda _look: RUNNER)


def squirrel_extent(look: Look) -> Extent:
    return _RUNNING(look) if pose_in(look.variant) in RUNS else SITTING


def paint_squirrel(canvas: Canvas, look: Look) -> None:
    if pose_in(look.variant) in RUNS:
        paint_beast(canvas, look, RUNNER)
        return
    coat = look.pick("coat", SQUIRRELS)
    tail = mould(
        canvas, [shape("-14 6, -40 8, -56 34, -58 70, -44 100, -22 104, -10 88, -22 80, -28 66, -22 40, -8 26")],
        mix(coat, CREAM, 0.12), texture=0.12, grain=34,
    )  # fmt: skip
    fur(canvas, tail, look.rng("brush"), coat, 220, 0.09, 1.3)
    canvas.solid(bone("22 78 9, 20 94 4"), times(coat, 0.75), puffed(0.8))
    mask = mould(
        canvas,
        [
            shape("-24 8, -26 34, -10 56, 12 62, 24 48, 26 26, 18 4, -6 0"), ellipse(0.20, 0.66, 0.185, 0.165),
            oval(0.34, 0.60, 0.10, 0.08), bone("12 78 10, 8 96 4"), bone("-8 10 22, 12 6 14, 26 4 8"),
            bone("14 46 13, 28 38 9, 33 44 7"),
        ],
        coat, texture=0.06, grain=34,
    )  # fmt: skip
    canvas.soft(shape("20 50, 28 40, 26 20, 16 8, 10 24"), CREAM, 0.03, 0.95, inside=mask)
    canvas.soft(oval(0.36, 0.57, 0.09, 0.055), CREAM, 0.02, 0.9, inside=mask)
    crease(canvas, bezier((-0.16, 0.36), (0.08, 0.30), (0.02, 0.08)), coat, mask)
    fur(canvas, mask, look.rng("fur"), coat, 160, 0.045, -2.2)
    canvas.solid(oval(0.36, 0.43, 0.055, 0.065), rgb("#a8703a"), puffed(0.9, shine=0.3))
    canvas.solid(oval(0.36, 0.475, 0.062, 0.032), rgb("#6b4426"), puffed(0.8))
    with canvas.ink() as pen:
        eye(pen, 0.25, 0.70, 0.034)
        pen.disc(0.43, 0.62, 0.020, DARK)


def frog_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.62, right=0.62, top=0.84, bottom=-0.02)


def paint_frog(canvas: Canvas, look: Look) -> None:
    skin = look.pick("skin", FROGS)
    pale = mix(skin, rgb("#f4f0c4"), 0.75)
    for hand in (-1, 1):
        thigh = [(hand * 0.20, 0.16), (hand * 0.46, 0.36), (hand * 0.56, 0.18), (hand * 0.44, 0.04), (hand * 0.2, 0.04)]
        canvas.solid(_round(thigh), times(skin, 0.86), puffed(0.9))
        canvas.solid(oval(hand * 0.46, 0.03, 0.15, 0.04), times(skin, 0.8), puffed(0.8))
    mask = mould(
        canvas,
        [
            ellipse(0, 0.30, 0.34, 0.29), ellipse(0, 0.52, 0.37, 0.22), ellipse(-0.20, 0.70, 0.125, 0.125),
            ellipse(0.20, 0.70, 0.125, 0.125), bone("-17 26 12, -20 4 10"), bone("17 26 12, 20 4 10"),
        ],
        skin, texture=0.05,
    )  # fmt: skip
    canvas.soft(ellipse(0, 0.24, 0.20, 0.20), pale, 0.04, 0.95, inside=mask)
    canvas.soft(ellipse(0, 0.41, 0.30, 0.055), pale, 0.02, 0.8, inside=mask)
    for x, y in ((-0.29, 0.33), (0.30, 0.30), (-0.06, 0.66), (0.07, 0.63)):
        canvas.soft(oval(x, y, 0.045, 0.035), times(skin, 0.6), 0.01, 0.7, inside=mask)
    with canvas.ink() as pen:
        for hand in (-1, 1):
            eye(pen, hand * 0.20, 0.715, 0.075, rgb("#f0c83c"))
            pen.disc(hand * 0.05, 0.56, 0.012, DARK, 0.7)
            for toe in (-0.06, 0.0, 0.06):
                pen.disc(hand * 0.20 + toe, 0.022, 0.026, times(skin, 0.9))
        pen.line(bezier((-0.27, 0.50), (0.0, 0.38), (0.27, 0.50), 14), 0.016, times(skin, 0.42), 0.9)


def _round(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    return shape(", ".join(f"{x * 100:.1f} {y * 100:.1f}" for x, y in points), 6)


PROPS = (
    Prop(name="squirrel", size=0.3, extent=squirrel_extent, paint=paint_squirrel, home="forest"),
    Prop(name="frog", size=0.14, extent=frog_extent, paint=paint_frog, home="pond", turns=False),
)
