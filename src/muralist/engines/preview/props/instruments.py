"""Things that sound: a violin, a drum, a trumpet, a microphone, a gramophone, a radio."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, box, curve, ellipse, limb, shifted
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, block, gleam, rod, turned

BRASS, DARK = rgb("#d6aa48"), rgb("#2b2422")


def violin_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.52, right=0.66, top=1.66, bottom=-0.02)


def paint_violin(canvas: Canvas, look: Look) -> None:
    wood = look.colour(rgb("#a8541f"))

    def lean(path: Path) -> Path:
        return shifted(path, -0.06, 0.05, 1.0, -0.20)

    right = [
        (0.0, 0.0), (0.22, 0.03), (0.30, 0.18), (0.26, 0.33), (0.15, 0.40), (0.14, 0.50), (0.21, 0.58),
        (0.23, 0.70), (0.16, 0.80), (0.0, 0.83),
    ]  # fmt: skip
    half = curve(right, steps=7)
    body = lean([*half, *[(-x, y) for x, y in reversed(half)]])
    canvas.solid([(x + 0.03, y) for x, y in body], times(wood, 0.5), puffed(0.5))
    canvas.solid(body, wood, puffed(0.8, shine=0.25), gloss=0.45)
    inside = canvas.mask_of(body)
    canvas.soft(lean(ellipse(0, 0.36, 0.13, 0.30)), mix(wood, rgb("#f0b060"), 0.6), 0.07, 0.7, inside=inside)
    with canvas.ink(inside=inside) as pen:
        for hand in (-1, 1):
            hole = [
                (hand * 0.10, 0.30), (hand * 0.125, 0.34), (hand * 0.09, 0.42), (hand * 0.11, 0.50),
                (hand * 0.08, 0.52),
            ]  # fmt: skip
            pen.line(lean(curve(hole, steps=5)), 0.018, DARK)
    canvas.solid(lean([(-0.045, 0.04), (0.045, 0.04), (0.06, 0.26), (-0.06, 0.26)]), DARK, puffed(0.7, shine=0.2))
    canvas.solid(
        lean([(-0.045, 0.50), (0.045, 0.50), (0.030, 1.22), (-0.030, 1.22)]), DARK, puffed(0.7, shine=0.15),
    )  # fmt: skip
    canvas.solid(lean([(-0.032, 1.20), (0.032, 1.20), (0.028, 1.40), (-0.028, 1.40)]), wood, puffed(0.8))
    canvas.solid(lean(ellipse(0.0, 1.42, 0.062, 0.055)), wood, puffed(1.0, shine=0.2))
    with canvas.ink() as pen:
        for number in range(4):
            hand = 1 if number % 2 else -1
            pen.line(lean([(0.0, 1.26 + number * 0.038), (hand * 0.10, 1.265 + number * 0.038)]), 0.026, DARK)
        for string in range(4):
            x = (string - 1.5) * 0.018
            pen.line(lean([(x * 1.5, 0.25), (x * 1.5, 0.385), (x * 0.8, 1.24)]), 0.005, rgb("#e8e0cc"), 0.9)
        pen.line(lean([(-0.06, 0.38), (0.06, 0.38)]), 0.022, rgb("#e0bc80"))
        if "unbowed" in look.variant.split():
            return
        pen.line([(-0.40, 0.12), (0.60, 1.40)], 0.018, rgb("#6d4028"))
        pen.line([(-0.37, 0.10), (0.62, 1.36)], 0.012, rgb("#f1ead8"))
        pen.line([(-0.42, 0.09), (-0.36, 0.17)], 0.036, DARK)


def drum_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.74, right=0.74, top=1.24, bottom=-0.06)


def paint_drum(canvas: Canvas, look: Look) -> None:
    shell = look.pick("shell", (rgb("#c8352e"), rgb("#3f6fa8"), rgb("#4f8f62")))
    turned(canvas, [(0.66, 0.14), (0.66, 0.76)], shell, tilt=0.22, shine=0.25, gloss=0.35)
    with canvas.ink() as pen:
        for number in range(9):
            a, b = math.pi * (1.0 + number / 9), math.pi * (1.0 + (number + 0.5) / 9)
            c = math.pi * (1.0 + (number + 1) / 9)
            low = (0.67 * math.cos(b), 0.20 + 0.145 * math.sin(b))
            for end in (a, c):
                pen.line([low, (0.67 * math.cos(end), 0.72 + 0.145 * math.sin(end))], 0.024, rgb("#f1e6cc"))
    for y in (0.13, 0.74):
        turned(canvas, [(0.69, y - 0.035), (0.69, y + 0.045)], BRASS, tilt=0.22, shine=0.4, gloss=0.6)
    canvas.solid(ellipse(0, 0.785, 0.69, 0.152), BRASS, flat(0.7))
    canvas.solid(ellipse(0, 0.79, 0.64, 0.138), rgb("#f4ead6"), slope(0.62, 0.85, 0), texture=0.05, grain=9)
    for tip, butt in (((-0.12, 0.80), (0.62, 1.16)), ((0.10, 0.83), (-0.52, 1.18))):
        rod(canvas, [tip, butt], 0.035, rgb("#b9824a"), end=0.05)
        canvas.solid(ellipse(*tip, 0.05, 0.04), rgb("#c99a62"), puffed(1.0))


def trumpet_extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.06, right=1.04, top=0.84)


def paint_trumpet(canvas: Canvas, look: Look) -> None:
    brass = look.colour(BRASS)
    rod(canvas, [(-0.98, 0.52), (0.30, 0.52)], 0.055, brass, gloss=0.7)
    rod(canvas, [(-1.04, 0.52), (-0.90, 0.52)], 0.10, STEEL, end=0.04, gloss=0.6)
    loop = curve(
        [(0.30, 0.52), (0.50, 0.46), (0.50, 0.24), (0.30, 0.18), (-0.30, 0.18), (-0.46, 0.24), (-0.46, 0.34),
        (-0.30, 0.36)], steps=8,
    )  # fmt: skip
    rod(canvas, loop, 0.05, brass, gloss=0.7)
    bell = [
        (-0.34, 0.335), (0.30, 0.345), (0.66, 0.29), (0.86, 0.17), (0.96, 0.06), (1.0, 0.36), (0.96, 0.68),
        (0.86, 0.55), (0.66, 0.44), (0.30, 0.39), (-0.34, 0.385),
    ]  # fmt: skip
    canvas.solid(curve(bell, closed=True, steps=6), brass, puffed(1.0, shine=0.4), gloss=0.7)
    canvas.solid(ellipse(0.965, 0.37, 0.055, 0.315), times(brass, 0.6), slope(0.35, 0.8, 0))
    for x in (-0.20, -0.02, 0.16):
        canvas.solid(box(x - 0.065, 0.14, x + 0.065, 0.60, 0.03), brass, puffed(0.9, shine=0.4), gloss=0.6)
        rod(canvas, [(x, 0.60), (x, 0.72)], 0.03, STEEL)
        canvas.solid(ellipse(x, 0.745, 0.055, 0.03), rgb("#f4ead6"), puffed(1.0, shine=0.3))
        canvas.solid(
            box(x - 0.075, 0.11, x + 0.075, 0.17, 0.02), times(brass, 0.85), puffed(0.8, shine=0.3), gloss=0.5,
        )  # fmt: skip


def microphone_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.44, right=0.44, top=1.86)


def paint_microphone(canvas: Canvas, look: Look) -> None:
    metal = look.colour(rgb("#b9bfc6"))
    turned(canvas, [(0.38, 0.05), (0.38, 0.09), (0.10, 0.15)], rgb("#33363b"), tilt=0.2, closed=True)
    rod(canvas, [(0, 0.12), (0, 0.96)], 0.05, STEEL, gloss=0.6)
    canvas.solid(box(-0.09, 0.90, 0.09, 1.06, 0.03), rgb("#33363b"), puffed(0.8))
    body = box(-0.28, 1.02, 0.28, 1.82, 0.27)
    canvas.solid(body, metal, puffed(0.9, shine=0.35), gloss=0.6)
    inside = canvas.mask_of(body)
    with canvas.ink(inside=inside) as pen:
        for slot in range(5):
            x = -0.18 + slot * 0.09
            pen.line([(x, 1.42), (x, 1.74)], 0.036, rgb("#3a3d42"))
            pen.line([(x, 1.10), (x, 1.28)], 0.036, rgb("#3a3d42"))
        pen.polygon(box(-0.3, 1.31, 0.3, 1.40), times(metal, 0.7))
        pen.line([(-0.3, 1.405), (0.3, 1.405)], 0.014, WHITE, 0.8)
    canvas.solid(box(-0.10, 1.315, 0.10, 1.395, 0.02), rgb("#c8352e"), puffed(0.6), gloss=0.3)
    gleam(canvas, 0.17, 1.58, 0.03, 0.16, alpha=0.6, inside=inside)


def gramophone_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.66, right=0.92, top=1.62)


def paint_gramophone(canvas: Canvas, look: Look) -> None:
    wood, horn = rgb("#8a5230"), look.colour(BRASS)
    block(canvas, -0.58, 0.0, 0.36, 0.34, wood, depth=(0.18, 0.12), texture=0.06)
    with canvas.ink() as pen:
        frame = box(-0.50, 0.07, 0.28, 0.27, 0.02)
        pen.line([*frame, frame[0]], 0.014, BRASS)
    canvas.solid(ellipse(-0.02, 0.40, 0.42, 0.075), rgb("#1f1d1f"), flat(0.55))
    with canvas.ink() as pen:
        for share in (0.9, 0.75, 0.6):
            pen.line(
                ellipse(-0.02, 0.402, 0.42 * share, 0.075 * share, start=0.2, end=2.6), 0.006, rgb("#6a676c"), 0.7,
            )  # fmt: skip
    canvas.solid(ellipse(-0.02, 0.403, 0.12, 0.022), rgb("#c8352e"), flat(0.7))
    rod(canvas, curve([(0.44, 0.42), (0.50, 0.60), (0.36, 0.70), (0.14, 0.64)], steps=8), 0.05, horn, gloss=0.6)
    rod(canvas, [(0.14, 0.64), (0.10, 0.42)], 0.035, STEEL)
    rod(canvas, [(0.54, 0.20), (0.74, 0.20)], 0.03, STEEL)
    rod(canvas, [(0.74, 0.20), (0.74, 0.32)], 0.045, wood)
    cone = curve(
        [(0.40, 0.64), (0.36, 0.86), (0.10, 1.12), (-0.34, 1.26), (0.24, 1.60), (0.72, 1.40), (0.56, 1.0),
        (0.50, 0.66)], closed=True, steps=6,
    )  # fmt: skip
    canvas.solid(cone, horn, puffed(0.9, shine=0.3), gloss=0.5)
    bell = []
    for step in range(64):
        a, r = step * math.pi / 32, 1.0 + 0.06 * math.cos(step * math.pi / 4)
        x, y = 0.56 * r * math.cos(a), 0.34 * r * math.sin(a)
        bell.append((0.20 + x * 0.93 - y * 0.25, 1.27 + x * 0.20 + y * 0.85))
    canvas.solid(bell, mix(horn, WHITE, 0.10), puffed(0.9, shine=0.3), gloss=0.6)
    canvas.solid(ellipse(0.22, 1.25, 0.30, 0.17, 0.22), times(horn, 0.6), puffed(0.5))
    canvas.solid(ellipse(0.25, 1.22, 0.12, 0.075, 0.22), times(horn, 0.25), flat(0.4))
    with canvas.ink() as pen:
        for number in range(8):
            tip = bell[number * 8 + 4]
            pen.line(
                bezier((0.24, 1.23), ((tip[0] + 0.24) / 2, (tip[1] + 1.26) / 2), tip, 8), 0.008, times(horn, 0.55),
                0.7,
            )  # fmt: skip


def radio_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.80, right=0.90, top=1.18)


def paint_radio(canvas: Canvas, look: Look) -> None:
    case = look.pick("case", (rgb("#5f9a92"), rgb("#c8604a"), rgb("#d9a94a"), rgb("#8a5a38")))
    rod(canvas, [(0.54, 0.86), (0.84, 1.15)], 0.02, STEEL)
    handle = ellipse(0, 0.84, 0.44, 0.24, start=0.12, end=math.pi - 0.12)
    canvas.solid(limb(handle, (0.05, 0.06, 0.05)), times(case, 0.7), puffed(0.9, shine=0.2))
    for x in (-0.56, 0.56):
        canvas.solid(box(x - 0.08, 0.0, x + 0.08, 0.08, 0.03), DARK, puffed(0.7))
    canvas.solid(box(-0.76, 0.05, 0.76, 0.90, 0.13), case, puffed(0.5, shine=0.25), gloss=0.35)
    canvas.solid(box(-0.69, 0.12, 0.69, 0.83, 0.09), rgb("#f3e9d4"), puffed(0.25))
    cloth = box(-0.63, 0.18, 0.06, 0.77, 0.06)
    canvas.solid(cloth, rgb("#c9a878"), flat(0.66), texture=0.14, grain=40)
    with canvas.ink(inside=canvas.mask_of(cloth)) as pen:
        for row in range(9):
            pen.line([(-0.65, 0.215 + row * 0.065), (0.08, 0.215 + row * 0.065)], 0.014, rgb("#8a6844"), 0.7)
    dial = box(0.13, 0.52, 0.63, 0.76, 0.03)
    canvas.solid(dial, rgb("#ffe6ac") if look.dark else rgb("#f7f0da"), slope(0.75, 0.95, 90))
    with canvas.ink() as pen:
        for mark in range(13):
            x = 0.17 + mark * 0.035
            pen.line([(x, 0.58), (x, 0.64 if mark % 3 else 0.69)], 0.008, DARK, 0.8)
        pen.line([(0.44, 0.54), (0.44, 0.74)], 0.012, rgb("#d8352e"))
    for x in (0.25, 0.51):
        canvas.solid(ellipse(x, 0.33, 0.105, 0.105), times(case, 0.85), puffed(1.1, shine=0.3), gloss=0.4)
        with canvas.ink() as pen:
            pen.line([(x, 0.33), (x + 0.05, 0.40)], 0.02, rgb("#f3e9d4"))
    if look.dark:
        canvas.lamp(0.38, 0.64, 0.5, rgb("#ffdf96"), 0.5)


PROPS = (
    Prop(name="violin", size=0.6, extent=violin_extent, paint=paint_violin, home="studio"),
    Prop(name="drum", size=0.4, extent=drum_extent, paint=paint_drum, home="studio"),
    Prop(name="trumpet", size=0.22, extent=trumpet_extent, paint=paint_trumpet, home="studio"),
    Prop(name="microphone", size=0.4, extent=microphone_extent, paint=paint_microphone, home="studio", turns=False),
    Prop(name="gramophone", size=0.6, extent=gramophone_extent, paint=paint_gramophone, home="studio"),
    Prop(name="radio", size=0.3, extent=radio_extent, paint=paint_radio, home="studio", turns=False),
)
