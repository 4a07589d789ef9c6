"""Jars, bottles and bricks, pumps and meters, a bird bath, a bow, a totem pole, a tepee, a roller coaster."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, block, rod, turned

DARK, WOOD, STONE = rgb("#303239"), rgb("#a9743f"), rgb("#c9c3b6")


def paint_cream(canvas: Canvas, look: Look) -> None:
    """A squat jar of cream with a broad lid."""
    tone = look.colour(rgb("#efe4da"))
    lid = look.colours[1] if len(look.colours) > 1 else rgb("#c9a26a")
    turned(
        canvas,
        [(0.50, 0.0), (0.54, 0.05), (0.54, 0.44), (0.50, 0.48)],
        tone,
        tilt=0.16,
        shine=0.35,
        gloss=0.5,
        closed=True,
    )
    canvas.solid(box(-0.30, 0.12, 0.30, 0.36, 0.02), mix(tone, WHITE, 0.5), flat(0.78))
    with canvas.ink() as pen:
        pen.polygon(box(-0.20, 0.25, 0.20, 0.29), times(tone, 0.55))
        pen.polygon(box(-0.12, 0.18, 0.12, 0.205), times(tone, 0.6))
    turned(canvas, [(0.55, 0.48), (0.55, 0.70)], lid, tilt=0.16, shine=0.35, gloss=0.6, closed=True)


def paint_smart_speaker(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#8f969e"))
    turned(
        canvas,
        [(0.38, 0.0), (0.42, 0.06), (0.42, 1.00), (0.40, 1.06)],
        tone,
        tilt=0.14,
        texture=0.16,
        grain=70,
        closed=True,
    )
    canvas.solid(ellipse(0, 1.06, 0.39, 0.055), DARK, slope(0.5, 0.7))
    with canvas.lit():
        ring = ellipse(0, 1.06, 0.33, 0.043)
        canvas.solid(ring, rgb("#5ac8f0"), flat(0.9), holes=[ellipse(0, 1.06, 0.27, 0.033)])


def paint_bow(canvas: Canvas, look: Look) -> None:
    """A drawn bow, an arrow on its string."""
    wood = look.colour(WOOD)
    with canvas.ink() as pen:
        pen.line([(-0.28, 1.56), (-0.44, 0.82), (-0.28, 0.08)], 0.014, rgb("#efe9dc"))
    stave = curve(
        [(-0.30, 1.58), (-0.10, 1.44), (0.20, 1.16), (0.26, 0.82), (0.20, 0.48), (-0.10, 0.20), (-0.30, 0.06)], steps=8
    )
    canvas.solid(limb(stave, (0.03, 0.07, 0.08, 0.10, 0.08, 0.07, 0.03)), wood, puffed(0.8, shine=0.2), texture=0.05)
    canvas.solid(box(0.20, 0.70, 0.33, 0.94, 0.03), rgb("#6b3f2a"), puffed(0.7))
    rod(canvas, [(-0.46, 0.82), (0.70, 0.82)], 0.03, rgb("#d8b878"))
    canvas.solid([(0.68, 0.90), (0.88, 0.82), (0.68, 0.74)], STEEL, puffed(0.6), gloss=0.4)
    for hand in (-1, 1):
        canvas.solid(
            [(-0.46, 0.82), (-0.22, 0.82), (-0.30, 0.82 + hand * 0.10), (-0.54, 0.82 + hand * 0.10)],
            rgb("#d8483c"),
            flat(0.66),
        )


def paint_ironing_board(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#6fa8c8"))
    rod(canvas, [(-0.62, 0.0), (0.44, 0.92)], 0.05, STEEL)
    rod(canvas, [(0.62, 0.0), (-0.44, 0.92)], 0.05, STEEL)
    for x in (-0.62, 0.62):
        rod(canvas, [(x - 0.16, 0.02), (x + 0.16, 0.02)], 0.05, DARK)
    board = curve([(-1.10, 0.96), (-0.90, 1.04), (0.60, 1.06), (0.96, 1.05), (1.14, 0.97), (0.96, 0.91), (0.60,
        0.90), (-0.90, 0.90)],
                  closed=True, steps=6)  # fmt: skip
    canvas.solid(board, tone, slope(0.5, 0.8), texture=0.04)


def paint_polish(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8365a"))
    canvas.solid(box(-0.30, 0.0, 0.30, 0.56, 0.10), tone, puffed(0.7, shine=0.4), gloss=0.6)
    canvas.solid(box(-0.13, 0.54, 0.13, 0.64), times(tone, 0.8), flat(0.6))
    turned(canvas, [(0.17, 0.62), (0.12, 1.24)], DARK, tilt=0.14, shine=0.3, gloss=0.5, closed=True)


def paint_baby_bottle(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#7fb8e0"))
    turned(canvas, [(0.30, 0.0), (0.32, 0.04), (0.32, 0.60), (0.30, 0.62)], rgb("#fbf8f0"), tilt=0.14, closed=True)
    turned(
        canvas,
        [(0.32, 0.02), (0.33, 0.90), (0.28, 1.00)],
        rgb("#e2eef2"),
        tilt=0.14,
        shine=0.4,
        gloss=0.6,
        alpha=0.4,
        closed=True,
    )
    turned(canvas, [(0.31, 0.98), (0.31, 1.14)], tone, tilt=0.14, gloss=0.3, closed=True)
    teat = curve([(0.24, 1.14), (0.17, 1.26), (0.07, 1.34), (0.08, 1.44), (0.03, 1.50)], steps=5)
    turned(canvas, teat, rgb("#e8c79a"), tilt=0.14, closed=True)
    with canvas.ink() as pen:
        for k in range(5):
            pen.line([(0.06, 0.20 + 0.13 * k), (0.22, 0.20 + 0.13 * k)], 0.018, tone)


def paint_bricks(canvas: Canvas, look: Look) -> None:
    """Toy bricks with studs, three of them stacked."""
    tones = look.colours or (rgb("#d8352f"), rgb("#3f78d0"), rgb("#f2c230"))
    for number, (x, y, wide) in enumerate(((-0.70, 0.0, 0.80), (0.16, 0.0, 0.60), (-0.40, 0.34, 0.80))):
        tone = tones[number % len(tones)]
        block(canvas, x, y, x + wide, y + 0.34, tone, depth=(0.14, 0.10), gloss=0.3)
        for row in (0, 1):
            for k in range(round(wide / 0.2)):
                turned(canvas, [(0.06, y + 0.43 - 0.055 * row), (0.06, y + 0.49 - 0.055 * row)], tone,
                       x=x + 0.20 - 0.065 * row + 0.2 * k, tilt=0.34, gloss=0.3, closed=True)  # fmt: skip


def paint_totem(canvas: Canvas, look: Look) -> None:
    wood = look.colour(WOOD)
    tones = (rgb("#b8412f"), rgb("#3f7a78"), rgb("#d9a441"))
    canvas.solid(box(-0.30, 0.0, 0.30, 2.30, 0.05), wood, slope(0.75, 0.45, 0), texture=0.10, grain=12)
    for hand in (-1, 1):
        wing = [(hand * 0.26, 1.94), (hand * 0.92, 2.12), (hand * 0.86, 1.86), (hand * 0.26, 1.64)]
        canvas.solid(wing, tones[1], facing(hand * 0.2, 0.2, 1), texture=0.06)
        with canvas.ink() as pen:
            for k in range(1, 4):
                pen.line(
                    [(hand * (0.30 + 0.16 * k), 1.96 + 0.035 * k), (hand * (0.30 + 0.15 * k), 1.70 + 0.045 * k)],
                    0.022,
                    tones[2],
                )
    for number in range(3):
        y = 0.10 + 0.74 * number
        canvas.solid(box(-0.33, y + 0.58, 0.33, y + 0.68, 0.03), tones[number], puffed(0.6))
        for hand in (-1, 1):
            canvas.solid(ellipse(hand * 0.14, y + 0.44, 0.11, 0.085), rgb("#f3e8cf"), puffed(0.6))
            canvas.solid(ellipse(hand * 0.14, y + 0.43, 0.05, 0.055), DARK, flat(0.5))
        beak: Path = [(-0.09, y + 0.36), (0.09, y + 0.36), (0.0, y + 0.16)]
        canvas.solid(beak if number != 1 else ellipse(0, y + 0.30, 0.11, 0.08), tones[2], puffed(0.8))
        canvas.solid(box(-0.20, y + 0.06, 0.20, y + 0.14, 0.04), tones[0] if number else rgb("#f3e8cf"), puffed(0.6))


def paint_tepee(canvas: Canvas, look: Look) -> None:
    hide = look.colour(rgb("#e6d3ac"))
    for x in (-0.20, -0.08, 0.10, 0.22):
        rod(canvas, [(x, 1.74), (-x * 0.4, 1.40)], 0.04, WOOD)
    cone = [(-0.86, 0.0), *curve([(-0.86, 0.0), (0.0, -0.10), (0.86, 0.0)], steps=8), (0.09, 1.50), (-0.09, 1.50)]
    canvas.solid(cone, hide, slope(0.78, 0.5, 0), texture=0.06)
    inside = canvas.mask_of(cone)
    with canvas.ink(inside=inside) as pen:
        for y, code in ((0.20, "#b8412f"), (1.06, "#3f7a78")):
            for k in range(16):
                x = -0.9 + 0.12 * k
                pen.polygon([(x, y), (x + 0.12, y), (x + 0.06, y + 0.13)], rgb(code))
            pen.line([(-0.9, y - 0.03), (0.9, y - 0.03)], 0.028, rgb(code))
        pen.line([(0, 0.5), (0, 1.5)], 0.02, times(hide, 0.6))
    canvas.solid([(-0.22, -0.08), (0.22, -0.08), (0.03, 0.66), (-0.03, 0.66)], rgb("#4a3826"), flat(0.5), inside=inside)
    canvas.solid([(0.22, -0.08), (0.36, -0.04), (0.04, 0.66)], mix(hide, WHITE, 0.2), flat(0.66), inside=inside)


def paint_fuel_pump(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8382f"))
    canvas.solid(box(-0.44, 0.0, 0.44, 0.10), STONE, flat(0.6))
    block(canvas, -0.36, 0.08, 0.30, 1.50, tone, depth=(0.10, 0.06), gloss=0.3)
    canvas.solid(box(-0.28, 0.94, 0.22, 1.36, 0.04), rgb("#f6f3ea"), flat(0.76))
    with canvas.ink() as pen:
        for y in (1.16, 1.24, 1.05):
            pen.polygon(box(-0.20, y, 0.14, y + 0.045), DARK)
    canvas.solid(ellipse(-0.03, 1.74, 0.20, 0.20), rgb("#f6f3ea"), puffed(0.7, shine=0.3), gloss=0.4)
    hose = curve([(0.38, 1.10), (0.62, 0.90), (0.66, 0.40), (0.52, 0.36), (0.46, 0.70)], steps=8)
    canvas.solid(limb(hose, (0.05, 0.05)), DARK, puffed(0.7))
    canvas.solid([(0.40, 0.66), (0.52, 0.66), (0.54, 0.96), (0.38, 1.00)], DARK, puffed(0.6))


def paint_meter(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#7f8a94"))
    rod(canvas, [(0, 0.0), (0, 1.10)], 0.09, STEEL)
    body = [
        (-0.24, 1.04),
        (-0.27, 1.36),
        *ellipse(0, 1.44, 0.27, 0.27, start=math.pi, end=0.0, points=18),
        (0.27, 1.36),
        (0.24, 1.04),
    ]
    canvas.solid(body, tone, puffed(0.7, shine=0.25), gloss=0.4)
    dial = [(-0.20, 1.40), *ellipse(0, 1.42, 0.20, 0.20, start=math.pi, end=0.0, points=16), (0.20, 1.40)]
    canvas.solid(dial, rgb("#f2f5f4"), flat(0.8))
    with canvas.ink() as pen:
        pen.line([(0, 1.41), (0.10, 1.55)], 0.025, rgb("#d8382f"))
        pen.polygon(box(-0.04, 1.16, 0.04, 1.28), DARK)


def paint_birdbath(canvas: Canvas, look: Look) -> None:
    stone = look.colour(STONE)
    turned(canvas, [(0.40, 0.0), (0.36, 0.08), (0.18, 0.16)], stone, tilt=0.2, texture=0.10, closed=True)
    turned(
        canvas, curve([(0.15, 0.14), (0.10, 0.44), (0.14, 0.76), (0.20, 0.82)], steps=6), stone, tilt=0.2, texture=0.10
    )
    turned(canvas, curve([(0.20, 0.80), (0.52, 0.86), (0.70, 1.00)], steps=6), stone, tilt=0.2, texture=0.10)
    canvas.solid(ellipse(0, 1.00, 0.70, 0.14), mix(stone, WHITE, 0.2), slope(0.6, 0.8), texture=0.06)
    canvas.solid(ellipse(0, 0.995, 0.60, 0.108), rgb("#6fb4d0"), slope(0.6, 0.85), gloss=0.5)


def paint_coaster(canvas: Canvas, look: Look) -> None:
    track = look.colour(rgb("#d8402f"))
    heights = curve([(-1.70, 0.30), (-1.10, 1.50), (-0.80, 1.62), (-0.40, 0.70), (0.0, 0.30), (0.50, 1.02), (0.84,
        1.10), (1.20, 0.44),
                     (1.70, 0.26)], steps=10)  # fmt: skip
    with canvas.ink() as pen:
        for k in range(3, len(heights) - 2, 4):
            x, y = heights[k]
            pen.line([(x, y), (x, 0.0)], 0.030, rgb("#e9e4da"))
            if k + 4 < len(heights):
                fx, fy = heights[k + 4]
                low = min(y, fy)
                for level in range(int(low / 0.3)):
                    pen.line([(x, 0.3 * level), (fx, 0.3 * level + 0.3)], 0.014, rgb("#d2ccc0"))
    loop = ellipse(0.02, 0.74, 0.40, 0.44)
    canvas.solid(limb([*loop, *loop[:2]], (0.06, 0.06)), times(track, 0.85), puffed(0.6))
    canvas.solid(limb(heights, (0.075, 0.075)), track, puffed(0.6))
    for k, code in enumerate(("#f2c230", "#3f8ad0", "#6fb84e")):
        x, y = heights[24 + 3 * k]
        turn = math.atan2(heights[25 + 3 * k][1] - y, heights[25 + 3 * k][0] - x)
        canvas.solid(ellipse(x + 0.05, y + 0.10, 0.125, 0.085, turn), rgb(code), puffed(0.8, shine=0.3), gloss=0.3)
        canvas.solid(ellipse(x + 0.06, y + 0.20, 0.045, 0.05), rgb("#e8b890"), puffed(0.8))


PROPS = (
    Prop(name="cream_jar", size=0.07, extent=bounds(-0.60, 0.60, 0.82, -0.10), paint=paint_cream, home="seamless"),
    Prop(name="smart_speaker", size=0.2, extent=bounds(-0.46, 0.46, 1.16, -0.07), paint=paint_smart_speaker,
        home="studio"),
    Prop(name="bow", size=1.2, extent=bounds(-0.60, 0.92, 1.64), paint=paint_bow, home="meadow"),
    Prop(name="ironing_board", size=0.9, extent=bounds(-1.18, 1.20, 1.12, -0.03), paint=paint_ironing_board,
        home="livingroom"),
    Prop(name="nail_polish", size=0.07, extent=bounds(-0.34, 0.34, 1.30), paint=paint_polish, home="seamless"),
    Prop(name="baby_bottle", size=0.16, extent=bounds(-0.38, 0.38, 1.56, -0.06), paint=paint_baby_bottle,
        home="studio"),
    Prop(name="toy_brick", size=0.12, extent=bounds(-0.76, 0.96, 0.92), paint=paint_bricks, home="studio"),
    Prop(name="totem", size=5.0, extent=bounds(-0.96, 0.96, 2.36), paint=paint_totem, home="forest", turns=False),
    Prop(name="tepee", size=4.0, extent=bounds(-0.92, 0.92, 1.80, -0.12), paint=paint_tepee, home="meadow"),
    Prop(name="fuel_pump", size=1.8, extent=bounds(-0.48, 0.74, 1.98), paint=paint_fuel_pump, home="gasstation",
        turns=False),
    Prop(name="parking_meter", size=1.4, extent=bounds(-0.34, 0.34, 1.76, -0.02), paint=paint_meter, home="street"),
    Prop(name="birdbath", size=0.9, extent=bounds(-0.76, 0.76, 1.18, -0.09), paint=paint_birdbath, home="garden"),
    Prop(name="coaster", size=18.0, extent=bounds(-1.78, 1.78, 1.76), paint=paint_coaster, home="park", turns=False),
)  # fmt: skip
