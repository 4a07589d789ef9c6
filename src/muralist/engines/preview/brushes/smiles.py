"""A face on something that has none: two eyes, cheeks and a smile on the broadest part of what has been painted."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, luma, rgb
from muralist.engines.preview.brushes.paths import bezier, ellipse
from muralist.engines.preview.brushes.ranks import shrunk

GRID = 72
"""Pixels of the longer side of the mask in which the broadest part is looked for."""
DARK, PALE, CHEEK = rgb("#2d2527"), rgb("#f6efe2"), rgb("#e8837a")
DIM = 0.22
"""Surfaces darker than that get a pale face."""


def broadest(mask: Image.Image) -> tuple[float, float, float]:
    """The middle of the largest upright square in a mask and half its side, in shares of its size and longer side."""
    wide, tall = mask.size
    scale = GRID / max(wide, tall)
    size = (max(1, round(wide * scale)), max(1, round(tall * scale)))
    frame = Image.new("L", (size[0] + 2, size[1] + 2), 0)
    frame.paste(
        mask.resize(size, Image.Resampling.BOX).point([0 if value < 128 else 255 for value in range(256)]), (1, 1)
    )
    kept, radius = frame, 0
    while (worn := shrunk(kept, 3)).getbbox() is not None:
        kept, radius = worn, radius + 1
    left, top, right, bottom = kept.getbbox() or (0, 0, *frame.size)
    return ((left + right) / 2 - 1) / size[0], ((top + bottom) / 2 - 1) / size[1], (radius + 0.5) / max(size)


def smile(canvas: Canvas) -> None:
    """Draw the face on what the canvas holds."""
    alpha = canvas.image.getchannel("A")
    box = alpha.getbbox()
    if box is None:
        return
    u, v, share = broadest(alpha.crop(box))
    across, up = box[0] + u * (box[2] - box[0]), box[1] + v * (box[3] - box[1])
    ox, oy = canvas.origin
    x, y = (across - ox) / canvas.scale, (oy - up) / canvas.scale
    r = share * max(box[2] - box[0], box[3] - box[1]) / canvas.scale
    at = (min(canvas.image.width - 1, int(across)), min(canvas.image.height - 1, int(up)))
    pixel = canvas.image.getpixel(at)
    assert isinstance(pixel, tuple)
    under: Colour = (pixel[0] / 255, pixel[1] / 255, pixel[2] / 255)
    ink = PALE if luma(under) < DIM else DARK
    for hand in (-1, 1):
        canvas.soft(ellipse(x + hand * 0.56 * r, y - 0.14 * r, 0.15 * r, 0.09 * r), CHEEK, 0.05 * r, 0.6)
    with canvas.ink() as pen:
        for hand in (-1, 1):
            pen.disc(x + hand * 0.34 * r, y + 0.10 * r, 0.105 * r, ink, ry=0.14 * r)
            if ink is DARK:
                pen.disc(x + hand * 0.34 * r - 0.03 * r, y + 0.15 * r, 0.036 * r, (1.0, 1.0, 1.0))
        mouth = bezier((x - 0.20 * r, y - 0.12 * r), (x, y - 0.36 * r), (x + 0.20 * r, y - 0.12 * r), 10)
        pen.line(mouth, 0.075 * r, ink)
