"""The painter's own rank filters, which give what Pillow's give."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.ranks import commonest, grown, middling, shrunk

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


@pytest.mark.parametrize("side", [3, 5, 7])
@pytest.mark.parametrize("count", [2, 14, 255])
def test_the_commonest_number_is_the_one_that_pillow_gives(side: int, count: int) -> None:
    """With ties and with squares where none is met three times, of few numbers and of many, also at the border."""
    numbers = NOISE[..., 0] % count
    numbers[:, :12] = numbers[:, :12] // 2 * 2
    picture = Image.fromarray(numbers)
    assert commonest(picture, side).tobytes() == picture.filter(ImageFilter.ModeFilter(side)).tobytes()
