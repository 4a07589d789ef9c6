"""Bouquets: dried stems and seed heads, and fresh flowers, as they stand in a vase."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas, Pen
from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, bezier, limb, oval, shifted
from muralist.engines.preview.props.blooms import bloom
from muralist.engines.preview.props.leafage import BLADED, blades
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.twigs import twigs

Rng = np.random.Generator
Head = Callable[[Pen, Point, float, Rng, float, Colour], None]
STRAW = (rgb("#c9a86a"), rgb("#b8935a"), rgb("#d8bf8a"), rgb("#a98455"))
DRIED: dict[str, tuple[Colour, ...]] = {
    "pampas": (rgb("#e9d9bd"), rgb("#dcc3a1"), rgb("#d9b9a3")),
    "bunny": (rgb("#efe2c6"), rgb("#e3cfa8")),
    "poppy": (rgb("#9c8560"), rgb("#8a7a5c"), rgb("#a58f72")),
    "lunaria": (rgb("#efe6d2"), rgb("#e6dcc0")),
    "statice": (rgb("#a98aa8"), rgb("#8f83b0"), rgb("#c79aa2")),
    "craspedia": (rgb("#d9a02e"), rgb("#cf9224")),
    "strawflower": (rgb("#c8643c"), rgb("#d88a4a"), rgb("#b9545a"), rgb("#e0b48a")),
    "wheat": (rgb("#d3a95c"), rgb("#c29547")),
    "leafy": (rgb("#8d8a5c"), rgb("#9c8a58"), rgb("#7c8567"), rgb("#a5774a")),
    "mist": (rgb("#f3ead6"), rgb("#e8d9c4"), rgb("#dcc0b4")),
}


def bouquet(canvas: Canvas, look: Look, *, mouth: float, base: float) -> None:
    """Fill a vase whose mouth is `mouth` wide (half) at height `base`, back stems first."""
    dried = look.filling == "dried"
    rng = look.rng("bouquet", look.filling)
    with canvas.ink() as pen:
        if look.variant == "twig":
            twigs(pen, rng, look, mouth, base)
        elif dried:
            _dried(canvas, pen, rng, look, mouth, base)
        else:
            _fresh(canvas, pen, rng, look, mouth, base)


def _spread(rng: Rng, count: int, lean: float) -> list[float]:
    """Angles from upright, evenly fanned with a little disorder, in random order."""
    if not count:
        return []
    middle = np.linspace(-lean, lean, count) if count > 1 else np.zeros(1)
    angles = middle + rng.normal(0, lean / count * 0.6, count)
    rng.shuffle(angles)
    return [float(np.clip(a, -lean, lean)) for a in angles]


def _stem(pen: Pen, rng: Rng, mouth: float, base: float, angle: float, length: float, colour: Colour) -> list[Point]:
    """Draw a stem that leaves the vase steeply and bends out with its weight; returns its line."""
    x0 = mouth * 0.75 * math.sin(angle) + float(rng.normal(0, mouth * 0.12))
    x0 = min(max(x0, -mouth * 0.85), mouth * 0.85)
    tip = (x0 + math.sin(angle) * length, base + math.cos(angle) * length)
    knee = (x0 + math.sin(angle * 0.45) * length * 0.55, base + math.cos(angle * 0.45) * length * 0.62)
    line = bezier((x0 * 0.6, base - 0.12), knee, tip, 22)
    shade = times(colour, 0.62)
    pen.line([(x + 0.004, y) for x, y in line], 0.014, shade)
    pen.line(line, 0.009, colour)
    return line


def _dried(canvas: Canvas, pen: Pen, rng: Rng, look: Look, mouth: float, base: float) -> None:
    kinds = ["pampas", "leafy", "mist", "statice", "strawflower", "lunaria", "poppy", "wheat", "bunny", "craspedia"]
    heads: dict[str, Head] = {
        "pampas": _pampas, "bunny": _bunny, "poppy": _poppy, "lunaria": _lunaria, "statice": _statice,
        "craspedia": _ball, "strawflower": _strawflower, "wheat": _wheat, "leafy": _leafy, "mist": _mist,
    }  # fmt: skip
    # (kind, how many, lean from upright, shortest and longest stem); drawn from back to front
    plan: list[tuple[str, int, float, float, float]] = [
        ("pampas", 6, 0.50, 0.96, 1.18),
        ("leafy", 5, 0.68, 0.70, 1.02),
        ("wheat", 5, 0.50, 0.80, 1.08),
        ("mist", 6, 0.66, 0.50, 0.92),
    ]
    extras = [kind for kind in kinds if kind not in {"pampas", "leafy", "wheat", "mist"}]
    rng.shuffle(extras)
    front: list[tuple[str, int, float, float, float]] = [
        (extras[0], 5, 0.60, 0.50, 0.98),
        (extras[1], 4, 0.52, 0.45, 0.86),
        (extras[2], 4, 0.60, 0.36, 0.72),
        (extras[3], 3, 0.44, 0.30, 0.62),
        ("bunny", 5, 0.70, 0.50, 0.88),
        ("strawflower", 5, 0.52, 0.24, 0.60),
    ]
    side = canvas.light.direction[0]
    for order, (kind, count, lean, short, long) in enumerate([*plan, *front]):
        depth = order / (len(plan) + len(front) - 1)
        for angle in _spread(rng, count, lean):
            length = float(rng.uniform(short, long)) * (1 - 0.22 * (abs(angle) / 0.7) ** 2)
            palette = look.filling_colours or DRIED[kind]
            tone = jitter(palette[int(rng.integers(len(palette)))], rng, 0.03)
            if kind in {"leafy", "pampas", "wheat", "bunny"} and look.filling_colours:
                tone = DRIED[kind][0]
            tone = times(tone, 0.80 + 0.20 * depth)
            straw = times(STRAW[int(rng.integers(len(STRAW)))], 0.72 + 0.22 * depth)
            line = _stem(pen, rng, mouth, base, angle, length, straw)
            heads[kind](pen, line[-1], angle * 1.25, rng, side, tone)


def _fresh(canvas: Canvas, pen: Pen, rng: Rng, look: Look, mouth: float, base: float) -> None:
    green = (rgb("#5d7d45"), rgb("#6f8f52"), rgb("#4d6d40"))
    side = canvas.light.direction[0]
    wanted = look.filling_count
    bladed = look.variant in BLADED
    if bladed:
        blades(pen, (0.0, base - 0.05), min(9, 2 + wanted if wanted else 7), 0.62, rng, green[1], side)
    for angle in [] if bladed else _spread(rng, min(9, 1 + 2 * wanted) if wanted else 9, 0.75):
        line = _stem(pen, rng, mouth, base, angle, float(rng.uniform(0.5, 0.95)), green[0])
        tone = jitter(green[int(rng.integers(3))], rng, 0.03)
        _leafy(pen, line[-1], angle * 1.2, rng, side, tone)
    kind = look.variant or "mixed"
    layers: tuple[tuple[int, float, float, float, float], ...]
    layers = ((5, 0.5, 0.85, 1.10, 0.78), (5, 0.62, 0.60, 0.85, 0.9), (4, 0.5, 0.36, 0.55, 1.0))
    if wanted:
        back = (wanted + 1) // 2
        lean = 0.2 + 0.05 * min(8, back)
        layers = ((back, lean, 0.80, 1.05, 0.85), (wanted - back, lean + 0.1, 0.50, 0.75, 1.0))
    size, number = 0.145 if not wanted else SINGLE if wanted == 1 else max(0.13, 0.235 - 0.012 * wanted), 0
    for count, lean, short, long, bright in layers:
        for angle in _spread(rng, count, lean):
            line = _stem(pen, rng, mouth, base, angle, float(rng.uniform(short, long)), green[2])
            colours = look.filling_colours
            if wanted and colours:
                colours = (colours[number % len(colours)],)
            bloom(pen, line[-1], kind, size, angle, rng, colours, bright, side)
            number += 1


SINGLE = 0.30
"""The size of the bloom where there is one."""


def _along(tip: Point, angle: float, distance: float, offset: float = 0.0) -> Point:
    """A point `distance` on from the tip in the stem's direction, `offset` to its right."""
    s, c = math.sin(angle), math.cos(angle)
    return (tip[0] + s * distance + c * offset, tip[1] + c * distance - s * offset)


