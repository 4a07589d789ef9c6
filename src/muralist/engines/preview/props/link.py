"""A line between things that are connected, while its ends are not known yet: it keeps a gap for itself."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.paths import box
from muralist.engines.preview.brushes.shade import flat
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop


def paint_link(canvas: Canvas, look: Look) -> None:
    """A bar; the layout puts lines in its place that reach from one to the other."""
    canvas.solid(box(-1.0, 0.0, 1.0, 0.3, 0.15), look.colour(rgb("#3f7fe0")), flat(0.7))


PROP = Prop(name="link", size=0.04, extent=bounds(-1.0, 1.0, 0.3), paint=paint_link, home="seamless", turns=False,
            casts=False)  # fmt: skip
