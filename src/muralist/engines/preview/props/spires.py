"""Famous towers of iron, stone and glass: Paris, Tokyo, London, Pisa, Taipei, Shanghai, Dubai, New York, Seattle."""

from __future__ import annotations

import math
from collections.abc import Sequence
from contextlib import nullcontext
from itertools import pairwise

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, box, curve, ellipse, shifted
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope, sphere, tube
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, rod, turned

IRON, STONE, MARBLE, LIT = rgb("#8d6f55"), rgb("#cbab74"), rgb("#ece4d3"), rgb("#ffd98a")
GLASS = rgb("#7fa0b4")


def _at(profile: Sequence[Point], y: float) -> float:
    """The half-width at a height, of a profile (half-width, y) from the foot up."""
    for (a, low), (b, high) in pairwise(profile):
        if y <= high:
            return a + (b - a) * (y - low) / max(high - low, 1e-6)
    return profile[-1][0]


def _lattice(
    canvas: Canvas, left: Sequence[Point], right: Sequence[Point], span: Point, rows: int, tone: Colour, lit: bool
) -> None:
    """Crossed girders between two edges, each given as (x, y) from the foot up; they glow after dark."""
    low, high = span
    steps = [low + (high - low) * (1 - (1 - k / rows) ** 1.15) for k in range(rows + 1)]
    outline = [*((_at(right, y), y) for y in steps), *((_at(left, y), y) for y in reversed(steps))]
    canvas.solid(outline, times(tone, 0.72), facing(0, 0, 1), alpha=0.62)
    with canvas.ink() as pen:
        for a, b in pairwise(steps):
            x0, x1, x2, x3 = _at(left, a), _at(right, a), _at(left, b), _at(right, b)
            line = max(0.010, 0.07 * abs(x1 - x0))
            for ends in ([(x0, a), (x3, b)], [(x1, a), (x2, b)], [(x2, b), (x3, b)]):
                pen.line(ends, line, times(tone, 0.9))
        for edge in (left, right):
            pen.line([(_at(edge, y), y) for y in steps], 0.030, tone)
    if lit:
        with canvas.lit(), canvas.ink() as pen:
            for a, b in pairwise(steps):
                pen.line([(_at(left, a), a), (_at(right, b), b)], 0.010, rgb("#ffcf6a"), 0.8)
                pen.line([(_at(right, a), a), (_at(left, b), b)], 0.010, rgb("#ffcf6a"), 0.8)


def _legged(canvas: Canvas, look: Look, tones: tuple[Colour, Colour], foot: float) -> None:
    """Four splayed legs that meet in one tapering mast, of girders in one colour or in bands of two."""
    outer = [(foot, 0.0), (0.44 * foot / 0.62, 0.40), (0.335, 0.52), (0.215, 0.98), (0.135, 1.50), (0.07, 2.10),
             (0.035, 2.62)]  # fmt: skip
    inner = [(foot - 0.27, 0.0), (0.20, 0.40), (0.17, 0.52), (0.07, 0.98)]
    for hand in (-1, 1):
        edges = [[(hand * w, y) for w, y in inner], [(hand * w, y) for w, y in outer]]
        _lattice(canvas, edges[0], edges[1], (0.0, 0.46), 4, tones[0], look.dark)
        _lattice(canvas, edges[0], edges[1], (0.52, 0.98), 5, tones[1], look.dark)
    west, east = [(-w, y) for w, y in outer], list(outer)
    for number, (low, high) in enumerate(((0.98, 1.45), (1.45, 1.9), (1.9, 2.3), (2.3, 2.6))):
        _lattice(canvas, west, east, (low, high), 5, tones[number % 2], look.dark)


