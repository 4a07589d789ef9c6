"""A greenhouse: iron arches and glass, benches of pots, climbing leaves and a brick path."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, gradient, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.paths import bezier, limb
from muralist.engines.preview.brushes.view import Ink, glow, lay
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.built.floors import depth_of
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.outdoors import open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.70
GREENS: tuple[Colour, ...] = (rgb("#3f7f45"), rgb("#5a9a4c"), rgb("#2f6a44"), rgb("#7fae5a"))
BLOOMS: tuple[Colour, ...] = (rgb("#e85f7a"), rgb("#f2b84a"), rgb("#f4efe2"), rgb("#b07ad8"), rgb("#f08a5a"))


def paint(setting: Setting) -> Array:
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    day = setting.day
    t = np.broadcast_to(view.y, view.shape)
    pale = mix(day.horizon, (1, 1, 1), 0.0 if day.lamps else 0.25)
    picture[:] = gradient(t, [(0.0, mix(day.middle, pale, 0.3)), (0.55, pale), (1.0, pale)])
    blur = view.noise("outside", 3.0, octaves=4)
    hedge = smoothstep(0.40, 0.62, t + 0.25 * (blur - 0.5))
    lay(picture, (hedge * 0.7).astype(np.float32), mix(lit(setting, rgb("#8fb487")), day.haze, 0.5))
    _glass(setting, picture)
    band = view.band(FLOOR, 1.0)
    depth = depth_of(band, FLOOR)
    spread = 0.28 + 0.72 * depth
    row = np.log(spread) * 13
    column = band.x / spread * 7 + 0.5 * (np.floor(row) % 2)
    joint = np.maximum(
        smoothstep(0.42, 0.49, np.abs(column % 1 - 0.5)),
        smoothstep(0.38, 0.48, np.abs(row % 1 - 0.5)) * np.ones_like(band.x),
    )
    own = (
        view.rng("bricks")
        .random(211)
        .astype(np.float32)[(np.floor(row) * 57 + np.floor(column) * 131).astype(np.int64) % 211]
    )
    picture[band.rows] = (
        array(lit(setting, rgb("#b98468")))
        * ((0.74 + 0.2 * depth + 0.24 * (own - 0.5)) * (1 - 0.32 * joint))[..., None]
    )
    rng = view.rng("pots")
    for rank in range(5):
        near = rank / 4
        ink = view.ink(2)
        for hand in (-1, 1):
            x = hand * (0.13 + 0.44 * near) * max(1.0, 0.7 + 0.6 * view.half_width)
            _bench(setting, ink, rng, x, FLOOR + 0.01 + 0.26 * near, 0.07 + 0.15 * near, hand)
        ink.onto(picture)
    ink = view.ink(2)
    for number in range(16):
        x = -1.1 + 2.2 * number / 15 + float(rng.uniform(-0.05, 0.05))
        top = 0.02 + 0.10 * min(1.0, abs(x) * 1.4)
        _hanging(setting, ink, rng, x, top, float(rng.uniform(0.06, 0.13)) * (0.6 + 0.6 * abs(x)), k)
    ink.onto(picture)
    if not day.lamps and setting.clear:
        rays = np.zeros(view.shape, dtype=np.float32)
        lean = view.x + setting.side * 0.5 * (view.y - 0.1) * view.tall * 0.6
        for at in (-0.3, -0.12, 0.08, 0.27):
            rays += np.exp(-(((lean - at) / 0.035) ** 2))
        glow(
            picture,
            (rays * smoothstep(0.05, 0.3, view.y) * (1 - smoothstep(0.7, 0.95, view.y)) * 0.20).astype(np.float32),
            day.sun,
        )
    if day.lamps:
        for x in (-0.22, 0.22):
            shine(picture, view, x, 0.34, 0.16, rgb("#ffcf86"), 0.7)
    return picture


def _glass(setting: Setting, picture: Array) -> None:
    """The end wall's arch and the ribs of the roof that run to it."""
    view = setting.view
    k = 1 / view.tall
    white = lit(setting, rgb("#eef2ec"))
    ink = view.ink(2)
    cy, far = 0.50, 0.24
    for scale, thick in ((1.0, 0.008), (1.45, 0.010), (2.1, 0.013), (3.0, 0.017), (4.3, 0.022)):
        r = far * scale
        foot = FLOOR + 0.03 * (scale - 1)
        arch = [
            (-r, foot),
            *[(-r * math.cos(a), cy - (r * 0.95 * math.sin(a)) * k) for a in [math.pi * s / 24 for s in range(25)]],
            (r, foot),
        ]
        ink.line(arch, thick, white)
        ink.line([(x + 0.003, y + 0.003) for x, y in arch], thick * 0.3, times(white, 0.7))
    for step in range(13):
        a = math.pi * step / 12
        ink.line(
            [
                (-far * math.cos(a), cy - far * 0.95 * math.sin(a) * k),
                (-1.6 * math.cos(a), cy - 1.55 * math.sin(a) * k),
            ],
            0.006,
            white,
        )
    for column in (-0.12, 0.0, 0.12):
        high = math.sqrt(max(0.0, far * far - column * column)) * 0.95
        ink.line([(column, cy - high * k), (column, FLOOR)], 0.006, white)
    ink.line([(-far, cy), (far, cy)], 0.007, white)
    ink.box(-1.3, FLOOR - 0.05 * k, -far, FLOOR + 0.01, lit(setting, rgb("#b98468")))
    ink.box(far, FLOOR - 0.05 * k, 1.3, FLOOR + 0.01, lit(setting, rgb("#b98468")))
    if setting.weather in {"rain", "storm"}:
        rng = view.rng("rain on glass")
        for _ in range(160):
            x, y = float(rng.uniform(-1.2, 1.2)), float(rng.uniform(0, 0.55))
            ink.line([(x, y), (x + 0.004, y + float(rng.uniform(0.02, 0.05)))], 0.002, (0.93, 0.96, 1.0), 0.6)
    elif setting.weather == "snow" or setting.plan.season == "winter":
        rng = view.rng("snow on glass")
        for _ in range(180):
            ink.disc(
                float(rng.uniform(-1.2, 1.2)),
                float(rng.random()) ** 2 * 0.4,
                float(rng.uniform(0.004, 0.02)),
                (1, 1, 1),
                0.75,
            )
    ink.onto(picture)


