"""Things of kitchens and bathrooms: fridge, stove, washing machine, microwave, toaster, bathtub, sink, toilet."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, gleam, rod, turned

DARK, ENAMEL, BRASS = rgb("#2f2e33"), rgb("#f5f2ea"), rgb("#cfa24a")
RETRO: tuple[Colour, ...] = (rgb("#8fc9bd"), rgb("#f0c0b0"), rgb("#f2e4c0"), rgb("#d8635a"))


def paint_fridge(canvas: Canvas, look: Look) -> None:
    tone = look.pick("enamel", RETRO)
    canvas.solid(box(-0.44, 0.0, 0.44, 0.08), DARK, flat(0.5))
    canvas.solid(box(-0.50, 0.05, 0.50, 1.74, 0.12), tone, puffed(0.4, shine=0.25), gloss=0.5)
    with canvas.ink() as pen:
        pen.line([(-0.50, 1.20), (0.50, 1.20)], 0.018, times(tone, 0.55))
        pen.line([(-0.49, 1.185), (0.49, 1.185)], 0.010, mix(tone, WHITE, 0.5))
    for y0, y1 in ((0.82, 1.10), (1.28, 1.46)):
        rod(canvas, [(-0.38, y0), (-0.38, y1)], 0.055, STEEL, gloss=0.7)
    canvas.solid(box(0.10, 1.52, 0.36, 1.59, 0.02), STEEL, puffed(0.6, shine=0.3), gloss=0.6)
    gleam(canvas, 0.36, 0.72, 0.03, 0.40, alpha=0.4)


def paint_stove(canvas: Canvas, look: Look) -> None:
    tone = look.colour(ENAMEL)
    canvas.solid([(-0.60, 0.98), (0.60, 0.98), (0.54, 1.12), (-0.54, 1.12)], DARK, facing(0, 1, 0.5))
    for x in (-0.28, 0.28):
        canvas.solid(ellipse(x, 1.05, 0.19, 0.045), rgb("#55545a"), flat(0.6))
        canvas.solid(ellipse(x, 1.05, 0.11, 0.026), DARK, flat(0.5))
    canvas.solid(box(-0.60, 0.0, 0.60, 0.99, 0.04), tone, puffed(0.3, shine=0.2), gloss=0.4)
    canvas.solid(box(-0.56, 0.80, 0.56, 0.95, 0.02), times(tone, 0.9), flat(0.65))
    for k in range(5):
        canvas.solid(ellipse(-0.42 + 0.21 * k, 0.875, 0.045, 0.045), DARK, puffed(0.9, shine=0.3), gloss=0.5)
    if "open" in look.variant.split():
        _open_oven(canvas, tone)
        return
    canvas.solid(box(-0.44, 0.22, 0.44, 0.62, 0.05), DARK, slope(0.4, 0.7, 60), gloss=0.5)
    with canvas.lit():
        canvas.soft(ellipse(0, 0.34, 0.28, 0.09), rgb("#ff9a3e"), 0.06, 0.6)
    rod(canvas, [(-0.46, 0.70), (0.46, 0.70)], 0.045, STEEL, gloss=0.7)
    with canvas.ink() as pen:
        pen.line([(-0.60, 0.14), (0.60, 0.14)], 0.014, times(tone, 0.7))


def _open_oven(canvas: Canvas, tone: Colour) -> None:
    """The door let down to the front, and a rack in the glow of the inside."""
    canvas.solid(box(-0.50, 0.20, 0.50, 0.74, 0.03), rgb("#4a2a1c"), slope(0.5, 0.9, 60))
    with canvas.lit():
        canvas.soft(ellipse(0, 0.40, 0.44, 0.22), rgb("#ff9a3e"), 0.10, 0.75)
    with canvas.ink() as pen:
        for y in (0.36, 0.56):
            pen.line([(-0.48, y), (0.48, y)], 0.022, rgb("#8f8a84"))
    door: Path = [(-0.50, 0.20), (0.50, 0.20), (0.60, 0.02), (-0.60, 0.02)]
    canvas.solid(door, times(tone, 0.96), flat(0.95))
    canvas.solid([(-0.36, 0.17), (0.36, 0.17), (0.42, 0.06), (-0.42, 0.06)], DARK, flat(0.7))
    canvas.solid(box(-0.60, -0.03, 0.60, 0.03, 0.02), times(tone, 0.8), flat(0.7))


def paint_washer(canvas: Canvas, look: Look) -> None:
    tone = look.colour(ENAMEL)
    canvas.solid(box(-0.50, 0.0, 0.50, 1.08, 0.05), tone, puffed(0.3, shine=0.2), gloss=0.4)
    canvas.solid(box(-0.46, 0.88, 0.46, 1.03, 0.02), times(tone, 0.9), flat(0.66))
    canvas.solid(ellipse(0.30, 0.955, 0.055, 0.055), STEEL, puffed(0.9, shine=0.4), gloss=0.6)
    canvas.solid(box(-0.40, 0.91, -0.12, 1.0, 0.01), rgb("#cfe0e4"), flat(0.75))
    with canvas.lit():
        canvas.solid(ellipse(0.10, 0.955, 0.022, 0.022), rgb("#5ad88a"), flat(0.95))
    canvas.solid(ellipse(0, 0.46, 0.36, 0.36), STEEL, puffed(0.8, shine=0.35), gloss=0.6)
    canvas.solid(ellipse(0, 0.46, 0.28, 0.28), rgb("#33505f"), sphere(0, 0.46, 0.34, shine=0.3), gloss=0.6)
    inside = canvas.mask_of(ellipse(0, 0.46, 0.28, 0.28))
    for x, y, code in (
        (-0.12, 0.32, "#e8705a"),
        (0.08, 0.28, "#f2c14e"),
        (0.16, 0.40, "#6fb3c9"),
        (-0.02, 0.38, "#f4efe6"),
    ):
        canvas.solid(ellipse(x, y, 0.13, 0.08, x * 3), rgb(code), puffed(0.8), inside=inside, alpha=0.85)
    gleam(canvas, 0.10, 0.60, 0.07, 0.04, turn=0.6, alpha=0.7, inside=inside)


def paint_microwave(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d9dde0"))
    for x in (-0.68, 0.68):
        canvas.solid(box(x - 0.06, 0.0, x + 0.06, 0.06), DARK, flat(0.5))
    canvas.solid(box(-0.80, 0.04, 0.80, 0.92, 0.06), tone, puffed(0.35, shine=0.2), gloss=0.5)
    canvas.solid(box(-0.72, 0.14, 0.36, 0.82, 0.04), DARK, slope(0.35, 0.7, 50), gloss=0.6)
    with canvas.lit():
        canvas.soft(ellipse(-0.18, 0.38, 0.34, 0.14), rgb("#ffd98a"), 0.08, 0.45)
    rod(canvas, [(0.42, 0.20), (0.42, 0.78)], 0.04, STEEL, gloss=0.7)
    canvas.solid(box(0.50, 0.66, 0.74, 0.80, 0.02), rgb("#20303a"), flat(0.5))
    with canvas.lit(), canvas.ink() as pen:
        for k in range(3):
            pen.line([(0.54 + 0.07 * k, 0.69), (0.54 + 0.07 * k, 0.77)], 0.018, rgb("#5ae0a0"))
    with canvas.ink() as pen:
        for row in range(4):
            for column in range(3):
                pen.disc(0.545 + 0.075 * column, 0.56 - 0.11 * row, 0.026, rgb("#8a9096"))


def paint_toaster(canvas: Canvas, look: Look) -> None:
    tone = look.pick("enamel", (*RETRO[1:], STEEL))
    for x in (-0.26, 0.20):
        toast = curve(
            [
                (x - 0.20, 0.62),
                (x - 0.22, 0.98),
                (x - 0.12, 1.10),
                (x, 1.06),
                (x + 0.12, 1.10),
                (x + 0.22, 0.98),
                (x + 0.20, 0.62),
            ],
            steps=5,
        )
        canvas.solid(toast, rgb("#b5743a"), puffed(0.6), texture=0.08)
        canvas.solid(
            [(px * 0.82 + x * 0.18, 0.86 + (py - 0.86) * 0.80) for px, py in toast],
            rgb("#e8bf82"),
            flat(0.72),
            texture=0.10,
            grain=26,
        )
    for x in (-0.46, 0.46):
        canvas.solid(box(x - 0.09, 0.0, x + 0.09, 0.10, 0.03), DARK, flat(0.5))
    body = curve([(-0.66, 0.08), (-0.68, 0.44), (-0.58, 0.72), (-0.3, 0.80), (0.3, 0.80), (0.58, 0.72), (0.68, 0.44),
                  (0.66, 0.08)], steps=6)  # fmt: skip
    canvas.solid(body, tone, puffed(0.7, shine=0.35), gloss=0.6)
    with canvas.ink() as pen:
        pen.line([(-0.45, 0.74), (0.42, 0.74)], 0.030, times(tone, 0.5))
        pen.line([(-0.62, 0.20), (0.62, 0.20)], 0.016, times(tone, 0.7))
    canvas.solid(box(0.60, 0.42, 0.78, 0.52, 0.03), DARK, puffed(0.8, shine=0.2))
    canvas.solid(ellipse(0.0, 0.34, 0.07, 0.07), STEEL, puffed(0.9, shine=0.4), gloss=0.6)


def paint_vacuum(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8483c"))
    hose = curve([(0.20, 0.36), (0.50, 0.76), (0.14, 1.10), (-0.32, 0.86), (-0.60, 0.22)], steps=9)
    canvas.solid(limb(hose, (0.09, 0.09, 0.08, 0.07)), rgb("#55545a"), puffed(0.9))
    with canvas.ink() as pen:
        for x, y in hose[::2]:
            pen.disc(x, y, 0.012, rgb("#8a898f"))
    canvas.solid([(-0.90, 0.0), (-0.42, 0.0), (-0.50, 0.13), (-0.82, 0.13)], DARK, puffed(0.7))
    rod(canvas, [(-0.66, 0.10), (-0.44, 0.60)], 0.07, STEEL, gloss=0.6)
    body = curve([(-0.16, 0.12), (-0.14, 0.36), (0.12, 0.54), (0.52, 0.52), (0.78, 0.32), (0.80, 0.12)], steps=6)
    canvas.solid(body, tone, puffed(0.9, shine=0.3), gloss=0.5)
    canvas.solid(ellipse(0.60, 0.17, 0.17, 0.17), DARK, puffed(0.8))
    canvas.solid(ellipse(0.60, 0.17, 0.08, 0.08), STEEL, puffed(1.0, shine=0.3))
    canvas.solid(ellipse(0.02, 0.09, 0.09, 0.09), DARK, puffed(0.9))


def paint_bathtub(canvas: Canvas, look: Look) -> None:
    tone = look.colour(ENAMEL)
    for x in (-0.72, 0.66):
        paw = curve([(x - 0.12, 0.22), (x - 0.08, 0.04), (x - 0.14, 0.0), (x + 0.10, 0.0), (x + 0.14, 0.22)], steps=5)
        canvas.solid(paw, BRASS, puffed(0.9, shine=0.3), gloss=0.5)
    canvas.solid(ellipse(0, 0.74, 1.04, 0.13), times(tone, 0.92), flat(0.75))
    canvas.solid(ellipse(0, 0.73, 0.95, 0.10), rgb("#bfe0ea"), slope(0.6, 0.9))
    for x, y, r in (
        (-0.62, 0.80, 0.15),
        (-0.40, 0.84, 0.18),
        (-0.12, 0.81, 0.15),
        (0.16, 0.84, 0.17),
        (0.42, 0.81, 0.15),
        (-0.26, 0.94, 0.12),
        (0.04, 0.95, 0.13),
        (0.62, 0.79, 0.11),
    ):
        canvas.solid(ellipse(x, y, r, r * 0.85), rgb("#f8fcff"), sphere(x, y, r * 1.1, r), gloss=0.3)
    body = curve([(-1.06, 0.78), (-1.04, 0.70), (-0.94, 0.40), (-0.74, 0.20), (0.66, 0.20), (0.92, 0.40), (1.04, 0.70),
                  (1.06, 0.78)], steps=5)  # fmt: skip
    front = [*body, *ellipse(0, 0.76, 1.06, 0.13, start=2 * math.pi, end=math.pi)]
    canvas.solid(front, tone, puffed(0.7, shine=0.3), gloss=0.5)
    rim = ellipse(0, 0.765, 1.05, 0.13, start=math.pi, end=2 * math.pi)
    canvas.solid(limb(rim, (0.05, 0.07, 0.05)), mix(tone, WHITE, 0.3), puffed(0.8, shine=0.3), gloss=0.5)
    tap = curve([(0.98, 0.84), (0.98, 1.12), (0.82, 1.14), (0.80, 1.02)], steps=6)
    canvas.solid(limb(tap, (0.06, 0.05)), BRASS, puffed(0.9, shine=0.4), gloss=0.7)
    for x, y, r in ((-0.5, 1.14, 0.05), (0.26, 1.20, 0.06), (-0.12, 1.26, 0.04)):
        canvas.solid(ellipse(x, y, r, r), rgb("#eaf6fc"), sphere(x, y, r * 1.1, shine=0.6), alpha=0.7, gloss=0.6)


def paint_sink(canvas: Canvas, look: Look) -> None:
    tone = look.colour(ENAMEL)
    turned(canvas, curve([(0.24, 0.02), (0.16, 0.20), (0.14, 0.62), (0.24, 0.72)], steps=5), tone, tilt=0.2, gloss=0.4)
    tap = curve([(0.0, 1.02), (0.0, 1.30), (0.10, 1.38), (0.22, 1.30), (0.22, 1.20)], steps=6)
    turned(canvas, curve([(0.22, 0.70), (0.52, 0.84), (0.60, 1.0)], steps=5), tone, tilt=0.2, shine=0.3, gloss=0.5)
    canvas.solid(ellipse(0, 1.0, 0.62, 0.13), mix(tone, WHITE, 0.3), flat(0.8))
    canvas.solid(ellipse(0, 0.985, 0.50, 0.095), times(tone, 0.74), slope(0.4, 0.7))
    canvas.solid(limb(tap, (0.07, 0.06, 0.05)), STEEL, puffed(0.9, shine=0.4), gloss=0.7)
    for x in (-0.20, -0.02):
        canvas.solid(box(x - 0.05, 1.06, x + 0.05, 1.12, 0.02), STEEL, puffed(0.9, shine=0.3), gloss=0.6)


def paint_toilet(canvas: Canvas, look: Look) -> None:
    tone = look.colour(ENAMEL)
    canvas.solid(box(-0.62, 0.52, -0.12, 1.22, 0.06), tone, puffed(0.5, shine=0.25), gloss=0.4)
    canvas.solid(box(-0.66, 1.18, -0.08, 1.28, 0.04), mix(tone, WHITE, 0.3), puffed(0.6))
    canvas.solid(ellipse(-0.37, 1.30, 0.06, 0.03), STEEL, puffed(1.0, shine=0.4))
    foot = curve(
        [(-0.40, 0.0), (-0.30, 0.30), (-0.36, 0.52), (0.50, 0.52), (0.34, 0.30), (0.22, 0.14), (0.28, 0.0)], steps=5
    )
    canvas.solid(foot, tone, puffed(0.8, shine=0.25), gloss=0.4)
    lid = curve([(-0.22, 0.60), (-0.16, 1.06), (-0.06, 1.10), (-0.02, 0.60)], closed=True, steps=5)
    canvas.solid(lid, times(tone, 0.94), puffed(0.7, shine=0.2), gloss=0.3)
    canvas.solid(ellipse(0.16, 0.56, 0.46, 0.10), mix(tone, WHITE, 0.3), puffed(0.8, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(0.18, 0.57, 0.33, 0.062), rgb("#a9cddc"), slope(0.45, 0.75))


PROPS = (
    Prop(name="fridge", size=1.7, extent=bounds(-0.52, 0.52, 1.76), paint=paint_fridge, home="kitchen"),
    Prop(name="stove", size=0.95, extent=bounds(-0.62, 0.62, 1.14), paint=paint_stove, home="kitchen", perch=1.05),
    Prop(name="washing_machine", size=0.9, extent=bounds(-0.52, 0.52, 1.10), paint=paint_washer, home="kitchen",
         turns=False),
    Prop(name="microwave", size=0.35, extent=bounds(-0.82, 0.82, 0.94), paint=paint_microwave, home="kitchen",
         turns=False),
    Prop(name="toaster", size=0.25, extent=bounds(-0.72, 0.80, 1.14), paint=paint_toaster, home="kitchen"),
    Prop(name="vacuum", size=0.7, extent=bounds(-0.94, 0.84, 1.18), paint=paint_vacuum, home="livingroom"),
    Prop(name="bathtub", size=0.8, extent=bounds(-1.10, 1.10, 1.32), paint=paint_bathtub, home="bathroom", perch=0.74),
    Prop(name="sink", size=0.9, extent=bounds(-0.66, 0.66, 1.42, -0.04), paint=paint_sink, home="bathroom"),
    Prop(name="toilet", size=0.8, extent=bounds(-0.68, 0.66, 1.36), paint=paint_toilet, home="bedroom"),
)  # fmt: skip
