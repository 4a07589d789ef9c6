"""High mountains above pine woods and an alpine meadow."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, rgb
from muralist.engines.preview.scenery.air.seasons import SEASONS, grass_colour, season, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import hills, mist, mountains
from muralist.engines.preview.scenery.nature.plants import PINES, grass, pine_row, round_trees
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

SLOPES = {"winter": rgb("#e6ecf2"), "autumn": rgb("#a8643a"), "spring": rgb("#6f9a58"), "summer": rgb("#5c7f4c")}
MAPLES = (rgb("#c8462c"), rgb("#d96a2e"), rgb("#b5382a"), rgb("#e0963a"))
"""Red leaves all over the hills."""
LARCHES = (rgb("#c9662f"), rgb("#b5442c"), rgb("#d98a33"), rgb("#6a6a3c"), rgb("#d5a63f"))


def paint(setting: Setting) -> Array:
    picture = blank(setting.view)
    sky(setting, picture, 0.66)
    winter = snowy(setting)
    # behind things the peaks must rise over them
    grown = 1.22 if setting.plan.things else 1.0
    mountains(
        setting,
        picture,
        "range 1",
        base=0.64,
        height=0.44 * grown,
        far=0.66,
        rock=rgb("#7d88a4"),
        snow=0.75,
        frequency=1.9,
    )
    mist(setting, picture, at=0.56, thick=0.05, strength=0.5, name="mist 1")
    mountains(
        setting,
        picture,
        "range 2",
        base=0.70,
        height=0.46 * grown,
        far=0.38,
        rock=rgb("#6b7486"),
        snow=0.58 if not winter else 0.9,
        frequency=1.15,
    )
    mist(setting, picture, at=0.655, thick=0.05, strength=0.55, name="mist 2")
    woods = LARCHES if season(setting) == "autumn" else PINES
    slope = SLOPES.get(season(setting), rgb("#5c7a55"))
    line = hills(setting, picture, "slope", crest=0.69, swing=0.06, bottom=0.84, far=0.30, colour=slope, frequency=1.0)
    pine_row(
        setting, picture, "far pines", base=line, height=0.075, far=0.36, spacing=0.022, snowy=winter, colours=woods
    )
    if season(setting) == "autumn":
        round_trees(
            setting, picture, "red woods", base=line + 0.035, size=0.075, far=0.22, colours=MAPLES, spacing=0.05
        )
    mist(setting, picture, at=0.72, thick=0.025, strength=0.35, name="mist 3")
    meadow = grass_colour(setting)
    line = hills(
        setting,
        picture,
        "alp",
        crest=0.79,
        swing=0.04,
        bottom=1.0,
        far=0.05,
        colour=meadow,
        frequency=0.8,
        blades=0.22 if not winter else 0.04,
    )
    pine_row(setting, picture, "near pines", base=line, height=0.15, far=0.10, spacing=0.24, snowy=winter)
    if not winter:
        grass(setting, picture, "alp grass", top=0.82, colour=meadow, count=1000, flowers=0.25)
    return picture


PLACE = Place(
    name="mountains",
    paint=paint,
    light=open_light,
    ground=0.88,
    horizon=0.66,
    sky=(0.05, 0.42),
    seasons=SEASONS,
    features=SKY_FEATURES | {"mountains", "trees", "mist", "flowers", "grass"} | {"brook"},
)
