"""Outlines as point lists: curves, ellipses, limbs and rounded boxes, in whatever units the caller uses."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Point: TypeAlias = tuple[float, float]
Path: TypeAlias = list[Point]


def curve(points: Sequence[Point], closed: bool = False, steps: int = 10) -> Path:
    """A Catmull-Rom curve through every point."""
    anchors = np.asarray(points, dtype=np.float64)
    if closed:
        padded = np.concatenate([anchors[-1:], anchors, anchors[:2]])
    else:
        padded = np.concatenate([2 * anchors[:1] - anchors[1:2], anchors, 2 * anchors[-1:] - anchors[-2:-1]])
    count = len(padded) - 3
    windows = np.stack([padded[i : i + count] for i in range(4)], axis=1)
    path = np.einsum("st,ntx->nsx", _catmull_rom(steps), windows).reshape(-1, 2)
    if not closed:
        path = np.concatenate([path, anchors[-1:]])
    return [(x, y) for x, y in path.tolist()]


@lru_cache(maxsize=64)
def _catmull_rom(steps: int) -> npt.NDArray[np.float64]:
    """Weights (steps, 4) of four neighbouring points along the span between the middle two."""
    t = np.linspace(0, 1, steps, endpoint=False)
    return np.stack([-t + 2 * t**2 - t**3, 2 - 5 * t**2 + 3 * t**3, t + 4 * t**2 - 3 * t**3, t**3 - t**2], axis=1) * 0.5


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
    """A tapering ribbon around a spine; `widths` are full widths, spread evenly along it.

    Plain arithmetic: spines are short, and a call is made for every leaf of grass.
    """
    last, spans = len(spine) - 1, len(widths) - 1
    left: Path = []
    right: Path = []
    for i, (x, y) in enumerate(spine):
        before, after = spine[i - 1 if i else 0], spine[i + 1 if i < last else last]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        at = i / last * spans if last else 0.0
        low = min(int(at), max(0, spans - 1))
        wide = widths[low] + (widths[min(low + 1, spans)] - widths[low]) * (at - low)
        nx, ny = -dy / length * wide / 2, dx / length * wide / 2
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return left + right[::-1]


def mirrored(right: Sequence[Point]) -> Path:
    """Close a right-hand profile (bottom to top) with its mirror image about x = 0."""
    return [*right, *[(-x, y) for x, y in reversed(right)]]


def shifted(path: Sequence[Point], dx: float = 0.0, dy: float = 0.0, scale: float = 1.0, turn: float = 0.0) -> Path:
    """The path scaled, turned about the origin and moved."""
    c, s = math.cos(turn) * scale, math.sin(turn) * scale
    return [(dx + x * c - y * s, dy + x * s + y * c) for x, y in path]
