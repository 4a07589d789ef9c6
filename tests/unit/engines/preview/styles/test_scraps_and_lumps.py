"""Paper-cut grounds have no scraps lying about, and lumps of clay keep what is drawn on them."""

import numpy as np
from PIL import Image, ImageDraw

from muralist.engines.preview.styles import clay, papercut


def test_small_spots_of_a_lawn_are_no_scraps_of_paper() -> None:
    """Stones and leaves low in the picture are left out of its sheets."""
    lawn = Image.new("RGB", (300, 300), (90, 160, 70))
    pen = ImageDraw.Draw(lawn)
    for number in range(24):
        x, y = 12 + 48 * (number % 6), 226 + 19 * (number // 6)
        pen.ellipse((x, y, x + 7, y + 5), fill=(150, 90, 60))
    pixels = np.asarray(papercut.apply(lawn, 1, 1)).astype(np.int16)
    assert not ((pixels[..., 0] > pixels[..., 1] + 10).any())


def test_features_of_a_thing_of_clay_are_not_grooves() -> None:
    """An eye on a face stays about as dark as it was, and the face beside it as light."""
    picture, subjects = Image.new("RGB", (300, 300), (120, 170, 220)), Image.new("L", (300, 300), 0)
    for sheet, tone in ((ImageDraw.Draw(picture), (240, 190, 150)), (ImageDraw.Draw(subjects), 1)):
        sheet.ellipse((60, 60, 240, 240), fill=tone)  # type: ignore[arg-type]
    pen = ImageDraw.Draw(picture)
    for x in (115, 175):
        pen.ellipse((x, 120, x + 10, 130), fill=(40, 30, 30))
    shown = np.asarray(clay.sparing(picture, 1, 1, subjects)).astype(np.int16)
    beside, eye = shown[122:128, 105:112].mean(), shown[122:128, 117:123].mean()
    assert beside > 190
    assert eye < 90
