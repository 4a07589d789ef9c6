"""A viaduct: a level deck on tall arches, for trains."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import facing, flat
from muralist.engines.preview.props.masonry import STONES, courses
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import WHITE

DECK, HALF = 0.78, 1.62
"""The deck's height and half the length, in units."""
COUNT = 6


def viaduct_extent(look: Look) -> Extent:
    """From bank to bank."""
    del look
    return Extent(left=-HALF, right=HALF, top=DECK + 0.07, bottom=-0.02)


def paint_viaduct(canvas: Canvas, look: Look) -> None:
    """Arches between piers, and a parapet along the deck."""
    stone = look.pick("stone", STONES)
    wide = 2 * HALF / COUNT
    half = 0.40 * wide

    def openings(dx: float) -> list[list[tuple[float, float]]]:
        found = []
        for number in range(COUNT):
            x = -HALF + (number + 0.5) * wide + dx
            arch = ellipse(x, 0.42, half, 0.22, start=math.pi, end=0.0, points=21)
            found.append([(x - half, -0.03), *arch, (x + half, -0.03)])
        return found

    face = box(-HALF, -0.02, HALF, DECK)
    canvas.solid(face, times(stone, 0.5), flat(0.42), holes=openings(0.05))
    canvas.solid(face, stone, facing(0.1, 0.1, 1, fall=0.22), texture=0.10, grain=14, holes=openings(0.0))
    whole = canvas.mask_of(face)
    for hole in openings(0.0):
        whole.paste(0, mask=canvas.mask_of(hole))
    courses(canvas, whole, look.rng("stones"), (-HALF, 0.0, HALF, DECK), stone, 0.05)
    canvas.solid(box(-HALF, DECK - 0.06, HALF, DECK + 0.05), mix(stone, WHITE, 0.12), facing(0.1, 0.4, 1, fall=0.1),
                 texture=0.08, grain=18)  # fmt: skip
    canvas.solid(box(-HALF, DECK + 0.035, HALF, DECK + 0.06), mix(stone, WHITE, 0.3), flat(0.75))
