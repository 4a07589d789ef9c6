"""What drifts or buzzes about: an octopus, a jellyfish, a bee, a shy ghost, fireworks."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, bezier, curve, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, eye, mould, shape, sleeve
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

SKINS = (rgb("#d8604f"), rgb("#b0609a"), rgb("#e08a4a"))
BELLS = (rgb("#e89ac8"), rgb("#8fb8e8"), rgb("#b79ae0"))
SPARKS = (rgb("#ffd35a"), rgb("#ff6f6a"), rgb("#6fd0ff"), rgb("#b98aff"), rgb("#7fe09a"))


def octopus_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.96, right=0.96, top=1.22, bottom=-0.08)


def paint_octopus(canvas: Canvas, look: Look) -> None:
    skin = look.pick("skin", SKINS)
    for number, x in enumerate((-0.30, 0.30, -0.10, 0.10)):
        reach = (0.72, 0.46)[number // 2] * (-1 if x < 0 else 1)
        arm = curve([(x, 0.46), (x + reach * 0.4, 0.16), (x + reach * 0.72, 0.06), (x + reach * 0.76, 0.26)], steps=8)
        canvas.solid(
            sleeve(arm[::3], (0.17,) + (0.12,) * (len(arm[::3]) - 2) + (0.05,), 3), times(skin, 0.78), puffed(0.9)
        )
    arms = []
    for x, lean, lift in ((-0.26, -0.52, 0.14), (-0.12, -0.20, 0.0), (0.12, 0.20, 0.0), (0.26, 0.52, 0.14)):
        arm = curve([(x, 0.50), (x + lean * 0.5, 0.22), (x + lean * 0.9, 0.05), (x + lean * 1.1, 0.06 + lift)], steps=8)
        arms.append(sleeve(arm[::3], (0.18,) + (0.13,) * (len(arm[::3]) - 2) + (0.06,), 3))
    mask = mould(canvas, [ellipse(0, 0.80, 0.42, 0.40), ellipse(0, 0.54, 0.34, 0.20), *arms], skin, texture=0.06)
    for x, y, r in ((-0.18, 1.04, 0.05), (0.10, 1.10, 0.04), (0.24, 0.98, 0.05), (-0.30, 0.90, 0.035)):
        canvas.soft(oval(x, y, r, r * 0.8), mix(skin, WHITE, 0.5), 0.012, 0.7, inside=mask)
    with canvas.ink() as pen:
        for hand in (-1, 1):
            eye(pen, hand * 0.16, 0.70, 0.085, rgb("#f4e6b0"))
        pen.line(bezier((-0.10, 0.54), (0.0, 0.47), (0.10, 0.54), 10), 0.018, times(skin, 0.4))


def jellyfish_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.56, right=0.56, top=1.44, bottom=-0.04)


def paint_jellyfish(canvas: Canvas, look: Look) -> None:
    bell = look.pick("bell", BELLS)
    rng = look.rng("threads")
    for number in range(9):
        x = -0.38 + number * 0.095
        points = [(x + 0.06 * math.sin(step * 1.5 + number), 0.92 - step * 0.15) for step in range(6 - number % 2)]
        canvas.solid(limb(curve(points, steps=5), (0.045, 0.035, 0.01)), mix(bell, WHITE, 0.4), puffed(0.6), alpha=0.75)
    for x in (-0.12, 0.02, 0.14):
        points = [(x + float(rng.uniform(-0.07, 0.07)), 0.92 - step * 0.13) for step in range(6)]
        canvas.solid(limb(curve(points, steps=6), (0.13, 0.12, 0.03)), mix(bell, WHITE, 0.2), puffed(0.6), alpha=0.8)
    dome = shape("-50 90, -50 108, -36 130, 0 140, 36 130, 50 108, 50 90, 34 84, 18 90, 0 84, -18 90, -34 84")
    canvas.solid(dome, bell, puffed(0.9, shine=0.3), gloss=0.4, alpha=0.92)
    inside = canvas.mask_of(dome)
    canvas.soft(ellipse(0, 1.02, 0.30, 0.20), mix(bell, WHITE, 0.7), 0.06, 0.7, inside=inside)
    with canvas.ink(inside=inside) as pen:
        for x in (-0.3, -0.15, 0.0, 0.15, 0.3):
            pen.line(bezier((x * 1.4, 0.90), (x * 1.3, 1.20), (x * 0.3, 1.38), 10), 0.012, mix(bell, WHITE, 0.6), 0.6)


def bee_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.74, right=0.66, top=1.12, bottom=-0.02)


def paint_bee(canvas: Canvas, look: Look) -> None:
    """A honeybee from the side: striped abdomen, furry thorax, veined wings laid back, six bent legs."""
    gold = look.colour(rgb("#e9a93a"))
    dark, fur = rgb("#33291f"), mix(gold, rgb("#c98a3a"), 0.45)
    for (hip, knee, toe), behind in BEE_LEGS:
        tone = times(dark, 1.5) if behind else dark
        canvas.solid(limb([hip, knee], (0.050, 0.055)), tone, puffed(0.7))
        canvas.solid(limb([knee, toe, (toe[0] + 0.05, toe[1] - 0.005)], (0.055, 0.026, 0.018)), tone, puffed(0.7))
    belly = shape("2 56, -22 58, -44 48, -62 32, -72 16, -56 12, -34 14, -10 22, 4 34", 6)
    canvas.solid(belly, gold, puffed(1.0, shine=0.15), texture=0.12, grain=34)
    inside = canvas.mask_of(belly)
    for x in (-0.56, -0.39, -0.22, -0.05):
        canvas.solid(
            [*bezier((x - 0.13, 0.0), (x + 0.03, 0.34), (x - 0.01, 0.7), 8),
             *bezier((x + 0.08, 0.7), (x + 0.12, 0.34), (x - 0.04, 0.0), 8)],
            dark, puffed(0.7), inside=inside, texture=0.12,
        )  # fmt: skip
    thorax, head = ellipse(0.14, 0.42, 0.23, 0.22), ellipse(0.43, 0.36, 0.155, 0.18)
    canvas.solid(head, times(fur, 0.62), puffed(1.0), texture=0.12, grain=34)
    canvas.solid(thorax, fur, puffed(1.0), texture=0.2, grain=30)
    rng = look.rng("fur")
    with canvas.ink() as pen:
        for number in range(150):
            turn, far = float(rng.uniform(0.0, 2 * math.pi)), float(rng.uniform(0.4, 1.0))
            x, y = 0.14 + 0.23 * far * math.cos(turn), 0.42 + 0.22 * far * math.sin(turn)
            tip = (x + 0.055 * math.cos(turn) - 0.012, y + 0.055 * math.sin(turn))
            pen.line([(x, y), tip], 0.009, mix(fur, WHITE, 0.35) if number % 3 else times(fur, 0.6), 0.7)
        for bend in (0.0, 0.07):
            pen.line([(0.48 - bend, 0.50), (0.54 - bend, 0.66), (0.64 - bend, 0.62)], 0.022, DARK)
        pen.line([(0.50, 0.20), (0.54, 0.10)], 0.026, DARK)
    canvas.solid(oval(0.475, 0.39, 0.062, 0.105, -0.25), rgb("#1d1817"), puffed(0.9, shine=0.4), gloss=0.5)
    with canvas.ink() as pen:
        pen.disc(0.495, 0.435, 0.020, WHITE, 0.85)
    for turn, x, y, long in ((1.12, -0.22, 0.70, 0.36), (0.72, -0.06, 0.78, 0.33)):
        wing = oval(x, y, 0.13, long, turn)
        canvas.solid(wing, rgb("#e6f0f4"), puffed(0.6), alpha=0.62)
        with canvas.ink(inside=canvas.mask_of(wing)) as pen:
            for spread in (-0.13, 0.0, 0.13):
                tip = (x - 0.62 * math.sin(turn + spread), y + 0.62 * math.cos(turn + spread) - 0.2)
                pen.line([(0.10, 0.58), tip], 0.009, rgb("#8a7a5c"), 0.55)


BEE_LEGS: tuple[tuple[tuple[Point, Point, Point], bool], ...] = (
    (((0.20, 0.28), (0.40, 0.18), (0.46, 0.0)), True),
    (((0.06, 0.26), (0.10, 0.12), (0.20, 0.0)), True),
    (((-0.04, 0.26), (-0.16, 0.16), (-0.26, 0.0)), True),
    (((0.26, 0.30), (0.36, 0.12), (0.30, 0.0)), False),
    (((0.12, 0.26), (0.02, 0.12), (0.06, 0.0)), False),
    (((0.02, 0.28), (-0.26, 0.24), (-0.40, 0.0)), False),
)
"""Hips, knees and feet, and whether it is a leg of the far side."""


def ghost_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.50, right=0.50, top=1.16, bottom=-0.02)


def paint_ghost(canvas: Canvas, look: Look) -> None:
    sheet = look.colour(rgb("#f2f1f4"))
    for hand in (-1, 1):
        canvas.solid(oval(hand * 0.40, 0.56, 0.10, 0.065, hand * 0.7), sheet, puffed(0.9))
    body = shape(
        "-36 60, -34 90, -18 110, 0 114, 18 110, 34 90, 36 60, 40 20, 42 4, 30 10, 22 0, 10 9, 0 0, -10 9, -22 0, "
        "-30 10, -42 4, -40 20"
    )  # fmt: skip
    inside = mould(canvas, [body], sheet, texture=0.03)
    canvas.soft(ellipse(0.1, 0.2, 0.3, 0.2), rgb("#b9bcd6"), 0.08, 0.5, inside=inside)
    with canvas.ink() as pen:
        for hand in (-1, 1):
            pen.disc(hand * 0.12 + 0.02, 0.82, 0.045, DARK, ry=0.065)
            pen.disc(hand * 0.12 + 0.034, 0.845, 0.014, WHITE)
            pen.disc(hand * 0.21 + 0.02, 0.71, 0.045, rgb("#f0a8b0"), 0.6, ry=0.028)
        pen.disc(0.02, 0.67, 0.032, DARK, ry=0.045)


def fireworks_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.58, right=0.58, top=1.16)


def paint_fireworks(canvas: Canvas, look: Look) -> None:
    rng = look.rng("burst")
    first = int(rng.integers(len(SPARKS)))
    tones = look.colours or (SPARKS[first], SPARKS[(first + 1) % len(SPARKS)])
    with canvas.lit(), canvas.ink() as pen:
        for ring, (radius, rays) in enumerate(((0.54, 26), (0.36, 18), (0.18, 10))):
            tone = tones[ring % len(tones)]
            for ray in range(rays):
                angle = 2 * math.pi * (ray + 0.5 * (ring % 2)) / rays
                far = radius * float(rng.uniform(0.88, 1.0))
                x, y = far * math.cos(angle), 0.60 + far * math.sin(angle)
                near = (0.35 * far * math.cos(angle), 0.60 + 0.35 * far * math.sin(angle) + 0.02)
                pen.line(bezier(near, (x * 0.8, 0.62 + (y - 0.60) * 0.8), (x, y - 0.03), 8), 0.013, tone, 0.75)
                pen.disc(x, y - 0.03, 0.020, mix(tone, WHITE, 0.55))
        pen.disc(0, 0.60, 0.05, WHITE, 0.8)
    canvas.lamp(0, 0.6, 0.5, tones[0], 0.5)


PROPS = (
    Prop(name="octopus", size=0.9, extent=octopus_extent, paint=paint_octopus, home="underwater", turns=False),
    Prop(name="jellyfish", size=0.5, extent=jellyfish_extent, paint=paint_jellyfish, home="underwater", stands="sky",
         turns=False, casts=False),
    Prop(name="bee", size=0.10, extent=bee_extent, paint=paint_bee, home="garden", stands="sky", casts=False,
         aloft=0.5),
    Prop(name="ghost", size=1.3, extent=ghost_extent, paint=paint_ghost, home="forest", turns=False),
    Prop(name="fireworks", size=60.0, extent=fireworks_extent, paint=paint_fireworks, home="city", stands="sky",
         turns=False, casts=False, aloft=0.9),
)  # fmt: skip
