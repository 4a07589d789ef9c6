"""Small things of tales, desks and pockets: a paper plane, masks, a skull, crystals, a money bag, a horseshoe, bars."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, block, rod, turned

INK, BONE = rgb("#2b2729"), rgb("#efe7d4")
GEMS: tuple[Colour, ...] = (rgb("#9a7ad0"), rgb("#6fb4d8"), rgb("#d890b8"))


def paint_mask(canvas: Canvas, look: Look) -> None:
    """A mask for a ball; those of the theatre laugh and weep."""
    if look.variant == "theatre":
        for x, y, mood in ((-0.34, 0.16, 1), (0.36, 0.0, -1)):
            tone = look.colour(rgb("#f2c65a") if mood > 0 else rgb("#8fa8c8"))
            face = curve([(x - 0.38, y + 0.86), (x, y + 0.92), (x + 0.38, y + 0.86), (x + 0.34, y + 0.34), (x, y),
                          (x - 0.34, y + 0.34)], closed=True, steps=6)  # fmt: skip
            canvas.solid(face, tone, puffed(0.9, shine=0.25), gloss=0.3)
            for hand in (-1, 1):
                canvas.solid(ellipse(x + hand * 0.16, y + 0.58, 0.09, 0.055, -mood * hand * 0.3), INK, flat(0.4))
            mouth = [(x - 0.20, y + 0.32), (x, y + 0.32 - mood * 0.10), (x + 0.20, y + 0.32)]
            canvas.solid(limb(curve(mouth, steps=6), (0.05, 0.10, 0.05)), INK, flat(0.4))
        return
    tone = look.colour(rgb("#7a3f9a"))
    half = curve([(-0.78, 0.52), (-0.40, 0.58), (0.0, 0.46), (0.40, 0.58), (0.78, 0.52), (0.70, 0.20), (0.34, 0.04),
                  (0.10, 0.18), (0.0, 0.26), (-0.10, 0.18), (-0.34, 0.04), (-0.70, 0.20)],
                 closed=True, steps=6)  # fmt: skip
    holes = [ellipse(hand * 0.34, 0.32, 0.17, 0.09, hand * 0.15) for hand in (-1, 1)]
    for k, code in enumerate(("#d8a13c", "#c8503f", "#d8a13c")):
        feather = curve([(0.50, 0.50), (0.62 + 0.14 * k, 1.0 - 0.08 * k), (0.72 + 0.14 * k, 0.98 - 0.10 * k),
                         (0.66, 0.46)], closed=True, steps=6)  # fmt: skip
        canvas.solid(feather, rgb(code), puffed(0.7))
    canvas.solid(half, tone, puffed(0.8, shine=0.3), gloss=0.4, holes=holes)
    with canvas.ink() as pen:
        for hole in holes:
            pen.line([*hole, hole[0]], 0.035, rgb("#e3b548"))
        pen.disc(0.0, 0.40, 0.05, rgb("#e3b548"))


def paint_skull(canvas: Canvas, look: Look) -> None:
    tone = look.colour(BONE)
    jaw = box(-0.26, 0.0, 0.26, 0.36, 0.08)
    canvas.solid(jaw, times(tone, 0.94), puffed(0.8, shine=0.1))
    dome = curve([(-0.48, 0.62), (-0.40, 0.96), (0.0, 1.10), (0.40, 0.96), (0.48, 0.62), (0.36, 0.36), (0.28, 0.22),
                  (-0.28, 0.22), (-0.36, 0.36)], closed=True, steps=6)  # fmt: skip
    canvas.solid(dome, tone, puffed(1.0, shine=0.15), gloss=0.2, texture=0.03)
    for hand in (-1, 1):
        canvas.solid(ellipse(hand * 0.20, 0.58, 0.13, 0.14), INK, flat(0.35))
    canvas.solid([(0.0, 0.46), (0.07, 0.32), (-0.07, 0.32)], INK, flat(0.35))
    with canvas.ink() as pen:
        for x in (-0.16, -0.05, 0.06, 0.17):
            pen.line([(x, 0.02), (x, 0.19)], 0.022, times(tone, 0.45))
        pen.line([(-0.24, 0.19), (0.24, 0.19)], 0.018, times(tone, 0.45))


def paint_crystal(canvas: Canvas, look: Look) -> None:
    """A cluster of pointed prisms."""
    tone = look.pick("crystal", GEMS)
    for x, lean, tall, wide in ((-0.34, -0.26, 0.70, 0.13), (0.36, 0.24, 0.62, 0.13), (-0.12, -0.10, 1.05, 0.17),
                                (0.14, 0.10, 0.86, 0.15), (0.02, 0.0, 0.48, 0.14)):  # fmt: skip
        top = (x + lean * 1.15, tall)
        left, mid, right = (x + lean - wide, tall - 0.22), (x + lean - wide * 0.1, tall - 0.26), (x + lean + wide,
            tall - 0.20)  # fmt: skip
        canvas.solid([(x - wide, 0.0), left, top, mid, (x - wide * 0.1, -0.02)], mix(tone, WHITE, 0.28),
                     facing(-0.4, 0.2, 1), gloss=0.5)  # fmt: skip
        canvas.solid([(x - wide * 0.1, -0.02), mid, top, right, (x + wide, 0.02)], times(tone, 0.82),
                     facing(0.5, 0.2, 1), gloss=0.5)  # fmt: skip


def paint_money_bag(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#b98a4e"))
    sack = curve([(-0.16, 0.82), (-0.44, 0.52), (-0.54, 0.20), (-0.36, 0.02), (0.36, 0.02), (0.54, 0.20), (0.44, 0.52),
                  (0.16, 0.82)], closed=True, steps=6)  # fmt: skip
    canvas.solid([(-0.14, 0.80), (-0.26, 1.02), (-0.06, 0.96), (0.08, 1.04), (0.26, 1.00), (0.14, 0.80)], tone,
                 puffed(0.7), texture=0.06)  # fmt: skip
    canvas.solid(sack, tone, puffed(1.0), texture=0.08, grain=40)
    canvas.solid(limb([(-0.17, 0.81), (0.17, 0.81)], (0.08, 0.08)), rgb("#6e4a28"), puffed(0.7))
    letters(canvas, "$", (-0.24, 0.14, 0.24, 0.62), times(tone, 0.38))


def paint_gold_bar(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#e9b93c"))
    for x, y in ((-0.42, 0.0), (0.42, 0.0), (0.0, 0.30)) if look.variant == "stack" else ((0.0, 0.0),):
        canvas.solid([(x + 0.30, y + 0.28), (x + 0.42, y), (x + 0.54, y + 0.10), (x + 0.42, y + 0.36)],
                     times(tone, 0.75), facing(0.6, 0, 0.8), gloss=0.5)  # fmt: skip
        canvas.solid([(x - 0.30, y + 0.28), (x + 0.30, y + 0.28), (x + 0.42, y + 0.36), (x - 0.18, y + 0.36)],
                     mix(tone, WHITE, 0.3), facing(0, 1, 0.5), gloss=0.6)  # fmt: skip
        canvas.solid([(x - 0.42, y), (x + 0.42, y), (x + 0.30, y + 0.28), (x - 0.30, y + 0.28)], tone,
                     slope(0.62, 0.9, 60), gloss=0.6)  # fmt: skip


def paint_horseshoe(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#8d9299"))
    arc = ellipse(0, 0.46, 0.40, 0.44, start=-0.95, end=math.pi + 0.95, points=28)
    arc = [(-x, 0.92 - y) for x, y in arc]
    canvas.solid(limb(arc, (0.16, 0.22, 0.24, 0.22, 0.16)), tone, puffed(0.7, shine=0.3), gloss=0.4)
    with canvas.ink() as pen:
        for k in range(3, 26, 4):
            pen.disc(*arc[k], 0.035, times(tone, 0.4))


def paint_tombstone(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#9aa09e"))
    slab = [(-0.42, 0.0), (-0.42, 0.80), *ellipse(0, 0.80, 0.42, 0.36, start=math.pi, end=0.0, points=18), (0.42, 0.0)]
    canvas.solid([(x + 0.12, y + 0.02) for x, y in slab], times(tone, 0.7), flat(0.55))
    canvas.solid(slab, tone, slope(0.6, 0.75), texture=0.10)
    letters(canvas, readable(look.text) or "RIP", (-0.32, 0.52, 0.32, 0.94), times(tone, 0.5))
    canvas.solid(limb([(-0.60, 0.02), (0.66, 0.02)], (0.10, 0.10)), rgb("#6f8f4e"), puffed(0.7), texture=0.2)


def paint_coffin(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#7a4a2c"))
    lid: Path = [(-0.95, 0.26), (-0.55, 0.06), (0.95, 0.14), (0.98, 0.34), (-0.50, 0.52)]
    canvas.solid([(x, y - 0.16) for x, y in lid], times(tone, 0.6), flat(0.5), texture=0.08)
    canvas.solid(lid, tone, slope(0.6, 0.8), texture=0.08, grain=14, gloss=0.2)
    inner = [(x * 0.82, 0.28 + (y - 0.28) * 0.72) for x, y in lid]
    with canvas.ink() as pen:
        pen.line([*inner, inner[0]], 0.02, times(tone, 0.6))


def paint_binoculars(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#3d4349"))
    rod(canvas, [(-0.16, 0.46), (0.16, 0.46)], 0.18, times(tone, 0.8))
    for hand in (-1, 1):
        turned(canvas, [(0.26, 0.0), (0.26, 0.36), (0.17, 0.56), (0.17, 0.86), (0.20, 0.88), (0.20, 0.98)], tone,
               x=hand * 0.30, tilt=0.2, shine=0.3, gloss=0.35, closed=True)  # fmt: skip
        canvas.solid(ellipse(hand * 0.30, 0.98, 0.15, 0.03), rgb("#7fb4cc"), slope(0.5, 0.9))


def paint_wheel(canvas: Canvas, look: Look) -> None:
    """A car's tyre, or a wagon's wheel with wooden spokes."""
    if look.variant == "wagon":
        wood = look.colour(rgb("#9a6a3c"))
        ring = ellipse(0, 0.5, 0.45, 0.45)
        for k in range(10):
            a = k * math.pi / 5
            rod(canvas, [(0, 0.5), (0.45 * math.cos(a), 0.5 + 0.45 * math.sin(a))], 0.055, wood, texture=0.06)
        canvas.solid(limb([*ring, *ring[:2]], (0.11, 0.11)), wood, puffed(0.8), texture=0.06)
        canvas.solid(ellipse(0, 0.5, 0.11, 0.11), times(wood, 0.8), puffed(1.0))
        return
    canvas.solid(ellipse(0, 0.5, 0.5, 0.5), look.colour(rgb("#2e2d2f")), puffed(0.6, shine=0.15))
    canvas.solid(ellipse(0, 0.5, 0.31, 0.31), STEEL, puffed(0.9, shine=0.3), gloss=0.5)
    for k in range(5):
        a = math.pi / 2 + k * 2 * math.pi / 5
        canvas.solid(ellipse(0.19 * math.cos(a), 0.5 + 0.19 * math.sin(a), 0.07, 0.055, a), rgb("#3a3d41"), flat(0.5))
    canvas.solid(ellipse(0, 0.5, 0.07, 0.07), times(STEEL, 0.8), puffed(1.0))


def paint_extinguisher(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8322b"))
    hose = curve([(-0.06, 1.06), (-0.38, 1.00), (-0.42, 0.60), (-0.34, 0.34)], steps=8)
    turned(canvas, curve([(0.28, 0.0), (0.28, 0.74), (0.22, 0.90), (0.09, 0.98)], steps=5), tone, tilt=0.14, shine=0.35,
           gloss=0.5, closed=True)  # fmt: skip
    canvas.solid(box(-0.18, 0.34, 0.18, 0.62, 0.02), rgb("#f6f2e6"), flat(0.78))
    canvas.solid(box(-0.09, 0.96, 0.09, 1.10), rgb("#2f3236"), puffed(0.6))
    rod(canvas, [(-0.08, 1.08), (0.30, 1.16)], 0.06, rgb("#2f3236"))
    canvas.solid(limb(hose, (0.06, 0.06, 0.09)), rgb("#2f3236"), puffed(0.7))


def paint_coffee_machine(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#b9bec4"))
    dark = rgb("#34373c")
    block(canvas, -0.44, 0.0, 0.40, 0.14, dark, depth=(0.12, 0.06))
    block(canvas, -0.44, 0.14, -0.08, 0.70, times(tone, 0.82), depth=(0.12, 0.06), gloss=0.3)
    block(canvas, -0.44, 0.66, 0.40, 1.04, tone, depth=(0.12, 0.06), gloss=0.35)
    for x, code in ((-0.30, "#6cc58a"), (-0.16, "#f0c14a"), (-0.02, "#e2564a")):
        canvas.solid(ellipse(x, 0.86, 0.045, 0.045), rgb(code), puffed(1.0, shine=0.4), gloss=0.4)
    canvas.solid(ellipse(0.22, 0.85, 0.10, 0.10), rgb("#f4f1e8"), flat(0.8))
    canvas.solid(box(0.08, 0.56, 0.26, 0.66, 0.02), dark, puffed(0.6))
    rod(canvas, [(0.24, 0.60), (0.46, 0.58)], 0.055, rgb("#2a2523"))
    turned(canvas, [(0.09, 0.15), (0.13, 0.34)], rgb("#f6f1e6"), x=0.16, tilt=0.2, shine=0.3, gloss=0.4)
    canvas.solid(ellipse(0.16, 0.34, 0.11, 0.022), rgb("#5a3320"), flat(0.5))


PROPS = (
    Prop(name="mask", size=0.22, extent=bounds(-0.84, 1.06, 1.10), paint=paint_mask, home="studio", turns=False),
    Prop(name="skull", size=0.20, extent=bounds(-0.52, 0.52, 1.14), paint=paint_skull, home="studio", perch=1.08),
    Prop(name="crystal", size=0.3, extent=bounds(-0.80, 0.80, 1.08, -0.04), paint=paint_crystal, home="studio"),
    Prop(name="money_bag", size=0.4, extent=bounds(-0.58, 0.58, 1.08), paint=paint_money_bag, home="seamless"),
    Prop(name="gold_bar", size=0.10, extent=bounds(-0.88, 1.0, 0.70), paint=paint_gold_bar, home="seamless"),
    Prop(name="horseshoe", size=0.14, extent=bounds(-0.54, 0.54, 1.04, -0.12), paint=paint_horseshoe, home="studio",
         turns=False),
    Prop(name="tombstone", size=0.9, extent=bounds(-0.68, 0.74, 1.22, -0.04), paint=paint_tombstone, home="meadow",
         turns=False, letters=True, perch=1.14),
    Prop(name="coffin", size=0.5, extent=bounds(-1.0, 1.02, 0.56, -0.12), paint=paint_coffin, home="studio"),
    Prop(name="binoculars", size=0.2, extent=bounds(-0.60, 0.60, 1.04, -0.06), paint=paint_binoculars, home="studio",
         turns=False),
    Prop(name="loose_wheel", size=0.65, extent=bounds(-0.53, 0.53, 1.04, -0.02), paint=paint_wheel, home="workshop"),
    Prop(name="extinguisher", size=0.5, extent=bounds(-0.50, 0.36, 1.22, -0.05), paint=paint_extinguisher,
         home="office"),
    Prop(name="coffee_machine", size=0.4, extent=bounds(-0.48, 0.56, 1.14), paint=paint_coffee_machine, home="kitchen",
         turns=False),
)  # fmt: skip
