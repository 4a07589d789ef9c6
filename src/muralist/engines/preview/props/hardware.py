"""Small hardware and tools: nails, screws, nuts and bolts, hooks, taps, torches, chainsaws, picks and trowels."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, gleam, rod, turned

WOOD, DARK, GOLD, RED, IRON = rgb("#b98548"), rgb("#2c2a30"), rgb("#dcae4a"), rgb("#d8483c"), rgb("#7d838a")


def _hexagon(x: float, y: float, r: float, squash: float = 1.0) -> Path:
    return [(x + r * math.cos(k * math.pi / 3), y + r * squash * math.sin(k * math.pi / 3)) for k in range(6)]


def _nut(canvas: Canvas, x: float, y: float, r: float, tone: Colour) -> None:
    """A hexagonal nut that lies, seen from above the edge."""
    low = _hexagon(x, y, r, 0.5)
    for a, b in ((3, 4), (4, 5), (5, 0)):
        side = [low[a], low[b], (low[b][0], low[b][1] + r * 0.55), (low[a][0], low[a][1] + r * 0.55)]
        canvas.solid(side, times(tone, 0.70 + 0.12 * (a - 3)), slope(0.5, 0.8), gloss=0.4)
    top = _hexagon(x, y + r * 0.55, r, 0.5)
    canvas.solid(top, tone, slope(0.66, 0.95, 30), gloss=0.5)
    canvas.solid(ellipse(x, y + r * 0.55, r * 0.50, r * 0.25), times(tone, 0.4), flat(0.4))
    with canvas.ink() as pen:
        for k in range(3):
            pen.line(ellipse(x, y + r * (0.53 - 0.07 * k), r * 0.48, r * 0.23, start=math.pi, end=2 * math.pi), 0.012,
                     mix(tone, WHITE, 0.2), 0.7)  # fmt: skip


def paint_fastener(canvas: Canvas, look: Look) -> None:
    """A nail, a screw, a bolt or a nut."""
    tone = look.colour(rgb("#b4babf"))
    kinds = {"nail": _nail, "screw": _screw, "bolt": _bolt, "both": _both}
    if look.variant in kinds:
        kinds[look.variant](canvas, tone)
    else:
        _nut(canvas, 0.0, 0.30, 0.50, tone)


def _nail(canvas: Canvas, tone: Colour) -> None:
    canvas.solid([(-0.075, 1.16), (0.075, 1.16), (0.065, 0.18), (0.0, 0.0), (-0.065, 0.18)], tone, slope(0.5, 0.95, 0),
                 gloss=0.5)  # fmt: skip
    canvas.solid(box(-0.26, 1.14, 0.26, 1.24, 0.04), tone, slope(0.55, 0.9, 0), gloss=0.5)
    canvas.solid(ellipse(0, 1.24, 0.26, 0.06), mix(tone, WHITE, 0.3), flat(0.85))


def _screw(canvas: Canvas, tone: Colour) -> None:
    canvas.solid([(-0.11, 1.06), (0.11, 1.06), (0.09, 0.26), (0.0, 0.0), (-0.09, 0.26)], tone, slope(0.5, 0.9, 0),
                 gloss=0.5)  # fmt: skip
    for k in range(9):
        y = 0.16 + 0.085 * k
        wide = 0.09 + 0.075 * min(1.0, 0.3 + k / 5)
        canvas.solid(limb([(-wide, y - 0.025), (wide, y + 0.035)], (0.042, 0.042)), mix(tone, WHITE, 0.12), puffed(0.8))
    canvas.solid([(-0.30, 1.22), (0.30, 1.22), (0.11, 1.04), (-0.11, 1.04)], tone, slope(0.55, 0.92, 0), gloss=0.5)
    canvas.solid(ellipse(0, 1.22, 0.30, 0.10), mix(tone, WHITE, 0.3), flat(0.82))
    with canvas.ink() as pen:
        pen.line([(-0.17, 1.20), (0.17, 1.24)], 0.035, times(tone, 0.4))
        pen.line([(-0.05, 1.275), (0.05, 1.165)], 0.035, times(tone, 0.4))


def _bolt(canvas: Canvas, tone: Colour, x: float = 0.0) -> None:
    canvas.solid(box(x - 0.15, 0.02, x + 0.15, 0.92, 0.03), tone, slope(0.5, 0.92, 0), gloss=0.5)
    for k in range(7):
        y = 0.08 + 0.085 * k
        canvas.solid(
            limb([(x - 0.17, y - 0.015), (x + 0.17, y + 0.03)], (0.04, 0.04)), mix(tone, WHITE, 0.15), puffed(0.8)
        )
    for left, right, dim in ((-0.32, -0.15, 0.72), (-0.15, 0.17, 1.0), (0.17, 0.32, 0.84)):
        canvas.solid(box(x + left, 0.90, x + right, 1.16), times(tone, dim), slope(0.6, 0.85), gloss=0.4)
    canvas.solid([(x - 0.32, 1.16), (x - 0.17, 1.23), (x + 0.18, 1.23), (x + 0.32, 1.16), (x + 0.16, 1.12),
                  (x - 0.16, 1.12)], mix(tone, WHITE, 0.3), flat(0.84))  # fmt: skip


def _both(canvas: Canvas, tone: Colour) -> None:
    _bolt(canvas, tone, -0.40)
    _nut(canvas, 0.42, 0.22, 0.36, times(tone, 0.96))


def paint_hook(canvas: Canvas, look: Look) -> None:
    """A brass hook on its plate."""
    tone = look.colour(GOLD)
    canvas.solid(box(-0.17, 0.44, 0.17, 1.20, 0.10), tone, slope(0.5, 0.8, 0), gloss=0.4)
    bow = curve([(0.0, 1.00), (0.10, 0.66), (0.06, 0.30), (0.26, 0.08), (0.52, 0.22), (0.54, 0.44)], steps=8)
    canvas.solid(limb(bow, (0.15, 0.13, 0.13, 0.12)), mix(tone, WHITE, 0.1), puffed(0.9, shine=0.5), gloss=0.6)
    canvas.solid(ellipse(0.54, 0.48, 0.10, 0.10), mix(tone, WHITE, 0.1), sphere(0.54, 0.48, 0.11, shine=0.5), gloss=0.6)
    with canvas.ink() as pen:
        for y in (1.10, 0.54):
            pen.disc(0.0, y, 0.055, times(tone, 0.5))
            pen.line([(-0.035, y - 0.02), (0.035, y + 0.02)], 0.018, times(tone, 1.2))


def paint_faucet(canvas: Canvas, look: Look) -> None:
    """A tap with a curved spout, a drop at its end."""
    tone = look.colour(rgb("#c9d0d6"))
    turned(canvas, [(0.30, 0.0), (0.28, 0.10), (0.20, 0.14)], tone, x=-0.30, closed=True, shine=0.5, gloss=0.7)
    turned(canvas, [(0.18, 0.10), (0.17, 0.70)], tone, x=-0.30, closed=True, shine=0.5, gloss=0.7)
    spout = curve([(-0.30, 0.60), (-0.26, 1.04), (0.10, 1.22), (0.42, 1.06), (0.46, 0.72)], steps=8)
    canvas.solid(limb(spout, (0.26, 0.22, 0.20, 0.20)), tone, puffed(0.9, shine=0.5), gloss=0.7)
    canvas.solid(box(0.33, 0.66, 0.59, 0.76, 0.03), times(tone, 0.82), puffed(0.8), gloss=0.6)
    rod(canvas, [(-0.30, 1.00), (-0.30, 1.22)], 0.12, times(tone, 0.9), gloss=0.6)
    canvas.solid(limb([(-0.58, 1.26), (-0.30, 1.24), (-0.02, 1.34)], (0.10, 0.13, 0.10)), tone, puffed(0.9, shine=0.5),
                 gloss=0.7)  # fmt: skip
    drop = curve([(0.46, 0.54), (0.53, 0.38), (0.46, 0.30), (0.39, 0.38)], closed=True, steps=6)
    canvas.solid(drop, rgb("#8fd0ee"), puffed(1.0, shine=0.4), gloss=0.6, alpha=0.9)


def paint_flashlight(canvas: Canvas, look: Look) -> None:
    """A torch that lies, its lamp lit."""
    tone = look.colour(rgb("#e0a52e"))
    canvas.solid(box(-0.86, 0.10, 0.26, 0.44, 0.06), tone, slope(0.5, 0.92), gloss=0.5)
    canvas.solid(box(-0.90, 0.09, -0.70, 0.45, 0.05), DARK, slope(0.4, 0.8), gloss=0.4)
    canvas.solid([(0.22, 0.08), (0.26, 0.46), (0.62, 0.58), (0.74, 0.58), (0.74, -0.04), (0.62, -0.04)], DARK,
                 slope(0.4, 0.85), gloss=0.4)  # fmt: skip
    canvas.solid(box(-0.26, 0.40, -0.06, 0.49, 0.03), RED, puffed(0.8))
    with canvas.ink() as pen:
        for k in range(6):
            pen.line([(-0.62 + 0.06 * k, 0.12), (-0.62 + 0.06 * k, 0.42)], 0.016, times(tone, 0.6), 0.8)
    with canvas.lit():
        canvas.solid(ellipse(0.75, 0.27, 0.10, 0.31), rgb("#fff2b8"), slope(0.85, 1.0))
    canvas.soft([(0.80, 0.46), (1.02, 0.54), (1.02, 0.00), (0.80, 0.08)], rgb("#ffeeb0"), 0.07, 0.5)
    canvas.lamp(0.9, 0.27, 0.7, rgb("#ffe9a0"), 0.5)


def paint_chainsaw(canvas: Canvas, look: Look) -> None:
    """A chainsaw, its blade to the right."""
    tone = look.colour(rgb("#e8702e"))
    blade = curve([(0.20, 0.30), (1.10, 0.30), (1.22, 0.40), (1.10, 0.50), (0.20, 0.50)], closed=True, steps=5)
    canvas.solid(limb([*blade, blade[0]], (0.07, 0.07)), IRON, puffed(0.7))
    canvas.solid(blade, STEEL, slope(0.6, 0.9), gloss=0.5)
    with canvas.ink() as pen:
        for k in range(12):
            x = 0.26 + 0.08 * k
            for y, up in ((0.53, 1), (0.27, -1)):
                pen.polygon([(x, y), (x + 0.05, y), (x + 0.02, y + up * 0.05)], rgb("#4a4e54"))
    canvas.solid(box(-0.72, 0.10, 0.26, 0.66, 0.12), tone, puffed(0.7, shine=0.2), gloss=0.3)
    canvas.solid(box(-0.30, 0.16, 0.22, 0.46, 0.06), times(tone, 0.72), puffed(0.6))
    grip = curve([(-0.70, 0.56), (-0.96, 0.52), (-1.00, 0.20), (-0.66, 0.14)], steps=7)
    canvas.solid(limb(grip, (0.12, 0.12)), DARK, puffed(0.9))
    bow = curve([(-0.52, 0.56), (-0.46, 0.90), (-0.10, 0.96), (0.10, 0.62)], steps=7)
    canvas.solid(limb(bow, (0.09, 0.09)), DARK, puffed(0.9))
    canvas.solid(ellipse(-0.44, 0.36, 0.15, 0.15), DARK, puffed(0.7))
    canvas.solid(limb([(0.22, 0.54), (0.30, 0.84)], (0.12, 0.10)), DARK, puffed(0.8))


def paint_longtool(canvas: Canvas, look: Look) -> None:
    """What has a long handle and a head of iron: pick, hoe, scythe, sickle, sledgehammer, mallet, crowbar."""
    tone = look.colour(IRON)
    kind = look.variant
    if kind == "crowbar":
        canvas.solid(limb(curve([(-0.30, 1.30), (-0.16, 1.54), (0.04, 1.44), (0.0, 1.20), (0.0, 0.20), (0.10, 0.02)],
                                steps=8), (0.07, 0.11, 0.11, 0.11, 0.07)), look.colour(rgb("#3f5f9a")),
                     puffed(0.9, shine=0.3), gloss=0.4)  # fmt: skip
        return
    if kind == "sickle":
        rod(canvas, [(0.0, 0.0), (0.0, 0.48)], 0.13, WOOD)
        canvas.solid(limb(curve([(0.0, 0.46), (-0.30, 0.80), (-0.20, 1.28), (0.24, 1.44), (0.60, 1.16)], steps=8),
                          (0.08, 0.17, 0.18, 0.12, 0.01)), tone, slope(0.5, 0.95, 30), gloss=0.5)  # fmt: skip
        return
    rod(canvas, [(0.0, 0.0), (0.0, 1.50)], 0.085, WOOD, texture=0.06)
    if kind == "scythe":
        rod(canvas, [(0.0, 0.90), (0.20, 0.98)], 0.07, WOOD)
        canvas.solid(limb(curve([(0.0, 1.48), (-0.36, 1.60), (-0.80, 1.46), (-1.06, 1.12)], steps=8),
                          (0.12, 0.17, 0.13, 0.01)), tone, slope(0.5, 0.95, 30), gloss=0.5)  # fmt: skip
    elif kind == "hoe":
        rod(canvas, [(0.0, 1.48), (-0.20, 1.44)], 0.07, tone)
        canvas.solid([(-0.16, 1.50), (-0.44, 1.44), (-0.50, 1.16), (-0.22, 1.22)], tone, slope(0.5, 0.9, 20), gloss=0.4)
    elif kind == "pick":
        canvas.solid(limb(curve([(-0.66, 1.10), (-0.36, 1.36), (0.0, 1.46), (0.36, 1.36), (0.66, 1.10)], steps=8),
                          (0.02, 0.14, 0.22, 0.14, 0.02)), tone, puffed(0.8, shine=0.3), gloss=0.4)  # fmt: skip
        canvas.solid(box(-0.08, 1.34, 0.08, 1.56, 0.03), times(tone, 0.8), puffed(0.7))
    elif kind == "sledge":
        canvas.solid(box(-0.38, 1.28, 0.38, 1.60, 0.05), tone, slope(0.5, 0.9), gloss=0.4)
        for hand in (-1, 1):
            canvas.solid(box(hand * 0.38 - 0.05, 1.25, hand * 0.38 + 0.05, 1.63, 0.03), times(tone, 0.85), puffed(0.7))
    else:
        head = look.colour(rgb("#8a5530"))
        canvas.solid(box(-0.40, 1.20, 0.40, 1.60, 0.07), head, slope(0.5, 0.86), texture=0.06, grain=12)
        for hand in (-1, 1):
            canvas.solid(box(hand * 0.30 - 0.05, 1.18, hand * 0.30 + 0.05, 1.62, 0.02), times(head, 0.8), puffed(0.7))


def paint_trowel(canvas: Canvas, look: Look) -> None:
    """A gardener's hand trowel."""
    tone = look.colour(rgb("#a9b0b6"))
    blade = curve(
        [(0.0, 0.0), (0.20, 0.26), (0.22, 0.66), (0.0, 0.76), (-0.22, 0.66), (-0.20, 0.26)], closed=True, steps=7
    )
    canvas.solid(blade, tone, slope(0.5, 0.95, 0), gloss=0.5)
    canvas.soft(curve([(0.0, 0.08), (0.08, 0.40), (0.0, 0.70), (-0.08, 0.40)], closed=True, steps=5),
        times(tone, 0.4), 0.03, 0.5)  # fmt: skip
    canvas.solid(
        limb(curve([(0.0, 0.66), (0.04, 0.84), (0.0, 0.98)], steps=5), (0.07, 0.07)), tone, puffed(0.9), gloss=0.5
    )
    canvas.solid(
        limb([(0.0, 0.96), (0.0, 1.46)], (0.12, 0.16, 0.13)), rgb("#c8543a"), puffed(0.9, shine=0.2), gloss=0.3
    )


