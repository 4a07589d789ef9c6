"""A dart folded from a sheet of paper, in flight with the line of its way behind it, or lying."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier
from muralist.engines.preview.brushes.shade import flat, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop

PAPER = rgb("#f8f7f2")
NOSE, TAIL, KEEL, FAR, NEAR = (0.96, 0.62), (-0.46, 0.36), (-0.30, 0.06), (-0.40, 0.72), (-0.66, 0.14)


def paint(canvas: Canvas, look: Look) -> None:
    """Both wings, the keel between them, and its trail of dashes."""
    paper = look.colour(PAPER)
    trail = bezier((-1.10, 0.02), (-0.98, 0.34), (-0.62, 0.30), 24)
    with canvas.ink() as pen:
        for at in range(0, len(trail) - 2, 4):
            pen.line(trail[at : at + 3], 0.022, mix(paper, (1, 1, 1), 0.6), 0.85)
    canvas.solid([NOSE, FAR, TAIL], times(paper, 0.96), slope(0.62, 0.9, 30), texture=0.02)
    canvas.solid([NOSE, TAIL, KEEL], times(paper, 0.72), flat(0.62))
    canvas.solid([NOSE, KEEL, (-0.16, 0.22)], times(paper, 0.84), flat(0.66))
    canvas.solid([NOSE, NEAR, (-0.28, 0.30)], paper, slope(0.74, 0.98, 60), texture=0.02)
    with canvas.ink() as pen:
        crease = times(mix(paper, rgb("#6f8fb0"), 0.35), 0.78)
        for line in ([NOSE, FAR, TAIL, NOSE], [NOSE, NEAR, (-0.28, 0.30), NOSE], [TAIL, KEEL, NOSE]):
            pen.line(line, 0.012, crease, 0.9)


PROP = Prop(
    name="paper_plane", size=0.5, extent=bounds(-1.14, 1.0, 0.78), paint=paint, home="meadow", stands="sky",
    materials=frozenset({"paper"}), casts=False, aloft=0.5,
)  # fmt: skip
