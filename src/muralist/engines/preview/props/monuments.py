"""Famous monuments: a statue with a torch, a marble tomb, an arena, sails of concrete, standing stones, a sphinx."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope, sphere, tube
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, block, rod, turned

COPPER, STONE, MARBLE, SAND = rgb("#7fb8a2"), rgb("#c2ad88"), rgb("#f1ece2"), rgb("#d9b77a")
DARK = rgb("#4a4036")


def paint_liberty(canvas: Canvas, look: Look) -> None:
    copper = look.colour(COPPER)
    for wide, y, high in ((0.56, 0.0, 0.16), (0.46, 0.16, 0.12), (0.34, 0.28, 0.58), (0.39, 0.86, 0.08)):
        canvas.solid([(-wide, y), (wide, y), (wide * 0.95, y + high), (-wide * 0.95, y + high)], STONE,
                     facing(0, 0.1, 1, fall=0.1), texture=0.07)  # fmt: skip
    with canvas.ink() as pen:
        for x in (-0.18, 0.0, 0.18):
            pen.polygon(box(x - 0.055, 0.44, x + 0.055, 0.74), times(STONE, 0.6))
    rod(canvas, [(-0.10, 2.02), (-0.24, 2.34), (-0.22, 2.66)], 0.125, copper, end=0.075)
    robe = curve([(-0.27, 0.93), (-0.25, 1.30), (-0.22, 1.70), (-0.20, 2.02), (-0.08, 2.14), (0.10, 2.14), (0.22, 2.00),
                  (0.25, 1.66), (0.27, 1.30), (0.30, 0.93)], steps=7)  # fmt: skip
    canvas.solid(robe, copper, puffed(0.9, shine=0.15), gloss=0.2, texture=0.05)
    with canvas.ink(inside=canvas.mask_of(robe)) as pen:
        for k in range(8):
            x = -0.24 + 0.07 * k
            pen.line(curve([(x, 0.92), (x * 0.8 + 0.02, 1.36), (x * 0.5 - 0.10, 1.86)], steps=6), 0.020,
                     times(copper, 0.66), 0.8)  # fmt: skip
        pen.line(curve([(-0.20, 1.98), (0.06, 1.70), (0.26, 1.40)], steps=8), 0.034, times(copper, 0.6))
    rod(canvas, [(0.18, 1.98), (0.29, 1.74), (0.20, 1.60)], 0.12, copper, end=0.08)
    canvas.solid([(0.10, 1.52), (0.28, 1.60), (0.34, 1.98), (0.17, 1.92)], times(copper, 1.08), facing(0.3, 0.2, 1))
    rod(canvas, [(0.0, 2.10), (0.0, 2.22)], 0.10, copper)
    with canvas.ink() as pen:
        for k in range(7):
            a = math.pi * (0.14 + 0.72 * k / 6)
            tip = (0.30 * math.cos(a), 2.36 + 0.28 * math.sin(a))
            pen.polygon([(0.11 * math.cos(a - 0.12), 2.37 + 0.11 * math.sin(a - 0.12)), tip,
                         (0.11 * math.cos(a + 0.12), 2.37 + 0.11 * math.sin(a + 0.12))], times(copper,
                         0.85))  # fmt: skip
    canvas.solid(ellipse(0, 2.31, 0.105, 0.135), copper, puffed(1.0, shine=0.15))
    canvas.solid(box(-0.125, 2.35, 0.125, 2.42, 0.02), times(copper, 0.86), puffed(0.7))
    with canvas.ink() as pen:
        for x in (-0.04, 0.04):
            pen.disc(x, 2.30, 0.012, times(copper, 0.45))
        pen.line([(-0.025, 2.235), (0.025, 2.235)], 0.012, times(copper, 0.5))
    rod(canvas, [(-0.22, 2.60), (-0.22, 2.76)], 0.05, copper)
    turned(canvas, [(0.05, 2.74), (0.10, 2.80)], copper, x=-0.22, tilt=0.2)
    flame = curve([(-0.29, 2.82), (-0.30, 2.90), (-0.22, 3.04), (-0.15, 2.90), (-0.16, 2.81)], closed=True, steps=6)
    with canvas.lit():
        canvas.solid(flame, rgb("#f4bf45"), slope(0.7, 0.95))
    if look.dark:
        canvas.lamp(-0.22, 2.9, 0.5, rgb("#ffd98a"), 0.8)


def _onion(canvas: Canvas, x: float, y: float, radius: float, tone: Colour) -> None:
    """An onion dome with a gilt tip on a low drum."""
    canvas.solid(box(x - radius * 0.78, y, x + radius * 0.78, y + radius * 0.4), tone, tube())
    y += radius * 0.36
    right = [(0.80, 0.0), (1.0, 0.42), (0.94, 0.86), (0.60, 1.28), (0.20, 1.58), (0.0, 1.78)]
    half = curve([(x + radius * a, y + radius * b) for a, b in right], steps=6)
    dome = [*half, *[(2 * x - px, py) for px, py in reversed(half)]]
    canvas.solid(dome, tone, sphere(x, y + radius * 0.5, radius * 1.1, radius * 1.35, shine=0.2), gloss=0.3)
    rod(canvas, [(x, y + radius * 1.72), (x, y + radius * 2.12)], radius * 0.09, rgb("#d9b250"), end=radius * 0.03)


def _iwan(canvas: Canvas, x: float, y: float, wide: float, high: float, tone: Colour) -> None:
    """A recess under a pointed arch, in a raised frame."""
    canvas.solid(box(x - wide * 1.3, y, x + wide * 1.3, y + high * 1.16), mix(tone, WHITE, 0.25), facing(0, 0.1, 1))
    arch = [(x - wide, y), *curve([(x - wide, y + high * 0.6), (x - wide * 0.7, y + high * 0.82), (x, y + high),
            (x + wide * 0.7, y + high * 0.82), (x + wide, y + high * 0.6)], steps=5), (x + wide, y)]  # fmt: skip
    canvas.solid(arch, times(tone, 0.62), slope(0.75, 0.5))


def paint_taj(canvas: Canvas, look: Look) -> None:
    marble = look.colour(MARBLE)
    for x in (-1.42, -1.12, 1.12, 1.42):
        tall = 1.36 if abs(x) > 1.2 else 1.22
        turned(canvas, [(0.075, 0.16), (0.055, tall)], marble, x=x, tilt=0.2)
        for y in (0.55, 0.9, tall - 0.03):
            canvas.solid(box(x - 0.085, y, x + 0.085, y + 0.035), mix(marble, WHITE, 0.4), tube())
        _onion(canvas, x, tall, 0.07, marble)
    block(canvas, -0.84, 0.16, 0.84, 0.82, marble, depth=(0.0, 0.0), texture=0.03)
    canvas.solid(
        [(-0.84, 0.16), (-0.84, 0.82), (-0.96, 0.80), (-0.96, 0.17)], times(marble, 0.86), facing(-0.7, 0, 0.7)
    )
    canvas.solid([(0.84, 0.16), (0.84, 0.82), (0.96, 0.80), (0.96, 0.17)], times(marble, 0.8), facing(0.7, 0, 0.7))
    for x in (-0.62, 0.62):
        _iwan(canvas, x, 0.48, 0.12, 0.27, marble)
        _iwan(canvas, x, 0.17, 0.12, 0.26, marble)
    for x in (-0.56, 0.56):
        _onion(canvas, x, 0.82, 0.16, marble)
    _onion(canvas, 0.0, 0.94, 0.43, marble)
    _iwan(canvas, 0.0, 0.16, 0.24, 0.64, marble)
    canvas.solid(box(-1.56, 0.02, 1.56, 0.17), times(marble, 0.93), facing(0, 0.1, 1, fall=0.12))
    with canvas.ink() as pen:
        for k in range(24):
            x = -1.50 + 0.13 * k
            pen.polygon(box(x - 0.03, 0.04, x + 0.03, 0.12, 0.03), times(marble, 0.72))
        pen.line([(-1.56, 0.165), (1.56, 0.165)], 0.02, mix(marble, WHITE, 0.5))
        pen.polygon(box(-0.06, 0.16, 0.06, 0.36, 0.05), DARK)


def paint_colosseum(canvas: Canvas, look: Look) -> None:
    stone = look.colour(rgb("#cdb48a"))
    wide, sag = 1.36, 0.16

    def low(x: float) -> float:
        return 0.16 - sag * math.sqrt(max(0.0, 1 - (x / wide) ** 2))

    back = [(-1.2, 0.5), *ellipse(0.1, 0.84, 1.2, 0.16, start=math.pi, end=0.0, points=24), (1.30, 0.5)]
    canvas.solid(back, times(stone, 0.55), slope(0.7, 0.5))
    xs = [-wide + 2 * wide * k / 40 for k in range(41)]
    rim: Path = []
    for x in xs:
        fall = 0.0 if x < 0.10 else 0.17 if x < 0.52 else 0.34
        rim.append((x, low(x) + 1.08 - fall + 0.02 * math.sin(9 * x)))
    drum = [*((x, low(x)) for x in xs), *reversed(rim)]
    canvas.solid(drum, stone, tube(), texture=0.09, grain=16)
    inside = canvas.mask_of(drum)
    with canvas.ink(inside=inside) as pen:
        for row in range(3):
            for k in range(-9, 10):
                a = k * 0.165
                x, half = wide * math.sin(a), 0.074 * math.cos(a)
                y = low(x) + 0.05 + 0.27 * row
                pen.polygon([(x - half, y), *ellipse(x, y + 0.12, half, 0.07, start=math.pi, end=0.0, points=9),
                             (x + half, y)], rgb("#5d4a34"), 0.92)  # fmt: skip
            pen.line([(x, low(x) + 0.27 * (row + 1)) for x in xs], 0.034, mix(stone, WHITE, 0.3))
            pen.line([(x, low(x) + 0.27 * (row + 1) - 0.022) for x in xs], 0.012, times(stone, 0.6))
        for k in range(-9, 1):
            x = wide * math.sin(k * 0.165)
            pen.polygon(box(x - 0.025, low(x) + 0.90, x + 0.025, low(x) + 0.98), rgb("#5d4a34"), 0.9)
    if look.dark:
        canvas.lamp(0, 0.3, 1.3, rgb("#ffb95e"), 0.5)


def _sail(canvas: Canvas, foot: tuple[float, float], apex: Point, tone: Colour) -> None:
    """One shell: a pointed vault that leans towards its tip."""
    (x0, x1), (ax, ay) = foot, apex
    back = curve([(x0, 0.26), (x0 + (ax - x0) * 0.28, 0.26 + (ay - 0.26) * 0.62), (ax, ay)], steps=9)
    front = curve([(ax, ay), (ax - (ax - x1) * 0.46, 0.26 + (ay - 0.26) * 0.46), (x1, 0.26)], steps=9)
    shell = [*back, *front]
    canvas.solid(shell, tone, facing(-0.35, 0.35, 0.9), gloss=0.3)
    inside = canvas.mask_of(shell)
    with canvas.ink(inside=inside) as pen:
        for k in range(1, 6):
            t = k / 6
            pen.line(curve([(x0 + (x1 - x0) * t, 0.24), (x0 + (ax - x0) * 0.4 + (x1 - x0) * t * 0.5, ay * 0.62),
                (ax, ay)],
                           steps=6), 0.008, times(tone, 0.72), 0.8)  # fmt: skip
        pen.line(front, 0.05, times(tone, 0.66), 0.7)


def paint_opera(canvas: Canvas, look: Look) -> None:
    tile, base = look.colour(rgb("#f6f2e8")), rgb("#b9957a")
    for foot, apex in (((-0.20, 0.42), (0.60, 0.98)), ((0.30, 0.86), (1.00, 0.74)), ((0.74, 1.20), (1.32, 0.54))):
        _sail(canvas, foot, apex, times(tile, 0.92))
    for foot, apex in (((-0.62, -1.16), (-1.24, 0.52)), ((-0.86, -0.14), (0.10, 1.28)), ((-1.02, -0.52), (-0.40, 0.98)),
                       ((-1.18, -0.82), (-0.74, 0.70))):  # fmt: skip
        _sail(canvas, foot, apex, tile)
    canvas.solid(
        [(-1.44, 0.0), (1.44, 0.0), (1.38, 0.28), (-1.38, 0.28)], base, facing(0, 0.1, 1, fall=0.12), texture=0.06
    )
    with canvas.ink() as pen:
        for k in range(26):
            x = -1.30 + 0.104 * k
            pen.polygon(box(x - 0.03, 0.09, x + 0.03, 0.19), rgb("#ffd98a") if look.dark else times(base, 0.55))
        pen.line([(-1.40, 0.275), (1.40, 0.275)], 0.02, mix(base, WHITE, 0.4))


def paint_stonehenge(canvas: Canvas, look: Look) -> None:
    stone, rng = look.colour(rgb("#9a978e")), look.rng("stones")

    def slab(path: Path, tone: Colour) -> None:
        canvas.solid(path, tone, facing(-0.2, 0.2, 1, fall=0.18), texture=0.16, grain=14)

    def upright(x: float, y: float, wide: float, tall: float, tone: Colour) -> None:
        a, b, c, d = (float(rng.uniform(-0.02, 0.02)) for _ in range(4))
        slab(
            [(x - wide + a, y), (x + wide + b, y), (x + wide * 0.86 + c, y + tall), (x - wide * 0.86 + d, y + tall)],
            tone,
        )
        slab([(x + wide * 0.5, y), (x + wide + b, y), (x + wide * 0.86 + c, y + tall), (x + wide * 0.5, y + tall)],
             times(tone, 0.78))  # fmt: skip

    def gate(x: float, y: float, scale: float, tone: Colour) -> None:
        for hand in (-1, 1):
            upright(x + hand * 0.21 * scale, y, 0.10 * scale, 0.68 * scale, tone)
        slab([(x - 0.36 * scale, y + 0.67 * scale), (x + 0.36 * scale, y + 0.67 * scale), (x + 0.34 * scale,
            y + 0.83 * scale),
              (x - 0.35 * scale, y + 0.84 * scale)], mix(tone, WHITE, 0.08))  # fmt: skip

    far = mix(stone, rgb("#b9c4cc"), 0.3)
    for x in (-0.72, -0.02, 0.68):
        gate(x, 0.20, 0.62, far)
    upright(-1.20, 0.14, 0.08, 0.46, far)
    upright(1.18, 0.14, 0.08, 0.50, far)
    slab([(0.16, 0.02), (0.62, 0.0), (0.60, 0.12), (0.20, 0.14)], times(stone, 0.92))
    for x in (-0.92, 0.98):
        gate(x, 0.0, 1.12, stone)
    upright(-0.26, 0.02, 0.10, 0.52, stone)


def paint_sphinx(canvas: Canvas, look: Look) -> None:
    sand = look.colour(SAND)
    body = curve([(-1.30, 0.04), (-1.34, 0.40), (-1.10, 0.66), (-0.60, 0.62), (0.0, 0.66), (0.34, 0.80), (0.50, 0.40),
                  (0.50, 0.04)], closed=True, steps=7)  # fmt: skip
    canvas.solid(body, sand, puffed(0.8), texture=0.12, grain=14)
    canvas.solid(ellipse(-0.96, 0.30, 0.34, 0.30), times(sand, 0.95), puffed(0.8), texture=0.12, grain=14)
    canvas.solid(box(-1.10, 0.0, -0.50, 0.14, 0.06), sand, puffed(0.7), texture=0.12, grain=14)
    canvas.solid(box(0.10, 0.12, 1.06, 0.30, 0.08), times(sand, 0.86), puffed(0.7), texture=0.12, grain=14)
    canvas.solid(box(0.04, 0.0, 1.20, 0.20, 0.09), sand, puffed(0.7), texture=0.12, grain=14)
    cloth = curve([(0.02, 0.60), (0.06, 1.04), (0.26, 1.30), (0.56, 1.30), (0.70, 1.06), (0.76, 0.62), (0.58, 0.56),
                   (0.20, 0.54)], closed=True, steps=6)  # fmt: skip
    canvas.solid(cloth, times(sand, 0.92), puffed(0.7), texture=0.12, grain=14)
    with canvas.ink(inside=canvas.mask_of(cloth)) as pen:
        for k in range(8):
            pen.line([(0.0, 0.56 + 0.085 * k), (0.80, 0.56 + 0.085 * k)], 0.022, times(sand, 0.66), 0.8)
    canvas.solid(ellipse(0.43, 0.92, 0.20, 0.27), mix(sand, WHITE, 0.12), puffed(0.9), texture=0.12, grain=14)
    with canvas.ink() as pen:
        for x in (0.35, 0.53):
            pen.polygon(ellipse(x, 0.97, 0.045, 0.022), times(sand, 0.42))
        pen.line([(0.44, 0.94), (0.45, 0.86)], 0.03, times(sand, 0.72))
        pen.line([(0.36, 0.78), (0.44, 0.765), (0.53, 0.78)], 0.022, times(sand, 0.5))
        for x in (0.86, 1.0, 1.12):
            pen.line([(x, 0.02), (x + 0.02, 0.13)], 0.014, times(sand, 0.6))


def paint_moai(canvas: Canvas, look: Look) -> None:
    stone = look.colour(rgb("#86837a"))
    canvas.solid(curve([(-0.46, 0.0), (-0.44, 0.30), (-0.24, 0.46), (0.24, 0.46), (0.44, 0.30), (0.46, 0.0)],
        steps=6), stone,
                 puffed(0.7), texture=0.12, grain=14)  # fmt: skip
    head = curve([(-0.20, 0.36), (-0.32, 0.60), (-0.30, 1.10), (-0.34, 1.36), (-0.26, 1.66), (0.0, 1.70), (0.26, 1.66),
                  (0.34, 1.36), (0.30, 1.10), (0.32, 0.60), (0.20, 0.36)], closed=True, steps=6)  # fmt: skip
    canvas.solid(head, stone, puffed(0.8), texture=0.12, grain=14)
    for hand in (-1, 1):
        canvas.solid(limb([(hand * 0.34, 1.30), (hand * 0.38, 1.10), (hand * 0.35, 0.86)], (0.05, 0.09, 0.08)),
                     times(stone, 0.85), puffed(0.8))  # fmt: skip
        canvas.solid(ellipse(hand * 0.145, 1.24, 0.115, 0.09), times(stone, 0.40), flat(0.5))
    canvas.solid(box(-0.31, 1.30, 0.31, 1.46, 0.07), mix(stone, WHITE, 0.06), puffed(0.8), texture=0.12, grain=14)
    nose = [(-0.055, 1.34), (0.055, 1.34), (0.13, 0.90), (0.06, 0.84), (-0.06, 0.84), (-0.13, 0.90)]
    canvas.solid(nose, mix(stone, WHITE, 0.10), puffed(0.9), texture=0.12, grain=14)
    canvas.solid(limb(curve([(-0.19, 0.70), (0.0, 0.735), (0.19, 0.70)], steps=6), (0.05, 0.09, 0.05)),
        times(stone, 0.62),
                 puffed(0.8))  # fmt: skip
    with canvas.ink() as pen:
        pen.line([(-0.17, 0.70), (0.17, 0.70)], 0.016, times(stone, 0.35))


PROPS = (
    Prop(name="liberty", size=30.0, extent=bounds(-0.60, 0.60, 3.08), paint=paint_liberty, home="city", turns=False),
    Prop(name="taj", size=26.0, extent=bounds(-1.60, 1.60, 1.98), paint=paint_taj, home="park", turns=False),
    Prop(name="colosseum", size=22.0, extent=bounds(-1.40, 1.46, 1.28, -0.02), paint=paint_colosseum, home="park",
         turns=False),
    Prop(name="opera", size=24.0, extent=bounds(-1.48, 1.48, 1.32), paint=paint_opera, home="lake", stands="water",
         casts=False),
    Prop(name="stonehenge", size=7.0, extent=bounds(-1.36, 1.42, 0.98), paint=paint_stonehenge, home="meadow"),
    Prop(name="sphinx", size=16.0, extent=bounds(-1.40, 1.24, 1.36, -0.02), paint=paint_sphinx, home="desert"),
    Prop(name="moai", size=5.0, extent=bounds(-0.50, 0.50, 1.76, -0.02), paint=paint_moai, home="meadow", turns=False),
)  # fmt: skip
