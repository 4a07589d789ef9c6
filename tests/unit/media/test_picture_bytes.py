"""Picture bytes: what is recognised, what is refused before it is decoded, and what a size means."""

import contextlib
import io
import random
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from muralist.media.formats import UnreadablePicture, readable_formats, sniff
from muralist.media.headers import GIF_FIRST_FRAME_BY, MAX_PARTS, gif_size, webp_size
from muralist.media.pictures import MAX_PIXELS, decode_still, describe

MIME_TYPES = {kind.name.upper(): kind.mime_type for kind in readable_formats()}


def drawing(width: int = 60, height: int = 40) -> Image.Image:
    """A gradient with enough detail that no format shrinks it to nothing."""
    return Image.merge(
        "RGB",
        [
            Image.linear_gradient("L").resize((width, height)),
            Image.radial_gradient("L").resize((width, height)),
            Image.frombytes("L", (width, height), random.Random(7).randbytes(width * height)),
        ],
    )


def written(format: str, image: Image.Image | None = None, **options) -> bytes:
    file = io.BytesIO()
    (image or drawing()).save(file, format, **options)
    return file.getvalue()


def animated(format: str) -> bytes:
    first = Image.new("RGB", (60, 40), "red")
    return written(format, first, save_all=True, append_images=[Image.new("RGB", (60, 40), "blue")], duration=100)


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_claiming(width: int, height: int, between: bytes = b"") -> bytes:
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + between + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")


def gif_claiming(screen: tuple[int, int], frame: tuple[int, int], between: bytes = b"") -> bytes:
    head = b"GIF89a" + struct.pack("<HHBBB", *screen, 0x80, 0, 0) + bytes(6)
    # Disposal to the background makes readers fill the frame's area as soon as they open the file.
    control = b"!\xf9\x04" + bytes([2 << 2]) + b"\0\0\0\0"
    return head + control + between + b"," + struct.pack("<HHHHB", 0, 0, *frame, 0) + b"\x02\x02\x4c\x01\x00;"


def webp_claiming(width: int, height: int) -> bytes:
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    body = b"WEBPVP8X" + struct.pack("<I", 10) + bytes(4) + size
    return b"RIFF" + struct.pack("<I", len(body)) + body


BOMBS = {
    "png": png_claiming(30_000, 30_000),
    "png-wide": png_claiming(2_000_000_000, 1),
    "jpeg": written("JPEG").replace(struct.pack(">BHH", 8, 40, 60), struct.pack(">BHH", 8, 60_000, 60_000)),
    "gif-screen": gif_claiming((65_535, 65_535), (1, 1)),
    "gif-frame": gif_claiming((1, 1), (65_535, 65_535)),
    "webp-canvas": webp_claiming(16_777_216, 16_777_216),
}


@pytest.mark.parametrize("name", MIME_TYPES)
def test_picture_keeps_its_bytes_and_tells_its_size(name):
    """A still picture passes as it is; its type comes from its bytes. (A GIF becomes a PNG: engines read that.)"""
    data = written(name)
    assert describe(data) == (60, 40, MIME_TYPES[name])
    still = decode_still(data)
    if name == "GIF":
        assert still.description == (60, 40, "image/png")
        assert describe(still.data) == still.description
    else:
        assert still.data is data
        assert still.description == describe(data)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_png_of_every_mode_passes(mode):
    """Bilevel, grey, palette, transparent and 16-bit PNGs are pictures."""
    data = written("PNG", Image.new(mode, (20, 10)))
    assert decode_still(data).description == (20, 10, "image/png")


@pytest.mark.parametrize("options", [{"progressive": True}, {"subsampling": 0}, {"quality": 1}])
def test_jpeg_of_every_kind_passes(options):
    """Progressive and unsampled JPEGs pass, and so does CMYK."""
    assert decode_still(written("JPEG", **options)).description == (60, 40, "image/jpeg")
    assert decode_still(written("JPEG", drawing().convert("CMYK"), **options)).description[:2] == (60, 40)


@pytest.mark.parametrize("name", [name for name in MIME_TYPES if name != "JPEG"])
def test_first_frame_of_an_animation_is_kept(name):
    """Of an animation the first frame remains, as a PNG."""
    still = decode_still(animated(name))
    assert still.description == (60, 40, "image/png")
    with Image.open(io.BytesIO(still.data)) as frame:
        red, green, blue = frame.convert("RGB").getpixel((30, 20))
    assert red > 240
    assert max(green, blue) < 20


def test_transparent_gif_stays_transparent():
    """The first frame keeps what shows through it."""
    image = Image.new("P", (8, 8), 0)
    image.putpalette([255, 0, 0, 0, 255, 0])
    image.putpixel((3, 3), 1)
    still = decode_still(written("GIF", image, transparency=0))
    with Image.open(io.BytesIO(still.data)) as frame:
        shown = frame.convert("RGBA")
    assert (shown.getpixel((0, 0))[3], shown.getpixel((3, 3))) == (0, (0, 255, 0, 255))


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "AVIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_size_is_that_after_exif_orientation(name, orientation):
    """Phones store pictures on their side; the size is what people see."""
    if name not in MIME_TYPES:
        pytest.skip(f"this Pillow cannot write {name}")
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = written(name, exif=exif)
    seen = (40, 60) if orientation >= 5 else (60, 40)
    assert decode_still(data).description[:2] == describe(data)[:2] == seen


