"""A bough that reaches into the picture, for birds and cats to sit on."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, curve
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import sleeve
from muralist.engines.preview.props.danglers import guest_of, paint_guest, reach_below
from muralist.engines.preview.props.foliage import clump
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.tree import LEAVES

BARK, LIMB = rgb("#7a5a42"), 0.62
TWIGS = (((-0.30, 0.63), (-0.36, 0.82)), ((0.34, 0.61), (0.46, 0.80)), ((0.62, 0.64), (0.84, 0.76)),
         ((0.50, 0.60), (0.66, 0.46)))  # fmt: skip


BLOSSOM, PETALS = "blossom", rgb("#f6b6cc")
REACH = "reach:"
"""Before the length, in a variant, by which the bough goes on to the left."""
BROADER = 0.05
"""How much thicker it is for each unit of that."""


def _reach(look: Look) -> float:
    return next((float(word.removeprefix(REACH)) for word in look.variant.split() if word.startswith(REACH)), 0.0)


def extent(look: Look) -> Extent:
    return Extent(left=-0.98 - _reach(look), right=1.12, top=1.20, bottom=reach_below(look))


def paint(canvas: Canvas, look: Look) -> None:
    _bough(canvas, look)
    paint_guest(canvas, look)


def _bough(canvas: Canvas, look: Look) -> None:
    # who hangs from it has the asked colour
    bark = BARK if guest_of(look) else look.colour(BARK)
    rng = look.rng("leaves")
    far = _reach(look)
    thick = 0.15 + BROADER * far
    bough = [(-0.74 - far, 0.46 - 0.06 * far), (-0.36, 0.575), (0.0, 0.575), (0.40, 0.565), (0.86, 0.62)]
    canvas.solid(sleeve(bough, (thick, 0.12, 0.10, 0.075, 0.03)), bark, puffed(0.9), texture=0.16, grain=22)
    for start, end in TWIGS:
        canvas.solid(sleeve([start, _between(start, end), end], (0.040, 0.03, 0.015)), times(bark, 0.9), puffed(0.8))
    if "bare" in look.variant.split():
        return
    if BLOSSOM in look.variant.split():
        _blossoms(canvas, look)
        return
    if look.season == "winter":
        _snow(canvas, look, bough, (thick, 0.12, 0.10, 0.075, 0.03))
        return
    leaf = LEAVES.get(look.season, LEAVES[""])
    with canvas.ink() as pen:
        for x, y, radius in ((-0.86, 0.62, 0.12), (-0.62, 0.44, 0.10), (-0.36, 0.86, 0.10), (0.47, 0.84, 0.11),
                             (0.86, 0.78, 0.11), (0.90, 0.62, 0.09), (0.68, 0.44, 0.09)):  # fmt: skip
            clump(pen, canvas, np.random.Generator(np.random.PCG64(int(rng.integers(1 << 30)))), (x, y), radius,
                  mix(leaf, (1, 1, 1), 0.05), count=46)  # fmt: skip


def _snow(canvas: Canvas, look: Look, bough: Path, thick: tuple[float, ...]) -> None:
    """Snow that lies along the upper side of the bough and its twigs, deeper here and thinner there."""
    rng = look.rng("snow")
    white, shade = rgb("#f4f7fb"), rgb("#c3d0de")
    for line, wide, deep in (
        (curve(bough, steps=10), thick, 0.052),
        *((list(one), (0.04, 0.015), 0.026) for one in TWIGS),
    ):
        phase = float(rng.uniform(0, 6.28))
        along = np.linspace(0, 1, 60)
        at = along * (len(line) - 1)
        xs = np.interp(at, np.arange(len(line)), [x for x, _ in line])
        ys = np.interp(at, np.arange(len(line)), [y for _, y in line])
        tops = ys + np.interp(along, np.linspace(0, 1, len(wide)), wide) / 2
        swell = 0.55 + 0.25 * np.sin(along * 17 + phase) + 0.20 * np.sin(along * 41 + 2 * phase)
        high = deep * np.clip(swell, 0.12, 1) * np.clip(14 * (1 - along), 0, 1)
        for lift, low, tone in ((0.0, 0.020, shade), (0.006, 0.006, white)):
            upper = [(float(x), float(y)) for x, y in zip(xs, tops + high - 0.006 + lift, strict=True)]
            lower = [(float(x), float(y)) for x, y in zip(xs, tops - low - 0.2 * high, strict=True)]
            canvas.soft([*upper, *reversed(lower)], tone, 0.004, 1.0)


def _blossoms(canvas: Canvas, look: Look) -> None:
    """Five-petalled flowers and buds along the bough and its twigs."""
    rng = look.rng("blossoms")
    tone = look.colours[1] if len(look.colours) > 1 else PETALS
    spots = [(-0.86, 0.60), (-0.62, 0.50), (-0.36, 0.84), (-0.28, 0.68), (0.0, 0.60), (0.24, 0.56), (0.47, 0.82),
             (0.40, 0.68), (0.86, 0.78), (0.90, 0.64), (0.68, 0.46), (0.60, 0.58)]  # fmt: skip
    with canvas.ink() as pen:
        for x, y in spots:
            for _ in range(3):
                cx, cy = x + float(rng.normal(0, 0.055)), y + float(rng.normal(0.01, 0.05))
                size, start = float(rng.uniform(0.036, 0.052)), float(rng.uniform(0, 6.28))
                own = mix(tone, (1, 1, 1), float(rng.uniform(0.0, 0.5)))
                for petal in range(5):
                    a = start + petal * math.tau / 5
                    px, py = cx + size * 0.8 * math.cos(a), cy + size * 0.8 * math.sin(a)
                    pen.disc(px, py, size * 0.72, times(own, 0.94))
                    pen.disc(px, py, size * 0.60, own)
                pen.disc(cx, cy, size * 0.34, times(tone, 0.72))
                pen.disc(cx, cy, size * 0.16, rgb("#f6d86a"))
        for x, y in ((-0.50, 0.66), (0.12, 0.66), (0.76, 0.74), (-0.72, 0.42)):
            pen.disc(x, y, 0.024, times(tone, 0.85))


def _between(start: Point, end: Point) -> Point:
    return ((start[0] + end[0]) / 2 - 0.02, (start[1] + end[1]) / 2)


PROP = Prop(name="branch", size=0.55, extent=extent, paint=paint, home="forest", perch=LIMB)
