"""A shop from within: shelves of bright packets, coolers with glass doors, white strip lights over a tiled floor."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink, glow
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.74
LIGHT: Colour = rgb("#f4fbff")
STEEL: Colour = rgb("#d5dade")
PACKETS: tuple[Colour, ...] = (
    rgb("#d9483b"), rgb("#efb53a"), rgb("#4f9d5d"), rgb("#3f7fb8"), rgb("#f1ead8"), rgb("#e07a3f"), rgb("#b85c8e"),
    rgb("#6cb5b0"),
)  # fmt: skip
DRINKS: tuple[Colour, ...] = (rgb("#5fa8d6"), rgb("#e8734f"), rgb("#7fbf5b"), rgb("#f0d254"), rgb("#f3f1ea"))
STEP, BAY, TOP = 0.115, 0.42, 0.60
"""World units between boards, across a shelf, and from the floor to the top of it."""
COOLER = 0.27


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    table = rooms.at_table(setting)
    rooms.wall(setting, picture, FLOOR, rgb("#e6e6de"), pictures=False)
    rooms.chequers(setting, picture, FLOOR, rgb("#eceae4"), rgb("#dad8d0"), size=0.17)
    ink = view.ink(2)
    _strip(setting, ink)
    _shelves(setting, ink)
    _coolers(setting, ink)
    ink.onto(picture)
    # the strip lights are on by day as well
    lamps = np.exp(-(((view.y - (FLOOR - 0.72 / view.tall)) / 0.22) ** 2)) * np.ones_like(view.x)
    glow(picture, (lamps * np.float32(0.20)).astype(np.float32), LIGHT)
    if table:
        rooms.soft_focus(setting, picture, rooms.TABLE_EDGE, 0.0060)
        rooms.table(setting, picture, rgb("#d3bf9a"))
    return picture


def _hand(setting: Setting) -> int:
    """The side on which the coolers are."""
    return setting.side


def _strip(setting: Setting, ink: Ink) -> None:
    """A band of the shop's colour under the ceiling, and the lights along it."""
    k = 1 / setting.view.tall
    y = FLOOR - 0.66 * k
    band = rooms.toned(setting, rgb("#3f8f6b"))
    ink.box(-1.4, y - 0.034 * k, 1.4, y, band)
    ink.box(-1.4, y - 0.044 * k, 1.4, y - 0.034 * k, rooms.toned(setting, rgb("#e8893c")))
    for at in range(-3, 4):
        x = 0.46 * at
        ink.box(x - 0.16, y - 0.115 * k, x + 0.16, y - 0.092 * k, mix(LIGHT, (1, 1, 1), 0.4))


def _shelves(setting: Setting, ink: Ink) -> None:
    view = setting.view
    k = 1 / view.tall
    steel = rooms.toned(setting, STEEL)
    edge = min(0.30, view.half_width * 0.55)
    for number in range(-3, 4):
        left = number * BAY - BAY / 2
        right = left + BAY
        if (right > edge and _hand(setting) > 0) or (left < -edge and _hand(setting) < 0):
            continue
        if left > view.half_width or right < -view.half_width:
            continue
        ink.box(left, FLOOR - TOP * k, right, FLOOR, times(steel, 0.62))
        for row in range(math.floor(TOP / STEP)):
            board = FLOOR - (0.035 + row * STEP) * k
            _packets(setting, ink, (row, number), (left + 0.014, right - 0.014), board)
            ink.box(left, board, right, board + 0.014 * k, steel)
            for tag in range(6):
                x = left + 0.035 + tag * 0.066
                ink.box(x, board + 0.002 * k, x + 0.026, board + 0.012 * k, rooms.toned(setting, rgb("#fbf8ee")))
        ink.box(left, FLOOR - (TOP + 0.012) * k, right, FLOOR - TOP * k, mix(steel, (1, 1, 1), 0.3))
        for x in (left, right):
            ink.box(x - 0.007, FLOOR - (TOP + 0.012) * k, x + 0.007, FLOOR, times(steel, 0.85))
        ink.box(left, FLOOR - 0.022 * k, right, FLOOR + 0.004 * k, times(steel, 0.7))


