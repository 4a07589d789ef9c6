"""What things are shown on: a pedestal, a podium, a plinth, a block of stone."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import facing, lathe, puffed
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, block

STONE, PALE = rgb("#b9b1a4"), rgb("#e9e4db")
PODIUM, BLOCK = "podium", "block"


def extent(look: Look) -> Extent:
    if look.variant == PODIUM:
        return Extent(left=-1.0, right=1.0, top=0.50, bottom=-0.14)
    if look.variant == BLOCK:
        return Extent(left=-0.75, right=0.98, top=0.80)
    return Extent(left=-0.52, right=0.52, top=1.06, bottom=-0.03)


def paint(canvas: Canvas, look: Look) -> None:
    tone = look.colour({PODIUM: PALE, BLOCK: STONE}.get(look.variant, PALE))
    if look.material == "wood":
        tone = look.colour(rgb("#b98a5c"))
    texture = 0.10 if look.variant == BLOCK or look.material == "stone" else 0.03
    if look.variant == PODIUM:
        for wide, low, high in ((1.0, 0.0, 0.22), (0.80, 0.22, 0.40)):
            _drum(canvas, wide, low, high, tone, texture)
    elif look.variant == BLOCK:
        block(canvas, -0.75, 0.0, 0.73, 0.68, tone, depth=(0.24, 0.12), texture=texture)
        with canvas.ink() as pen:
            pen.line([(-0.75, 0.68), (0.73, 0.68)], 0.012, mix(tone, WHITE, 0.5), 0.7)
    else:
        canvas.solid(box(-0.52, -0.03, 0.52, 0.10, 0.02), tone, facing(0, 0.2, 1), texture=texture)
        canvas.solid(box(-0.44, 0.10, 0.44, 0.18, 0.02), times(tone, 0.94), puffed(0.6), texture=texture)
        canvas.solid(box(-0.38, 0.18, 0.38, 0.86), tone, facing(0.1, 0.1, 1, fall=0.15), texture=texture)
        canvas.solid(box(-0.27, 0.28, 0.27, 0.76), times(tone, 0.95), facing(0.1, -0.1, 1), texture=texture)
        canvas.solid(box(-0.44, 0.86, 0.44, 0.93, 0.02), times(tone, 0.94), puffed(0.6), texture=texture)
        top = [(-0.52, 0.93), (0.52, 0.93), (0.52, 1.01), (-0.52, 1.01)]
        canvas.solid(top, tone, facing(0, 0.2, 1), texture=texture)
        canvas.solid([(-0.52, 1.01), (0.52, 1.01), (0.46, 1.06), (-0.46, 1.06)], mix(tone, WHITE, 0.35),
                     facing(0, 1, 0.4))  # fmt: skip


def _drum(
    canvas: Canvas, wide: float, low: float, high: float, tone: tuple[float, float, float], texture: float
) -> None:  # fmt: skip
    """A round step seen a little from above."""
    deep = 0.12 * wide
    side = [(-wide, high), *[(x, y) for x, y in ellipse(0, low, wide, deep, start=3.14159, end=6.28318)], (wide, high)]
    canvas.solid(side, tone, lathe([(wide, low - 1), (wide, high + 1)]), texture=texture)
    canvas.solid(ellipse(0, high, wide, deep), mix(tone, WHITE, 0.3), facing(0, 1, 0.5), texture=texture)


PROP = Prop(name="pedestal", size=1.0, extent=extent, paint=paint, home="studio", turns=False,
            materials=frozenset({"stone", "wood"}))  # fmt: skip
