"""Rooms to spend an evening or an afternoon in: mall, hair salon, spa, disco, dance studio."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.built.floors import polished
from muralist.engines.preview.scenery.built.furnishings import beam, plant
from muralist.engines.preview.scenery.home.depth import Depth
from muralist.engines.preview.scenery.home.wallboxes import FLOOR, Wall
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WHITE: Colour = (1.0, 1.0, 1.0)
NEON = (rgb("#ff4fa0"), rgb("#4fc8ff"), rgb("#a86bff"), rgb("#ffd24f"), rgb("#5fe08a"))
SHOPS = (rgb("#d9574a"), rgb("#3f7fb0"), rgb("#e0a83a"), rgb("#4f9a72"), rgb("#8a5fb0"))


def _shop_fronts(room: Depth, ink: Ink, floor: int, base: float) -> None:
    """Lit windows under their signs on both sides of one floor, at height `base`."""
    z, n = room.near, floor * 2
    while z < 4.2:
        z1 = z * 1.34
        for hand in (-1, 1):
            tone = SHOPS[(n + (hand > 0) * 2) % 5]
            room.wall(ink, hand, base + 0.02, base + 0.60, z * 1.03, z1 * 0.985, mix(rgb("#fff0cf"), tone, 0.12))
            room.wall(ink, hand, base + 0.60, base + 0.70, z * 1.03, z1 * 0.985, tone)
            room.wall(ink, hand, base + 0.63, base + 0.67, z * 1.10, z1 * 0.93, mix(tone, WHITE, 0.8))
            for k in range(3):
                at = z * (1.10 + 0.07 * k)
                room.wall(ink, hand, base + 0.02, base + 0.30 + 0.05 * (k % 2), at, at * 1.045, SHOPS[(n + k + 1) % 5])
        z, n = z1, n + 1


def _gallery(room: Depth, ink: Ink) -> None:
    """The walk along the upper shops, with its rail."""
    for hand in (-1, 1):
        inner = hand * (room.half - 0.17)
        room.quad(
            ink,
            [
                (hand * room.half, 0.86, room.near),
                (inner, 0.86, room.near),
                (inner, 0.86, 4.4),
                (hand * room.half, 0.86, 4.4),
            ],
            rgb("#cfc9bc"),
        )
        room.quad(
            ink,
            [(inner, 0.78, room.near), (inner, 0.86, room.near), (inner, 0.86, 4.4), (inner, 0.78, 4.4)],
            rgb("#f6f4ee"),
        )
        for rail in (0.90, 0.94, 0.98):
            room.line(ink, (inner, rail, room.near), (inner, rail, 4.4), 0.006, rgb("#b9c6ca"))
        room.line(ink, (inner, 1.02, room.near), (inner, 1.02, 4.4), 0.016, rgb("#8f979b"))


def paint_mall(setting: Setting) -> Array:
    """Two floors of lit shop windows along a bright hall, a glass roof, an escalator up on one side."""
    view, picture = setting.view, blank(setting.view)
    room = Depth(setting=setting, half=max(0.72, view.half_width * 0.98), top=1.62, far=4.4, level=0.50, eye=0.52)
    ink = view.ink(2)
    room.shell(ink, rgb("#eeebe4"), rgb("#dcd8ce"), rgb("#f4f6f6"), rgb("#e6e4de"))
    room.tiles(ink, rgb("#e9e5da"), rgb("#d2ccbe"), 9)
    glass = rgb("#27365a") if setting.night else mix(rgb("#bfdff2"), setting.day.room, 0.15)
    x0, x1 = -0.34, 0.34
    ink.polygon([room.at(x, 1.62, z) for x, z in ((x0, room.near), (x1, room.near), (x1, 4.4), (x0, 4.4))], glass)
    for z in (1.1, 1.5, 2.0, 2.7, 3.6):
        room.line(ink, (x0, 1.62, z), (x1, 1.62, z), 0.02, rgb("#c3c9cc"))
    for floor, base in ((1, 0.86), (0, 0.0)):
        _shop_fronts(room, ink, floor, base)
    _gallery(room, ink)
    # the escalator
    hand = -setting.side
    x0, x1 = sorted((hand * 0.18, hand * 0.40))
    low, high = 1.35, 3.3
    for n in range(18):
        t0, t1 = n / 18, (n + 1) / 18
        z0, z1 = low + (high - low) * t0, low + (high - low) * t1
        room.across(ink, x0, x1, 0.86 * t0, 0.86 * t1, z0, rgb("#5f676c") if n % 2 else rgb("#70787d"))
        room.level_at(ink, x0, x1, 0.86 * t1, z0, z1, rgb("#aab1b5"))
    for x in (x0, x1):
        room.quad(ink, [(x, 0.0, low), (x, 0.16, low), (x, 1.02, high), (x, 0.86, high)], rgb("#b4ccd2"))
        room.line(ink, (x, 0.16, low), (x, 1.02, high), 0.034, rgb("#2f353a"))
    ink.onto(picture)
    if setting.night:
        for z in (1.2, 2.0, 3.2):
            for side in (-1, 1):
                shine(picture, view, *room.at(side * room.half, 0.3, z), 0.16, rooms.LAMP, 0.25)
    return picture


def paint_salon(setting: Setting) -> Array:
    """Round mirrors with bulbs over a ledge of bottles, a chair before each, a drying hood at the side."""
    view, picture = setting.view, blank(setting.view)
    rooms.wall(
        setting,
        picture,
        FLOOR,
        setting.colour("wall", (rgb("#f0d9d6"), rgb("#dfe6e0"), rgb("#e9e0d0"))),
        pictures=False,
    )
    band = rooms.chequers(setting, picture, FLOOR, rgb("#f4f0ea"), rgb("#d2c9c0"), size=0.22)
    polished(picture, band, 0.18)
    ink = view.ink(2)
    wall = Wall(setting, ink)
    seat = setting.colour("chairs", (rgb("#3a3f45"), rgb("#a85f6a"), rgb("#4f7f86")))
    bulbs = []
    rng = view.rng("salon")
    wall.box(-1.4, 0.215, 1.4, 0.235, rgb("#c99f72"))
    for n in range(-3, 4):
        x = 0.40 * n
        wall.disc(x, 0.44, 0.155, rgb("#d9b878"))
        wall.disc(x, 0.44, 0.138, rgb("#c3d9de"))
        wall.shape([(x - 0.09, 0.35), (x - 0.03, 0.33), (x + 0.08, 0.54), (x + 0.03, 0.56)], rgb("#dcebee"))
        for k in range(9):
            a = math.pi * (k / 8)
            bulbs.append((x + 0.155 * math.cos(a), FLOOR - (0.44 + 0.155 * math.sin(a)) / view.tall))
        for at in (-0.11, -0.07, 0.07, 0.115):
            tone = (rgb("#e08a9a"), rgb("#7fb8b0"), rgb("#e6c35a"), rgb("#8a7ac0"))[int(rng.integers(4))]
            wall.box(x + at - 0.012, 0.235, x + at + 0.012, 0.285, tone)
            wall.box(x + at - 0.006, 0.285, x + at + 0.006, 0.30, rgb("#f6f2ea"))
        if not setting.holds("chair", "armchair"):
            y = -0.07
            wall.disc(x, y - 0.03, 0.080, rgb("#b9c0c4"), ry=0.016)
            wall.box(x - 0.012, y - 0.03, x + 0.012, y + 0.08, rgb("#b9c0c4"))
            wall.box(x - 0.085, y + 0.07, x + 0.085, y + 0.12, seat)
            wall.box(x - 0.078, y + 0.12, x + 0.078, y + 0.27, times(seat, 0.86))
            wall.box(x - 0.066, y + 0.135, x + 0.066, y + 0.255, mix(seat, WHITE, 0.10))
            for hand in (-1, 1):
                wall.box(x + hand * 0.098 - 0.012, y + 0.09, x + hand * 0.098 + 0.012, y + 0.185, rgb("#9aa1a5"))
    for x, y in bulbs:
        ink.disc(x, y, 0.010, rgb("#fff4d2"))
    plant(setting, ink, setting.side * max(0.47, view.half_width * 0.94), FLOOR + 0.10, 0.32, rgb("#f4f0ea"))
    ink.onto(picture)
    for x, y in bulbs[::3]:
        shine(picture, view, x, y, 0.06, rooms.LAMP, 0.22)
    return picture


def paint_spa(setting: Setting) -> Array:
    """A massage bed with rolled towels and stones, candles, orchids, a screen of bamboo."""
    view, picture = setting.view, blank(setting.view)
    rooms.wall(setting, picture, FLOOR, setting.colour("wall", (rgb("#d9cdb8"), rgb("#c9d2c4"))), pictures=False)
    rooms.boards(setting, picture, FLOOR, rgb("#a8804f"))
    ink = view.ink(2)
    wall = Wall(setting, ink)
    side = setting.side
    for n in range(9):
        x = -side * (0.20 + 0.042 * n) if view.half_width < 0.7 else -side * (0.34 + 0.05 * n)
        tone = (rgb("#8fa35a"), rgb("#7a9150"), rgb("#9aad68"))[n % 3]
        wall.box(x - 0.015, 0.0, x + 0.015, 0.9, tone)
        for y in (0.16 + 0.02 * (n % 3), 0.37, 0.57 + 0.02 * (n % 2)):
            wall.box(x - 0.018, y, x + 0.018, y + 0.010, times(tone, 0.7))
    wall.box(-1.4, 0.0, 1.4, 0.02, rgb("#8a6a44"))
    s = side * 0.30
    wall.box(s - 0.16, 0.30, s + 0.16, 0.318, rgb("#8a6a44"))
    flames = []
    for dx, high in ((-0.11, 0.07), (-0.03, 0.10), (0.05, 0.06)):
        wall.box(s + dx - 0.022, 0.318, s + dx + 0.022, 0.318 + high, rgb("#f6f0e2"))
        ink.disc(s + dx, FLOOR - (0.336 + high) / view.tall, 0.008, rgb("#ffd27a"), ry=0.018)
        flames.append((s + dx, FLOOR - (0.336 + high) / view.tall))
    wall.box(s + 0.10, 0.318, s + 0.14, 0.37, rgb("#e9e4da"))
    for k, (dx, dy) in enumerate(((0.0, 0.20), (-0.03, 0.17), (0.02, 0.14))):
        wall.line([(s + 0.12, 0.36), (s + 0.12 + dx, 0.36 + dy)], 0.006, rgb("#6f8a4a"))
        wall.disc(s + 0.12 + dx, 0.36 + dy, 0.024, (rgb("#e6a0c0"), rgb("#f2c4d8"), rgb("#d98ab0"))[k])
    if not setting.holds("bed", "table"):
        b, y = -side * 0.02, -0.13
        ink.disc(b, FLOOR - y / view.tall, 0.37, (0.16, 0.11, 0.08), 0.30, ry=0.022)
        for x in (b - 0.28, b + 0.28):
            wall.box(x - 0.02, y, x + 0.02, y + 0.17, rgb("#7a5836"))
        wall.box(b - 0.34, y + 0.14, b + 0.34, y + 0.19, rgb("#8f6a44"))
        wall.shape(
            [(b - 0.35, y + 0.19), (b + 0.35, y + 0.19), (b + 0.33, y + 0.25), (b - 0.33, y + 0.25)], rgb("#f8f5ee")
        )
        wall.shape(
            [(b - 0.12, y + 0.25), (b + 0.20, y + 0.25), (b + 0.22, y + 0.06), (b - 0.10, y + 0.06)], rgb("#b9cdbb")
        )
        for k, tone in enumerate((rgb("#f6efe2"), rgb("#d9b8a8"))):
            wall.disc(b - 0.25 + 0.07 * k, y + 0.275, 0.034, tone)
            wall.disc(b - 0.25 + 0.07 * k, y + 0.275, 0.016, times(tone, 0.86))
        for k in range(3):
            wall.disc(b + 0.05, y + 0.265 + 0.026 * k, 0.040 - 0.008 * k, times(rgb("#5a5d60"), 1 + 0.12 * k), ry=0.016)
    ink.onto(picture)
    for x, y in flames:
        shine(picture, view, x, y, 0.12, rooms.LAMP, 0.6)
    return picture


def paint_disco(setting: Setting) -> Array:
    """A floor of lit squares under a mirror ball, beams of colour through the dark, loudspeakers, the DJ's desk."""
    view, picture = setting.view, blank(setting.view)
    room = Depth(setting=setting, half=max(0.70, view.half_width), top=1.2, far=3.0, level=0.46, eye=0.50)
    ink = view.ink(2)
    dark = rgb("#241a38")
    ink.box(-1.6, -0.1, 1.6, 1.1, dark)
    for hand in (-1, 1):
        ink.polygon(
            [
                room.at(hand * room.half, 0.0, room.near),
                room.at(hand * room.half, 1.2, room.near),
                room.at(hand * room.half, 1.2, 3.0),
                room.at(hand * room.half, 0.0, 3.0),
            ],
            rgb("#1c1430") if hand == setting.side else rgb("#2c2042"),
        )
    rng = view.rng("disco floor")
    z = room.near
    while z < 3.0:
        z1 = min(3.0, z * 1.2)
        for column in range(9):
            x0 = -room.half + 2 * room.half * column / 9
            tone = mix(NEON[int(rng.integers(5))], dark, 0.15 + 0.45 * float(rng.random()))
            spots = [
                (x0 + 0.006, z * 1.006),
                (x0 + 2 * room.half / 9 - 0.006, z * 1.006),
                (x0 + 2 * room.half / 9 - 0.006, z1),
                (x0 + 0.006, z1),
            ]
            ink.polygon([room.at(x, 0.0, at) for x, at in spots], tone)
        z = z1
    low = room.at(0, 0, 3.0)[1]
    k = 1 / view.tall
    ink.box(-0.16, low - 0.085 * k, 0.16, low, rgb("#120d1e"))
    ink.box(-0.16, low - 0.085 * k, 0.16, low - 0.075 * k, NEON[0])
    for x in (-0.08, 0.08):
        ink.disc(x, low - 0.092 * k, 0.034, rgb("#3a3350"), ry=0.010)
    for hand in (-1, 1):
        x = hand * 0.245
        ink.box(x - 0.055, low - 0.22 * k, x + 0.055, low, rgb("#14101f"))
        for y, r in ((0.16, 0.030), (0.075, 0.040)):
            ink.disc(x, low - y * k, r, rgb("#3c3650"))
            ink.disc(x, low - y * k, r * 0.5, rgb("#1a1526"))
    bx, by, radius = 0.0, max(0.15, low - 0.44 * k), 0.085
    ink.line([(bx, -0.05), (bx, by)], 0.005, rgb("#8f8aa0"))
    if not setting.holds("mirror_ball"):
        ink.disc(bx, by, radius, rgb("#8a8fa8"))
        for row in range(-5, 6):
            y = by + radius * row / 5.6 * k
            half = math.sqrt(max(0.0, 1 - (row / 5.6) ** 2)) * radius
            for column in range(-5, 6):
                x = bx + half * column / 5.6
                tone = mix(NEON[int(rng.integers(5))], WHITE, 0.35 + 0.6 * float(rng.random()))
                ink.box(x - half / 14, y - 0.006 * k, x + half / 14, y + 0.006 * k, tone)
    ink.onto(picture)
    for n, (at, neon) in enumerate(((-0.42, 0), (0.36, 1), (-0.16, 2), (0.58, 3), (-0.66, 4))):
        beam(setting, picture, 0.30 * (1 if n % 2 else -1), 0.0, 0.80 + 0.02 * n, at, 0.26, NEON[neon], 0.42)
    for _ in range(70):
        x, y = float(rng.uniform(-1, 1)) * view.half_width, float(rng.uniform(0.02, 0.95))
        shine(picture, view, x, y, 0.010, mix(NEON[int(rng.integers(5))], WHITE, 0.4), 0.5)
    shine(picture, view, bx, by, 0.16, WHITE, 0.35)
    return picture


