"""Bodies in the sky: the moon, full or crescent, and planets, ringed or banded."""

from __future__ import annotations

import math
from contextlib import nullcontext

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, sphere
from muralist.engines.preview.props.prop import Look, Prop

EARTH = "earth"
PLANETS = (rgb("#d9a066"), rgb("#c46a4a"), rgb("#7fa8c9"), rgb("#b58fc2"), rgb("#8fbf9a"))


def moon_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.5, right=0.5, top=1.0)


def paint_moon(canvas: Canvas, look: Look) -> None:
    with canvas.lit():
        _moon(canvas, look)
    canvas.lamp(0, 0.5, 1.0, rgb("#cdd6f0"), 0.20)


def _moon(canvas: Canvas, look: Look) -> None:
    face = look.colour(rgb("#efe9d6"))
    rng = look.rng("craters")
    if look.variant == "crescent":
        outer = ellipse(0, 0.5, 0.48, 0.48, start=-2.1, end=2.1)
        inner = ellipse(-0.242, 0.5, 0.4145, 0.4145, start=-1.571, end=1.571)
        outline = [*outer, *reversed(inner)]
        canvas.solid(outline, face, flat(0.80), texture=0.10, grain=9)
    else:
        outline = ellipse(0, 0.5, 0.49, 0.49)
        canvas.solid(outline, face, sphere(0, 0.5, 0.62, 0.62), texture=0.16, grain=4)
    inside = canvas.mask_of(outline)
    for x, y, r in (
        (-0.16, 0.66, 0.16),
        (0.10, 0.72, 0.11),
        (0.05, 0.46, 0.13),
        (-0.20, 0.40, 0.09),
        (0.22, 0.52, 0.08),
    ):
        canvas.soft(ellipse(x, y, r, r * 0.8), times(face, 0.62), 0.03, 0.42, inside=inside)
    with canvas.ink(inside=inside) as pen:
        for _ in range(34):
            a, d = float(rng.uniform(0, 6.283)), math.sqrt(float(rng.random())) * 0.46
            x, y, r = math.cos(a) * d, 0.5 + math.sin(a) * d, float(rng.gamma(2.0, 0.008)) + 0.004
            pen.disc(x, y, r, times(face, 0.80), 0.8)
            pen.disc(x + r * 0.22, y - r * 0.22, r * 0.82, mix(face, (1, 1, 1), 0.25), 0.55)


def paint_sun(canvas: Canvas, look: Look) -> None:
    """A bare disc that shines: it stands where the prompt puts it, before or behind something."""
    face = look.colour(rgb("#ffd257"))
    with canvas.lit():
        canvas.solid(ellipse(0, 0.5, 0.49, 0.49), face, flat(0.86))
    canvas.lamp(0, 0.5, 1.0, mix(face, (1, 1, 1), 0.3), 0.24)


def planet_extent(look: Look) -> Extent:
    wide = 0.5 if look.variant in {"plain", EARTH} else 0.92
    return Extent(left=-wide, right=wide, top=1.0)


def paint_planet(canvas: Canvas, look: Look) -> None:
    # the sun that it is lit by is out of sight, and is no light of this scene
    with canvas.lit() if look.dark else nullcontext():
        _planet(canvas, look)


def _planet(canvas: Canvas, look: Look) -> None:
    if look.variant == EARTH:
        _earth(canvas)
        return
    tone = look.pick("planet", PLANETS)
    ringed = look.variant != "plain"
    rng = look.rng("bands")
    disc = ellipse(0, 0.5, 0.46, 0.46)
    if ringed:
        _ring(canvas, tone, back=True)
    shade = sphere(0, 0.5, 0.475, 0.475)
    canvas.solid(disc, tone, shade, texture=0.05, grain=6)
    inside = canvas.mask_of(disc)
    y = 0.06
    while y < 0.96:
        thick = float(rng.uniform(0.03, 0.09))
        band = (
            mix(tone, (1, 0.95, 0.85), float(rng.uniform(0.0, 0.4)))
            if rng.random() > 0.5
            else times(tone, float(rng.uniform(0.68, 0.95)))
        )
        canvas.solid(_band(y, thick), band, shade, alpha=0.75, texture=0.05, grain=9, inside=inside)
        y += thick * 1.25
    if ringed:
        _ring(canvas, tone, back=False)


