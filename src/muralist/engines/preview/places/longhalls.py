"""More rooms seen down their length: a meeting room, an open-plan office, a parking garage, an indoor pool."""

from __future__ import annotations

from collections.abc import Callable

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.home.depth import Depth
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WHITE: Colour = (1.0, 1.0, 1.0)
SKY = rgb("#cfe4f2")


def _outside(setting: Setting) -> Colour:
    return rgb("#26324c") if setting.night else mix(SKY, setting.day.room, 0.2)


def _windows(room: Depth, ink: Ink, hand: int, low: float, high: float) -> None:
    """A row of panes along one wall, with the roofs of the town in them."""
    pane, town = _outside(room.setting), times(rgb("#9fb2c0"), 0.4 if room.setting.night else 1.0)
    z = 0.95
    while z < room.far * 0.92:
        z1 = z * 1.26
        x = hand * room.half
        ink.polygon([room.at(x, y, at) for y, at in ((low, z), (high, z), (high, z1), (low, z1))], pane)
        for k, tall in enumerate((0.22, 0.34, 0.16, 0.28)):
            a, b = z + (z1 - z) * k / 4, z + (z1 - z) * (k + 1) / 4
            top = low + (high - low) * tall
            ink.polygon([room.at(x, y, at) for y, at in ((low, a), (top, a), (top, b), (low, b))], town)
        room.wall(ink, hand, low - 0.02, high + 0.02, z1, z1 * 1.02, rgb("#f2f0ea"))
        z = z1 * 1.02
    room.wall(ink, hand, low - 0.035, low, room.near, room.far, rgb("#f2f0ea"))


def _chair(room: Depth, ink: Ink, x: float, z: float, cloth: Colour, hand: int) -> None:
    """An office chair beside a table, its back to the wall."""
    back = x + hand * 0.05
    room.line(ink, (x, 0.02, z), (x, 0.17, z), 0.02, rgb("#6f7880"))
    room.line(ink, (x - 0.06, 0.015, z), (x + 0.06, 0.015, z), 0.016, rgb("#4a5056"))
    room.level_at(ink, x - 0.06, x + 0.06, 0.19, z * 0.96, z * 1.06, cloth)
    room.across(ink, x - 0.06, x + 0.06, 0.165, 0.19, z * 0.96, times(cloth, 0.8))
    room.quad(
        ink,
        [(back, 0.21, z * 0.96), (back, 0.44, z * 0.965), (back, 0.44, z * 1.06), (back, 0.21, z * 1.06)],
        times(cloth, 0.86),
    )
    room.across(ink, back - 0.012, back + 0.012, 0.21, 0.44, z * 0.96, times(cloth, 0.6))


def paint_meeting(setting: Setting) -> Array:
    """A long table with chairs on both sides, a screen with a chart at its head, windows on the town."""
    view, picture = setting.view, blank(setting.view)
    wall = setting.colour("wall", (rgb("#e9e6de"), rgb("#dde3e4")))
    room = Depth(setting=setting, half=max(0.72, view.half_width * 0.96), top=1.08, far=3.2, level=0.44, eye=0.56)
    ink = view.ink(2)
    room.shell(ink, wall, rgb("#9aa0a6"), rgb("#f6f5f1"), mix(wall, rgb("#8fa0ac"), 0.25))
    _windows(room, ink, setting.side, 0.34, 0.92)
    room.across(ink, -0.46, 0.46, 0.40, 0.96, 3.19, rgb("#2b3036"))
    room.across(ink, -0.44, 0.44, 0.42, 0.94, 3.18, rgb("#f7f9fb"))
    for k, tall in enumerate((0.12, 0.20, 0.16, 0.28, 0.36)):
        room.across(
            ink, -0.36 + 0.09 * k, -0.30 + 0.09 * k, 0.48, 0.48 + tall, 3.17, (rgb("#3f7fc0"), rgb("#e0903c"))[k % 2]
        )
    room.line(ink, (0.14, 0.52, 3.16), (0.24, 0.62, 3.16), 0.05, rgb("#4fa36a"))
    room.line(ink, (0.24, 0.62, 3.16), (0.36, 0.80, 3.16), 0.05, rgb("#4fa36a"))
    cloth = setting.colour("chairs", (rgb("#3f4650"), rgb("#3f6f8f")))
    if not setting.holds("table"):
        for z in (2.7, 2.2, 1.78, 1.42):
            for hand in (-1, 1):
                _chair(room, ink, hand * 0.44, z, cloth, hand)
        top = setting.colour("table", (rgb("#b98a5c"), rgb("#d9d4c8")))
        near, far = 1.24, 2.8
        for x in (-0.22, 0.22):
            room.across(ink, x - 0.03, x + 0.03, 0.0, 0.30, near * 1.04, rgb("#6f7880"))
        room.level_at(ink, -0.33, 0.33, 0.32, near, far, top)
        room.level_at(ink, -0.20, 0.10, 0.322, near * 1.1, far * 0.9, mix(top, WHITE, 0.14))
        room.across(ink, -0.33, 0.33, 0.295, 0.32, near, times(top, 0.74))
        for x, z in ((-0.18, 1.5), (0.18, 1.62), (-0.18, 2.1), (0.18, 2.3)):
            room.level_at(ink, x - 0.07, x + 0.07, 0.324, z, z * 1.06, rgb("#fbfaf5"))
            room.level_at(
                ink,
                x - 0.02 + 0.11 * (x > 0) - 0.05,
                x + 0.02 + 0.11 * (x > 0) - 0.05,
                0.326,
                z * 1.08,
                z * 1.10,
                rgb("#3f7fc0"),
            )
    for z in (2.6, 1.9, 1.4):
        room.level_at(ink, -0.26, 0.26, 1.075, z, z * 1.10, rgb("#fffaf0"))
    ink.onto(picture)
    return picture


