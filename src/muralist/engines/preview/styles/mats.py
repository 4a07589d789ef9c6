"""Borders around finished pictures: the picture a little smaller, on paper or in moulded wood."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.view import View

Rgb = tuple[int, int, int]


def inset(picture: Image.Image, width: int, around: Rgb) -> Image.Image:
    """The picture fitted into a border of that many pixels; what the border's shape takes is cut off alike."""
    size = (max(8, picture.width - 2 * width), max(8, picture.height - 2 * width))
    wanted = size[0] / size[1]
    across, down = picture.width, picture.height
    if wanted > across / down:
        box = (0.0, (down - across / wanted) / 2, float(across), (down + across / wanted) / 2)
    else:
        box = ((across - down * wanted) / 2, 0.0, (across + down * wanted) / 2, float(down))
    page = Image.new("RGB", picture.size, around)
    page.paste(picture.resize(size, Image.Resampling.LANCZOS, box=box), (width, width))
    return page


def moulded(picture: Image.Image, seed: int, detail: int, *, body: Rgb, grain: float, shine: float) -> Image.Image:
    """The picture behind a narrow mat in a moulded frame of that colour, lit from the upper left."""
    unit = min(picture.size)
    wide, mat = max(4, round(unit * 0.058)), max(2, round(unit * 0.020))
    width, height = picture.size
    page = inset(picture, wide + mat, (246, 242, 233))
    pen = ImageDraw.Draw(page)
    thin = max(1, round(unit * 0.0022))
    edge = wide + mat
    # the mat's bevel around the picture
    bevel = (edge - thin, edge - thin, width - edge - 1 + thin, height - edge - 1 + thin)
    pen.rectangle(bevel, outline=(206, 199, 184), width=thin)
    depth = np.minimum(np.minimum(np.arange(width)[None, :], np.arange(width)[::-1][None, :]),
                       np.minimum(np.arange(height)[:, None], np.arange(height)[::-1][:, None]))  # fmt: skip
    inside = depth < wide
    across = np.clip(depth / wide, 0, 1).astype(np.float32)
    view = View(width, height, seed, detail)
    level = np.arange(width)[None, :]
    from_left, from_right = level == depth, level[:, ::-1] == depth
    upright = (from_left | from_right) & np.ones((height, 1), dtype=bool)
    lines = np.where(upright, view.noise("fibre up", 70.0, 3.0, octaves=2), view.noise("fibre", 3.0, 70.0, octaves=2))
    profile = 0.86 + 0.34 * np.sin(across * np.pi) ** 2 - 0.30 * np.clip((across - 0.86) / 0.14, 0, 1)
    profile = (
        profile + shine * np.exp(-(((across - 0.36) / 0.07) ** 2)) - 0.20 * np.exp(-(((across - 0.62) / 0.03) ** 2))
    )
    top = np.arange(height)[:, None] == depth
    side = np.where(top | from_left, 1.10, 0.84)
    tone = profile * side * (1 + grain * (lines - 0.5))
    wood = np.clip(np.array(body, dtype=np.float32) * tone[..., None], 0, 255).astype(np.uint8)
    page.paste(Image.fromarray(wood), (0, 0), Image.fromarray(inside.astype(np.uint8) * 255))
    # the frame's own shadow on the mat
    shade = Image.new("L", page.size, 0)
    dark = ImageDraw.Draw(shade)
    dark.rectangle((wide, wide, width - wide, wide + mat * 0.5), fill=110)
    dark.rectangle((wide, wide, wide + mat * 0.5, height - wide), fill=110)
    soft = shade.filter(ImageFilter.GaussianBlur(mat * 0.3))
    soft.paste(0, (0, 0), Image.fromarray(inside.astype(np.uint8) * 255))
    page.paste((60, 48, 36), (0, 0), soft)
    return page
