"""Where people work: an office, a laboratory and a workshop; and what all such rooms have."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.built.furnishings import bottles, desk, picture_frame, plant, shelf, stool
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.74


def finished(setting: Setting, picture: Array, wood: Colour) -> Array:
    """Turn to a table in front for small things."""
    if rooms.at_table(setting):
        rooms.soft_focus(setting, picture, rooms.TABLE_EDGE, 0.0055)
        rooms.table(setting, picture, setting.colour("wood", (wood,)))
        rooms.sunbeams(setting, picture, rooms.TABLE_EDGE)
    else:
        rooms.sunbeams(setting, picture, FLOOR)
    return picture


def paint_office(setting: Setting) -> Array:
    """A desk with a screen and lamp by a window, shelves of folders, a plant."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    rooms.wall(setting, picture, FLOOR, setting.colour("wall", (rgb("#e6e2d8"), rgb("#cfd9dc"), rgb("#dccfc0"))))
    rooms.boards(setting, picture, FLOOR, rgb("#a5805c"))
    x = setting.side * min(0.26, view.half_width * 0.5)
    rooms.window(
        setting, picture, "town", x, FLOOR - 0.62 * k, FLOOR - 0.26 * k, 0.40, frame=rgb("#e9e6de"), bars=(2, 1)
    )
    rng = view.rng("folders")
    ink = view.ink(2)
    sx = -setting.side * min(0.33, view.half_width * 0.64)
    for board in shelf(setting, ink, sx - 0.15, sx + 0.15, FLOOR - 0.58 * k, FLOOR + 0.01, 4, rgb("#c9a27a")):
        rooms.books(setting, ink, rng, sx - 0.145, sx + 0.145, board, 0.115, 0.028)
    for px in (0.70, 0.96):
        picture_frame(setting, ink, px * setting.side, FLOOR - 0.42 * k, 0.16, 0.20, rgb("#6f93a8"), rgb("#3a3a3e"))
    lamp = None if setting.holds("table") else _workplace(setting, ink, x, FLOOR + 0.035)
    plant(setting, ink, setting.side * max(0.46, view.half_width * 0.92), FLOOR + 0.05, 0.32, rgb("#e6ded0"))
    ink.onto(picture)
    if lamp is not None:
        rooms.lamp_glow(setting, picture, lamp[0], lamp[1], 0.16)
    return finished(setting, picture, rgb("#b98a5f"))


def _workplace(setting: Setting, ink: Ink, x: float, foot: float) -> tuple[float, float] | None:
    """A desk with a screen, keyboard, mug, papers and lamp; returns where the lamp shines, if it has one."""
    k = 1 / setting.view.tall
    top = desk(setting, ink, x, foot, 0.50, 0.19, rgb("#c99f70"), drawers=True)
    dark, steel = rooms.toned(setting, rgb("#2b2d31")), rooms.toned(setting, rgb("#b4b9bd"))
    if not setting.holds("computer", "laptop"):
        ink.box(x - 0.012, top - 0.06 * k, x + 0.012, top, steel)
        ink.disc(x, top, 0.05, steel, ry=0.008)
        ink.box(x - 0.115, top - 0.205 * k, x + 0.115, top - 0.052 * k, dark)
        ink.box(x - 0.107, top - 0.197 * k, x + 0.107, top - 0.062 * k, rgb("#dcebf4"))
        for bar, tone in ((0.02, rgb("#4f8fc9")), (0.05, rgb("#e0a54a")), (0.08, rgb("#6fb07a"))):
            ink.box(x - 0.09, top - (0.19 - bar) * k, x - 0.09 + 0.06 + bar, top - (0.176 - bar) * k, tone)
        ink.box(x - 0.075, top - 0.006 * k, x + 0.06, top + 0.004 * k, rooms.toned(setting, rgb("#e6e6e4")))
    for page in range(3):
        ink.box(
            x - 0.22,
            top - 0.008 * (page + 1) * k,
            x - 0.14,
            top - 0.008 * page * k,
            rooms.toned(setting, (rgb("#f6f2e6"), rgb("#e0e6ea"), rgb("#f2e2c0"))[page]),
        )
    ink.box(x + 0.135, top - 0.045 * k, x + 0.170, top, rooms.toned(setting, rgb("#c9603f")))
    # one that is asked for is on the side where the plant does not hide it
    lx = x - setting.side * 0.215 if setting.wants("lamp") else x + 0.215
    if setting.holds("lamp"):
        return None
    iron = rooms.toned(setting, setting.colour("lamp", (rgb("#3f7a6f"),)))
    ink.disc(lx, top, 0.030, iron, ry=0.007)
    ink.line([(lx, top), (lx + 0.022, top - 0.12 * k), (lx - 0.045, top - 0.20 * k)], 0.008, iron)
    ink.polygon(
        [
            (lx - 0.085, top - 0.165 * k),
            (lx - 0.035, top - 0.155 * k),
            (lx - 0.030, top - 0.205 * k),
            (lx - 0.055, top - 0.215 * k),
        ],
        iron,
    )
    ink.disc(
        lx - 0.062,
        top - 0.156 * k,
        0.022,
        rgb("#fff0cf") if rooms.lamplit(setting) else rooms.toned(setting, rgb("#f0e6d0")),
        ry=0.007,
    )
    return lx - 0.06, top - 0.15 * k


