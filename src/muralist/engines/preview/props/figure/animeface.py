"""The face that drawn animation gives people: large bright eyes under heavy lashes, a small nose and mouth."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Pen
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.wardrobe import BLANK

EYES = (0.04, 0.66)
"""How far aside the eyes are, in head radii."""
IRISES = (rgb("#3f86e0"), rgb("#35a878"), rgb("#c07a2c"), rgb("#8a58d0"))
LASH: Colour = rgb("#241a22")
WHITE: Colour = (1.0, 1.0, 1.0)


def anime_features(pen: Pen, figure: Figure, x: float, y: float, r: float) -> None:
    """Eyes, brows, nose and mouth of a head of radius `r` about that point."""
    skin = figure.skin
    iris = figure.extras.get("eyes", BLANK)
    iris = iris if iris != BLANK else IRISES[round(97 * luma(figure.hair) + 31 * luma(skin)) % len(IRISES)]
    brow = times(figure.hair, 0.7) if luma(figure.hair) < 0.8 else mix(figure.hair, (0.4, 0.4, 0.46), 0.6)
    tall = 0.33 if figure.young else 0.31 if figure.woman else 0.26
    for side, narrow in zip(EYES, (1.0, 0.88), strict=True):
        ex, ey, wide = x + r * side, y - r * 0.14, r * 0.205 * narrow
        if figure.pose.shut:
            pen.line(bezier((ex - wide, ey), (ex, ey - r * 0.13), (ex + wide, ey), 7), r * 0.06, LASH, 0.95)
        else:
            _eye(pen, (ex, ey), wide, r * tall, iris)
        pen.line(bezier((ex - wide, ey + r * (tall + 0.12)), (ex, ey + r * (tall + 0.19)),
                        (ex + wide, ey + r * (tall + 0.12)), 6), r * 0.045, brow, 0.9)  # fmt: skip
    shade = times(mix(skin, rgb("#b0483f"), 0.35), 0.78)
    pen.line([(x + r * 0.41, y - r * 0.45), (x + r * 0.45, y - r * 0.49)], r * 0.045, shade, 0.9)
    lip = times(mix(skin, rgb("#b0383f"), 0.65), 0.72)
    pen.line(
        bezier((x + r * 0.28, y - r * 0.63), (x + r * 0.40, y - r * 0.75), (x + r * 0.52, y - r * 0.62), 8),
        r * 0.06, lip, 1.0,
    )  # fmt: skip


def _eye(pen: Pen, middle: tuple[float, float], wide: float, tall: float, iris: Colour) -> None:
    ex, ey = middle
    pen.disc(ex, ey, wide, WHITE, 1.0, ry=tall)
    pen.disc(ex, ey, wide * 0.80, times(iris, 0.42), 1.0, ry=tall * 0.94)
    pen.disc(ex, ey - tall * 0.16, wide * 0.66, iris, 1.0, ry=tall * 0.70)
    pen.disc(ex, ey - tall * 0.50, wide * 0.42, mix(iris, WHITE, 0.5), 0.9, ry=tall * 0.26)
    pen.disc(ex, ey + tall * 0.02, wide * 0.32, times(iris, 0.22), 1.0, ry=tall * 0.42)
    pen.disc(ex - wide * 0.26, ey + tall * 0.40, wide * 0.32, WHITE, 1.0, ry=tall * 0.24)
    pen.disc(ex + wide * 0.30, ey - tall * 0.42, wide * 0.16, WHITE, 1.0)
    lid = bezier((ex - wide * 1.08, ey + tall * 0.40), (ex, ey + tall * 1.62), (ex + wide * 1.06, ey + tall * 0.40), 10)
    pen.line(lid, wide * 0.30, LASH, 1.0)


def shine(canvas: Canvas, figure: Figure, x: float, y: float, r: float) -> None:
    """The bright band that lies across the hair."""
    if figure.outfit.hat or figure.style == "bald":
        return
    light = mix(figure.hair, WHITE, 0.38)
    upper = [(x + r * u, y + r * (0.94 - 0.34 * u * u)) for u in (-0.66, -0.4, -0.1, 0.2, 0.5)]
    lower = [
        (x + r * u, y + r * (0.78 - 0.34 * u * u + (0.10 if number % 2 else 0.0)))
        for number, u in enumerate((0.5, 0.36, 0.24, 0.10, -0.04, -0.18, -0.32, -0.46, -0.66))
    ]
    with canvas.ink() as pen:
        pen.polygon([*upper, *lower], light, 0.62)
