"""A giant beanstalk: two stems wound about each other up into the clouds, with broad leaves, pods and tendrils."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, curve, ellipse, limb, shifted
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import bone, line, shape
from muralist.engines.preview.props.prop import Look, Prop

GREENS = (rgb("#5c9a46"), rgb("#4f8f4c"))
TALL, TURNS, STEPS = 5.0, 2.6, 52
LEAF = "0 0, 16 20, 42 26, 70 14, 92 0, 68 -14, 40 -22, 16 -16"


def beanstalk_extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.26, right=1.26, top=5.30, bottom=-0.06)


def _wound(phase: float) -> list[Point]:
    """The way of one stem: round the other, thinner swings higher up, the whole in a slow bend."""
    points = []
    for step in range(STEPS + 1):
        share = step / STEPS
        swing = (0.26 - 0.13 * share) * math.sin(2 * math.pi * TURNS * share + phase)
        points.append((swing + 0.16 * math.sin(math.pi * 1.4 * share), TALL * share))
    return points


def _leaf(canvas: Canvas, x: float, y: float, turn: float, size: float, green: Colour) -> None:
    outline = shifted(shape(LEAF), x, y, size, turn)
    canvas.solid(outline, green, puffed(0.6), texture=0.05)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        rib: Path = shifted(line("0 0, 40 3, 90 0"), x, y, size, turn)
        pen.line(rib, 0.022 * size, mix(green, (1.0, 1.0, 0.8), 0.4), 0.8)
        for at in (22, 42, 62):
            for hand in (-1, 1):
                vein = shifted([(at / 100, 0.02), ((at + 14) / 100, hand * 0.16)], x, y, size, turn)
                pen.line(vein, 0.012 * size, mix(green, (1.0, 1.0, 0.8), 0.3), 0.7)


def paint_beanstalk(canvas: Canvas, look: Look) -> None:
    green, rng = look.pick("stalk", GREENS), look.rng("leaves")
    back, front = _wound(math.pi), _wound(0.0)
    widths = [0.30 - 0.15 * i / STEPS for i in range(STEPS + 1)]
    for root in ("-12 8 18, -40 2 6", "14 8 18, 44 3 6", "0 6 16, 12 -2 8"):
        canvas.solid(bone(root), times(green, 0.75), puffed(0.9))
    spots = []
    for number in range(12):
        share = 0.10 + 0.074 * number
        at = front[round(share * STEPS)]
        side = -1 if number % 2 else 1
        spots.append((at[0], at[1], side, float(rng.uniform(0.05, 0.5)), float(rng.uniform(0.75, 1.0))))
    for x, y, side, lift, size in spots[::3]:
        _leaf(canvas, x, y, lift if side > 0 else math.pi - lift, size * 0.9, times(green, 0.72))
    # the stems in short lengths, so that each passes before the other in turn
    parts = [(path, start) for start in range(0, STEPS, 2) for path in (back, front)]
    parts.sort(key=lambda part: (part[1] // 2, _near(part[0] is front, part[1])))
    for path, start in parts:
        tone = 1.0 if _near(path is front, start) > 0 else 0.82
        piece = path[start : start + 4]
        canvas.solid(limb(piece, widths[start : start + 4][: len(piece)]), times(green, tone), puffed(0.9),
                     texture=0.04)  # fmt: skip
    for number, (x, y, side, lift, size) in enumerate(spots):
        if number % 3:
            _leaf(canvas, x, y, lift if side > 0 else math.pi - lift, size, mix(green, rgb("#9acb5a"), 0.3))
        else:
            tip = curve([(x, y), (x + side * 0.28, y + 0.02), (x + side * 0.40, y + 0.16), (x + side * 0.30, y + 0.22),
                         (x + side * 0.26, y + 0.13)], steps=8)  # fmt: skip
            with canvas.ink() as pen:
                pen.line(tip, 0.026, times(green, 0.85))
    for x, y, side, _, _ in spots[1::4]:
        pod = shifted(shape("0 0, 9 -14, 8 -40, 0 -58, -8 -42, -8 -14"), x + side * 0.18, y - 0.04, 0.9, side * 0.25)
        canvas.solid(pod, mix(green, rgb("#b8d86a"), 0.5), puffed(0.9))
    for x, y, wide in ((-0.5, 5.02, 0.55), (0.55, 5.06, 0.5), (0.0, 5.10, 0.6), (-0.15, 4.96, 0.4), (0.3, 4.97, 0.38)):
        canvas.soft(ellipse(x, y, wide, 0.17), (0.97, 0.98, 1.0), 0.05, 0.95)


def _near(front: bool, start: int) -> float:
    """How far a stem is to the fore at that step; the other one is as far behind."""
    depth = math.cos(2 * math.pi * TURNS * (start + 1) / STEPS)
    return depth if front else -depth


PROPS = (Prop(name="beanstalk", size=9.0, extent=beanstalk_extent, paint=paint_beanstalk, home="meadow", overlap=0.3),)
