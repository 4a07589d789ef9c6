"""Vintage poster: a few flat inks on cream paper, teal shadows and orange lights, a printed margin and worn folds."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageEnhance

from muralist.engines.preview.brushes.colour import LUMA, Array, smoothstep
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.cutouts import flat_picture
from muralist.engines.preview.styles.style import Style, in_strips, shape_of

INKS, EACH = 12, 3
"""Inks of the ground, and of every thing beside those that all share."""
PAPER = np.array([243, 230, 200], dtype=np.float32)
DEEP = np.array([30, 52, 62], dtype=np.float32)
AGED = np.array([1.05, 0.98, 0.84], dtype=np.float32)
THINGS = np.float32(0.75)
"""How much of the aging a thing is spared."""
MARGIN = 0.034
"""Width of the unprinted border, as a share of the shorter side."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """Flat inks, for the things apart from the ground's; wear only near the edges of the sheet, never on a thing."""
    width, height = picture.size
    bold = ImageEnhance.Contrast(picture).enhance(1.14)
    printed = Image.blend(flat_picture(bold, subjects, INKS, vivid=1.25, each=EACH), bold, 0.05)
    spared = None if subjects is None else shape_of(subjects, picture.size, 0.02)
    kept = None if spared is None else np.asarray(spared)
    small = View(max(16, width // 3), max(16, height // 3), seed, 0)
    wear = Image.fromarray(small.noise("wear", 3.0, octaves=5, gain=0.65))
    worn = np.asarray(wear.resize((width, height), Image.Resampling.BICUBIC))

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        tone = (rows @ LUMA / np.float32(255))[..., None]
        ramp = DEEP + (PAPER - DEEP) * np.clip((tone - 0.05) * 1.15, 0, 1)
        # what is aged is the paper: a thing keeps the hue that it was asked for, and white stays white
        own = np.float32(0) if kept is None else kept[top : top + count].astype(np.float32)[..., None] / 255 * THINGS
        aged = 1 + (AGED - 1) * (1 - own)
        mixed = rows * aged + (ramp - rows * aged) * (np.float32(0.24) * (1 - own))
        mixed = 20 + mixed * np.float32(0.92)
        fibre = band.noise("fibre", 150.0, octaves=1 if detail < 2 else 2)
        patch = worn[top : top + count]
        edge = np.minimum(band.half_width - np.abs(band.x), band.tall / 2 - np.abs(band.yw))
        wear = 0.26 * smoothstep(0.84, 1.0, patch * 0.8 + fibre * 0.25) * (1 - smoothstep(0.05, 0.20, edge + 0 * fibre))
        if kept is not None:
            wear = wear * (1 - np.clip(kept[top : top + count].astype(np.float32) / 128, 0, 1))
        mixed += (PAPER - mixed) * wear[..., None]
        inside = smoothstep(MARGIN, MARGIN + 1.5 * band.pixel, edge + 0 * fibre)[..., None]
        sheet = PAPER + (mixed - PAPER) * inside
        return np.asarray(sheet * (1 + 0.08 * (patch - 0.5) + 0.05 * (fibre - 0.5))[..., None], dtype=np.float32)

    return in_strips(printed, work)


STYLE = Style(name="vintage", apply=apply, rank=70, sparing=sparing)
