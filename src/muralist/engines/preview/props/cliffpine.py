"""A crooked pine as it grows on rocks: a leaning trunk, and flat pads of needles on level boughs."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import ellipse
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import sleeve
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.foliage import clump
from muralist.engines.preview.props.prop import Look, Prop

BARK, NEEDLES = rgb("#5d4334"), rgb("#3f6b45")
PADS = ((-0.62, 0.74, 0.34), (0.74, 0.92, 0.40), (-0.30, 1.06, 0.34), (0.50, 1.26, 0.32), (0.02, 1.40, 0.36))
"""Where the pads of needles are, from the lowest up: x, y and half the width."""
BOUGHS = ((0.06, 0.50, -0.60, 0.70), (0.14, 0.72, 0.72, 0.88), (-0.02, 0.88, -0.30, 1.02), (0.08, 1.06, 0.48, 1.22))


def paint_pine(canvas: Canvas, look: Look) -> None:
    """A bent trunk on two roots, its boughs to both sides, and pads of needles over them."""
    rng, leaf = look.rng("pads"), look.colour(NEEDLES)
    for x0, x1 in ((-0.10, -0.34), (-0.06, 0.22)):
        canvas.solid(sleeve([(x0, 0.14), ((x0 + x1) / 2, 0.04), (x1, 0.0)], [0.12, 0.09, 0.04]), BARK, puffed(0.8))
    for x, y, ex, ey in BOUGHS:
        bough = sleeve([(x, y), ((x + ex) / 2, (y + ey) / 2 - 0.03), (ex, ey)], [0.10, 0.07, 0.035])
        canvas.solid(bough, BARK, puffed(0.8), texture=0.15)
    trunk = sleeve([(-0.10, 0.0), (-0.04, 0.26), (0.12, 0.52), (0.06, 0.82), (0.10, 1.08), (0.02, 1.36)],
                   [0.26, 0.20, 0.18, 0.14, 0.11, 0.06])  # fmt: skip
    canvas.solid(trunk, BARK, puffed(0.9), texture=0.25, grain=22)
    with canvas.ink() as pen:
        for x, y, wide in PADS:
            pen.polygon(ellipse(x, y, wide * 0.9, wide * 0.20), times(leaf, 0.5))
            for dx in (-0.55, 0.55, 0.0):
                centre = (x + dx * wide, y + 0.05 * (1 - abs(dx)))
                clump(pen, canvas, rng, centre, wide * 0.60, leaf, count=80, lift=0.1, flat=0.42)


PROPS = (Prop(name="cliff_pine", size=11.0, extent=bounds(-1.14, 1.32, 1.80, -0.12), paint=paint_pine, home="cliff"),)
