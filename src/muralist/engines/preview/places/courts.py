"""Grounds for games in the open: a court with hoops or a net, and a lawn with goals."""

from __future__ import annotations

import math
from functools import partial

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, grass_colour, leaves, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.floodlights import FLOODLIGHTS, light_masts, raise_masts
from muralist.engines.preview.scenery.nature.dunes import SAND
from muralist.engines.preview.scenery.nature.land import hills, lit
from muralist.engines.preview.scenery.nature.plants import round_trees
from muralist.engines.preview.scenery.nature.water import sea
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank
from muralist.engines.preview.scenery.wilds.stands import raise_stands

TOP = 0.62
LINES = 0.006
FLOORS = {"hoop": (rgb("#b5624a"), rgb("#4f7f6a")), "net": (rgb("#3f7fa6"), rgb("#4f8f5f"))}


def _ground(setting: Setting, game: str, *, stands: bool = False) -> Array:
    """Sky, trees, a fence, the marked ground, and what the game is played at."""
    view = setting.view
    picture = blank(view)
    sky(setting, picture, TOP)
    green = grass_colour(setting)
    _behind(setting, picture, green, stands=stands)
    ink = view.ink(2)
    masts = setting.wants(FLOODLIGHTS) or (stands and setting.day.lamps)
    if stands:
        raise_stands(setting, ink, TOP)
    if masts:
        raise_masts(setting, ink, TOP)
    if game != "goal" and not setting.wants("sand"):
        _fence(setting, ink)
    floor, apron = FLOORS.get(game, (times(green, 0.95), times(green, 0.82)))
    if setting.wants("sand"):
        floor, apron = SAND, times(SAND, 0.93)
    if snowy(setting):
        floor, apron = mix(floor, SNOW, 0.75), mix(apron, SNOW, 0.8)
    ink.box(-1.4, TOP, 1.4, 1.05, lit(setting, apron))
    ink.polygon([(-0.95, TOP + 0.02), (0.95, TOP + 0.02), (1.5, 1.05), (-1.5, 1.05)], lit(setting, floor))
    if game == "goal":
        for band in range(0, 8, 2):
            near, far = TOP + 0.02 + 0.05 * band, TOP + 0.02 + 0.05 * (band + 1)
            ink.box(-1.4, near, 1.4, far, lit(setting, times(floor, 1.07)))
    _marks(setting, ink)
    for hand in (-1, 1):
        _post(setting, ink, game, hand)
    if game == "net":
        _net(setting, ink)
    ink.onto(picture)
    if masts:
        light_masts(setting, picture, TOP)
    return picture


def _behind(setting: Setting, picture: Array, green: Colour, *, stands: bool) -> None:
    """The sea, or a rise with trees, where no stands are in the way."""
    if setting.wants("sea") or setting.wants("sand"):
        sea(setting, picture, TOP - 0.10, TOP + 0.02)
    elif not stands:
        line = hills(setting, picture, "rise", crest=0.56, swing=0.02, bottom=0.64, far=0.30, colour=green,
                     frequency=1.2)  # fmt: skip
        round_trees(setting, picture, "trees", base=line, size=0.070, far=0.24, colours=leaves(setting), spacing=0.15)


def _fence(setting: Setting, ink: Ink) -> None:
    """Wire mesh between posts behind the court."""
    k = 1 / setting.view.tall
    steel = lit(setting, rgb("#6f8a80"))
    high = TOP - 0.27 * k
    for step in range(-40, 41):
        x = step * 0.036
        ink.line([(x, TOP), (x + 0.27, high)], 0.0018, steel, 0.5)
        ink.line([(x, TOP), (x - 0.27, high)], 0.0018, steel, 0.5)
    for post in range(-6, 7):
        ink.box(post * 0.24 - 0.005, high, post * 0.24 + 0.005, TOP, steel)
    ink.line([(-1.4, high), (1.4, high)], 0.008, steel)


def _marks(setting: Setting, ink: Ink) -> None:
    white = lit(setting, rgb("#f4f2ea"))
    ink.line([(-0.90, TOP + 0.035), (0.90, TOP + 0.035)], LINES, white)
    for hand in (-1, 1):
        ink.line([(hand * 0.90, TOP + 0.035), (hand * 1.38, 1.0)], LINES * 1.6, white)
    ink.line([(0.0, TOP + 0.035), (0.0, 1.0)], LINES * 1.3, white)
    turn = [(0.30 * x, 0.84 + 0.055 * y) for x, y in _circle()]
    ink.line(turn, LINES * 1.3, white)


