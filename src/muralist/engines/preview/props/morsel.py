"""A piece of food by itself: a cookie, a taco, an avocado, a slice of pie; its variant names it."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.props.larder import FOODS
from muralist.engines.preview.props.portions import lone, measured
from muralist.engines.preview.props.prop import Look, Prop

HOLDS = frozenset({"fruit", "bite", "topping", "vegetable"})


def paint(canvas: Canvas, look: Look) -> None:
    kind = look.variant.removesuffix(" steaming")
    lone(canvas, look, kind if kind in FOODS else "cookie")


PROP = Prop(
    name="morsel",
    size=0.10,
    extent=measured(paint),
    paint=paint,
    home="studio",
    turns=False,
    holds=HOLDS,
    spread=0.14,
)
