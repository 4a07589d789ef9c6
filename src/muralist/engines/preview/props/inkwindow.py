"""A pen for a part of a canvas: what is small needs no sheet of the whole canvas's size."""

from __future__ import annotations

import math

from PIL import Image, ImageDraw

from muralist.engines.preview.brushes.canvas import Canvas, Pen


class WindowPen(Pen):
    """A pen for a part of a canvas only: small pieces of food need no sheet of the whole one's size."""

    def __init__(self, canvas: Canvas, window: tuple[float, float, float, float]) -> None:
        left, top = canvas.pixel((window[0], window[3]))
        right, bottom = canvas.pixel((window[2], window[1]))
        k = canvas.samples
        self.canvas = canvas
        self.corner = (max(0, math.floor(left)), max(0, math.floor(top)))
        end = (min(canvas.size[0], math.ceil(right)), min(canvas.size[1], math.ceil(bottom)))
        size = (max(1, end[0] - self.corner[0]), max(1, end[1] - self.corner[1]))
        self.sheet = Image.new("RGBA", (size[0] * k, size[1] * k), (0, 0, 0, 0))
        self.pen = ImageDraw.Draw(self.sheet)
        self._k = canvas.scale * k
        self._left = canvas.left + self.corner[0] / canvas.scale
        self._top = canvas.top - self.corner[1] / canvas.scale

    def land(self, inside: Image.Image | None) -> None:
        """Lay what was drawn onto the canvas, kept `inside` a mask if one is given."""
        box, k = self.sheet.getbbox(), self.canvas.samples
        if box is None:
            return
        left, top, right, bottom = box[0] // k, box[1] // k, -(-box[2] // k), -(-box[3] // k)
        small = self.sheet.crop((left * k, top * k, right * k, bottom * k))
        small = small.reduce(k) if k > 1 else small
        at = (self.corner[0] + left, self.corner[1] + top)
        if inside is not None:
            kept = inside.crop((*at, at[0] + small.width, at[1] + small.height))
            small.putalpha(Image.composite(small.getchannel("A"), Image.new("L", small.size, 0), kept))
        self.canvas.image.alpha_composite(small, at)
