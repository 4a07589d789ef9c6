"""A boxing ring, a recording studio, and the inside of an observatory."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.built.furnishings import beam
from muralist.engines.preview.scenery.home.wallboxes import FLOOR, Wall
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WHITE: Colour = (1.0, 1.0, 1.0)


def paint_ring(setting: Setting) -> Array:
    """A boxing ring under its lamps: canvas on a skirted stage, four posts, three ropes, the crowd in the dark."""
    view, picture = setting.view, blank(setting.view)
    k = 1 / view.tall
    ink = view.ink(2)
    ink.box(-1.6, -0.1, 1.6, 1.1, rgb("#221f2a"))
    rng = view.rng("ring crowd")
    for row in range(5):
        y = 0.40 + 0.045 * row
        for column in range(46):
            x = -1.2 + 0.053 * column + 0.026 * (row % 2)
            tone = mix(
                (rgb("#5a4a56"), rgb("#4a5566"), rgb("#66544a"), rgb("#4f4a66"))[int(rng.integers(4))],
                rgb("#221f2a"),
                0.5 - 0.06 * row,
            )
            ink.disc(x, y, 0.015, mix(rgb("#b08a70"), rgb("#221f2a"), 0.55 - 0.06 * row))
            ink.box(x - 0.022, y + 0.014 * k, x + 0.022, y + 0.06, tone)
    far, near = 0.635, 0.90
    a, b = max(0.36, view.half_width * 0.66), max(0.56, view.half_width * 1.06)
    ink.polygon([(-b, near), (b, near), (b, near + 0.10), (-b, near + 0.10)], rgb("#27427a"))
    ink.polygon([(-b, near), (b, near), (b, near + 0.014), (-b, near + 0.014)], rgb("#d9b24a"))
    ink.polygon([(-a, far), (a, far), (b, near), (-b, near)], rgb("#d6dbe2"))
    ink.polygon(
        [(-a * 0.9, far + 0.02), (a * 0.9, far + 0.02), (b * 0.9, near - 0.025), (-b * 0.9, near - 0.025)],
        rgb("#e6eaef"),
    )
    ink.disc(0.0, 0.755, 0.15, rgb("#c43a36"), ry=0.040)
    ink.disc(0.0, 0.755, 0.11, rgb("#e6eaef"), ry=0.029)
    tones = (rgb("#c8322c"), rgb("#f2f2f0"), rgb("#2f5fb0"))
    for n, tone in enumerate(tones):
        high = 0.085 + 0.075 * n
        ink.line(
            [(-b, near - high * 1.5 * k), (-a, far - high * k), (a, far - high * k), (b, near - high * 1.5 * k)],
            0.008,
            tone,
        )
    for x, y, size, tone in (
        (-a, far, 1.0, rgb("#2f5fb0")),
        (a, far, 1.0, rgb("#c8322c")),
        (-b, near, 1.5, rgb("#c8322c")),
        (b, near, 1.5, rgb("#2f5fb0")),
    ):
        ink.box(x - 0.016 * size, y - 0.27 * size * k, x + 0.016 * size, y, tone)
        ink.box(x - 0.020 * size, y - 0.275 * size * k, x + 0.020 * size, y - 0.255 * size * k, mix(tone, WHITE, 0.4))
    lamps = (-0.26, 0.0, 0.26)
    ink.box(-0.42, 0.035, 0.42, 0.05, rgb("#4a4d55"))
    for x in lamps:
        ink.polygon([(x - 0.04, 0.05), (x + 0.04, 0.05), (x + 0.06, 0.085), (x - 0.06, 0.085)], rgb("#5c6068"))
        ink.box(x - 0.055, 0.083, x + 0.055, 0.092, rgb("#fff6d8"))
    ink.onto(picture)
    for x in lamps:
        beam(setting, picture, x, 0.09, 0.78, x * 1.3, 0.6, rgb("#fff2cf"), 0.22)
    return picture


def paint_recording(setting: Setting) -> Array:
    """Foam on the walls, a pane to the singer's booth, the mixing desk with its faders, two monitors."""
    view, picture = setting.view, blank(setting.view)
    ink = view.ink(2)
    wall = Wall(setting, ink)
    wall.box(-1.5, -0.9, 1.5, 1.6, rgb("#3f3a40"))
    for row in range(6):
        for column in range(-9, 10):
            x, y = 0.15 * column, 0.04 + 0.15 * row
            tone = rgb("#57505a") if (row + column) % 2 else rgb("#4a444d")
            wall.box(x - 0.072, y, x + 0.072, y + 0.144, tone)
            for n in range(4):
                wall.line(
                    [(x - 0.054 + 0.036 * n, y + 0.006), (x - 0.054 + 0.036 * n, y + 0.138)], 0.006, times(tone, 0.72)
                )
    wall.box(-0.33, 0.24, 0.33, 0.60, rgb("#7a5a3c"))
    wall.box(-0.31, 0.26, 0.31, 0.58, rgb("#d9b98a"))
    wall.box(-0.31, 0.26, 0.31, 0.40, rgb("#b58f62"))
    wall.line([(0.04, 0.26), (0.04, 0.45)], 0.010, rgb("#2f2f33"))
    wall.box(0.015, 0.43, 0.065, 0.52, rgb("#4a4a50"))
    wall.disc(0.04, 0.475, 0.046, rgb("#2f2f33"))
    wall.disc(0.04, 0.475, 0.036, rgb("#8a8a90"))
    wall.shape([(-0.24, 0.26), (-0.16, 0.26), (0.02, 0.58), (-0.06, 0.58)], rgb("#e6cda4"))
    wall.box(-1.5, -0.9, 1.5, 0.0, rgb("#6b4a34"))
    for n in range(-12, 13):
        wall.line([(0.12 * n, 0.0), (0.30 * n, -0.5)], 0.005, rgb("#563a28"))
    if not setting.holds("table"):
        wall.shape([(-0.52, -0.10), (0.52, -0.10), (0.44, 0.14), (-0.44, 0.14)], rgb("#2b2d31"))
        wall.box(-0.54, -0.20, 0.54, -0.10, rgb("#8a5f3c"))
        wall.shape([(-0.47, -0.075), (0.47, -0.075), (0.41, 0.12), (-0.41, 0.12)], rgb("#3c4046"))
        rng = view.rng("faders")
        for n in range(24):
            t = n / 23 * 2 - 1
            wall.line([(0.45 * t, -0.06), (0.43 * t, 0.02)], 0.005, rgb("#1c1d20"))
            y = float(rng.uniform(-0.05, 0.01))
            wall.box(0.443 * t - 0.008, y, 0.443 * t + 0.008, y + 0.016, rgb("#e9e6de"))
            for k in range(3):
                wall.disc(
                    (0.42 - 0.008 * k) * t,
                    0.042 + 0.024 * k,
                    0.006,
                    (rgb("#e0563f"), rgb("#f0c23c"), rgb("#5fc0e0"))[k],
                )
        for hand in (-1, 1):
            x = hand * 0.40
            wall.box(x - 0.075, 0.14, x + 0.075, 0.36, rgb("#1f2023"))
            wall.disc(x, 0.30, 0.028, rgb("#55585e"))
            wall.disc(x, 0.21, 0.052, rgb("#d9c27a"))
            wall.disc(x, 0.21, 0.020, rgb("#2b2d31"))
    ink.onto(picture)
    shine(picture, view, 0.0, FLOOR - 0.45 / view.tall, 0.34, rooms.LAMP, 0.30)
    return picture


