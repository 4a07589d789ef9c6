"""An umbrella thorn of the savanna: a forked trunk that spreads into a flat, layered crown."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, limb, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import shape
from muralist.engines.preview.props.prop import Look

BARK, LEAF = rgb("#6e5138"), rgb("#6f8a3c")
ACACIA = Extent(left=-1.06, right=1.06, top=1.34)
"""The room that it takes."""
LAYERS = ((-0.48, 0.98, 0.50), (0.50, 1.00, 0.52), (0.02, 1.08, 0.62), (-0.30, 1.17, 0.44), (0.30, 1.19, 0.46),
          (0.0, 1.25, 0.40))  # fmt: skip
"""The middle and half the width of each flat bank of leaves, from the lowest."""
BOUGHS = (((-0.02, 0.34), (-0.16, 0.66), (-0.62, 0.98)), ((0.02, 0.34), (0.22, 0.70), (0.64, 1.00)),
          ((-0.21, 0.64), (-0.20, 0.84), (-0.24, 1.10)), ((0.25, 0.66), (0.20, 0.86), (0.24, 1.12)))  # fmt: skip


def paint_acacia(canvas: Canvas, look: Look) -> None:
    """Paint one; its leaves take the asked colour."""
    leaf: Colour = look.colour(LEAF)
    rng = look.rng("banks")
    canvas.solid(limb(bezier((0.03, 0.0), (-0.03, 0.2), (0.0, 0.42), 10), (0.17, 0.11, 0.10)), BARK, puffed(0.9),
                 texture=0.15, grain=22)  # fmt: skip
    for start, knee, end in BOUGHS:
        canvas.solid(limb(bezier(start, knee, end, 12), (0.085, 0.05, 0.018)), BARK, puffed(0.8), texture=0.1)
    for x, y, half in LAYERS:
        bank = shape(",".join(
            f"{100 * (x + half * dx):.1f} {100 * (y + 0.105 * dy):.1f}"
            for dx, dy in ((-1, -0.2), (-0.78, 0.5), (-0.35, 0.9), (0.1, 1.0), (0.55, 0.75), (1, 0.0), (0.7, -0.6),
                           (0.2, -0.75), (-0.3, -0.65), (-0.75, -0.7))
        ))  # fmt: skip
        canvas.solid(bank, times(leaf, 0.78), puffed(0.7), texture=0.12, grain=20)
        with canvas.ink() as pen:
            for _ in range(int(150 * half)):
                dx, dy = float(rng.uniform(-1, 1)), float(rng.uniform(-0.8, 1.0))
                if dx * dx + 0.6 * dy * dy > 1:
                    continue
                tone = mix(times(leaf, 0.62), mix(leaf, rgb("#dcd870"), 0.35), 0.5 + 0.45 * dy)
                pen.polygon(oval(x + half * dx, y + 0.105 * dy, 0.026, 0.014, float(rng.uniform(-0.6, 0.6))), tone, 0.9)
