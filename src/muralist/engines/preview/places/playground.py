"""A playground between trees and houses."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, leaves, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.facades import PASTEL, house_row
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.nature.lawn import lawn, shade_under
from muralist.engines.preview.scenery.nature.plants import fallen, round_trees
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

RED, BLUE, YELLOW = rgb("#d8483c"), rgb("#3f82b8"), rgb("#f0bc3c")
SHOWN = SKY_FEATURES | {"trees", "grass", "flowers", "lights", "leaves", "puddles"}


def paint(setting: Setting) -> Array:
    """A slide with a tower, swings and a sand pit."""
    view = setting.view
    picture = blank(view)
    sky(setting, picture, 0.60)
    round_trees(setting, picture, "trees 2", base=0.60, size=0.09, far=0.5, colours=leaves(setting), spacing=0.09)
    house_row(
        setting, picture, "homes", base=0.615, tall=(0.07, 0.10), wide=(0.11, 0.15), far=0.34, walls=PASTEL, gap=0.12
    )
    round_trees(setting, picture, "trees 1", base=0.62, size=0.06, far=0.28, colours=leaves(setting), spacing=0.17)
    lawn(setting, picture, 0.62)
    ink = view.ink(2)
    sand = lit(setting, mix(rgb("#e8d3a4"), SNOW, 0.85 if snowy(setting) else 0.0))
    ink.disc(setting.side * 0.12, 0.80, 0.42, times(lit(setting, rgb("#a5764c")), 0.9), ry=0.062)
    ink.disc(setting.side * 0.12, 0.797, 0.405, sand, ry=0.055)
    if not setting.holds("slide"):
        _slide(setting, ink, -setting.side * max(0.30, view.half_width * 0.60), 0.745, 0.34)
    if not setting.holds("swing"):
        _swings(setting, ink, setting.side * max(0.32, view.half_width * 0.62), 0.73, 0.27)
    ink.onto(picture)
    fallen(setting, picture, "fallen", top=0.68, count=240)
    return picture


def _slide(setting: Setting, ink: Ink, x: float, foot: float, tall: float) -> None:
    k = 1 / setting.view.tall
    hand = setting.side
    red, blue, yellow, wood = (lit(setting, each) for each in (RED, BLUE, YELLOW, rgb("#b5804f")))
    shade_under(setting, ink, x, foot, tall * 0.8)
    deck = foot - tall * 0.60 * k
    for post in (-0.20, 0.14):
        ink.box(x + post * tall - tall * 0.025, foot - tall * 1.02 * k, x + post * tall + tall * 0.025, foot, wood)
    for rung in range(6):
        y = foot - tall * (0.08 + 0.095 * rung) * k
        ink.box(x - tall * 0.20, y - tall * 0.016 * k, x + tall * 0.14, y + tall * 0.010 * k, yellow)
    ink.box(x - tall * 0.23, deck - tall * 0.02 * k, x + tall * 0.18, deck + tall * 0.03 * k, times(wood, 0.9))
    ink.box(x - tall * 0.21, deck - tall * 0.20 * k, x + tall * 0.16, deck - tall * 0.02 * k, blue)
    for hole in (-0.12, 0.06):
        ink.disc(x + hole * tall, deck - tall * 0.11 * k, tall * 0.05, times(blue, 0.6))
    ink.polygon(
        [
            (x - tall * 0.32, foot - tall * 1.0 * k),
            (x - tall * 0.03, foot - tall * 1.30 * k),
            (x + tall * 0.26, foot - tall * 1.0 * k),
        ],
        red,
    )
    ink.polygon(
        [
            (x - tall * 0.03, foot - tall * 1.30 * k),
            (x + tall * 0.26, foot - tall * 1.0 * k),
            (x - tall * 0.03, foot - tall * 1.0 * k),
        ],
        times(red, 0.8),
    )
    chute = [
        (x + hand * tall * (0.16 + 0.74 * t), deck + (foot - deck) * (t**1.25) * 0.97)
        for t in [s / 14 for s in range(15)]
    ]
    ink.polygon([*chute, *reversed([(px, py - tall * 0.085 * k) for px, py in chute])], yellow)
    ink.line(chute, tall * 0.03, times(yellow, 0.76))
    ink.line([(px, py - tall * 0.085 * k) for px, py in chute], tall * 0.024, mix(yellow, (1, 1, 1), 0.3))


def _swings(setting: Setting, ink: Ink, x: float, foot: float, tall: float) -> None:
    k = 1 / setting.view.tall
    blue, red, chain = lit(setting, BLUE), lit(setting, RED), lit(setting, rgb("#8a8f94"))
    shade_under(setting, ink, x, foot, tall * 0.9)
    top = foot - tall * k
    for hand in (-1, 1):
        for splay in (-0.14, 0.14):
            ink.line(
                [(x + hand * tall * 0.62, top), (x + hand * tall * 0.62 + splay * tall, foot + abs(splay) * 0.02)],
                tall * 0.045,
                times(blue, 0.9 if splay > 0 else 0.72),
            )
    ink.box(x - tall * 0.68, top - tall * 0.03 * k, x + tall * 0.68, top + tall * 0.03 * k, blue)
    for seat, sway in ((-0.28, 0.0), (0.26, 0.16)):
        sx, sy = x + seat * tall + sway * tall, foot - tall * (0.20 + 0.04 * (sway > 0)) * k
        for rope in (-0.09, 0.09):
            ink.line([(x + (seat + rope) * tall, top), (sx + rope * tall, sy)], tall * 0.014, chain)
        ink.box(sx - tall * 0.12, sy, sx + tall * 0.12, sy + tall * 0.035 * k, red)


PLACE = Place(
    name="playground",
    paint=paint,
    light=open_light,
    ground=0.885,
    horizon=0.61,
    scale=0.86,
    seasons=SEASONS,
    features=SHOWN | {"sand"},
)
