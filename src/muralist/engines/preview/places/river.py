"""A river between meadows."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, rgb, smoothstep
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.places.lake import ice_over
from muralist.engines.preview.props import all_props
from muralist.engines.preview.scenery.air.seasons import SEASONS, grass_colour, leaves, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import hills, lit, mist, mountains
from muralist.engines.preview.scenery.nature.plants import broad_tree, fallen, grass, pine_row, round_trees
from muralist.engines.preview.scenery.nature.rocks import boulders
from muralist.engines.preview.scenery.nature.water import mirror
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

BANK = 0.60
BROAD = 1.6
"""How much wider it is where somebody stands in it."""
ICE = (0.80, 0.92, 1.0)
"""What clear ice leaves of the light."""
WADING = frozenset({"swimming", "fishing", "diving", "floating", "drinking", "skating", "rowing", "splashing"})
"""What is done in the water or on it."""
WET = SKY_FEATURES | {"reflection", "trees", "mist"}


def course(side: int, depth: Array) -> Array:
    """Its middle at a depth from the far bank, 0, to the frame's foot, 1."""
    return np.asarray(side * (0.34 * np.sin(depth * 4.4 + 0.4) * (1 - 0.35 * depth)))


def past_bank(half_width: float, depth: Array) -> Array:
    """Its middle where it runs past what stands on its bank, towards the side of the frame that it has."""
    reach = min(1.3, max(0.86, half_width / 0.5))
    return np.asarray(0.07 + 0.16 * np.sin(depth * 3.6) + 0.50 * reach * depth**1.6)


def breadth(depth: Array) -> Array:
    """Half its breadth at such a depth, where nothing floats on it."""
    return np.asarray(0.02 + 0.27 * depth**0.9)


def paint(setting: Setting) -> Array:
    """A river that winds between meadows and trees towards the viewer."""
    view = setting.view
    picture = blank(view)
    cold = snowy(setting)
    sky(setting, picture, BANK)
    mountains(
        setting, picture, "range", base=0.59, height=0.22, far=0.62, rock=rgb("#6f7a90"), snow=0.4 if not cold else 0.9
    )
    green = grass_colour(setting)
    line = hills(
        setting, picture, "far bank", crest=0.56, swing=0.025, bottom=0.62, far=0.40, colour=green, frequency=1.3
    )
    pine_row(setting, picture, "wood", base=line, height=0.055, far=0.42, spacing=0.02, snowy=cold)
    round_trees(setting, picture, "bank trees", base=0.605, size=0.055, far=0.26, colours=leaves(setting), spacing=0.13)
    mist(setting, picture, at=0.605, thick=0.02, strength=0.3)
    mirror(setting, picture, BANK + 0.008, dim=0.9)
    if setting.wants("ice"):
        # between white banks it is told by its blue
        ice_over(setting, picture, BANK, blown=0.25)
        rows = picture[view.band(BANK, 1.0).rows]
        rows *= np.asarray(ICE, dtype=np.float32)
    water = picture.copy()
    hills(
        setting,
        picture,
        "meadow",
        crest=BANK + 0.008,
        swing=0.004,
        bottom=1.0,
        far=0.08,
        colour=green,
        frequency=1.0,
        blades=0.0 if cold else 0.24,
    )
    if not cold:
        grass(setting, picture, "banks", top=0.64, colour=green, count=1500, size=0.045, flowers=0.22)
    band = view.band(BANK, 1.0)
    depth = np.clip((band.y - BANK) / (1 - BANK), 0, 1)
    middle = _course(setting, depth)
    wide = 0.04 + 0.58 * depth**0.6 if _afloat(setting) else breadth(depth)
    if _waded(setting):
        wide = wide * BROAD
    elif setting.wants("ice"):
        wide = wide * 1.25
    off = np.abs(band.x - middle) / wide + 0.07 * (band.noise("bank edge", 12.0, 30.0, octaves=3) - 0.5)
    shore = lit(setting, rgb("#b39a70") if not cold else rgb("#e9eef4"))
    lay(picture[band.rows], smoothstep(1.13, 1.07, off), shore)
    lay(picture[band.rows], smoothstep(1.03, 0.98, off), water[band.rows])
    boulders(setting, picture, "river", top=0.66, tone=lit(setting, rgb("#8f8a80")), count=12, size=0.035, clear=0.1)
    broad_tree(
        setting, picture, "river tree", x=-setting.side * max(0.46, view.half_width * 0.85), foot=0.80, size=0.24
    )
    fallen(setting, picture, "fallen", top=0.70)
    return picture


def _course(setting: Setting, depth: Array) -> Array:
    """Where the middle of the river is: it bends through the frame, or runs past what stands on its bank."""
    if _afloat(setting):
        return np.asarray(setting.side * 0.12 * np.sin(depth * 3.0))
    if _waded(setting) or not _ashore(setting):
        return course(setting.side, depth)
    return np.asarray(setting.side * past_bank(setting.view.half_width, depth))


def _afloat(setting: Setting) -> bool:
    """Whether something floats, for which the river is broad."""
    things, props = setting.plan.things, all_props()
    return any(props[thing.prop].stands == "water" for thing in things) and not setting.holds("bridge")


def _waded(setting: Setting) -> bool:
    """Whether somebody stands in it."""
    return any(thing.spot == "wading" for thing in setting.plan.things)


def _ashore(setting: Setting) -> bool:
    """Whether all that is asked for stands on firm ground by itself, with nothing that spans the water."""
    things, props = setting.plan.things, all_props()
    return bool(things) and not setting.holds("bridge") and all(
        props[thing.prop].stands == "ground" and thing.pose not in WADING for thing in things
    )  # fmt: skip


PLACE = Place(
    name="river",
    paint=paint,
    light=open_light,
    ground=0.90,
    horizon=BANK,
    water=0.80,
    sky=(0.05, 0.42),
    scale=0.88,
    seasons=SEASONS,
    features=WET | {"mountains", "flowers", "grass", "leaves", "lake", "ice"},
)