def paint_dome(setting: Setting) -> Array:
    """The inside of a dome, its slit open on the stars, and the great telescope on its mount."""
    view, picture = setting.view, blank(setting.view)
    k = 1 / view.tall
    ink = view.ink(2)
    ink.box(-1.6, -0.1, 1.6, 1.1, rgb("#39404e"))
    side = setting.side
    for n in range(-10, 11):
        ink.line([(0.0, -0.35), (0.17 * n, 0.62)], 0.006, rgb("#2f3542"))
    for y in (0.16, 0.34, 0.50):
        ink.line(
            [(1.6 * math.cos(a), y - 0.05 + 0.10 * math.sin(a)) for a in [math.pi * n / 20 for n in range(21)]],
            0.005,
            rgb("#2f3542"),
        )
    slit = [(side * 0.02, -0.05), (side * 0.36, -0.05), (side * 0.44, 0.46), (side * 0.14, 0.50)]
    ink.polygon(slit, rgb("#0c1230"))
    rng = view.rng("slit stars")
    for _ in range(90):
        t, u = float(rng.random()), float(rng.random())
        x = side * ((0.02 + 0.12 * t) + (0.34 - 0.04 * t) * u)
        ink.disc(x, -0.02 + 0.50 * t, 0.0016 + 0.003 * float(rng.random()) ** 3, rgb("#f4f2e6"))
    ink.line([slit[0], slit[3], slit[2], slit[1]], 0.014, rgb("#6f7888"))
    ink.box(-1.6, 0.60, 1.6, 0.72, rgb("#4c5464"))
    for n in range(-8, 9):
        ink.box(0.2 * n - 0.09, 0.615, 0.2 * n + 0.09, 0.71, rgb("#454d5c"))
    ink.box(-1.6, 0.72, 1.6, 1.1, rgb("#555a63"))
    for n in range(1, 6):
        ink.line([(-1.6, 0.72 + 0.05 * n), (1.6, 0.72 + 0.05 * n)], 0.003, rgb("#4a4f58"))
    if not setting.holds("telescope"):
        x, y = -side * 0.10, 0.60
        ink.polygon([(x - 0.13, 0.86), (x + 0.13, 0.86), (x + 0.06, y), (x - 0.06, y)], rgb("#8a919c"))
        ink.disc(x, 0.86, 0.17, rgb("#6c737e"), ry=0.030)

        def at(t: float, u: float) -> tuple[float, float]:
            """A point `t` along the tube, `u` across it, in world units."""
            return x + side * (0.8 * t + 0.6 * u), y - 0.02 + (0.8 * u - 0.6 * t) * k

        for t0, t1, wide, tone in (
            (-0.20, 0.06, 0.050, rgb("#c9ced6")),
            (0.06, 0.44, 0.068, rgb("#e3e6ea")),
            (0.41, 0.46, 0.076, rgb("#9aa2ae")),
        ):
            ink.polygon([at(t0, -wide), at(t1, -wide), at(t1, wide), at(t0, wide)], tone)
            ink.polygon([at(t0, 0.012), at(t1, 0.012), at(t1, wide), at(t0, wide)], times(tone, 0.82))
        ink.polygon([at(-0.26, -0.022), at(-0.20, -0.022), at(-0.20, 0.022), at(-0.26, 0.022)], rgb("#3c424c"))
        ink.disc(x, y, 0.062, rgb("#6c737e"))
        ink.disc(x, y, 0.030, rgb("#d9b24a"))
    ink.onto(picture)
    shine(picture, view, side * 0.26, 0.20, 0.30, rgb("#5a78d0"), 0.28)
    return picture


def _place(name: str, paint: Callable[[Setting], Array], ground: float = 0.90) -> Place:
    return Place(
        name=name, paint=paint, light=rooms.room_light, ground=ground, horizon=0.66, indoor=True, sheltered=True,
        sky=(0.06, 0.34), scale=0.9, features=frozenset({"lamp"}), deaf=frozenset({"weather"}),
    )  # fmt: skip


PLACES = (
    _place("boxingring", paint_ring, ground=0.855),
    _place("recordingstudio", paint_recording),
    _place("planetdome", paint_dome),
)
