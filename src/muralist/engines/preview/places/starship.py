"""The bridge of a starship before a wide window on space."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, gradient, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import Ink, glow, lay
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.built.floors import depth_of, polished
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.72
CYAN = rgb("#55e0f0")


def paint(setting: Setting) -> Array:
    """The bridge of a starship: a wide window on space, glowing panels, a ribbed floor."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    picture[:] = array(rgb("#070a18"))
    cloud = view.noise("nebula", 1.4, octaves=6, gain=0.56)
    amount = smoothstep(0.42, 0.95, cloud) * np.exp(-(((view.yw + 0.15 - 0.3 * view.x) / 0.4) ** 2))
    glow(picture, amount.astype(np.float32), setting.colour("nebula", (rgb("#7a4fd0"), rgb("#2f7fc4"), rgb("#c2487e"))))
    rng = view.rng("bridge stars")
    ink = view.ink(2)
    for _ in range(420):
        ink.disc(
            float(rng.uniform(-1.2, 1.2)),
            float(rng.random()) * 0.66,
            max(0.55 / view.unit, 0.0006 + 0.002 * float(rng.random()) ** 5),
            (0.9, 0.94, 1.0),
            0.5 + 0.5 * float(rng.random()),
        )
    ink.onto(picture)
    if not setting.holds("planet"):
        spot = view.spot(-setting.side * min(0.22, view.half_width * 0.4), 0.42, 0.17)
        bands = 0.5 + 0.5 * np.sin(view.yw * 60 + 3 * view.noise("bands", 2.4, 8.0, octaves=3))
        face = (
            gradient(bands, [(0.0, rgb("#4f8fc9")), (1.0, rgb("#a9d8e8"))])
            * np.clip(0.7 + 3.2 * setting.side * (view.x + setting.side * min(0.22, view.half_width * 0.4)), 0.08, 1.1)[
                ..., None
            ]
        )
        lay(picture, smoothstep(1.01, 0.99, spot), face.astype(np.float32))
    dim = 0.72 if setting.day.lamps else 1.0
    hull = times(rgb("#c3ccd6"), dim)
    half, top = max(0.42, view.half_width * 0.86), max(0.08, FLOOR - 0.66 * k)
    away = np.maximum(
        np.abs(view.x) / half, np.abs(view.y - (top + FLOOR - 0.10 * k) / 2) / ((FLOOR - 0.10 * k - top) / 2)
    )
    corner = (np.abs(view.x) / half) ** 6 + np.abs(
        (view.y - (top + FLOOR - 0.10 * k) / 2) / ((FLOOR - 0.10 * k - top) / 2)
    ) ** 6
    shell = smoothstep(0.98, 1.0, np.minimum(away, corner))
    tone = 0.62 + 0.22 * (1 - view.y) + 0.04 * (view.noise("plate", 12.0, octaves=2) - 0.5)
    seams = smoothstep(0.485, 0.5, np.abs((view.x * 5) % 1 - 0.5)) * 0.3
    lay(picture, shell, (array(hull) * (tone * (1 - seams))[..., None]).astype(np.float32))
    rim = np.exp(-(((np.minimum(away, corner) - 1.0) / 0.045) ** 2)) * shell
    glow(picture, (rim * 0.55).astype(np.float32), CYAN)
    floor = view.band(FLOOR, 1.0)
    depth = depth_of(floor, FLOOR)
    spread = 0.32 + 0.68 * depth
    lane = np.abs((floor.x / spread * 3 + 0.5) % 1 - 0.5)
    row = np.abs((np.log(spread) * 6) % 1 - 0.5) * np.ones_like(floor.x)
    picture[floor.rows] = (
        array(times(rgb("#6f7c8c"), dim))
        * ((0.66 + 0.3 * depth) * (1 - 0.35 * np.maximum(smoothstep(0.03, 0.0, lane), smoothstep(0.03, 0.0, row))))[
            ..., None
        ]
    )
    polished(picture, floor, 0.34)
    path = np.exp(-(((np.abs(floor.x) - 0.14 - 0.26 * depth) / (0.004 + 0.008 * depth)) ** 2))
    glow(picture[floor.rows], (path * 0.9).astype(np.float32), CYAN)
    ink = view.ink(2)
    glowing: list[tuple[float, float, Colour]] = []
    for x, wide in ((-0.38, 0.30), (0.38, 0.30), (-0.92, 0.4), (0.92, 0.4)):
        _console(setting, ink, rng, x, FLOOR + 0.03, wide, hull, glowing)
    for hand in (-1, 1):
        ink.polygon(
            [
                (hand * (view.half_width + 0.1), -0.02),
                (hand * (half + 0.02), -0.02),
                (hand * (half - 0.06), top),
                (hand * (view.half_width + 0.1), FLOOR),
            ],
            times(hull, 0.4),
            0.35,
        )
    ink.onto(picture)
    for x, y, tint in glowing:
        if abs(x) < view.half_width + 0.05:
            shine(picture, view, x, y, 0.05, tint, 0.28)
    return picture


def _console(
    setting: Setting,
    ink: Ink,
    rng: np.random.Generator,
    x: float,
    foot: float,
    wide: float,
    hull: Colour,
    glowing: list[tuple[float, float, Colour]],
) -> None:
    """A desk of screens and lit keys."""
    k = 1 / setting.view.tall
    top = foot - 0.15 * k
    ink.polygon(
        [(x - wide / 2, top), (x + wide / 2, top), (x + wide * 0.42, foot), (x - wide * 0.42, foot)], times(hull, 0.55)
    )
    ink.polygon(
        [
            (x - wide / 2, top),
            (x + wide / 2, top),
            (x + wide * 0.46, top - 0.055 * k),
            (x - wide * 0.46, top - 0.055 * k),
        ],
        times(hull, 0.8),
    )
    for column in range(7):
        for row in range(2):
            tone = (CYAN, rgb("#ffb84a"), rgb("#ff6a7a"), rgb("#7af0a0"))[int(rng.integers(4))]
            px = x - wide * 0.38 + column * wide * 0.125
            ink.box(px, top - (0.044 - 0.022 * row) * k, px + wide * 0.085, top - (0.030 - 0.022 * row) * k, tone)
    for screen in (-0.27, 0.05):
        a, b = x + screen * wide, x + (screen + 0.24) * wide
        ink.box(a, top - 0.155 * k, b, top - 0.065 * k, rgb("#0f2438"))
        line = [(a + (b - a) * s / 10, top - (0.11 + 0.025 * math.sin(s * 1.3 + x * 9)) * k) for s in range(11)]
        ink.line(line, 0.004, CYAN)
        ink.line([(a, top - 0.082 * k), (b, top - 0.082 * k)], 0.002, rgb("#3f8fa8"))
        glowing.append(((a + b) / 2, top - 0.11 * k, CYAN))


PLACE = Place(
    name="starship",
    paint=paint,
    light=rooms.room_light,
    ground=0.895,
    horizon=FLOOR,
    indoor=True,
    sheltered=True,
    sky=(0.10, 0.38),
    scale=0.92,
    deaf=frozenset({"weather"}),
    features=frozenset({"stars", "nebula", "window"}),
)
