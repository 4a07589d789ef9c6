"""Rolling hills with a flowering meadow in front."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, Colour, rgb
from muralist.engines.preview.scenery.land import hills, mist, mountains
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.plants import grass, round_trees
from muralist.engines.preview.scenery.seasons import SEASONS, leaves, season
from muralist.engines.preview.scenery.setting import Place, Setting, blank
from muralist.engines.preview.scenery.sky import sky

GREENS: dict[str, tuple[Colour, Colour, Colour]] = {
    "": (rgb("#8fae74"), rgb("#7ca65a"), rgb("#6d9a46")),
    "spring": (rgb("#9dbf80"), rgb("#8cba62"), rgb("#7bb04a")),
    "summer": (rgb("#9db06a"), rgb("#96a852"), rgb("#7d9a44")),
    "autumn": (rgb("#b09a62"), rgb("#b58a48"), rgb("#a5813f")),
    "winter": (rgb("#e3e9f0"), rgb("#e8edf3"), rgb("#eef2f7")),
}


def paint(setting: Setting) -> Array:
    picture = blank(setting.view)
    sky(setting, picture, 0.58)
    when = season(setting)
    far, middle, near = GREENS.get(when, GREENS[""])
    crowns = leaves(setting)
    if setting.wants("mountains"):
        mountains(setting, picture, "range", base=0.60, height=0.30, far=0.55, rock=rgb("#6f7a90"), snow=0.32)
    hills(setting, picture, "hill 1", crest=0.545, swing=0.06, bottom=0.72, far=0.66, colour=far, frequency=2.1)
    line = hills(
        setting, picture, "hill 2", crest=0.60, swing=0.055, bottom=0.80, far=0.42, colour=middle, frequency=1.6
    )
    round_trees(setting, picture, "copse", base=line, size=0.032, far=0.42, colours=crowns, spacing=0.10)
    mist(setting, picture, at=0.64, thick=0.03, strength=0.30)
    line = hills(
        setting,
        picture,
        "hill 3",
        crest=0.675,
        swing=0.045,
        bottom=0.92,
        far=0.16,
        colour=middle,
        frequency=1.2,
        blades=0.10 if when != "winter" else 0.0,
    )
    round_trees(setting, picture, "hedge", base=line, size=0.055, far=0.18, colours=crowns, spacing=0.42)
    hills(
        setting,
        picture,
        "hill 4",
        crest=0.755,
        swing=0.025,
        bottom=1.0,
        far=0.0,
        colour=near,
        frequency=0.6,
        blades=0.30 if when != "winter" else 0.03,
        rough=0.2 if when != "winter" else 0.08,
    )
    if when != "winter":
        wild = 0.55 if setting.wants("flowers") or when == "spring" else 0.2
        grass(setting, picture, "meadow", top=0.77, colour=near, count=1500, flowers=wild)
    return picture


PLACE = Place(
    name="meadow",
    paint=paint,
    light=open_light,
    ground=0.86,
    horizon=0.58,
    seasons=SEASONS,
    features=SKY_FEATURES | {"mountains", "flowers", "grass", "hills", "trees"},
)
