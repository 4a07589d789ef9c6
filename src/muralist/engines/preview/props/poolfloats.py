"""Swimming rings with the neck and head of an animal: flamingo, swan, duck and unicorn."""

from __future__ import annotations

from dataclasses import dataclass

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, rgb, times
from muralist.engines.preview.brushes.paths import ellipse
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bodies import DARK, bone, mould, poly, shape
from muralist.engines.preview.props.prop import Look


@dataclass(frozen=True, slots=True, kw_only=True)
class Ridden:
    """One animal: its colour, that of its bill or horn, and whether its neck is long."""

    tone: Colour
    bill: Colour
    long: bool = False


FLOATS = {
    "flamingo": Ridden(tone=rgb("#f078a0"), bill=rgb("#fbe9e2"), long=True),
    "swan": Ridden(tone=rgb("#f7f5ef"), bill=rgb("#ef8f3a"), long=True),
    "duck": Ridden(tone=rgb("#f8d24a"), bill=rgb("#f08a2c")),
    "unicorn": Ridden(tone=rgb("#f8f5fa"), bill=rgb("#f0c04a")),
}
LONG = Extent(left=-0.78, right=0.98, top=1.34)
SHORT = Extent(left=-0.78, right=0.98, top=1.12)
MANE = (rgb("#f48fb0"), rgb("#8fc8f0"), rgb("#f6d860"), rgb("#a8dca0"))


def paint_ridden(canvas: Canvas, look: Look) -> None:
    """The ring, a tail behind, and the neck with its head before."""
    kind = FLOATS[look.variant]
    tone = look.colour(kind.tone)
    canvas.solid(shape("-60 40, -78 62, -66 62, -52 52, -44 42"), times(tone, 0.92), puffed(0.9, shine=0.3), gloss=0.3)
    outer = ellipse(0, 0.30, 0.72, 0.28)
    hole = [ellipse(0, 0.35, 0.34, 0.10)]
    canvas.solid([(x, y - 0.03) for x, y in outer], times(tone, 0.7), flat(0.6), holes=hole)
    canvas.solid(outer, tone, puffed(1.0, shine=0.4), gloss=0.5, holes=hole)
    if look.variant == "unicorn":
        for number, colour in enumerate(MANE):
            x, y = 0.36 + 0.025 * number, 0.44 + 0.16 * number
            canvas.solid(ellipse(x, y, 0.13, 0.11), colour, puffed(0.9, shine=0.3))
    spine = "56 30 24, 64 54 20, 52 82 17, 54 108 17, 66 116 20" if kind.long else "54 30 30, 58 56 27, 56 80 30"
    up = 1.16 if kind.long else 0.84
    x = 0.68 if kind.long else 0.60
    mould(canvas, [bone(spine), ellipse(x, up, 0.15, 0.14)], tone, texture=0.0, gloss=0.4)
    if look.variant == "unicorn":
        canvas.solid(shape("60 90, 78 86, 84 74, 76 66, 62 70"), tone, puffed(0.9, shine=0.3), gloss=0.3)
        canvas.solid(poly("58 96, 66 112, 68 94"), kind.bill, puffed(0.8, shine=0.4), gloss=0.4)
    else:
        bill = [(x + 0.10, up + 0.05), (x + 0.27, up - 0.01), (x + 0.26, up - 0.12), (x + 0.10, up - 0.06)]
        canvas.solid(bill, kind.bill, puffed(0.8, shine=0.3), gloss=0.3)
        if kind.long:
            tip = [(x + 0.21, up + 0.01), (x + 0.27, up - 0.01), (x + 0.26, up - 0.12), (x + 0.20, up - 0.09)]
            canvas.solid(tip, DARK, puffed(0.7))
    with canvas.ink() as pen:
        pen.disc(x + 0.04, up + 0.04, 0.028, DARK)
        pen.disc(x + 0.03, up + 0.05, 0.010, (1, 1, 1))
