"""An old city across a river: rows of cream houses under slate roofs, church domes, trees on the quay, a terrace."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, leaves, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.floors import slabs
from muralist.engines.preview.scenery.nature.land import faded, lit, mist
from muralist.engines.preview.scenery.nature.water import mirror
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

BANK, WATERLINE, TERRACE = 0.635, 0.66, 0.76
WALLS: tuple[Colour, ...] = (rgb("#e9dcc2"), rgb("#dfcfb4"), rgb("#efe4d0"), rgb("#d8c3a6"))
SLATE, QUAY, GLOW = rgb("#707c8a"), rgb("#bdb09a"), rgb("#ffd58a")


def _house(
    setting: Setting, ink: Ink, span: tuple[float, float], foot: float, tall: float, far: float, tone: Colour
) -> None:
    """A front with rows of windows under a mansard roof with chimneys."""
    k = 1 / setting.view.tall
    x0, x1 = span
    wide, top = x1 - x0, foot - tall * k
    wall, roof = faded(setting, tone, far), faded(setting, SNOW if snowy(setting) else SLATE, far)
    ink.box(x0, top, x1, foot, wall)
    high = 0.030 * k
    ink.polygon([(x0 - 0.003, top), (x0 + 0.012, top - high), (x1 - 0.012, top - high), (x1 + 0.003, top)], roof)
    for share in (0.2, 0.74):
        x = x0 + wide * share
        ink.box(x, top - high - 0.014 * k, x + 0.012, top - high + 0.004, faded(setting, rgb("#a8745c"), far))
    ink.line([(x0, top), (x1, top)], 0.004, mix(wall, (1, 1, 1), 0.3))
    rng = setting.view.rng("lit", round(x0 * 1000), round(foot * 1000))
    columns, rows = max(2, round(wide / 0.024)), max(2, round(tall / 0.034))
    for row in range(rows):
        y = top + (0.012 + tall * row / rows) * k
        for column in range(columns):
            x = x0 + wide * (column + 0.5) / columns
            shining = setting.day.lamps and rng.random() < 0.55
            pane = mix(GLOW, setting.day.haze, far * 0.5) if shining else times(wall, 0.66)
            ink.box(x - 0.0055, y, x + 0.0055, min(foot, y + 0.018 * k), pane)


def _row(setting: Setting, picture: Array, name: str, foot: float, tall: tuple[float, float], far: float) -> None:
    view = setting.view
    rng, ink = view.rng("houses", name), view.band(foot - 0.34, foot + 0.02).ink(2)
    x = -1.3
    while x < 1.3:
        wide, high = float(rng.uniform(0.075, 0.13)), float(rng.uniform(*tall))
        tone = jitter(WALLS[int(rng.integers(len(WALLS)))], rng, 0.02)
        if abs(x + wide / 2) < view.half_width + wide:
            _house(setting, ink, (x, x + wide), foot, high, far, tone)
        x += wide
    ink.onto(picture)


def _domes(setting: Setting, picture: Array) -> None:
    """A dome and a pair of spires that stand over the far roofs."""
    k = 1 / setting.view.tall
    ink = setting.view.band(0.3, BANK).ink(2)
    stone, roof = faded(setting, rgb("#d9cdb8"), 0.5), faded(setting, rgb("#7d8f96"), 0.5)
    x, y = -0.33, 0.545
    ink.box(x - 0.05, y - 0.02 * k, x + 0.05, BANK, stone)
    ink.disc(x, y - 0.02 * k, 0.046, roof)
    ink.box(x - 0.05, y - 0.02 * k, x + 0.05, y, stone)
    ink.box(x - 0.009, y - 0.085 * k, x + 0.009, y - 0.06 * k, stone)
    for x in (0.34, 0.40):
        ink.box(x - 0.017, 0.50, x + 0.017, BANK, stone)
        ink.polygon([(x - 0.021, 0.502), (x + 0.021, 0.502), (x, 0.502 - 0.075 * k)], roof)
    ink.onto(picture)


def _quay(setting: Setting, picture: Array) -> None:
    """The stone bank opposite, with a row of clipped trees."""
    k = 1 / setting.view.tall
    ink = setting.view.band(BANK - 0.09, WATERLINE + 0.01).ink(2)
    rng = setting.view.rng("quay trees")
    stone = faded(setting, QUAY, 0.12)
    ink.box(-1.3, BANK - 0.004, 1.3, WATERLINE + 0.004, stone)
    ink.line([(-1.3, BANK - 0.004), (1.3, BANK - 0.004)], 0.006, mix(stone, (1, 1, 1), 0.25))
    tones = leaves(setting)
    for number in range(27):
        x = -1.22 + 0.094 * number
        ink.box(x - 0.003, BANK - 0.03 * k, x + 0.003, BANK, faded(setting, rgb("#5f4c3a"), 0.15))
        for _ in range(9):
            tone = faded(setting, SNOW if snowy(setting) else tones[int(rng.integers(len(tones)))], 0.18)
            ink.disc(x + float(rng.normal(0, 0.014)), BANK - (0.046 + float(rng.normal(0, 0.010))) * k, 0.015, tone)
    ink.onto(picture)


def paint(setting: Setting) -> Array:
    picture = blank(setting.view)
    sky(setting, picture, BANK)
    _domes(setting, picture)
    _row(setting, picture, "far", 0.60, (0.05, 0.09), 0.56)
    mist(setting, picture, at=0.60, thick=0.04, strength=0.3)
    _row(setting, picture, "near", BANK, (0.07, 0.12), 0.22)
    _quay(setting, picture)
    mirror(setting, picture, WATERLINE, TERRACE + 0.02)
    slabs(setting, picture, "terrace", top=TERRACE, colour=rgb("#c4b59c"), across=3.2)
    ink = setting.view.band(TERRACE - 0.03, TERRACE + 0.02).ink(2)
    stone = lit(setting, SNOW if snowy(setting) else QUAY)
    ink.box(-1.3, TERRACE - 0.020, 1.3, TERRACE + 0.006, times(stone, 0.86))
    ink.box(-1.3, TERRACE - 0.026, 1.3, TERRACE - 0.016, stone)
    ink.onto(picture)
    return picture


PLACE = Place(
    name="oldcity", paint=paint, light=open_light, ground=0.91, horizon=BANK, water=0.72, sky=(0.05, 0.38), scale=0.88,
    paved=True, seasons=SEASONS, features=SKY_FEATURES | {"lights", "reflection", "puddles", "lake"},
)  # fmt: skip
