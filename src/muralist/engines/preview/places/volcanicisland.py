"""A volcanic island: a burning mountain with green flanks that rises from the sea."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.places.island import palm
from muralist.engines.preview.places.volcano import eruption
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import faded, lit
from muralist.engines.preview.scenery.nature.water import sea
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

HORIZON, SHORE = 0.60, 0.70
WIDE = 0.60
"""World units from the island's middle to its ends."""
JUNGLE = (rgb("#4f8a4a"), rgb("#3f7a44"), rgb("#6a9a50"), rgb("#35693f"))


def paint(setting: Setting) -> Array:
    """The mountain smokes over woods, a pale beach lies around them, and the sea around all."""
    view = setting.view
    picture = blank(view)
    sky(setting, picture, HORIZON)
    sea(setting, picture, HORIZON)
    wide = min(WIDE, view.half_width * 0.90)
    eruption(setting, picture, SHORE - 0.012, wide * 0.82, alone=True)
    x = setting.side * -0.06
    off = (view.x[0] - x) / wide
    inside = np.clip(1 - off**2, 0, 1)
    shore = SHORE + 0.006 * view.line("shore of the island", 5, 3)
    strip = view.band(SHORE - 0.06, SHORE + 0.05)
    rows = picture[strip.rows]
    # the sea covers the mountain's foot on both sides of the island
    flank = SHORE - 0.010 - 0.085 * inside**0.8 + 0.008 * view.line("flank", 12, 4)
    land = smoothstep(0.0, 0.04, inside)[None, :]
    below = smoothstep(0.002, -0.002, strip.y - (shore + 0.010)[None, :])
    sand = lit(setting, setting.colour("sand", (rgb("#e6d3a6"),)))
    flat = strip.below(flank.astype(np.float32)) * land * below
    lay(rows, np.asarray(flat, dtype=np.float32), sand)
    _woods(setting, picture, x, wide)
    _water(setting, picture, shore, inside)
    ink = view.ink(2)
    for hand, at, tall in ((-1, 0.80, 0.11), (-1, 0.66, 0.15), (1, 0.70, 0.14), (1, 0.84, 0.10), (1, 0.52, 0.12)):
        palm(setting, ink, x + hand * at * wide, SHORE + 0.012, tall, -hand * setting.side * 0.8)
    ink.onto(picture)
    return picture


def _woods(setting: Setting, picture: Array, x: float, wide: float) -> None:
    """Round crowns up the flanks, fewer towards the bare rock."""
    view = setting.view
    rng = view.rng("island woods")
    ink = view.ink(2)
    k = 1 / view.tall
    spots = sorted((float(rng.random()) ** 1.6, float(rng.normal(0, 0.42))) for _ in range(420))
    for up, across in reversed(spots):
        room = 1 - across * across
        if room <= 0.08:
            continue
        y = SHORE - 0.012 - up * 0.135 * room * k
        r = 0.011 + 0.010 * float(rng.random())
        tone = faded(setting, jitter(JUNGLE[int(rng.integers(len(JUNGLE)))], rng, 0.03), 0.10 + 0.2 * up)
        ink.disc(x + across * wide, y, r * 1.05, times(tone, 0.66))
        ink.disc(x + across * wide + setting.side * r * 0.25, y - r * 0.25 * k, r * 0.72, tone)
        ink.disc(x + across * wide + setting.side * r * 0.4, y - r * 0.4 * k, r * 0.3, times(tone, 1.2))
    ink.onto(picture)


def _water(setting: Setting, picture: Array, shore: Array, inside: Array) -> None:
    """The sea before the island: its dark mirror image, a turquoise shallow, and foam along the beach."""
    view = setting.view
    band = view.band(SHORE - 0.01, SHORE + 0.16)
    rows = picture[band.rows]
    under = np.clip((band.y - shore[None, :] - 0.008) / 0.15, 0, 1)
    wet = smoothstep(0.0, 0.05, under) * smoothstep(0.02, 0.4, inside)[None, :]
    ripple = band.noise("mirror of the island", 7.0, 60.0, octaves=3)
    shallow = np.exp(-under * 7.0) * wet
    lay(rows, np.asarray(0.55 * shallow, dtype=np.float32), lit(setting, rgb("#5fd0c4")))
    dark = np.exp(-under * 3.0) * wet * smoothstep(0.42, 0.62, ripple)
    lay(rows, np.asarray(0.35 * dark, dtype=np.float32), mix(lit(setting, rgb("#24505a")), setting.day.shade, 0.3))
    lace = band.noise("island foam", 26.0, 60.0, octaves=3)
    near = np.exp(-(((band.y - shore[None, :] - 0.010) / 0.004) ** 2)) * smoothstep(0.03, 0.2, inside)[None, :]
    foam = near * smoothstep(0.32, 0.55, lace)
    lay(rows, np.asarray(np.clip(foam, 0, 1), dtype=np.float32), array(lit(setting, (1.0, 1.0, 1.0))))


PLACE = Place(
    name="volcanic island",
    paint=paint,
    light=open_light,
    ground=0.93,
    horizon=HORIZON,
    water=0.86,
    sky=(0.05, 0.4),
    scale=0.8,
    features=SKY_FEATURES | {"sea", "waves", "sand", "mountains", "trees"},
)
