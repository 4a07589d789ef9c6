"""A lane between old houses of the East: walls on both sides that run to a far gate, doors, lattices, tiled eaves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.paths import Point
from muralist.engines.preview.brushes.view import Ink, View, glow
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, ground_colour, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.coarse import grown
from muralist.engines.preview.scenery.nature.land import faded, hills, lit
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

VANISH, EYE, HALF, END = 0.56, 0.30, 0.50, 6.4
"""Height fraction of the vanishing point; eye height, half the lane's width and its length, in world units."""
DEEP, HOUSES = 1.16, 6
"""How far each house runs along the lane, and how many there are on either side."""
LIME, BRICK, TIMBER, SLATE = rgb("#e3dccb"), rgb("#8f8c86"), rgb("#6b4634"), rgb("#474b52")
GLOW = rgb("#ffc676")
CORD = 0.20
"""How far down the cord is that lanterns hang from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneLook:
    """What the houses of a lane are made of: `bricked` is the share of them whose walls show their courses.

    `eaves` says whether tiled slopes reach over the lane; `pane` is the dark of a window, `frame` what is around it.
    """

    plaster: Colour
    brick: Colour
    bricked: float
    door: Colour
    frame: Colour
    stone: Colour
    slab: Colour
    eaves: bool


EASTERN = LaneLook(plaster=LIME, brick=BRICK, bricked=0.48, door=rgb("#7d3f2e"), frame=TIMBER, stone=rgb("#a8a093"),
                   slab=rgb("#a39b8c"), eaves=True)  # fmt: skip


def paint(setting: Setting) -> Array:
    return grown(setting, _paint, 0.8)


def _paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, VANISH)
    hills(setting, picture, "hill", crest=VANISH - 0.07, swing=0.05, bottom=VANISH + 0.03, far=0.6,
          colour=rgb("#5f7a66"))  # fmt: skip
    _gate(setting, picture)
    lane_walls(setting, picture, EASTERN)
    lane_fittings(setting, picture, EASTERN)
    if setting.holds("paper_lantern"):
        ink = view.ink(2)
        share = [step / 12 for step in range(13)]
        ink.line([(-0.7 + 1.4 * s, CORD - 0.02 + 0.06 * s * (1 - s)) for s in share], 0.0035, lit(setting, TIMBER))
        ink.onto(picture)
    return picture


def lane_point(view: View, x: float, y: float, z: float) -> Point:
    """A view point of a scene point: world x, height over the ground, distance."""
    return (x / z, VANISH + (EYE - y) / z / view.tall)


def _gate(setting: Setting, picture: Array) -> None:
    """The white house that the lane ends at, with its tiled roof and door."""
    view = setting.view
    ink = view.ink(2)
    wall, tile = faded(setting, LIME, 0.3), faded(setting, SNOW if snowy(setting) else SLATE, 0.3)
    a, b = lane_point(view, -HALF, 0.0, END), lane_point(view, HALF, 1.02, END)
    ink.box(a[0] - 0.02, b[1], b[0] + 0.02, a[1], wall)
    k = 1 / view.tall
    ink.polygon([(a[0] - 0.045, b[1] + 0.006 * k), (a[0] + 0.02, b[1] - 0.055 * k), (b[0] - 0.02, b[1] - 0.055 * k),
                 (b[0] + 0.045, b[1] + 0.006 * k)], tile)  # fmt: skip
    door = faded(setting, rgb("#7a3a2c"), 0.25)
    left, right = lane_point(view, -0.16, 0.0, END), lane_point(view, 0.16, 0.62, END)
    ink.box(left[0], right[1], right[0], left[1], door)
    ink.onto(picture)


def lane_walls(setting: Setting, picture: Array, look: LaneLook) -> None:
    """Plaster and brick along both sides, courses and stains in perspective, and the slabs of the ground."""
    view, day = setting.view, setting.day
    up = -(view.yw - (VANISH - 0.5) * view.tall)
    z_wall = HALF / np.maximum(np.abs(view.x), 1e-3)
    z_ground = EYE / np.maximum(-up, 1e-4)
    height = EYE + up * z_wall
    left = view.x < 0
    house = np.floor(z_wall / DEEP).astype(np.int64) + np.where(left, 0, 31)
    own = view.rng("old houses").random(64).astype(np.float32)[np.clip(house, 0, 63)]
    tall = 1.06 + 0.22 * own
    on_ground = (z_ground < z_wall) & (z_ground < END)
    on_wall = (z_wall <= z_ground) & (z_wall < END) & (height < tall)
    fine = np.clip(1.6 / z_wall, 0, 1)
    row, column = height * 26.0, z_wall * 7.0
    column = column + 0.5 * (np.floor(row) % 2)
    joint = np.maximum(smoothstep(0.38, 0.46, np.abs(row % 1 - 0.5)), smoothstep(0.45, 0.485, np.abs(column % 1 - 0.5)))
    stain = view.noise("stains", 2.2, 1.4, octaves=5)
    bricked = (own > 1 - look.bricked) | (height < 0.15)
    tone = np.where(bricked, (1 - 0.32 * joint * fine) * (0.82 + 0.34 * stain), 0.90 + 0.20 * stain)
    tone = tone * (1 - 0.30 * smoothstep(0.20, 0.0, height)) * (1 - 0.34 * smoothstep(0.12, 0.0, tall - height))
    sunny = np.where(left, 1.04 if setting.side > 0 else 0.80, 0.80 if setting.side > 0 else 1.04)
    plaster, stone = array(lit(setting, look.plaster)), array(lit(setting, look.brick))
    colours = np.where(bricked[..., None], stone, plaster) * (tone * sunny)[..., None]
    far = (np.clip((z_wall - 0.8) / END, 0, 1)[..., None] ** 0.8) * np.float32(0.62)
    colours += (array(mix(day.haze, day.shade, 0.2)) - colours) * far
    np.copyto(picture, colours.astype(np.float32), where=on_wall[..., None])
    slab = ground_colour(setting, look.slab)
    depth, across = z_ground * 2.4, view.x * np.minimum(z_ground, END) * 4.2
    across = across + 0.5 * (np.floor(depth) % 2)
    gap = np.maximum(smoothstep(0.42, 0.48, np.abs(depth % 1 - 0.5)), smoothstep(0.44, 0.485, np.abs(across % 1 - 0.5)))
    each = view.rng("slabs").random(211).astype(np.float32)
    number = (np.floor(np.minimum(depth, 99)) * 57 + np.floor(across) * 131).astype(np.int64) % 211
    worn = view.noise("worn", 9.0, 26.0, octaves=3)
    tones = (0.78 + 0.16 * each[number] + 0.22 * (worn - 0.5)) * (1 - 0.34 * gap * np.clip(1.5 / z_ground, 0, 1))
    tones = tones * (1 - 0.28 * smoothstep(0.72, 1.0, np.abs(view.x) * np.minimum(z_ground, END) / HALF))
    ground = array(lit(setting, slab)) * tones[..., None]
    ground += (array(mix(day.haze, day.shade, 0.15)) - ground) * (np.clip(z_ground / END, 0, 1) ** 0.8 * 0.5)[..., None]
    np.copyto(picture, ground.astype(np.float32), where=on_ground[..., None])


def lane_fittings(setting: Setting, picture: Array, look: LaneLook) -> None:
    """Eaves, doors and windows of each house, the far ones first."""
    view = setting.view
    ink = view.ink(2)
    tall = view.rng("old houses").random(64).astype(np.float32)
    lamps: list[Point] = []
    for number in reversed(range(HOUSES)):
        for hand in (-1, 1):
            high = 1.06 + 0.22 * float(tall[number + (31 if hand > 0 else 0)])
            near, deep = max(number * DEEP, 0.40), (number + 1) * DEEP
            far = min(0.62, number / HOUSES * 0.7)
            if look.eaves:
                _eave(setting, ink, hand, (near, deep), high, far)
            else:
                _coping(setting, ink, hand, (near, deep), high, look)
            start = number * DEEP
            if start + 0.78 > 0.8:
                _door(setting, ink, hand, (start + 0.50, start + 0.82), far, look)
            if start + 0.20 > 0.8:
                lamps.append(_window(setting, ink, hand, (start + 0.12, start + 0.36), (0.40, 0.66), far, look))
            lamps.append(_window(setting, ink, hand, (start + 0.90, start + 1.08), (0.40, 0.66), far, look))
    ink.onto(picture)
    if setting.day.lamps:
        for x, y in lamps:
            glow(picture, np.exp(-view.spot(x, y, 0.10)) * np.float32(0.34), GLOW)


def _quad(view: View, hand: int, span: tuple[float, float], rise: tuple[float, float], out: float = 0.0) -> list[Point]:
    """A rectangle on a wall between two distances and two heights, `out` from the wall into the lane."""
    x = hand * (HALF - out)
    (a, b), (low, high) = span, rise
    return [
        lane_point(view, x, low, a),
        lane_point(view, x, low, b),
        lane_point(view, x, high, b),
        lane_point(view, x, high, a),
    ]


def _eave(setting: Setting, ink: Ink, hand: int, span: tuple[float, float], high: float, far: float) -> None:
    """The tiled slope over a wall, its wooden underside reaching out over the lane, with a row of tile ends."""
    view = setting.view
    near, deep = span
    tile = faded(setting, SNOW if snowy(setting) else SLATE, far)
    # seen from below, only a steep slope shows over its own edge
    low, back = (hand * (HALF - 0.11), high - 0.03), (hand * (HALF - 0.12), high + 0.36)
    under = faded(setting, times(TIMBER, 0.6), far)
    wall = hand * HALF
    ink.polygon([lane_point(view, wall, high + 0.01, near), lane_point(view, wall, high + 0.01, deep),
                 lane_point(view, *low, deep), lane_point(view, *low, near)], under)  # fmt: skip
    ink.polygon([lane_point(view, *low, near), lane_point(view, *low, deep), lane_point(view, *back, deep),
                 lane_point(view, *back, near)], tile)  # fmt: skip
    count = 9
    for rib in range(count + 1):
        z = near * (deep / near) ** (rib / count)
        ink.line([lane_point(view, *low, z), lane_point(view, *back, z)], 0.006 / max(z, 0.7), times(tile, 0.66))
    edge = [lane_point(view, low[0], low[1], near), lane_point(view, low[0], low[1], deep)]
    ink.line(edge, 0.010 / max(near, 0.8), times(tile, 1.25) if not snowy(setting) else tile)
    ridge = [lane_point(view, *back, near), lane_point(view, *back, deep)]
    ink.line(ridge, 0.014 / max(near, 0.8), times(tile, 0.62))


def _coping(
    setting: Setting, ink: Ink, hand: int, span: tuple[float, float], high: float, look: LaneLook
) -> None:  # fmt: skip
    """The bright edge of a flat roof."""
    view = setting.view
    near, deep = span
    wall = hand * HALF
    edge = [lane_point(view, wall, high, near), lane_point(view, wall, high, deep)]
    ink.line(edge, 0.016 / max(near, 0.8), lit(setting, mix(look.plaster, (1.0, 1.0, 1.0), 0.4)))


def _door(setting: Setting, ink: Ink, hand: int, span: tuple[float, float], far: float, look: LaneLook) -> None:
    """Two wooden leaves in a stone frame, a step before them and a small roof over them."""
    view = setting.view
    a, b = span
    frame, wood = faded(setting, look.stone, far), faded(setting, look.door, far)
    ink.polygon(_quad(view, hand, (a - 0.05, b + 0.05), (0.0, 0.70), 0.005), frame)
    ink.polygon(_quad(view, hand, (a, b), (0.05, 0.65), 0.008), wood)
    middle = (a + b) / 2
    ink.line([lane_point(view, hand * HALF, y, middle) for y in (0.05, 0.65)], 0.006 / middle, times(wood, 0.55))
    ring = faded(setting, rgb("#d2a24a"), far)
    for z in (middle - 0.05, middle + 0.05):
        x, y = lane_point(view, hand * (HALF - 0.01), 0.36, z)
        ink.disc(x, y, 0.010 / z, ring)
    step = [
        lane_point(view, hand * HALF, 0.04, a - 0.04),
        lane_point(view, hand * HALF, 0.04, b + 0.04),
        lane_point(view, hand * (HALF - 0.10), 0.0, b + 0.04),
        lane_point(view, hand * (HALF - 0.10), 0.0, a - 0.04),
    ]
    ink.polygon(step, frame)


def _window(
    setting: Setting, ink: Ink, hand: int, span: tuple[float, float], rise: tuple[float, float], far: float,
    look: LaneLook,
) -> Point:  # fmt: skip
    """A latticed window under a ledge of tiles; returns where its light is."""
    view = setting.view
    (a, b), (low, high) = span, rise
    wood: Colour = faded(setting, look.frame, far)
    pane = GLOW if setting.day.lamps else faded(setting, rgb("#50483e"), far)
    ink.polygon(_quad(view, hand, (a - 0.02, b + 0.02), (low - 0.025, high + 0.025), 0.004), wood)
    ink.polygon(_quad(view, hand, (a, b), rise, 0.006), pane)
    for bar in range(1, 4):
        z = a + (b - a) * bar / 4
        ink.line([lane_point(view, hand * HALF, y, z) for y in rise], 0.005 / z, wood)
    for bar in range(1, 4):
        y = low + (high - low) * bar / 4
        ink.line([lane_point(view, hand * HALF, y, z) for z in span], 0.005 / b, wood)
    tile = faded(setting, SNOW if snowy(setting) else SLATE, far)
    x = hand * (HALF - 0.04)
    ledge = [lane_point(view, hand * HALF, high + 0.02, a - 0.03), lane_point(view, hand * HALF, high + 0.02, b + 0.03),
             lane_point(view, x, high + 0.03, b + 0.03), lane_point(view, x, high + 0.03, a - 0.03)]  # fmt: skip
    if look.eaves:
        ink.polygon(ledge, tile)
    return lane_point(view, hand * HALF, (low + high) / 2, (a + b) / 2)


PLACE = Place(
    name="oldlane", paint=paint, light=open_light, ground=0.90, horizon=0.70, sky=(0.05, 0.26), scale=0.86,
    eaves=CORD, paved=True, seasons=SEASONS, features=SKY_FEATURES | {"puddles", "reflection", "lights"},
)  # fmt: skip
