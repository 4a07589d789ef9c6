"""Tails of four-legged animals: each kind drawn from its root along the direction in which it is held."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, times
from muralist.engines.preview.brushes.paths import Point, curve, limb, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import fur, mould, sleeve
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.feathering import plume
from muralist.engines.preview.props.horsehair import paint_long_tail
from muralist.engines.preview.props.prop import Look

BENDS: dict[str, tuple[float, ...]] = {
    "sabre": (0, 14, 20, 10), "whip": (-30, 0, 34, 40), "brush": (-18, -4, 14, 16), "curl": (10, 60, 80, 90),
    "tuft": (-50, -16, 4, 20), "flow": (-4, -16, -20, -18), "ring": (-8, 4, 16, 14), "thick": (0, 2, 6, 6),
        "rat": (-10, 8, 16, -16), "plume": (-6, 4, 10, 12), "bush": (-30, -10, 6, 14),
        "ringlet": (14, -56, -62, -58), "coil": (0, 62, 78, 76),
}  # fmt: skip
"""How many degrees each quarter of a tail turns up from the one before it; the first from the way it is held."""
WIDTHS: dict[str, tuple[float, ...]] = {
    "sabre": (0.11, 0.10, 0.08, 0.06, 0.035), "whip": (0.075, 0.075, 0.07, 0.065, 0.05),
    "brush": (0.09, 0.19, 0.25, 0.20, 0.05), "curl": (0.12, 0.14, 0.14, 0.12, 0.07),
    "tuft": (0.06, 0.045, 0.04, 0.036, 0.036), "flow": (0.10, 0.20, 0.22, 0.17, 0.03), "ring": (0.10, 0.17, 0.19,
        0.18, 0.10),
    "thick": (0.22, 0.17, 0.11, 0.07, 0.02), "rat": (0.05, 0.04, 0.034, 0.028, 0.02),
    "plume": (0.11, 0.10, 0.09, 0.07, 0.03), "bush": (0.12, 0.17, 0.19, 0.15, 0.04),
    "ringlet": (0.14, 0.18, 0.20, 0.19, 0.10), "coil": (0.15, 0.19, 0.21, 0.19, 0.12),
}  # fmt: skip

TIPPED = frozenset({"brush", "ringlet", "coil"})
"""Tails whose end is pale."""
LONG_HAIRED = frozenset({"brush", "plume", "bush", "ringlet", "coil"})


def tail_spine(build: Build, root: Point, held: float, floor: float = 0.05) -> list[Point]:
    """The tail's middle line; it lies along the ground where it would sink into it."""
    points, turn = [root], held
    for bend in BENDS.get(build.tail, ()):
        turn += bend
        x, y = points[-1]
        step = build.tail_long / 4
        points.append((x - step * math.cos(math.radians(turn)), max(floor, y + step * math.sin(math.radians(turn)))))
    return points


def paint_tail(canvas: Canvas, look: Look, build: Build, coat: Colour, root: Point, held: float) -> None:
    """Behind the body."""
    second = build.second or times(coat, 0.45)
    if build.tail == "stub":
        canvas.solid(oval(root[0], root[1] - 0.02, 0.065, 0.055), build.pale or coat, puffed(0.9), texture=0.1)
        return
    if build.tail == "flag":
        canvas.solid(
            oval(root[0] - 0.03, root[1] - 0.03, 0.06, 0.09, -0.3), build.pale or coat, puffed(0.9), texture=0.1
        )
        return
    if build.tail == "pig":
        spine = [
            (root[0] - 0.07 * t + 0.045 * math.sin(t * 9), root[1] + 0.05 * math.cos(t * 9))
            for t in (i / 20 for i in range(21))
        ]
        canvas.solid(limb(spine, (0.03, 0.02)), times(coat, 0.85), puffed(0.7))
        return
    if build.tail not in BENDS:
        return
    fat = build.fluffy
    spine = tail_spine(build, root, held)
    widths = [wide * fat for wide in WIDTHS[build.tail]]
    if build.tail == "flow":
        paint_long_tail(canvas, look, spine, second)
        return
    tone = times(coat, 0.94)
    hair = plume(spine, 0.13 * fat) if build.tail == "plume" else []
    mask = mould(
        canvas, [sleeve(spine, widths, 8), *hair], tone, texture=0.10 if build.tail in LONG_HAIRED else 0.05, grain=34
    )
    end = spine[-1]
    if build.tail in TIPPED or "white tip" in build.marks:
        tip = build.pale or (1.0, 0.97, 0.92)
        canvas.soft(oval(end[0], end[1], 0.11 * fat, 0.11 * fat), tip, 0.02, 1.0, inside=mask)
    if build.tail in LONG_HAIRED:
        fur(canvas, mask, look.rng("brush"), tone, 140, 0.07, math.pi - math.radians(held))
    if build.tail == "ring" or "stripes" in build.marks or "tabby" in build.marks:
        path = curve(spine, steps=6)
        with canvas.ink(inside=mask) as pen:
            for at in range(5, len(path) - 1, 5):
                (ax, ay), (bx, by) = path[at - 1], path[at]
                lean = math.atan2(by - ay, bx - ax) + math.pi / 2
                dx, dy = math.cos(lean) * 0.15, math.sin(lean) * 0.15
                pen.line([(bx + dx, by + dy), (bx - dx, by - dy)], 0.04 if build.tail == "ring" else 0.03, second, 0.9)
    if build.tail == "tuft":
        canvas.solid(oval(end[0], end[1], 0.045, 0.075, 0.5), mix(second, coat, 0.1), puffed(0.8), texture=0.1)
