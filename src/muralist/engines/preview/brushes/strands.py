"""Strings, ropes and wires: parts of things that are too thin for areas of colour, and would break or fade in them."""

from __future__ import annotations

from PIL import Image, ImageChops

from muralist.engines.preview.brushes.ranks import grown, shrunk

SOLID, FAINT = 110, 64
"""Opacity of 255 from which a pixel shows the thing, and from which it does where the thing is a thread there."""
THICK = 3
"""Pixels across which a part is no strand, in pictures of 400."""


def shape_with_threads(alpha: Image.Image) -> Image.Image:
    """The shape (L, 0 or 255) of a sheet of that opacity, with threads that are less than a pixel wide unbroken."""
    solid = alpha.point([0] * SOLID + [255] * (256 - SOLID))
    beside = grown(shrunk(solid, 3), 5)
    thread = ImageChops.subtract(alpha.point([0] * FAINT + [255] * (256 - FAINT)), beside)
    return ImageChops.lighter(solid, thread)


def strands(shape: Image.Image) -> Image.Image:
    """The parts of a shape (L, white) that are thin."""
    side = 2 * round(THICK * min(shape.size) / 800) + 1
    side = max(3, side)
    return ImageChops.subtract(shape, grown(shrunk(shape, side), side))