def paint_eiffel(canvas: Canvas, look: Look) -> None:
    iron = look.colour(IRON)
    _legged(canvas, look, (iron, iron), 0.62)
    arch = ellipse(0, 0.06, 0.37, 0.36, start=0.0, end=math.pi, points=28)
    with canvas.ink() as pen:
        pen.line(arch, 0.035, times(iron, 0.9))
        pen.line([(x * 1.10, 0.06 + (y - 0.06) * 1.10) for x, y in arch], 0.016, times(iron, 0.8))
    for y, wide, high in ((0.44, 0.46, 0.08), (0.95, 0.265, 0.055), (2.56, 0.075, 0.07)):
        canvas.solid(box(-wide, y, wide, y + high, 0.01), iron, slope(0.55, 0.85), gloss=0.2)
        with canvas.ink() as pen:
            pen.line([(-wide, y + 0.014), (wide, y + 0.014)], 0.016, times(iron, 0.6))
    canvas.solid(ellipse(0, 2.63, 0.045, 0.05), iron, puffed(0.9))
    rod(canvas, [(0, 2.64), (0, 2.92)], 0.022, iron, end=0.008)
    for hand in (-1, 1):
        canvas.solid(box(hand * 0.33, -0.02, hand * 0.66, 0.05), rgb("#b8ab98"), facing(0, 0.2, 1))
    if look.dark:
        canvas.lamp(0, 0.8, 1.3, LIT, 0.6)
        canvas.lamp(0, 2.62, 0.5, rgb("#fff3cf"), 0.9)


def paint_tokyo(canvas: Canvas, look: Look) -> None:
    red, white = look.colour(rgb("#e2552b")), rgb("#f4ede2")
    _legged(canvas, look, (red, white), 0.58)
    with canvas.ink() as pen:
        pen.line(ellipse(0, 0.10, 0.32, 0.28, start=0.0, end=math.pi, points=24), 0.03, red)
    canvas.solid(box(-0.34, 0.40, 0.34, 0.54, 0.01), white, facing(0, 0.1, 1))
    for y, wide, high in ((0.97, 0.26, 0.15), (1.88, 0.12, 0.10)):
        canvas.solid(box(-wide, y, wide, y + high, 0.015), white, facing(0, 0.1, 1), gloss=0.2)
        with canvas.lit() if look.dark else nullcontext():
            canvas.solid(box(-wide * 0.94, y + high * 0.3, wide * 0.94, y + high * 0.66),
                         LIT if look.dark else rgb("#44586a"), flat(0.8))  # fmt: skip
    rod(canvas, [(0, 2.58), (0, 2.80)], 0.03, white)
    rod(canvas, [(0, 2.78), (0, 3.02)], 0.02, red, end=0.008)
    if look.dark:
        canvas.lamp(0, 1.0, 1.4, rgb("#ff9a5a"), 0.6)


def paint_bigben(canvas: Canvas, look: Look) -> None:
    stone = look.colour(STONE)
    side, gold, slate = times(stone, 0.78), rgb("#dcb24a"), rgb("#56616e")
    canvas.solid([(0.27, 0.0), (0.40, 0.03), (0.40, 1.72), (0.27, 1.70)], side, facing(0.8, 0, 0.6), texture=0.06)
    canvas.solid(box(-0.27, 0.0, 0.27, 1.70), stone, facing(0, 0.1, 1, fall=0.12), texture=0.06)
    with canvas.ink() as pen:
        for column in range(5):
            x = -0.216 + 0.108 * column
            pen.line([(x - 0.054, 0.0), (x - 0.054, 1.70)], 0.014, times(stone, 0.66))
            for row in range(7):
                y = 0.18 + 0.215 * row
                pen.polygon([(x - 0.022, y), (x + 0.022, y), (x + 0.022, y + 0.12), (x, y + 0.15), (x - 0.022,
                    y + 0.12)],
                            LIT if look.dark and (row + column) % 3 == 0 else rgb("#4a4640"), 0.9)  # fmt: skip
        for y in (0.13, 0.78, 1.42):
            pen.line([(-0.27, y), (0.27, y)], 0.02, times(stone, 0.6))
    canvas.solid([(0.31, 1.68), (0.45, 1.71), (0.45, 2.30), (0.31, 2.28)], side, facing(0.8, 0, 0.6), texture=0.05)
    canvas.solid(box(-0.31, 1.66, 0.31, 2.28), stone, facing(0, 0.1, 1), texture=0.05)
    for y in (1.66, 2.24):
        canvas.solid(box(-0.335, y, 0.335, y + 0.06), mix(stone, WHITE, 0.2), slope(0.55, 0.85))
    _dial(canvas, (0.0, 1.98), 0.235, look.dark)
    canvas.solid(box(-0.27, 2.28, 0.27, 2.46), times(stone, 0.9), facing(0, 0.1, 1))
    with canvas.ink() as pen:
        for k in range(6):
            pen.polygon(box(-0.235 + 0.08 * k, 2.30, -0.185 + 0.08 * k, 2.43), rgb("#3d3933"))
    canvas.solid(
        [(-0.32, 2.45), (0.32, 2.45), (0.13, 2.78), (-0.13, 2.78)], slate, facing(-0.1, 0.4, 0.9), texture=0.05
    )
    canvas.solid(box(-0.13, 2.77, 0.13, 2.88), gold, facing(0, 0.1, 1), gloss=0.4)
    canvas.solid([(-0.15, 2.87), (0.15, 2.87), (0.0, 3.30)], slate, facing(-0.1, 0.4, 0.9), texture=0.05)
    rod(canvas, [(0, 3.26), (0, 3.42)], 0.022, gold)
    for x in (-0.30, 0.30):
        canvas.solid([(x - 0.03, 2.30), (x + 0.03, 2.30), (x, 2.52)], gold, facing(0, 0.2, 1), gloss=0.3)
    if look.dark:
        canvas.lamp(0, 1.98, 0.9, LIT, 0.7)


