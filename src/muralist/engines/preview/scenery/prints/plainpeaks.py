"""Mountains in few plain areas, for pictures of clean shapes: straight ridges, one side in shade, a white cap."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, mix
from muralist.engines.preview.brushes.view import View, lay
from muralist.engines.preview.scenery.setting import Setting

STYLES = frozenset({
    "artdeco", "felt", "flat", "lineart", "lowpoly", "minimal", "oneline", "papercut", "poster", "risograph",
    "stainedglass", "vintage",
})  # fmt: skip
REACH = 1.6
"""How far to either side peaks are set, in shorter sides: as far as the widest frame shows."""
ZIGZAG = 3
"""Teeth of the lower edge of a white cap."""
SHADED = 0.26


def is_plain(setting: Setting) -> bool:
    """Whether mountains are painted so."""
    plan = setting.plan
    return not STYLES.isdisjoint(plan.styles if plan.composed is None else plan.composed)


def peaks(setting: Setting, name: str, *, base: float, height: float, frequency: float) -> list[tuple[float, float]]:
    """The corners of a ridge from left to right: x, and height fraction; peaks and passes in turn."""
    rng = setting.view.rng("plain peaks", name)
    step = 0.5 / frequency
    points: list[tuple[float, float]] = []
    x = -REACH - step * float(rng.uniform(0, 1))
    while x < REACH + step:
        points.append((x, base - height * float(rng.uniform(0.66, 1.0))))
        x += step * float(rng.uniform(0.42, 0.56))
        points.append((x, base - height * float(rng.uniform(0.22, 0.44))))
        x += step * float(rng.uniform(0.42, 0.56))
    return points


def plain_range(
    setting: Setting, picture: Array, name: str, *, base: float, height: float, frequency: float,
    tones: tuple[Colour, Colour, Colour], snow: float,
) -> Array:  # fmt: skip
    """Paint such a range; returns its ridge (W,). `tones` are those of the light side, the shaded one and of snow."""
    view = setting.view
    points = peaks(setting, name, base=base, height=height, frequency=frequency)
    xs, ys = [point[0] for point in points], [point[1] for point in points]
    ridge = np.interp(view.x[0], xs, ys).astype(np.float32)
    band = view.band(max(0.0, float(ridge.min()) - 0.005), base + 0.01)
    mask = band.below(ridge)
    colours = np.empty((*mask.shape, 3), dtype=np.float32)
    colours[:] = tones[0]
    side = setting.side
    for at in range(0, len(points) - 1, 2):
        _face(colours, band, points, at, side, tones[1], base)
        if snow:
            _cap(colours, band, points, at, side, tones, snow * height)
    lay(picture[band.rows], mask, colours)
    return np.asarray(ridge)


def _face(
    colours: Array, band: View, points: list[tuple[float, float]], at: int, side: int, tone: Colour, base: float
) -> None:  # fmt: skip
    """The side of one peak that looks away from the light, down to its foot; in place."""
    x, y = points[at]
    ends = [points[number] for number in (at - 1, at + 1) if 0 <= number < len(points)]
    away = next((point for point in ends if (point[0] - x) * side < 0), None)
    if away is None:
        return
    ink = band.ink(2)
    # the edge between the two sides leans down to the light
    foot = x + side * 0.20 * abs(away[0] - x)
    ink.polygon([(x, y), away, (away[0], base + 0.02), (foot, base + 0.02), (x + side * 0.03, y + 0.4 * (base - y))],
                tone)  # fmt: skip
    ink.onto_rows(colours)


def _cap(
    colours: Array, band: View, points: list[tuple[float, float]], at: int, side: int,
    tones: tuple[Colour, Colour, Colour], deep: float,
) -> None:  # fmt: skip
    """The white top of one peak, with a toothed edge; its shaded half is cooler. In place."""
    x, y = points[at]
    if not 0 < at < len(points) - 1:
        return
    (lx, ly), (rx, ry) = points[at - 1], points[at + 1]
    low = min(y + deep, ly - 0.01, ry - 0.01)
    if low <= y:
        return
    left, right = x + (lx - x) * (low - y) / (ly - y), x + (rx - x) * (low - y) / (ry - y)
    # a hair wider than the peak: the ridge cuts it off
    left, right = left - 0.01, right + 0.01
    count = 2 * ZIGZAG
    teeth = [(left + (right - left) * n / count, low - (0.36 if n % 2 else 0.0) * (low - y) * math.sin(
        math.pi * n / count)) for n in range(count + 1)]  # fmt: skip
    ink = band.ink(2)
    ink.polygon([(left, low), (x - 0.01, y - 0.01), (x + 0.01, y - 0.01), (right, low), *reversed(teeth[1:-1])],
                tones[2])  # fmt: skip
    half = [point for point in teeth if (point[0] - x) * side <= 0]
    half = half if side > 0 else half[::-1]
    outer = left if side > 0 else right
    ink.polygon([(x, y - 0.01), (outer, low), *half[1:], (x + side * 0.02, low - 0.3 * (low - y))],
                mix(tones[2], tones[1], 0.45))  # fmt: skip
    ink.onto_rows(colours)


def shaded(colour: Colour, shade: Colour) -> Colour:
    """The colour of a side that is turned from the light."""
    return mix(colour, shade, SHADED)
