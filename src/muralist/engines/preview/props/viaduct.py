"""A viaduct: a level deck on tall arches, for trains."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import facing, flat
from muralist.engines.preview.props.masonry import STONES, courses
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import WHITE

SLEEPER, STEEL = rgb("#4a4038"), rgb("#5c6068")
DECK, HALF = 0.78, 1.62
"""The deck's height and half the length, in units."""
COUNT = 6
RAILED, ARCHES = "railed", "arches"
"""The variant of one that bears rails, and the beginning of the word that says how many arches it has."""


def arches_of(look: Look) -> int:
    """How many arches a viaduct has."""
    return next((int(word.removeprefix(ARCHES)) for word in look.variant.split() if word.startswith(ARCHES)), COUNT)


def viaduct_extent(look: Look) -> Extent:
    """From bank to bank."""
    half = HALF * arches_of(look) / COUNT
    return Extent(left=-half, right=half, top=DECK + 0.07, bottom=-0.02)


def paint_viaduct(canvas: Canvas, look: Look) -> None:
    """Arches between piers, and a parapet along the deck."""
    stone = look.pick("stone", STONES)
    wide, count = 2 * HALF / COUNT, arches_of(look)
    half, end = 0.40 * wide, count * HALF / COUNT

    def openings(dx: float) -> list[list[tuple[float, float]]]:
        found = []
        for number in range(count):
            x = -end + (number + 0.5) * wide + dx
            arch = ellipse(x, 0.42, half, 0.22, start=math.pi, end=0.0, points=21)
            found.append([(x - half, -0.03), *arch, (x + half, -0.03)])
        return found

    face = box(-end, -0.02, end, DECK)
    canvas.solid(face, times(stone, 0.5), flat(0.42), holes=openings(0.05))
    canvas.solid(face, stone, facing(0.1, 0.1, 1, fall=0.22), texture=0.10, grain=14, holes=openings(0.0))
    whole = canvas.mask_of(face)
    for hole in openings(0.0):
        whole.paste(0, mask=canvas.mask_of(hole))
    courses(canvas, whole, look.rng("stones"), (-end, 0.0, end, DECK), stone, 0.05)
    canvas.solid(box(-end, DECK - 0.06, end, DECK + 0.05), mix(stone, WHITE, 0.12), facing(0.1, 0.4, 1, fall=0.1),
                 texture=0.08, grain=18)  # fmt: skip
    canvas.solid(box(-end, DECK + 0.035, end, DECK + 0.06), mix(stone, WHITE, 0.3), flat(0.75))
    if RAILED in look.variant.split():
        with canvas.ink() as pen:
            for step in range(int(2 * end / 0.05)):
                x = -end + 0.05 * step
                pen.line([(x, DECK + 0.062), (x + 0.026, DECK + 0.062)], 0.012, SLEEPER)
            pen.line([(-end, DECK + 0.072), (end, DECK + 0.072)], 0.007, STEEL)
