"""3D render: smooth polished surfaces, clean saturated colours, soft light and a glow on what is bright."""

from __future__ import annotations

from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.ranks import middling
from muralist.engines.preview.styles.style import Style, curve_table, soften, working_size

TONES = curve_table([(0, 8), (48, 48), (128, 140), (200, 216), (255, 252)])


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed
    small = working_size(picture, 420_000 if detail < 2 else 700_000)
    smooth = middling(middling(small, 3), 5).filter(
        ImageFilter.GaussianBlur(min(small.size) * 0.0009)
    )  # fmt: skip
    smooth = smooth.resize(picture.size, Image.Resampling.BICUBIC)
    # ambient shade: what is darker than its surroundings sinks, what is lighter comes forward
    around = soften(smooth, 0.03)
    lifted = ImageChops.add(smooth, ImageChops.subtract(smooth, around).point([value // 3 for value in range(256)] * 3))
    sunk = ImageChops.subtract(around, smooth).point([value // 4 for value in range(256)] * 3)
    lifted = ImageChops.subtract(lifted, sunk)
    glow = soften(lifted.point([max(0, value - 178) * 2 for value in range(256)] * 3), 0.018)
    lifted = ImageChops.screen(lifted, glow.point([value * 2 // 5 for value in range(256)] * 3))
    return ImageEnhance.Color(lifted.point(TONES * 3)).enhance(1.30)


STYLE = Style(name="render3d", apply=apply, rank=20)
