"""Picture files in and out of the painting process: sources made fit for a pipeline, results that say who made them."""

import io
import json

from PIL import Image, ImageOps
from PIL.PngImagePlugin import PngInfo

MIME_TYPES = {"png": "image/png", "jpeg": "image/jpeg", "webp": "image/webp"}
MIN_SIDE = 64
MAX_RATIO = 8
"""What diffusers' image processor for FLUX.2 takes."""

_DESCRIPTION, _SOFTWARE, _EXIF_IFD, _USER_COMMENT = 0x010E, 0x0131, 0x8769, 0x9286


class UnusableSource(Exception):
    """A source picture that the pipeline does not take."""


def read_source(data: bytes, number: int) -> Image.Image:
    """A source as upright RGB, transparency on white. Raises UnusableSource; `number` counts from 1."""
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "WEBP")) as opened:
            picture = ImageOps.exif_transpose(opened).convert("RGBA")
    # Pillow's readers meet damage with whatever exception the damage leads to.
    except Exception as error:
        raise UnusableSource(f"Source picture {number} cannot be read: {error}.") from error
    width, height = picture.size
    if min(width, height) < MIN_SIDE or max(width, height) > MAX_RATIO * min(width, height):
        raise UnusableSource(
            f"Source picture {number} is {width}x{height}: sides must have at least {MIN_SIDE} pixels, and one at most "
            f"{MAX_RATIO} times the other."
        )
    white = Image.new("RGBA", picture.size, (255, 255, 255, 255))
    return Image.alpha_composite(white, picture).convert("RGB")


def write_picture(picture: Image.Image, output_format: str, *, title: str, seed: int) -> bytes:
    """The picture as a file that names the weights and the seed: PNG text, or EXIF in JPEG and WebP."""
    out = io.BytesIO()
    description = f"Painted by {title} on the server's own machine"
    if output_format == "png":
        text = PngInfo()
        text.add_itxt("Software", "Muralist")
        text.add_itxt("Description", description)
        text.add_itxt("muralist:seed", str(seed))
        picture.save(out, "PNG", compress_level=1, pnginfo=text)
        return out.getvalue()
    exif = Image.Exif()
    exif[_DESCRIPTION] = description
    exif[_SOFTWARE] = "Muralist"
    # the field starts with the name of its encoding, padded to 8 bytes
    exif.get_ifd(_EXIF_IFD)[_USER_COMMENT] = b"ASCII\x00\x00\x00" + json.dumps({"muralist:seed": str(seed)}).encode()
    if output_format == "jpeg":
        picture.save(out, "JPEG", quality=95, exif=exif.tobytes())
    else:
        picture.save(out, "WEBP", quality=92, method=2, exif=exif.tobytes())
    return out.getvalue()
