"""A filling station: a lit canopy on two posts over its pumps, a small shop behind, a kerb and the road."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, grass_colour, leaves, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.floors import slabs
from muralist.engines.preview.scenery.nature.dunes import SAND
from muralist.engines.preview.scenery.nature.land import hills, lit
from muralist.engines.preview.scenery.nature.plants import round_trees
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

BASE = 0.70
PAINTS = (rgb("#c8392f"), rgb("#2f7f56"), rgb("#2d62a8"))
WHITE, STEEL, LIGHT = rgb("#f3f1ec"), rgb("#8c9298"), rgb("#fff0c4")


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, 0.62)
    sandy = setting.wants("dunes")
    land = SAND if sandy else grass_colour(setting)
    hills(setting, picture, "hill", crest=0.60, swing=0.03, bottom=BASE, far=0.45, colour=land)
    if not sandy:
        round_trees(setting, picture, "trees", base=0.655, size=0.06, far=0.3, colours=leaves(setting), spacing=0.16)
    slabs(
        setting,
        picture,
        "forecourt",
        top=BASE - 0.012,
        colour=rgb("#c2a880") if sandy else rgb("#9b9a97"),
        across=3.0,
        along=6.0,
        joint=0.46,
    )
    trim = PAINTS[int(view.rng("canopy").integers(len(PAINTS)))]
    ink = view.ink(2)
    _shop(setting, ink)
    _canopy(setting, ink, trim)
    ink.onto(picture)
    if setting.day.lamps:
        for x in (-0.36, 0.0, 0.36):
            shine(picture, view, x, 0.335, 0.10, LIGHT, 0.8)
    return picture


def _shop(setting: Setting, ink: Ink) -> None:
    wall, glass = lit(setting, rgb("#d9d4c8")), lit(setting, rgb("#6f8fa0"))
    pane = LIGHT if setting.day.lamps else glass
    ink.box(-0.40, 0.515, 0.40, BASE, wall)
    ink.box(-0.42, 0.500, 0.42, 0.528, times(wall, 0.72))
    for x in (-0.28, 0.28):
        ink.box(x - 0.10, 0.560, x + 0.10, 0.675, pane)
        ink.box(x - 0.002, 0.560, x + 0.002, 0.675, times(wall, 0.8))
    ink.box(-0.075, 0.555, 0.075, BASE, pane)
    ink.box(-0.002, 0.555, 0.002, BASE, times(wall, 0.6))


def _canopy(setting: Setting, ink: Ink, trim: tuple[float, float, float]) -> None:
    """The roof over the pumps, its posts, and two pumps on their islands."""
    k = 1 / setting.view.tall
    white, band = lit(setting, WHITE), lit(setting, trim)
    if setting.day.lamps:
        white, band = mix(white, LIGHT, 0.35), mix(band, trim, 0.6)
    for x in (-0.46, 0.46):
        ink.box(x - 0.026, 0.33, x + 0.026, BASE + 0.03, lit(setting, STEEL))
        ink.box(x - setting.side * 0.026, 0.33, x - setting.side * 0.012, BASE + 0.03, times(lit(setting, STEEL), 0.7))
    ink.polygon([(-0.70, 0.325), (0.70, 0.325), (0.62, 0.350), (-0.62, 0.350)], times(white, 0.62))
    for x in (-0.36, 0.0, 0.36):
        ink.polygon([(x - 0.07, 0.331), (x + 0.07, 0.331), (x + 0.06, 0.344), (x - 0.06, 0.344)],
                    LIGHT if setting.day.lamps else white)  # fmt: skip
    ink.box(-0.72, 0.225, 0.72, 0.325, white)
    ink.box(-0.72, 0.250, 0.72, 0.296, band)
    if snowy(setting):
        ink.box(-0.72, 0.212, 0.72, 0.230, lit(setting, SNOW))
    for x in (-0.46, 0.46):
        ink.box(x - 0.16, BASE + 0.012, x + 0.16, BASE + 0.034, lit(setting, rgb("#c9c6be")))
        ink.box(x - 0.16, BASE + 0.034, x + 0.16, BASE + 0.044, lit(setting, rgb("#8f8c86")))
        for hand in (-1, 1):
            at = x + hand * 0.085
            ink.box(at - 0.042, BASE - 0.135 * k, at + 0.042, BASE + 0.014, band)
            ink.box(at - 0.042, BASE - 0.160 * k, at + 0.042, BASE - 0.125 * k, white)
            ink.box(at - 0.028, BASE - 0.110 * k, at + 0.028, BASE - 0.065 * k, lit(setting, rgb("#22303a")))
            ink.line([(at + hand * 0.040, BASE - 0.10 * k), (at + hand * 0.068, BASE - 0.05 * k),
                      (at + hand * 0.058, BASE - 0.012 * k), (at + hand * 0.042, BASE - 0.03 * k)], 0.007,
                     lit(setting, rgb("#26282b")))  # fmt: skip


PLACE = Place(
    name="gasstation", paint=paint, light=open_light, ground=0.87, horizon=0.62, sky=(0.04, 0.20), paved=True,
    seasons=SEASONS, features=SKY_FEATURES | {"puddles", "reflection", "lights", "dunes"},
)  # fmt: skip
