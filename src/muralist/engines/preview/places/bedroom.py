"""A bedroom: a made bed under a window, a bedside table with a lamp, a rug on boards."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, luma, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.paths import box, curve
from muralist.engines.preview.brushes.view import Ink, glow, lay
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.70
WALLS: tuple[Colour, ...] = (rgb("#b9c4cc"), rgb("#d9c9b8"), rgb("#c4cbb8"), rgb("#d3c0c6"))
QUILTS: tuple[Colour, ...] = (rgb("#5d7a94"), rgb("#b5705a"), rgb("#8a8f6a"), rgb("#8b6f92"))


def paint(setting: Setting) -> Array:
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    rooms.wall(setting, picture, FLOOR, setting.colour("wall", WALLS))
    rooms.boards(setting, picture, FLOOR, rgb("#a87e58"))
    if "rug" not in setting.plan.absent:
        _rug(setting, picture)
    x = -setting.side * min(0.16, view.half_width * 0.3)
    rooms.window(setting, picture, "bed", x + setting.side * 0.40, FLOOR - 0.60 * k, FLOOR - 0.24 * k, 0.24)
    ink = view.ink(2)
    if not setting.holds("curtain"):
        _curtains(setting, ink, x + setting.side * 0.40)
    if not setting.holds("bed"):
        _bed(setting, ink, x)
    lamp = x - setting.side * 0.44 if view.half_width > 0.62 else x + setting.side * 0.40
    own = not setting.holds("lamp", "drawers")
    if own:
        _bedside(setting, ink, lamp)
    ink.onto(picture)
    if own and rooms.lamplit(setting):
        glow(picture, np.exp(-view.spot(lamp, FLOOR - 0.20 * k, 0.20)) * np.float32(0.7), rooms.LAMP)
    rooms.sunbeams(setting, picture, FLOOR)
    return picture


def _curtains(setting: Setting, ink: Ink, x: float) -> None:
    k = 1 / setting.view.tall
    cloth = rooms.toned(setting, setting.colour("curtains", (rgb("#efe6d6"),)))
    top = rooms.raised(setting, FLOOR - 0.60 * k) - 0.06 * k
    for hand in (-1, 1):
        for fold in range(6):
            cx = x + hand * (0.125 + fold * 0.014)
            ink.box(cx - 0.009, top, cx + 0.009, FLOOR - 0.04 * k, times(cloth, 0.84 + 0.16 * (fold % 2)))
    ink.line([(x - 0.22, top), (x + 0.22, top)], 0.010, rooms.toned(setting, rgb("#7a5a3c")))


def _bed(setting: Setting, ink: Ink, x: float) -> None:
    """Seen from its foot end, a little from the side."""
    k = 1 / setting.view.tall
    asked = setting.plan.feature("bed")
    own = asked.colours if asked is not None else ()
    spread = setting.plan.feature("blanket")
    covered = spread is not None and bool(spread.colours)
    if own and not covered:
        quilt = rooms.named(setting, own[0].colour)
    else:
        quilt = rooms.toned(setting, setting.colour("blanket", QUILTS))
    # under a blanket of its own colour, that of the bed is its frame's
    wood = rooms.toned(setting, own[0].colour if own and covered else rgb("#8a5f3e"))
    linen = rooms.toned(setting, rgb("#f3eee4"))
    base = FLOOR + 0.045

    def block(x0: float, y0: float, x1: float, y1: float, radius: float, tone: Colour) -> None:
        ink.polygon([(px, base - py * k) for px, py in box(x + x0, y0, x + x1, y1, radius)], tone)

    # the head of the bed at the wall
    block(-0.30, 0.05, 0.30, 0.40, 0.05, times(wood, 0.8))
    block(-0.285, 0.08, 0.285, 0.385, 0.04, wood)
    for slat in range(-4, 5):
        block(slat * 0.062 - 0.003, 0.09, slat * 0.062 + 0.003, 0.375, 0.0, times(wood, 0.72))
    slip = rooms.toned(setting, setting.colour("pillows", (rgb("#f3eee4"),)))
    sides = () if setting.holds("pillow") else (0,) if setting.alone("pillows") else (-1, 1)
    for hand in sides:
        low, high = sorted((hand * 0.02, hand * 0.26)) if hand else (-0.12, 0.12)
        pillow = [
            (low, 0.20),
            ((low + high) / 2, 0.185),
            (high, 0.20),
            (high + 0.012, 0.255),
            (high - 0.01, 0.305),
            ((low + high) / 2, 0.318),
            (low + 0.01, 0.305),
            (low - 0.01, 0.255),
        ]
        shade = times(slip, 0.98 if hand * setting.side > 0 else 0.90)
        ink.polygon([(x + px, base - py * k) for px, py in curve(pillow, closed=True, steps=6)], shade)
        ink.line([(x + low + 0.03, base - 0.25 * k), (x + high - 0.04, base - 0.262 * k)], 0.003, times(shade, 0.88))
    # the mattress comes towards the viewer: wider and lower at the foot end
    ink.polygon(
        [
            (x - 0.29, base - 0.215 * k),
            (x + 0.29, base - 0.215 * k),
            (x + 0.37, base + 0.005),
            (x - 0.37, base + 0.005),
        ],
        linen,
    )
    ink.polygon(
        [
            (x - 0.305, base - 0.175 * k),
            (x + 0.305, base - 0.175 * k),
            (x + 0.385, base + 0.022),
            (x - 0.385, base + 0.022),
        ],
        quilt,
    )
    ink.polygon(
        [
            (x - 0.30, base - 0.215 * k),
            (x + 0.30, base - 0.215 * k),
            (x + 0.312, base - 0.165 * k),
            (x - 0.312, base - 0.165 * k),
        ],
        mix(linen, quilt, 0.12),
    )
    front = 0.14 * k
    ink.polygon(
        [(x - 0.385, base + 0.020), (x + 0.385, base + 0.020), (x + 0.385, base + front), (x - 0.385, base + front)],
        times(quilt, 0.74),
    )
    for fold in range(-5, 6):
        sx = x + fold * 0.07
        ink.line([(x + fold * 0.056, base - 0.160 * k), (sx, base + 0.020)], 0.0022, times(quilt, 0.86))
        ink.line([(sx, base + 0.020), (sx, base + front)], 0.0026, times(quilt, 0.62))
    for row in (0.10, 0.04):
        wide = 0.305 + (0.175 - row) * 0.42
        ink.line([(x - wide, base - row * k), (x + wide, base - row * k)], 0.0022, times(quilt, 0.88))
    throw = rooms.toned(setting, rgb("#e0c38a"))
    if own or setting.plan.feature("blanket") is not None:
        # a bed of one colour stays that colour
        throw = mix(quilt, (1, 1, 1), 0.35) if luma(quilt) < 0.7 else times(quilt, 0.90)
    ink.polygon(
        [
            (x - 0.345, base - 0.055 * k),
            (x + 0.345, base - 0.055 * k),
            (x + 0.375, base + 0.004),
            (x - 0.375, base + 0.004),
        ],
        throw,
    )
    ink.polygon(
        [
            (x - 0.37, base + front),
            (x + 0.37, base + front),
            (x + 0.36, base + front + 0.012 * k),
            (x - 0.36, base + front + 0.012 * k),
        ],
        (0.1, 0.07, 0.05),
        0.5,
    )


def _bedside(setting: Setting, ink: Ink, x: float) -> None:
    k = 1 / setting.view.tall
    wood = rooms.toned(setting, setting.colour("nightstand", (rgb("#9a6d48"),)))
    base = FLOOR + 0.05
    ink.box(x - 0.075, base - 0.16 * k, x + 0.075, base - 0.02 * k, wood)
    ink.box(x - 0.083, base - 0.172 * k, x + 0.083, base - 0.155 * k, mix(wood, (1, 1, 1), 0.15))
    ink.box(x - 0.063, base - 0.135 * k, x + 0.063, base - 0.085 * k, times(wood, 0.86))
    ink.disc(x, base - 0.11 * k, 0.007, rooms.toned(setting, rgb("#d9c08a")))
    for leg in (-0.06, 0.06):
        ink.box(x + leg - 0.007, base - 0.03 * k, x + leg + 0.007, base + 0.01, times(wood, 0.7))
    lit = rooms.lamplit(setting)
    ink.disc(x, base - 0.175 * k, 0.03, rooms.toned(setting, rgb("#6b4a36")), ry=0.008)
    ink.box(x - 0.004, base - 0.25 * k, x + 0.004, base - 0.175 * k, rooms.toned(setting, rgb("#6b4a36")))
    asked = setting.plan.feature("lamp")
    shade = rgb("#ffe6b4") if lit else rooms.toned(setting, rgb("#e6d8bc"))
    if asked is not None and asked.colours:
        shade = mix(asked.colours[0].colour, rgb("#ffe6b4"), 0.15)
    ink.polygon(
        [
            (x - 0.035, base - 0.325 * k),
            (x + 0.035, base - 0.325 * k),
            (x + 0.06, base - 0.24 * k),
            (x - 0.06, base - 0.24 * k),
        ],
        shade,
    )


def _rug(setting: Setting, picture: Array) -> None:
    view = setting.view.band(FLOOR, 1.0)
    far = ((view.x / 0.56) ** 2 + ((view.y - 0.90) / 0.085) ** 2) ** 0.5
    pile = view.noise("pile", 130.0, 160.0, octaves=2)
    colour = np.array(rooms.toned(setting, setting.colour("rug", (rgb("#e3d8c4"), rgb("#c9b6a0")))), dtype=np.float32)
    ring = 1 - 0.16 * smoothstep(0.84, 0.86, far) * (1 - smoothstep(0.92, 0.94, far))
    lay(
        picture[view.rows],
        smoothstep(1.004, 0.996, far),
        (colour * (ring * (0.86 + 0.28 * pile))[..., None]).astype(np.float32),
    )


PLACE = Place(
    name="bedroom",
    paint=paint,
    light=rooms.room_light,
    ground=0.915,
    horizon=FLOOR,
    indoor=True,
    sheltered=True,
    sky=(0.06, 0.32),
    scale=0.72,
    features=frozenset({"wall", "window", "rug", "lamp", "blanket", "bed"}),
)
