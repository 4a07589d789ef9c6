"""A heart and a skateboard."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE


def heart_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.56, right=0.56, top=1.06)


def paint_heart(canvas: Canvas, look: Look) -> None:
    red: Colour = look.colour(rgb("#d8323e"))
    half = [
        (0.0, 0.02), (0.24, 0.24), (0.46, 0.52), (0.51, 0.76), (0.40, 0.95), (0.22, 0.98), (0.07, 0.90), (0.0, 0.80),
    ]  # fmt: skip
    outline = [*curve(half, steps=8), *reversed(curve([(-x, y) for x, y in half], steps=8))]
    canvas.solid(outline, red, puffed(1.1, shine=0.4), gloss=0.55)
    inside = canvas.mask_of(outline)
    side = 1 if canvas.light.direction[0] > 0 else -1
    canvas.soft(ellipse(side * 0.27, 0.80, 0.09, 0.055, -side * 0.5), WHITE, 0.03, 0.7, inside=inside)


def board_extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.02, right=1.02, top=0.44)


def paint_board(canvas: Canvas, look: Look) -> None:
    deck = look.pick("deck", (rgb("#d8604a"), rgb("#3f8aa8"), rgb("#e3b04a")))
    for x in (-0.56, 0.56):
        canvas.solid(
            [(x - 0.10, 0.16), (x + 0.10, 0.16), (x + 0.16, 0.27), (x - 0.16, 0.27)], STEEL, puffed(0.7, shine=0.3),
            gloss=0.4,
        )  # fmt: skip
        canvas.solid(ellipse(x, 0.125, 0.125, 0.125), rgb("#f3e6c8"), puffed(0.9, shine=0.2), gloss=0.3)
        canvas.solid(ellipse(x, 0.125, 0.05, 0.05), STEEL, puffed(0.9, shine=0.3), gloss=0.4)
    spine = curve([(-0.98, 0.40), (-0.76, 0.30), (0.0, 0.285), (0.76, 0.30), (0.98, 0.40)], steps=10)
    canvas.solid(limb(spine, (0.05, 0.085, 0.09, 0.085, 0.05)), deck, puffed(0.8, shine=0.2), gloss=0.3)
    with canvas.ink() as pen:
        pen.line([(x, y + 0.035) for x, y in spine], 0.018, rgb("#2b2a2c"))
        pen.line([(x, y - 0.015) for x, y in spine], 0.012, mix(deck, WHITE, 0.5), 0.8)


def paint_upright_board(canvas: Canvas, look: Look) -> None:
    """A board on its tail, its painted underside and wheels to the viewer."""
    deck = look.pick("deck", (rgb("#d8604a"), rgb("#3f8aa8"), rgb("#e3b04a")))
    outline = box(-0.25, 0.0, 0.25, 2.0, 0.24)
    canvas.solid([(x + 0.03, y) for x, y in outline], rgb("#2b2a2c"), flat(0.5))
    canvas.solid(outline, deck, slope(0.62, 0.98, 20), gloss=0.3)
    inside = canvas.mask_of(outline)
    with canvas.ink(inside=inside) as pen:
        for k, tone in enumerate((mix(deck, WHITE, 0.75), mix(deck, (0.1, 0.1, 0.2), 0.55), mix(deck, WHITE, 0.4))):
            low = 0.70 + 0.16 * k
            pen.polygon([(-0.3, low), (0.3, low + 0.22), (0.3, low + 0.32), (-0.3, low + 0.10)], tone)
    for y in (0.40, 1.58):
        canvas.solid(box(-0.09, y - 0.08, 0.09, y + 0.10, 0.03), STEEL, puffed(0.7, shine=0.3), gloss=0.4)
        canvas.solid(box(-0.26, y - 0.03, 0.26, y + 0.03, 0.02), times(STEEL, 0.8), puffed(0.8, shine=0.3), gloss=0.5)
        for x in (-0.27, 0.27):
            canvas.solid(box(x - 0.065, y - 0.09, x + 0.065, y + 0.09, 0.05), rgb("#f3e6c8"), puffed(0.9, shine=0.2))


PROPS = (
    Prop(
        name="upright_skateboard",
        size=0.8,
        extent=bounds(-0.36, 0.36, 2.02, 0.0),
        paint=paint_upright_board,
        home="street",
    ),
    Prop(name="heart", size=0.4, extent=heart_extent, paint=paint_heart, home="studio", turns=False),
    Prop(name="skateboard", size=0.16, extent=board_extent, paint=paint_board, home="street"),
)
