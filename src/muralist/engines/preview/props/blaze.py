"""Flames and their smoke, as they stand on a roof or on the ground: no logs, no ring of stones."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.paths import curve, limb
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.fires import paint_flames
from muralist.engines.preview.props.prop import Look, Prop

SMOKE = rgb("#4d474a")


def paint(canvas: Canvas, look: Look) -> None:
    """A plume of dark smoke, and tongues of fire before it."""
    rng = look.rng("smoke")
    for dx, tall in ((-0.30, 1.35), (0.28, 1.45), (0.02, 1.75)):
        sway = 0.10 + 0.16 * float(rng.random())
        plume = curve([(dx, 0.30), (dx - 0.5 * sway, 0.75), (dx + sway, 1.20), (dx + 0.4 * sway, tall)], steps=7)
        canvas.soft(limb(plume, (0.20, 0.34, 0.46, 0.16)), SMOKE, 0.09, 0.62)
    for x, size in ((-0.46, 0.62), (0.48, 0.66), (0.0, 0.92), (-0.22, 0.60), (0.26, 0.58)):
        paint_flames(canvas, look, x, -0.04, size)


PROP = Prop(name="blaze", size=3.2, extent=bounds(-1.15, 1.15, 2.30, -0.45), paint=paint, home="meadow", overlap=0.3)
