"""Toys: blocks, a doll, a rocking horse, a spinning top, a balloon dog, a piggy bank, a snow globe, a yo-yo."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere
from muralist.engines.preview.props.bodies import eye, sleeve
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.hangings import FESTIVE
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.snowglobe import paint_snow_globe
from muralist.engines.preview.props.solids import WHITE, block, gleam, rod, turned

WOOD = rgb("#b5834f")


def paint_blocks(canvas: Canvas, look: Look) -> None:
    tones = look.colours or FESTIVE
    text = readable(look.text)[:3] or "ABC"
    for number, (x, y) in enumerate(((-0.70, 0.0), (0.02, 0.0), (-0.34, 0.62))):
        tone = tones[number % len(tones)]
        block(canvas, x, y, x + 0.56, y + 0.56, mix(tone, rgb("#e8c998"), 0.25), depth=(0.16, 0.11), texture=0.04)
        canvas.solid(box(x + 0.06, y + 0.06, x + 0.50, y + 0.50, 0.04), rgb("#f7efdd"), flat(0.75))
        if number < len(text):
            letters(canvas, text[number], (x + 0.12, y + 0.10, x + 0.44, y + 0.46), tone)


def paint_doll(canvas: Canvas, look: Look) -> None:
    dress, hair = look.colour(rgb("#e0708a")), rgb("#b5653a")
    for x in (-0.13, 0.13):
        canvas.solid(sleeve([(x, 0.40), (x * 1.1, 0.10)], [0.13, 0.12]), rgb("#f5d3b4"), puffed(0.9))
        canvas.solid(ellipse(x * 1.25, 0.05, 0.11, 0.06), rgb("#7a3f4a"), puffed(1.0))
    for hand in (-1, 1):
        canvas.solid(sleeve([(hand * 0.18, 0.78), (hand * 0.42, 0.56)], [0.12, 0.11]), rgb("#f5d3b4"), puffed(0.9))
    gown = curve([(-0.15, 0.84), (0.15, 0.84), (0.24, 0.56), (0.40, 0.26), (0.0, 0.22), (-0.40, 0.26), (-0.24, 0.56)],
                 closed=True, steps=5)  # fmt: skip
    canvas.solid(gown, dress, puffed(0.8), texture=0.04)
    with canvas.ink(inside=canvas.mask_of(gown)) as pen:
        for k in range(14):
            pen.disc(-0.34 + 0.17 * (k % 5) + 0.08 * (k // 5 % 2), 0.32 + 0.17 * (k // 5), 0.026, WHITE, 0.85)
    canvas.solid(ellipse(0, 1.10, 0.34, 0.33), hair, puffed(0.8), texture=0.1, grain=30)
    for hand in (-1, 1):
        braid = sleeve([(hand * 0.28, 1.04), (hand * 0.38, 0.84), (hand * 0.34, 0.66)], [0.16, 0.14, 0.08])
        canvas.solid(braid, hair, puffed(0.9), texture=0.12, grain=30)
        canvas.solid(ellipse(hand * 0.355, 0.74, 0.06, 0.04), rgb("#4f9ac0"), puffed(1.0))
    canvas.solid(ellipse(0, 1.06, 0.25, 0.25), rgb("#f8dcc0"), puffed(0.8))
    fringe = curve(
        [(-0.26, 1.12), (-0.18, 1.33), (0.18, 1.33), (0.26, 1.12), (0.1, 1.22), (-0.1, 1.22)], closed=True, steps=5
    )
    canvas.solid(fringe, hair, puffed(0.7), texture=0.1, grain=30)
    for x in (-0.15, 0.15):
        canvas.soft(ellipse(x, 1.00, 0.05, 0.035), rgb("#e8706a"), 0.02, 0.6)
    with canvas.ink() as pen:
        for x in (-0.09, 0.09):
            eye(pen, x, 1.08, 0.032)
        pen.line(bezier((-0.06, 0.975), (0, 0.94), (0.06, 0.975), 8), 0.014, rgb("#b8453f"))


def paint_rocking_horse(canvas: Canvas, look: Look) -> None:
    coat = look.colour(rgb("#d9b07a"))
    mane = rgb("#7a4a2c")
    rocker = bezier((-0.86, 0.22), (0.0, -0.16), (0.86, 0.22), 24)
    for dy, tone in ((0.07, rgb("#8f2f2a")), (0.0, rgb("#b83a32"))):
        canvas.solid(limb([(x, y + dy) for x, y in rocker], (0.07, 0.10, 0.07)), tone, puffed(0.8), gloss=0.3)
    for x0, x1, tone in ((-0.34, -0.50, times(coat, 0.75)), (0.30, 0.50, times(coat, 0.75)), (-0.28, -0.40, coat),
                         (0.24, 0.38, coat)):  # fmt: skip
        canvas.solid(sleeve([(x0, 0.62), (x1, 0.16)], [0.15, 0.10]), tone, puffed(0.9))
    tail = sleeve([(-0.46, 0.76), (-0.66, 0.66), (-0.66, 0.40)], [0.08, 0.14, 0.04])
    canvas.solid(tail, mane, puffed(0.8), texture=0.14, grain=30)
    canvas.solid(ellipse(-0.04, 0.66, 0.46, 0.21), coat, puffed(0.9), texture=0.05, grain=10)
    canvas.solid(sleeve([(0.26, 0.70), (0.44, 1.06)], [0.30, 0.20]), coat, puffed(0.9))
    canvas.solid(sleeve([(0.42, 1.10), (0.70, 0.98)], [0.25, 0.17]), coat, puffed(0.9))
    canvas.solid([(0.38, 1.18), (0.42, 1.36), (0.50, 1.18)], coat, puffed(0.9))
    canvas.solid(
        sleeve([(0.40, 1.22), (0.26, 1.04), (0.16, 0.84)], [0.10, 0.13, 0.08]),
        mane,
        puffed(0.8),
        texture=0.14,
        grain=30,
    )
    canvas.solid(
        curve(
            [(-0.22, 0.84), (-0.16, 0.94), (0.0, 0.86), (0.18, 0.92), (0.16, 0.60), (-0.2, 0.60)], closed=True, steps=5
        ),
        rgb("#b83a32"),
        puffed(0.8),
    )
    rod(canvas, [(0.44, 1.10), (0.62, 1.20)], 0.05, WOOD)
    with canvas.ink() as pen:
        eye(pen, 0.54, 1.10, 0.030)
        pen.disc(0.75, 0.98, 0.014, mane)


def paint_top(canvas: Canvas, look: Look) -> None:
    tones = look.colours or FESTIVE
    rod(canvas, [(0, 0.86), (0, 1.16)], 0.07, rgb("#d8b27a"))
    canvas.solid(ellipse(0, 1.18, 0.075, 0.06), rgb("#c8483c"), puffed(1.0, shine=0.3))
    profile = curve([(0.03, 0.02), (0.12, 0.14), (0.44, 0.44), (0.52, 0.60), (0.36, 0.76), (0.08, 0.88)], steps=6)
    outline = turned(canvas, profile, tones[0], tilt=0.2, shine=0.35, gloss=0.5, closed=True)
    inside = canvas.mask_of(outline)
    for k, y in enumerate((0.30, 0.46, 0.60, 0.73)):
        band = [*ellipse(0, y, 0.6, 0.11, start=math.pi, end=2 * math.pi),
                *reversed(ellipse(0, y + 0.085, 0.6, 0.11, start=math.pi, end=2 * math.pi))]  # fmt: skip
        canvas.solid(band, tones[(k + 1) % len(tones)], slope(0.55, 0.85, 0 if canvas.light.direction[0] > 0 else 180),
                     gloss=0.4, inside=inside)  # fmt: skip
    gleam(canvas, 0.26, 0.66, 0.06, 0.09, alpha=0.55, inside=inside)


def paint_balloon_dog(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8385a"))
    parts: tuple[tuple[tuple[float, float], tuple[float, float], float], ...] = (
        ((0.30, 0.40), (0.36, 0.08), 0.17), ((-0.26, 0.40), (-0.20, 0.08), 0.17), ((0.44, 0.40), (0.52, 0.08), 0.17),
        ((-0.40, 0.40), (-0.44, 0.08), 0.17), ((-0.50, 0.54), (-0.66, 0.84), 0.12), ((-0.34, 0.50), (0.36, 0.50), 0.20),
        ((0.42, 0.58), (0.48, 0.84), 0.17), ((0.42, 0.98), (0.34, 1.18), 0.13), ((0.56, 0.98), (0.58, 1.20), 0.13),
        ((0.52, 0.92), (0.84, 0.86), 0.17),
    )  # fmt: skip
    for start, end, wide in parts:
        canvas.solid(sleeve([start, end], [wide, wide]), tone, puffed(1.0, shine=0.5), gloss=0.7)
    canvas.solid(ellipse(0.93, 0.85, 0.035, 0.035), times(tone, 0.7), puffed(1.0))
    canvas.solid(ellipse(-0.69, 0.90, 0.03, 0.03), times(tone, 0.7), puffed(1.0))


def paint_piggy(canvas: Canvas, look: Look) -> None:
    pink = look.colour(rgb("#f0a3ae"))
    for x in (-0.34, 0.28):
        canvas.solid(box(x - 0.09, 0.0, x + 0.11, 0.24, 0.05), times(pink, 0.86), puffed(0.9))
    canvas.solid(limb(curve([(-0.58, 0.54), (-0.72, 0.60), (-0.66, 0.72), (-0.60, 0.62)], steps=6), (0.05, 0.03)), pink,
                 puffed(0.9))  # fmt: skip
    body = ellipse(0, 0.52, 0.62, 0.46)
    canvas.solid(body, pink, sphere(0, 0.52, 0.68, 0.52, shine=0.4), gloss=0.6)
    for x, turn in ((0.16, 0.3), (0.40, -0.2)):
        canvas.solid(curve([(x - 0.08, 0.86), (x + 0.02 - turn * 0.1, 1.08), (x + 0.12, 0.84)], closed=True, steps=5),
                     times(pink, 0.92), puffed(0.9))  # fmt: skip
    canvas.solid(ellipse(0.58, 0.52, 0.13, 0.15), times(pink, 0.92), puffed(0.8, shine=0.3), gloss=0.4)
    with canvas.ink() as pen:
        for x in (0.56, 0.63):
            pen.disc(x, 0.52, 0.022, rgb("#8f4a58"), ry=0.035)
        eye(pen, 0.38, 0.66, 0.035)
        pen.line([(-0.20, 0.955), (0.06, 0.975)], 0.03, rgb("#7a3f4a"))
    canvas.solid(ellipse(-0.07, 1.12, 0.13, 0.13), rgb("#e2b13c"), puffed(0.7, shine=0.4), gloss=0.6)
    canvas.solid(ellipse(-0.07, 1.12, 0.085, 0.085), times(rgb("#e2b13c"), 0.85), flat(0.7))
    gleam(canvas, 0.18, 0.80, 0.08, 0.10, turn=0.6, alpha=0.6)


def paint_yoyo(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8483c"))
    with canvas.ink() as pen:
        pen.line(curve([(0.06, 0.5), (0.30, 0.90), (0.10, 1.10), (0.26, 1.30)], steps=8), 0.022, rgb("#f0e6d0"))
        pen.ring(0.26, 1.34, 0.06, 0.02, rgb("#f0e6d0"))
    canvas.solid(ellipse(0.10, 0.45, 0.44, 0.45), times(tone, 0.6), puffed(0.6))
    canvas.solid(ellipse(0, 0.45, 0.44, 0.45), tone, puffed(0.8, shine=0.35), gloss=0.5)
    canvas.solid(ellipse(-0.01, 0.45, 0.30, 0.31), mix(tone, WHITE, 0.7), flat(0.75))
    canvas.solid(ellipse(-0.01, 0.45, 0.20, 0.21), tone, puffed(0.8, shine=0.35), gloss=0.5)


PROPS = (
    Prop(name="blocks", size=0.2, extent=bounds(-0.74, 0.80, 1.32), paint=paint_blocks, home="bedroom", turns=False,
         letters=True, materials=frozenset({"wood"})),
    Prop(name="doll", size=0.4, extent=bounds(-0.52, 0.52, 1.46), paint=paint_doll, home="bedroom"),
    Prop(name="rocking_horse", size=0.8, extent=bounds(-0.92, 0.92, 1.40), paint=paint_rocking_horse, home="bedroom",
         perch=0.84, materials=frozenset({"wood"})),
    Prop(name="spinning_top", size=0.1, extent=bounds(-0.56, 0.56, 1.26), paint=paint_top, home="studio", turns=False),
    Prop(name="balloon_dog", size=0.3, extent=bounds(-0.74, 0.99, 1.30), paint=paint_balloon_dog, home="studio"),
    Prop(name="piggy_bank", size=0.15, extent=bounds(-0.74, 0.74, 1.28), paint=paint_piggy, home="studio"),
    Prop(name="snow_globe", size=0.15, extent=bounds(-0.60, 0.60, 1.37, -0.04), paint=paint_snow_globe, home="studio",
         turns=False, materials=frozenset({"glass"})),
    Prop(name="yo_yo", size=0.08, extent=bounds(-0.46, 0.56, 1.44), paint=paint_yoyo, home="studio"),
)  # fmt: skip
