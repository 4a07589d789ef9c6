"""Drops of water on a painted thing: each a clear bead that darkens above and gathers light below."""

from __future__ import annotations

import numpy as np
from PIL import ImageChops, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.canvas import Canvas

MOST, LEAST = 0.020, 0.006
"""Radii of the largest and the smallest drop, as a share of the thing's larger side."""
DROPS = 90


def bedew(canvas: Canvas, rng: np.random.Generator) -> None:
    """Lay drops over all that is painted on the canvas."""
    grown = (canvas.size[0] * 2, canvas.size[1] * 2)
    sheet = canvas.image.copy().resize(grown)
    sheet.paste((0, 0, 0, 0), (0, 0, *grown))
    pen = ImageDraw.Draw(sheet)
    side = max(grown)
    for _ in range(DROPS):
        x, y = float(rng.random()) * grown[0], float(rng.random()) * grown[1]
        r = side * (LEAST + (MOST - LEAST) * float(rng.random()) ** 2.2)
        tall = r * (1.0 + 0.5 * float(rng.random()))
        pen.ellipse((x - r, y - tall, x + r, y + tall), fill=(30, 44, 58, 92))
        pen.ellipse((x - r * 0.86, y - tall * 0.62, x + r * 0.86, y + tall * 0.94), fill=(235, 244, 250, 120))
        pen.ellipse((x - r * 0.70, y - tall * 0.66, x + r * 0.66, y + tall * 0.50), fill=(150, 170, 186, 90))
        pen.ellipse((x - r * 0.50, y - tall * 0.62, x - r * 0.08, y - tall * 0.20), fill=(255, 255, 255, 235))
    drops = sheet.reduce(2)
    # none hangs over an edge
    room = canvas.image.getchannel("A").filter(ImageFilter.MinFilter(3))
    drops.putalpha(ImageChops.multiply(drops.getchannel("A"), room))
    canvas.image.alpha_composite(drops)
