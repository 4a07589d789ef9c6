"""Which picture formats are read, told apart by their first bytes only: no name, no header of a reply is believed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import IO

from PIL import AvifImagePlugin, GifImagePlugin, ImageFile, JpegImagePlugin, PngImagePlugin, WebPImagePlugin


class UnreadablePicture(ValueError):
    """Bytes that are no picture we read. `reason` completes the sentence "this picture cannot be used: ..."."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format and Pillow's reader for it.

    The reader is named rather than searched for: no other of Pillow's many parsers ever sees a stranger's bytes, and
    its global pixel limit, which warns in whatever thread it meets, is not involved.
    """

    name: str
    mime_type: str
    reader: Callable[[IO[bytes]], ImageFile.ImageFile]


PNG = Format(name="PNG", mime_type="image/png", reader=PngImagePlugin.PngImageFile)
JPEG = Format(name="JPEG", mime_type="image/jpeg", reader=JpegImagePlugin.JpegImageFile)
WEBP = Format(name="WebP", mime_type="image/webp", reader=WebPImagePlugin.WebPImageFile)
GIF = Format(name="GIF", mime_type="image/gif", reader=GifImagePlugin.GifImageFile)
AVIF = Format(name="AVIF", mime_type="image/avif", reader=AvifImagePlugin.AvifImageFile)


def readable_formats() -> tuple[Format, ...]:
    """The formats that this build of Pillow decodes."""
    optional = ((WEBP, WebPImagePlugin.SUPPORTED), (AVIF, AvifImagePlugin.SUPPORTED))
    return (PNG, JPEG, GIF, *(kind for kind, supported in optional if supported))


def sniff(data: bytes) -> Format:
    """Tell the format. Raises UnreadablePicture, naming what the bytes are instead where that can be seen."""
    found = _recognise(data)
    if found in readable_formats():
        return found
    known = ", ".join(kind.name for kind in readable_formats())
    seen = f"it is {_name_of(data) if found is None else found.name + ', which this server cannot decode'}"
    raise UnreadablePicture(f"{seen}; send one of {known}")


def _recognise(data: bytes) -> Format | None:
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if data.startswith(b"\xff\xd8\xff"):
        return JPEG
    if data.startswith((b"GIF87a", b"GIF89a")):
        return GIF
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return WEBP
    if data[4:12] in {b"ftypavif", b"ftypavis"} or (data[4:12] == b"ftypmif1" and b"avif" in data[16:64]):
        return AVIF
    return None


def _name_of(data: bytes) -> str:
    if not data:
        return "empty"
    for start, name in _OTHERS:
        if data.startswith(start):
            return name
    if data[4:8] == b"ftyp":
        return "a HEIC photo" if data[8:11] in {b"hei", b"hev", b"mif"} else "a video"
    text = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith(b"<"):
        return "an SVG drawing" if b"<svg" in text else "an HTML or XML document"
    return "a JSON document" if text.startswith((b"{", b"[")) else "not a picture that can be recognised"


_OTHERS = (
    (b"II*\0", "a TIFF picture"),
    (b"MM\0*", "a TIFF picture"),
    (b"BM", "a BMP picture"),
    (b"%PDF", "a PDF document"),
    (b"8BPS", "a Photoshop file"),
    (b"\0\0\1\0", "an icon"),
    (b"\0\0\0\x0cjP  ", "a JPEG 2000 picture"),
    (b"\0\0\0\x0cJXL ", "a JPEG XL picture"),
    (b"\xff\x0a", "a JPEG XL picture"),
    (b"PK\3\4", "a ZIP archive"),
    (b"\x1f\x8b", "gzip data"),
)
