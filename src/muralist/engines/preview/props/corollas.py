"""Flower heads with a build of their own: a tulip's cup, a lily's star, a poppy's bowl and a sunflower's disc."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from muralist.engines.preview.brushes.canvas import Pen
from muralist.engines.preview.brushes.colour import Colour, jitter, luma, mix, rgb, saturate, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, curve, limb, oval, shifted

Rng = np.random.Generator
Corolla = Callable[[Pen, Point, float, float, Rng, Colour, float], None]
WHITE: Colour = (1.0, 1.0, 1.0)
ANTHER, SEED, DARK = rgb("#b8622a"), rgb("#4a2f1c"), rgb("#2a2026")
GOLDEN = math.pi * (3 - math.sqrt(5))
OUTER: Path = [(0.0, -0.84), (0.40, -0.70), (0.70, -0.22), (0.70, 0.26), (0.56, 0.66), (0.46, 0.96), (0.20, 0.74),
               (0.04, 0.30), (-0.10, -0.40)]  # fmt: skip
INNER: Path = [(0.0, -0.86), (0.32, -0.66), (0.47, -0.14), (0.42, 0.34), (0.22, 0.72), (0.0, 0.94), (-0.22, 0.72),
               (-0.42, 0.34), (-0.47, -0.14), (-0.32, -0.66)]  # fmt: skip


def _shade(tone: Colour, light: float) -> Colour:
    """A petal's tone, deeper below 0.5 and paler above; white petals keep their white."""
    deep = saturate(times(tone, 0.86 if luma(tone) > 0.82 else 0.62), 1.15)
    light = min(1.0, max(0.0, light))
    return mix(deep, tone, 2 * light) if light < 0.5 else mix(tone, mix(tone, WHITE, 0.34), 2 * light - 1)


def tulip(pen: Pen, at: Point, size: float, angle: float, rng: Rng, tone: Colour, side: float) -> None:
    """Six broad petals that overlap into a cup, the front one with its sheen."""
    del rng

    def lay(path: Path, colour: Colour) -> None:
        pen.polygon(shifted(curve(path, closed=True, steps=5), *at, scale=size, turn=-angle), colour)

    for dx, wide, high, light in ((-0.27, 0.72, 0.98, 0.10), (0.27, 0.72, 0.98, 0.14), (0.0, 0.86, 1.10, 0.22)):
        lay([(x * wide + dx, y * high + 0.02) for x, y in INNER], _shade(tone, light))
    for hand in (-side, side):
        lit = 0.62 if hand * side > 0 else 0.34
        for share, more in ((1.0, -0.16), (0.93, 0.0), (0.72, 0.10)):
            outline = [(hand * (x * share + 0.06 * (1 - share)), y * (0.4 + 0.6 * share)) for x, y in OUTER]
            lay(outline, _shade(tone, lit + more))
    for share, light in ((1.0, 0.22), (0.95, 0.50), (0.66, 0.60)):
        lay([(x * share, y * (0.3 + 0.7 * share) - 0.02) for x, y in INNER], _shade(tone, light))
    sheen = [(0.05, -0.42), (0.20, -0.10), (0.18, 0.30), (0.08, 0.58), (0.02, 0.20), (-0.02, -0.16)]
    lay([(x * (1 if side > 0 else -1), y) for x, y in sheen], mix(tone, WHITE, 0.26))
    for lean in (-0.22, 0.0, 0.22):
        vein = shifted(bezier((lean * 0.3, -0.66), (lean * 1.3, 0.0), (lean * 0.4, 0.66), 10), *at, scale=size,
                       turn=-angle)  # fmt: skip
        pen.line(vein, size * 0.016, _shade(tone, 0.42))
    lay(
        [(0.0, -0.88), (0.20, -0.76), (0.08, -0.68), (-0.08, -0.68), (-0.20, -0.76)],
        mix(_shade(tone, 0.4), rgb("#b9c46a"), 0.5),
    )


def lily(pen: Pen, at: Point, size: float, angle: float, rng: Rng, tone: Colour, side: float) -> None:
    """Six long petals that bend back, a pink rib in each, and stamens with dark anthers."""
    turn = float(rng.uniform(-0.25, 0.25)) + math.pi / 2
    for layer in (0, 1):
        for index in range(3):
            a = turn + 2 * math.pi * (index + 0.5 * layer) / 3
            tip = (math.cos(a) * 1.12, math.sin(a) * 0.94 - 0.10)
            bend = (math.cos(a - 0.12) * 0.72, math.sin(a - 0.12) * 0.62 + 0.06)
            spine = shifted(bezier((0.0, -0.04), bend, tip, 14), *at, scale=size, turn=-angle * 0.6)
            lit = 0.55 + 0.30 * math.cos(a) * (1 if side > 0 else -1) + 0.2 * layer
            for share, light in ((1.0, lit - 0.35), (0.90, lit)):
                widths = (0.16, 0.40, 0.46 if layer else 0.38, 0.30, 0.02)
                pen.polygon(limb(spine, tuple(w * share * size for w in widths)), _shade(tone, light))
            pen.polygon(limb(spine[:10], (0.09 * size, 0.05 * size, 0.0)), mix(tone, rgb("#e58aa8"), 0.55))
    pen.polygon(oval(at[0], at[1], size * 0.14, size * 0.12), mix(tone, rgb("#9fb86a"), 0.7))
    for index in range(6):
        a = turn + 0.5 + 2 * math.pi * index / 6
        end = (at[0] + math.cos(a) * size * 0.42, at[1] + math.sin(a) * size * 0.34 + size * 0.10)
        pen.line(bezier(at, (0.5 * (at[0] + end[0]), end[1]), end, 8), size * 0.035, rgb("#cfdca0"))
        pen.polygon(oval(*end, size * 0.085, size * 0.04, a + 1.2), ANTHER)