def _dial(canvas: Canvas, hub: Point, radius: float, dark: bool) -> None:
    """A white clock face in a gilt ring, shining after dark."""
    x, y = hub
    canvas.solid(ellipse(x, y, radius, radius), rgb("#caa145"), puffed(0.6, shine=0.2), gloss=0.4)
    face = ellipse(x, y, radius * 0.86, radius * 0.86)
    if dark:
        with canvas.lit():
            canvas.solid(face, rgb("#fff2c9"), flat(0.9))
    else:
        canvas.solid(face, rgb("#faf5e8"), flat(0.84))
    with canvas.lit() if dark else nullcontext(), canvas.ink() as pen:
        for mark in range(12):
            a = mark * math.pi / 6
            pen.line([(x + math.sin(a) * radius * r, y + math.cos(a) * radius * r) for r in (0.68, 0.80)], 0.018,
                     rgb("#2d2a28"))  # fmt: skip
        for a, long, width in ((-1.05, 0.46, 0.030), (0.35, 0.70, 0.020)):
            pen.line(
                [(x, y), (x + math.sin(a) * radius * long, y + math.cos(a) * radius * long)], width, rgb("#22201f")
            )


def paint_pisa(canvas: Canvas, look: Look) -> None:
    marble, turn = look.colour(MARBLE), -0.085

    def leaning(path: Path) -> Path:
        return shifted(path, -0.10, 0.02, 1.0, turn)

    levels = [(0.0, 0.42, 0.40), *((0.42 + 0.29 * k, 0.29, 0.40) for k in range(6)), (2.16, 0.26, 0.30)]
    for number, (y, high, wide) in enumerate(levels):
        core = wide * (0.95 if number == 0 else 0.86)
        canvas.solid(leaning(box(-core, y, core, y + high)), times(marble, 0.94 if number == 0 else 0.70), tube())
        count = 7 if number < 7 else 5
        with canvas.ink() as pen:
            for k in range(count + 1):
                x = core * 1.02 * math.sin((k / count - 0.5) * math.pi * 0.94)
                following = core * 1.02 * math.sin(((k + 1) / count - 0.5) * math.pi * 0.94)
                if k < count and number:
                    middle, half = (x + following) / 2, (following - x) / 2 * 0.72
                    door = [(middle - half, y), *ellipse(middle, y + high * 0.56, half, high * 0.24, start=math.pi,
                        end=0.0,
                            points=9), (middle + half, y)]  # fmt: skip
                    pen.polygon(leaning(door), rgb("#5f5648"), 0.85)
                pen.line(leaning([(x, y), (x, y + high * 0.8)]), 0.032, mix(marble, WHITE, 0.35))
        ledge = wide * 1.04
        canvas.solid(leaning(box(-ledge, y + high - 0.05, ledge, y + high)), mix(marble, WHITE, 0.25), tube())
    with canvas.ink() as pen:
        pen.polygon(leaning(box(-0.07, 0.0, 0.07, 0.26, 0.03)), rgb("#4d4438"))


