"""Plants by themselves: bonsai, willow, bamboo, water lily, orchid, hydrangea, wheat, a leaf, ivy, a maple leaf."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bodies import sleeve
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.foliage import clump
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, turned

GREEN, BARK = rgb("#5a8f4a"), rgb("#6b4d36")


def paint_bonsai(canvas: Canvas, look: Look) -> None:
    rng = look.rng("pads")
    turned(
        canvas,
        [(0.48, 0.03), (0.56, 0.22), (0.60, 0.24)],
        look.colours[1] if len(look.colours) > 1 else rgb("#3f6a80"),
        tilt=0.16,
        gloss=0.4,
    )
    canvas.solid(ellipse(0, 0.24, 0.55, 0.085), rgb("#5a4636"), flat(0.6), texture=0.2, grain=26)
    trunk = sleeve([(-0.12, 0.22), (0.10, 0.44), (-0.10, 0.70), (0.06, 1.00)], [0.24, 0.17, 0.12, 0.07])
    for x, y, ex, ey in ((0.06, 0.50, 0.46, 0.66), (-0.08, 0.66, -0.46, 0.84)):
        canvas.solid(
            sleeve([(x, y), ((x + ex) / 2, (y + ey) / 2 + 0.03), (ex, ey)], [0.10, 0.07, 0.04]),
            BARK,
            puffed(0.8),
            texture=0.15,
        )
    canvas.solid(trunk, BARK, puffed(0.9), texture=0.2, grain=22)
    leaf = look.colour(rgb("#e8a0b8") if look.variant == "blossom" else rgb("#4f8a4a"))
    with canvas.ink() as pen:
        for x, y, wide in ((0.52, 0.70, 0.26), (-0.52, 0.88, 0.28), (0.0, 1.12, 0.34), (0.22, 0.94, 0.20)):
            for dx in (-0.5, 0.5, 0.0):
                centre = (x + dx * wide, y + 0.05 * (1 - abs(dx)))
                pen.polygon(ellipse(*centre, wide * 0.62, wide * 0.34), times(leaf, 0.5))
                clump(pen, canvas, rng, centre, wide * 0.62, leaf, count=80, lift=0.1, flat=0.55)


def paint_willow(canvas: Canvas, look: Look) -> None:
    rng, leaf = look.rng("fronds"), look.colour(rgb("#8fae4f") if look.season != "autumn" else rgb("#d9a83e"))
    trunk = limb(bezier((0.0, 0.0), (-0.05, 0.4), (0.02, 0.86), 12), (0.24, 0.16, 0.12))
    canvas.solid(trunk, BARK, puffed(0.9), texture=0.18, grain=22)
    for hand in (-1, 1):
        canvas.solid(
            limb(bezier((0.0, 0.66), (hand * 0.2, 1.0), (hand * 0.42, 1.06), 10), (0.09, 0.03)), BARK, puffed(0.8)
        )
    side = 1 if canvas.light.direction[0] > 0 else -1
    with canvas.ink() as pen:
        pen.polygon(ellipse(0, 1.08, 0.62, 0.26), times(leaf, 0.5))
        for number in range(130):
            u = float(rng.uniform(-1, 1))
            start = (u * 0.60, 1.08 + 0.26 * math.sqrt(max(0.0, 1 - u * u)) * float(rng.uniform(0.2, 1.0)))
            out = u * 0.26
            low = float(rng.uniform(0.16, 0.62)) + 0.25 * (1 - abs(u)) * (number % 3 == 0)
            spine = bezier(
                start, (start[0] + out, start[1] + 0.06), (min(0.92, max(-0.92, start[0] + out * 1.1)), low), 12
            )
            lit = min(1.0, max(0.0, 0.42 + 0.3 * side * u + float(rng.normal(0, 0.16))))
            tone = mix(times(leaf, 0.55), mix(leaf, (1, 1, 0.8), 0.35), lit)
            pen.line(spine, 0.012, tone)
            for x, y in spine[3::2]:
                pen.line([(x, y), (x + 0.018 * (1 if number % 2 else -1), y - 0.045)], 0.014, tone)


def paint_bamboo(canvas: Canvas, look: Look) -> None:
    rng, green = look.rng("canes"), look.colour(rgb("#7fae4a"))
    for x, lean, wide in ((-0.34, -0.06, 0.10), (0.32, 0.08, 0.11), (-0.10, 0.02, 0.13), (0.12, -0.03, 0.10)):
        y = 0.0
        while y < 1.62:
            top = min(1.66, y + 0.27)
            a, b = x + lean * y, x + lean * top
            canvas.solid([(a - wide / 2, y), (a + wide / 2, y), (b + wide / 2, top), (b - wide / 2, top)],
                         jitter(green, rng, 0.03), puffed(0.9, shine=0.2), gloss=0.3)  # fmt: skip
            with canvas.ink() as pen:
                pen.line([(b - wide * 0.55, top), (b + wide * 0.55, top)], 0.026, mix(green, WHITE, 0.4))
                pen.line([(b - wide * 0.55, top - 0.018), (b + wide * 0.55, top - 0.018)], 0.010, times(green, 0.55))
            y = top
    with canvas.ink() as pen:
        for _ in range(34):
            x, y = float(rng.uniform(-0.45, 0.45)), float(rng.uniform(0.55, 1.55))
            hand = 1 if x > 0 else -1
            turn = float(rng.uniform(-0.9, 0.3))
            end = (x + hand * 0.26 * math.cos(turn), y + 0.26 * math.sin(turn))
            knee = ((x + end[0]) / 2, (y + end[1]) / 2 + 0.04)
            tone = mix(times(green, 0.7), mix(green, WHITE, 0.2), float(rng.random()))
            pen.polygon(limb(bezier((x, y), knee, end, 8), (0.012, 0.05, 0.03, 0.0)), tone)


def _petal(x: float, y: float, long: float, wide: float, turn: float) -> Path:
    c, s = math.cos(turn), math.sin(turn)
    shape = curve([(0, 0), (long * 0.4, wide / 2), (long, 0), (long * 0.4, -wide / 2)], closed=True, steps=6)
    return [(x + px * c - py * s, y + px * s + py * c) for px, py in shape]


def paint_lotus(canvas: Canvas, look: Look) -> None:
    pink = look.colour(rgb("#f0a6bd"))
    for x, y, wide in ((-0.52, 0.10, 0.42), (0.56, 0.12, 0.44), (0.0, 0.06, 0.52)):
        pad = [*ellipse(x, y, wide, wide * 0.24, start=0.35, end=6.1), (x, y)]
        canvas.solid([(px, py - 0.025) for px, py in pad], times(GREEN, 0.6), flat(0.5))
        canvas.solid(pad, mix(GREEN, rgb("#7fb46a"), 0.4), slope(0.55, 0.8, 40), gloss=0.2)
        with canvas.ink() as pen:
            for k in range(9):
                a = 0.5 + 5.4 * k / 8
                pen.line([(x, y), (x + wide * 0.9 * math.cos(a), y + wide * 0.215 * math.sin(a))], 0.008,
                         mix(GREEN, WHITE, 0.4), 0.6)  # fmt: skip
    if look.variant == "leaf":
        return
    for turns, long, wide, tone in (
        ((0.15, 0.55, 2.6, 3.0), 0.50, 0.26, times(pink, 0.86)), ((0.8, 1.2, 1.95, 2.35, 1.57), 0.60, 0.28, pink),
        ((0.5, 2.64, 1.05, 2.1), 0.46, 0.25, mix(pink, WHITE, 0.25)), ((1.35, 1.8), 0.38, 0.22, mix(pink, WHITE, 0.45)),
    ):  # fmt: skip
        for turn in turns:
            canvas.solid(_petal(0.0, 0.14, long, wide, turn), tone, puffed(0.8), gloss=0.1)
    canvas.solid(ellipse(0, 0.24, 0.09, 0.05), rgb("#f2c84a"), puffed(0.9))


def paint_orchid(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#e7a9d6"))
    pot = look.colours[1] if len(look.colours) > 1 else rgb("#efe9de")
    turned(canvas, [(0.22, 0.02), (0.30, 0.36)], pot, tilt=0.2, gloss=0.4)
    for turn, long in ((2.6, 0.52), (0.5, 0.54), (2.2, 0.44), (0.95, 0.40)):
        leaf = limb(
            bezier((0, 0.36), (0.3 * math.cos(turn), 0.62), (long * math.cos(turn), 0.36 + 0.3 * math.sin(turn)), 12),
            (0.05, 0.15, 0.12, 0.0),
        )
        canvas.solid(leaf, rgb("#4f8a4f"), puffed(0.8, shine=0.2), gloss=0.3)
    for hand, far in ((1, 0.56), (-1, 0.40)):
        stem = bezier((0.0, 0.38), (hand * 0.02, 1.46), (hand * far, 1.40), 22)
        canvas.solid(limb(stem, (0.03, 0.02)), rgb("#6f8f4a"), puffed(0.8))
        for k in (12, 15, 18, 21) if hand > 0 else (14, 18, 21):
            x, y = stem[k]
            y -= 0.03
            size = 0.17 - 0.004 * (k - 12)
            for turn in (1.57, 3.67, 5.76):
                canvas.solid(_petal(x, y, size, size * 0.62, turn), mix(tone, WHITE, 0.35), puffed(0.8))
            for turn in (0.25, 2.89):
                canvas.solid(_petal(x, y, size * 1.05, size * 1.05, turn), mix(tone, WHITE, 0.12), puffed(0.8))
            canvas.solid(_petal(x, y + 0.01, size * 0.5, size * 0.4, 4.71), times(tone, 0.6), puffed(0.9))
            canvas.solid(ellipse(x, y + 0.01, 0.022, 0.022), rgb("#f2c84a"), flat(0.8))


def paint_hydrangea(canvas: Canvas, look: Look) -> None:
    rng = look.rng("florets")
    tones: tuple[Colour, ...] = look.colours or (rgb("#7f9fdc"), rgb("#b79ae0"), rgb("#e09ac0"))
    with canvas.ink() as pen:
        for k in range(16):
            x, y, turn = float(rng.uniform(-0.66, 0.66)), float(rng.uniform(0.1, 0.6)), float(rng.uniform(0, 6.28))
            pen.polygon(
                _petal(x, y, 0.34, 0.20, turn if k % 2 else math.pi * (x > 0) + 0.3), jitter(rgb("#4f8048"), rng, 0.05)
            )
        for number, (x, y) in enumerate(((-0.42, 0.46), (0.42, 0.50), (0.0, 0.74), (-0.02, 0.30))):
            tone = tones[number % len(tones)]
            pen.disc(x, y, 0.30, times(tone, 0.62), ry=0.27)
            for _ in range(60):
                a, d = float(rng.uniform(0, 6.28)), math.sqrt(float(rng.random()))
                px, py = x + 0.30 * d * math.cos(a), y + 0.27 * d * math.sin(a)
                lit = 0.5 + 0.4 * (py - y) / 0.27
                floret = jitter(mix(times(tone, 0.8), mix(tone, WHITE, 0.45), lit), rng, 0.03)
                for k in range(4):
                    b = a + k * math.pi / 2
                    pen.disc(px + 0.026 * math.cos(b), py + 0.026 * math.sin(b), 0.026, floret)
                pen.disc(px, py, 0.012, mix(floret, WHITE, 0.6))


def paint_wheat(canvas: Canvas, look: Look) -> None:
    rng, straw = look.rng("ears"), look.colour(rgb("#dfb04a"))
    with canvas.ink() as pen:
        for k in range(13):
            lean = (k - 6) / 6
            stem = bezier((lean * 0.05, 0.34), (lean * 0.22, 0.8), (lean * 0.52, 1.12 + 0.12 * math.cos(lean * 2)), 14)
            pen.line([(lean * -0.30, 0.02), (lean * 0.05, 0.34), *stem], 0.022, jitter(times(straw, 0.86), rng, 0.04))
            x, y = stem[-1]
            turn = math.pi / 2 - lean * 0.6
            for grain in range(6):
                for hand in (-1, 1):
                    gx, gy = x + 0.055 * grain * math.cos(turn), y - 0.10 + 0.055 * grain * math.sin(turn)
                    seed = _petal(gx, gy, 0.10, 0.055, turn + hand * 0.45)
                    pen.polygon(seed, jitter(mix(straw, WHITE, 0.15 * (hand * lean > 0)), rng, 0.05))
                    pen.line(
                        [
                            (gx, gy),
                            (gx + 0.16 * math.cos(turn + hand * 0.25), gy + 0.16 * math.sin(turn + hand * 0.25)),
                        ],
                        0.006,
                        mix(straw, WHITE, 0.3),
                    )
    canvas.solid(box(-0.12, 0.28, 0.12, 0.42, 0.03), rgb("#b8483c"), puffed(0.8))


def paint_leaf(canvas: Canvas, look: Look) -> None:
    maple = look.variant == "maple"
    tone = look.colour(rgb("#d8622c") if maple else rgb("#5a9a4a"))
    if maple:
        half = [
            (0.0, 0.20),
            (0.10, 0.30),
            (0.36, 0.24),
            (0.34, 0.36),
            (0.56, 0.56),
            (0.46, 0.62),
            (0.54, 0.82),
            (0.36, 0.80),
            (0.30, 0.90),
            (0.16, 0.72),
            (0.20, 1.00),
            (0.10, 0.98),
            (0.0, 1.20),
        ]
        outline: Path = [*half, *[(-x, y) for x, y in reversed(half[1:-1])]]
        veins: tuple[tuple[float, float], ...] = ((0.0, 1.12), (0.44, 0.76), (-0.44, 0.76), (0.46, 0.56), (-0.46, 0.56))
    else:
        outline = curve([(0.0, 0.16), (0.34, 0.36), (0.42, 0.66), (0.22, 1.0), (0.0, 1.22), (-0.22, 1.0), (-0.42, 0.66),
                         (-0.34, 0.36)], closed=True, steps=7)  # fmt: skip
        veins = (
            (0.0, 1.16),
            *[(hand * (0.36 - 0.05 * abs(k - 1)), 0.48 + 0.19 * k) for k in range(4) for hand in (-1, 1)],
        )
    canvas.solid(limb([(0.0, 0.24), (0.03, 0.10), (0.10, 0.0)], (0.035, 0.045)), times(tone, 0.7), puffed(0.8))
    canvas.solid(outline, tone, slope(0.5, 0.82, 60), texture=0.08, grain=14, gloss=0.15)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        for number, (x, y) in enumerate(veins):
            root = (0.0, 0.26) if maple or not number else (0.0, y - 0.14)
            pen.line(bezier(root, (x * 0.5, (root[1] + y) / 2), (x, y), 8), 0.018 if not number else 0.012,
                     mix(tone, WHITE, 0.45))  # fmt: skip


def paint_tuft(canvas: Canvas, look: Look) -> None:
    rng, green = look.rng("blades"), look.colour(rgb("#6f9f45"))
    with canvas.ink() as pen:
        for k in range(46):
            lean = float(rng.uniform(-1, 1))
            high = float(rng.uniform(0.5, 1.0)) * (1 - 0.35 * abs(lean))
            spine = bezier((lean * 0.26, 0.0), (lean * 0.4, high * 0.7), (lean * 0.74, high), 10)
            tone = mix(times(green, 0.6), mix(green, (1, 1, 0.7), 0.35), (k / 46) * 0.8 + 0.2 * float(rng.random()))
            pen.polygon(limb(spine, (0.05, 0.045, 0.0)), tone)


PROPS = (
    Prop(name="bonsai", size=0.4, extent=bounds(-0.90, 0.92, 1.42, -0.06), paint=paint_bonsai, home="studio"),
    Prop(name="willow", size=8.0, extent=bounds(-0.98, 0.98, 1.42), paint=paint_willow, home="lake"),
    Prop(name="bamboo_canes", size=3.0, extent=bounds(-0.78, 0.78, 1.72), paint=paint_bamboo, home="meadow"),
    Prop(
        name="lotus", size=0.3, extent=bounds(-1.0, 1.04, 0.78, -0.10), paint=paint_lotus, home="pond", stands="water"
    ),
    Prop(name="orchid", size=0.5, extent=bounds(-0.66, 0.78, 1.50, -0.06), paint=paint_orchid, home="studio"),
    Prop(name="hydrangea", size=1.0, extent=bounds(-1.02, 1.02, 1.06, -0.20), paint=paint_hydrangea, home="meadow"),
    Prop(name="wheat", size=0.6, extent=bounds(-0.86, 0.86, 1.62), paint=paint_wheat, home="studio", turns=False),
    Prop(name="leaf", size=0.12, extent=bounds(-0.60, 0.60, 1.24, -0.03), paint=paint_leaf, home="studio"),
    Prop(name="grass_tuft", size=0.4, extent=bounds(-0.80, 0.80, 1.02), paint=paint_tuft, home="meadow"),
)
