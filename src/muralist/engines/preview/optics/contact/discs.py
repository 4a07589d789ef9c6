"""The moon and the sun in still water, where a reflection of them is asked for."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.scenery.setting import Place, Setting
from muralist.engines.preview.staging.placement import Placement

DISCS = frozenset({"moon", "sun", "planet"})
DEEP = 0.62
"""How far down the water such a disc is at most, as a share of it."""
STRENGTH, FLAT = 0.62, 0.86
"""How opaque the mirrored disc is, and its height for that in the sky."""


def mirror_disc(
    picture: Image.Image, sheet: Image.Image, at: tuple[int, int], placement: Placement, place: Place, setting: Setting
) -> None:  # fmt: skip
    """The disc upside down below the far shore, broken by ripples; nothing elsewhere."""
    if placement.prop.name not in DISCS or not place.water or not setting.wants("reflection"):
        return
    height = picture.size[1]
    line, shore = place.horizon * height, place.ground * height
    ghost = sheet.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    ghost = ghost.resize((ghost.width, max(1, round(ghost.height * FLAT))), Image.Resampling.BILINEAR)
    middle = at[1] + sheet.height / 2
    below = line + min(line - middle, DEEP * (shore - line))
    pixels = np.asarray(ghost).copy()
    rows = np.arange(pixels.shape[0])
    sway = np.sin(rows * 40 / max(40, len(rows)) * 2.1) + 0.5 * np.sin(rows * 40 / max(40, len(rows)) * 0.9 + 1.0)
    shift = (sway * ghost.width * 0.035).astype(np.int64)
    for row, by in enumerate(shift.tolist()):
        pixels[row] = np.roll(pixels[row], by, axis=0)
    fade = STRENGTH * (0.72 + 0.28 * np.sin(rows * 40 / max(40, len(rows)) * 3.3))
    pixels[..., 3] = (pixels[..., 3] * fade[:, None]).astype(np.uint8)
    top = round(below - ghost.height / 2)
    pixels[: max(0, round(line) - top), :, 3] = 0
    shown = Image.fromarray(pixels, "RGBA")
    picture.paste(shown.convert("RGB"), (at[0], top), shown.getchannel("A"))
