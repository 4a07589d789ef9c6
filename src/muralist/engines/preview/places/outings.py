"""Grounds for a day out: a fairground, a golf course, a ski slope, a maze of hedges, a running track, a ball field."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.air.seasons import SEASONS, grass_colour, leaves, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.floors import slabs
from muralist.engines.preview.scenery.nature.land import faded, hills, lit, mist, mountains
from muralist.engines.preview.scenery.nature.plants import pine_row, round_trees
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WHITE: Colour = (1.0, 1.0, 1.0)
TOP = 0.64
GAY = (rgb("#d9463c"), rgb("#3f7fc0"), rgb("#f0b83c"), rgb("#4fa36a"), rgb("#9a5fb0"))


def _wheel(setting: Setting, ink: Ink, x: float, y: float, radius: float) -> list[tuple[float, float]]:
    """A Ferris wheel; returns where its gondolas hang."""
    k = 1 / setting.view.tall
    steel = faded(setting, rgb("#e6e9ec"), 0.12)
    for hand in (-1, 1):
        ink.line([(x, y), (x + hand * radius * 0.62, TOP + 0.01)], 0.018, times(steel, 0.78))
    ends = [(x + radius * math.cos(a), y + radius * math.sin(a) * k) for a in [math.tau * n / 12 for n in range(12)]]
    for end in ends:
        ink.line([(x, y), end], 0.004, steel)
    for share in (1.0, 0.86):
        ring = [(x + radius * share * math.cos(a), y + radius * share * math.sin(a) * k)
                for a in [math.tau * n / 48 for n in range(49)]]  # fmt: skip
        ink.line(ring, 0.009, steel)
    ink.disc(x, y, radius * 0.10, faded(setting, GAY[0], 0.12))
    for n, (px, py) in enumerate(ends):
        tone = faded(setting, GAY[n % 5], 0.10)
        ink.box(px - 0.026, py + 0.012 * k, px + 0.026, py + 0.052 * k, tone)
        ink.box(px - 0.030, py + 0.004 * k, px + 0.030, py + 0.016 * k, times(tone, 1.15))
    return ends


def _coaster(setting: Setting, ink: Ink, hand: int) -> None:
    """The hills of a roller coaster on their trestle, with a train on the slope."""
    k = 1 / setting.view.tall
    track, post = faded(setting, rgb("#c8453a"), 0.16), faded(setting, rgb("#8f979c"), 0.3)

    def high(x: float) -> float:
        return 0.14 + 0.15 * math.cos(5.2 * (x - 0.62)) * math.exp(-0.5 * abs(x - 0.62)) + 0.08 * math.cos(9.0 * x)

    xs = [0.06 + 0.02 * n for n in range(68)]
    for n, x in enumerate(xs):
        if n % 2 == 0:
            ink.line([(hand * x, TOP), (hand * x, TOP - high(x) * k)], 0.005, post)
            ink.line([(hand * x, TOP), (hand * (x + 0.04), TOP - high(x + 0.04) * 0.7 * k)], 0.003, post)
    for drop in (0.0, 0.022):
        ink.line([(hand * x, TOP - (high(x) - drop) * k) for x in xs], 0.009, track)
    for n in range(4):
        x = 0.30 + 0.045 * n
        ink.disc(hand * x, TOP - (high(x) + 0.020) * k, 0.021, faded(setting, GAY[2], 0.06), ry=0.017)


def _stand(setting: Setting, ink: Ink, x: float, size: float, tone: Colour) -> None:
    """A stall under a striped roof with a scalloped edge, its shelf full of prizes."""
    k = 1 / setting.view.tall
    foot, white = TOP + 0.055, lit(setting, rgb("#f6f0e2"))
    paint = lit(setting, tone)
    wide, eave, peak = size * 0.5, foot - size * 0.62 * k, foot - size * 0.98 * k
    ink.box(
        x - wide * 0.9,
        eave,
        x + wide * 0.9,
        foot,
        lit(setting, rgb("#5a3f30")) if not setting.day.lamps else rgb("#e6a85a"),
    )
    for n in range(6):
        ink.disc(
            x - wide * 0.72 + wide * 0.29 * n, foot - size * 0.36 * k, size * 0.065, lit(setting, GAY[(n + 1) % 5])
        )
    ink.box(x - wide * 0.9, foot - size * 0.28 * k, x + wide * 0.9, foot, paint)
    for n in range(5):
        ink.box(
            x - wide * 0.9 + wide * 0.36 * n,
            foot - size * 0.28 * k,
            x - wide * 0.9 + wide * (0.36 * n + 0.18),
            foot,
            white,
        )
    for n in range(8):
        a, b = -wide * 1.1 + wide * 2.2 * n / 8, -wide * 1.1 + wide * 2.2 * (n + 1) / 8
        stripe = paint if n % 2 else white
        ink.polygon([(x + a, eave), (x + b, eave), (x + b * 0.16, peak), (x + a * 0.16, peak)], stripe)
        ink.disc(x + (a + b) / 2, eave, (b - a) / 2, stripe, ry=(b - a) * 0.5)
    ink.line([(x, peak), (x, peak - size * 0.16 * k)], 0.005, white)
    ink.polygon(
        [(x, peak - size * 0.16 * k), (x + size * 0.13, peak - size * 0.125 * k), (x, peak - size * 0.09 * k)], paint
    )


def paint_fair(setting: Setting) -> Array:
    """A Ferris wheel, a roller coaster, striped stalls, strings of bulbs, an open square in front."""
    view, picture = setting.view, blank(setting.view)
    k = 1 / view.tall
    sky(setting, picture, TOP)
    round_trees(setting, picture, "trees", base=0.635, size=0.06, far=0.36, colours=leaves(setting), spacing=0.09)
    hills(setting, picture, "verge", crest=0.632, swing=0.006, bottom=0.72, far=0.12, colour=grass_colour(setting))
    slabs(
        setting,
        picture,
        "square",
        top=TOP + 0.045,
        colour=rgb("#c2ae90"),
        across=2.0,
        along=3.0,
        rough=0.18,
        joint=0.10,
    )
    ink = view.ink(2)
    side = setting.side
    if not setting.holds("coaster"):
        _coaster(setting, ink, -side)
    radius = 0.27
    middle = (side * min(0.26, view.half_width * 0.5), TOP - 0.33 * k)
    ends = [] if setting.holds("ferris_wheel") else _wheel(setting, ink, *middle, radius)
    for x, size, n in ((-0.78, 0.20, 3), (-0.36, 0.20, 0), (0.48, 0.21, 2), (0.82, 0.20, 1)):
        _stand(setting, ink, x * side, size, GAY[n])
    bulbs = []
    for a, b in ((-1.2, -0.6), (-0.6, 0.0), (0.0, 0.6), (0.6, 1.2)):
        wire = [(a + (b - a) * t / 10, TOP - (0.60 - 0.07 * math.sin(math.pi * t / 10)) * k) for t in range(11)]
        ink.line(wire, 0.003, lit(setting, rgb("#4a4f54")))
        bulbs += wire
    for n, (x, y) in enumerate(bulbs):
        ink.disc(x, y + 0.008, 0.010, GAY[n % 5] if not setting.day.lamps else rgb("#ffe0a0"))
    ink.onto(picture)
    if setting.day.lamps:
        for x, y in (*bulbs[::2], *ends):
            shine(picture, view, x, y, 0.055, rgb("#ffd48a"), 0.6)
    return picture


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


def paint_track(setting: Setting) -> Array:
    """Eight red lanes that run towards us from the bend, a lawn inside, stands behind."""
    view, picture = setting.view, blank(setting.view)
    sky(setting, picture, TOP)
    round_trees(setting, picture, "trees", base=0.62, size=0.075, far=0.32, colours=leaves(setting), spacing=0.11)
    hills(
        setting,
        picture,
        "infield",
        crest=0.615,
        swing=0.006,
        bottom=1.0,
        far=0.08,
        colour=grass_colour(setting),
        rough=0.08,
    )
    ink = view.ink(2)
    red, white = lit(setting, rgb("#c2553f")), lit(setting, rgb("#f6f2e8"))
    if snowy(setting):
        red = mix(red, lit(setting, rgb("#eef3f8")), 0.7)
    wide = max(0.95, view.half_width * 1.6)
    ink.polygon([(-0.16, TOP + 0.012), (0.16, TOP + 0.012), (wide, 1.03), (-wide, 1.03)], red)
    ink.polygon([(-1.5, TOP + 0.004), (1.5, TOP + 0.004), (1.5, TOP + 0.022), (-1.5, TOP + 0.022)], red)
    for n in range(9):
        t = n / 4 - 1
        ink.polygon([(0.16 * t - 0.0012, TOP + 0.012), (0.16 * t + 0.0012, TOP + 0.012), (wide * t + 0.009, 1.03),
                     (wide * t - 0.009, 1.03)], white)  # fmt: skip
    for y, thick in ((0.70, 0.004), (0.90, 0.012)):
        reach = 0.16 + (wide - 0.16) * (y - TOP) / (1.03 - TOP)
        ink.box(-reach, y, reach, y + thick, white)
    ink.onto(picture)
    return picture


def paint_diamond(setting: Setting) -> Array:
    """A baseball field from behind home plate: the clay diamond with its bases, the mound, the fence with stands."""
    view, picture = setting.view, blank(setting.view)
    k = 1 / view.tall
    sky(setting, picture, TOP)
    round_trees(setting, picture, "trees", base=0.615, size=0.065, far=0.34, colours=leaves(setting), spacing=0.11)
    green = grass_colour(setting)
    hills(
        setting,
        picture,
        "outfield",
        crest=0.625,
        swing=0.0,
        bottom=1.0,
        far=0.08,
        colour=times(green, 1.06),
        rough=0.06,
    )
    ink = view.ink(2)
    for n in range(4):
        y = TOP + 0.012 + 0.030 * n
        ink.box(-1.5, y, 1.5, y + 0.014 + 0.002 * n, mix(lit(setting, green), WHITE, 0.14), 0.32)
    fence = lit(setting, rgb("#2f5f4a"))
    ink.box(-1.5, 0.625 - 0.055 * k, 1.5, 0.632, fence)
    ink.box(-1.5, 0.625 - 0.060 * k, 1.5, 0.625 - 0.050 * k, lit(setting, rgb("#e6c23c")))
    clay, white, lawn = (
        lit(setting, rgb("#c08a5a")),
        lit(setting, rgb("#fbf8f0")),
        mix(lit(setting, green), WHITE, 0.06),
    )
    ink.disc(0.0, 0.765, 0.66, clay, ry=0.085)
    ink.polygon([(-0.66, 0.765), (0.66, 0.765), (0.30, 0.98), (-0.30, 0.98)], clay)
    ink.disc(0.0, 0.945, 0.32, clay, ry=0.060)
    ink.polygon([(0.0, 0.722), (0.44, 0.775), (0.08, 0.905), (-0.08, 0.905), (-0.44, 0.775)], lawn)
    ink.disc(0.0, 0.795, 0.085, clay, ry=0.016)
    ink.box(-0.022, 0.792, 0.022, 0.797, white)
    for hand in (-1, 1):
        ink.line([(hand * 0.012, 0.935), (hand * 0.52, 0.765), (hand * 1.1, 0.66)], 0.008, white)
        ink.polygon([(hand * 0.50, 0.757), (hand * 0.545, 0.762), (hand * 0.53, 0.772), (hand * 0.485, 0.768)], white)
        ink.line([(hand * 0.07, 0.915), (hand * 0.17, 0.915), (hand * 0.19, 0.965), (hand * 0.08, 0.965),
                  (hand * 0.07, 0.915)], 0.006, white)  # fmt: skip
    ink.polygon([(-0.022, 0.712), (0.022, 0.712), (0.026, 0.720), (-0.026, 0.720)], white)
    ink.polygon([(-0.03, 0.930), (0.03, 0.930), (0.034, 0.942), (0.0, 0.954), (-0.034, 0.942)], white)
    ink.onto(picture)
    return picture


def _place(
    name: str,
    paint: Callable[[Setting], Array],
    *own: str,
    horizon: float = TOP,
    sky_to: float = 0.42,
    paved: bool = False,
) -> Place:
    return Place(
        name=name, paint=paint, light=open_light, ground=0.885, horizon=horizon, sky=(0.05, sky_to), scale=0.92,
        paved=paved, seasons=SEASONS, features=SKY_FEATURES | {"trees", *own},
    )  # fmt: skip


PLACES = (
    _place("fairground", paint_fair, "lights", paved=True),
    _place("golfcourse", paint_golf, "grass"),
    _place("skislope", paint_slope, "snow", "mountains"),
    _place("maze", paint_maze, horizon=0.40, sky_to=0.26),
    _place("runningtrack", paint_track, "grass"),
    _place("diamond", paint_diamond, "grass"),
)