def _circle() -> list[tuple[float, float]]:
    return [(math.cos(a * 0.2618), math.sin(a * 0.2618)) for a in range(25)]


def _post(setting: Setting, ink: Ink, game: str, hand: int) -> None:
    """A hoop on its post, or a goal, at one end of the ground."""
    k = 1 / setting.view.tall
    x = hand * min(0.84, setting.view.half_width * 0.84)
    steel, white = lit(setting, rgb("#5b6670")), lit(setting, rgb("#f5f3ee"))
    if game == "hoop":
        board = TOP - 0.30 * k
        ink.box(x - 0.009, board, x + 0.009, TOP + 0.055, steel)
        ink.box(x, board - 0.01 * k, x - hand * 0.075, board + 0.010 * k, steel)
        inner = x - hand * 0.075
        ink.polygon(
            [(inner - 0.062, board - 0.085 * k), (inner + 0.062, board - 0.085 * k), (inner + 0.062, board + 0.015 * k),
             (inner - 0.062, board + 0.015 * k)], white,
        )  # fmt: skip
        ink.line([(inner - 0.024, board - 0.04 * k), (inner + 0.024, board - 0.04 * k), (inner + 0.024, board)], 0.004,
                 lit(setting, rgb("#c8412f")))  # fmt: skip
        ink.line([(inner - 0.036, board + 0.012 * k), (inner + 0.036, board + 0.012 * k)], 0.010,
                 lit(setting, rgb("#d9582f")))  # fmt: skip
        for strand in range(-3, 4):
            ink.line([(inner + strand * 0.011, board + 0.016 * k), (inner + strand * 0.006, board + 0.065 * k)], 0.003,
                     white)  # fmt: skip
    elif game == "goal":
        near, far = x + hand * 0.03, x - hand * 0.16
        high = TOP - 0.11 * k
        for step in range(9):
            across = near + (far - near) * step / 8
            ink.line([(across, high), (across, TOP + 0.05)], 0.002, white, 0.6)
        for step in range(5):
            y = high + (TOP + 0.05 - high) * step / 4
            ink.line([(near, y), (far, y)], 0.002, white, 0.6)
        ink.line([(near, TOP + 0.05), (near, high), (far, high), (far, TOP + 0.05)], 0.010, white)


def _net(setting: Setting, ink: Ink) -> None:
    """The net across the far half of the court."""
    k = 1 / setting.view.tall
    wide = min(0.96, setting.view.half_width * 0.96)
    low, high = TOP + 0.085, TOP + 0.085 - 0.105 * k
    dark = lit(setting, rgb("#3a4046"))
    for step in range(49):
        x = -wide + 2 * wide * step / 48
        ink.line([(x, high), (x, low)], 0.0018, dark, 0.55)
    for step in range(5):
        y = high + (low - high) * step / 4
        ink.line([(-wide, y), (wide, y)], 0.0018, dark, 0.55)
    ink.line([(-wide, high), (wide, high)], 0.010, lit(setting, rgb("#f5f3ee")))
    for hand in (-1, 1):
        ink.box(hand * wide - 0.008, high - 0.01 * k, hand * wide + 0.008, low + 0.01, dark)


SHOWN = SKY_FEATURES | {"trees", "grass", "sea", "sand", FLOODLIGHTS}
PLACES = (
    Place(
        name="ballcourt", paint=partial(_ground, game="hoop"), light=open_light, ground=0.90, horizon=TOP,
        sky=(0.05, 0.42), scale=0.9, seasons=SEASONS, features=SHOWN,
    ),
    Place(
        name="netcourt", paint=partial(_ground, game="net"), light=open_light, ground=0.90, horizon=TOP,
        sky=(0.05, 0.42), scale=0.9, seasons=SEASONS, features=SHOWN,
    ),
    Place(
        name="stadium", paint=partial(_ground, game="goal", stands=True), light=open_light, ground=0.90, horizon=TOP,
        sky=(0.05, 0.20), scale=0.9, features=SKY_FEATURES | {"grass", FLOODLIGHTS},
    ),
    Place(
        name="pitch", paint=partial(_ground, game="goal"), light=open_light, ground=0.90, horizon=TOP,
        sky=(0.05, 0.42), scale=0.9, seasons=SEASONS, features=SHOWN,
    ),
)  # fmt: skip
