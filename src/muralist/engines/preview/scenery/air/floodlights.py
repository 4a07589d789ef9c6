"""Masts with floodlights behind a ground for games."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, rgb
from muralist.engines.preview.brushes.view import glow
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.setting import Setting

FLOODLIGHTS = "floodlights"
BEAM = rgb("#fff3d0")
HIGH, ASIDE = 0.42, (-0.70, 0.70)
"""Height of a mast in frame widths, and how far aside each stands, as a share of half the frame."""


def floodlit(setting: Setting, picture: Array, foot: float) -> None:
    """Two masts of lamps that stand at `foot`; after dark they light the ground; in place."""
    if not setting.wants(FLOODLIGHTS):
        return
    view = setting.view
    k = 1 / view.tall
    dark = setting.day.lamps
    ink = view.ink(2)
    steel = lit(setting, rgb("#6a7480"))
    heads = [(share * view.half_width, foot - HIGH * k) for share in ASIDE]
    for x, y in heads:
        ink.polygon([(x - 0.012, foot), (x + 0.012, foot), (x + 0.006, y), (x - 0.006, y)], steel)
        ink.box(x - 0.085, y - 0.052 * k, x + 0.085, y + 0.052 * k, steel)
        for column in range(4):
            for row in range(2):
                ink.disc(x - 0.060 + 0.040 * column, y + (row - 0.5) * 0.046 * k, 0.0165,
                         rgb("#fffbe8") if dark else lit(setting, rgb("#dfe6ea")))  # fmt: skip
    ink.onto(picture)
    if dark:
        for x, y in heads:
            glow(picture, np.exp(-view.spot(x, y, 0.20)) * np.float32(0.75), BEAM)
        pool = np.exp(-(((view.y - 0.80) / 0.20) ** 2)) * (view.y > foot)
        glow(picture, (pool * np.exp(-((view.x / 0.9) ** 2)) * 0.30).astype(np.float32), BEAM)
