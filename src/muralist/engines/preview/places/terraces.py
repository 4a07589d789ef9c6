"""Rice terraces in a valley."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, gradient, mix, rgb, smoothstep
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.air.seasons import SEASONS
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import hills, lit, mist, mountains
from muralist.engines.preview.scenery.nature.plants import grass
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WET = SKY_FEATURES | {"reflection", "trees", "mist"}


def paint(setting: Setting) -> Array:
    """Rice terraces that step down a valley, flooded and mirroring the sky between green rims."""
    view = setting.view
    picture = blank(view)
    day = setting.day
    sky(setting, picture, 0.50)
    mountains(setting, picture, "range", base=0.53, height=0.24, far=0.60, rock=rgb("#5f7a78"), frequency=1.5)
    hills(
        setting, picture, "wood", crest=0.485, swing=0.05, bottom=0.60, far=0.36, colour=rgb("#4f8050"), frequency=1.2
    )
    mist(setting, picture, at=0.52, thick=0.035, strength=0.5)
    ripe = setting.plan.season == "autumn"
    rice = rgb("#d8b548") if ripe else rgb("#86b84c") if setting.plan.season != "winter" else rgb("#b5a27a")
    for step in range(11):
        near = (step / 10) ** 1.35
        at = 0.525 + 0.46 * near
        swing = 0.012 + 0.045 * near
        line = (
            at + swing * view.line(f"terrace {step // 2}", 1.2, 2, 0.3) + 0.010 * view.line(f"rim {step}", 2.4, 2)
        ).astype(np.float32)
        # what lies lower is hidden by the terraces in front
        band = view.band(float(line.min()) - 0.01, min(1.0, at + swing * 2 + 0.16))
        under = (band.y - line[None, :]) * view.tall
        thick, rim = 0.006 + 0.016 * near, 0.004 + 0.007 * near
        flooded = step % 4 != 2 and not ripe
        ripple = band.noise(f"paddy {step}", 14.0, 60.0, octaves=3)
        if flooded:
            field = gradient(
                np.clip(under / (0.05 + 0.10 * near), 0, 1),
                [(0.0, mix(day.horizon, (1, 1, 1), 0.1)), (1.0, mix(day.middle, lit(setting, rgb("#5a8a86")), 0.25))],
            )
            field = field * (0.95 + 0.12 * (ripple - 0.5))[..., None]
            rows = np.abs((under * 120 / (1 + 3 * near)) % 1 - 0.5)
            dots = smoothstep(0.66, 0.78, band.noise(f"shoots {step}", 70.0 - 35 * near, 60.0, octaves=2)) * smoothstep(
                0.3, 0.1, rows
            )
            field = field + (array(lit(setting, rice)) - field) * (dots * 0.8)[..., None]
        else:
            tufts = band.noise(f"rice {step}", 60.0, 46.0, octaves=3, gain=0.7)
            field = array(lit(setting, rice)) * (0.85 + 0.5 * (tufts - 0.5))[..., None]
        lay(picture[band.rows], band.below(line), np.asarray(field, dtype=np.float32))
        bank = lit(setting, rgb("#7fae48"))
        bank_tone = smoothstep(-0.0005, 0.0005, under) * smoothstep(thick + rim, thick + rim * 0.8, under)
        tuft = band.noise(f"bank {step}", 40.0, 50.0, octaves=3, gain=0.7)
        shade = 0.66 + 0.4 * (tuft - 0.5) + 0.42 * (under < rim)
        lay(picture[band.rows], bank_tone.astype(np.float32), (array(bank) * shade[..., None]).astype(np.float32))
    grass(setting, picture, "edge", top=0.93, colour=rgb("#6f9a40"), count=420, size=0.06)
    return picture


PLACE = Place(
    name="terraces",
    paint=paint,
    light=open_light,
    ground=0.90,
    horizon=0.52,
    sky=(0.05, 0.38),
    scale=0.85,
    seasons=SEASONS,
    features=WET | {"mountains", "hills"},
)
