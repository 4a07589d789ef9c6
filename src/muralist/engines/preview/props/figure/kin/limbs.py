"""Paws, tentacles, tails and bellies of animals as figures."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, curve, ellipse
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import mould, sleeve
from muralist.engines.preview.props.figure.joints import Pose
from muralist.engines.preview.props.figure.kin.kinds import CLAWED, SNOW, Kin

PINK = rgb("#e9a8a4")


def hand_of(canvas: Canvas, kin: Kin, joints: tuple[Point, Point], *, far: bool) -> None:
    """A round paw with two creases; a tentacle's tip has none."""
    (ex, ey), (x, y) = joints
    turn = math.atan2(y - ey, x - ex)
    c, s = math.cos(turn), math.sin(turn)
    colour = times(kin.hands, 0.92 if far else 1.0)
    canvas.solid(ellipse(x + 0.012 * c, y + 0.012 * s, 0.050, 0.045, turn, points=24), colour, puffed(0.9))
    if kin.feet == "tentacles":
        return
    with canvas.ink() as pen:
        for aside in (-0.015, 0.013):
            start = (x + 0.034 * c - aside * s, y + 0.034 * s + aside * c)
            end = (x + 0.056 * c - aside * s, y + 0.056 * s + aside * c)
            pen.line([start, end], 0.007, times(colour, 0.55), 0.7)


def wing(canvas: Canvas, shoulder: Point, joints: tuple[Point, Point], colour: Colour) -> None:
    """A bird's wing in the place of an arm, its feathers pointing at what it holds."""
    (ex, ey), (x, y) = joints
    mask = mould(canvas, [sleeve([shoulder, (ex, ey), (x, y)], (0.105, 0.150, 0.050), 8)], times(colour, 0.92),
                 texture=0.06, grain=34)  # fmt: skip
    dx, dy = x - ex, y - ey
    with canvas.ink(inside=mask) as pen:
        for aside in (-0.035, 0.0, 0.035):
            start = (ex - aside * dy * 6, ey + aside * dx * 6)
            pen.line([start, (ex + 0.86 * dx, ey + 0.86 * dy)], 0.008, times(colour, 0.6), 0.6)


def foot_of(canvas: Canvas, kin: Kin, at: Point, *, far: bool) -> None:
    """A broad paw, or a bird's foot with three toes."""
    x, y = at
    colour = times(CLAWED if kin.feet == "claws" and kin.name != "frog" else kin.hands, 0.86 if far else 1.0)
    y -= 0.006
    if kin.feet == "claws":
        toes = [sleeve([(x - 0.02, y + 0.01), (x + dx, y - 0.020 + dy)], (0.050, 0.034))
                for dx, dy in ((0.100, 0.0), (0.075, -0.012), (0.040, -0.016))]  # fmt: skip
        mould(canvas, toes, colour)
        return
    canvas.solid(ellipse(x + 0.022, y - 0.002, 0.082, 0.046), colour, puffed(0.9))
    with canvas.ink() as pen:
        for dx in (0.056, 0.080):
            pen.line([(x + dx, y - 0.030), (x + dx + 0.010, y - 0.004)], 0.007, times(colour, 0.55), 0.7)


def tentacles(canvas: Canvas, kin: Kin, pose: Pose) -> None:
    """Six arms that spread over the ground from below the body."""
    hx, hy = pose.hip
    low = 0.04 if not pose.low else min(y for _, (_, y) in pose.legs) + 0.02
    for end, lift, tone in ((-0.20, 0.10, 0.80), (0.24, 0.10, 0.80), (-0.10, 0.02, 0.90), (0.14, 0.02, 0.90),
                            (-0.30, 0.0, 1.0), (0.33, 0.0, 1.0)):  # fmt: skip
        side = 1 if end > 0 else -1
        spine = [(hx + end * 0.25, hy - 0.02), (hx + end * 0.62, low + (hy - low) * 0.42 + lift * 0.3),
                 (hx + end * 0.95, low + lift * 0.4), (hx + end + side * 0.07, low + 0.065 + lift * 0.4)]  # fmt: skip
        arm = mould(canvas, [sleeve(spine, (0.135, 0.110, 0.075, 0.040))], times(kin.coat, tone), texture=0.04)
        with canvas.ink(inside=arm) as pen:
            for share in (0.35, 0.55, 0.75, 0.92):
                pen.disc(hx + end * share, low + (hy - low) * max(0.0, 0.74 - share) - 0.012, 0.016, kin.pale, 0.8)


