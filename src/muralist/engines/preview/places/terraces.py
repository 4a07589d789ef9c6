"""Rice terraces in a valley."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, gradient, mix, rgb, smoothstep
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.air.seasons import SEASONS, leaves
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import hills, lit, mist, mountains
from muralist.engines.preview.scenery.nature.plants import grass, round_trees
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

TOP, BANK = 0.47, 0.30
"""Where the hillside begins, and the share of a level that is its bank."""
GREEN: tuple[Colour, ...] = (rgb("#5f9a3e"), rgb("#86b84c"), rgb("#6fae4a"), rgb("#a9cc5c"), rgb("#4f8f44"))
GOLD: tuple[Colour, ...] = (rgb("#d8b548"), rgb("#c9a03c"), rgb("#e6cc6a"))
STRAW: tuple[Colour, ...] = (rgb("#b5a27a"), rgb("#a08e68"), rgb("#c4b48c"))
WET = SKY_FEATURES | {"reflection", "trees", "mist"}


def paint(setting: Setting) -> Array:
    """Terraces that wind around a hillside in steps: rice in many greens, and flooded ones that mirror the sky."""
    view = setting.view
    picture = blank(view)
    sky(setting, picture, 0.44)
    mountains(setting, picture, "range", base=0.46, height=0.24, far=0.60, rock=rgb("#5f7a78"), frequency=1.5)
    hills(
        setting, picture, "wood", crest=0.415, swing=0.05, bottom=0.56, far=0.34, colour=rgb("#4f8050"), frequency=1.2
    )
    mist(setting, picture, at=0.46, thick=0.035, strength=0.45)
    _steps(setting, picture)
    round_trees(setting, picture, "trees", base=TOP + 0.03, size=0.045, far=0.22, colours=leaves(setting), spacing=0.30)
    grass(setting, picture, "edge", top=0.95, colour=rgb("#6f9a40"), count=300, size=0.055)
    return picture


def _steps(setting: Setting, picture: Array) -> None:
    """The hillside as levels: a grassy bank under each rim, and a field on it."""
    view = setting.view.band(TOP, 1.0)
    depth = np.clip((view.y - TOP) / (1 - TOP), 0, 1)
    bend = view.noise("hillside", 1.25, 1.7, octaves=3, gain=0.42) - 0.5
    fine = view.noise("rims", 7.0, 9.0, octaves=3) - 0.5
    valley = (view.x - 0.25 * setting.side) ** 2 * 1.5
    high = 11.0 * depth**0.70 + 5.2 * bend * (0.35 + depth) - valley * (1.2 - depth) + 0.16 * fine + 8.0
    level = np.floor(high)
    part = np.asarray(high - level, dtype=np.float32)
    # fields are parted by low dykes along each level
    plot = np.floor(view.x * (3.2 - 1.6 * depth) + level * 0.37 + 0.5 * bend)
    number = (level * 131 + plot * 57).astype(np.int64) % 97
    dice = setting.view.rng("plots").random((97, 2)).astype(np.float32)
    kind, shade = dice[number, 0], dice[number, 1]
    ripe, bare = setting.plan.season == "autumn", setting.plan.season == "winter"
    shoots = view.noise("rice", 62.0, 44.0, octaves=3, gain=0.7) - 0.5
    rice = GOLD if ripe else STRAW if bare else GREEN
    field = gradient(shade, [(n / (len(rice) - 1), lit(setting, tone)) for n, tone in enumerate(rice)])
    field = field * (0.96 + 0.34 * shoots * (0.4 + depth))[..., None]
    day = setting.day
    ripple = view.noise("paddy", 14.0, 60.0, octaves=3) - 0.5
    water = gradient(np.clip(part * 1.1, 0, 1), [(0.0, mix(day.middle, lit(setting, rgb("#5a8a86")), 0.30)),
                                                 (1.0, mix(day.horizon, (1.0, 1.0, 1.0), 0.10))])  # fmt: skip
    water = water * (1 + 0.10 * ripple)[..., None]
    wet = (kind < (0.10 if ripe else 0.62 if setting.wants("reflection") else 0.36)).astype(np.float32)
    lay(field, wet, np.asarray(water, dtype=np.float32))
    bank = array(lit(setting, rgb("#a89a5c") if bare else rgb("#7aa848")))
    tuft = view.noise("bank", 34.0, 46.0, octaves=3, gain=0.7) - 0.5
    slope = bank * (0.56 + 0.30 * np.clip(part / BANK, 0, 1) + 0.45 * tuft)[..., None]
    lay(field, smoothstep(BANK + 0.03, BANK - 0.03, part), np.asarray(slope, dtype=np.float32))
    rim = smoothstep(0.89, 0.93, part)
    lay(field, rim, np.asarray(bank * (1.08 + 0.3 * tuft)[..., None], dtype=np.float32))
    haze = np.asarray(np.exp(-depth * 5.0) * 0.40 * np.ones_like(view.x), dtype=np.float32)
    lay(field, haze, day.haze)
    edge = (TOP + 0.016 * setting.view.line("terrace top", 2.0, 3)).astype(np.float32)
    lay(picture[view.rows], view.below(edge + 0.012), np.asarray(field, dtype=np.float32))


PLACE = Place(
    name="terraces",
    paint=paint,
    light=open_light,
    ground=0.90,
    horizon=0.46,
    sky=(0.05, 0.38),
    scale=0.85,
    seasons=SEASONS,
    features=WET | {"mountains", "hills"},
)