def paint_level(canvas: Canvas, look: Look) -> None:
    """A spirit level with its three vials."""
    tone = look.colour(rgb("#e8b52e"))
    canvas.solid(box(-1.1, 0.04, 1.1, 0.40, 0.03), tone, slope(0.6, 0.85), gloss=0.4)
    canvas.solid(box(-1.1, 0.04, 1.1, 0.10, 0.02), times(tone, 0.75), flat(0.7))
    for x in (-1.08, 1.08):
        canvas.solid(box(x - 0.05, 0.02, x + 0.05, 0.42, 0.03), DARK, puffed(0.7))
    for x in (-0.68, 0.68):
        canvas.solid(ellipse(x, 0.23, 0.13, 0.13), DARK, flat(0.5))
        canvas.solid(box(x - 0.04, 0.12, x + 0.04, 0.34, 0.03), rgb("#b8e04a"), slope(0.7, 0.95, 0), gloss=0.5)
    canvas.solid(box(-0.24, 0.18, 0.24, 0.44, 0.04), DARK, flat(0.5))
    canvas.solid(box(-0.19, 0.24, 0.19, 0.40, 0.06), rgb("#b8e04a"), slope(0.7, 0.95), gloss=0.6)
    canvas.solid(ellipse(0.0, 0.34, 0.07, 0.045), rgb("#eaf8b0"), puffed(1.0))
    with canvas.ink() as pen:
        for x in (-0.10, 0.10):
            pen.line([(x, 0.24), (x, 0.40)], 0.014, DARK)


