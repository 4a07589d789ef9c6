"""A farmyard: barn, silo, bales and fences among fields."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, grass_colour, leaves, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.facades import GLOW
from muralist.engines.preview.scenery.nature.land import hills, lit, mountains
from muralist.engines.preview.scenery.nature.lawn import lawn, shade_under
from muralist.engines.preview.scenery.nature.plants import grass, round_trees
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, WATERS, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

SHOWN = SKY_FEATURES | {"trees", "grass", "flowers", "lights", "leaves", "puddles"}


def paint(setting: Setting) -> Array:
    """A red barn with a silo, hay bales and fences among fields."""
    view = setting.view
    picture = blank(view)
    sky(setting, picture, 0.60)
    cold, green = snowy(setting), grass_colour(setting)
    if setting.wants("mountains"):
        mountains(setting, picture, "range", base=0.60, height=0.26, far=0.58, rock=rgb("#6f7a90"), snow=0.3)
    hills(setting, picture, "far", crest=0.545, swing=0.05, bottom=0.66, far=0.62, colour=green, frequency=1.7)
    gold = rgb("#d6b65c") if not cold else SNOW
    hills(setting, picture, "crop", crest=0.585, swing=0.02, bottom=0.68, far=0.40, colour=gold, frequency=1.1)
    round_trees(setting, picture, "trees", base=0.607, size=0.045, far=0.34, colours=leaves(setting), spacing=0.12)
    lawn(setting, picture, 0.62, 1300, 0.14)
    ink = view.ink(2)
    x = -setting.side * min(0.28, view.half_width * 0.5)
    if not setting.holds("barn", "house"):
        _barn(setting, ink, x, 0.70, 0.27)
    for bx, by, r in (
        (setting.side * 0.20, 0.70, 0.035),
        (setting.side * 0.28, 0.715, 0.04),
        (setting.side * 0.44, 0.75, 0.055),
    ):
        if not setting.holds("hay"):
            _bale(setting, ink, bx, by, r)
    k = 1 / view.tall
    wood = lit(setting, rgb("#c9b48f"))
    y = 0.755
    for post in range(-18, 19):
        px = post * 0.075
        ink.box(px - 0.006, y - 0.075 * k, px + 0.006, y + 0.006, times(wood, 0.9))
    for rail in (0.028, 0.058):
        ink.box(-1.3, y - (rail + 0.010) * k, 1.3, y - rail * k, wood)
        if cold:
            ink.box(-1.3, y - (rail + 0.013) * k, 1.3, y - (rail + 0.008) * k, lit(setting, SNOW))
    ink.onto(picture)
    if not cold:
        grass(setting, picture, "yard", top=0.76, colour=green, count=900, size=0.05, flowers=0.2)
    return picture


def _barn(setting: Setting, ink: Ink, x: float, foot: float, tall: float) -> None:
    k = 1 / setting.view.tall
    red, white = lit(setting, rgb("#a83a32")), lit(setting, rgb("#f3ece0"))
    roof = lit(setting, SNOW if snowy(setting) else rgb("#6b5f5c"))
    half, eave = tall * 0.58, foot - tall * 0.55 * k
    shade_under(setting, ink, x, foot, half * 1.4)
    silo = x + setting.side * half * 1.5
    steel = lit(setting, rgb("#b9bec0"))
    ink.box(silo - tall * 0.14, foot - tall * 1.0 * k, silo + tall * 0.14, foot, steel)
    ink.box(
        silo - setting.side * tall * 0.14,
        foot - tall * 1.0 * k,
        silo - setting.side * tall * 0.02,
        foot,
        times(steel, 0.78),
    )
    ink.disc(silo, foot - tall * 1.0 * k, tall * 0.14, lit(setting, rgb("#8f4a3c")), ry=tall * 0.14)
    for ring in range(1, 6):
        ink.box(
            silo - tall * 0.14,
            foot - tall * ring / 6 * k,
            silo + tall * 0.14,
            foot - tall * ring / 6 * k + 0.003,
            times(steel, 0.7),
        )
    gable = [
        (x - half, foot),
        (x - half, eave),
        (x - half * 0.66, foot - tall * 0.86 * k),
        (x, foot - tall * 1.05 * k),
        (x + half * 0.66, foot - tall * 0.86 * k),
        (x + half, eave),
        (x + half, foot),
    ]
    ink.polygon(gable, red)
    for board in range(-6, 7):
        ink.line([(x + board * half / 6.5, foot), (x + board * half / 6.5, eave)], 0.002, times(red, 0.8))
    ink.line(gable[1:6], tall * 0.065, roof)
    ink.line([(px * 0.97 + x * 0.03, py + tall * 0.05 * k) for px, py in gable[1:6]], tall * 0.022, white)
    d = half * 0.42
    ink.box(x - d, foot - tall * 0.44 * k, x + d, foot, times(red, 0.8))
    for a, b in (((x - d, 0.44), (x + d, 0.0)), ((x - d, 0.0), (x + d, 0.44))):
        ink.line([(a[0], foot - tall * a[1] * k), (b[0], foot - tall * b[1] * k)], tall * 0.025, white)
    ink.line(
        [(x - d, foot), (x - d, foot - tall * 0.44 * k), (x + d, foot - tall * 0.44 * k), (x + d, foot)],
        tall * 0.03,
        white,
    )
    loft = GLOW if setting.day.lamps else times(red, 0.45)
    ink.box(x - d * 0.36, foot - tall * 0.80 * k, x + d * 0.36, foot - tall * 0.62 * k, white)
    ink.box(x - d * 0.27, foot - tall * 0.785 * k, x + d * 0.27, foot - tall * 0.635 * k, loft)


def _bale(setting: Setting, ink: Ink, x: float, foot: float, r: float) -> None:
    k = 1 / setting.view.tall
    hay = lit(setting, rgb("#dcb765"))
    shade_under(setting, ink, x, foot, r * 1.5)
    ink.box(x - r * 0.2, foot - r * 2 * k, x + r * 0.9, foot, times(hay, 0.8))
    ink.disc(x + r * 0.9, foot - r * k, r, times(hay, 0.8))
    ink.disc(x - r * 0.2, foot - r * k, r, hay)
    for ring in (0.78, 0.52, 0.26):
        ink.disc(x - r * 0.2, foot - r * k, r * ring, times(hay, 0.88 if ring != 0.52 else 1.04))


PLACE = Place(
    name="farm",
    paint=paint,
    light=open_light,
    ground=0.885,
    horizon=0.61,
    scale=0.9,
    seasons=SEASONS,
    features=SHOWN | {"hills"} | WATERS | {"mountains"},
)
