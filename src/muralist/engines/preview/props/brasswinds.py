"""Instruments: trombone, tuba, french horn, clarinet, bagpipes, cymbals, metronome, lyre, castanets, bongos."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, gleam, rod, turned

BRASS, DARK, WOOD, RED = rgb("#deb04a"), rgb("#2c2a30"), rgb("#a86a38"), rgb("#b8383a")


def _tube(canvas: Canvas, points: Path, wide: tuple[float, ...], tone: Colour) -> None:
    canvas.solid(limb(points, wide), tone, puffed(0.9, shine=0.5), gloss=0.7)


def _bell(canvas: Canvas, x: float, y: float, rx: float, ry: float, tone: Colour, turn: float = 0.0) -> None:
    canvas.solid(ellipse(x, y, rx, ry, turn), tone, slope(0.6, 0.95, 40), gloss=0.7)
    canvas.solid(ellipse(x, y, rx * 0.84, ry * 0.84, turn), times(tone, 0.62), slope(0.35, 0.75, 220), gloss=0.4)


def paint_trombone(canvas: Canvas, look: Look) -> None:
    """A trombone on the slant, its slide out."""
    tone = look.colour(BRASS)
    _tube(canvas, [(-0.98, 0.30), (1.06, 0.30)], (0.05, 0.05), tone)
    _tube(canvas, [(-0.70, 0.52), (1.06, 0.52)], (0.05, 0.05), tone)
    _tube(
        canvas,
        curve([(1.04, 0.52), (1.18, 0.50), (1.20, 0.41), (1.18, 0.32), (1.04, 0.30)], steps=6),
        (0.06, 0.06),
        tone,
    )
    _tube(canvas, curve([(-0.98, 0.30), (-1.16, 0.32), (-1.20, 0.56), (-1.16, 0.80), (-0.96, 0.84), (-0.20,
        0.84), (0.34, 0.88)], steps=6), (0.05, 0.06, 0.07, 0.09, 0.20), tone)  # fmt: skip
    canvas.solid(curve([(0.10, 0.80), (0.40, 0.74), (0.62, 0.52), (0.68, 0.62), (0.68, 1.14), (0.62, 1.22),
        (0.40, 0.98), (0.10, 0.92)], closed=True, steps=5), tone, puffed(0.9, shine=0.4), gloss=0.7)  # fmt: skip
    _bell(canvas, 0.68, 0.87, 0.12, 0.36, tone)
    for x in (-0.52, 0.20):
        _tube(canvas, [(x, 0.30), (x, 0.52)], (0.045, 0.045), times(tone, 0.9))
    _tube(canvas, [(-0.46, 0.52), (-0.46, 0.84)], (0.045, 0.045), times(tone, 0.9))
    canvas.solid([(-0.70, 0.49), (-0.70, 0.55), (-0.86, 0.58), (-0.86, 0.46)], STEEL, slope(0.5, 0.9), gloss=0.6)


def paint_tuba(canvas: Canvas, look: Look) -> None:
    """A tuba upright, its bell above."""
    tone = look.colour(BRASS)
    _tube(canvas, curve([(0.30, 1.10), (0.34, 0.40), (0.20, 0.14), (-0.16, 0.10), (-0.38, 0.34), (-0.38, 0.90),
        (-0.22, 1.10)], steps=7), (0.26, 0.22, 0.18, 0.14, 0.12), tone)  # fmt: skip
    _tube(canvas, curve([(-0.20, 1.06), (0.06, 1.02), (0.10, 0.60), (-0.02, 0.34), (-0.18, 0.46), (-0.16,
        0.86)], steps=6), (0.08, 0.08, 0.08), times(tone, 0.92))  # fmt: skip
    for k in range(3):
        x = -0.20 + 0.11 * k
        canvas.solid(box(x - 0.045, 0.40, x + 0.045, 0.82, 0.03), mix(tone, WHITE, 0.2), slope(0.5, 0.95, 0), gloss=0.6)
        _tube(canvas, [(x, 0.82), (x, 0.94)], (0.03, 0.03), STEEL)
    canvas.solid(curve([(0.18, 0.90), (0.14, 1.20), (-0.10, 1.50), (0.72, 1.50), (0.48, 1.20), (0.43, 0.90)],
        closed=True, steps=5), tone, puffed(0.9, shine=0.4), gloss=0.7)  # fmt: skip
    _bell(canvas, 0.31, 1.50, 0.44, 0.12, tone)
    _tube(canvas, [(-0.22, 1.08), (-0.50, 1.14)], (0.05, 0.05), tone)
    canvas.solid([(-0.48, 1.10), (-0.48, 1.18), (-0.62, 1.21), (-0.62, 1.09)], STEEL, slope(0.5, 0.9), gloss=0.6)


def paint_horn(canvas: Canvas, look: Look) -> None:
    """A french horn: coils about its valves and a wide bell."""
    tone = look.colour(BRASS)
    for r, wide in ((0.46, 0.08), (0.34, 0.07)):
        ring = ellipse(-0.10, 0.66, r, r)
        _tube(canvas, [*ring, ring[0]], (wide, wide), tone)
    for k in range(3):
        x = -0.26 + 0.14 * k
        canvas.solid(ellipse(x, 0.66, 0.075, 0.075), STEEL, puffed(0.9, shine=0.4), gloss=0.6)
    _tube(canvas, curve([(-0.54, 0.76), (-0.60, 1.06), (-0.48, 1.28)], steps=6), (0.05, 0.04), tone)
    canvas.solid([(-0.52, 1.26), (-0.44, 1.30), (-0.42, 1.42), (-0.54, 1.36)], STEEL, flat(0.8), gloss=0.6)
    canvas.solid(curve([(-0.10, 0.20), (0.20, 0.24), (0.34, 0.60), (0.86, 0.44), (0.60, -0.02), (0.20, 0.10)],
        closed=True, steps=6), tone, puffed(0.9, shine=0.4), gloss=0.7)  # fmt: skip
    _bell(canvas, 0.56, 0.30, 0.30, 0.40, tone, 0.6)


def paint_clarinet(canvas: Canvas, look: Look) -> None:
    """A black clarinet with silver keys."""
    tone = look.colour(DARK)
    canvas.solid([(-0.07, 0.24), (0.07, 0.24), (0.06, 1.46), (0.035, 1.70), (-0.015, 1.70), (-0.06, 1.46)],
        tone, slope(0.4, 0.95, 0), gloss=0.5)  # fmt: skip
    turned(
        canvas,
        curve([(0.17, 0.02), (0.12, 0.10), (0.08, 0.24)], steps=5),
        tone,
        tilt=0.2,
        closed=True,
        shine=0.4,
        gloss=0.5,
    )
    for y in (0.26, 0.86, 1.36, 1.50):
        canvas.solid(box(-0.085, y - 0.02, 0.085, y + 0.02, 0.01), STEEL, slope(0.5, 1.0, 0), gloss=0.7)
    for k in range(7):
        y = 0.36 + 0.145 * k
        canvas.solid(ellipse(0.0, y, 0.036, 0.036), STEEL, puffed(0.9, shine=0.4), gloss=0.6)
        if k % 2:
            canvas.solid(limb([(0.05, y), (0.12, y + 0.10)], (0.03, 0.045)), STEEL, puffed(0.9), gloss=0.6)
    _tube(canvas, [(-0.09, 0.40), (-0.09, 1.24)], (0.018, 0.018), STEEL)


def paint_bagpipes(canvas: Canvas, look: Look) -> None:
    """A bag of tartan with its pipes."""
    tone = look.colour(rgb("#a8323a"))
    for x, top in ((-0.46, 1.50), (-0.16, 1.72), (0.14, 1.56)):
        rod(canvas, [(x * 0.5 + 0.02, 0.62), (x, top)], 0.07, DARK, gloss=0.4)
        for part in (0.45, 0.75, 1.0):
            px, py = x * 0.5 + 0.02 + (x - x * 0.5 - 0.02) * part, 0.62 + (top - 0.62) * part
            canvas.solid(box(px - 0.06, py - 0.035, px + 0.06, py + 0.035, 0.02), rgb("#f0e6cc"), puffed(0.9))
    bag = curve(
        [(-0.66, 0.44), (-0.44, 0.76), (0.10, 0.80), (0.52, 0.62), (0.56, 0.36), (0.20, 0.14), (-0.36, 0.16)],
        closed=True,
        steps=6,
    )
    canvas.solid(bag, tone, puffed(0.9), texture=0.05)
    with canvas.ink(inside=canvas.mask_of(bag)) as pen:
        for k in range(-5, 6):
            pen.line([(0.17 * k - 0.1, 0.0), (0.17 * k + 0.2, 0.9)], 0.045, rgb("#274a3a"), 0.55)
            pen.line([(-0.8, 0.45 + 0.15 * k), (0.8, 0.38 + 0.15 * k)], 0.045, rgb("#274a3a"), 0.55)
            pen.line([(0.17 * k + 0.0, 0.0), (0.17 * k + 0.3, 0.9)], 0.010, rgb("#f2d05a"), 0.8)
    rod(canvas, [(0.46, 0.40), (0.66, -0.10)], 0.065, DARK, gloss=0.4)
    rod(canvas, [(0.48, 0.58), (0.86, 0.84)], 0.055, DARK, gloss=0.4)


def paint_cymbals(canvas: Canvas, look: Look) -> None:
    """A pair of cymbals with their straps."""
    tone = look.colour(rgb("#e0b84e"))
    for x, y, turn in ((-0.24, 0.50, 0.30), (0.26, 0.46, -0.30)):
        canvas.solid(ellipse(x, y, 0.30, 0.48, turn), tone, slope(0.5, 0.95, 50), gloss=0.7)
        with canvas.ink() as pen:
            for part in (0.86, 0.72, 0.58):
                ring = ellipse(x, y, 0.30 * part, 0.48 * part, turn)
                pen.line([*ring, ring[0]], 0.010, times(tone, 0.75), 0.8)
        canvas.solid(ellipse(x, y, 0.10, 0.15, turn), mix(tone, WHITE, 0.12), puffed(1.0, shine=0.5), gloss=0.6)
        strap = curve([(x, y + 0.02), (x - 0.07, y + 0.16), (x + 0.07, y + 0.18), (x + 0.01, y + 0.02)], steps=5)
        canvas.solid(limb(strap, (0.035, 0.035)), rgb("#7a3a26"), puffed(0.9))


def paint_metronome(canvas: Canvas, look: Look) -> None:
    """A wooden metronome, its pendulum to one side."""
    wood = look.colour(rgb("#9a5a2e"))
    canvas.solid([(0.46, 0.08), (0.62, 0.20), (0.26, 1.30), (0.18, 1.26)], times(wood, 0.62), flat(0.6))
    canvas.solid(
        [(-0.46, 0.08), (0.46, 0.08), (0.18, 1.26), (-0.18, 1.26)], wood, slope(0.55, 0.8, 60), texture=0.06, grain=10
    )
    canvas.solid(box(-0.52, 0.0, 0.52, 0.12, 0.02), times(wood, 0.8), slope(0.5, 0.8))
    canvas.solid([(-0.26, 0.30), (0.26, 0.30), (0.12, 1.14), (-0.12, 1.14)], rgb("#f2e6c8"), slope(0.7, 0.86))
    with canvas.ink() as pen:
        for k in range(9):
            y = 0.44 + 0.08 * k
            pen.line([(-0.07, y), (0.07, y)], 0.012, rgb("#6a5a48"))
    rod(canvas, [(0.0, 0.34), (0.30, 1.36)], 0.03, STEEL, gloss=0.6)
    canvas.solid([(0.10, 0.82), (0.25, 0.78), (0.28, 0.94), (0.16, 0.97)], BRASS, slope(0.5, 0.95), gloss=0.6)


def paint_lyre(canvas: Canvas, look: Look) -> None:
    """A golden lyre."""
    tone = look.colour(BRASS)
    for hand in (-1, 1):
        arm = curve(
            [(hand * 0.12, 0.20), (hand * 0.50, 0.50), (hand * 0.36, 0.96), (hand * 0.60, 1.30), (hand * 0.50, 1.44)],
            steps=7,
        )
        _tube(canvas, arm, (0.16, 0.12, 0.10, 0.06), tone)
    _tube(canvas, [(-0.48, 1.10), (0.48, 1.10)], (0.08, 0.08), tone)
    body = curve(
        [(-0.34, 0.36), (-0.30, 0.10), (0.0, 0.02), (0.30, 0.10), (0.34, 0.36), (0.0, 0.30)], closed=True, steps=6
    )
    canvas.solid(body, tone, puffed(0.9, shine=0.4), gloss=0.6)
    with canvas.ink() as pen:
        for k in range(-3, 4):
            pen.line([(0.035 * k, 0.20), (0.075 * k, 1.12)], 0.010, rgb("#f6eed8"))


def paint_castanets(canvas: Canvas, look: Look) -> None:
    """A pair of castanets on their cord."""
    tone = look.colour(rgb("#6a3a22"))
    for x, turn in ((-0.34, 0.3), (0.34, -0.3)):
        for dx, dim in ((0.07, 0.75), (0.0, 1.0)):
            shell = ellipse(x + dx, 0.38, 0.30, 0.36, turn)
            canvas.solid(shell, times(tone, dim), puffed(1.0, shine=0.35), gloss=0.5)
            canvas.solid(
                box(x + dx - 0.15, 0.64, x + dx + 0.13, 0.78, 0.04), times(tone, dim * 0.95), puffed(0.8), gloss=0.4
            )
        cord = curve([(x - 0.06, 0.72), (x - 0.14, 0.98), (x + 0.14, 1.0), (x + 0.08, 0.72)], steps=6)
        canvas.solid(limb(cord, (0.035, 0.035)), RED, puffed(0.8))


def paint_bongos(canvas: Canvas, look: Look) -> None:
    """Two small drums side by side."""
    wood = look.colour(rgb("#b5652e"))
    for x, r, high in ((-0.38, 0.34, 0.62), (0.40, 0.42, 0.66)):
        turned(canvas, [(r * 0.84, 0.06), (r, high)], wood, x=x, tilt=0.24, texture=0.06, grain=12, gloss=0.3)
        for y, wide in ((0.16, r * 0.88), (high - 0.06, r * 1.01)):
            ring = ellipse(x, y, wide, wide * 0.24, start=math.pi, end=2 * math.pi)
            canvas.solid(limb(ring, (0.05, 0.05)), STEEL, puffed(0.9, shine=0.4), gloss=0.6)
        canvas.solid(ellipse(x, high + 0.02, r * 1.02, r * 0.25), rgb("#f2e6cc"), slope(0.66, 0.88))
        with canvas.ink() as pen:
            ring = ellipse(x, high + 0.02, r * 1.0, r * 0.245)
            pen.line([*ring, ring[0]], 0.03, rgb("#b9bec2"))
    canvas.solid(box(-0.10, 0.30, 0.05, 0.48, 0.02), times(wood, 0.7), puffed(0.7))
    gleam(canvas, 0.55, 0.40, 0.03, 0.14, alpha=0.3)


PROPS = (
    Prop(name="trombone", size=0.5, extent=bounds(-1.26, 1.26, 1.26), paint=paint_trombone),
    Prop(name="tuba", size=0.9, extent=bounds(-0.66, 0.80, 1.66), paint=paint_tuba),
    Prop(name="french_horn", size=0.5, extent=bounds(-0.70, 0.94, 1.44, -0.08), paint=paint_horn),
    Prop(name="clarinet", size=0.6, extent=bounds(-0.20, 0.20, 1.74, -0.04), paint=paint_clarinet),
    Prop(name="bagpipes", size=0.8, extent=bounds(-0.72, 0.92, 1.78, -0.14), paint=paint_bagpipes),
    Prop(name="cymbals", size=0.4, extent=bounds(-0.66, 0.68, 1.00, -0.04), paint=paint_cymbals),
    Prop(name="metronome", size=0.22, extent=bounds(-0.56, 0.66, 1.40), paint=paint_metronome),
    Prop(name="lyre", size=0.5, extent=bounds(-0.68, 0.68, 1.50), paint=paint_lyre),
    Prop(name="castanets", size=0.09, extent=bounds(-0.70, 0.74, 1.04), paint=paint_castanets),
    Prop(name="bongos", size=0.22, extent=bounds(-0.78, 0.88, 0.84, -0.04), paint=paint_bongos),
)  # fmt: skip
