"""A room with straw mats on the floor, paper screens that the daylight comes through, and an alcove with a scroll."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.70
STRAW, EDGE, WOOD, PAPER, PLASTER = rgb("#c9c184"), rgb("#3f5240"), rgb("#7a5638"), rgb("#f6f0e0"), rgb("#d9cba8")
WIDE, NEAR = 0.62, 1.0
"""How wide a mat is at the front of the frame, and how fast rows shorten towards the back."""


def paint_tatami_room(setting: Setting) -> Array:
    """The mats in perspective, screens along the back wall, and the alcove on the side away from the light."""
    view = setting.view
    picture = blank(view)
    rooms.wall(setting, picture, FLOOR, PLASTER, pictures=False)
    _mats(setting, picture)
    ink = view.ink(2)
    k = 1 / view.tall
    top = FLOOR - 0.50 * k
    _screens(setting, ink, top)
    _alcove(setting, ink, top)
    wood = rooms.toned(setting, WOOD)
    ink.box(-view.half_width, top - 0.035 * k, view.half_width, top, wood)
    ink.box(-view.half_width, FLOOR - 0.022 * k, view.half_width, FLOOR + 0.004, times(wood, 0.85))
    ink.onto(picture)
    return picture


def _mats(setting: Setting, picture: Array) -> None:
    """Straw that runs along each mat, and the dark cloth along their long sides."""
    view = setting.view.band(FLOOR, 1.0)
    depth = np.clip((view.y - FLOOR) / (1 - FLOOR), 0, 1)
    spread = 0.46 + 0.54 * depth
    across = view.x / spread / WIDE + 0.5
    along = np.log(spread) / np.log(1.42)
    shifted = along + 0.5 * (np.floor(across) % 2)
    grain = view.noise("straw", 14.0, 90.0, octaves=3, gain=0.6)
    lane = np.abs(across % 1 - 0.5)
    border = smoothstep(0.455, 0.47, lane)
    seam = smoothstep(0.480, 0.495, np.abs(shifted % 1 - 0.5)) * (1 - border)
    own = 0.05 * (((np.floor(across) + np.floor(shifted)) % 2) - 0.5)
    tone = (0.78 + 0.16 * depth + own + 0.16 * (grain - 0.5)) * (0.86 + 0.2 * rooms.reach(setting, view))
    tone = tone * (1 - 0.30 * seam) * (1 - 0.35 * np.exp(-depth * 12))
    straw, edge = array(rooms.toned(setting, STRAW)), array(rooms.toned(setting, EDGE))
    picture[view.rows] = (straw + (edge - straw) * border[..., None]) * tone[..., None]


def _screens(setting: Setting, ink: Ink, top: float) -> None:
    """Sliding screens: a wooden grid over paper, bright by day."""
    view = setting.view
    k = 1 / view.tall
    wood = rooms.toned(setting, WOOD)
    paper = mix(rooms.toned(setting, PAPER), (1.0, 0.99, 0.94), 0.0 if setting.night else 0.55)
    wide, base = 0.235, FLOOR - 0.02 * k
    edge = -view.half_width if setting.side < 0 else view.half_width
    for number in range(1 + int((view.half_width * 2 - 0.36) / wide)):
        near = edge - setting.side * number * wide
        x0, x1 = sorted((near, near - setting.side * wide))
        ink.box(x0, top, x1, base, wood)
        ink.box(x0 + 0.010, top + 0.012 * k, x1 - 0.010, base - 0.11 * k, paper)
        ink.box(x0 + 0.010, base - 0.10 * k, x1 - 0.010, base - 0.012 * k, times(wood, 1.25))
        for column in (1, 2):
            x = x0 + 0.010 + (wide - 0.020) * column / 3
            ink.line([(x, top), (x, base - 0.11 * k)], 0.004, wood)
        for row in range(1, 5):
            y = top + 0.012 * k + (base - 0.11 * k - top - 0.012 * k) * row / 5
            ink.line([(x0, y), (x1, y)], 0.004, wood)


def _alcove(setting: Setting, ink: Ink, top: float) -> None:
    """A recess with a post, a hanging scroll and a small vase of one twig."""
    view = setting.view
    k = 1 / view.tall
    side = -setting.side
    outer = side * view.half_width
    inner = outer - side * 0.36
    x0, x1 = sorted((outer, inner))
    back = rooms.toned(setting, times(PLASTER, 0.86))
    ink.box(x0, top, x1, FLOOR - 0.02 * k, back)
    ink.box(x0, FLOOR - 0.06 * k, x1, FLOOR - 0.02 * k, rooms.toned(setting, times(WOOD, 1.3)))
    post = rooms.toned(setting, times(WOOD, 0.8))
    ink.box(min(inner, inner - side * 0.028), top, max(inner, inner - side * 0.028), FLOOR, post)
    middle = (x0 + x1) / 2
    if not setting.hung:
        silk, sheet = rooms.toned(setting, rgb("#8f9a86")), rooms.toned(setting, rgb("#f3eedf"))
        ink.box(middle - 0.060, top + 0.03 * k, middle + 0.060, top + 0.33 * k, silk)
        ink.box(middle - 0.044, top + 0.07 * k, middle + 0.044, top + 0.29 * k, sheet)
        ink.line([(middle - 0.03, top + 0.24 * k), (middle - 0.006, top + 0.17 * k), (middle + 0.03, top + 0.235 * k)],
                 0.007, rooms.toned(setting, rgb("#5d6468")))  # fmt: skip
        ink.disc(middle + 0.018, top + 0.115 * k, 0.010, rooms.toned(setting, rgb("#b8493c")), ry=0.010)
        ink.box(middle - 0.072, top + 0.33 * k, middle + 0.072, top + 0.345 * k, post)


PLACE = Place(
    name="tatamiroom",
    paint=paint_tatami_room,
    light=rooms.room_light,
    ground=0.895,
    horizon=FLOOR,
    indoor=True,
    sheltered=True,
    sky=(0.06, 0.30),
    scale=0.92,
    features=frozenset({"wall"}),
)
