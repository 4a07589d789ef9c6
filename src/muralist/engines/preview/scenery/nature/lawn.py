"""A mown lawn, and the shadows of what stands on it."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.seasons import grass_colour, snowy
from muralist.engines.preview.scenery.nature.land import hills
from muralist.engines.preview.scenery.nature.plants import grass
from muralist.engines.preview.scenery.setting import Setting


def lawn(setting: Setting, picture: Array, top: float, count: int = 1000, flowers: float = 0.1) -> None:
    """A lawn from height fraction `top` down, with `count` tufts; under snow it has neither blades nor flowers."""
    cold, green = snowy(setting), grass_colour(setting)
    hills(
        setting,
        picture,
        "lawn",
        crest=top,
        swing=0.010,
        bottom=1.0,
        far=0.10,
        colour=green,
        frequency=0.8,
        blades=0.0 if cold else 0.22,
    )
    if not cold:
        grass(setting, picture, "lawn grass", top=top + 0.08, colour=green, count=count, size=0.038, flowers=flowers)


def shade_under(setting: Setting, ink: Ink, x: float, y: float, wide: float) -> None:
    """The soft shadow at the foot (x, y) of something `wide` world units across."""
    ink.disc(
        x - setting.side * wide * 0.2,
        y,
        wide,
        times(setting.day.shade, 0.8),
        0.28 if setting.clear else 0.15,
        ry=wide * 0.10,
    )
