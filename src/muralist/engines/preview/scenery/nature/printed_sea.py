"""Open water as printers show it: few large waves that curl over, with claws of foam, in three blues."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.setting import Setting

PRINTED = frozenset({"woodblock", "papercut"})
ROWS = 6
CALM, COMMON, HIGH = 0.22, 0.42, 1.55
"""Heights of the waves in fog, in fair weather and in a storm."""
BREAKING = 0.9
"""Height from which waves curl over; lower ones are swell."""
BLUES = (rgb("#86b4c6"), rgb("#3f77a3"), rgb("#1d4473"))
"""Inks from far to near."""
FOAM = rgb("#f3efe0")
CREST = 0.66
"""Where a wave is highest, as a share of its length."""
LIP = ((0.74, 0.99), (0.82, 0.90), (0.88, 0.74), (0.895, 0.60))
"""The lip of a breaker: shares of its length and height, from the crest to its tip."""
HOLLOW = ((0.84, 0.66), (0.79, 0.52), (0.77, 0.34), (0.80, 0.16), (0.87, 0.05))
"""The hollow under the lip, from the tip down to the trough."""
CLAWS = ((0.80, 0.84, 0.055), (0.855, 0.72, 0.062), (0.885, 0.60, 0.055), (0.89, 0.50, 0.038), (0.845, 0.60, 0.042))
"""Fingers of foam on the lip: place and radius, in lengths and heights."""
SPRAY = ((0.94, 0.78, 0.022), (0.97, 0.62, 0.016), (0.90, 0.93, 0.018))


def printed(setting: Setting) -> bool:
    """Whether a style of the picture shows the sea so."""
    return not PRINTED.isdisjoint(setting.plan.styles)


def print_sea(setting: Setting, picture: Array, horizon: float, bottom: float) -> None:
    """Rows of waves from the horizon down, larger and darker towards the viewer; they break on a rough sea."""
    view = setting.view
    rng = view.rng("printed sea")
    rough = HIGH if setting.weather == "storm" or setting.wants("waves") else COMMON
    rough = CALM if setting.weather == "fog" else rough
    asked = setting.plan.feature("sea")
    own = asked.colours[0].colour if asked is not None and asked.colours else None
    blues = (mix(own, FOAM, 0.45), mix(own, FOAM, 0.15), mix(own, BLUES[2], 0.3)) if own else BLUES
    ink = view.band(max(0.0, horizon - 0.04), bottom).ink(2)
    # foam is paper that no ink was laid on
    foam = mix(lit(setting, FOAM), FOAM, 0.6)
    edge = view.half_width + 0.3
    ink.polygon([(-edge, horizon), (edge, horizon), (edge, bottom), (-edge, bottom)], lit(setting, blues[0]))
    for row in range(ROWS):
        near = (row + 0.4) / ROWS
        y = horizon + (bottom - horizon) * near**1.35
        blue = lit(setting, mix(blues[(row + 1) % 3], blues[min(2, row // 2)], 0.5))
        waves = _row(rng, edge, y, (0.030 + 0.115 * near) * rough / view.tall, 0.16 + 0.50 * near)
        top = [point for wave in waves for point in _profile(*wave, curled=rough > BREAKING)]
        ink.polygon([*top, (edge, bottom + 0.05), (-edge, bottom + 0.05)], blue)
        for wave in waves:
            _foam(ink, wave, blue, foam, near, breaking=rough > BREAKING, frame=view.tall)
    ink.onto(picture)


def _row(
    rng: np.random.Generator, edge: float, y: float, tall: float, long: float
) -> list[tuple[float, float, float, float]]:
    """Waves side by side (left end, foot, length, height), no two alike."""
    x = -edge - long * float(rng.random())
    found = []
    while x < edge:
        wide = long * float(rng.uniform(0.70, 1.45))
        found.append((x, y, wide, tall * float(rng.uniform(0.55, 1.15)) * min(1.15, wide / long)))
        x += wide
    return found


def _back(u: float) -> float:
    """How high the back of a wave is, 0..1, on its way to the crest."""
    return math.pow(0.5 - 0.5 * math.cos(math.pi * u), 1.25)


def _profile(x: float, y: float, wide: float, tall: float, *, curled: bool) -> list[tuple[float, float]]:
    """The top line of one wave, left to right."""
    if not curled:
        steps = np.linspace(0, 1, 18, endpoint=False)
        return [(x + wide * u, y - tall * 0.5 * (1 - math.cos(2 * math.pi * u))) for u in steps.tolist()]
    back = [(x + wide * CREST * u, y - tall * _back(u)) for u in np.linspace(0, 1, 16).tolist()]
    return back + [(x + wide * u, y - tall * v) for u, v in (*LIP, *HOLLOW)]


def _foam(
    ink: Ink, wave: tuple[float, float, float, float], blue: Colour, foam: Colour, near: float,
    *, breaking: bool, frame: float,
) -> None:  # fmt: skip
    """Foam on a wave's crest and stripes that follow its back; a breaker's lip ends in claws and spray."""
    x, y, wide, tall = wave
    if not breaking:
        # swell has one short light stroke on each crest
        steps = np.linspace(0.30, 0.70, 9).tolist()
        crest = [(x + wide * u, y - tall * 0.5 * (1 - math.cos(2 * math.pi * u))) for u in steps]
        ink.line(crest, 0.0022 + 0.005 * near, mix(blue, foam, 0.8))
        return
    for drop, share, width in ((0.20, 0.55, 0.030), (0.40, 0.35, 0.024), (0.62, 0.22, 0.018)):
        steps = np.linspace(0.40, 0.97 - 0.1 * drop, 9).tolist()
        stripe = [(x + wide * (CREST * u + 0.03 * drop), y - tall * (_back(u) - drop * u)) for u in steps]
        ink.line(stripe, width * tall * frame, mix(blue, foam, share))
    crest = [(x + wide * CREST * u, y - tall * _back(u)) for u in np.linspace(0.55, 1, 8).tolist()]
    lip = [(x + wide * u, y - tall * v) for u, v in LIP]
    ink.polygon(_tapered([*crest, *lip], 0.17 * tall), foam)
    for u, v, r in (*CLAWS, *SPRAY):
        ink.disc(x + wide * u, y - tall * v, r * tall * frame * 1.35, foam)


def _tapered(path: list[tuple[float, float]], thick: float) -> list[tuple[float, float]]:
    """A band below a path that is thin where it starts and thick where it ends."""
    last = len(path) - 1
    return path + [(x, y + thick * (n / last) ** 1.4) for n, (x, y) in reversed(list(enumerate(path)))]
