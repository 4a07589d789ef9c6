"""Things of Chinese homes: a rice cooker, a palm-leaf fan, an inkstone with its stick of ink, a gourd, a gold ingot."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, gleam, mouth, rod, turned

DARK = rgb("#2c2d31")
GOLD = rgb("#e9b53c")


def paint_cooker(canvas: Canvas, look: Look) -> None:
    """A round pot of enamelled steel with a steel lid, two handles and its switch on a small foot plate."""
    tone = look.colour(rgb("#f3efe6"))
    trim = look.colours[1] if len(look.colours) > 1 else rgb("#c8463a")
    for hand in (-1, 1):
        handle = [(hand * 0.60, 0.66), (hand * 0.80, 0.66), (hand * 0.80, 0.54), (hand * 0.60, 0.54)]
        canvas.solid(handle, DARK, puffed(0.7), gloss=0.3)
    body = curve([(0.54, 0.04), (0.61, 0.10), (0.645, 0.40), (0.645, 0.72), (0.63, 0.80)], steps=6)
    turned(canvas, body, tone, tilt=0.20, shine=0.3, gloss=0.45)
    band = turned(canvas, [(0.648, 0.68), (0.642, 0.76)], STEEL, tilt=0.20, gloss=0.6)
    canvas.soft(band, DARK, 0.01, 0.12)
    mouth(canvas, 0.63, 0.80, STEEL, tilt=0.20)
    lid = curve([(0.60, 0.82), (0.56, 0.89), (0.40, 0.97), (0.16, 1.01)], steps=6)
    turned(canvas, lid, STEEL, tilt=0.20, shine=0.5, gloss=0.7, closed=True)
    turned(canvas, [(0.05, 1.02), (0.06, 1.06), (0.10, 1.10), (0.10, 1.15)], DARK, tilt=0.3, gloss=0.4, closed=True)
    panel = box(-0.19, 0.14, 0.19, 0.48, 0.05)
    canvas.solid(panel, mix(tone, WHITE, 0.4), slope(0.68, 0.8), gloss=0.2)
    canvas.solid(box(-0.07, 0.18, 0.07, 0.27, 0.03), DARK, puffed(0.7), gloss=0.3)
    with canvas.ink() as pen:
        pen.disc(-0.08, 0.38, 0.030, trim)
        pen.disc(0.08, 0.38, 0.030, rgb("#e8b04a"))
    gleam(canvas, 0.42, 0.42, 0.026, 0.18, alpha=0.55)


def paint_palm_fan(canvas: Canvas, look: Look) -> None:
    """A dried palm leaf with its ribs, bound at the rim, on its own stalk; it leans on its stalk as in a stand."""
    leaf = look.colour(rgb("#d9c184"))
    foot, heart = (0.16, 0.0), (0.03, 0.42)
    rod(canvas, [foot, heart], 0.075, times(leaf, 0.74), end=0.09)
    rim = [(-0.06, 0.40), (-0.44, 0.56), (-0.62, 0.92), (-0.52, 1.26), (-0.14, 1.44), (0.26, 1.38), (0.54, 1.10),
           (0.56, 0.78), (0.36, 0.50), (0.10, 0.40)]  # fmt: skip
    outline = curve(rim, closed=True, steps=8)
    canvas.solid(outline, leaf, puffed(0.7), texture=0.05, grain=26)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        for k in range(25):
            a = 0.10 + k * 0.122
            tip = (heart[0] + 1.15 * math.cos(a), heart[1] + 1.15 * math.sin(a))
            pen.line([heart, tip], 0.022, times(leaf, 0.78), 0.75)
            pen.line([(heart[0] + 0.012, heart[1]), (tip[0] + 0.022, tip[1])], 0.010, mix(leaf, WHITE, 0.35), 0.8)
    canvas.solid(limb([*outline, outline[0]], (0.035, 0.035)), times(leaf, 0.66), flat(0.7))
    canvas.solid(curve([(-0.03, 0.36), (0.09, 0.36), (0.11, 0.52), (0.0, 0.56)], closed=True, steps=6),
                 times(leaf, 0.7), puffed(0.7))  # fmt: skip


def paint_inkstone(canvas: Canvas, look: Look) -> None:
    """A slab of dark stone with a hollow for the ink and a stick of ink resting on its edge."""
    stone = look.colour(rgb("#4a4d55"))
    outer = ellipse(0.0, 0.30, 0.92, 0.34)
    side = [(-0.92, 0.30), *ellipse(0.0, 0.12, 0.92, 0.34, start=math.pi, end=2 * math.pi), (0.92, 0.30)]
    canvas.solid(side, times(stone, 0.74), slope(0.5, 0.72, 20), texture=0.05)
    canvas.solid(outer, mix(stone, WHITE, 0.12), slope(0.66, 0.86), texture=0.05, gloss=0.15)
    canvas.solid(ellipse(0.0, 0.30, 0.78, 0.27), times(stone, 0.86), slope(0.5, 0.7), texture=0.05)
    canvas.solid(ellipse(-0.24, 0.31, 0.46, 0.18), rgb("#121317"), slope(0.4, 0.6), gloss=0.8)
    gleam(canvas, -0.40, 0.36, 0.12, 0.022, alpha=0.5)
    stick = [(0.22, 0.36), (0.34, 0.30), (0.86, 0.60), (0.74, 0.66)]
    canvas.solid(stick, rgb("#1d1e22"), slope(0.6, 0.8), gloss=0.3)
    canvas.solid([(0.34, 0.30), (0.86, 0.60), (0.86, 0.50), (0.36, 0.22)], rgb("#0f1013"), flat(0.6))
    with canvas.ink() as pen:
        pen.line([(0.50, 0.46), (0.66, 0.55)], 0.05, GOLD, 0.9)


def paint_ingot(canvas: Canvas, look: Look) -> None:
    """A gold ingot in the form of a boat: two raised ends and a dome between them."""
    gold = look.colour(GOLD)
    dome = ellipse(0.0, 0.56, 0.42, 0.36)
    canvas.solid(dome, mix(gold, rgb("#ffe28a"), 0.4), puffed(1.1, shine=0.5), gloss=0.7)
    hull = [
        (-1.0, 0.92),
        (-0.82, 0.66),
        (-0.46, 0.52),
        (0.0, 0.48),
        (0.46, 0.52),
        (0.82, 0.66),
        (1.0, 0.92),
        (0.98, 0.58),
        (0.80, 0.24),
        (0.50, 0.05),
        (0.0, 0.0),
        (-0.50, 0.05),
        (-0.80, 0.24),
        (-0.98, 0.58),
    ]
    outline = curve(hull, closed=True, steps=6)
    canvas.solid(outline, gold, puffed(1.0, shine=0.4), gloss=0.7)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        rim = curve([(-1.0, 0.90), (-0.80, 0.63), (-0.46, 0.49), (0.0, 0.45), (0.46, 0.49), (0.80, 0.63), (1.0, 0.90)])
        pen.line(rim, 0.035, mix(gold, WHITE, 0.55), 0.9)
        pen.line([(x, y - 0.05) for x, y in rim], 0.02, times(gold, 0.7), 0.7)
    gleam(canvas, -0.16, 0.76, 0.10, 0.05, alpha=0.8)
    gleam(canvas, 0.45, 0.26, 0.14, 0.04, alpha=0.6)


def paint_gourd(canvas: Canvas, look: Look) -> None:
    """A dried gourd of two bellies with its curled stem and a red cord about the waist."""
    skin = look.colour(rgb("#d6a24e"))
    profile = curve([(0.16, 0.03), (0.36, 0.10), (0.47, 0.32), (0.42, 0.56), (0.20, 0.74), (0.15, 0.80), (0.24, 0.92),
                     (0.29, 1.06), (0.23, 1.22), (0.09, 1.34), (0.05, 1.42)], steps=8)  # fmt: skip
    turned(canvas, profile, skin, tilt=0.12, shine=0.35, gloss=0.4, texture=0.04, closed=True)
    rod(canvas, curve([(0.0, 1.40), (0.01, 1.50), (0.09, 1.57), (0.16, 1.54)], steps=6), 0.06, rgb("#7a5a30"), end=0.04)
    cord = rgb("#c8342c")
    turned(canvas, [(0.165, 0.74), (0.165, 0.81)], cord, tilt=0.2, gloss=0.2)
    for x, low in ((0.15, 0.42), (0.20, 0.36)):
        canvas.solid(limb(curve([(0.13, 0.76), (x, 0.62), (x + 0.01, low)], steps=6), (0.03, 0.03)), cord, puffed(0.7))
        canvas.solid([(x - 0.03, low - 0.12), (x + 0.05, low - 0.12), (x + 0.025, low), (x, low)], cord, puffed(0.7))
    gleam(canvas, -0.18, 0.42, 0.04, 0.12, alpha=0.5)
    gleam(canvas, -0.11, 1.10, 0.025, 0.07, alpha=0.5)


PROPS = (
    Prop(name="rice_cooker", size=0.28, extent=bounds(-0.84, 0.84, 1.22, -0.10), paint=paint_cooker, home="studio",
         turns=False),
    Prop(name="palm_fan", size=0.36, extent=bounds(-0.68, 0.62, 1.50, -0.04), paint=paint_palm_fan, home="studio"),
    Prop(name="inkstone", size=0.07, extent=bounds(-0.96, 0.96, 0.70, -0.26), paint=paint_inkstone, home="studio"),
    Prop(name="gourd", size=0.24, extent=bounds(-0.50, 0.50, 1.64, -0.04), paint=paint_gourd, home="studio",
         turns=False),
    Prop(name="ingot", size=0.09, extent=bounds(-1.05, 1.05, 0.98, -0.02), paint=paint_ingot, home="studio",
         turns=False),
)  # fmt: skip
