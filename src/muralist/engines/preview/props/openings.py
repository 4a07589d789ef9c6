"""Cupboards and cases that stand open and show what is in them: a fridge, a suitcase, a safe, a wardrobe, an oven."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, box, curve, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, rod

EMPTY = "empty"
HUNG = (("#c8584a", 0.9), ("#e8e2d4", 0.62), ("#4f6f8c", 0.66), ("#d9b050", 0.94), ("#5f8a6a", 0.6), ("#8a5a7a", 0.82),
        ("#3f4450", 0.7))  # fmt: skip
"""The colours of the clothes on a rail, and how long each is."""
GOLD = rgb("#dba932")


def paint_open_fridge(canvas: Canvas, look: Look) -> None:
    """Lit within; bottles, milk, fruit and cheese on its shelves, unless it is empty."""
    shell = look.colour(rgb("#dfe4e6"))
    canvas.solid(box(-0.52, 0.04, 0.46, 1.74, 0.05), shell, puffed(0.3, shine=0.2), gloss=0.3)
    hollow = box(-0.45, 0.12, 0.40, 1.67, 0.03)
    canvas.solid(hollow, rgb("#f4f8f8"), slope(0.70, 0.95, 90))
    inside = canvas.mask_of(hollow)
    canvas.soft(box(-0.5, 1.5, 0.45, 1.75), rgb("#fff6d8"), 0.08, 0.9, inside=inside)
    for y in (0.46, 0.82, 1.16):
        canvas.solid(box(-0.45, y - 0.022, 0.40, y), rgb("#b8ced4"), flat(0.8), alpha=0.9)
    canvas.solid(box(-0.42, 0.14, 0.37, 0.40, 0.03), rgb("#cfe0e4"), puffed(0.4, shine=0.3), alpha=0.85)
    if look.variant != EMPTY:
        _food(canvas)
    door: Path = [(0.46, 0.06), (0.96, -0.06), (0.96, 1.86), (0.46, 1.73)]
    canvas.solid(door, mix(shell, WHITE, 0.2), facing(-0.5, 0, 0.8), gloss=0.2)
    canvas.solid([(0.52, 0.13), (0.90, 0.05), (0.90, 1.75), (0.52, 1.65)], rgb("#eef3f3"), facing(-0.5, 0, 0.8))
    for y in (0.36, 0.82, 1.26):
        canvas.solid([(0.53, y), (0.89, y - 0.05), (0.89, y + 0.07), (0.53, y + 0.11)], rgb("#c4d6da"), flat(0.8))
    if look.variant != EMPTY:
        for x, y, code in (
            (0.60, 0.40, "#f4f1e8"),
            (0.74, 0.38, "#e0a03a"),
            (0.62, 0.88, "#5f9440"),
            (0.76, 0.86, "#b8483c"),
        ):
            canvas.solid(box(x, y, x + 0.09, y + 0.28, 0.03), rgb(code), puffed(0.8, shine=0.3), gloss=0.3)
    canvas.lamp(-0.02, 1.3, 0.9, rgb("#fff4cc"), 0.45 if look.dark else 0.12)


def _food(canvas: Canvas) -> None:
    for x, y, w, h, code in (
        (-0.38, 1.16, 0.14, 0.34, "#f6f3ea"), (-0.20, 1.16, 0.11, 0.36, "#4f8a5a"),
        (-0.05, 1.16, 0.10, 0.30, "#e0a03a"),
        (0.12, 1.16, 0.22, 0.14, "#d8584a"), (-0.38, 0.82, 0.30, 0.13, "#f2c347"), (0.16, 0.82, 0.18, 0.22, "#b8d0d8"),
        (-0.36, 0.46, 0.24, 0.16, "#c88a5a"),
    ):  # fmt: skip
        canvas.solid(box(x, y, x + w, y + h, 0.03), rgb(code), puffed(0.7, shine=0.3), gloss=0.3)
    for x, y, r, code in (
        (0.0, 0.89, 0.07, "#d8392f"), (0.10, 0.88, 0.06, "#8fbb3e"), (-0.02, 0.53, 0.07, "#f0922e"),
        (0.12, 0.53, 0.07, "#f0922e"), (0.05, 0.62, 0.06, "#f0922e"), (0.29, 0.54, 0.08, "#6fa63e"),
        (-0.28, 0.27, 0.09, "#6fa63e"), (-0.08, 0.26, 0.08, "#d8492f"), (0.12, 0.27, 0.09, "#e8892c"),
    ):  # fmt: skip
        canvas.solid(ellipse(x, y, r, r), rgb(code), puffed(1.0, shine=0.3), gloss=0.3)


def paint_open_suitcase(canvas: Canvas, look: Look) -> None:
    """Its lid up behind, folded clothes in it, unless it is empty."""
    hide = look.pick("hide", (rgb("#a5673a"), rgb("#4f7478"), rgb("#8c3f38")))
    lining = mix(rgb("#e8d9bc"), hide, 0.12)
    lid = [(-0.80, 0.52), (0.80, 0.52), (0.88, 1.36), (-0.88, 1.36)]
    canvas.solid(lid, times(hide, 0.8), puffed(0.3), texture=0.08)
    canvas.solid(
        [(-0.73, 0.55), (0.73, 0.55), (0.80, 1.29), (-0.80, 1.29)], lining, slope(0.62, 0.86, 90), texture=0.04
    )
    pocket = [(-0.70, 0.56), (0.70, 0.56), (0.73, 0.90), *bezier((0.73, 0.90), (0.0, 0.84), (-0.73, 0.90), 8)]
    canvas.solid(pocket, times(lining, 0.88), puffed(0.3))
    canvas.solid([(-0.80, 0.54), (0.80, 0.54), (0.92, 0.30), (-0.92, 0.30)], times(lining, 0.55), flat(0.6))
    if look.variant != EMPTY:
        for row, codes in enumerate((("#c8584a", "#e8e2d4", "#5f86a8"), ("#e0b860", "#5f8a6a", "#d98aa0"))):
            for column, code in enumerate(codes):
                x, y = -0.56 + 0.56 * column, 0.50 - 0.16 * row
                pile = box(x - 0.25 - 0.02 * row, y - 0.14, x + 0.25 + 0.02 * row, y + 0.10, 0.05)
                canvas.solid(pile, rgb(code), puffed(0.7), texture=0.05)
                with canvas.ink() as pen:
                    pen.line([(x - 0.22, y + 0.02), (x + 0.22, y + 0.03)], 0.012, times(rgb(code), 0.66), 0.8)
    front = box(-0.94, 0.0, 0.94, 0.34, 0.06)
    canvas.solid(front, hide, puffed(0.4, shine=0.14), gloss=0.25, texture=0.09, grain=14)
    inside = canvas.mask_of(front)
    for x in (-0.60, 0.60):
        canvas.solid(box(x - 0.05, 0.0, x + 0.05, 0.34), times(hide, 0.5), puffed(0.5), inside=inside)
        canvas.solid(box(x - 0.08, 0.22, x + 0.08, 0.32, 0.02), GOLD, puffed(0.7, shine=0.4), gloss=0.5)
    grip = curve([(-0.18, 0.18), (-0.16, 0.08), (0.16, 0.08), (0.18, 0.18)], steps=5)
    rod(canvas, grip, 0.06, times(hide, 0.45))


def paint_open_safe(canvas: Canvas, look: Look) -> None:
    """Bars of gold and bundles of notes within, unless it is empty."""
    steel = look.colour(rgb("#5f6a74"))
    canvas.solid(box(-0.50, 0.04, 0.64, 1.18, 0.04), steel, puffed(0.25, shine=0.2), gloss=0.3)
    hollow = box(-0.40, 0.14, 0.54, 1.08)
    canvas.solid(hollow, times(steel, 0.4), slope(0.35, 0.6, 90))
    canvas.solid(box(-0.40, 0.58, 0.54, 0.62), times(steel, 0.9), flat(0.7))
    if look.variant != EMPTY:
        for x, y in ((-0.30, 0.14), (-0.06, 0.14), (0.18, 0.14), (-0.18, 0.25), (0.06, 0.25), (-0.06, 0.36)):
            bar = [(x, y), (x + 0.23, y), (x + 0.19, y + 0.10), (x + 0.04, y + 0.10)]
            canvas.solid(bar, GOLD, puffed(0.7, shine=0.5), gloss=0.7)
        for x, y in ((-0.30, 0.62), (0.04, 0.62), (-0.28, 0.71), (0.06, 0.71), (-0.12, 0.80)):
            canvas.solid(box(x, y, x + 0.30, y + 0.085, 0.01), rgb("#7fae7a"), puffed(0.5), texture=0.08)
            canvas.solid(box(x + 0.11, y, x + 0.19, y + 0.085), rgb("#e8e2cc"), puffed(0.4))
    door = [(-0.50, 0.06), (-1.02, -0.04), (-1.02, 1.28), (-0.50, 1.16)]
    canvas.solid(door, mix(steel, WHITE, 0.1), facing(0.5, 0, 0.8), gloss=0.3)
    canvas.solid([(-0.56, 0.16), (-0.94, 0.09), (-0.94, 1.14), (-0.56, 1.06)], times(steel, 0.74), facing(0.5, 0, 0.8))
    for y in (0.3, 0.62, 0.94):
        rod(canvas, [(-0.98, y - 0.01), (-1.08, y - 0.02)], 0.06, STEEL)
    canvas.solid(ellipse(-0.76, 0.62, 0.10, 0.15), STEEL, puffed(0.9, shine=0.4), gloss=0.5)


def paint_open_wardrobe(canvas: Canvas, look: Look) -> None:
    """Dresses, shirts and coats on its rail, boxes and shoes below, unless it is empty."""
    wood = look.colour(rgb("#a8733f"))
    canvas.solid(box(-0.62, 0.0, 0.62, 0.10), times(wood, 0.6), flat(0.5))
    canvas.solid(box(-0.66, 0.08, 0.66, 1.86, 0.03), wood, puffed(0.3), texture=0.10, grain=9)
    canvas.solid(box(-0.72, 1.84, 0.72, 1.94, 0.03), mix(wood, WHITE, 0.1), puffed(0.5), texture=0.08)
    canvas.solid(box(-0.58, 0.14, 0.58, 1.80), times(wood, 0.42), slope(0.4, 0.7, 90), texture=0.08)
    rod(canvas, [(-0.58, 1.62), (0.58, 1.62)], 0.035, STEEL)
    if look.variant != EMPTY:
        for number, (code, long) in enumerate(HUNG):
            x = -0.48 + 0.16 * number
            low = 1.60 - long
            cloth = [(x - 0.03, 1.58), (x + 0.03, 1.58), (x + 0.095, 1.46), (x + 0.11, low), (x - 0.11, low),
                     (x - 0.095, 1.46)]  # fmt: skip
            canvas.solid(cloth, rgb(code), puffed(0.8), texture=0.05)
        for x, code in ((-0.40, "#b98d5c"), (0.0, "#8fa8b8"), (0.38, "#c8a878")):
            canvas.solid(box(x - 0.17, 0.15, x + 0.17, 0.40, 0.02), rgb(code), puffed(0.3), texture=0.06)
    for hand in (-1, 1):
        door = [(hand * 0.64, 0.10), (hand * 1.04, -0.02), (hand * 1.04, 1.96), (hand * 0.64, 1.82)]
        canvas.solid(door, mix(wood, WHITE, 0.08), facing(-hand * 0.5, 0, 0.8), texture=0.10, grain=9)
        panel = [(hand * 0.71, 0.24), (hand * 0.97, 0.17), (hand * 0.97, 1.76), (hand * 0.71, 1.66)]
        canvas.solid(panel, times(wood, 0.84), facing(-hand * 0.5, 0, 0.8), texture=0.08)


PROPS = (
    Prop(name="open_fridge", size=1.7, extent=bounds(-0.54, 0.98, 1.88, -0.06), paint=paint_open_fridge, home="kitchen",
         turns=False),
    Prop(name="open_suitcase", size=0.6, extent=bounds(-0.96, 0.96, 1.38), paint=paint_open_suitcase, home="studio"),
    Prop(name="open_safe", size=0.7, extent=bounds(-1.08, 0.66, 1.30, -0.05), paint=paint_open_safe, home="studio",
         turns=False),
    Prop(name="open_wardrobe", size=2.0, extent=bounds(-1.06, 1.06, 1.98, -0.03), paint=paint_open_wardrobe,
         home="bedroom", turns=False),
)  # fmt: skip
