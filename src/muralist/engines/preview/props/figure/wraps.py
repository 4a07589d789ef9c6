"""Cloth that is wound about the head: a headscarf tied under the chin, and a turban."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, times
from muralist.engines.preview.brushes.paths import Path, bezier, curve
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import mould, shape


def _on(x: float, y: float, r: float, text: str) -> Path:
    return [(x + px * r, y + py * r) for px, py in shape(text, 6)]


def paint_headscarf(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    """Close about the head, the face free, its end over the near shoulder."""
    end = _on(x, y, r, "-70 -86, -40 -150, 30 -150, 66 -112, 40 -96, -20 -100")
    mould(canvas, [end], times(tint, 0.88), texture=0.05)
    whole = _on(
        x, y, r, "-52 -118, -112 -74, -122 16, -106 86, -46 128, 26 132, 86 106, 112 56, 113 -8, 104 -66, 58 -118"
    )
    face = _on(x, y, r, "-38 -62, -56 -4, -40 50, 8 76, 66 66, 97 28, 98 -28, 82 -78, 40 -100, 0 -94")
    canvas.solid(whole, tint, puffed(0.8), texture=0.05, holes=[face])
    with canvas.ink() as pen:
        for lift in (0.0, 0.16, 0.32):
            fold = bezier((x - r * (0.62 + lift), y - r * 0.75), (x - r * (0.95 + lift * 0.4), y + r * 0.2),
                          (x - r * (0.30 - lift), y + r * (0.92 + lift * 0.6)), 10)  # fmt: skip
            pen.line(fold, r * 0.035, times(tint, 0.68), 0.6)


def paint_turban(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    """Bands of cloth that cross over the brow."""
    whole = _on(x, y, r, "-102 22, -122 70, -96 138, -30 172, 44 170, 100 130, 116 72, 98 34, 40 62, -30 58")
    mask = mould(canvas, [whole], tint, texture=0.05)
    with canvas.ink(inside=mask) as pen:
        for number in range(5):
            start = (x - r * 1.2, y + r * (0.42 + 0.26 * number))
            bow = curve([start, (x - r * 0.1, y + r * (0.74 + 0.28 * number)), (x + r * 0.62, y + r * 0.40)], steps=6)
            pen.line(bow, r * 0.05, times(tint, 0.66), 0.6)
            pen.line([(px, py + r * 0.06) for px, py in bow], r * 0.03, mix(tint, (1, 1, 1), 0.3), 0.4)
