"""The inside of a shop: shelves of what it sells along the wall, a window on the street and a counter with a till."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink, glow
from muralist.engines.preview.props.shopwares import KINDS, PACKED, ware
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.76
SHELVES = (0.60, 0.45, 0.30, 0.15)
"""Heights of the shelves over the floor, in world units."""
SELLS = "sells "
"""Before what a shop sells, in the name of the feature that says so."""
WARES = frozenset(f"{SELLS}{kind}" for kind in {*KINDS.values(), PACKED})
BARBER = f"{SELLS}barber"


def paint(setting: Setting) -> Array:
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    rooms.wall(setting, picture, FLOOR, setting.colour("wall", (rgb("#e8dcc6"), rgb("#d9e2dc"), rgb("#efe0d0"))))
    if setting.wants(BARBER):
        rooms.chequers(setting, picture, FLOOR, rgb("#ece7dc"), rgb("#5a6068"))
    else:
        rooms.boards(setting, picture, FLOOR, rgb("#a9784e"))
    side = setting.side
    wide = min(0.40, view.half_width * 0.72)
    x = side * (view.half_width - wide / 2 - 0.03)
    rooms.window(
        setting, picture, "shop window", x, FLOOR - 0.56 * k, FLOOR - 0.18 * k, wide,
        frame=rgb("#5a4030"), bars=(2, 1),
    )  # fmt: skip
    ink = view.ink(2)
    near, far = side * (view.half_width - wide - 0.10), -side * (view.half_width + 0.10)
    left, right = min(near, far), max(near, far)
    if setting.wants(BARBER):
        _mirrors(setting, ink, left, right)
    else:
        kind = next((name.removeprefix(SELLS) for name in sorted(WARES) if setting.wants(name)), PACKED)
        _shelves(setting, ink, left, right, kind)
    if not setting.plan.things:
        _counter(setting, ink, x)
    ink.onto(picture)
    lamps = [-0.36, 0.0, 0.36] if view.half_width > 0.45 else [-0.2, 0.16]
    sheet, high = view.ink(2), FLOOR - 0.68 * k
    for lamp in lamps:
        rooms.pendant(setting, sheet, lamp, high, rgb("#39403f"), 0.05)
    sheet.onto(picture)
    for lamp in lamps:
        # a shop that is open is lit
        glow(picture, np.exp(-view.spot(lamp, high, 0.12)) * np.float32(0.45), rooms.LAMP)
    if rooms.at_table(setting):
        rooms.soft_focus(setting, picture, rooms.TABLE_EDGE, 0.0065)
        rooms.table(setting, picture, setting.colour("wood", (rgb("#9a6a43"), rgb("#7f5538"))))
    return picture


def _shelves(setting: Setting, ink: Ink, left: float, right: float, kind: str) -> None:
    """Boards with rows of wares, the largest of them lowest."""
    k = 1 / setting.view.tall
    rng = setting.view.rng("shop shelves")
    wood = rooms.toned(setting, rgb("#8a6240"))
    ink.box(left, FLOOR - 0.66 * k, right, FLOOR + 0.012, times(wood, 0.62))
    for row, high in enumerate(SHELVES):
        y = FLOOR - (high - 0.13) * k
        size = 0.082 + 0.006 * row
        x = left + 0.03
        while True:
            half, shapes = ware(kind, rng)
            if x + 2 * half * size > right - 0.02:
                break
            middle = x + half * size
            for path, tone in shapes:
                ink.polygon([(middle + u * size, y - v * size * k) for u, v in path], rooms.toned(setting, tone))
            x += 2 * half * size + 0.012
        ink.box(left, y, right, y + 0.014 * k, wood)
        ink.box(left, y + 0.014 * k, right, y + 0.020 * k, times(wood, 0.5))
    for post in (left, right - 0.02):
        ink.box(post, FLOOR - 0.67 * k, post + 0.02, FLOOR + 0.014, times(wood, 0.9))
    ink.box(left - 0.01, FLOOR - 0.685 * k, right + 0.01, FLOOR - 0.66 * k, mix(wood, (1, 1, 1), 0.12))


def _counter(setting: Setting, ink: Ink, x: float) -> None:
    """A counter with a till under the window, where nobody needs the room."""
    k = 1 / setting.view.tall
    wood, dark = rooms.toned(setting, rgb("#9c6b45")), rooms.toned(setting, rgb("#33383b"))
    top, foot = FLOOR - 0.14 * k, FLOOR + 0.085
    ink.box(x - 0.26, top, x + 0.26, foot, times(wood, 0.86))
    for panel in (-0.17, 0.0, 0.17):
        ink.box(x + panel - 0.07, top + 0.05 * k, x + panel + 0.07, foot - 0.03 * k, times(wood, 0.72))
    ink.box(x - 0.28, top - 0.012 * k, x + 0.28, top + 0.02 * k, mix(wood, (1, 1, 1), 0.2))
    till = x - 0.10
    ink.box(till - 0.075, top - 0.075 * k, till + 0.075, top - 0.012 * k, dark)
    ink.polygon([(till - 0.06, top - 0.15 * k), (till + 0.06, top - 0.15 * k), (till + 0.05, top - 0.075 * k),
                 (till - 0.05, top - 0.075 * k)], times(dark, 1.3))  # fmt: skip
    ink.polygon([(till - 0.045, top - 0.14 * k), (till + 0.045, top - 0.14 * k), (till + 0.038, top - 0.09 * k),
                 (till - 0.038, top - 0.09 * k)], rooms.toned(setting, rgb("#a9cdd6")))  # fmt: skip


def _mirrors(setting: Setting, ink: Ink, left: float, right: float) -> None:
    """A barber's mirrors over a ledge of bottles, with a chair before each, and the striped pole."""
    k = 1 / setting.view.tall
    rng = setting.view.rng("barber")
    frame, glass = rooms.toned(setting, rgb("#6b4a34")), rooms.toned(setting, rgb("#bcd2d8"))
    count = max(1, round((right - left) / 0.40))
    for number in range(count):
        x = left + (right - left) * (number + 0.5) / count
        ink.box(x - 0.145, FLOOR - 0.62 * k, x + 0.145, FLOOR - 0.25 * k, frame)
        ink.box(x - 0.125, FLOOR - 0.60 * k, x + 0.125, FLOOR - 0.27 * k, glass)
        ink.polygon([(x - 0.10, FLOOR - 0.27 * k), (x - 0.03, FLOOR - 0.27 * k), (x + 0.09, FLOOR - 0.60 * k),
                     (x + 0.02, FLOOR - 0.60 * k)], mix(glass, (1, 1, 1), 0.45), 0.7)  # fmt: skip
        ink.box(x - 0.16, FLOOR - 0.235 * k, x + 0.16, FLOOR - 0.21 * k, times(frame, 0.9))
        for at in (-0.12, -0.07, 0.08, 0.13):
            _, shapes = ware("bottles", rng)
            for path, tone in shapes:
                ink.polygon([(x + at + u * 0.07, FLOOR - (0.235 + v * 0.07) * k) for u, v in path],
                            rooms.toned(setting, tone))  # fmt: skip
        if not setting.holds("chair", "armchair"):
            _chair(setting, ink, x, FLOOR + 0.07, rgb("#a83a32"))
    pole = right - 0.03 if setting.side > 0 else left + 0.03
    _pole(setting, ink, pole)


