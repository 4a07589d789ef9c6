"""Small things that people keep: an hourglass, a key, spectacles, a wristwatch."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, gleam, rod, turned

BRASS, WOOD, DARK = rgb("#d0a54a"), rgb("#8a5a34"), rgb("#2b2624")


def hourglass_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.44, right=0.44, top=1.24, bottom=-0.03)


def paint_hourglass(canvas: Canvas, look: Look) -> None:
    wood = look.colour(rgb("#8a5230"))
    sand = look.colour(rgb("#e3bd72"), 1) if len(look.colours) > 1 else rgb("#e3bd72")
    for x in (-0.30, 0.30):
        rod(canvas, [(x * 0.9, 0.12), (x * 0.9, 1.10)], 0.04, times(wood, 0.75))
    bulb = curve(
        [(0.24, 0.12), (0.27, 0.26), (0.22, 0.44), (0.05, 0.585), (0.035, 0.61), (0.05, 0.635), (0.22, 0.78),
        (0.27, 0.96), (0.24, 1.09)], steps=6,
    )  # fmt: skip
    low = [(r * 0.92, y) for r, y in bulb if y < 0.34]
    turned(canvas, [*low, (0.10, 0.42), (0.01, 0.45)], sand, tilt=0.16, texture=0.12, grain=50)
    top = [(r * 0.9, y) for r, y in bulb if 0.62 < y < 0.82]
    turned(canvas, top, sand, tilt=0.16, texture=0.12, grain=50)
    with canvas.ink() as pen:
        pen.line([(0, 0.64), (0, 0.44)], 0.016, sand)
    turned(canvas, bulb, rgb("#cfe4ea"), tilt=0.16, shine=0.5, gloss=0.8, alpha=0.34)
    for y in (0.86, 0.36):
        gleam(canvas, 0.15, y, 0.02, 0.08, alpha=0.7)
    for y in (0.04, 1.10):
        turned(
            canvas, [(0.38, y), (0.39, y + 0.05), (0.36, y + 0.08)], wood, tilt=0.16, gloss=0.3, texture=0.05,
            closed=True,
        )  # fmt: skip
    for x in (-0.30, 0.30):
        rod(canvas, [(x, 0.08), (x, 1.13)], 0.05, wood, texture=0.04)


def key_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.36, right=0.36, top=1.40)


def paint_key(canvas: Canvas, look: Look) -> None:
    metal = look.colour(BRASS)
    for x, y in ((-0.16, 1.12), (0.16, 1.12), (0.0, 1.22)):
        canvas.solid(
            ellipse(x, y, 0.165, 0.155), metal, puffed(1.0, shine=0.4), holes=[ellipse(x, y, 0.075, 0.07)],
            gloss=0.6,
        )  # fmt: skip
    rod(canvas, [(0, 1.02), (0, 0.04)], 0.085, metal, gloss=0.6)
    for y in (0.98, 0.90):
        canvas.solid(box(-0.08, y - 0.022, 0.08, y + 0.022, 0.02), metal, puffed(0.8, shine=0.3), gloss=0.5)
    for y, wide in ((0.08, 0.28), (0.20, 0.20), (0.31, 0.27)):
        canvas.solid(box(0.02, y - 0.04, wide, y + 0.04, 0.01), metal, puffed(0.6, shine=0.2), gloss=0.5)
    canvas.solid(ellipse(0, 0.035, 0.045, 0.03), metal, puffed(1.0, shine=0.4), gloss=0.5)


def spectacles_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.92, right=0.92, top=0.62)


def paint_spectacles(canvas: Canvas, look: Look) -> None:
    frame = look.colour(rgb("#4a2f22"))
    tint = rgb("#3a3f48") if look.variant == "sun" else rgb("#cfe2ea")
    for hand in (-1, 1):
        rod(
            canvas, curve([(hand * 0.82, 0.40), (hand * 0.66, 0.54), (hand * 0.50, 0.57)], steps=6), 0.04,
            times(frame, 0.7),
        )  # fmt: skip
    for hand in (-1, 1):
        lens = ellipse(hand * 0.43, 0.29, 0.35, 0.27)
        canvas.solid(lens, tint, slope(0.45, 0.95, 60), gloss=0.4, alpha=0.92 if look.variant == "sun" else 0.6)
        inside = canvas.mask_of(lens)
        x = hand * 0.43
        canvas.soft(
            [(x - 0.2, 0.1), (x - 0.08, 0.1), (x + 0.16, 0.5), (x + 0.04, 0.5)], WHITE, 0.012, 0.45, inside=inside,
        )  # fmt: skip
        canvas.solid(limb([*lens, lens[0], lens[1]], (0.062, 0.062)), frame, puffed(0.8, shine=0.3), gloss=0.4)
        canvas.solid(ellipse(hand * 0.82, 0.39, 0.06, 0.05), frame, puffed(0.8, shine=0.3), gloss=0.4)
    rod(canvas, ellipse(0, 0.31, 0.10, 0.08, start=0.1, end=math.pi - 0.1), 0.05, frame)


def watch_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.52, right=0.56, top=2.20, bottom=-0.72)


def _strap(canvas: Canvas, strap: Colour, metal: Colour) -> None:
    """An open strap: below it ends in a rounded tip with holes, above in the buckle and its keeper."""
    low = [(-0.29, 0.52), (-0.22, -0.50), (-0.17, -0.62), (0.0, -0.68), (0.17, -0.62), (0.22, -0.50), (0.29, 0.52)]
    high = [(-0.29, 1.14), (-0.22, 1.98), (0.22, 1.98), (0.29, 1.14)]
    for band in (low, high):
        canvas.solid(band, strap, puffed(0.6, shine=0.12), gloss=0.2, texture=0.06, grain=16)
    with canvas.ink() as pen:
        for hand in (-1, 1):
            for seam in ([(0.24, 0.48), (0.17, -0.50)], [(0.24, 1.18), (0.18, 1.92)]):
                pen.line([(hand * x, y) for x, y in seam], 0.012, mix(strap, WHITE, 0.5), 0.8)
        for hole in range(5):
            pen.disc(0, -0.46 + hole * 0.14, 0.024, times(strap, 0.35))
        buckle = [(-0.28, 1.92), (-0.28, 2.14), (0.28, 2.14), (0.28, 1.92)]
        pen.line(buckle, 0.060, metal)
        pen.line([(0.0, 1.94), (0.0, 2.14)], 0.042, metal)
    canvas.solid(box(-0.27, 1.62, 0.27, 1.72, 0.02), times(strap, 0.8), puffed(0.6, shine=0.1))


def paint_watch(canvas: Canvas, look: Look) -> None:
    strap = look.pick("strap", (rgb("#7a4a2c"), rgb("#3a3d44"), rgb("#3f5f7a")))
    metal = rgb("#c3c8cc") if look.variant == "silver" else rgb("#d3b25a")
    _strap(canvas, strap, metal)
    canvas.solid(box(0.44, 0.77, 0.54, 0.89, 0.02), metal, puffed(0.8, shine=0.3), gloss=0.5)
    canvas.solid(ellipse(0, 0.83, 0.46, 0.46), metal, puffed(0.9, shine=0.4), gloss=0.6)
    canvas.solid(ellipse(0, 0.83, 0.385, 0.385), rgb("#f6f0e2"), flat(0.80))
    with canvas.ink() as pen:
        for mark in range(12):
            a = mark * math.pi / 6
            ends = [(math.sin(a) * r, 0.83 + math.cos(a) * r) for r in (0.30, 0.355)]
            pen.line(ends, 0.028 if mark % 3 == 0 else 0.014, DARK)
        for a, long, width in ((-0.95, 0.20, 0.036), (1.05, 0.29, 0.026)):
            pen.line([(0, 0.83), (math.sin(a) * long, 0.83 + math.cos(a) * long)], width, DARK)
        pen.line([(0, 0.83), (math.sin(3.6) * 0.27, 0.83 + math.cos(3.6) * 0.27)], 0.010, rgb("#c8352e"))
        pen.disc(0, 0.83, 0.026, metal)


PROPS = (
    Prop(name="hourglass", size=0.22, extent=hourglass_extent, paint=paint_hourglass, home="studio", turns=False),
    Prop(name="key", size=0.12, extent=key_extent, paint=paint_key, home="studio"),
    Prop(name="spectacles", size=0.06, extent=spectacles_extent, paint=paint_spectacles, home="studio", turns=False),
    Prop(name="watch", size=0.21, extent=watch_extent, paint=paint_watch, home="studio", turns=False),
)
