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


STRAW = rgb("#d8b060")


def paint_pole(canvas: Canvas, look: Look) -> None:
    """A pole with a thick bundle of straw at its top, stuck all over with skewers of glazed fruit."""
    for foot in (-0.26, 0.26):
        canvas.solid(limb([(0.0, 0.16), (foot, 0.0)], (0.035, 0.03)), rgb("#6d4a2f"), puffed(0.8))
    canvas.solid(limb([(0.0, 0.0), (0.0, 1.30)], (0.04, 0.04)), rgb("#8a6440"), puffed(0.8))
    behind = [(hand, row) for row in range(4) for hand in (-1, 1)]
    for hand, row in behind:
        _stick(canvas, look, (hand * 0.12, 1.16 + row * 0.24), (hand * (0.78 - row * 0.06), 0.42))
    body = [(-0.17, 1.06), (-0.21, 1.50), (-0.18, 1.98), (0.0, 2.08), (0.18, 1.98), (0.21, 1.50), (0.17, 1.06)]
    canvas.solid(body, STRAW, puffed(0.9), texture=0.16, grain=60)
    with canvas.ink(inside=canvas.mask_of(body)) as pen:
        for number in range(13):
            x = -0.18 + number * 0.03
            pen.line([(x, 1.06), (x * 1.12, 1.55), (x * 0.9, 2.06)], 0.007, times(STRAW, 0.62), 0.6)
    for y in (1.14, 1.54, 1.90):
        canvas.solid(limb([(-0.20, y), (0.20, y)], (0.028, 0.028)), times(STRAW, 0.6), puffed(0.8))
    for x, y, lean in ((-0.07, 1.22, -0.18), (0.08, 1.34, 0.20), (-0.06, 1.62, -0.12), (0.07, 1.74, 0.16)):
        _stick(canvas, look, (x, y), (lean, 0.52))
    for lean in (-0.26, 0.0, 0.26):
        _stick(canvas, look, (lean * 0.35, 1.98), (lean, 0.62))


def _stick(canvas: Canvas, look: Look, foot: tuple[float, float], way: tuple[float, float]) -> None:
    """A skewer of five fruits from where it is put in."""
    (x, y), (dx, dy) = foot, way
    canvas.solid(limb([(x, y), (x + dx, y + dy)], (0.014, 0.009)), BAMBOO, puffed(0.7))
    for number in range(5):
        t = 0.34 + number * 0.145
        skin = look.colour(rgb("#c9242c"), number)
        px, py = x + dx * t, y + dy * t
        canvas.solid(ellipse(px, py, 0.058, 0.058), skin, puffed(1.0, shine=0.5), gloss=0.8)
        with canvas.ink() as pen:
            pen.disc(px - 0.018, py + 0.022, 0.012, mix(skin, WHITE, 0.8), 0.85)


PROPS = (
    Prop(name="tanghulu_pole", size=2.1, extent=bounds(-0.98, 0.98, 2.68), paint=paint_pole, home="market",
         turns=False),
    Prop(name="tanghulu", size=0.28, extent=bounds(-0.14, 0.14, 1.80), paint=paint_tanghulu, home="market",
         turns=False),
)  # fmt: skip
