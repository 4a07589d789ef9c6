"""Pictures for the cells of a sheet: one that the painter made is painted anew for its cell, so that nothing is cut."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PIL import Image, ImageOps

from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painter import compose
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.photos.subject import subject_middle
from muralist.engines.preview.remix.regrade import toned
from muralist.engines.preview.remix.sources import cover
from muralist.engines.preview.styles.finish import finish

Cell = Callable[[int, Image.Image, int, int], Image.Image]
"""A source's number, its picture and a cell's size to what the cell shows."""
LONGEST = 2.0
ALIKE, MOST, SMALLEST = 0.15, 4, 96
"""By how much a cell's ratio may differ from the picture's for it to be cropped; how many pictures are painted anew."""


def cropped(number: int, picture: Image.Image, width: int, height: int) -> Image.Image:
    """What a cell shows of a picture: as much as fits about its subject."""
    del number
    return cover(picture, width, height, subject_middle(picture))


def painted_for(memories: Sequence[Memory | None], tier: str) -> Cell:
    """Cells in which pictures with a plan are whole."""

    def cell(number: int, picture: Image.Image, width: int, height: int) -> Image.Image:
        memory = memories[number] if number < len(memories) else None
        off = abs(picture.width / picture.height * height / width - 1)
        if memory is None or len(memories) > MOST or off < ALIKE or min(width, height) < SMALLEST:
            return cropped(number, picture, width, height)
        # frames longer than those that are ever asked for are painted shorter and cropped
        size = (max(width, round(height / LONGEST)), max(height, round(width / LONGEST)))
        subjects = Image.new("L", size) if memory.plan.styles else None
        new = compose(memory.plan, *size, memory.seed, tier, lambda _share: None, subjects)
        new = finish(toned(new, memory.plan), memory.plan.styles, memory.seed, FINISHES[tier].detail, subjects)
        new = ImageOps.mirror(new) if memory.plan.mirrored else new
        return cover(new, width, height, subject_middle(new))

    return cell
