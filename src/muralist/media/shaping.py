"""Cuts, scales and encodes finished pictures for clients that asked for other sides or another file type."""

import asyncio
import io
from dataclasses import dataclass

from PIL import ExifTags, Image, ImageOps
from PIL.PngImagePlugin import PngInfo

from muralist.core.catalogue.model import Size
from muralist.core.engine import Picture
from muralist.core.shaping import Shape
from muralist.errors import SourceUnusable
from muralist.media.formats import UnreadablePicture, sniff
from muralist.media.pictures import describe

SHAPED_AT_ONCE = 2
"""A picture of four megapixels takes 50 MB and half a second of a core."""

QUALITY = 92
PNG_LEVEL = 1
MIME_TYPES = {"png": "image/png", "jpeg": "image/jpeg", "webp": "image/webp"}


class PillowShaper:
    """Implements `core.shaping.PictureShaper`, in threads."""

    def __init__(self) -> None:
        self._room = asyncio.Semaphore(SHAPED_AT_ONCE)

    async def shape(self, data: bytes, shape: Shape) -> Picture:
        """The picture in its shape. Raises SourceUnusable."""
        try:
            async with self._room:
                return await asyncio.to_thread(reshape, data, shape)
        except UnreadablePicture as error:
            raise SourceUnusable(f"The picture cannot be used: {error.reason}.") from error


def reshape(data: bytes, shape: Shape) -> Picture:
    """The picture in its shape; the very bytes where they have it already. Raises UnreadablePicture."""
    width, height, mime_type = describe(data)
    wanted_type = mime_type if shape.format is None else MIME_TYPES[shape.format]
    sides = shape.sides or (width, height)
    if sides != (width, height) or wanted_type != mime_type or shape.quality is not None:
        data = _encode(_opened(data, sides), wanted_type, shape.quality)
    if shape.format is None and wanted_type == MIME_TYPES["png"] and _is_too_large(data, shape):
        wanted_type = MIME_TYPES["jpeg"]
        data = _encode(_opened(data, sides), wanted_type, shape.quality)
    return Picture(data=data, width=sides[0], height=sides[1], mime_type=wanted_type)


def _is_too_large(data: bytes, shape: Shape) -> bool:
    return shape.most_bytes is not None and len(data) > shape.most_bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opened:
    """Pixels, and what the file said about them: who painted a picture must not be lost on its way out."""

    image: Image.Image
    marks: dict[str, str]
    exif: Image.Exif


def _opened(data: bytes, sides: Size) -> _Opened:
    kind = sniff(data)
    try:
        with kind.reader(io.BytesIO(data)) as image:
            shown: Image.Image = ImageOps.exif_transpose(image)
            marks, exif = _marks(image), shown.getexif()
            if shown.mode not in {"RGB", "RGBA"}:
                shown = shown.convert("RGBA" if shown.has_transparency_data else "RGB")
            if shown.size != sides:
                shown = ImageOps.fit(shown, sides, Image.Resampling.LANCZOS)
            return _Opened(image=shown, marks=marks, exif=exif)
    # Pillow's readers meet damage with whatever exception the damage leads to.
    except Exception as error:
        raise UnreadablePicture(f"its {kind.name} data is damaged or cut short") from error


def _marks(image: Image.Image) -> dict[str, str]:
    """The texts of a PNG, or those of EXIF under the same names."""
    texts = {str(name): str(text) for name, text in getattr(image, "text", {}).items()}
    named = {"Software": ExifTags.Base.Software, "Description": ExifTags.Base.ImageDescription}
    exif = image.getexif()
    return {name: str(exif[tag]) for name, tag in named.items() if tag in exif} | texts


def _encode(opened: _Opened, mime_type: str, quality: int | None) -> bytes:
    written = io.BytesIO()
    image, exif = opened.image, opened.exif
    if mime_type == MIME_TYPES["png"]:
        texts = PngInfo()
        for name, text in opened.marks.items():
            texts.add_itxt(name, text)
        image.save(written, "PNG", compress_level=PNG_LEVEL, pnginfo=texts)
        return written.getvalue()
    if "Description" in opened.marks:
        exif[ExifTags.Base.ImageDescription] = opened.marks["Description"]
    if "Software" in opened.marks:
        exif[ExifTags.Base.Software] = opened.marks["Software"]
    if mime_type == MIME_TYPES["jpeg"]:
        flat = image if image.mode == "RGB" else image.convert("RGB")
        flat.save(written, "JPEG", quality=quality or QUALITY, subsampling=0, exif=exif.tobytes())
    else:
        image.save(written, "WEBP", quality=quality or QUALITY, method=2, exif=exif.tobytes())
    return written.getvalue()
