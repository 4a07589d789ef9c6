"""Polar sea: icebergs, floes and a shelf of ice."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, mix, rgb
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import faded, hills, lit, mountains
from muralist.engines.preview.scenery.nature.water import mirror, sea
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank
from muralist.engines.preview.scenery.wilds.greatberg import ICEBERG, great_berg


def paint(setting: Setting) -> Array:
    """Icebergs and floes on a dark sea, a snowy edge of ice in front."""
    view = setting.view
    picture = blank(view)
    horizon = 0.54
    sky(setting, picture, horizon)
    mountains(
        setting,
        picture,
        "ice range",
        base=horizon + 0.006,
        height=0.30 if setting.wants("mountains") else 0.13,
        far=0.5,
        rock=rgb("#8fa3bd"),
        snow=0.95,
        frequency=1.8,
    )
    sea(setting, picture, horizon)
    if setting.wants(ICEBERG):
        great_berg(setting, picture, horizon + 0.006)
    mirror(setting, picture, horizon + 0.004, dim=0.9)
    rng = view.rng("bergs")
    ink = view.ink(2)
    for x, y, size in ((-0.34, 0.575, 0.16), (0.30, 0.565, 0.12), (0.72, 0.585, 0.2), (-0.86, 0.58, 0.17)):
        if abs(x) < view.half_width + size:
            _berg(setting, ink, x * setting.side, y, size, rng)
    for near in np.sort(rng.random(46)):
        x, size = float(rng.uniform(-1.25, 1.25)), (0.02 + 0.12 * float(near)) * float(rng.uniform(0.5, 1.1))
        _floe(setting, ink, x, 0.59 + 0.22 * float(near), size, rng)
    ink.onto(picture)
    hills(
        setting,
        picture,
        "shelf",
        crest=0.815,
        swing=0.022,
        bottom=1.0,
        far=0.0,
        colour=rgb("#eff5fb"),
        frequency=1.1,
        rough=0.10,
    )
    return picture


def _berg(setting: Setting, ink: Ink, x: float, y: float, size: float, rng: np.random.Generator) -> None:
    k = 1 / setting.view.tall
    ice, shade = faded(setting, rgb("#e6f3fa"), 0.12), faded(setting, rgb("#8fbcd8"), 0.12)
    peaks = [
        (-1.0, 0.0),
        (-0.8, 0.34),
        (-0.45, 0.5 + 0.2 * float(rng.random())),
        (-0.2, 0.86),
        (0.08, 0.62),
        (0.4, 1.0 * float(rng.uniform(0.5, 0.9))),
        (0.75, 0.3),
        (1.0, 0.0),
    ]
    outline = [(x + dx * size, y - dy * size * 0.75 * k) for dx, dy in peaks]
    low = [(x + dx * size * 0.9, y + dy * size * 0.30 * k) for dx, dy in peaks]
    ink.polygon(low, shade, 0.4)
    ink.polygon(outline, ice)
    for a, b in ((2, 4), (4, 6)):
        inner = [
            outline[a + 1],
            outline[a + 2 if b == 6 else a + 1],
            (outline[b][0], y),
            (outline[a + 1][0] - setting.side * size * 0.1, y),
        ]
        ink.polygon(inner, shade, 0.85)
    ink.box(x - size, y - 0.004, x + size, y + 0.002, mix(shade, rgb("#4fb0c8"), 0.4), 0.7)


def _floe(setting: Setting, ink: Ink, x: float, y: float, size: float, rng: np.random.Generator) -> None:
    k = 1 / setting.view.tall
    snow, side = lit(setting, rgb("#f2f7fc")), lit(setting, rgb("#8fc4d8"))
    angles = [2 * math.pi * step / 9 for step in range(9)]
    rim = [
        (
            x + math.cos(a) * size * float(rng.uniform(0.8, 1.15)),
            y + math.sin(a) * size * 0.26 * k * float(rng.uniform(0.8, 1.15)),
        )
        for a in angles
    ]
    ink.polygon([(px, py + size * 0.12 * k) for px, py in rim], side)
    ink.polygon(rim, snow)


PLACE = Place(
    name="arctic",
    paint=paint,
    light=open_light,
    ground=0.90,
    horizon=0.54,
    water=0.70,
    sky=(0.05, 0.40),
    scale=0.86,
    seasons=frozenset({"winter"}),
    features=SKY_FEATURES | {"sea", "snow", "mountains", "ice", "reflection", ICEBERG},
)
