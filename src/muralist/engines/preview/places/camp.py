"""A camp site among pines under the mountains."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.air.seasons import SEASONS, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.facades import GLOW
from muralist.engines.preview.scenery.nature.land import lit, mist, mountains
from muralist.engines.preview.scenery.nature.lawn import lawn, shade_under
from muralist.engines.preview.scenery.nature.plants import pine_row
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, WATERS, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

SHOWN = SKY_FEATURES | {"trees", "grass", "flowers", "lights", "leaves", "puddles"}


def paint(setting: Setting) -> Array:
    """Tents among pines under the mountains, a fire ring, lanterns on a line."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    cold = snowy(setting)
    sky(setting, picture, 0.64)
    mountains(
        setting, picture, "range", base=0.61, height=0.34, far=0.52, rock=rgb("#6b7486"), snow=0.5 if not cold else 0.9
    )
    mist(setting, picture, at=0.59, thick=0.03, strength=0.35)
    pine_row(setting, picture, "far pines", base=0.615, height=0.11, far=0.40, spacing=0.026, snowy=cold)
    pine_row(setting, picture, "pines", base=0.635, height=0.24, far=0.20, spacing=0.085, snowy=cold)
    lawn(setting, picture, 0.64, 1100, 0.12)
    ink = view.ink(2)
    lit_up = setting.day.lamps
    tents = (
        (-0.38, 0.715, 0.17, rgb("#e0823c")),
        (0.40, 0.70, 0.14, rgb("#4f8f8a")),
        (0.86, 0.73, 0.18, rgb("#d8b24a")),
        (-0.92, 0.71, 0.15, rgb("#6f86b8")),
    )
    glowing = []
    for x, y, size, tone in tents if not setting.holds("tent") else ():
        if abs(x) < view.half_width + size:
            _tent(setting, ink, x * setting.side, y, size, tone)
            glowing.append((x * setting.side, y - size * 0.4 * k, size))
    fx, fy = setting.side * 0.10, 0.775
    flame = not setting.holds("campfire", "fire")
    if flame:
        for stone in range(11):
            a = math.pi * 2 * stone / 11
            ink.disc(fx + math.cos(a) * 0.062, fy + math.sin(a) * 0.018, 0.016, lit(setting, rgb("#8f8a84")), ry=0.012)
        for log in (-1, 1):
            ink.line(
                [(fx - log * 0.04, fy + 0.004), (fx + log * 0.035, fy - 0.03 * k)], 0.018, lit(setting, rgb("#6b4630"))
            )
        for size, tone in ((0.055, rgb("#f0642a")), (0.038, rgb("#ffa53a")), (0.020, rgb("#ffe9a0"))):
            ink.polygon(
                [
                    (fx - size * 0.6, fy - 0.01 * k),
                    (fx - size * 0.45, fy - size * 0.9 * k),
                    (fx - size * 0.1, fy - size * 1.3 * k),
                    (fx + size * 0.05, fy - size * 2.1 * k),
                    (fx + size * 0.4, fy - size * 1.0 * k),
                    (fx + size * 0.6, fy - 0.01 * k),
                ],
                tone,
            )
    ink.onto(picture)
    if lit_up:
        for x, y, size in glowing:
            shine(picture, view, x, y, size * 0.5, GLOW, 0.5)
    if flame:
        shine(picture, view, fx, fy - 0.04 * k, 0.13 if lit_up else 0.07, rgb("#ff9a3c"), 0.85 if lit_up else 0.4)
    return picture


def _tent(setting: Setting, ink: Ink, x: float, foot: float, size: float, tone: Colour) -> None:
    k = 1 / setting.view.tall
    cloth = mix(lit(setting, tone), GLOW, 0.35) if setting.day.lamps else lit(setting, tone)
    top, hand = (x, foot - size * 1.05 * k), setting.side
    shade_under(setting, ink, x, foot, size * 1.2)
    ink.polygon([(x - size, foot), top, (x + size * 0.2, foot)], cloth)
    back = (x + size * 0.55, foot - size * 0.86 * k)
    ink.polygon(
        [top, back, (x + size * 1.15, foot - size * 0.04 * k), (x + size * 0.2, foot)],
        times(cloth, 0.8 if hand < 0 else 0.95),
    )
    ink.polygon(
        [(x - size * 0.58, foot), (x - size * 0.06, foot - size * 0.82 * k), (x - size * 0.12, foot)],
        mix(GLOW, (1, 1, 1), 0.2) if setting.day.lamps else times(cloth, 0.45),
    )
    for end in ((x - size * 1.25, foot + 0.012), (x + size * 1.4, foot)):
        ink.line(
            [(x - size * 0.5 if end[0] < x else back[0], foot - size * 0.5 * k), end],
            0.003,
            lit(setting, rgb("#f0e6d0")),
        )


PLACE = Place(
    name="camp",
    paint=paint,
    light=open_light,
    ground=0.89,
    horizon=0.62,
    scale=0.88,
    seasons=SEASONS,
    features=SHOWN | {"mountains", "mist"} | WATERS,
)
