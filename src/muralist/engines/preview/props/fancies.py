"""Things of magic, cinema and play: cauldron, wand, shield, carousel, slide, sandcastle, clapperboard, safe."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope, sphere
from muralist.engines.preview.props.bodies import eye, sleeve
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.hangings import FESTIVE
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, block, rod, turned, wheel

DARK, GOLD, WOOD, SAND = rgb("#2f2e33"), rgb("#dcaa3c"), rgb("#9a6b42"), rgb("#dcb77c")


def _star(x: float, y: float, size: float, points: int = 5, inner: float = 0.45) -> Path:
    return [
        (
            x + size * (1 if k % 2 == 0 else inner) * math.sin(k * math.pi / points),
            y + size * (1 if k % 2 == 0 else inner) * math.cos(k * math.pi / points),
        )
        for k in range(2 * points)
    ]


def paint_cauldron(canvas: Canvas, look: Look) -> None:
    brew = look.colour(rgb("#7fd05a"))
    for x in (-0.42, 0.42, 0.0):
        rod(canvas, [(x, 0.22), (x * 1.2, 0.0)], 0.11, DARK, end=0.07)
    for x, y, r in (
        (-0.26, 1.02, 0.13),
        (0.06, 1.06, 0.17),
        (0.32, 1.00, 0.11),
        (0.16, 1.26, 0.07),
        (-0.10, 1.34, 0.06),
    ):
        canvas.solid(ellipse(x, y, r, r), mix(brew, WHITE, 0.25), sphere(x, y, r * 1.1, shine=0.5), gloss=0.6)
    profile = curve([(0.20, 0.10), (0.50, 0.26), (0.60, 0.52), (0.52, 0.78), (0.46, 0.88), (0.56, 0.96)], steps=6)
    canvas.solid(ellipse(0, 0.96, 0.56, 0.13), times(DARK, 1.3), flat(0.6))
    with canvas.lit():
        canvas.solid(ellipse(0, 0.95, 0.49, 0.10), brew, slope(0.6, 0.9, 40))
    turned(canvas, profile, rgb("#3f3d45"), tilt=0.2, shine=0.3, gloss=0.4)
    front = ellipse(0, 0.96, 0.56, 0.12, start=math.pi, end=2 * math.pi)
    canvas.solid(limb(front, (0.05, 0.08, 0.05)), rgb("#4f4d57"), puffed(0.8, shine=0.3))
    for hand in (-1, 1):
        ring = ellipse(hand * 0.60, 0.66, 0.10, 0.12)
        canvas.solid(limb([*ring, ring[0]], (0.035, 0.035)), rgb("#55535c"), puffed(0.9, shine=0.3))
    canvas.lamp(0, 1.0, 1.0, brew, 0.5 if look.dark else 0.3)


def paint_wand(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#f4c84a"))
    rod(canvas, [(-0.52, 0.02), (0.30, 0.98)], 0.075, rgb("#7a4a2c"), end=0.05, gloss=0.3)
    rod(canvas, [(-0.54, 0.0), (-0.40, 0.16)], 0.095, rgb("#4f2f1c"), gloss=0.3)
    with canvas.lit():
        canvas.soft(ellipse(0.36, 1.06, 0.30, 0.30), mix(tone, WHITE, 0.3), 0.12, 0.6)
        canvas.solid(_star(0.36, 1.06, 0.27), tone, puffed(0.9, shine=0.3), gloss=0.4)
        for x, y, s in (
            (0.66, 0.78, 0.06),
            (0.02, 1.20, 0.07),
            (0.60, 1.34, 0.05),
            (0.10, 0.80, 0.04),
            (0.78, 1.12, 0.05),
        ):
            canvas.solid(_star(x, y, s, 4, 0.25), mix(tone, WHITE, 0.5), flat(1.0))
    canvas.lamp(0.36, 1.06, 0.9, tone, 0.6 if look.dark else 0.3)


def paint_shield(canvas: Canvas, look: Look) -> None:
    field = look.colour(rgb("#2f5f9f"))
    second = look.colours[1] if len(look.colours) > 1 else rgb("#e9e4d6")
    rim = curve([(-0.52, 1.16), (0.0, 1.22), (0.52, 1.16), (0.52, 0.62), (0.30, 0.20), (0.0, 0.0), (-0.30, 0.20),
                 (-0.52, 0.62)], closed=True, steps=5)  # fmt: skip
    canvas.solid(rim, STEEL, puffed(0.7, shine=0.35), gloss=0.6)
    inner = [(x * 0.86, 0.62 + (y - 0.62) * 0.88) for x, y in rim]
    canvas.solid(inner, field, puffed(0.6, shine=0.25), gloss=0.4)
    inside = canvas.mask_of(inner)
    canvas.solid([(-0.6, 0.96), (-0.6, 0.72), (0.6, 0.42), (0.6, 0.66)], second, slope(0.55, 0.85), inside=inside)
    with canvas.ink() as pen:
        for k in range(12):
            a = k * math.pi / 6
            pen.disc(
                0.47 * math.cos(a), 0.66 + 0.50 * math.sin(a), 0.020, times(STEEL, 0.6), 0.0 if 7 < k < 11 else 1.0
            )
    canvas.solid(ellipse(0, 0.70, 0.13, 0.13), GOLD, puffed(1.0, shine=0.4), gloss=0.6)


def paint_carousel(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8485a"))
    second = look.colours[1] if len(look.colours) > 1 else rgb("#f8f0dc")
    turned(canvas, [(1.16, 0.06), (1.16, 0.16)], times(tone, 0.8), tilt=0.14)
    canvas.solid(ellipse(0, 0.16, 1.14, 0.155), rgb("#e3c99a"), slope(0.6, 0.85))
    turned(canvas, [(0.20, 0.18), (0.20, 1.30)], rgb("#f3e3c0"), tilt=0.14, closed=True)
    for k in range(5):
        canvas.solid(ellipse(-0.10 + 0.05 * k, 0.75, 0.02, 0.36), GOLD, flat(0.75))
    coats: tuple[Colour, ...] = (rgb("#f3efe6"), rgb("#c99a6a"), rgb("#8f9fb4"), rgb("#f0d9b0"))
    for number, (x, y, far) in enumerate(
        ((-0.62, 0.58, True), (0.60, 0.52, True), (-0.86, 0.36, False), (0.02, 0.30, False), (0.86, 0.40, False))
    ):
        rod(canvas, [(x, 0.14), (x, 1.36)], 0.024, GOLD, gloss=0.6)
        coat = times(coats[number % 4], 0.8 if far else 1.0)
        s = 0.8 if far else 1.0
        for dx, lift in ((-0.13, 0.10), (-0.05, 0.0), (0.09, 0.02), (0.16, 0.12)):
            canvas.solid(sleeve([(x + dx * s, y + 0.06 * s), (x + (dx + 0.03) * s, y - (0.16 - lift) * s)],
                                [0.06 * s, 0.045 * s]), coat, puffed(0.9))  # fmt: skip
        canvas.solid(
            sleeve([(x - 0.15 * s, y + 0.10 * s), (x + 0.15 * s, y + 0.10 * s)], [0.16 * s, 0.16 * s]),
            coat,
            puffed(0.9),
        )
        canvas.solid(
            sleeve([(x + 0.14 * s, y + 0.14 * s), (x + 0.23 * s, y + 0.34 * s)], [0.12 * s, 0.08 * s]),
            coat,
            puffed(0.9),
        )
        canvas.solid(
            sleeve([(x + 0.22 * s, y + 0.35 * s), (x + 0.33 * s, y + 0.29 * s)], [0.09 * s, 0.06 * s]),
            coat,
            puffed(0.9),
        )
        canvas.solid(sleeve([(x - 0.22 * s, y + 0.14 * s), (x - 0.31 * s, y + 0.02 * s)], [0.05 * s, 0.03 * s]),
                     times(tone, 0.9), puffed(0.9))  # fmt: skip
        canvas.solid(ellipse(x, y + 0.15 * s, 0.09 * s, 0.06 * s), FESTIVE[number % len(FESTIVE)], puffed(0.9))
        with canvas.ink() as pen:
            pen.line([(x + 0.10 * s, y + 0.24 * s), (x + 0.20 * s, y + 0.40 * s)], 0.03 * s, times(coat, 0.6))
            eye(pen, x + 0.25 * s, y + 0.345 * s, 0.012 * s)
    count = 12
    for k in range(count):
        a0, a1 = math.pi * k / count, math.pi * (k + 1) / count
        x0, x1 = -1.2 * math.cos(a0), -1.2 * math.cos(a1)
        y0, y1 = 1.38 - 0.10 * math.sin(a0), 1.38 - 0.10 * math.sin(a1)
        stripe = tone if k % 2 == 0 else second
        canvas.solid([(x0, y0), (x1, y1), (x1 * 0.05, 1.96), (x0 * 0.05, 1.96)], stripe, facing(-math.cos((a0 + a1) / 2)
                     * 0.8, 0.5, 0.6))  # fmt: skip
        canvas.solid([(x0, y0), (x1, y1), ((x0 + x1) / 2, min(y0, y1) - 0.14)], times(stripe, 0.9), flat(0.66))
        canvas.solid(ellipse(x0, y0 - 0.02, 0.025, 0.025), GOLD, puffed(1.0))
        if look.dark:
            canvas.lamp(x0, y0 - 0.02, 0.16, rgb("#ffd98a"), 1.0)
    canvas.solid(ellipse(0, 2.0, 0.06, 0.06), GOLD, puffed(1.0, shine=0.4), gloss=0.6)


def paint_slide(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#f0b83e"))
    for x in (-0.86, -0.60):
        rod(canvas, [(x, 0.0), (x + 0.06, 1.40)], 0.06, rgb("#3f7fb8"), gloss=0.4)
    for k in range(5):
        rod(canvas, [(-0.84, 0.18 + 0.2 * k), (-0.58, 0.18 + 0.2 * k)], 0.045, rgb("#3f7fb8"), gloss=0.4)
    rod(canvas, [(0.30, 0.0), (0.26, 0.46)], 0.05, rgb("#3f7fb8"))
    canvas.solid(box(-0.82, 1.06, -0.46, 1.14, 0.02), rgb("#d8483c"), puffed(0.7))
    chute = curve([(-0.50, 1.10), (-0.20, 0.88), (0.30, 0.42), (0.66, 0.20), (0.98, 0.16)], steps=7)
    canvas.solid(limb([(x, y + 0.05) for x, y in chute], (0.16, 0.15)), times(tone, 0.8), puffed(0.6), gloss=0.3)
    canvas.solid(limb(chute, (0.09, 0.09)), tone, puffed(0.8, shine=0.3), gloss=0.5)


def paint_seesaw(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8483c"))
    canvas.solid([(-0.24, 0.0), (0.24, 0.0), (0.06, 0.46), (-0.06, 0.46)], rgb("#3f7fb8"), puffed(0.7), gloss=0.3)
    rod(canvas, [(-1.14, 0.20), (1.14, 0.70)], 0.11, tone, gloss=0.4)
    for x, y in ((-0.86, 0.27), (0.86, 0.64)):
        rod(canvas, [(x, y), (x - 0.02, y + 0.28)], 0.04, STEEL)
        rod(canvas, [(x - 0.10, y + 0.27), (x + 0.08, y + 0.29)], 0.05, DARK)
        canvas.solid(ellipse(x * 1.16, y + (0.01 if x > 0 else 0.02), 0.15, 0.06, 0.2), rgb("#f0b83e"), puffed(0.9))
    canvas.solid(ellipse(0, 0.45, 0.07, 0.07), STEEL, puffed(1.0, shine=0.4))


def paint_sandcastle(canvas: Canvas, look: Look) -> None:
    sand = look.colour(SAND)
    canvas.solid(
        curve([(-1.0, 0.0), (-0.8, 0.14), (0.8, 0.14), (1.0, 0.0)], steps=6),
        times(sand, 0.9),
        puffed(0.7),
        texture=0.14,
    )
    canvas.solid(box(-0.56, 0.10, 0.56, 0.50, 0.02), sand, facing(0, 0.1, 1, fall=0.14), texture=0.16, grain=26)
    for k in range(6):
        canvas.solid(box(-0.54 + 0.19 * k, 0.48, -0.42 + 0.19 * k, 0.58, 0.02), sand, puffed(0.7), texture=0.14)
    for x, high, wide in ((-0.62, 0.74, 0.19), (0.62, 0.74, 0.19), (0.0, 0.98, 0.23)):
        turned(canvas, [(wide * 1.12, 0.10), (wide, high)], sand, x=x, tilt=0.16, texture=0.16, grain=26, closed=True)
        for k in range(4):
            a = x - wide + 2 * wide * (k + 0.12) / 4
            canvas.solid(box(a, high, a + wide * 0.36, high + 0.10, 0.02), sand, puffed(0.7), texture=0.14)
        with canvas.ink() as pen:
            pen.polygon(
                [
                    *box(x - 0.045, high - 0.32, x + 0.045, high - 0.20),
                    *ellipse(x, high - 0.20, 0.045, 0.045, start=0, end=math.pi, points=8),
                ],
                times(sand, 0.45),
            )
            pen.line([(x, high + 0.06), (x, high + 0.34)], 0.014, rgb("#8a6a44"))
            tone = FESTIVE[round(x * 2) % len(FESTIVE)]
            pen.polygon([(x, high + 0.34), (x + 0.15, high + 0.28), (x, high + 0.22)], tone)
    canvas.solid(
        [(-0.10, 0.10), (-0.10, 0.26), *ellipse(0, 0.26, 0.10, 0.10, start=math.pi, end=0, points=12), (0.10, 0.10)],
        times(sand, 0.42),
        flat(0.5),
    )
    for x in (-0.36, 0.34):
        canvas.solid(ellipse(x, 0.32, 0.07, 0.06), rgb("#f4e6d8"), puffed(1.0), texture=0.06)


def paint_clapper(canvas: Canvas, look: Look) -> None:
    board = box(-0.72, 0.0, 0.72, 0.78, 0.03)
    canvas.solid(board, DARK, facing(0, 0.2, 1), gloss=0.2)
    with canvas.ink() as pen:
        for y in (0.26, 0.52):
            pen.line([(-0.66, y), (0.66, y)], 0.014, rgb("#e9e6de"))
        for x in (-0.22, 0.24):
            pen.line([(x, 0.06), (x, 0.26)], 0.014, rgb("#e9e6de"))
    if not letters(canvas, look.text, (-0.60, 0.30, 0.60, 0.48), rgb("#f4f1ea")):
        letters(canvas, "SCENE", (-0.62, 0.56, -0.18, 0.68), rgb("#f4f1ea"))
        letters(canvas, "TAKE", (0.16, 0.56, 0.58, 0.68), rgb("#f4f1ea"))
    for turn, y in ((0.0, 0.80), (0.24, 0.92)):
        c, s = math.cos(turn), math.sin(turn)

        def at(u: float, v: float, c: float = c, s: float = s, y: float = y) -> tuple[float, float]:
            return (-0.72 + u * c - v * s, y + u * s + v * c)

        arm = [at(0, 0), at(1.44, 0), at(1.44, 0.14), at(0, 0.14)]
        canvas.solid(arm, rgb("#f4f1ea"), slope(0.6, 0.85))
        with canvas.ink(inside=canvas.mask_of(arm)) as pen:
            for k in range(7):
                u = 0.22 * k
                pen.polygon([at(u, 0), at(u + 0.11, 0), at(u + 0.19, 0.14), at(u + 0.08, 0.14)], DARK)


def paint_cinema_camera(canvas: Canvas, look: Look) -> None:
    body = look.colour(rgb("#3a3a42"))
    for x in (-0.46, 0.50, 0.04):
        rod(canvas, [(0.02, 0.72), (x, 0.0)], 0.055, WOOD)
    canvas.solid(box(-0.34, 0.72, 0.38, 1.14, 0.04), body, puffed(0.5, shine=0.2), gloss=0.3)
    for x, y, r in ((-0.14, 1.34, 0.25), (0.34, 1.28, 0.20)):
        canvas.solid(ellipse(x, y, r, r), body, puffed(0.6, shine=0.2), gloss=0.3)
        with canvas.ink() as pen:
            for k in range(5):
                a = k * 1.257 + 0.3
                pen.disc(x + r * 0.58 * math.cos(a), y + r * 0.58 * math.sin(a), r * 0.20, mix(body, WHITE, 0.35))
            pen.disc(x, y, r * 0.16, STEEL)
    rod(canvas, [(-0.34, 0.94), (-0.60, 0.94)], 0.24, STEEL, gloss=0.5)
    canvas.solid([(-0.58, 0.80), (-0.82, 0.70), (-0.82, 1.18), (-0.58, 1.08)], DARK, puffed(0.7))
    canvas.solid(ellipse(-0.82, 0.94, 0.05, 0.20), rgb("#6fa8d0"), slope(0.5, 0.9, 60), gloss=0.6)
    canvas.solid(ellipse(0.02, 0.93, 0.09, 0.09), rgb("#d8483c"), puffed(0.9))


def paint_safe(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#5f6f7a"))
    block(canvas, -0.62, 0.06, 0.50, 1.10, tone, depth=(0.18, 0.10), gloss=0.3)
    for x in (-0.50, 0.36):
        canvas.solid(box(x - 0.07, 0.0, x + 0.07, 0.08), DARK, flat(0.5))
    canvas.solid(box(-0.52, 0.16, 0.40, 1.00, 0.04), mix(tone, WHITE, 0.12), puffed(0.3, shine=0.2), gloss=0.4)
    canvas.solid(ellipse(-0.16, 0.62, 0.20, 0.20), STEEL, puffed(0.8, shine=0.4), gloss=0.6)
    canvas.solid(ellipse(-0.16, 0.62, 0.10, 0.10), DARK, puffed(0.9, shine=0.3))
    with canvas.ink() as pen:
        for k in range(20):
            a = k * math.pi / 10
            pen.line([(-0.16 + 0.15 * math.cos(a), 0.62 + 0.15 * math.sin(a)), (-0.16 + 0.19 * math.cos(a), 0.62 + 0.19
                      * math.sin(a))], 0.012, DARK)  # fmt: skip
    for k in range(3):
        a = k * 2.094 + 0.5
        rod(canvas, [(0.22, 0.56), (0.22 + 0.15 * math.cos(a), 0.56 + 0.15 * math.sin(a))], 0.045, GOLD, gloss=0.6)
    for y in (0.30, 0.86):
        canvas.solid(box(-0.58, y - 0.07, -0.50, y + 0.07, 0.02), STEEL, puffed(0.8))


def stroller_extent(look: Look) -> Extent:
    left, right = (-0.66, 0.72) if look.variant == "chair" else (-0.80, 0.90)
    return Extent(left=left, right=right, top=1.32, bottom=-0.04)


def paint_stroller(canvas: Canvas, look: Look) -> None:
    if look.variant == "chair":
        tone = look.colour(rgb("#3f5f7a"))
        rod(canvas, [(-0.34, 1.24), (-0.28, 0.56), (0.36, 0.56), (0.46, 0.14)], 0.05, STEEL, gloss=0.6)
        rod(canvas, [(-0.34, 1.24), (-0.54, 1.26)], 0.07, DARK)
        canvas.solid(limb([(-0.30, 1.12), (-0.24, 0.60)], (0.12, 0.12)), tone, puffed(0.8))
        canvas.solid(box(-0.26, 0.54, 0.34, 0.66, 0.05), tone, puffed(0.9))
        rod(canvas, [(-0.26, 0.86), (0.30, 0.86), (0.32, 0.60)], 0.045, DARK)
        rim = ellipse(-0.16, 0.40, 0.39, 0.39)
        with canvas.ink() as pen:
            for k in range(16):
                a = k * math.pi / 8
                pen.line([(-0.16, 0.40), (-0.16 + 0.36 * math.cos(a), 0.40 + 0.36 * math.sin(a))], 0.008, STEEL)
        canvas.solid(limb([*rim, rim[0]], (0.055, 0.055)), DARK, puffed(0.9))
        wheel(canvas, (0.42, 0.12), 0.12, tyre=0.4)
        canvas.solid(box(0.40, 0.17, 0.70, 0.22, 0.02), DARK, puffed(0.8))
        return
    tone = look.colour(rgb("#6f8fb4"))
    rod(canvas, [(-0.36, 0.50), (0.44, 0.20)], 0.045, STEEL)
    rod(canvas, [(0.36, 0.50), (-0.44, 0.20)], 0.045, STEEL)
    rod(canvas, [(0.42, 0.62), (0.80, 1.00)], 0.05, STEEL)
    rod(canvas, [(0.74, 0.98), (0.86, 1.04)], 0.085, DARK)
    tub = curve([(-0.72, 0.80), (-0.60, 0.50), (-0.2, 0.40), (0.34, 0.44), (0.56, 0.80)], steps=6)
    canvas.solid(tub, tone, puffed(0.8), texture=0.04)
    hood = [(-0.06, 0.80), *ellipse(-0.06, 0.80, 0.62, 0.46, start=0.0, end=math.pi / 2 + 0.25, points=20)]
    canvas.solid(hood, times(tone, 0.9), puffed(0.8), texture=0.04)
    with canvas.ink(inside=canvas.mask_of(hood)) as pen:
        for a in (0.45, 0.95, 1.45):
            pen.line([(-0.06, 0.80), (-0.06 + 0.7 * math.cos(a), 0.80 + 0.52 * math.sin(a))], 0.018, times(tone, 0.62))
    canvas.solid(box(-0.74, 0.76, 0.0, 0.86, 0.05), rgb("#f6f0e2"), puffed(0.9))
    for x in (-0.46, 0.44):
        wheel(canvas, (x, 0.18), 0.18, tyre=0.25)


def paint_mower(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8382f"))
    rod(canvas, [(0.10, 0.40), (0.84, 1.14)], 0.05, DARK)
    rod(canvas, [(0.78, 1.10), (0.94, 1.20)], 0.075, DARK)
    canvas.solid(curve([(-0.72, 0.14), (-0.66, 0.36), (-0.2, 0.44), (0.40, 0.40), (0.52, 0.14)], steps=6), tone,
                 puffed(0.8, shine=0.3), gloss=0.5)  # fmt: skip
    canvas.solid(box(-0.36, 0.40, 0.10, 0.58, 0.06), DARK, puffed(0.8, shine=0.2))
    canvas.solid(ellipse(-0.13, 0.60, 0.15, 0.05), rgb("#55535c"), puffed(0.9))
    for x, r in ((-0.50, 0.16), (0.40, 0.20)):
        wheel(canvas, (x, r), r, tyre=0.4)


def paint_feather(canvas: Canvas, look: Look) -> None:
    """A vane of barbs, split here and there, on a bare quill."""
    tone = look.colour(rgb("#8fb3cc"))
    spine = bezier((-0.16, 0.0), (0.16, 0.55), (-0.02, 1.26), 40)
    left, right = [], []
    for k, (x, y) in enumerate(spine):
        t = max(0.0, (k - 8) / 32)
        wide = 0.27 * math.sin(math.pi * t**0.72) ** 0.8 if 0 < t < 1 else 0.0
        split = 0.72 if k % 11 == 3 else 1.0
        left.append((x - wide * split, y + 0.10 * wide))
        right.append((x + wide * 0.8 * (0.76 if k % 13 == 6 else 1.0), y + 0.34 * wide))
    vane = [*left, *reversed(right)]
    canvas.solid(vane, tone, puffed(0.8), texture=0.05, grain=30)
    inside = canvas.mask_of(vane)
    canvas.soft(ellipse(0.0, 0.30, 0.34, 0.16), mix(tone, WHITE, 0.7), 0.06, 0.8, inside=inside)
    with canvas.ink(inside=inside) as pen:
        for k in range(8, 40):
            x, y = spine[k]
            for hand in (-1, 1):
                pen.line([(x, y), (x + hand * 0.30, y + 0.16)], 0.005, times(tone, 0.68), 0.55)
    with canvas.ink() as pen:
        pen.line(spine, 0.020, mix(WHITE, rgb("#8a7a64"), 0.25))


def paint_blanket(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#c8483c"))
    pale = look.colours[1] if len(look.colours) > 1 else rgb("#f6efe0")
    outline = curve(
        [(-1.0, 0.03), (0.0, -0.01), (1.0, 0.03), (0.76, 0.50), (0.0, 0.53), (-0.76, 0.50)], closed=True, steps=3
    )
    canvas.solid(outline, pale, slope(0.62, 0.8), texture=0.05)
    inside = canvas.mask_of(outline)
    with canvas.ink(inside=inside) as pen:
        for k in range(11):
            u0, u1 = k / 11 * 2 - 1, (k + 0.5) / 11 * 2 - 1
            pen.polygon([(u0, 0.0), (u1, 0.0), (u1 * 0.76, 0.55), (u0 * 0.76, 0.55)], tone, 0.62)
        for k in range(6):
            y0, y1 = 0.53 * (k / 6) ** 0.9, 0.53 * ((k + 0.5) / 6) ** 0.9
            pen.polygon(box(-1.1, y0, 1.1, y1), tone, 0.55)


PROPS = (
    Prop(name="cauldron", size=0.7, extent=bounds(-0.74, 0.74, 1.44), paint=paint_cauldron, home="studio", turns=False),
    Prop(name="wand", size=0.35, extent=bounds(-0.62, 0.86, 1.55, -0.05), paint=paint_wand, home="studio"),
    Prop(name="shield", size=0.8, extent=bounds(-0.56, 0.56, 1.24), paint=paint_shield, home="studio", turns=False),
    Prop(name="carousel", size=5.0, extent=bounds(-1.24, 1.24, 2.10, -0.12), paint=paint_carousel, home="park",
         turns=False),
    Prop(name="slide", size=2.2, extent=bounds(-0.92, 1.06, 1.46), paint=paint_slide, home="park", perch=1.12),
    Prop(name="seesaw", size=0.9, extent=bounds(-1.22, 1.22, 0.98), paint=paint_seesaw, home="park"),
    Prop(name="sandcastle", size=0.5, extent=bounds(-1.06, 1.06, 1.38), paint=paint_sandcastle, home="beach"),
    Prop(name="clapperboard", size=0.3, extent=bounds(-0.78, 0.78, 1.42), paint=paint_clapper, home="studio",
         turns=False, letters=True),
    Prop(name="movie_camera", size=1.5, extent=bounds(-0.90, 0.60, 1.62), paint=paint_cinema_camera, home="studio"),
    Prop(name="safe", size=0.7, extent=bounds(-0.64, 0.70, 1.22), paint=paint_safe, home="studio", turns=False),
    Prop(name="stroller", size=1.0, extent=stroller_extent, paint=paint_stroller, home="park", perch=0.66),
    Prop(name="lawn_mower", size=0.9, extent=bounds(-0.76, 1.0, 1.26), paint=paint_mower, home="meadow"),
    Prop(name="feather", size=0.15, extent=bounds(-0.36, 0.40, 1.32, -0.02), paint=paint_feather, home="studio"),
    Prop(name="blanket", size=0.4, extent=bounds(-1.04, 1.04, 0.56, -0.03), paint=paint_blanket, home="park",
         casts=False, perch=0.2, turns=False),
)  # fmt: skip
