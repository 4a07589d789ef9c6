"""An aquarium: a dark hall before a wall of water."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, gradient, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.light import Light, towards
from muralist.engines.preview.brushes.paths import bezier, curve, limb
from muralist.engines.preview.brushes.view import glow, lay
from muralist.engines.preview.scenery.built.floors import depth_of, polished
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.72


def paint(setting: Setting) -> Array:
    """A dark hall before a wall of water: fish, rays and coral behind the glass, blue light on the floor."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    top, low = max(0.07, FLOOR - 1.05 * k), FLOOR - 0.05 * k
    t = np.clip((view.y - top) / (low - top), 0, 1) * np.ones_like(view.x)
    blue = setting.colour("sea", (rgb("#1f86c0"),))
    picture[:] = gradient(
        t, [(0.0, mix(blue, rgb("#a8ecf4"), 0.65)), (0.45, blue), (1.0, mix(blue, rgb("#0a2a50"), 0.6))]
    )
    rays = np.zeros(view.shape, dtype=np.float32)
    rng = view.rng("tank")
    for _ in range(9):
        at, wide = float(rng.uniform(-1.1, 1.1)), float(rng.uniform(0.02, 0.06))
        rays += np.exp(-(((view.x - at - 0.25 * setting.side * t) / wide) ** 2))
    glow(picture, (rays * (1 - t) * 0.28).astype(np.float32), rgb("#d0f6ff"))
    ink = view.ink(2)
    for _ in range(26):
        x = float(rng.uniform(-1.2, 1.2))
        tall = float(rng.uniform(0.05, 0.17))
        tone = mix(
            jitter(
                (rgb("#e8785a"), rgb("#d85f9a"), rgb("#f0b04a"), rgb("#8a6fd0"), rgb("#4fa86a"))[int(rng.integers(5))],
                rng,
                0.03,
            ),
            blue,
            0.3,
        )
        for arm in range(5):
            lean = (arm - 2) * 0.22 + float(rng.normal(0, 0.1))
            ink.polygon(
                limb(
                    bezier(
                        (x, low + 0.02),
                        (x + lean * tall * 0.3, low - tall * 0.6 * k),
                        (x + lean * tall, low - tall * k),
                        6,
                    ),
                    (tall * 0.16, tall * 0.12, tall * 0.10),
                ),
                times(tone, 0.8 + 0.08 * arm),
            )
    for number in range(34):
        x, y = float(rng.uniform(-1.2, 1.2)), top + (low - top) * float(rng.uniform(0.10, 0.82))
        size, hand = float(rng.uniform(0.012, 0.030)) * (1.6 if number % 9 == 0 else 1.0), 1 if number % 2 else -1
        tone = mix(
            (rgb("#ffb02e"), rgb("#f4f0e2"), rgb("#ff6a4a"), rgb("#ffe36a"), rgb("#8af0e0"))[int(rng.integers(5))],
            blue,
            0.18,
        )
        ink.polygon(
            [
                (x - hand * size * 0.8, y),
                (x - hand * size * 1.6, y - size * 0.6 * k),
                (x - hand * size * 1.6, y + size * 0.6 * k),
            ],
            times(tone, 0.85),
        )
        ink.disc(x, y, size, tone, ry=size * 0.56)
        ink.box(x - size * 0.1, y - size * 0.5 * k, x + size * 0.12, y + size * 0.5 * k, times(tone, 0.72), 0.7)
        ink.disc(x + hand * size * 0.55, y - size * 0.12 * k, size * 0.13, (0.08, 0.1, 0.14))
    if not setting.holds("whale", "shark"):
        wx, wy = setting.side * 0.16, top + (low - top) * 0.30
        ray = [(-0.20, 0.02), (-0.06, -0.055), (0.04, -0.065), (0.14, -0.035), (0.22, 0.03), (0.06, 0.03), (0.0, 0.05)]
        ink.polygon(curve([(wx + px, wy + py * k) for px, py in ray], closed=True), mix(rgb("#3f5f86"), blue, 0.35))
        ink.line([(wx + 0.01, wy + 0.04 * k), (wx - 0.09, wy + 0.12 * k)], 0.005, mix(rgb("#3f5f86"), blue, 0.35))
    ink.onto(picture)
    dark = rgb("#10202f") if setting.day.lamps else rgb("#1c3244")
    frame = ((view.y < top) | (view.y > low)).astype(np.float32) * np.ones_like(view.x)
    lay(picture, frame.astype(np.float32), dark)
    for x in (-0.5, 0.5) if view.half_width > 0.55 else ():
        lay(picture, (np.abs(view.x - x) < 0.014).astype(np.float32) * (view.y < FLOOR), times(dark, 1.2))
    floor = view.band(FLOOR, 1.0)
    depth = depth_of(floor, FLOOR)
    picture[floor.rows] = (
        array(times(dark, 1.15)) * (0.9 + 0.3 * depth)[..., None] * np.ones((1, view.width, 1), np.float32)
    )
    polished(picture, floor, 0.62)
    net = smoothstep(
        0.07,
        0.0,
        np.abs(floor.noise("caustic a", 7.0, 16.0, octaves=2) - floor.noise("caustic b", 6.0, 14.0, octaves=2)),
    )
    glow(
        picture[floor.rows],
        (net * 0.20 + 0.22 * np.exp(-depth * 2.2)).astype(np.float32),
        mix(blue, rgb("#a8ecf4"), 0.5),
    )
    if not setting.day.lamps:
        glow(picture, np.full(view.shape, 0.07, dtype=np.float32), rgb("#cfeaf4"))
    return picture


def blue_light(setting: Setting) -> Light:
    """The light of the tank behind, and of lamps in front."""
    dim = 0.80 if setting.day.lamps else 0.95
    return Light(
        direction=towards(setting.side * 0.5, 0.6, 0.6), warm=(0.92, 0.98, 1.0), cool=(0.45, 0.60, 0.85),
        tint=times((0.90, 0.98, 1.0), dim), shadow=0.35, shade=(0.04, 0.08, 0.14), reach=0.3, soft=0.04, dark=True,
        rim=0.55, rim_colour=rgb("#8fe4f8"),
    )  # fmt: skip


PLACE = Place(
    name="aquarium",
    paint=paint,
    light=blue_light,
    ground=0.895,
    horizon=FLOOR,
    indoor=True,
    sheltered=True,
    sky=(0.10, 0.38),
    scale=0.92,
    deaf=frozenset({"weather"}),
    features=frozenset({"sea", "coral", "bubbles"}),
)
