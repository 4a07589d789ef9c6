"""Cold-blooded and curious: tyrannosaur, crocodile, snake, chameleon, hedgehog, kangaroo and bat."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, curve, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, bone, crease, eye, fur, mould, shape, sleeve
from muralist.engines.preview.props.measured import measured
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.spinyball import paint_spiny_ball

BOUND = Extent(left=-1.5, right=1.5, top=1.8, bottom=-0.1)
IVORY = rgb("#f8f2e0")


def _belly(skin: Colour) -> Colour:
    return mix(skin, rgb("#f4efc8"), 0.72)


def paint_trex(canvas: Canvas, look: Look) -> None:
    skin = look.pick("skin", (rgb("#6f9a4a"), rgb("#c8803c"), rgb("#5a8f86")))
    dark = times(skin, 0.66)
    stride = 0.16 if "running" in look.variant or "walking" in look.variant else 0.0
    mould(
        canvas,
        [
            bone(f"2 62 30, {18 + 60 * stride:.0f} 36 20, {6 + 100 * stride:.0f} 16 11, {12 + 120 * stride:.0f} 6 12"),
            oval(0.20 + 1.2 * stride, 0.04, 0.13, 0.045),
        ],
        dark,
    )
    mask = mould(
        canvas,
        [
            bone("-24 62 40, -62 54 26, -98 58 12, -122 72 4"),
                shape("-34 50, -30 78, -4 96, 22 98, 36 82, 30 60, 8 44, -16 42"),
            bone("16 84 34, 34 108 30"), ellipse(0.44, 1.22, 0.25, 0.20), bone("48 124 34, 82 118 26"),
            bone(f"-12 60 38, {2 - 40 * stride:.0f} 34 24, {-16 - 60 * stride:.0f} 17 12, {-8 - 80 * stride:.0f} 6 13"),
            oval(-0.02 - 0.8 * stride, 0.04, 0.14, 0.048),
        ],
        skin, texture=0.06,
    )  # fmt: skip
    canvas.soft(shape("36 96, 42 78, 30 54, 8 42, -16 42, 8 60, 22 80"), _belly(skin), 0.03, 0.9, inside=mask)
    canvas.soft(shape("40 106, 60 108, 96 106, 98 98, 60 100"), _belly(skin), 0.02, 0.9, inside=mask)
    crease(canvas, bezier((-0.28, 0.72), (0.04, 0.66), (0.02, 0.38)), skin, mask)
    with canvas.ink(inside=mask) as pen:
        for step in range(7):
            x, y = -0.92 + 0.19 * step, 0.66 + 0.055 * step
            pen.polygon(
                limb(bezier((x, y + 0.14), (x + 0.03, y), (x + 0.01, y - 0.06), 6), (0.05, 0.04, 0.01)), dark, 0.7
            )
    canvas.solid(bone("30 78 10, 44 70 8, 46 62 6"), times(skin, 0.94), puffed(0.9))
    for step in range(6):
        x = 0.56 + step * 0.062
        canvas.solid([(x, 1.085), (x + 0.045, 1.085), (x + 0.022, 1.035)], IVORY, puffed(0.4))
    with canvas.ink() as pen:
        eye(pen, 0.50, 1.30, 0.038, rgb("#f0c83c"))
        pen.line([(0.44, 1.38), (0.57, 1.345)], 0.022, dark)
        pen.disc(0.90, 1.22, 0.016, dark)
        pen.line(bezier((0.94, 1.10), (0.70, 1.06), (0.50, 1.11), 10), 0.014, times(skin, 0.35))
        for foot in (-0.02, 0.20) if not stride else ():
            for toe in (0.06, 0.10, 0.14):
                pen.disc(foot + toe - 0.02, 0.018, 0.018, IVORY)


def paint_crocodile(canvas: Canvas, look: Look) -> None:
    skin = look.pick("skin", (rgb("#5f8a4a"), rgb("#6b8a58")))
    dark = times(skin, 0.66)
    mould(canvas, [bone("36 20 14, 44 6 10"), bone("-30 20 16, -24 6 11")], dark)
    for step in range(13):
        x = -1.05 + step * 0.125
        y = 0.14 + 0.25 * math.exp(-((x - 0.0) ** 2) / 0.22)
        canvas.solid([(x - 0.06, y - 0.02), (x, y + 0.09), (x + 0.06, y - 0.02)], dark, puffed(0.6))
    mask = mould(
        canvas,
        [
            bone("-30 24 32, -66 16 20, -98 12 11, -126 20 3"), ellipse(0.02, 0.23, 0.46, 0.17),
            bone("34 24 28, 60 24 24"), bone("60 22 22, 88 18 15, 112 18 12"), oval(0.62, 0.37, 0.075, 0.07),
                oval(1.13, 0.235, 0.05, 0.04),
            bone("28 20 15, 30 6 11"), bone("-38 20 18, -36 6 12"), oval(0.34, 0.03, 0.09, 0.035), oval(-0.32, 0.03,
                0.09, 0.035),
        ],
        skin, texture=0.10, grain=22,
    )  # fmt: skip
    canvas.soft(
        limb(curve([(-0.6, 0.08), (0.0, 0.07), (0.5, 0.12), (1.1, 0.12)]), (0.06, 0.10, 0.08, 0.05)),
        _belly(skin),
        0.02,
        0.9,
        inside=mask,
    )
    for step in range(6):
        x = 0.74 + step * 0.068
        canvas.solid([(x, 0.175), (x + 0.04, 0.175), (x + 0.02, 0.13)], IVORY, puffed(0.4))
    with canvas.ink() as pen:
        pen.line(bezier((1.17, 0.17), (0.9, 0.165), (0.60, 0.20), 10), 0.014, times(skin, 0.35))
        eye(pen, 0.635, 0.385, 0.036, rgb("#f0d83c"))
        pen.disc(1.15, 0.25, 0.013, dark)


def paint_snake(canvas: Canvas, look: Look) -> None:
    skin = look.pick("skin", (rgb("#6fa84a"), rgb("#c89a3c"), rgb("#4f9a86")))
    band = mix(times(skin, 0.5), rgb("#f0d060"), 0.1)
    for cy, rx, ry in ((0.13, 0.52, 0.13), (0.29, 0.40, 0.12), (0.43, 0.28, 0.10)):
        ring = ellipse(0, cy, rx, ry)
        canvas.solid(ring, skin, puffed(0.9), texture=0.05)
        with canvas.ink(inside=canvas.mask_of(ring)) as pen:
            for step in range(9):
                x = -rx + 2 * rx * (step + 0.5) / 9
                pen.polygon([(x, cy + ry * 0.6), (x + 0.04, cy), (x, cy - ry * 0.6), (x - 0.04, cy)], band, 0.85)
    canvas.solid(sleeve([(0.48, 0.10), (0.66, 0.06), (0.82, 0.10)], (0.12, 0.07, 0.02)), skin, puffed(0.9))
    neck = sleeve([(-0.10, 0.46), (-0.04, 0.66), (0.10, 0.80), (0.12, 0.98)], (0.17, 0.16, 0.15, 0.15))
    mask = mould(canvas, [neck, ellipse(0.20, 1.04, 0.20, 0.13, 0.05)], skin)
    canvas.soft(
        limb(curve([(-0.02, 0.46), (0.06, 0.66), (0.19, 0.80), (0.20, 0.94)]), (0.06, 0.06, 0.05)),
        _belly(skin),
        0.015,
        0.9,
        inside=mask,
    )
    with canvas.ink() as pen:
        pen.line([(0.39, 1.01), (0.50, 1.0), (0.57, 1.04)], 0.014, rgb("#d8404a"))
        pen.line([(0.50, 1.0), (0.57, 0.97)], 0.014, rgb("#d8404a"))
        eye(pen, 0.24, 1.085, 0.034, rgb("#f4e08a"))
        pen.line(bezier((0.39, 1.00), (0.30, 0.965), (0.20, 0.985), 6), 0.012, times(skin, 0.4))


def paint_chameleon(canvas: Canvas, look: Look) -> None:
    skin = look.pick("skin", (rgb("#5fb04a"), rgb("#4fae8a")))
    plain = "lizard" in look.variant or "gecko" in look.variant
    if not plain and "perched" not in look.variant:
        twig = sleeve([(-0.9, 0.07), (0.0, 0.05), (0.95, 0.09)], (0.09, 0.10, 0.08))
        canvas.solid(twig, rgb("#8a6444"), puffed(0.9), texture=0.15)
    mould(canvas, [bone("26 30 10, 34 18 8, 30 10 8"), bone("-22 30 10, -16 18 8, -22 10 8")], times(skin, 0.66))
    tail: Path = [(-0.28, 0.30), (-0.52, 0.36)]
    if plain:
        tail += [(-0.74, 0.26), (-0.98, 0.20)]
        canvas.solid(sleeve(tail, (0.18, 0.13, 0.08, 0.02)), skin, puffed(0.9))
    else:
        curl = [
            (
                -0.62 + (0.22 - 0.022 * i) * math.cos(1.2 + i * 0.62),
                0.28 + (0.22 - 0.022 * i) * math.sin(1.2 + i * 0.62),
            )
            for i in range(10)
        ]
        canvas.solid(sleeve([*tail[:1], *curl], [0.18 - 0.013 * i for i in range(11)]), skin, puffed(0.9))
    body = (
        shape("-36 28, -28 46, 0 58, 26 52, 36 38, 28 24, 0 18, -24 20")
        if not plain
        else shape("-36 26, -20 38, 10 40, 34 36, 38 26, 20 18, -20 18")
    )
    mask = mould(
        canvas,
        [
            body,
            ellipse(0.46, 0.42 if not plain else 0.34, 0.20, 0.15, 0.1),
            bone("52 38 20, 66 34 12") if not plain else bone("50 33 20, 64 31 14"),
            bone("16 30 12, 22 18 9, 16 10 9"),
            bone("-30 30 12, -24 18 9, -32 10 9"),
        ],
        skin,
        texture=0.10,
        grain=30,
    )
    if not plain:
        canvas.solid(shape("30 50, 38 70, 52 54, 46 46"), times(skin, 0.9), puffed(0.7))
    with canvas.ink(inside=mask) as pen:
        for step in range(5):
            x = -0.26 + step * 0.12
            pen.polygon(limb([(x, 0.56), (x + 0.03, 0.24)], (0.035, 0.02)), mix(skin, rgb("#f2d23c"), 0.6), 0.75)
    with canvas.ink() as pen:
        x, y = (0.48, 0.46) if not plain else (0.50, 0.39)
        pen.disc(x, y, 0.078, times(skin, 0.82))
        pen.disc(x + 0.012, y, 0.056, mix(skin, rgb("#f2d23c"), 0.5))
        eye(pen, x + 0.018, y, 0.032)
        pen.line(bezier((0.70, y - 0.13), (0.60, y - 0.16), (0.46, y - 0.12), 8), 0.013, times(skin, 0.4))


def paint_hedgehog(canvas: Canvas, look: Look) -> None:
    coat = look.pick("coat", (rgb("#7a5c44"), rgb("#6b5240")))
    face = rgb("#e8cda6")
    if "curled" in look.variant:
        paint_spiny_ball(canvas, look, coat, face)
        return
    for x in (-0.28, -0.06, 0.16):
        canvas.solid(oval(x, 0.045, 0.08, 0.05), times(face, 0.75), puffed(0.8))
    rng = look.rng("spines")
    for ring, reach in enumerate((1.0, 0.86, 0.70)):
        for step in range(34):
            a = math.radians(4 + 186 * step / 33)
            x, y = -0.10 + 0.50 * reach * math.cos(a), 0.16 + 0.46 * reach * math.sin(a)
            lean = a + float(rng.normal(0.22, 0.12))
            tip = (x + 0.13 * math.cos(lean), y + 0.13 * math.sin(lean))
            tone = mix(times(coat, 0.75 + 0.25 * ring), rgb("#d8bd94"), 0.25 * (step % 2))
            canvas.solid(
                limb([(x - 0.08 * math.cos(lean), y - 0.08 * math.sin(lean)), tip], (0.055, 0.008)), tone, puffed(0.4)
            )
    dome = shape("-58 12, -52 36, -24 52, 8 50, 28 32, 30 10, -10 6")
    mask = mould(canvas, [dome], coat, texture=0.2, grain=34)
    fur(canvas, mask, look.rng("quills"), coat, 170, 0.10, 2.4)
    head = mould(
        canvas,
        [ellipse(0.30, 0.24, 0.20, 0.18), bone("38 22 22, 58 17 10"), shape("-40 4, -36 16, 0 20, 30 16, 34 4, 0 2")],
        face,
    )
    canvas.soft(oval(0.40, 0.17, 0.06, 0.035), rgb("#e8908a"), 0.02, 0.4, inside=head)
    canvas.solid(oval(0.22, 0.40, 0.07, 0.075), times(face, 0.88), puffed(0.8))
    canvas.solid(oval(0.63, 0.18, 0.045, 0.04), DARK, puffed(1.0, shine=0.5), gloss=0.4)
    with canvas.ink() as pen:
        eye(pen, 0.39, 0.27, 0.034)
        pen.line(bezier((0.58, 0.125), (0.52, 0.09), (0.44, 0.12), 6), 0.011, times(face, 0.4))


def paint_kangaroo(canvas: Canvas, look: Look) -> None:
    coat = look.pick("coat", (rgb("#b98a5e"), rgb("#a8744a")))
    pale = mix(coat, (1, 0.97, 0.9), 0.6)
    hop = "jumping" in look.variant or "running" in look.variant
    lift = 0.22 if hop else 0.0
    canvas.solid(
        sleeve([(-0.18, 0.34 + lift), (-0.52, 0.16 + lift), (-0.90, 0.07 + 1.5 * lift)], (0.24, 0.14, 0.05)),
        times(coat, 0.92),
        puffed(0.9),
    )
    canvas.solid(
        sleeve(
            [(0.02, 0.36 + lift), (0.18, 0.22 + lift), (0.02, 0.08 + 0.5 * lift), (0.22, 0.05 + 0.3 * lift)],
            (0.26, 0.16, 0.09, 0.08),
        ),
        times(coat, 0.68),
        puffed(0.9),
    )
    for x, tone in ((0.05, 0.9), (-0.03, 0.86)):
        ear = [(0.24 + x, 1.18 + lift), (0.20 + x, 1.46 + lift), (0.34 + x, 1.22 + lift)]
        canvas.solid(curve(ear, closed=True, steps=8), times(coat, tone), puffed(0.6))
    mask = mould(
        canvas,
        [
            ellipse(-0.06, 0.44 + lift, 0.30, 0.27, 0.5), sleeve([(0.02, 0.5 + lift), (0.16, 0.78 + lift), (0.24,
                0.98 + lift)], (0.46, 0.30, 0.18)),
            ellipse(0.29, 1.08 + lift, 0.15, 0.13), sleeve([(0.34, 1.06 + lift), (0.48, 1.01 + lift)], (0.17, 0.12)),
            sleeve([(-0.06, 0.38 + lift), (0.12, 0.24 + lift), (-0.10, 0.09 + 0.6 * lift), (0.14, 0.05 + 0.2 * lift)],
                (0.34, 0.20, 0.10, 0.09)),
        ],
        coat,
    )  # fmt: skip
    canvas.soft(ellipse(0.16, 0.56 + lift, 0.13, 0.26, -0.4), pale, 0.04, 0.9, inside=mask)
    canvas.soft(oval(0.47, 0.99 + lift, 0.08, 0.06), pale, 0.02, 0.8, inside=mask)
    crease(canvas, bezier((-0.20, 0.56 + lift), (0.14, 0.42 + lift), (0.06, 0.22 + lift)), coat, mask)
    fur(canvas, mask, look.rng("fur"), coat, 160, 0.05, -2.2)
    if "joey" in look.variant or not hop:
        canvas.solid(ellipse(0.20, 0.56, 0.085, 0.08), times(coat, 1.06), puffed(0.9))
        for dx in (-0.05, 0.04):
            canvas.solid(oval(0.19 + dx, 0.66, 0.025, 0.055), times(coat, 0.9), puffed(0.7))
        canvas.solid(shape("4 50, 20 46, 36 52, 32 34, 18 28, 6 36"), mix(coat, pale, 0.5), puffed(0.9), texture=0.05)
        with canvas.ink() as pen:
            eye(pen, 0.225, 0.575, 0.018)
            pen.disc(0.275, 0.55, 0.016, DARK)
    canvas.solid(
        sleeve([(0.18, 0.80 + lift), (0.32, 0.68 + lift), (0.42, 0.72 + lift)], (0.11, 0.08, 0.07)),
        times(coat, 0.95),
        puffed(0.9),
    )
    with canvas.ink() as pen:
        eye(pen, 0.32, 1.11 + lift, 0.026)
        pen.disc(0.53, 1.035 + lift, 0.028, DARK)
        pen.line(bezier((0.53, 0.985 + lift), (0.47, 0.96 + lift), (0.41, 0.98 + lift), 6), 0.010, DARK, 0.7)


def paint_bat(canvas: Canvas, look: Look) -> None:
    coat = look.pick("coat", (rgb("#5a4a5e"), rgb("#4e4448")))
    for hand in (-1, 1):
        wing = [
            (hand * x, y)
            for x, y in (
                (0.08, 0.56),
                (0.40, 0.92),
                (0.62, 0.84),
                (1.04, 0.72),
                (0.86, 0.50),
                (0.74, 0.60),
                (0.58, 0.36),
                (0.46, 0.52),
                (0.30, 0.26),
                (0.10, 0.36),
            )
        ]
        canvas.solid(wing, times(coat, 0.86), puffed(0.6))
        with canvas.ink() as pen:
            for end in ((0.86, 0.50), (0.58, 0.36), (0.30, 0.26)):
                pen.line([(hand * 0.42, 0.90), (hand * end[0], end[1])], 0.016, times(coat, 0.6))
    mould(
        canvas,
        [
            ellipse(0, 0.46, 0.17, 0.24),
            ellipse(0, 0.70, 0.19, 0.165),
            *(shape(f"{h * 4} 80, {h * 20} 104, {h * 20} 74") for h in (-1, 1)),
        ],
        coat,
    )
    for hand in (-1, 1):
        canvas.solid(shape(f"{hand * 9} 82, {hand * 18} 97, {hand * 18} 78"), rgb("#d99aa0"), puffed(0.5))
        canvas.solid([(hand * 0.03, 0.62), (hand * 0.065, 0.62), (hand * 0.05, 0.575)], IVORY, puffed(0.4))
    with canvas.ink() as pen:
        for hand in (-1, 1):
            eye(pen, hand * 0.075, 0.72, 0.036, rgb("#f0d8a0"))
        pen.disc(0, 0.665, 0.022, DARK)
        pen.line(bezier((-0.08, 0.635), (0, 0.60), (0.08, 0.635), 8), 0.011, DARK)


PROPS = (
    Prop(name="tyrannosaur", size=4.0, extent=measured(paint_trex, BOUND), paint=paint_trex, home="jungle",
        overlap=0.1),
    Prop(name="crocodile", size=0.9, extent=measured(paint_crocodile, BOUND), paint=paint_crocodile, home="lake"),
    Prop(name="snake", size=0.5, extent=measured(paint_snake, BOUND), paint=paint_snake, home="jungle"),
    Prop(name="chameleon", size=0.25, extent=measured(paint_chameleon, BOUND), paint=paint_chameleon, home="jungle"),
    Prop(name="hedgehog", size=0.22, extent=measured(paint_hedgehog, BOUND), paint=paint_hedgehog, home="forest"),
    Prop(name="kangaroo", size=1.5, extent=measured(paint_kangaroo, BOUND), paint=paint_kangaroo, home="desert"),
    Prop(name="bat", size=0.3, extent=measured(paint_bat, BOUND), paint=paint_bat, home="forest", stands="sky",
        casts=False),
)  # fmt: skip
