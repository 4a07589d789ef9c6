"""Famous bridges and gates: a red suspension bridge, two bridge towers, a torii, and a wall along a ridge."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

ORANGE, STONE, VERMILION = rgb("#c8472f"), rgb("#c9b48c"), rgb("#d1432a")
PIERS = 0.98
"""How far the towers of a bridge stand from its middle."""


def _cable(x: float) -> float:
    """The height of the main cable: it hangs between the towers and runs down to the banks."""
    if abs(x) <= PIERS:
        return 0.46 + 0.86 * (x / PIERS) ** 2
    return 1.32 - 0.86 * (abs(x) - PIERS) / (2.0 - PIERS)


def paint_suspension(canvas: Canvas, look: Look) -> None:
    red = look.colour(rgb("#8f8378") if look.variant == "stone" else ORANGE)
    xs = [-2.0 + 4.0 * k / 60 for k in range(61)]
    with canvas.ink() as pen:
        for x in xs[1:-1]:
            pen.line([(x, 0.42), (x, _cable(x))], 0.010, mix(red, WHITE, 0.15), 0.9)
        pen.line([(x, _cable(x)) for x in xs], 0.030, red)
    for hand in (-1, 1):
        x = hand * PIERS
        canvas.solid(box(x - 0.17, -0.02, x + 0.17, 0.10), rgb("#b9b0a2"), facing(0, 0.1, 1, fall=0.2), texture=0.08)
        for dx in (-0.075, 0.075):
            canvas.solid([(x + dx - 0.036, 0.08), (x + dx + 0.036, 0.08), (x + dx + 0.027, 1.38), (x + dx - 0.027,
                1.38)], red,
                         facing(-0.2, 0.1, 1), gloss=0.2)  # fmt: skip
        for y in (0.56, 0.80, 1.02, 1.22, 1.34):
            canvas.solid(box(x - 0.09, y, x + 0.09, y + 0.045), times(red, 0.9), flat(0.66))
    canvas.solid(box(-2.0, 0.35, 2.0, 0.43), red, slope(0.5, 0.8))
    with canvas.ink() as pen:
        for k in range(40):
            x = -2.0 + 0.1 * k
            pen.line([(x, 0.355), (x + 0.05, 0.42), (x + 0.1, 0.355)], 0.010, times(red, 0.6))
        pen.line([(-2.0, 0.435), (2.0, 0.435)], 0.018, mix(red, WHITE, 0.3))
    if look.dark:
        with canvas.lit(), canvas.ink() as pen:
            for k in range(21):
                pen.disc(-1.95 + 0.195 * k, 0.47, 0.018, rgb("#ffe1a0"))


def paint_tower_bridge(canvas: Canvas, look: Look) -> None:
    stone, blue, slate = look.colour(STONE), rgb("#5b9ac4"), rgb("#5c6672")
    for hand in (-1, 1):
        x = hand * 0.62
        chain = curve([(hand * 1.78, 0.62), (hand * 1.40, 0.52), (hand * 0.84, 0.98)], steps=10)
        with canvas.ink() as pen:
            for px, py in chain[::2]:
                pen.line([(px, 0.40), (px, py)], 0.012, blue)
            pen.line(chain, 0.045, blue)
        canvas.solid(box(hand * 1.64, 0.0, hand * 1.88, 0.72), times(stone, 0.95), facing(0, 0.1, 1), texture=0.08)
        canvas.solid([(hand * 1.62, 0.71), (hand * 1.90, 0.71), (hand * 1.76, 0.90)], slate, facing(0, 0.3, 1))
        canvas.solid(
            box(x - 0.30, -0.02, x + 0.30, 0.34, 0.04), times(stone, 0.82), facing(0, 0.1, 1, fall=0.2), texture=0.08
        )
        canvas.solid(box(x - 0.21, 0.30, x + 0.21, 1.24), stone, facing(0, 0.1, 1, fall=0.1), texture=0.07)
        canvas.solid([(x - 0.22, 1.23), (x + 0.22, 1.23), (x, 1.62)], slate, facing(-0.1, 0.3, 1))
        for dx in (-0.20, 0.20):
            canvas.solid(
                box(x + dx - 0.045, 0.30, x + dx + 0.045, 1.32), mix(stone, WHITE, 0.15), puffed(0.6), texture=0.05
            )
            canvas.solid([(x + dx - 0.055, 1.31), (x + dx + 0.055, 1.31), (x + dx, 1.54)], slate, facing(0, 0.3, 1))
        with canvas.ink() as pen:
            pen.polygon([(x - 0.09, 0.42), *ellipse(x, 0.60, 0.09, 0.09, start=math.pi, end=0.0, points=11),
                (x + 0.09, 0.42)],
                        rgb("#51483c"))  # fmt: skip
            for row in range(3):
                for dx in (-0.08, 0.0, 0.08):
                    y = 0.80 + 0.145 * row
                    pen.polygon(box(x + dx - 0.022, y, x + dx + 0.022, y + 0.085),
                                rgb("#ffd98a") if look.dark else rgb("#4f545a"))  # fmt: skip
    canvas.solid(box(-1.88, 0.36, 1.88, 0.44), blue, slope(0.55, 0.85))
    for y in (1.00, 1.12):
        canvas.solid(box(-0.42, y, 0.42, y + 0.05), blue, slope(0.55, 0.85))
    with canvas.ink() as pen:
        for k in range(8):
            x = -0.42 + 0.105 * k
            pen.line([(x, 1.04), (x + 0.0525, 1.13), (x + 0.105, 1.04)], 0.012, blue)
        for k in range(38):
            pen.line([(-1.86 + 0.1 * k, 0.44), (-1.86 + 0.1 * k, 0.49)], 0.012, mix(blue, WHITE, 0.4))
        pen.line([(-1.88, 0.49), (1.88, 0.49)], 0.014, mix(blue, WHITE, 0.4))


def paint_torii(canvas: Canvas, look: Look) -> None:
    red, black = look.colour(rgb("#a9a59c") if look.variant == "stone" else VERMILION), rgb("#33302f")
    for hand in (-1, 1):
        canvas.solid(
            limb([(hand * 0.66, 0.0), (hand * 0.585, 1.46)], (0.17, 0.14)), red, puffed(0.8, shine=0.15), gloss=0.25
        )
        canvas.solid(limb([(hand * 0.662, 0.0), (hand * 0.655, 0.16)], (0.20, 0.20)), black, puffed(0.8))
    canvas.solid(box(-0.86, 1.08, 0.86, 1.21, 0.01), red, slope(0.5, 0.8), gloss=0.2)
    canvas.solid(box(-0.085, 1.18, 0.085, 1.46), times(red, 0.85), facing(0, 0.1, 1))
    canvas.solid(box(-0.055, 1.22, 0.055, 1.40), black, flat(0.55))
    under = curve([(-0.98, 1.54), (-0.5, 1.44), (0.0, 1.42), (0.5, 1.44), (0.98, 1.54)], steps=8)
    beam = [*under, *[(x * 1.02, y + 0.12) for x, y in reversed(under)]]
    canvas.solid(beam, red, slope(0.5, 0.8), gloss=0.2)
    roof = [*((x * 1.05, y + 0.11) for x, y in under), *((x * 1.12, y + 0.22) for x, y in reversed(under))]
    canvas.solid(roof, black if look.variant != "stone" else times(red, 0.8), slope(0.45, 0.75), gloss=0.2)


def _turret(canvas: Canvas, x: float, y: float, size: float, look: Look) -> None:
    """A watchtower of the wall: battered sides, two windows, battlements."""
    stone = look.colour(STONE)
    wide, tall = size * 0.5, size * 0.86
    canvas.solid([(x + wide, y), (x + wide * 1.45, y + 0.05 * size), (x + wide * 1.36, y + tall), (x + wide * 0.92,
        y + tall)],
                 times(stone, 0.72), facing(0.7, 0, 0.7), texture=0.08)  # fmt: skip
    canvas.solid([(x - wide, y), (x + wide, y), (x + wide * 0.92, y + tall), (x - wide * 0.92, y + tall)], stone,
                 facing(0, 0.1, 1, fall=0.1), texture=0.10, grain=20)  # fmt: skip
    canvas.solid(
        box(x - wide * 1.04, y + tall * 0.86, x + wide * 1.02, y + tall * 0.94), mix(stone, WHITE, 0.2), flat(0.7)
    )
    with canvas.ink() as pen:
        for k in range(5):
            a = x - wide + wide * 0.42 * k
            pen.polygon(box(a, y + tall * 0.94, a + wide * 0.26, y + tall * 1.10), stone)
        for dx in (-0.46, 0.0, 0.46):
            hole = box(x + wide * (dx - 0.13), y + tall * 0.46, x + wide * (dx + 0.13), y + tall * 0.72, 0.03 * size)
            pen.polygon(hole, rgb("#4b4032"))


LEAVES = (rgb("#d0452c"), rgb("#e07a30"), rgb("#b83424"), rgb("#e8a83a"), rgb("#c8562e"))
"""Woods in autumn."""


def paint_great_wall(canvas: Canvas, look: Look) -> None:
    winter = look.season == "winter"
    autumn = look.season == "autumn"
    greens = (rgb("#dfe7ee"), rgb("#cfd9e4")) if winter else (rgb("#8aa36b"), rgb("#6d8f4f"))
    if autumn:
        greens = (rgb("#c98a4a"), rgb("#b5602f"))
    far: Path = [(-1.5, 0.0), *curve([(-1.5, 0.0), (-1.2, 0.30), (-0.8, 0.74), (-0.3, 1.02), (0.2, 0.86), (0.8,
        1.16), (1.2, 0.66), (1.5, 0.0)],
                                     steps=8), (1.5, 0.0)]  # fmt: skip
    canvas.solid(far, greens[0], slope(0.5, 0.8), texture=0.10, grain=10)
    _rampart(
        canvas,
        curve(
            [(0.02, 0.72), (0.50, 0.98), (0.80, 1.14), (1.04, 0.90), (1.26, 0.54), (1.40, 0.22), (1.46, 0.04)], steps=9
        ),
        (0.05, 0.08),
        look,
    )
    _turret(canvas, 0.80, 1.14, 0.24, look)
    near: Path = [(-1.5, 0.0), *curve([(-1.5, 0.0), (-1.2, 0.26), (-0.8, 0.66), (-0.35, 0.92), (0.10, 0.78), (0.55,
        0.44), (1.0, 0.30),
                  (1.5, 0.0)], steps=8), (1.5, 0.0)]  # fmt: skip
    canvas.solid(near, greens[1], slope(0.45, 0.78), texture=0.14, grain=10)
    rng = look.rng("scrub")
    with canvas.ink(inside=canvas.mask_of(near)) as pen:
        for _ in range(300 if autumn else 60):
            x, y = float(rng.uniform(-1.5, 1.5)), float(rng.uniform(0.0, 0.9 if autumn else 0.8))
            leaf = LEAVES[int(rng.integers(len(LEAVES)))] if autumn else greens[1]
            size = float(rng.uniform(0.03, 0.06) if autumn else rng.uniform(0.015, 0.04))
            pen.disc(x, y, size, times(leaf, float(rng.uniform(0.75, 0.95))), 0.9 if autumn else 0.8)
    _rampart(canvas, curve([(0.30, 0.88), (0.10, 0.84), (-0.34, 0.94), (-0.62, 0.66), (-0.30, 0.46), (0.26, 0.38),
        (0.40, 0.26),
                            (0.06, 0.12), (-0.28, 0.02)], steps=10), (0.07, 0.22), look)  # fmt: skip
    _turret(canvas, -0.36, 0.92, 0.36, look)
    _turret(canvas, 0.42, 0.20, 0.50, look)


def _rampart(canvas: Canvas, spine: Path, widths: tuple[float, float], look: Look) -> None:
    """The walk along the top of the wall, its parapets notched."""
    stone = look.colour(STONE)
    ribbon = limb(spine, widths)
    canvas.solid([(x, y - widths[1] * 0.30) for x, y in ribbon], times(stone, 0.58), flat(0.55), texture=0.08)
    canvas.solid(ribbon, stone, slope(0.6, 0.8), texture=0.08, grain=16)
    half = len(ribbon) // 2
    with canvas.ink() as pen:
        for edge in (ribbon[:half], ribbon[half:]):
            for k, (x, y) in enumerate(edge):
                at = k if edge is ribbon or edge == ribbon[:half] else half - 1 - k
                size = (widths[0] + (widths[1] - widths[0]) * at / half) * 0.20
                pen.polygon(box(x - size, y - size * 0.3, x + size, y + size * 1.5), mix(stone, WHITE, 0.18))
                pen.polygon(box(x + size * 0.5, y - size * 0.3, x + size, y + size * 1.5), times(stone, 0.72))


def paint_fuji(canvas: Canvas, look: Look) -> None:
    rock = look.colour(rgb("#5f7597"))
    left = curve([(-1.60, 0.0), (-1.06, 0.18), (-0.64, 0.46), (-0.36, 0.78), (-0.17, 1.06)], steps=10)
    right = curve([(0.17, 1.06), (0.36, 0.78), (0.64, 0.46), (1.06, 0.18), (1.60, 0.0)], steps=10)
    cone = [*left, (-0.08, 1.045), (0.0, 1.07), (0.09, 1.04), *right]
    canvas.solid(cone, rock, slope(0.80, 0.62), texture=0.06, grain=8)
    inside = canvas.mask_of(cone)
    side = -1 if canvas.light.direction[0] < 0 else 1
    shadow = [(0.0, 1.1), (-side * 0.05, 0.8), (side * 0.06, 0.5), (-side * 0.04, 0.2), (0.0, 0.0), (-side * 1.7, 0.0),
              (-side * 0.3, 1.1)]  # fmt: skip
    canvas.solid(shadow, times(rock, 0.82), flat(0.62), inside=inside, alpha=0.7)
    snow: Path = [(-0.6, 1.2), (0.6, 1.2)]
    line = 0.34 if look.season == "winter" else 0.62
    for k in range(15):
        x = 0.62 - 1.24 * k / 14
        snow.append(
            (x * (1.0 if line > 0.5 else 1.5), line + (0.16 if k % 2 else -0.06 * (k % 3)) + 0.06 * math.cos(5 * x))
        )
    canvas.solid(snow, rgb("#f5f8fc"), slope(0.72, 0.9), inside=inside)
    with canvas.ink(inside=inside) as pen:
        for k in range(11):
            x = -0.5 + 0.1 * k
            pen.line([(x * 0.34, 1.04), (x * 0.8, 0.72 + 0.04 * (k % 3))], 0.014, rgb("#b4c4da"), 0.8)
        for k in range(17):
            x = -1.3 + 0.1625 * k
            y = 0.56 - 0.30 * abs(x)
            pen.line([(x * 0.6, y), (x * 0.82, y - 0.18)], 0.020, times(rock, 0.75), 0.5)


PROPS = (
    Prop(name="suspension_bridge", size=16.0, extent=bounds(-2.04, 2.04, 1.42, -0.03), paint=paint_suspension,
        home="lake",
         stands="water", casts=False, turns=False),
    Prop(name="tower_bridge", size=16.0, extent=bounds(-1.92, 1.92, 1.66, -0.03), paint=paint_tower_bridge, home="lake",
         stands="water", casts=False, turns=False),
    Prop(name="torii", size=6.0, extent=bounds(-1.12, 1.12, 1.78), paint=paint_torii, home="lake", stands="water",
         turns=False),
    Prop(name="great_wall", size=40.0, extent=bounds(-1.64, 1.64, 1.50, -0.06), paint=paint_great_wall,
         home="mountains", casts=False, turns=False),
    Prop(name="fuji", size=60.0, extent=bounds(-1.62, 1.62, 1.10, -0.01), paint=paint_fuji, home="meadow", overlap=0.1,
         turns=False, casts=False),
)  # fmt: skip
