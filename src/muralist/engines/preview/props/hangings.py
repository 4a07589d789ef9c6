"""What hangs by its nature: chandelier, pendant lamp, strings of lights and flags, wind chime, mirror ball."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, rod, turned

BRASS, AMBER, CORD = rgb("#d0a54a"), rgb("#ffd58a"), rgb("#4a3b30")
FESTIVE: tuple[Colour, ...] = tuple(
    rgb(code) for code in ("#d8483c", "#f0b83e", "#3f8ac0", "#5aa865", "#a864b0", "#f08a4a")
)
POINTS: tuple[Point, ...] = ((-2.0, 0.98), (-1.0, 0.56), (0.0, 0.80), (1.0, 0.56), (2.0, 0.98))
"""Where a string that goes across a picture is fastened (every other point) and how deep it sags."""


WIRE_SAG = 0.07
"""How far the middle of a wire hangs below its ends, in its units."""


def _string() -> Path:
    """The line of a garland in two swags."""
    (a, b, c, d, e) = POINTS
    return [*bezier(a, (b[0], 2 * b[1] - (a[1] + c[1]) / 2), c, 40), *bezier(c, (d[0], 2 * d[1] - 0.89), e, 40)[1:]]


def paint_chandelier(canvas: Canvas, look: Look) -> None:
    metal = look.colour(BRASS)
    rod(canvas, [(0, 1.5), (0, 0.42)], 0.035, metal, gloss=0.5)
    turned(canvas, [(0.03, 0.18), (0.12, 0.30), (0.16, 0.42), (0.07, 0.55), (0.05, 0.75), (0.10, 0.86), (0.03, 0.98)],
           metal, tilt=0.2, gloss=0.6, closed=True)  # fmt: skip
    lit = mix(AMBER, WHITE, 0.3)
    for far in (True, False):
        for place in (-0.62, 0.0, 0.62) if far else (-0.92, -0.34, 0.34, 0.92):
            drop = 0.10 if far else 0.0
            tone = times(metal, 0.75) if far else metal
            arm = curve([(0, 0.44), (place * 0.5, 0.16 + drop), (place, 0.34 + drop), (place, 0.50 + drop)], steps=7)
            canvas.solid(limb(arm, (0.05, 0.035)), tone, puffed(0.8, shine=0.3), gloss=0.5)
            turned(canvas, [(0.05, 0.49 + drop), (0.11, 0.54 + drop)], tone, x=place, tilt=0.3, gloss=0.5)
            canvas.solid(box(place - 0.035, 0.54 + drop, place + 0.035, 0.74 + drop), rgb("#f6ecd6"), slope(0.6, 0.9))
            with canvas.lit():
                flame = curve([(place, 0.74 + drop), (place - 0.045, 0.81 + drop), (place, 0.93 + drop),
                               (place + 0.045, 0.81 + drop)], closed=True, steps=5)  # fmt: skip
                canvas.solid(flame, lit, flat(0.95))
            canvas.lamp(place, 0.82 + drop, 0.5 if look.dark else 0.3, AMBER, 0.35)
    with canvas.ink() as pen:
        for place in (-0.92, -0.34, 0.34, 0.92):
            for step in range(7):
                u = (step + 0.5) / 7
                x, y = place * u, 0.62 - 0.30 * math.sin(math.pi * u) - 0.12 * u
                pen.disc(x, y - 0.08, 0.020, rgb("#e9f4fa"))
                pen.disc(x - 0.006, y - 0.074, 0.008, WHITE)
            pen.polygon([(place, 0.46), (place + 0.035, 0.40), (place, 0.29), (place - 0.035, 0.40)], rgb("#d5e9f4"))
        pen.polygon([(0, 0.20), (0.055, 0.11), (0, -0.04), (-0.055, 0.11)], rgb("#e4f1f8"))
        pen.polygon([(0, 0.20), (0.055, 0.11), (0, 0.09)], WHITE)


def paint_pendant(canvas: Canvas, look: Look) -> None:
    shade = look.pick("shade", (rgb("#d9a441"), rgb("#3f6f6a"), rgb("#c8643c"), rgb("#f0e6d2")))
    rod(canvas, [(0, 1.5), (0, 0.62)], 0.022, CORD)
    with canvas.lit():
        canvas.solid(ellipse(0, 0.14, 0.13, 0.13), mix(AMBER, WHITE, 0.5), flat(0.95))
    dome = curve([(0.56, 0.12), (0.50, 0.30), (0.30, 0.48), (0.10, 0.58)], steps=7)
    turned(canvas, dome, shade, tilt=0.13, shine=0.3, gloss=0.4, closed=True)
    canvas.solid(ellipse(0, 0.12, 0.56, 0.073), mix(shade, AMBER, 0.75), flat(0.92))
    with canvas.lit():
        canvas.soft(ellipse(0, 0.10, 0.26, 0.05), mix(AMBER, WHITE, 0.5), 0.03, 0.9)
    turned(canvas, [(0.09, 0.57), (0.06, 0.68)], times(shade, 0.7), tilt=0.15, closed=True)
    canvas.lamp(0, 0.05, 1.5 if look.dark else 0.9, AMBER, 0.6 if look.dark else 0.35)


def paint_string_lights(canvas: Canvas, look: Look) -> None:
    line = _string()
    with canvas.ink() as pen:
        pen.line(line, 0.014, CORD)
    tones = look.colours or (FESTIVE if look.variant == "coloured" else (rgb("#ffdf9e"),))
    for number, (x, y) in enumerate(line[2:-1:5]):
        tone = tones[number % len(tones)]
        canvas.solid(box(x - 0.020, y - 0.062, x + 0.020, y + 0.006), CORD, flat(0.5))
        bulb = ellipse(x, y - 0.105, 0.042, 0.055, points=20)
        with canvas.lit():
            canvas.solid(bulb, mix(tone, WHITE, 0.25), sphere(x, y - 0.105, 0.06, 0.08), gloss=0.4)
            canvas.soft(ellipse(x, y - 0.105, 0.02, 0.03), WHITE, 0.012, 0.9)
        canvas.lamp(x, y - 0.10, 0.30 if look.dark else 0.18, tone, 1.1 if look.dark else 0.5)


def paint_wire(canvas: Canvas, look: Look) -> None:
    line = [(x / 10 - 2.0, WIRE_SAG * (x / 20 - 1) ** 2) for x in range(41)]
    with canvas.ink() as pen:
        pen.line(line, 0.014, look.colour(rgb("#2b2e33")))


def paint_bunting(canvas: Canvas, look: Look) -> None:
    line = _string()
    tones = look.colours or (rgb("#e06a5a"), rgb("#f2c14e"), rgb("#6fb3c9"), rgb("#8fbf7a"), rgb("#f0a0b4"))
    step = 6
    for number, at in enumerate(range(1, len(line) - step, step)):
        (ax, ay), (bx, by) = line[at], line[at + step - 1]
        tip = ((ax + bx) / 2, (ay + by) / 2 - 0.30)
        tone = tones[number % len(tones)]
        canvas.solid([(ax, ay), (bx, by), tip], tone, slope(0.55, 0.86, 70), texture=0.04, grain=20)
        with canvas.ink() as pen:
            pen.line([(ax, ay - 0.03), (bx, by - 0.03)], 0.03, mix(tone, WHITE, 0.45), 0.8)
    with canvas.ink() as pen:
        pen.line(line, 0.020, rgb("#efe3cc"))


def paint_wind_chime(canvas: Canvas, look: Look) -> None:
    metal = look.colour(STEEL)
    wood = rgb("#9a6b42")
    with canvas.ink() as pen:
        pen.line([(0, 1.5), (0, 1.28)], 0.016, CORD)
        for x in (-0.26, 0.26):
            pen.line([(0, 1.28), (x, 1.02)], 0.012, CORD)
        pen.line([(0, 1.0), (0, 0.10)], 0.012, CORD)
    turned(canvas, [(0.30, 0.98), (0.30, 1.04)], wood, tilt=0.22, closed=True)
    for x, low in ((-0.13, 0.30), (0.15, 0.42), (-0.26, 0.40), (0.02, 0.22), (0.27, 0.52)):
        rod(canvas, [(x, 0.90), (x, low)], 0.075, metal, gloss=0.6)
        with canvas.ink() as pen:
            pen.line([(x, 0.97), (x, 0.90)], 0.010, CORD)
            pen.disc(x, low, 0.036, times(metal, 0.5), ry=0.012)
    canvas.solid(ellipse(0, 0.60, 0.09, 0.035), wood, puffed(0.9))
    canvas.solid([(-0.07, 0.12), (0.07, 0.12), (0.05, -0.08), (-0.05, -0.08)], wood, puffed(0.6), texture=0.05)


def paint_mirror_ball(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#b9c3d0"))
    rod(canvas, [(0, 1.5), (0, 1.02)], 0.02, CORD)
    turned(canvas, [(0.09, 0.98), (0.06, 1.06)], STEEL, tilt=0.2, closed=True)
    ball = ellipse(0, 0.5, 0.5, 0.5)
    canvas.solid(ball, tone, sphere(0, 0.5, 0.54, shine=0.5), gloss=0.8)
    inside = canvas.mask_of(ball)
    rng = look.rng("facets")
    sparks = (WHITE, rgb("#f7b6d8"), rgb("#8fd8f0"), rgb("#ffe08a"), rgb("#b79af0"), rgb("#39445a"))
    with canvas.ink(inside=inside) as pen:
        for row in range(13):
            low, high = -1.5 + row * 3.0 / 13, -1.5 + (row + 0.86) * 3.0 / 13
            count = max(4, round(20 * math.cos((low + high) / 2)))
            for column in range(count):
                a0, a1 = (-1.52 + k * 3.04 / count for k in (column, column + 0.86))
                corners = [(0.5 * math.cos(b) * math.sin(a), 0.5 + 0.5 * math.sin(b))
                           for a, b in ((a0, low), (a1, low), (a1, high), (a0, high))]  # fmt: skip
                pen.polygon(corners, sparks[int(rng.integers(len(sparks)))], float(rng.uniform(0.05, 0.6)) ** 1.4)
    with canvas.lit():
        for x, y, size in ((0.18, 0.72, 0.13), (-0.20, 0.40, 0.09), (0.08, 0.28, 0.07)):
            star = [(x + size * (1 if k % 2 == 0 else 0.12) * math.sin(k * math.pi / 4),
                     y + size * (1 if k % 2 == 0 else 0.12) * math.cos(k * math.pi / 4)) for k in range(8)]  # fmt: skip
            canvas.solid(star, WHITE, flat(1.0))
    canvas.lamp(0, 0.5, 1.3, rgb("#e6ccff"), 0.4 if look.dark else 0.15)


def paint_picture(canvas: Canvas, look: Look) -> None:
    """A framed painting of hills under a sun."""
    wood = look.colour(rgb("#c39a4c"))
    canvas.solid(box(-0.66, 0.0, 0.66, 1.0, 0.02), wood, puffed(0.4, shine=0.2), gloss=0.4, texture=0.04)
    canvas.solid(box(-0.56, 0.10, 0.56, 0.90), times(wood, 0.6), flat(0.5))
    inner = box(-0.53, 0.13, 0.53, 0.87)
    rng = look.rng("view")
    skies = (rgb("#f3c99a"), rgb("#a9d0e6"), rgb("#e9b7b0"))
    canvas.solid(inner, skies[int(rng.integers(3))], slope(0.9, 0.6))
    inside = canvas.mask_of(inner)
    x = float(rng.uniform(-0.25, 0.25))
    canvas.solid(ellipse(x, 0.62, 0.10, 0.10), rgb("#fff0c4"), flat(0.85), inside=inside)
    for y, lift, code in ((0.46, 0.12, "#8ea6b0"), (0.34, 0.09, "#6f9a76"), (0.20, 0.07, "#4f7a4a")):
        shift = float(rng.uniform(0, 6))
        hills = [(u / 10 - 0.6, y + lift * math.sin(u * 0.55 + shift)) for u in range(13)]
        canvas.solid([*curve(hills, steps=4), (0.7, 0.0), (-0.7, 0.0)], rgb(code), slope(0.5, 0.8), inside=inside,
                     texture=0.05, grain=14)  # fmt: skip


PROPS = (
    Prop(name="chandelier", size=0.9, extent=bounds(-1.1, 1.1, 1.5, -0.06), paint=paint_chandelier, home="livingroom",
         stands="sky", casts=False, turns=False, hangs="ceiling"),
    Prop(name="pendant", size=0.6, extent=bounds(-0.60, 0.60, 1.5), paint=paint_pendant, home="kitchen",
         stands="sky", casts=False, turns=False, hangs="ceiling"),
    Prop(name="string_lights", size=1.0, extent=bounds(-2.0, 2.0, 1.0, 0.36), paint=paint_string_lights,
         home="garden", stands="sky", casts=False, turns=False, hangs="across"),
    Prop(name="wire", size=0.05, extent=bounds(-2.0, 2.0, 0.12, -0.03), paint=paint_wire, home="meadow",
         stands="sky", casts=False, turns=False, hangs="across"),
    Prop(name="bunting", size=1.0, extent=bounds(-2.0, 2.0, 1.0, 0.16), paint=paint_bunting, home="garden",
         stands="sky", casts=False, turns=False, hangs="across"),
    Prop(name="wind_chime", size=0.5, extent=bounds(-0.34, 0.34, 1.5, -0.10), paint=paint_wind_chime, home="garden",
         stands="sky", casts=False, materials=frozenset({"metal", "wood"}), hangs="ceiling"),
    Prop(name="mirror_ball", size=0.6, extent=bounds(-0.52, 0.52, 1.5, -0.02), paint=paint_mirror_ball,
         home="livingroom", stands="sky", casts=False, turns=False, hangs="ceiling"),
    Prop(name="picture", size=0.6, extent=bounds(-0.66, 0.66, 1.0), paint=paint_picture, home="livingroom",
         materials=frozenset({"wood"}), turns=False, hangs="wall"),
)  # fmt: skip
