"""Pictures between engines and upstreams: sources made to fit, answers described by their own bytes."""

import io

import pytest
from PIL import Image

from muralist.engines.pictures import (
    data_url,
    decode_base64,
    fit_source,
    fit_sources,
    mime_type_of,
    nearest_ratio,
    read_picture,
)
from muralist.errors import EngineBroken

_ORIENTATION = 0x0112


def picture(size: tuple[int, int], kind: str, mode: str = "RGB", *, orientation: int | None = None) -> bytes:
    """An encoded picture."""
    out = io.BytesIO()
    exif = Image.Exif()
    if orientation is not None:
        exif[_ORIENTATION] = orientation
    Image.new(mode, size).save(out, kind, exif=exif)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
async def test_source_that_fits_is_sent_byte_for_byte(kind):
    """Nothing is encoded anew without need."""
    source = picture((300, 200), kind)

    assert await fit_sources([source]) == [source]


@pytest.mark.parametrize(("kind", "sent"), [("JPEG", "image/jpeg"), ("PNG", "image/png"), ("WEBP", "image/png")])
def test_source_beyond_the_limit_is_made_smaller_in_its_proportion(kind, sent):
    """What upstream would not look at is neither sent nor paid for."""
    fitted = read_picture(fit_source(picture((400, 200), kind), most_pixels=20_000), engine="painter")

    assert (fitted.width, fitted.height, fitted.mime_type) == (200, 100, sent)


def test_source_made_smaller_stands_upright():
    """Orientation is applied, because the new file says nothing of it."""
    fitted = fit_source(picture((400, 200), "JPEG", orientation=6), most_pixels=20_000)

    with Image.open(io.BytesIO(fitted)) as image:
        assert image.size == (100, 200)
        assert _ORIENTATION not in image.getexif()


@pytest.mark.parametrize(("kind", "mode"), [("JPEG", "CMYK"), ("PNG", "P"), ("PNG", "1"), ("PNG", "LA")])
def test_source_of_any_mode_can_be_made_smaller(kind, mode):
    """Modes that cannot be resized well, or not be written, are converted."""
    fitted = read_picture(fit_source(picture((400, 200), kind, mode), most_pixels=20_000), engine="painter")

    assert (fitted.width, fitted.height) == (200, 100)


def test_source_in_avif_is_sent_as_png():
    """Upstreams read PNG, JPEG and WebP for certain."""
    source = picture((64, 48), "AVIF")

    assert mime_type_of(source) == "application/octet-stream"
    assert mime_type_of(fit_source(source)) == "image/png"


def test_picture_is_described_as_shown():
    """Size and type are the file's own, after its orientation."""
    found = read_picture(picture((40, 20), "JPEG", orientation=8), engine="painter")

    assert (found.width, found.height, found.mime_type) == (20, 40, "image/jpeg")


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", b"<svg/>", b"GIF89a" + bytes(20)])
def test_bytes_that_are_no_picture_are_broken(data):
    """Whatever is no PNG, JPEG or WebP never passes for a picture."""
    with pytest.raises(EngineBroken, match="not a picture"):
        read_picture(data, engine="painter")


def test_base64_is_read_bare_and_as_a_data_url():
    """Servers write both."""
    source = picture((8, 8), "PNG")
    url = data_url(source)

    assert decode_base64(url, engine="painter") == source
    assert decode_base64(url.partition(",")[2], engine="painter") == source


def test_text_that_is_no_base64_is_broken():
    """Rubbish is named, not decoded."""
    with pytest.raises(EngineBroken, match="base64"):
        decode_base64("!!!", engine="painter")


@pytest.mark.parametrize(
    ("width", "height", "name"), [(1344, 768, "16:9"), (1000, 1000, "1:1"), (1, 500, "9:16"), (500, 1, "16:9")]
)
def test_nearest_ratio_is_found(width, height, name):
    """Sizes of any proportion get the nearest name."""
    assert nearest_ratio(width, height, ("1:1", "16:9", "9:16")) == name
