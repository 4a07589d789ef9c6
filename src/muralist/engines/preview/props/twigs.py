"""Twigs in bloom that stand in a vase: crooked dark wood with small five-petalled flowers and buds."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np

from muralist.engines.preview.brushes.canvas import Pen
from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, oval
from muralist.engines.preview.props.prop import Look

BARK, PINKS, GOLD = rgb("#5a4034"), (rgb("#f3a9bd"), rgb("#f7c6d2"), rgb("#e98aa6")), rgb("#f2d16b")
BENDS = 9
"""Knots of a twig, at which it turns."""


def twigs(pen: Pen, rng: np.random.Generator, look: Look, mouth: float, base: float) -> None:
    """One to five twigs that lean apart, each with side shoots and its flowers."""
    count = min(5, look.filling_count or 3)
    leans = [0.30] if count == 1 else [float(lean) for lean in np.linspace(-0.55, 0.60, count)]
    palette = look.filling_colours or PINKS
    for lean in leans:
        line = _grown(rng, (lean * mouth * 0.6, base - 0.10), lean, float(rng.uniform(1.10, 1.30)))
        _wood(pen, line, 0.026)
        nodes = [(line[at], lean) for at in range(3, len(line))]
        for at in range(3, len(line) - 1, 2):
            turn = lean + (0.75 if at % 4 == 1 else -0.75)
            shoot = _grown(rng, line[at], turn, float(rng.uniform(0.20, 0.38)), bends=4)
            _wood(pen, shoot, 0.013)
            nodes += [(point, turn) for point in shoot[1:]]
        for (x, y), _ in nodes:
            tone = jitter(palette[int(rng.integers(len(palette)))], rng, 0.03)
            where = (x + float(rng.normal(0, 0.02)), y + float(rng.normal(0, 0.02)))
            if rng.random() < 0.22:
                pen.polygon(oval(*where, 0.026, 0.030, 0.0), times(tone, 0.86))
            else:
                _blossom(pen, where, float(rng.uniform(0.050, 0.068)), tone, float(rng.uniform(0, 6.3)))


def _grown(rng: np.random.Generator, start: Point, lean: float, length: float, bends: int = BENDS) -> list[Point]:
    found = [start]
    for step in range(bends):
        way = lean * (0.55 + 0.6 * step / bends) + float(rng.normal(0, 0.20))
        x, y = found[-1]
        found.append((x + math.sin(way) * length / bends, y + math.cos(way) * length / bends))
    return found


def _wood(pen: Pen, line: list[Point], thick: float) -> None:
    for number, (a, b) in enumerate(pairwise(line)):
        wide = thick * (1 - 0.65 * number / len(line))
        pen.line([a, b], wide, times(BARK, 0.75))
        pen.line([a, b], wide * 0.55, mix(BARK, (1, 0.9, 0.8), 0.14))


def _blossom(pen: Pen, where: Point, size: float, tone: Colour, turn: float) -> None:
    x, y = where
    for petal in range(5):
        a = turn + petal * math.tau / 5
        px, py = x + math.cos(a) * size * 0.58, y + math.sin(a) * size * 0.58
        pen.polygon(oval(px, py, size * 0.50, size * 0.50, 0.0), times(tone, 0.90))
        pen.polygon(oval(px, py + size * 0.05, size * 0.42, size * 0.42, 0.0), mix(tone, (1, 1, 1), 0.22))
    pen.polygon(oval(x, y, size * 0.22, size * 0.22, 0.0), GOLD)