def paint_plunger(canvas: Canvas, look: Look) -> None:
    """A rubber cup on a stick."""
    rod(canvas, [(0.0, 0.44), (0.0, 1.66)], 0.10, WOOD, texture=0.05)
    canvas.solid(ellipse(0.0, 1.66, 0.07, 0.06), WOOD, puffed(1.0))
    turned(canvas, curve([(0.40, 0.06), (0.38, 0.18), (0.28, 0.34), (0.13, 0.44), (0.10, 0.58)], steps=5),
           look.colour(rgb("#c8452e")), tilt=0.22, closed=True, shine=0.3, gloss=0.4)  # fmt: skip
    gleam(canvas, 0.18, 0.24, 0.05, 0.08, alpha=0.4)


def paint_safety_pin(canvas: Canvas, look: Look) -> None:
    """A safety pin, open a little; or a needle with its thread."""
    tone = look.colour(rgb("#c3c8cc"))
    if look.variant == "needle":
        thread = curve([(0.38, 1.18), (0.10, 1.34), (-0.30, 1.10), (-0.56, 1.26), (-0.62, 0.86), (-0.30, 0.66),
            (-0.52, 0.36), (-0.20, 0.20)], steps=8)  # fmt: skip
        canvas.solid(limb(thread, (0.03, 0.03)), look.colour(RED), puffed(0.8))
        canvas.solid(limb([(-0.16, 0.0), (0.20, 0.70), (0.42, 1.24)], (0.012, 0.05, 0.075)), STEEL, puffed(0.9,
            shine=0.5), gloss=0.7)  # fmt: skip
        canvas.solid(limb([(0.37, 1.12), (0.40, 1.20)], (0.028, 0.028)), DARK, flat(0.4))
        return
    coil = ellipse(-0.62, 0.30, 0.12, 0.13)
    canvas.solid(limb([*coil, coil[0]], (0.05, 0.05)), tone, puffed(0.9, shine=0.4), gloss=0.6)
    rod(canvas, [(-0.62, 0.19), (0.58, 0.19)], 0.06, tone, gloss=0.6)
    canvas.solid(limb(curve([(-0.62, 0.42), (0.0, 0.54), (0.60, 0.46)], steps=6), (0.06, 0.05, 0.02)), tone,
        puffed(0.9), gloss=0.6)  # fmt: skip
    head = curve([(0.50, 0.10), (0.80, 0.12), (0.84, 0.34), (0.72, 0.50), (0.54, 0.42)], closed=True, steps=6)
    canvas.solid(head, times(tone, 0.92), puffed(0.9, shine=0.4), gloss=0.6)


