"""A monkey sitting with its tail in a curl."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, ellipse, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, bone, eye, fur, mould, shape, sleeve
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.gaits import pose_in
from muralist.engines.preview.props.measured import measured
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.quadruped import BOUND, paint_beast
from muralist.engines.preview.props.sitters import Sitter, paint_sitter

BROWNS = (rgb("#7a5236"), rgb("#8f6238"), rgb("#5f4636"))
FACE = rgb("#e8bf95")


SEATED = Sitter(coats=BROWNS, pale=FACE, face="ape", ears="side", tail="thick", plump=0.92)
CLIMBER = Build(
    coats=BROWNS, pale=FACE, legs=0.36, body=0.42, rump=0.22, loin=0.19, chest=0.24, thigh=(0.17, 0.11, 0.08, 0.09),
        arm=(0.14, 0.10, 0.08, 0.09),
    neck=0.12, nape=(0.18, 0.16), poise=44, head=0.32, muzzle=(0.14, 0.40), face="critter", ears="round", tail="whip",
        tail_long=0.62, marks=("belly",),
)  # fmt: skip
MOVES = frozenset({"walking", "running", "jumping"})


def _paint_posed(canvas: Canvas, look: Look) -> None:
    if pose_in(look.variant) in MOVES:
        paint_beast(canvas, look, CLIMBER)
    else:
        paint_sitter(canvas, look, SEATED, food=look.filling or "banana")


_POSED = measured(_paint_posed, BOUND)


def monkey_extent(look: Look) -> Extent:
    if pose_in(look.variant) in MOVES | {"eating"}:
        return _POSED(look)
    return Extent(left=-0.72, right=0.58, top=1.16, bottom=-0.04)


def paint_monkey(canvas: Canvas, look: Look) -> None:
    if pose_in(look.variant) in MOVES | {"eating"}:
        _paint_posed(canvas, look)
        return
    coat = look.pick("coat", BROWNS)
    tail = curve([(-0.20, 0.12), (-0.46, 0.08), (-0.62, 0.28), (-0.52, 0.52), (-0.36, 0.46), (-0.40, 0.34)], steps=8)
    canvas.solid(sleeve(tail[::4], (0.09,) * len(tail[::4])), times(coat, 0.85), puffed(0.9))
    for hand in (-1, 1):
        canvas.solid(ellipse(hand * 0.31, 0.86, 0.115, 0.125), coat, puffed(0.9))
        canvas.solid(ellipse(hand * 0.31, 0.855, 0.07, 0.08), FACE, puffed(0.7))
    mask = mould(
        canvas,
        [
            shape("-26 6, -28 34, -20 56, 0 62, 20 56, 28 34, 26 6, 0 0"), ellipse(0, 0.86, 0.30, 0.27),
            bone("-20 50 15, -34 32 12, -18 20 10"), bone("20 50 15, 36 34 12, 22 20 10"),
            bone("-14 12 22, -38 14 18, -32 4 12"), bone("14 12 22, 38 14 18, 32 4 12"),
        ],
        coat, texture=0.06, grain=34,
    )  # fmt: skip
    fur(canvas, mask, look.rng("fur"), coat, 200, 0.05, -1.6)
    canvas.soft(ellipse(0, 0.30, 0.15, 0.20), mix(coat, FACE, 0.75), 0.03, 0.95, inside=mask)
    for x, y, rx, ry in ((-0.09, 0.91, 0.125, 0.12), (0.09, 0.91, 0.125, 0.12), (0.0, 0.76, 0.20, 0.135)):
        canvas.solid(ellipse(x, y, rx, ry), FACE, puffed(0.5))
    for x, y in ((-0.18, 0.20), (0.21, 0.20), (-0.34, 0.025), (0.34, 0.025)):
        canvas.solid(oval(x, y, 0.085, 0.05), times(FACE, 0.92), puffed(0.8))
    with canvas.ink() as pen:
        for hand in (-1, 1):
            eye(pen, hand * 0.095, 0.92, 0.042)
            pen.disc(hand * 0.028, 0.815, 0.012, DARK, 0.8)
        pen.line(bezier((-0.11, 0.73), (0.0, 0.655), (0.11, 0.73), 12), 0.016, times(FACE, 0.42))


PROPS = (Prop(name="monkey", size=0.7, extent=monkey_extent, paint=paint_monkey, home="jungle"),)
