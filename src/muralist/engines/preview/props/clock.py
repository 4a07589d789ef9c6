"""Clocks: a twin-bell alarm clock and a grandfather clock with its pendulum."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, sphere
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, rod

BODIES = (rgb("#c8453a"), rgb("#3f8a8c"), rgb("#e0b04a"), rgb("#4a6a94"))


def extent(look: Look) -> Extent:
    if look.variant == "grandfather":
        return Extent(left=-0.40, right=0.40, top=2.06)
    if look.variant == "wall":
        return Extent(left=-0.56, right=0.56, top=1.12)
    if look.variant == "pocket":
        return Extent(left=-0.56, right=0.86, top=1.44)
    return Extent(left=-0.62, right=0.62, top=1.46)


def paint(canvas: Canvas, look: Look) -> None:
    if look.variant == "grandfather":
        _grandfather(canvas, look)
    elif look.variant in {"wall", "pocket"}:
        _round(canvas, look)
    else:
        _alarm(canvas, look)


def _alarm(canvas: Canvas, look: Look) -> None:
    body, brass = look.pick("body", BODIES), rgb("#c9a24a")
    for hand in (-1, 1):
        rod(canvas, [(hand * 0.28, 0.24), (hand * 0.40, 0.02)], 0.09, times(body, 0.8), end=0.06)
        canvas.solid(ellipse(hand * 0.405, 0.035, 0.055, 0.035), times(body, 0.7), puffed(1.0))
        rod(canvas, [(hand * 0.20, 1.02), (hand * 0.27, 1.16)], 0.05, STEEL)
        bell = ellipse(hand * 0.30, 1.175, 0.235, 0.165, -hand * 0.42, start=0, end=math.pi)
        canvas.solid(bell, brass, sphere(hand * 0.30, 1.16, 0.26, 0.20, shine=0.45), gloss=0.6)
        canvas.solid(ellipse(hand * 0.375, 1.345, 0.035, 0.035), brass, puffed(1.0, shine=0.4), gloss=0.5)
    rod(canvas, [(0, 1.05), (0, 1.24)], 0.03, STEEL)
    canvas.solid(box(-0.055, 1.22, 0.055, 1.31, 0.03), STEEL, puffed(0.9, shine=0.3), gloss=0.5)
    canvas.solid(ellipse(0, 0.58, 0.54, 0.54), body, sphere(0, 0.58, 0.60, shine=0.35), gloss=0.45)
    canvas.solid(ellipse(0, 0.58, 0.455, 0.455), times(body, 0.5), flat(0.4))
    _face(canvas, look, 0.0, 0.58, 0.435)


def _round(canvas: Canvas, look: Look) -> None:
    """A wall clock, or a pocket watch on its chain."""
    pocket = look.variant == "pocket"
    body = look.colour(rgb("#d0a54a")) if pocket else look.pick("body", BODIES)
    if pocket:
        with canvas.ink() as pen:
            chain = curve([(0.09, 1.28), (0.34, 1.26), (0.56, 1.04), (0.60, 0.74), (0.74, 0.50), (0.66, 0.26)], steps=7)
            for k, (x, y) in enumerate(chain[:-1]):
                after = chain[k + 1]
                if k % 2:
                    pen.line([(1.3 * x - 0.3 * after[0], 1.3 * y - 0.3 * after[1]), after], 0.030, times(body, 0.8))
                else:
                    pen.ring((x + after[0]) / 2, (y + after[1]) / 2, 0.036, 0.016, body)
        canvas.solid(box(-0.06, 1.06, 0.06, 1.20, 0.02), body, puffed(0.9, shine=0.4), gloss=0.6)
        canvas.solid(
            ellipse(0, 1.28, 0.10, 0.10), body, puffed(0.9, shine=0.4), gloss=0.6, holes=[ellipse(0, 1.28, 0.06, 0.06)]
        )
    canvas.solid(ellipse(0, 0.56, 0.54, 0.54), body, sphere(0, 0.56, 0.60, shine=0.35), gloss=0.45)
    canvas.solid(ellipse(0, 0.56, 0.455, 0.455), times(body, 0.5), flat(0.4))
    _face(canvas, look, 0.0, 0.56, 0.435)


def _face(canvas: Canvas, look: Look, x: float, y: float, radius: float) -> None:
    paper, ink = rgb("#f7efdd"), rgb("#2f2a28")
    dial = ellipse(x, y, radius, radius)
    canvas.solid(dial, paper, flat(0.80))
    canvas.soft(
        ellipse(x, y + radius * 0.85, radius, radius * 0.3), rgb("#8a7a66"), radius * 0.12, 0.4,
        inside=canvas.mask_of(dial),
    )  # fmt: skip
    minute = int(look.rng("time").integers(12)) * 5 if look.number or look.seed else 10
    hour = (int(look.rng("hour").integers(12)) if look.number or look.seed else 10) + minute / 60
    with canvas.ink() as pen:
        for mark in range(60):
            a = mark * math.pi / 30
            long = mark % 5 == 0
            r0 = radius * (0.80 if mark % 15 == 0 else 0.84 if long else 0.91)
            width = radius * (0.055 if mark % 15 == 0 else 0.034 if long else 0.012)
            ends = [(x + math.sin(a) * r, y + math.cos(a) * r) for r in (r0, radius * 0.95)]
            pen.line(ends, width, ink, 0.9)
        for turn, length, width in ((hour / 12, 0.50, 0.075), (minute / 60, 0.74, 0.05)):
            a = turn * 2 * math.pi
            tip = (x + math.sin(a) * radius * length, y + math.cos(a) * radius * length)
            tail = (x - math.sin(a) * radius * 0.12, y - math.cos(a) * radius * 0.12)
            pen.line([tail, tip], radius * width, ink)
        pen.disc(x, y, radius * 0.07, rgb("#c8453a"))
        pen.line(ellipse(x, y, radius * 0.97, radius * 0.97, start=1.9, end=2.9), radius * 0.02, WHITE, 0.7)


def _grandfather(canvas: Canvas, look: Look) -> None:
    wood = look.pick("wood", (rgb("#7a4a2c"), rgb("#94623a")))
    pale, brass = mix(wood, WHITE, 0.12), rgb("#d0a54a")
    for x0, y0, x1, y1 in (
        (-0.34, 0.0, 0.34, 0.10), (-0.30, 0.10, 0.30, 0.48), (-0.24, 0.48, 0.24, 1.34), (-0.33, 1.34, 0.33, 1.90),
    ):  # fmt: skip
        canvas.solid(box(x0, y0, x1, y1, 0.015), wood, puffed(0.35), texture=0.07, grain=10)
    canvas.solid(
        [(-0.36, 1.88), (0.36, 1.88), (0.20, 1.94), (0.0, 2.03), (-0.20, 1.94)], pale, puffed(0.7), texture=0.05,
    )  # fmt: skip
    for y in (0.47, 1.33, 1.88):
        canvas.solid(box(-0.36, y, 0.36, y + 0.045, 0.02), pale, puffed(0.6))
    canvas.solid(box(-0.22, 0.16, 0.22, 0.42), times(wood, 0.8), puffed(0.3), texture=0.05)
    glass = box(-0.165, 0.56, 0.165, 1.26, 0.03)
    canvas.solid(glass, rgb("#2e1f18"), flat(0.5))
    rod(canvas, [(0, 1.24), (0.05, 0.74)], 0.016, brass)
    canvas.solid(ellipse(0.055, 0.70, 0.085, 0.085), brass, puffed(1.0, shine=0.5), gloss=0.7)
    canvas.soft(
        [(-0.16, 0.6), (-0.08, 0.6), (0.10, 1.25), (0.02, 1.25)], WHITE, 0.02, 0.25, inside=canvas.mask_of(glass),
    )  # fmt: skip
    canvas.solid(ellipse(0, 1.62, 0.265, 0.265), brass, puffed(0.8, shine=0.4), gloss=0.5)
    _face(canvas, look, 0.0, 1.62, 0.235)


PROP = Prop(name="clock", size=0.24, extent=extent, paint=paint, home="studio", turns=False)
