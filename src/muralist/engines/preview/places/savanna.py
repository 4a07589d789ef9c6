"""Savanna: golden grass and umbrella thorns."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, limb
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import faded, ground, hills, lit, mist
from muralist.engines.preview.scenery.nature.plants import grass, round_trees
from muralist.engines.preview.scenery.nature.rocks import boulders
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, WATERS, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank
from muralist.engines.preview.scenery.wilds.highgrass import HIGH_GRASS, through_grass


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, 0.60)
    hills(
        setting, picture, "range", crest=0.575, swing=0.05, bottom=0.64, far=0.66, colour=rgb("#8a8a78"), frequency=1.2
    )
    gold = rgb("#cfa856") if setting.plan.season != "spring" else rgb("#a8b458")
    ground(setting, picture, "plain", top=0.605, colour=gold, rough=0.26, fx=6, fy=40, far=0.45)
    round_trees(
        setting,
        picture,
        "scrub",
        base=0.612,
        size=0.018,
        far=0.5,
        colours=(rgb("#7f8a50"), rgb("#8f9058")),
        spacing=0.05,
    )
    ink = view.ink(2)
    for x, y, tall, far in (
        (0.14, 0.618, 0.07, 0.5),
        (-0.30, 0.622, 0.10, 0.42),
        (0.40, 0.64, 0.17, 0.25),
        (-0.72, 0.65, 0.2, 0.2),
        (0.92, 0.66, 0.24, 0.15),
    ):
        if abs(x) < view.half_width + tall and not setting.holds("tree"):
            _acacia(setting, ink, x * setting.side, y, tall, far)
    if not setting.holds("tree"):
        _acacia(setting, ink, -setting.side * max(0.42, view.half_width * 0.84), 0.745, 0.42, 0.0)
    ink.onto(picture)
    mist(setting, picture, at=0.62, thick=0.015, strength=0.3)
    grass(setting, picture, "gold", top=0.66, colour=gold, count=2000, size=0.075)
    boulders(setting, picture, "kopje", top=0.72, tone=lit(setting, rgb("#a08468")), count=8, size=0.05)
    return picture


def _acacia(setting: Setting, ink: Ink, x: float, foot: float, tall: float, far: float) -> None:
    """An umbrella thorn: forked stems under flat layers of leaves."""
    k = 1 / setting.view.tall
    rng = setting.view.rng("acacia", x)
    bark, leaf = faded(setting, rgb("#5f4a38"), far), faded(setting, rgb("#5f7a3c"), far)
    ink.disc(
        x - setting.side * tall * 0.3, foot + 0.003, tall * 0.42, times(setting.day.shade, 0.9), 0.22, ry=tall * 0.05
    )
    for end in (-0.42, -0.14, 0.16, 0.46):
        stem = bezier(
            (x, foot), (x + end * tall * 0.2, foot - tall * 0.5 * k), (x + end * tall, foot - tall * 0.86 * k), 10
        )
        ink.polygon(limb(stem, (tall * 0.07, tall * 0.035, tall * 0.012)), bark)
    for layer, (dy, wide) in enumerate(((0.80, 0.50), (0.86, 0.72), (0.93, 0.60), (1.0, 0.40))):
        for _ in range(34):
            dx = float(np.clip(rng.normal(0, 0.42), -1, 1))
            tone = mix(
                times(leaf, 0.66), mix(leaf, setting.day.sun, 0.2), min(1.0, layer / 3 + 0.2 * dx * setting.side)
            )
            ink.disc(
                x + dx * wide * tall,
                foot - (dy + float(rng.normal(0, 0.012))) * tall * k,
                tall * 0.07,
                tone,
                ry=tall * 0.032,
            )


PLACE = Place(
    name="savanna",
    paint=paint,
    light=open_light,
    ground=0.875,
    horizon=0.605,
    sky=(0.05, 0.42),
    scale=0.92,
    features=SKY_FEATURES | {"grass", "trees", "hills", HIGH_GRASS} | WATERS,
    over=through_grass,
)
