"""A narrow alley of brick walls that run to a far street, with glowing signs and a wet ground that mirrors them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.brushes.paths import Point
from muralist.engines.preview.brushes.view import Ink, View, glow, lay
from muralist.engines.preview.scenery.air.seasons import SEASONS, ground_colour, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.coarse import grown
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.neon import NEON, STROKES, halo
from muralist.engines.preview.scenery.outdoors import AIR_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

VANISH, EYE, WALLS, END = 0.52, 0.30, 0.60, 7.0
"""Height fraction of the vanishing point; eye height, half the alley's width and its length, in world units."""
SIGNS = (
    ("HOTEL", -1, 1.9, 0.62),
    ("BAR", 1, 1.35, 0.44),
    ("CAFE", -1, 1.02, 0.34),
    ("NEON", 1, 2.5, 0.86),
    ("TEA", -1, 3.4, 1.0),
)
"""Letters, which wall, how far away, and the height of the sign's middle."""
HUNG = frozenset({"neon_sign"})
"""What hangs across the alley."""
BAR_AT, BAR_HIGH = 1.1, 0.05
"""How far away the bar is from which it hangs, and at what height fraction."""
BAR = (((0.2, 0.15), (0.2, 0.75)), ((0.8, 0.15), (0.8, 0.75)))
BARS = "-----"
"""A sign without words: a bar of light for each letter."""


def paint(setting: Setting) -> Array:
    return grown(setting, _paint, 0.72)


def _paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, VANISH, clouds=False)
    _far_street(setting, picture)
    _walls(setting, picture)
    _details(setting, picture)
    if any(thing.prop in HUNG for thing in setting.plan.things):
        _crossbar(setting, picture)
    signs = _signs(setting)
    strength = 1.0 if setting.day.lamps else 0.62
    _shine(setting, picture, signs, strength)
    return picture


def _up(view: View) -> Array:
    """World height of each row above the vanishing point, upwards."""
    return -(view.yw - (VANISH - 0.5) * view.tall)


def _far_street(setting: Setting, picture: Array) -> None:
    """Paler towers and lit windows at the alley's end."""
    view, day = setting.view, setting.day
    ink = view.band(VANISH - 0.35, VANISH + 0.1).ink(2)
    k = 1 / view.tall
    rng = view.rng("far street")
    # between the towers the street goes on: nothing is left open below the sky
    ink.box(-0.13, VANISH - 0.02 * k, 0.13, VANISH + 0.05, mix(lit(setting, rgb("#7d8798")), day.haze, 0.55))
    for x, wide, tall in ((-0.05, 0.06, 0.16), (0.02, 0.05, 0.22), (0.07, 0.05, 0.13), (-0.09, 0.05, 0.10)):
        tone = mix(lit(setting, rgb("#7d8798")), day.haze, 0.45)
        ink.box(x - wide / 2, VANISH - tall * k, x + wide / 2, VANISH + 0.05, tone)
        for _ in range(26):
            px, py = x + float(rng.uniform(-0.4, 0.4)) * wide, VANISH - float(rng.random()) * tall * 0.9 * k
            bright = rgb("#ffd58a") if day.lamps else times(tone, 0.8)
            ink.box(px - 0.002, py - 0.003 * k, px + 0.002, py, bright)
    ink.onto(picture)


def _walls(setting: Setting, picture: Array) -> None:
    view, day = setting.view, setting.day
    up = _up(view)
    z_wall = WALLS / np.maximum(np.abs(view.x), 1e-3)
    z_ground = EYE / np.maximum(-up, 1e-4)
    on_ground = (z_ground < z_wall) & (z_ground < END)
    on_wall = (z_wall <= z_ground) & (z_wall < END) & (up * z_wall < 2.2)
    height = EYE + up * z_wall
    left = view.x < 0
    row = height * 15.0
    column = z_wall * 5.2 + 0.5 * (np.floor(row) % 2)
    fine = np.clip(2.2 / z_wall, 0, 1)
    mortar = np.maximum(
        smoothstep(0.40, 0.47, np.abs(row % 1 - 0.5)),
        smoothstep(0.455, 0.485, np.abs(column % 1 - 0.5)) * np.ones_like(row),
    )
    index = (np.floor(row) * 57 + np.floor(column) * 131).astype(np.int64) % 211
    own = view.rng("bricks").random(211).astype(np.float32)[index]
    stain = view.noise("stains", 2.0, 0.9, octaves=4)
    tone = (0.62 + 0.34 * own) * (1 - 0.42 * mortar * fine) * (0.84 + 0.4 * (stain - 0.5))
    # the nearer wall to the light is in shade; the sky lights both from above
    sunny = np.where(left, 1.08 if setting.side > 0 else 0.74, 0.74 if setting.side > 0 else 1.08)
    tone = tone * sunny * (0.62 + 0.26 * np.clip(height, 0, 1.6))
    bricks = np.where(left[..., None], array(lit(setting, rgb("#8f5a48"))), array(lit(setting, rgb("#7a5f58"))))
    far = np.clip((z_wall - 0.6) / END, 0, 1)[..., None] ** 0.8
    colours = (bricks * tone[..., None]).astype(np.float32)
    colours += (array(mix(day.haze, day.shade, 0.25)) - colours) * far * np.float32(0.75)
    np.copyto(picture, colours, where=on_wall[..., None])
    wet = view.noise("asphalt", 12.0, 40.0, octaves=4, gain=0.6)
    stone = array(lit(setting, mix(rgb("#55545a"), ground_colour(setting, rgb("#55545a")), 0.75)))
    haze = np.clip(z_ground / END, 0, 1) ** 0.7
    ground = stone * (0.74 + 0.34 * wet)[..., None]
    gutter = np.exp(-(((np.abs(view.x) * np.minimum(z_ground, END) - 0.42) / 0.03) ** 2)) * 0.4
    ground = ground * (1 - gutter)[..., None]
    ground = ground + (array(mix(day.haze, day.shade, 0.2)) - ground) * haze[..., None] * 0.7
    np.copyto(picture, ground.astype(np.float32), where=on_ground[..., None])


