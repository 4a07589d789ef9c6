"""Rooms seen down their length: a corridor and a barn; and what all such rooms have."""

from __future__ import annotations

from collections.abc import Callable

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.home.depth import Depth
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WHITE: Colour = (1.0, 1.0, 1.0)
SKY = rgb("#cfe4f2")


def walls_apart(setting: Setting, least: float) -> float:
    """Where the walls stand: farther apart in a wide frame."""
    return max(least, setting.view.half_width * 0.86)


def outside(setting: Setting) -> Colour:
    """What is seen through a pane: day, or the dark."""
    return rgb("#26324c") if setting.night else mix(SKY, setting.day.room, 0.2)


def paint_corridor(setting: Setting) -> Array:
    """Doors on both sides, a runner on the boards, lamps in a row, and a window at the end."""
    view, picture = setting.view, blank(setting.view)
    wall = setting.colour("wall", (rgb("#e4d8c2"), rgb("#cdd6d2"), rgb("#dccbb8")))
    room = Depth(setting=setting, half=walls_apart(setting, 0.52), top=1.10, far=5.2, level=0.47, eye=0.52)
    ink = view.ink(2)
    room.shell(ink, wall, rgb("#b58a5e"), rgb("#f2ede2"), mix(wall, WHITE, 0.2))
    room.planks(ink, rgb("#b58a5e"), 9)
    rug = setting.colour("rug", (rgb("#8f3238"), rgb("#3f5a78"), rgb("#4f6a4a")))
    room.level_at(ink, -0.24, 0.24, 0.0, room.near, 5.0, rug)
    for x in (-0.24, 0.21):
        room.level_at(ink, x, x + 0.03, 0.0, room.near, 5.0, rgb("#d9b568"))
    for hand in (-1, 1):
        room.wall(ink, hand, 0.0, 0.09, room.near, 5.2, rgb("#f4efe4"))
        room.wall(ink, hand, 0.36, 0.385, room.near, 5.2, rgb("#f4efe4"))
        for z in (3.9, 2.5, 1.62, 1.06):
            room.wall(ink, hand, 0.0, 0.86, z * 0.985, z * 1.225, rgb("#f4efe4"))
            room.wall(ink, hand, 0.0, 0.82, z, z * 1.21, rgb("#8a5f3e"))
            for low, high in ((0.08, 0.36), (0.44, 0.74)):
                room.wall(ink, hand, low, high, z * 1.04, z * 1.165, rgb("#74502f"))
            room.wall(ink, hand, 0.39, 0.42, z * 1.015, z * 1.035, rgb("#e2b13c"))
    room.across(ink, -0.24, 0.24, 0.20, 0.90, 5.2, rgb("#f4efe4"))
    for x in (-0.21, 0.015):
        for low in (0.24, 0.56):
            room.across(ink, x, x + 0.195, low, low + 0.29, 5.2, outside(setting))
    lamps = [room.at(0.0, 1.10, z) for z in (4.2, 2.8, 1.9, 1.3)]
    for z, (x, y) in zip((4.2, 2.8, 1.9, 1.3), lamps, strict=True):
        ink.disc(x, y, 0.085 / z, rgb("#fff3d2") if rooms.lamplit(setting) else rooms.toned(setting, rgb("#f6efdd")),
                 ry=0.032 / z)  # fmt: skip
    ink.onto(picture)
    if rooms.lamplit(setting):
        for x, y in lamps:
            shine(picture, view, x, y, 0.14, rooms.LAMP, 0.5)
    else:
        shine(picture, view, 0.0, room.at(0, 0.55, 5.2)[1], 0.26, (1.0, 0.98, 0.92), 0.35)
    return picture


