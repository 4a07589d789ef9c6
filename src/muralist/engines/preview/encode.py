"""Picture files that say who painted them: PNG text, or EXIF in JPEG and WebP; and reading it back."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from typing import Any

from PIL import Image
from PIL.PngImagePlugin import PngInfo

DESCRIPTION = "Painted by Muralist's preview engine; not FLUX.2"
LONGEST_IN_EXIF = 3000
"""Characters of one fact kept in EXIF: escaped to ASCII, the whole block must stay under 64 KB."""
MIME_TYPES = {"png": "image/png", "jpeg": "image/jpeg", "webp": "image/webp"}
_IMAGE_DESCRIPTION, _SOFTWARE, _EXIF_IFD, _USER_COMMENT = 0x010E, 0x0131, 0x8769, 0x9286


def encode(picture: Image.Image, output_format: str, software: str, facts: Mapping[str, str]) -> bytes:
    """The picture as a file. `facts` are stored as `muralist:<name>`.

    Raises ValueError for a format other than png, jpeg and webp.
    """
    if output_format not in MIME_TYPES:
        raise ValueError(f"output_format must be one of {', '.join(MIME_TYPES)}, not {output_format!r}")
    # text that is not valid Unicode must not stop a picture
    facts = {name: value.encode("utf-8", "replace").decode() for name, value in facts.items()}
    out = io.BytesIO()
    if output_format == "png":
        picture.save(out, "PNG", compress_level=1, pnginfo=_png_text(software, facts))
    elif output_format == "jpeg":
        picture.save(out, "JPEG", quality=90, exif=_exif(software, facts))
    else:
        picture.save(out, "WEBP", quality=85, method=2, exif=_exif(software, facts))
    return out.getvalue()


def _png_text(software: str, facts: Mapping[str, str]) -> PngInfo:
    info = PngInfo()
    info.add_itxt("Software", software)
    info.add_itxt("Description", DESCRIPTION)
    for name, value in facts.items():
        info.add_itxt(f"muralist:{name}", value)
    return info


def _exif(software: str, facts: Mapping[str, str]) -> bytes:
    exif = Image.Exif()
    exif[_IMAGE_DESCRIPTION] = DESCRIPTION
    exif[_SOFTWARE] = software
    comment = json.dumps({f"muralist:{name}": value[:LONGEST_IN_EXIF] for name, value in facts.items()})
    # the field starts with the name of its encoding, padded to 8 bytes; json.dumps escapes to ASCII
    exif.get_ifd(_EXIF_IFD)[_USER_COMMENT] = b"ASCII\x00\x00\x00" + comment.encode("ascii")
    return exif.tobytes()


def read_metadata(data: bytes) -> dict[str, str]:
    """What a file of ours says about itself: Software, Description and every `muralist:` fact; {} for other files."""
    with Image.open(io.BytesIO(data)) as picture:
        picture.load()
        if picture.format == "PNG":
            text: dict[str, Any] = dict(getattr(picture, "text", {}))
            return {
                str(k): str(v) for k, v in text.items() if k in {"Software", "Description"} or k.startswith("muralist:")
            }
        exif = picture.getexif()
        found: dict[str, str] = {}
        if _SOFTWARE in exif:
            found["Software"] = str(exif[_SOFTWARE])
        if _IMAGE_DESCRIPTION in exif:
            found["Description"] = str(exif[_IMAGE_DESCRIPTION])
        comment = exif.get_ifd(_EXIF_IFD).get(_USER_COMMENT, b"")
    if isinstance(comment, bytes) and comment[8:].startswith(b"{"):
        found.update({str(k): str(v) for k, v in json.loads(comment[8:]).items()})
    return found
