"""Machines and tables to play at: slot machine, jukebox, gumball machine, pinball, pool, foosball, table tennis."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, gleam, rod, turned

DARK, GOLD, RED, WOOD = rgb("#2c2a30"), rgb("#e2b54a"), rgb("#d8392f"), rgb("#8a5530")
GAY = (rgb("#d8392f"), rgb("#f0b53e"), rgb("#3f8ac0"), rgb("#5aa865"), rgb("#a864b0"), rgb("#f08ab0"))


def paint_slot(canvas: Canvas, look: Look) -> None:
    """A one-armed bandit with three sevens."""
    tone = look.colour(rgb("#b8323a"))
    body = curve(
        [(-0.56, 0.0), (-0.58, 1.30), (-0.36, 1.66), (0.36, 1.66), (0.58, 1.30), (0.56, 0.0)], closed=True, steps=3
    )
    canvas.solid(body, tone, slope(0.55, 0.8, 20), gloss=0.4)
    canvas.solid(box(-0.44, 1.34, 0.44, 1.58, 0.05), GOLD, slope(0.6, 0.9), gloss=0.5)
    letters(canvas, "JACKPOT", (-0.40, 1.38, 0.40, 1.54), rgb("#8a1f26"))
    canvas.solid(box(-0.50, 0.72, 0.50, 1.26, 0.06), GOLD, slope(0.55, 0.9), gloss=0.5)
    for x in (-0.30, 0.0, 0.30):
        canvas.solid(box(x - 0.135, 0.80, x + 0.135, 1.18, 0.02), rgb("#fbf8ee"), slope(0.62, 0.92))
        letters(canvas, "7", (x - 0.10, 0.87, x + 0.10, 1.12), RED, weight=0.06)
    for k in range(3):
        canvas.solid(ellipse(-0.26 + 0.26 * k, 0.60, 0.07, 0.045), GAY[k + 1], puffed(0.9, shine=0.4), gloss=0.4)
    canvas.solid(box(-0.42, 0.10, 0.42, 0.36, 0.05), times(tone, 0.5), flat(0.5))
    for k in range(9):
        x = -0.30 + 0.075 * k
        canvas.solid(ellipse(x, 0.16 + 0.04 * (k % 3), 0.075, 0.04), GOLD, puffed(0.9, shine=0.4), gloss=0.5)
    rod(canvas, [(0.58, 0.80), (0.72, 0.84), (0.74, 1.34)], 0.06, STEEL, gloss=0.6)
    canvas.solid(ellipse(0.74, 1.40, 0.10, 0.10), RED, sphere(0.74, 1.40, 0.11, shine=0.4), gloss=0.6)


def paint_jukebox(canvas: Canvas, look: Look) -> None:
    """A jukebox with its arch of light."""
    wood = look.colour(WOOD)

    def arch(half: float, top: float, low: float) -> list[tuple[float, float]]:
        return [(-half, low), *reversed(ellipse(0, top - half, half, half, start=0.0, end=math.pi)), (half, low)]

    canvas.solid(arch(0.62, 1.72, 0.0), wood, slope(0.5, 0.8, 30), texture=0.05, gloss=0.3)
    for half, top, code in ((0.54, 1.64, "#f0702e"), (0.47, 1.57, "#f6c84a"), (0.40, 1.50, "#4ac0a8")):
        canvas.solid(arch(half, top, 0.44), rgb(code), slope(0.75, 1.0))
    canvas.solid(arch(0.34, 1.44, 0.44), rgb("#5a2a26"), flat(0.6))
    canvas.solid(ellipse(0, 1.08, 0.22, 0.22), DARK, puffed(0.4))
    with canvas.ink() as pen:
        for r in (0.19, 0.15, 0.11):
            pen.ring(0, 1.08, r, 0.008, rgb("#5a5a62"))
        pen.disc(0, 1.08, 0.06, RED)
    canvas.solid(box(-0.34, 0.50, 0.34, 0.74, 0.02), rgb("#f4ecd8"), flat(0.86))
    with canvas.ink() as pen:
        for row in range(3):
            for column in range(4):
                pen.line(
                    [(-0.28 + 0.15 * column, 0.56 + 0.07 * row), (-0.18 + 0.15 * column, 0.56 + 0.07 * row)],
                    0.016,
                    times(wood, 0.7),
                )
    canvas.solid(box(-0.44, 0.08, 0.44, 0.40, 0.05), GOLD, slope(0.5, 0.9), gloss=0.5)
    with canvas.ink() as pen:
        for k in range(9):
            pen.line([(-0.38 + 0.095 * k, 0.11), (-0.38 + 0.095 * k, 0.37)], 0.022, rgb("#7a3a22"))
    if look.dark:
        canvas.lamp(0, 1.2, 0.8, rgb("#ffb04a"), 0.5)


def paint_gumball(canvas: Canvas, look: Look) -> None:
    """A globe of gumballs on its red foot."""
    tone = look.colour(RED)
    turned(
        canvas,
        curve([(0.36, 0.0), (0.34, 0.10), (0.26, 0.30), (0.28, 0.52)], steps=5),
        tone,
        tilt=0.18,
        closed=True,
        gloss=0.5,
    )
    canvas.solid(box(-0.13, 0.12, 0.13, 0.34, 0.04), STEEL, slope(0.5, 0.95), gloss=0.6)
    canvas.solid(ellipse(0.0, 0.40, 0.08, 0.08), STEEL, puffed(0.9, shine=0.4), gloss=0.6)
    globe = ellipse(0, 0.96, 0.46, 0.46)
    canvas.solid(globe, rgb("#d8e8ee"), sphere(0, 0.96, 0.5, shine=0.2), alpha=0.8)
    inside = canvas.mask_of(ellipse(0, 0.96, 0.44, 0.44))
    rng = look.rng("gum")
    for row in range(8):
        y = 0.54 + 0.095 * row
        for column in range(10):
            x = -0.46 + 0.105 * column + 0.05 * (row % 2)
            if (x / 0.43) ** 2 + ((y - 0.96) / 0.43) ** 2 < 1.0:
                canvas.solid(
                    ellipse(x, y, 0.062, 0.062), GAY[int(rng.integers(len(GAY)))], puffed(1.0, shine=0.4), inside=inside
                )
    canvas.solid(globe, rgb("#e8f4f8"), flat(0.95), alpha=0.16)
    gleam(canvas, 0.20, 1.20, 0.07, 0.13, turn=-0.6, alpha=0.6)
    turned(canvas, [(0.24, 1.36), (0.20, 1.46), (0.06, 1.52)], tone, tilt=0.18, closed=True, gloss=0.5)


def _legs(canvas: Canvas, half: float, top: float, tone: Colour) -> None:
    for x, dim in ((-half + 0.22, 0.7), (half - 0.22, 0.7), (-half + 0.06, 1.0), (half - 0.06, 1.0)):
        low = 0.12 if dim < 1 else 0.0
        canvas.solid(box(x - 0.06, low, x + 0.06, top, 0.02), times(tone, dim), slope(0.5, 0.8, 0), gloss=0.2)


def paint_play_table(canvas: Canvas, look: Look) -> None:
    """A table to play on: pool, table tennis, foosball or air hockey."""
    kind = look.variant
    cloth = look.colour(
        {"pingpong": rgb("#2f6f9a"), "foosball": rgb("#4f9a4a"), "hockey": rgb("#eef4f8")}.get(kind, rgb("#2f8a5a"))
    )
    wood = rgb("#dcdfe2") if kind == "pingpong" else rgb("#3f6fa8") if kind == "hockey" else WOOD
    _legs(canvas, 1.26, 0.72, rgb("#5a6068") if kind == "pingpong" else wood)
    thick = 0.66 if kind == "pingpong" else 0.50
    canvas.solid(box(-1.30, thick, 1.30, 0.74, 0.03), times(wood, 0.8), slope(0.5, 0.8), texture=0.04)
    canvas.solid([(-1.34, 0.74), (1.34, 0.74), (1.06, 1.14), (-1.06, 1.14)], wood, slope(0.6, 0.82), gloss=0.2)
    felt = [(-1.20, 0.78), (1.20, 0.78), (0.98, 1.10), (-0.98, 1.10)]
    canvas.solid(felt, cloth, slope(0.64, 0.8))
    if kind == "pingpong":
        _net(canvas)
    elif kind == "foosball":
        _players(canvas)
    elif kind == "hockey":
        with canvas.ink(inside=canvas.mask_of(felt)) as pen:
            pen.line([(0.0, 0.78), (0.0, 1.10)], 0.02, RED)
            pen.line(ellipse(0.0, 0.94, 0.20, 0.075), 0.016, rgb("#3f6fa8"))
        for x, tone in ((-0.7, RED), (0.66, rgb("#2f6fb0"))):
            turned(
                canvas,
                [(0.13, 0.92), (0.12, 0.97), (0.06, 0.99), (0.05, 1.06)],
                tone,
                x=x,
                tilt=0.3,
                closed=True,
                gloss=0.4,
            )
        canvas.solid(ellipse(0.16, 0.88, 0.09, 0.035), RED, flat(0.6))
    else:
        for x, y in ((-1.20, 0.78), (1.20, 0.78), (-0.98, 1.10), (0.98, 1.10), (0.0, 1.115), (0.0, 0.77)):
            canvas.solid(ellipse(x, y, 0.07, 0.035), rgb("#1c1a1e"), flat(0.4))
        spots = [(0.42 + 0.10 * row, 0.94 + 0.052 * (k - row / 2)) for row in range(4) for k in range(row + 1)]
        for k, (x, y) in enumerate(sorted(spots, key=lambda one: -one[1])):
            canvas.solid(
                ellipse(x, y + 0.03, 0.05, 0.05), (*GAY, DARK)[k % 7], sphere(x, y + 0.03, 0.055, shine=0.5), gloss=0.6
            )
        canvas.solid(ellipse(-0.52, 0.94, 0.05, 0.05), WHITE, sphere(-0.52, 0.94, 0.055, shine=0.5), gloss=0.5)
        canvas.solid(limb([(-1.52, 0.86), (-0.60, 0.95)], (0.05, 0.022)), rgb("#d8a868"), puffed(0.9), gloss=0.3)


def _net(canvas: Canvas) -> None:
    with canvas.ink() as pen:
        pen.line([(-1.20, 0.78), (1.20, 0.78), (0.98, 1.10), (-0.98, 1.10), (-1.20, 0.78)], 0.022, WHITE)
        pen.line([(-1.09, 0.94), (1.09, 0.94)], 0.012, WHITE)
    canvas.solid([(-0.05, 0.74), (0.05, 1.12), (0.05, 1.28), (-0.05, 0.92)], rgb("#e8ecee"), flat(0.8), alpha=0.75)
    canvas.solid(limb([(-0.05, 0.92), (0.05, 1.28)], (0.03, 0.03)), WHITE, flat(0.9))
    for x, y, tone in ((-0.62, 0.94, RED), (0.66, 1.0, DARK)):
        canvas.solid(ellipse(x, y, 0.12, 0.07, 0.3), tone, slope(0.6, 0.8))
        canvas.solid(limb([(x - 0.10, y - 0.03), (x - 0.22, y - 0.06)], (0.04, 0.035)), rgb("#d8a868"), puffed(0.8))
    canvas.solid(ellipse(-0.28, 0.92, 0.035, 0.035), WHITE, puffed(1.0))


def _players(canvas: Canvas) -> None:
    for k, x in enumerate((-0.72, -0.36, 0.0, 0.36, 0.72)):
        for n in range(3):
            y = 0.84 + 0.10 * n
            tone = (RED, rgb("#2f6fb0"))[k % 2]
            canvas.solid(box(x - 0.035, y, x + 0.035, y + 0.15, 0.03), tone, puffed(0.8))
            canvas.solid(ellipse(x, y + 0.18, 0.036, 0.036), rgb("#f0c8a0"), puffed(1.0))
        rod(canvas, [(x + 0.03, 0.70), (x - 0.03, 1.24)], 0.026, STEEL, gloss=0.6)
        canvas.solid(box(x - 0.01, 0.58, x + 0.07, 0.74, 0.03), DARK, puffed(0.9))
    canvas.solid(ellipse(0.18, 0.93, 0.035, 0.035), WHITE, puffed(1.0))


def paint_pinball(canvas: Canvas, look: Look) -> None:
    """A pinball table with its lit board."""
    tone = look.colour(rgb("#3f4aa0"))
    for x, low in ((-0.34, 0.10), (0.46, 0.10), (-0.50, 0.0), (0.40, 0.0)):
        rod(canvas, [(x, 0.72), (x, low)], 0.05, STEEL, gloss=0.5)
    canvas.solid([(-0.58, 0.62), (0.48, 0.62), (0.52, 1.10), (-0.40, 1.10)], times(tone, 0.7), slope(0.5, 0.7))
    canvas.solid([(-0.58, 0.80), (0.48, 0.80), (0.52, 1.34), (-0.34, 1.34)], rgb("#c8d8a0"), slope(0.6, 0.85))
    with canvas.ink() as pen:
        for x, y, code in (
            (-0.16, 1.16, "#d8392f"),
            (0.14, 1.20, "#f0b53e"),
            (0.02, 1.04, "#3f8ac0"),
            (0.30, 1.06, "#a864b0"),
        ):
            pen.disc(x, y, 0.075, rgb("#f6f2e8"), ry=0.05)
            pen.disc(x, y, 0.05, rgb(code), ry=0.034)
        for hand in (-1, 1):
            pen.line([(hand * 0.22 - 0.03, 0.90), (hand * 0.06 - 0.03, 0.86)], 0.035, RED)
    canvas.solid(box(-0.58, 0.58, 0.48, 0.82, 0.03), tone, slope(0.55, 0.8), gloss=0.3)
    canvas.solid(ellipse(0.38, 0.70, 0.04, 0.04), STEEL, puffed(0.9), gloss=0.5)
    canvas.solid(box(-0.40, 1.32, 0.60, 1.92, 0.04), tone, slope(0.55, 0.8), gloss=0.3)
    with canvas.lit():
        canvas.solid(box(-0.33, 1.40, 0.53, 1.85, 0.02), rgb("#f08a3a"), slope(0.75, 1.0))
        letters(canvas, "PINBALL", (-0.28, 1.62, 0.48, 1.80), WHITE)
        canvas.solid(box(-0.20, 1.45, 0.40, 1.58, 0.02), rgb("#2a1420"), flat(0.5))
        letters(canvas, "09500", (-0.16, 1.47, 0.36, 1.56), rgb("#ffcf4a"))
    if look.dark:
        canvas.lamp(0.1, 1.6, 0.7, rgb("#ffa04a"), 0.5)


PROPS = (Prop(name="slot_machine", size=1.5, extent=bounds(-0.70, 0.88, 1.74, -0.17), paint=paint_slot,
    home="livingroom", turns=False), Prop(name="jukebox", size=1.5, extent=bounds(-0.66, 0.66, 1.76),
    paint=paint_jukebox, home="cafe"), Prop(name="gumball_machine", size=0.5, extent=bounds(-0.50, 0.50, 1.56,
    -0.04), paint=paint_gumball), Prop(name="play_table", size=1.0, extent=bounds(-1.56, 1.40, 1.36),
    paint=paint_play_table, home="livingroom"), Prop(name="pinball", size=1.8, extent=bounds(-0.64, 0.66, 1.96),
    paint=paint_pinball, home="livingroom", turns=False),)  # fmt: skip
