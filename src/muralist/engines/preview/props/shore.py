"""Creatures of the sea and its shore: seal and walrus, crab, lobster, starfish, seahorse, and ornamental fish."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, bone, eye, mould, shape, sleeve
from muralist.engines.preview.props.koi import paint_koi
from muralist.engines.preview.props.measured import measured
from muralist.engines.preview.props.prop import Look, Prop

BOUND = Extent(left=-1.3, right=1.3, top=1.6, bottom=-0.1)
WHITE, IVORY = rgb("#f7f3ea"), rgb("#f6efdc")


def paint_seal(canvas: Canvas, look: Look) -> None:
    walrus, lion = "walrus" in look.variant, "sealion" in look.variant
    skin = look.pick(
        "skin", (rgb("#9a6a50"),) if walrus else (rgb("#6b5444"),) if lion else (rgb("#a3a9b2"), rgb("#8f98a4"))
    )
    pale = mix(skin, WHITE, 0.5)
    canvas.solid(shape("-58 10, -84 22, -98 20, -86 8, -100 -2, -80 0"), times(skin, 0.8), puffed(0.8))
    canvas.solid(shape("24 24, 44 4, 52 0, 30 0, 16 10"), times(skin, 0.62), puffed(0.8))
    mask = mould(
        canvas,
        [
            sleeve([(-0.66, 0.10), (-0.34, 0.20), (0.02, 0.28), (0.22, 0.52), (0.26, 0.78)], (0.14, 0.34, 0.50, 0.44,
                0.32) if not walrus else (0.18, 0.44, 0.62, 0.58, 0.42)),
            ellipse(0.30, 0.84, 0.205, 0.185), ellipse(0.43, 0.78, 0.12 if not walrus else 0.15,
                0.10 if not walrus else 0.13),
        ],
        skin, texture=0.05, gloss=0.2,
    )  # fmt: skip
    canvas.soft(ellipse(0.24, 0.38, 0.14, 0.30, 0.2), pale, 0.05, 0.7, inside=mask)
    if not (walrus or lion):
        rng = look.rng("spots")
        with canvas.ink(inside=mask) as pen:
            for _ in range(22):
                pen.disc(
                    float(rng.uniform(-0.5, 0.2)),
                    float(rng.uniform(0.1, 0.6)),
                    float(rng.uniform(0.012, 0.026)),
                    times(skin, 0.66),
                    0.7,
                )
    canvas.solid(shape("6 30, 18 10, 34 -1, 14 0, -2 10, -4 24"), times(skin, 0.88), puffed(0.8))
    if lion:
        canvas.solid(oval(0.17, 0.86, 0.03, 0.055, 0.4), times(skin, 0.7), puffed(0.8))
    if walrus:
        for x in (0.40, 0.50):
            canvas.solid([(x - 0.03, 0.72), (x + 0.035, 0.72), (x + 0.02, 0.42)], IVORY, puffed(0.8))
        canvas.solid(ellipse(0.45, 0.76, 0.155, 0.115), mix(skin, pale, 0.5), puffed(0.9))
    else:
        canvas.soft(oval(0.44, 0.76, 0.10, 0.07), pale, 0.02, 0.9, inside=mask)
    with canvas.ink() as pen:
        eye(pen, 0.34, 0.90, 0.040)
        pen.disc(0.52, 0.83, 0.036, DARK, ry=0.028)
        pen.line(bezier((0.52, 0.79), (0.47, 0.735), (0.40, 0.75), 8), 0.012, DARK, 0.8)
        for y in (0.79, 0.765, 0.74):
            pen.line(bezier((0.46, y), (0.56, y - 0.01), (0.66, y - 0.05), 6), 0.006, WHITE, 0.9)


def paint_crab(canvas: Canvas, look: Look) -> None:
    shell = look.colour(rgb("#e0563a"))
    for hand in (-1, 1):
        for number in range(3):
            x, y = hand * (0.30 + 0.03 * number), 0.26 - 0.05 * number
            leg = [
                (x, y),
                (hand * (0.62 + 0.04 * number), y + 0.14 - 0.10 * number),
                (hand * (0.70 + 0.06 * (2 - number)), 0.02),
            ]
            canvas.solid(sleeve(leg, (0.085, 0.07, 0.025)), times(shell, 0.82), puffed(0.8))
        canvas.solid(
            sleeve([(hand * 0.30, 0.40), (hand * 0.60, 0.48), (hand * 0.62, 0.66)], (0.11, 0.10, 0.10)),
            times(shell, 0.95),
            puffed(0.9),
        )
        claw = [
            (hand * x, y) for x, y in shape("52 62, 46 82, 56 100, 66 104, 62 84, 70 82, 80 96, 84 80, 74 62, 62 58", 5)
        ]
        canvas.solid(claw, shell, puffed(0.9), gloss=0.2)
        canvas.solid(sleeve([(hand * 0.13, 0.50), (hand * 0.14, 0.66)], (0.05, 0.045)), times(shell, 0.9), puffed(0.8))
    body = shape("-46 30, -40 50, -16 60, 16 60, 40 50, 46 30, 28 14, 0 10, -28 14")
    canvas.solid(body, shell, puffed(1.0, shine=0.2), gloss=0.2, texture=0.06)
    canvas.soft(ellipse(0, 0.18, 0.30, 0.07), mix(shell, IVORY, 0.6), 0.03, 0.8, inside=canvas.mask_of(body))
    with canvas.ink() as pen:
        for hand in (-1, 1):
            pen.disc(hand * 0.14, 0.70, 0.075, WHITE)
            pen.disc(hand * 0.13, 0.70, 0.042, DARK)
            pen.disc(hand * 0.13 - 0.014, 0.716, 0.014, WHITE)
            for x, y in ((0.24, 0.46), (0.30, 0.38)):
                pen.disc(hand * x, y, 0.02, mix(shell, WHITE, 0.4), 0.8)
        pen.line(bezier((-0.12, 0.34), (0, 0.24), (0.12, 0.34), 10), 0.018, times(shell, 0.4))


def paint_lobster(canvas: Canvas, look: Look) -> None:
    shell = look.colour(rgb("#d2402f"))
    for step in range(4):
        x = -0.20 + step * 0.13
        canvas.solid(
            sleeve([(x, 0.26), (x + 0.02, 0.14), (x - 0.04, 0.02)], (0.06, 0.05, 0.025)),
            times(shell, 0.75),
            puffed(0.8),
        )
    for dx, dy in ((-0.98, 0.46), (-1.02, 0.32), (-0.96, 0.18)):
        canvas.solid(limb([(-0.72, 0.32), (dx, dy)], (0.10, 0.15)), times(shell, 0.9), puffed(0.8))
    for step in range(5):
        x = -0.72 + step * 0.115
        canvas.solid(
            ellipse(x, 0.31 + 0.02 * step, 0.10, 0.11 + 0.018 * step),
            times(shell, 0.88 + 0.05 * (step % 2)),
            puffed(0.9),
        )
    with canvas.ink() as pen:
        for lift in (0.16, 0.30):
            pen.line(bezier((0.42, 0.46), (0.70, 0.60 + lift), (1.05, 0.56 + 1.6 * lift), 12), 0.016, times(shell, 0.8))
    mould(
        canvas,
        [shape("-28 34, -18 52, 16 56, 40 50, 50 40, 38 28, 0 22, -22 24")],
        shell,
        shade=puffed(1.0, shine=0.25),
        gloss=0.2,
    )
    for lift, tone in ((0.22, 0.72), (0.0, 1.0)):
        arm = sleeve([(0.26, 0.32), (0.48, 0.20 + lift), (0.66, 0.26 + lift)], (0.10, 0.09, 0.10))
        canvas.solid(arm, times(shell, tone), puffed(0.9))
        canvas.solid(
            [(x, y + lift) for x, y in shape("60 26, 66 42, 88 48, 106 38, 88 34, 108 26, 90 14, 70 14", 5)],
            times(shell, tone),
            puffed(0.9),
        )
    with canvas.ink() as pen:
        eye(pen, 0.42, 0.49, 0.038)


def paint_starfish(canvas: Canvas, look: Look) -> None:
    skin = look.pick("skin", (rgb("#f0904a"), rgb("#e8707a"), rgb("#e8b24a")))
    points = []
    for step in range(10):
        a = math.pi / 2 + math.pi * step / 5
        reach = 0.52 if step % 2 == 0 else 0.23
        points.append((reach * math.cos(a), 0.50 + reach * math.sin(a)))
    star = curve(points, closed=True, steps=8)
    canvas.solid(star, skin, puffed(1.0), texture=0.10, grain=30)
    with canvas.ink(inside=canvas.mask_of(star)) as pen:
        for arm in range(5):
            a = math.pi / 2 + 2 * math.pi * arm / 5
            for step in range(1, 6):
                pen.disc(
                    0.085 * step * math.cos(a), 0.50 + 0.085 * step * math.sin(a), 0.018, mix(skin, WHITE, 0.5), 0.9
                )
        for hand in (-1, 1):
            eye(pen, hand * 0.075, 0.54, 0.032)
        pen.line(bezier((-0.07, 0.46), (0, 0.40), (0.07, 0.46), 8), 0.014, times(skin, 0.4))


def paint_seahorse(canvas: Canvas, look: Look) -> None:
    skin = look.pick("skin", (rgb("#f0a63c"), rgb("#e87a8a"), rgb("#5fb0b8")))
    fin = mix(skin, WHITE, 0.35)
    canvas.solid(shape("-20 72, -42 80, -46 62, -36 50, -18 54"), fin, puffed(0.6))
    curl = [
        (0.0 + (0.16 - 0.014 * i) * math.cos(1.3 - i * 0.6), 0.20 + (0.16 - 0.014 * i) * math.sin(1.3 - i * 0.6))
        for i in range(10)
    ]
    spine = [(0.02, 1.04), (-0.10, 0.92), (-0.06, 0.70), (-0.04, 0.50), (0.02, 0.38), *curl]
    mask = mould(
        canvas,
        [
            sleeve(spine, [0.20, 0.22, 0.34, 0.30, 0.16, *[0.13 - 0.008 * i for i in range(10)]], 5),
            ellipse(0.06, 1.10, 0.17, 0.145),
            bone("14 108 16, 30 102 9, 42 100 10"),
        ],
        skin,
    )
    canvas.soft(ellipse(0.04, 0.66, 0.09, 0.20), mix(skin, IVORY, 0.6), 0.03, 0.8, inside=mask)
    for step, (x, y) in enumerate(
        ((-0.02, 1.24), (-0.10, 1.18), (-0.16, 1.08), (-0.20, 0.96), (-0.24, 0.84), (-0.23, 0.70))
    ):
        canvas.solid(
            [(x - 0.045, y + 0.02), (x - 0.075, y + 0.085 - 0.012 * step), (x + 0.04, y + 0.02)],
            times(skin, 0.85),
            puffed(0.5),
        )
    with canvas.ink(inside=mask) as pen:
        for step in range(8):
            y = 0.44 + step * 0.07
            pen.line(bezier((-0.24, y + 0.02), (-0.05, y - 0.03), (0.16, y + 0.02), 8), 0.010, times(skin, 0.65), 0.7)
    with canvas.ink() as pen:
        eye(pen, 0.09, 1.13, 0.040, rgb("#f8f0d0"))


def paint_fancy(canvas: Canvas, look: Look) -> None:
    kind = next(
        (word for word in ("clown", "goldfish", "koi", "puffer", "ray", "angler", "discus") if word in look.variant),
        "goldfish",
    )
    if kind == "puffer":
        _puffer(canvas, look)
        return
    if kind == "ray":
        _ray(canvas, look)
        return
    if kind == "koi":
        paint_koi(canvas, look)
        return
    skin = look.colour({"clown": rgb("#f0782a")}.get(kind, rgb("#f2942e")))
    fin = mix(skin, rgb("#fbe2b0"), 0.25) if kind != "clown" else skin
    flow = 1.35 if kind == "goldfish" else 1.0
    for text in ("-44 46, -66 70, -92 78, -82 56, -66 46", "-44 44, -64 26, -90 12, -84 34, -66 44"):
        tail = [(-0.44 + (x + 0.44) * flow, 0.45 + (y - 0.45) * flow) for x, y in shape(text, 6)]
        canvas.solid(tail, fin, puffed(0.6), alpha=0.95)
    canvas.solid(shape("-28 64, -14 88, 14 90, 30 70", 6), fin, puffed(0.5))
    canvas.solid(shape("-20 26, -22 6, 2 8, 10 24", 6), fin, puffed(0.5))
    body = shape("66 45, 50 63, 18 72, -18 66, -50 50, -50 42, -18 24, 18 18, 50 27")
    canvas.solid(body, skin, puffed(0.95, shine=0.22), gloss=0.3)
    inside = canvas.mask_of(body)
    if kind == "clown":
        for x, wide in ((0.30, 0.085), (-0.06, 0.085), (-0.40, 0.05)):
            for grow, tone in ((0.022, DARK), (0.0, WHITE)):
                w = wide + grow
                canvas.solid(
                    [
                        *bezier((x - w, 0.1), (x + 0.05 - grow, 0.45), (x - w, 0.85), 10),
                        *bezier((x + w, 0.85), (x + 0.12 + w, 0.45), (x + w, 0.1), 10),
                    ],
                    tone,
                    puffed(0.3),
                    inside=inside,
                )
    else:
        canvas.soft(ellipse(0.1, 0.26, 0.4, 0.10), rgb("#fbe2a0"), 0.04, 0.8, inside=inside)
        with canvas.ink(inside=inside) as pen:
            for row in range(6):
                for column in range(8):
                    x, y = -0.34 + column * 0.08 + (0.04 if row % 2 else 0), 0.28 + row * 0.07
                    pen.line(ellipse(x, y, 0.04, 0.035, start=-1.2, end=1.2), 0.007, times(skin, 0.7), 0.45)
    canvas.solid(shape("16 42, -4 36, -8 24, 10 30", 6), times(fin, 0.9), puffed(0.6))
    with canvas.ink() as pen:
        y = 0.52
        pen.disc(0.48, y, 0.060, WHITE)
        pen.disc(0.49, y, 0.040, DARK)
        pen.disc(0.478, y + 0.016, 0.014, WHITE)
        pen.line(bezier((0.655, 0.43), (0.60, 0.395), (0.55, 0.41), 6), 0.012, times(skin, 0.5))


def _puffer(canvas: Canvas, look: Look) -> None:
    skin = look.colour(rgb("#e8c25a"))
    for step in range(26):
        a = 2 * math.pi * step / 26
        base = (0.40 * math.cos(a), 0.50 + 0.38 * math.sin(a))
        canvas.solid(
            limb([base, (0.52 * math.cos(a), 0.50 + 0.50 * math.sin(a))], (0.06, 0.006)), times(skin, 0.85), puffed(0.5)
        )
    canvas.solid(shape("-40 54, -64 70, -60 50, -66 34, -40 46"), times(skin, 0.9), puffed(0.6))
    ball = ellipse(0, 0.50, 0.43, 0.41)
    canvas.solid(ball, skin, puffed(1.0), texture=0.05)
    inside = canvas.mask_of(ball)
    canvas.soft(ellipse(0.06, 0.28, 0.36, 0.20), IVORY, 0.06, 0.95, inside=inside)
    with canvas.ink() as pen:
        for x, y in ((-0.2, 0.74), (-0.06, 0.80), (-0.28, 0.60), (0.08, 0.72)):
            pen.disc(x, y, 0.03, times(skin, 0.6), 0.7)
        for x in (0.14, 0.34):
            eye(pen, x, 0.58, 0.062, rgb("#f8f4e4"))
        pen.disc(0.26, 0.44, 0.045, times(skin, 0.5), ry=0.035)


def _ray(canvas: Canvas, look: Look) -> None:
    skin = look.colour(rgb("#5f7f9a"))
    canvas.solid(sleeve([(-0.30, 0.46), (-0.70, 0.40), (-1.05, 0.52)], (0.08, 0.04, 0.015)), skin, puffed(0.8))
    body = shape("52 50, 30 60, 6 96, -14 106, -18 74, -34 50, -24 34, -30 10, -10 2, 14 26, 36 40")
    canvas.solid(body, skin, puffed(0.9), texture=0.05)
    with canvas.ink() as pen:
        eye(pen, 0.36, 0.55, 0.032)
        pen.line(bezier((0.50, 0.48), (0.44, 0.44), (0.36, 0.45), 6), 0.012, times(skin, 0.5))
        for x, y in ((0.0, 0.66), (-0.08, 0.54), (0.06, 0.52), (-0.02, 0.40), (-0.10, 0.80)):
            pen.disc(x, y, 0.022, mix(skin, WHITE, 0.5), 0.8)


PROPS = (
    Prop(name="seal", size=1.0, extent=measured(paint_seal, BOUND), paint=paint_seal, home="beach"),
    Prop(name="crab", size=0.2, extent=measured(paint_crab, BOUND), paint=paint_crab, home="beach", turns=False),
    Prop(name="lobster", size=0.2, extent=measured(paint_lobster, BOUND), paint=paint_lobster, home="underwater"),
    Prop(name="starfish", size=0.15, extent=measured(paint_starfish, BOUND), paint=paint_starfish, home="beach",
        turns=False),
    Prop(name="seahorse", size=0.2, extent=measured(paint_seahorse, BOUND), paint=paint_seahorse, home="underwater",
        stands="sky", casts=False),
    Prop(name="fancy fish", size=0.25, extent=measured(paint_fancy, BOUND), paint=paint_fancy, home="underwater",
        stands="anywhere", casts=False),
)  # fmt: skip
