"""Fallen leaves and petals all over the ground, laid over a finished backdrop: a soft cover and single ones on it."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, jitter, mix, rgb, smoothstep
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.setting import Place, Setting

KINDS: dict[str, tuple[Colour, ...]] = {
    "leafbed": (rgb("#d9972f"), rgb("#c4652c"), rgb("#e3b643"), rgb("#a8492b"), rgb("#c98a33")),
    "petalbed": (rgb("#f4c3d2"), rgb("#efb0c4"), rgb("#fae0e8")),
}
COUNT, SLACK = 1900, 0.045
"""How many single leaves lie there, and how far below the horizon the ground begins where a place does not say."""
EDGES = {"park": 0.70, "easterntown": 0.72, "street": 0.80, "oldtown": 0.72, "village": 0.68, "city": 0.74,
         "suburb": 0.70, "templeyard": 0.72, "porch": 0.78, "balcony": 0.80}  # fmt: skip
"""Where the ground begins below what is built."""


def bedded(setting: Setting, picture: Array, place: Place) -> None:
    """Lay what covers the ground; in place."""
    for name, own in KINDS.items():
        if name in place.features and setting.wants(name):
            asked = setting.plan.feature(name)
            tints = [tint.colour for tint in asked.colours] if asked is not None else []
            tones = tuple(mix(tint, (0.25, 0.12, 0.05), share) for tint in tints for share in (0.08, 0.20, 0.34)) or own
            _cover(setting, picture, place, tones, name)


def _cover(setting: Setting, picture: Array, place: Place, tones: tuple[Colour, ...], name: str) -> None:
    top = EDGES.get(place.name, min(place.horizon + SLACK, place.ground - 0.10))
    view = setting.view
    band = view.band(top, 1.0)
    depth = np.clip((band.y - top) / (1 - top), 0, 1)
    patches = band.noise(f"{name} patches", 5.0, 16.0, octaves=4)
    share = smoothstep(0.0, 0.18, depth) * (0.42 + 0.40 * smoothstep(0.36, 0.58, patches))
    middle = array(lit(setting, mix(tones[0], tones[-1], 0.5)))
    grain = band.noise(f"{name} grain", 70.0, 110.0, octaves=2)
    lay(picture[band.rows], share.astype(np.float32), (middle * (0.62 + 0.62 * grain)[..., None]).astype(np.float32))
    rng = view.rng(name)
    ink = view.band(top, 1.0).ink(2)
    for near in np.sort(rng.random(COUNT) ** 0.8):
        x, turn = float(rng.uniform(-1.25, 1.25)), float(rng.uniform(0, math.pi))
        tone = lit(setting, jitter(tones[int(rng.integers(len(tones)))], rng, 0.05))
        if abs(x) > view.half_width + 0.02:
            continue
        r = 0.0035 + 0.0115 * float(near)
        foot = top + (1 - top) * float(near)
        c, s = math.cos(turn), math.sin(turn) * 0.45 / view.tall
        ink.polygon(
            [(x - r * c, foot - r * s), (x - r * 0.5 * s, foot + r * 0.34 / view.tall), (x + r * c, foot + r * s),
             (x + r * 0.5 * s, foot - r * 0.34 / view.tall)], tone,
        )  # fmt: skip
    ink.onto(picture)
