"""Where faces are, for styles whose lines and hatching would bury eyes and mouths."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.ranks import grown, shrunk


def faces(picture: Image.Image, subjects: Image.Image) -> Image.Image | None:
    """Where skin is (L, white), with the eyes and the mouth that lie in it and without its outline; None for nobody."""
    box = subjects.getbbox()
    if box is None:
        return None
    red, green, blue = (np.asarray(band).astype(np.int16) for band in picture.split())
    skin = (np.asarray(subjects) > 0) & (red > green + 10) & (green > blue + 4) & (red - blue < 120) & (red > 84)
    if skin[box[1] : box[3], box[0] : box[2]].mean() < 0.004:
        return None
    small = Image.fromarray(skin.astype(np.uint8) * 255)
    size = small.size
    share = max(1, round(min(size) / 200))
    small = small.reduce(share).point([255 if value > 127 else 0 for value in range(256)])
    reach = 2 * round(0.020 * min(small.size)) + 1
    closed = shrunk(grown(small, reach), reach + 2)
    return closed.resize(size, Image.Resampling.BILINEAR).filter(ImageFilter.GaussianBlur(share))
