"""A swamp under mossy trees."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, gradient, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.paths import bezier, limb
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.nature.land import faded, hills, lit, mist
from muralist.engines.preview.scenery.nature.plants import grass
from muralist.engines.preview.scenery.nature.water import mirror
from muralist.engines.preview.scenery.outdoors import AIR_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WET = AIR_FEATURES | {"reflection", "trees", "mist", "puddles", "rays"}
"""Its trees hide the sky with all that is in that."""


def paint(setting: Setting) -> Array:
    """Still green water under old trees hung with moss, lily pads and mist."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    day = setting.day
    air = mix(mix(day.horizon, lit(setting, rgb("#b9c48a")), 0.55), day.haze, 0.25)
    t = np.broadcast_to(view.y, view.shape)
    picture[:] = gradient(
        t,
        [(0.0, mix(air, lit(setting, rgb("#4a5f3c")), 0.6)), (0.45, air), (0.62, mix(air, day.sun, 0.25)), (1.0, air)],
    )
    for rank, (far, count, girth) in enumerate(((0.66, 26, 0.014), (0.40, 13, 0.030), (0.12, 6, 0.062))):
        _mossy(setting, picture, rank, far, count, girth, 0.615 + 0.018 * rank)
        mist(setting, picture, at=0.60, thick=0.06, strength=0.32 - 0.08 * rank, name=f"swamp {rank}")
    mirror(setting, picture, 0.645, dim=0.72)
    band = view.band(0.645, 1.0)
    weed = smoothstep(0.50, 0.62, band.noise("duckweed", 3.5, 14.0, octaves=4, gain=0.6))
    lay(picture[band.rows], (weed * 0.45).astype(np.float32), lit(setting, rgb("#6f8a3a")))
    rng = view.rng("pads")
    ink = view.ink(2)
    for near in np.sort(rng.random(70)):
        x, size = float(rng.uniform(-1.2, 1.2)), (0.012 + 0.045 * float(near)) * float(rng.uniform(0.6, 1.1))
        y = 0.66 + 0.33 * float(near)
        tone = lit(setting, jitter(rgb("#5f8f48"), rng, 0.04))
        ink.disc(x, y + 0.003, size, times(tone, 0.45), 0.6, ry=size * 0.34)
        ink.disc(x, y, size, tone, ry=size * 0.33)
        ink.polygon([(x, y), (x + size, y - size * 0.12 * k), (x + size, y + size * 0.12 * k)], times(tone, 0.5))
        if float(rng.random()) < 0.16:
            for petal in range(-2, 3):
                ink.disc(
                    x + petal * size * 0.16,
                    y - size * (0.30 - 0.05 * abs(petal)) * k,
                    size * 0.16,
                    lit(setting, rgb("#f6d9e4")),
                    ry=size * 0.26,
                )
    ink.onto(picture)
    hills(
        setting,
        picture,
        "bog",
        crest=0.93,
        swing=0.02,
        bottom=1.0,
        far=0.0,
        colour=rgb("#5a6a36"),
        frequency=1.2,
        blades=0.3,
    )
    grass(setting, picture, "reeds", top=0.92, colour=rgb("#74863e"), count=520, size=0.10)
    return picture


def _mossy(setting: Setting, picture: Array, rank: int, far: float, count: int, girth: float, foot: float) -> None:
    view = setting.view
    k = 1 / view.tall
    rng = view.rng("mossy", rank)
    ink = view.ink(2)
    for index in range(count):
        x = -1.25 + 2.5 * (index + 0.5 + float(rng.uniform(-0.4, 0.4))) / count
        wide, lean = girth * float(rng.uniform(0.7, 1.2)), float(rng.normal(0, 0.03))
        if abs(x) > view.half_width + 0.2 or (rank == 2 and abs(x) < 0.26):
            continue
        bark: Colour = faded(setting, jitter(rgb("#4a4436"), rng, 0.02), far)
        spine = bezier((x, foot), (x + lean, 0.35), (x + lean * 2, -0.05), 8)
        ink.polygon(limb(spine, (wide * 2.4, wide * 1.1, wide * 0.9, wide * 0.8)), bark)
        ink.polygon(
            limb([(px + setting.side * wide * 0.2, py) for px, py in spine], (wide * 0.5, wide * 0.3, wide * 0.2)),
            mix(bark, setting.day.sun, 0.18),
        )
        for arm in range(3):
            y = 0.08 + 0.13 * arm + float(rng.uniform(0, 0.05))
            hand = 1 if (arm + index) % 2 else -1
            branch = bezier((x + lean, y + 0.05), (x + hand * wide * 3, y), (x + hand * wide * 6, y + 0.02), 9)
            ink.polygon(limb(branch, (wide * 0.45, wide * 0.25, 0.003)), bark)
            for px, py in branch[2:]:
                long = float(rng.uniform(0.03, 0.13)) * (1 - 0.5 * far)
                moss = faded(setting, jitter(rgb("#8a9a6a"), rng, 0.03), far)
                ink.polygon(
                    [(px - wide * 0.22, py), (px + wide * 0.22, py), (px + float(rng.normal(0, 0.006)), py + long * k)],
                    moss,
                )
    ink.onto(picture)


PLACE = Place(
    name="swamp",
    paint=paint,
    light=open_light,
    ground=0.93,
    horizon=0.645,
    water=0.80,
    sky=(0.06, 0.5),
    scale=0.86,
    features=WET,
)
