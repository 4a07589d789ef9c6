"""What grows in a flower pot: a mound of leaves with blooms of one kind all over it."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, rgb, times
from muralist.engines.preview.brushes.paths import ellipse
from muralist.engines.preview.props.blooms import bloom
from muralist.engines.preview.props.foliage import clump
from muralist.engines.preview.props.prop import Look

FLOWERING = "flowering"
KINDS = ("geranium", "daisy", "buttercup", "pansy")
TONES: dict[str, tuple[Colour, ...]] = {"geranium": (rgb("#d8323c"), rgb("#e85a6a"))}
"""A geranium's own; the other kinds have the colours of their heads."""
LEAF = rgb("#568a48")
MOUND = ((0.0, 0.72, 0.30), (-0.28, 0.68, 0.24), (0.28, 0.68, 0.24), (-0.14, 0.90, 0.22), (0.16, 0.90, 0.22))
HEADS = ((-0.42, 0.74), (0.42, 0.76), (-0.20, 0.62), (0.22, 0.60), (-0.30, 0.94), (0.32, 0.96), (0.0, 0.80),
         (-0.08, 1.06), (0.14, 1.10), (0.02, 0.96))  # fmt: skip
"""Where the leaves' clumps and the blooms are, in units of the pot's height of about a half."""


def paint_flowering(canvas: Canvas, look: Look, base: float) -> None:
    """Leaves first, then the heads from the back to the front."""
    rng = look.rng("flowering")
    kind = KINDS[int(look.rng("kind").integers(len(KINDS)))]
    side = 1.0 if canvas.light.direction[0] > 0 else -1.0
    with canvas.ink() as pen:
        for x, y, r in MOUND:
            pen.polygon(ellipse(x, base - 0.52 + y, r * 0.95, r * 0.85), times(LEAF, 0.5))
        for x, y, r in MOUND:
            clump(pen, canvas, rng, (x, base - 0.52 + y), r, LEAF, count=70, lift=0.3 + 0.3 * x * side, flat=0.9)
        colours = tuple(look.colours) or TONES.get(kind, ())
        head = "peony" if kind == "geranium" else kind
        for number, (x, y) in enumerate(HEADS):
            at = (x + float(rng.normal(0, 0.02)), base - 0.52 + y + float(rng.normal(0, 0.02)))
            bloom(pen, at, head, 0.125, x * 0.6, rng, colours, 0.86 + 0.014 * number, side)
