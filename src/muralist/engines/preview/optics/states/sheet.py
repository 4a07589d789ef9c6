"""A painted prop on sheets of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PIL import Image, ImageDraw

from muralist.engines.preview.brushes.canvas import Extent
from muralist.engines.preview.brushes.colour import Colour

BURNING, OVER = "burning", 0.42
"""The state that flames rise over, and how far, as a share of the height of what burns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheets:
    """A painted prop (RGBA): what light tones and what shines by itself; `origin` is its foot in pixels.

    `lamps` lists x, y, radius (prop units), colour and strength of each light it gives off.
    """

    toned: Image.Image
    bright: Image.Image
    origin: tuple[float, float]
    lamps: tuple[tuple[float, float, float, Colour, float], ...]

    def scaled(self, share: float) -> Sheets:
        """The sheets at another size."""
        if share == 1.0:
            return self
        size = (max(1, round(self.toned.width * share)), max(1, round(self.toned.height * share)))
        x, y = size[0] / self.toned.width, size[1] / self.toned.height
        return Sheets(
            toned=self.toned.resize(size, Image.Resampling.BICUBIC),
            bright=self.bright.resize(size, Image.Resampling.BICUBIC),
            origin=(self.origin[0] * x, self.origin[1] * y),
            lamps=self.lamps,
        )

    def sunk(self, share: float, bend: float) -> Sheets:
        """The sheets without the lowest `share` of what is painted, along an edge that sags by `bend` of its height."""
        box = self.toned.getchannel("A").getbbox() or self.bright.getchannel("A").getbbox()
        if not share or box is None:
            return self
        left, top, right, bottom = box
        edge, sag = bottom - share * (bottom - top), bend * (bottom - top)
        middle, half = (left + right) / 2, max(1.0, (right - left) / 2)
        across = [left + (right - left) * step / 16 for step in range(17)]
        rim = [(x, edge - sag * ((x - middle) / half) ** 2) for x in across]
        kept = Image.new("L", self.toned.size, 0)
        wide, last = kept.width, rim[-1][1]
        ImageDraw.Draw(kept).polygon([(0, 0), (wide, 0), (wide, last), *rim[::-1], (0, rim[0][1])], 255)
        blank = Image.new("RGBA", self.toned.size, (0, 0, 0, 0))
        return replace(
            self, toned=Image.composite(self.toned, blank, kept), bright=Image.composite(self.bright, blank, kept)
        )


def roomy(extent: Extent, pattern: str) -> Extent:
    """The extent to paint in: with the flames over it, where it burns."""
    if pattern != BURNING:
        return extent
    return Extent(left=extent.left - 0.12 * extent.width, right=extent.right + 0.12 * extent.width,
                  top=extent.top + OVER * extent.height, bottom=extent.bottom)  # fmt: skip
