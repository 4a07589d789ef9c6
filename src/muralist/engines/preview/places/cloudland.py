"""The land above the clouds."""

from __future__ import annotations

import numpy as np
from PIL import ImageFilter

from muralist.engines.preview.brushes.colour import Array, Colour, gradient, mix, smoothstep, times
from muralist.engines.preview.brushes.view import Ink, View, lay
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.air.heavens import sun_position
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank


def paint(setting: Setting) -> Array:
    """Above the clouds: billows to the horizon, towers of cumulus, and a bank in front to stand on."""
    view = setting.view
    picture = blank(view)
    sky(setting, picture, 0.66, clouds=False)
    day = setting.day
    bright, shade = mix((1, 1, 1), day.sun, 0.35), mix(day.middle, day.shade, 0.12)
    bright = times(bright, mix((1, 1, 1), day.tint, 0.8))
    for rank in range(6):
        near = rank / 5
        _billows(
            setting,
            view,
            picture,
            rank,
            near,
            mix(bright, day.horizon, 0.55 * (1 - near)),
            mix(shade, day.horizon, 0.5 * (1 - near)),
        )
    x, y = sun_position(setting, 0.60)
    if setting.clear and not day.lamps:
        shine(picture, view, x, y, 0.24, day.sun, 0.4)
    return picture


def _billows(
    setting: Setting, view: View, picture: Array, rank: int, near: float, bright: Colour, shade: Colour
) -> None:
    """One rank of heaped cloud: discs along a line, lit from the sun's side, softened into each other."""
    k = 1 / view.tall
    rng = view.rng("billows", rank)
    size = 0.030 + 0.115 * near
    foot = 0.60 + 0.25 * near
    line = foot + 0.035 * (0.4 + near) * view.line(f"bank {rank}", 1.4, 3)
    ink = view.band(foot - 0.06 - 2.2 * size * k, min(1.0, foot + 0.05 + 2.0 * size * k)).ink(1)
    count = int(2.6 / size * 2.0)
    for layer, lift in enumerate((0.0, 0.22, 0.45)):
        tone = mix(shade, bright, (0.25, 0.7, 1.0)[layer])
        for index in range(count):
            x = -1.3 + 2.6 * (index + float(rng.uniform(-0.3, 0.3))) / count
            r = size * float(rng.uniform(0.55, 1.1)) * (1 - 0.26 * layer)
            y = float(np.interp(x, view.x[0], line)) + float(rng.uniform(-0.2, 0.25)) * size * k
            ink.disc(x + setting.side * size * lift * 0.5, y - size * lift * k, r, tone)
    band = view.band(foot - 0.02, 1.0)
    depth = np.clip((band.y - line[None, :]) * view.tall / (size * 3.4), 0, 1)
    soft = band.noise(f"soft {rank}", 4.0, 7.0, octaves=4)
    body = gradient(
        np.clip(depth + 0.7 * (soft - 0.5), 0, 1),
        [(0.0, bright), (0.6, mix(bright, shade, 0.6)), (1.0, mix(shade, bright, 0.25))],
    )
    _lay_softly(view, ink, picture)
    lay(picture[band.rows], smoothstep(0.02, 0.30, depth), body)


def _lay_softly(view: View, ink: Ink, picture: Array) -> None:
    """Lay a sheet of discs softly, as cloud."""
    ink.sheet = ink.sheet.convert("RGBa").filter(ImageFilter.GaussianBlur(max(0.6, view.unit * 0.005))).convert("RGBA")
    ink.onto(picture)


PLACE = Place(
    name="cloudland",
    paint=paint,
    light=open_light,
    ground=0.88,
    horizon=0.66,
    sky=(0.05, 0.5),
    scale=0.85,
    features=SKY_FEATURES,
)
