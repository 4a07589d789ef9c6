"""Candied fruit on a stick, as street stalls sell it."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import ellipse, limb
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop

FRUITS = 6
RADIUS = 0.115
BAMBOO = rgb("#d9b978")
WHITE = (1.0, 1.0, 1.0)


def paint_tanghulu(canvas: Canvas, look: Look) -> None:
    """Six glazed fruits on a bamboo stick, which is held at its lower end."""
    canvas.solid(limb([(0.0, 0.0), (0.0, 1.78)], (0.022, 0.014)), BAMBOO, puffed(0.7))
    for number in range(FRUITS):
        y = 0.52 + number * 0.205
        skin = look.colour(rgb("#c9242c"), number)
        canvas.solid(ellipse(0.0, y, RADIUS * 1.06, RADIUS), skin, puffed(1.0, shine=0.5), gloss=0.8)
        with canvas.ink() as pen:
            pen.disc(-0.035, y + 0.045, 0.024, mix(skin, WHITE, 0.8), 0.85)
            pen.disc(0.05, y - 0.055, 0.013, mix(skin, WHITE, 0.5), 0.5)
            pen.line([(-0.03, y - RADIUS + 0.012), (0.03, y - RADIUS + 0.012)], 0.012, times(skin, 0.55), 0.6)


PROPS = (
    Prop(name="tanghulu", size=0.28, extent=bounds(-0.14, 0.14, 1.80), paint=paint_tanghulu, home="market",
         turns=False),
)  # fmt: skip
