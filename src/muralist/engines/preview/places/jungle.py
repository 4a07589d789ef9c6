"""A jungle: layers of great leaves and palms around a bright gap, hanging vines, a few flowers."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, gradient, jitter, mix, rgb
from muralist.engines.preview.brushes.paths import bezier, limb
from muralist.engines.preview.brushes.view import glow
from muralist.engines.preview.scenery.nature.land import faded, ground, lit, mist
from muralist.engines.preview.scenery.outdoors import AIR_FEATURES, COURSES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank
from muralist.engines.preview.scenery.wilds.tropics import GREENS, great_leaf, leaf_roof, undergrowth, vines

FLOOR = 0.74


def paint(setting: Setting) -> Array:
    view, day = setting.view, setting.day
    picture = blank(view)
    deep = lit(setting, rgb("#1f5240"))
    air = mix(mix(day.horizon, lit(setting, rgb("#a9d08a")), 0.45), day.haze, 0.2)
    picture[:] = gradient(
        np.broadcast_to(view.y, view.shape),
        [(0.0, mix(air, deep, 0.6)), (0.4, air), (0.75, mix(air, deep, 0.3)), (1.0, deep)],
    )
    glow(
        picture,
        np.exp(-view.spot(setting.side * 0.1, 0.38, 0.28)) * np.float32(0.6 if not setting.night else 0.14),
        day.sun,
    )
    for rank, (far, size) in enumerate(((0.66, 0.20), (0.46, 0.28))):
        _palms(setting, picture, rank, far, size)
        mist(setting, picture, at=FLOOR - 0.08, thick=0.10, strength=0.34 - 0.1 * rank, name=f"steam {rank}")
    ground(setting, picture, "jungle floor", top=FLOOR, colour=rgb("#5b6a38"), rough=0.32, far=0.4)
    for rank, (far, base, size, count, hole) in enumerate(
        ((0.34, 0.755, 0.13, 15, 0.0), (0.16, 0.80, 0.18, 11, 0.24), (0.03, 0.97, 0.25, 10, 0.36))
    ):
        undergrowth(setting, picture, rank, far, base, size, count, hole)
    vines(setting, picture)
    leaf_roof(setting, picture)
    return picture


def _palms(setting: Setting, picture: Array, rank: int, far: float, size: float) -> None:
    view = setting.view
    rng = view.rng("palms", rank)
    k = 1 / view.tall
    ink = view.ink(2)
    for index in range(7):
        x = -1.2 + 2.4 * (index + float(rng.uniform(-0.3, 0.3))) / 7
        tall, lean = size * float(rng.uniform(1.4, 2.4)), float(rng.normal(0, 0.06))
        spread = rng.uniform(0.8, 1.15, 9)
        if abs(x) > view.half_width + size:
            continue
        top = (x + lean, FLOOR - tall * k)
        trunk = bezier((x, FLOOR + 0.02), (x - lean * 0.4, FLOOR - tall * 0.5 * k), top, 10)
        ink.polygon(limb(trunk, (size * 0.10, size * 0.07, size * 0.055)), faded(setting, rgb("#6b5540"), far))
        for number, angle in enumerate(np.linspace(-2.1, 2.1, 9)):
            tone = faded(setting, jitter(GREENS[number % 4], rng, 0.02), far)
            great_leaf(ink, setting, top, float(angle), size * 0.72 * float(spread[number]), tone, split=True)
    ink.onto(picture)


PLACE = Place(
    name="jungle",
    paint=paint,
    light=open_light,
    ground=0.885,
    horizon=FLOOR,
    sky=(0.12, 0.5),
    scale=0.9,
    features=AIR_FEATURES | frozenset({"trees", "mist", "leaves", "flowers"}) | COURSES,
)
