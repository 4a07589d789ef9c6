"""Faces and coloured things of foreign pictures: what is worn on them, what is spared and what is recoloured."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from muralist.engines.preview import PreviewRequest, paint
from muralist.engines.preview.remix.photos.faces import find_face
from muralist.engines.preview.request import PreviewPicture

SIDE = 160


def encoded(picture: Image.Image) -> bytes:
    """The picture as a PNG file."""
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def portrait() -> Image.Image:
    """A face with two eyes over blue shoulders."""
    picture = Image.new("RGB", (SIDE, SIDE), (120, 128, 124))
    pen = ImageDraw.Draw(picture)
    pen.ellipse((30, 120, 130, 220), fill=(40, 60, 120))
    pen.ellipse((55, 50, 105, 118), fill=(225, 180, 150))
    for x in (70, 90):
        pen.ellipse((x - 4, 76, x + 4, 84), fill=(40, 30, 20))
    return picture.filter(ImageFilter.GaussianBlur(0.7))


def shaded_vase() -> Image.Image:
    """A red vase whose right half is pale with light."""
    picture = Image.new("RGB", (SIDE, SIDE), (205, 195, 180))
    for x in range(50, 110):
        pale = max(0.0, (x - 70) / 40)
        tone = tuple(round(part + (255 - part) * 0.42 * pale) for part in (200, 50, 45))
        ImageDraw.Draw(picture).line((x, 40, x, 130), fill=tone)
    return picture


def remixed(order: str, source: Image.Image) -> tuple[np.ndarray, PreviewPicture]:
    """The pixels that an order makes of a picture, and the report."""
    request = PreviewRequest(prompt=order, width=SIDE, height=SIDE, seed=5, tier="klein", output_format="png",
                             sources=(encoded(source),))  # fmt: skip
    result = paint(request)
    with Image.open(io.BytesIO(result.data)) as picture:
        return np.asarray(picture.convert("RGB")).astype(np.int16), result


def test_a_face_is_found_by_its_eyes() -> None:
    """Its eyes and its width are found; a plain picture has none."""
    face = find_face(portrait())
    assert face is not None
    assert abs(face.eyes[0][0] - 70) < 4
    assert abs(face.eyes[1][1] - 80) < 4
    assert 40 < face.width < 56
    assert find_face(shaded_vase()) is None


def test_a_hat_is_put_on_the_head() -> None:
    """A red hat is over the eyes and nowhere beside the head, whatever the order calls who wears it."""
    for order in ("put a red hat on him", "add a red hat", "戴上一顶红色帽子"):
        pixels, result = remixed(order, portrait())
        red = (pixels[..., 0] > 130) & (pixels[..., 1] < 90)
        rows, columns = np.nonzero(red)
        assert rows.max() < 82
        assert abs(columns.mean() - 80) < 10
        assert result.ignored == ()


def test_without_a_face_nothing_is_worn() -> None:
    """A hat for somebody who is not there is not painted, and said to be ignored."""
    _, result = remixed("put a hat on him", shaded_vase())
    assert "hat" in result.ignored
    assert "hat" not in result.understood


def test_highlights_are_recoloured_with_their_thing() -> None:
    """The pale side of a vase takes the new colour too, what is behind it does not."""
    pixels, _ = remixed("make the vase blue", shaded_vase())
    assert pixels[90, 100, 2] > pixels[90, 100, 0]
    assert pixels[90, 20, 0] > pixels[90, 20, 2]


def test_a_photograph_keeps_one_thing_in_colour() -> None:
    """In black and white the one colourful thing is spared."""
    pixels, result = remixed("black and white, keep only the vase red", shaded_vase())
    assert pixels[90, 60, 0] - pixels[90, 60, 1] > 80
    assert np.ptp(pixels[90, 20]) < 20
    assert result.ignored == ()
