"""A tropical beach with palms and islets."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, gradient, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, limb
from muralist.engines.preview.brushes.view import Ink, lay
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import faded, lit
from muralist.engines.preview.scenery.nature.water import surf
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank


def paint(setting: Setting) -> Array:
    """White sand and palms before a turquoise lagoon with green islets."""
    view = setting.view
    picture = blank(view)
    horizon = 0.52
    sky(setting, picture, horizon)
    band = view.band(horizon, 0.86)
    depth = np.clip((band.y - horizon) / 0.30, 0, 1) * np.ones_like(band.x)
    ripple = band.noise("lagoon", 8.0, 70.0, octaves=4, gain=0.6)
    reef = band.noise("reef", 2.2, 12.0, octaves=4)
    asked = setting.colour("sea", (rgb("#1f9ab5"),))
    near, far = lit(setting, mix(asked, rgb("#9af0dc"), 0.62)), mix(lit(setting, asked), setting.day.middle, 0.2)
    colours = gradient(
        np.clip(depth + 0.45 * (reef - 0.5), 0, 1), [(0.0, far), (0.45, mix(far, near, 0.45)), (1.0, near)]
    )
    picture[band.rows] = colours * (1 + 0.30 * (ripple - 0.5))[..., None]
    _islet(setting, picture, setting.side * min(0.30, view.half_width * 0.55), horizon + 0.012, 0.17, 0.10)
    _islet(setting, picture, -setting.side * min(0.62, view.half_width * 1.05), horizon + 0.006, 0.13, 0.055)
    line = (0.765 + 0.025 * view.line("surf", 1.1, 4, 0.45) + 0.03 * setting.side * view.x[0]).astype(np.float32)
    sand = view.band(float(line.min()) - 0.01, 1.0)
    grain = sand.noise("grain", 120.0, octaves=2)
    soft = sand.noise("ripples", 4.0, 26.0, octaves=4)
    tone = 0.92 + 0.14 * (grain - 0.5) + 0.16 * (soft - 0.5)
    lay(
        picture[sand.rows],
        sand.below(line),
        (array(lit(setting, setting.colour("sand", (rgb("#f4e4c1"),)))) * tone[..., None]).astype(np.float32),
    )
    surf(setting, picture, 0.765, 0.025)
    ink = view.ink(2)
    palms = (
        (-1, 0.44, 0.86, 0.62),
        (-1, 0.60, 0.83, 0.48),
        (1, 0.55, 0.88, 0.66),
        (1, 0.90, 0.85, 0.52),
        (-1, 0.98, 0.86, 0.6),
    )
    for hand, x, foot, tall in palms:
        if not setting.holds("tree"):
            palm(
                setting,
                ink,
                hand * setting.side * x * max(1.0, view.half_width * 1.25),
                foot,
                tall,
                -hand * setting.side,
            )
    ink.onto(picture)
    return picture


def _islet(setting: Setting, picture: Array, x: float, y: float, wide: float, tall: float) -> None:
    view = setting.view
    k = 1 / view.tall
    rng = view.rng("islet", wide)
    ink = view.ink(2)
    ink.disc(x, y, wide * 1.05, faded(setting, rgb("#f0dfb8"), 0.3), ry=0.008)
    for step in range(90):
        dx = float(np.clip(rng.normal(0, 0.40), -0.95, 0.95))
        high = tall * (1 - dx * dx) * float(rng.random())
        tone = faded(setting, jitter(rgb("#4f8a55"), rng, 0.03), 0.38)
        ink.disc(x + dx * wide, y - high * k, 0.016 + 0.010 * (1 - step / 90), times(tone, 0.8 + 0.3 * high / tall))
    ink.onto(picture)


def palm(setting: Setting, ink: Ink, x: float, foot: float, tall: float, lean: float) -> None:
    """A coconut palm that leans over the beach."""
    k = 1 / setting.view.tall
    bark = lit(setting, rgb("#8f6f4c"))
    top = (x + lean * tall * 0.30, foot - tall * k)
    spine = bezier((x, foot), (x + lean * tall * 0.02, foot - tall * 0.62 * k), top, 14)
    ink.disc(x - setting.side * 0.05, foot + 0.004, tall * 0.16, times(setting.day.shade, 0.8), 0.25, ry=tall * 0.022)
    ink.polygon(limb(spine, (tall * 0.075, tall * 0.045, tall * 0.036)), bark)
    for px, py in spine[1:-1]:
        ink.line([(px - tall * 0.024, py), (px + tall * 0.024, py - 0.004 * k)], 0.0035, times(bark, 0.7))
    for number in range(11):
        angle = math.pi * (0.02 + 0.96 * number / 10) if number < 9 else math.pi * (1.12 + 0.76 * (number - 9))
        reach = tall * (0.40 if number < 9 else 0.26)
        end = (top[0] + math.cos(angle) * reach, top[1] - (math.sin(angle) * reach * 0.42 - reach * 0.34) * k)
        bow = (top[0] + math.cos(angle) * reach * 0.55, top[1] - (math.sin(angle) * reach * 0.62 + reach * 0.14) * k)
        frond = bezier(top, bow, end, 12)
        green = lit(setting, rgb("#4f9450") if math.cos(angle) * setting.side > 0 else rgb("#37743f"))
        ink.polygon(limb(frond, (tall * 0.015, tall * 0.085, tall * 0.07, 0.0)), green)
        for px, py in frond[2:-1]:
            ink.line([(px, py), (px + math.cos(angle) * tall * 0.03, py + tall * 0.055 * k)], 0.006, times(green, 0.85))
        ink.line(frond, 0.004, mix(green, (1, 1, 0.8), 0.3))
    for dx, dy in ((-0.02, 0.01), (0.015, 0.02), (0.0, 0.035)):
        ink.disc(top[0] + dx, top[1] + dy * k, tall * 0.030, lit(setting, rgb("#7a5a38")))


PLACE = Place(
    name="island",
    paint=paint,
    light=open_light,
    ground=0.89,
    horizon=0.52,
    water=0.66,
    sky=(0.05, 0.42),
    scale=0.9,
    features=SKY_FEATURES | {"sea", "sand", "trees", "waves"},
)
