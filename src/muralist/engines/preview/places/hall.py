"""A plain large room without furniture: what any indoor place is that has no picture of its own."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, Colour, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.70
WALLS: tuple[Colour, ...] = (rgb("#d8d2c4"), rgb("#c6cdd0"), rgb("#d6c8b8"))
WHITE: Colour = rgb("#f0ebe0")
PANES = (-0.84, -0.28, 0.28, 0.84)
"""Where its windows are, from the middle of the frame."""


def paint(setting: Setting) -> Array:
    """Plaster over a panelled dado, a row of tall windows, long floor boards, pendant lamps."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    wall = setting.colour("wall", WALLS)
    rooms.wall(setting, picture, FLOOR, wall, pictures=False)
    rooms.boards(setting, picture, FLOOR, rgb("#b08a60"))
    for number, x in enumerate(PANES):
        if abs(x) < view.half_width + 0.2:
            rooms.window(
                setting, picture, f"hall {number}", x, FLOOR - 0.64 * k, FLOOR - 0.20 * k, 0.24,
                frame=rgb("#e9e4d8"), bars=(2, 4),
            )  # fmt: skip
    ink = view.ink(2)
    _dado(setting, ink, times(wall, 0.86))
    lamps = [(x, max(0.10, FLOOR - 0.60 * k)) for x in (-0.56, 0.0, 0.56)]
    for x, y in lamps:
        rooms.pendant(setting, ink, x, y, rgb("#4a4f54"), 0.045)
    ink.onto(picture)
    for x, y in lamps:
        rooms.lamp_glow(setting, picture, x, y, 0.20, 0.45)
    rooms.sunbeams(setting, picture, FLOOR)
    return picture


def _dado(setting: Setting, ink: Ink, tone: Colour) -> None:
    """Panels along the foot of the wall, under a rail."""
    k = 1 / setting.view.tall
    panel, rail = rooms.toned(setting, tone), rooms.toned(setting, WHITE)
    ink.box(-1.3, FLOOR - 0.17 * k, 1.3, FLOOR, panel)
    for column in range(-9, 10):
        x = column * 0.16
        ink.box(x - 0.064, FLOOR - 0.145 * k, x + 0.064, FLOOR - 0.045 * k, times(panel, 0.90))
        ink.box(x - 0.058, FLOOR - 0.139 * k, x + 0.064, FLOOR - 0.045 * k, times(panel, 1.05))
    ink.box(-1.3, FLOOR - 0.182 * k, 1.3, FLOOR - 0.168 * k, rail)
    ink.box(-1.3, FLOOR - 0.028 * k, 1.3, FLOOR + 0.002, rail)


PLACE = Place(
    name="hall",
    paint=paint,
    light=rooms.room_light,
    ground=0.90,
    horizon=FLOOR,
    indoor=True,
    sheltered=True,
    sky=(0.06, 0.32),
    scale=0.78,
    features=frozenset({"wall", "window", "lamp"}),
)