def _project(setting: Setting, x: float, y: float, z: float) -> Point:
    """Scene point (world x, height over the ground, distance) to a view point."""
    return (x / z, VANISH + (EYE - y) / z / setting.view.tall)


def _details(setting: Setting, picture: Array) -> None:
    """Windows, pipes, fire escapes and boxes along the walls; far ones first."""
    view = setting.view
    ink = view.ink(2)
    dark = setting.day.lamps
    rng = view.rng("windows")
    for z in (5.0, 3.9, 3.0, 2.3, 1.75, 1.3, 0.95):
        for hand in (-1, 1):
            for level in (0.62, 1.15):
                glowing = float(rng.random()) < 0.5 and dark
                pane = rgb("#ffcf86") if glowing else lit(setting, rgb("#3c4452"))
                deep = z * 0.13
                quad = [
                    (z - deep, level - 0.13),
                    (z + deep, level - 0.13),
                    (z + deep, level + 0.13),
                    (z - deep, level + 0.13),
                ]
                for grow, tone in ((1.25, lit(setting, rgb("#4a3f3a"))), (1.0, pane)):
                    points = [
                        _project(setting, hand * WALLS, level + (y - level) * grow, z + (d - z) * grow) for d, y in quad
                    ]
                    ink.polygon(points, mix(tone, setting.day.haze, min(0.6, z / END * 0.7)))
        pipe = _project(setting, 0.985 * WALLS, 0, z * 0.86)
        top = _project(setting, 0.985 * WALLS, 2.4, z * 0.86)
        ink.line([pipe, top], 0.012 / z, mix(lit(setting, rgb("#3a3634")), setting.day.haze, min(0.6, z / END)))
    for hand, z, wide, tall, code in (
        (-1, 1.25, 0.16, 0.16, "#6f5138"),
        (-1, 1.5, 0.14, 0.26, "#4f6658"),
        (1, 1.05, 0.15, 0.20, "#4a5560"),
    ):
        colour = lit(setting, rgb(code))
        x0, x1 = hand * WALLS, hand * (WALLS - wide)
        a, b, c, d = (_project(setting, x, y, z) for x, y in ((x0, 0), (x1, 0), (x1, tall), (x0, tall)))
        e, f = _project(setting, x1, 0, z + 0.2), _project(setting, x1, tall, z + 0.2)
        ink.polygon([b, e, f, c], times(colour, 0.55))
        ink.polygon([a, b, c, d], times(colour, 0.85))
        ink.polygon([d, c, f, _project(setting, x0, tall, z + 0.2)], mix(colour, setting.day.middle, 0.3))
    ink.onto(picture)
    if snowy(setting):
        for hand in (-1, 1):
            drift = view.ink(2)
            drift.polygon(
                [
                    _project(setting, hand * WALLS, 0.07, 0.5),
                    _project(setting, hand * WALLS, 0.05, END),
                    _project(setting, hand * 0.46, 0, END),
                    _project(setting, hand * 0.46, 0, 0.5),
                ],
                lit(setting, rgb("#eef3fa")),
            )
            drift.onto(picture)


def _crossbar(setting: Setting, picture: Array) -> None:
    """A steel bar from wall to wall, from which a large sign hangs."""
    ink = setting.view.ink(2)
    left, right = -WALLS / BAR_AT, WALLS / BAR_AT
    for y, tone in ((0.006, "#23252b"), (0.0, "#4a4d55")):
        ink.line([(left, BAR_HIGH + y), (right, BAR_HIGH + y)], 0.014, lit(setting, rgb(tone)))
    ink.onto(picture)


