"""A spotlight that falls on what the picture is about: a cone from above, a pool around its foot, and a dark house."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageChops

from muralist.engines.preview.brushes.colour import Array, array, rgb, smoothstep
from muralist.engines.preview.plan import Feature
from muralist.engines.preview.scenery.setting import Setting
from muralist.engines.preview.staging.placement import Placement

SPOTLIGHT = "spotlight"
HOUSE = 0.40
"""What is left of the light beside the cone."""
WARM = rgb("#fff0c8")
AIR = 0.17
"""How much the air in the cone throws back."""
FLAT, WIDER, LEAST = 0.26, 0.72, 0.17
"""How flat the pool is; its half width as a share of the thing's width, and the least in shorter sides."""
SOURCE = 0.62
"""The cone's width where it enters the frame, as a share of the pool's: it is as wide as a thing all the way down."""


def follows(setting: Setting) -> bool:
    """Whether a spotlight is asked for and something stands there that it can follow."""
    return setting.wants(SPOTLIGHT) and bool(setting.plan.things)


def spotlit(picture: Image.Image, setting: Setting, placed: Sequence[Placement]) -> Image.Image:
    """The picture with one spotlight on its largest thing, and on the others that stand close to it."""
    standing = [each for each in placed if each.where != "sky" and not each.cut]
    if not follows(setting) or not standing:
        return picture
    width, height = picture.size
    unit = min(width, height)
    main = max(standing, key=lambda each: each.unit * each.extent.height)
    half = max(LEAST, WIDER * main.unit * (main.extent.right - main.extent.left) * 0.5 + 0.06)
    foot = main.y * height / unit
    k = max(1, unit // 256)
    x = ((np.arange(0, width, k, dtype=np.float32) + k / 2)[None, :] - width / 2) / unit - main.x
    y = ((np.arange(0, height, k, dtype=np.float32) + k / 2)[:, None]) / unit
    lean = np.float32(setting.side * 0.05)
    fall = np.clip(y / foot, 0, 1.2)
    # the cone widens down to the pool, a little aslant
    reach = half * (SOURCE + (1 - SOURCE) * fall)
    across = np.abs(x - lean * (1 - np.minimum(fall, 1))) / reach
    cone = smoothstep(1.06, 0.82, across) * (fall <= 1)
    pool = smoothstep(1.10, 0.86, np.hypot(x / half, (y - foot) / (FLAT * half)))
    lit = np.maximum(cone, pool).astype(np.float32)
    asked: Feature | None = setting.plan.feature(SPOTLIGHT)
    tint = array(asked.colours[0].colour if asked is not None and asked.colours else WARM)
    shade = _sheet((HOUSE + (1 - HOUSE) * lit)[..., None] * np.ones(3, dtype=np.float32), picture.size)
    beam = _sheet((cone * (1 - 0.6 * fall) * np.float32(AIR) + pool * np.float32(AIR * 0.8))[..., None] * tint,
                  picture.size)  # fmt: skip
    return ImageChops.screen(ImageChops.multiply(picture, shade), beam)


def _sheet(values: Array, size: tuple[int, int]) -> Image.Image:
    small = Image.fromarray((np.clip(values, 0, 1) * 255 + 0.5).astype(np.uint8))
    return small.resize(size, Image.Resampling.BICUBIC)
