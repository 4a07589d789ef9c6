"""A wrapped present with a big bow."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, block

BRIGHT = (rgb("#d8483c"), rgb("#3f8ac0"), rgb("#f0b83e"), rgb("#5aa865"), rgb("#a864b0"))


def gift_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.58, right=0.80, top=1.28)


def paint_gift(canvas: Canvas, look: Look) -> None:
    paper = look.pick("paper", BRIGHT)
    ribbon = look.colours[1] if len(look.colours) > 1 else rgb("#f6e7c4") if paper != BRIGHT[2] else BRIGHT[0]
    block(canvas, -0.48, 0.0, 0.48, 0.62, paper, depth=(0.22, 0.12))
    block(canvas, -0.54, 0.58, 0.54, 0.76, mix(paper, WHITE, 0.06), depth=(0.24, 0.13))
    with canvas.ink() as pen:
        rng = look.rng("dots")
        for row in range(4):
            for column in range(6):
                x = -0.42 + column * 0.165 + (0.08 if row % 2 else 0.0)
                if x < 0.46:
                    pen.disc(x, 0.09 + row * 0.14, 0.022, mix(paper, WHITE, 0.55), 0.8 + 0.1 * float(rng.random()))
    canvas.solid(box(-0.09, 0.0, 0.09, 0.76), ribbon, facing(0, 0.1, 1))
    canvas.solid([(-0.09, 0.76), (0.09, 0.76), (0.33, 0.89), (0.15, 0.89)], ribbon, facing(0, 1, 0.5))
    canvas.solid(
        [(-0.38, 0.81), (-0.46, 0.845), (0.62, 0.845), (0.58, 0.81)], mix(ribbon, WHITE, 0.1), facing(0, 1, 0.5),
    )  # fmt: skip
    for x, low, high, dx, dy in ((0.48, 0.0, 0.58, 0.22, 0.12), (0.54, 0.58, 0.76, 0.24, 0.13)):
        strip = [(x + dx * t, y + dy * t) for t, y in ((0.36, low), (0.66, low), (0.66, high), (0.36, high))]
        canvas.solid(strip, ribbon, flat(0.42))
    canvas.soft(ellipse(0.10, 0.83, 0.30, 0.05), times(paper, 0.3), 0.03, 0.5)
    knot = (0.11, 0.87)
    for hand in (-1, 1):
        tail = curve([knot, (knot[0] + hand * 0.16, 0.83), (knot[0] + hand * 0.36, 0.72)], steps=6)
        canvas.solid(limb(tail, (0.06, 0.10, 0.11)), times(ribbon, 0.86), puffed(0.7))
        loop = curve(
            [knot, (knot[0] + hand * 0.12, 1.14), (knot[0] + hand * 0.36, 1.22), (knot[0] + hand * 0.44, 1.04),
            (knot[0] + hand * 0.22, 0.88)], closed=True, steps=7,
        )  # fmt: skip
        canvas.solid(loop, ribbon, puffed(1.0, shine=0.2), gloss=0.3)
        hole = ellipse(knot[0] + hand * 0.27, 1.06, 0.085, 0.055, hand * 0.5)
        canvas.solid(hole, times(ribbon, 0.5), flat(0.5))
    canvas.solid(ellipse(*knot, 0.085, 0.08), mix(ribbon, WHITE, 0.1), puffed(1.1, shine=0.2), gloss=0.3)


PROP = Prop(name="gift", size=0.17, extent=gift_extent, paint=paint_gift, home="studio", perch=0.80)
