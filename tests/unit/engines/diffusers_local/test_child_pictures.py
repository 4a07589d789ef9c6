"""Pictures in and out of the painting process: upright, opaque, of sides that FLUX.2 takes, and labelled."""

import io

import pytest
from PIL import Image

from muralist.engines.diffusers_local.child.pictures import MIME_TYPES, UnusableSource, read_source, write_picture

UPRIGHT = 6
"""EXIF's word for a picture that must be turned by a quarter."""


def png(picture: Image.Image) -> bytes:
    """The picture as PNG."""
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def test_transparent_source_lies_on_white():
    """What is transparent becomes white, not whatever colour was hidden under it."""
    source = read_source(png(Image.new("RGBA", (64, 80), (200, 0, 0, 0))), 1)

    assert (source.mode, source.size, source.getpixel((5, 5))) == ("RGB", (64, 80), (255, 255, 255))


def test_turned_source_is_upright():
    """The orientation that a camera noted is applied."""
    out, exif = io.BytesIO(), Image.Exif()
    exif[0x0112] = UPRIGHT
    Image.new("RGB", (96, 64)).save(out, "JPEG", exif=exif.tobytes())

    assert read_source(out.getvalue(), 1).size == (64, 96)


@pytest.mark.parametrize("size", [(63, 64), (64, 513)])
def test_source_of_impossible_sides_is_refused(size):
    """Sides that the pipeline would stumble over are refused with their numbers."""
    with pytest.raises(UnusableSource, match=rf"Source picture 2 is {size[0]}x{size[1]}"):
        read_source(png(Image.new("RGB", size)), 2)


def test_damaged_source_is_refused():
    """Bytes that are no picture are the order's fault."""
    with pytest.raises(UnusableSource, match="Source picture 1 cannot be read"):
        read_source(b"\x89PNG\r\n\x1a\nbut no more", 1)


@pytest.mark.parametrize("output_format", MIME_TYPES)
def test_file_names_weights_and_seed(output_format):
    """Every type of file says what painted it and with which seed."""
    data = write_picture(Image.new("RGB", (64, 64)), output_format, title="FLUX.2 [klein] 4B", seed=4711)

    with Image.open(io.BytesIO(data)) as picture:
        assert Image.MIME[str(picture.format)] == MIME_TYPES[output_format]
        if output_format == "png":
            assert picture.text["muralist:seed"] == "4711"
            assert "FLUX.2 [klein] 4B" in picture.text["Description"]
        else:
            assert "FLUX.2 [klein] 4B" in picture.getexif()[0x010E]
            assert b'"4711"' in picture.getexif().get_ifd(0x8769)[0x9286]
