"""Signs pinned on a drawing: a disc with a tick, a lock or a number, in its middle or at its corner."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import ellipse
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.icons import slab
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.onscreen import draw_on
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE
from muralist.engines.preview.props.symbols import PINNED

RED = rgb("#e8433a")
CENTRED = frozenset({"shield", "cloud_solid", "file_folder", "certificate"})
"""On what a sign lies in the middle; it is at the lower right of everything else."""
FRONT = {"server_rack": (-0.22, 1.06), "database": (0.0, 0.70), "globe": (0.20, 0.66)}
"""Where it lies on drawings whose corners are empty."""


def pin_sign(canvas: Canvas, name: str, look: Look, extent: Extent, *, mirrored: bool = False) -> None:
    """Paint the sign over the drawing of that name; a `mirrored` one gets no number, which would be reversed."""
    what = look.filling.removeprefix(PINNED)
    wide, tall = extent.width, extent.height
    if what == "badge":
        radius = 0.16 * min(wide, tall)
        x, y = extent.right - 1.05 * radius, extent.top - 1.05 * radius
        _disc(canvas, x, y, radius, "" if mirrored else readable(look.text)[:2] or "1")
        return
    centred = name in CENTRED
    radius = (0.24 if centred else 0.21) * min(wide, tall)
    x, y = (extent.left + extent.right) / 2, extent.bottom + (0.54 if centred else 0.5) * tall
    if name in FRONT:
        x, y = FRONT[name]
    elif not centred:
        x, y = extent.right - 1.1 * radius, extent.bottom + 1.15 * radius
    canvas.solid(ellipse(x + 0.02, y - 0.03, radius * 1.04, radius * 1.04), rgb("#7f8aa0"), flat(0.5), alpha=0.6)
    canvas.solid(ellipse(x, y, radius, radius), WHITE, puffed(0.3))
    size = radius * (2.6 if what in {"tick", "cross"} else 1.9)
    with canvas.lit(), canvas.ink() as pen:
        draw_on(pen, what, lambda u, v: (x + (u - 0.5) * size, y + (v - 0.5) * size), size, size)


def _disc(canvas: Canvas, x: float, y: float, radius: float, text: str) -> None:
    canvas.solid(ellipse(x, y, radius * 1.1, radius * 1.1), WHITE, flat(0.85))
    canvas.solid(ellipse(x, y, radius, radius), RED, puffed(0.4, shine=0.2), gloss=0.3)
    if text:
        letters(canvas, text, (x - 0.5 * radius, y - 0.55 * radius, x + 0.5 * radius, y + 0.55 * radius),
                WHITE)  # fmt: skip


def paint_badge(canvas: Canvas, look: Look) -> None:
    """The badge alone: a round mark with a number."""
    tone = look.colour(RED)
    slab(canvas, ellipse(0, 0.62, 0.60, 0.60), tone)
    letters(canvas, readable(look.text)[:2] or "1", (-0.34, 0.28, 0.34, 0.96), mix(times(tone, 0.1), WHITE, 0.97))


PROP = Prop(name="badge", size=0.1, extent=bounds(-0.64, 0.66, 1.26, -0.04), paint=paint_badge, home="seamless",
            turns=False, letters=True)  # fmt: skip
