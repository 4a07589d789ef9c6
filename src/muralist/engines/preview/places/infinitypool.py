"""A pool whose far edge is the view: water that ends against the sea, a city or mountains, and a wooden deck."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, gradient, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import Ink, lay
from muralist.engines.preview.places.city import towers
from muralist.engines.preview.places.island import palm
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.floors import deck
from muralist.engines.preview.scenery.nature.land import hills, lit, mist, mountains
from muralist.engines.preview.scenery.nature.water import sea
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

HORIZON, EDGE, DECK = 0.545, 0.635, 0.865


def paint(setting: Setting) -> Array:
    """The view, the pool that runs out into it, and loungers under a parasol on the deck."""
    view = setting.view
    picture = blank(view)
    sky(setting, picture, HORIZON)
    _view(setting, picture)
    _pool(setting, picture)
    deck(setting, picture, "pool deck", top=DECK, colour=rgb("#b98a5e"))
    ink = view.ink(2)
    side = setting.side
    k = 1 / view.tall
    for hand, at, tall in ((-1, 0.98, 0.50), (1, 1.02, 0.60)):
        if not setting.holds("tree"):
            palm(setting, ink, hand * side * at * max(0.36, view.half_width), DECK + 0.02, tall, -hand * side * 0.7)
    if not setting.holds("deck_chair"):
        x = -side * max(0.24, view.half_width * 0.66)
        for number in (0, 1):
            _lounger(setting, ink, x + number * side * 0.21, DECK + 0.05 + 0.012 * number, k)
    ink.onto(picture)
    return picture


def _view(setting: Setting, picture: Array) -> None:
    """What lies beyond the pool."""
    if setting.wants("skyline"):
        for rank, (far, count, low, high) in enumerate(((0.68, 34, 0.06, 0.20), (0.44, 24, 0.06, 0.28))):
            towers(setting, picture, rank, far, count, low, high, HORIZON + 0.04)
        mist(setting, picture, at=HORIZON + 0.06, thick=0.05, strength=0.4)
        band = setting.view.band(HORIZON + 0.035, EDGE + 0.01)
        picture[band.rows] = array(mix(setting.day.haze, setting.day.shade, 0.2))
    elif setting.wants("mountains") or setting.wants("trees"):
        if setting.wants("mountains"):
            mountains(setting, picture, "range", base=HORIZON + 0.03, height=0.28, far=0.5, rock=rgb("#66758a"),
                      snow=0.4)  # fmt: skip
        for number, (crest, far) in enumerate(((HORIZON + 0.01, 0.45), (HORIZON + 0.045, 0.22))):
            hills(setting, picture, f"woods {number}", crest=crest, swing=0.02, bottom=EDGE + 0.02, far=far,
                  colour=rgb("#3f7a4c"), frequency=2.2, rough=0.5, blades=0.3)  # fmt: skip
    else:
        sea(setting, picture, HORIZON, EDGE + 0.01)


def _pool(setting: Setting, picture: Array) -> None:
    """Clear water from the rim that it flows over to the deck, the sky in its far part, light dancing in the near."""
    view = setting.view
    band = view.band(EDGE, DECK + 0.01)
    depth = np.clip((band.y - EDGE) / (DECK - EDGE), 0, 1)
    a, b = band.noise("caustic a", 9.0, 30.0, octaves=3), band.noise("caustic b", 8.0, 26.0, octaves=3)
    far = mix(lit(setting, rgb("#6fd3d8")), setting.day.horizon, 0.45)
    water = gradient(
        np.clip(depth + 0.12 * (a - 0.5), 0, 1) * np.ones_like(band.x),
        [(0.0, far), (0.35, lit(setting, rgb("#45c0cc"))), (1.0, lit(setting, rgb("#1f93b8")))],
    )
    net = smoothstep(0.055, 0.0, np.abs(a - b)) * depth
    water = water * (1 + 0.14 * (a - 0.5))[..., None] + (net * 0.20)[..., None]
    picture[band.rows] = np.clip(water, 0, 1)
    rim = np.exp(-(((band.y - EDGE - 0.004) / 0.0035) ** 2)) * np.ones_like(band.x)
    lay(
        picture[band.rows],
        np.asarray(rim * 0.85, dtype=np.float32),
        mix(lit(setting, (1, 1, 1)), setting.day.horizon, 0.3),
    )
    coping = view.band(DECK - 0.016, DECK + 0.004)
    lay(picture[coping.rows], np.ones(coping.shape, dtype=np.float32), lit(setting, rgb("#efe7d8")))


def _lounger(setting: Setting, ink: Ink, x: float, foot: float, k: float) -> None:
    """A low lounger with a raised back, seen from the side, and its shadow."""
    cloth, wood = lit(setting, rgb("#f4efe4")), lit(setting, rgb("#8a6238"))
    hand = -setting.side
    size = 0.19
    ink.disc(x, foot + 0.004, size * 0.62, times(setting.day.shade, 0.4), 0.35, ry=size * 0.07)
    for leg in (-0.42, 0.34):
        ink.box(x + leg * size - 0.006, foot - 0.050 * k, x + leg * size + 0.006, foot, wood)
    ink.line([(x - hand * size * 0.55, foot - 0.050 * k), (x + hand * size * 0.55, foot - 0.050 * k)], 0.014, wood)
    seat = [(x - hand * size * 0.55, foot - 0.066 * k), (x + hand * size * 0.20, foot - 0.066 * k),
            (x + hand * size * 0.56, foot - 0.150 * k)]  # fmt: skip
    ink.line(seat, 0.030, times(cloth, 0.82))
    ink.line([(px, py - 0.007 * k) for px, py in seat], 0.016, cloth)


PLACE = Place(
    name="infinity pool",
    paint=paint,
    light=open_light,
    ground=0.935,
    horizon=HORIZON,
    water=0.76,
    sky=(0.05, 0.42),
    scale=0.9,
    features=SKY_FEATURES | {"sea", "skyline", "mountains", "trees"},
)
