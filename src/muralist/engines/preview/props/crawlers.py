"""Beetles, grasshoppers, scorpions, mantises and worms; shrimps, squids, clams and sea urchins."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

DARK = rgb("#26262b")


def _legs(canvas: Canvas, feet: list[Path], width: float, tone: Colour) -> None:
    for spine in feet:
        canvas.solid(limb(spine, (width, width * 0.7, width * 0.5)), tone, puffed(0.7))


def _eye(canvas: Canvas, x: float, y: float, r: float) -> None:
    canvas.solid(ellipse(x, y, r, r), DARK, puffed(0.8))
    canvas.solid(ellipse(x + r * 0.3, y + r * 0.35, r * 0.3, r * 0.3), WHITE, flat(0.95))


def paint_beetle(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#2f7a5a"))
    for hand in (-1, 1):
        _legs(canvas, [[(hand * 0.22, y), (hand * 0.52, y + lift), (hand * 0.62, y + 2.1 * lift)]
                       for y, lift in ((0.82, 0.10), (0.60, -0.02), (0.40, -0.12))], 0.055, DARK)  # fmt: skip
        canvas.solid(limb(curve([(hand * 0.08, 1.18), (hand * 0.16, 1.34), (hand * 0.30, 1.38)], steps=6), (0.03,
            0.02)), DARK,
                     puffed(0.7))  # fmt: skip
    canvas.solid(ellipse(0, 1.12, 0.18, 0.14), DARK, puffed(0.8, shine=0.2))
    canvas.solid(ellipse(0, 0.94, 0.30, 0.18), times(tone, 0.8), puffed(0.8, shine=0.3), gloss=0.4)
    shell = curve([(0.0, 0.10), (-0.30, 0.28), (-0.40, 0.62), (-0.30, 0.88), (0.30, 0.88), (0.40, 0.62), (0.30, 0.28)],
                  closed=True, steps=7)  # fmt: skip
    canvas.solid(shell, tone, puffed(0.9, shine=0.5), gloss=0.7)
    with canvas.ink() as pen:
        pen.line([(0, 0.11), (0, 0.88)], 0.022, times(tone, 0.45))
    for hand in (-1, 1):
        _eye(canvas, hand * 0.10, 1.16, 0.035)


def paint_grasshopper(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#7fb04a"))
    mantis = look.variant == "mantis"
    dark = times(tone, 0.75)
    if mantis:
        _legs(canvas, [[(-0.30, 0.56), (-0.56, 0.62), (-0.74, 0.0)], [(0.0, 0.62), (0.10, 0.40), (0.20, 0.0)],
                       [(-0.10, 0.58), (-0.26, 0.40), (-0.20, 0.0)]], 0.05, dark)  # fmt: skip
        canvas.solid(limb([(-0.98, 0.36), (-0.30, 0.54), (0.10, 0.66)], (0.06, 0.24, 0.16)), tone, puffed(0.9))
        canvas.solid(
            limb([(-0.94, 0.44), (-0.30, 0.64), (0.08, 0.72)], (0.04, 0.13, 0.08)), mix(tone, WHITE, 0.25), puffed(0.7)
        )
        canvas.solid(limb([(0.06, 0.64), (0.40, 1.08)], (0.14, 0.12)), tone, puffed(0.9))
        for shift in (0.0, 0.10):
            arm: Path = [(0.34 + shift, 0.98), (0.60 + shift, 0.74), (0.74 + shift, 1.08)]
            canvas.solid(limb(arm[:2], (0.08, 0.11)), tone, puffed(0.8))
            canvas.solid(limb(arm[1:], (0.10, 0.03)), dark, puffed(0.8))
        canvas.solid(
            curve([(0.30, 1.22), (0.52, 1.26), (0.62, 1.16), (0.44, 1.02)], closed=True, steps=6), tone, puffed(0.8)
        )
        _eye(canvas, 0.35, 1.21, 0.055)
        _eye(canvas, 0.58, 1.19, 0.055)
        for x in (0.40, 0.52):
            canvas.solid(
                limb(curve([(x, 1.26), (x + 0.10, 1.42), (x + 0.26, 1.46)], steps=5), (0.02, 0.012)), dark, flat(0.6)
            )
        return
    _legs(canvas, [[(0.30, 0.34), (0.38, 0.18), (0.46, 0.0)], [(0.10, 0.32), (0.14, 0.16), (0.06, 0.0)]], 0.06, dark)
    canvas.solid(limb([(-0.96, 0.34), (-0.30, 0.40), (0.30, 0.44)], (0.10, 0.26, 0.30)), tone, puffed(0.9))
    canvas.solid(
        limb([(-1.04, 0.48), (-0.30, 0.54), (0.20, 0.54)], (0.05, 0.14, 0.10)),
        mix(tone, rgb("#c9a66a"), 0.4),
        puffed(0.7),
    )
    canvas.solid(limb([(-0.06, 0.34), (-0.40, 0.72), (-0.64, 0.98)], (0.20, 0.14, 0.06)), tone, puffed(0.9, shine=0.1))
    canvas.solid(limb([(-0.63, 0.98), (-0.50, 0.40), (-0.62, 0.02)], (0.06, 0.05, 0.05)), dark, puffed(0.8))
    canvas.solid(ellipse(0.48, 0.50, 0.20, 0.22), tone, puffed(0.9))
    _eye(canvas, 0.54, 0.58, 0.06)
    for tip in ((0.96, 0.98), (1.06, 0.86)):
        canvas.solid(limb(curve([(0.56, 0.68), (0.76, 0.90), tip], steps=6), (0.024, 0.012)), dark, flat(0.6))


def paint_scorpion(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#7a4a2e"))
    for k in range(4):
        x = -0.22 + 0.17 * k
        _legs(canvas, [[(x, 0.26), (x + 0.02, 0.40), (x + 0.06 - 0.05 * k, 0.0)]], 0.05, times(tone, 0.8))
    tail = curve([(-0.34, 0.28), (-0.72, 0.38), (-0.90, 0.74), (-0.72, 1.08), (-0.36, 1.14)], steps=5)
    for k in range(0, len(tail) - 2, 3):
        canvas.solid(ellipse(*tail[k], 0.14 - 0.003 * k, 0.13 - 0.003 * k), tone, puffed(0.9, shine=0.2), gloss=0.3)
    canvas.solid(ellipse(-0.36, 1.13, 0.11, 0.09), tone, puffed(0.9, shine=0.2))
    canvas.solid(limb(curve([(-0.28, 1.14), (-0.14, 1.10), (-0.10, 0.98)], steps=5), (0.08, 0.015)), DARK, puffed(0.7))
    canvas.solid(curve([(-0.42, 0.28), (-0.20, 0.42), (0.30, 0.40), (0.50, 0.28), (0.30, 0.14), (-0.20, 0.14)],
        closed=True, steps=6),
                 tone, puffed(0.9, shine=0.25), gloss=0.3)  # fmt: skip
    with canvas.ink() as pen:
        for k in range(5):
            pen.line([(-0.26 + 0.12 * k, 0.16), (-0.28 + 0.12 * k, 0.40)], 0.014, times(tone, 0.55))
    for lift in (0.0, 0.16):
        canvas.solid(
            limb([(0.40, 0.30), (0.66, 0.46 + lift), (0.84, 0.36 + lift)], (0.08, 0.07, 0.09)), tone, puffed(0.8)
        )
        claw = ellipse(0.98, 0.34 + lift, 0.18, 0.10, 0.15)
        canvas.solid(claw, tone, puffed(0.9, shine=0.2), gloss=0.3)
        canvas.solid([(1.00, 0.35 + lift), (1.22, 0.38 + lift), (1.20, 0.30 + lift)], times(tone, 0.35), flat(0.4))
    _eye(canvas, 0.42, 0.36, 0.035)


def paint_worm(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d98a8a"))
    spine = curve(
        [(-0.92, 0.10), (-0.56, 0.14), (-0.28, 0.42), (0.02, 0.46), (0.24, 0.16), (0.56, 0.14), (0.80, 0.42)], steps=9
    )
    canvas.solid(limb(spine, (0.10, 0.21, 0.22, 0.22, 0.21, 0.20, 0.20)), tone, puffed(0.9, shine=0.25), gloss=0.3)
    canvas.solid(ellipse(*spine[-1], 0.115, 0.125), tone, puffed(0.9, shine=0.25), gloss=0.3)
    with canvas.ink() as pen:
        for k in range(4, len(spine) - 4, 3):
            (ax, ay), (bx, by) = spine[k - 1], spine[k + 1]
            length = math.hypot(bx - ax, by - ay)
            nx, ny = -(by - ay) / length * 0.095, (bx - ax) / length * 0.095
            pen.line(
                [(spine[k][0] - nx, spine[k][1] - ny), (spine[k][0] + nx, spine[k][1] + ny)], 0.014, times(tone, 0.75)
            )
    _eye(canvas, 0.84, 0.46, 0.030)


def paint_shrimp(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#ee8a66"))
    spine = [(0.42 * math.cos(a) - 0.04, 0.58 + 0.42 * math.sin(a)) for a in [1.0 + 3.7 * k / 24 for k in range(25)]]
    for k in range(7):
        x, y = spine[3 + 2 * k]
        canvas.solid(
            limb([(x, y), (x * 0.62 + 0.02, 0.58 + (y - 0.58) * 0.55)], (0.05, 0.025)), times(tone, 0.8), puffed(0.7)
        )
    x, y = spine[-1]
    for turn in (-0.5, 0.1, 0.7):
        canvas.solid(ellipse(x + 0.15, y + 0.10 * turn, 0.17, 0.07, turn), times(tone, 0.9), puffed(0.7))
    canvas.solid(limb(spine, (0.24, 0.32, 0.32, 0.26, 0.14)), tone, puffed(0.9, shine=0.2), gloss=0.3)
    with canvas.ink() as pen:
        for k in range(4, 23, 3):
            px, py = spine[k]
            c, s = (px + 0.04) / 0.42, (py - 0.58) / 0.42
            wide = 0.15 - 0.05 * k / 24
            pen.line([(px - wide * c, py - wide * s), (px + wide * c, py + wide * s)], 0.018, times(tone, 0.72))
    canvas.solid([(0.10, 1.06), (0.30, 1.04), (0.56, 0.98), (0.32, 0.86), (0.12, 0.82)], tone, puffed(0.7))
    _eye(canvas, 0.26, 0.99, 0.045)
    for tip in ((0.98, 1.10), (0.94, 0.74), (0.78, 0.50)):
        canvas.solid(
            limb(curve([(0.40, 0.96), (0.70, 1.02), tip], steps=7), (0.026, 0.012)), times(tone, 0.8), flat(0.6)
        )


def paint_squid(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d97a8f"))
    for k in range(8):
        x = -0.24 + 0.069 * k
        sway = 0.10 if k % 2 else -0.06
        spine = curve([(x, 0.62), (x * 1.4 + sway, 0.36), (x * 1.7 - sway, 0.10 if k in {0, 7} else 0.18)], steps=7)
        canvas.solid(limb(spine, (0.10, 0.07, 0.03)), times(tone, 0.92 if k % 2 else 0.8), puffed(0.8))
    for hand in (-1, 1):
        canvas.solid(
            curve([(0.0, 1.66), (hand * 0.44, 1.36), (hand * 0.14, 1.14)], closed=True, steps=6),
            times(tone, 0.88),
            puffed(0.7),
        )
    mantle = curve([(-0.26, 0.62), (-0.30, 0.98), (-0.20, 1.38), (0.0, 1.72), (0.20, 1.38), (0.30, 0.98), (0.26,
        0.62), (0.0, 0.54)],
                   closed=True, steps=7)  # fmt: skip
    canvas.solid(mantle, tone, puffed(0.9, shine=0.25), gloss=0.3)
    with canvas.ink(inside=canvas.mask_of(mantle)) as pen:
        for k in range(12):
            pen.disc(0.18 * math.sin(k * 2.4), 0.96 + 0.05 * k, 0.024, times(tone, 0.8))
    for hand in (-1, 1):
        canvas.solid(ellipse(hand * 0.15, 0.74, 0.085, 0.085), WHITE, puffed(0.7))
        _eye(canvas, hand * 0.15, 0.74, 0.05)


def paint_clam(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d9c2a6"))

    def shell(low: bool) -> None:
        flip = -1 if low else 1
        fan: Path = [(-0.10, 0.40), *[(-0.02 + 0.80 * math.cos(a), 0.42 + flip * 0.42 * math.sin(a))
                     for a in [math.pi - math.pi * k / 24 for k in range(25)]], (0.10, 0.40)]  # fmt: skip
        canvas.solid(fan, tone if not low else times(tone, 0.9), puffed(0.8, shine=0.2), gloss=0.3)
        with canvas.ink(inside=canvas.mask_of(fan)) as pen:
            for k in range(1, 12):
                a = math.pi * k / 12
                pen.line(
                    [(-0.02, 0.42), (0.80 * math.cos(a), 0.42 + flip * 0.42 * math.sin(a))], 0.014, times(tone, 0.72)
                )

    shell(True)
    canvas.solid(ellipse(0.0, 0.44, 0.70, 0.13), rgb("#f3dcd6"), slope(0.6, 0.8))
    canvas.solid(ellipse(0.06, 0.47, 0.11, 0.11), rgb("#fbf6f2"), sphere(0.06, 0.47, 0.11, shine=0.5), gloss=0.7)
    lid: Path = [(-0.78, 0.46), *curve([(-0.78, 0.46), (-0.70, 0.92), (-0.10, 1.14), (0.52, 0.98), (0.76, 0.62)],
        steps=8),
                 *curve([(0.76, 0.62), (0.10, 0.74), (-0.78, 0.46)], steps=8)]  # fmt: skip
    canvas.solid(lid, tone, puffed(0.8, shine=0.2), gloss=0.3)
    with canvas.ink(inside=canvas.mask_of(lid)) as pen:
        for k in range(1, 10):
            t = k / 10
            pen.line([(-0.74, 0.46), (-0.74 + 1.56 * t, 1.20 - 0.52 * t * t)], 0.014, times(tone, 0.72))


def paint_urchin(canvas: Canvas, look: Look) -> None:
    tone, rng = look.colour(rgb("#4a3566")), look.rng("spines")
    for ring, shade in ((1.0, 0.75), (0.82, 1.0), (0.60, 1.25)):
        for k in range(30):
            a = 2 * math.pi * k / 30 + float(rng.uniform(-0.08, 0.08))
            far = ring * float(rng.uniform(0.52, 0.66))
            tip = (far * math.cos(a), max(0.02, 0.60 + far * math.sin(a)))
            foot = (0.26 * math.cos(a), 0.60 + 0.26 * math.sin(a))
            canvas.solid(limb([foot, tip], (0.055, 0.012)), times(tone, shade), puffed(0.6))
    canvas.solid(ellipse(0, 0.60, 0.32, 0.30), tone, sphere(0, 0.60, 0.32, shine=0.2), texture=0.2, grain=40)
    with canvas.ink() as pen:
        for k in range(40):
            a, r = k * 2.4, 0.30 * (k / 40) ** 0.5
            pen.line([(r * math.cos(a), 0.60 + r * math.sin(a)), (1.5 * r * math.cos(a),
                0.60 + 1.5 * r * math.sin(a) + 0.03)], 0.018,
                     mix(tone, WHITE, 0.25))  # fmt: skip


PROPS = (
    Prop(name="beetle", size=0.05, extent=bounds(-0.70, 0.70, 1.42), paint=paint_beetle, home="meadow"),
    Prop(name="grasshopper", size=0.06, extent=bounds(-1.10, 1.12, 1.52, -0.03), paint=paint_grasshopper,
        home="meadow"),
    Prop(name="scorpion", size=0.08, extent=bounds(-1.06, 1.26, 1.30, -0.03), paint=paint_scorpion, home="desert"),
    Prop(name="worm", size=0.04, extent=bounds(-1.00, 1.00, 0.66, -0.04), paint=paint_worm, home="garden"),
    Prop(name="shrimp", size=0.08, extent=bounds(-0.66, 1.04, 1.18, -0.04), paint=paint_shrimp, home="underwater"),
    Prop(name="squid", size=0.5, extent=bounds(-0.60, 0.60, 1.78), paint=paint_squid, home="underwater",
        stands="water"),
    Prop(name="clam", size=0.1, extent=bounds(-0.86, 0.86, 1.20, -0.04), paint=paint_clam, home="beach"),
    Prop(name="urchin", size=0.1, extent=bounds(-0.72, 0.72, 1.30), paint=paint_urchin, home="underwater"),
)  # fmt: skip