def paint_openplan(setting: Setting) -> Array:
    """Rows of desks with screens and chairs on both sides of an aisle, windows, plants, lamps overhead."""
    view, picture = setting.view, blank(setting.view)
    wall = setting.colour("wall", (rgb("#eceae4"), rgb("#e0e5e6")))
    room = Depth(setting=setting, half=max(0.86, view.half_width * 1.12), top=1.10, far=4.2, level=0.43, eye=0.60)
    ink = view.ink(2)
    room.shell(ink, wall, rgb("#8f979d"), rgb("#f4f4f0"), mix(wall, rgb("#b9c6cc"), 0.4))
    _windows(room, ink, setting.side, 0.36, 0.98)
    room.across(ink, -0.30, 0.30, 0.0, 0.76, 4.18, rgb("#bcd0d8"))
    room.line(ink, (0, 0, 4.17), (0, 0.76, 4.17), 0.05, rgb("#f2f0ea"))
    cloth = (rgb("#3f7f9a"), rgb("#d9803c"), rgb("#4f8a6a"))
    for n, z in enumerate((3.5, 2.8, 2.24, 1.78, 1.42)):
        for hand in (-1, 1):
            x0, x1 = sorted((hand * 0.26, hand * (room.half - 0.10)))
            room.across(ink, x0, x1, 0.06, 0.30, z, rgb("#c9cdd0"))
            room.level_at(ink, x0, x1, 0.31, z * 0.93, z * 1.08, rgb("#d9b98a"))
            room.across(ink, x0, x1, 0.29, 0.31, z * 0.93, rgb("#a8865a"))
            for k in range(2):
                x = hand * (0.40 + 0.27 * k)
                if abs(x) > room.half - 0.12:
                    continue
                room.across(ink, x - 0.10, x + 0.10, 0.37, 0.52, z, rgb("#2c3036"))
                room.across(
                    ink, x - 0.09, x + 0.09, 0.38, 0.51, z * 0.999, (rgb("#9fd0ea"), rgb("#cfe6d8"))[(n + k) % 2]
                )
                room.across(ink, x - 0.012, x + 0.012, 0.31, 0.37, z, rgb("#6f7880"))
                room.across(ink, x - 0.075, x + 0.075, 0.14, 0.36, z * 0.86, cloth[(n + k) % 3])
                room.across(ink, x - 0.060, x + 0.060, 0.16, 0.34, z * 0.858, mix(cloth[(n + k) % 3], WHITE, 0.14))
                room.across(ink, x - 0.010, x + 0.010, 0.0, 0.14, z * 0.86, rgb("#4a5056"))
        if n in {1, 3}:
            x = -setting.side * (room.half - 0.07)
            room.across(ink, x - 0.04, x + 0.04, 0.0, 0.12, z * 0.9, rgb("#f2efe6"))
            for dx, y in ((-0.05, 0.22), (0.05, 0.24), (0.0, 0.32), (-0.03, 0.17), (0.04, 0.16)):
                px, py = room.at(x + dx, y, z * 0.9)
                ink.disc(px, py, 0.05 / z, rooms.toned(setting, (rgb("#5f8f4f"), rgb("#4a7a44"))[int(y * 100) % 2]))
    for z in (3.0, 2.2, 1.6, 1.2):
        for x in (-0.46, 0.46):
            room.level_at(ink, x - 0.16, x + 0.16, 1.06, z, z * 1.10, rgb("#fffaf0"))
    ink.onto(picture)
    return picture


