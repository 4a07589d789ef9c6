"""Things to wear: a sneaker, a brimmed hat, headphones, a crown."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, lathe, puffed, sphere
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, gleam

SHOE = Extent(left=-1.08, right=1.10, top=1.05)


def sneaker_extent(look: Look) -> Extent:
    if look.variant == "pair":
        return Extent(left=-1.08, right=1.42, top=1.33)
    return SHOE


def paint_sneaker(canvas: Canvas, look: Look) -> None:
    if look.variant == "pair":
        other = Canvas(SHOE, canvas.scale, canvas.light, samples=canvas.samples, detail=canvas.detail)
        _shoe(other, look)
        canvas.paste(other, 0.31, 0.27)
    _shoe(canvas, look)


def _shoe(canvas: Canvas, look: Look) -> None:
    """A runner from its outer side: a toe that springs, a padded collar, laces over a tongue, a deep foam sole."""
    cloth = look.pick("cloth", (rgb("#c8423a"), rgb("#3f78a8"), rgb("#e0a83c"), rgb("#4f8a6a")))
    pale = luma(cloth) >= 0.75
    trim = look.colours[1] if len(look.colours) > 1 else rgb("#cfd4d8") if pale else rgb("#fbf7ee")
    rubber = rgb("#fbfaf6") if not pale else rgb("#f4f3f0")
    tongue = curve([(-0.44, 0.70), (-0.42, 0.98), (-0.30, 1.03), (-0.14, 0.93), (0.06, 0.64)], closed=True, steps=6)
    canvas.solid(tongue, times(cloth, 0.88), puffed(0.9))
    upper = curve(
        [(-0.96, 0.20), (-0.97, 0.46), (-0.93, 0.72), (-0.96, 0.90), (-0.90, 0.96), (-0.80, 0.88), (-0.66, 0.75),
        (-0.50, 0.73), (-0.38, 0.82), (-0.28, 0.90), (-0.10, 0.80), (0.16, 0.63), (0.44, 0.50), (0.74, 0.45),
        (0.95, 0.38), (1.03, 0.27), (1.0, 0.17), (0.4, 0.14), (-0.9, 0.14)], closed=True, steps=7,
    )  # fmt: skip
    canvas.solid(upper, cloth, puffed(0.85, shine=0.12), texture=0.03, grain=60)
    inside = canvas.mask_of(upper)
    collar = curve([(-0.95, 0.92), (-0.80, 0.87), (-0.66, 0.75), (-0.50, 0.73), (-0.38, 0.81)], steps=6)
    canvas.solid(limb(collar, (0.06, 0.09, 0.09, 0.05)), times(cloth, 0.70), puffed(0.8))
    heel = curve([(-1.0, 0.1), (-1.02, 0.50), (-0.95, 0.70), (-0.84, 0.62), (-0.72, 0.38), (-0.52, 0.22), (-0.5, 0.1)],
                 closed=True, steps=6)  # fmt: skip
    canvas.solid(heel, times(cloth, 0.90) if pale else trim, puffed(0.5), inside=inside)
    toe = curve([(0.44, 0.10), (0.56, 0.30), (0.78, 0.40), (1.06, 0.34), (1.06, 0.10)], closed=True, steps=6)
    canvas.solid(toe, mix(cloth, WHITE, 0.14), puffed(0.7, shine=0.1), inside=inside)
    band = curve([(-0.30, 0.88), (-0.12, 0.80), (0.14, 0.64), (0.42, 0.51), (0.34, 0.40), (0.02, 0.50), (-0.26, 0.68)],
                 closed=True, steps=5)  # fmt: skip
    canvas.solid(band, times(cloth, 0.84), puffed(0.5), inside=inside)
    for low, high, wide in ((-0.40, 0.02, 0.10), (-0.22, 0.16, 0.055)):
        swoop = curve([(low - 0.10, 0.20), (low + 0.14, 0.30), (high, 0.46), (high + 0.06, 0.56)], steps=6)
        canvas.solid(limb(swoop, (wide, wide, wide * 0.7, 0.02)), trim, puffed(0.4), inside=inside)
    sole = curve(
        [(-1.02, 0.26), (-1.08, 0.12), (-1.02, 0.01), (-0.5, 0.0), (0.2, 0.0), (0.70, 0.02), (0.98, 0.13), (1.09, 0.28),
        (1.02, 0.30), (0.7, 0.215), (0.2, 0.185), (-0.4, 0.20)], closed=True, steps=6,
    )  # fmt: skip
    canvas.solid(sole, rubber, puffed(0.8, shine=0.15))
    with canvas.ink(inside=canvas.mask_of(sole)) as pen:
        pen.line(curve([(-1.06, 0.035), (0.0, 0.022), (0.62, 0.03), (1.0, 0.15), (1.1, 0.26)], steps=8), 0.05,
                 rgb("#8d8f92") if pale else times(cloth, 0.7))  # fmt: skip
        pen.line(curve([(-1.02, 0.17), (-0.3, 0.125), (0.5, 0.115), (1.04, 0.24)], steps=8), 0.014, times(rubber, 0.78))
    with canvas.ink() as pen:
        lace, shade = (rgb("#fdfcf8"), times(cloth, 0.62)) if not pale else (rgb("#ffffff"), rgb("#b4b9be"))
        for step in range(5):
            x, y = 0.31 - step * 0.118, 0.545 + step * 0.072
            pen.line(bezier((x + 0.05, y - 0.085), (x - 0.01, y + 0.02), (x - 0.13, y + 0.005)), 0.052, shade, 0.8)
            pen.line(bezier((x + 0.05, y - 0.075), (x - 0.01, y + 0.03), (x - 0.13, y + 0.015)), 0.036, lace)
        for end in ((-0.40, 0.66), (-0.04, 0.58)):
            pen.line(bezier((-0.20, 0.87), (end[0], 0.88), end, 10), 0.026, lace)
        seam = times(cloth, 0.74)
        pen.line(curve([(0.46, 0.49), (0.42, 0.34), (0.46, 0.20)], steps=5), 0.010, seam, 0.8)
        for row in range(3):
            for dot in range(4 - row):
                pen.disc(0.60 + dot * 0.075 + row * 0.03, 0.405 - dot * 0.022 - row * 0.05, 0.011, seam, 0.7)


def hat_extent(look: Look) -> Extent:
    side = 0.70 if look.variant == "top" else 0.96
    return Extent(left=-side, right=side, top=0.82)


def paint_hat(canvas: Canvas, look: Look) -> None:
    tall = look.variant == "top"
    felted = look.variant == "fedora"
    felt = look.colour(rgb("#2e2c30") if tall else rgb("#6a5848") if felted else rgb("#d9b878"))
    band = look.colours[1] if len(look.colours) > 1 else rgb("#8c3f38") if luma(felt) < 0.85 else rgb("#34506a")
    band = rgb("#2a2628") if felted and luma(felt) > 0.12 and len(look.colours) < 2 else band
    wide = 0.66 if tall else 0.76 if felted else 0.92
    brim = ellipse(0, 0.17, wide, 0.16)
    canvas.solid([(x, y - 0.02) for x, y in brim], times(felt, 0.55), flat(0.5))
    canvas.solid(brim, felt, puffed(0.6), texture=0.08, grain=26)
    canvas.soft(ellipse(0, 0.165, 0.56, 0.10), times(felt, 0.35), 0.04, 0.7, inside=canvas.mask_of(brim))
    if tall:
        side = [(0.44, 0.15), (0.42, 0.45), (0.46, 0.72)]
        crown = [
            *ellipse(0, 0.15, 0.44, 0.085, start=math.pi, end=2 * math.pi), *side,
            *ellipse(0, 0.72, 0.46, 0.07, start=0, end=math.pi), *[(-x, y) for x, y in reversed(side)],
        ]  # fmt: skip
    else:
        side = curve([(0.47, 0.15), (0.45, 0.40), (0.37, 0.66), (0.22, 0.75)], steps=7)
        dent = curve([(0.22, 0.75), (0.0, 0.68), (-0.22, 0.75)], steps=7)
        crown = [
            *ellipse(0, 0.15, 0.47, 0.085, start=math.pi, end=2 * math.pi), *side, *dent,
            *[(-x, y) for x, y in reversed(side)],
        ]  # fmt: skip
    canvas.solid(
        crown, felt, lathe([(0.47, 0.1), (0.45, 0.4), (0.36, 0.68), (0.28, 0.80)], shine=0.1), texture=0.08,
        grain=26,
    )  # fmt: skip
    inside = canvas.mask_of(crown)
    ribbon = [
        *ellipse(0, 0.15, 0.5, 0.085, start=math.pi, end=2 * math.pi), (0.5, 0.32),
        *reversed(ellipse(0, 0.32, 0.5, 0.085, start=math.pi, end=2 * math.pi)),
    ]  # fmt: skip
    canvas.solid(ribbon, band, lathe([(0.48, 0.0), (0.48, 1.0)]), inside=inside)
    if not (tall or felted):
        with canvas.ink(inside=inside) as pen:
            for row in range(5):
                pen.line(
                    ellipse(0, 0.40 + row * 0.075, 0.5, 0.06, start=math.pi, end=2 * math.pi), 0.006,
                    times(felt, 0.72), 0.4,
                )  # fmt: skip
        with canvas.ink() as pen:
            for ring in (0.78, 0.88):
                pen.line(
                    ellipse(0, 0.17, wide * ring, 0.16 * ring, start=math.pi * 0.97, end=2.03 * math.pi), 0.007,
                    times(felt, 0.72), 0.5,
                )  # fmt: skip


def headphones_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.66, right=0.66, top=1.28)


def paint_headphones(canvas: Canvas, look: Look) -> None:
    shell = look.pick("shell", (rgb("#3a3d44"), rgb("#c8453a"), rgb("#e8e2d6"), rgb("#3f7f8c")))
    pad = rgb("#2b2a2c") if luma(shell) > 0.3 else rgb("#6d5a4c")
    arc = ellipse(0, 0.62, 0.50, 0.58, start=0.02, end=math.pi - 0.02)
    canvas.solid(limb(arc, (0.075, 0.10, 0.13, 0.10, 0.075)), shell, puffed(0.9, shine=0.25), gloss=0.4)
    cushion = ellipse(0, 0.60, 0.445, 0.52, start=0.55, end=math.pi - 0.55)
    canvas.solid(limb(cushion, (0.03, 0.075, 0.085, 0.075, 0.03)), pad, puffed(0.9))
    for hand in (-1, 1):
        canvas.solid(
            limb([(hand * 0.505, 0.72), (hand * 0.515, 0.40)], (0.07, 0.06)), rgb("#b9bec3"),
            puffed(0.8, shine=0.3), gloss=0.5,
        )  # fmt: skip
        canvas.solid(ellipse(hand * 0.375, 0.34, 0.125, 0.30, hand * 0.08), pad, puffed(1.0, shine=0.1))
        cup = ellipse(hand * 0.50, 0.34, 0.135, 0.275, hand * 0.08)
        canvas.solid(cup, shell, puffed(1.1, shine=0.3), gloss=0.45)
        inside = canvas.mask_of(cup)
        canvas.solid(
            ellipse(hand * 0.525, 0.34, 0.075, 0.17, hand * 0.08), mix(shell, WHITE, 0.12), puffed(0.8),
            inside=inside,
        )  # fmt: skip
        with canvas.ink(inside=inside) as pen:
            ring = ellipse(hand * 0.525, 0.34, 0.075, 0.17, hand * 0.08)
            pen.line([*ring, ring[0]], 0.012, rgb("#d9b45a") if luma(shell) < 0.6 else times(shell, 0.6), 0.9)
    gleam(canvas, 0.16, 1.165, 0.09, 0.018, turn=0.25, alpha=0.5)


def crown_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.74, right=0.74, top=1.16)


def paint_crown(canvas: Canvas, look: Look) -> None:
    gold = look.colour(rgb("#dba936"))
    velvet = look.colours[1] if len(look.colours) > 1 else rgb("#8a2440")
    for angle in (0.35, 0.65, 1.0):
        x = math.cos(angle * math.pi / 2) * 0.40
        for hand in (-1, 1):
            spike = [(hand * (x - 0.12), 0.50), (hand * x * 1.12, 0.80), (hand * (x + 0.12), 0.50)]
            canvas.solid(spike, times(gold, 0.6), flat(0.55))
    canvas.solid(ellipse(0, 0.56, 0.50, 0.12), velvet, puffed(0.7))
    spikes = 5
    edge = []
    for number in range(spikes):
        x0 = -1 + 2 * number / spikes
        x1 = x0 + 2 / spikes
        for share, y in ((0.0, 0.50), (0.5, 0.98), (1.0, 0.50)):
            u = x0 + (x1 - x0) * share
            lean = 1.0 + 0.24 * (y - 0.4)
            depth = -0.10 * math.sqrt(max(0.0, 1 - u * u))
            edge.append((0.60 * math.sin(u * math.pi / 2) * lean, y + depth))
    base = ellipse(0, 0.14, 0.52, 0.115, start=math.pi, end=2 * math.pi)
    body = [*base, *reversed(edge)]
    canvas.solid(body, gold, lathe([(0.52, 0.1), (0.60, 0.5), (0.74, 1.1)], shine=0.5), gloss=0.7, texture=0.03)
    inside = canvas.mask_of(body)
    for y, width in ((0.155, 0.075), (0.325, 0.035)):
        rim = ellipse(0, y, 0.535 + y * 0.12, 0.118, start=math.pi * 0.99, end=2.01 * math.pi)
        canvas.solid(
            limb(rim, (width, width)), mix(gold, WHITE, 0.18), puffed(0.8, shine=0.3), gloss=0.5, inside=inside,
        )  # fmt: skip
    jewels = ("#c8323d", "#3f78c0", "#2f9a68", "#3f78c0", "#c8323d")
    for number, code in enumerate(jewels):
        u = (-0.8 + 0.4 * number) * math.pi / 2
        x, y = 0.55 * math.sin(u), 0.245 - 0.115 * math.cos(u)
        canvas.solid(
            ellipse(x, y, 0.06 * max(0.5, math.cos(u)), 0.055), rgb(code), sphere(x, y, 0.065, shine=0.6), gloss=0.8,
        )  # fmt: skip
    for x, y in edge[1::3]:
        canvas.solid(ellipse(x, y + 0.02, 0.055, 0.055), mix(gold, WHITE, 0.25), puffed(1.1, shine=0.5), gloss=0.7)


PROPS = (
    Prop(name="sneaker", size=0.12, extent=sneaker_extent, paint=paint_sneaker, home="studio"),
    Prop(name="hat", size=0.14, extent=hat_extent, paint=paint_hat, home="studio"),
    Prop(name="headphones", size=0.20, extent=headphones_extent, paint=paint_headphones, home="studio", turns=False),
    Prop(name="crown", size=0.18, extent=crown_extent, paint=paint_crown, home="studio", turns=False),
)
