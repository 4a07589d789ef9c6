"""Small goods of shop windows: a coiled belt, a power bank, an open box of chocolates, a folded silk scarf."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, block, turned

GOLD, STEEL = rgb("#d3a94a"), rgb("#c3c8cc")
CHOCOLATES = tuple(rgb(code) for code in ("#4a2a1a", "#7a4a2a", "#f0e2c8", "#5c3420", "#8c5a34", "#3a2016"))


def paint_belt(canvas: Canvas, look: Look) -> None:
    """Rolled up on its edge, the buckle and the tongue before it."""
    hide = look.pick("hide", (rgb("#6b4128"), rgb("#2e2a28"), rgb("#a06a3c")))
    turned(canvas, [(0.52, 0.05), (0.52, 0.40)], hide, tilt=0.34, shine=0.2, gloss=0.3, texture=0.04)
    for number in range(6):
        r = 0.52 - 0.075 * number
        canvas.solid(ellipse(0, 0.40, r, r * 0.34), times(hide, 0.92 if number % 2 else 0.46), flat(0.8))
    strap = [(0.30, 0.0), (1.02, -0.06), (1.04, 0.26), (0.36, 0.34)]
    canvas.solid(strap, hide, slope(0.66, 0.9, 90), gloss=0.3, texture=0.04)
    with canvas.ink() as pen:
        pen.line([(0.34, 0.035), (1.02, -0.02)], 0.012, mix(hide, WHITE, 0.45), 0.8)
        pen.line([(0.36, 0.30), (1.03, 0.22)], 0.012, mix(hide, WHITE, 0.45), 0.8)
    frame = box(0.94, -0.12, 1.32, 0.32, 0.06)
    canvas.solid(frame, GOLD, puffed(0.9, shine=0.5), gloss=0.8, holes=[box(1.02, -0.04, 1.25, 0.24, 0.03)])
    canvas.solid(limb([(1.0, 0.10), (1.30, 0.11)], (0.05, 0.04)), GOLD, puffed(0.9, shine=0.5), gloss=0.8)


def paint_power_bank(canvas: Canvas, look: Look) -> None:
    case = look.pick("case", (rgb("#f0f0ee"), rgb("#33373d"), rgb("#5f88b0")))
    canvas.solid(box(-0.34, 0.0, 0.34, 1.34, 0.12), times(case, 0.7), flat(0.6))
    canvas.solid(box(-0.38, 0.02, 0.30, 1.36, 0.12), case, slope(0.66, 0.96, 30), gloss=0.4)
    ink = rgb("#5a5f66") if luma(case) > 0.4 else rgb("#d8dce0")
    with canvas.ink() as pen:
        for number in range(4):
            pen.disc(-0.22 + number * 0.12, 0.16, 0.026, rgb("#5ad08a") if number < 3 else times(ink, 0.8))
        pen.polygon([(0.02, 0.92), (-0.16, 0.64), (-0.05, 0.64), (-0.10, 0.42), (0.08, 0.72), (-0.03, 0.72)], ink, 0.9)
    canvas.solid(box(-0.16, 1.30, 0.08, 1.37, 0.02), rgb("#2a2c30"), flat(0.5))
    cord = bezier((-0.04, 1.36), (0.10, 1.74), (0.62, 1.30), 16)
    canvas.solid(limb([*cord, (0.72, 0.06)], (0.04, 0.04)), mix(case, WHITE, 0.2), puffed(0.8))
    canvas.solid(box(0.66, -0.02, 0.78, 0.16, 0.03), STEEL, puffed(0.7, shine=0.3), gloss=0.5)


def paint_chocolate_box(canvas: Canvas, look: Look) -> None:
    """The lid leans behind; twelve pieces in paper cups, dark, milk and white, each with its own top."""
    card = look.pick("card", (rgb("#7a2a36"), rgb("#3a2a24"), rgb("#c9a24a"), rgb("#2f4a5a")))
    canvas.solid([(-0.98, 0.60), (0.98, 0.60), (1.02, 1.26), (-1.02, 1.26)], times(card, 0.92), slope(0.62, 0.92, 80),
                 gloss=0.3)  # fmt: skip
    with canvas.ink() as pen:
        pen.line([(-0.90, 0.68), (0.90, 0.68), (0.94, 1.19), (-0.94, 1.19), (-0.90, 0.68)], 0.016, GOLD, 0.85)
    canvas.solid([(-1.12, 0.16), (1.12, 0.16), (0.98, 0.62), (-0.98, 0.62)], card, flat(0.7))
    canvas.solid([(-1.04, 0.19), (1.04, 0.19), (0.92, 0.58), (-0.92, 0.58)], rgb("#f3e6cf"), flat(0.72))
    rng = look.rng("pieces")
    for row in range(3):
        y, scale = 0.505 - row * 0.125, 0.88 + row * 0.06
        for column in range(5):
            x = (-0.74 + column * 0.37) * scale
            tone = CHOCOLATES[int(rng.integers(len(CHOCOLATES)))]
            turned(canvas, [(0.115, y - 0.035), (0.15, y + 0.01)], rgb("#5a3a26"), x=x, tilt=0.4)
            canvas.solid(ellipse(x, y + 0.045, 0.125, 0.075), tone, puffed(1.1, shine=0.35), gloss=0.5)
            top = mix(tone, WHITE, 0.6) if luma(tone) < 0.5 else rgb("#7a4a2a")
            with canvas.ink() as pen:
                if (row + column) % 2:
                    swirl = [(x - 0.07, y + 0.05), (x - 0.02, y + 0.09), (x + 0.02, y + 0.04), (x + 0.07, y + 0.08)]
                    pen.line(curve(swirl, steps=4), 0.016, top, 0.9)
                else:
                    pen.disc(x, y + 0.085, 0.032, top, 0.9, ry=0.02)
    block(canvas, -1.14, 0.0, 1.14, 0.17, card, depth=(0.0, 0.0), gloss=0.3)
    with canvas.ink() as pen:
        pen.line([(-1.14, 0.085), (1.14, 0.085)], 0.022, GOLD, 0.9)


def paint_silk_scarf(canvas: Canvas, look: Look) -> None:
    """A square of silk folded small, a printed border on each layer, one corner drawn forward over the edge."""
    silk = look.pick("silk", (rgb("#c8455a"), rgb("#3f6f9a"), rgb("#7a4f8a"), rgb("#4a7f6a")))
    trim = look.colours[1] if len(look.colours) > 1 else mix(silk, rgb("#f6e6c8"), 0.80)
    for number in range(4):
        y, slip = 0.02 + 0.075 * number, 0.02 * (number % 2)
        edge = curve([(-1.0 + slip, y), (-0.4, y - 0.02), (0.3, y + 0.01), (1.0 - slip, y), (1.02 - slip, y + 0.05),
                      (0.86, y + 0.10), (-0.86, y + 0.10), (-1.02 + slip, y + 0.05)], closed=True, steps=5)  # fmt: skip
        canvas.solid(edge, times(silk, 0.80 + 0.05 * number), puffed(0.9, shine=0.3), gloss=0.35)
        with canvas.ink(inside=canvas.mask_of(edge)) as pen:
            pen.line([(-0.98, y + 0.045), (0.98, y + 0.045)], 0.016, trim, 0.8)
    top = [(-1.0, 0.34), (1.0, 0.34), (0.74, 0.86), (-0.74, 0.86)]
    canvas.solid(top, silk, slope(0.66, 1.0, 60), gloss=0.4)
    inside = canvas.mask_of(top)
    for x, wide in ((-0.55, 0.10), (-0.05, 0.14), (0.52, 0.09)):
        canvas.soft([(x - wide, 0.32), (x + wide, 0.32), (x * 0.78 + wide, 0.88), (x * 0.78 - wide, 0.88)],
                    mix(silk, WHITE, 0.6), 0.06, 0.35, inside=inside)  # fmt: skip
    with canvas.ink(inside=inside) as pen:
        for share in (0.90, 0.82):
            ring = [(x * share, 0.60 + (y - 0.60) * share) for x, y in top]
            pen.line([*ring, ring[0]], 0.024 if share > 0.85 else 0.010, trim, 0.9)
        for k in range(5):
            for row in range(2):
                x, y = (-0.52 + 0.26 * k) * (1 - 0.12 * row), 0.50 + 0.17 * row
                pen.polygon(ellipse(x, y, 0.07, 0.035, 0.5, points=14), trim, 0.85)
    corner = curve([(0.10, 0.42), (0.62, 0.44), (0.86, 0.36), (0.62, 0.10), (0.40, 0.03), (0.22, 0.20)], closed=True,
                   steps=6)  # fmt: skip
    canvas.soft([(x + 0.02, y - 0.03) for x, y in corner], times(silk, 0.2), 0.03, 0.45)
    canvas.solid(corner, mix(silk, WHITE, 0.06), puffed(0.6, shine=0.35), gloss=0.4)
    with canvas.ink(inside=canvas.mask_of(corner)) as pen:
        pen.line(curve([(0.20, 0.24), (0.40, 0.09), (0.58, 0.15), (0.80, 0.36)], steps=6), 0.024, trim, 0.9)


PROPS = (
    Prop(name="belt", size=0.11, extent=bounds(-0.56, 1.36, 0.62, -0.16), paint=paint_belt, home="studio"),
    Prop(name="power_bank", size=0.13, extent=bounds(-0.42, 0.84, 1.62, -0.04), paint=paint_power_bank, home="studio"),
    Prop(name="chocolate_box", size=0.13, extent=bounds(-1.16, 1.16, 1.30, -0.02), paint=paint_chocolate_box,
         home="studio", turns=False),
    Prop(name="silk_scarf", size=0.12, extent=bounds(-1.06, 1.06, 0.90, -0.04), paint=paint_silk_scarf, home="studio"),
)  # fmt: skip
