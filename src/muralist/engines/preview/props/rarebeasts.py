"""Rarer creatures: fly, slug, centipede, tadpole, mammoth, dodo, kiwi, capybara, axolotl, cocoon; a skeleton."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import puffed, sphere
from muralist.engines.preview.props.bodies import DARK, bone, crease, eye, fur, mould, shape
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, rod

BLACK, IVORY, STONE = rgb("#2b2a2e"), rgb("#f2e8d0"), rgb("#b5a68e")


def paint_fly(canvas: Canvas, look: Look) -> None:
    """A house fly; as a mosquito, longer in the leg and with a sting."""
    thin = look.variant == "mosquito"
    tone = look.colour(rgb("#4a4650") if not thin else rgb("#6a5a4c"))
    legs = ((-0.16, -0.46), (-0.02, -0.10), (0.14, 0.38), (-0.10, -0.28), (0.06, 0.16), (0.20, 0.56))
    with canvas.ink() as pen:
        for hip, foot in legs:
            high = 0.50 if thin else 0.30
            pen.line(
                [(hip, 0.28), ((hip + foot) / 2 + 0.06, high), (foot, 0.0)], 0.020 if thin else 0.030, times(tone, 0.7)
            )
    for turn, dim in ((2.55, 0.85), (2.75, 1.0)):
        wing = oval(-0.26 + 0.1 * dim, 0.56, 0.46, 0.14, turn)
        canvas.solid(wing, rgb("#d8e2ea"), puffed(0.5), alpha=0.72)
        with canvas.ink(inside=canvas.mask_of(wing)) as pen:
            for k in (-1, 0, 1):
                pen.line([(0.10, 0.42 + 0.04 * k), (-0.66, 0.62 + 0.10 * k)], 0.010, rgb("#8a94a0"), 0.8)
    if thin:
        mould(canvas, [bone("-70 16 8, -30 26 12, 6 34 16")], tone, gloss=0.2)
        with canvas.ink() as pen:
            for k in range(6):
                pen.line(
                    [(-0.62 + 0.09 * k, 0.12 + 0.026 * k), (-0.64 + 0.09 * k, 0.24 + 0.026 * k)],
                    0.022,
                    mix(tone, WHITE, 0.5),
                )
            pen.line([(0.32, 0.34), (0.70, 0.10)], 0.024, times(tone, 0.6))
    else:
        mould(canvas, [shape("-52 24, -40 40, -6 42, 10 30, -4 18, -36 14", 8)], times(tone, 0.9), gloss=0.3)
    canvas.solid(ellipse(0.10, 0.36, 0.20, 0.17), tone, puffed(1.0, shine=0.3), gloss=0.3)
    canvas.solid(ellipse(0.32, 0.34, 0.13, 0.13), times(tone, 0.85), puffed(1.0))
    canvas.solid(ellipse(0.36, 0.38, 0.095, 0.11), rgb("#b8322c"), puffed(1.0, shine=0.5), gloss=0.5)


def paint_slug(canvas: Canvas, look: Look) -> None:
    """A slug with its horns out."""
    tone = look.colour(rgb("#8a6a4a"))
    with canvas.ink() as pen:
        for x, tip in ((0.56, 0.68), (0.66, 0.84)):
            pen.line(bezier((x, 0.34), (x + 0.04, 0.50), (tip, 0.62), 8), 0.034, times(tone, 0.9))
            pen.disc(tip, 0.62, 0.038, DARK)
    body = mould(
        canvas,
        [shape("-96 2, -60 16, -10 32, 30 40, 58 44, 76 34, 78 16, 60 3", 8)],
        tone,
        puffed(1.0, shine=0.35),
        gloss=0.5,
    )
    with canvas.ink(inside=body) as pen:
        for k in range(22):
            x = -0.86 + 0.075 * k
            pen.line([(x, 0.05), (x + 0.03, 0.14 + 0.10 * math.sin(k))], 0.012, times(tone, 0.7), 0.7)
        pen.line(curve([(-0.04, 0.16), (0.10, 0.34), (0.46, 0.38)], steps=6), 0.02, times(tone, 0.7), 0.9)


def paint_centipede(canvas: Canvas, look: Look) -> None:
    """Many segments, a pair of legs each."""
    tone = look.colour(rgb("#a8522e"))
    spine = curve([(-0.98, 0.16), (-0.60, 0.34), (-0.20, 0.22), (0.24, 0.24), (0.62, 0.40), (0.94, 0.34)], steps=5)
    with canvas.ink() as pen:
        for k, (x, y) in enumerate(spine):
            pen.line([(x, y), (x - 0.05, y - 0.13), (x - 0.09 + 0.03 * (k % 2), y - 0.24)], 0.022, rgb("#d89a4a"))
            pen.line([(x, y), (x + 0.02, y + 0.16)], 0.018, times(rgb("#d89a4a"), 0.8))
        for side in (0.10, -0.02):
            pen.line(bezier((0.96, 0.36), (1.10, 0.46 + side), (1.24, 0.40 + side * 3), 8), 0.018, times(tone, 0.7))
    for k, (x, y) in enumerate(spine):
        canvas.solid(ellipse(x, y, 0.065, 0.085), times(tone, 0.88 + 0.12 * (k % 2)), puffed(1.0, shine=0.3), gloss=0.3)
    canvas.solid(ellipse(0.98, 0.35, 0.10, 0.09), tone, puffed(1.0, shine=0.3), gloss=0.3)
    with canvas.ink() as pen:
        eye(pen, 1.01, 0.38, 0.022)


def paint_tadpole(canvas: Canvas, look: Look) -> None:
    """A tadpole with its waving tail."""
    tone = look.colour(rgb("#4a4a3e"))
    canvas.solid(limb(curve([(0.10, 0.30), (-0.30, 0.36), (-0.66, 0.24), (-1.0, 0.38)], steps=8), (0.30, 0.24,
        0.18, 0.01)), mix(tone, WHITE, 0.25), puffed(0.7), alpha=0.85)  # fmt: skip
    canvas.solid(
        limb(curve([(0.10, 0.30), (-0.30, 0.35), (-0.66, 0.24), (-0.90, 0.33)], steps=8), (0.22, 0.12, 0.07, 0.01)),
        tone,
        puffed(0.9),
    )
    canvas.solid(ellipse(0.26, 0.30, 0.34, 0.27), tone, sphere(0.26, 0.30, 0.36, shine=0.4), gloss=0.4)
    with canvas.ink() as pen:
        pen.disc(0.42, 0.40, 0.06, IVORY)
        eye(pen, 0.43, 0.40, 0.036)
        pen.line(curve([(0.50, 0.22), (0.46, 0.16), (0.38, 0.14)], steps=5), 0.018, times(tone, 0.5))


def paint_mammoth(canvas: Canvas, look: Look) -> None:
    """A mammoth, shaggy, with long curved tusks."""
    coat = look.colour(rgb("#6f4a30"))
    mould(canvas, [bone("36 62 30, 38 6 25"), bone("-34 60 30, -36 6 25")], times(coat, 0.66), texture=0.1)
    body = mould(canvas,
        [shape("-74 66, -70 96, -40 112, 0 114, 26 124, 46 140, 70 142, 84 122, 82 92, 60 64, 20 46, -30 44, -66 50",
        8)], coat, texture=0.1)  # fmt: skip
    fur(canvas, body, look.rng("coat"), coat, 420, 0.12, -1.5)
    legs = mould(canvas, [bone("48 62 32, 50 6 27"), bone("-52 64 34, -54 6 27")], coat, texture=0.1)
    fur(canvas, legs, look.rng("legs"), coat, 160, 0.09, -1.5)
    mould(canvas, [bone("76 106 30, 92 74 20, 96 40 14, 106 16 11, 118 14 9")], times(coat, 0.94), texture=0.08)
    for dim, dx in ((0.8, -0.05), (1.0, 0.0)):
        tusk = curve([(0.78 + dx, 0.86), (1.00 + dx, 0.44), (1.36 + dx, 0.40), (1.46 + dx, 0.74)], steps=8)
        canvas.solid(limb(tusk, (0.10, 0.10, 0.08, 0.02)), times(IVORY, dim), puffed(0.9, shine=0.3), gloss=0.3)
    canvas.solid(ellipse(0.52, 1.12, 0.13, 0.19, 0.3), times(coat, 0.8), puffed(0.9), texture=0.1)
    with canvas.ink() as pen:
        eye(pen, 0.76, 1.14, 0.030)
        for x in (0.42, 0.50, 0.58, -0.60, -0.52):
            pen.disc(x, 0.03, 0.032, rgb("#cdbb98"))


def paint_flightless(canvas: Canvas, look: Look) -> None:
    """A dodo with its hooked bill; or a kiwi with a long thin one."""
    kiwi = look.variant == "kiwi"
    coat = look.colour(rgb("#7a5a3e") if kiwi else rgb("#8f98a4"))
    foot = rgb("#c8a06a") if kiwi else rgb("#e2b84a")
    for x in (-0.06, 0.16):
        rod(canvas, [(x, 0.40), (x + 0.03, 0.06)], 0.08, times(foot, 0.9))
        canvas.solid(bone(f"{x * 100 - 6} 3 6, {x * 100 + 10} 4 7, {x * 100 + 20} 3 5"), foot, puffed(0.9))
    if kiwi:
        canvas.solid(bone("56 84 9, 86 62 5, 112 34 3"), rgb("#e6d0a8"), puffed(0.9, shine=0.3))
        body = mould(canvas, [shape("-58 46, -50 80, -10 96, 28 84, 40 58, 18 34, -30 30", 8),
            bone("24 76 28, 44 88 24, 54 88 22")], coat, texture=0.1)  # fmt: skip
        fur(canvas, body, look.rng("down"), coat, 300, 0.11, -2.2)
        with canvas.ink() as pen:
            eye(pen, 0.54, 0.91, 0.026)
        return
    for k, (x, y) in enumerate(((-0.66, 0.92), (-0.76, 0.80), (-0.62, 0.78))):
        canvas.solid(ellipse(x, y, 0.13, 0.10, 0.5 * k), mix(coat, WHITE, 0.6), puffed(0.9))
    body = mould(canvas, [shape("-62 52, -58 82, -20 92, 22 84, 36 60, 18 36, -28 32", 8),
        bone("22 76 34, 34 104 24, 44 120 26")], coat, texture=0.06)  # fmt: skip
    crease(canvas, curve([(-0.40, 0.78), (-0.10, 0.52), (0.16, 0.66)], steps=6), coat, body, 0.05)
    canvas.solid(
        shape("-40 66, -20 78, 10 70, 12 56, -14 50, -36 54", 8), mix(coat, WHITE, 0.25), puffed(0.9), texture=0.06
    )
    canvas.solid(
        shape("46 128, 70 124, 92 112, 96 96, 84 92, 80 104, 60 110, 46 112", 8),
        rgb("#d8c08a"),
        puffed(0.9, shine=0.2),
        gloss=0.2,
    )
    canvas.solid(shape("84 108, 95 104, 96 94, 86 92", 6), rgb("#4a4238"), puffed(0.9))
    with canvas.ink() as pen:
        eye(pen, 0.48, 1.22, 0.030, rgb("#e8c84a"))


def paint_capybara(canvas: Canvas, look: Look) -> None:
    """A capybara: a barrel of a body and a square muzzle."""
    coat = look.colour(rgb("#9a6f48"))
    mould(canvas, [bone("36 30 16, 38 5 12"), bone("-44 30 18, -42 5 12")], times(coat, 0.66))
    body = mould(canvas, [shape("-72 36, -74 62, -52 84, -10 88, 30 84, 50 72, 50 46, 30 30, -20 26, -56 28",
        8), shape("36 66, 44 92, 66 98, 92 88, 104 74, 102 56, 84 48, 56 50", 8)], coat, texture=0.08)  # fmt: skip
    fur(canvas, body, look.rng("fur"), coat, 280, 0.05, -2.8)
    mould(
        canvas,
        [bone("46 34 17, 50 5 13, 56 3 10"), bone("-54 36 20, -50 5 13, -44 3 10")],
        times(coat, 0.94),
        texture=0.06,
    )
    canvas.solid(shape("88 86, 104 76, 103 60, 92 58", 6), times(coat, 0.72), puffed(0.9))
    for x in (0.50, 0.60):
        canvas.solid(ellipse(x, 0.965, 0.055, 0.06), times(coat, 0.75), puffed(0.9))
    with canvas.ink() as pen:
        eye(pen, 0.75, 0.86, 0.026)
        pen.disc(0.99, 0.74, 0.022, DARK)
        pen.line(curve([(1.02, 0.60), (0.92, 0.57), (0.84, 0.60)], steps=5), 0.014, times(coat, 0.5))


def paint_axolotl(canvas: Canvas, look: Look) -> None:
    """An axolotl with its feathery gills and a smile."""
    skin = look.colour(rgb("#f6b8c4"))
    canvas.solid(
        shape("-30 34, -70 44, -108 34, -118 22, -80 16, -30 18", 8), times(skin, 0.94), puffed(0.7), gloss=0.2
    )
    for x in (-0.34, 0.20):
        mould(canvas, [bone(f"{x * 100} 20 11, {x * 100 - 8} 6 8, {x * 100 + 6} 2 6")], times(skin, 0.86))
    for dy, tip in ((0.0, (0.34, 0.82)), (-0.08, (0.24, 0.66)), (-0.16, (0.22, 0.48))):
        stalk = curve([(0.54, 0.50 + dy), (0.42, 0.62 + dy), tip], steps=5)
        canvas.solid(limb(stalk, (0.07, 0.03)), rgb("#e0607a"), puffed(0.9))
        with canvas.ink() as pen:
            for x, y in stalk[2:]:
                pen.line([(x, y), (x - 0.09, y + 0.02)], 0.018, rgb("#d84a68"))
                pen.line([(x, y), (x + 0.02, y + 0.09)], 0.018, rgb("#d84a68"))
    mould(canvas, [bone("-50 26 22, 0 26 30, 40 30 28")], skin, puffed(1.0, shine=0.2), gloss=0.3)
    canvas.solid(shape("40 34, 48 56, 72 62, 96 52, 100 34, 84 20, 56 18", 8), skin, puffed(1.0, shine=0.2), gloss=0.3)
    for dy, tip in ((0.0, (0.80, 0.92)), (-0.02, (0.96, 0.80))):
        stalk = curve([(0.70, 0.58 + dy), (0.72, 0.74), tip], steps=5)
        canvas.solid(limb(stalk, (0.07, 0.03)), rgb("#e0607a"), puffed(0.9))
    with canvas.ink() as pen:
        eye(pen, 0.80, 0.46, 0.036)
        pen.line(curve([(0.98, 0.36), (0.88, 0.30), (0.74, 0.31)], steps=6), 0.020, rgb("#a8506a"))
        pen.disc(0.68, 0.37, 0.05, rgb("#f28aa0"), 0.6)


def paint_cocoon(canvas: Canvas, look: Look) -> None:
    """A cocoon hanging from a twig."""
    tone = look.colour(rgb("#9ab06a"))
    canvas.solid(
        limb(curve([(-0.66, 1.26), (-0.1, 1.34), (0.68, 1.24)], steps=7), (0.09, 0.10, 0.06)),
        rgb("#7a5636"),
        puffed(0.9),
        texture=0.1,
    )
    canvas.solid(ellipse(0.50, 1.10, 0.20, 0.08, -0.6), rgb("#5f9a44"), puffed(0.8))
    rod(canvas, [(0.0, 1.30), (0.0, 1.12)], 0.035, rgb("#4a3a2a"))
    body = curve([(0.0, 1.16), (-0.20, 0.94), (-0.24, 0.58), (-0.10, 0.20), (0.0, 0.06), (0.10, 0.20), (0.24,
        0.58), (0.20, 0.94)], closed=True, steps=7)  # fmt: skip
    canvas.solid(body, tone, puffed(1.0, shine=0.3), gloss=0.3)
    with canvas.ink(inside=canvas.mask_of(body)) as pen:
        for k in range(6):
            y = 0.22 + 0.13 * k
            pen.line(
                curve([(-0.3, y + 0.05), (0.0, y - 0.03), (0.3, y + 0.05)], steps=6), 0.016, times(tone, 0.66), 0.8
            )
        pen.line(curve([(-0.20, 0.94), (0.0, 0.90), (0.20, 0.94)], steps=5), 0.03, rgb("#d8b04a"), 0.9)


def paint_fossil(canvas: Canvas, look: Look) -> None:
    """A stone with a coiled shell in it."""
    tone = look.colour(STONE)
    slab = shape("-70 4, -80 50, -56 92, -8 104, 48 96, 78 58, 70 10, 20 0", 6)
    canvas.solid(slab, tone, puffed(0.7), texture=0.14, grain=16)
    inside = canvas.mask_of(slab)
    coil = [
        ((0.06 + 0.0125 * k) * math.cos(0.36 * k), 0.50 + (0.06 + 0.0125 * k) * math.sin(0.36 * k)) for k in range(30)
    ]
    canvas.solid(limb(coil, (0.05, 0.20)), mix(tone, rgb("#7a6248"), 0.55), puffed(0.9), inside=inside)
    with canvas.ink(inside=inside) as pen:
        for k in range(4, 30):
            x, y = coil[k]
            r = 0.03 + 0.0026 * k
            a = 0.36 * k
            pen.line(
                [(x - r * math.cos(a), y - r * math.sin(a)), (x + r * math.cos(a), y + r * math.sin(a))],
                0.014,
                rgb("#5f4c38"),
                0.8,
            )


def paint_bones(canvas: Canvas, look: Look) -> None:
    """A human skeleton, standing, one hand raised."""
    tone = look.colour(rgb("#f1ead6"))

    def long_bone(a: tuple[float, float], b: tuple[float, float], wide: float = 0.045) -> None:
        canvas.solid(limb([a, b], (wide * 1.25, wide * 0.8, wide * 1.25)), tone, puffed(0.9))
        for x, y in (a, b):
            canvas.solid(ellipse(x, y, wide * 0.85, wide * 0.75), tone, puffed(1.0))

    for side in (-1, 1):
        long_bone((side * 0.11, 0.88), (side * 0.14, 0.48), 0.055)
        long_bone((side * 0.14, 0.46), (side * 0.15, 0.06), 0.045)
        canvas.solid(limb([(side * 0.13, 0.035), (side * 0.27, 0.02)], (0.05, 0.03)), tone, puffed(0.9))
    long_bone((-0.21, 1.40), (-0.31, 1.12))
    long_bone((-0.31, 1.10), (-0.29, 0.84), 0.036)
    long_bone((0.21, 1.40), (0.38, 1.20))
    long_bone((0.38, 1.20), (0.44, 1.50), 0.036)
    with canvas.ink() as pen:
        for k in range(4):
            pen.line([(-0.29, 0.83), (-0.33 + 0.03 * k, 0.71)], 0.017, tone)
            pen.line([(0.44, 1.52), (0.39 + 0.035 * k, 1.65)], 0.017, tone)
    for k in range(11):
        canvas.solid(ellipse(0.0, 0.94 + 0.052 * k, 0.036, 0.022), times(tone, 0.95), puffed(1.0))
    canvas.solid(shape("-20 98, -16 88, -6 84, 0 88, 6 84, 16 88, 20 98, 8 96, 0 92, -8 96", 6), tone, puffed(0.9))
    for k in range(6):
        y, half = 1.40 - 0.062 * k, 0.155 + 0.012 * min(k, 3) - 0.014 * max(0, k - 3)
        for side in (-1, 1):
            rib = curve(
                [(0.0, y), (side * half, y - 0.02), (side * half * 0.92, y - 0.075), (side * 0.05, y - 0.085)], steps=5
            )
            canvas.solid(limb(rib, (0.022, 0.028, 0.02)), tone, puffed(0.8))
    canvas.solid(limb([(-0.21, 1.42), (0.0, 1.40), (0.21, 1.42)], (0.035, 0.03, 0.035)), tone, puffed(0.9))
    canvas.solid(limb([(0.0, 1.38), (0.0, 1.12)], (0.035, 0.025)), tone, puffed(0.9))
    canvas.solid(shape("-13 160, -14 174, 0 184, 14 174, 13 160, 7 156, 6 148, -6 148, -7 156", 6), tone, puffed(0.9))
    with canvas.ink() as pen:
        for side in (-1, 1):
            pen.disc(side * 0.055, 1.655, 0.036, BLACK)
        pen.polygon([(0.0, 1.63), (-0.016, 1.595), (0.016, 1.595)], BLACK)
        for k in range(-2, 3):
            pen.line([(0.022 * k, 1.555), (0.022 * k, 1.51)], 0.008, BLACK)
        pen.line([(-0.055, 1.533), (0.055, 1.533)], 0.008, BLACK)


PROPS = (Prop(name="fly", size=0.05, extent=bounds(-0.80, 0.78, 0.92), paint=paint_fly, home="studio"),
    Prop(name="slug", size=0.05, extent=bounds(-1.0, 0.92, 0.70), paint=paint_slug, home="garden"),
    Prop(name="centipede", size=0.06, extent=bounds(-1.10, 1.28, 0.74, -0.11), paint=paint_centipede, home="garden"),
    Prop(name="tadpole", size=0.05, extent=bounds(-1.02, 0.62, 0.60), paint=paint_tadpole, stands="water",
    home="underwater"), Prop(name="mammoth", size=3.2, extent=bounds(-0.84, 1.54, 1.48, -0.10), paint=paint_mammoth,
    home="snowfield"), Prop(name="flightless", size=0.8, extent=bounds(-0.86, 1.16, 1.36),
    paint=paint_flightless, home="forest"), Prop(name="capybara", size=0.6, extent=bounds(-0.80, 1.10, 1.06),
    paint=paint_capybara, home="pond"), Prop(name="axolotl", size=0.16, extent=bounds(-1.20, 1.04, 0.98),
    paint=paint_axolotl, home="underwater"), Prop(name="cocoon", size=0.1, extent=bounds(-0.72, 0.74, 1.40),
    paint=paint_cocoon, home="garden"), Prop(name="fossil", size=0.16, extent=bounds(-0.84, 0.84, 1.08),
    paint=paint_fossil), Prop(name="human_skeleton", size=1.75, extent=bounds(-0.40, 0.54, 1.88),
    paint=paint_bones),)  # fmt: skip
