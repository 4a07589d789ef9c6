"""Chinese dress on a hanger: a qipao with its slanting closure and a hanfu with crossed collar and wide sleeves."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Pen
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, curve
from muralist.engines.preview.brushes.shade import flat, puffed, slope

GOLD, SASH, WHITE = rgb("#e2b64c"), rgb("#c8506a"), (1.0, 1.0, 1.0)
CLOTHS: dict[str, Colour] = {"qipao": rgb("#b8252f"), "hanfu": rgb("#8fb8c4")}
EASTERN: dict[str, Path] = {
    "qipao": [
        (0.09, 1.56),
        (0.10, 1.50),
        (0.30, 1.45),
        (0.37, 1.24),
        (0.24, 1.19),
        (0.23, 1.02),
        (0.19, 0.88),
        (0.30, 0.60),
        (0.26, 0.02),
        (0.12, 0.0),
    ],
    "hanfu": [
        (0.08, 1.54),
        (0.32, 1.47),
        (0.73, 1.16),
        (0.74, 0.60),
        (0.66, 0.56),
        (0.52, 0.86),
        (0.30, 1.04),
        (0.30, 0.96),
        (0.54, 0.04),
        (0.26, 0.0),
    ],
}
"""The right halves of their outlines, from neck to hem."""


def trim(canvas: Canvas, kind: str, tone: Colour, inside: Image.Image) -> None:
    """Closures, sash, folds and edging over the cloth; `inside` is the mask of its outline."""
    (_qipao if kind == "qipao" else _hanfu)(canvas, tone, inside)


def _qipao(canvas: Canvas, tone: Colour, inside: Image.Image) -> None:
    edge = GOLD if luma(tone) < 0.55 else times(tone, 0.6)
    dark = times(tone, 0.68)
    collar = curve(
        [(-0.11, 1.47), (-0.10, 1.58), (0.0, 1.55), (0.10, 1.58), (0.11, 1.47), (0.0, 1.42)], closed=True, steps=5
    )
    canvas.solid(collar, times(tone, 0.92), puffed(0.6))
    with canvas.ink(inside=inside) as pen:
        for x, y in (
            (-0.14, 0.30),
            (0.10, 0.46),
            (-0.08, 0.66),
            (0.12, 0.80),
            (-0.12, 1.02),
            (0.14, 0.16),
            (0.02, 0.10),
        ):
            _blossom(pen, x, y, edge)
        pen.line(curve([(0.04, 1.44), (0.10, 1.34), (0.22, 1.28), (0.30, 1.24)], steps=5), 0.024, edge)
        pen.line([(0.25, 0.66), (0.23, 0.0)], 0.022, edge)
        pen.line([(0.20, 0.60), (0.185, 0.02)], 0.012, dark, 0.8)
        for hand in (-1, 1):
            pen.line([(hand * 0.36, 1.26), (hand * 0.23, 1.20)], 0.03, edge)
        pen.line([(-0.27, 0.02), (0.27, 0.02)], 0.04, edge)
    with canvas.ink() as pen:
        pen.line(curve([(-0.10, 1.575), (0.0, 1.545), (0.10, 1.575)], steps=4), 0.018, edge)
        for x, y in ((0.0, 1.47), (0.12, 1.33), (0.24, 1.27)):
            pen.line([(x - 0.045, y + 0.018), (x + 0.045, y - 0.018)], 0.022, edge)
            pen.disc(x, y, 0.018, edge)


def _blossom(pen: Pen, x: float, y: float, tone: Colour) -> None:
    for dx, dy in ((0.0, 0.034), (0.032, 0.010), (0.020, -0.028), (-0.020, -0.028), (-0.032, 0.010)):
        pen.disc(x + dx, y + dy, 0.019, mix(tone, WHITE, 0.25), 0.9)
    pen.disc(x, y, 0.012, times(tone, 0.7))


def _hanfu(canvas: Canvas, tone: Colour, inside: Image.Image) -> None:
    pale, dark = mix(tone, WHITE, 0.55), times(tone, 0.7)
    skirt: Path = [(-0.30, 0.98), (0.30, 0.98), (0.55, 0.02), (-0.55, 0.02)]
    canvas.solid(skirt, pale, slope(0.66, 0.92, 0), inside=inside)
    with canvas.ink(inside=inside) as pen:
        for k in range(-5, 6):
            pen.line([(k * 0.052, 0.97), (k * 0.104, 0.0)], 0.012, times(pale, 0.78), 0.8)
        for hand in (-1, 1):
            pen.line([(hand * 0.73, 1.14), (hand * 0.73, 0.60), (hand * 0.66, 0.56)], 0.06, pale)
            for k in range(3):
                pen.line([(hand * 0.34, 1.40 - 0.06 * k), (hand * (0.62 - 0.04 * k), 0.74)], 0.010, dark, 0.6)
        pen.line([(-0.5, 0.05), (0.5, 0.05)], 0.03, tone)
    canvas.solid([(-0.305, 0.88), (0.305, 0.88), (0.29, 1.02), (-0.29, 1.02)], SASH, puffed(0.6), inside=inside)
    for points in ([(0.13, 1.56), (-0.02, 1.34), (-0.20, 1.02)], [(-0.13, 1.56), (0.02, 1.34), (0.20, 1.02)]):
        left = points[0][0] > 0
        band = [*[(x - 0.045, y) for x, y in points], *[(x + 0.045, y) for x, y in reversed(points)]]
        canvas.solid(band, pale if left else mix(pale, WHITE, 0.5), flat(0.74), inside=inside)
    with canvas.ink() as pen:
        for x, low in ((-0.05, 0.40), (0.04, 0.48)):
            pen.line(curve([(0.0, 0.94), (x, 0.70), (x * 1.2, low)], steps=5), 0.035, times(SASH, 0.9))
        pen.disc(0.0, 0.94, 0.035, times(SASH, 0.8))
