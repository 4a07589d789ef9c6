"""Pictures between engines and upstreams: reading an answer's bytes, and naming a source's type."""

import asyncio
import base64
import io
from collections.abc import Sequence

from PIL import ExifTags, Image, ImageOps

from muralist.core.engine import Picture
from muralist.errors import EngineBroken

MIME_TYPES = {"PNG": "image/png", "JPEG": "image/jpeg", "WEBP": "image/webp"}
EXTENSIONS = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp"}
_SIDEWAYS = frozenset({5, 6, 7, 8})
"""EXIF orientations that swap width and height."""

MOST_SOURCE_PIXELS = 2048 * 2048
"""What upstreams look at of a source at most; more would only be paid for, or refused."""

_KEPT_MODES = frozenset({"RGB", "RGBA", "L", "LA"})
_DEEP_MODES = ("I", "F")
SHRUNK_QUALITY = 95


def read_picture(data: bytes, *, engine: str) -> Picture:
    """Describe a finished picture by its own header: pixels as shown and type, whatever was asked for.

    Raises:
        EngineBroken: the bytes are no PNG, JPEG or WebP.
    """
    try:
        with Image.open(io.BytesIO(data), formats=tuple(MIME_TYPES)) as image:
            width, height = image.size
            if image.getexif().get(ExifTags.Base.Orientation) in _SIDEWAYS:
                width, height = height, width
            return Picture(data=data, width=width, height=height, mime_type=MIME_TYPES[str(image.format)])
    # Pillow's readers meet damage with whatever exception the damage leads to.
    except Exception as error:
        raise EngineBroken(f"{engine} answered with {len(data)} bytes that are not a picture.") from error


def decode_base64(text: str, *, engine: str) -> bytes:
    """The bytes of a base64 text, bare or as a data URL. Raises EngineBroken when it is none."""
    bare = text.partition(",")[2] if text.startswith("data:") else text
    try:
        return base64.b64decode(bare, validate=True)
    except ValueError as error:
        raise EngineBroken(f"{engine} answered with a picture that is not valid base64.") from error


async def fit_sources(sources: Sequence[bytes], *, most_pixels: int = MOST_SOURCE_PIXELS) -> list[bytes]:
    """Checked source pictures as upstreams take them: PNG, JPEG or WebP of at most so many pixels; see `fit_source`."""
    return [await asyncio.to_thread(fit_source, source, most_pixels) for source in sources]


def fit_source(source: bytes, most_pixels: int = MOST_SOURCE_PIXELS) -> bytes:
    """The same bytes where type and size are fine; else the picture upright, made smaller, as JPEG or PNG."""
    with Image.open(io.BytesIO(source)) as image:
        width, height = image.size
        scale = min(1.0, (most_pixels / (width * height)) ** 0.5)
        # Pillow clips modes of more than 8 bits when it converts them; upstreams may know better.
        if image.format in MIME_TYPES and (scale == 1.0 or image.mode.startswith(_DEEP_MODES)):
            return source
        upright = ImageOps.exif_transpose(image)
        if upright.mode not in _KEPT_MODES:
            upright = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
        if scale < 1.0:
            size = (max(1, int(upright.width * scale)), max(1, int(upright.height * scale)))
            upright = upright.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
        out = io.BytesIO()
        profile = image.info.get("icc_profile")
        if image.format == "JPEG":
            upright.save(out, "JPEG", quality=SHRUNK_QUALITY, icc_profile=profile)
        else:
            upright.save(out, "PNG", compress_level=1, icc_profile=profile)
        return out.getvalue()


def mime_type_of(source: bytes) -> str:
    """The type of a checked source picture, by its first bytes."""
    if source.startswith(b"\x89PNG"):
        return "image/png"
    if source.startswith(b"\xff\xd8"):
        return "image/jpeg"
    return "image/webp" if source[8:12] == b"WEBP" else "application/octet-stream"


def data_url(source: bytes) -> str:
    """A checked source picture as a `data:` URL (RFC 2397)."""
    return f"data:{mime_type_of(source)};base64,{base64.b64encode(source).decode()}"


def nearest_ratio(width: int, height: int, names: tuple[str, ...]) -> str:
    """The name among "16:9", "1:1" ... whose ratio is closest to a size's."""

    def distance(name: str) -> float:
        wide, _, high = name.partition(":")
        have, wanted = int(wide) / int(high), width / height
        return max(have, wanted) / min(have, wanted)

    return min(names, key=distance)
