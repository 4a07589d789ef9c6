"""Steep lone peaks, one rank behind the other: limestone hills along a river, and granite pillars above the clouds."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, gradient, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import View, lay
from muralist.engines.preview.scenery.air.seasons import SEASONS, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import faded, lit, mist
from muralist.engines.preview.scenery.nature.plants import grass
from muralist.engines.preview.scenery.nature.water import mirror
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WATERLINE, SHORE = 0.60, 0.90
WOOD, ROCK, SNOW = rgb("#4d7d55"), rgb("#8d8f8a"), rgb("#eef2f6")
GRANITE = rgb("#8a8178")


def paint_river(setting: Setting) -> Array:
    """Limestone hills that stand round and steep along a still river, a grassy bank in front."""
    picture = blank(setting.view)
    sky(setting, picture, WATERLINE)
    for rank, (height, far, wide) in enumerate(((0.24, 0.70, 0.085), (0.34, 0.48, 0.10), (0.30, 0.22, 0.115))):
        _peaks(
            setting, picture, f"hills {rank}", base=WATERLINE, height=height, far=far, wide=wide, rock=ROCK, bare=0.35
        )
        mist(setting, picture, at=WATERLINE - 0.015, thick=0.030, strength=0.42, name=f"mist {rank}")
    mirror(setting, picture, WATERLINE)
    _bank(setting, picture)
    return picture


def paint_clouds(setting: Setting) -> Array:
    """Pillars of granite with pines on their ledges that rise from a sea of clouds."""
    picture = blank(setting.view)
    sky(setting, picture, 0.60)
    for rank, (base, height, far, wide) in enumerate(
        ((0.60, 0.22, 0.66, 0.06), (0.70, 0.40, 0.42, 0.075), (0.86, 0.40, 0.16, 0.10))
    ):
        _peaks(
            setting, picture, f"pillars {rank}", base=base, height=height, far=far, wide=wide, rock=GRANITE, bare=0.75
        )
        _cloud_bank(setting, picture, rank, base - 0.075)
    _cloud_bank(setting, picture, 3, 0.90)
    _ledge(setting, picture)
    return picture


def _line(setting: Setting, name: str, base: float, height: float, wide: float) -> Array:
    """The outline of a rank of lone peaks with round heads and steep sides."""
    view = setting.view
    rng = view.rng("karst", name)
    rise = np.zeros(view.width, dtype=np.float32)
    x = -1.35
    while x < 1.35:
        x += wide * float(rng.uniform(0.75, 2.1))
        tall, girth, lean = (
            float(rng.uniform(0.35, 1.0)),
            wide * float(rng.uniform(0.7, 1.25)),
            float(rng.uniform(1.9, 3.0)),
        )
        hump = tall * np.exp(-(np.abs((view.x[0] - x) / girth) ** lean))
        rise = np.maximum(rise, hump)
    rough = view.line(f"{name} crag", 5.0, 5, 0.55)
    return (base - height * np.clip(0.06 + rise * (1 + 0.07 * rough), 0.0, 1.05)).astype(np.float32)


def _peaks(
    setting: Setting, picture: Array, name: str, *, base: float, height: float, far: float, wide: float, rock: Colour,
    bare: float,
) -> None:  # fmt: skip
    """One rank: woods on the gentle parts, `bare` rock in streaks down the steep ones."""
    view = setting.view
    line = _line(setting, name, base, height, wide)
    band = view.band(float(line.min()) - 0.005, base + 0.01)
    fall = np.gradient(line).astype(np.float32) * view.height
    steep = np.clip(np.abs(fall) / 3.0, 0, 1)[None, :]
    leaf = band.noise(f"{name} wood", 26.0, 30.0, octaves=4, gain=0.65)
    crag = band.noise(f"{name} rock", 22.0, 5.0, octaves=4, gain=0.6)
    stone = smoothstep(0.62 - 0.30 * bare, 0.78 - 0.20 * bare, crag * 0.8 + 0.35 * steep * bare)
    light = 0.52 + 0.55 * (leaf - 0.5) - 0.16 * setting.side * np.clip(fall, -2, 2)[None, :]
    wood = SNOW if snowy(setting) else setting.colour("mountains", (WOOD,))
    colours = _shaded(setting, wood, light, far)
    bright = _shaded(setting, rock, 0.5 + 0.9 * (crag - 0.5) - 0.16 * setting.side * np.clip(fall, -2, 2)[None, :], far)
    colours += (bright - colours) * (stone * 0.9)[..., None].astype(np.float32)
    low = smoothstep(0.0, 1.0, (band.y - (base - height * 0.5)) / (height * 0.55)) * 0.5
    lay(colours, np.broadcast_to(low, leaf.shape).astype(np.float32), setting.day.haze)
    lay(picture[band.rows], band.below(line), colours)


def _shaded(setting: Setting, colour: Colour, light: Array, far: float) -> Array:
    near = faded(setting, colour, far)
    shadow = mix(times(near, 0.55), mix(setting.day.shade, setting.day.haze, far), 0.35)
    bright = mix(near, times(setting.day.sun, setting.day.tint), 0.28 * (1 - far * 0.6))
    return gradient(np.clip(light, 0, 1), [(0.15, shadow), (0.55, near), (1.0, bright)])


def _cloud_bank(setting: Setting, picture: Array, rank: int, at: float) -> None:
    """A bank of the sea of clouds, bright on its crest and thinning below into the one before it."""
    view, day = setting.view, setting.day
    line = (at + 0.018 * view.line(f"clouds {rank}", 1.6, 4, 0.55)).astype(np.float32)
    band = view.band(float(line.min()) - 0.07, 1.0)
    puffs = band.noise(f"puffs {rank}", 5.0, 11.0, octaves=5, gain=0.55)
    under = (band.y - line[None, :]) + 0.075 * (puffs - 0.5)
    cover = smoothstep(-0.035, 0.030, under)
    white = mix(times(mix((1, 1, 1), day.sun, 0.35), mix((1, 1, 1), day.tint, 0.85)), day.horizon, 0.32 - 0.08 * rank)
    shade = mix(mix(day.middle, day.shade, 0.2), day.haze, 0.45)
    tone = np.clip(0.9 - under * 3.2 + 0.9 * (puffs - 0.5), 0, 1)
    lay(picture[band.rows], (cover * 0.96).astype(np.float32), gradient(tone, [(0.0, shade), (0.75, white)]))


def _bank(setting: Setting, picture: Array) -> None:
    """The near bank of the river."""
    band, line = _near(setting, SHORE)
    tone = 0.85 + 0.4 * (band.noise("bank", 30.0, 60.0, octaves=3, gain=0.65) - 0.5)
    green = SNOW if snowy(setting) else rgb("#6c9150")
    lay(picture[band.rows], band.below(line), (array(lit(setting, green)) * tone[..., None]).astype(np.float32))
    if not snowy(setting):
        grass(setting, picture, "reeds", top=0.93, colour=rgb("#6f9148"), count=380, size=0.06)


def _ledge(setting: Setting, picture: Array) -> None:
    """The rock that one looks out from."""
    band, line = _near(setting, 0.915)
    cracks = band.noise("ledge", 9.0, 16.0, octaves=5, gain=0.6)
    grey = SNOW if snowy(setting) else GRANITE
    tone = 0.72 + 0.75 * (cracks - 0.5) + 0.25 * np.exp(-(((band.y - line[None, :]) / 0.012) ** 2))
    lay(picture[band.rows], band.below(line), (array(lit(setting, grey)) * tone[..., None]).astype(np.float32))


def _near(setting: Setting, at: float) -> tuple[View, Array]:
    line = (at + 0.014 * setting.view.line("near bank", 1.2, 4, 0.5)).astype(np.float32)
    return setting.view.band(float(line.min()) - 0.01, 1.0), line


PLACES = (
    Place(name="karst", paint=paint_river, light=open_light, ground=0.95, horizon=WATERLINE, water=0.78,
          sky=(0.05, 0.34), scale=0.86, seasons=SEASONS,
          features=SKY_FEATURES | {"mountains", "lake", "mist", "reflection"}),
    Place(name="cloudpeaks", paint=paint_clouds, light=open_light, ground=0.95, horizon=0.60, sky=(0.05, 0.34),
          scale=0.86, seasons=SEASONS, features=SKY_FEATURES | {"mountains", "mist"}),
)  # fmt: skip
