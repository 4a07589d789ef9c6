"""Grass that is high enough to hide the feet and legs of what goes through it."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.brushes.colour import Array, rgb, times
from muralist.engines.preview.scenery.air.seasons import grass_colour, snowy, tinted
from muralist.engines.preview.scenery.nature.plants import grass
from muralist.engines.preview.scenery.setting import Setting, before_things

HIGH_GRASS = "high grass"
"""The feature of ground under high grass."""
DRY = rgb("#c9a95a")


def through_grass(setting: Setting, picture: Image.Image) -> Image.Image:
    """The picture with high blades before its things, where the prompt has such grass."""
    if not setting.wants(HIGH_GRASS) or snowy(setting):
        return picture
    tone = DRY if setting.plan.place == "savanna" and tinted(setting, "grass") is None else grass_colour(setting)

    def blades(near: Setting, pixels: Array) -> None:
        grass(near, pixels, "high grass behind", top=0.80, colour=times(tone, 0.86), count=620, size=0.22)
        grass(near, pixels, "high grass before", top=0.84, colour=times(tone, 1.05), count=520, size=0.26)

    return before_things(setting, picture, blades)
