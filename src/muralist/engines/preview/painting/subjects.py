"""The shapes of things by number, for what looks at a finished picture."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.brushes.strands import shape_with_threads
from muralist.engines.preview.optics.states.sheet import Sheets
from muralist.engines.preview.staging.placement import Placement


def number_subject(subjects: Image.Image, placement: Placement, sheets: Sheets, number: int) -> None:
    """Fill the shape of one thing with its number, 1..250, in an L image."""
    x = round(subjects.width / 2 + placement.x * min(subjects.size) - sheets.origin[0])
    y = round(placement.y * subjects.height - sheets.origin[1])
    for sheet in (sheets.toned, sheets.bright):
        subjects.paste(1 + number % 250, (x, y), shape_with_threads(sheet.getchannel("A")))
