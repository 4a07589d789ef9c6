"""A clearing in a wood under the open sky: trees of the season around it, with the ground in their leaves."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, Colour, mix, saturate
from muralist.engines.preview.scenery.air.seasons import leaves, season, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import ground, mist
from muralist.engines.preview.scenery.nature.plants import broad_tree, fallen, grass, pine_row, round_trees
from muralist.engines.preview.scenery.setting import Setting

SIDES = ((0.96, 0.80, 0.27), (0.66, 0.715, 0.17))
"""Of the trees that frame it on either hand: the share of half the width, the foot, and the crown's size."""
VIVID = 1.5
"""How much more colour leaves have by night, which would take all of it."""


def glade(setting: Setting, picture: Array, floor: float, earth: Colour) -> Array:
    """Paint the clearing, whose ground begins at `floor`; what hangs in the sky is not behind leaves. In place."""
    view, cold = setting.view, snowy(setting)
    sky(setting, picture, floor)
    pine_row(setting, picture, "far spruces", base=floor - 0.03, height=0.15, far=0.46, spacing=0.030, snowy=cold)
    if cold:
        mist(setting, picture, at=floor - 0.04, thick=0.08, strength=0.30)
        pine_row(setting, picture, "spruces", base=floor + 0.01, height=0.24, far=0.20, spacing=0.075, snowy=cold)
        ground(setting, picture, "forest floor", top=floor - 0.01, colour=earth, rough=0.30, far=0.35)
        return picture
    tones = tuple(saturate(tone, VIVID) for tone in leaves(setting)) if setting.night else leaves(setting)
    round_trees(setting, picture, "far wood", base=floor - 0.01, size=0.075, far=0.42, colours=tones, spacing=0.055)
    mist(setting, picture, at=floor - 0.03, thick=0.06, strength=0.22)
    round_trees(setting, picture, "near wood", base=floor + 0.015, size=0.115, far=0.18, colours=tones, spacing=0.13)
    ground(setting, picture, "forest floor", top=floor, colour=earth, rough=0.30, far=0.30)
    if season(setting) != "autumn":
        turf = mix(earth, tones[0], 0.6)
        grass(setting, picture, "glade grass", top=floor + 0.02, colour=turf, count=800, size=0.035)
    for hand in (-1, 1):
        for number, (across, foot, size) in enumerate(reversed(SIDES)):
            broad_tree(setting, picture, f"glade {hand} {number}", x=hand * across * view.half_width, foot=foot,
                       size=size)  # fmt: skip
    fallen(setting, picture, "fallen", top=floor + 0.02)
    return picture
