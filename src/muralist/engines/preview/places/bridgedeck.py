"""The deck of a long bridge, as one runs over it: a road, a railing, the cables above, and water far below."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.places.city import towers
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.carriageway import lay_carriageway
from muralist.engines.preview.scenery.nature.land import hills, lit, mist, mountains
from muralist.engines.preview.scenery.nature.water import sea
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

HORIZON, DECK = 0.60, 0.765
HIGH = 0.155
"""World units that the railing is high."""
PAINT: tuple[Colour, ...] = (rgb("#5f7480"), rgb("#7a8288"), rgb("#a8553f"))


def paint(setting: Setting) -> Array:
    """Far shores over the water, cables that swing from side to side, a railing, and the way along it."""
    view = setting.view
    picture = blank(view)
    sky(setting, picture, HORIZON)
    if setting.wants("mountains"):
        mountains(setting, picture, "range", base=HORIZON + 0.004, height=0.24, far=0.6, rock=rgb("#66758a"), snow=0.4)
    if not setting.wants("mountains") and not setting.wants("trees"):
        for rank, (far, count, low, high) in enumerate(((0.70, 34, 0.05, 0.16), (0.50, 24, 0.04, 0.20))):
            towers(setting, picture, rank, far, count, low, high, HORIZON - 0.012)
    else:
        hills(setting, picture, "far bank", crest=HORIZON - 0.02, swing=0.02, bottom=HORIZON + 0.02, far=0.5,
              colour=rgb("#5f8a58"), frequency=1.8)  # fmt: skip
    mist(setting, picture, at=HORIZON - 0.005, thick=0.03, strength=0.3)
    sea(setting, picture, HORIZON, DECK + 0.01)
    lay_carriageway(setting, picture, DECK, kerbed=True)
    ink = view.ink(2)
    tone = lit(setting, PAINT[int(view.rng("paint").integers(len(PAINT)))])
    _cables(setting, ink, tone)
    _railing(setting, ink, tone)
    ink.onto(picture)
    return picture


def _cables(setting: Setting, ink: Ink, tone: Colour) -> None:
    """The main cable from a pylon on one side, and the hangers that bear the deck."""
    view = setting.view
    k = 1 / view.tall
    side = setting.side
    at = side * min(0.42, view.half_width * 0.72)
    top, low = 0.10, 0.60

    def cable(x: float) -> float:
        away = abs(x - at) / 1.25
        return top + (low - top) * (1 - (1 - min(1.0, away)) ** 2)

    dark, bright = times(tone, 0.62), mix(tone, (1.0, 1.0, 1.0), 0.18)
    step = 0.085
    for number in range(-16, 17):
        x = at + number * step
        if number and abs(x) < view.half_width + 0.05:
            ink.line([(x, cable(x)), (x, DECK - 0.01)], 0.0026, mix(dark, setting.day.haze, 0.25))
    ink.line([(x / 40, cable(x / 40)) for x in range(-52, 53)], 0.013, dark)
    ink.line([(x / 40, cable(x / 40) - 0.003 * k) for x in range(-52, 53)], 0.005, bright)
    for hand in (-1, 1):
        x = at + hand * 0.052
        ink.box(x - 0.017, top - 0.02 * k, x + 0.017, DECK, dark)
        ink.box(x + side * 0.004 - 0.010, top - 0.02 * k, x + side * 0.004 + 0.010, DECK, tone)
    for y in (top + 0.02 * k, top + 0.20 * k, 0.56):
        ink.box(at - 0.065, y, at + 0.065, y + 0.030 * k, tone)
        ink.box(at - 0.065, y + 0.022 * k, at + 0.065, y + 0.030 * k, dark)


def _railing(setting: Setting, ink: Ink, tone: Colour) -> None:
    """Posts, thin bars and two rails along the deck."""
    k = 1 / setting.view.tall
    foot, top = DECK - 0.004, DECK - HIGH * k
    dark, bright = times(tone, 0.70), mix(tone, (1.0, 1.0, 1.0), 0.22)
    for number in range(-44, 45):
        x = number * 0.030
        ink.box(x - 0.0022, top, x + 0.0022, foot, dark)
    for number in range(-6, 7):
        x = number * 0.24 + 0.05
        ink.box(x - 0.010, top - 0.012 * k, x + 0.010, foot, tone)
        ink.box(x + setting.side * 0.005 - 0.003, top - 0.012 * k, x + setting.side * 0.005 + 0.003, foot, bright)
    for y, high in ((top, 0.014), (foot - 0.030 * k, 0.010)):
        ink.box(-1.4, y - high * k, 1.4, y, tone)
        ink.box(-1.4, y - high * k, 1.4, y - high * 0.6 * k, bright)


PLACE = Place(
    name="bridge deck",
    paint=paint,
    light=open_light,
    ground=0.90,
    horizon=HORIZON,
    paved=True,
    sky=(0.05, 0.40),
    scale=1.0,
    features=SKY_FEATURES | {"skyline", "sea", "mountains", "trees", "road", "river", "lake"},
)