def tail_of(canvas: Canvas, kin: Kin, pose: Pose) -> None:
    """The tail, to be painted before the body: it shows at the near side."""
    if pose.turn or pose.sunk or kin.tail not in {"brush", "plume", "thick", "ring", "thin", "tuft", "puff", "stub"}:
        return
    x, y = pose.hip
    if kin.tail in {"puff", "stub"}:
        size = 0.075 if kin.tail == "puff" else 0.045
        canvas.solid(ellipse(x - 0.16, y - 0.02, size, size), kin.pale if kin.tail == "puff" else kin.coat, puffed(0.9),
                     texture=0.1)  # fmt: skip
        return
    drop = 0.10 if not pose.low else 0.0
    spine = [(x - 0.04, y - 0.03), (x - 0.20, y - drop), (x - 0.33, y + 0.06), (x - 0.34, y + 0.24)]
    if kin.tail == "plume":
        # a squirrel's, that rises behind the back and curls out at its top
        spine = [(x - 0.05, y - 0.04), (x - 0.24, y + 0.02), (x - 0.30, y + 0.26), (x - 0.22, y + 0.46),
                 (x - 0.36, y + 0.56)]  # fmt: skip
        mask = mould(canvas, [sleeve(spine, (0.10, 0.20, 0.26, 0.24, 0.12), 8)], kin.coat, texture=0.12, grain=34)
        with canvas.ink(inside=mask) as pen:
            pen.line(curve(spine[1:], steps=6), 0.05, times(kin.coat, 1.25), 0.5)
        return
    if kin.tail == "thick":
        spine = [(x - 0.04, y - 0.03), (x - 0.16, y - 0.16), (x - 0.26, y - 0.30), (x - 0.42, y - 0.36)]
        mould(canvas, [sleeve(spine, (0.15, 0.14, 0.10, 0.03), 8)], kin.coat, texture=0.08, grain=34)
        return
    thin = kin.tail in {"thin", "tuft"}
    widths = (0.050, 0.045, 0.042, 0.034) if thin else (0.09, 0.16, 0.18, 0.05)
    colour = mix(kin.coat, PINK, 0.7) if kin.name == "mouse" else kin.coat
    tail: Path = sleeve(spine, widths, 8)
    mask = mould(canvas, [tail], colour, texture=0.08, grain=34)
    if kin.tail == "brush":
        canvas.soft(ellipse(x - 0.335, y + 0.23, 0.09, 0.085), kin.pale if kin.name != "arctic" else SNOW, 0.02, 1.0,
                    inside=mask)  # fmt: skip
    if kin.tail == "tuft":
        canvas.solid(ellipse(x - 0.34, y + 0.25, 0.055, 0.065), times(kin.coat, 0.6), puffed(0.9), texture=0.1)
    if kin.tail == "ring" or kin.name in {"tiger", "leopard"}:
        dark = times(kin.coat, 0.4)
        with canvas.ink(inside=mask) as pen:
            rings = ((-0.16, -drop * 0.8, 0.03, 0.12), (-0.28, 0.01, 0.09, 0.08), (-0.34, 0.10, 0.12, 0.0),
                     (-0.34, 0.18, 0.12, 0.0))  # fmt: skip
            for cx, cy, dx, dy in rings:
                pen.line([(x + cx - dx, y + cy + dy), (x + cx + dx, y + cy - dy)], 0.035, dark, 0.9)
