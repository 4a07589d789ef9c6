"""Jewels: cut stones, crystals, a ring, a necklace, earrings, a crystal ball."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, gleam, turned

GOLD = rgb("#dcaa3c")
STONES: dict[str, Colour] = {
    "ruby": rgb("#cf2f45"), "emerald": rgb("#2f9f6a"), "sapphire": rgb("#2f62c0"), "amethyst": rgb("#8f5ac0"),
}  # fmt: skip
ICE = rgb("#a9d8ee")


def _sparkle(canvas: Canvas, x: float, y: float, size: float) -> None:
    star = [(x + size * (1 if k % 2 == 0 else 0.13) * math.sin(k * math.pi / 4),
             y + size * (1 if k % 2 == 0 else 0.13) * math.cos(k * math.pi / 4)) for k in range(8)]  # fmt: skip
    with canvas.lit():
        canvas.soft(ellipse(x, y, size * 0.3, size * 0.3), WHITE, size * 0.16, 0.7)
        canvas.solid(star, WHITE, flat(1.0))


def brilliant(canvas: Canvas, x: float, y: float, wide: float, tone: Colour) -> None:
    """A cut stone seen from the side, its point at (x, y), `wide` across the girdle."""
    girdle, top = y + wide * 0.62, y + wide * 0.90
    low = [x - wide / 2, x - wide * 0.25, x, x + wide * 0.25, x + wide / 2]
    high = [x - wide * 0.30, x - wide * 0.02, x + wide * 0.30]
    for k in range(4):
        facet = [(low[k], girdle), (low[k + 1], girdle), (x, y)]
        canvas.solid(facet, mix(tone, WHITE, (0.30, 0.62, 0.10, 0.02)[k]), flat(0.72 - 0.06 * k), gloss=0.3)
    crown: tuple[tuple[Path, float], ...] = (
        ([(low[0], girdle), (high[0], top), (low[1], girdle)], 0.55), ([(low[1], girdle), (high[0], top),
        (high[1], top), (low[2], girdle)], 0.82), ([(low[2], girdle), (high[1], top), (high[2], top),
        (low[3], girdle)], 0.40), ([(low[3], girdle), (high[2], top), (low[4], girdle)], 0.15),
    )  # fmt: skip
    for facet, pale in crown:
        canvas.solid(facet, mix(tone, WHITE, pale), flat(0.74), gloss=0.3)
    with canvas.ink() as pen:
        for k in range(5):
            pen.line([(low[k], girdle), (x, y)], wide * 0.010, WHITE, 0.55)
        pen.line([(low[0], girdle), (low[4], girdle)], wide * 0.014, WHITE, 0.8)


def gem_extent(look: Look) -> Extent:
    if look.variant == "heap":
        return Extent(left=-0.98, right=0.98, top=0.92)
    if look.variant == "crystal":
        return Extent(left=-0.80, right=0.80, top=1.20)
    return Extent(left=-0.60, right=0.60, top=1.04)


def paint_gem(canvas: Canvas, look: Look) -> None:
    tone = look.colour(STONES.get(look.variant, ICE))
    if look.variant == "heap":
        tones = look.colours or (*STONES.values(), ICE, rgb("#f0b23c"))
        spots = ((-0.3, 0.42, 0.42), (0.25, 0.46, 0.42), (-0.62, 0.10, 0.46), (0.62, 0.08, 0.46), (-0.02, 0.18, 0.5),
                 (-0.34, 0.0, 0.42), (0.32, 0.0, 0.42))  # fmt: skip
        for number, (x, y, wide) in enumerate(spots):
            brilliant(canvas, x, y, wide, tones[number % len(tones)])
        _sparkle(canvas, 0.26, 0.76, 0.13)
        return
    if look.variant == "crystal":
        tone = look.colour(STONES["amethyst"])
        for x, lean, high, wide in (
            (-0.34, -0.26, 0.78, 0.24),
            (0.36, 0.28, 0.84, 0.26),
            (-0.16, -0.10, 0.98, 0.27),
            (0.14, 0.08, 1.14, 0.32),
            (-0.52, -0.24, 0.46, 0.18),
            (0.56, 0.2, 0.44, 0.18),
        ):
            tip: Point = (x + lean, high)
            neck = 0.74
            left, right = (x - wide / 2, 0.10), (x + wide / 2, 0.10)
            a, b = (x + lean * neck - wide / 2, high * neck), (x + lean * neck + wide / 2, high * neck)
            mid, m = (x - wide * 0.1, 0.08), (x + lean * neck - wide * 0.08, high * neck - 0.03)
            canvas.solid([left, a, tip, m, mid], mix(tone, WHITE, 0.35), flat(0.74), gloss=0.3)
            canvas.solid([mid, m, tip, b, right], times(tone, 0.92), flat(0.66), gloss=0.3)
            canvas.solid([a, tip, m], mix(tone, WHITE, 0.68), flat(0.8))
        base = curve([(-0.74, 0.02), (-0.6, 0.20), (-0.2, 0.26), (0.3, 0.24), (0.62, 0.18), (0.74, 0.02)], steps=6)
        canvas.solid(base, rgb("#7d7680"), puffed(0.9), texture=0.15)
        _sparkle(canvas, 0.10, 0.92, 0.12)
        return
    brilliant(canvas, 0.0, 0.02, 1.08, tone)
    _sparkle(canvas, 0.28, 0.82, 0.18)
    _sparkle(canvas, -0.30, 0.52, 0.10)


def paint_ring(canvas: Canvas, look: Look) -> None:
    metal = look.colour(GOLD)
    band = ellipse(0, 0.44, 0.42, 0.42)
    canvas.solid(
        ellipse(0.03, 0.45, 0.41, 0.42), times(metal, 0.55), flat(0.5), holes=[ellipse(0.05, 0.45, 0.35, 0.36)]
    )
    canvas.solid(limb([*band, band[0]], (0.10, 0.10)), metal, puffed(1.0, shine=0.45), gloss=0.7)
    for x, lean in ((-0.13, -0.05), (0.13, 0.05)):
        canvas.solid([(x, 0.82), (x + lean, 1.08), (x + lean * 1.6, 1.08), (x + 0.05, 0.82)], metal, puffed(0.8))
    brilliant(canvas, 0.0, 0.80, 0.50, look.colours[1] if len(look.colours) > 1 else STONES.get(look.variant, ICE))
    _sparkle(canvas, 0.12, 1.20, 0.13)


def necklace_extent(look: Look) -> Extent:
    """It lies in a loop on what bears it, or round where it is seen from above."""
    if look.above:
        return Extent(left=-1.0, right=1.0, top=1.0, bottom=-1.24)
    return Extent(left=-1.06, right=1.06, top=0.52, bottom=-0.20)


def paint_necklace(canvas: Canvas, look: Look) -> None:
    pearls = look.variant == "pearl"
    tone = look.colour(rgb("#f3ece4") if pearls else GOLD)
    flat_, low = (1.0, 0.0) if look.above else (0.21, 0.24)
    turn = [number / 46 * 2 * math.pi - math.pi / 2 for number in range(46)]
    # a loop that fell, not a hoop: it narrows to its clasp and swings a little
    line = [(0.92 * math.cos(a) * (1 - 0.16 * math.sin(a)) + 0.05 * math.sin(3 * a),
             low + flat_ * 0.92 * math.sin(a)) for a in turn]  # fmt: skip
    if not look.above:
        fallen = [(px + 0.02, py - 0.05) for px, py in [*line, line[0]]]
        canvas.soft(limb(fallen, (0.10, 0.10)), (0.10, 0.08, 0.08), 0.03, 0.42)
    far_first = sorted(range(len(line)), key=lambda n: -line[n][1])
    if pearls:
        for number in far_first:
            x, y = line[number]
            r = 0.062 if look.above else 0.070 - 0.012 * y
            canvas.solid(ellipse(x, y, r, r, points=20), tone, sphere(x, y, r * 1.07, shine=0.45), gloss=0.6)
        return
    with canvas.ink() as pen:
        pen.line([*line, line[0]], 0.030, times(tone, 0.55), 0.8)
        for number in far_first:
            x, y = line[number]
            pen.disc(x, y + 0.008, 0.030 if number % 2 else 0.021, mix(tone, WHITE, 0.25 * (number % 2)))
            pen.disc(x, y, 0.010, times(tone, 0.6))
    if look.variant == "bracelet":
        return
    x, y = line[0]
    stone = look.colours[1] if len(look.colours) > 1 else STONES["ruby"]
    drop = curve([(0, 0.04), (-0.13, -0.08), (-0.10, -0.19), (0.10, -0.19), (0.13, -0.08)], closed=True, steps=6)
    canvas.solid([(x + px * 1.28, y + 0.02 + py * 1.10) for px, py in drop], tone, puffed(0.8, shine=0.3), gloss=0.6)
    canvas.solid([(x + px, y + py) for px, py in drop], stone, puffed(1.0, shine=0.6), gloss=0.8)
    _sparkle(canvas, x + 0.05, y - 0.04, 0.09)


def paint_earrings(canvas: Canvas, look: Look) -> None:
    """A pair: hooks with a pearl, with a stone, or with drops of their own metal where only that is said."""
    metal = look.colour(GOLD)
    pearl = look.variant == "pearl"
    stone = look.colours[1] if len(look.colours) > 1 else metal if look.colours else STONES["emerald"]
    for x in (-0.30, 0.30):
        with canvas.ink() as pen:
            pen.line(ellipse(x, 0.92, 0.07, 0.10, start=-1.2, end=3.6), 0.028, times(metal, 0.7))
            pen.line(ellipse(x, 0.92, 0.07, 0.10, start=-1.2, end=3.6), 0.018, mix(metal, WHITE, 0.2))
        canvas.solid(ellipse(x, 0.76, 0.06, 0.06), metal, puffed(1.0, shine=0.4), gloss=0.6)
        if pearl:
            tone = rgb("#f6efe7")
            canvas.solid(ellipse(x, 0.42, 0.25, 0.26), tone, sphere(x, 0.42, 0.27, shine=0.55), gloss=0.7)
            canvas.solid(ellipse(x, 0.69, 0.075, 0.04), metal, puffed(1.0, shine=0.4), gloss=0.6)
            continue
        drop = curve([(x, 0.72), (x - 0.17, 0.34), (x - 0.12, 0.13), (x, 0.07), (x + 0.12, 0.13), (x + 0.17, 0.34)],
                     closed=True, steps=6)  # fmt: skip
        if stone != metal:
            canvas.solid([(x + (px - x) * 1.22, 0.38 + (py - 0.38) * 1.14) for px, py in drop], metal,
                         puffed(0.8, shine=0.4), gloss=0.7)  # fmt: skip
        canvas.solid(drop, stone, puffed(1.0, shine=0.6), gloss=0.8)
        _sparkle(canvas, x + 0.05, 0.44, 0.09)


def paint_crystal_ball(canvas: Canvas, look: Look) -> None:
    glow = look.colour(rgb("#b79ae6"))
    turned(canvas, [(0.38, 0.03), (0.40, 0.08), (0.22, 0.16), (0.26, 0.24)], GOLD, tilt=0.2, gloss=0.6)
    ball = ellipse(0, 0.68, 0.50, 0.50)
    canvas.solid(ball, mix(glow, rgb("#4a3f86"), 0.45), sphere(0, 0.68, 0.56, shine=0.5), gloss=0.8)
    inside = canvas.mask_of(ball)
    with canvas.lit():
        canvas.soft(ellipse(0.0, 0.62, 0.28, 0.24), mix(glow, WHITE, 0.4), 0.12, 0.75, inside=inside)
        for turn in range(3):
            swirl = bezier((-0.34, 0.5 + 0.14 * turn), (0.0, 0.86 - 0.2 * turn), (0.34, 0.62 + 0.08 * turn), 12)
            canvas.soft(limb(swirl, (0.01, 0.06, 0.01)), WHITE, 0.025, 0.5, inside=inside)
    gleam(canvas, 0.20, 0.92, 0.07, 0.13, turn=0.7, alpha=0.8, inside=inside)
    _sparkle(canvas, -0.06, 0.70, 0.08)
    canvas.lamp(0, 0.66, 0.9, glow, 0.5 if look.dark else 0.25)


PROPS = (
    Prop(name="gem", size=0.08, extent=gem_extent, paint=paint_gem, home="studio", turns=False,
         materials=frozenset({"glass"})),
    Prop(name="ring", size=0.06, extent=bounds(-0.50, 0.50, 1.36, -0.05), paint=paint_ring, home="studio",
         turns=False, materials=frozenset({"metal"})),
    Prop(name="necklace", size=0.075, extent=necklace_extent, paint=paint_necklace, home="studio",
         turns=False, spread=0.24),
    Prop(name="earrings", size=0.08, extent=bounds(-0.60, 0.60, 1.08, 0.0), paint=paint_earrings, home="studio",
         turns=False),
    Prop(name="crystal_ball", size=0.22, extent=bounds(-0.52, 0.52, 1.20, -0.05), paint=paint_crystal_ball,
         home="studio", turns=False, materials=frozenset({"glass"})),
)  # fmt: skip
