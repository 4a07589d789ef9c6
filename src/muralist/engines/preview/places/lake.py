"""A still mountain lake that mirrors peaks and pines, with a stony shore in front."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.air.seasons import SEASONS, leaves, season, snowy, tinted
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import hills, lit, mist, mountains
from muralist.engines.preview.scenery.nature.plants import PINES, fallen, grass, pine_row, round_trees
from muralist.engines.preview.scenery.nature.rocks import cracked
from muralist.engines.preview.scenery.nature.water import mirror
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WATERLINE, SHORE = 0.565, 0.875
AUTUMN = (rgb("#c98a33"), rgb("#b5632c"), rgb("#3d6048"), rgb("#d5a63f"))

SPRING = (rgb("#6f9a55"), rgb("#86ad58"), rgb("#3f6e50"), rgb("#e7b9c8"))
BANKS = {"winter": rgb("#dfe6ee"), "autumn": rgb("#8f7a48"), "spring": rgb("#6f9450"), "summer": rgb("#5a7a44")}


def paint(setting: Setting) -> Array:
    picture = blank(setting.view)
    sky(setting, picture, WATERLINE)
    mountains(
        setting, picture, "far range", base=0.57, height=0.27, far=0.60, rock=rgb("#74809a"), snow=0.7, frequency=1.9
    )
    mountains(
        setting, picture, "range", base=0.57, height=0.40, far=0.26, rock=rgb("#66707f"), snow=0.46, frequency=1.1
    )
    winter = snowy(setting)
    green = BANKS.get(season(setting), rgb("#4f6e4c"))
    line = hills(
        setting, picture, "bank", crest=0.535, swing=0.022, bottom=0.575, far=0.28, colour=green, frequency=1.0
    )
    trees = {"autumn": AUTUMN, "spring": SPRING}.get(season(setting), PINES)
    pine_row(
        setting, picture, "far pines", base=line, height=0.055, far=0.34, spacing=0.016, colours=trees, snowy=winter
    )
    asked_hue = tinted(setting, "leaves", "trees") is not None
    if asked_hue or season(setting) == "autumn":
        # broad-leaved woods on the near shore carry the colours
        for name, base, size in (("far wood", 0.556, 0.042), ("near wood", 0.562, 0.058)):
            round_trees(setting, picture, name, base=base, size=size, far=0.18, colours=leaves(setting), spacing=0.075)
    mist(setting, picture, at=0.555, thick=0.014, strength=0.40)
    mirror(setting, picture, WATERLINE)
    asked = setting.plan.feature("lake")
    if asked is not None and asked.colours:
        _stain(setting, picture, asked.colours[0].colour)
    if setting.wants("ice") or winter:
        ice_over(setting, picture)
    _shore(setting, picture, winter)
    fallen(setting, picture, "fallen", top=SHORE + 0.03, count=260)
    return picture


def _stain(setting: Setting, picture: Array, colour: Colour) -> None:
    """The water in the colour that was asked for, with what it mirrors still in it."""
    band = setting.view.band(WATERLINE, 1.0)
    depth = np.clip((band.y - WATERLINE) / (SHORE - WATERLINE), 0, 1)
    rows = picture[band.rows]
    rows += (array(lit(setting, colour)) - rows) * (0.42 + 0.30 * depth)[..., None].astype(np.float32)


def ice_over(setting: Setting, picture: Array, waterline: float = WATERLINE, *, blown: float = 0.85) -> None:
    """Ice over the lake: pale, blown over with snow, with long cracks; the peaks still shine in it faintly."""
    band = setting.view.band(waterline, 1.0)
    depth = np.clip((band.y - waterline) / (1 - waterline), 0, 1)
    pale = array(lit(setting, rgb("#cfe6f2")))
    rows = picture[band.rows]
    rows += (pale - rows) * (0.60 + 0.14 * depth)[..., None].astype(np.float32)
    drifts = smoothstep(0.48, 0.66, band.noise("blown snow", 2.4, 16.0, octaves=5, gain=0.55))
    lay(rows, (drifts * blown).astype(np.float32), lit(setting, rgb("#f4f8fc")))
    cracks = cracked(band, "ice", 1.7) * (0.35 + 0.65 * depth) * (1 - 0.7 * drifts)
    lay(rows, (cracks * 0.75).astype(np.float32), lit(setting, rgb("#6fa9c8")))
    shifted = np.roll(cracks, max(1, round(band.unit * 0.003)), axis=0)
    lay(rows, (np.clip(shifted - cracks, 0, 1) * 0.6).astype(np.float32), lit(setting, (1, 1, 1)))


def _shore(setting: Setting, picture: Array, winter: bool) -> None:
    view = setting.view
    line = (SHORE + 0.018 * view.line("shore", 1.3, 5, 0.5)).astype(np.float32)
    band = view.band(float(line.min()) - 0.01, 1.0)
    colour = rgb("#8b8377") if not winter else rgb("#e8edf2")
    pebbles = band.noise("pebbles", 34.0, 60.0, octaves=3, gain=0.7)
    broad = band.noise("shore light", 4.0, 12.0, octaves=3)
    tone = 0.80 + 0.55 * (pebbles - 0.5) * (0.3 if winter else 1.0) + 0.3 * (broad - 0.5)
    wet = np.clip((band.y - line[None, :]) / 0.02, 0, 1)
    colours = array(lit(setting, colour)) * (tone * (0.6 + 0.4 * wet))[..., None]
    lay(picture[band.rows], band.below(line), colours.astype(np.float32))
    if not winter:
        grass(setting, picture, "reeds", top=0.90, colour=times(rgb("#7f8d4c"), 0.9), count=420, size=0.06)
    rim = np.exp(-(((band.y - line[None, :] + 0.003) / 0.003) ** 2)) * 0.35
    lay(picture[band.rows], rim.astype(np.float32), mix(setting.day.haze, (1, 1, 1), 0.3))


PLACE = Place(
    name="lake",
    paint=paint,
    light=open_light,
    ground=0.925,
    horizon=WATERLINE,
    water=0.70,
    sky=(0.05, 0.40),
    scale=0.86,
    seasons=SEASONS,
    features=SKY_FEATURES | {"mountains", "lake", "trees", "leaves", "mist", "reflection", "ice"},
)
