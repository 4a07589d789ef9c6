"""A steam locomotive with its tender, a modern express train, older railcars; and trains in a tunnel's mouth."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, box, curve, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.railcars import EXTENT as CARS, paint_railcars
from muralist.engines.preview.props.solids import WHITE, pane, rod
from muralist.engines.preview.props.tram import EXTENT, paint_tram
from muralist.engines.preview.props.tunnel import paint_before, paint_behind

SMOKE = rgb("#d9d6d2")
IRON, BRASS = rgb("#2c2f33"), rgb("#d0a54a")

PAINTS = (rgb("#2f6a4f"), rgb("#8c2f2a"), rgb("#2f4f7a"))
TALL = 2.34
"""The height of a steam engine with its smoke."""
COACHES, COACH = 2, 1.62
"""How many coaches follow a steam engine, and the length of one."""


MOUTHS = {"leaving": 1, "entering": -1}
"""Words of a variant for a train in a tunnel's mouth, and which way that opens."""
HIGH = {"modern": 0.98, "tram": 1.1, "railcars": 1.2}
"""How high the body of a train is, for the mouth that it fits; a steam engine's is HIGH_STEAM."""
HIGH_STEAM = 1.36


def _parted(look: Look) -> tuple[Look, int]:
    """The look without the mouth, and which way that opens; 0 for a train in the open.

    In a mouth an engine's coaches are still inside, and no window is lit: light would come through the hill.
    """
    words = look.variant.split()
    way = next((MOUTHS[word] for word in words if word in MOUTHS), 0)
    if not way:
        return look, 0
    rest = " ".join(word for word in words if word not in MOUTHS)
    return replace(look, variant="" if rest == "coaches" else rest, dark=False), way


def _mouth(look: Look, frame: Extent, way: int) -> tuple[float, float]:
    """Where along the train the mouth is, and how tall the train is there."""
    tall = HIGH.get(look.variant, HIGH_STEAM)
    shown = (3.0 if look.variant == "railcars" else 2.3) * tall
    return (max(frame.left + 0.5, frame.right - shown) if way > 0 else min(frame.right - 0.5, frame.left + shown)), tall


def extent(look: Look) -> Extent:
    train, way = _parted(look)
    frame = _open(train)
    if not way:
        return frame
    x, tall = _mouth(train, frame, way)
    top = max(2.06 * tall, frame.top)
    return (
        Extent(left=x - 2.05 * tall, right=frame.right + 0.4, top=top)
        if way > 0
        else Extent(left=frame.left - 0.4, right=x + 2.05 * tall, top=top)
    )


def _open(look: Look) -> Extent:
    if look.variant == "tram":
        return EXTENT
    if look.variant == "railcars":
        return CARS
    if look.variant == "modern":
        return Extent(left=-1.90, right=1.92, top=1.00)
    if look.variant == "coaches":
        return Extent(left=-1.72 - COACHES * COACH, right=1.54, top=TALL)
    return Extent(left=-1.82, right=1.54, top=TALL)


def paint(canvas: Canvas, look: Look) -> None:
    train, way = _parted(look)
    if not way:
        _whole(canvas, train, extent(look))
        return
    x, tall = _mouth(train, _open(train), way)
    paint_behind(canvas, look, x, way, tall)
    _whole(canvas, train, extent(look))
    paint_before(canvas, look, x, way, tall)
    if look.dark and way > 0:
        canvas.lamp(_open(train).right - 0.12, 0.42, 0.9, rgb("#ffe6ac"), 0.8)


def _whole(canvas: Canvas, look: Look, frame: Extent) -> None:
    _track(canvas, frame)
    if look.variant == "tram":
        paint_tram(canvas, look)
        return
    if look.variant == "railcars":
        paint_railcars(canvas, look)
        return
    if look.variant == "coaches":
        _coaches(canvas, look)
    (_modern if look.variant == "modern" else _steam)(canvas, look)


