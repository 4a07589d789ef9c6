"""The curls of a poodle: a topknot, hanging ears, a round chest, a bracelet on each leg and a pompon on its tail."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, times
from muralist.engines.preview.brushes.paths import Path, Point, ellipse, oval
from muralist.engines.preview.props.bodies import mould
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.coats import along, between
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.skeleton import Bones
from muralist.engines.preview.props.skulls import Head

CLIPPED = "clip"
"""The name of such a coat among the manes."""
BRACELET = 0.78
"""How far down a leg its bracelet sits."""


def ball(at: Point, rx: float, ry: float | None = None) -> list[Path]:
    """A round mass with a curly edge."""
    ry = rx if ry is None else ry
    out = [ellipse(*at, rx, ry)]
    count = max(8, round(2 * math.pi * max(rx, ry) / 0.062))
    for step in range(count):
        a = 2 * math.pi * step / count
        out.append(oval(at[0] + 0.94 * rx * math.cos(a), at[1] + 0.94 * ry * math.sin(a), 0.042, 0.042))
    return out


def paint_ball(canvas: Canvas, look: Look, name: str, at: Point, radii: tuple[float, float], coat: Colour) -> None:
    """Paint one mass of curls, each a short hook of light or of shade."""
    mask = mould(canvas, ball(at, *radii), coat, texture=0.08, grain=34)
    rng = look.rng("curls", name)
    with canvas.ink(inside=mask) as pen:
        for number in range(max(8, round(950 * radii[0] * radii[1]))):
            a, r = float(rng.uniform(0, 2 * math.pi)), math.sqrt(float(rng.uniform(0, 1)))
            x, y = at[0] + radii[0] * r * math.cos(a), at[1] + radii[1] * r * math.sin(a)
            begin = float(rng.uniform(0, 6))
            tone = mix(coat, (1.0, 1.0, 0.98), 0.5) if number % 2 and y > at[1] - 0.3 * radii[1] else times(coat, 0.70)
            pen.line(ellipse(x, y, 0.022, 0.018, start=begin, end=begin + 4.2, points=8), 0.009, tone, 0.6)


def paint_far_curls(canvas: Canvas, look: Look, build: Build, frame: Bones, coat: Colour) -> None:
    """The bracelets of the far legs, and the pompon of the tail, behind the body."""
    for number, leg in enumerate(frame.legs[2:]):
        paint_ball(canvas, look, f"far{number}", between(leg, BRACELET)[0], (0.085, 0.095), times(coat, 0.72))
    turn = math.radians(frame.tail + 18)
    x, y = frame.tail_root
    tip = (x - 0.9 * build.tail_long * math.cos(turn), y + 0.9 * build.tail_long * math.sin(turn))
    paint_ball(canvas, look, "tail", tip, (0.105, 0.105), times(coat, 0.96))


def paint_curls(canvas: Canvas, look: Look, build: Build, frame: Bones, coat: Colour, *, standing: bool) -> None:
    """The curls of the near side, before the head is painted."""
    chest = along(frame, 0.92, 0.02)
    paint_ball(canvas, look, "chest", chest, (0.60 * build.chest, 0.66 * build.chest), coat)
    neck = frame.neck[2]
    paint_ball(canvas, look, "neck", (neck[0] - 0.01, neck[1]), (0.5 * build.nape[0] + 0.03, 0.17), coat)
    if standing:
        paint_ball(canvas, look, "hip", along(frame, -0.06, 0.04), (0.42 * build.rump, 0.42 * build.rump), coat)
        for number, leg in enumerate(frame.legs[:2]):
            paint_ball(canvas, look, f"near{number}", between(leg, BRACELET)[0], (0.09, 0.10), coat)


def paint_topknot(canvas: Canvas, look: Look, head: Head, coat: Colour) -> None:
    """The cap of curls and the curly ear, over the painted head."""
    k = head.size
    paint_ball(canvas, look, "top", head.point(-0.02, 0.50), (0.36 * k, 0.30 * k), coat)
    paint_ball(canvas, look, "ear", head.point(-0.30, -0.10), (0.17 * k, 0.40 * k), times(coat, 0.92))
