"""The low crate of wooden slats that fruit and vegetables lie in, open at the top."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box
from muralist.engines.preview.brushes.shade import facing, flat, slope
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import WHITE

BOARDS = ((0.02, 0.155), (0.185, 0.315), (0.345, 0.475))


def slats_extent(look: Look) -> Extent:
    """Of the empty crate."""
    del look
    return Extent(left=-0.80, right=0.94, top=0.66, bottom=-0.02)


def paint_slats(canvas: Canvas, look: Look) -> None:
    """Three boards a side between posts at the corners."""
    wood = look.colour(rgb("#c39257"))
    back = [(-0.78, 0.475), (0.78, 0.475), (0.92, 0.625), (-0.64, 0.625)]
    canvas.solid(back, times(wood, 0.30), slope(0.4, 0.6))
    canvas.solid([(-0.66, 0.59), (0.90, 0.59), (0.92, 0.65), (-0.66, 0.65)], times(wood, 0.78), flat(0.6), texture=0.06)
    canvas.solid([(-0.80, 0.475), (-0.66, 0.62), (-0.64, 0.65), (-0.80, 0.50)], times(wood, 0.66), flat(0.5))
    canvas.solid([(0.78, 0.0), (0.92, 0.13), (0.92, 0.65), (0.78, 0.50)], times(wood, 0.34), flat(0.4))
    canvas.solid(box(-0.78, 0.0, 0.78, 0.475), times(wood, 0.26), slope(0.4, 0.5))
    for low, high in BOARDS:
        side = [(0.78, low), (0.93, low + 0.14), (0.93, high + 0.14), (0.78, high)]
        canvas.solid(side, times(wood, 0.82), facing(0.7, 0, 0.7), texture=0.08, grain=16)
        canvas.solid(box(-0.79, low, 0.79, high, 0.012), wood, facing(0, 0.1, 1, fall=0.12), texture=0.09, grain=14)
        with canvas.ink() as pen:
            pen.line([(-0.78, high - 0.012), (0.78, high - 0.012)], 0.012, mix(wood, WHITE, 0.3), 0.7)
            for x in (-0.72, 0.72):
                pen.disc(x, (low + high) / 2, 0.014, times(wood, 0.45))
