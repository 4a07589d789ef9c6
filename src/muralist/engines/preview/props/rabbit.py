"""A rabbit sitting up, ears high; nibbling a carrot, or bounding away."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, ellipse, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import bone, crease, eye, fur, mould, shape, sleeve
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.gaits import pose_in
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.quadruped import beast_extent, paint_beast

COATS = (rgb("#b08a66"), rgb("#f0e9de"), rgb("#9a948e"), rgb("#c9a27a"))


RUNNER = Build(
    coats=COATS, legs=0.26, body=0.38, rump=0.30, loin=0.26, chest=0.24, thigh=(0.22, 0.15, 0.08, 0.085), arm=(0.13,
        0.09, 0.07, 0.075),
    neck=0.13, nape=(0.20, 0.18), poise=40, head=0.29, muzzle=(0.20, 0.30), face="critter", ears="long", tail="stub",
    pale=(0.98, 0.97, 0.94), marks=("belly",),
)  # fmt: skip
RUNS = frozenset({"walking", "running", "jumping", "lying", "sleeping"})
SITTING = Extent(left=-0.60, right=0.56, top=1.22, bottom=-0.02)
_RUNNING = beast_extent(lambda _look: RUNNER)


def extent(look: Look) -> Extent:
    return _RUNNING(look) if pose_in(look.variant) in RUNS else SITTING


def paint(canvas: Canvas, look: Look) -> None:
    if pose_in(look.variant) in RUNS:
        paint_beast(canvas, look, RUNNER)
        return
    _sitting(canvas, look)
    if "eating" in look.variant:
        canvas.solid(sleeve([(0.44, 0.52), (0.36, 0.28)], (0.10, 0.03)), rgb("#ee8a2a"), puffed(0.9))
        for lean in (0.7, 1.2, 1.7):
            tip = (0.46 + 0.07 * math.cos(lean), 0.56 + 0.07 * math.sin(lean))
            canvas.solid(oval(*tip, 0.075, 0.020, lean), rgb("#6fa84a"), puffed(0.6))
        canvas.solid(oval(0.36, 0.40, 0.06, 0.045), times(look.pick("coat", COATS), 0.95), puffed(0.8))


def _sitting(canvas: Canvas, look: Look) -> None:
    coat = look.pick("coat", COATS)
    white = mix(coat, (1, 0.99, 0.96), 0.85)
    blush = mix(coat, rgb("#e2969a"), 0.65)
    canvas.solid(bone("28 72 11, 32 94 14, 30 116 5"), times(coat, 0.72), puffed(0.7))
    canvas.solid(bone("10 30 12, 20 6 10"), times(coat, 0.7), puffed(0.7))
    canvas.solid(ellipse(-0.46, 0.16, 0.105, 0.10), white, puffed(1.0), texture=0.12, grain=34)
    mask = mould(
        canvas,
        [
            shape("-44 12, -46 34, -30 56, -4 62, 18 52, 26 30, 18 8, -10 0, -34 2"),
            bone("8 50 30, 22 62 26"), ellipse(0.26, 0.66, 0.185, 0.165), oval(0.37, 0.61, 0.09, 0.085),
            bone("12 34 16, 20 14 11, 22 6 10"), oval(0.27, 0.035, 0.08, 0.04),
            bone("-26 6 13, 0 5 11"), bone("16 74 11, 12 96 16, 6 116 5"),
        ],
        coat, texture=0.06, grain=34,
    )  # fmt: skip
    crease(canvas, bezier((-0.12, 0.44), (0.10, 0.28), (-0.04, 0.06)), coat, mask)
    crease(canvas, bezier((0.06, 0.52), (0.18, 0.47), (0.32, 0.49)), coat, mask)
    canvas.soft(shape("14 74, 14 94, 8 110, 10 92"), blush, 0.018, 0.9, inside=mask)
    canvas.soft(shape("20 46, 28 34, 22 14, 14 20"), white, 0.03, 0.8, inside=mask)
    canvas.soft(oval(0.40, 0.585, 0.08, 0.06), white, 0.02, 0.9, inside=mask)
    fur(canvas, mask, look.rng("fur"), coat, 240, 0.05, -2.3)
    with canvas.ink() as pen:
        eye(pen, 0.315, 0.70, 0.034)
        pen.polygon(oval(0.455, 0.635, 0.020, 0.016), blush)
        pen.line(bezier((0.45, 0.62), (0.43, 0.575), (0.39, 0.58), 6), 0.008, times(coat, 0.4), 0.8)
        tone = (1.0, 1.0, 1.0) if luma(coat) < 0.7 else rgb("#8f8780")
        for turn in (-0.05, 0.0, 0.05):
            pen.line(bezier((0.41, 0.60), (0.48, 0.60 + turn), (0.54, 0.60 + turn * 1.6), 6), 0.005, tone, 0.9)


PROP = Prop(name="rabbit", size=0.35, extent=extent, paint=paint, home="meadow")
