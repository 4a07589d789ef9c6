"""The outline around points: what a rubber band laid about them would show."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.brushes.paths import Path, Point


def hull(points: Sequence[Point]) -> Path:
    """The convex outline around points."""
    ordered = sorted(set(points))

    def chain(run: Sequence[Point]) -> Path:
        kept: Path = []
        for point in run:
            while len(kept) > 1 and _turns_right(kept[-2], kept[-1], point):
                kept.pop()
            kept.append(point)
        return kept[:-1]

    return [*chain(ordered), *chain(ordered[::-1])]


def _turns_right(a: Point, b: Point, c: Point) -> bool:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) <= 0
