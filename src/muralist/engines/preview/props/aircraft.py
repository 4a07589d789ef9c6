"""Things that fly: an airliner, a propeller plane, a helicopter, a flying saucer."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, gleam, pane, rod

ACCENTS = (rgb("#3f78b8"), rgb("#c8423a"), rgb("#e0a03c"), rgb("#3f8a7c"))


def extent(look: Look) -> Extent:
    if "propeller" in look.variant.split():
        return Extent(left=-1.16, right=1.12, top=0.98)
    return Extent(left=-1.60, right=1.58, top=1.22, bottom=-0.13 if "parked" in look.variant.split() else 0.0)


def paint(canvas: Canvas, look: Look) -> None:
    (_biplane if "propeller" in look.variant.split() else _airliner)(canvas, look)


def _airliner(canvas: Canvas, look: Look) -> None:
    accent, white = look.pick("accent", ACCENTS), rgb("#f2f2f0")
    if look.colours:
        accent, white = look.colour(accent, 1) if len(look.colours) > 1 else rgb("#f2efe6"), look.colours[0]
    far = [(-0.10, 0.60), (0.26, 0.60), (-0.30, 1.02), (-0.44, 1.02)]
    canvas.solid(far, times(white, 0.80), slope(0.5, 0.75, 90))
    canvas.solid([(-1.36, 0.64), (-1.16, 0.62), (-1.34, 0.80), (-1.46, 0.80)], times(white, 0.8), flat(0.6))
    fin = [(-1.48, 0.62), (-1.06, 0.66), (-1.38, 1.18), (-1.56, 1.18)]
    canvas.solid(fin, accent, slope(0.5, 0.85, 70), gloss=0.3)
    body = curve(
        [(-1.52, 0.63), (-1.20, 0.71), (-0.6, 0.75), (0.9, 0.75), (1.24, 0.70), (1.48, 0.56), (1.52, 0.47),
        (1.34, 0.40), (0.8, 0.365), (-0.6, 0.37), (-1.1, 0.48)], closed=True, steps=7,
    )  # fmt: skip
    canvas.solid(body, white, slope(0.36, 0.95, 90), gloss=0.4)
    inside = canvas.mask_of(body)
    canvas.solid(
        [(-1.6, 0.70), (-0.8, 0.52), (0.9, 0.50), (1.6, 0.47), (1.6, 0.44), (0.8, 0.455), (-0.9, 0.46),
        (-1.6, 0.60)], accent, slope(0.5, 0.8, 90), inside=inside,
    )  # fmt: skip
    with canvas.ink(inside=inside) as pen:
        glass = rgb("#ffdf96") if look.dark else rgb("#4a6a84")
        for window in range(21):
            pen.polygon(box(-0.92 + window * 0.092, 0.585, -0.88 + window * 0.092, 0.64, 0.015), glass)
        for x in (1.06, -1.04):
            door = box(x, 0.52, x + 0.075, 0.675, 0.02)
            pen.line([*door, door[0]], 0.008, times(white, 0.6))
    pane(canvas, curve([(1.22, 0.60), (1.24, 0.675), (1.36, 0.635), (1.44, 0.575)], True, 4), tone=rgb("#3a5266"))
    canvas.solid(
        [(-1.42, 0.60), (-1.14, 0.56), (-1.52, 0.44), (-1.60, 0.46)], times(white, 0.94), slope(0.6, 0.9, 60),
    )  # fmt: skip
    if "parked" in look.variant.split():
        _wheels(canvas)
    engine = curve([(0.10, 0.32), (0.44, 0.33), (0.50, 0.24), (0.44, 0.15), (0.10, 0.18)], closed=True, steps=6)
    wing = [(0.34, 0.50), (-0.18, 0.46), (-0.98, 0.02), (-1.12, 0.02), (-1.02, 0.10)]
    canvas.solid(engine, mix(accent, WHITE, 0.1), puffed(0.9, shine=0.25), gloss=0.4)
    canvas.solid(ellipse(0.455, 0.24, 0.045, 0.085), rgb("#3a4048"), puffed(0.5))
    canvas.solid(wing, times(white, 0.92), slope(0.52, 0.90, 40), gloss=0.3)
    with canvas.ink() as pen:
        pen.line([(0.10, 0.455), (-1.0, 0.03)], 0.012, times(white, 0.62), 0.7)
    canvas.solid([(-0.98, 0.03), (-1.13, 0.02), (-1.20, 0.14), (-1.14, 0.14)], accent, flat(0.7))
    canvas.soft([(-1.0, 0.70), (1.1, 0.71), (1.1, 0.735), (-1.0, 0.73)], WHITE, 0.012, 0.8, inside=inside)
    if look.dark:
        canvas.lamp(-1.1, 0.05, 0.25, rgb("#ff5a4a"), 0.8)
        canvas.lamp(1.48, 0.45, 0.4, rgb("#fff0c8"), 0.6)


def _wheels(canvas: Canvas) -> None:
    """The gear of an airliner: a pair of wheels under the nose, two pairs under the wings."""
    canvas.soft(ellipse(0.0, -0.12, 1.25, 0.05), (0.05, 0.05, 0.07), 0.05, 0.45)
    for x, top, size in ((1.16, 0.40, 0.055), (-0.32, 0.42, 0.070), (-0.12, 0.42, 0.070)):
        rod(canvas, [(x, top), (x, -0.06)], 0.055, STEEL)
        for dx in (-0.05, 0.05):
            canvas.solid(ellipse(x + dx, -0.13 + size, size, size), rgb("#2a2727"), puffed(0.7))
            canvas.solid(ellipse(x + dx, -0.13 + size, size * 0.45, size * 0.45), STEEL, puffed(0.8, shine=0.2))


def _biplane(canvas: Canvas, look: Look) -> None:
    paint_ = look.pick("accent", (rgb("#c8423a"), rgb("#e0b03c"), rgb("#3f78a8")))
    pale = look.colours[1] if len(look.colours) > 1 else rgb("#f3ead6")
    for x in (0.26, 0.52):
        rod(canvas, [(x, 0.36), (x + 0.06, 0.12)], 0.03, STEEL)
    canvas.solid(ellipse(0.45, 0.10, 0.105, 0.10), rgb("#2a2727"), puffed(0.7))
    canvas.solid(ellipse(0.45, 0.10, 0.05, 0.048), STEEL, puffed(0.8, shine=0.2))
    low_far = [(0.04, 0.46), (0.60, 0.46), (0.66, 0.42), (0.0, 0.41)]
    canvas.solid(low_far, times(paint_, 0.6), flat(0.5))
    fin = curve([(-1.08, 0.44), (-1.13, 0.80), (-1.00, 0.86), (-0.84, 0.74), (-0.70, 0.50)], closed=True, steps=6)
    canvas.solid(fin, pale, puffed(0.6), gloss=0.2)
    canvas.solid(
        [(-1.12, 0.66), (-0.82, 0.66), (-0.86, 0.74), (-1.12, 0.74)], paint_, flat(0.7), inside=canvas.mask_of(fin),
    )  # fmt: skip
    body = curve(
        [(-1.08, 0.44), (-0.5, 0.56), (0.2, 0.64), (0.70, 0.62), (0.88, 0.50), (0.88, 0.38), (0.68, 0.27),
        (0.1, 0.25), (-0.6, 0.34)], True, 7,
    )  # fmt: skip
    canvas.solid(body, paint_, puffed(0.9, shine=0.25), gloss=0.4)
    inside = canvas.mask_of(body)
    canvas.solid([(-1.1, 0.46), (0.5, 0.46), (0.5, 0.415), (-1.1, 0.42)], pale, flat(0.76), inside=inside)
    canvas.solid(
        curve([(0.66, 0.63), (0.90, 0.52), (0.90, 0.36), (0.66, 0.26)], closed=True, steps=6), STEEL,
        puffed(0.8, shine=0.3), gloss=0.4,
    )  # fmt: skip
    canvas.solid(ellipse(-0.06, 0.63, 0.16, 0.05, 0.1), rgb("#3a2a22"), flat(0.5))
    canvas.solid(ellipse(-0.08, 0.70, 0.085, 0.095), rgb("#7a4a30"), puffed(1.0))
    canvas.solid(ellipse(-0.02, 0.705, 0.045, 0.03), rgb("#d9e4e8"), puffed(0.6))
    canvas.solid(
        curve([(-0.16, 0.63), (-0.40, 0.70), (-0.52, 0.63), (-0.38, 0.62)], closed=True, steps=5), pale, puffed(0.6),
    )  # fmt: skip
    pane(canvas, [(0.06, 0.63), (0.14, 0.78), (0.19, 0.77), (0.17, 0.63)], tone=rgb("#bcd6de"))
    with canvas.ink() as pen:
        for x in (0.14, 0.54):
            pen.line([(x, 0.36), (x + 0.06, 0.90)], 0.022, rgb("#8a6238"))
        pen.line([(0.14, 0.36), (0.60, 0.90)], 0.008, rgb("#55504a"), 0.8)
        pen.line([(0.54, 0.36), (0.20, 0.90)], 0.008, rgb("#55504a"), 0.8)
    for y, x0, x1 in ((0.33, -0.02, 0.66), (0.90, 0.04, 0.76)):
        canvas.solid(box(x0, y - 0.035, x1, y + 0.035, 0.035), paint_, slope(0.45, 0.9, 90), gloss=0.35)
    canvas.solid([(-1.12, 0.47), (-0.80, 0.50), (-0.80, 0.45), (-1.12, 0.42)], paint_, slope(0.5, 0.85, 90))
    blade = ellipse(0.965, 0.445, 0.05, 0.40)
    canvas.soft(blade, rgb("#e8e4da"), 0.02, 0.55)
    canvas.solid(
        limb([(0.96, 0.10), (0.965, 0.445), (0.96, 0.79)], (0.03, 0.05, 0.03)), rgb("#7a5234"), puffed(0.8),
        alpha=0.75,
    )  # fmt: skip
    canvas.solid(ellipse(0.955, 0.445, 0.085, 0.07), pale, puffed(1.0, shine=0.3), gloss=0.4)


def helicopter_extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.44, right=1.16, top=1.10)


def paint_helicopter(canvas: Canvas, look: Look) -> None:
    paint_ = look.pick("paint", (rgb("#d8a03a"), rgb("#c8423a"), rgb("#3f78b8"), rgb("#4f8a6a")))
    steel = rgb("#6d7378")
    for x in (-0.16, 0.34):
        rod(canvas, [(x, 0.28), (x - 0.04, 0.08)], 0.03, steel)
    rod(canvas, curve([(-0.50, 0.06), (0.5, 0.055), (0.66, 0.12)], steps=6), 0.04, steel)
    canvas.solid(
        [(-0.28, 0.60), (-0.24, 0.44), (-1.30, 0.60), (-1.32, 0.66)], times(paint_, 0.92), slope(0.45, 0.85, 90),
        gloss=0.3,
    )  # fmt: skip
    canvas.solid(
        [(-1.36, 0.54), (-1.14, 0.60), (-1.26, 0.86), (-1.38, 0.88)], paint_, slope(0.5, 0.85, 70), gloss=0.3,
    )  # fmt: skip
    canvas.soft(ellipse(-1.28, 0.68, 0.15, 0.15), rgb("#e8e6e0"), 0.02, 0.45)
    with canvas.ink() as pen:
        pen.line([(-1.39, 0.61), (-1.17, 0.75)], 0.02, rgb("#4a4e52"))
        pen.line([(-1.35, 0.79), (-1.21, 0.57)], 0.02, rgb("#4a4e52"))
    body = curve(
        [(-0.44, 0.52), (-0.28, 0.76), (0.10, 0.84), (0.50, 0.80), (0.84, 0.60), (0.94, 0.42), (0.78, 0.27),
        (0.2, 0.22), (-0.22, 0.28)], True, 8,
    )  # fmt: skip
    canvas.solid(body, paint_, puffed(0.9, shine=0.25), gloss=0.4)
    inside = canvas.mask_of(body)
    canvas.solid(
        [(-0.6, 0.42), (1.0, 0.36), (1.0, 0.30), (-0.6, 0.36)], mix(paint_, WHITE, 0.8), flat(0.76), inside=inside,
    )  # fmt: skip
    pane(
        canvas, curve([(0.40, 0.46), (0.40, 0.76), (0.54, 0.755), (0.78, 0.60), (0.87, 0.46), (0.84, 0.42)],
        True, 5), lit=look.dark,
    )  # fmt: skip
    pane(canvas, box(0.10, 0.46, 0.34, 0.74, 0.05), lit=look.dark)
    pane(canvas, box(-0.18, 0.48, 0.04, 0.70, 0.05), lit=look.dark)
    canvas.solid(box(-0.16, 0.80, 0.26, 0.91, 0.05), times(paint_, 0.8), puffed(0.7, shine=0.2), gloss=0.3)
    rod(canvas, [(0.06, 0.88), (0.06, 1.03)], 0.05, steel)
    canvas.soft(ellipse(0.06, 1.03, 1.06, 0.032), rgb("#d9dcdf"), 0.012, 0.5)
    with canvas.ink() as pen:
        pen.polygon(
            [(-0.98, 1.055), (0.06, 1.045), (1.10, 1.015), (1.10, 1.005), (0.06, 1.022), (-0.98, 1.038)],
            rgb("#4a4e52"),
        )  # fmt: skip
    canvas.solid(box(-0.02, 1.01, 0.14, 1.07, 0.03), steel, puffed(0.8, shine=0.3), gloss=0.4)
    if look.dark:
        canvas.lamp(0.86, 0.30, 0.6, rgb("#fff0c8"), 0.7)
        canvas.lamp(-1.34, 0.88, 0.2, rgb("#ff5a4a"), 0.8)


def saucer_extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.04, right=1.04, top=0.92, bottom=-0.1)


def paint_saucer(canvas: Canvas, look: Look) -> None:
    metal = look.colour(rgb("#a9b4bc"))
    dome = [*ellipse(0, 0.46, 0.42, 0.40, start=0, end=math.pi)]
    canvas.solid(dome, rgb("#8fd8d0"), puffed(0.9, shine=0.4), gloss=0.5, alpha=0.85)
    canvas.solid(ellipse(0, 0.58, 0.13, 0.15), rgb("#7fbf5a"), puffed(1.0))
    for hand in (-1, 1):
        canvas.solid(ellipse(hand * 0.055, 0.62, 0.035, 0.05, hand * 0.3), rgb("#1f2a1c"), flat(0.3))
    gleam(canvas, 0.20, 0.70, 0.06, 0.09, turn=0.6, alpha=0.7)
    canvas.solid(ellipse(0, 0.18, 0.46, 0.14), times(metal, 0.6), puffed(0.8))
    disc = ellipse(0, 0.34, 1.0, 0.22)
    canvas.solid(disc, metal, puffed(1.0, shine=0.35), gloss=0.5)
    canvas.solid(ellipse(0, 0.44, 0.50, 0.10), times(metal, 0.9), puffed(0.6, shine=0.2), gloss=0.4)
    with canvas.lit():
        for number in range(9):
            a = math.pi * (1.06 + 0.88 * number / 8)
            x, y = 0.86 * math.cos(a), 0.335 + 0.155 * math.sin(a)
            tint = (rgb("#ffd75e"), rgb("#6fe0ff"), rgb("#ff7a9a"))[number % 3]
            canvas.solid(ellipse(x, y, 0.048, 0.036), tint, flat(0.9))
            canvas.lamp(x, y, 0.22, tint, 0.55 if look.dark else 0.3)
    canvas.lamp(0, 0.05, 0.8, rgb("#9ff0e0"), 0.45 if look.dark else 0.2)


PROPS = (
    Prop(name="plane", size=4.0, extent=extent, paint=paint, home="meadow", stands="sky", casts=False, aloft=0.8),
    Prop(
        name="helicopter",
        size=3.2,
        extent=helicopter_extent,
        paint=paint_helicopter,
        home="city",
        stands="sky",
        casts=False,
        aloft=0.8,
    ),
    Prop(
        name="saucer",
        size=3.0,
        extent=saucer_extent,
        paint=paint_saucer,
        home="meadow",
        stands="sky",
        casts=False,
        turns=False,
        aloft=0.8,
    ),
)