def paint_taipei(canvas: Canvas, look: Look) -> None:
    glass = look.colour(rgb("#6fa39a"))
    canvas.solid(
        [(-0.36, 0.0), (0.36, 0.0), (0.23, 0.72), (-0.23, 0.72)], glass, facing(-0.2, 0.1, 1, fall=0.15), gloss=0.4
    )
    canvas.solid([(0.12, 0.0), (0.36, 0.0), (0.23, 0.72), (0.09, 0.72)], times(glass, 0.8), facing(0.6, 0, 0.8))
    for k in range(8):
        y, low, high = 0.74 + 0.205 * k, 0.185, 0.265
        canvas.solid(
            [(-low, y), (low, y), (high, y + 0.19), (-high, y + 0.19)], glass, facing(-0.2, -0.1, 1), gloss=0.4
        )
        canvas.solid([(0.07, y), (low, y), (high, y + 0.19), (0.10, y + 0.19)], times(glass, 0.8), facing(0.6, 0, 0.8))
        canvas.solid(box(-high - 0.01, y + 0.185, high + 0.01, y + 0.21), mix(glass, WHITE, 0.35), slope(0.6, 0.85))
        with canvas.lit() if look.dark else nullcontext(), canvas.ink() as pen:
            for row in range(3):
                wide = low + 0.02 + 0.022 * row
                pen.line([(-wide, y + 0.045 + 0.05 * row), (wide, y + 0.045 + 0.05 * row)], 0.014,
                         LIT if look.dark else times(glass, 0.55), 0.8)  # fmt: skip
    with canvas.ink() as pen:
        for row in range(9):
            wide = 0.34 - 0.0145 * row
            pen.line([(-wide, 0.06 + 0.07 * row), (wide, 0.06 + 0.07 * row)], 0.012, times(glass, 0.55), 0.8)
        pen.disc(0, 0.62, 0.07, rgb("#d9b85a"))
        pen.disc(0, 0.62, 0.04, glass)
    top = 0.74 + 0.205 * 8
    for wide, y, high in ((0.17, top, 0.14), (0.11, top + 0.14, 0.10), (0.06, top + 0.24, 0.08)):
        canvas.solid(
            [(-wide, y), (wide, y), (wide * 0.86, y + high), (-wide * 0.86, y + high)], glass, tube(), gloss=0.3
        )
    rod(canvas, [(0, top + 0.30), (0, top + 0.62)], 0.04, STEEL, end=0.012)


def paint_pearl(canvas: Canvas, look: Look) -> None:
    rose, grey = look.colour(rgb("#c4466c")), rgb("#cfc6c8")
    for x, foot in ((-0.12, -0.52), (0.12, 0.52)):
        rod(canvas, [(foot, 0.0), (x, 0.62)], 0.075, grey)
    for x in (-0.105, 0.0, 0.105):
        rod(canvas, [(x, 0.0), (x, 1.86)], 0.078, grey, gloss=0.3)
    for y in (1.08, 1.28, 1.48):
        canvas.solid(ellipse(0, y, 0.155, 0.06), times(rose, 0.9), puffed(0.8, shine=0.2), gloss=0.3)
    rod(canvas, [(0, 1.9), (0, 2.30)], 0.085, grey)
    rod(canvas, [(0, 2.30), (0, 2.98)], 0.045, grey, end=0.010)
    for y, radius in ((0.68, 0.325), (1.86, 0.245), (2.32, 0.10)):
        canvas.solid(ellipse(0, y, radius, radius), rose, sphere(0, y, radius, shine=0.4), gloss=0.6)
        inside = canvas.mask_of(ellipse(0, y, radius, radius))
        with canvas.lit() if look.dark else nullcontext(), canvas.ink(inside=inside) as pen:
            for k in range(-2, 3):
                band = ellipse(0, y + radius * 0.3 * k, radius * 1.05, radius * 0.16, start=math.pi, end=2 * math.pi)
                pen.line(band, 0.014, rgb("#ffb4d0") if look.dark else mix(rose, WHITE, 0.4), 0.7)
    turned(canvas, [(0.62, -0.02), (0.60, 0.04)], rgb("#b9b2b0"), tilt=0.10, closed=True)
    if look.dark:
        canvas.lamp(0, 1.2, 1.4, rgb("#ff7ab0"), 0.6)


