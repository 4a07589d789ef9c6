"""Grounds for a day out: a golf course, a ski slope, a maze of hedges; and what all such grounds have."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.scenery.air.seasons import SEASONS, grass_colour, leaves, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import hills, lit, mist, mountains
from muralist.engines.preview.scenery.nature.plants import pine_row, round_trees
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WHITE: Colour = (1.0, 1.0, 1.0)

TOP = 0.64


def paint_golf(setting: Setting) -> Array:
    """Mown fairways, a bunker, a pond, and the green with its hole and flag."""
    view, picture = setting.view, blank(setting.view)
    k = 1 / view.tall
    sky(setting, picture, TOP)
    green = grass_colour(setting)
    line = hills(setting, picture, "rise", crest=0.58, swing=0.025, bottom=0.68, far=0.34, colour=times(green, 1.06))
    round_trees(setting, picture, "far trees", base=line, size=0.07, far=0.30, colours=leaves(setting), spacing=0.10)
    hills(
        setting,
        picture,
        "fairway",
        crest=0.625,
        swing=0.018,
        bottom=1.0,
        far=0.06,
        colour=times(green, 1.10),
        rough=0.08,
    )
    ink = view.ink(2)
    side = setting.side
    mown = mix(lit(setting, green), WHITE, 0.12)
    for n in range(5):
        y = 0.73 + 0.058 * n
        ink.polygon([(-1.5, y), (1.5, y - 0.008), (1.5, y + 0.018), (-1.5, y + 0.028)], mown, 0.30)
    bright = mix(lit(setting, (0.48, 0.76, 0.36) if not snowy(setting) else rgb("#e9eff4")), WHITE, 0.04)
    gx, gy = -side * 0.12, 0.735
    ink.disc(gx, gy, 0.40, times(bright, 0.86), ry=0.052)
    ink.disc(gx, gy - 0.004, 0.385, bright, ry=0.047)
    sand = lit(setting, rgb("#ecd9a8"))
    for x, y, r in ((side * 0.36, 0.785, 0.16), (side * 0.25, 0.800, 0.11), (-side * 0.56, 0.775, 0.13)):
        ink.disc(x, y, r, times(sand, 0.78), ry=r * 0.26)
        ink.disc(x, y + 0.006, r * 0.95, sand, ry=r * 0.21)
    ink.disc(gx, gy - 0.006, 0.016, lit(setting, rgb("#2a3a26")), ry=0.005)
    ink.line([(gx, gy - 0.006), (gx, gy - 0.26 * k)], 0.007, lit(setting, rgb("#f4f2ea")))
    ink.polygon(
        [(gx, gy - 0.26 * k), (gx + side * 0.10, gy - 0.225 * k), (gx, gy - 0.19 * k)], lit(setting, rgb("#d8342c"))
    )
    if not setting.plan.things:
        ink.disc(gx + side * 0.14, gy + 0.012, 0.011, lit(setting, WHITE))
    ink.onto(picture)
    return picture


def paint_slope(setting: Setting) -> Array:
    """A white piste between pines, gates in blue and red, a chairlift up to the peaks."""
    view, picture = setting.view, blank(setting.view)
    k = 1 / view.tall
    sky(setting, picture, 0.60)
    snow = rgb("#eef3fa")
    mountains(setting, picture, "range", base=0.60, height=0.36, far=0.42, rock=rgb("#7f8ca4"), snow=0.9, frequency=1.3)
    line = hills(setting, picture, "shoulder", crest=0.55, swing=0.05, bottom=0.80, far=0.3, colour=snow, rough=0.06)
    pine_row(setting, picture, "far pines", base=line, height=0.09, far=0.36, spacing=0.03, snowy=True)
    mist(setting, picture, at=0.60, thick=0.02, strength=0.35)
    hills(
        setting, picture, "piste", crest=0.64, swing=0.03, bottom=1.0, far=0.05, colour=snow, rough=0.05, frequency=0.6
    )
    ink = view.ink(2)
    side = setting.side
    white, blue = lit(setting, WHITE), lit(setting, rgb("#c9d9ea"))
    for n in range(7):
        x = side * (-0.05 + 0.035 * n)
        run = [(x * (0.4 + 0.9 * t) + 0.05 * math.sin(5 * t + n), 0.66 + 0.34 * t) for t in [m / 14 for m in range(15)]]
        ink.line(run, 0.004 + 0.001 * n, blue if n % 2 else white, 0.8)
    for n, (x, y, size) in enumerate(((-0.04, 0.685, 0.06), (0.14, 0.735, 0.085), (-0.16, 0.80, 0.115))):
        tone = lit(setting, (rgb("#c8342c"), rgb("#2f66b0"))[n % 2])
        for hand in (-1, 1):
            px = side * x + hand * size * 0.30
            ink.line([(px, y), (px, y - size * k)], 0.006, tone)
        ink.box(side * x - size * 0.30, y - size * 0.96 * k, side * x + size * 0.30, y - size * 0.50 * k, tone)
    dark = lit(setting, rgb("#4a545e"))
    cable = [(side * (0.62 - 0.36 * t), 0.36 - 0.10 * t) for t in (-1.4, 0.0, 1.0)]
    ink.line(cable, 0.004, dark)
    for t, tall in ((0.0, 0.36), (0.8, 0.25)):
        x, y = side * (0.62 - 0.36 * t), 0.36 - 0.10 * t
        ink.line([(x, y - 0.01), (x, y + tall)], 0.014 * (1 - 0.4 * t), dark)
        ink.line([(x - 0.05, y), (x + 0.05, y)], 0.010, dark)
    for t in (-0.55, -0.1, 0.32, 0.62):
        x, y, s = side * (0.62 - 0.36 * t), 0.36 - 0.10 * t, 0.062 * (1 - 0.3 * t)
        ink.line([(x, y), (x, y + s * 1.1 * k), (x - s * 0.5, y + s * 1.1 * k)], 0.005, dark)
        ink.box(x - s * 0.6, y + s * 1.05 * k, x + s * 0.55, y + s * 1.4 * k, lit(setting, rgb("#d8473c")))
        ink.box(x - s * 0.6, y + s * 0.65 * k, x + s * 0.55, y + s * 0.75 * k, dark)
    ink.onto(picture)
    pine_row(setting, picture, "near pines", base=0.80, height=0.26, far=0.06, spacing=0.62, snowy=True)
    return picture


def paint_maze(setting: Setting) -> Array:
    """A maze of clipped hedges seen from a little above, gravel paths between, a pavilion in the middle."""
    view, picture = setting.view, blank(setting.view)
    k = 1 / view.tall
    sky(setting, picture, 0.36)
    green = grass_colour(setting)
    line = hills(setting, picture, "rise", crest=0.36, swing=0.012, bottom=0.44, far=0.36, colour=green)
    round_trees(setting, picture, "far trees", base=line, size=0.06, far=0.30, colours=leaves(setting), spacing=0.085)
    ink = view.ink(2)
    gravel = lit(setting, rgb("#dcc9a0"))
    ink.box(-1.5, 0.385, 1.5, 1.05, gravel)
    hedge = lit(setting, rgb("#dfe6ea") if snowy(setting) else rgb("#5f9a4a"))
    front, top = times(hedge, 0.58), mix(hedge, WHITE, 0.08)
    rng = view.rng("maze")

    def at(x: float, z: float) -> tuple[float, float]:
        return x / z, 0.30 + 0.62 / z

    rows, columns = 9, 12
    for row in range(rows):
        z = 5.2 * 0.80**row
        near = z * 0.945
        high = 0.125 / near * k
        step = 0.30
        gap = int(rng.integers(1, columns - 1))
        for column in range(-columns, columns):
            if (column + gap) % 5 == 0 and row:
                continue
            a, b = column * step, (column + 1) * step
            (ax, ay), (bx, by) = at(a, z), at(b, z)
            (cx, cy), (dx, dy) = at(a, near), at(b, near)
            ink.polygon([(cx, cy), (dx, dy), (dx, dy - high), (cx, cy - high)], front)
            ink.polygon([(ax, ay - 0.125 / z * k), (bx, by - 0.125 / z * k), (dx, dy - high), (cx, cy - high)], top)
        if row < rows - 1:
            back = z * 0.945
            fore = 5.2 * 0.80 ** (row + 1)
            for column in range(-columns, columns):
                if rng.random() < 0.36:
                    a = column * step
                    (ax, ay), (bx, by) = at(a, back), at(a, fore)
                    w = 0.05
                    (cx, cy), (dx, dy) = at(a + w, back), at(a + w, fore)
                    ha, hb = 0.125 / back * k, 0.125 / fore * k
                    inner = (ax, ay, bx, by) if a > 0 else (cx, cy, dx, dy)
                    ink.polygon([(inner[0], inner[1]), (inner[2], inner[3]), (inner[2], inner[3] - hb),
                                 (inner[0], inner[1] - ha)], times(front, 1.16))  # fmt: skip
                    ink.polygon([(ax, ay - ha), (cx, cy - ha), (dx, dy - hb), (bx, by - hb)], top)
    ink.onto(picture)
    return picture


def outing(
    name: str,
    paint: Callable[[Setting], Array],
    *own: str,
    horizon: float = TOP,
    sky_to: float = 0.42,
    paved: bool = False,
) -> Place:
    """A place for a day out under an open sky."""
    return Place(
        name=name, paint=paint, light=open_light, ground=0.885, horizon=horizon, sky=(0.05, sky_to), scale=0.92,
        paved=paved, seasons=SEASONS, features=SKY_FEATURES | {"trees", *own},
    )  # fmt: skip


PLACES = (
    outing("golfcourse", paint_golf, "grass"),
    outing("skislope", paint_slope, "snow", "mountains"),
    outing("maze", paint_maze, horizon=0.40, sky_to=0.26),
)