def _pampas(pen: Pen, tip: Point, angle: float, rng: Rng, side: float, tone: Colour) -> None:
    """A feathery plume: hundreds of fine hairs that droop from a bending spine."""
    long = 0.46
    bend = angle * 0.6 + (0.35 if angle >= 0 else -0.35)
    spine = bezier(_along(tip, angle, -long * 0.75), _along(tip, angle, -0.05), _along(tip, bend, 0.06), 30)
    for index in range(620):
        t = float(rng.random()) ** 0.8
        x, y = spine[int(t * 29)]
        width = 0.078 * math.sin(math.pi * min(1.0, 0.12 + 0.88 * t)) ** 0.7 + 0.012
        out = float(np.clip(rng.normal(0, 0.62), -1.5, 1.5))
        droop = float(rng.uniform(0.4, 1.0))
        ex = x + out * width
        ey = y + 0.085 * (1 - t) * droop + 0.03 - abs(out) * 0.02
        lit = 0.5 - 0.22 * out * (1 if side > 0 else -1) * -1 + float(rng.normal(0, 0.2)) + 0.25 * index / 330
        colour = mix(times(tone, 0.66), mix(tone, (1, 0.98, 0.92), 0.45), min(1.0, max(0.0, lit)))
        pen.line(bezier((x, y), (x + out * width * 0.35, ey), (ex, ey), 4), 0.0046, colour, 0.92)


