"""Inside a circus tent: striped canvas drawn to the mast, tiers of seats in the dark, and a ring of sawdust."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.light import Light, towards
from muralist.engines.preview.scenery.built.furnishings import beam
from muralist.engines.preview.scenery.setting import Place, Setting, blank

EAVES, RING = 0.50, 0.70
WARM = rgb("#fff0c8")
CREAM = rgb("#f2e6cc")


def paint(setting: Setting) -> Array:
    picture = blank(setting.view)
    _canvas(setting, picture)
    _seats(setting, picture)
    _ring(setting, picture)
    edge = setting.view.half_width
    for hand in (-1, 1):
        beam(setting, picture, hand * min(0.40, edge * 0.8), 0.03, 0.88, 0.0, 0.44, WARM, 0.34)
    return picture


def _canvas(setting: Setting, picture: Array) -> None:
    """Stripes that run together at the top of the mast, darker towards the eaves."""
    view = setting.view
    red = setting.colour("tent", (rgb("#b8323a"), rgb("#a83048"), rgb("#2f5f9a")))
    band = view.band(0.0, EAVES + 0.06)
    apex = -0.12
    turn = np.arctan2(band.x, (band.y - apex) * view.tall)
    sway = 0.10 * (band.noise("canvas sway", 2.0, 2.0, octaves=2) - 0.5)
    lane = turn / 0.19 + sway
    share = smoothstep(0.46, 0.54, np.abs(lane % 2 - 1))
    fold = 0.5 + 0.5 * np.cos((lane % 1) * 2 * math.pi)
    tone = (0.50 + 0.30 * fold) * (1.06 - 0.62 * np.clip(band.y / EAVES, 0, 1))
    colours = array(red) + (array(CREAM) - array(red)) * share[..., None]
    picture[band.rows] = colours * tone[..., None]
    ink = view.ink(2)
    gold, k = times(rgb("#e0b04a"), 0.8), 1 / view.tall
    for step in range(-14, 15):
        x = step * 0.11
        tint = times(red, 0.55) if step % 2 else times(CREAM, 0.5)
        ink.polygon([(x - 0.055, EAVES), (x + 0.055, EAVES), (x + 0.03, EAVES + 0.05 * k), (x, EAVES + 0.065 * k),
                     (x - 0.03, EAVES + 0.05 * k)], tint)  # fmt: skip
    ink.box(-1.4, EAVES - 0.008 * k, 1.4, EAVES + 0.004 * k, gold)
    ink.onto(picture)


def _seats(setting: Setting, picture: Array) -> None:
    """Rows of people, each only a round head in the dark."""
    view = setting.view
    k = 1 / view.tall
    ink = view.ink(2)
    rng = view.rng("tiers")
    top = EAVES + 0.05 * k
    ink.box(-1.4, top, 1.4, RING + 0.03, rgb("#2c1f2b"))
    for row in range(4):
        y = top + (RING - top) * (row + 0.55) / 4
        shade = 0.42 + 0.14 * row
        ink.box(-1.4, y + 0.012 * k, 1.4, y + 0.040 * k, times(rgb("#4a3040"), shade + 0.3))
        for seat in range(-22, 23):
            if float(rng.random()) < 0.12:
                continue
            x = seat * 0.052 + (row % 2) * 0.026 + float(rng.uniform(-0.006, 0.006))
            coat = mix(rgb("#7a5a6a"), rgb("#54707f"), float(rng.random()))
            ink.disc(x, y + 0.008 * k, 0.018, times(coat, shade), ry=0.018 * k)
            ink.disc(x, y - 0.012 * k, 0.011, times(rgb("#c89a7c"), shade), ry=0.012 * k)
    ink.onto(picture)


def _ring(setting: Setting, picture: Array) -> None:
    """Sawdust inside a low red kerb."""
    view = setting.view
    k = 1 / view.tall
    floor = view.band(RING, 1.0)
    grain = floor.noise("sawdust", 40.0, 70.0, octaves=3, gain=0.7)
    broad = floor.noise("raked", 3.0, 10.0, octaves=3)
    depth = np.clip((floor.y - RING) / (1 - RING), 0, 1)
    tone = 0.62 + 0.30 * depth + 0.30 * (grain - 0.5) + 0.16 * (broad - 0.5)
    spot = np.exp(-((floor.x / 0.55) ** 2) - ((floor.y - 0.86) / 0.16) ** 2)
    picture[floor.rows] = array(rgb("#c49a5e")) * (tone * (0.72 + 0.42 * spot))[..., None]
    ink = view.ink(2)
    ink.box(-1.4, RING - 0.006 * k, 1.4, RING + 0.040 * k, rgb("#8f2530"))
    ink.box(-1.4, RING - 0.012 * k, 1.4, RING + 0.002 * k, rgb("#c0414a"))
    for step in range(-9, 10):
        x = step * 0.15
        ink.polygon([(x, RING + 0.006 * k), (x + 0.02, RING + 0.020 * k), (x, RING + 0.034 * k),
                     (x - 0.02, RING + 0.020 * k)], rgb("#e2b04c"))  # fmt: skip
    ink.onto(picture)


def light(setting: Setting) -> Light:
    """Two spotlights from above, in front of dark tiers."""
    return Light(
        direction=towards(setting.side * 0.35, 0.72, 0.6), warm=WARM, cool=(0.62, 0.50, 0.60), tint=(1.05, 1.01, 0.95),
        shadow=0.5, shade=(0.14, 0.07, 0.05), reach=0.22, soft=0.03, dark=setting.day.lamps, rim=0.3, rim_colour=WARM,
    )  # fmt: skip


PLACE = Place(
    name="bigtop", paint=paint, light=light, ground=0.90, horizon=RING, indoor=True, sheltered=True, sky=(0.10, 0.40),
    scale=0.94, deaf=frozenset({"weather"}), features=frozenset({"tent", "spotlight", "lamp"}),
)  # fmt: skip