def _chair(setting: Setting, ink: Ink, x: float, foot: float, leather: Colour) -> None:
    k = 1 / setting.view.tall
    red, steel = rooms.toned(setting, leather), rooms.toned(setting, rgb("#c4c8ca"))
    ink.disc(x, foot, 0.075, times(steel, 0.6), ry=0.014)
    ink.box(x - 0.014, foot - 0.11 * k, x + 0.014, foot, steel)
    ink.box(x - 0.085, foot - 0.30 * k, x + 0.085, foot - 0.13 * k, times(red, 0.85))
    ink.box(x - 0.045, foot - 0.36 * k, x + 0.045, foot - 0.30 * k, times(red, 0.75))
    ink.box(x - 0.10, foot - 0.15 * k, x + 0.10, foot - 0.10 * k, red)
    for hand in (-1, 1):
        ink.box(x + hand * 0.10 - 0.012, foot - 0.21 * k, x + hand * 0.10 + 0.012, foot - 0.12 * k, steel)


def _pole(setting: Setting, ink: Ink, x: float) -> None:
    """The red, white and blue pole of the trade, on the wall."""
    k = 1 / setting.view.tall
    high, low, half = FLOOR - 0.58 * k, FLOOR - 0.34 * k, 0.022
    ink.box(x - half, high, x + half, low, rooms.toned(setting, rgb("#f6f2ea")))
    for step in range(6):
        y = high + (low - high) * step / 6
        tone = rooms.toned(setting, (rgb("#c8382f"), rgb("#2f5fa8"))[step % 2])
        ink.polygon([(x - half, y + 0.03 * k), (x + half, y), (x + half, y + 0.018 * k), (x - half, y + 0.048 * k)],
                    tone)  # fmt: skip
    for y in (high, low):
        ink.disc(x, y, half * 1.35, rooms.toned(setting, rgb("#c9a14e")), ry=half * 0.8)


PLACE = Place(
    name="store", paint=paint, light=rooms.room_light, ground=0.895, horizon=rooms.TABLE_EDGE, indoor=True,
    sheltered=True, sky=(0.08, 0.36), scale=0.95,
    features=frozenset({"wall", "window", "table", "wood", "lamp", BARBER}) | WARES,
)  # fmt: skip
