"""A pier that somebody fishes from runs out from the edge of the picture, and they sit at its end, over the water."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.props import jetty
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item

FIGURES = frozenset({"person", "child"})
STOUT = 1.55
"""A figure's unit in the pier's."""
REACH, FURTHER = 0.43, 0.22
"""How far across a square frame the pier runs with one angler, and how much farther with each other."""
TALL, CROWDED = 0.40, 0.33
"""The height of somebody who sits, as a share of a square frame, alone and with others."""
SEATED_TALL = 0.68
APART = 0.62
"""Figure units between those who sit side by side."""
AFLOAT, FOOT = 0.09, 0.80
"""How far before boats the piles stand in the water, and the row at which they do where there is none."""


ADULT = 1.7
"""How many metres a figure unit is."""


def sit_on_pier(items: list[Item], place: Place, frame: Frame) -> None:
    """Turn the pier to its side and seat its anglers."""
    for pier in items:
        if pier.prop.name != "pier":
            continue
        anglers = [item for item in items if item.on is pier and item.prop.name in FIGURES
                   and {"fishing", "angling"} & {*item.look.variant.split()}]  # fmt: skip
        if anglers:
            _lay_out(pier, anglers, place, frame)
            _bring([item for item in items if item.on is pier and item not in anglers], pier, anglers, frame)


def _lay_out(pier: Item, anglers: list[Item], place: Place, frame: Frame) -> None:
    pier.prop = replace(pier.prop, paint=jetty.paint_jetty, extent=jetty.jetty_extent, perch=jetty.DECK)
    pier.look = replace(pier.look, variant=jetty.JETTY)
    pier.extent = jetty.jetty_extent(pier.look)
    wide = min(2 * frame.half_width, 1.3)
    unit = (TALL if len(anglers) == 1 else CROWDED) / SEATED_TALL
    pier.unit = unit / STOUT
    pier.flip = False
    pier.x = (REACH + FURTHER * (len(anglers) - 1)) * wide - frame.half_width - jetty.END * pier.unit
    if pier.x + pier.extent.left * pier.unit > -frame.half_width:
        pier.x = -frame.half_width - pier.extent.left * pier.unit
    pier.y = place.water + AFLOAT if place.water else FOOT
    for number, angler in enumerate(anglers):
        words = [
            word for word in angler.look.variant.split() if word not in {"sitting", "seated", "fishing", "angling"}
        ]
        angler.look = replace(angler.look, variant=" ".join([*words, "seated", "angling"]))
        angler.extent = angler.prop.extent(angler.look)
        young = 0.84 if angler.prop.name == "child" else 1.0
        angler.unit, angler.flip, angler.cut = unit * young, False, 0.0
        end = pier.x + (jetty.END - 0.02) * pier.unit
        angler.x = end - (0.12 + APART * (len(anglers) - 1 - number)) * unit
        angler.y = pier.y - (jetty.DECK + 0.01) * pier.unit / frame.tall
        angler.level, angler.far = pier.level + 1, pier.far


def _bring(company: list[Item], pier: Item, anglers: list[Item], frame: Frame) -> None:
    """Animals on the deck behind the anglers, as large as they are beside them."""
    x = min(item.x - 0.30 * item.unit for item in anglers)
    for item in company:
        if item.prop.name in FIGURES or item.hung:
            continue
        metre = anglers[0].unit / ADULT
        item.unit = item.metres / item.extent.height * metre
        item.flip, item.cut = False, 0.0
        item.centre_on(max(x - 0.5 * item.width, 0.5 * item.width - frame.half_width))
        x = item.middle - 0.5 * item.width
        item.y = pier.y - (jetty.DECK + 0.01) * pier.unit / frame.tall
        item.level, item.far = pier.level + 1, pier.far
