"""A living room: papered wall with a window or pictures, a sofa, a plant, a rug on boards."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.paths import box, curve
from muralist.engines.preview.brushes.view import Ink, View, glow, lay
from muralist.engines.preview.scenery.air.printed_sky import plain
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.built.outlook import outlook
from muralist.engines.preview.scenery.built.panes import as_said, leaves_of, on_glass, opened
from muralist.engines.preview.scenery.built.vistas import vista
from muralist.engines.preview.scenery.home.pieces import bookcase, green, piece_of, sideboard
from muralist.engines.preview.scenery.home.walls import hang, papered
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.70
WINDOW = 0.28
"""How wide the panes of the window are."""
WALLS: tuple[Colour, ...] = (
    rgb("#c9cdbf"), rgb("#d9c3ae"), rgb("#b7c3c8"), rgb("#d6cbb6"), rgb("#cfb7b4"), rgb("#aebfae"), rgb("#c3bcd0"),
    rgb("#e0d2a8"),
)  # fmt: skip
TABLES: tuple[Colour, ...] = (rgb("#94683f"), rgb("#a87a50"), rgb("#7d5638"))
SOFAS: tuple[Colour, ...] = (
    rgb("#4f6f6a"), rgb("#b5694a"), rgb("#6a6f8a"), rgb("#c79a55"), rgb("#a8657a"), rgb("#8a8f78"), rgb("#5d7fa0"),
)  # fmt: skip
BOARDS: tuple[Colour, ...] = (rgb("#a87a50"), rgb("#8a6040"), rgb("#c09a6c"), rgb("#9a7a62"))
CURTAINS: tuple[Colour, ...] = (rgb("#efe6d6"), rgb("#d9b8a0"), rgb("#b9c6b4"), rgb("#c9cede"), rgb("#e3d0a4"))

HEARTH, WIDE = "fireplace", 0.62
"""What takes the middle of the wall, and half the width of frames that show a seat beside it, in world units."""
SEATING = ("sofa", "armchair", "fireplace", "piano", "bed", "rocking_chair", "bookcase", "christmas_tree", "throne",
           "wardrobe", "bathtub", "drawers", "crib", "table", "chair", "bench", "door")  # fmt: skip
"""Furniture before which the room has no sofa of its own: it is measured by other things than that one."""


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    _wall(setting, view.band(0.0, FLOOR + 0.01), picture)
    _floor(setting, view.band(FLOOR, 1.0), picture)
    _window(setting, picture)
    ink = view.ink(2)
    hearth = setting.holds(HEARTH) and "fireplace" not in setting.plan.absent
    if not setting.hung and not setting.holds("picture", HEARTH):
        hang(setting, ink, FLOOR)
    beside = hearth and view.half_width > WIDE and not setting.holds(*(name for name in SEATING if name != HEARTH))
    if setting.wants("sofa") or beside or not setting.holds(*SEATING):
        seat = {"sideboard": sideboard, "bookcase": bookcase}.get(piece_of(setting), _sofa)
        seat(setting, ink, _seat_x(setting), FLOOR)
    if not setting.holds("houseplant"):
        _plant(setting, ink)
    if rooms.lamplit(setting) and not setting.holds("lamp"):
        _lamp(setting, ink)
    ink.onto(picture)
    if any(map(setting.wants, ("table", "tablecloth", "wood"))):
        # what stands on the table is the scene: the room is behind it
        rooms.soft_focus(setting, picture, rooms.TABLE_EDGE)
        rooms.table(setting, picture, setting.colour("wood", TABLES))
        rooms.sunbeams(setting, picture, rooms.TABLE_EDGE)
        return picture
    if rooms.lamplit(setting) and not setting.holds("lamp"):
        x, y = _lamp_spot(setting)
        glow(picture, np.exp(-view.spot(x, y, 0.22)) * np.float32(0.62), rgb("#ffc87c"))
    return picture


def _tone(setting: Setting, colour: Colour) -> Colour:
    return rooms.toned(setting, colour)


def _wall(setting: Setting, view: View, picture: Array) -> None:
    base = array(_tone(setting, setting.colour("wall", WALLS)))
    reach = rooms.reach(setting, view)
    texture = view.noise("wall", 4.0, octaves=5, gain=0.6)
    tone = 0.80 + 0.22 * reach + 0.05 * (texture - 0.5) - 0.08 * (view.y / FLOOR)
    rows = picture[view.rows]
    rows[:] = base * tone[..., None]
    papered(setting, view, rows, FLOOR - 0.035)
    board = (view.y > FLOOR - 0.035).astype(np.float32) * np.ones_like(view.x)
    white = array(_tone(setting, rgb("#efe9de")))
    lay(rows, board, (white * (0.82 + 0.18 * reach)[..., None]).astype(np.float32))
    line = np.exp(-(((view.y - (FLOOR - 0.036)) / 0.0015) ** 2)) * np.ones_like(view.x)
    lay(rows, (line * 0.3).astype(np.float32), (0.2, 0.17, 0.15))
    if rooms.tall(setting):
        rooms.upper_wall(setting, picture, FLOOR, setting.colour("wall", WALLS), pictures=not setting.hung)


def _floor(setting: Setting, view: View, picture: Array) -> None:
    depth = np.clip((view.y - FLOOR) / (1 - FLOOR), 0, 1)
    spread = 0.55 + 0.45 * depth
    lane = view.x / spread * 6.2
    index = np.floor(lane).astype(np.int64) % 97
    own = view.rng("boards").random(97).astype(np.float32)[index]
    grain = view.noise("floor grain", 46.0, 5.0, octaves=4, gain=0.6)
    joints = smoothstep(0.485, 0.5, np.abs(lane % 1 - 0.5))
    wood = _tone(setting, BOARDS[int(view.rng("floor of the room").integers(len(BOARDS)))])
    tone = (0.74 + 0.20 * depth + 0.22 * (own - 0.5) + 0.20 * (grain - 0.5)) * (1 - 0.35 * joints)
    tone = tone * (1 - 0.40 * np.exp(-depth * 12))
    rows = picture[view.rows]
    rows[:] = array(wood) * tone[..., None]
    # a round rug lies under the middle
    rug = setting.colour("rug", (rgb("#d9c4a0"), rgb("#b9675a"), rgb("#8fa39a"), rgb("#cdb9c2"), rgb("#7f95b0"),
                                   rgb("#c99a5a")))  # fmt: skip
    round_one = int(view.rng("shape of the rug").integers(2)) == 0
    power = 2.0 if round_one else 9.0
    # a woven one is wider towards the viewer
    across = view.x / (0.50 if round_one else 0.44 + 0.9 * (view.y - 0.87))
    far = (np.abs(across) ** power + np.abs((view.y - 0.87) / (0.105 if round_one else 0.085)) ** power) ** (1 / power)
    mask = smoothstep(1.004, 0.996, far)
    rings = 0.92 + 0.10 * np.sign(np.sin(far * 26)) * smoothstep(0.25, 0.35, far)
    pile = view.noise("pile", 130.0, 160.0, octaves=2)
    shadow = smoothstep(1.05, 0.98, far) * (1 - mask) * 0.4
    if "rug" not in setting.plan.absent:
        lay(rows, shadow.astype(np.float32), (0.16, 0.10, 0.07))
        lay(rows, mask, (array(_tone(setting, rug)) * (rings + 0.28 * (pile - 0.5))[..., None]).astype(np.float32))
    if setting.clear and not setting.night and not plain(setting):
        across = view.x - setting.side * 0.9 * depth * 0.5 + setting.side * 0.05
        bars = sum(
            smoothstep(-0.02, 0.02, across - s) * (1 - smoothstep(-0.02, 0.02, across - s - 0.17))
            for s in (-0.34, -0.13)
        )
        lay(
            rows,
            (np.asarray(bars) * smoothstep(0.05, 0.25, depth) * 0.34).astype(np.float32),
            mix(setting.day.beam, rows.mean(axis=(0, 1)).tolist(), 0.25),
        )


def _window_x(setting: Setting) -> float:
    # it makes room for what hangs over something in the middle
    over = any(thing.relation is not None and thing.relation.kind == "wall" and thing.relation.second >= 0
               for thing in setting.plan.things)  # fmt: skip
    over = over or setting.holds(HEARTH)
    return setting.side * (setting.view.half_width - 0.09 if over else min(0.42, setting.view.half_width * 0.60))


def _window(setting: Setting, picture: Array) -> None:
    """A real window beside the sofa: sky, a hint of trees, frame and sill."""
    view = setting.view
    k = 1 / view.tall
    x, wide = _window_x(setting), WINDOW
    y1 = FLOOR - 0.18 * k
    y0, wide = as_said(setting, rooms.raised(setting, FLOOR - 0.62 * k), y1, wide)
    ink = view.ink(2)
    frame = _tone(setting, rgb("#f3eee3"))
    ink.box(x - wide * 0.5 - 0.02, y0 - 0.02 * k, x + wide * 0.5 + 0.02, y1 + 0.02 * k, frame)
    day = setting.day
    for row in range(12):
        t = row / 11
        ink.box(
            x - wide / 2,
            y0 + (y1 - y0) * row / 12,
            x + wide / 2,
            y0 + (y1 - y0) * (row + 1) / 12 + 0.002,
            mix(day.middle, mix(day.horizon, (1, 1, 1), 0.25), t),
        )
    seen = vista(setting, ink, (x - wide / 2, y0, x + wide / 2, y1))
    outlook(setting, ink, (x - wide / 2, y0, x + wide / 2, y1))
    rng = view.rng("outside")
    for _ in range(0 if seen else 36):
        cx, cy = x + float(rng.uniform(-0.5, 0.5)) * wide * 0.9, y1 - abs(float(rng.normal(0, 0.045))) * k
        ink.disc(cx, cy, 0.018, mix(times(rgb("#6d9a5a"), day.tint), day.horizon, 0.35 + 0.2 * float(rng.random())))
    on_glass(setting, ink, rng, (x - wide / 2, y0, x + wide / 2, y1))
    ink.box(x - wide / 2 - 0.02, y1, x + wide / 2 + 0.02, y1 + 0.045 * k, picture_colour(setting))
    if opened(setting):
        leaves_of(ink, (x - wide / 2, y0, x + wide / 2, y1), frame, k)
    else:
        ink.box(x - 0.006, y0, x + 0.006, y1, frame)
        ink.box(x - wide / 2, (y0 + y1) / 2 - 0.005 * k, x + wide / 2, (y0 + y1) / 2 + 0.005 * k, frame)
    ink.box(x - wide / 2 - 0.035, y1, x + wide / 2 + 0.035, y1 + 0.022 * k, times(frame, 0.95))
    curtain = _tone(setting, setting.colour("curtains", CURTAINS))
    for hand in () if setting.holds("curtain") else (-1, 1):
        for fold in range(5):
            cx = x + hand * (wide / 2 + 0.012 + fold * 0.013)
            ink.box(cx - 0.008, y0 - 0.05 * k, cx + 0.008, FLOOR - 0.06, times(curtain, 0.84 + 0.16 * (fold % 2)))
    ink.line(
        [(x - wide / 2 - 0.10, y0 - 0.05 * k), (x + wide / 2 + 0.10, y0 - 0.05 * k)],
        0.010,
        _tone(setting, rgb("#7a5a3c")),
    )
    ink.onto(picture)
    if not setting.night and not plain(setting):
        glow(picture, np.exp(-view.spot(x, (y0 + y1) / 2, 0.26)) * np.float32(0.30), day.beam)


def picture_colour(setting: Setting) -> Colour:
    """The wall's own colour, near the window sill."""
    return times(_tone(setting, setting.colour("wall", WALLS)), 0.95)


