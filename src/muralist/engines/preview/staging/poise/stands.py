"""What cannot stand by itself has a stand: an ice cream cone that nobody holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import facing, flat
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.staging.items import Item

STOOD = frozenset({"ice_cream"})
FREE = frozenset({"", "beside", "left", "right", "front", "behind", "between", "on"})
"""Relations in which nobody holds it."""
WOOD = rgb("#c9a06c")
WIDE, HIGH, DEEP = 0.40, 0.26, 0.12


def give_stands(plan: ScenePlan, items: list[Item]) -> None:
    """Put each into a block of wood with a hole."""
    for item in items:
        relation = plan.things[item.thing].relation
        kind = relation.kind if relation is not None and relation.other != item.thing else ""
        if item.prop.name not in STOOD or item.hung or item.where == "sky" or item.look.above or kind not in FREE:
            continue
        own = item.extent
        shape = bounds(min(own.left, -WIDE - 0.04), max(own.right, WIDE + 0.04), own.top, -0.02)
        item.prop = replace(item.prop, paint=_stood(item.prop.paint), extent=shape)
        item.extent = shape(item.look)


def _stood(paint: Callable[[Canvas, Look], None]) -> Callable[[Canvas, Look], None]:
    def both(canvas: Canvas, look: Look) -> None:
        top = [(-WIDE, HIGH), (WIDE, HIGH), (WIDE - 0.06, HIGH + DEEP), (-WIDE + 0.06, HIGH + DEEP)]
        hole = ellipse(0.0, HIGH + 0.06, 0.13, 0.035)
        canvas.solid(top, mix(WOOD, (1.0, 1.0, 1.0), 0.25), flat(0.8), texture=0.06)
        canvas.solid(hole, times(WOOD, 0.35), flat(0.4))
        paint(canvas, look)
        # the near side of the hole, and the block below it, hide the tip
        front = [*ellipse(0.0, HIGH + 0.06, 0.13, 0.035, start=3.1416, end=6.2832), (WIDE - 0.01, HIGH + 0.06),
                 (WIDE, HIGH), (-WIDE, HIGH), (-WIDE + 0.01, HIGH + 0.06)]  # fmt: skip
        canvas.solid(front, mix(WOOD, (1.0, 1.0, 1.0), 0.25), flat(0.8), texture=0.06)
        canvas.solid(box(-WIDE, 0.0, WIDE, HIGH, 0.02), WOOD, facing(0, 0.1, 1, fall=0.15), texture=0.09, grain=14)

    return both
