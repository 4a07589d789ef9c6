"""Outlines as point lists: curves, ellipses, limbs and rounded boxes, in whatever units the caller uses."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

import numpy as np

Point: TypeAlias = tuple[float, float]
Path: TypeAlias = list[Point]


def curve(points: Sequence[Point], closed: bool = False, steps: int = 10) -> Path:
    """A Catmull-Rom curve through every point."""
    anchors = np.asarray(points, dtype=np.float64)
    if closed:
        padded = np.concatenate([anchors[-1:], anchors, anchors[:2]])
    else:
        padded = np.concatenate([2 * anchors[:1] - anchors[1:2], anchors, 2 * anchors[-1:] - anchors[-2:-1]])
    t = np.linspace(0, 1, steps, endpoint=False)[:, None]
    pieces = []
    for i in range(len(padded) - 3):
        p0, p1, p2, p3 = padded[i : i + 4]
        pieces.append(
            0.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2 + (3 * p1 - p0 - 3 * p2 + p3) * t**3)
        )
    if not closed:
        pieces.append(anchors[-1:])
    return [(float(x), float(y)) for x, y in np.concatenate(pieces)]


def bezier(p0: Point, p1: Point, p2: Point, steps: int = 16) -> Path:
    """A quadratic curve from p0 to p2, pulled towards p1."""
    (ax, ay), (bx, by), (cx, cy) = p0, p1, p2
    return [(a * ax + b * bx + c * cx, a * ay + b * by + c * cy) for a, b, c in _bernstein(steps)]


@lru_cache(maxsize=64)
def _bernstein(steps: int) -> list[tuple[float, float, float]]:
    """Weights of the three points at even steps."""
    shares = [i / (steps - 1) for i in range(steps)]
    return [((1 - t) ** 2, 2 * (1 - t) * t, t * t) for t in shares]


def ellipse(
    cx: float,
    cy: float,
    rx: float,
    ry: float,
    turn: float = 0.0,
    start: float = 0.0,
    end: float = 2 * math.pi,
    points: int = 48,
) -> Path:
    """An ellipse or a sector's arc, turned by `turn` radians."""
    c, s = math.cos(turn), math.sin(turn)
    return [(cx + x * rx * c - y * ry * s, cy + x * rx * s + y * ry * c) for x, y in _arc(start, end, points)]


def oval(cx: float, cy: float, rx: float, ry: float, turn: float = 0.0) -> Path:
    """A whole ellipse of few points, for shapes a few pixels across."""
    return ellipse(cx, cy, rx, ry, turn, points=16)


@lru_cache(maxsize=256)
def _arc(start: float, end: float, points: int) -> list[Point]:
    """Points of the unit circle; a full turn leaves out the repeated last one."""
    span = end - start
    parts = points if span >= 2 * math.pi - 1e-6 else points - 1
    return [(math.cos(start + span * i / parts), math.sin(start + span * i / parts)) for i in range(points)]


def box(x0: float, y0: float, x1: float, y1: float, radius: float = 0.0) -> Path:
    """A rectangle, its corners rounded by `radius`."""
    x0, x1 = min(x0, x1), max(x0, x1)
    y0, y1 = min(y0, y1), max(y0, y1)
    r = min(radius, (x1 - x0) / 2, (y1 - y0) / 2)
    if r <= 0:
        return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    out: Path = []
    for cx, cy, a in ((x1 - r, y1 - r, 0.0), (x0 + r, y1 - r, 0.5), (x0 + r, y0 + r, 1.0), (x1 - r, y0 + r, 1.5)):
        out += [
            (cx + r * math.cos((a + k / 16) * math.pi), cy + r * math.sin((a + k / 16) * math.pi)) for k in range(9)
        ]
    return out


def limb(spine: Sequence[Point], widths: Sequence[float]) -> Path:
    """A tapering ribbon around a spine; `widths` are full widths, spread evenly along it."""
    line = np.asarray(spine, dtype=np.float64)
    step = np.gradient(line, axis=0)
    length = np.hypot(step[:, 0], step[:, 1])
    length[length == 0] = 1.0
    normal = np.stack([-step[:, 1], step[:, 0]], axis=1) / length[:, None]
    half = np.interp(np.linspace(0, 1, len(line)), np.linspace(0, 1, len(widths)), widths)[:, None] / 2
    left, right = line + normal * half, line - normal * half
    return [(float(x), float(y)) for x, y in np.concatenate([left, right[::-1]])]


def mirrored(right: Sequence[Point]) -> Path:
    """Close a right-hand profile (bottom to top) with its mirror image about x = 0."""
    return [*right, *[(-x, y) for x, y in reversed(right)]]


def shifted(path: Sequence[Point], dx: float = 0.0, dy: float = 0.0, scale: float = 1.0, turn: float = 0.0) -> Path:
    """The path scaled, turned about the origin and moved."""
    c, s = math.cos(turn) * scale, math.sin(turn) * scale
    return [(dx + x * c - y * s, dy + x * s + y * c) for x, y in path]
