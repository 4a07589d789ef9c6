"""An underground station: a tiled vault with lamps, a train's tunnel across the tracks, and the platform in front."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.built.floors import slabs
from muralist.engines.preview.scenery.outdoors import open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

CEILING, WALL, EDGE = 0.15, 0.60, 0.70
TILE, STRIPE, DARK = rgb("#e9ebe8"), rgb("#2f6fa8"), rgb("#2a2d33")
STRIPES = (rgb("#2f6fa8"), rgb("#c2402f"), rgb("#3f8f5f"), rgb("#d9892f"))


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    ink = view.ink(2)
    k = 1 / view.tall
    ink.box(-1.4, -0.05, 1.4, 1.05, rgb("#c9cccb"))
    _wall(setting, ink)
    _tracks(ink, k)
    ink.onto(picture)
    slabs(setting, picture, "platform", top=EDGE + 0.02, colour=rgb("#b9bab6"), across=2.6, along=3.6)
    ink = view.ink(2)
    ink.box(-1.4, EDGE, 1.4, EDGE + 0.022, rgb("#8d8f8f"))
    ink.box(-1.4, EDGE + 0.034, 1.4, EDGE + 0.052, rgb("#f0c63c"))
    for dot in range(-60, 61):
        ink.disc(dot * 0.024, EDGE + 0.043, 0.004, rgb("#c79c22"))
    _vault(setting, ink)
    ink.onto(picture)
    return picture


def _wall(setting: Setting, ink: Ink) -> None:
    """The tiled wall across the tracks, with the line's stripe and lit boards."""
    k = 1 / setting.view.tall
    stripe = setting.colour("wall", STRIPES)
    ink.box(-1.4, CEILING, 1.4, WALL, TILE)
    row, high = 0, CEILING
    while high < WALL:
        ink.line([(-1.4, high), (1.4, high)], 0.002, times(TILE, 0.86))
        for column in range(-20, 21):
            x = column * 0.07 + (row % 2) * 0.035
            ink.line([(x, high), (x, min(WALL, high + 0.035 * k))], 0.002, times(TILE, 0.86))
        row, high = row + 1, high + 0.035 * k
    ink.box(-1.4, 0.30, 1.4, 0.30 + 0.055 * k, stripe)
    ink.box(-1.4, 0.30 + 0.066 * k, 1.4, 0.30 + 0.074 * k, stripe)
    for x in (-0.95, -0.40, 0.40, 0.95):
        ink.box(x - 0.125, 0.41, x + 0.125, 0.41 + 0.17 * k, rgb("#8b8f93"))
        ink.box(x - 0.115, 0.41 + 0.010 * k, x + 0.115, 0.41 + 0.16 * k, mix(stripe, (1, 1, 1), 0.72))
        ink.disc(x - 0.05, 0.41 + 0.10 * k, 0.036, mix(stripe, (1, 1, 1), 0.25))
        for bar in range(3):
            y = 0.41 + (0.05 + 0.035 * bar) * k
            ink.box(x + 0.005, y, x + 0.09 - 0.015 * bar, y + 0.012 * k, mix(stripe, (1, 1, 1), 0.45))


def _tracks(ink: Ink, k: float) -> None:
    ink.box(-1.4, WALL, 1.4, EDGE, DARK)
    for sleeper in range(-30, 31):
        x = sleeper * 0.05
        ink.box(x - 0.012, WALL + 0.030, x + 0.012, WALL + 0.074, rgb("#4a443e"))
    for y in (WALL + 0.036, WALL + 0.064):
        ink.box(-1.4, y, 1.4, y + 0.006 * k, rgb("#b7bcc0"))


def _vault(setting: Setting, ink: Ink) -> None:
    """The ceiling with its lines of light, and columns clear of the middle."""
    view = setting.view
    k = 1 / view.tall
    ink.box(-1.4, -0.05, 1.4, CEILING, rgb("#9ea3a5"))
    ink.box(-1.4, CEILING - 0.012, 1.4, CEILING, rgb("#7d8386"))
    for lamp in range(-4, 5):
        x = lamp * 0.34
        ink.polygon(
            [(x * 1.3 - 0.13, 0.02), (x * 1.3 + 0.13, 0.02), (x + 0.10, CEILING - 0.05), (x - 0.10, CEILING - 0.05)],
            rgb("#fff6dc"),
        )
    for x in (-0.46, 0.46, -1.06, 1.06):
        if abs(x) < view.half_width + 0.1:
            ink.box(x - 0.040, CEILING - 0.02, x + 0.040, EDGE + 0.10, rgb("#d9dcda"))
            ink.box(x - 0.040 * setting.side, CEILING - 0.02, x - 0.018 * setting.side, EDGE + 0.10, rgb("#b4b8b8"))
            ink.box(x - 0.048, EDGE + 0.085, x + 0.048, EDGE + 0.085 + 0.02 * k, rgb("#6d7275"))


PLACE = Place(
    name="metro", paint=paint, light=open_light, ground=0.92, horizon=EDGE - 0.03, sky=(0.16, 0.42), scale=0.9,
    indoor=True, sheltered=True, deaf=frozenset({"time"}), features=frozenset({"wall", "lights"}),
)  # fmt: skip
