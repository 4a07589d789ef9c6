"""Deep space: stars, a nebula and a far planet's edge."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, gradient, mix, rgb, smoothstep
from muralist.engines.preview.brushes.light import Light, towards
from muralist.engines.preview.brushes.view import glow, lay
from muralist.engines.preview.scenery.setting import Place, Setting, blank

NEBULAE: tuple[Colour, ...] = (rgb("#7a4fd0"), rgb("#2f7fc4"), rgb("#c2487e"), rgb("#2aa198"))


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    picture[:] = array(rgb("#05060f"))
    main = setting.colour("nebula", NEBULAE)
    other = NEBULAE[(int(view.rng("nebula 2").integers(3)) + 1) % 4]
    asked = setting.wants("nebula")
    # one that is asked for is the picture: it lies across the middle, wide and bright
    low, wide, power = (0.30, 0.62, 1.15) if asked else (0.36, 0.42, 0.95)
    lanes = view.noise("lanes", 1.7, octaves=6, gain=0.6)
    for index, (colour, offset) in enumerate(((main, 0.0), (mix(other, main, 0.3), 0.22))):
        cloud = view.noise(f"nebula {index}", 1.1, octaves=6, gain=0.56)
        band = np.exp(-(((view.yw + 0.05 - offset - 0.45 * view.x) / wide) ** 2))
        amount = smoothstep(low, 0.86 if asked else 1.0, cloud) * band * (1 - 0.75 * smoothstep(0.5, 0.75, lanes))
        glow(picture, (amount * np.float32(power)).astype(np.float32), colour)
        glow(picture, (amount**3 * np.float32(0.8)).astype(np.float32), mix(colour, (1, 0.95, 0.9), 0.7))
    _stars(setting, picture)
    if not any(thing.prop in {"planet", "moon"} for thing in setting.plan.things) and not asked:
        _world(setting, picture)
    return picture


def _stars(setting: Setting, picture: Array) -> None:
    view = setting.view
    rng = view.rng("space stars")
    ink = view.ink(2 if view.unit < 900 else 1)
    for x, y, power, warm in zip(
        rng.uniform(-1.2, 1.2, 1500), rng.random(1500), rng.random(1500) ** 6, rng.random(1500), strict=True
    ):
        if abs(x) > view.half_width:
            continue
        colour = mix(rgb("#bcd0ff"), rgb("#ffe3c0"), float(warm))
        if power > 0.5:
            for reach, alpha in ((0.016, 0.05), (0.010, 0.10), (0.006, 0.22)):
                ink.disc(float(x), float(y), reach * float(power), colour, alpha)
        ink.disc(
            float(x),
            float(y),
            max(0.0005 + 0.0023 * float(power), 0.55 / view.unit),
            colour,
            0.35 + 0.65 * float(power) ** 0.3,
        )
    ink.onto(picture)


def _world(setting: Setting, picture: Array) -> None:
    """The lit edge of a great planet at the bottom, with its thin air."""
    view = setting.view
    radius = 1.5
    cx, cy = setting.side * 0.25, 0.5 + (view.tall * 0.5 + radius * 0.86) / view.tall
    distance = view.spot(cx, cy, radius)
    disc = smoothstep(1.0015, 0.9985, distance)
    rim = np.clip((distance - 0.86) / 0.14, 0, 1)
    facing = np.clip(0.5 + setting.side * (view.x - cx) * 0.9 + 0.25, 0, 1)
    clouds = view.noise("world clouds", 2.6, 9.0, octaves=5, gain=0.6)
    lands = gradient(
        np.clip(0.15 + 0.85 * rim * facing, 0, 1), [(0.0, rgb("#040a18")), (0.5, rgb("#134a78")), (1.0, rgb("#5fb0e0"))]
    )
    lands += (smoothstep(0.55, 0.8, clouds) * rim * facing * 0.5)[..., None]
    lay(picture, disc, lands.astype(np.float32))
    air = np.exp(-np.clip(distance - 1, 0, 9) * 46) * (1 - disc) * facing
    glow(picture, (air * np.float32(0.9)).astype(np.float32), rgb("#6fc0ff"))


def light(setting: Setting) -> Light:
    return Light(
        direction=towards(setting.side * 0.78, 0.35, 0.45), warm=(1.0, 0.98, 0.94), cool=(0.32, 0.36, 0.62),
        tint=(0.96, 0.97, 1.0), shadow=0.0, shade=(0, 0, 0), dark=True,
    )  # fmt: skip


PLACE = Place(
    name="space",
    paint=paint,
    light=light,
    ground=0.8,
    horizon=0.9,
    sky=(0.06, 0.9),
    weightless=True,
    deaf=frozenset({"time", "weather"}),
    features=frozenset({"stars", "nebula", "sky"}),
)
