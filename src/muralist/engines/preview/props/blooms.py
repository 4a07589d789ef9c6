"""Flower heads, seen slightly from the side: rose, tulip, daisy, sunflower, lavender, poppy and friends."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.canvas import Pen
from muralist.engines.preview.brushes.colour import Colour, jitter, luma, mix, rgb, saturate, times
from muralist.engines.preview.brushes.paths import Point, curve, oval, shifted
from muralist.engines.preview.props.corollas import COROLLAS
from muralist.engines.preview.props.petals import HEADS, petalled

Rng = np.random.Generator
OWN: dict[str, tuple[Colour, ...]] = {
    "rose": (rgb("#c2324a"), rgb("#d9647a"), rgb("#e9a3a3")),
    "tulip": (rgb("#d8433f"), rgb("#e8a23c"), rgb("#c95a8e")),
    "daisy": (rgb("#f7f3e6"),),
    "sunflower": (rgb("#efb223"), rgb("#e8a11c")),
    "lavender": (rgb("#8672b8"), rgb("#9a84c6")),
    "poppy": (rgb("#d5402f"), rgb("#e05a3a")),
    "straw": (rgb("#c8643c"),),
    "lily": (rgb("#f8f4ee"), rgb("#f6dfe4")),
}
PALE = 0.82
KINDS = ("rose", "tulip", "daisy", "poppy", "lavender")


def bloom(
    pen: Pen,
    at: Point,
    kind: str,
    size: float,
    angle: float,
    rng: Rng,
    colours: tuple[Colour, ...],
    bright: float,
    side: float,
) -> None:
    """Paint one head of radius about `size` at `at`; `angle` is its stem's lean, `side` where the light is."""
    if kind not in OWN and kind not in HEADS:
        kind = KINDS[int(rng.integers(len(KINDS)))]
    palette = colours or (HEADS[kind].tones if kind in HEADS else OWN[kind])
    chosen = palette[int(rng.integers(len(palette)))]
    # white heads at the back stay white: the shade between petals is depth enough
    bright = max(bright, 0.94) if luma(chosen) > PALE else bright
    tone = times(jitter(chosen, rng, 0.012 if luma(chosen) > PALE else 0.03), bright)
    if kind in HEADS:
        petalled(pen, at, kind, size, angle, rng, tone, side)
    elif kind in COROLLAS:
        COROLLAS[kind](pen, at, size, angle, rng, tone, side)
    elif kind == "lavender":
        _lavender(pen, at, size, angle, rng, tone)
    elif kind == "rose":
        _rose(pen, at, size * 0.92, angle, rng, tone, side)
    elif kind == "straw":
        _whorl(pen, at, size, angle, rng, tone, side, rings=5, petals=13)
        pen.polygon(oval(*at, size * 0.26, size * 0.2, -angle), times(rgb("#b9862e"), bright))
    else:
        _disc_flower(pen, at, size, angle, rng, tone, kind, bright, side)


def _petal(length: float, width: float) -> list[Point]:
    return curve(
        [
            (0, 0),
            (length * 0.45, width * 0.5),
            (length * 0.9, width * 0.34),
            (length, 0),
            (length * 0.9, -width * 0.34),
            (length * 0.45, -width * 0.5),
        ],
        closed=True,
        steps=4,
    )


def _disc_flower(
    pen: Pen, at: Point, size: float, angle: float, rng: Rng, tone: Colour, kind: str, bright: float, side: float
) -> None:
    count, width, heart = {"daisy": (15, 0.32, 0.30)}.get(kind, (5, 1.15, 0.18))
    squash = 0.72
    for layer in (0, 1):
        for index in range(count):
            a = 2 * math.pi * (index + 0.5 * layer) / count + float(rng.normal(0, 0.07))
            reach = size * float(rng.uniform(0.9, 1.05)) * (1.0 - 0.08 * layer)
            leaf = shifted(_petal(reach, reach * width), turn=a)
            leaf = [(x, y * squash) for x, y in leaf]
            leaf = shifted(leaf, *at, turn=-angle * 0.6)
            lit = 0.5 + 0.4 * math.cos(a) * (1 if side > 0 else -1) + 0.2 * math.sin(a)
            shade = mix(times(tone, 0.72), mix(tone, (1, 1, 1), 0.22), min(1, max(0, lit)))
            pen.polygon(leaf, shade if layer else times(shade, 0.82))
    core = times(rgb("#e2a92b") if kind == "daisy" else rgb("#2b2320"), bright)
    pen.polygon(oval(*at, size * heart, size * heart * squash, -angle * 0.6), times(core, 0.7))
    for _ in range(40):
        a, d = float(rng.uniform(0, 2 * math.pi)), math.sqrt(float(rng.random())) * heart * 0.9
        dot = (at[0] + math.cos(a) * d * size, at[1] + math.sin(a) * d * size * squash)
        pen.disc(*dot, size * 0.03, jitter(mix(core, (1, 0.85, 0.5), 0.25), rng, 0.05))


