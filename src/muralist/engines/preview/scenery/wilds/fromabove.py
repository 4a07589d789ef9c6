"""Land seen from a drone: crowns of trees, water by its depth, roads and rivers that wind, cars and boats."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, gradient, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import Ink, lay
from muralist.engines.preview.scenery.air.seasons import leaves
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.setting import Setting

Where = Callable[[float, float], float]
ASPHALT, LINE, FOAM = rgb("#54565c"), rgb("#f2ead2"), (1.0, 1.0, 1.0)


def winding(setting: Setting, name: str, amount: float = 0.20) -> Array:
    """The middle (H,) of a course that winds from the top of the frame to its bottom, in world units."""
    view = setting.view
    rng = view.rng("course", name)
    y = (np.arange(view.height, dtype=np.float32) + 0.5) / view.height
    reach = min(amount, view.half_width * 0.42)
    turn = float(rng.uniform(0.9, 1.25)) * max(1.0, view.tall)
    start = float(rng.uniform(-0.5, 0.5))
    wave = np.sin(2 * math.pi * (turn * y + start)) + 0.45 * np.sin(2 * math.pi * (turn * 2.3 * y + start * 3))
    return np.asarray(setting.side * 0.05 + reach * wave / 1.2, dtype=np.float32)


def off_course(setting: Setting, middle: Array) -> Array:
    """How far (H, W) every point is from a winding course, square to it."""
    view = setting.view
    lean = np.gradient(middle) * view.height / view.tall
    return np.asarray((view.x - middle[:, None]) / np.sqrt(1 + lean[:, None] ** 2), dtype=np.float32)


def road(setting: Setting, picture: Array, middle: Array, half: float = 0.034) -> None:
    """A two-lane road with a dashed line and pale verges."""
    view = setting.view
    off = np.abs(off_course(setting, middle))
    edge = 1.5 / view.unit
    lay(picture, smoothstep(half + 0.016 + edge, half + 0.012, off), lit(setting, rgb("#b9a98a")))
    lay(picture, smoothstep(half + edge, half - edge, off), lit(setting, ASPHALT))
    side = np.exp(-(((off - half * 0.86) / 0.0022) ** 2))
    along = np.cumsum(np.hypot(np.gradient(middle), view.tall / view.height)).astype(np.float32)
    dashes = (np.mod(along, 0.07) < 0.038).astype(np.float32)[:, None]
    centre = np.exp(-((off / 0.0028) ** 2)) * dashes
    lay(picture, np.asarray(np.clip(centre + 0.8 * side, 0, 1), dtype=np.float32), lit(setting, LINE))


def river(setting: Setting, picture: Array, middle: Array, half: float = 0.075) -> None:
    """A river of changing width, pale along its banks and deep in the middle."""
    view = setting.view
    broad = half * (1 + 0.45 * (view.noise("river banks", 2.6, octaves=4) - 0.5) * 2)
    off = np.abs(off_course(setting, middle)) / broad
    tone = setting.colour("stream", (rgb("#2f8a9a"),))
    bank = lit(setting, rgb("#cfbd92"))
    lay(picture, smoothstep(1.16, 1.08, off), bank)
    ripple = view.noise("river ripple", 14.0, octaves=3)
    depth = np.clip(1.05 - off + 0.25 * (ripple - 0.5), 0, 1)
    water = gradient(depth, [(0.0, lit(setting, mix(tone, rgb("#a8e0d4"), 0.55))), (0.5, lit(setting, tone)),
                             (1.0, lit(setting, times(tone, 0.72)))])  # fmt: skip
    lay(picture, smoothstep(1.03, 0.97, off), water)


def crowns(
    setting: Setting, picture: Array, free: Array, *, size: float = 0.034, greens: tuple[Colour, ...] = (),
    share: float = 1.0,
) -> None:  # fmt: skip
    """Crowns of trees wherever `free` (H, W) is positive: each a dark side, a body and a lit side."""
    view = setting.view
    rng = view.rng("crowns from above", size)
    k = 1 / view.tall
    tones = greens or leaves(setting)
    ink = view.ink(2)
    step = size * 1.05
    rows = int(view.tall / step) + 3
    columns = int(2 * 1.2 / step) + 2
    for row in range(rows):
        for column in range(columns):
            dx, dy, big, pick, keep = (float(v) for v in rng.random(5))
            x = -1.2 + (column + 0.5 * (row % 2) + 0.7 * dx - 0.35) * step
            y = (row - 1 + 0.7 * dy) * step * k
            if keep > share or abs(x) > view.half_width + size:
                continue
            at = (min(view.height - 1, max(0, int(y * view.height))),
                  min(view.width - 1, max(0, int((x + view.half_width) * view.unit))))  # fmt: skip
            if free[at] <= size * 0.45:
                continue
            _crown(setting, ink, (x, y), size * (0.55 + 0.35 * big), jitter(tones[int(pick * len(tones))], rng, 0.03))
    ink.onto(picture)


def _crown(setting: Setting, ink: Ink, at: tuple[float, float], r: float, green: Colour) -> None:
    x, y = at
    k = 1 / setting.view.tall
    side = setting.side
    tone = lit(setting, green)
    ink.disc(x - side * r * 0.45, y + r * 0.40 * k, r * 1.02, times(tone, 0.36), 0.75)
    ink.disc(x, y, r, times(tone, 0.78))
    for dx, dy, size, shade in ((0.10, -0.08, 0.76, 0.96), (0.28, -0.26, 0.46, 1.16), (0.38, -0.36, 0.20, 1.34)):
        ink.disc(x + side * r * dx, y + r * dy * k, r * size, times(tone, shade))


def deep(setting: Setting, picture: Array, out: Array) -> None:
    """Water over the whole frame by how far out (H, W) it lies: turquoise shallows with a reef, then the deep blue."""
    view = setting.view
    reef = view.noise("reef from above", 4.5, octaves=5)
    swell = view.noise("swell from above", 9.0, 26.0, octaves=3)
    asked = setting.plan.feature("sea")
    tone = asked.colours[0].colour if asked is not None and asked.colours else rgb("#2484ac")
    far = np.clip(out / 0.34 + 0.35 * (reef - 0.5), 0, 1)
    colours = gradient(far, [(0.0, lit(setting, mix(tone, rgb("#b6f2df"), 0.78))),
                             (0.30, lit(setting, mix(tone, rgb("#4fd0c4"), 0.62))),
                             (0.65, lit(setting, tone)), (1.0, lit(setting, times(tone, 0.72)))])  # fmt: skip
    picture[:] = colours * (1 + 0.20 * (swell - 0.5))[..., None]


def breakers(setting: Setting, picture: Array, out: Array) -> None:
    """Lines of foam along the shore: one on the sand, and waves that roll in behind it."""
    view = setting.view
    lace = view.noise("foam from above", 16.0, octaves=4, gain=0.6)
    for at, width, power in ((0.004, 0.010, 1.0), (0.045, 0.010, 0.75), (0.095, 0.009, 0.5)):
        foam = np.exp(-(((out - at - 0.020 * (lace - 0.5)) / width) ** 2)) * smoothstep(0.30, 0.55, lace) * power
        lay(picture, np.asarray(np.clip(foam, 0, 1), dtype=np.float32), mix(lit(setting, FOAM), setting.day.haze, 0.12))


def ground_of(setting: Setting, name: str, tone: Colour) -> Array:
    """Rough ground (H, W, 3) of one tone."""
    grain = setting.view.noise(name, 7.0, octaves=5, gain=0.6)
    return np.asarray(array(lit(setting, tone)) * (0.78 + 0.44 * grain)[..., None], dtype=np.float32)


def cars(setting: Setting, picture: Array, middle: Array, half: float = 0.034) -> None:
    """Cars on a winding road, one where one was asked for."""
    view = setting.view
    asked = setting.plan.feature("cars")
    if asked is None:
        return
    ink = view.ink(3)
    shades = [tint.colour for tint in asked.colours] or [rgb("#c8322d"), rgb("#f2f0ea"), rgb("#2f5fa8")]
    for number, at in enumerate((0.56,) if asked.alone else (0.24, 0.52, 0.80)):
        row = int(at * view.height)
        lean = float(np.gradient(middle)[row]) * view.height / view.tall
        angle = math.atan2(1.0, lean)
        lane = half * (0.46 if number % 2 else -0.46)
        tone = lit(setting, shades[number % len(shades)])
        vehicle(ink, (float(middle[row]) + lane * math.sin(angle), at), angle, 0.030, tone, view.tall)
    ink.onto(picture)


def vehicle(ink: Ink, at: tuple[float, float], angle: float, size: float, tone: Colour, tall: float) -> None:
    """A car from above: its shadow, body, windscreens and roof."""
    c, s = math.cos(angle), math.sin(angle)

    def block(u0: float, u1: float, v: float, colour: Colour, alpha: float = 1.0, shift: float = 0.0) -> None:
        corners = ((u0, -v * 0.8), (u0 + 0.12, -v), (u1 - 0.12, -v), (u1, -v * 0.8),
                   (u1, v * 0.8), (u1 - 0.12, v), (u0 + 0.12, v), (u0, v * 0.8))  # fmt: skip
        ink.polygon([(at[0] + (u * c - w * s) * size + shift, at[1] + ((u * s + w * c) * size + shift) / tall)
                     for u, w in corners], colour, alpha)  # fmt: skip

    block(-1.0, 1.0, 0.46, (0.05, 0.05, 0.08), 0.45, 0.006)
    block(-1.0, 1.0, 0.44, tone)
    block(-0.62, 0.42, 0.36, rgb("#2a3440"))
    block(-0.42, 0.14, 0.36, times(tone, 1.12))


def boats(setting: Setting, picture: Array, spots: tuple[tuple[float, float], ...]) -> None:
    """White boats with their wakes, one where one was asked for."""
    asked = setting.plan.feature("boats")
    if asked is None:
        return
    view = setting.view
    ink = view.ink(3)
    k = 1 / view.tall
    tone = lit(setting, asked.colours[0].colour if asked.colours else rgb("#fbfaf5"))
    for x, y in spots[:1] if asked.alone else spots:
        for hand in (-1, 1):
            ink.polygon([(x + 0.03, y), (x + 0.30, y + hand * 0.055 * k), (x + 0.30, y + hand * 0.035 * k)],
                        mix(lit(setting, FOAM), setting.day.haze, 0.1), 0.55)  # fmt: skip
        hull = [(-0.055, 0.0), (-0.030, -0.017), (0.040, -0.019), (0.050, 0.0), (0.040, 0.019), (-0.030, 0.017)]
        ink.polygon([(x + u + 0.006, y + (v + 0.008) * k) for u, v in hull], (0.02, 0.10, 0.16), 0.4)
        ink.polygon([(x + u, y + v * k) for u, v in hull], tone)
        ink.polygon([(x + u * 0.62 + 0.008, y + v * 0.55 * k) for u, v in hull], lit(setting, rgb("#c79a64")))
        ink.box(x - 0.006, y - 0.009 * k, x + 0.016, y + 0.009 * k, lit(setting, rgb("#3a4a5a")))
    ink.onto(picture)


def parasols(setting: Setting, picture: Array, out: Array) -> None:
    """Parasols and towels on the sand, where they are asked for; `out` (H, W) is how far seaward every point is."""
    view = setting.view
    asked = setting.plan.feature("parasols")
    if asked is None:
        return
    rng = view.rng("parasols")
    ink = view.ink(3)
    k = 1 / view.tall
    cloths = [tint.colour for tint in asked.colours] or [rgb("#d8483c"), rgb("#3f82b8"), rgb("#f0bc3c"), rgb("#3fa58a")]
    set_up: list[tuple[float, float]] = []
    for _ in range(400):
        x, y = float(rng.uniform(-1, 1)) * view.half_width, float(rng.uniform(0.03, 0.97))
        here = float(out[int(y * (view.height - 1)), min(view.width - 1, int((x + view.half_width) * view.unit))])
        if not -0.130 < here < -0.030 or any(math.hypot(x - a, (y - b) * view.tall) < 0.085 for a, b in set_up):
            continue
        set_up.append((x, y))
        tone = lit(setting, cloths[len(set_up) % len(cloths)])
        towel = lit(setting, cloths[(len(set_up) + 1) % len(cloths)])
        ink.box(x + 0.020, y - 0.012 * k, x + 0.062, y + 0.006 * k, mix(towel, (1.0, 1.0, 1.0), 0.3))
        ink.disc(x - setting.side * 0.014, y + 0.014 * k, 0.030, (0.25, 0.2, 0.12), 0.45)
        for part in range(10):
            turn = [2 * math.pi * (part + step / 3) / 10 for step in range(4)]
            rim = [(x + 0.031 * math.cos(a), y + 0.031 * math.sin(a) * k) for a in turn]
            ink.polygon([(x, y), *rim], tone if part % 2 else lit(setting, rgb("#f8f4ea")))
        ink.disc(x, y, 0.0035, times(tone, 0.6))
        if len(set_up) >= 26:
            break
    ink.onto(picture)
