"""A rainbow or stars in the sky of a picture without a plan, where it shows one."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.optics.studio import Finish
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.air.sky import rainbow, stars
from muralist.engines.preview.scenery.setting import Setting

RAINBOW, STARS = "rainbow", "stars"
SMALL = 96
LEAST, LOWEST = 0.16, 0.15
"""The least share of a picture that is a sky, and how far down at least most of its columns are."""
BRIGHT, COOL = 88, -10
"""The least lightness of a sky by day, and by how much its blue may be less than its red."""
BELOW = 0.06
"""How much farther down than in most columns a sky may reach: what lies lower is water that mirrors it."""
ASKED = frozenset({"sky", "add"})
DARK = frozenset({"night", "dusk"})


def in_sky(
    picture: Image.Image, before: Image.Image, plan: ScenePlan, prompt: str, setting: Setting, finish: Finish
) -> tuple[Image.Image, set[str]]:  # fmt: skip
    """The picture with what the order has in its sky, which is looked for as it was `before`, and the words done."""
    named = [(word.text, word.entry.name) for word in mentions(prompt) if word.entry is not None and not silent(word)]
    named = [(text, STARS if "star" in text.lower() or "星" in text else name) for text, name in named]
    wanted = {name for _, name in named if name == RAINBOW or (name == STARS and plan.time in DARK)}
    mask = sky_of(before) if wanted else None
    if mask is None:
        return picture, set()
    height = float(np.asarray(mask.resize((1, SMALL))).astype(np.float32).mean()) / 255
    view = View(picture.width, picture.height, setting.view.seed, finish.detail)
    rows = np.asarray(picture.convert("RGB")).astype(np.float32) / np.float32(255)
    if STARS in wanted:
        stars(setting, view, rows, min(1.0, height * 1.2))
    if RAINBOW in wanted:
        rainbow(setting, view, rows, max(0.34, min(0.62, height)))
    done = Image.fromarray((np.clip(rows, 0, 1) * 255).astype(np.uint8))
    whole = mask.resize(picture.size, Image.Resampling.BICUBIC)
    words = {text for text, name in named if name in wanted or name in ASKED}
    return Image.composite(done, picture.convert("RGB"), whole), words


def sky_of(picture: Image.Image) -> Image.Image | None:
    """Where a picture shows sky: what is light and not warm from its upper edge down; None where that is little."""
    small = picture.convert("RGB").resize((SMALL, SMALL), Image.Resampling.BOX).filter(ImageFilter.GaussianBlur(0.7))
    colours = np.asarray(small).astype(np.int16)
    red, green, blue = colours[..., 0], colours[..., 1], colours[..., 2]
    airy = (colours.mean(axis=-1) >= BRIGHT) & (blue - red >= COOL) & (blue - green >= COOL)
    open_sky = np.logical_and.accumulate(airy, axis=0)
    if open_sky.mean() < LEAST or np.median(open_sky.mean(axis=0)) < LOWEST:
        return None
    open_sky[round(SMALL * (float(np.quantile(open_sky.mean(axis=0), 0.6)) + BELOW)) :] = False
    mask = Image.fromarray((open_sky * 255).astype(np.uint8))
    return mask.filter(ImageFilter.MinFilter(3)).filter(ImageFilter.GaussianBlur(0.6))
