"""The legs of four-legged animals: how their widths run from joint to joint."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.brushes.paths import Point

JOINTS = 4
"""The joints of a leg: its top, two between, its foot."""


def jointed(leg: Sequence[Point], widths: Sequence[float], foot: str) -> tuple[list[Point], tuple[float, ...]]:
    """A leg's line and its widths: that of a hoofed animal is thin between knee and fetlock, and thicker at both."""
    if foot != "hoof" or len(leg) != JOINTS:
        return list(leg), tuple(widths)
    (kx, ky), (fx, fy) = leg[1], leg[2]
    shin = (0.5 * (kx + fx), 0.5 * (ky + fy))
    top, knee, fetlock, sole = widths
    return [leg[0], leg[1], shin, leg[2], leg[3]], (top, knee, 0.74 * fetlock, 1.12 * fetlock, 0.92 * sole)
