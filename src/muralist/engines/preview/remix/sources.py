"""Source pictures: decoded, upright, and fitted to a frame by cropping or by extending their edges."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image, ImageOps

from muralist.engines.preview.brushes.colour import smoothstep
from muralist.engines.preview.encode import read_metadata
from muralist.engines.preview.styles.style import soften

WORKING_PIXELS = 4_400_000
"""Larger sources are reduced while decoding: nothing larger than 2048 x 2048 is ever painted."""
CROP_SHARE = 0.24
"""How much of a source may be cropped away to reach a ratio before its edges are extended instead."""
CUTOUT_SHARE = 0.02
"""A source with at least this share of see-through pixels is a cut-out."""
FADED = 0.3
"""The share of half see-through pixels from which on a source is a picture that fades, with no outline to cut out."""
OCTET = 255.0


def decode(data: bytes) -> Image.Image:
    """The picture upright (EXIF orientation applied), RGBA when it has transparency, else RGB. First frame only."""
    with Image.open(io.BytesIO(data)) as opened:
        opened.seek(0)
        if opened.format == "JPEG":
            opened.draft("RGB", (2048, 2048))
        picture = ImageOps.exif_transpose(opened)
        if picture.mode.startswith(("I", "F")):
            picture = _in_octets(picture)
        see_through = picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info
        picture = picture.convert("RGBA" if see_through else "RGB")
    share = (WORKING_PIXELS / (picture.width * picture.height)) ** 0.5
    if share < 1:
        size = (max(1, round(picture.width * share)), max(1, round(picture.height * share)))
        picture = picture.resize(size, Image.Resampling.BOX)
    if picture.mode == "RGBA" and not is_cutout(picture):
        picture = on_paper(picture)
    return picture


def _in_octets(picture: Image.Image) -> Image.Image:
    """A grey picture of more than 8 bits a pixel with 8: converting would cut it off at 255."""
    values = np.asarray(picture).astype(np.float32)
    full = 65535.0 if picture.mode.startswith("I") and values.max(initial=0.0) > OCTET else OCTET
    full = 1.0 if picture.mode == "F" and values.max(initial=0.0) <= 1 else full
    return Image.fromarray(np.clip(values * (OCTET / full), 0, OCTET).astype(np.uint8))


def read_facts(data: bytes) -> dict[str, str]:
    """What a file says about itself; {} for other painters' files and for metadata that cannot be read."""
    try:
        return read_metadata(data)
    except (ValueError, TypeError, KeyError, OSError, SyntaxError, AttributeError):
        return {}


def is_cutout(picture: Image.Image) -> bool:
    """Whether enough of the picture is see-through for it to be a cut-out figure."""
    if picture.mode != "RGBA":
        return False
    counts = picture.getchannel("A").histogram()
    faded = sum(counts[24:232]) >= FADED * sum(counts)
    return not faded and sum(counts[:128]) >= CUTOUT_SHARE * sum(counts)


def on_paper(picture: Image.Image) -> Image.Image:
    """The picture laid on warm white."""
    paper = Image.new("RGBA", picture.size, (247, 243, 234, 255))
    paper.alpha_composite(picture.convert("RGBA"))
    return paper.convert("RGB")


def cover(
    picture: Image.Image, width: int, height: int, middle: tuple[float, float] = (0.5, 0.45)
) -> Image.Image:  # fmt: skip
    """Scaled and cropped to fill the frame exactly, with the point `middle` (shares) as near its centre as can be."""
    ratio = min(picture.width / width, picture.height / height)
    x, y = (
        _centering(point, full, ratio * kept)
        for point, full, kept in ((middle[0], picture.width, width), (middle[1], picture.height, height))
    )
    return ImageOps.fit(picture, (width, height), Image.Resampling.BICUBIC, centering=(x, y))


def _centering(point: float, full: int, kept: float) -> float:
    """Where of what is cut away the cut begins, 0..1."""
    return min(1.0, max(0.0, (point * full - kept / 2) / (full - kept))) if full - kept > 1 else 0.5


def fit(
    picture: Image.Image, width: int, height: int, middle: tuple[float, float] = (0.5, 0.45)
) -> Image.Image:  # fmt: skip
    """The picture in a frame of another ratio: cropped about its `middle` when little is lost, else extended by
    softened reflections.
    """
    wanted, own = width / height, picture.width / picture.height
    lost = 1 - min(wanted / own, own / wanted)
    if lost <= CROP_SHARE:
        return cover(picture, width, height, middle)
    # meet half-way: crop what may be cropped, extend the rest
    kept = 1 - CROP_SHARE
    if own > wanted:
        cropped = cover(picture, max(1, round(picture.width * kept)), picture.height, middle)
    else:
        cropped = cover(picture, picture.width, max(1, round(picture.height * kept)), middle)
    scale = min(width / cropped.width, height / cropped.height)
    size = (min(width, max(1, round(cropped.width * scale))), min(height, max(1, round(cropped.height * scale))))
    return extended(cropped.resize(size, Image.Resampling.BICUBIC), width, height)


def extended(picture: Image.Image, width: int, height: int, soft: float = 0.07) -> Image.Image:
    """The picture in the middle of a larger frame, which softened reflections of it fill."""
    left, top = (width - picture.width) // 2, (height - picture.height) // 2
    margins = ((top, height - picture.height - top), (left, width - picture.width - left), (0, 0))
    mirrored = Image.fromarray(np.pad(np.asarray(picture), margins, mode="symmetric"))
    blurred = soften(mirrored, soft)
    x = np.arange(width, dtype=np.float32)[None, :]
    y = np.arange(height, dtype=np.float32)[:, None]
    outside = np.maximum(
        np.maximum(left - x, x - (left + picture.width - 1)), np.maximum(top - y, y - (top + picture.height - 1))
    )
    reach = max(2.0, 0.05 * min(width, height))
    # the last rows inside soften too, so that the seam is nowhere
    mask = smoothstep(-0.4 * reach, reach, outside) * (1.0 - 0.0 * x)
    alpha = Image.fromarray((mask * 255).astype(np.uint8))
    mirrored.paste(blurred, (0, 0), alpha)
    return mirrored