def _track(canvas: Canvas, frame: Extent) -> None:
    with canvas.ink() as pen:
        count = int(frame.width / 0.16)
        for sleeper in range(count):
            x = frame.left + 0.06 + sleeper * 0.16
            pen.polygon(box(x - 0.045, 0.0, x + 0.045, 0.035), rgb("#5c4636"))
        pen.polygon(box(frame.left + 0.02, 0.035, frame.right - 0.02, 0.062), rgb("#8a8f94"))
        pen.line([(frame.left + 0.02, 0.06), (frame.right - 0.02, 0.06)], 0.010, rgb("#d3d7da"))


def _coaches(canvas: Canvas, look: Look) -> None:
    """Passenger coaches behind the tender: cream above, the engine's colour below."""
    colour = look.pick("paint", PAINTS)
    cream = rgb("#f1e3c2")
    for number in range(COACHES):
        right = -1.74 - number * COACH
        left = right - COACH + 0.08
        for x in (left + 0.22, left + 0.40, right - 0.40, right - 0.22):
            canvas.solid(ellipse(x, 0.165, 0.105, 0.105), rgb("#2a2c30"), puffed(0.7, shine=0.2), gloss=0.2)
            canvas.solid(ellipse(x, 0.165, 0.05, 0.05), rgb("#9a9fa4"), puffed(0.8))
        canvas.solid(box(left + 0.02, 0.22, right - 0.02, 0.32, 0.02), IRON, flat(0.5))
        canvas.solid(box(left, 0.30, right, 1.16, 0.05), colour, facing(0, 0.1, 1, fall=0.2), gloss=0.2)
        canvas.solid(box(left + 0.01, 0.70, right - 0.01, 1.12), cream, facing(0, 0.1, 1, fall=0.08))
        for window in range(4):
            x = left + 0.10 + window * (COACH - 0.26) / 4
            canvas.solid(box(x - 0.02, 0.74, x + 0.27, 1.07, 0.04), times(colour, 0.6), flat(0.55))
            pane(canvas, box(x, 0.76, x + 0.25, 1.05, 0.03), lit=look.dark)
        with canvas.ink() as pen:
            pen.line([(left + 0.02, 0.66), (right - 0.02, 0.66)], 0.018, BRASS)
            pen.line([(left + 0.02, 0.38), (right - 0.02, 0.38)], 0.014, BRASS)
        roof = curve([(left - 0.05, 1.14), (left + 0.08, 1.25), ((left + right) / 2, 1.285), (right - 0.08, 1.25),
                      (right + 0.05, 1.14)], steps=6)  # fmt: skip
        canvas.solid(roof, mix(IRON, WHITE, 0.12), puffed(0.8, shine=0.15), gloss=0.2)
        canvas.solid(box(right - 0.01, 0.30, right + 0.10, 0.36), IRON, flat(0.5))


def _driver(canvas: Canvas, hub: Point, radius: float, colour: Colour) -> None:
    """A spoked driving wheel with its counterweight."""
    with canvas.ink() as pen:
        pen.disc(*hub, radius, rgb("#1f2124"))
        pen.disc(*hub, radius * 0.86, times(colour, 0.45))
        pen.ring(*hub, radius * 0.97, radius * 0.08, rgb("#9a9fa4"))
        for spoke in range(12):
            a = spoke * math.pi / 6
            pen.line(
                [hub, (hub[0] + math.cos(a) * radius * 0.84, hub[1] + math.sin(a) * radius * 0.84)], radius * 0.085,
                colour,
            )  # fmt: skip
        pen.polygon(ellipse(*hub, radius * 0.84, radius * 0.84, start=3.6, end=5.8), colour)
        pen.disc(*hub, radius * 0.24, colour)
        pen.disc(*hub, radius * 0.11, BRASS)


def _smoke(canvas: Canvas, rng: np.random.Generator) -> None:
    """Billows from the funnel that grow as they drift back over the train."""
    for number in range(13):
        t = 1 - number / 12
        x, y = 1.03 - 2.45 * t**1.25, 1.46 + 0.62 * math.sin(1.5 * t)
        size = 0.10 + 0.17 * t
        x, y = x + float(rng.uniform(-0.05, 0.05)), y + float(rng.uniform(-0.03, 0.03))
        tone = mix(SMOKE, WHITE, 0.5 * t)
        canvas.soft(ellipse(x, y - 0.05, size * 1.25, size), times(tone, 0.72), 0.04, 0.55 * (1 - 0.4 * t))
        canvas.soft(ellipse(x, y, size * 1.2, size * 0.92), tone, 0.04, 0.95 - 0.30 * t)


