"""Line art: even black contours on white paper, as on the page of a colouring book."""

from __future__ import annotations

from PIL import Image, ImageChops

from muralist.engines.preview.styles.regions import drawn_contours, lifted
from muralist.engines.preview.styles.style import Style, outlines


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed
    bold = drawn_contours(picture, thick=0.0032, pixels=330_000 if detail < 2 else 480_000, inks=12)
    fine = outlines(lifted(picture), thin=0.0022, wide=0.006, threshold=17.0, gain=16.0)
    ink = ImageChops.lighter(bold, fine.point([value * 4 // 5 for value in range(256)]))
    sheet = Image.new("RGB", picture.size, (253, 252, 249))
    sheet.paste((30, 29, 33), (0, 0), ink)
    return sheet


STYLE = Style(name="lineart", apply=apply, rank=30)
