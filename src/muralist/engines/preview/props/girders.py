"""An iron bridge: a lattice girder on stone piers, with low arches of steel between them."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed
from muralist.engines.preview.props.masonry import STONES, courses
from muralist.engines.preview.props.prop import Look

STEEL = rgb("#566069")
LOW, HIGH, HALF, BAYS = 0.30, 0.47, 1.60, 20


def paint_iron(canvas: Canvas, look: Look) -> None:
    """The whole bridge, its deck at the same height as the stone one's."""
    steel = look.colour(STEEL)
    stone = STONES[0]
    for x in (-0.80, 0.0, 0.80):
        pier = [(x - 0.13, -0.02), (x + 0.13, -0.02), (x + 0.095, LOW), (x - 0.095, LOW)]
        canvas.solid(pier, stone, facing(0.1, 0, 1, fall=0.2), texture=0.1, grain=14)
        courses(canvas, canvas.mask_of(pier), look.rng("pier", x), (x - 0.13, -0.02, x + 0.13, LOW), stone, 0.05)
    for middle in (-1.20, -0.40, 0.40, 1.20):
        arch = [
            (middle - 0.30 * math.cos(math.pi * s / 16), 0.10 + 0.19 * math.sin(math.pi * s / 16)) for s in range(17)
        ]
        canvas.solid(limb(arch, (0.030, 0.030)), times(steel, 0.8), puffed(0.7))
        with canvas.ink() as pen:
            for x, y in arch[2:-2:2]:
                pen.line([(x, y), (x, LOW)], 0.012, times(steel, 0.75))
    with canvas.ink() as pen:
        for number in range(BAYS):
            a = -HALF + 2 * HALF * number / BAYS
            b = a + 2 * HALF / BAYS
            pen.line([(a, LOW), (b, HIGH)], 0.018, times(steel, 0.9))
            pen.line([(a, HIGH), (b, LOW)], 0.018, times(steel, 0.75))
            pen.line([(a, LOW), (a, HIGH)], 0.022, steel)
    for y in (LOW, HIGH):
        canvas.solid(box(-HALF, y - 0.018, HALF, y + 0.022), steel, puffed(0.8, shine=0.2), gloss=0.2)
        with canvas.ink() as pen:
            for number in range(2 * BAYS):
                pen.disc(-HALF + (number + 0.5) * HALF / BAYS, y + 0.002, 0.006, mix(steel, (1, 1, 1), 0.35))
    canvas.solid(box(-HALF, 0.48, HALF, 0.505), mix(steel, rgb("#8a7a66"), 0.5), flat(0.7))
    for x in (-1.53, 1.53):
        canvas.solid(box(x - 0.085, -0.02, x + 0.085, 0.52, 0.012), stone, facing(0.2, 0, 1, fall=0.2), texture=0.1)
