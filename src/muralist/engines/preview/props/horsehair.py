"""Long hair of horses: a mane that falls beside the neck and a tail, both drawn lock by lock."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, bezier, curve, limb
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.skeleton import Bones

LOCKS, TAIL_LOCKS = 17, 15
"""How many locks a mane and a tail have."""
PALE = 0.7
"""The tone from which a coat is pale."""


def hair_of(build: Build, coat: Colour) -> Colour:
    """The colour of mane and tail: that of the coat, deeper; of pale animals a grey that stands out from it."""
    return build.second or (times(coat, 0.45) if luma(coat) < PALE else mix(coat, rgb("#98918a"), 0.52))


def _tones(hair: Colour) -> tuple[Colour, Colour, Colour]:
    return times(hair, 0.78), hair, mix(hair, (1.0, 0.95, 0.88), 0.24)


def paint_mane(canvas: Canvas, look: Look, build: Build, frame: Bones, coat: Colour, *, streaming: bool) -> None:
    """Locks from the crest of the neck down its side, blown back where the animal gallops."""
    (bx, by), (tx, ty) = frame.neck[1], frame.neck[-1]
    length = math.hypot(tx - bx, ty - by) or 1.0
    nx, ny = -(ty - by) / length, (tx - bx) / length
    hair, rng = hair_of(build, coat), look.rng("mane")
    dark, plain, light = _tones(hair)

    def at(t: float, off: float) -> Point:
        half = 0.5 * (build.nape[0] + (build.nape[1] - build.nape[0]) * t)
        bow = 0.06 * length * math.sin(math.pi * min(1.0, max(0.0, t)))
        far = half + off + bow
        return (bx + (tx - bx) * t + nx * far, by + (ty - by) * t + ny * far)

    crest = [at(-0.18, -0.02), at(0.1, 0.015), at(0.5, 0.02), at(0.85, 0.025), at(1.08, 0.015), at(1.10, -0.05),
             at(0.8, -0.07), at(0.4, -0.09), at(-0.05, -0.08)]  # fmt: skip
    canvas.solid(curve(crest, closed=True, steps=6), dark, puffed(0.7), texture=0.1, grain=40)
    with canvas.ink() as pen:
        for number in range(LOCKS):
            t = 1.06 - 1.18 * number / (LOCKS - 1)
            start = at(t, 0.012)
            long = (
                build.nape[0] * (0.62 + 0.30 * math.sin(math.pi * min(1.0, max(0.0, t)))) * float(rng.uniform(0.8, 1.1))
            )
            if streaming:
                tip = (start[0] - 1.1 * long, start[1] + 0.05 + 0.22 * long * float(rng.uniform(-1, 1)))
                knee = (start[0] - 0.5 * long, start[1] + 0.07)
            else:
                # hair hangs straight down, and lies against the neck
                tip = (start[0] - 0.06 * long - 0.34 * nx * long, start[1] - 0.98 * long)
                knee = (start[0] - 0.42 * nx * long + 0.06, start[1] - 0.30 * long + 0.02)
            tone = (plain, light, dark, plain)[number % 4]
            wide = 0.030 * float(rng.uniform(0.8, 1.25))
            spine = bezier(start, knee, tip, 9)
            pen.polygon(limb(spine, (wide, 1.5 * wide, 1.2 * wide, 0.0)), tone)
            pen.line(spine[:-2], 0.006, light if tone is not light else dark, 0.7)


def paint_long_tail(canvas: Canvas, look: Look, spine: list[Point], hair: Colour) -> None:
    """A short dock, and locks that fall from it along the tail's line to uneven ends."""
    rng = look.rng("tail hair")
    dark, plain, light = _tones(hair)
    line = curve(spine, steps=6)
    last = len(line) - 1
    whole = limb(line[: round(0.86 * last)], (0.05, 0.10, 0.125, 0.11, 0.03))
    canvas.solid([(x, max(0.03, y)) for x, y in whole], plain, puffed(0.8), texture=0.1, grain=40)
    with canvas.ink() as pen:
        for number in range(TAIL_LOCKS):
            side = (number / (TAIL_LOCKS - 1) - 0.5) * 2
            if number % 2:
                side = -side
            share = 0.82 + 0.18 * (1 - abs(side)) * float(rng.uniform(0.7, 1.0)) - 0.10 * float(rng.random())
            stop = max(4, round(share * last))
            path: list[Point] = []
            for step in range(0, stop + 1, 2):
                (ax, ay), (cx, cy) = line[max(0, step - 1)], line[min(last, step + 1)]
                lean = math.atan2(cy - ay, cx - ax) + math.pi / 2
                t = step / last
                out = side * 0.072 * math.sin(math.pi * min(0.78, 0.06 + 0.80 * t))
                x, y = line[step]
                path.append((x + out * math.cos(lean), max(0.03, y + out * math.sin(lean))))
            tone = (dark, plain, plain, light, dark)[number % 5]
            pen.polygon(limb(path, (0.040, 0.034, 0.034, 0.026, 0.0)), tone)
            pen.line(path[1:], 0.006, dark if tone is not dark else light, 0.6)