def _bunny(pen: Pen, tip: Point, angle: float, rng: Rng, side: float, tone: Colour) -> None:
    for _ in range(150):
        a, r = float(rng.uniform(0, 2 * math.pi)), math.sqrt(float(rng.random()))
        along, across = 0.075 * r * math.cos(a), 0.042 * r * math.sin(a)
        x, y = _along(tip, angle, along, across)
        ex, ey = _along(tip, angle, along * 1.25 + 0.026, across * 1.35)
        lit = min(1.0, max(0.0, 0.55 + 8 * across * (1 if side > 0 else -1) + float(rng.normal(0, 0.18))))
        pen.line([(x, y), (ex, ey)], 0.0045, mix(times(tone, 0.7), mix(tone, (1, 1, 1), 0.4), lit))


def _poppy(pen: Pen, tip: Point, angle: float, rng: Rng, side: float, tone: Colour) -> None:
    size = float(rng.uniform(0.042, 0.058))
    away = 1 if side > 0 else -1
    pen.polygon(oval(*tip, size, size * 1.12, -angle), times(tone, 0.62))
    for step in range(6):
        k = step / 6
        x, y = _along(tip, angle, 0.006 * k, away * size * 0.30 * k)
        pen.polygon(
            oval(x, y, size * (0.86 - 0.62 * k), size * (0.98 - 0.66 * k), -angle),
            mix(times(tone, 0.72), mix(tone, (1, 1, 1), 0.35), k),
        )
    crown = _along(tip, angle, size * 1.18)
    pen.polygon(oval(*crown, size * 0.62, size * 0.2, -angle), times(tone, 0.52))
    for ray in range(-3, 4):
        end = _along(crown, angle, size * 0.16, ray * size * 0.2)
        pen.line([_along(crown, angle, -0.01), end], 0.007, times(tone, 0.82))


def _lunaria(pen: Pen, tip: Point, angle: float, rng: Rng, side: float, tone: Colour) -> None:
    """Honesty: papery moons on a branching tip, edge darker than the silk inside."""
    for step in range(7):
        back = 0.33 * step / 6
        out = (1 if step % 2 else -1) * (0.05 + 0.03 * float(rng.random())) * (0.4 + step / 6)
        node = _along(tip, angle, -back)
        centre = _along(tip, angle, -back + 0.05, out)
        pen.line([node, centre], 0.006, rgb("#a98f63"))
        r = float(rng.uniform(0.040, 0.054))
        turn = float(rng.uniform(-0.5, 0.5)) - angle
        narrow = float(rng.uniform(0.6, 1.0))
        pen.polygon(oval(*centre, r * narrow, r * 1.22, turn), times(tone, 0.72))
        pen.polygon(oval(*centre, r * narrow * 0.88, r * 1.1, turn), jitter(tone, rng, 0.02))
        shine = _along(centre, angle, r * 0.25, math.copysign(r * 0.2, side))
        pen.polygon(oval(*shine, r * narrow * 0.45, r * 0.6, turn), mix(tone, (1, 1, 1), 0.55))
        for seed in range(3):
            spot = _along(centre, angle, r * (0.5 - 0.45 * seed), r * 0.22 * (seed - 1))
            pen.polygon(oval(*spot, r * 0.12, r * 0.16, turn), times(tone, 0.78))


