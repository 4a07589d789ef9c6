"""The painter's own rank filters, which give what Pillow's give."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.ranks import grown, middling, shrunk

NOISE = np.random.default_rng(3).integers(0, 256, (23, 37, 3), dtype=np.uint8)


@pytest.mark.parametrize("side", [3, 5, 9])
def test_growing_and_shrinking_give_what_pillow_gives(side: int) -> None:
    """The largest and the smallest value of every square, also at the border."""
    for picture in (Image.fromarray(NOISE), Image.fromarray(NOISE[..., 0])):
        most, least = picture.filter(ImageFilter.MaxFilter(side)), picture.filter(ImageFilter.MinFilter(side))
        assert grown(picture, side).tobytes() == most.tobytes()
        assert shrunk(picture, side).tobytes() == least.tobytes()


@pytest.mark.parametrize("side", [3, 5])
def test_the_median_gives_what_pillow_gives(side: int) -> None:
    """The middle one of nine and of twenty-five values, also at the border."""
    for picture in (Image.fromarray(NOISE), Image.fromarray(NOISE[..., 0])):
        assert middling(picture, side).tobytes() == picture.filter(ImageFilter.MedianFilter(side)).tobytes()
