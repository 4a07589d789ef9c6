"""Finished pictures in the shape that a client asked for."""

import io

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from muralist.core.shaping import Shape
from muralist.errors import SourceUnusable
from muralist.media.shaping import PillowShaper, reshape


def png(width: int, height: int, *, noise: bool = False, description: str | None = None) -> bytes:
    """A PNG: plain, or of noise, which no encoder makes small."""
    image = (
        Image.effect_noise((width, height), 90).convert("RGB") if noise else Image.new("RGB", (width, height), "red")
    )
    texts = PngInfo()
    if description is not None:
        texts.add_itxt("Description", description)
    out = io.BytesIO()
    image.save(out, "PNG", pnginfo=texts)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    """The picture of some bytes."""
    return Image.open(io.BytesIO(data))


def test_reshape_hands_on_the_very_bytes_when_they_fit():
    """A picture that has the wanted sides and type is not encoded again."""
    data = png(40, 30)

    assert reshape(data, Shape(sides=(40, 30), format="png", most_bytes=1_000_000)).data is data


@pytest.mark.parametrize(("name", "mime_type"), [("png", "image/png"), ("jpeg", "image/jpeg"), ("webp", "image/webp")])
def test_reshape_gives_the_exact_sides_and_type_that_were_asked_for(name: str, mime_type: str):
    """Sides of another proportion are cut out of the middle and scaled."""
    given = reshape(png(64, 48), Shape(sides=(20, 20), format=name))

    assert (given.width, given.height, given.mime_type) == (20, 20, mime_type)
    assert opened(given.data).size == (20, 20)
    assert opened(given.data).get_format_mimetype() == mime_type


def test_reshape_turns_a_large_png_into_jpeg_when_no_type_was_asked_for():
    """Beyond the limit of bytes a PNG becomes a JPEG; one that was asked for stays a PNG."""
    data = png(200, 200, noise=True)

    assert reshape(data, Shape(most_bytes=len(data) - 1)).mime_type == "image/jpeg"
    assert reshape(data, Shape(most_bytes=len(data))).data is data
    assert reshape(data, Shape(format="png", most_bytes=10)).mime_type == "image/png"


def test_reshape_obeys_quality():
    """A lower quality makes a smaller file."""
    data = png(100, 100, noise=True)

    sizes = [len(reshape(data, Shape(format="webp", quality=quality)).data) for quality in (10, 95)]

    assert sizes[0] < sizes[1]


@pytest.mark.parametrize("name", ["png", "jpeg", "webp"])
def test_reshape_keeps_what_the_file_says_about_its_painter(name: str):
    """A preview is still labelled as one, in every file type and back again."""
    data = png(30, 30, description="Painted by a preview")

    once = reshape(data, Shape(sides=(20, 20), format=name)).data
    again = opened(reshape(once, Shape(sides=(10, 10), format="png")).data)
    again.load()

    assert again.text["Description"] == "Painted by a preview"


async def test_shaper_refuses_bytes_that_are_no_picture():
    """SourceUnusable, whatever the decoder met."""
    with pytest.raises(SourceUnusable):
        await PillowShaper().shape(b"hello", Shape(sides=(8, 8)))
    with pytest.raises(SourceUnusable):
        await PillowShaper().shape(png(30, 30)[:-30], Shape(sides=(8, 8)))