def _seat_x(setting: Setting) -> float:
    """Where the middle of the furniture by the wall is."""
    if setting.holds(HEARTH):
        return -setting.side * (setting.view.half_width - 0.24)
    return -setting.side * min(0.20, setting.view.half_width * 0.36)


def _sofa(setting: Setting, ink: Ink, x: float, floor: float) -> None:
    view = setting.view
    k = 1 / view.tall
    fabric = _tone(setting, setting.colour("sofa", SOFAS))
    base = floor + 0.055

    def block(x0: float, y0: float, x1: float, y1: float, radius: float, tone: Colour) -> None:
        path = [(px, base - py * k) for px, py in box(x + x0, y0, x + x1, y1, radius)]
        ink.polygon(path, tone)

    for foot in (-0.33, 0.33):
        block(foot - 0.012, -0.02, foot + 0.012, 0.04, 0.0, _tone(setting, rgb("#5a3d28")))
    ink.polygon(
        [(x - 0.42, base + 0.022), (x + 0.42, base + 0.022), (x + 0.40, base - 0.01), (x - 0.40, base - 0.01)],
        (0.12, 0.08, 0.06),
        0.45,
    )
    block(-0.38, 0.10, 0.38, 0.335, 0.05, times(fabric, 0.86))
    for hand in (-1, 1):
        a, b = sorted((hand * 0.008, hand * 0.335))
        block(a, 0.13, b, 0.315, 0.035, times(fabric, 0.98))
        block(a + 0.015, 0.265, b - 0.015, 0.305, 0.02, mix(fabric, (1, 1, 1), 0.10))
        block(a, 0.075, b, 0.155, 0.025, mix(fabric, (1, 1, 1), 0.06))
    block(-0.37, 0.02, 0.37, 0.085, 0.015, times(fabric, 0.76))
    for hand in (-1, 1):
        a, b = sorted((hand * 0.33, hand * 0.41))
        block(a, 0.02, b, 0.215, 0.035, times(fabric, 1.0 if hand * setting.side > 0 else 0.82))
        block(a + 0.008, 0.165, b - 0.008, 0.21, 0.02, mix(fabric, (1, 1, 1), 0.12))
    asked = setting.plan.feature("cushions")
    own = _tone(setting, mix(fabric, rgb("#f1d9a4"), 0.8))
    cushion = _tone(setting, asked.colours[0].colour) if asked is not None and asked.colours else own
    tilted = ((-0.30, 0.13), (-0.18, 0.11), (-0.155, 0.235), (-0.285, 0.25))
    for hand in (1, -1) if asked is not None and not asked.alone else (1,):
        path = [(x + hand * px, py) for px, py in tilted]
        ink.polygon([(px, base - py * k) for px, py in curve(path, closed=True, steps=6)], cushion)