def _steam(canvas: Canvas, look: Look) -> None:
    colour = look.pick("paint", PAINTS)
    red = rgb("#b83a30") if colour[0] < 0.5 else rgb("#2c2f33")
    rng = look.rng("steam")
    _smoke(canvas, rng)
    canvas.solid(box(-1.66, 0.26, -0.86, 0.86, 0.03), colour, facing(0, 0.1, 1, fall=0.2), gloss=0.2)
    coal = curve([(-1.60, 0.85), (-1.45, 0.97), (-1.25, 1.01), (-1.02, 0.95), (-0.92, 0.85)], steps=6)
    canvas.solid(coal, rgb("#26262a"), puffed(0.8), texture=0.5, grain=24)
    canvas.solid(box(-1.68, 0.82, -0.84, 0.88, 0.02), mix(colour, WHITE, 0.12), puffed(0.6))
    for x in (-1.48, -1.26, -1.04):
        _driver(canvas, (x, 0.195), 0.135, red)
    canvas.solid(box(-0.86, 0.30, 1.36, 0.42, 0.02), times(IRON, 0.9), flat(0.5))
    boiler = [(-0.30, 0.42), (1.24, 0.42), (1.28, 0.66), (1.24, 0.92), (-0.30, 0.98)]
    canvas.solid(boiler, colour, slope(0.28, 0.95, 84), gloss=0.35)
    canvas.soft(box(-0.30, 0.81, 1.24, 0.85), WHITE, 0.018, 0.42)
    canvas.solid(ellipse(1.24, 0.67, 0.075, 0.26), IRON, puffed(0.8, shine=0.2), gloss=0.3)
    with canvas.ink() as pen:
        for x in (0.10, 0.50, 0.90, 1.20):
            pen.line(curve([(x, 0.42), (x + 0.016, 0.67), (x, 0.95)], steps=6), 0.020, BRASS)
    canvas.solid(
        [(0.94, 0.88), (1.12, 0.88), (1.10, 1.22), (1.18, 1.34), (0.88, 1.34), (0.96, 1.22)], IRON,
        puffed(0.8, shine=0.2), gloss=0.3,
    )  # fmt: skip
    canvas.solid(box(0.87, 1.31, 1.19, 1.37, 0.03), BRASS, puffed(0.8, shine=0.3), gloss=0.5)
    for x, size in ((0.66, 0.105), (0.24, 0.125)):
        dome = [*ellipse(x, 1.02, size, size * 1.25, start=0, end=math.pi), (x - size, 0.90), (x + size, 0.90)]
        canvas.solid(dome, BRASS, puffed(0.9, shine=0.4), gloss=0.6)
    cab = [(-0.86, 0.36), (-0.28, 0.36), (-0.28, 1.24), (-0.86, 1.24)]
    canvas.solid(cab, colour, facing(0, 0.1, 1, fall=0.15), gloss=0.2)
    pane(canvas, box(-0.56, 0.80, -0.36, 1.12, 0.03), lit=look.dark)
    canvas.solid(box(-0.80, 0.74, -0.62, 1.12, 0.03), times(colour, 0.25), flat(0.4))
    with canvas.ink() as pen:
        frame = box(-0.79, 0.44, -0.35, 0.70, 0.03)
        pen.line([*frame, frame[0]], 0.016, BRASS)
    roof = curve([(-0.96, 1.22), (-0.80, 1.30), (-0.57, 1.325), (-0.34, 1.30), (-0.18, 1.22)], steps=6)
    canvas.solid(roof, IRON, puffed(0.8, shine=0.15), gloss=0.2)
    for x in (0.0, 0.50, -0.50):
        _driver(canvas, (x, 0.30), 0.24, red)
    for x in (0.90, 1.18):
        _driver(canvas, (x, 0.195), 0.13, red)
    canvas.solid(box(0.80, 0.34, 1.16, 0.52, 0.05), mix(IRON, WHITE, 0.1), puffed(0.7, shine=0.2), gloss=0.3)
    rod(canvas, [(-0.52, 0.24), (0.50, 0.24)], 0.05, rgb("#c9ced2"))
    rod(canvas, [(0.48, 0.24), (0.84, 0.42)], 0.04, rgb("#c9ced2"))
    canvas.solid([(1.30, 0.34), (1.46, 0.08), (1.18, 0.08), (1.18, 0.34)], red, slope(0.45, 0.75, 0))
    with canvas.ink() as pen:
        for x in (1.22, 1.30, 1.38):
            pen.line([(x, 0.09), (1.22 + (x - 1.22) * 0.4, 0.33)], 0.016, times(red, 0.5))
    canvas.solid(box(1.14, 0.33, 1.42, 0.385, 0.015), red, puffed(0.6))
    canvas.solid(ellipse(1.30, 0.98, 0.07, 0.085), BRASS, puffed(0.9, shine=0.4), gloss=0.5)
    canvas.solid(ellipse(1.335, 0.98, 0.045, 0.062), rgb("#fff2cf"), puffed(0.8))
    if look.dark:
        canvas.lamp(1.36, 0.98, 0.9, rgb("#ffe6ac"), 0.8)


