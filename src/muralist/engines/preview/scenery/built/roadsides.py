"""The land along an open road: fields and hills, or the desert, mountains or woods that the prompt puts it in."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, rgb, times
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.scenery.air.seasons import grass_colour, leaves, snowy
from muralist.engines.preview.scenery.nature.dunes import SAND, dune, mesas, red_ranges
from muralist.engines.preview.scenery.nature.land import ground, hills, mist, mountains
from muralist.engines.preview.scenery.nature.plants import pine_row, round_trees
from muralist.engines.preview.scenery.nature.rocks import boulders
from muralist.engines.preview.scenery.setting import Setting

ROADSIDES = frozenset({"dunes", "mountains", "pines", "mesas"})


def roadside(setting: Setting, picture: Array, top: float) -> View:
    """Paint the land up to the road's far end at `top` and the verge; returns the band of the verge."""
    if setting.wants("dunes"):
        return _desert(setting, picture, top)
    green = grass_colour(setting)
    if setting.wants("mountains"):
        _ranges(setting, picture, top)
    far = 0.0 if setting.wants("mountains") else 0.06
    if far:
        hills(setting, picture, "far", crest=0.545, swing=far, bottom=0.64, far=0.62, colour=times(green, 0.9),
              frequency=1.7)  # fmt: skip
    line = hills(setting, picture, "hill", crest=0.575, swing=0.03, bottom=0.64, far=0.42, colour=green, frequency=1.2)
    if setting.wants("pines") or setting.wants("mountains"):
        wooded = setting.wants("pines")
        for number, (height, away, spacing) in enumerate(((0.16, 0.46, 0.03), (0.21, 0.3, 0.06))[: 1 + wooded]):
            pine_row(setting, picture, f"roadside pines {number}", base=line + 0.02 * number,
                     height=height if wooded else 0.07, far=away, spacing=spacing, snowy=snowy(setting))  # fmt: skip
    else:
        round_trees(setting, picture, "trees", base=line, size=0.032, far=0.42, colours=leaves(setting), spacing=0.11)
    return ground(setting, picture, "verge", top=top, colour=green, rough=0.28, fx=10, fy=30, far=0.42)


def _ranges(setting: Setting, picture: Array, top: float) -> None:
    mountains(setting, picture, "range 1", base=top, height=0.40, far=0.62, rock=rgb("#7d88a4"), snow=0.6,
              frequency=1.7)  # fmt: skip
    mountains(setting, picture, "range 2", base=top + 0.03, height=0.27, far=0.42, rock=rgb("#6b7486"),
              snow=0.8 if snowy(setting) else 0.3, frequency=1.2)  # fmt: skip
    mist(setting, picture, at=top - 0.03, thick=0.04, strength=0.4, name="valley mist")


def _desert(setting: Setting, picture: Array, top: float) -> View:
    sand = SAND
    if setting.wants("mesas") or setting.wants("mountains"):
        red_ranges(setting, picture, top)
    mesas(setting, picture, top - 0.02)
    for index, (crest, swing, far) in enumerate(((top - 0.02, 0.02, 0.5), (top + 0.005, 0.03, 0.36))):
        dune(setting, picture, index, crest, swing, far)
    band = ground(setting, picture, "sand verge", top=top, colour=sand, rough=0.16, fx=6, fy=26, far=0.42)
    boulders(setting, picture, "roadside stones", top=top + 0.04, tone=times(sand, 0.72), count=16)
    return band