def _plant(setting: Setting, ink: Ink) -> None:
    view = setting.view
    x = (
        -setting.side * min(0.66, view.half_width - 0.10)
        if view.half_width > 0.62
        else setting.side * (view.half_width - 0.085)
    )
    green(setting, ink, x, FLOOR + 0.07)


def _lamp_spot(setting: Setting) -> tuple[float, float]:
    x = -setting.side * min(0.52, setting.view.half_width - 0.09)
    return x, FLOOR - 0.36 / setting.view.tall


def _lamp(setting: Setting, ink: Ink) -> None:
    x, y = _lamp_spot(setting)
    k = 1 / setting.view.tall
    ink.box(x - 0.005, y, x + 0.005, FLOOR + 0.045, _tone(setting, rgb("#4a3a2c")))
    ink.disc(x, FLOOR + 0.045, 0.05, _tone(setting, rgb("#4a3a2c")), ry=0.014)
    ink.polygon(
        [
            (x - 0.045, y - 0.075 * k),
            (x + 0.045, y - 0.075 * k),
            (x + 0.075, y + 0.055 * k),
            (x - 0.075, y + 0.055 * k),
        ],
        rgb("#ffe2ab"),
    )


PLACE = Place(
    name="livingroom",
    paint=paint,
    light=rooms.room_light,
    ground=0.885,
    horizon=FLOOR,
    sky=(0.06, 0.32),
    indoor=True,
    sheltered=True,
    scale=0.92,
    features=frozenset({"wall", "window", "sofa", "rug", "plant", "lamp", "table", "tablecloth", "wood"}),
)
