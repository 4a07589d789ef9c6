"""Things of winter feasts: a trimmed tree, a wreath, baubles, a stocking, a sleigh and a child's sled."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, gleam, rod, turned

BAUBLES: tuple[Colour, ...] = tuple(rgb(code) for code in ("#d23b3b", "#e3b23f", "#3f7fb8", "#c9d3dc", "#b0508f"))
GREEN, GOLD = rgb("#2f6b45"), rgb("#e5b84a")


def _bauble(canvas: Canvas, x: float, y: float, radius: float, tone: Colour) -> None:
    canvas.solid(box(x - radius * 0.24, y + radius * 0.9, x + radius * 0.24, y + radius * 1.22), GOLD, flat(0.7))
    canvas.solid(ellipse(x, y, radius, radius, points=28), tone, sphere(x, y, radius * 1.08, shine=0.5), gloss=0.7)


def _boughs(canvas: Canvas, look: Look, tiers: int) -> None:
    """Tiers of drooping boughs, bottom to top, each a dark skirt under many needles."""
    rng = look.rng("boughs")
    side = 1 if canvas.light.direction[0] > 0 else -1
    snowy = look.variant == "snowy" or look.season == "winter"
    green = look.colour(GREEN)
    with canvas.ink() as pen:
        for tier in range(tiers):
            t = tier / tiers
            foot, reach = 0.20 + 1.02 * t, 0.52 * (1 - t) ** 0.9 + 0.05
            top = min(1.40, foot + 0.32 - 0.08 * t)
            count = 17 - tier
            hem = [(u * reach, foot + 0.04 * u * u - (0.05 if k % 2 else 0.0) * (1 - t * 0.5))
                   for k in range(count) for u in (k / (count - 1) * 2 - 1,)]  # fmt: skip
            pen.polygon([(0, top), *reversed(hem)], times(green, 0.45))
            for _ in range(52):
                u, long = float(rng.uniform(-1, 1)), float(rng.uniform(0.4, 1.0))
                start = (u * reach * 0.2, top - 0.03 - abs(u) * 0.05)
                end = (start[0] + (u * reach - start[0]) * long, start[1] + (foot - 0.02 - start[1]) * long)
                lit = min(1.0, max(0.0, 0.42 + 0.36 * u * side + float(rng.normal(0, 0.15))))
                tone = mix(times(green, 0.55), mix(green, rgb("#d9e8a0"), 0.35), lit)
                if snowy and long > 0.62:
                    tone = mix((0.74, 0.82, 0.93), (0.98, 0.99, 1.0), lit)
                knee = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + 0.02)
                pen.line([start, knee, end], 0.020, tone)


def paint_tree(canvas: Canvas, look: Look) -> None:
    canvas.solid(box(-0.06, 0.05, 0.06, 0.3), rgb("#5d4433"), puffed(0.8), texture=0.1)
    turned(canvas, [(0.15, 0.02), (0.19, 0.16)], rgb("#b5553f"), tilt=0.22)
    _boughs(canvas, look, 9)
    if look.variant == "plain":
        return
    rng = look.rng("trim")
    for row, y in enumerate((0.40, 0.66, 0.90, 1.10)):
        wide = 0.50 * (1 - (y - 0.20) / 1.25) + 0.04
        swag = bezier((-wide, y + 0.06), (0.0, y - 0.16), (wide, y + 0.10), 24)
        with canvas.ink() as pen:
            pen.line(swag, 0.022, GOLD if row % 2 else rgb("#f4ead0"), 0.9)
        for x, at in swag[2:-1:3]:
            with canvas.lit():
                canvas.solid(ellipse(x, at - 0.012, 0.014, 0.017, points=12), rgb("#fff0b8"), flat(1.0))
            canvas.lamp(x, at, 0.12, rgb("#ffd98a"), 1.0 if look.dark else 0.5)
    for row, y in enumerate((0.27, 0.43, 0.57, 0.72, 0.86, 1.00, 1.14)):
        wide = 0.42 * (1 - (y - 0.20) / 1.28)
        for column in range(max(1, 5 - row // 2 - row % 2)):
            across = (column + 0.5) / max(1, 5 - row // 2 - row % 2) * 2 - 1
            x = across * wide + float(rng.uniform(-0.025, 0.025))
            _bauble(canvas, x, y + float(rng.uniform(-0.02, 0.02)), 0.040, BAUBLES[(row * 2 + column) % len(BAUBLES)])
    # a big bow crowns it
    for hand in (-1, 1):
        loop = curve([(0, 1.42), (hand * 0.10, 1.50), (hand * 0.16, 1.44), (hand * 0.10, 1.37)], closed=True, steps=6)
        canvas.solid(loop, rgb("#d8323a"), puffed(0.9, shine=0.3), gloss=0.3)
        tail = [(hand * 0.01, 1.42), (hand * 0.10, 1.26), (hand * 0.04, 1.24), (0, 1.38)]
        canvas.solid(tail, rgb("#c22a34"), puffed(0.7), gloss=0.3)
    canvas.solid(ellipse(0, 1.43, 0.035, 0.035), rgb("#e8505a"), puffed(1.0))


def paint_wreath(canvas: Canvas, look: Look) -> None:
    rng = look.rng("wreath")
    green = look.colour(GREEN)
    ring = ellipse(0, 0.62, 0.40, 0.40)
    canvas.solid(ellipse(0, 0.62, 0.50, 0.50), times(green, 0.5), flat(0.5), holes=[ellipse(0, 0.62, 0.27, 0.27)])
    side = 1 if canvas.light.direction[0] > 0 else -1
    with canvas.ink() as pen:
        for number in range(420):
            a, d = float(rng.uniform(0, 2 * math.pi)), float(rng.normal(0, 0.06))
            x, y = (0.40 + d) * math.cos(a), 0.62 + (0.40 + d) * math.sin(a)
            turn = a + math.pi / 2 + float(rng.normal(0, 0.55))
            lit = min(1.0, max(0.0, 0.45 + 0.3 * math.sin(a) + 0.15 * side * math.cos(a) + float(rng.normal(0, 0.15))))
            tone = mix(times(green, 0.55), mix(green, rgb("#d9e8a0"), 0.4), lit)
            if number % 9 == 0 and look.season == "winter":
                tone = WHITE
            pen.line([(x, y), (x + 0.09 * math.cos(turn), y + 0.09 * math.sin(turn))], 0.016, tone)
    for at in range(3, 48, 5):
        x, y = ring[at % 48]
        _bauble(canvas, x, y, 0.036, BAUBLES[0] if at % 2 else GOLD)
    for hand in (-1, 1):
        loop = curve([(0, 0.22), (hand * 0.14, 0.33), (hand * 0.24, 0.24), (hand * 0.14, 0.14)], closed=True, steps=6)
        canvas.solid(loop, rgb("#d8323a"), puffed(0.9, shine=0.3), gloss=0.3)
        canvas.solid([(0, 0.2), (hand * 0.16, 0.0), (hand * 0.07, -0.02), (0, 0.12)], rgb("#c22a34"), puffed(0.7))
    canvas.solid(ellipse(0, 0.23, 0.055, 0.055), rgb("#e8505a"), puffed(1.0))


def paint_ornament(canvas: Canvas, look: Look) -> None:
    tone = look.pick("glass", BAUBLES)
    canvas.solid(ellipse(0, 1.10, 0.05, 0.06), GOLD, flat(0.7), holes=[ellipse(0, 1.10, 0.025, 0.035)])
    turned(canvas, [(0.11, 0.92), (0.11, 1.04)], GOLD, tilt=0.2, gloss=0.6, closed=True)
    ball = ellipse(0, 0.48, 0.48, 0.48)
    canvas.solid(ball, tone, sphere(0, 0.48, 0.52, shine=0.5), gloss=0.8)
    inside = canvas.mask_of(ball)
    with canvas.ink(inside=inside) as pen:
        for y in (0.34, 0.58):
            pen.line(bezier((-0.5, y), (0, y - 0.14), (0.5, y), 20), 0.026, mix(tone, WHITE, 0.75), 0.9)
        for k in range(9):
            u = (k - 4) / 4.4
            pen.disc(0.46 * u, 0.39 + 0.07 * u * u, 0.026, GOLD)
    gleam(canvas, 0.17, 0.68, 0.07, 0.11, turn=0.6, alpha=0.75, inside=inside)


def paint_stocking(canvas: Canvas, look: Look) -> None:
    red = look.colour(rgb("#c8323a"))
    sock = curve(
        [(-0.20, 0.98), (-0.20, 0.45), (-0.16, 0.22), (0.02, 0.04), (0.34, 0.0), (0.46, 0.12), (0.36, 0.26),
         (0.20, 0.36), (0.20, 0.55), (0.20, 0.98)], steps=6,
    )  # fmt: skip
    canvas.solid(sock, red, puffed(0.8), texture=0.08, grain=30)
    inside = canvas.mask_of(sock)
    for patch in (ellipse(0.40, 0.10, 0.15, 0.17), ellipse(-0.20, 0.20, 0.14, 0.17)):
        canvas.solid(patch, rgb("#f4eee2"), puffed(0.6), inside=inside, texture=0.06)
    canvas.solid(box(-0.27, 0.90, 0.27, 1.12, 0.08), rgb("#f8f4ea"), puffed(0.8), texture=0.12, grain=26)
    with canvas.ink() as pen:
        pen.ring(-0.22, 1.15, 0.05, 0.022, rgb("#f8f4ea"))


def paint_sleigh(canvas: Canvas, look: Look) -> None:
    red = look.colour(rgb("#b8302e"))
    for dy, tone in ((0.03, times(GOLD, 0.7)), (0.0, GOLD)):
        runner = curve([(-0.86, 0.10 + dy), (-0.4, 0.04 + dy), (0.5, 0.04 + dy), (0.92, 0.14 + dy), (0.98, 0.36 + dy),
                        (0.84, 0.40 + dy)], steps=8)  # fmt: skip
        canvas.solid(limb(runner, (0.045, 0.05, 0.035)), tone, puffed(0.8, shine=0.3), gloss=0.5)
    for x in (-0.5, 0.0, 0.45):
        rod(canvas, [(x, 0.06), (x * 0.86, 0.34)], 0.035, GOLD, gloss=0.5)
    canvas.solid([(-0.60, 0.62), (-0.66, 1.02), (-0.40, 0.66), (0.3, 0.60), (0.3, 0.5), (-0.5, 0.5)], times(red, 0.55),
                 flat(0.5))  # fmt: skip
    canvas.solid(box(-0.46, 0.5, 0.14, 0.70, 0.08), rgb("#7a2d52"), puffed(0.8))
    hull = curve(
        [(-0.80, 1.02), (-0.66, 0.62), (-0.58, 0.36), (-0.2, 0.28), (0.4, 0.28), (0.78, 0.34), (0.98, 0.62),
         (0.90, 0.86), (0.76, 0.78), (0.66, 0.60), (0.30, 0.56), (-0.20, 0.58), (-0.44, 0.76), (-0.62, 1.08)], steps=6,
        closed=True,
    )  # fmt: skip
    canvas.solid(hull, red, puffed(0.6, shine=0.25), gloss=0.4)
    with canvas.ink(inside=canvas.mask_of(hull)) as pen:
        swirl = curve([(-0.60, 0.86), (-0.50, 0.52), (-0.2, 0.40), (0.4, 0.40), (0.74, 0.48), (0.84, 0.66)], steps=7)
        pen.line(swirl, 0.028, GOLD)
        for x in (-0.30, 0.0, 0.30):
            pen.disc(x, 0.48, 0.03, GOLD)


def paint_sled(canvas: Canvas, look: Look) -> None:
    wood = look.colour(rgb("#b5793f"))
    for lift, tone in ((0.10, times(wood, 0.6)), (0.0, times(wood, 0.85))):
        runner = curve([(-0.9, 0.06 + lift), (0.5, 0.06 + lift), (0.84, 0.12 + lift), (0.96, 0.30 + lift),
                        (0.86, 0.42 + lift)], steps=8)  # fmt: skip
        canvas.solid(limb(runner, (0.06, 0.06, 0.05)), tone, puffed(0.8), texture=0.05)
        for x in (-0.62, 0.4):
            rod(canvas, [(x, 0.08 + lift), (x, 0.34 + lift)], 0.06, tone)
    for row in range(4):
        y = 0.34 + 0.05 * row
        slat = [
            (-0.94 + 0.03 * row, y),
            (0.72 + 0.03 * row, y),
            (0.74 + 0.03 * row, y + 0.05),
            (-0.92 + 0.03 * row, y + 0.05),
        ]
        canvas.solid(slat, wood, slope(0.6, 0.85), texture=0.08, grain=14)
    with canvas.ink() as pen:
        pen.line(curve([(0.90, 0.44), (1.06, 0.24), (1.18, 0.34), (1.24, 0.20)], steps=6), 0.022, rgb("#c8453a"))


PROPS = (
    Prop(name="christmas_tree", size=2.1, extent=bounds(-0.60, 0.60, 1.54, -0.03), paint=paint_tree, home="livingroom",
         turns=False),
    Prop(name="wreath", size=0.5, extent=bounds(-0.58, 0.58, 1.22, -0.04), paint=paint_wreath, home="livingroom",
         turns=False, hangs="wall"),
    Prop(name="ornament", size=0.10, extent=bounds(-0.50, 0.50, 1.17), paint=paint_ornament, home="studio",
         materials=frozenset({"glass"}), turns=False),
    Prop(name="stocking", size=0.4, extent=bounds(-0.30, 0.50, 1.22), paint=paint_stocking, home="livingroom",
         hangs="wall"),
    Prop(name="sleigh", size=1.3, extent=bounds(-0.92, 1.02, 1.14), paint=paint_sleigh, home="snowfield", perch=0.58),
    Prop(name="sled", size=0.5, extent=bounds(-0.98, 1.28, 0.60), paint=paint_sled, home="snowfield", perch=0.52),
)  # fmt: skip