def _modern(canvas: Canvas, look: Look) -> None:
    colour = look.pick("paint", (rgb("#3f86b8"), rgb("#c8483c"), rgb("#4f9a78")))
    white = rgb("#f1f1ee")
    if look.colours:
        colour, white = look.colours[1] if len(look.colours) > 1 else rgb("#f4efe2"), look.colours[0]
    nose = curve([(0.92, 0.92), (1.20, 0.86), (1.56, 0.60), (1.82, 0.34), (1.86, 0.22), (1.76, 0.15)], steps=8)
    body = [(-1.86, 0.15), (-1.86, 0.86), (-1.80, 0.92), *nose, (-1.86, 0.15)]
    for x in (-1.50, -1.26, -0.42, -0.18, 0.70, 0.94):
        canvas.solid(ellipse(x, 0.145, 0.085, 0.085), rgb("#3a3d42"), puffed(0.7, shine=0.2), gloss=0.2)
    canvas.solid(body, white, slope(0.42, 0.94, 92), gloss=0.4)
    inside = canvas.mask_of(body)
    stripe = curve(
        [(-1.9, 0.345), (0.9, 0.345), (1.42, 0.34), (1.90, 0.24), (1.90, 0.16), (1.3, 0.22), (0.8, 0.235),
        (-1.9, 0.235)], True, 6,
    )  # fmt: skip
    canvas.solid(stripe, colour, slope(0.5, 0.85, 90), gloss=0.3, inside=inside)
    canvas.solid(box(-1.9, 0.10, 1.9, 0.20), rgb("#4a4f55"), flat(0.5), inside=inside)
    band = box(-1.78, 0.48, 0.90, 0.74, 0.04)
    canvas.solid(band, rgb("#2c3640"), flat(0.5))
    for window in range(7):
        x = -1.74 + window * 0.38
        pane(canvas, box(x, 0.51, x + 0.31, 0.71, 0.03), lit=look.dark)
    for x in (-0.60, 0.92):
        with canvas.ink() as pen:
            pen.line([(x, 0.18), (x, 0.92)], 0.014, times(white, 0.6), 0.9)
    pane(
        canvas, curve([(1.10, 0.80), (1.30, 0.745), (1.56, 0.53), (1.36, 0.545), (1.10, 0.60)], True, 5),
        tone=rgb("#3a5566"),
    )  # fmt: skip
    canvas.solid(ellipse(1.74, 0.355, 0.055, 0.026, -0.7), rgb("#fff6d8"), puffed(0.8), gloss=0.5)
    canvas.soft([(-1.8, 0.85), (0.95, 0.85), (0.95, 0.90), (-1.8, 0.90)], WHITE, 0.015, 0.7, inside=inside)
    if look.dark:
        canvas.lamp(1.80, 0.33, 0.9, rgb("#fff0c8"), 0.8)


PROP = Prop(name="train", size=4.2, extent=extent, paint=paint, home="meadow")
