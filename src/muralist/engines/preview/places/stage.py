"""A stage: red curtains, boards, and spotlights that meet where the performer stands."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, rgb, smoothstep, times
from muralist.engines.preview.brushes.light import Light, towards
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.audience import AUDIENCE, before_stage
from muralist.engines.preview.scenery.built.furnishings import beam, curtain
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR, FRONT = 0.70, 0.955
WARM = rgb("#fff0c8")


def paint(setting: Setting) -> Array:
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    night = 0.66 if setting.day.lamps else 1.0
    cloth = setting.colour("curtains", (rgb("#a8202c"), rgb("#9a1f3a"), rgb("#7a2a6a")))
    band = view.band(0.0, FLOOR + 0.01)
    u = band.x * 15 + 0.6 * (band.noise("sway", 2.0, 1.2, octaves=2) - 0.5)
    folds = 0.5 + 0.5 * np.cos(u * 2 * math.pi / 1.5)
    weave = band.noise("velvet", 60.0, 12.0, octaves=2)
    tone = (0.26 + 0.46 * folds**1.4 + 0.06 * (weave - 0.5)) * (0.72 + 0.35 * band.y / FLOOR)
    picture[band.rows] = array(times(cloth, night)) * tone[..., None]
    floor = view.band(FLOOR, 1.0)
    depth = np.clip((floor.y - FLOOR) / (FRONT - FLOOR), 0, 1)
    lane = floor.x / (0.45 + 0.55 * depth) * 7
    own = view.rng("stage boards").random(97).astype(np.float32)[np.floor(lane).astype(np.int64) % 97]
    grain = floor.noise("stage grain", 50.0, 5.0, octaves=3, gain=0.6)
    seam = smoothstep(0.485, 0.5, np.abs(lane % 1 - 0.5))
    wood = array(times(rgb("#a8703f"), 0.78 * night + 0.1))
    picture[floor.rows] = (
        wood * ((0.46 + 0.3 * depth + 0.18 * (own - 0.5) + 0.18 * (grain - 0.5)) * (1 - 0.4 * seam))[..., None]
    )
    ink = view.ink(2)
    edge = view.half_width
    side = min(0.20, edge * 0.36)
    for hand in (-1, 1):
        curtain(
            setting, ink, hand * (edge + 0.02), hand * (edge - side), 0.0, FLOOR + 0.05, times(cloth, 0.86 * night), 6
        )
        tie = FLOOR - 0.24 * k
        ink.box(hand * (edge - side) - 0.012, tie, hand * (edge + 0.02), tie + 0.018 * k, times(rgb("#e0b04a"), night))
    for swag in range(-6, 7):
        x = swag * 0.20
        for ring in range(5):
            r = 0.105 * (1 - ring * 0.16)
            ink.disc(x, 0.0, r, times(cloth, (0.62, 0.9, 0.72, 0.98, 0.8)[ring] * night), ry=r * 1.05)
        ink.line(
            [(x + 0.105 * math.cos(a), 0.112 * k * math.sin(a)) for a in [math.pi * s / 12 for s in range(13)]],
            0.012,
            times(rgb("#e0b04a"), night),
        )
    ink.box(-1.3, FRONT, 1.3, 1.0, times(rgb("#4a2a20"), night))
    ink.box(-1.3, FRONT, 1.3, FRONT + 0.010, times(rgb("#d9a85a"), night))
    lamps = []
    for foot in range(-9, 10):
        x = foot * 0.14
        ink.polygon(
            [
                (x - 0.028, FRONT + 0.004),
                (x + 0.028, FRONT + 0.004),
                (x + 0.020, FRONT - 0.030 * k),
                (x - 0.020, FRONT - 0.030 * k),
            ],
            times(rgb("#d8a850"), 0.8 * night),
        )
        lamps.append(x)
    ink.onto(picture)
    for x in lamps:
        if abs(x) < edge + 0.05:
            shine(picture, view, x, FRONT - 0.03 * k, 0.035, WARM, 0.5)
    asked = setting.plan.feature("spotlight")
    tint = asked.colours[0].colour if asked is not None and asked.colours else WARM
    if asked is not None and setting.plan.things:
        # it falls on what stands there, and is laid over that
        pass
    elif asked is not None and asked.alone:
        beam(setting, picture, setting.side * min(0.16, edge * 0.4), 0.02, 0.87, 0.0, 0.40, tint, 0.80)
    else:
        beam(setting, picture, -min(0.42, edge * 0.8), 0.02, 0.87, 0.0, 0.42, tint, 0.52)
        beam(setting, picture, min(0.42, edge * 0.8), 0.02, 0.87, 0.0, 0.42, tint, 0.52)
    if setting.wants("concert"):
        _concert(setting, picture)
    return picture


def _concert(setting: Setting, picture: Array) -> None:
    """Coloured beams and loudspeakers: a concert rather than a play."""
    view = setting.view
    k = 1 / view.tall
    picture *= np.float32(0.62)
    for x, at, tone in (
        (-0.5, -0.2, rgb("#3f7fff")),
        (-0.25, 0.32, rgb("#ff4fb0")),
        (0.25, -0.34, rgb("#7a4fff")),
        (0.5, 0.22, rgb("#35e0e0")),
    ):
        beam(setting, picture, x * view.half_width * 1.8, 0.02, 0.83, at, 0.22, tone, 0.55)
    beam(setting, picture, 0.0, 0.02, 0.87, 0.0, 0.40, WARM, 0.5)
    ink = view.ink(2)
    for hand in (-1, 1):
        x = hand * max(0.39, view.half_width * 0.80)
        for level in range(2):
            y = FLOOR + 0.07 - level * 0.17 * k
            ink.box(x - 0.085, y - 0.165 * k, x + 0.085, y, rgb("#1d1d22"))
            ink.box(x - 0.078, y - 0.158 * k, x + 0.078, y - 0.006 * k, rgb("#2d2d34"))
            for cy, r in ((0.055, 0.046), (0.122, 0.026)):
                ink.disc(x, y - cy * k, r, rgb("#121216"))
                ink.disc(x, y - cy * k, r * 0.72, rgb("#3a3a44"))
                ink.disc(x, y - cy * k, r * 0.26, rgb("#18181c"))
    ink.onto(picture)


def light(setting: Setting) -> Light:
    """Two spotlights from above, in front of a dark house."""
    return Light(
        direction=towards(setting.side * 0.35, 0.72, 0.6), warm=WARM, cool=(0.62, 0.50, 0.70), tint=(1.05, 1.01, 0.95),
        shadow=0.5, shade=(0.12, 0.06, 0.06), reach=0.22, soft=0.03, dark=setting.day.lamps, rim=0.4, rim_colour=WARM,
    )  # fmt: skip


PLACE = Place(
    name="stage", paint=paint, light=light, ground=0.885, horizon=FLOOR, indoor=True, sheltered=True, sky=(0.10, 0.40),
    scale=0.94, deaf=frozenset({"weather"}), features=frozenset({"spotlight", "curtains", "concert", "lamp", AUDIENCE}),
    over=before_stage,
)  # fmt: skip
