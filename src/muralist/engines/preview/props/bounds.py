"""Extents of props that are as large in every look."""

from __future__ import annotations

from collections.abc import Callable

from muralist.engines.preview.brushes.canvas import Extent
from muralist.engines.preview.props.prop import Look


def bounds(left: float, right: float, top: float, bottom: float = 0.0) -> Callable[[Look], Extent]:
    """One box for every look; see `Extent`."""
    extent = Extent(left=left, right=right, top=top, bottom=bottom)

    def same(look: Look) -> Extent:
        del look
        return extent

    return same
