"""Shows a cut-out picture where a thing of the plan would stand: at its size, in its light, on its ground."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.optics.states.sheet import Sheets
from muralist.engines.preview.staging.placement import Placement

WIDER = 1.5
"""How much wider than the thing it stands for a cut-out may be."""


def figure_sheets(figure: Image.Image, placement: Placement, unit: float, width: int) -> Sheets:
    """The sheets of a cut-out (RGBA, trimmed) in the place of a thing; `unit` is the shorter side of the
    frame, which is so wide and cuts nothing off.
    """
    extent, scale = placement.extent, placement.unit * unit
    tall, wide = extent.height * scale, extent.width * scale
    share = min(tall / figure.height, WIDER * wide / figure.width)
    size = (max(1, round(figure.width * share)), max(1, round(figure.height * share)))
    sheet = figure.resize(size, Image.Resampling.LANCZOS)
    middle = (extent.left + extent.right) / 2 * scale * (-1 if placement.flip else 1)
    left = width / 2 + placement.x * unit + middle - size[0] / 2
    middle += max(0.0, -left) - max(0.0, left + size[0] - width)
    blank = Image.new("RGBA", size, (0, 0, 0, 0))
    foot = size[1] + extent.bottom * scale
    return Sheets(toned=sheet, bright=blank, origin=(size[0] / 2 - middle, foot), lamps=())
