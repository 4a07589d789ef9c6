"""More rooms of a house: bathroom, nursery and attic."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink, glow
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.built.furnishings import picture_frame, plant, shelf
from muralist.engines.preview.scenery.built.outlook import outlook
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.745


def paint_bathroom(setting: Setting) -> Array:
    """A tub full of foam under a window, a basin with a mirror, tiles and towels."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    tile = setting.colour("wall", (rgb("#a9d0d0"), rgb("#c9dcc8"), rgb("#e8d0c4"), rgb("#b4c8dc")))
    rooms.wall(setting, picture, FLOOR, rgb("#f3eee2"))
    rooms.wall_tiles(setting, picture, FLOOR - 0.36 * k, FLOOR, tile, size=0.075)
    rooms.chequers(setting, picture, FLOOR, rgb("#f2efe8"), mix(tile, rgb("#6f8a90"), 0.5), size=0.15)
    x = setting.side * min(0.22, view.half_width * 0.42)
    rooms.window(setting, picture, "garden", x, FLOOR - 0.66 * k, FLOOR - 0.39 * k, 0.26)
    ink = view.ink(2)
    white, steel = rooms.toned(setting, rgb("#fbfaf6")), rooms.toned(setting, rgb("#c9ced2"))
    if not setting.holds("bathtub"):
        tub = rooms.toned(setting, setting.colour("bathtub", (rgb("#fbfaf6"),)))
        _tub(setting, ink, x, FLOOR + 0.03, tub, steel)
    bx = -setting.side * min(0.30, view.half_width * 0.62)
    if not setting.holds("mirror"):
        _mirror(setting, ink, bx)
    if not setting.holds("sink"):
        _basin(setting, ink, bx, white, steel)
    tx = bx - setting.side * 0.17
    if not setting.holds("towel"):
        _towels(setting, ink, tx, steel)
    plant(setting, ink, setting.side * max(0.46, view.half_width * 0.92), FLOOR + 0.05, 0.26, rgb("#f0ebe0"))
    ink.disc(-setting.side * 0.06, 0.86, 0.20, rooms.toned(setting, rgb("#e6d4c0")), ry=0.030)
    ink.onto(picture)
    return picture


def _mirror(setting: Setting, ink: Ink, bx: float) -> None:
    k = 1 / setting.view.tall
    ink.disc(bx, FLOOR - 0.50 * k, 0.105, rooms.toned(setting, rgb("#c9a25a")), ry=0.125)
    ink.disc(bx, FLOOR - 0.50 * k, 0.092, mix(rooms.toned(setting, rgb("#bcd4dc")), setting.day.horizon, 0.3), ry=0.112)
    ink.polygon(
        [
            (bx - 0.06, FLOOR - 0.44 * k),
            (bx - 0.02, FLOOR - 0.59 * k),
            (bx + 0.01, FLOOR - 0.59 * k),
            (bx - 0.03, FLOOR - 0.42 * k),
        ],
        (1, 1, 1),
        0.4,
    )


def _basin(setting: Setting, ink: Ink, bx: float, white: Colour, steel: Colour) -> None:
    k = 1 / setting.view.tall
    ink.polygon(
        [
            (bx - 0.03, FLOOR - 0.22 * k),
            (bx + 0.03, FLOOR - 0.22 * k),
            (bx + 0.045, FLOOR + 0.02),
            (bx - 0.045, FLOOR + 0.02),
        ],
        times(white, 0.9),
    )
    ink.disc(bx, FLOOR - 0.25 * k, 0.115, times(white, 0.9), ry=0.045)
    ink.disc(bx, FLOOR - 0.27 * k, 0.115, white, ry=0.024)
    ink.line([(bx, FLOOR - 0.28 * k), (bx, FLOOR - 0.33 * k), (bx + 0.03, FLOOR - 0.325 * k)], 0.010, steel)


def _towels(setting: Setting, ink: Ink, tx: float, steel: Colour) -> None:
    k = 1 / setting.view.tall
    if setting.wants("towels"):
        # asked for, they hang where the frame shows them whole
        tx = setting.side * -min(0.07, setting.view.half_width * 0.14)
    ink.box(tx - 0.065, FLOOR - 0.40 * k, tx + 0.065, FLOOR - 0.39 * k, steel)
    asked = setting.plan.feature("towels")
    hung = ((-0.03, rgb("#d97f6a")), (0.032, rgb("#e8c06a")))
    for dx, own in hung[:1] if setting.alone("towels") else hung:
        cloth = rooms.toned(setting, asked.colours[0].colour if asked is not None and asked.colours else own)
        ink.box(tx + dx - 0.028, FLOOR - 0.395 * k, tx + dx + 0.028, FLOOR - 0.22 * k, cloth)
        ink.box(tx + dx - 0.028, FLOOR - 0.26 * k, tx + dx + 0.028, FLOOR - 0.25 * k, times(cloth, 0.8))


