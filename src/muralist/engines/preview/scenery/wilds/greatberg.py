"""One great iceberg on the horizon's water: steep faces of ice, lit on one side, blue in the shade and at its foot."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, gradient, mix, rgb, smoothstep
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.air.seasons import tinted
from muralist.engines.preview.scenery.nature.land import faded, sideways
from muralist.engines.preview.scenery.setting import Setting

ICEBERG = "iceberg"
ICE, SHADE, FOOT = rgb("#f1f8fc"), rgb("#86b4d2"), rgb("#3fa6c0")
HALF, HIGH, ASIDE = 0.40, 0.36, 0.08
"""Half its width in world units, its height as a share of the frame, and how far it is off the middle."""


def great_berg(setting: Setting, picture: Array, base: float) -> None:
    """Paint it standing on the height fraction `base`; in place."""
    view = setting.view
    x = (view.x[0] + setting.side * ASIDE) / min(HALF, 0.8 * view.half_width)
    # a high horn and a lower shoulder, with walls that drop steeply into the water
    horn = np.exp(-(((x + 0.18 * setting.side) / 0.34) ** 2))
    shoulder = 0.62 * np.exp(-(((x - 0.42 * setting.side) / 0.36) ** 2))
    rough = 0.13 * view.line("berg", 5.0, 5, 0.55)
    walls = smoothstep(1.0, 0.86, np.abs(x))
    rise = np.clip(np.maximum(horn, shoulder) + rough * (0.4 + horn), 0.10, 1.1) * walls
    ridge = (base - HIGH * rise).astype(np.float32)
    band = view.band(float(ridge.min()) - 0.005, base + 0.004)
    mask = band.below(ridge) * (walls > 0)[None, :] * (band.y < base)
    facets = 1 - np.abs(band.noise("berg faces", 5.0, 2.4, octaves=5, gain=0.55) - 0.5) * 2.4
    slope = sideways(facets, view.unit, 0.005)
    fall = np.clip(np.gradient(rise) * view.unit * 0.16, -1, 1)[None, :]
    light = np.clip(0.62 - setting.side * (1.6 * slope - 0.34 * fall) + 0.10 * (facets - 0.6), 0, 1)
    ice = faded(setting, tinted(setting, ICEBERG, "ice") or ICE, 0.06)
    colours = gradient(
        light, [(0.18, faded(setting, SHADE, 0.08)), (0.55, mix(ice, faded(setting, SHADE, 0.1), 0.25)), (0.8, ice)]
    )
    low = np.exp(-np.clip((base - band.y) * view.tall, 0, 9) / 0.028) * 0.7
    lay(colours, np.broadcast_to(low, mask.shape).astype(np.float32), faded(setting, FOOT, 0.1))
    lay(picture[band.rows], mask.astype(np.float32), colours.astype(np.float32))
