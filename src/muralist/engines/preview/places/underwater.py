"""Under water: rays from the surface, a sandy bed, corals and bubbles."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, gradient, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.light import Light, towards
from muralist.engines.preview.brushes.view import glow, lay
from muralist.engines.preview.scenery.air.seasons import tinted
from muralist.engines.preview.scenery.corals import KELP, KINDS, Spot, grown
from muralist.engines.preview.scenery.setting import Place, Setting, blank

CORALS: tuple[Colour, ...] = (rgb("#e2705f"), rgb("#e59a4d"), rgb("#c2659f"), rgb("#e7c25a"), rgb("#7d6cc0"))


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    dim = 0.35 if setting.night else 1.0
    asked = setting.plan.feature("sea")
    blue = asked.colours[0].colour if asked is not None and asked.colours else rgb("#1f86ad")
    stops = [
        (0.0, times(mix(blue, rgb("#a8ecec"), 0.62), dim)),
        (0.35, times(mix(blue, rgb("#35b0c4"), 0.4), dim)),
        (0.8, times(blue, 0.72 * dim)),
        (1.0, times(blue, 0.5 * dim)),
    ]
    picture[:] = gradient(np.broadcast_to(view.y, view.shape), stops)
    _rays(setting, picture, dim)
    _reef(setting, picture, "far", 0.74, 0.55, blue, dim, 16, 0.10)
    _bed(setting, picture, blue, dim)
    _reef(setting, picture, "near", 0.90, 0.08, blue, dim, 12, 0.17)
    _bubbles(setting, picture)
    return picture


def _rays(setting: Setting, picture: Array, dim: float) -> None:
    view = setting.view
    lean = (view.x - setting.side * 0.2) / (0.55 + 0.9 * view.y * view.tall)
    shafts = view.rng("rays").uniform(-1.0, 1.0, 16)
    amount = np.zeros(view.shape, dtype=np.float32)
    for index, at in enumerate(shafts):
        amount += np.exp(-(((lean - at) / (0.018 + 0.03 * (index % 3))) ** 2)) * (0.5 + 0.5 * ((index * 7) % 5) / 5)
    asked = setting.wants("rays")
    reach = np.clip(1 - view.y * (0.85 if asked else 1.15), 0, 1)
    glow(picture, amount * reach * np.float32((0.62 if asked else 0.34) * dim), rgb("#d6fff4"))
    surface = view.band(0.0, 0.16)
    caustic = 1 - np.abs(surface.noise("surface", 5.0, 22.0, octaves=3) - 0.5) * 3.4
    fade = np.clip(1 - surface.y / 0.16, 0, 1) ** 2
    glow(
        picture[surface.rows],
        (np.clip(caustic, 0, 1) ** 3 * fade * np.float32(0.8 * dim)).astype(np.float32),
        (1, 1, 1),
    )


def _bed(setting: Setting, picture: Array, blue: Colour, dim: float) -> None:
    view = setting.view
    line = (0.80 + 0.02 * view.line("bed", 1.1, 4)).astype(np.float32)
    band = view.band(float(line.min()) - 0.01, 1.0)
    depth = np.clip((band.y - 0.80) / 0.2, 0, 1)
    ripples = band.noise("bed ripples", 4.0, 40.0, octaves=3)
    net = np.clip(1 - np.abs(band.noise("caustics", 8.0, 20.0, octaves=2) - 0.5) * 5, 0, 1) ** 2
    sand = gradient(
        depth,
        [(0.0, times(mix(rgb("#d9cfa8"), blue, 0.62), dim)), (1.0, times(mix(rgb("#e3d4a6"), blue, 0.32), dim * 0.95))],
    )
    sand = sand * (0.86 + 0.30 * (ripples - 0.5) + 0.30 * net * dim)[..., None]
    lay(picture[band.rows], band.below(line) * smoothstep(-0.01, 0.03, band.y - 0.78), sand.astype(np.float32))


def _reef(
    setting: Setting,
    picture: Array,
    name: str,
    base: float,
    far: float,
    blue: Colour,
    dim: float,
    count: int,
    size: float,
) -> None:
    view = setting.view
    rng = view.rng("reef", name)
    ink = view.band(base - 0.62, 1.0).ink(2)
    said = tinted(setting, "coral")
    corals = CORALS if said is None else (said,)
    # coral and seaweed that were named are more than a hint at the frame's edge
    named = setting.wants("coral") or setting.wants("seaweed")
    kinds = grown(setting.wants("coral"), setting.wants("seaweed"))
    water = times(mix(blue, rgb("#35b0c4"), 0.3), dim)
    veil = (0.14 if named else 0.24) + (0.72 if said is None else 0.5) * far
    start = int(rng.integers(len(kinds)))
    count = round(1.5 * count) if named else count
    clear = 0.22 if setting.plan.things else 0.0
    for index in range(count):
        x = -1.25 + 2.5 * (index + float(rng.uniform(-0.3, 0.3))) / count
        kind, r = kinds[(start + index) % len(kinds)], (1.3 if named else 1.0) * size * float(rng.uniform(0.75, 1.15))
        own = KELP if kind == "kelp" else corals
        tone = mix(times(jitter(own[(index * 3 + start) % len(own)], rng, 0.04), dim), water, veil)
        foot = base + float(rng.uniform(-0.01, 0.05))
        one = view.rng("reef", name, index)
        if abs(x) > view.half_width + 0.1 or (name == "near" and abs(x) < clear and view.half_width > 0.3):
            continue
        KINDS[kind](Spot(ink=ink, foot=(x, foot), size=r, tall=view.tall, side=setting.side), tone, one)
    ink.onto(picture)


def _bubbles(setting: Setting, picture: Array) -> None:
    view = setting.view
    rng = view.rng("bubbles")
    ink = view.ink(2)
    for column in range(3):
        x = float(rng.uniform(-0.5, 0.5))
        for _ in range(11):
            y, r, dx = float(rng.uniform(0.08, 0.8)), float(rng.uniform(0.002, 0.008)), float(rng.normal(0, 0.012))
            if abs(x) > view.half_width:
                continue
            ink.disc(x + dx, y, r, rgb("#dffaff"), 0.35)
            ink.disc(x + dx - r * 0.3, y - r * 0.35 / view.tall, r * 0.32, (1, 1, 1), 0.9)
        del column
    ink.onto(picture)


def light(setting: Setting) -> Light:
    tint = (0.70, 0.95, 1.0) if not setting.night else (0.30, 0.45, 0.60)
    return Light(
        direction=towards(setting.side * 0.3, 0.85, 0.45), warm=(0.92, 1.0, 0.98), cool=(0.45, 0.72, 0.88),
        tint=tint, shadow=0.25, shade=(0.05, 0.25, 0.35), reach=0.15, soft=0.06, dark=setting.night,
    )  # fmt: skip


PLACE = Place(
    name="underwater",
    paint=paint,
    light=light,
    ground=0.9,
    horizon=0.8,
    sky=(0.12, 0.8),
    weightless=True,
    deaf=frozenset({"weather"}),
    features=frozenset({"sea", "rays", "coral", "bubbles", "sand", "seaweed"}),
)
