"""The front porch of a house: boards, a clapboard wall with a door and a window, a step down to the path."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.paths import box
from muralist.engines.preview.brushes.view import Ink, View, glow, lay
from muralist.engines.preview.scenery.air.seasons import SEASONS, snowy
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.nature.plants import fallen
from muralist.engines.preview.scenery.outdoors import AIR_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR, STEP = 0.72, 0.955
WALLS: tuple[Colour, ...] = (rgb("#dfe3e0"), rgb("#c9d3cf"), rgb("#d9cfb8"), rgb("#b9c6d3"))
DOORS: tuple[Colour, ...] = (rgb("#a8483c"), rgb("#3f6b6f"), rgb("#4f6b4a"), rgb("#c98a3c"))
LAMP: Colour = rgb("#ffd28a")


def paint(setting: Setting) -> Array:
    view = setting.view
    k = 1 / view.tall
    side = setting.side
    picture = blank(view)
    _clapboard(setting, view.band(0.0, FLOOR + 0.01), picture)
    _boards(setting, view.band(FLOOR, 1.0), picture)
    ink = view.ink(2)
    door = -side * min(0.24, view.half_width * 0.44)
    pane = side * min(0.28, view.half_width * 0.56)
    if not setting.holds("door"):
        _door(setting, ink, door)
    _window(setting, ink, pane)
    if view.half_width > 0.75:
        _window(setting, ink, door - side * 0.46)
    lamp = (door + side * 0.19, FLOOR - 0.41 * k)
    _lantern(setting, ink, *lamp)
    _posts(setting, ink)
    ink.onto(picture)
    if setting.day.lamps:
        glow(picture, np.exp(-view.spot(*lamp, 0.26)) * np.float32(0.75), LAMP)
        glow(picture, np.exp(-view.spot(pane, FLOOR - 0.31 * k, 0.20)) * np.float32(0.45), LAMP)
    fallen(setting, picture, "fallen", top=FLOOR + 0.03, count=120)
    return picture


def _clapboard(setting: Setting, view: View, picture: Array) -> None:
    base = array(lit(setting, setting.colour("wall", WALLS)))
    row = (view.yw / 0.036) % 1.0
    grain = view.noise("clapboard", 3.0, 30.0, octaves=3)
    tone = 0.90 + 0.10 * row + 0.05 * (grain - 0.5) - 0.30 * smoothstep(0.12, 0.0, row)
    # the roof of the porch shades the upper wall
    tone = tone * (0.70 + 0.30 * smoothstep(0.02, 0.36, view.y)) * (1 - 0.25 * smoothstep(FLOOR - 0.05, FLOOR, view.y))
    picture[view.rows] = base * (tone * np.ones_like(view.x))[..., None]


def _boards(setting: Setting, view: View, picture: Array) -> None:
    """Floor boards that run towards the viewer, the edge of the step, and the path below it."""
    rows = picture[view.rows]
    depth = np.clip((view.y - FLOOR) / (1 - FLOOR), 0, 1)
    lane = view.x / (0.55 + 0.45 * depth) * 8.5
    own = view.rng("porch boards").random(97).astype(np.float32)[np.floor(lane).astype(np.int64) % 97]
    grain = view.noise("porch grain", 46.0, 5.0, octaves=4, gain=0.6)
    joints = smoothstep(0.470, 0.495, np.abs(lane % 1 - 0.5))
    tone = (0.78 + 0.18 * depth + 0.16 * (own - 0.5) + 0.16 * (grain - 0.5)) * (1 - 0.42 * joints)
    tone = tone * (1 - 0.45 * np.exp(-depth * 12))
    rows[:] = array(lit(setting, rgb("#a9927a"))) * tone[..., None]
    if snowy(setting):
        drift = smoothstep(0.55, 0.95, depth + 0.25 * (grain - 0.5))
        lay(rows, drift.astype(np.float32), lit(setting, rgb("#eef3f8")))
    edge = (smoothstep(STEP, STEP + 0.004, view.y) * np.ones_like(view.x)).astype(np.float32)
    lay(rows, edge, array(lit(setting, rgb("#8a745e"))) * (0.72 + 0.2 * (grain - 0.5))[..., None])
    if setting.holds("picnic_blanket"):
        return
    mat = (smoothstep(0.155, 0.150, np.abs(view.x - _mat_x(setting)) - 0.04 * depth)).astype(np.float32)
    mat = mat * ((depth > 0.10) & (depth < 0.34)).astype(np.float32)
    coir = view.noise("mat", 160.0, 200.0, octaves=2)
    lay(rows, mat, array(lit(setting, rgb("#9a7442"))) * (0.80 + 0.4 * (coir - 0.5))[..., None])


def _mat_x(setting: Setting) -> float:
    return -setting.side * min(0.24, setting.view.half_width * 0.44)


def _door(setting: Setting, ink: Ink, x: float) -> None:
    k = 1 / setting.view.tall
    trim, leaf = lit(setting, rgb("#f3efe6")), lit(setting, setting.colour("door", DOORS))
    ink.box(x - 0.145, FLOOR - 0.585 * k, x + 0.145, FLOOR + 0.004, trim)
    ink.box(x - 0.12, FLOOR - 0.56 * k, x + 0.12, FLOOR, leaf)
    glass = LAMP if setting.day.lamps else lit(setting, rgb("#6f8796"))
    for column in (-1, 1):
        a, b = sorted((x + column * 0.016, x + column * 0.095))
        ink.box(a, FLOOR - 0.53 * k, b, FLOOR - 0.36 * k, times(leaf, 0.78))
        ink.box(a + 0.008, FLOOR - 0.522 * k, b - 0.008, FLOOR - 0.368 * k, glass)
        ink.box(a, FLOOR - 0.32 * k, b, FLOOR - 0.05 * k, times(leaf, 0.80))
        ink.box(a + 0.008, FLOOR - 0.312 * k, b - 0.008, FLOOR - 0.058 * k, mix(leaf, (1, 1, 1), 0.08))
    ink.disc(x + setting.side * 0.103, FLOOR - 0.27 * k, 0.011, lit(setting, rgb("#e0bd6a")))
    ink.box(x - 0.155, FLOOR - 0.008 * k, x + 0.155, FLOOR + 0.012, times(trim, 0.80))


def _window(setting: Setting, ink: Ink, x: float) -> None:
    k = 1 / setting.view.tall
    trim = lit(setting, rgb("#f3efe6"))
    y0, y1 = FLOOR - 0.52 * k, FLOOR - 0.19 * k
    shutter = lit(setting, (rgb("#4f6b6f"), rgb("#5a6f8c"))[int(setting.view.rng("porch shutter").integers(2))])
    for hand in (-1, 1):
        a, b = sorted((x + hand * 0.118, x + hand * 0.178))
        ink.box(a, y0, b, y1, shutter)
        for slat in range(9):
            y = y0 + (y1 - y0) * (slat + 0.7) / 9.5
            ink.box(a + 0.008, y, b - 0.008, y + 0.010 * k, times(shutter, 0.78))
    ink.box(x - 0.122, y0 - 0.018 * k, x + 0.122, y1 + 0.018 * k, trim)
    ink.box(x - 0.104, y0, x + 0.104, y1, rgb("#ffd894") if setting.day.lamps else lit(setting, rgb("#6f8796")))
    curtain = mix(trim, LAMP, 0.45) if setting.day.lamps else times(trim, 0.92)
    for hand in (-1, 1):
        fall = [(0.104, 0.0), (0.03, 0.0), (0.06, 0.6), (0.092, 1.0), (0.104, 1.0)]
        ink.polygon([(x + hand * px, y0 + (y1 - y0) * py) for px, py in fall], curtain)
    ink.box(x - 0.005, y0, x + 0.005, y1, trim)
    ink.box(x - 0.104, (y0 + y1) / 2 - 0.005 * k, x + 0.104, (y0 + y1) / 2 + 0.005 * k, trim)
    ink.box(x - 0.135, y1 + 0.010 * k, x + 0.135, y1 + 0.032 * k, times(trim, 0.86))


def _lantern(setting: Setting, ink: Ink, x: float, y: float) -> None:
    k = 1 / setting.view.tall
    iron = lit(setting, rgb("#2f3336"))
    ink.box(x - 0.026, y + 0.035 * k, x + 0.026, y + 0.045 * k, iron)
    pane = LAMP if setting.day.lamps else lit(setting, rgb("#d9e0e0"))
    ink.box(x - 0.020, y - 0.035 * k, x + 0.020, y + 0.035 * k, pane)
    ink.polygon([(x - 0.030, y - 0.035 * k), (x + 0.030, y - 0.035 * k), (x, y - 0.07 * k)], iron)
    for bar in (-0.020, 0.0, 0.020):
        ink.box(x + bar - 0.002, y - 0.035 * k, x + bar + 0.002, y + 0.035 * k, iron)


def _posts(setting: Setting, ink: Ink) -> None:
    """The posts and the beam of the porch roof, at the frame's edges."""
    view = setting.view
    k = 1 / view.tall
    white = lit(setting, rgb("#f1ede4"))
    for hand in (-1, 1):
        x = hand * (view.half_width - 0.035)
        ink.polygon([(x + px, STEP - py * k) for px, py in box(-0.026, 0.0, 0.026, 1.6, 0.004)], white)
        shaded = x - setting.side * 0.026
        ink.box(min(shaded, shaded + setting.side * 0.018), 0.0, max(shaded, shaded + setting.side * 0.018), STEP,
                times(white, 0.82))  # fmt: skip
        ink.box(x - 0.036, STEP - 0.05 * k, x + 0.036, STEP, times(white, 0.93))
    ink.box(-1.3, -0.01, 1.3, 0.045 * k, times(white, 0.90))
    ink.box(-1.3, 0.045 * k, 1.3, 0.055 * k, times(white, 0.66))


PLACE = Place(
    name="porch",
    paint=paint,
    light=open_light,
    ground=0.905,
    horizon=FLOOR,
    sky=(0.10, 0.34),
    sheltered=True,
    scale=0.80,
    seasons=SEASONS,
    features=AIR_FEATURES | {"wall", "door", "window"},
)
