"""The deck of a sailing ship: planks, a rail with turned posts, a mast with its shrouds, coiled rope, the open sea."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.nature.water import sea
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

HORIZON, DECK, HIGH = 0.56, 0.76, 0.17
PLANK, TIMBER, ROPE = rgb("#b48a5c"), rgb("#7a5232"), rgb("#cdb68a")


def paint(setting: Setting) -> Array:
    """Sea and sky over the rail, the mast on one side, barrels at its foot on the other."""
    view = setting.view
    picture = blank(view)
    sky(setting, picture, HORIZON)
    sea(setting, picture, HORIZON, DECK + 0.01)
    _planks(setting, picture)
    ink = view.ink(2)
    k = 1 / view.tall
    _rail(setting, ink, k)
    _mast(setting, ink, setting.side * min(0.44, view.half_width * 0.74), k)
    if not setting.holds("barrel"):
        _barrel(setting, ink, -setting.side * min(0.50, view.half_width * 0.84), k)
    ink.onto(picture)
    return picture


def _planks(setting: Setting, picture: Array) -> None:
    """Boards that run towards the viewer, caulked dark between."""
    view = setting.view.band(DECK, 1.0)
    depth = np.clip((view.y - DECK) / (1 - DECK), 0, 1)
    lane = view.x / (0.60 + 0.40 * depth) * 7.0
    own = view.rng("planks").random(97).astype(np.float32)[np.floor(lane).astype(np.int64) % 97]
    grain = view.noise("plank grain", 46.0, 5.0, octaves=4, gain=0.6)
    joints = smoothstep(0.475, 0.495, np.abs(lane % 1 - 0.5))
    tone = (0.78 + 0.16 * depth + 0.18 * (own - 0.5) + 0.18 * (grain - 0.5)) * (1 - 0.45 * joints)
    tone = tone * (1 - 0.35 * np.exp(-depth * 14))
    picture[view.rows] = np.clip(array(lit(setting, PLANK)) * tone[..., None], 0, 1)


def _rail(setting: Setting, ink: Ink, k: float) -> None:
    wood = lit(setting, TIMBER)
    top, foot = DECK - HIGH * k, DECK + 0.004
    for number in range(-13, 14):
        x = number * 0.105
        ink.box(x - 0.010, top, x + 0.010, foot, wood)
        ink.disc(x, (top + foot) / 2, 0.020, times(wood, 1.08), ry=0.034)
        ink.box(
            x + setting.side * 0.004 - 0.003, top, x + setting.side * 0.004 + 0.003, foot, mix(wood, (1, 1, 1), 0.2)
        )
    ink.box(-1.4, top - 0.030 * k, 1.4, top, wood)
    ink.box(-1.4, top - 0.030 * k, 1.4, top - 0.020 * k, mix(wood, (1, 1, 1), 0.22))
    ink.box(-1.4, foot - 0.022 * k, 1.4, foot + 0.006, times(wood, 0.7))


def _mast(setting: Setting, ink: Ink, x: float, k: float) -> None:
    """A mast with a yard and its furled sail, and shrouds with ratlines from the rail."""
    wood, rope = lit(setting, TIMBER), lit(setting, ROPE)
    foot, out = DECK + 0.05, setting.side
    for step in range(4):
        ink.line([(x + out * (0.10 + 0.075 * step), DECK - HIGH * k), (x + out * 0.01, -0.05)], 0.005, rope)
    for rung in range(1, 12):
        t = rung / 12
        y = DECK - HIGH * k + (-0.05 - DECK + HIGH * k) * t
        ink.line([(x + out * (0.10 * (1 - t) + 0.01 * t), y), (x + out * (0.325 * (1 - t) + 0.01 * t), y)], 0.004, rope)
    ink.box(x - 0.030, -0.02, x + 0.030, foot, wood)
    ink.box(x - out * 0.004 - 0.008, -0.02, x - out * 0.004 + 0.004, foot, mix(wood, (1, 1, 1), 0.22))
    ink.box(x + out * 0.018 - 0.010, -0.02, x + out * 0.018 + 0.010, foot, times(wood, 0.72))
    ink.line([(x - 0.62, 0.095), (x + 0.62, 0.095)], 0.020, times(wood, 0.9))
    cloth = lit(setting, rgb("#efe6d2"))
    for number in range(-6, 7):
        ink.disc(x + number * 0.092, 0.128, 0.060, times(cloth, 0.94 if number % 2 else 1.0), ry=0.030)
    for number in range(-6, 6):
        ink.line([(x + number * 0.092 + 0.046, 0.095), (x + number * 0.092 + 0.046, 0.160)], 0.006, rope)
    for band in (0.30, 0.50):
        ink.box(x - 0.034, band, x + 0.034, band + 0.012 * k, rgb("#33302c"))
    for ring in range(3):
        ink.disc(x - out * 0.10, foot + 0.012 - ring * 0.010, 0.062, times(rope, 0.72 + 0.12 * ring), ry=0.016)
    ink.disc(x - out * 0.10, foot - 0.010, 0.030, times(rope, 0.45), ry=0.007)


def _barrel(setting: Setting, ink: Ink, x: float, k: float) -> None:
    wood, foot, tall = lit(setting, rgb("#9a6a3c")), DECK + 0.045, 0.20 * k
    ink.disc(x, foot, 0.09, times(lit(setting, PLANK), 0.5), 0.4, ry=0.016)
    ink.polygon([(x - 0.062, foot), (x - 0.080, foot - tall / 2), (x - 0.062, foot - tall), (x + 0.062, foot - tall),
                 (x + 0.080, foot - tall / 2), (x + 0.062, foot)], wood)  # fmt: skip
    for share in (0.14, 0.80):
        ink.box(x - 0.070, foot - tall * (share + 0.07), x + 0.070, foot - tall * share, rgb("#4a4640"))
    ink.disc(x, foot - tall, 0.062, times(wood, 0.8), ry=0.014)


PLACE = Place(
    name="ship deck", paint=paint, light=open_light, ground=0.91, horizon=HORIZON, paved=True, sky=(0.20, 0.46),
    scale=1.0, features=SKY_FEATURES | {"sea", "waves"},
)  # fmt: skip
