"""A wood of conifers: ranks of spruces, paler with distance, and tall ones that frame a clearing."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, Colour, jitter, mix, rgb
from muralist.engines.preview.scenery.air.seasons import season, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import faded, ground, mist
from muralist.engines.preview.scenery.nature.plants import PINES, fallen, grass, pine, pine_row
from muralist.engines.preview.scenery.setting import Setting

RANKS = ((-0.045, 0.26, 0.56, 0.030), (-0.02, 0.36, 0.38, 0.055), (0.01, 0.46, 0.20, 0.105))
"""Foot below the floor's far edge, height, distance and spacing of each rank, the farthest first."""
MOSS: Colour = rgb("#5f7041")


def pinewood(setting: Setting, picture: Array, floor: float, floors: dict[str, Colour]) -> Array:
    """Paint the wood around a clearing whose ground begins at `floor`; in place."""
    view, cold = setting.view, snowy(setting)
    sky(setting, picture, floor)
    for number, (drop, height, far, spacing) in enumerate(RANKS):
        pine_row(setting, picture, f"spruces {number}", base=floor + drop, height=height, far=far, spacing=spacing,
                 snowy=cold)  # fmt: skip
        mist(setting, picture, at=floor + drop, thick=0.06, strength=0.34 - 0.1 * number, name=f"mist {number}")
    colour = floors.get(season(setting), MOSS)
    ground(
        setting, picture, "forest floor", top=floor - 0.005, colour=colour, rough=0.24 if not cold else 0.08, far=0.3
    )
    if not cold:
        grass(setting, picture, "wood grass", top=floor + 0.02, colour=mix(colour, MOSS, 0.5), count=500, size=0.035)
    fallen(setting, picture, "fallen", top=floor + 0.02, count=160)
    rng = view.rng("framing pines")
    ink = view.ink(2)
    for hand in (-1, 1):
        for across, height, foot in ((0.86, 0.62, 0.06), (1.06, 0.86, 0.16)):
            tone = faded(setting, jitter(PINES[int(rng.integers(len(PINES)))], rng, 0.02), 0.05)
            pine(ink, view, hand * across * view.half_width, floor + foot, height * min(1.2, view.tall), tone,
                 setting.side, 0.0, cold)  # fmt: skip
    ink.onto(picture)
    return picture
