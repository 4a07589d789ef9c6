"""Sports gear and small instruments: weights, gloves, skates, a hoop, a goal, a xylophone, maracas, a tambourine."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, rod

DARK, WOOD = rgb("#33353b"), rgb("#c08a52")


def paint_dumbbell(canvas: Canvas, look: Look) -> None:
    tone = look.colour(DARK)
    rod(canvas, [(-0.44, 0.34), (0.44, 0.34)], 0.13, STEEL, gloss=0.6)
    for hand in (-1, 1):
        for x, tall in ((0.46, 0.34), (0.64, 0.26), (0.78, 0.16)):
            canvas.solid(
                box(hand * x - 0.10, 0.34 - tall, hand * x + 0.10, 0.34 + tall, 0.06),
                tone,
                slope(0.42, 0.85),
                gloss=0.4,
            )


def paint_kettlebell(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#3f434b"))
    handle = curve([(-0.30, 0.62), (-0.32, 0.94), (-0.16, 1.10), (0.16, 1.10), (0.32, 0.94), (0.30, 0.62)], steps=7)
    canvas.solid(limb(handle, (0.16, 0.13, 0.13, 0.16)), times(tone, 0.95), puffed(0.9, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(0, 0.44, 0.46, 0.44), tone, sphere(0, 0.44, 0.46, 0.44, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(0, 0.44, 0.20, 0.20), mix(tone, WHITE, 0.8), flat(0.72))
    canvas.solid(ellipse(0, 0.44, 0.15, 0.15), tone, flat(0.6))


def paint_glove(canvas: Canvas, look: Look) -> None:
    """A boxing glove."""
    tone = look.colour(rgb("#cf2f2f"))
    canvas.solid(box(-0.34, 0.0, 0.26, 0.34, 0.07), mix(tone, WHITE, 0.75), puffed(0.6))
    fist = curve([(-0.38, 0.32), (-0.52, 0.70), (-0.46, 1.10), (-0.10, 1.26), (0.28, 1.18), (0.46, 0.88), (0.38, 0.52),
                  (0.28, 0.30)], closed=True, steps=7)  # fmt: skip
    canvas.solid(fist, tone, puffed(0.9, shine=0.35), gloss=0.5)
    thumb = curve(
        [(0.22, 0.42), (0.44, 0.56), (0.52, 0.82), (0.40, 0.98), (0.24, 0.88), (0.14, 0.62)], closed=True, steps=6
    )
    canvas.solid(thumb, times(tone, 0.9), puffed(0.9, shine=0.3), gloss=0.4)
    with canvas.ink() as pen:
        pen.line([(-0.34, 0.31), (0.26, 0.31)], 0.03, times(tone, 0.55))
        pen.line(curve([(-0.40, 0.78), (-0.10, 0.86), (0.12, 0.80)], steps=6), 0.022, times(tone, 0.55))


def paint_hoop(canvas: Canvas, look: Look) -> None:
    rim = look.colour(rgb("#e8672e"))
    rod(canvas, [(0.0, 0.0), (0.0, 2.30)], 0.10, DARK)
    canvas.solid(box(-0.62, 1.98, 0.62, 2.80, 0.03), rgb("#f6f6f4"), facing(0, 0.1, 1), gloss=0.2)
    with canvas.ink() as pen:
        for half, low, high, width in ((0.60, 2.0, 2.78, 0.03), (0.22, 2.14, 2.50, 0.035)):
            pen.line([(-half, low), (half, low), (half, high), (-half, high), (-half, low)], width, rim)
        for k in range(9):
            a = -0.26 + 0.065 * k
            pen.line([(a, 2.02), (a * 0.55, 1.66)], 0.014, rgb("#f2f2ee"))
            pen.line([(a, 2.02), (-a * 0.3 + a * 0.8, 1.72)], 0.014, rgb("#d9d9d4"))
        for y, wide in ((1.92, 0.23), (1.80, 0.19), (1.68, 0.155)):
            pen.line([(-wide, y), (wide, y)], 0.012, rgb("#e6e6e0"))
    canvas.solid(ellipse(0, 2.03, 0.30, 0.06), rim, puffed(0.8), holes=[ellipse(0, 2.03, 0.245, 0.03)])
    canvas.solid(box(-0.42, 0.0, 0.42, 0.12, 0.04), DARK, puffed(0.6))


def paint_goal(canvas: Canvas, look: Look) -> None:
    post = look.colour(rgb("#f8f8f6"))
    with canvas.ink() as pen:
        for k in range(21):
            x = -1.20 + 0.12 * k
            pen.line([(x, 0.96), (x * 0.86, 0.16)], 0.010, rgb("#dfe3e6"), 0.9)
        for k in range(9):
            y = 0.16 + 0.10 * k
            wide = 1.20 - 0.17 * (1 - (y - 0.16) / 0.8)
            pen.line([(-wide, y), (wide, y)], 0.010, rgb("#dfe3e6"), 0.9)
        for hand in (-1, 1):
            for k in range(5):
                pen.line(
                    [(hand * (1.20 - 0.03 * k), 0.96), (hand * (1.20 - 0.035 * k), 0.04 + 0.03 * k)],
                    0.010,
                    rgb("#dfe3e6"),
                )
    rod(canvas, [(-1.02, 0.16), (1.02, 0.16)], 0.025, times(post, 0.7))
    for hand in (-1, 1):
        rod(canvas, [(hand * 1.20, 0.0), (hand * 1.02, 0.16)], 0.03, times(post, 0.75))
        rod(canvas, [(hand * 1.20, 0.0), (hand * 1.20, 1.0)], 0.07, post)
    rod(canvas, [(-1.235, 0.98), (1.235, 0.98)], 0.07, post)


def paint_hockey(canvas: Canvas, look: Look) -> None:
    tone = look.colour(WOOD)
    canvas.solid(limb([(0.46, 1.50), (-0.30, 0.16)], (0.08, 0.08)), tone, puffed(0.8))
    canvas.solid(limb(curve([(-0.28, 0.20), (-0.36, 0.08), (-0.60, 0.06), (-0.86, 0.12)], steps=6), (0.10, 0.13,
        0.13, 0.10)),
                 DARK, puffed(0.7))  # fmt: skip
    canvas.solid(limb([(0.47, 1.52), (0.36, 1.33)], (0.10, 0.10)), DARK, puffed(0.7))
    canvas.solid(ellipse(0.14, 0.06, 0.17, 0.06), rgb("#24252a"), slope(0.4, 0.7))


def mat_extent(look: Look) -> Extent:
    if look.variant == "flat":
        return Extent(left=-1.22, right=1.22, top=0.42, bottom=-0.02)
    return Extent(left=-0.92, right=0.90, top=0.54, bottom=-0.03)


def paint_mat(canvas: Canvas, look: Look) -> None:
    """A yoga mat, rolled up, or lying flat for whoever is on it."""
    tone = look.colour(rgb("#8f7ac8"))
    if look.variant == "flat":
        canvas.solid([(-1.20, 0.0), (0.96, 0.0), (0.96, 0.035), (-1.20, 0.035)], times(tone, 0.62), flat(0.6))
        canvas.solid([(-1.20, 0.03), (0.96, 0.03), (1.20, 0.40), (-0.96, 0.40)], tone, slope(0.62, 0.86), texture=0.04)
        with canvas.ink() as pen:
            pen.line([(-1.10, 0.05), (0.93, 0.05), (1.13, 0.375), (-0.92, 0.375), (-1.10, 0.05)], 0.012,
                     mix(tone, WHITE, 0.35), 0.8)  # fmt: skip
        return
    canvas.solid([(-0.86, 0.0), (0.62, 0.0), (0.80, 0.09), (-0.68, 0.09)], times(tone, 0.8), flat(0.6))
    canvas.solid(box(-0.86, 0.04, 0.72, 0.48, 0.10), tone, slope(0.42, 0.88), texture=0.03)
    canvas.solid(ellipse(0.70, 0.26, 0.15, 0.22), mix(tone, WHITE, 0.18), flat(0.66))
    with canvas.ink() as pen:
        turns = [(0.012 + 0.0055 * k, k * 0.5) for k in range(22)]
        pen.line([(0.70 + r * math.cos(a), 0.26 + 1.45 * r * math.sin(a)) for r, a in turns], 0.016, times(tone, 0.55))
    for x in (-0.50, 0.30):
        canvas.solid(box(x - 0.04, 0.03, x + 0.04, 0.49, 0.03), times(tone, 0.55), slope(0.5, 0.85))


def paint_whistle(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#e8a82e"))
    canvas.solid(box(-0.10, 0.48, 0.86, 0.80, 0.03), tone, slope(0.5, 0.85), gloss=0.5)
    canvas.solid(ellipse(-0.22, 0.40, 0.40, 0.40), tone, puffed(0.7, shine=0.35), gloss=0.5)
    canvas.solid(box(0.16, 0.70, 0.36, 0.81), DARK, flat(0.5))
    canvas.solid(ellipse(-0.22, 0.40, 0.12, 0.12), times(tone, 0.75), puffed(0.7))
    canvas.solid(
        ellipse(-0.56, 0.72, 0.10, 0.10), STEEL, puffed(0.7), holes=[ellipse(-0.56, 0.72, 0.055, 0.055)], gloss=0.5
    )


def paint_trampoline(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#3f7fd0"))
    for x in (-0.84, -0.30, 0.30, 0.84):
        rod(canvas, [(x, 0.44), (x * 1.02, 0.0)], 0.05, STEEL)
    canvas.solid(ellipse(0, 0.50, 1.02, 0.24), tone, slope(0.5, 0.8), gloss=0.2)
    canvas.solid(ellipse(0, 0.52, 0.86, 0.185), rgb("#2b2d33"), slope(0.5, 0.7))


def paint_tambourine(canvas: Canvas, look: Look) -> None:
    tone = look.colour(WOOD)
    canvas.solid(ellipse(0, 0.60, 0.60, 0.60), tone, puffed(0.6, shine=0.2), gloss=0.2)
    canvas.solid(ellipse(0, 0.60, 0.48, 0.48), rgb("#f3e8d2"), slope(0.66, 0.82), texture=0.03)
    for k in range(8):
        a = k * math.pi / 4 + 0.2
        canvas.solid(ellipse(0.545 * math.cos(a), 0.60 + 0.545 * math.sin(a), 0.085, 0.085), rgb("#e0b94e"),
                     puffed(0.8, shine=0.4), gloss=0.6)  # fmt: skip
        with canvas.ink() as pen:
            pen.disc(0.545 * math.cos(a), 0.60 + 0.545 * math.sin(a), 0.022, times(WOOD, 0.5))


def paint_xylophone(canvas: Canvas, look: Look) -> None:
    tones = look.colours or tuple(
        map(rgb, ("#d8483c", "#ee8a2e", "#f2c43c", "#6fb84e", "#3fa8b8", "#3f78d0", "#7a58b8", "#d86aa8"))
    )
    for low, high in (((-0.90, 0.10), (0.90, 0.16)), ((-0.90, 0.56), (0.90, 0.46))):
        rod(canvas, [low, high], 0.07, WOOD)
    for k in range(8):
        x, tall = -0.80 + 0.228 * k, 0.36 - 0.026 * k
        tone = tones[k % len(tones)]
        canvas.solid(
            box(x - 0.09, 0.325 - tall - 0.02, x + 0.09, 0.325 + tall - 0.02, 0.03), times(tone, 0.6), flat(0.5)
        )
        canvas.solid(box(x - 0.09, 0.335 - tall, x + 0.09, 0.335 + tall, 0.03), tone, slope(0.55, 0.82), gloss=0.3)
        with canvas.ink() as pen:
            for y in (0.335 - tall * 0.7, 0.335 + tall * 0.7):
                pen.disc(x, y, 0.022, mix(tone, WHITE, 0.7))
    for start, end in (((-0.50, 0.90), (0.10, 0.60)), ((0.90, 0.92), (0.34, 0.58))):
        rod(canvas, [start, end], 0.035, WOOD)
        canvas.solid(ellipse(*end, 0.075, 0.075), rgb("#d8483c"), puffed(0.9, shine=0.3), gloss=0.4)


def paint_maracas(canvas: Canvas, look: Look) -> None:
    tones = look.colours or (rgb("#d8483c"), rgb("#e8a83a"))
    for hand, tone in ((-1, tones[0]), (1, tones[-1])):
        rod(canvas, [(-hand * 0.22, 0.04), (hand * 0.20, 0.76)], 0.09, WOOD)
        head = ellipse(hand * 0.32, 0.98, 0.27, 0.33, -hand * 0.5)
        canvas.solid(head, tone, puffed(0.9, shine=0.3), gloss=0.4)
        with canvas.ink(inside=canvas.mask_of(head)) as pen:
            for k in range(7):
                x = hand * 0.32 - 0.27 + 0.09 * k
                pen.line([(x, 0.94), (x + 0.045, 1.04), (x + 0.09, 0.94)], 0.026, mix(tone, WHITE, 0.75))


def paint_harmonica(canvas: Canvas, look: Look) -> None:
    tone = look.colour(STEEL)
    canvas.solid(box(-0.80, 0.12, 0.80, 0.34, 0.03), rgb("#7a3f2c"), flat(0.55))
    with canvas.ink() as pen:
        for k in range(10):
            pen.polygon(box(-0.70 + 0.145 * k, 0.16, -0.61 + 0.145 * k, 0.29), rgb("#2b1c16"))
    for y0, y1 in ((0.0, 0.14), (0.31, 0.48)):
        canvas.solid(box(-0.84, y0, 0.84, y1, 0.06), tone, slope(0.45, 0.92), gloss=0.6)
    with canvas.ink() as pen:
        pen.polygon(box(-0.34, 0.37, 0.34, 0.42, 0.02), times(tone, 0.7))


PROPS = (
    Prop(name="dumbbell", size=0.16, extent=bounds(-0.92, 0.92, 0.72, -0.03), paint=paint_dumbbell, home="studio"),
    Prop(name="kettlebell", size=0.28, extent=bounds(-0.50, 0.50, 1.20, -0.03), paint=paint_kettlebell,
        home="studio"),
    Prop(name="boxing_glove", size=0.32, extent=bounds(-0.58, 0.58, 1.30, -0.02), paint=paint_glove, home="studio"),
    Prop(name="basketball_hoop", size=3.4, extent=bounds(-0.68, 0.68, 2.84, -0.02), paint=paint_hoop, home="playground",
         turns=False),
    Prop(name="football_goal", size=2.2, extent=bounds(-1.28, 1.28, 1.04, -0.03), paint=paint_goal, home="park"),
    Prop(name="hockey_stick", size=1.3, extent=bounds(-0.92, 0.54, 1.60, -0.02), paint=paint_hockey, home="snowfield"),
    Prop(name="yoga_mat", size=0.16, extent=mat_extent, paint=paint_mat, home="livingroom"),
    Prop(name="whistle", size=0.05, extent=bounds(-0.70, 0.90, 0.86, -0.02), paint=paint_whistle, home="studio"),
    Prop(name="trampoline", size=0.9, extent=bounds(-1.06, 1.06, 0.78, -0.03), paint=paint_trampoline, home="garden"),
    Prop(name="tambourine", size=0.25, extent=bounds(-0.66, 0.66, 1.26, -0.06), paint=paint_tambourine, home="studio"),
    Prop(name="xylophone", size=0.2, extent=bounds(-0.98, 0.98, 1.00, -0.08), paint=paint_xylophone, home="studio",
        turns=False),
    Prop(name="maracas", size=0.25, extent=bounds(-0.68, 0.68, 1.36, -0.04), paint=paint_maracas, home="studio"),
    Prop(name="harmonica", size=0.05, extent=bounds(-0.88, 0.88, 0.52, -0.03), paint=paint_harmonica, home="studio"),
)  # fmt: skip
