"""A drop of water lying on something, as a lens: dark where it meets what it is on, a gleam above, light below."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb
from muralist.engines.preview.brushes.paths import ellipse
from muralist.engines.preview.brushes.shade import flat, slope
from muralist.engines.preview.props.bodies import shape
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

CLEAR, DEEP = rgb("#cfeaf6"), rgb("#2f6f86")
BEAD = "-50 16, -47 36, -30 55, 0 62, 30 55, 47 36, 50 16, 34 3, 0 -1, -34 3"


def droplet_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.56, right=0.56, top=0.66, bottom=-0.11)


def paint_droplet(canvas: Canvas, look: Look) -> None:
    """A bead of water. What lies under it shows through, so that its own tints stay thin."""
    tint = look.colour(CLEAR)
    canvas.soft(ellipse(0.02, 0.02, 0.46, 0.07), rgb("#123026"), 0.03, 0.5)
    bead = shape(BEAD, 10)
    canvas.solid(bead, tint, slope(0.95, 0.62, 110), alpha=0.62, gloss=0.2)
    inside = canvas.mask_of(bead)
    # a lens throws the light to the side away from the lamp, and keeps its rim dark on the lamp's side
    canvas.soft(shape("-48 20, -40 48, 0 61, 40 48, 48 20, 36 36, 0 46, -36 36"), DEEP, 0.05, 0.55, inside=inside)
    canvas.soft(ellipse(0.06, 0.13, 0.34, 0.10), WHITE, 0.05, 0.85, inside=inside)
    with canvas.ink(inside=inside) as pen:
        outline = shape(BEAD, 10)
        pen.line([*outline, outline[0]], 0.022, mix(DEEP, tint, 0.35), 0.75)
    canvas.solid(ellipse(-0.20, 0.43, 0.085, 0.055, 0.5), WHITE, flat(0.95))
    canvas.solid(ellipse(-0.31, 0.33, 0.026, 0.022), WHITE, flat(0.95), alpha=0.9)


PROPS = (Prop(name="droplet", size=0.012, extent=droplet_extent, paint=paint_droplet, home="foliage", turns=False),)