def poppy(pen: Pen, at: Point, size: float, angle: float, rng: Rng, tone: Colour, side: float) -> None:
    """Four crumpled petals in a bowl, blotched black where they meet around a green capsule."""
    for a, reach, light in ((1.57, 1.02, 0.34), (3.30, 1.0, 0.44), (-0.16, 1.0, 0.60), (-1.57, 0.90, 0.72)):
        rim = []
        for step in range(15):
            t = -0.95 + 1.9 * step / 14
            wave = reach * (1 + 0.05 * math.sin(step * 2.1 + a) + float(rng.normal(0, 0.012)))
            rim.append((math.cos(a + t) * wave, math.sin(a + t) * wave * 0.80))
        lit = light + 0.12 * math.cos(a) * (1 if side > 0 else -1)
        for share, more in ((1.0, -0.22), (0.95, 0.0)):
            petal = [(0.0, 0.0), *((x * share, y * share) for x, y in rim)]
            pen.polygon(shifted(curve(petal, closed=True, steps=3), *at, scale=size, turn=-angle * 0.6),
                        _shade(tone, lit + more))  # fmt: skip
        for step in (3, 5, 7, 9, 11):
            fold = [(rim[step][0] * k, rim[step][1] * k) for k in (0.35, 0.6, 0.9)]
            pen.line(shifted(fold, *at, scale=size, turn=-angle * 0.6), size * 0.014, _shade(tone, lit - 0.15))
        blotch = (math.cos(a) * 0.30, math.sin(a) * 0.24)
        pen.polygon(shifted(oval(*blotch, 0.17, 0.13, a), *at, scale=size, turn=-angle * 0.6), DARK)
    for index in range(22):
        a = 2 * math.pi * index / 22
        end = (at[0] + math.cos(a) * size * 0.27, at[1] + math.sin(a) * size * 0.22)
        pen.line([at, end], size * 0.014, DARK)
        pen.disc(*end, size * 0.030, mix(DARK, rgb("#6a5a72"), 0.4))
    pen.polygon(oval(*at, size * 0.15, size * 0.13), rgb("#8fa85a"))
    for index in range(4):
        a = math.pi * index / 4
        dx, dy = math.cos(a) * size * 0.11, math.sin(a) * size * 0.09
        pen.line([(at[0] - dx, at[1] - dy), (at[0] + dx, at[1] + dy)], size * 0.018, rgb("#55683a"))


def sunflower(pen: Pen, at: Point, size: float, angle: float, rng: Rng, tone: Colour, side: float) -> None:
    """Two rings of pointed rays about a broad disc of seeds in spirals."""
    for layer, (count, reach) in enumerate(((18, 1.08), (18, 0.98))):
        for index in range(count):
            a = 2 * math.pi * (index + 0.5 * layer) / count + float(rng.normal(0, 0.05))
            long = reach * float(rng.uniform(0.94, 1.06))
            ray: Path = [(0.36, 0.0), (0.60, 0.125), (0.86, 0.085), (long, 0.0), (0.86, -0.085), (0.60, -0.125)]
            lit = 0.44 + 0.16 * layer + 0.16 * math.cos(a) * (1 if side > 0 else -1) + 0.12 * math.sin(a)
            laid = [(x, y * 0.92) for x, y in shifted(curve(ray, closed=True, steps=4), turn=a)]
            pen.polygon(shifted(laid, *at, scale=size, turn=-angle * 0.6), _shade(tone, lit - 0.22))
            slim = [(0.05 + x * 0.94, y * 0.74) for x, y in ray]
            laid = [(x, y * 0.92) for x, y in shifted(curve(slim, closed=True, steps=4), turn=a)]
            pen.polygon(shifted(laid, *at, scale=size, turn=-angle * 0.6), _shade(tone, lit + 0.06))
    pen.polygon(oval(*at, size * 0.50, size * 0.46), times(SEED, 0.72))
    for number in range(170):
        d, a = math.sqrt((number + 0.5) / 170), number * GOLDEN
        dot = (at[0] + math.cos(a) * d * size * 0.475, at[1] + math.sin(a) * d * size * 0.435)
        ring = rgb("#8a5a24") if d > 0.72 else SEED if d > 0.36 else rgb("#6f7a34")
        pen.disc(*dot, size * 0.024, jitter(mix(ring, rgb("#e0a83c"), 0.30 if d > 0.72 else 0.12), rng, 0.04))


COROLLAS: dict[str, Corolla] = {"tulip": tulip, "lily": lily, "poppy": poppy, "sunflower": sunflower}
"""Each by its name."""