LANDS = (
    ((-0.30, 0.66), (-0.20, 0.82), (0.02, 0.88), (0.10, 0.78), (-0.02, 0.68), (-0.10, 0.56), (-0.22, 0.54)),
    ((-0.08, 0.50), (0.06, 0.46), (0.10, 0.34), (0.00, 0.18), (-0.06, 0.10), (-0.10, 0.28), (-0.14, 0.42)),
    ((0.22, 0.74), (0.40, 0.72), (0.46, 0.54), (0.40, 0.36), (0.30, 0.30), (0.22, 0.48), (0.16, 0.60)),
    ((-0.46, 0.40), (-0.36, 0.44), (-0.30, 0.34), (-0.38, 0.26), (-0.46, 0.30)),
)
"""Outlines of the land on the side of the Earth that is seen."""


def _earth(canvas: Canvas) -> None:
    """Blue seas, green and tawny land, ice at the top and clouds in streaks."""
    disc, shade = ellipse(0, 0.5, 0.46, 0.46), sphere(0, 0.5, 0.475, 0.475)
    canvas.solid(disc, rgb("#2f78c8"), shade, texture=0.04, grain=6, gloss=0.2)
    inside = canvas.mask_of(disc)
    for number, land in enumerate(LANDS):
        green = rgb("#5c9a4c") if number % 2 == 0 else rgb("#8a9a50")
        canvas.solid(curve(land, closed=True, steps=6), green, shade, texture=0.14, grain=9, inside=inside)
    canvas.solid(ellipse(0, 0.95, 0.24, 0.06), rgb("#f2f6fa"), shade, inside=inside)
    for x, y, wide, lean in ((-0.20, 0.62, 0.22, 0.2), (0.18, 0.42, 0.26, -0.15), (0.02, 0.24, 0.20, 0.1),
                             (0.20, 0.82, 0.16, -0.3), (-0.30, 0.26, 0.14, 0.25)):  # fmt: skip
        canvas.soft(ellipse(x, y, wide, 0.028, lean), (1.0, 1.0, 1.0), 0.02, 0.75, inside=inside)
    canvas.soft(ellipse(0.30, 0.20, 0.40, 0.40), (0.02, 0.05, 0.16), 0.16, 0.45, inside=inside)


def _band(y: float, thick: float) -> Path:
    xs = np.linspace(-0.5, 0.5, 24)
    sag = 0.05 * (1 - (xs / 0.5) ** 2)
    low = [(float(x), y - float(s) + 0.10 * float(x)) for x, s in zip(xs, sag, strict=True)]
    high = [(float(x), y + thick - float(s) + 0.10 * float(x)) for x, s in zip(xs, sag, strict=True)]
    return [*low, *reversed(high)]


def _ring(canvas: Canvas, tone: Colour, *, back: bool) -> None:
    start, end = (0.0, math.pi) if back else (math.pi, 2 * math.pi)
    for outer, inner, colour, alpha in (
        (0.88, 0.74, mix(tone, (1, 0.95, 0.85), 0.45), 0.85),
        (0.72, 0.64, times(tone, 0.85), 0.7),
        (0.63, 0.59, mix(tone, (1, 1, 1), 0.6), 0.8),
    ):
        out = ellipse(0, 0.5, outer, outer * 0.20, 0.16, start, end)
        inn = ellipse(0, 0.5, inner, inner * 0.20, 0.16, start, end)
        canvas.solid([*out, *reversed(inn)], colour, flat(0.62 if back else 0.78), alpha=alpha)


PROPS = (
    Prop(
        name="sun",
        size=16.0,
        aloft=0.5,
        extent=moon_extent,
        paint=paint_sun,
        home="meadow",
        stands="sky",
        turns=False,
        casts=False,
    ),
    Prop(
        name="moon",
        size=16.0,
        aloft=0.5,
        extent=moon_extent,
        paint=paint_moon,
        home="space",
        stands="sky",
        turns=False,
        casts=False,
    ),
    Prop(
        name="planet",
        size=40.0,
        aloft=0.62,
        extent=planet_extent,
        paint=paint_planet,
        home="space",
        stands="sky",
        turns=False,
        casts=False,
    ),
)