def paint_laboratory(setting: Setting) -> Array:
    """White tiles, shelves of flasks, a bench with glassware that bubbles."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    rooms.wall(setting, picture, FLOOR, setting.colour("wall", (rgb("#dfe9ec"),)))
    rooms.wall_tiles(setting, picture, FLOOR - 0.34 * k, FLOOR, rgb("#f2f6f5"))
    rooms.chequers(setting, picture, FLOOR, rgb("#e9eeee"), rgb("#a9bcc2"))
    rng = view.rng("flasks")
    x = setting.side * min(0.34, view.half_width * 0.62)
    rooms.window(
        setting, picture, "court", x, FLOOR - 0.64 * k, FLOOR - 0.40 * k, 0.26, frame=rgb("#e9eeee"), bars=(2, 1)
    )
    ink = view.ink(2)
    for left in (-1.2, -0.46):
        a, b = sorted((left * setting.side, (left + 0.52) * setting.side))
        for board in shelf(setting, ink, a, b, FLOOR - 0.62 * k, FLOOR - 0.36 * k, 2, rgb("#cfd8da")):
            bottles(setting, ink, rng, a, b, board, 0.085)
    steel = rooms.toned(setting, rgb("#c3ccd0"))
    top, foot = FLOOR - 0.17 * k, FLOOR + 0.04
    ink.box(-1.3, top, 1.3, foot, rooms.toned(setting, rgb("#e9eeee")))
    for door in range(-8, 9):
        ink.box(
            door * 0.16 - 0.072,
            top + 0.04 * k,
            door * 0.16 + 0.072,
            foot - 0.02 * k,
            rooms.toned(setting, rgb("#b9d0d4")),
        )
        ink.box(door * 0.16 + 0.045, top + 0.075 * k, door * 0.16 + 0.060, top + 0.11 * k, steel)
    ink.box(-1.3, top - 0.014 * k, 1.3, top + 0.016 * k, rooms.toned(setting, rgb("#4f5f66")))
    glowing = []
    for number, dx in enumerate((-0.98, -0.76, -0.42, -0.29, -0.12, 0.10, 0.30, 0.42, 0.80, 1.0)):
        tone = (rgb("#4fd0a0"), rgb("#8a6fe0"), rgb("#f08a4a"), rgb("#4fa8f0"), rgb("#e85f9a"))[number % 5]
        _flask(setting, ink, dx, top - 0.014 * k, 0.10 + 0.03 * (number % 3), tone, rng)
        glowing.append((dx, top - 0.045 * k, tone))
    ink.onto(picture)
    for dx, y, tone in glowing:
        if abs(dx) < view.half_width + 0.05:
            shine(picture, view, dx, y, 0.05, tone, 0.30)
    return finished(setting, picture, rgb("#8fa0a6"))


def _flask(
    setting: Setting, ink: Ink, x: float, foot: float, tall: float, tone: Colour, rng: np.random.Generator
) -> None:
    """A conical flask with a coloured liquid and bubbles."""
    k = 1 / setting.view.tall
    glass = mix(rooms.toned(setting, rgb("#e6f2f4")), (1, 1, 1), 0.2)
    wide = tall * 0.36
    ink.polygon(
        [
            (x - wide, foot),
            (x + wide, foot),
            (x + tall * 0.08, foot - tall * 0.72 * k),
            (x - tall * 0.08, foot - tall * 0.72 * k),
        ],
        glass,
        0.6,
    )
    ink.polygon(
        [
            (x - wide * 0.95, foot),
            (x + wide * 0.95, foot),
            (x + wide * 0.55, foot - tall * 0.38 * k),
            (x - wide * 0.55, foot - tall * 0.38 * k),
        ],
        tone,
        0.92,
    )
    ink.box(x - tall * 0.08, foot - tall * k, x + tall * 0.08, foot - tall * 0.7 * k, glass, 0.7)
    ink.box(x - tall * 0.11, foot - tall * 1.03 * k, x + tall * 0.11, foot - tall * 0.97 * k, glass)
    for _ in range(5):
        ink.disc(
            x + float(rng.normal(0, wide * 0.3)),
            foot - float(rng.uniform(0.06, 0.34)) * tall * k,
            tall * 0.035,
            mix(tone, (1, 1, 1), 0.6),
            0.8,
        )


def paint_workshop(setting: Setting) -> Array:
    """A pegboard of tools over a bench, timber, tins and a vice."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    rooms.wall(setting, picture, FLOOR, setting.colour("wall", (rgb("#b9a890"), rgb("#a9aea8"))), rough=0.14)
    rooms.boards(setting, picture, FLOOR, rgb("#8f8478"))
    x = setting.side * min(0.34, view.half_width * 0.62)
    rooms.window(
        setting, picture, "yard", x, FLOOR - 0.62 * k, FLOOR - 0.36 * k, 0.26, frame=rgb("#7a6a58"), bars=(3, 2)
    )
    ink = view.ink(2)
    px = -setting.side * min(0.16, view.half_width * 0.3)
    board = rooms.toned(setting, rgb("#c9a878"))
    ink.box(px - 0.32, FLOOR - 0.62 * k, px + 0.28, FLOOR - 0.25 * k, times(board, 0.75))
    ink.box(px - 0.31, FLOOR - 0.61 * k, px + 0.27, FLOOR - 0.26 * k, board)
    for row in range(9):
        for column in range(15):
            ink.disc(px - 0.29 + column * 0.039, FLOOR - (0.59 - row * 0.038) * k, 0.003, times(board, 0.6))
    steel, wood, red = (
        rooms.toned(setting, rgb("#b4babd")),
        rooms.toned(setting, rgb("#a5683c")),
        rooms.toned(setting, rgb("#c43a35")),
    )
    for number, dx in enumerate(() if setting.holds("hammer") else (-0.26, -0.20, -0.14)):
        y = FLOOR - 0.56 * k
        ink.box(px + dx - 0.005, y, px + dx + 0.005, y + (0.14 + 0.02 * number) * k, wood)
        ink.box(px + dx - 0.026, y - 0.01 * k, px + dx + 0.020, y + 0.022 * k, steel)
    sy = FLOOR - 0.50 * k
    ink.polygon(
        [
            (px - 0.06, sy - 0.05 * k),
            (px + 0.20, sy - 0.02 * k),
            (px + 0.20, sy + 0.005 * k),
            (px - 0.06, sy + 0.03 * k),
        ],
        steel,
    )
    ink.box(px - 0.12, sy - 0.055 * k, px - 0.05, sy + 0.04 * k, wood)
    ink.box(px - 0.10, sy - 0.03 * k, px - 0.07, sy + 0.015 * k, board)
    for number in range(6):
        dx = -0.05 + number * 0.052
        y = FLOOR - 0.42 * k
        ink.box(
            px + dx - 0.008,
            y,
            px + dx + 0.008,
            y + 0.05 * k,
            (red, rooms.toned(setting, rgb("#e0b33c")), rooms.toned(setting, rgb("#3f7a9a")))[number % 3],
        )
        ink.box(px + dx - 0.003, y + 0.05 * k, px + dx + 0.003, y + 0.11 * k, steel)
    bench = not setting.holds("table")
    top = desk(setting, ink, 0.0, FLOOR + 0.045, 2.6, 0.18, rgb("#a5764c")) if bench else 0.0
    ink.box(-1.3, FLOOR - 0.01, 1.3, FLOOR + 0.002, rooms.toned(setting, rgb("#7a5a3c")))
    rng = view.rng("tins")
    for number in range(12) if bench else ():
        tx = -1.05 + number * 0.19 + float(rng.uniform(-0.03, 0.03))
        tone = jitter((rgb("#4f7a9a"), rgb("#c9603f"), rgb("#d8a640"), rgb("#6f8a5a"))[number % 4], rng, 0.03)
        high = float(rng.uniform(0.05, 0.08))
        ink.box(tx - 0.032, top - high * k, tx + 0.032, top, rooms.toned(setting, tone))
        ink.disc(tx, top - high * k, 0.032, rooms.toned(setting, rgb("#d9dde0")), ry=0.007)
    for leaning in range(5):
        lx = -setting.side * (max(0.43, view.half_width * 0.86) + 0.03 * leaning)
        ink.polygon(
            [
                (lx, FLOOR + 0.05),
                (lx + 0.026, FLOOR + 0.05),
                (lx + 0.07, FLOOR - 0.5 * k),
                (lx + 0.045, FLOOR - 0.5 * k),
            ],
            times(wood, 0.8 + 0.09 * leaning),
        )
    if not setting.holds("chair"):
        stool(setting, ink, setting.side * 0.34, FLOOR + 0.10, 0.19, setting.colour("stools", (rgb("#8a5a36"),)))
    rooms.pendant(setting, ink, px, max(0.12, FLOOR - 0.66 * k), rgb("#3f5f57"), 0.06)
    ink.onto(picture)
    rooms.lamp_glow(setting, picture, px, max(0.12, FLOOR - 0.66 * k), 0.22)
    return finished(setting, picture, rgb("#a5764c"))


def workroom(name: str, paint: Callable[[Setting], Array], *own: str) -> Place:
    """A place that is a room to learn or work in."""
    return Place(
        name=name,
        paint=paint,
        light=rooms.room_light,
        ground=0.895,
        horizon=rooms.TABLE_EDGE,
        indoor=True,
        sheltered=True,
        sky=(0.06, 0.36),
        scale=0.94,
        features=frozenset({"wall", "window", "table", "wood", "lamp", *own}),
    )


PLACES = (
    workroom("office", paint_office),
    workroom("laboratory", paint_laboratory),
    workroom("workshop", paint_workshop),
)
