"""How a stroke is drawn: its points along the way, and how thick it is at each of them."""

from __future__ import annotations

import math
from itertools import pairwise

from PIL import ImageDraw

from muralist.engines.preview.props.han.compose import Point, Stroke

Nib = tuple[float, float, float]
"""A place on the way of a stroke, and the width there as a share of the usual one."""
KINDS = {
    "l": "straight, of one width; turns at its points",
    "k": "as l, with a hook as its last part",
    "p": "a sweep to the left: a curve that ends thin",
    "n": "a sweep to the right: a curve that begins thin and ends broad",
    "c": "a curve of one width",
    "w": "as c, with a hook as its last part",
    "d": "a dot: a short drop",
    "t": "a rising flick that ends thin",
}
_STEPS = 9
_FLAT = 0.88
"""Level strokes are that much thinner than upright ones, as in print."""


def way(stroke: Stroke) -> list[Nib]:
    """The stroke as places with widths, close enough together to be joined by straight pieces."""
    points = list(stroke.points)
    if stroke.kind == "l":
        return [(x, y, 1.0) for x, y in points]
    if stroke.kind in "kw":
        body = _smooth(points[:-1]) if stroke.kind == "w" else points[:-1]
        (x, y), (hx, hy) = body[-1], points[-1]
        hook = [(x + (hx - x) * t, y + (hy - y) * t, 1.0 - 0.62 * t) for t in (0.5, 1.0)]
        return [(x, y, 1.0) for x, y in body] + hook
    curve = _smooth(points) if len(points) > 2 else _between(points[0], points[-1])
    last = len(curve) - 1
    return [(x, y, _width(stroke.kind, number / last)) for number, (x, y) in enumerate(curve)]


def _width(kind: str, t: float) -> float:
    """The width at that share of the way."""
    if kind == "p":
        return 1.0 - 0.62 * t * math.sqrt(t)
    if kind == "n":
        return 0.60 + 0.55 * min(1.0, t / 0.8) - 0.30 * max(0.0, t - 0.8) / 0.2
    if kind == "d":
        return 0.55 + 0.55 * math.sqrt(t)
    if kind == "t":
        return 1.0 - 0.62 * t
    return 1.0


def _between(start: Point, end: Point) -> list[Point]:
    (x, y), (ex, ey) = start, end
    return [(x + (ex - x) * t / 4, y + (ey - y) * t / 4) for t in range(5)]


def _smooth(points: list[Point]) -> list[Point]:
    """A curve through all points (Catmull-Rom, mirrored at the ends)."""
    if len(points) < 3:
        return points
    first = (2 * points[0][0] - points[1][0], 2 * points[0][1] - points[1][1])
    last = (2 * points[-1][0] - points[-2][0], 2 * points[-1][1] - points[-2][1])
    line = [first, *points, last]
    curve = [points[0]]
    for at in range(1, len(line) - 2):
        a, b, c, d = line[at - 1 : at + 3]
        for step in range(1, _STEPS + 1):
            t = step / _STEPS
            curve.append(
                tuple(  # type: ignore[arg-type]
                    0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t**3)
                    for p, q, r, s in zip(a, b, c, d, strict=True)
                )
            )
    return curve


def draw(pen: ImageDraw.ImageDraw, stroke: Stroke, left: float, top: float, size: float, width: float) -> None:
    """Ink a stroke in a glyph of `size` pixels at left, top; `width` is the usual one in pixels."""
    nibs = [(left + x * size / 100, top + y * size / 100, w * width / 2) for x, y, w in way(stroke)]
    for x, y, r in nibs:
        pen.ellipse((x - r, y - r * _FLAT, x + r, y + r * _FLAT), fill=255)
    for (ax, ay, ar), (bx, by, br) in pairwise(nibs):
        long = math.hypot(bx - ax, by - ay)
        if long < 1e-6:
            continue
        across, up = -(by - ay) / long, (bx - ax) / long * _FLAT
        pen.polygon(
            [
                (ax + across * ar, ay + up * ar), (bx + across * br, by + up * br),
                (bx - across * br, by - up * br), (ax - across * ar, ay - up * ar),
            ],
            fill=255,
        )  # fmt: skip
