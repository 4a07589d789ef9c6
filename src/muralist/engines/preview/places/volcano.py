"""A burning mountain over cracked basalt."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, gradient, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.paths import bezier, limb
from muralist.engines.preview.brushes.view import glow, lay
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import faded, ground, lit, mist
from muralist.engines.preview.scenery.nature.rocks import boulders, cracked
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

LAVA = rgb("#ff7a1f")


def paint(setting: Setting) -> Array:
    """A burning mountain over black rock with rivers of lava."""
    view = setting.view
    picture = blank(view)
    sky(setting, picture, 0.62)
    eruption(setting, picture)
    mist(setting, picture, at=0.655, thick=0.03, strength=0.3)
    plain = ground(setting, picture, "basalt", top=0.665, colour=rgb("#4a4145"), rough=0.5, fx=9, fy=22, far=0.2)
    depth = np.clip((plain.y - 0.665) / 0.335, 0, 1)
    veins = cracked(plain, "lava", 2.6) * smoothstep(0.02, 0.12, depth)
    heat = smoothstep(0.35, 0.65, plain.noise("heat", 1.6, 4.0, octaves=2))
    lay(picture[plain.rows], (veins * heat).astype(np.float32), rgb("#ffa531"))
    blur = smoothstep(0.0, 1.0, veins) * heat
    glow(picture[plain.rows], (blur * 0.6 + 0.10 * heat).astype(np.float32), LAVA)
    boulders(setting, picture, "basalt", top=0.68, tone=lit(setting, rgb("#5a5054")), count=26, size=0.055)
    return picture


def eruption(setting: Setting, picture: Array, base: float = 0.66, wide: float = 0.52, *, alone: bool = False) -> None:
    """The burning mountain itself: its smoke, the cone on the height `base`, lava and sparks; in place.

    One that is `alone` has no land beside it.
    """
    view = setting.view
    day = setting.day
    x = setting.side * -0.06
    k = 1 / view.tall
    band = view.band(0.0, base + 0.04)
    top = base - 0.06 - 0.34 * min(1.3, view.tall * 0.9) * k
    smoke = band.noise("smoke", 3.2, 4.6, octaves=5, gain=0.6)
    rise = np.clip((top - band.y) / max(0.05, top), 0, 1)
    column = np.exp(-(((band.x - x - setting.side * -0.30 * rise**1.4) / (0.05 + 0.26 * rise)) ** 2)) * (
        band.y < top + 0.02
    )
    plume = smoothstep(0.25, 0.75, column * (0.55 + 0.9 * smoke))
    ash = gradient(
        np.clip(smoke * 1.2 - 0.2 + 0.2 * (1 - rise), 0, 1),
        [(0.0, times(mix(day.haze, rgb("#4a3d44"), 0.75), 0.7)), (1.0, mix(day.haze, rgb("#8a7a7c"), 0.5))],
    )
    lay(picture[band.rows], plume.astype(np.float32), ash)
    glow(picture[band.rows], (np.exp(-band.spot(x, top - 0.02, 0.11)) * 0.9).astype(np.float32), LAVA)
    off = np.abs(view.x[0] - x)
    cone = top + (base - top) * np.clip((off - 0.055) / wide, 0, 1) ** 0.62
    cone = np.where(off < 0.055, top + 0.016 * (1 - off / 0.055), cone) + 0.006 * view.line("cone", 18, 3)
    rock = view.band(float(cone.min()) - 0.01, base + (0.0 if alone else 0.06))
    foot = smoothstep(wide + 0.055, wide + 0.03, off)[None, :] if alone else np.float32(1.0)
    crags = rock.noise("cone rock", 12.0, 5.0, octaves=5, gain=0.6)
    tone = 0.75 + 0.9 * (crags - 0.5) + 0.35 * setting.side * (rock.x - x) / wide
    stone = faded(setting, rgb("#5a4a4c"), 0.22)
    lay(
        picture[rock.rows],
        rock.below(cone.astype(np.float32)) * foot,
        (array(stone) * np.clip(tone, 0.2, 1.3)[..., None]).astype(np.float32),
    )
    ink = view.ink(2)
    rng = view.rng("lava")
    for end, bow in ((-0.20, -0.02), (0.05, 0.05), (0.26, 0.08)):
        stream = bezier((x + end * 0.12, top + 0.008), (x + bow, (top + base) / 2), (x + end, base + 0.01), 14)
        ink.polygon(limb(stream, (0.026, 0.012, 0.022)), rgb("#e0471c"))
        ink.polygon(limb(stream, (0.016, 0.006, 0.012)), rgb("#ffc04a"))
    for _ in range(60):
        angle, reach = float(rng.normal(0, 0.5)), float(rng.uniform(0.02, 0.17))
        px, py = x + math.sin(angle) * reach, top - math.cos(angle) * reach * k
        ink.disc(
            px,
            py,
            float(rng.uniform(0.002, 0.007)),
            (rgb("#ffb03a"), rgb("#ff6a2a"), rgb("#ffe08a"))[int(rng.integers(3))],
        )
    ink.onto(picture)


PLACE = Place(
    name="volcano",
    paint=paint,
    light=open_light,
    ground=0.89,
    horizon=0.665,
    sky=(0.04, 0.34),
    scale=0.8,
    features=SKY_FEATURES | {"mountains"},
)
