"""A face on something that has none is drawn on its broadest part."""

import pytest
from PIL import Image, ImageChops, ImageDraw

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.brushes.paths import ellipse
from muralist.engines.preview.brushes.shade import flat
from muralist.engines.preview.brushes.smiles import broadest, smile


def test_the_broadest_part_is_the_largest_square_inside() -> None:
    """Not the middle of the whole: a pan's face is on the pan, off its handle."""
    mask = Image.new("L", (300, 100), 0)
    pen = ImageDraw.Draw(mask)
    pen.ellipse((0, 0, 99, 99), fill=255)
    pen.rectangle((90, 44, 299, 56), fill=255)
    u, v, half = broadest(mask)
    assert u * 300 == pytest.approx(50, abs=8)
    assert v * 100 == pytest.approx(50, abs=8)
    assert half * 300 == pytest.approx(35, abs=6)


def test_a_face_changes_the_middle_and_leaves_the_edge() -> None:
    """Eyes and mouth lie inside."""
    canvas = Canvas(Extent(left=-1, right=1, top=2), 40, Light(direction=(0.4, 0.6, 0.7)))
    canvas.solid(ellipse(0, 1, 0.9, 0.9), (0.8, 0.7, 0.4), flat())
    before = canvas.image.copy()
    smile(canvas)
    box = ImageChops.difference(canvas.image.convert("RGB"), before.convert("RGB")).getbbox()
    assert box is not None
    left, top, right, bottom = box
    wide, tall = canvas.image.size
    assert 0.2 * wide < left < right < 0.8 * wide
    assert 0.2 * tall < top < bottom < 0.8 * tall


def test_an_empty_canvas_gets_no_face() -> None:
    """There is nothing to put it on."""
    canvas = Canvas(Extent(left=-1, right=1, top=2), 20, Light(direction=(0.4, 0.6, 0.7)))
    smile(canvas)
    assert canvas.image.getbbox() is None