def _tub(setting: Setting, ink: Ink, x: float, foot: float, white: Colour, steel: Colour) -> None:
    k = 1 / setting.view.tall
    top = foot - 0.20 * k
    for claw in (-0.17, 0.17):
        ink.disc(x + claw, foot - 0.008 * k, 0.024, rooms.toned(setting, rgb("#c9a25a")), ry=0.020)
    side = [
        (x - 0.27, top),
        (x - 0.24, foot - 0.06 * k),
        (x - 0.17, foot - 0.012 * k),
        (x + 0.17, foot - 0.012 * k),
        (x + 0.24, foot - 0.06 * k),
        (x + 0.27, top),
    ]
    ink.polygon(side, times(white, 0.93))
    rng = setting.view.rng("foam")
    ink.line(
        [
            (x - setting.side * 0.20, top),
            (x - setting.side * 0.20, top - 0.10 * k),
            (x - setting.side * 0.14, top - 0.10 * k),
            (x - setting.side * 0.14, top - 0.08 * k),
        ],
        0.012,
        steel,
    )
    for _ in range(70):
        ink.disc(
            x + float(rng.uniform(-0.23, 0.23)),
            top - abs(float(rng.normal(0, 0.020))) * k,
            float(rng.uniform(0.010, 0.028)),
            times((0.97, 0.99, 1.0), float(rng.uniform(0.88, 1.0))),
            0.95,
        )
    ink.box(x - 0.29, top - 0.004 * k, x + 0.29, top + 0.020 * k, white)
    ink.box(x - 0.29, top + 0.014 * k, x + 0.29, top + 0.020 * k, times(white, 0.8))
    if not setting.holds("duck"):
        dx, dy = x + 0.08, top - 0.045 * k
        ink.disc(dx, dy, 0.026, rooms.toned(setting, rgb("#f4c430")), ry=0.018)
        ink.disc(dx + 0.020, dy - 0.024 * k, 0.015, rooms.toned(setting, rgb("#f4c430")))
        ink.polygon(
            [(dx + 0.032, dy - 0.026 * k), (dx + 0.046, dy - 0.020 * k), (dx + 0.032, dy - 0.016 * k)],
            rooms.toned(setting, rgb("#e8782a")),
        )


