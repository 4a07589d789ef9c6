"""Thermal image: what stands there glows hot before cold ground, in the false colours of a heat camera."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.styles.ramps import ramped, tones
from muralist.engines.preview.styles.style import Style, shape_of, soften

HEAT = ((0, (8, 4, 40)), (55, (52, 12, 120)), (105, (150, 24, 140)), (150, (230, 70, 60)), (195, (252, 160, 30)),
        (232, (255, 232, 90)), (255, (255, 252, 222)))  # fmt: skip
COLD, WARM = (4, 118), (138, 250)
"""Tones of the ramp that the ground and the things have."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The things hot, the hottest in their middle."""
    del seed, detail
    grey = soften(tones(picture), 0.0035)
    if subjects is None or subjects.getbbox() is None:
        return ramped(grey, HEAT)
    shape = shape_of(subjects, picture.size, 0.004)
    core = shape_of(subjects, picture.size, 0.05)
    if shape is None or core is None:
        return ramped(grey, HEAT)
    tone = np.asarray(grey).astype(np.float32) / 255
    inner = np.asarray(core).astype(np.float32) / 255
    hot = WARM[0] + (WARM[1] - WARM[0]) * (0.55 * tone + 0.45 * inner)
    cold = COLD[0] + (COLD[1] - COLD[0]) * tone + 26 * inner
    on = np.asarray(shape).astype(np.float32) / 255
    return ramped(Image.fromarray(np.clip(cold + (hot - cold) * on, 0, 255).astype(np.uint8)), HEAT)


STYLE = Style(name="thermal", apply=apply, rank=82, sparing=sparing)
