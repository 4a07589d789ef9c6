"""A lane of the South: a white one with blue doors on an island, or a warm plaster one with shutters in an old town."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.brushes.colour import Array, rgb
from muralist.engines.preview.places.oldlane import EASTERN, HALF, LaneLook, lane_fittings, lane_point, lane_walls
from muralist.engines.preview.scenery.air.seasons import SEASONS, snowy, tinted
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.coarse import grown
from muralist.engines.preview.scenery.nature.land import hills, lit
from muralist.engines.preview.scenery.nature.water import sea
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

VANISH = 0.56
WHITE = replace(EASTERN, plaster=rgb("#f4f2ec"), brick=rgb("#e9e5dc"), bricked=0.0, door=rgb("#2f6fb5"),
                frame=rgb("#2f6fb5"), stone=rgb("#ffffff"), slab=rgb("#d8d3c8"), eaves=False)  # fmt: skip
WARM = replace(EASTERN, plaster=rgb("#e2b98a"), brick=rgb("#b99a78"), bricked=0.35, door=rgb("#6f4a30"),
               frame=rgb("#4f7358"), stone=rgb("#cbbca4"), slab=rgb("#a8998a"), eaves=False)  # fmt: skip
DOORS = "lane doors"
"""The feature whose colour is that of the doors and shutters."""
BLOOM, LEAF = (rgb("#d43f7f"), rgb("#e0608f"), rgb("#c42f6a")), rgb("#4f7f45")
POTS = ((-1, 1.10), (1, 1.45), (-1, 2.20), (1, 2.75))
"""The side and the distance of each flowering pot."""


def paint_white(setting: Setting) -> Array:
    return grown(setting, lambda own: _paint(own, WHITE, shore=True), 0.8)


def paint_warm(setting: Setting) -> Array:
    return grown(setting, lambda own: _paint(own, WARM, shore=False), 0.8)


def _paint(setting: Setting, look: LaneLook, *, shore: bool) -> Array:
    picture = blank(setting.view)
    sky(setting, picture, VANISH)
    if shore:
        sea(setting, picture, VANISH - 0.02)
    else:
        hills(setting, picture, "hill", crest=VANISH - 0.07, swing=0.05, bottom=VANISH + 0.12, far=0.6,
              colour=rgb("#7a8a66"))  # fmt: skip
    own = tinted(setting, DOORS)
    look = look if own is None else replace(look, door=own, frame=own)
    lane_walls(setting, picture, look)
    lane_fittings(setting, picture, look)
    if not snowy(setting):
        _flowers(setting, picture)
    return picture


def _flowers(setting: Setting, picture: Array) -> None:
    """Pots at the foot of the walls, and what climbs up beside a door."""
    view = setting.view
    ink, rng = view.ink(2), view.rng("lane flowers")
    for hand, z in sorted(POTS, key=lambda pot: -pot[1]):
        x = hand * (HALF - 0.055)
        a, b = lane_point(view, x - 0.045, 0.0, z), lane_point(view, x + 0.045, 0.085, z)
        ink.box(a[0], b[1], b[0], a[1], lit(setting, rgb("#b5623f")))
        climbs = hand < 0
        for _ in range(210 if climbs else 60):
            up = float(rng.uniform(0.07, 0.82 if climbs else 0.22))
            spread = 0.06 + (0.04 if climbs else 0.0)
            px, py = lane_point(view, x + float(rng.normal(0.0, spread * 0.5)), up, z + float(rng.uniform(-0.12, 0.12)))
            green = rng.random() < 0.45
            tone = LEAF if green else BLOOM[int(rng.integers(len(BLOOM)))]
            ink.disc(px, py, float(rng.uniform(0.006, 0.014)) / z, lit(setting, tone), 0.95)
    ink.onto(picture)


PLACES = tuple(
    Place(
        name=name, paint=paint, light=open_light, ground=0.90, horizon=0.70, sky=(0.05, 0.26), scale=0.86,
        eaves=0.20, paved=True, seasons=SEASONS, features=SKY_FEATURES | {"puddles", "reflection", "lights", DOORS},
    )
    for name, paint in (("whitelane", paint_white), ("warmlane", paint_warm))
)  # fmt: skip
