"""Flour, snow, foam, paint, soot and clay on somebody: patches where hands and clothes are, a dab above, and specks."""

from __future__ import annotations

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, octets, rgb
from muralist.engines.preview.props.prop import Look

INKS: dict[str, tuple[Colour, ...]] = {
    "floury": (rgb("#fbf7ee"),), "snowy": (rgb("#f4f9ff"),), "soapy": (rgb("#f2f8fc"), rgb("#dcecf6")),
    "painted": (rgb("#d8483c"), rgb("#3c74c8"), rgb("#f0c23c"), rgb("#4aa862")), "sooty": (rgb("#2c2826"),),
    "clayey": (rgb("#b5846a"),),
}  # fmt: skip
SPOTS, SPECKS = 22, 90
HANDS = (0.28, 0.62)
"""From where to where hands and apron are, as shares of a figure's height."""


def dust(canvas: Canvas, look: Look) -> None:
    """Lay soft dabs and specks of the stuff on what is painted."""
    inks, rng = INKS[look.pattern], look.rng("dusted")
    alpha = canvas.image.getchannel("A")
    left, top, right, bottom = alpha.getbbox() or (0, 0, *canvas.size)
    wide, tall = right - left, bottom - top
    for number, ink in enumerate(inks):
        sheet = Image.new("L", canvas.size, 0)
        pen = ImageDraw.Draw(sheet)
        for spot in range(SPOTS + SPECKS):
            dab = spot < SPOTS
            low, high = HANDS if dab and spot % 6 else (0.03, 0.80)
            x, y = left + wide * float(rng.random()), top + tall * float(rng.uniform(low, high))
            r = tall * float(rng.uniform(0.007, 0.015) if dab else rng.uniform(0.002, 0.005))
            if spot % len(inks) == number:
                pen.ellipse((x - 1.5 * r, y - r, x + 1.5 * r, y + r), fill=235 if dab else 215)
        soft = sheet.filter(ImageFilter.GaussianBlur(max(0.6, 0.0035 * tall)))
        canvas.image.paste(octets(ink), (0, 0), ImageChops.multiply(soft, alpha))