def _statice(pen: Pen, tip: Point, angle: float, rng: Rng, side: float, tone: Colour) -> None:
    away = 1 if side > 0 else -1
    for _ in range(70):
        t, out = float(rng.random()), float(rng.normal(0, 0.5))
        x, y = _along(tip, angle, 0.06 - 0.26 * t, out * 0.075 * (0.35 + t))
        r = float(rng.uniform(0.007, 0.014))
        lit = min(1.0, max(0.0, 0.5 + 0.35 * out * away + float(rng.normal(0, 0.22))))
        pen.disc(x, y - r * 0.4, r, times(tone, 0.62))
        pen.disc(x, y, r * 0.85, mix(times(tone, 0.85), mix(tone, (1, 1, 1), 0.4), lit))


def _ball(pen: Pen, tip: Point, _angle: float, rng: Rng, side: float, tone: Colour) -> None:
    r = float(rng.uniform(0.040, 0.052))
    away = 1 if side > 0 else -1
    pen.disc(*tip, r, times(tone, 0.58))
    for _ in range(90):
        a, d = float(rng.uniform(0, 2 * math.pi)), math.sqrt(float(rng.random())) * 0.93
        dx, dy = math.cos(a) * d, math.sin(a) * d
        lit = min(1.0, max(0.0, 0.5 + 0.4 * (dx * away + dy) + float(rng.normal(0, 0.1))))
        pen.disc(
            tip[0] + dx * r, tip[1] + dy * r, r * 0.13, mix(times(tone, 0.66), mix(tone, (1, 0.95, 0.7), 0.5), lit)
        )


def _strawflower(pen: Pen, tip: Point, angle: float, rng: Rng, side: float, tone: Colour) -> None:
    bloom(pen, tip, "straw", float(rng.uniform(0.062, 0.08)), angle, rng, (tone,), 1.0, side)


def _wheat(pen: Pen, tip: Point, angle: float, rng: Rng, side: float, tone: Colour) -> None:
    for row in range(9):
        back = 0.02 - 0.022 * row
        for hand in (-1, 1):
            centre = _along(tip, angle, back, hand * 0.014)
            grain = oval(0, 0, 0.0095, 0.021, -(angle + hand * 0.35))
            lit = mix(tone, (1, 0.95, 0.8), 0.3) if hand * side > 0 else times(tone, 0.76)
            pen.polygon(shifted(grain, *centre), jitter(lit, rng, 0.02))
            end = _along(centre, angle + hand * 0.22, 0.11)
            pen.line([centre, end], 0.0028, tone, 0.8)


def _leafy(pen: Pen, tip: Point, angle: float, rng: Rng, side: float, tone: Colour) -> None:
    """A branch of rounded leaves in pairs, eucalyptus-like."""
    for pair in range(7):
        back = -0.46 * pair / 6 + 0.02
        size = 0.058 + 0.018 * pair / 6
        for hand in (-1, 1):
            aim = angle + hand * (0.75 + float(rng.normal(0, 0.18)))
            foot = _along(tip, angle, back)
            spine = bezier(foot, _along(foot, aim - hand * 0.3, size), _along(foot, aim, size * 1.75), 8)
            leaf = limb(spine, (0.004, 0.05, 0.062, 0.045, 0.004))
            lit = mix(tone, (0.98, 0.95, 0.82), 0.22) if hand * side > 0 else times(tone, 0.76)
            pen.polygon(leaf, jitter(lit, rng, 0.03))
            pen.line(spine, 0.003, times(tone, 0.66))


def _mist(pen: Pen, tip: Point, angle: float, rng: Rng, _side: float, tone: Colour) -> None:
    """Baby's breath: a cloud of dots on hair-thin branches."""
    for _ in range(24):
        start = _along(tip, angle, -0.34 + 0.26 * float(rng.random()))
        end = _along(start, angle + float(rng.normal(0, 0.55)), float(rng.uniform(0.10, 0.22)))
        pen.line([start, end], 0.0024, rgb("#a89a78"), 0.75)
        for _ in range(3):
            x, y = end[0] + float(rng.normal(0, 0.014)), end[1] + float(rng.normal(0, 0.014))
            r = float(rng.uniform(0.006, 0.0105))
            pen.disc(x, y - 0.003, r, times(tone, 0.7))
            pen.disc(x, y, r * 0.86, jitter(tone, rng, 0.03))