def paint_garage(setting: Setting) -> Array:
    """A deck of a parking garage: concrete piers with yellow bands, white bays, parked cars, strip lights."""
    view, picture = setting.view, blank(setting.view)
    room = Depth(setting=setting, half=max(0.86, view.half_width * 1.15), top=0.86, far=4.6, level=0.46, eye=0.46)
    ink = view.ink(2)
    room.shell(ink, rgb("#b5b5b0"), rgb("#7c7f82"), rgb("#a5a6a3"), rgb("#a2a3a0"))
    for z in (3.8, 3.0, 2.35, 1.85, 1.45, 1.14, 0.9):
        for hand in (-1, 1):
            room.quad(ink, [(hand * 0.34, 0.001, z), (hand * room.half, 0.001, z), (hand * room.half, 0.001, z * 1.02),
                            (hand * 0.34, 0.001, z * 1.02)], rgb("#eceae2"))  # fmt: skip
    for z in (3.6, 2.6, 1.9, 1.4, 1.05):
        room.quad(
            ink,
            [(-0.018, 0.001, z), (0.018, 0.001, z), (0.018, 0.001, z * 1.16), (-0.018, 0.001, z * 1.16)],
            rgb("#e6b93c"),
        )
    rng = view.rng("garage cars")
    tones = (rgb("#b8342e"), rgb("#e9e7e0"), rgb("#2f5f9a"), rgb("#8f979c"), rgb("#3f4448"), rgb("#d9a93a"))
    busy = not setting.holds("car", "truck", "van")
    for z in (3.4, 2.67, 2.1, 1.65, 1.30):
        for hand in (-1, 1):
            if busy and rng.random() < 0.72:
                _car(room, ink, hand, z, tones[int(rng.integers(len(tones)))])
    for z in (3.9, 2.45, 1.52):
        for hand in (-1, 1):
            x = hand * 0.36
            room.quad(ink, [(x, 0.0, z), (x, 0.86, z), (x, 0.86, z * 1.05), (x, 0.0, z * 1.05)], rgb("#9a9b97"))
            x0, x1 = sorted((x, x + hand * 0.11))
            room.across(ink, x0, x1, 0.0, 0.86, z, rgb("#c3c3bd"))
            room.across(ink, x0, x1, 0.06, 0.20, z * 0.999, rgb("#e6b93c"))
            room.across(ink, x0, x1, 0.10, 0.13, z * 0.998, rgb("#2f3033"))
        room.across(ink, -room.half, room.half, 0.78, 0.86, z, rgb("#aeaea9"))
    lamps = [(x, 0.76, z) for z in (3.4, 2.1, 1.35) for x in (-0.2, 0.2)]
    for x, y, z in lamps:
        room.quad(
            ink, [(x - 0.03, y, z), (x + 0.03, y, z), (x + 0.03, y, z * 1.18), (x - 0.03, y, z * 1.18)], rgb("#fffbe8")
        )
    ink.onto(picture)
    for x, y, z in lamps:
        shine(picture, view, *room.at(x, y, z * 1.08), 0.12, rgb("#fff6dc"), 0.30)
    return picture