def test_damaged_exif_does_not_matter():
    """EXIF that cannot be read, or names no orientation, leaves the size as stored."""
    exif = Image.Exif()
    exif[0x0112] = 77
    assert describe(written("JPEG", exif=exif))[:2] == (60, 40)


@pytest.mark.parametrize("data", BOMBS.values(), ids=BOMBS)
def test_bomb_is_refused_before_it_is_decoded(data):
    """A small file that claims a huge picture is refused by its header, and without a warning."""
    assert len(data) < 5_000
    for read in (decode_still, describe):
        with pytest.raises(UnreadablePicture, match="at most 64 megapixels"):
            read(data)


def test_limit_is_64_megapixels():
    """8,000 by 8,000 is within the limit, one row more is not."""
    assert describe(png_claiming(8_000, MAX_PIXELS // 8_000))[:2] == (8_000, 8_000)
    with pytest.raises(UnreadablePicture, match="8000 x 8001"):
        describe(png_claiming(8_000, 8_001))


@pytest.mark.parametrize(
    "data",
    [
        png_claiming(8, 8, chunk(b"prVt", b"") * (MAX_PARTS + 1)),
        written("JPEG")[:2] + b"\xff\xfe\0\2" * (MAX_PARTS + 1) + written("JPEG")[2:],
        written("JPEG")[:3] + b"\0" * (MAX_PARTS + 1) + written("JPEG")[2:],
        written("JPEG")[:2] + b"\xff\xf1" * (MAX_PARTS + 1) + written("JPEG")[2:],
        gif_claiming((8, 8), (8, 8), b"!\xfe\x01a\0" * GIF_FIRST_FRAME_BY),
    ],
    ids=["png", "jpeg-comments", "jpeg-junk", "jpeg-markers", "gif"],
)
def test_file_of_endless_small_parts_is_refused_quickly(data):
    """Files made to keep a reader walking are not walked."""
    with pytest.raises(UnreadablePicture, match=r"too many parts|damaged"):
        decode_still(data)


@pytest.mark.parametrize("name", MIME_TYPES)
@pytest.mark.parametrize("kept", [0.05, 0.3, 0.6, 0.9, 0.98])
def test_cut_picture_is_refused(name, kept):
    """A download that broke off does not pass for a picture."""
    data = written(name, drawing(120, 80))
    with pytest.raises(UnreadablePicture, match="damaged or cut short"):
        decode_still(data[: int(len(data) * kept)])


def test_corrupt_png_is_refused():
    """A flipped bit that breaks a checksum is noticed."""
    data = bytearray(written("PNG"))
    data[len(data) // 2] ^= 0xFF
    with pytest.raises(UnreadablePicture, match="PNG data is damaged"):
        decode_still(bytes(data))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "it is empty"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "SVG"),
        (b"\xef\xbb\xbf \n<?xml version='1.0'?><svg/>", "SVG"),
        (b"<!DOCTYPE html><html>", "HTML"),
        (b'{"error": "expired"}', "JSON"),
        (written("TIFF"), "TIFF"),
        (written("BMP"), "BMP"),
        (b"%PDF-1.7", "PDF"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0", "video"),
        (b"RIFF\0\0\0\0WAVEfmt ", "not a picture"),
        (b"hello", "not a picture"),
        (b"\x89PNG", "not a picture"),
    ],
)
def test_other_things_are_refused_by_name(data, words):
    """What is no picture we read is refused, and the message says what it is and what to send."""
    with pytest.raises(UnreadablePicture, match=rf"{words}.*; send one of PNG, JPEG, GIF"):
        decode_still(data)


@pytest.mark.parametrize("name", MIME_TYPES)
@settings(max_examples=40, deadline=None)
@given(flips=st.lists(st.tuples(st.floats(0, 0.999), st.binary(min_size=1, max_size=4)), min_size=1, max_size=6))
def test_mutated_picture_is_read_or_refused(name, flips):
    """Whatever happens to the bytes, the outcome is a picture or one error."""
    data = bytearray(written(name, drawing(24, 16)))
    for place, replacement in flips:
        at = int(len(data) * place)
        data[at : at + len(replacement)] = replacement
    for read in (describe, decode_still):
        with contextlib.suppress(UnreadablePicture):
            assert read(bytes(data))


SIGNATURES = b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"RIFF\0\0\0\0WEBPVP8X", b"\0\0\0\x1cftypavif"


@given(st.binary())
def test_any_bytes_are_read_or_refused(data):
    """Bytes of any kind, behind any signature, raise nothing else."""
    for start in SIGNATURES:
        with pytest.raises(UnreadablePicture):
            decode_still(start + data)


@pytest.mark.parametrize("options", [{}, {"lossless": True}, {"exif": b"Exif\0\0"}])
def test_webp_header_tells_the_size_that_pillow_finds(options):
    """All three kinds of WebP header are read right."""
    if "WEBP" not in MIME_TYPES:
        pytest.skip("this Pillow cannot write WebP")
    assert webp_size(written("WEBP", drawing(123, 45), **options)) == (123, 45)


def test_gif_header_tells_the_size_that_pillow_finds():
    """The canvas grows to a first frame that sticks out of it."""
    assert gif_size(written("GIF", drawing(123, 45))) == (123, 45)
    assert gif_size(gif_claiming((10, 10), (20, 5))) == (20, 10)


def test_format_is_told_by_bytes_alone():
    """Signatures decide."""
    assert sniff(b"\xff\xd8\xff\xe0").mime_type == "image/jpeg"
