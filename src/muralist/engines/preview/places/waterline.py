"""The sea cut open at its surface: sky and what floats above the line, the deep below it."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import Array, gradient, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import glow, lay
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

LINE, SWELL = 0.40, 0.006
"""The height of the surface, and how far it swings."""


def _surface(setting: Setting) -> Array:
    view = setting.view
    rough = 2.2 if setting.weather in {"storm", "wind"} else 1.0
    x = view.x[0]
    wave = np.sin(x * 9.0 + 0.6) + 0.5 * np.sin(x * 21.0 + 2.0)
    return np.asarray(LINE + SWELL * rough * wave / view.tall, dtype=np.float32)


def paint(setting: Setting) -> Array:
    """Sky, a far strip of sea, and the water's body with light falling into it."""
    view = setting.view
    picture = blank(view)
    sky(setting, picture, LINE)
    dim = 0.34 if setting.night else 0.8 if setting.weather in {"storm", "rain"} else 1.0
    asked = setting.plan.feature("sea")
    blue = asked.colours[0].colour if asked is not None and asked.colours else rgb("#1f86ad")
    band = view.band(LINE - 0.05, 1.0)
    line = _surface(setting)
    depth = np.clip((band.y - LINE) / (1 - LINE), 0, 1)
    stops = [
        (0.0, times(mix(blue, rgb("#9fe3e2"), 0.62), dim)), (0.25, times(mix(blue, rgb("#35b0c4"), 0.42), dim)),
        (0.7, times(blue, 0.66 * dim)), (1.0, times(blue, 0.40 * dim)),
    ]  # fmt: skip
    water = gradient(np.broadcast_to(depth, band.shape), stops)
    drift = band.noise("drift", 2.0, 3.0, octaves=3)
    lay(picture[band.rows], band.below(line), (water * (0.92 + 0.16 * drift)[..., None]).astype(np.float32))
    lean = (band.x - setting.side * 0.2) / (0.6 + 0.9 * depth * view.tall)
    amount = np.zeros(band.shape, dtype=np.float32)
    for index, at in enumerate(view.rng("shafts").uniform(-1.0, 1.0, 12)):
        amount += np.exp(-(((lean - at) / (0.02 + 0.03 * (index % 3))) ** 2)) * np.float32(0.6)
    glow(picture[band.rows], (amount * band.below(line) * (1 - depth) ** 2 * 0.30 * dim).astype(np.float32),
         rgb("#d6fff4"))  # fmt: skip
    return picture


def _over(setting: Setting, picture: Image.Image) -> Image.Image:
    """The surface itself: a bright line before the hulls, and their keels seen through the water."""
    pixels = np.asarray(picture, dtype=np.float32) / 255
    rows = np.linspace(0, 1, picture.height, dtype=np.float32)[:, None]
    x = np.linspace(-setting.view.half_width, setting.view.half_width, picture.width, dtype=np.float32)
    rough = 2.2 if setting.weather in {"storm", "wind"} else 1.0
    line = LINE + SWELL * rough * (np.sin(x * 9.0 + 0.6) + 0.5 * np.sin(x * 21.0 + 2.0)) / setting.view.tall
    below = rows - line[None, :]
    tint = np.array((0.18, 0.52, 0.64), dtype=np.float32) * (0.4 if setting.night else 1.0)
    veil = smoothstep(-0.001, 0.002, below) * smoothstep(0.14, 0.03, below) * 0.45
    pixels = pixels + (tint - pixels) * veil[..., None]
    shine = np.exp(-((below / 0.0035) ** 2)) * (0.30 if setting.night else 0.85)
    pixels = pixels + (1 - pixels) * shine[..., None]
    return Image.fromarray(np.clip(pixels * 255 + 0.5, 0, 255).astype(np.uint8), "RGB")


PLACE = Place(
    name="waterline",
    paint=paint,
    light=open_light,
    ground=0.97,
    horizon=LINE,
    water=0.425,
    sky=(0.56, 0.90),
    scale=0.62,
    sheltered=True,
    features=SKY_FEATURES | {"sea"},
    over=_over,
)