def paint_needle(canvas: Canvas, look: Look) -> None:
    """Dubai's stepped needle, or New York's tower of set-back blocks."""
    york = look.variant == "setback"
    tone = look.colour(rgb("#c2b8a6") if york else rgb("#9fb4c2"))
    steps = (
        ((0.46, 0.30), (0.36, 0.72), (0.27, 1.95), (0.21, 2.12), (0.15, 2.24))
        if york
        else ((0.40, 0.55), (0.33, 0.95), (0.265, 1.35), (0.20, 1.75), (0.14, 2.15), (0.085, 2.50), (0.045, 2.75))
    )
    for wide, top in steps:
        canvas.solid(
            box(-wide, 0.0, wide, top), tone, facing(-0.2, 0.1, 1, fall=0.12) if york else tube(0.2), gloss=0.3
        )
        canvas.solid(box(wide * 0.52, 0.0, wide, top), times(tone, 0.84), facing(0.5, 0, 0.8))
        with canvas.ink() as pen:
            pen.line([(-wide, top - 0.012), (wide, top - 0.012)], 0.016, times(tone, 0.7))
            for k in range(1, 6):
                pen.line([(wide * (k / 3 - 1), 0.02), (wide * (k / 3 - 1), top - 0.03)], 0.012, times(tone, 0.62), 0.7)
    with canvas.lit() if look.dark else nullcontext(), canvas.ink() as pen:
        for row in range(24):
            y = 0.06 + 0.085 * row
            wide = max(w for w, top in steps if top > y + 0.04) if y < steps[-1][1] - 0.05 else 0.0
            for k in range(6):
                x = wide * (k - 2.5) / 3
                if wide > 0.1 and (not look.dark or (row * 7 + k * 5) % 3):
                    pen.polygon(box(x - 0.018, y, x + 0.018, y + 0.045), LIT if look.dark else rgb("#566a78"), 0.8)
    rod(canvas, [(0, steps[-1][1] - 0.02), (0, 2.72 if york else 3.10)], 0.05 if york else 0.035, STEEL, end=0.010)


def paint_saucer(canvas: Canvas, look: Look) -> None:
    """A slender tower with a saucer near its top, as in Seattle and Toronto."""
    tone = look.colour(rgb("#e6e2d8"))
    for hand in (-1, 1):
        leg = curve([(hand * 0.30, 0.0), (hand * 0.12, 0.80), (hand * 0.07, 1.30), (hand * 0.16, 2.02)], steps=8)
        rod(canvas, leg, 0.06, tone, gloss=0.2)
    rod(canvas, [(0, 0.0), (0, 2.02)], 0.10, times(tone, 0.85))
    turned(canvas, [(0.18, 1.98), (0.44, 2.10), (0.46, 2.15)], tone, tilt=0.12, gloss=0.3, closed=True)
    with canvas.lit() if look.dark else nullcontext():
        canvas.solid(box(-0.36, 2.15, 0.36, 2.21), LIT if look.dark else rgb("#4a6476"), flat(0.75))
    turned(canvas, [(0.42, 2.20), (0.30, 2.27), (0.08, 2.36), (0.05, 2.46)], tone, tilt=0.12, gloss=0.3, closed=True)
    rod(canvas, [(0, 2.44), (0, 2.96)], 0.03, STEEL, end=0.008)


PROPS = (
    Prop(name="eiffel", size=40.0, extent=bounds(-0.70, 0.70, 2.96, -0.04), paint=paint_eiffel, home="park",
        turns=False),
    Prop(name="tokyo_tower", size=40.0, extent=bounds(-0.64, 0.64, 3.06), paint=paint_tokyo, home="city", turns=False),
    Prop(name="bigben", size=30.0, extent=bounds(-0.38, 0.50, 3.46), paint=paint_bigben, home="city"),
    Prop(name="pisa", size=24.0, extent=bounds(-0.62, 0.66, 2.52, -0.06), paint=paint_pisa, home="meadow", turns=False),
    Prop(name="taipei_101", size=50.0, extent=bounds(-0.40, 0.40, 3.04), paint=paint_taipei, home="city", turns=False),
    Prop(name="pearl_tower", size=45.0, extent=bounds(-0.66, 0.66, 3.02, -0.12), paint=paint_pearl, home="city",
         turns=False),
    Prop(name="needle", size=55.0, extent=bounds(-0.50, 0.50, 3.14), paint=paint_needle, home="city", turns=False),
    Prop(name="saucer_tower", size=40.0, extent=bounds(-0.50, 0.50, 3.00), paint=paint_saucer, home="city",
        turns=False),
)  # fmt: skip
