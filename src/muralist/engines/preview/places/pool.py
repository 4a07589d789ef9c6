"""A swimming pool in a garden."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, gradient, mix, rgb, smoothstep
from muralist.engines.preview.brushes.view import Ink, lay
from muralist.engines.preview.scenery.air.seasons import leaves
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.floors import slabs
from muralist.engines.preview.scenery.nature.land import hills, lit
from muralist.engines.preview.scenery.nature.plants import round_trees
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

RED, BLUE, YELLOW = rgb("#d8483c"), rgb("#3f82b8"), rgb("#f0bc3c")
SHOWN = SKY_FEATURES | {"trees", "grass", "flowers", "lights", "leaves", "puddles"}


def paint(setting: Setting) -> Array:
    """A turquoise pool with light dancing in it, loungers, a parasol and a hedge."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    sky(setting, picture, 0.60)
    round_trees(setting, picture, "trees", base=0.61, size=0.11, far=0.34, colours=leaves(setting), spacing=0.15)
    hills(
        setting,
        picture,
        "hedge",
        crest=0.595,
        swing=0.004,
        bottom=0.67,
        far=0.12,
        colour=rgb("#4f8048"),
        frequency=2.0,
        rough=0.4,
        blades=0.4,
    )
    slabs(setting, picture, "terrace", top=0.655, colour=rgb("#e0d6c4"), across=5.0, along=8.0, rough=0.12, joint=0.22)
    band = view.band(0.70, 0.865)
    depth = np.clip((band.y - 0.705) / 0.15, 0, 1)
    inset = 0.10 * (1 - depth)
    inside = (
        smoothstep(0.0, 0.004, band.y - 0.708)
        * smoothstep(0.0, 0.004, 0.858 - band.y)
        * (np.abs(band.x) < 0.98 * max(0.44, view.half_width * 0.86) - inset)
    )
    rim = (
        smoothstep(0.0, 0.004, band.y - 0.700)
        * smoothstep(0.0, 0.004, 0.864 - band.y)
        * (np.abs(band.x) < max(0.46, view.half_width * 0.88) - inset)
    )
    lay(picture[band.rows], rim.astype(np.float32), lit(setting, rgb("#f4efe6")))
    a, b = band.noise("caustic a", 11.0, 30.0, octaves=3), band.noise("caustic b", 9.0, 26.0, octaves=3)
    net = smoothstep(0.06, 0.0, np.abs(a - b))
    water = gradient(
        depth * np.ones_like(band.x), [(0.0, lit(setting, rgb("#7fdcdc"))), (1.0, lit(setting, rgb("#1f9fc0")))]
    )
    water = water * (1 + 0.16 * (a - 0.5))[..., None] + (net * 0.22)[..., None]
    lay(picture[band.rows], inside.astype(np.float32), np.clip(water, 0, 1).astype(np.float32))
    ink = view.ink(2)
    x = -setting.side * max(0.30, view.half_width * 0.62)
    if not setting.holds("umbrella"):
        cloth, white = lit(setting, RED), lit(setting, rgb("#f6efe2"))
        ink.box(x - 0.005, 0.69 - 0.24 * k, x + 0.005, 0.69, lit(setting, rgb("#8f6844")))
        for panel in range(6):
            west, east = -0.16 + 0.32 * panel / 6, -0.16 + 0.32 * (panel + 1) / 6
            ink.polygon(
                [(x, 0.69 - 0.30 * k), (x + west, 0.69 - 0.215 * k), (x + east, 0.69 - 0.215 * k)],
                cloth if panel % 2 else white,
            )
    for lx in (x + 0.16, x - 0.18, -x):
        _lounger(setting, ink, lx, 0.697, 0.20)
    steel = lit(setting, rgb("#d9dee2"))
    for rail in (0.30, 0.35):
        rx = setting.side * max(0.02 + rail - 0.05, view.half_width * 0.6 + rail - 0.35)
        arc = [
            (rx + 0.03 * math.cos(t), 0.71 - (0.05 + 0.03 * math.sin(t)) * k)
            for t in [math.pi * s / 10 for s in range(11)]
        ]
        ink.line([(rx + 0.03, 0.712), *arc, (rx - 0.03, 0.745)], 0.007, steel)
    ink.onto(picture)
    return picture


def _lounger(setting: Setting, ink: Ink, x: float, foot: float, size: float) -> None:
    k = 1 / setting.view.tall
    cloth, wood = lit(setting, BLUE), lit(setting, rgb("#b58a5c"))
    for leg in (-0.4, 0.3):
        ink.box(x + leg * size - 0.004, foot - size * 0.2 * k, x + leg * size + 0.004, foot, wood)
    ink.line(
        [
            (x - size * 0.5, foot - size * 0.2 * k),
            (x + size * 0.2, foot - size * 0.2 * k),
            (x + size * 0.5, foot - size * 0.48 * k),
        ],
        size * 0.10,
        cloth,
    )
    ink.line(
        [
            (x - size * 0.5, foot - size * 0.23 * k),
            (x + size * 0.2, foot - size * 0.23 * k),
            (x + size * 0.48, foot - size * 0.50 * k),
        ],
        size * 0.03,
        mix(cloth, (1, 1, 1), 0.5),
    )


PLACE = Place(
    name="pool", paint=paint, light=open_light, ground=0.925, horizon=0.64, water=0.80, scale=0.88, features=SHOWN
)