def paint_clothespin(canvas: Canvas, look: Look) -> None:
    """A wooden peg with its spring."""
    wood = look.colour(rgb("#d8ac6e"))
    for hand in (-1, 1):
        half = [(hand * 0.03, 0.02), (hand * 0.17, 0.0), (hand * 0.21, 0.50), (hand * 0.26, 1.22), (hand * 0.12, 1.22),
                (hand * 0.05, 0.60)]  # fmt: skip
        canvas.solid(half, wood if hand > 0 else times(wood, 0.86), slope(0.62, 0.85, 0), texture=0.08, grain=10)
    ring = ellipse(0, 0.62, 0.11, 0.11)
    canvas.solid(limb([*ring, ring[0]], (0.045, 0.045)), STEEL, puffed(0.9, shine=0.4), gloss=0.6)
    rod(canvas, [(-0.24, 0.50), (0.24, 0.50)], 0.045, STEEL, gloss=0.6)


PROPS = (
    Prop(name="fastener", size=0.07, extent=bounds(-0.76, 0.80, 1.30), paint=paint_fastener, home="workshop"),
    Prop(name="hook", size=0.14, extent=bounds(-0.22, 0.68, 1.24), paint=paint_hook),
    Prop(name="faucet", size=0.3, extent=bounds(-0.64, 0.64, 1.42, -0.06), paint=paint_faucet),
    Prop(name="flashlight", size=0.07, extent=bounds(-0.94, 1.30, 0.64, -0.06), paint=paint_flashlight),
    Prop(name="chainsaw", size=0.34, extent=bounds(-1.08, 1.28, 1.02), paint=paint_chainsaw, home="workshop"),
    Prop(name="longtool", size=1.2, extent=bounds(-1.10, 0.72, 1.70), paint=paint_longtool, home="garden"),
    Prop(name="trowel", size=0.28, extent=bounds(-0.28, 0.28, 1.52), paint=paint_trowel),
    Prop(name="spirit_level", size=0.08, extent=bounds(-1.16, 1.16, 0.50), paint=paint_level, home="workshop"),
    Prop(name="plunger", size=0.45, extent=bounds(-0.46, 0.46, 1.74, -0.04), paint=paint_plunger),
    Prop(name="safety_pin", size=0.05, extent=bounds(-0.80, 0.90, 1.40), paint=paint_safety_pin),
    Prop(name="clothespin", size=0.08, extent=bounds(-0.32, 0.32, 1.26), paint=paint_clothespin),
)  # fmt: skip
