"""Pictures that the painter did not make: deep grey, fading edges, crops, seasons, titles and recoloured things."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from muralist.engines.preview import PreviewRequest, paint
from muralist.engines.preview.request import PreviewPicture

SIDE = 128


def encoded(picture: Image.Image) -> bytes:
    """The picture as a PNG file."""
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def landscape(width: int = 160, height: int = 120) -> Image.Image:
    """A blue sky over a green meadow."""
    picture = Image.new("RGB", (width, height), (120, 170, 225))
    ImageDraw.Draw(picture).rectangle((0, height * 6 // 10, width, height), fill=(80, 130, 60))
    return picture


def ball() -> Image.Image:
    """A soft-edged red ball before a wall."""
    picture = Image.new("RGB", (SIDE, SIDE), (215, 205, 195))
    ImageDraw.Draw(picture).ellipse((40, 40, 90, 90), fill=(200, 40, 40))
    return picture.filter(ImageFilter.GaussianBlur(1.5))


def remixed(order: str, *sources: bytes) -> tuple[np.ndarray, PreviewPicture]:
    """The pixels that an order makes of these files, and the report."""
    request = PreviewRequest(prompt=order, width=SIDE, height=SIDE, seed=5, tier="klein", output_format="png",
                             sources=sources)  # fmt: skip
    result = paint(request)
    with Image.open(io.BytesIO(result.data)) as picture:
        return np.asarray(picture.convert("RGB")).astype(np.int16), result


def test_a_grey_picture_of_16_bits_keeps_its_tones() -> None:
    """It is not cut off at white."""
    grey = np.asarray(landscape(SIDE, SIDE).convert("L")).astype(np.uint16) * 257
    pixels, _ = remixed("make it foggy", encoded(Image.fromarray(grey)))
    assert pixels[:40].mean() > pixels[100:].mean() + 20


def test_a_crop_cuts_rather_than_extends() -> None:
    """A panorama cropped to a square is ground below and sky above, without a second sky below."""
    pixels, result = remixed("crop to square", encoded(landscape(400, 100)))
    assert pixels[-8:, :, 1].mean() > pixels[-8:, :, 2].mean() + 30
    assert "crop" in result.understood


def test_winter_lays_snow_on_green() -> None:
    """What was green is white."""
    pixels, result = remixed("make it winter", encoded(landscape()))
    meadow = pixels[100:]
    assert meadow.min() > 170
    assert result.understood == ("winter",)


@pytest.mark.parametrize(
    ("order", "word"), [('add the title "SUN" at the top', "SUN"), ("在上方加上標題「夏天」", "夏天")]
)
def test_a_title_on_a_photograph_is_told(order: str, word: str) -> None:
    """It is lettered, and understood."""
    pixels, result = remixed(order, encoded(landscape()))
    assert word in result.understood
    assert pixels[:50].std() > 12


def test_a_recoloured_thing_has_no_rim_of_the_old_colour() -> None:
    """No pixel of the red ball's soft edge stays red."""
    pixels, _ = remixed("make the ball blue", encoded(ball()))
    red = pixels[..., 0] - pixels[..., 2]
    assert red.max() < 60
    assert red.min() < -60


def test_a_fading_picture_is_no_cut_out() -> None:
    """One that fades evenly has no outline: it stays the whole picture."""
    faded = landscape().convert("RGBA")
    faded.putalpha(Image.linear_gradient("L").resize(faded.size))
    pixels, _ = remixed("make it sunset", encoded(faded))
    assert abs(pixels[100:, :20].mean() - pixels[100:, 54:74].mean()) < 12


def test_a_painted_figure_stands_before_a_photograph() -> None:
    """The photograph is the scene, and both sources are seen."""
    request = PreviewRequest(prompt="a robot in a city", width=SIDE, height=SIDE, seed=5, tier="klein",
                             output_format="png")  # fmt: skip
    pixels, result = remixed("put the robot in front of image 2", paint(request).data, encoded(landscape()))
    assert pixels[-6:, :10, 1].mean() > pixels[-6:, :10, 2].mean() + 30
    assert "robot" in result.understood


def test_what_is_in_a_photograph_is_not_painted_again() -> None:
    """A thing of one photograph cannot be cut out for the other: nothing is claimed."""
    _, result = remixed("put the ball from image 1 into image 2", encoded(ball()), encoded(landscape()))
    assert "ball" in result.ignored
