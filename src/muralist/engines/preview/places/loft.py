"""A loft: a brick wall with tall steel windows, a beam and a pipe under the ceiling, wide boards, much light."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import Ink, View
from muralist.engines.preview.scenery.air.seasons import SEASONS
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.built.furnishings import plant
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR, TOP = 0.70, 0.10
BRICK, STEEL, WOOD = rgb("#d3a48c"), rgb("#3d4247"), rgb("#c39a6c")
WIDE, APART = 0.34, 0.50
"""A window's width, and how far from one middle to the next."""


def paint(setting: Setting) -> Array:
    """The wall with its windows, the floor in their light."""
    view = setting.view
    picture = blank(view)
    _brick_wall(setting, picture)
    k = 1 / view.tall
    for number in (-1, 0, 1, 2):
        x = setting.side * (APART * number - 0.10)
        rooms.window(setting, picture, f"loft {number}", x, max(0.13, FLOOR - 0.56 * k), FLOOR - 0.13 * k, WIDE,
                     frame=STEEL, bars=(3, 4))  # fmt: skip
    rooms.boards(setting, picture, FLOOR, WOOD)
    ink = view.ink(2)
    _overhead(setting, ink, k)
    if not setting.holds("houseplant"):
        plant(setting, ink, -setting.side * max(0.40, view.half_width * 0.86), FLOOR + 0.05, 0.34, rgb("#e9e4da"))
    ink.onto(picture)
    rooms.sunbeams(setting, picture, FLOOR)
    return picture


def _brick_wall(setting: Setting, picture: Array) -> None:
    """Courses of bricks, painted over long ago."""
    view = setting.view.band(0.0, FLOOR + 0.01)
    own = rooms.named(setting, BRICK) if setting.wants("wall") else BRICK
    tone = _courses(view) * (0.90 + 0.16 * rooms.reach(setting, view))
    picture[view.rows] = np.clip(array(rooms.toned(setting, own)) * tone[..., None], 0, 1)


def _courses(view: View) -> Array:
    row = view.yw * 30.0
    column = view.x * 11.0 + 0.5 * (np.floor(row) % 2)
    mortar = np.maximum(
        smoothstep(0.41, 0.47, np.abs(row % 1 - 0.5)) * np.ones_like(view.x),
        smoothstep(0.46, 0.485, np.abs(column % 1 - 0.5)),
    )
    index = (np.floor(row) * 57 + np.floor(column) * 131).astype(np.int64) % 211
    tone = 0.86 + 0.22 * view.rng("loft bricks").random(211).astype(np.float32)[index]
    return np.asarray(tone * (1 - 0.16 * mortar) + 0.16 * mortar, dtype=np.float32)


def _overhead(setting: Setting, ink: Ink, k: float) -> None:
    """A white ceiling, a beam, a pipe and lamps on cords."""
    white, steel = rooms.toned(setting, rgb("#efe9df")), rooms.toned(setting, rgb("#b9bec2"))
    ink.box(-1.4, 0.0, 1.4, TOP * 0.55, white)
    ink.box(-1.4, TOP * 0.55, 1.4, TOP * 0.82, rooms.toned(setting, rgb("#8a6544")))
    ink.box(-1.4, TOP * 0.86, 1.4, TOP * 0.86 + 0.022 * k, steel)
    ink.line([(-1.4, TOP * 0.86 + 0.006 * k), (1.4, TOP * 0.86 + 0.006 * k)], 0.004, mix(steel, (1, 1, 1), 0.5))
    ink.box(-1.4, FLOOR - 0.022 * k, 1.4, FLOOR, times(white, 0.92))
    if not setting.holds("pendant_lamp", "ceiling_lamp"):
        for x in (-0.34, 0.36):
            rooms.pendant(setting, ink, setting.side * x, 0.20, rgb("#2f3338"), 0.055)


PLACE = Place(
    name="loft", paint=paint, light=rooms.room_light, ground=0.90, horizon=FLOOR, indoor=True, sheltered=True,
    sky=(0.14, 0.40), scale=0.95, seasons=SEASONS, features=frozenset({"wall", "window"}),
)  # fmt: skip
