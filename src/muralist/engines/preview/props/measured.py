"""The extent of a drawing found by drawing it, for props whose outline follows from their pose."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.props.prop import Look

FINE = 56.0
"""Pixels a unit of the trial drawing."""


def measured(paint: Callable[[Canvas, Look], None], bound: Extent) -> Callable[[Look], Extent]:
    """An extent function for a painter that stays within `bound`; every variant is drawn once."""

    @lru_cache(maxsize=256)
    def of(variant: str) -> Extent:
        canvas = Canvas(bound, FINE, Light(), samples=1, detail=0)
        paint(canvas, Look(variant=variant))
        canvas.image.alpha_composite(canvas.bright)
        box = canvas.image.getchannel("A").point([0 if v < 6 else 255 for v in range(256)]).getbbox()
        if box is None:
            return bound
        return Extent(
            left=canvas.left + (box[0] - 0.6) / FINE, right=canvas.left + (box[2] + 0.6) / FINE,
            top=canvas.top - (box[1] - 0.6) / FINE, bottom=min(0.0, canvas.top - (box[3] + 0.6) / FINE),
        )  # fmt: skip

    return lambda look: of(look.variant)
