"""A museum hall: framed pictures on a tall wall, picture lights, a rope and a polished floor that mirrors them."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import Ink, glow
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.74
WALLS: tuple[Colour, ...] = (rgb("#7a2f33"), rgb("#35564f"), rgb("#e3ddd1"), rgb("#3d4a63"))
FRAMES = ((-0.78, 0.30, 0.22), (-0.42, 0.20, 0.27), (0.0, 0.42, 0.30), (0.44, 0.21, 0.26), (0.80, 0.30, 0.22))
"""World x of the middle, width and height of each picture."""


def paint(setting: Setting) -> Array:
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    rooms.wall(setting, picture, FLOOR, setting.colour("wall", WALLS), 0.04)
    ink = view.ink(2)
    white = rooms.toned(setting, rgb("#efe9de"))
    ink.box(-1.3, FLOOR - 0.055 * k, 1.3, FLOOR, white)
    ink.box(-1.3, FLOOR - 0.060 * k, 1.3, FLOOR - 0.055 * k, times(white, 0.7))
    for number, (x, wide, tall) in enumerate(FRAMES):
        _framed(setting, ink, number, x, FLOOR - 0.40 * k, wide, tall)
    if view.tall > 1.25:
        for number, (x, wide, tall) in enumerate(FRAMES):
            _framed(setting, ink, number + 10, x + 0.06, FLOOR - 0.84 * k, wide * 0.85, tall * 0.85)
    ink.onto(picture)
    for x, wide, tall in FRAMES:
        if abs(x) < view.half_width + 0.2:
            fall = np.exp(
                -(((view.x - x) / (wide * 0.75)) ** 2) - (((view.yw - (FLOOR - 0.5) * view.tall + 0.44) / tall) ** 2)
            )
            glow(picture, (fall * np.float32(0.26)).astype(np.float32), rgb("#ffe9c4"))
    _floor(setting, picture)
    posts = view.ink(2)
    _rope(setting, posts)
    posts.onto(picture)
    return picture


def _framed(setting: Setting, ink: Ink, number: int, x: float, middle: float, wide: float, tall: float) -> None:
    """A gilt frame round a small landscape, still life or abstract."""
    view = setting.view
    if abs(x) > view.half_width + wide:
        return
    k = 1 / view.tall
    rng = view.rng("canvas", number)
    gilt = rooms.toned(setting, rgb("#c79b4b"))
    x0, x1, y0, y1 = x - wide / 2, x + wide / 2, middle - tall / 2 * k, middle + tall / 2 * k
    ink.box(x0 - 0.016, y0 - 0.008 * k, x1 + 0.024, y1 + 0.030 * k, (0.06, 0.04, 0.04), 0.4)
    ink.box(x0 - 0.022, y0 - 0.022 * k, x1 + 0.022, y1 + 0.022 * k, times(gilt, 0.72))
    ink.box(x0 - 0.018, y0 - 0.018 * k, x1 + 0.018, y1 + 0.016 * k, gilt)
    ink.box(x0 - 0.004, y0 - 0.004 * k, x1 + 0.004, y1 + 0.004 * k, times(gilt, 0.5))
    ground = (rgb("#8fb0c4"), rgb("#d9b98a"), rgb("#3b3346"), rgb("#c9cdb8"))[int(rng.integers(4))]
    ink.box(x0, y0, x1, y1, rooms.toned(setting, ground))
    tones = (rgb("#4f6f52"), rgb("#b8623f"), rgb("#2f4a6b"), rgb("#d8a640"), rgb("#7d4f6b"))
    kind = number % 3
    if kind == 0:
        for layer in range(3):
            line = y0 + (y1 - y0) * (0.45 + 0.18 * layer)
            tone = rooms.toned(setting, mix(tones[int(rng.integers(3))], ground, 0.5 - 0.22 * layer))
            crest = [(x0 + wide * step / 12, line + float(rng.normal(0, 0.012)) * k) for step in range(13)]
            ink.polygon([*crest, (x1, y1), (x0, y1)], tone)
        ink.disc(x + wide * 0.2, y0 + (y1 - y0) * 0.25, wide * 0.06, rooms.toned(setting, rgb("#f3dfa0")))
    elif kind == 1:
        ink.box(x0, y0 + (y1 - y0) * 0.68, x1, y1, rooms.toned(setting, rgb("#6b4630")))
        for fruit in range(4):
            tone = rooms.toned(setting, jitter(tones[(fruit + 1) % 5], rng, 0.04))
            fx = x + (fruit - 1.5) * wide * 0.16
            ink.disc(fx, y0 + (y1 - y0) * 0.64, wide * 0.085, tone)
            ink.disc(fx - wide * 0.03, y0 + (y1 - y0) * 0.61, wide * 0.025, mix(tone, (1, 1, 1), 0.5))
    else:
        for _ in range(6):
            cx, cy = float(rng.uniform(x0, x1)), float(rng.uniform(y0, y1))
            size = min(float(rng.uniform(0.02, 0.06)), x1 - cx, cx - x0, (y1 - cy) / k, (cy - y0) / k)
            if size > 0.006:
                ink.disc(cx, cy, size, rooms.toned(setting, tones[int(rng.integers(5))]), 0.9)
    ink.box(x - 0.04, y0 - 0.052 * k, x + 0.04, y0 - 0.040 * k, rooms.toned(setting, rgb("#4a4038")))


def _floor(setting: Setting, picture: Array) -> None:
    """Herringbone of dark oak, waxed: the wall shows in it."""
    view = setting.view
    band = view.band(FLOOR, 1.0)
    count = band.shape[0]
    depth = np.clip((band.y - FLOOR) / (1 - FLOOR), 0, 1)
    spread = 0.50 + 0.50 * depth
    u, v = band.x / spread * 9.0, np.log(spread) * 9.0
    zig = np.abs(u % 2 - 1)
    lane = (v * 2 + zig * 1.6) % 1
    grain = band.noise("parquet", 30.0, 60.0, octaves=3)
    index = (np.floor(u) * 31 + np.floor(v * 2 + zig * 1.6) * 17).astype(np.int64) % 89
    own = view.rng("parquet").random(89).astype(np.float32)[index]
    tone = (0.70 + 0.20 * depth + 0.22 * (own - 0.5) + 0.14 * (grain - 0.5)) * (
        1 - 0.35 * smoothstep(0.46, 0.5, np.abs(lane - 0.5))
    )
    wood = np.array(rooms.toned(setting, rgb("#8a5a38")), dtype=np.float32) * tone[..., None]
    mirror = picture[np.clip(band.top - 1 - np.arange(count), 0, None)]
    sheen = (0.34 * (1 - depth) ** 1.5 + 0.10)[..., None]
    picture[band.rows] = wood + (mirror - wood) * sheen


def _rope(setting: Setting, ink: Ink) -> None:
    k = 1 / setting.view.tall
    brass, red = rooms.toned(setting, rgb("#d1a850")), rooms.toned(setting, rgb("#9a2c34"))
    foot = FLOOR + 0.055
    posts = [-1.2 + 0.4 * number for number in range(7)]
    for left in posts[:-1]:
        sag = [
            (left + 0.4 * t, foot - (0.135 - 0.045 * math.sin(math.pi * t)) * k)
            for t in [step / 12 for step in range(13)]
        ]
        ink.line(sag, 0.011, red)
    for x in posts:
        ink.disc(x, foot, 0.026, times(brass, 0.7), ry=0.008)
        ink.box(x - 0.006, foot - 0.14 * k, x + 0.006, foot, brass)
        ink.disc(x, foot - 0.148 * k, 0.012, mix(brass, (1, 1, 1), 0.2))


PLACE = Place(
    name="museum",
    paint=paint,
    light=rooms.room_light,
    ground=0.90,
    horizon=FLOOR,
    indoor=True,
    sheltered=True,
    sky=(0.06, 0.34),
    scale=0.9,
    features=frozenset({"wall", "pictures", "lamp"}),
)
