"""Trees that grow as columns: a cypress, dark and close, and a poplar, lighter and looser."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import poly
from muralist.engines.preview.props.foliage import clump
from muralist.engines.preview.props.prop import Look

KINDS: dict[str, tuple[Colour, float, float]] = {
    "cypress": (rgb("#3d6142"), 0.115, 0.13), "poplar": (rgb("#6f9a48"), 0.165, 0.20),
}  # fmt: skip
"""By the variant: its green, how wide it is in the middle, and where its leaves begin."""
ROWS = 26
TURNED = {"autumn": rgb("#d8aa38"), "spring": rgb("#93b855")}
"""A poplar's leaves in seasons that change them; a cypress is evergreen."""


def column_extent(look: Look) -> Extent:
    """The box of the whole tree."""
    wide = KINDS[look.variant][1] * 2.0
    return Extent(left=-wide, right=wide, top=1.40)


def paint_column(canvas: Canvas, look: Look) -> None:
    """Tufts up a straight trunk, widest near the foot, to one tip."""
    own, wide, low = KINDS[look.variant]
    rng = look.rng("column")
    leaf = look.colour(own if look.variant == "cypress" else TURNED.get(look.season, own))
    snowy = look.season == "winter" and not look.colours
    if snowy:
        leaf = mix(leaf, (0.93, 0.96, 1.0), 0.5)
    canvas.solid(poly("-5 -2, 5 -2, 3 40, -3 40"), rgb("#5f4a38"), puffed(0.8), texture=0.12, grain=24)
    side = 1 if canvas.light.direction[0] > 0 else -1
    with canvas.ink() as pen:
        for row in range(ROWS):
            t = row / (ROWS - 1)
            reach = wide * (1 - t) ** 0.75 * (1.0 + 0.84 * t)
            y = low + (1.31 - low) * t
            pen.polygon(oval(0.0, y, reach * 0.92, 0.02 + 0.035 * reach / wide), times(leaf, 0.46))
            for u in (0.0, -0.55, 0.55, -0.95 * side, 0.95 * side):
                x = u * reach + float(rng.normal(0, 0.006))
                lift = 0.05 + 0.34 * u * side + 0.10 * t + float(rng.normal(0, 0.05))
                size = (0.030 + 0.052 * reach / wide) * float(rng.uniform(0.85, 1.1))
                clump(pen, canvas, rng, (x, y + float(rng.normal(0, 0.008))), size, leaf, count=20, lift=lift, flat=1.3)
