"""A lone mountain with snow on its shoulders, or a volcano with its plume."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, ellipse
from muralist.engines.preview.brushes.shade import flat, slope
from muralist.engines.preview.props.bodies import poly
from muralist.engines.preview.props.prop import Look, Prop

ROCKS = (rgb("#6f7688"), rgb("#7a736f"), rgb("#667a86"))
CREST = "-80 0, -61 16, -49 20, -38 38, -30 44, -18 68, -10 76, 0 100, 8 84, 18 72, 28 50, 38 44, 51 22, 64 14, 80 0"
LAVA = "-13 83, -8 81, 0 83, 8 81, 12 83, 8 78, 5 64, 8 52, 4 40, 2 53, 0 62, -2 72, -6 60, -9 50, -8 66, -10 77"
CONE = "-80 0, -54 18, -36 40, -23 64, -12 84, -7 82, 0 84, 7 82, 11 84, 23 62, 38 38, 56 17, 80 0"


def extent(look: Look) -> Extent:
    tall = 1.26 if look.variant == "volcano" else 1.02
    return Extent(left=-0.82, right=0.82, top=tall, bottom=-0.01)


def paint(canvas: Canvas, look: Look) -> None:
    rock = look.pick("rock", ROCKS)
    rng = look.rng("ridge")
    volcano = look.variant == "volcano"
    if volcano:
        rock = mix(rock, rgb("#5a4a46"), 0.6) if not look.colours else rock
        _plume(canvas, look)
    crest = _rough(poly(CONE if volcano else CREST), rng)
    side = -1 if canvas.light.direction[0] < 0 else 1
    whole = [*crest, (0.80, 0.0), (-0.80, 0.0)]
    canvas.solid(whole, rock, slope(0.44, 0.74), texture=0.16, grain=8)
    mask = canvas.mask_of(whole)
    spine = _rough(
        poly("0 100, -4 84, 6 66, -6 44, 8 24, -4 0" if not volcano else "0 84, -2 60, 6 40, -4 20, 2 0"), rng, 0.02
    )
    dark = [*spine, (-side * 1.0, 0.0), (-side * 1.0, 1.05)]
    canvas.solid(dark, times(rock, 0.66), slope(0.46, 0.70), texture=0.16, grain=8, inside=mask)
    with canvas.ink(inside=mask) as pen:
        for _ in range(26):
            x = float(rng.uniform(-0.8, 0.8))
            y = float(np.interp(x, [p[0] for p in crest], [p[1] for p in crest])) * float(rng.uniform(0.35, 0.95))
            lean = 0.10 * (1 if x > 0 else -1)
            lit = x * side > -0.02
            tone = mix(rock, (1, 0.97, 0.92), 0.22) if lit else times(rock, 0.46)
            pen.polygon([(x, y), (x + lean * 1.1, y - 0.16), (x + lean * 0.3, y - 0.20)], tone, 0.45)
    if not volcano or look.season == "winter":
        _snow(canvas, crest, rng, side, 0.58 if look.season != "winter" else 0.34)
    if volcano:
        _lava(canvas)
    green = rgb("#5f7a4e") if look.season != "winter" else rgb("#e4ebf2")
    canvas.soft(poly("-100 -8, -100 6, -60 10, -20 5, 20 9, 60 11, 100 6, 100 -8"), green, 0.03, 0.85, inside=mask)


def _rough(path: Path, rng: np.random.Generator, amount: float = 0.012) -> Path:
    """Break the straight lines of a ridge into small steps."""
    out: list[Point] = []
    for (ax, ay), (bx, by) in pairwise(path):
        for step in range(4):
            t = step / 4
            shake = amount if step else 0.0
            x, y = ax + (bx - ax) * t, ay + (by - ay) * t
            out.append((x + float(rng.normal(0, shake)), max(0.0, y + float(rng.normal(0, shake)))))
    return [*out, path[-1]]


def _snow(canvas: Canvas, crest: Path, rng: np.random.Generator, side: int, line: float) -> None:
    top = [point for point in crest if point[1] > line]
    teeth: Path = []
    xs = np.linspace(top[-1][0], top[0][0], 15)
    for index, x in enumerate(xs.tolist()):
        deep = line - (float(rng.uniform(0.02, 0.22)) if index % 2 else -float(rng.uniform(0.0, 0.12)))
        teeth.append((x + float(rng.normal(0, 0.012)), deep if 0 < index < 14 else line))
    cap = [*top, *teeth]
    inside = canvas.mask_of([*crest, (0.80, 0.0), (-0.80, 0.0)])
    canvas.solid(cap, rgb("#f4f7fb"), slope(0.66, 0.9), inside=inside)
    shadow: Path = [
        (0.0, 1.0),
        (-0.03, 0.84),
        (0.05, 0.70),
        (-0.03, 0.58),
        (0.03, 0.40),
        (-side * 1.0, 0.3),
        (-side * 1.0, 1.05),
    ]
    canvas.solid(shadow, rgb("#b9c8dc"), flat(0.68), inside=canvas.mask_of(cap), alpha=0.8)


def _plume(canvas: Canvas, look: Look) -> None:
    rng = look.rng("plume")
    for step in range(16):
        t = step / 15
        x, y, r = 0.10 * t + float(rng.normal(0, 0.04)) * t, 0.86 + 0.26 * t, 0.06 + 0.075 * t
        tone: Colour = mix(rgb("#8a8288"), rgb("#d9d4d2"), t)
        canvas.soft(ellipse(x, min(y, 1.20 - r * 0.7), r, r * 0.7, points=14), tone, 0.025, 0.8)


def _lava(canvas: Canvas) -> None:
    glow = rgb("#ff8a3a")
    with canvas.lit():
        canvas.solid(
            poly(LAVA),
            glow,
            slope(0.6, 0.95),
        )
    canvas.lamp(0.0, 0.86, 0.30, glow, 0.6)


PROP = Prop(
    name="mountain", size=60.0, extent=extent, paint=paint, home="meadow", overlap=0.1, turns=False, casts=False
)
