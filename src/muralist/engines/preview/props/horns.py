"""Horns that reach far: those of moose, highland cattle and water buffalo, in hundredths of the head's height."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import bone, shape

BRANCHES: dict[str, tuple[Colour, str, str]] = {
    "palms": (rgb("#b08f66"), "-4 32 10, -20 46 9, -40 56 9", "4 32 10, 18 46 9, 34 56 9"),
    "long": (rgb("#e4dcc8"), "-8 30 15, -30 44 13, -52 60 10, -56 92 3", "6 34 15, 26 46 13, 46 60 10, 54 92 3"),
    "swept": (
        rgb("#54504c"), "-6 30 19, -48 8 18, -96 0 15, -134 18 10, -142 54 3",
        "10 34 16, -26 36 14, -72 36 11, -104 60 3",
    ),
    "crescent": (rgb("#3a342f"), "-8 30 19, -20 52 16, -8 78 10, 10 92 4", "14 34 16, 14 56 13, 26 76 9, 42 86 4"),
}  # fmt: skip
"""By its name: a horn's colour, and its limb on the near and on the far side."""
PALMS = (
    "-34 50, -66 62, -92 96, -70 92, -74 118, -54 100, -46 124, -34 98, -22 110, -20 78",
    "28 50, 52 60, 76 92, 58 90, 60 114, 42 98, 34 118, 24 94, 14 104, 16 74",
)
"""The palms of a moose's antlers, near and far."""


def branch(canvas: Canvas, at: Callable[[Sequence[Point]], Path], kind: str, *, far: bool) -> None:
    """Paint one horn of that kind on a head that `at` places."""
    colour, *sides = BRANCHES[kind]
    tone = times(colour, 0.72 if far else 1.0)
    canvas.solid(at(bone(sides[far])), tone, puffed(0.8), texture=0.05)
    if kind == "palms":
        canvas.solid(at(shape(PALMS[far])), tone, puffed(0.8), texture=0.05)
