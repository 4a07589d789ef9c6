"""Things of a yard: laundry on a line, a swing, a hammock, a rope, a well, a wheelbarrow, a scarecrow."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import RUBBER, STEEL, WHITE, rod, turned, wheel

WOOD, ROPE, BAMBOO = rgb("#9a7048"), rgb("#c9ad7a"), rgb("#b9b05a")
WASHING: tuple[Colour, ...] = tuple(rgb(code) for code in ("#f6f2e8", "#8fbcd4", "#e9a4a0", "#f0d27a", "#a9c79a"))


def _line(x: float) -> float:
    """Height of the washing line at x."""
    return 1.56 - 0.12 * (1 - (x / 1.7) ** 2)


def clothesline_extent(look: Look) -> Extent:
    if look.variant == "slung":
        return Extent(left=-1.72, right=1.72, top=1.62, bottom=0.70)
    return Extent(left=-1.92, right=1.92, top=1.70)


def _pole(canvas: Canvas) -> None:
    """A bamboo pole on two forked posts of bamboo."""
    for x in (-1.72, 1.72):
        rod(canvas, [(x, 0.0), (x, 1.60)], 0.10, BAMBOO, gloss=0.2)
        for hand in (-1, 1):
            rod(canvas, [(x, 1.40), (x + hand * 0.14, 1.66)], 0.05, times(BAMBOO, 0.9))
    rod(canvas, [(-1.88, 1.56), (1.88, 1.56)], 0.085, BAMBOO, gloss=0.3)
    with canvas.ink() as pen:
        for number in range(9):
            x = -1.64 + number * 0.41
            pen.line([(x, 1.515), (x, 1.605)], 0.022, times(BAMBOO, 0.66), 0.8)
        for x, y in ((x, y) for x in (-1.72, 1.72) for y in (0.34, 0.80, 1.24)):
            pen.line([(x - 0.055, y), (x + 0.055, y)], 0.022, times(BAMBOO, 0.66), 0.8)


def paint_clothesline(canvas: Canvas, look: Look) -> None:
    if look.variant == "pole":
        _pole(canvas)
        return
    for x in (-1.72, 1.72) if look.variant != "slung" else ():
        rod(canvas, [(x, 0.0), (x, 1.66)], 0.09, WOOD, texture=0.1)
        rod(canvas, [(x - 0.16, 1.58), (x + 0.16, 1.58)], 0.07, WOOD, texture=0.1)
    with canvas.ink() as pen:
        pen.line([(-1.72 + 0.086 * k, _line(-1.72 + 0.086 * k)) for k in range(41)], 0.02, rgb("#e9e2d2"))
    if look.variant == "bare":
        return
    rng = look.rng("washing")
    tones = look.colours or WASHING
    cloths: tuple[tuple[str, float], ...] = (("sheet", -1.20), ("shirt", -0.52), ("sock", -0.10), ("sock", 0.14),
                                             ("shirt", 0.60), ("towel", 1.22))  # fmt: skip
    for number, (kind, x) in enumerate(cloths):
        tone = tones[number % len(tones)] if look.colours else tones[int(rng.integers(len(tones)))]
        y, sway = _line(x), float(rng.uniform(-0.03, 0.05))
        outline: Path
        if kind == "shirt":
            outline = [(x - 0.20, y), (x - 0.10, y + 0.0), (x, y - 0.05), (x + 0.10, y), (x + 0.20, y),
                       (x + 0.34 + sway, y - 0.24), (x + 0.23 + sway, y - 0.30), (x + 0.18, y - 0.20),
                       (x + 0.20 + sway, y - 0.66), (x - 0.18 + sway, y - 0.68), (x - 0.18, y - 0.20),
                       (x - 0.23 + sway, y - 0.30), (x - 0.32 + sway, y - 0.23)]  # fmt: skip
        elif kind == "sock":
            outline = curve([(x - 0.06, y), (x + 0.06, y), (x + 0.05, y - 0.22), (x + 0.16 + sway, y - 0.34),
                             (x + 0.10, y - 0.40), (x - 0.06, y - 0.30)], closed=True, steps=5)  # fmt: skip
        else:
            wide, long = (0.36, 0.80) if kind == "sheet" else (0.26, 0.58)
            hem = [(x + wide - 2 * wide * k / 8 + sway, y - long + 0.03 * math.sin(k * 1.4)) for k in range(9)]
            outline = [(x - wide, _line(x - wide)), (x + wide, _line(x + wide)), *hem]
        canvas.solid(outline, tone, puffed(0.5), texture=0.05, grain=10)
        inside = canvas.mask_of(outline)
        with canvas.ink(inside=inside) as pen:
            if kind == "towel":
                for k in range(4):
                    pen.line([(x - 0.4, y - 0.14 - 0.12 * k), (x + 0.4, y - 0.14 - 0.12 * k)], 0.035,
                             mix(tone, WHITE, 0.6) if tone != WASHING[0] else rgb("#c9646a"), 0.8)  # fmt: skip
            for fold in (-0.4, 0.3):
                pen.line([(x + fold * 0.3, y), (x + fold * 0.4 + sway, y - 0.8)], 0.02, times(tone, 0.75), 0.3)
        with canvas.ink() as pen:
            for dx in (-0.14, 0.14) if kind != "sock" else (0.0,):
                pen.polygon(box(x + dx - 0.014, y - 0.05, x + dx + 0.014, y + 0.04), rgb("#c89558"))


def swing_extent(look: Look) -> Extent:
    if "hung" in look.variant:
        return Extent(left=-0.36, right=0.36, top=2.0, bottom=0.34 if "tire" not in look.variant else 0.20)
    return Extent(left=-1.0, right=1.0, top=2.1)


def paint_swing(canvas: Canvas, look: Look) -> None:
    hung = "hung" in look.variant
    frame = look.colour(rgb("#c8483c")) if not hung else WOOD
    if not hung:
        for x in (-0.80, 0.80):
            rod(canvas, [(x * 0.9, 0.12), (x, 2.0)], 0.07, times(frame, 0.7))
        rod(canvas, [(-0.90, 2.02), (0.90, 2.02)], 0.09, frame)
        for x in (-0.80, 0.80):
            rod(canvas, [(x * 1.2, 0.0), (x, 2.04)], 0.08, frame)
    if "tire" in look.variant:
        rod(canvas, [(0, 2.0), (0, 0.80)], 0.04, ROPE, texture=0.1)
        canvas.solid(ellipse(0, 0.52, 0.32, 0.32), RUBBER, puffed(0.8), holes=[ellipse(0, 0.52, 0.17, 0.17)])
        with canvas.ink() as pen:
            pen.ring(0, 0.52, 0.25, 0.012, rgb("#57514e"))
        return
    for x in (-0.28, 0.28):
        rod(canvas, [(x, 2.0), (x, 0.46)], 0.035 if hung else 0.028, ROPE if hung else STEEL, texture=0.08)
    seat = [(-0.34, 0.42), (0.34, 0.42), (0.30, 0.50), (-0.30, 0.50)]
    canvas.solid(seat, look.colour(rgb("#b5793f")) if hung else rgb("#3f8ac0"), facing(0, 1, 0.6), texture=0.06)
    canvas.solid(box(-0.34, 0.37, 0.34, 0.43), times(WOOD, 0.8) if hung else rgb("#2f6a98"), flat(0.6))


def hammock_extent(look: Look) -> Extent:
    if look.variant == "slung":
        return Extent(left=-1.6, right=1.6, top=1.16, bottom=0.16)
    return Extent(left=-1.72, right=1.72, top=1.32, bottom=-0.07)


def paint_hammock(canvas: Canvas, look: Look) -> None:
    tones = look.colours or (rgb("#e07a5a"), rgb("#f4e6c4"), rgb("#4f9aa0"))
    if look.variant != "slung":
        foot = curve([(-1.4, 0.06), (-0.7, 0.02), (0.7, 0.02), (1.4, 0.06)], steps=6)
        canvas.solid(limb(foot, (0.09, 0.10, 0.09)), WOOD, puffed(0.8), texture=0.08)
        for hand in (-1, 1):
            rod(canvas, [(hand * 1.30, 0.04), (hand * 1.66, 1.28)], 0.09, WOOD, texture=0.08)
    for hand in (-1, 1):
        for k in range(6):
            with canvas.ink() as pen:
                pen.line([(hand * 1.58, 1.12), (hand * 0.98, 0.70 + 0.055 * k)], 0.016, ROPE)
    low = bezier((-1.0, 0.66), (0.0, -0.10), (1.0, 0.66), 30)
    high = bezier((1.0, 0.98), (0.0, 0.36), (-1.0, 0.98), 30)
    canvas.solid([*low, *high], tones[0], puffed(0.7), texture=0.05, grain=14)
    inside = canvas.mask_of([*low, *high])
    with canvas.ink(inside=inside) as pen:
        for k in range(13):
            x = -1.0 + 2.0 * k / 12
            tone = tones[(k + 1) % len(tones)] if len(tones) > 1 else mix(tones[0], WHITE, 0.5 * (k % 2))
            pen.line([(x - 0.02, 1.0), (x * 0.98, 0.15)], 0.085, tone, 0.85)
    with canvas.ink() as pen:
        pen.line(high, 0.03, mix(tones[0], WHITE, 0.4))
        pen.line(low, 0.025, times(tones[0], 0.6))
    pillow = ellipse(0.66, 0.80, 0.22, 0.11, 0.5)
    canvas.solid(pillow, rgb("#f8f3e8"), puffed(0.9), texture=0.04)


def paint_rope(canvas: Canvas, look: Look) -> None:
    tone = look.colour(ROPE)
    for ring in range(5):
        y, wide = 0.10 + 0.10 * ring, 0.56 - 0.02 * (ring % 2)
        loop = ellipse(0, y, wide, wide * 0.26)
        canvas.solid(limb([*loop, loop[0]], (0.105, 0.105)), tone, puffed(0.9), texture=0.12, grain=24)
        with canvas.ink() as pen:
            for k in range(26):
                a = math.pi + math.pi * k / 26
                x0, y0 = wide * math.cos(a), y + wide * 0.26 * math.sin(a)
                pen.line([(x0 - 0.02, y0 - 0.045), (x0 + 0.03, y0 + 0.045)], 0.010, times(tone, 0.6), 0.7)
    tail = curve([(0.52, 0.16), (0.72, 0.06), (0.88, 0.10), (0.98, 0.05)], steps=7)
    canvas.solid(limb(tail, (0.10, 0.095)), tone, puffed(0.9), texture=0.12, grain=24)


def paint_well(canvas: Canvas, look: Look) -> None:
    stone, rng = look.colour(rgb("#aaa296")), look.rng("stones")
    for x in (-0.58, 0.58):
        rod(canvas, [(x, 0.60), (x, 1.66)], 0.10, WOOD, texture=0.1)
    rod(canvas, [(-0.66, 1.34), (0.66, 1.34)], 0.09, times(WOOD, 0.85), texture=0.1)
    rod(canvas, [(0.66, 1.34), (0.80, 1.34), (0.80, 1.22)], 0.04, STEEL)
    canvas.solid(ellipse(0, 0.72, 0.72, 0.16), times(stone, 0.9), flat(0.75))
    canvas.solid(ellipse(0, 0.71, 0.58, 0.115), rgb("#22303a"), flat(0.4))
    with canvas.ink() as pen:
        pen.line([(0.04, 1.34), (0.04, 0.96)], 0.02, ROPE)
    turned(canvas, [(0.11, 0.76), (0.15, 0.96)], rgb("#8f6238"), x=0.04, tilt=0.22)
    body = [*ellipse(0, 0.10, 0.70, 0.13, start=math.pi, end=2 * math.pi), *reversed(
        ellipse(0, 0.72, 0.72, 0.16, start=math.pi, end=2 * math.pi))]  # fmt: skip
    canvas.solid(body, times(stone, 0.6), puffed(0.5))
    inside = canvas.mask_of(body)
    for row in range(4):
        for column in range(7):
            a = math.pi * (column + 0.5 * (row % 2)) / 6.5
            x, y = -0.72 * math.cos(a), 0.02 + 0.155 * row + 0.10 - 0.13 * math.sin(a)
            wide = max(0.05, 0.19 * math.sin(a) + 0.03)
            canvas.solid(box(x - wide, y, x + wide, y + 0.135, 0.05), jitter(stone, rng, 0.06), puffed(0.8),
                         texture=0.1, inside=inside)  # fmt: skip
    for hand in (-1, 1):
        roof = [(hand * 0.94, 1.58), (0, 2.06), (0, 1.92), (hand * 0.90, 1.48)]
        canvas.solid(roof, rgb("#a4553f"), facing(hand * 0.6, 0.5, 0.6), texture=0.1)
    face = [(-0.94, 1.58), (0.94, 1.58), (0, 2.06)]
    canvas.solid(face, rgb("#a4553f"), slope(0.5, 0.8), texture=0.08, grain=14)
    with canvas.ink(inside=canvas.mask_of(face)) as pen:
        for row in range(6):
            pen.line([(-1, 1.60 + 0.085 * row), (1, 1.60 + 0.085 * row)], 0.014, rgb("#6f3729"), 0.8)


def paint_wheelbarrow(canvas: Canvas, look: Look) -> None:
    tub = look.pick("tub", (rgb("#4f8a5a"), rgb("#c8483c"), rgb("#d9a13a")))
    wheel(canvas, (-0.72, 0.24), 0.24, tyre=0.34)
    for dx in (0.10, 0.0):
        rod(canvas, [(0.35 + dx, 0.0), (0.25 + dx, 0.34)], 0.05, STEEL)
        rod(canvas, [(-0.72, 0.24), (-0.2, 0.32), (0.98, 0.62 + dx)], 0.055, WOOD, texture=0.06)
    rim = [(-0.86, 0.78), (0.66, 0.80), (0.56, 0.88), (-0.76, 0.87)]
    canvas.solid(rim, times(tub, 0.6), flat(0.45))
    canvas.solid([(-0.86, 0.80), (0.66, 0.80), (0.40, 0.34), (-0.40, 0.34)], tub, facing(0.1, -0.2, 1), gloss=0.3)
    with canvas.ink() as pen:
        pen.line([(-0.87, 0.80), (0.67, 0.80)], 0.04, mix(tub, WHITE, 0.3))


def paint_scarecrow(canvas: Canvas, look: Look) -> None:
    shirt, straw = look.colour(rgb("#c8503f")), rgb("#dcb45a")
    rod(canvas, [(0, 0.0), (0, 1.4)], 0.06, WOOD, texture=0.1)
    rod(canvas, [(-0.72, 1.18), (0.72, 1.18)], 0.05, WOOD, texture=0.1)
    rng = look.rng("straw")
    with canvas.ink() as pen:
        for x, y in ((-0.62, 1.16), (0.62, 1.16), (-0.1, 0.42), (0.12, 0.42)):
            for _ in range(14):
                a = float(rng.uniform(-0.6, 0.6)) + (math.pi if x < -0.3 else 0.0 if x > 0.3 else -math.pi / 2)
                pen.line([(x, y), (x + 0.15 * math.cos(a), y + 0.15 * math.sin(a))], 0.014, jitter(straw, rng, 0.08))
    trousers = [(-0.20, 0.78), (0.20, 0.78), (0.24, 0.40), (0.04, 0.40), (0, 0.62), (-0.04, 0.40), (-0.24, 0.40)]
    canvas.solid(trousers, rgb("#4f6a94"), puffed(0.7), texture=0.06)
    coat = curve([(-0.62, 1.26), (-0.2, 1.30), (0.2, 1.30), (0.62, 1.26), (0.62, 1.08), (0.24, 1.06), (0.24, 0.70),
                  (-0.24, 0.70), (-0.24, 1.06), (-0.62, 1.08)], closed=True, steps=4)  # fmt: skip
    canvas.solid(coat, shirt, puffed(0.7), texture=0.05)
    with canvas.ink(inside=canvas.mask_of(coat)) as pen:
        for k in range(-4, 5):
            pen.line([(k * 0.14, 0.6), (k * 0.14, 1.4)], 0.016, times(shirt, 0.65), 0.6)
            pen.line([(-0.7, 1.0 + k * 0.12), (0.7, 1.0 + k * 0.12)], 0.016, times(shirt, 0.65), 0.6)
    canvas.solid(ellipse(0, 1.48, 0.19, 0.20), rgb("#e2c48e"), puffed(0.9), texture=0.08)
    with canvas.ink() as pen:
        for x in (-0.07, 0.07):
            pen.disc(x, 1.50, 0.024, rgb("#2b2420"))
        pen.polygon([(0, 1.47), (0.025, 1.42), (-0.025, 1.42)], rgb("#d9743a"))
        pen.line(bezier((-0.08, 1.40), (0, 1.34), (0.08, 1.40), 8), 0.014, rgb("#5a3a2a"))
    canvas.solid(ellipse(0, 1.62, 0.34, 0.07), rgb("#c99a45"), puffed(0.7), texture=0.1)
    canvas.solid(curve([(-0.19, 1.63), (-0.14, 1.82), (0.02, 1.88), (0.16, 1.80), (0.19, 1.63)], steps=5),
                 rgb("#c99a45"), puffed(0.8), texture=0.1)  # fmt: skip


PROPS = (
    Prop(name="clothesline", size=1.9, extent=clothesline_extent, paint=paint_clothesline, home="meadow",
         turns=False, overlap=0.1),
    Prop(name="swing", size=2.2, extent=swing_extent, paint=paint_swing, home="park", perch=0.5, turns=False),
    Prop(name="hammock", size=1.2, extent=hammock_extent, paint=paint_hammock, home="park", perch=0.42),
    Prop(name="rope", size=0.25, extent=bounds(-0.64, 1.04, 0.72, -0.10), paint=paint_rope, home="studio"),
    Prop(name="well", size=2.4, extent=bounds(-0.96, 0.96, 2.08, -0.05), paint=paint_well, home="meadow",
         materials=frozenset({"stone"}), turns=False),
    Prop(name="wheelbarrow", size=0.8, extent=bounds(-0.98, 1.06, 0.92), paint=paint_wheelbarrow, home="meadow",
         perch=0.80),
    Prop(name="scarecrow", size=1.8, extent=bounds(-0.80, 0.80, 1.90), paint=paint_scarecrow, home="meadow"),
)  # fmt: skip