def _packets(
    setting: Setting, ink: Ink, where: tuple[int, int], sides: tuple[float, float], board: float
) -> None:  # fmt: skip
    """Boxes, bags and tins in groups of a kind, as a shop sets them out."""
    k = 1 / setting.view.tall
    rng = setting.view.rng("packets", *where)
    x, end = sides
    while x < end - 0.03:
        tone = rooms.toned(setting, PACKETS[int(rng.integers(len(PACKETS)))])
        wide, tall = float(rng.uniform(0.026, 0.044)), float(rng.uniform(0.052, 0.086))
        tin = bool(rng.random() < 0.3)
        for _ in range(int(rng.integers(2, 4))):
            if x + wide > end:
                break
            low, high = board, board - tall * k
            ink.box(x, high, x + wide - 0.004, low, tone)
            ink.box(x, high, x + 0.005, low, mix(tone, (1, 1, 1), 0.35))
            middle = low + (high - low) * 0.52
            label = mix(tone, (1, 1, 1), 0.70)
            if tin:
                ink.disc(x + wide / 2 - 0.002, high, wide / 2 - 0.002, rooms.toned(setting, STEEL), ry=0.005)
                ink.box(x, middle - 0.016 * k, x + wide - 0.004, middle + 0.016 * k, label)
            else:
                ink.disc(x + wide / 2 - 0.002, middle, wide * 0.30, label, ry=wide * 0.26)
            x += wide
        x += 0.008


def _coolers(setting: Setting, ink: Ink) -> None:
    """Coolers of drinks behind glass, from where the shelves end to the edge of the frame."""
    view = setting.view
    k = 1 / view.tall
    hand = _hand(setting)
    start = max(BAY / 2, (math.floor((min(0.30, view.half_width * 0.55) + BAY / 2) / BAY) - 0.5) * BAY)
    frame = rooms.toned(setting, rgb("#8f989e"))
    top = FLOOR - 0.62 * k
    for number in range(5):
        near, far = hand * (start + 0.02 + number * COOLER), hand * (start + 0.02 + (number + 1) * COOLER)
        left, right = min(near, far), max(near, far)
        if left > view.half_width or right < -view.half_width:
            break
        ink.box(left, top - 0.02 * k, right, FLOOR + 0.004 * k, frame)
        ink.box(left + 0.012, top + 0.008 * k, right - 0.012, FLOOR - 0.035 * k, rgb("#e6f1f6"))
        rng = view.rng("cooler", number)
        for row in range(5):
            board = FLOOR - (0.040 + row * 0.112) * k
            _bottles(ink, rng, (left + 0.024, right - 0.020), board, k)
            ink.box(left + 0.012, board, right - 0.012, board + 0.007 * k, rgb("#b9c6cc"))
        sheen = [(left + 0.05, top + 0.008 * k), (left + 0.10, top + 0.008 * k),
                 (left + 0.05, FLOOR - 0.035 * k), (left + 0.012, FLOOR - 0.035 * k)]  # fmt: skip
        ink.polygon(sheen, (1, 1, 1), 0.22)
        handle = right - 0.022 if hand < 0 else left + 0.022
        ink.box(handle - 0.005, FLOOR - 0.40 * k, handle + 0.005, FLOOR - 0.22 * k, rgb("#f1f3f4"))


def _bottles(ink: Ink, rng: np.random.Generator, sides: tuple[float, float], board: float, k: float) -> None:
    x, end = sides
    while x < end - 0.02:
        tone = DRINKS[int(rng.integers(len(DRINKS)))]
        for _ in range(3):
            if x + 0.022 > end:
                break
            ink.box(x, board - 0.058 * k, x + 0.019, board, tone)
            ink.box(x + 0.006, board - 0.078 * k, x + 0.013, board - 0.056 * k, mix(tone, (1, 1, 1), 0.25))
            ink.box(x, board - 0.040 * k, x + 0.019, board - 0.018 * k, mix(tone, (1, 1, 1), 0.65))
            x += 0.024


PLACE = Place(
    name="minimart",
    paint=paint,
    light=rooms.room_light,
    ground=0.89,
    horizon=rooms.TABLE_EDGE,
    indoor=True,
    sheltered=True,
    sky=(0.06, 0.36),
    scale=0.95,
    features=frozenset({"table"}),
)