def paint_nursery(setting: Setting) -> Array:
    """A child's room: stars on the wall, bunting, toy shelves, a small bed and a round rug."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    wall = setting.colour("wall", (rgb("#bcd8dc"), rgb("#f0d4c4"), rgb("#d4dcb8"), rgb("#d8cce4")))
    rooms.wall(setting, picture, FLOOR, wall)
    rooms.boards(setting, picture, FLOOR, rgb("#c9a070"))
    x = setting.side * min(0.08, view.half_width * 0.2)
    rooms.window(setting, picture, "garden", x, FLOOR - 0.62 * k, FLOOR - 0.34 * k, 0.28)
    rng = view.rng("toys")
    ink = view.ink(2)
    for number in range(26):
        sx, sy = float(rng.uniform(-1.2, 1.2)), FLOOR - float(rng.uniform(0.2, 1.1)) * k
        r = 0.012 if number % 3 else 0.018
        star = [
            (
                sx + math.cos(math.pi * s / 5 - 1.57) * (r if s % 2 == 0 else r * 0.45),
                sy + math.sin(math.pi * s / 5 - 1.57) * (r if s % 2 == 0 else r * 0.45) * k,
            )
            for s in range(10)
        ]
        if abs(sx - x) > 0.20 or sy < FLOOR - 0.68 * k:
            ink.polygon(star, mix(rooms.toned(setting, wall), (1, 1, 0.9), 0.6))
    tones = (rgb("#e0604a"), rgb("#f0b84a"), rgb("#5fa8a0"), rgb("#6f8fc9"), rgb("#d98ab0"))
    if not setting.holds("bunting"):
        _bunting(setting, ink, tones)
    sx = -setting.side * max(0.30, view.half_width * 0.6)
    for row, board in enumerate(
        shelf(setting, ink, sx - 0.14, sx + 0.14, FLOOR - 0.40 * k, FLOOR + 0.015, 3, rgb("#f2ece0"))
    ):
        for toy in range(4):
            tx, tone = sx - 0.105 + toy * 0.07, rooms.toned(setting, tones[(row + toy) % 5])
            if (row + toy) % 3 == 0:
                ink.disc(tx, board - 0.030 * k, 0.030, tone)
                ink.disc(tx - 0.008, board - 0.038 * k, 0.010, mix(tone, (1, 1, 1), 0.5))
            elif (row + toy) % 3 == 1:
                ink.box(tx - 0.026, board - 0.052 * k, tx + 0.026, board, tone)
                ink.box(
                    tx - 0.020,
                    board - 0.104 * k,
                    tx + 0.020,
                    board - 0.052 * k,
                    rooms.toned(setting, tones[(row + toy + 2) % 5]),
                )
            else:
                ink.disc(tx, board - 0.026 * k, 0.028, rooms.toned(setting, rgb("#b5835a")), ry=0.027)
                ink.disc(tx, board - 0.068 * k, 0.022, rooms.toned(setting, rgb("#c4936a")))
                for ear in (-0.016, 0.016):
                    ink.disc(tx + ear, board - 0.086 * k, 0.009, rooms.toned(setting, rgb("#b5835a")))
    if not setting.holds("bed", "crib"):
        bx, foot = setting.side * max(0.36, view.half_width * 0.72), FLOOR + 0.045
        wood = rooms.toned(setting, setting.colour("crib", (rgb("#f4efe4"),)))
        quilt = rooms.toned(setting, tones[3])
        for post in (-0.22, 0.22):
            ink.box(
                bx + post - 0.012, foot - (0.30 if post * setting.side > 0 else 0.22) * k, bx + post + 0.012, foot, wood
            )
        ink.box(bx - 0.22, foot - 0.15 * k, bx + 0.22, foot - 0.03 * k, quilt)
        for patch in range(8):
            ink.box(
                bx - 0.21 + patch * 0.0525,
                foot - 0.14 * k,
                bx - 0.165 + patch * 0.0525,
                foot - 0.045 * k,
                rooms.toned(setting, mix(tones[patch % 5], (1, 1, 1), 0.25)),
            )
        ink.disc(bx + setting.side * 0.15, foot - 0.165 * k, 0.06, wood, ry=0.028)
    ink.disc(0.0, 0.885, 0.36, rooms.toned(setting, tones[2]), ry=0.052)
    ink.disc(0.0, 0.885, 0.29, rooms.toned(setting, rgb("#f4e6cc")), ry=0.042)
    ink.disc(0.0, 0.885, 0.20, rooms.toned(setting, tones[1]), ry=0.029)
    ink.onto(picture)
    rooms.lamp_glow(setting, picture, -sx * 0.5, FLOOR - 0.4 * k, 0.26, 0.35)
    return picture


def _bunting(setting: Setting, ink: Ink, tones: Sequence[Colour]) -> None:
    k = 1 / setting.view.tall
    line = [(-1.3 + 2.6 * s / 60, FLOOR - (0.72 - 0.06 * math.sin(math.pi * ((s / 12) % 1))) * k) for s in range(61)]
    ink.line(line, 0.003, rooms.toned(setting, rgb("#f6f0e4")))
    for number in range(2, 60, 2):
        px, py = line[number]
        ink.polygon(
            [(px - 0.026, py), (px + 0.026, py), (px, py + 0.055 * k)], rooms.toned(setting, tones[number // 2 % 5])
        )


def paint_attic(setting: Setting) -> Array:
    """Rafters and a round window, trunks, boxes and cobwebs; a beam of dusty light."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    rooms.wall(setting, picture, FLOOR, rgb("#b0967a"), rough=0.16)
    rooms.boards(setting, picture, FLOOR, rgb("#94704e"))
    ink = view.ink(2)
    wood = rooms.toned(setting, rgb("#7a5a3e"))
    for plank in range(-14, 15):
        ink.line([(plank * 0.09, -0.05), (plank * 0.09, FLOOR)], 0.003, times(wood, 0.8), 0.5)
    wx, wy, r = setting.side * 0.04, FLOOR - 0.46 * k, 0.125
    day = setting.day
    ink.disc(wx, wy, r + 0.022, rooms.toned(setting, rgb("#8f6c48")))
    ink.disc(wx, wy, r, mix(day.middle, day.horizon, 0.6))
    outlook(setting, ink, (wx - 0.85 * r, wy - 0.85 * r * k, wx + 0.85 * r, wy + 0.85 * r * k))
    for a in (0.0, math.pi / 2):
        ink.line(
            [(wx - math.cos(a) * r, wy - math.sin(a) * r * k), (wx + math.cos(a) * r, wy + math.sin(a) * r * k)],
            0.010,
            rooms.toned(setting, rgb("#8f6c48")),
        )
    for hand in (-1, 1):
        edge = max(0.5, view.half_width)
        roof = [(hand * (edge + 0.1), -0.1), (hand * 0.05, -0.1), (hand * (edge + 0.1), FLOOR - 0.10 * k)]
        ink.polygon(roof, rooms.toned(setting, rgb("#8a6e54")))
        for rafter in range(6):
            t = rafter / 5
            ink.line(
                [
                    (hand * (0.05 + (edge + 0.05) * t), -0.1 + (FLOOR - 0.02) * t * 0.9),
                    (hand * (0.25 + (edge + 0.05) * t), -0.1),
                ],
                0.022,
                times(wood, 0.85),
            )
        ink.line([(hand * 0.05, -0.1), (hand * (edge + 0.1), FLOOR - 0.10 * k)], 0.045, wood)
    trunk = rooms.toned(setting, setting.colour("chest", (rgb("#8a4f34"),)))
    bx, foot = -setting.side * max(0.32, view.half_width * 0.62), FLOOR + 0.05
    if not setting.holds("chest"):
        ink.box(bx - 0.15, foot - 0.13 * k, bx + 0.15, foot, trunk)
        ink.disc(bx, foot - 0.13 * k, 0.15, times(trunk, 1.1), ry=0.045)
        for strap in (-0.10, 0.10):
            ink.box(bx + strap - 0.012, foot - 0.17 * k, bx + strap + 0.012, foot, rooms.toned(setting, rgb("#c9a24a")))
        ink.box(bx - 0.018, foot - 0.12 * k, bx + 0.018, foot - 0.085 * k, rooms.toned(setting, rgb("#e0c070")))
    boxes = ((0.36, 0.11), (0.47, 0.09), (0.40, 0.075), (0.80, 0.12), (0.95, 0.10))
    for number, (dx, size) in enumerate(() if setting.holds("crate") else boxes):
        cx = setting.side * dx
        low = foot + 0.01 if number != 2 else foot - 0.10 * k
        card = rooms.toned(setting, rgb("#c49a6a"))
        ink.box(cx - size, low - size * 1.1 * k, cx + size, low, times(card, 0.9 + 0.05 * number))
        ink.box(cx - size * 0.16, low - size * 1.1 * k, cx + size * 0.16, low, times(card, 1.12))
        ink.box(cx - size, low - size * 1.1 * k, cx + size, low - size * 1.0 * k, times(card, 0.75))
    picture_frame(setting, ink, bx + setting.side * 0.20, foot - 0.085 * k, 0.12, 0.15, rgb("#6f8a8a"), rgb("#c9a24a"))
    ink.onto(picture)
    if not setting.night:
        fall = np.clip((view.y - wy) / (0.92 - wy), 0, 1)
        off = (view.x - wx - setting.side * -0.22 * fall) / (0.10 + 0.12 * fall)
        dust = view.noise("dust", 30.0, octaves=2)
        shaft = np.exp(-(off**4)) * (view.y > wy) * (1 - 0.6 * fall) * (0.8 + 0.6 * (dust - 0.5))
        glow(picture, (shaft * 0.42).astype(np.float32), day.beam)
    else:
        rooms.lamp_glow(setting, picture, bx, FLOOR - 0.3 * k, 0.24, 0.4)
    return picture


def _place(name: str, paint: Callable[[Setting], Array]) -> Place:
    return Place(
        name=name,
        paint=paint,
        light=rooms.room_light,
        ground=0.895,
        horizon=FLOOR,
        indoor=True,
        sheltered=True,
        sky=(0.06, 0.36),
        scale=0.92,
        features=frozenset({"wall", "window", "lamp"}),
    )


PLACES = (_place("bathroom", paint_bathroom), _place("nursery", paint_nursery), _place("attic", paint_attic))
