"""A cloth laid over a table: over its top, hanging down before it, plain or with its pattern."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Pen
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import ellipse
from muralist.engines.preview.brushes.shade import facing
from muralist.engines.preview.props.prop import Look

CLOTH = "cloth-"
"""What the filling of a table with a cloth begins with: its pattern follows."""
WHITE, RED = rgb("#f6f1e6"), rgb("#c23a34")
Points = list[tuple[float, float]]


def laid(canvas: Canvas, look: Look) -> None:
    """The cloth that the look of a table names."""
    pattern = look.filling.removeprefix(CLOTH)
    said = sorted(look.filling_colours[:2], key=luma)
    plain = pattern in {"tablecloth", "silk", "lace"}
    figure = said[0] if said and (len(said) > 1 or luma(said[0]) < 0.85) else RED
    ground = (said[0] if said else WHITE) if plain else said[1] if len(said) > 1 else WHITE
    top, fall, lines = _round() if look.variant == "round" else _long()
    canvas.solid(fall, times(ground, 0.94), facing(0, 0.15, 1), texture=0.03)
    inside = canvas.mask_of(fall)
    with canvas.ink(inside=inside) as pen:
        _printed(pen, pattern, figure, lines[1])
        for share in (0.14, 0.36, 0.60, 0.82):
            x = fall[0][0] + share * (fall[-1][0] - fall[0][0])
            pen.polygon([(x, 0.80), (x + 0.02, 0.80), (x + 0.05, 0.2), (x - 0.03, 0.2)], times(ground, 0.55), 0.14)
    canvas.solid(top, mix(ground, (1.0, 1.0, 1.0), 0.25), facing(0, 1, 0.5), texture=0.02)
    with canvas.ink(inside=canvas.mask_of(top)) as pen:
        _printed(pen, pattern, figure, lines[0])


def _printed(pen: Pen, pattern: str, figure: Colour, rows: list[Points]) -> None:
    """The pattern in strips: bands away from us first, then those across."""
    away, across = rows[: len(rows) - 3], rows[len(rows) - 3 :]
    if pattern in {"checked", "striped"}:
        for strip in away[::2] if pattern == "checked" else away:
            pen.polygon(strip, figure, 0.58 if pattern == "checked" else 0.9)
    if pattern == "checked":
        for strip in across:
            pen.polygon(strip, figure, 0.58)
    if pattern in {"dotted", "floral"}:
        for number, strip in enumerate(away):
            for share in (0.2, 0.5, 0.8):
                x = sum(point[0] for point in strip) / 4
                y0, y1 = min(point[1] for point in strip), max(point[1] for point in strip)
                y = y0 + (y1 - y0) * (share if number % 2 else share - 0.12)
                tone = figure if pattern == "dotted" or number % 3 else rgb("#e8a83c")
                pen.disc(x, y, 0.016, tone, 0.9, ry=0.012)


def _strips(left: float, right: float, back: float, low: float, high: float) -> list[Points]:
    """Twice sixteen narrow strips from the front edge to one that is `back` as wide, and three bands across."""
    middle, count = (left + right) / 2, 32
    edges = [left + (right - left) * number / count for number in range(count + 1)]
    away = [
        [(a, low), (b, low), (middle + (b - middle) * back, high), (middle + (a - middle) * back, high)]
        for a, b in zip(edges[::2], edges[1::2], strict=False)
    ]
    tall = high - low
    across = [
        [(left, low + tall * a), (right, low + tall * a), (right, low + tall * b), (left, low + tall * b)]
        for a, b in ((0.02, 0.18), (0.38, 0.54), (0.74, 0.90))
    ]
    return [*away, *across]


def _long() -> tuple[Points, Points, tuple[list[Points], list[Points]]]:
    top = [(-0.895, 0.70), (0.895, 0.70), (0.75, 0.86), (-0.75, 0.86)]
    hem = [(0.895 - 1.79 * step / 24, 0.455 + 0.012 * math.sin(step * 1.6)) for step in range(25)]
    fall = [(-0.895, 0.70), (-0.905, 0.46), *hem[::-1], (0.905, 0.46), (0.895, 0.70)]
    return top, fall, (_strips(-0.895, 0.895, 0.84, 0.70, 0.86), _strips(-0.91, 0.91, 1.0, 0.44, 0.70))


def _round() -> tuple[Points, Points, tuple[list[Points], list[Points]]]:
    top = [*ellipse(0, 0.752, 0.575, 0.10)]
    hem = [(-0.60 + 1.20 * step / 24, 0.42 - 0.05 * math.sin(math.pi * step / 24) + 0.014 * math.sin(step * 1.9))
           for step in range(25)]  # fmt: skip
    fall = [(-0.575, 0.75), *hem, (0.575, 0.75)]
    return top, fall, (_strips(-0.58, 0.58, 0.86, 0.65, 0.86), _strips(-0.60, 0.60, 0.96, 0.36, 0.75))
