"""Opens picture bytes: size and type from the header, and a full decode under limits."""

import io
from dataclasses import dataclass
from typing import NamedTuple

from PIL import ExifTags, Image, ImageFile, ImageOps

from muralist.media.formats import GIF, JPEG, PNG, WEBP, Format, UnreadablePicture, sniff
from muralist.media.headers import gif_size, has_too_many_chunks, has_too_many_segments, webp_size

MAX_PIXELS = 64_000_000
"""Decoded, this is 256 MB in memory at four bytes a pixel."""

FIRST_FRAME_PNG_LEVEL = 1
_SIDEWAYS = frozenset({5, 6, 7, 8})
"""EXIF orientations that swap width and height."""


class Description(NamedTuple):
    """What a picture is: pixels as shown, that is, after EXIF orientation."""

    width: int
    height: int
    mime_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StillPicture:
    """A picture that decodes to its end and has one frame."""

    data: bytes
    description: Description


def describe(data: bytes) -> Description:
    """Read size and type from the header, without decoding. Raises UnreadablePicture."""
    kind = sniff(data)
    try:
        with _open(data, kind) as image:
            return _describe(image.size, Image.Image.getexif(image), kind)
    except UnreadablePicture:
        raise
    except Exception as error:
        raise _damaged(kind) from error


def decode_still(data: bytes) -> StillPicture:
    """Decode a picture to its end; the bytes of one with a single frame are kept as they are.

    The first frame of an animation, and of any GIF, is written anew as PNG. The largest pictures take seconds: run it
    in a thread.

    Raises:
        UnreadablePicture: no picture of a format we read, damaged, cut short, or beyond MAX_PIXELS.
    """
    kind = sniff(data)
    try:
        with _open(data, kind) as image:
            # Few engines take GIF, and only reading on would tell whether there is a second frame.
            if kind is GIF or getattr(image, "is_animated", False):
                return _first_frame(image)
            size = image.size
            if kind is JPEG:
                # Decoding at an eighth still reads every coded bit, at a 64th of the memory.
                image.draft(None, (1, 1))
            image.load()
            return StillPicture(data=data, description=_describe(size, image.getexif(), kind))
    except UnreadablePicture:
        raise
    except MemoryError as error:
        raise UnreadablePicture("there is not enough memory to decode it") from error
    # Pillow's readers meet damage with whatever exception the damage leads to.
    except Exception as error:
        raise _damaged(kind) from error


def _open(data: bytes, kind: Format) -> ImageFile.ImageFile:
    if kind in (GIF, WEBP):
        size = gif_size(data) if kind is GIF else webp_size(data)
        if size is None:
            raise _damaged(kind)
        _check_pixels(size)
    if (kind is PNG and has_too_many_chunks(data)) or (kind is JPEG and has_too_many_segments(data)):
        raise UnreadablePicture(f"its {kind.name} data is cut into too many parts")
    image = kind.reader(io.BytesIO(data))
    _check_pixels(image.size)
    return image


def _check_pixels(size: tuple[int, int]) -> None:
    width, height = size
    if width * height > MAX_PIXELS:
        raise UnreadablePicture(
            f"it has {width} x {height} pixels; at most {MAX_PIXELS // 1_000_000} megapixels are read"
        )


def _describe(size: tuple[int, int], exif: Image.Exif, kind: Format) -> Description:
    width, height = size
    if exif.get(ExifTags.Base.Orientation) in _SIDEWAYS:
        width, height = height, width
    return Description(width, height, kind.mime_type)


def _first_frame(image: ImageFile.ImageFile) -> StillPicture:
    image.seek(0)
    frame = ImageOps.exif_transpose(image)
    written = io.BytesIO()
    frame.save(written, "PNG", compress_level=FIRST_FRAME_PNG_LEVEL)
    return StillPicture(data=written.getvalue(), description=Description(*frame.size, PNG.mime_type))


def _damaged(kind: Format) -> UnreadablePicture:
    return UnreadablePicture(f"its {kind.name} data is damaged or cut short")
