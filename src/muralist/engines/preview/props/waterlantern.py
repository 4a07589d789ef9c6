"""A lantern of paper that floats on water: a lit box on a small raft."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

PAPER, WOOD, AMBER = rgb("#f0c890"), rgb("#6d4527"), rgb("#ffb45a")


def paint(canvas: Canvas, look: Look) -> None:
    """Two lit sides of the box, its frame, and the raft under it."""
    paper = look.colour(PAPER)
    canvas.solid([(-0.56, 0.02), (-0.50, -0.06), (0.50, -0.06), (0.56, 0.02), (0.46, 0.10), (-0.46, 0.10)], WOOD,
                 puffed(0.6), texture=0.1)  # fmt: skip
    left = [(-0.40, 0.08), (0.06, 0.02), (0.06, 0.88), (-0.40, 0.92)]
    right = [(0.06, 0.02), (0.42, 0.09), (0.42, 0.93), (0.06, 0.88)]
    with canvas.lit():
        canvas.solid(left, mix(paper, AMBER, 0.25), flat(0.78))
        canvas.solid(right, mix(paper, AMBER, 0.45), flat(0.62))
        canvas.soft(ellipse(-0.16, 0.40, 0.17, 0.26), mix(AMBER, WHITE, 0.55), 0.08, 0.9,
                    inside=canvas.mask_of(left))  # fmt: skip
        canvas.soft(ellipse(0.22, 0.40, 0.13, 0.24), mix(AMBER, WHITE, 0.4), 0.08, 0.7,
                    inside=canvas.mask_of(right))  # fmt: skip
    frame = times(WOOD, 0.7)
    with canvas.ink() as pen:
        for side in (left, right):
            pen.line([*side, side[0]], 0.030, frame)
    canvas.solid(box(-0.02, 0.0, 0.10, 0.03), frame, facing(0.2, 0.1, 1))
    canvas.lamp(0, 0.40, 1.2 if look.dark else 0.7, AMBER, 0.34 if look.dark else 0.2)


PROP = Prop(
    name="water_lantern", size=0.32, extent=bounds(-0.95, 0.95, 1.75, -0.10), paint=paint, home="river",
    stands="water", turns=True, casts=False,
)  # fmt: skip
