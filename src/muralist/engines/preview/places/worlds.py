"""Other worlds to stand on: the moon under a black sky, red Mars, and a planet with rings over glowing plants."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, gradient, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.light import Light, towards
from muralist.engines.preview.brushes.paths import bezier, limb
from muralist.engines.preview.brushes.view import View, glow, lay
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.air.sky import stars
from muralist.engines.preview.scenery.nature.land import hills, mist, mountains
from muralist.engines.preview.scenery.nature.rocks import boulders, craters, tinted
from muralist.engines.preview.scenery.outdoors import open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

EDGE = 0.66


def _grey(setting: Setting) -> Colour:
    """Moon dust in the hour's light; by night the Earth alone lights it."""
    return times(rgb("#b9b8bd"), mix((1, 1, 1), setting.day.tint, 0.75))


def paint_moon(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    picture[:] = array(rgb("#05060d"))
    heaven = view.band(0.0, EDGE + 0.04)
    _stars(setting, heaven, picture[heaven.rows])
    dust = _grey(setting)
    for rank, (at, swing, far) in enumerate(((EDGE - 0.03, 0.05, 0.30), (EDGE, 0.035, 0.12))):
        line = (at - swing * np.abs(view.line(f"rim {rank}", 1.5 - 0.5 * rank, 3, 0.4))).astype(np.float32)
        band = view.band(float(line.min()) - 0.004, EDGE + 0.06)
        rough = band.noise(f"rim {rank} rough", 9.0, 20.0, octaves=4, gain=0.6)
        fall = np.clip(np.gradient(line) * view.height * setting.side * 1.3, -0.5, 0.5)[None, :]
        tone = (0.80 + fall + 0.4 * (rough - 0.5)) * (1 - far)
        lay(picture[band.rows], band.below(line), tinted(dust, np.clip(tone, 0.05, 1.3)))
    band = view.band(EDGE + 0.015, 1.0)
    depth = np.clip((band.y - EDGE - 0.015) / (0.985 - EDGE), 0, 1)
    rough = band.noise("regolith", 8.0, 26.0, octaves=5, gain=0.6)
    fine = band.noise("dust", 90.0, 130.0, octaves=2)
    tone = 0.74 + 0.28 * depth + 0.30 * (rough - 0.5) + 0.12 * (fine - 0.5) + 0.10 * setting.side * band.x
    edge = (EDGE + 0.015 + 0.012 * np.abs(view.line("plain", 1.2, 3))).astype(np.float32)
    lay(picture[band.rows], band.below(edge), tinted(dust, tone))
    craters(setting, picture[band.rows], band, EDGE + 0.02, dust)
    boulders(setting, picture, "moon", top=EDGE + 0.03, tone=times(dust, 0.85), count=22, size=0.04)
    return picture


def _stars(setting: Setting, band: View, rows: Array, amount: int = 900) -> None:
    rng = setting.view.rng("moon stars")
    ink = band.ink(2 if band.unit < 900 else 1)
    for x, y, power in zip(rng.uniform(-1.2, 1.2, amount), rng.random(amount), rng.random(amount) ** 5, strict=True):
        if abs(x) < band.half_width:
            size = max(0.0006 + 0.0024 * float(power), 0.55 / band.unit)
            ink.disc(
                float(x), float(y) * EDGE, size, mix(rgb("#bcd0ff"), (1, 1, 1), float(power)), 0.4 + 0.6 * float(power)
            )
    ink.onto_rows(rows)


def moon_light(setting: Setting) -> Light:
    """Hard sunlight without air: deep shadows on the ground."""
    return Light(
        direction=towards(setting.side * 0.72, 0.5, 0.5), warm=(1.0, 0.99, 0.96), cool=(0.42, 0.46, 0.66),
        tint=mix((1, 1, 1), setting.day.tint, 0.6), shadow=0.62, shade=(0.10, 0.10, 0.16), reach=0.55, soft=0.012,
        dark=setting.day.lamps,
    )  # fmt: skip


def paint_mars(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    day = setting.day
    band = view.band(0.0, 0.66)
    t = np.clip(band.y / 0.64, 0, 1) * np.ones_like(band.x)
    high, low = times(rgb("#b9805c"), day.tint), times(rgb("#ecc39a"), day.tint)
    picture[band.rows] = gradient(t, [(0.0, mix(high, day.top, 0.35)), (0.6, mix(high, low, 0.6)), (1.0, low)])
    if day.stars > 0.05:
        stars(setting, band, picture[band.rows], 0.6)
    x = setting.side * min(0.32, view.half_width * 0.55)
    glow(
        picture[band.rows],
        (np.exp(-band.spot(x, 0.26, 0.10)) * 0.8).astype(np.float32),
        mix(day.sun, rgb("#dfe8f4"), 0.5),
    )
    rust = rgb("#b5603a")
    mountains(setting, picture, "mars far", base=0.63, height=0.20, far=0.45, rock=rgb("#b8734c"), frequency=1.3)
    mountains(setting, picture, "mars", base=0.66, height=0.13, far=0.22, rock=rgb("#a0553a"), frequency=1.9)
    mist(setting, picture, at=0.64, thick=0.03, strength=0.25)
    for number, (crest, swing) in enumerate(((0.655, 0.02), (0.72, 0.03), (0.80, 0.025))):
        hills(
            setting, picture, f"dune {number}", crest=crest, swing=swing, bottom=1.0, far=0.18 - 0.08 * number,
            colour=mix(rust, rgb("#d08a58"), 0.3 * (2 - number)), frequency=1.0, rough=0.26,
        )  # fmt: skip
    boulders(setting, picture, "mars", top=0.68, tone=times(rgb("#8f4a30"), day.tint), count=44, size=0.05)
    return picture


def paint_alien(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    day = setting.day
    dark = 0.55 if day.lamps else 1.0
    band = view.band(0.0, 0.66)
    t = np.clip(band.y / 0.64, 0, 1) * np.ones_like(band.x)
    skies = ((rgb("#2b1a5e"), rgb("#8a4fb0"), rgb("#ff9fb0")), (rgb("#123a5c"), rgb("#2a9a9a"), rgb("#c9f0b0")))
    top, middle, low = (
        times(each, mix((1, 1, 1), day.tint, 0.6)) for each in skies[int(view.rng("alien").integers(2))]
    )
    picture[band.rows] = gradient(t, [(0.0, top), (0.6, middle), (1.0, low)])
    _stars(setting, band, picture[band.rows], 420)
    _ringed(setting, picture, low)
    purple = mix(rgb("#5a3a8a"), middle, 0.3)
    mountains(
        setting, picture, "alien far", base=0.63, height=0.30, far=0.30, rock=mix(purple, low, 0.45), frequency=2.4
    )
    mountains(setting, picture, "alien", base=0.66, height=0.18, far=0.05, rock=purple, frequency=1.6)
    glow(
        picture[band.rows],
        (np.exp(-(((band.y - 0.63) / 0.05) ** 2)) * 0.35 * np.ones_like(band.x)).astype(np.float32),
        low,
    )
    for number, crest in enumerate((0.66, 0.74, 0.83)):
        hills(
            setting, picture, f"moss {number}", crest=crest, swing=0.025, bottom=1.0, far=0.0,
            colour=mix(rgb("#2f7f86"), rgb("#3a4a92"), 0.5 - 0.2 * number), frequency=1.1, rough=0.3, blades=0.2,
        )  # fmt: skip
    _glowing_plants(setting, picture, dark)
    return picture


def _ringed(setting: Setting, picture: Array, low: Colour) -> None:
    """A great banded planet with a ring, and two small moons."""
    if setting.holds("planet"):
        return
    view = setting.view
    x, y, radius = -setting.side * min(0.26, view.half_width * 0.5), 0.26, 0.15
    distance = view.spot(x, y, radius)
    disc = smoothstep(1.012, 0.988, distance)
    lean = (view.yw - (y - 0.5) * view.tall) + 0.25 * (view.x - x)
    bands = 0.5 + 0.5 * np.sin(lean * 70 + 2.5 * view.noise("jovian", 3.0, 9.0, octaves=3))
    face = gradient(bands, [(0.0, rgb("#e8b98a")), (0.5, rgb("#f3dcb8")), (1.0, rgb("#c98a6f"))])
    shade = np.clip(0.75 + 0.6 * (view.x - x) / radius * setting.side, 0.25, 1.05)
    ring = np.sqrt(((view.x - x) / 1.75) ** 2 + (lean / 0.30) ** 2) / radius
    stripe = smoothstep(0.72, 0.76, ring) * (1 - smoothstep(1.0, 1.03, ring)) * (0.65 + 0.35 * np.sin(ring * 60))
    behind = (lean < 0) * disc
    lay(picture, disc, (face * shade[..., None]).astype(np.float32))
    lay(picture, (np.clip(stripe, 0, 1) * (1 - behind) * 0.85).astype(np.float32), mix(rgb("#f3e2c8"), low, 0.2))
    for dx, dy, size in ((0.34, 0.10, 0.026), (0.22, 0.38, 0.016)):
        spot = view.spot(x + setting.side * dx, dy, size)
        lay(picture, smoothstep(1.05, 0.95, spot), rgb("#f4e9d8"))


def _glowing_plants(setting: Setting, picture: Array, dark: float) -> None:
    """Curled stalks with glowing bulbs, and fans of leaves."""
    view = setting.view
    k = 1 / view.tall
    rng = view.rng("alien plants")
    ink = view.ink(2)
    lamps = []
    for near in np.sort(rng.random(38)):
        x, tall, lean, pick = (
            float(rng.uniform(-1.2, 1.2)),
            float(rng.uniform(0.5, 1.1)),
            float(rng.normal(0, 0.4)),
            int(rng.integers(3)),
        )
        if abs(x) > view.half_width + 0.1 or (near > 0.3 and abs(x) < 0.30):
            continue
        size = (0.05 + 0.20 * float(near)) * tall
        foot = 0.68 + 0.31 * float(near)
        tip = (x + lean * size, foot - size * k)
        spine = bezier((x, foot), (x - lean * size * 0.4, foot - size * 0.7 * k), tip, 8)
        ink.polygon(limb(spine, (size * 0.09, size * 0.06, size * 0.03)), times(rgb("#2a5f6a"), dark))
        bulb = (rgb("#7ff0d0"), rgb("#ffd27a"), rgb("#f08ad8"))[pick]
        ink.disc(tip[0], tip[1], size * 0.13, bulb, ry=size * 0.15)
        ink.disc(tip[0] - size * 0.03, tip[1] - size * 0.04 * k, size * 0.05, (1, 1, 1), 0.8)
        for hand in (-1, 1):
            leaf = bezier(
                (x, foot),
                (x + hand * size * 0.3, foot - size * 0.45 * k),
                (x + hand * size * 0.55, foot - size * 0.2 * k),
                6,
            )
            ink.polygon(
                limb(leaf, (0.0, size * 0.13, 0.0)), times(rgb("#2f8a7a") if hand > 0 else rgb("#256a72"), dark)
            )
        lamps.append((tip[0], tip[1], size, bulb))
    ink.onto(picture)
    for x, y, size, bulb in lamps[-14:]:
        shine(picture, view, x, y, size * 0.35, bulb, 0.5)
    for _ in range(40):
        x, y = float(rng.uniform(-1.1, 1.1)), float(rng.uniform(0.5, 0.9))
        ink.disc(x, y, 0.002 + 0.002 * math.sin(x * 7) ** 2, rgb("#c9fff0"), 0.8)


PLACES = (
    Place(
        name="moonscape",
        paint=paint_moon,
        light=moon_light,
        ground=0.87,
        horizon=EDGE,
        sky=(0.05, 0.5),
        sheltered=True,
        deaf=frozenset({"weather"}),
        features=frozenset({"stars", "sky", "earth"}),
    ),
    Place(
        name="mars",
        paint=paint_mars,
        light=open_light,
        ground=0.88,
        horizon=0.64,
        sky=(0.05, 0.45),
        sheltered=True,
        deaf=frozenset({"weather"}),
        features=frozenset({"stars", "sky", "sand", "sun", "earth"}),
    ),
    Place(
        name="alienworld",
        paint=paint_alien,
        light=open_light,
        ground=0.88,
        horizon=0.64,
        sky=(0.05, 0.45),
        sheltered=True,
        deaf=frozenset({"weather"}),
        features=frozenset({"stars", "sky", "mountains"}),
    ),
)
