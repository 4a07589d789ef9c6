"""Things of Chinese streets and studies: brushes, a pedicab, a round temple, a waisted tower, a censer, reeds."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, bezier, box, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, rod, turned, wheel

BAMBOO, INK, HAIR, RED = rgb("#c9a15e"), rgb("#24211f"), rgb("#efe6d2"), rgb("#b8322a")
MARBLE, BLUE, GOLD, BRONZE = rgb("#ece8de"), rgb("#2f4f8f"), rgb("#d8ac48"), rgb("#6f6a4c")
RINGS = ((0.86, 0.62, 1.02), (0.64, 0.96, 1.30), (0.42, 1.24, 1.66))
"""How wide each roof of the round temple is, where its eaves are and where it ends."""


def _ink_brush(canvas: Canvas, tip: Point, end: Point, wide: float, wet: bool) -> None:
    """A bamboo handle and a full head of hair that ends in a point."""
    dx, dy = end[0] - tip[0], end[1] - tip[1]
    long = math.hypot(dx, dy)
    side = (-dy / long * wide, dx / long * wide)

    def at(share: float, off: float = 0.0) -> Point:
        return (tip[0] + dx * share + side[0] * off, tip[1] + dy * share + side[1] * off)

    head = curve([tip, at(0.08, 0.55), at(0.15, 0.72), at(0.20, 0.5), at(0.20, -0.5), at(0.15, -0.72), at(0.08, -0.55)],
                 closed=True, steps=6)  # fmt: skip
    rod(canvas, [at(0.19), at(0.98)], wide, BAMBOO, gloss=0.3)
    canvas.solid(head, HAIR, puffed(0.9))
    dark = curve([tip, at(0.07, 0.5), at(0.12, 0.62), at(0.12, -0.62), at(0.07, -0.5)], closed=True, steps=6)
    canvas.solid(dark, INK if wet else times(HAIR, 0.86), puffed(0.8, shine=0.2))
    with canvas.ink() as pen:
        for share in (0.42, 0.68):
            pen.line([at(share, 0.5), at(share, -0.5)], 0.012, times(BAMBOO, 0.6))
        pen.line([at(0.98), at(1.03)], 0.02, RED)


def paint_ink_brushes(canvas: Canvas, look: Look) -> None:
    """One brush, wet with ink, on a small rest of china; a thinner one behind it where there are several."""
    if look.variant == "several":
        _ink_brush(canvas, (0.80, 0.16), (-0.82, 0.42), 0.062, False)
    rest = curve([(-0.34, 0.0), (-0.32, 0.15), (-0.24, 0.07), (-0.16, 0.19), (-0.08, 0.07), (0.0, 0.15), (0.02, 0.0)],
                 closed=True, steps=5)  # fmt: skip
    canvas.solid(rest, rgb("#e9eef2"), puffed(0.9, shine=0.3), gloss=0.4)
    _ink_brush(canvas, (-0.86, 0.07), (0.84, 0.27), 0.085, True)


def paint_pedicab(canvas: Canvas, look: Look) -> None:
    """A cycle in front, and behind it a bench for two between large wheels under a hood with a fringe."""
    tone = look.colour(RED)
    wheel(canvas, (-0.62, 0.30), 0.29, tyre=0.14)
    canvas.solid(box(-1.12, 0.40, -0.16, 0.54, 0.04), times(tone, 0.8), puffed(0.7), gloss=0.3)
    canvas.solid(curve([(-1.14, 0.50), (-1.18, 1.02), (-1.06, 1.06), (-0.98, 0.66), (-0.26, 0.62), (-0.24, 0.50)],
                       closed=True, steps=5), mix(tone, INK, 0.15), puffed(0.9))  # fmt: skip
    for x in (-1.10, -0.16):
        rod(canvas, [(x, 0.5), (x, 1.50)], 0.035, STEEL, gloss=0.5)
    roof = curve([(-1.28, 1.46), (-1.16, 1.62), (-0.64, 1.72), (-0.12, 1.62), (0.02, 1.46)], steps=6)
    canvas.solid(roof, tone, puffed(0.8, shine=0.15), gloss=0.2)
    with canvas.ink() as pen:
        for k in range(14):
            x = -1.24 + 0.095 * k
            pen.line([(x, 1.46), (x, 1.36)], 0.030, rgb("#e8bc4a"))
    rod(canvas, [(-0.20, 0.36), (0.36, 0.42), (0.74, 0.86)], 0.055, tone, gloss=0.4)
    rod(canvas, [(0.30, 0.42), (0.22, 0.84)], 0.045, tone, gloss=0.4)
    rod(canvas, [(0.24, 0.80), (0.74, 0.80)], 0.045, tone, gloss=0.4)
    canvas.solid(
        curve([(0.06, 0.86), (0.20, 0.92), (0.42, 0.87), (0.22, 0.82)], closed=True, steps=5), INK, puffed(0.9)
    )
    rod(canvas, [(0.94, 0.30), (0.72, 0.98), (0.56, 1.02)], 0.045, STEEL, gloss=0.5)
    wheel(canvas, (0.94, 0.30), 0.29, tyre=0.14)
    wheel(canvas, (-0.62, 0.30), 0.29, tyre=0.14)
    canvas.solid(ellipse(0.34, 0.36, 0.09, 0.09), STEEL, puffed(0.8))


def paint_round_temple(canvas: Canvas, look: Look) -> None:
    """Three round roofs of blue tiles one over the other, on three rings of white steps."""
    tiles = look.colour(BLUE)
    for half, low in ((1.30, 0.0), (1.12, 0.10), (0.96, 0.20)):
        canvas.solid(box(-half, low, half, low + 0.11, 0.01), MARBLE, slope(0.6, 0.9, 0))
        with canvas.ink() as pen:
            for k in range(int(half * 26)):
                x = -half + 0.04 + k * (2 * half - 0.08) / (half * 26)
                pen.line([(x, low + 0.05), (x, low + 0.13)], 0.014, times(MARBLE, 0.8))
            pen.line([(-half, low + 0.13), (half, low + 0.13)], 0.018, times(MARBLE, 0.95))
    canvas.solid([(-0.20, 0.0), (0.20, 0.0), (0.15, 0.31), (-0.15, 0.31)], times(MARBLE, 0.86), flat(0.8))
    for number, (half, eaves, top) in enumerate(RINGS):
        wall, low = half * 0.80, 0.31 if number == 0 else RINGS[number - 1][2] - 0.10
        canvas.solid(box(-wall, low, wall, eaves + 0.03), RED, slope(0.5, 0.85, 0))
        with canvas.ink() as pen:
            for k in range(7):
                x = wall * math.sin((k / 6 - 0.5) * 2.7)
                pen.line([(x, low), (x, eaves)], 0.036, times(RED, 0.66))
            pen.line([(-wall, eaves), (wall, eaves)], 0.06, rgb("#2f7f74"))
            pen.line([(-wall, eaves - 0.035), (wall, eaves - 0.035)], 0.014, GOLD)
        peak = 0.06 if number == len(RINGS) - 1 else RINGS[number + 1][0] * 0.78
        lip = ellipse(0.0, eaves, half, 0.075, start=math.pi, end=2 * math.pi, points=24)
        roof = [*lip, *bezier((half, eaves), (peak + 0.12, eaves + 0.10), (peak, top), 10), (-peak, top),
                *bezier((-peak, top), (-peak - 0.12, eaves + 0.10), (-half, eaves), 10)]  # fmt: skip
        canvas.solid(roof, tiles, slope(0.5, 0.9, 0), gloss=0.25)
        with canvas.ink(inside=canvas.mask_of(roof)) as pen:
            for k in range(-8, 9):
                a = k / 8
                pen.line([(a * half, eaves - 0.06), (a * peak, top)], 0.010, times(tiles, 0.6), 0.8)
            pen.line([(x, y + 0.012) for x, y in lip], 0.026, GOLD)
    canvas.solid(ellipse(0.0, 1.73, 0.075, 0.085), GOLD, puffed(0.9, shine=0.4), gloss=0.5)


def paint_waisted_tower(canvas: Canvas, look: Look) -> None:
    """A tall lattice tube that narrows to a waist above its middle, with a mast."""
    tone = look.colour(rgb("#b9c4cf"))
    rod(canvas, [(0.0, 2.2), (0.0, 2.95)], 0.035, tone, end=0.012)
    core = box(-0.06, 0.0, 0.06, 2.2)
    canvas.solid(core, times(tone, 0.75), flat(0.6))

    def half(y: float) -> float:
        return 0.13 + 0.20 * ((y - 1.35) / 1.35) ** 2

    hues = ("#e8508a", "#b060d8", "#5a7ae8", "#3fb8d8", "#58d08a", "#f0c24a")
    with canvas.ink() as pen:
        for turn in (1, -1):
            for k in range(14):
                strand = []
                for step in range(31):
                    y = 2.24 * step / 30
                    a = 2 * math.pi * k / 14 + turn * 0.9 * y
                    strand.append((half(y) * math.sin(a), y))
                shade = rgb(hues[k % 6]) if look.dark and not look.colours else times(tone, 0.9 if turn > 0 else 0.7)
                pen.line(strand, 0.016, shade)
        for k in range(24):
            y = 2.24 * k / 23
            pen.line(ellipse(0.0, y, half(y), half(y) * 0.12), 0.009, times(tone, 0.8), 0.9)
    if look.dark:
        canvas.lamp(0.0, 1.3, 0.9, rgb("#c98af0"), 0.4)


def paint_censer(canvas: Canvas, look: Look) -> None:
    """A bronze basin on three legs with two ears; sticks of incense burn in its ash."""
    bronze = look.colour(BRONZE)
    for x in (-0.42, 0.42, 0.0):
        rod(canvas, [(x, 0.42), (x * 1.12, 0.0)], 0.14, times(bronze, 0.85), end=0.09)
    for x in (-0.24, -0.08, 0.08, 0.22):
        rod(canvas, [(x * 0.8, 0.86), (x, 1.30)], 0.018, rgb("#c8402f"))
        canvas.solid(ellipse(x, 1.31, 0.018, 0.018), rgb("#ffb04a"), puffed(0.9))
        canvas.soft(curve([(x, 1.34), (x + 0.05, 1.50), (x - 0.03, 1.64), (x + 0.02, 1.80), (x + 0.05, 1.80),
                           (x + 0.01, 1.64), (x + 0.09, 1.50), (x + 0.02, 1.34)], closed=True, steps=5),
                    rgb("#e6e4e0"), 0.03, 0.55)  # fmt: skip
    turned(canvas, [(0.30, 0.34), (0.56, 0.46), (0.60, 0.66), (0.52, 0.80), (0.58, 0.88)], bronze, tilt=0.2, gloss=0.4)
    canvas.solid(ellipse(0.0, 0.88, 0.50, 0.085), rgb("#b9b2a6"), flat(0.7))
    for side in (-1, 1):
        ear = [(side * 0.52, 0.82), (side * 0.66, 0.96), (side * 0.66, 1.12), (side * 0.54, 1.12), (side * 0.54, 0.98)]
        canvas.solid(ear, bronze, puffed(0.8, shine=0.3), gloss=0.3)
    with canvas.ink() as pen:
        pen.line([(-0.56, 0.60), (0.56, 0.60)], 0.018, times(bronze, 1.5), 0.8)


def paint_reeds(canvas: Canvas, look: Look) -> None:
    """A stand of tall stalks with narrow leaves and feathery plumes that lean one way."""
    rng = look.rng("reeds")
    plume = look.colour(rgb("#d9c6a4"))
    for number in range(17):
        x = -0.80 + 0.10 * number + float(rng.uniform(-0.04, 0.04))
        tall, lean = float(rng.uniform(0.95, 1.45)), float(rng.uniform(0.06, 0.22))
        green = mix(rgb("#7f9350"), rgb("#b7a763"), float(rng.uniform(0.0, 0.8)))
        stalk = bezier((x, 0.0), (x, tall * 0.6), (x + lean, tall), 10)
        with canvas.ink() as pen:
            pen.line(stalk, 0.016, green)
            for k in range(3):
                fx, fy = stalk[2 + 2 * k]
                side = 1 if (k + number) % 2 else -1
                pen.line(
                    bezier((fx, fy), (fx + side * 0.10, fy + 0.22), (fx + side * 0.24, fy + 0.20), 7), 0.022, green
                )
        tx, ty = stalk[-1]
        head = curve([(tx - 0.01, ty - 0.06), (tx - 0.03, ty + 0.10), (tx + 0.05, ty + 0.28), (tx + 0.14, ty + 0.30),
                      (tx + 0.09, ty + 0.10), (tx + 0.03, ty - 0.04)], closed=True, steps=5)  # fmt: skip
        canvas.solid(head, times(plume, float(rng.uniform(0.85, 1.1))), puffed(0.7), texture=0.3, grain=40)


PROPS = (
    Prop(name="ink_brushes", size=0.10, extent=bounds(-0.90, 0.92, 0.50), paint=paint_ink_brushes),
    Prop(name="pedicab", size=1.9, extent=bounds(-1.32, 1.26, 1.74), paint=paint_pedicab, home="street"),
    Prop(name="round_temple", size=24.0, extent=bounds(-1.34, 1.34, 1.84), paint=paint_round_temple, home="park",
         turns=False),
    Prop(name="waisted_tower", size=60.0, extent=bounds(-0.40, 0.40, 2.98), paint=paint_waisted_tower, home="city",
         turns=False),
    Prop(name="censer", size=1.5, extent=bounds(-0.70, 0.70, 1.84), paint=paint_censer, home="templeyard"),
    Prop(name="reeds", size=1.8, extent=bounds(-1.0, 1.2, 1.76), paint=paint_reeds, home="lake"),
)  # fmt: skip
