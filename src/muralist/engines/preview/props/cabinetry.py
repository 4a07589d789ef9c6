"""Furniture of wood and cloth: wardrobe, dresser, shelf, rocking chair, cradle, curtain, rug, deck chair, throne."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, block, pane, rod, turned

WOOD, BRASS = rgb("#a8733f"), rgb("#d6aa48")


def paint_wardrobe(canvas: Canvas, look: Look) -> None:
    wood = look.colour(WOOD)
    canvas.solid(box(-0.62, 0.0, 0.62, 0.10), times(wood, 0.6), flat(0.5))
    canvas.solid(box(-0.64, 0.08, 0.64, 1.76, 0.03), wood, puffed(0.3), texture=0.10, grain=9)
    canvas.solid(
        curve([(-0.72, 1.76), (-0.66, 1.86), (0.0, 1.98), (0.66, 1.86), (0.72, 1.76)], steps=6),
        times(wood, 0.9),
        puffed(0.6),
        texture=0.08,
    )
    for x0, x1 in ((-0.58, -0.03), (0.03, 0.58)):
        canvas.solid(
            box(x0, 0.42, x1, 1.70, 0.02), mix(wood, WHITE, 0.06), slope(0.55, 0.75, 30), texture=0.10, grain=9
        )
        for y0, y1 in ((0.50, 1.0), (1.08, 1.62)):
            canvas.solid(
                box(x0 + 0.08, y0, x1 - 0.08, y1, 0.03), times(wood, 0.86), slope(0.75, 0.55, 60), texture=0.08
            )
    canvas.solid(box(-0.58, 0.14, 0.58, 0.36, 0.02), mix(wood, WHITE, 0.06), slope(0.55, 0.75), texture=0.10, grain=9)
    for x, y in ((-0.08, 1.02), (0.08, 1.02), (-0.28, 0.25), (0.28, 0.25)):
        canvas.solid(ellipse(x, y, 0.035, 0.035), BRASS, puffed(1.0, shine=0.4), gloss=0.6)


def drawers_extent(look: Look) -> Extent:
    if look.variant == "night":
        return Extent(left=-0.56, right=0.56, top=0.98)
    return Extent(left=-0.92, right=0.92, top=1.08)


def paint_drawers(canvas: Canvas, look: Look) -> None:
    wood = look.colour(WOOD)
    wide, high, rows = (0.46, 0.86, 2) if look.variant == "night" else (0.82, 0.96, 3)
    for x in (-wide + 0.08, wide - 0.08):
        canvas.solid(
            [(x - 0.05, 0.20), (x + 0.05, 0.20), (x + 0.03, 0.0), (x - 0.03, 0.0)], times(wood, 0.7), puffed(0.7)
        )
    canvas.solid(box(-wide, 0.14, wide, high, 0.02), wood, puffed(0.3), texture=0.10, grain=9)
    canvas.solid(box(-wide - 0.07, high, wide + 0.07, high + 0.08, 0.03), mix(wood, WHITE, 0.1), slope(0.55, 0.85),
                 texture=0.08)  # fmt: skip
    for row in range(rows):
        y0 = 0.19 + (high - 0.22) * row / rows
        y1 = y0 + (high - 0.22) / rows - 0.04
        canvas.solid(
            box(-wide + 0.06, y0, wide - 0.06, y1, 0.02),
            mix(wood, WHITE, 0.08),
            slope(0.55, 0.78),
            texture=0.1,
            grain=9,
        )
        with canvas.ink() as pen:
            pen.line([(-wide + 0.06, y0), (wide - 0.06, y0)], 0.014, times(wood, 0.5))
        for x in (0.0,) if look.variant == "night" else (-0.36, 0.36):
            canvas.solid(ellipse(x, (y0 + y1) / 2, 0.045, 0.04), BRASS, puffed(1.0, shine=0.4), gloss=0.6)


def shelf_extent(look: Look) -> Extent:
    return Extent(left=-0.82, right=0.82, top=0.18 if look.variant == "bare" else 0.76, bottom=-0.12)


def paint_shelf(canvas: Canvas, look: Look) -> None:
    if look.variant != "bare":
        _paint_row(canvas, look)
    wood = look.colour(WOOD)
    canvas.solid(box(-0.80, 0.10, 0.80, 0.18, 0.01), wood, slope(0.5, 0.85), texture=0.10, grain=9)
    for hand in (-1, 1):
        canvas.solid([(hand * 0.58, 0.10), (hand * 0.58, -0.10), (hand * 0.50, 0.10)], times(wood, 0.7), puffed(0.6))


def _paint_row(canvas: Canvas, look: Look) -> None:
    """Books and a plant, where nothing was said to stand on it."""
    rng = look.rng("row")
    x = -0.66
    tones: tuple[Colour, ...] = tuple(rgb(code) for code in ("#b8483c", "#3f6f8f", "#d9a441", "#4f7a5a", "#7a4a6a",
                                                            "#e6d8b8"))  # fmt: skip
    for number in range(7):
        wide, high = float(rng.uniform(0.07, 0.11)), float(rng.uniform(0.36, 0.52))
        tone = tones[int(rng.integers(len(tones)))]
        canvas.solid(box(x, 0.18, x + wide, 0.18 + high, 0.01), tone, slope(0.75, 0.5, 0), texture=0.04)
        with canvas.ink() as pen:
            pen.line([(x, 0.18 + high * 0.8), (x + wide, 0.18 + high * 0.8)], 0.016, mix(tone, WHITE, 0.5))
        x += wide + 0.006
        del number
    turned(canvas, [(0.10, 0.19), (0.14, 0.36)], rgb("#c98a66"), x=0.36, tilt=0.18)
    with canvas.ink() as pen:
        for k in range(11):
            a = 0.4 + 2.3 * k / 10
            leaf = limb(bezier((0.36, 0.36), (0.36 + 0.14 * math.cos(a), 0.56), (0.36 + 0.24 * math.cos(a),
                        0.42 + 0.24 * math.sin(a)), 6), (0.02, 0.06, 0.0))  # fmt: skip
            pen.polygon(leaf, times(rgb("#5f8f55"), 0.8 + 0.05 * (k % 5)))


def paint_rocker(canvas: Canvas, look: Look) -> None:
    wood = look.colour(WOOD)
    for dx, dy, tone in ((0.14, 0.07, times(wood, 0.65)), (0.0, 0.0, wood)):
        runner = [(x + dx, y + dy) for x, y in bezier((-0.72, 0.24), (0.0, -0.16), (0.72, 0.20), 20)]
        canvas.solid(limb(runner, (0.06, 0.09, 0.06)), tone, puffed(0.8), texture=0.06)
        for x0, x1 in ((-0.36, -0.40), (0.38, 0.44)):
            rod(canvas, [(x1 + dx, 0.10 + dy), (x0 + dx, 0.56 + dy)], 0.07, tone, texture=0.06)
        rod(canvas, [(0.42 + dx, 0.54 + dy), (0.44 + dx, 0.86 + dy)], 0.055, tone)
        rod(canvas, [(-0.44 + dx, 0.90 + dy), (0.50 + dx, 0.86 + dy)], 0.07, tone, texture=0.06)
    for k in range(6):
        u = k / 5
        rod(canvas, [(-0.40 + 0.16 * u, 0.58 + 0.07 * u), (-0.66 + 0.16 * u, 1.38 + 0.07 * u)], 0.045, wood)
    canvas.solid(limb([(-0.70, 1.38), (-0.46, 1.48)], (0.15, 0.15)), wood, puffed(0.9), texture=0.06)
    seat = [(-0.46, 0.54), (0.46, 0.52), (0.60, 0.62), (-0.30, 0.64)]
    canvas.solid(seat, times(wood, 0.9), facing(0, 1, 0.6), texture=0.06)
    canvas.solid(
        curve([(-0.40, 0.60), (0.42, 0.58), (0.54, 0.66), (-0.26, 0.70)], closed=True, steps=4),
        rgb("#c8574a"),
        puffed(0.9),
    )


def paint_crib(canvas: Canvas, look: Look) -> None:
    wood = look.colour(rgb("#f0e6d6"))
    rod(canvas, [(-0.72, 0.34), (0.72, 0.34)], 0.05, times(wood, 0.75))
    canvas.solid(box(-0.70, 0.32, 0.70, 0.50, 0.07), rgb("#bcd9e6"), puffed(0.8))
    canvas.solid(ellipse(-0.44, 0.54, 0.20, 0.09), rgb("#fbf8f0"), puffed(0.9))
    for x in [-0.66 + 0.132 * k for k in range(11)]:
        rod(canvas, [(x, 0.22), (x, 0.88)], 0.035, wood)
    for y in (0.20, 0.88):
        rod(canvas, [(-0.76, y), (0.76, y)], 0.075, wood)
    for x in (-0.76, 0.76):
        rod(canvas, [(x, 0.0), (x, 1.06)], 0.09, wood)
        canvas.solid(ellipse(x, 1.08, 0.065, 0.065), wood, puffed(1.0))


def paint_curtain(canvas: Canvas, look: Look) -> None:
    cloth = look.pick("cloth", (rgb("#b8483c"), rgb("#d9b98a"), rgb("#6f8fa4"), rgb("#e6dccb")))
    frame = rgb("#f6f1e6")
    canvas.solid(box(-0.62, 0.34, 0.62, 1.54), frame, flat(0.74))
    for x0, x1 in ((-0.56, -0.02), (0.02, 0.56)):
        for y0, y1 in ((0.40, 0.92), (0.97, 1.48)):
            pane(canvas, box(x0, y0, x1, y1), tone=rgb("#31405f") if look.dark else rgb("#a9d0e6"))
    canvas.solid(box(-0.68, 0.28, 0.68, 0.36, 0.01), frame, slope(0.5, 0.85))
    rod(canvas, [(-0.98, 1.62), (0.98, 1.62)], 0.05, BRASS, gloss=0.6)
    for x in (-1.0, 1.0):
        canvas.solid(ellipse(x, 1.62, 0.055, 0.055), BRASS, puffed(1.0, shine=0.4), gloss=0.6)
    for hand in (-1, 1):
        drape = curve(
            [
                (hand * 0.94, 1.60),
                (hand * 0.04, 1.60),
                (hand * 0.22, 1.05),
                (hand * 0.60, 0.66),
                (hand * 0.50, 0.02),
                (hand * 0.98, 0.02),
                (hand * 0.90, 0.66),
            ],
            closed=True,
            steps=5,
        )
        canvas.solid(drape, cloth, puffed(0.5), texture=0.04)
        with canvas.ink(inside=canvas.mask_of(drape)) as pen:
            for k in range(7):
                u = (k + 0.5) / 7
                fold = curve(
                    [
                        (hand * (0.94 - 0.88 * u), 1.62),
                        (hand * (0.92 - 0.52 * u), 1.05),
                        (hand * (0.88 - 0.26 * u), 0.66),
                        (hand * (0.96 - 0.44 * u), 0.0),
                    ],
                    steps=5,
                )
                pen.line(fold, 0.040, times(cloth, 0.66) if k % 2 else mix(cloth, WHITE, 0.25), 0.5)
        canvas.solid(limb([(hand * 0.56, 0.70), (hand * 0.94, 0.66)], (0.08, 0.08)), BRASS, puffed(0.8))


def paint_rug(canvas: Canvas, look: Look) -> None:
    tone = look.pick("wool", (rgb("#a8453c"), rgb("#3f6f7a"), rgb("#c99a5a")))
    pale, dark = mix(tone, rgb("#f4e3c0"), 0.75), times(tone, 0.6)
    outline = [(-1.0, 0.0), (1.0, 0.0), (0.78, 0.56), (-0.78, 0.56)]
    canvas.solid(outline, tone, flat(0.68), texture=0.10, grain=40)
    with canvas.ink() as pen:
        for k in range(36):
            for x0, y0, x1, y1 in ((-1.0, 0.0, -0.78, 0.56), (1.0, 0.0, 0.78, 0.56)):
                u = k / 35
                x, y = x0 + (x1 - x0) * u, y0 + (y1 - y0) * u
                pen.line([(x, y), (x + math.copysign(0.06, x), y)], 0.010, pale)
        for inset, colour, wide in ((0.10, pale, 0.03), (0.20, dark, 0.02), (0.26, pale, 0.014)):
            low, high = 0.56 * inset, 0.56 * (1 - inset)
            a, b = (1 - 0.22 * inset) * (1 - inset * 0.9), (0.78 + 0.22 * inset) * (1 - inset * 0.9)
            pen.line([(-a, low), (a, low), (b, high), (-b, high), (-a, low)], wide, colour)
        for x, y, s in ((0, 0.28, 0.30), (-0.44, 0.28, 0.16), (0.44, 0.28, 0.16)):
            pen.polygon([(x - s, y), (x, y - s * 0.42), (x + s, y), (x, y + s * 0.42)], pale)
            pen.polygon([(x - s * 0.66, y), (x, y - s * 0.28), (x + s * 0.66, y), (x, y + s * 0.28)], dark)
            pen.polygon([(x - s * 0.34, y), (x, y - s * 0.14), (x + s * 0.34, y), (x, y + s * 0.14)], tone)


def paint_deck_chair(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#3f8ab8"))
    for dx, dy, shade in ((0.16, 0.08, 0.66), (0.0, 0.0, 1.0)):
        rod(canvas, [(0.56 + dx, 0.0 + dy), (-0.66 + dx, 1.16 + dy)], 0.06, times(WOOD, shade), texture=0.06)
        rod(canvas, [(-0.46 + dx, 0.0 + dy), (0.60 + dx, 0.52 + dy)], 0.06, times(WOOD, shade), texture=0.06)
    sling = curve([(-0.66, 1.16), (-0.36, 0.66), (0.06, 0.36), (0.58, 0.52)], steps=8)
    back = [(x + 0.16, y + 0.08) for x, y in reversed(sling)]
    canvas.solid([*sling, *back], tone, slope(0.5, 0.85, 60), texture=0.04)
    with canvas.ink() as pen:
        for share in (0.22, 0.5, 0.78):
            pen.line([(x + 0.16 * share, y + 0.08 * share) for x, y in sling], 0.032, rgb("#f8f3e6"), 0.95)
        pen.line(sling, 0.02, times(tone, 0.6))


def paint_throne(canvas: Canvas, look: Look) -> None:
    gold, velvet = rgb("#d6a93c"), look.colour(rgb("#a82a3a"))
    back = curve(
        [(-0.42, 0.5), (-0.46, 1.40), (-0.34, 1.66), (0.0, 1.84), (0.34, 1.66), (0.46, 1.40), (0.42, 0.5)], steps=6
    )
    canvas.solid(back, gold, puffed(0.6, shine=0.35), gloss=0.6)
    inner = [(x * 0.78, 1.05 + (y - 1.05) * 0.82) for x, y in back]
    canvas.solid(inner, velvet, puffed(0.7), texture=0.04)
    with canvas.ink(inside=canvas.mask_of(inner)) as pen:
        for row in range(5):
            for column in range(3 + row % 2):
                pen.disc((column - (2 + row % 2) / 2) * 0.20, 0.74 + 0.20 * row, 0.022, gold)
    for x in (-0.46, 0.46):
        canvas.solid(ellipse(x, 1.56, 0.08, 0.08), gold, puffed(1.0, shine=0.4), gloss=0.6)
    block(canvas, -0.50, 0.14, 0.50, 0.50, gold, depth=(0.0, 0.0), gloss=0.5)
    canvas.solid(box(-0.44, 0.46, 0.44, 0.62, 0.07), velvet, puffed(0.9), texture=0.04)
    for hand in (-1, 1):
        rod(canvas, [(hand * 0.54, 0.0), (hand * 0.52, 0.84)], 0.12, gold, gloss=0.6)
        canvas.solid(ellipse(hand * 0.54, 0.88, 0.12, 0.10), gold, puffed(1.0, shine=0.4), gloss=0.6)
        canvas.solid(ellipse(hand * 0.54, 0.06, 0.10, 0.07), times(gold, 0.9), puffed(1.0, shine=0.3), gloss=0.5)
    canvas.solid([(0, 1.98), (-0.09, 1.86), (0, 1.74), (0.09, 1.86)], rgb("#3f8ac0"), puffed(1.0, shine=0.5), gloss=0.7)


PROPS = (
    Prop(name="wardrobe", size=2.0, extent=bounds(-0.74, 0.74, 2.0), paint=paint_wardrobe, home="bedroom",
         materials=frozenset({"wood"})),
    Prop(name="drawers", size=0.9, extent=drawers_extent, paint=paint_drawers, home="bedroom",
         materials=frozenset({"wood"}), turns=False),
    Prop(name="shelf", size=0.5, extent=shelf_extent, paint=paint_shelf, home="livingroom",
         materials=frozenset({"wood"}), hangs="wall"),
    Prop(name="rocking_chair", size=1.1, extent=bounds(-0.82, 0.90, 1.58), paint=paint_rocker, home="livingroom",
         perch=0.64, materials=frozenset({"wood"})),
    Prop(name="crib", size=0.9, extent=bounds(-0.84, 0.84, 1.16), paint=paint_crib, home="nursery", perch=0.5),
    Prop(name="curtain", size=2.0, extent=bounds(-1.06, 1.06, 1.70, -0.08), paint=paint_curtain, home="livingroom",
         turns=False, hangs="wall"),
    Prop(name="rug", size=0.5, extent=bounds(-1.08, 1.08, 0.60, -0.03), paint=paint_rug, home="livingroom",
         casts=False, perch=0.24, turns=False),
    Prop(name="deck_chair", size=0.9, extent=bounds(-0.74, 0.82, 1.30, -0.03), paint=paint_deck_chair, home="beach",
         perch=0.45),
    Prop(name="throne", size=1.6, extent=bounds(-0.70, 0.70, 2.02), paint=paint_throne, home="museum", perch=0.62,
         turns=False),
)  # fmt: skip
