"""What stands along a street or in a park: a street lamp, a bench, a traffic light, a letter box."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope, sphere
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, gleam, rod, turned

IRON = rgb("#3d474a")


def lamp_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.44, right=0.44, top=3.44)


def paint_lamp(canvas: Canvas, look: Look) -> None:
    iron = look.colour(IRON)
    turned(
        canvas, [(0.25, 0.05), (0.25, 0.14), (0.17, 0.20), (0.17, 0.40), (0.10, 0.52)], iron, tilt=0.2, gloss=0.3,
    )  # fmt: skip
    rod(canvas, [(0, 0.45), (0, 2.52)], 0.12, iron, end=0.075)
    for y in (0.60, 1.30, 2.30):
        turned(canvas, [(0.085, y), (0.10, y + 0.03), (0.085, y + 0.07)], times(iron, 1.15), tilt=0.2, gloss=0.3)
    rod(canvas, [(-0.30, 2.36), (0.30, 2.36)], 0.04, iron)
    for hand in (-1, 1):
        canvas.solid(ellipse(hand * 0.31, 2.36, 0.04, 0.04), iron, puffed(1.0, shine=0.3), gloss=0.3)
    turned(canvas, [(0.08, 2.50), (0.17, 2.60)], iron, tilt=0.2)
    glass = [(-0.17, 2.62), (0.17, 2.62), (0.30, 3.08), (-0.30, 3.08)]
    if look.dark:
        with canvas.lit():
            canvas.solid(glass, rgb("#ffdf96"), slope(0.95, 0.7, 90))
            canvas.soft(ellipse(0, 2.82, 0.11, 0.15), WHITE, 0.06, 0.9, inside=canvas.mask_of(glass))
            _bars(canvas, times(iron, 0.6))
        canvas.lamp(0, 2.85, 2.4, rgb("#ffcf7a"), 0.75)
    else:
        canvas.solid(glass, rgb("#e9ecd8"), slope(0.6, 0.95, 60))
        canvas.soft([(-0.12, 2.66), (-0.05, 2.66), (0.02, 3.06), (-0.10, 3.06)], WHITE, 0.02, 0.7)
        _bars(canvas, times(iron, 0.8))
    roof = curve([(-0.36, 3.07), (-0.22, 3.20), (-0.08, 3.26), (0.08, 3.26), (0.22, 3.20), (0.36, 3.07)], steps=6)
    canvas.solid(roof, iron, puffed(0.9, shine=0.2), gloss=0.3)
    turned(canvas, [(0.05, 3.26), (0.06, 3.32), (0.012, 3.41)], iron, tilt=0.2, closed=True)


def _bars(canvas: Canvas, tint: tuple[float, float, float]) -> None:
    with canvas.ink() as pen:
        for x0, x1 in ((-0.17, -0.30), (-0.058, -0.10), (0.058, 0.10), (0.17, 0.30)):
            pen.line([(x0, 2.61), (x1, 3.09)], 0.026, tint)
        pen.line([(-0.18, 2.62), (0.18, 2.62)], 0.03, tint)


def bench_extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.02, right=1.02, top=1.0)


def paint_bench(canvas: Canvas, look: Look) -> None:
    wood, iron = look.pick("wood", (rgb("#a8703f"), rgb("#8a5f3c"), rgb("#5f7f5a"))), rgb("#34393c")
    for hand in (-1, 1):
        x = hand * 0.80
        rod(canvas, curve([(x * 0.96, 0.10), (x * 0.95, 0.44), (x * 0.955, 0.95)], steps=6), 0.05, times(iron, 0.8))
    for row in range(4):
        y = 0.58 + row * 0.105
        slat = box(-0.96, y, 0.96, y + 0.082, 0.02)
        canvas.solid(slat, times(wood, 0.98 + 0.02 * row), facing(0, 0.25, 1), texture=0.10, grain=12)
        with canvas.ink() as pen:
            pen.line([(-0.94, y + 0.076), (0.94, y + 0.076)], 0.008, mix(wood, WHITE, 0.4), 0.6)
    for row in range(4):
        y0, y1 = 0.475 - row * 0.032, 0.452 - row * 0.032
        half = 0.93 + row * 0.018
        canvas.solid(
            [(-half, y0), (half, y0), (half + 0.012, y1), (-half - 0.012, y1)], mix(wood, WHITE, 0.10),
            facing(0, 1, 0.5), texture=0.08, grain=12,
        )  # fmt: skip
    canvas.solid(box(-1.0, 0.315, 1.0, 0.358, 0.01), wood, facing(0, 0, 1), texture=0.06, grain=12)
    for hand in (-1, 1):
        x = hand * 0.82
        arm = curve([(x * 0.96, 0.70), (x * 1.05, 0.715), (x * 1.12, 0.67), (x * 1.10, 0.60)], steps=6)
        canvas.solid(limb(arm, (0.055, 0.055, 0.05)), iron, puffed(0.9, shine=0.2), gloss=0.3)
        leg = curve(
            [(x * 1.07, 0.69), (x * 1.05, 0.42), (x * 1.02, 0.30), (x * 1.05, 0.14), (x * 1.10, 0.0)], steps=6,
        )  # fmt: skip
        canvas.solid(limb(leg, (0.05, 0.06, 0.055, 0.05, 0.07)), iron, puffed(0.9, shine=0.2), gloss=0.3)
        foot = curve([(x * 1.03, 0.32), (x * 0.90, 0.22), (x * 0.86, 0.05)], steps=6)
        canvas.solid(limb(foot, (0.05, 0.04, 0.05)), times(iron, 0.8), puffed(0.9))
    with canvas.ink() as pen:
        for x in (-0.78, 0.78):
            for row in range(4):
                pen.disc(x, 0.62 + row * 0.105, 0.013, rgb("#55504a"))


def signal_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.34, right=0.34, top=2.92)


def paint_signal(canvas: Canvas, look: Look) -> None:
    case = rgb("#2f3a38")
    turned(canvas, [(0.20, 0.04), (0.20, 0.10), (0.09, 0.16)], times(IRON, 0.9), tilt=0.2)
    rod(canvas, [(0, 0.12), (0, 1.70)], 0.10, IRON)
    canvas.solid(box(-0.29, 1.64, 0.29, 2.88, 0.12), rgb("#e2b93c"), puffed(0.4), gloss=0.2)
    canvas.solid(box(-0.25, 1.68, 0.25, 2.84, 0.10), case, puffed(0.4))
    wanted = look.colours[0] if look.colours else None
    lamps = (("#e2443a", 2.62), ("#f2b83a", 2.26), ("#4fb866", 1.90))
    on = 0 if look.variant == "red" else 2
    if wanted is not None:
        on = min(range(3), key=lambda i: sum((a - b) ** 2 for a, b in zip(rgb(lamps[i][0]), wanted, strict=True)))
    for number, (code, y) in enumerate(lamps):
        tint, circle = rgb(code), ellipse(0, y, 0.145, 0.145)
        canvas.solid(ellipse(0, y + 0.02, 0.175, 0.175), times(case, 0.5), flat(0.4))
        if number == on:
            with canvas.lit():
                canvas.solid(circle, tint, sphere(0, y, 0.17, shine=0.2), gloss=0.5)
                canvas.soft(ellipse(0, y, 0.07, 0.07), mix(tint, WHITE, 0.7), 0.04, 0.9)
            canvas.lamp(0, y, 0.9 if look.dark else 0.45, tint, 0.6 if look.dark else 0.35)
        else:
            canvas.solid(circle, times(tint, 0.45), sphere(0, y, 0.17, shine=0.2), gloss=0.3)
        hood = ellipse(0, y + 0.03, 0.185, 0.17, start=0.25, end=math.pi - 0.25)
        canvas.solid(limb(hood, (0.02, 0.06, 0.02)), times(case, 1.2), puffed(0.7))


def mailbox_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.46, right=0.46, top=1.50)


def paint_mailbox(canvas: Canvas, look: Look) -> None:
    red = look.colour(rgb("#c8362e"))
    turned(canvas, [(0.36, 0.05), (0.36, 0.15)], rgb("#2e2b2c"), tilt=0.17)
    turned(canvas, [(0.32, 0.14), (0.32, 1.18)], red, tilt=0.17, shine=0.3, gloss=0.4)
    for y in (0.19, 1.13):
        turned(canvas, [(0.335, y), (0.335, y + 0.04)], times(red, 0.85), tilt=0.17, gloss=0.4)
    turned(
        canvas, [(0.40, 1.20), (0.41, 1.25), (0.30, 1.38), (0.12, 1.44)], red, tilt=0.17, shine=0.35, gloss=0.45,
        closed=True,
    )  # fmt: skip
    canvas.solid(box(-0.19, 0.94, 0.19, 1.03, 0.02), times(red, 0.6), flat(0.5))
    canvas.solid(box(-0.155, 0.97, 0.155, 1.005, 0.01), rgb("#1d1718"), flat(0.3))
    canvas.solid(box(-0.15, 0.60, 0.15, 0.84, 0.02), rgb("#f3ead6"), facing(0, 0.1, 1))
    with canvas.ink() as pen:
        pen.line([(-0.15, 0.83), (0, 0.71), (0.15, 0.83)], 0.014, rgb("#8a8074"))
        pen.line([(-0.15, 0.61), (-0.04, 0.73)], 0.010, rgb("#8a8074"), 0.7)
        pen.line([(0.15, 0.61), (0.04, 0.73)], 0.010, rgb("#8a8074"), 0.7)
        pen.line([(0.0, 0.56), (0.0, 0.22)], 0.006, times(red, 0.5), 0.7)
    gleam(canvas, 0.19, 0.45, 0.022, 0.20, alpha=0.4)


PROPS = (
    Prop(name="street_lamp", size=3.4, extent=lamp_extent, paint=paint_lamp, home="street", turns=False),
    Prop(name="bench", size=0.9, extent=bench_extent, paint=paint_bench, home="park", perch=0.47, turns=False),
    Prop(name="traffic_light", size=2.9, extent=signal_extent, paint=paint_signal, home="street", turns=False),
    Prop(name="mailbox", size=1.5, extent=mailbox_extent, paint=paint_mailbox, home="street", turns=False),
)
