"""A city bicycle seen from the side."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent, Pen
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.blooms import bloom
from muralist.engines.preview.props.prop import Look, Prop

FRAMES = (rgb("#c4473a"), rgb("#3f7f8c"), rgb("#e0a83c"), rgb("#5b7d5e"), rgb("#d9d3c4"))
REAR, FRONT, R = (-0.56, 0.36), (0.60, 0.36), 0.345
CRANK, SEAT, HEAD = (-0.08, 0.33), (-0.24, 0.86), (0.42, 0.86)


def extent(look: Look) -> Extent:
    return Extent(left=-0.94, right=0.98, top=1.22 if look.filling else 1.14)


def paint(canvas: Canvas, look: Look) -> None:
    frame = look.pick("frame", FRAMES)
    for hub in (REAR, FRONT):
        _wheel(canvas, hub)
    dark = rgb("#2b2726")
    for hub in (REAR, FRONT):
        guard = [
            (hub[0] + math.cos(a) * (R + 0.035), hub[1] + math.sin(a) * (R + 0.035))
            for a in [math.pi * (0.12 + 0.8 * k / 20) for k in range(21)]
        ]
        _tube(canvas, guard, 0.022, frame)
    _tube(canvas, [REAR, CRANK], 0.030, frame)
    _tube(canvas, [REAR, (SEAT[0] + 0.03, SEAT[1] - 0.14)], 0.024, frame)
    _tube(canvas, [CRANK, (-0.235, 0.84)], 0.040, frame)
    _tube(canvas, bezier(CRANK, (0.2, 0.42), (0.44, 0.74), 12), 0.042, frame)
    _tube(canvas, bezier((-0.21, 0.74), (0.1, 0.76), (0.425, 0.80), 12), 0.036, frame)
    _tube(canvas, bezier((0.40, 0.92), (0.46, 0.66), FRONT, 12), 0.034, times(frame, 0.95))
    _tube(canvas, [(0.395, 0.9), (0.375, 1.07)], 0.026, rgb("#b9bcc0"))
    _tube(canvas, curve([(0.46, 1.07), (0.41, 1.09), (0.34, 1.08), (0.26, 1.045)], steps=6), 0.022, rgb("#c3c6ca"))
    _tube(canvas, [(0.32, 1.07), (0.21, 1.025)], 0.042, rgb("#6b4630"))
    _tube(canvas, [(-0.235, 0.84), (-0.255, 0.93)], 0.024, rgb("#b9bcc0"))
    seat = curve(
        [(-0.42, 0.985), (-0.40, 0.93), (-0.26, 0.915), (-0.10, 0.945), (-0.09, 0.97), (-0.26, 0.985), (-0.38, 1.015)],
        closed=True,
        steps=6,
    )
    canvas.solid(seat, rgb("#6b4630"), puffed(0.9, shine=0.2), gloss=0.2)
    if look.filling:
        _flowers(canvas, look)
    _basket(canvas)
    with canvas.ink() as pen:
        _chain(pen, dark)
    canvas.solid(ellipse(0.50, 0.90, 0.045, 0.045), rgb("#d8dade"), puffed(1.0, shine=0.4), gloss=0.5)
    if look.dark:
        canvas.lamp(0.55, 0.90, 0.30, rgb("#ffe2a0"), 0.5)


def _wheel(canvas: Canvas, hub: Point) -> None:
    with canvas.ink() as pen:
        for spoke in range(24):
            a = spoke * math.pi / 12
            b = a + (0.35 if spoke % 2 else -0.35)
            start = (hub[0] + math.cos(b) * 0.03, hub[1] + math.sin(b) * 0.03)
            pen.line([start, (hub[0] + math.cos(a) * R * 0.95, hub[1] + math.sin(a) * R * 0.95)], 0.004, rgb("#a9adb2"))
        pen.ring(*hub, R, 0.040, rgb("#262322"))
        pen.ring(*hub, R - 0.006, 0.010, rgb("#5a5552"))
        pen.ring(*hub, R - 0.038, 0.014, rgb("#c7cacd"))
        pen.disc(*hub, 0.034, rgb("#8d9196"))
        pen.disc(hub[0] - 0.008, hub[1] + 0.008, 0.016, rgb("#dfe2e4"))


def _tube(canvas: Canvas, line: list[Point], width: float, colour: Colour) -> None:
    canvas.solid(limb(line, (width, width)), colour, puffed(0.7, shine=0.15), gloss=0.3)


def _flowers(canvas: Canvas, look: Look) -> None:
    """A bunch that looks out of the basket."""
    rng = look.rng("flowers")
    kind = look.filling
    with canvas.ink() as pen:
        for _ in range(26):
            x, y, turn = float(rng.uniform(0.47, 0.80)), float(rng.uniform(0.90, 1.04)), float(rng.uniform(0.5, 2.6))
            tip = (x + 0.12 * math.cos(turn), y + 0.12 * math.sin(turn))
            pen.polygon(limb([(x, y), ((x + tip[0]) / 2, (y + tip[1]) / 2 + 0.01), tip], (0.03, 0.05, 0.0)),
                        times(rgb("#5f8f4a"), float(rng.uniform(0.75, 1.1))))  # fmt: skip
        for number in range(11):
            spot = (0.47 + 0.033 * number, 0.99 + 0.07 * math.sin(number * 2.3) + 0.03)
            bloom(pen, spot, kind, 0.062, float(rng.normal(0, 0.3)), rng, look.filling_colours, 1.0, 1.0)


def _basket(canvas: Canvas) -> None:
    wicker = rgb("#b98a52")
    shape = [(0.49, 0.72), (0.74, 0.72), (0.79, 0.93), (0.47, 0.93)]
    canvas.solid(shape, times(wicker, 0.85), puffed(0.5))
    inside = canvas.mask_of(shape)
    with canvas.ink(inside=inside) as pen:
        for row in range(7):
            y = 0.735 + row * 0.03
            for column in range(14):
                x = 0.46 + column * 0.025 + (0.0125 if row % 2 else 0)
                pen.polygon(
                    ellipse(x, y, 0.013, 0.010), mix(wicker, (1, 0.95, 0.8), 0.25 if (row + column) % 2 else 0.0)
                )
    canvas.solid(box(0.46, 0.915, 0.80, 0.945, 0.015), wicker, puffed(0.7))


def _chain(pen: Pen, dark: Colour) -> None:
    pen.line([(REAR[0], REAR[1] + 0.045), (CRANK[0], CRANK[1] + 0.082)], 0.010, dark)
    pen.line([(REAR[0], REAR[1] - 0.045), (CRANK[0], CRANK[1] - 0.082)], 0.010, dark)
    pen.ring(*CRANK, 0.085, 0.018, rgb("#9aa0a5"))
    pen.disc(*CRANK, 0.03, rgb("#7d8287"))
    for hand in (-1, 1):
        end = (CRANK[0] + hand * 0.07, CRANK[1] + hand * 0.15)
        pen.line([CRANK, end], 0.020, rgb("#8d9297"))
        pen.polygon(box(end[0] - 0.055, end[1] - 0.015, end[0] + 0.055, end[1] + 0.015), dark)


PROP = Prop(name="bicycle", size=1.05, extent=extent, paint=paint, home="street", holds=frozenset({"flower"}))