def _bench(setting: Setting, ink: Ink, rng: np.random.Generator, x: float, foot: float, size: float, hand: int) -> None:
    """A slatted bench with pots of leaves and flowers, more below."""
    k = 1 / setting.view.tall
    wood = lit(setting, rgb("#a5805a"))
    wide, tall = size * 1.5, size * 0.9
    top = foot - tall * k
    for leg in (-0.9, 0.9):
        ink.box(x + leg * wide / 2 - size * 0.04, top, x + leg * wide / 2 + size * 0.04, foot, times(wood, 0.7))
    ink.box(x - wide / 2, foot - tall * 0.2 * k, x + wide / 2, foot - tall * 0.13 * k, times(wood, 0.8))
    for pot in range(4):
        _pot(setting, ink, rng, x + (pot - 1.5) * wide * 0.27, top, size * float(rng.uniform(0.30, 0.46)), hand)
    ink.box(x - wide / 2, top - size * 0.03 * k, x + wide / 2, top + size * 0.06 * k, wood)
    for pot in range(3):
        _pot(setting, ink, rng, x + (pot - 1.0) * wide * 0.33, foot, size * float(rng.uniform(0.22, 0.34)), hand)


def _pot(setting: Setting, ink: Ink, rng: np.random.Generator, x: float, foot: float, size: float, hand: int) -> None:
    k = 1 / setting.view.tall
    clay = lit(setting, jitter(rgb("#c4774a"), rng, 0.03))
    kind = int(rng.integers(3))
    rim = foot - size * 0.55 * k
    for leaf in range(14):
        angle = float(rng.normal(0, 0.75))
        long = size * float(rng.uniform(0.7, 1.7)) * (1.2 if kind == 0 else 0.8)
        tone = lit(setting, jitter(GREENS[int(rng.integers(4))], rng, 0.03))
        tip = (x + math.sin(angle) * long * 0.8, rim - math.cos(angle) * long * k)
        spine = bezier((x, rim), (x + math.sin(angle) * long * 0.2, rim - long * 0.7 * k), tip, 5)
        ink.polygon(
            limb(spine, (0.002, size * (0.26 if kind != 1 else 0.14), 0.0)),
            tone if math.sin(angle) * setting.side > 0 else times(tone, 0.8),
        )
        if kind == 2 and leaf % 2:
            ink.disc(tip[0], tip[1], size * 0.13, lit(setting, BLOOMS[int(rng.integers(5))]))
            ink.disc(tip[0], tip[1], size * 0.05, lit(setting, rgb("#f0d060")))
    ink.polygon(
        [(x - size * 0.32, rim), (x + size * 0.32, rim), (x + size * 0.22, foot), (x - size * 0.22, foot)], clay
    )
    ink.box(x - size * 0.35, rim - size * 0.04 * k, x + size * 0.35, rim + size * 0.10 * k, mix(clay, (1, 1, 1), 0.10))
    del hand


def _hanging(setting: Setting, ink: Ink, rng: np.random.Generator, x: float, top: float, size: float, k: float) -> None:
    """Trailing leaves that hang from the ribs."""
    for _ in range(9):
        sway, long = float(rng.normal(0, 0.04)), size * float(rng.uniform(0.8, 2.2))
        vine = bezier((x, top - 0.06), (x + sway, top), (x + sway * 1.5, top + long * k), 7)
        tone = lit(setting, jitter(GREENS[int(rng.integers(4))], rng, 0.04))
        ink.line(vine, 0.003, times(tone, 0.7))
        for number, (px, py) in enumerate(vine[1:]):
            ink.disc(
                px + (0.010 if number % 2 else -0.010),
                py,
                size * 0.12,
                times(tone, 0.85 + 0.06 * (number % 3)),
                ry=size * 0.09,
            )


PLACE = Place(
    name="greenhouse",
    paint=paint,
    light=open_light,
    ground=0.90,
    horizon=FLOOR,
    indoor=False,
    sheltered=True,
    sky=(0.12, 0.42),
    scale=0.92,
    seasons=frozenset({"winter"}),
    features=frozenset({"plant", "flowers", "leaves", "sky"}),
)
