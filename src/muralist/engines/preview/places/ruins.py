"""Ruins on a hillside: columns, an arch, fallen blocks."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, jitter, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.seasons import SEASONS, grass_colour, leaves, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import faded, hills, lit, mist, mountains
from muralist.engines.preview.scenery.nature.plants import grass, round_trees
from muralist.engines.preview.scenery.nature.rocks import boulders
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank


def paint(setting: Setting) -> Array:
    """Broken columns and a lone arch on a hillside, half taken back by grass and ivy."""
    view = setting.view
    picture = blank(view)
    sky(setting, picture, 0.58)
    cold = snowy(setting)
    green = grass_colour(setting)
    mountains(
        setting, picture, "range", base=0.60, height=0.22, far=0.60, rock=rgb("#7a8494"), snow=0.2 if not cold else 0.9
    )
    line = hills(setting, picture, "hill", crest=0.58, swing=0.035, bottom=0.72, far=0.36, colour=green, frequency=1.3)
    round_trees(setting, picture, "cypress", base=line, size=0.04, far=0.38, colours=leaves(setting), spacing=0.12)
    mist(setting, picture, at=0.63, thick=0.03, strength=0.3)
    hills(
        setting,
        picture,
        "court",
        crest=0.665,
        swing=0.015,
        bottom=1.0,
        far=0.08,
        colour=green,
        frequency=0.8,
        blades=0.0 if cold else 0.25,
    )
    ink = view.ink(2)
    for x, y, tall, far in ((-0.16, 0.69, 0.20, 0.3), (0.02, 0.69, 0.20, 0.3), (0.20, 0.69, 0.14, 0.3)):
        _column(setting, ink, x * setting.side, y, tall, far, whole=tall > 0.18)
    k = 1 / view.tall
    a, b = sorted((-0.16 * setting.side, 0.02 * setting.side))
    stone = faded(setting, rgb("#cfc3ad"), 0.3)
    ink.box(a - 0.03, 0.69 - 0.235 * k, b + 0.03, 0.69 - 0.198 * k, stone)
    ink.box(a - 0.03, 0.69 - 0.206 * k, b + 0.03, 0.69 - 0.198 * k, times(stone, 0.75))
    edge = max(0.43, view.half_width * 0.82)
    _column(setting, ink, -setting.side * edge, 0.80, 0.52, 0.03, whole=True)
    _column(setting, ink, setting.side * edge, 0.78, 0.30, 0.05, whole=False)
    _column(setting, ink, setting.side * (edge - 0.17), 0.74, 0.17, 0.12, whole=False)
    ink.onto(picture)
    if not cold:
        grass(setting, picture, "court grass", top=0.71, colour=green, count=1300, size=0.05, flowers=0.16)
    boulders(setting, picture, "blocks", top=0.70, tone=lit(setting, rgb("#c4b8a2")), count=16, size=0.05)
    return picture


def _column(setting: Setting, ink: Ink, x: float, foot: float, tall: float, far: float, *, whole: bool) -> None:
    """A fluted column; a broken one ends in a jagged edge, an old one wears ivy."""
    k = 1 / setting.view.tall
    rng = setting.view.rng("column", x)
    stone = faded(setting, rgb("#d6cab4"), far)
    r = 0.045 * max(0.45, tall / 0.5) if whole else 0.05 * max(0.5, (0.5 - far) * 1.6)
    ink.disc(x - setting.side * r, foot + 0.004, r * 2.4, times(setting.day.shade, 0.8), 0.3, ry=r * 0.4)
    ink.box(x - r * 1.5, foot - r * 0.5 * k, x + r * 1.5, foot + 0.004, times(stone, 0.86))
    top = foot - tall * k
    for flute in range(7):
        u0, u1 = -1 + 2 * flute / 7, -1 + 2 * (flute + 1) / 7
        shade = 0.72 + 0.34 * (0.5 + 0.5 * (u0 + u1) / 2 * setting.side)
        jag = 0.0 if whole else float(rng.uniform(0, r * 0.8)) * k
        ink.box(x + u0 * r, top + jag, x + u1 * r, foot - r * 0.4 * k, times(stone, shade))
        ink.box(x + u1 * r - r * 0.07, top + jag, x + u1 * r, foot - r * 0.4 * k, times(stone, shade * 0.78))
    for drum in range(1, int(tall / (r * 2.2))):
        y = foot - drum * r * 2.2 * k
        ink.box(x - r, y, x + r, y + 0.003, times(stone, 0.62))
    if whole:
        ink.box(x - r * 1.5, top - r * 0.45 * k, x + r * 1.5, top, stone)
        ink.box(x - r * 1.25, top, x + r * 1.25, top + r * 0.3 * k, times(stone, 0.8))
    green = leaves(setting)
    for _ in range(46):
        up = float(rng.random()) ** 1.6
        tone = faded(setting, jitter(green[int(rng.integers(len(green)))], rng, 0.03), far)
        ink.disc(
            x + float(rng.normal(0, r * 0.5)) + r * 0.4,
            foot - up * tall * 0.7 * k,
            r * float(rng.uniform(0.10, 0.24)),
            tone,
        )


PLACE = Place(
    name="ruins",
    paint=paint,
    light=open_light,
    ground=0.885,
    horizon=0.64,
    sky=(0.05, 0.42),
    scale=0.88,
    seasons=SEASONS,
    features=SKY_FEATURES | {"mountains", "trees", "grass", "flowers", "mist"},
)
