"""What stands or floats at the water: an oil rig, a houseboat, a watermill, the wreck of a ship."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.fronts import LIT, sashes
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, block, pane, rod

WOOD, STONE, RUST = rgb("#9a6a42"), rgb("#a59c8e"), rgb("#8a5a44")


def paint_rig(canvas: Canvas, look: Look) -> None:
    """Four braced legs, two decks, a derrick, a crane, a flare and a helipad."""
    tone = look.colour(rgb("#e0a23a"))
    grey = rgb("#6f7880")
    for x in (-0.78, -0.30, 0.30, 0.78):
        rod(canvas, [(x, -0.06), (x * 0.96, 0.74)], 0.085, times(tone, 0.86))
    with canvas.ink() as pen:
        for a, b in ((-0.78, -0.30), (-0.30, 0.30), (0.30, 0.78)):
            pen.line([(a, 0.10), (b, 0.66)], 0.026, grey)
            pen.line([(a, 0.66), (b, 0.10)], 0.026, grey)
        pen.line([(-0.78, 0.10), (0.78, 0.10)], 0.030, grey)
    block(canvas, -1.0, 0.70, 0.94, 0.86, grey, depth=(0.10, 0.06))
    block(canvas, -0.86, 0.88, -0.14, 1.20, WHITE, depth=(0.10, 0.06))
    sashes(canvas, look, (-0.82, 0.92, -0.18, 1.18), 5, 2, wide=0.5, tall=0.5)
    block(canvas, 0.42, 0.88, 0.86, 1.06, rgb("#c8503c"), depth=(0.08, 0.05))
    for x in (-0.06, 0.06):
        canvas.solid(ellipse(x + 0.02, 0.95, 0.055, 0.09), STEEL, puffed(0.9, shine=0.3))
    # the derrick: a lattice that narrows upwards
    foot, top, y0, y1 = 0.20, 0.05, 1.06, 2.14
    with canvas.ink() as pen:
        for hand in (-1, 1):
            pen.line([(0.20 + hand * foot, y0 - 0.2), (0.20 + hand * top, y1)], 0.034, tone)
        for n in range(8):
            t0, t1 = n / 8, (n + 1) / 8
            w0, w1 = foot + (top - foot) * t0, foot + (top - foot) * t1
            a, b = y0 - 0.2 + (y1 - y0 + 0.2) * t0, y0 - 0.2 + (y1 - y0 + 0.2) * t1
            pen.line([(0.20 - w0, a), (0.20 + w1, b)], 0.016, times(tone, 0.8))
            pen.line([(0.20 + w0, a), (0.20 - w1, b)], 0.016, times(tone, 0.8))
            pen.line([(0.20 - w1, b), (0.20 + w1, b)], 0.016, times(tone, 0.8))
        pen.line([(0.92, 0.88), (1.24, 1.44)], 0.028, grey)
    rod(canvas, [(-0.60, 1.22), (-0.60, 1.44)], 0.06, rgb("#c8503c"))
    with canvas.ink() as pen:
        pen.line([(-0.60, 1.42), (-1.10, 1.80)], 0.034, rgb("#c8503c"))
        pen.line([(-1.10, 1.80), (-1.10, 1.30)], 0.010, grey)
        pen.line([(-1.26, 0.92), (-0.92, 0.92)], 0.034, grey)
        pen.line([(-1.14, 0.90), (-0.98, 0.74)], 0.024, grey)
    with canvas.lit():
        for size, flame in ((0.10, "#ff7a2a"), (0.06, "#ffd25a")):
            canvas.solid(
                curve(
                    [
                        (1.24 - size, 1.46),
                        (1.28 - size, 1.46 + size * 2),
                        (1.30, 1.46 + size * 3.4),
                        (1.28 + size * 0.6, 1.46 + size * 1.4),
                        (1.24 + size * 0.7, 1.45),
                    ],
                    closed=True,
                    steps=5,
                ),
                rgb(flame),
                flat(0.9),
            )
    if look.dark:
        canvas.lamp(1.26, 1.6, 0.5, rgb("#ff9a4a"), 0.7)


def paint_houseboat(canvas: Canvas, look: Look) -> None:
    """A little wooden house with flower boxes on a flat hull, a deck with a rail at its bow."""
    wall = look.pick("wall", (rgb("#4f8a9a"), rgb("#c9694f"), rgb("#e2c27a"), rgb("#7fa07a")))
    hull = look.colours[1] if len(look.colours) > 1 else rgb("#3f4a54")
    canvas.solid([(-1.20, 0.24), (1.26, 0.24), (1.06, -0.06), (-1.04, -0.06)], hull, slope(0.5, 0.78))
    canvas.solid(box(-1.24, 0.22, 1.30, 0.29, 0.01), mix(WOOD, WHITE, 0.2), slope(0.6, 0.85))
    canvas.solid(box(-0.92, 0.29, 0.62, 0.86), wall, facing(0.1, 0.1, 1), texture=0.05)
    with canvas.ink() as pen:
        for row in range(1, 8):
            pen.line([(-0.92, 0.29 + 0.07 * row), (0.62, 0.29 + 0.07 * row)], 0.008, times(wall, 0.78))
    canvas.solid(
        [(-1.04, 0.84), (0.74, 0.84), (0.62, 1.04), (-0.92, 1.04)], rgb("#8f4a3c"), slope(0.55, 0.8), texture=0.08
    )
    canvas.solid(box(-0.62, 1.02, -0.50, 1.24), STEEL, slope(0.5, 0.8))
    for x in (-0.66, -0.14):
        canvas.solid(box(x - 0.17, 0.44, x + 0.17, 0.76), WHITE, flat(0.75))
        pane(canvas, box(x - 0.14, 0.47, x + 0.14, 0.73), lit=look.dark)
        with canvas.ink() as pen:
            pen.line([(x, 0.47), (x, 0.73)], 0.016, WHITE if not look.dark else times(LIT, 0.6))
        canvas.solid(box(x - 0.18, 0.38, x + 0.18, 0.45), WOOD, flat(0.7))
        for k in range(6):
            canvas.solid(
                ellipse(x - 0.15 + 0.06 * k, 0.47, 0.036, 0.034), (rgb("#d9466a"), rgb("#f0c23c"))[k % 2], puffed(0.9)
            )
    canvas.solid(box(0.26, 0.29, 0.50, 0.76), rgb("#f0e6d2"), flat(0.72))
    pane(canvas, box(0.30, 0.52, 0.46, 0.72), lit=look.dark)
    with canvas.ink() as pen:
        for x in (0.72, 0.88, 1.04, 1.20):
            pen.line([(x, 0.29), (x, 0.52)], 0.020, rgb("#f0ece2"))
        for y in (0.41, 0.52):
            pen.line([(0.66, y), (1.24, y)], 0.020, rgb("#f0ece2"))
    for k, tone in enumerate((rgb("#c8543c"), rgb("#4f8a5a"))):
        canvas.solid(box(0.80 + 0.20 * k, 0.29, 0.92 + 0.20 * k, 0.38), rgb("#b5714a"), flat(0.7))
        canvas.solid(
            ellipse(0.86 + 0.20 * k, 0.44, 0.08, 0.07), (rgb("#5f8f4f"), tone)[k % 2], puffed(0.9), texture=0.2
        )
    if look.dark:
        canvas.lamp(-0.4, 0.6, 0.8, LIT, 0.4)


def paint_watermill(canvas: Canvas, look: Look) -> None:
    """A stone mill with a steep roof, its great wheel turning in a race of water."""
    wall = look.colour(rgb("#c9b896"))
    roof = look.colours[1] if len(look.colours) > 1 else rgb("#8a4f3c")
    canvas.solid(box(-0.94, 0.0, 0.30, 0.82), wall, facing(-0.1, 0.1, 1, fall=0.12), texture=0.14, grain=12)
    canvas.solid([(-0.94, 0.80), (0.30, 0.80), (-0.32, 1.44)], wall, facing(-0.1, 0.1, 1), texture=0.14, grain=12)
    for hand in (-1, 1):
        x = -0.32 + hand * 0.76
        canvas.solid(
            [(x, 0.74), (x + hand * 0.02, 0.66), (-0.32, 1.44), (-0.32, 1.58)],
            roof,
            flat(0.72 if hand < 0 else 0.55),
            texture=0.1,
        )
    for x, y in ((-0.66, 0.44), (-0.02, 0.44), (-0.32, 0.96)):
        canvas.solid(box(x - 0.12, y, x + 0.12, y + 0.24), rgb("#6b4a34"), flat(0.7))
        pane(canvas, box(x - 0.09, y + 0.03, x + 0.09, y + 0.21), lit=look.dark)
    canvas.solid(box(-0.46, 0.0, -0.18, 0.38, 0.02), rgb("#6b4630"), slope(0.5, 0.7))
    cx, cy, radius = 0.62, 0.50, 0.56
    for rim in (1.0, 0.78):
        ring = [
            (cx + radius * rim * math.cos(a), cy + radius * rim * math.sin(a))
            for a in [math.tau * n / 48 for n in range(49)]
        ]
        with canvas.ink() as pen:
            pen.line(ring, 0.055, times(WOOD, 0.9 if rim == 1.0 else 0.7))
    with canvas.ink() as pen:
        for n in range(16):
            a = math.tau * n / 16
            if n % 2 == 0:
                pen.line([(cx, cy), (cx + radius * math.cos(a), cy + radius * math.sin(a))], 0.036, times(WOOD, 0.8))
            inner, outer = radius * 0.76, radius * 1.12
            pen.line(
                [
                    (cx + inner * math.cos(a), cy + inner * math.sin(a)),
                    (cx + outer * math.cos(a), cy + outer * math.sin(a)),
                ],
                0.050,
                WOOD,
            )
    canvas.solid(ellipse(cx, cy, 0.09, 0.09), rgb("#4a3a30"), puffed(0.9, shine=0.3))
    canvas.solid(box(0.24, 1.06, 1.24, 1.12, 0.01), WOOD, slope(0.5, 0.8))
    with canvas.ink() as pen:
        pen.line([(1.18, 0.0), (1.18, 1.06)], 0.045, times(WOOD, 0.8))
        for k in range(5):
            pen.line(
                [(0.40 - 0.02 * k, 1.10), (0.16 + 0.016 * k, 0.70), (0.10 + 0.02 * k, 0.06)],
                0.030,
                mix(rgb("#8fc6dc"), WHITE, 0.2 * k),
            )
    canvas.solid(
        curve(
            [(-0.04, 0.02), (0.30, 0.11), (0.70, 0.08), (1.20, 0.10), (1.30, -0.02), (0.0, -0.05)], closed=True, steps=6
        ),
        rgb("#7fb8d0"),
        flat(0.76),
    )
    for x in (0.06, 0.20, 0.34, 0.62, 0.90):
        canvas.solid(ellipse(x, 0.06, 0.07, 0.035), (0.95, 0.97, 1.0), flat(0.9), alpha=0.85)


def paint_wreck(canvas: Canvas, look: Look) -> None:
    """A wooden ship broken in two, its ribs bare, a stump of mast with a torn sail, green with weed."""
    wood = look.colour(rgb("#6f5a48"))
    canvas.solid(
        curve(
            [(-1.30, 0.74), (-1.18, 0.30), (-0.96, 0.02), (-0.06, -0.02), (-0.20, 0.30), (-0.04, 0.52), (-0.62, 0.56)],
            closed=True,
            steps=6,
        ),
        wood,
        puffed(0.7),
        texture=0.18,
        grain=14,
    )
    canvas.solid(
        curve(
            [
                (0.30, 0.0),
                (1.16, 0.0),
                (1.34, 0.40),
                (1.30, 0.86),
                (1.02, 0.84),
                (0.98, 0.50),
                (0.44, 0.42),
                (0.52, 0.22),
            ],
            closed=True,
            steps=6,
        ),
        times(wood, 0.92),
        puffed(0.7),
        texture=0.18,
        grain=14,
    )
    with canvas.ink() as pen:
        for k in range(5):
            y = 0.08 + 0.09 * k
            pen.line(
                curve([(-1.16 + 0.02 * k, y + 0.12), (-0.7, y), (-0.14, y - 0.01)], steps=6), 0.016, times(wood, 0.55)
            )
            pen.line(curve([(0.48, y - 0.02), (0.86, y), (1.26, y + 0.10)], steps=6), 0.016, times(wood, 0.55))
        for k in range(6):
            x = -0.14 + 0.12 * k
            pen.line(
                curve([(x, -0.02), (x - 0.05, 0.26), (x + 0.03, 0.50 + 0.06 * (k % 2))], steps=6),
                0.036,
                times(wood, 0.8),
            )
        for x, y in ((-0.86, 0.36), (-0.58, 0.34), (0.74, 0.30), (1.06, 0.34)):
            pen.disc(x, y, 0.058, times(wood, 0.9))
            pen.disc(x, y, 0.042, rgb("#1c2226"))
    rod(canvas, [(-0.62, 0.50), (-0.48, 1.44)], 0.075, times(wood, 0.9), end=0.05)
    rod(canvas, [(-0.86, 1.10), (-0.20, 1.26)], 0.045, times(wood, 0.9))
    sail = [
        (-0.82, 1.10),
        (-0.24, 1.24),
        (-0.26, 0.94),
        (-0.36, 0.80),
        (-0.42, 0.92),
        (-0.54, 0.72),
        (-0.60, 0.88),
        (-0.74, 0.76),
    ]
    canvas.solid(sail, rgb("#b9b39a"), slope(0.55, 0.8), texture=0.1)
    rod(canvas, [(0.94, 0.5), (1.20, 1.06)], 0.06, times(wood, 0.9), end=0.04)
    rng = look.rng("weed")
    with canvas.ink() as pen:
        for _ in range(34):
            x, y = float(rng.uniform(-1.2, 1.25)), float(rng.uniform(0.0, 0.12))
            pen.line(
                curve([(x, y), (x + 0.03, y + 0.08), (x - 0.02, y + 0.10 + 0.12 * float(rng.random()))], steps=5),
                0.022,
                (rgb("#5f8a4f"), rgb("#4a7358"), rgb("#7a9a5a"))[int(rng.integers(3))],
            )


PROPS = (
    Prop(
        name="oil_rig",
        size=60.0,
        extent=bounds(-1.30, 1.40, 2.20, -0.08),
        paint=paint_rig,
        home="sea",
        stands="water",
        turns=False,
    ),
    Prop(
        name="houseboat",
        size=5.0,
        extent=bounds(-1.28, 1.34, 1.28, -0.08),
        paint=paint_houseboat,
        home="canal",
        stands="water",
    ),
    Prop(
        name="watermill",
        size=9.0,
        extent=bounds(-1.14, 1.34, 1.62, -0.06),
        paint=paint_watermill,
        home="meadow",
        materials=frozenset({"wood", "stone"}),
    ),
    Prop(name="shipwreck", size=9.0, extent=bounds(-1.36, 1.40, 1.50, -0.04), paint=paint_wreck, home="beach"),
)
