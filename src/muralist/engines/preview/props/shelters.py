"""Small homes and ornaments: birdcage, birdhouse, nest, kennel, beehive, sundial, statue, terrarium, bottled ship."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope, sphere
from muralist.engines.preview.props.bodies import eye, sleeve
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.clutch import clutch_of
from muralist.engines.preview.props.foliage import clump
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, gleam, mouth, rod, turned

WOOD, BRASS, MARBLE = rgb("#a8733f"), rgb("#d0a54a"), rgb("#e3ded4")


def paint_birdcage(canvas: Canvas, look: Look) -> None:
    brass = look.colour(BRASS)
    ring = ellipse(0, 1.62, 0.08, 0.08)
    canvas.solid(limb([*ring, ring[0]], (0.035, 0.035)), brass, puffed(0.9, shine=0.3), gloss=0.6)
    with canvas.ink() as pen:
        for k in range(5):
            x = (k - 2) * 0.20
            pen.line([*[(x, 0.14 + 0.1 * j) for j in range(10)], *bezier((x, 1.04), (x, 1.36), (0, 1.52), 8)], 0.014,
                     times(brass, 0.55))  # fmt: skip
        pen.line([(-0.1, 1.5), (-0.1, 0.92)], 0.010, times(brass, 0.6))
        pen.line([(0.1, 1.5), (0.1, 0.92)], 0.010, times(brass, 0.6))
    rod(canvas, [(-0.20, 0.58), (0.24, 0.58)], 0.035, WOOD)
    yellow = rgb("#f2c63e")
    canvas.solid(sleeve([(-0.20, 0.54), (0.0, 0.72), (0.06, 0.80)], [0.06, 0.20, 0.16]), yellow, puffed(1.0))
    canvas.solid(ellipse(0.07, 0.88, 0.10, 0.10), yellow, puffed(1.0))
    canvas.solid([(0.16, 0.90), (0.24, 0.87), (0.16, 0.85)], rgb("#e8833a"), flat(0.7))
    canvas.solid(sleeve([(-0.16, 0.62), (0.0, 0.70)], [0.05, 0.13]), times(yellow, 0.86), puffed(0.9))
    with canvas.ink() as pen:
        eye(pen, 0.10, 0.90, 0.020)
        for k in range(7):
            x = (k - 3) * 0.155
            pen.line(
                [*[(x, 0.12 + 0.1 * j) for j in range(10)], *bezier((x, 1.02), (x, 1.36), (0, 1.54), 8)], 0.018, brass
            )
        for y in (0.42, 1.02):
            pen.line(ellipse(0, y, 0.46, 0.05, start=math.pi, end=2 * math.pi), 0.020, brass)
    turned(canvas, [(0.48, 0.04), (0.50, 0.14)], brass, tilt=0.12, gloss=0.6)


def birdhouse_extent(look: Look) -> Extent:
    return (
        Extent(left=-0.56, right=0.56, top=1.16)
        if look.variant != "post"
        else Extent(left=-0.56, right=0.56, top=2.0, bottom=0.0)
    )


def paint_birdhouse(canvas: Canvas, look: Look) -> None:
    tone = look.pick("paint", (rgb("#d86a5a"), rgb("#6fa8b8"), rgb("#e8c46a"), rgb("#9ab87a")))
    up = 0.88 if look.variant == "post" else 0.0
    if up:
        rod(canvas, [(0, 0.0), (0, 0.95)], 0.10, WOOD, texture=0.1)
    wall = [(-0.36, 0.06 + up), (0.36, 0.06 + up), (0.36, 0.66 + up), (0, 1.02 + up), (-0.36, 0.66 + up)]
    canvas.solid(wall, tone, facing(0.1, 0.1, 1, fall=0.14), texture=0.08, grain=12)
    with canvas.ink(inside=canvas.mask_of(wall)) as pen:
        for k in range(5):
            pen.line([(-0.4, 0.22 + 0.16 * k + up), (0.4, 0.22 + 0.16 * k + up)], 0.010, times(tone, 0.65), 0.8)
    for hand in (-1, 1):
        roof = [(0, 1.14 + up), (hand * 0.52, 0.62 + up), (hand * 0.46, 0.54 + up), (0, 1.0 + up)]
        canvas.solid(roof, rgb("#7a5236"), facing(hand * 0.5, 0.5, 0.7), texture=0.1)
    canvas.solid(ellipse(0, 0.58 + up, 0.12, 0.12), rgb("#2f2420"), flat(0.4))
    canvas.solid(
        limb([*ellipse(0, 0.58 + up, 0.13, 0.13), (0.13, 0.58 + up)], (0.035, 0.035)), times(tone, 0.7), puffed(0.8)
    )
    rod(canvas, [(0, 0.36 + up), (0.10, 0.33 + up)], 0.04, WOOD)
    canvas.solid(box(-0.42, 0.0 + up, 0.42, 0.08 + up, 0.02), rgb("#7a5236"), puffed(0.6))


def paint_nest(canvas: Canvas, look: Look) -> None:
    rng = look.rng("twigs")
    straw = rgb("#a07a4a")
    canvas.solid(ellipse(0, 0.44, 0.70, 0.20), times(straw, 0.45), flat(0.4))
    for x, y in clutch_of(look.variant):
        egg = ellipse(x, y, 0.20, 0.25, x * -0.6)
        canvas.solid(egg, look.colour(rgb("#a9d0cf")), sphere(x, y, 0.22, 0.28, shine=0.25), gloss=0.3)
        with canvas.ink(inside=canvas.mask_of(egg)) as pen:
            for _ in range(12):
                pen.disc(x + float(rng.normal(0, 0.09)), y + float(rng.normal(0, 0.11)), 0.012, rgb("#7a8f84"), 0.7)
    bowl = [
        *ellipse(0, 0.42, 0.74, 0.20, start=math.pi, end=2 * math.pi),
        *curve([(0.74, 0.42), (0.66, 0.16), (0.36, 0.02), (-0.36, 0.02), (-0.66, 0.16), (-0.74, 0.42)], steps=5),
    ]
    canvas.solid(bowl, times(straw, 0.8), puffed(0.8), texture=0.15)
    with canvas.ink() as pen:
        for _ in range(170):
            a, v = math.pi + float(rng.uniform(-0.1, math.pi + 0.1)), float(rng.uniform(0, 1))
            x, y = (
                0.72 * math.cos(a) * (1 - 0.35 * v * v),
                0.42 + 0.20 * math.sin(a) - 0.26 * v * abs(math.sin(a)) * 0.9,
            )
            turn, long = float(rng.normal(0, 0.45)), float(rng.uniform(0.08, 0.2))
            tone = jitter(mix(straw, rgb("#e0c08a"), float(rng.random()) * 0.6), rng, 0.06)
            pen.line([(x - long * math.cos(turn), max(0.01, y - long * math.sin(turn))),
                      (x + long * math.cos(turn), max(0.01, y + long * math.sin(turn)))], 0.016, tone)  # fmt: skip


def paint_kennel(canvas: Canvas, look: Look) -> None:
    wall = look.colour(rgb("#c8573f"))
    front = [(-0.62, 0.0), (0.36, 0.0), (0.36, 0.62), (-0.13, 1.06), (-0.62, 0.62)]
    canvas.solid(
        [(0.36, 0.0), (0.76, 0.08), (0.76, 0.66), (0.36, 0.62)], times(wall, 0.8), facing(0.7, 0, 0.7), texture=0.06
    )
    canvas.solid(front, wall, facing(-0.2, 0.1, 1, fall=0.12), texture=0.07, grain=12)
    with canvas.ink(inside=canvas.mask_of(front)) as pen:
        for k in range(1, 7):
            pen.line([(-0.7, 0.15 * k), (0.4, 0.15 * k)], 0.010, times(wall, 0.6), 0.8)
    hole = [
        (-0.36, 0.0),
        (0.10, 0.0),
        (0.10, 0.34),
        *ellipse(-0.13, 0.34, 0.23, 0.22, start=0, end=math.pi),
        (-0.36, 0.34),
    ]
    canvas.solid(hole, rgb("#2f2420"), slope(0.35, 0.5))
    canvas.solid([(-0.13, 1.18), (0.50, 0.60), (0.92, 0.66), (0.30, 1.26)], rgb("#5f6f7a"), facing(0.4, 0.7, 0.5),
                 texture=0.08)  # fmt: skip
    canvas.solid([(-0.13, 1.18), (-0.74, 0.60), (-0.66, 0.54), (-0.13, 1.04), (0.42, 0.54), (0.50, 0.60)],
                 rgb("#6f808c"), puffed(0.5))  # fmt: skip
    canvas.solid(box(-0.34, 0.62, 0.08, 0.76, 0.03), rgb("#f3e8d0"), flat(0.75))
    if not letters(canvas, readable(look.text) or "DOG", (-0.30, 0.64, 0.04, 0.74), rgb("#5a3d2a")):
        return


def paint_beehive(canvas: Canvas, look: Look) -> None:
    straw = look.colour(rgb("#e0b04a"))
    y = 0.04
    for wide in (0.42, 0.48, 0.49, 0.46, 0.39, 0.28, 0.15):
        canvas.solid(box(-wide, y, wide, y + 0.185, 0.09), straw, puffed(1.0), texture=0.12, grain=28)
        y += 0.158
    canvas.solid(ellipse(0, 0.20, 0.10, 0.10), rgb("#3a2a1c"), flat(0.4))
    rng = look.rng("bees")
    for _ in range(5):
        x, at = float(rng.uniform(-0.7, 0.7)), float(rng.uniform(0.3, 1.15))
        with canvas.ink() as pen:
            for dx in (-0.02, 0.02):
                pen.polygon(ellipse(x + dx, at + 0.045, 0.026, 0.04, dx * 20, points=12), WHITE, 0.85)
            pen.polygon(ellipse(x, at, 0.055, 0.038, points=16), rgb("#f0b83e"))
            for dx in (-0.02, 0.018):
                pen.line([(x + dx, at - 0.034), (x + dx, at + 0.034)], 0.016, rgb("#2b2420"))


def paint_sundial(canvas: Canvas, look: Look) -> None:
    stone = look.colour(rgb("#b9b2a4"))
    turned(
        canvas,
        [(0.36, 0.03), (0.36, 0.12), (0.20, 0.20), (0.15, 0.50), (0.20, 0.74), (0.34, 0.82)],
        stone,
        tilt=0.24,
        texture=0.1,
    )
    turned(canvas, [(0.52, 0.82), (0.52, 0.90)], stone, tilt=0.26, texture=0.08)
    canvas.solid(ellipse(0, 0.90, 0.52, 0.135), mix(stone, WHITE, 0.2), flat(0.8), texture=0.06)
    with canvas.ink() as pen:
        pen.line([*ellipse(0, 0.90, 0.44, 0.115)], 0.012, times(stone, 0.6))
        for k in range(12):
            a = k * math.pi / 6
            pen.line(
                [(0.36 * math.cos(a), 0.90 + 0.094 * math.sin(a)), (0.43 * math.cos(a), 0.90 + 0.112 * math.sin(a))],
                0.014,
                times(stone, 0.5),
            )
        pen.polygon([(-0.02, 0.88), (-0.34, 0.86), (-0.06, 0.92)], times(stone, 0.35), 0.45)
    canvas.solid([(-0.16, 0.88), (0.20, 0.92), (0.22, 1.26)], BRASS, facing(-0.3, 0.2, 1), gloss=0.6)


def paint_statue(canvas: Canvas, look: Look) -> None:
    """A marble bust on a plinth: curls, a calm face, a draped shoulder."""
    stone = look.colour(MARBLE)
    turned(
        canvas,
        [(0.34, 0.03), (0.34, 0.12), (0.24, 0.18), (0.22, 0.36), (0.28, 0.42)],
        times(stone, 0.92),
        tilt=0.22,
        texture=0.05,
    )
    chest = curve([(-0.14, 0.42), (-0.44, 0.60), (-0.50, 0.84), (-0.20, 0.98), (0.20, 0.98), (0.50, 0.84), (0.44, 0.60),
                   (0.14, 0.42)], closed=True, steps=6)  # fmt: skip
    canvas.solid(chest, stone, puffed(0.9), texture=0.05)
    with canvas.ink(inside=canvas.mask_of(chest)) as pen:
        for k in range(5):
            pen.line(bezier((-0.5, 0.80 - 0.07 * k), (0.0, 0.62 - 0.06 * k), (0.46, 0.94 - 0.10 * k), 10), 0.018,
                     times(stone, 0.68), 0.7)  # fmt: skip
    canvas.solid(sleeve([(0, 0.90), (0, 1.14)], [0.26, 0.21]), times(stone, 0.95), puffed(0.9))
    canvas.solid(ellipse(0, 1.50, 0.30, 0.28), times(stone, 0.9), puffed(0.9))
    face = curve([(-0.21, 1.52), (-0.21, 1.32), (-0.10, 1.16), (0.0, 1.12), (0.10, 1.16), (0.21, 1.32), (0.21, 1.52),
                  (0.0, 1.60)], closed=True, steps=6)  # fmt: skip
    canvas.solid(face, stone, puffed(0.9))
    canvas.solid(curve([(-0.02, 1.46), (-0.045, 1.32), (0.0, 1.29), (0.045, 1.32), (0.02, 1.46)], closed=True, steps=5),
                 mix(stone, WHITE, 0.2), puffed(1.0))  # fmt: skip
    with canvas.ink() as pen:
        for x in (-0.10, 0.10):
            pen.line(bezier((x - 0.055, 1.45), (x, 1.475), (x + 0.055, 1.45), 8), 0.020, times(stone, 0.62))
            pen.polygon(ellipse(x, 1.41, 0.040, 0.018, points=14), times(stone, 0.74))
        pen.line(bezier((-0.06, 1.225), (0, 1.21), (0.06, 1.225), 8), 0.016, times(stone, 0.58))
    for k in range(11):
        a = 0.15 + (math.pi - 0.3) * k / 10
        canvas.solid(ellipse(0.27 * math.cos(a), 1.50 + 0.22 * math.sin(a), 0.085, 0.08), stone, puffed(1.0))


def paint_terrarium(canvas: Canvas, look: Look) -> None:
    profile = curve([(0.36, 0.02), (0.56, 0.16), (0.62, 0.44), (0.50, 0.78), (0.28, 0.96), (0.30, 1.06)], steps=6)
    outline = turned(canvas, profile, rgb("#d5e8ea"), tilt=0.18, shine=0.2, gloss=0.5, alpha=0.5)
    inside = canvas.mask_of(outline)
    canvas.solid(box(-0.7, -0.1, 0.7, 0.20), rgb("#c9bfae"), flat(0.66), inside=inside, texture=0.25, grain=26)
    canvas.solid(curve([(-0.7, 0.20), (-0.3, 0.32), (0.1, 0.26), (0.7, 0.34), (0.7, 0.12), (-0.7, 0.12)], closed=True,
                       steps=5), rgb("#5f4a38"), flat(0.6), inside=inside, texture=0.2, grain=24)  # fmt: skip
    rng = look.rng("moss")
    with canvas.ink(inside=inside) as pen:
        for x, y, r, code in (
            (-0.34, 0.36, 0.17, "#6f9a4f"),
            (0.36, 0.40, 0.18, "#7fae5a"),
            (0.02, 0.36, 0.15, "#5a8a4a"),
        ):
            clump(pen, canvas, rng, (x, y), r, rgb(code), count=60)
        for lean, high in ((-0.26, 0.42), (-0.08, 0.52), (0.14, 0.48), (0.30, 0.36)):
            spine = bezier((0.0, 0.36), (lean * 0.4, 0.36 + high * 0.7), (lean, 0.36 + high), 8)
            pen.polygon(limb(spine, (0.02, 0.09, 0.0)), mix(rgb("#4f8a55"), WHITE, 0.1 + abs(lean)))
        pen.disc(0.34, 0.52, 0.05, rgb("#d8483c"), ry=0.035)
        pen.line([(0.34, 0.50), (0.34, 0.40)], 0.024, rgb("#f4ead2"))
    mouth(canvas, 0.30, 1.06, rgb("#d5e8ea"), tilt=0.18)
    turned(canvas, [(0.25, 1.04), (0.28, 1.20)], rgb("#b5834f"), tilt=0.18, texture=0.12, closed=True)
    gleam(canvas, 0.36, 0.60, 0.05, 0.20, turn=0.1, alpha=0.7, inside=inside)


def paint_bottled_ship(canvas: Canvas, look: Look) -> None:
    glass = curve([(-0.92, 0.36), (-0.90, 0.60), (-0.70, 0.72), (0.40, 0.72), (0.66, 0.58), (1.0, 0.56), (1.0, 0.40),
                   (0.66, 0.38), (0.40, 0.22), (-0.70, 0.22), (-0.90, 0.34)], closed=True, steps=6)  # fmt: skip
    canvas.solid(glass, rgb("#cfe4e6"), puffed(0.7, shine=0.3), gloss=0.6, alpha=0.55)
    inside = canvas.mask_of(glass)
    sea = curve(
        [(-1.0, 0.34), (-0.6, 0.38), (-0.2, 0.33), (0.2, 0.38), (0.7, 0.34), (0.7, 0.1), (-1.0, 0.1)],
        closed=True,
        steps=5,
    )
    canvas.solid(sea, rgb("#3f8aae"), slope(0.5, 0.85), inside=inside)
    hull = curve([(-0.54, 0.44), (-0.40, 0.34), (0.02, 0.34), (0.18, 0.46)], steps=5)
    canvas.solid(hull, look.colour(rgb("#8a5230")), puffed(0.8), inside=inside)
    with canvas.ink(inside=inside) as pen:
        for x, high in ((-0.34, 0.64), (-0.12, 0.70), (0.06, 0.62)):
            pen.line([(x, 0.42), (x, high)], 0.014, rgb("#5a3a24"))
            for k in range(2):
                y0 = 0.47 + 0.10 * k
                pen.polygon([(x - 0.09 + 0.02 * k, y0), (x + 0.09 - 0.02 * k, y0), (x + 0.08 - 0.02 * k, y0 + 0.085),
                             (x - 0.07 + 0.02 * k, y0 + 0.085)], rgb("#f8f2e2"))  # fmt: skip
    rod(canvas, [(0.94, 0.48), (1.10, 0.48)], 0.15, rgb("#b5834f"), texture=0.1)
    canvas.soft(
        limb(bezier((-0.70, 0.64), (0.0, 0.70), (0.40, 0.64), 10), (0.02, 0.045, 0.02)),
        WHITE,
        0.014,
        0.8,
        inside=inside,
    )
    for x in (-0.56, 0.26):
        canvas.solid(
            [(x - 0.14, 0.0), (x + 0.14, 0.0), (x + 0.10, 0.26), (x, 0.20), (x - 0.10, 0.26)],
            WOOD,
            puffed(0.7),
            texture=0.08,
        )


def paint_gnome(canvas: Canvas, look: Look) -> None:
    hat = look.colour(rgb("#d23b35"))
    for x in (-0.15, 0.15):
        canvas.solid(ellipse(x * 1.2, 0.06, 0.17, 0.075), rgb("#5a3d28"), puffed(1.0))
    body = curve(
        [(-0.30, 0.08), (-0.38, 0.36), (-0.24, 0.64), (0.24, 0.64), (0.38, 0.36), (0.30, 0.08)], closed=True, steps=6
    )
    canvas.solid(body, rgb("#3f6fa0"), puffed(0.9), texture=0.04)
    canvas.solid(box(-0.35, 0.24, 0.35, 0.32, 0.03), rgb("#4a3222"), flat(0.6))
    canvas.solid(box(-0.06, 0.23, 0.06, 0.33, 0.01), BRASS, flat(0.75))
    for hand in (-1, 1):
        canvas.solid(sleeve([(hand * 0.28, 0.56), (hand * 0.44, 0.36)], [0.16, 0.13]), rgb("#3f6fa0"), puffed(0.9))
        canvas.solid(ellipse(hand * 0.46, 0.30, 0.075, 0.07), rgb("#f3cfae"), puffed(1.0))
    canvas.solid(ellipse(0, 0.74, 0.22, 0.20), rgb("#f3cfae"), puffed(0.9))
    beard = curve(
        [(-0.24, 0.76), (-0.20, 0.48), (0.0, 0.30), (0.20, 0.48), (0.24, 0.76), (0.0, 0.66)], closed=True, steps=6
    )
    canvas.solid(beard, rgb("#f6f3ec"), puffed(0.9), texture=0.06, grain=24)
    canvas.solid(ellipse(0, 0.73, 0.065, 0.055), rgb("#e8a088"), puffed(1.0, shine=0.2))
    with canvas.ink() as pen:
        for x in (-0.09, 0.09):
            eye(pen, x, 0.80, 0.022)
    cone = curve(
        [(-0.28, 0.84), (-0.14, 1.20), (0.04, 1.48), (0.16, 1.20), (0.28, 0.84), (0.0, 0.90)], closed=True, steps=5
    )
    canvas.solid(cone, hat, puffed(0.9), texture=0.04)


PROPS = (
    Prop(name="birdcage", size=0.6, extent=bounds(-0.52, 0.52, 1.74, -0.04), paint=paint_birdcage, home="livingroom"),
    Prop(name="birdhouse", size=0.4, extent=birdhouse_extent, paint=paint_birdhouse, home="meadow",
         materials=frozenset({"wood"}), turns=False),
    Prop(name="nest", size=0.2, extent=bounds(-0.96, 0.96, 0.76), paint=paint_nest, home="forest", perch=0.40),
    Prop(name="kennel", size=0.9, extent=bounds(-0.78, 0.96, 1.30), paint=paint_kennel, home="meadow", letters=True,
         turns=False, materials=frozenset({"wood"})),
    Prop(name="beehive", size=0.6, extent=bounds(-0.82, 0.82, 1.30), paint=paint_beehive, home="meadow"),
    Prop(name="sundial", size=1.0, extent=bounds(-0.54, 0.54, 1.30, -0.08), paint=paint_sundial, home="garden",
         materials=frozenset({"stone"})),
    Prop(name="statue", size=0.9, extent=bounds(-0.54, 0.54, 1.84, -0.06), paint=paint_statue, home="museum",
         materials=frozenset({"stone"}), turns=False),
    Prop(name="terrarium", size=0.35, extent=bounds(-0.66, 0.66, 1.28, -0.06), paint=paint_terrarium, home="studio",
         turns=False, materials=frozenset({"glass"})),
    Prop(name="bottled_ship", size=0.2, extent=bounds(-0.96, 1.14, 0.82), paint=paint_bottled_ship, home="studio"),
    Prop(name="gnome", size=0.4, extent=bounds(-0.56, 0.56, 1.50, -0.02), paint=paint_gnome, home="meadow"),
)  # fmt: skip
