"""Looks that need to know where the things are: black silhouettes, and stickers with a white border."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import Colour, mix, octets, rgb
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.optics.studio import Studio
from muralist.engines.preview.staging.placement import Placement

SILHOUETTE, STICKER = "silhouette", "sticker"
UNLIT: Colour = (0.06, 0.05, 0.07)
PAPERS = (rgb("#f2c9c4"), rgb("#c9dfe6"), rgb("#f3dfb0"), rgb("#cfe3cb"), rgb("#ddd0e8"))
BORDER = 0.022
"""Width of a sticker's white border, as a share of the frame's shorter side."""


def unlit(light: Light) -> Light:
    """Light from behind only: whatever stands in it is black."""
    return replace(light, tint=UNLIT, rim=0.0)


def sheet_of_paper(size: tuple[int, int], seed: int, asked: Colour | None = None) -> Image.Image:
    """Plain paper of the asked or a light colour, a little lighter at its top, that stickers lie on."""
    paper = asked or PAPERS[int(stream(seed, "sticker").integers(len(PAPERS)))]
    column = Image.new("RGB", (1, 2))
    column.putpixel((0, 0), octets(mix(paper, (1, 1, 1), 0.30))[:3])
    column.putpixel((0, 1), octets(paper)[:3])
    return column.resize(size, Image.Resampling.BICUBIC)


def lay_borders(picture: Image.Image, placements: Sequence[Placement], studio: Studio) -> None:
    """Lay one white shape, with a soft shadow, under all things together; in place."""
    width, height = picture.size
    unit = min(width, height)
    shape = Image.new("L", picture.size, 0)
    for number, placement in enumerate(placements):
        sheets = studio.sheets(number).sunk(placement.cut, placement.bend)
        alpha = Image.alpha_composite(sheets.toned, sheets.bright).getchannel("A").point([0] * 40 + [255] * 216)
        x = round(width / 2 + placement.x * unit - sheets.origin[0])
        y = round(placement.y * height - sheets.origin[1])
        shape.paste(alpha, (x, y), alpha)
    grown = shape.filter(ImageFilter.GaussianBlur(BORDER * unit * 0.75)).point([min(255, v * 9) for v in range(256)])
    grown = grown.filter(ImageFilter.GaussianBlur(max(0.6, unit * 0.0012)))
    shade = grown.filter(ImageFilter.GaussianBlur(unit * 0.010)).point([value * 2 // 5 for value in range(256)])
    picture.paste((60, 48, 70), (round(unit * 0.004), round(unit * 0.010)), shade)
    picture.paste((252, 251, 248), (0, 0), grown)