def _whorl(
    pen: Pen, at: Point, size: float, angle: float, rng: Rng, tone: Colour, side: float, *, rings: int, petals: int
) -> None:
    """Petals in rings that close towards the heart, each with its own edge of light."""
    for ring in range(rings):
        k = 1 - ring / rings
        for index in range(petals):
            a = 2 * math.pi * (index + 0.37 * ring) / petals + float(rng.normal(0, 0.06))
            distance, r = size * k * 0.62, size * (0.22 + 0.26 * k)
            cx, cy = math.cos(a) * distance, math.sin(a) * distance * 0.78 + size * 0.12 * (1 - k)
            lit = 0.45 + 0.35 * math.cos(a) * (1 if side > 0 else -1) + 0.15 * math.sin(a) + 0.2 * (ring / rings)
            shade = mix(times(tone, 0.58), mix(tone, (1, 1, 1), 0.25), min(1, max(0, lit)))
            outline = shifted(oval(cx, cy, r * 0.62, r, a), *at, turn=-angle * 0.5)
            pen.polygon(outline, times(shade, 0.74))
            inner = shifted(oval(cx * 0.96, cy * 0.96 + 0.004, r * 0.52, r * 0.86, a), *at, turn=-angle * 0.5)
            pen.polygon(inner, shade)
    pen.polygon(oval(at[0], at[1] + size * 0.1, size * 0.13, size * 0.11), times(tone, 0.5))


def _rose(pen: Pen, at: Point, size: float, angle: float, rng: Rng, tone: Colour, side: float) -> None:
    """Broad petals that wrap around each other, and the spiral of the heart; shadows stay in the rose's own hue."""
    deep = saturate(times(tone, 0.70), 1.35)
    pale = mix(tone, (1, 1, 1), 0.34)
    turn = float(rng.uniform(0, 6.28))
    for petals, reach, wide in ((5, 0.62, 0.60), (5, 0.40, 0.50), (4, 0.21, 0.36)):
        for index in range(petals):
            a = turn + 2 * math.pi * (index + float(rng.uniform(-0.06, 0.06))) / petals
            cx, cy = math.cos(a) * size * reach, math.sin(a) * size * reach * 0.86
            lit = min(1.0, max(0.0, 0.5 + 0.34 * math.cos(a) * (1 if side > 0 else -1) + 0.26 * math.sin(a)))
            body = mix(mix(deep, tone, 0.55), mix(tone, pale, 0.35), lit)
            r = size * wide
            pen.polygon(shifted(oval(cx, cy, r * 0.80, r, a), *at, turn=-angle * 0.5), mix(body, deep, 0.62))
            edge = mix(body, pale, 0.45)
            pen.polygon(shifted(oval(cx * 0.985, cy * 0.985, r * 0.75, r * 0.94, a), *at, turn=-angle * 0.5), edge)
            pen.polygon(shifted(oval(cx * 0.90, cy * 0.90, r * 0.69, r * 0.86, a), *at, turn=-angle * 0.5), body)
        turn += 0.7
    pen.polygon(shifted(oval(0, 0, size * 0.30, size * 0.27), *at), mix(tone, deep, 0.55))
    coil = [
        (at[0] + math.cos(t) * size * 0.25 * (1 - t / 11), at[1] + math.sin(t) * size * 0.22 * (1 - t / 11))
        for t in [step * 0.45 for step in range(22)]
    ]
    pen.line(coil, size * 0.06, deep)


def _lavender(pen: Pen, at: Point, size: float, angle: float, rng: Rng, tone: Colour) -> None:
    s, c = math.sin(angle), math.cos(angle)
    top, foot = size * 1.1, -size * 1.5
    stem = [(at[0] + s * back, at[1] + c * back) for back in (top, foot)]
    pen.line(stem, size * 0.07, rgb("#7d9468"))
    for row in range(9):
        # whorls apart from each other below, closing to a point above
        back = size * (-1.25 + 0.62 * row - 0.035 * row * row)
        wide = size * (0.26 - 0.020 * row) * (0.8 if row == 0 else 1.0)
        for across in (-1.0, 1.0, -0.45, 0.45, 0.0):
            off, rise = across * wide * 0.72, size * 0.10 * (1 - abs(across))
            x, y = at[0] + s * (back + rise) + c * off, at[1] + c * (back + rise) - s * off
            lean = math.pi / 2 - angle - 0.75 * across
            shade = times(tone, 0.74) if abs(across) > 0.9 else jitter(mix(tone, (1, 1, 1), 0.06), rng, 0.05)
            pen.polygon(oval(x, y, wide * 0.62, wide * 0.34, lean), times(shade, 0.80))
            pen.polygon(oval(x, y + size * 0.015, wide * 0.52, wide * 0.26, lean), shade)