def _car(room: Depth, ink: Ink, hand: int, z: float, tone: Colour) -> None:
    """A car in its bay, its nose to the aisle: bonnet, windscreen, lamps."""
    x0, x1 = sorted((hand * 0.42, hand * (room.half + 0.15)))
    z1 = z * 1.17
    inner = hand * 0.42
    room.quad(ink, [(inner, 0.06, z), (inner, 0.20, z), (inner, 0.20, z1), (inner, 0.06, z1)], times(tone, 0.8))
    room.across(ink, x0, x1, 0.05, 0.20, z, tone)
    cab0, cab1 = sorted((hand * 0.56, hand * (room.half + 0.15)))
    room.quad(
        ink,
        [(hand * 0.50, 0.20, z), (hand * 0.60, 0.34, z), (hand * 0.60, 0.34, z1), (hand * 0.50, 0.20, z1)],
        rgb("#3f5560"),
    )
    room.across(ink, cab0, cab1, 0.20, 0.34, z, rgb("#4a606c"))
    room.across(ink, cab0, cab1, 0.33, 0.355, z, tone)
    for share in (0.16, 0.86):
        at = z + (z1 - z) * share
        px, py = room.at(inner - hand * -0.004, 0.145, at)
        ink.disc(px, py, 0.022 / at, rooms.toned(room.setting, rgb("#fdf6dc")))
    px, py = room.at(inner + hand * 0.20, 0.065, z * 0.998)
    ink.disc(px, py, 0.068 / z, rooms.toned(room.setting, rgb("#232528")))
    ink.disc(px, py, 0.034 / z, rooms.toned(room.setting, rgb("#9aa1a5")))


def paint_bath(setting: Setting) -> Array:
    """An indoor pool: blue lanes with floats down a tiled hall, starting blocks, high windows."""
    view, picture = setting.view, blank(setting.view)
    room = Depth(setting=setting, half=max(0.82, view.half_width * 1.1), top=1.16, far=4.4, level=0.44, eye=0.60)
    ink = view.ink(2)
    room.shell(ink, rgb("#dfe8ea"), rgb("#d6dcda"), rgb("#f2f4f2"), rgb("#d2dee2"))
    _windows(room, ink, setting.side, 0.46, 1.00)
    for z in (3.6, 2.6, 1.9, 1.4, 1.05):
        room.across(ink, -room.half, room.half, 1.08, 1.16, z, rgb("#c3ccd0"))
    wide = room.half - 0.20
    water = setting.colour("pool", (rgb("#3fa9cf"),))
    room.level_at(ink, -wide, wide, -0.02, room.near * 0.98, 4.1, times(water, 0.9))
    for z0, z1 in ((room.near, 1.1), (1.1, 1.5), (1.5, 2.1), (2.1, 3.0), (3.0, 4.1)):
        room.level_at(ink, -wide, wide, -0.02, z0, z1, mix(water, WHITE, 0.05 * (z1 > 1.5) + 0.05 * (z1 > 2.5)))
    rng = view.rng("bath ripples")
    for _ in range(80):
        z = room.near * (4.0 / room.near) ** float(rng.random())
        x, w = float(rng.uniform(-wide, wide)) * 0.94, float(rng.uniform(0.02, 0.07))
        room.line(ink, (x - w, -0.02, z), (x + w, -0.02, z), 0.008, mix(water, WHITE, 0.30))
    for lane in range(-1, 3):
        x = wide * (lane - 0.5) / 2 * 1.0
        z, n = room.near, 0
        while z < 4.0:
            z1 = z * 1.045
            room.quad(ink, [(x - 0.014, 0.0, z), (x + 0.014, 0.0, z), (x + 0.014, 0.0, z1), (x - 0.014, 0.0, z1)],
                      rgb("#d8403a") if n % 6 < 3 else rgb("#f6f4ee"))  # fmt: skip
            z, n = z1, n + 1
    for lane in range(-1, 3):
        x = wide * (lane - 1.0 + 0.5) / 2 * 1.0 + wide * 0.25
        if abs(x) < wide:
            room.block(ink, x - 0.07, x + 0.07, 0.0, 0.16, 4.12, 4.25, rgb("#f2f4f4"))
            room.across(ink, x - 0.04, x + 0.04, 0.05, 0.12, 4.11, rgb("#2f66b0"))
    for hand in (-1, 1):
        x0, x1 = sorted((hand * wide, hand * (wide + 0.03)))
        room.level_at(ink, x0, x1, 0.0, room.near, 4.1, rgb("#2f7fa8"))
    ink.onto(picture)
    return picture


def _place(name: str, paint: Callable[[Setting], Array], *own: str) -> Place:
    return Place(
        name=name, paint=paint, light=rooms.room_light, ground=0.90, horizon=0.60, indoor=True, sheltered=True,
        sky=(0.06, 0.34), scale=0.88, features=frozenset({*own}), deaf=frozenset({"weather"}),
    )  # fmt: skip


PLACES = (
    _place("meetingroom", paint_meeting, "wall", "window"),
    _place("openplan", paint_openplan, "wall", "window"),
    _place("parkinggarage", paint_garage),
    _place("indoorpool", paint_bath, "window"),
)
