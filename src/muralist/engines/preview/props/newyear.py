"""What a lunar new year is decked with: red envelopes, couplets beside a door, a knot of silk cord, firecrackers."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.prop import Look, Prop

RED, GOLD = rgb("#c8242a"), rgb("#e8bd54")
RIGHT, LEFT, ABOVE = "一帆風順年年好", "萬事如意步步高", "五福臨門"
"""A couplet that everybody knows; the first line hangs at the right."""


def paint_envelope(canvas: Canvas, look: Look) -> None:
    """An upright red envelope with a golden blossom and its flap closed."""
    red = look.colour(RED)
    body = box(-0.34, 0.0, 0.34, 1.0, 0.04)
    canvas.solid(body, red, puffed(0.25, shine=0.1), texture=0.03)
    canvas.solid([(-0.34, 0.96), (0.34, 0.96), (0.0, 0.72)], times(red, 0.84), flat(0.7))
    with canvas.ink(inside=canvas.mask_of(body)) as pen:
        pen.line([(-0.34, 0.97), (0.0, 0.72), (0.34, 0.97)], 0.014, GOLD, 0.9)
        pen.line([*box(-0.29, 0.05, 0.29, 0.66, 0.03), (-0.29, 0.05)], 0.012, GOLD, 0.8)
        for petal in range(5):
            t = math.tau * petal / 5 + math.pi / 2
            pen.disc(0.10 * math.cos(t), 0.36 + 0.10 * math.sin(t), 0.075, GOLD)
        pen.disc(0.0, 0.36, 0.05, red)


def paint_couplets(canvas: Canvas, look: Look) -> None:
    """A double door in a wall under tiles, red strips beside it with a couplet in gold, and what is asked for above."""
    red = look.colour(RED)
    canvas.solid(box(-0.86, 0.0, 0.86, 1.98), rgb("#b9b4aa"), flat(0.8), texture=0.08)
    canvas.solid([(-1.08, 1.94), (1.08, 1.94), (0.90, 2.26), (-0.90, 2.26)], rgb("#4a4f55"), puffed(0.4), texture=0.06)
    canvas.solid(box(-0.98, 2.24, 0.98, 2.32, 0.03), rgb("#3b4046"), puffed(0.6))
    with canvas.ink() as pen:
        for step in range(-9, 10):
            pen.line([(step * 0.112, 1.95), (step * 0.097, 2.25)], 0.018, rgb("#34393f"), 0.7)
    wood = rgb("#7c2f24")
    for hand in (-1, 1):
        leaf = box(min(0.01 * hand, 0.40 * hand), 0.03, max(0.01 * hand, 0.40 * hand), 1.52, 0.01)
        canvas.solid(leaf, wood, puffed(0.25), texture=0.07)
        canvas.solid(ellipse(hand * 0.09, 0.80, 0.035, 0.035), GOLD, puffed(0.9, shine=0.3))
        with canvas.ink(inside=canvas.mask_of(leaf)) as pen:
            pen.line([*ellipse(hand * 0.09, 0.74, 0.045, 0.05), (hand * 0.09 + 0.045, 0.74)], 0.014, GOLD)
    canvas.solid(box(-0.74, 0.0, 0.74, 0.035), rgb("#8d8880"), flat(0.75))
    for x, words in ((-0.52, LEFT), (0.52, RIGHT)):
        canvas.solid(box(x - 0.11, 0.0, x + 0.11, 1.52, 0.01), red, flat(0.82), texture=0.03)
        letters(canvas, words, (x - 0.10, 0.03, x + 0.10, 1.49), GOLD, weight=0.01)
    above = box(-0.46, 1.57, 0.46, 1.82, 0.01)
    canvas.solid(above, red, flat(0.82), texture=0.03)
    letters(canvas, readable(look.text) or ABOVE, (-0.44, 1.59, 0.44, 1.80), GOLD, weight=0.01)
    for x in (-0.21, 0.21):
        _diamond(canvas, (x, 1.16), 0.17, red)
        letters(canvas, "福", (x - 0.10, 1.06, x + 0.10, 1.26), GOLD, weight=0.0)


def _diamond(canvas: Canvas, middle: tuple[float, float], half: float, red: Colour) -> None:
    """A square of red paper that stands on a corner, with a line of gold along its edge."""
    x, y = middle
    canvas.solid([(x, y + half), (x + half, y), (x, y - half), (x - half, y)], red, flat(0.82), texture=0.03)
    rim = half * 0.88
    with canvas.ink() as pen:
        pen.line([(x, y + rim), (x + rim, y), (x, y - rim), (x - rim, y), (x, y + rim)], half * 0.045, GOLD, 0.9)


def paint_paper(canvas: Canvas, look: Look) -> None:
    """A square of red paper on a corner with one large character: luck, or what else is asked for."""
    _diamond(canvas, (0.0, 0.5), 0.5, look.colour(RED))
    word = readable(look.text) or look.variant or "福"
    letters(canvas, word, (-0.29, 0.21, 0.29, 0.79), look.colours[1] if len(look.colours) > 1 else GOLD, weight=0.0)


def paint_calligraphy(canvas: Canvas, look: Look) -> None:
    """A hanging scroll: white paper on silk between two rods, large characters in ink, a red seal."""
    silk, paper, rod = look.colour(rgb("#b59a6a")), rgb("#f6f0e0"), rgb("#5a3524")
    canvas.solid(box(-0.46, 0.08, 0.46, 1.90), silk, flat(0.78), texture=0.05)
    canvas.solid(box(-0.37, 0.30, 0.37, 1.66), paper, flat(0.86), texture=0.04)
    for y, half in ((1.90, 0.50), (0.06, 0.54)):
        canvas.solid(box(-half, y - 0.035, half, y + 0.035, 0.03), rod, puffed(0.7, shine=0.2))
    with canvas.ink() as pen:
        pen.line([(-0.34, 1.93), (0.0, 2.10), (0.34, 1.93)], 0.014, rgb("#6b563c"))
    letters(canvas, readable(look.text) or "永和", (-0.31, 0.50, 0.31, 1.60), rgb("#1e1b1a"), weight=0.02)
    canvas.solid(box(0.17, 0.35, 0.30, 0.48, 0.015), RED, flat(0.8))


def paint_knot(canvas: Canvas, look: Look) -> None:
    """A diamond of woven cord with loops at its sides and a tassel."""
    red = look.colour(RED)
    with canvas.ink() as pen:
        pen.line([(0.0, 2.0), (0.0, 1.62)], 0.03, red)
        for x, y in ((-0.40, 1.22), (0.40, 1.22), (-0.26, 1.44), (0.26, 1.44), (-0.26, 1.0), (0.26, 1.0)):
            pen.line([*ellipse(x, y, 0.10, 0.08), (x + 0.10, y)], 0.035, times(red, 0.86))
    diamond = [(0.0, 1.60), (0.36, 1.22), (0.0, 0.84), (-0.36, 1.22)]
    canvas.solid(diamond, red, puffed(0.4, shine=0.15))
    with canvas.ink(inside=canvas.mask_of(diamond)) as pen:
        for step in range(-3, 4):
            shift = step * 0.10
            pen.line([(-0.4 + shift, 1.22 - abs(shift)), (shift, 1.62)], 0.012, times(red, 0.6), 0.8)
            pen.line([(0.4 + shift, 1.22), (shift, 0.80)], 0.012, times(red, 0.6), 0.8)
            pen.line([(-0.4 + shift, 1.22), (shift, 0.80)], 0.012, mix(red, GOLD, 0.4), 0.7)
    canvas.solid(ellipse(0.0, 0.76, 0.07, 0.07), GOLD, puffed(0.9, shine=0.3))
    with canvas.ink() as pen:
        for step in range(-5, 6):
            pen.line(
                bezier((0.0, 0.72), (step * 0.012, 0.5), (step * 0.024, 0.04), 8), 0.022, times(red, 0.9 + step * 0.02)
            )


def paint_pole(canvas: Canvas, look: Look) -> None:
    """A string of crackers that is let off from a cane in the ground."""
    cane = curve([(-0.52, 0.0), (-0.40, 1.4), (0.0, 2.55)], steps=6)
    canvas.solid(limb(cane, (0.045, 0.030)), rgb("#9db35c"), puffed(0.8, shine=0.2))
    with canvas.ink() as pen:
        pen.line([(0.0, 2.52), (0.0, 1.98)], 0.02, GOLD)
    paint_firecrackers(canvas, look)


def paint_firecrackers(canvas: Canvas, look: Look) -> None:
    """A long string of red crackers on both sides of its cord, a spark at the lower end."""
    red = look.colour(RED)
    with canvas.ink() as pen:
        pen.line([(0.0, 2.0), (0.0, 0.10)], 0.02, GOLD)
    for number in range(11):
        y = 1.80 - number * 0.15
        for hand in (-1, 1):
            stick = limb(curve([(hand * 0.02, y + 0.06), (hand * 0.20, y - 0.08)], steps=3), (0.085, 0.085))
            canvas.solid(stick, times(red, 0.92 + 0.08 * (number % 2)), puffed(0.8, shine=0.2))
            canvas.solid(ellipse(hand * 0.20, y - 0.08, 0.035, 0.03), GOLD, flat(0.8))
    with canvas.ink() as pen:
        for ray in range(10):
            t = math.tau * ray / 10
            pen.line([(0.0, 0.10), (0.12 * math.cos(t), 0.10 + 0.12 * math.sin(t))], 0.014, rgb("#ffd86a"), 0.9)


PROPS = (
    Prop(name="red_envelope", size=0.17, extent=bounds(-0.36, 0.36, 1.02), paint=paint_envelope, turns=False),
    Prop(name="couplets", size=2.9, extent=bounds(-1.10, 1.10, 2.34), paint=paint_couplets, turns=False,
         home="easterntown", letters=True),
    Prop(name="red_paper", size=0.6, extent=bounds(-0.52, 0.52, 1.02), paint=paint_paper, turns=False, hangs="wall",
         home="livingroom", letters=True),
    Prop(name="calligraphy", size=0.95, extent=bounds(-0.56, 0.56, 2.12), paint=paint_calligraphy, turns=False,
         hangs="wall", home="livingroom", letters=True),
    Prop(name="chinese_knot", size=0.6, extent=bounds(-0.54, 0.54, 2.0), paint=paint_knot, turns=False, hangs="wall",
         home="livingroom"),
    Prop(name="firecrackers", size=0.9, extent=bounds(-0.30, 0.30, 2.0), paint=paint_firecrackers, turns=False,
         hangs="wall", home="livingroom"),
    Prop(name="firecracker_pole", size=1.5, extent=bounds(-0.58, 0.32, 2.6), paint=paint_pole, turns=False,
         home="easterntown"),
)  # fmt: skip