def paint_barn(setting: Setting) -> Array:
    """Inside a barn: beams and boards, stalls and hay on both sides, the great door open on the fields."""
    view, picture = setting.view, blank(setting.view)
    wood = setting.colour("wall", (rgb("#a5764c"), rgb("#95683f")))
    room = Depth(setting=setting, half=walls_apart(setting, 0.64), top=1.04, far=3.6, level=0.50, eye=0.50)
    ink = view.ink(2)
    room.shell(ink, times(wood, 0.8), rgb("#c2a468"), times(wood, 0.5), times(wood, 0.7))
    for hand in (-1, 1):
        for k in range(1, 9):
            high = 0.115 * k
            room.line(ink, (hand * room.half, high, room.near), (hand * room.half, high, 3.6), 0.008, times(wood, 0.5))
    for k in range(12):
        x = -room.half + 2 * room.half * k / 12
        room.line(ink, (x, 0.0, 3.59), (x, 1.04, 3.59), 0.02, times(wood, 0.48))
    # the door and the land outside
    room.across(ink, -0.36, 0.36, 0.0, 0.74, 3.58, rgb("#e9e0cc"))
    sill, head = room.at(-0.33, 0.0, 3.57), room.at(0.33, 0.71, 3.57)
    ink.box(sill[0], head[1], head[0], sill[1], outside(setting))
    room.across(ink, -0.33, 0.33, 0.0, 0.30, 3.57, times(rgb("#8fb35f"), 0.35 if setting.night else 1.0))
    for x, tall in ((-0.20, 0.44), (0.16, 0.40), (0.26, 0.46)):
        px, py = room.at(x, tall, 3.56)
        ink.disc(px, py, 0.022, rooms.toned(setting, rgb("#5f8a4a")))
    rng = view.rng("barn straw")
    for z in (3.1, 2.3, 1.7, 1.25):
        for hand in (-1, 1):
            x = hand * (room.half - 0.02)
            post = hand * (room.half - 0.26)
            room.across(ink, post - 0.02, post + 0.02, 0.0, 1.04, z, mix(wood, WHITE, 0.06))
            room.quad(
                ink,
                [(post, 0.74, z), (post, 0.82, z), (post - hand * 0.22, 1.04, z), (post - hand * 0.30, 1.04, z)],
                times(wood, 0.84),
            )
            for rail in (0.14, 0.26, 0.38):
                room.line(ink, (post, rail, z), (post, rail, z * 1.30), 0.03, mix(wood, WHITE, 0.1))
            x0, x1 = sorted((x, post + hand * 0.05))
            room.block(ink, x0, x1, 0.0, 0.17, z * 1.04, z * 1.2, rgb("#d9b556"))
            for _ in range(16):
                a = float(rng.uniform(x0, x1))
                b = float(rng.uniform(0.0, 0.17))
                room.line(ink, (a, b, z * 1.04), (a + float(rng.uniform(-0.05, 0.05)), b + 0.02, z * 1.04), 0.005,
                          rgb("#b08a34"))  # fmt: skip
        room.across(ink, -room.half, room.half, 0.98, 1.05, z, mix(wood, WHITE, 0.02))
    for _ in range(150):
        z = float(rng.uniform(room.near, 3.2))
        x = float(rng.uniform(-1, 1)) * (room.half - 0.25)
        room.line(ink, (x, 0.0, z), (x + float(rng.uniform(-0.06, 0.06)), 0.0, z * 1.02), 0.005,
                  (rgb("#e6c878"), rgb("#a98a48"))[int(rng.integers(2))])  # fmt: skip
    ink.onto(picture)
    if not setting.night:
        shine(picture, view, 0.0, room.at(0, 0.4, 3.6)[1], 0.30, (1.0, 0.95, 0.80), 0.45)
    return picture


def long_room(name: str, paint: Callable[[Setting], Array], *own: str) -> Place:
    """A place that is a room seen down its length."""
    return Place(
        name=name, paint=paint, light=rooms.room_light, ground=0.90, horizon=0.62, indoor=True, sheltered=True,
        sky=(0.06, 0.34), scale=0.86, features=frozenset({"lamp", *own}), deaf=frozenset({"weather"}),
    )  # fmt: skip


PLACES = (
    long_room("corridor", paint_corridor, "wall", "rug"),
    long_room("barnstalls", paint_barn, "wall"),
)
