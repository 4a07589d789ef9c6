"""A server room: two rows of dark racks full of small lamps, cable trays, and a floor that mirrors them."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink, glow
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.home.aisles import END, EYE, Aisle, aisle, shell
from muralist.engines.preview.scenery.setting import Place, Setting, blank

RACK, FRAME = rgb("#1d242e"), rgb("#323c4a")
LAMPS: tuple[Colour, ...] = (rgb("#43b7ff"),)
RACKS, UNITS = 7, 15
"""Racks along each row, and drawers in each of them."""


def paint(setting: Setting) -> Array:
    """The rows run away to a lit door."""
    view = setting.view
    picture = blank(view)
    shine = setting.colour("lamps", LAMPS)
    lane = aisle(setting)
    ink = view.ink(2)
    shell(ink, lane, rgb("#39434f"), rgb("#27303b"), rgb("#3d4a5a"))
    depths = [END ** (number / RACKS) * 0.94 for number in range(RACKS + 1)]
    for near, far in pairwise(depths):
        tone = 0.92 if (depths.index(near)) % 2 else 1.0
        ink.polygon(lane.floor((near, far)), times(rgb("#46525f"), tone))
        ink.polygon(lane.floor((near, far), (-0.03, 0.03)), times(rgb("#56636f"), tone))
        ink.polygon(lane.ceiling((near, far), (-0.26, 0.26)), mix(rgb("#dff2ff"), shine, 0.25))
        ink.polygon(lane.ceiling((near, near * 1.06), (-0.30, 0.30)), rgb("#27303b"))
    for side in (-1, 1):
        for number, (near, far) in enumerate(pairwise(depths)):
            _rack(setting, ink, lane, side, (near, far), shine, number)
    _door(ink, lane, shine)
    ink.onto(picture)
    _mirror(setting, picture)
    glow(picture, np.exp(-view.spot(0.0, EYE, 0.30)) * np.float32(0.34), shine)
    if rooms.at_table(setting):
        rooms.soft_focus(setting, picture, rooms.TABLE_EDGE, 0.0050)
        rooms.table(setting, picture, rgb("#5b6673"))
    return picture


def _rack(
    setting: Setting, ink: Ink, lane: Aisle, side: int, depths: tuple[float, float], shine: Colour, number: int
) -> None:
    """One rack: its frame, the dark drawers, and a few lamps on each of those."""
    rng = setting.view.rng("rack", side, number)
    near, far = depths
    ink.polygon(lane.panel(side, depths, (0.0, 1.0)), FRAME)
    inner = (near + (far - near) * 0.08, near + (far - near) * 0.92)
    ink.polygon(lane.panel(side, inner, (0.03, 0.97)), RACK)
    for unit in range(UNITS):
        low = 0.05 + 0.91 * unit / UNITS
        high = low + 0.91 / UNITS * 0.80
        ink.polygon(lane.panel(side, inner, (low, high)), mix(RACK, FRAME, 0.25 + 0.5 * float(rng.random())))
        for lamp in range(9):
            pick = float(rng.random())
            if pick < 0.30:
                continue
            tone = shine if pick < 0.84 else (rgb("#5dffa0") if pick < 0.95 else rgb("#ffb347"))
            start = inner[0] + (inner[1] - inner[0]) * (0.10 + 0.09 * lamp)
            stop = start + (inner[1] - inner[0]) * 0.045
            ink.polygon(lane.panel(side, (start, stop), (low + 0.014, low + 0.030)), mix(tone, (1, 1, 1), 0.15))
    strip = (near, near + (far - near) * 0.035)
    ink.polygon(lane.panel(side, strip, (0.03, 0.97)), mix(shine, FRAME, 0.25))


def _door(ink: Ink, lane: Aisle, shine: Colour) -> None:
    """A glass door at the far end."""
    wide = lane.half / END * 0.62
    top, foot = EYE - 0.052, EYE + 0.44 / END
    ink.box(-wide, top, wide, foot, rgb("#202832"))
    pane = mix(rgb("#e8f7ff"), shine, 0.35)
    ink.box(-wide * 0.9, top + 0.006, -wide * 0.05, foot, pane)
    ink.box(wide * 0.05, top + 0.006, wide * 0.9, foot, pane)


def _mirror(setting: Setting, picture: Array) -> None:
    """What stands over the floor's far edge shines in the floor."""
    view = setting.view
    band = view.band(EYE + 0.44 / END, 1.0)
    count = band.shape[0]
    depth = (np.arange(count, dtype=np.float32) / max(1, count - 1))[:, None, None]
    lines = np.clip(band.top - 1 - (np.arange(count) * 0.86).astype(np.int64), 0, None)
    rows = picture[band.rows]
    rows += (picture[lines] - rows) * (0.30 * (1 - 0.55 * depth))


PLACE = Place(
    name="serverroom",
    paint=paint,
    light=rooms.room_light,
    ground=0.90,
    horizon=EYE,
    indoor=True,
    sheltered=True,
    sky=(0.06, 0.34),
    scale=0.92,
    features=frozenset({"lamps"}),
    deaf=frozenset({"time", "weather"}),
)
