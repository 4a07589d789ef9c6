"""A potter's wheel on its stand, a wet pot rising under the hands."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, rod, turned

WOOD, IRON, CLAY = rgb("#9a6a42"), rgb("#6a6f76"), rgb("#b5765a")


def paint_wheel(canvas: Canvas, look: Look) -> None:
    """Three legs, a splash pan, the turning disc and the pot."""
    clay = look.colour(CLAY)
    for x in (-0.34, 0.34):
        rod(canvas, [(x * 0.9, 0.50), (x * 1.15, 0.0)], 0.07, WOOD)
    canvas.solid(box(-0.36, 0.14, 0.36, 0.19, 0.01), times(WOOD, 0.8), flat(0.7))
    rod(canvas, [(0.0, 0.52), (0.0, 0.16)], 0.055, IRON)
    canvas.solid(ellipse(0.0, 0.15, 0.24, 0.055), times(IRON, 0.8), puffed(0.7))
    turned(canvas, [(0.40, 0.44), (0.50, 0.56), (0.52, 0.62)], times(WOOD, 0.92), tilt=0.20)
    canvas.solid(ellipse(0.0, 0.625, 0.46, 0.085), times(clay, 0.55), flat(0.6))
    canvas.solid(ellipse(0.0, 0.655, 0.33, 0.065), IRON, puffed(0.6, shine=0.2))
    canvas.solid(ellipse(0.0, 0.662, 0.27, 0.048), mix(IRON, WHITE, 0.15), puffed(0.5))
    turned(canvas, [(0.15, 0.655), (0.235, 0.75), (0.25, 0.86), (0.19, 0.97), (0.165, 1.03), (0.205, 1.08)], clay,
           tilt=0.24, shine=0.30, gloss=0.35)  # fmt: skip
    with canvas.ink() as pen:
        for y, half in ((0.76, 0.215), (0.83, 0.235), (0.90, 0.215)):
            pen.line([(-half, y + 0.012), (0.0, y - 0.030), (half, y + 0.012)], 0.008, times(clay, 0.62), 0.6)


PROPS = (
    Prop(name="potters_wheel", size=0.85, extent=bounds(-0.54, 0.54, 1.12), paint=paint_wheel, home="workshop",
         turns=False),
)  # fmt: skip
