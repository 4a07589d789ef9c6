"""A warehouse: an aisle between high racks of boxes on pallets, under lamps, with a line along the concrete floor."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink, glow
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.home.aisles import ABOVE, BELOW, END, EYE, Aisle, aisle, shell
from muralist.engines.preview.scenery.setting import Place, Setting, blank

POST, BEAM, PALLET = rgb("#2f5f9a"), rgb("#e8803a"), rgb("#a97c50")
CARTONS: tuple[Colour, ...] = (rgb("#c99a66"), rgb("#b98755"), rgb("#d8b07c"), rgb("#c9b9a0"), rgb("#a9774a"))
BAYS, LEVELS = 5, 4


def paint(setting: Setting) -> Array:
    """The racks run away to a roller door."""
    view = setting.view
    picture = blank(view)
    lane = aisle(setting)
    ink = view.ink(2)

    def toned(colour: Colour) -> Colour:
        return rooms.toned(setting, colour)

    shell(ink, lane, toned(rgb("#aeb0ae")), toned(rgb("#7f8890")), toned(rgb("#c3c9cc")))
    for number in range(7):
        near = END ** (number / 7)
        ink.polygon(lane.ceiling((near, near * 1.05), (-1.0, 1.0)), toned(rgb("#5f6870")))
        ink.polygon(lane.ceiling((near * 1.08, near * 1.18), (-0.22, 0.22)), rgb("#fff6dc"))
    for side in (-0.62, 0.62):
        ink.polygon(lane.floor((0.85, END), (side - 0.02, side + 0.02)), toned(rgb("#e6bd3e")))
    _roller_door(setting, ink, lane)
    depths = [END ** (number / BAYS) * 0.90 for number in range(BAYS + 1)]
    for side in (-1, 1):
        for number in reversed(range(BAYS)):
            _bay(setting, ink, lane, side, (depths[number], depths[number + 1]), number)
    ink.onto(picture)
    glow(picture, np.exp(-view.spot(0.0, EYE - 0.10, 0.45)) * np.float32(0.20), rgb("#fff3d6"))
    floor = view.band(EYE + BELOW / END, 1.0)
    grit = floor.noise("concrete", 9.0, 26.0, octaves=4)
    picture[floor.rows] *= (0.94 + 0.12 * grit)[..., None]
    if rooms.at_table(setting):
        rooms.soft_focus(setting, picture, rooms.TABLE_EDGE, 0.0050)
        rooms.table(setting, picture, rgb("#b98a5a"))
    return picture


def _bay(setting: Setting, ink: Ink, lane: Aisle, side: int, depths: tuple[float, float], number: int) -> None:
    """One bay of a rack: its boards with cartons, the beams before them, the post at its near end."""
    rng = setting.view.rng("bay", side, number)
    near, far = depths
    span = far - near
    ink.polygon(lane.panel(side, depths, (0.0, 1.0)), rooms.toned(setting, rgb("#4a4f55")))
    for level in range(LEVELS):
        low = level / LEVELS
        ink.polygon(
            lane.panel(side, (near + span * 0.06, near + span * 0.96), (low, low + 0.018)),
            rooms.toned(setting, PALLET),
        )
        for stack in range(3):
            start = near + span * (0.07 + 0.30 * stack)
            stop, high = start + span * 0.27, low + 0.018 + float(rng.uniform(0.11, 0.19))
            if float(rng.random()) < 0.10:
                continue
            tone = rooms.toned(setting, jitter(CARTONS[int(rng.integers(len(CARTONS)))], rng, 0.03))
            ink.polygon(lane.panel(side, (start, stop), (low + 0.018, high)), tone)
            seam = (start + stop) / 2
            ink.polygon(
                lane.panel(side, (seam - span * 0.012, seam + span * 0.012), (low + 0.018, high)),
                mix(tone, (1, 0.96, 0.88), 0.4),
            )
            middle = (low + 0.018 + high) / 2
            ink.polygon(lane.panel(side, (start, stop), (middle - 0.004, middle + 0.004)), times(tone, 0.78))
        if level:
            ink.polygon(lane.panel(side, depths, (low - 0.022, low)), rooms.toned(setting, BEAM))
    for at in (near, far - span * 0.03):
        ink.polygon(lane.panel(side, (at, at + span * 0.05), (0.0, 1.04)), rooms.toned(setting, POST))


def _roller_door(setting: Setting, ink: Ink, lane: Aisle) -> None:
    wide = lane.half / END * 0.66
    top, foot = EYE - ABOVE / END * 0.55, EYE + BELOW / END
    steel = rooms.toned(setting, rgb("#8e99a0"))
    ink.box(-wide, top, wide, foot, steel)
    for slat in range(1, 8):
        y = top + (foot - top) * slat / 8
        ink.box(-wide, y - 0.0015, wide, y, times(steel, 0.8))


PLACE = Place(
    name="warehouse",
    paint=paint,
    light=rooms.room_light,
    ground=0.90,
    horizon=EYE,
    indoor=True,
    sheltered=True,
    sky=(0.06, 0.34),
    scale=0.90,
    features=frozenset({"boxes", "shelves"}),
    deaf=frozenset({"weather"}),
)