def _signs(setting: Setting) -> list[tuple[float, float, float, float, str, Colour]]:
    """Each sign as (x, middle height, distance, size, letters, colour)."""
    rng = setting.view.rng("neon")
    first = int(rng.integers(len(NEON)))
    found = []
    for number, (letters, hand, z, y) in enumerate(SIGNS):
        found.append((hand * (WALLS - 0.085), y, z, 0.105, letters, NEON[(first + number) % len(NEON)]))
    return found


def _draw(setting: Setting, ink: Ink, sign: tuple[float, float, float, float, str, Colour], *, board: bool) -> None:
    """Upright letters one under another on a dark board that faces the viewer."""
    x, y, z, size, letters, colour = sign
    step = size * 1.25
    top = y + step * len(letters) / 2
    if board:
        a = _project(setting, x - size * 0.72, top + size * 0.25, z)
        b = _project(setting, x + size * 0.72, top - step * len(letters) - size * 0.05, z)
        ink.box(*a, *b, lit(setting, rgb("#17141d")))
        return
    rim = [
        (-0.66, 0.2),
        (0.66, 0.2),
        (0.66, -step * len(letters) / size),
        (-0.66, -step * len(letters) / size),
        (-0.66, 0.2),
    ]
    ink.line(
        [_project(setting, x + u * size, top + v * size, z) for u, v in rim], 0.008 / z, mix(colour, (1, 1, 1), 0.1)
    )
    for number, letter in enumerate(letters):
        low = top - step * (number + 0.9)
        for stroke in BAR if letter in BARS else STROKES[letter]:
            points = [_project(setting, x + (u - 0.5) * size * 0.72, low + v * size, z) for u, v in stroke]
            ink.line(points, 0.017 / z, mix(colour, (1, 1, 1), 0.35))


def _shine(
    setting: Setting, picture: Array, signs: list[tuple[float, float, float, float, str, Colour]], strength: float
) -> None:
    """The signs, their glow in the air and their images in the wet ground."""
    view = setting.view
    boards, tubes = view.ink(2), view.ink(2)
    if any(thing.text for thing in setting.plan.things):
        # the only words in the picture are those asked for
        signs = [(*each[:4], BARS[: len(each[4])], each[5]) for each in signs]
    for sign in sorted(signs, key=lambda each: -each[2]):
        _draw(setting, boards, sign, board=True)
        _draw(setting, tubes, sign, board=False)
    boards.onto(picture)
    halo(picture, view, tubes, strength)
    _puddles(setting, picture)


def _puddles(setting: Setting, picture: Array) -> None:
    """The wet ground shows what stands over it, smeared towards the viewer."""
    view = setting.view
    first = VANISH + EYE / END / view.tall * 1.3
    band = view.band(first, 1.0)
    count = band.shape[0]
    wet = (
        1.0 if setting.weather in {"rain", "storm"} or setting.wants("reflection") or setting.wants("puddles") else 0.62
    )
    wet *= 0.25 if snowy(setting) else 1.0
    ripple = (band.noise("wet", 10.0, 46.0, octaves=2) - 0.5) * view.unit * 0.05
    lines = np.clip(band.top - 2 - np.arange(count)[:, None] * 1.0 - ripple, 0, band.top - 1).astype(np.int32)
    columns = np.clip(np.arange(view.width)[None, :] + ripple * 0.25, 0, view.width - 1).astype(np.int32)
    ghost = picture[lines, columns]
    depth = np.clip((band.y - first) / (1 - first), 0, 1)
    pools = smoothstep(0.40, 0.62, band.noise("pools", 2.6, 9.0, octaves=3))
    inside = smoothstep(1.0, 0.93, np.abs(band.x) * (EYE / np.maximum(-_up(band), 1e-4)) / WALLS)
    share = (0.20 + 0.55 * pools) * inside * np.float32(wet) * (1 - 0.45 * depth)
    lay(picture[band.rows], share.astype(np.float32), (ghost * np.float32(0.92)).astype(np.float32))
    glow(picture[band.rows], (share * 0.06).astype(np.float32), setting.day.horizon)


def _light(setting: Setting) -> Light:
    """After dark the signs on the walls draw the edges of whoever stands between them."""
    light = open_light(setting)
    if not setting.day.lamps:
        return light
    return replace(light, rim=0.75, rim_colour=mix(NEON[0] if setting.side > 0 else NEON[1], (1, 1, 1), 0.25))


PLACE = Place(
    name="alley",
    paint=paint,
    light=_light,
    ground=0.90,
    horizon=0.74,
    sky=(0.05, 0.32),
    scale=0.85,
    paved=True,
    seasons=SEASONS,
    features=AIR_FEATURES | {"wall", "bricks", "lights", "reflection", "neon", "puddles"},
)
