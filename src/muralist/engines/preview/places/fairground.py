"""A fairground: its wheel, its coaster and its stands."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import Array, Colour, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.places.outings import TOP, outing
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.air.seasons import grass_colour, leaves
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.floors import slabs
from muralist.engines.preview.scenery.nature.land import faded, hills, lit
from muralist.engines.preview.scenery.nature.plants import round_trees
from muralist.engines.preview.scenery.setting import Setting, blank

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


PLACES = (outing("fairground", paint_fair, "lights", paved=True),)