def paint_dance(setting: Setting) -> Array:
    """A wall of mirrors with a barre, a sprung floor, tall windows, mats rolled in the corner."""
    view, picture = setting.view, blank(setting.view)
    k = 1 / view.tall
    rooms.wall(setting, picture, FLOOR, setting.colour("wall", (rgb("#ece6da"), rgb("#dfe3e3"))), pictures=False)
    band = rooms.boards(setting, picture, FLOOR, rgb("#c99a62"))
    ink = view.ink(2)
    wall = Wall(setting, ink)
    side = setting.side
    edge = side * 0.12
    x0, x1 = sorted((edge, -side * 1.4))
    wall.box(x0, 0.04, x1, 0.60, rgb("#a9b4b8"))
    for n in range(-7, 8):
        a = edge - side * (0.02 + 0.30 * (n + 7))
        b = a - side * 0.285
        left, right = sorted((a, b))
        wall.box(left, 0.05, right, 0.59, rgb("#cfdde0"))
        wall.shape([(left + 0.04, 0.05), (left + 0.10, 0.05), (left + 0.24, 0.59), (left + 0.18, 0.59)], rgb("#e2edee"))
        wall.box(left, 0.05, right, 0.12, rgb("#cbb08a"))
    wall.line([(x0, 0.26), (x1, 0.26)], 0.018, rgb("#8a5f38"))
    for n in range(-5, 6):
        wall.line([(0.42 * n, 0.26), (0.42 * n, 0.22)], 0.010, rgb("#6f7478"))
    ink.onto(picture)
    rooms.window(
        setting,
        picture,
        "street",
        side * 0.34,
        FLOOR - 0.62 * k,
        FLOOR - 0.14 * k,
        0.30,
        frame=rgb("#f4f1ea"),
        bars=(2, 4),
    )
    ink = view.ink(2)
    wall = Wall(setting, ink)
    m = side * max(0.40, view.half_width * 0.84)
    for n, tone in enumerate((rgb("#7f6fb0"), rgb("#4f9a8a"), rgb("#d9847a"))):
        wall.disc(m - side * 0.075 * n, -0.02, 0.036, tone)
        wall.disc(m - side * 0.075 * n, -0.02, 0.014, times(tone, 0.6))
    ink.onto(picture)
    polished(picture, band, 0.22)
    rooms.sunbeams(setting, picture, FLOOR)
    return picture


def _place(
    name: str, paint: Callable[[Setting], Array], *own: str, deaf: frozenset[str] = frozenset({"weather"})
) -> Place:
    return Place(
        name=name, paint=paint, light=rooms.room_light, ground=0.90, horizon=0.66, indoor=True, sheltered=True,
        sky=(0.06, 0.34), scale=0.9, features=frozenset({*own}), deaf=deaf,
    )  # fmt: skip


PLACES = (
    _place("mall", paint_mall),
    _place("salon", paint_salon, "wall"),
    _place("spa", paint_spa, "wall"),
    _place("disco", paint_disco),
    _place("dancestudio", paint_dance, "wall", "window"),
)
