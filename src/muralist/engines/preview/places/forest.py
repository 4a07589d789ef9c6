"""A forest with a clearing: trunks in ranks, light falling between them, ferns and moss below."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, gradient, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.paths import bezier, limb
from muralist.engines.preview.brushes.view import Ink, glow, lay
from muralist.engines.preview.scenery.air.seasons import SEASONS, season, tinted
from muralist.engines.preview.scenery.nature.land import faded, ground, lit, mist
from muralist.engines.preview.scenery.nature.pinewood import pinewood
from muralist.engines.preview.scenery.nature.plants import fallen
from muralist.engines.preview.scenery.outdoors import AIR_FEATURES, COURSES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank
from muralist.engines.preview.scenery.wilds.glade import glade

FLOOR = 0.66
OPEN_SKY = frozenset({"stars", "aurora", "milkyway", "meteors", "meteor", "rainbow", "moonlight", "clouds", "sky"})
"""What is seen from a clearing only."""
LEAVES: dict[str, tuple[Colour, Colour]] = {
    "": (rgb("#5f8a4a"), rgb("#39623a")),
    "autumn": (rgb("#d08a34"), rgb("#a3522a")),
    "winter": (rgb("#c9d4dc"), rgb("#8fa0ae")),
    "spring": (rgb("#9cc45e"), rgb("#68994a")),
    "summer": (rgb("#558a3c"), rgb("#2f5c30")),
}
KINDS: dict[str, tuple[Colour, Colour]] = {
    "maples": (rgb("#d8592c"), rgb("#a03322")),
    "ginkgos": (rgb("#ecc03c"), rgb("#b98722")),
    "blossoms": (rgb("#f6c8d6"), rgb("#d58aa6")),
    "birches": (rgb("#a5c25e"), rgb("#6f9a48")),
}
"""Leaves of groves of one kind of tree; birches keep the colours of the season where one is named."""
FLOORS = {"autumn": rgb("#a5703a"), "winter": rgb("#dfe6ec"), "spring": rgb("#7f9148"), "summer": rgb("#667538")}


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    if setting.wants("conifers"):
        return pinewood(setting, picture, FLOOR, FLOORS)
    fresh, deep = _leaves(setting)
    day = setting.day
    air = mix(mix(day.horizon, lit(setting, fresh), 0.34), day.haze, 0.25)
    if setting.holds("moon", "planet") or any(map(setting.wants, OPEN_SKY)):
        return glade(setting, picture, FLOOR, FLOORS.get(season(setting), rgb("#6f7a3f")))
    depth = np.broadcast_to(view.y, view.shape)
    picture[:] = gradient(
        depth, [(0.0, mix(air, lit(setting, deep), 0.6)), (0.42, air), (0.66, mix(air, day.sun, 0.3)), (1.0, air)]
    )
    x = setting.side * 0.16
    glow(picture, np.exp(-view.spot(x, 0.40, 0.30)) * np.float32(0.55 if not setting.night else 0.16), day.sun)
    floor = FLOORS.get(season(setting), rgb("#6f7a3f"))
    ground(setting, picture, "forest floor", top=FLOOR - 0.02, colour=floor, rough=0.30, far=0.55)
    ranks = ((0.72, 46, 0.010, 0.008), (0.50, 26, 0.018, 0.028), (0.26, 14, 0.032, 0.07), (0.06, 7, 0.058, 0.16))
    for index, (far, count, girth, drop) in enumerate(ranks):
        _trunks(setting, picture, index, far, count, girth, FLOOR + drop)
        _canopy(setting, picture, index, far, fresh, deep)
        if index < 3:
            mist(setting, picture, at=FLOOR - 0.02, thick=0.09, strength=0.30 - 0.08 * index, name=f"mist {index}")
    if setting.wants("path"):
        _path(setting, picture)
    if setting.wants("rays") or (setting.clear and not setting.night):
        _shafts(setting, picture)
    fallen(setting, picture, "fallen", top=FLOOR + 0.02)
    if season(setting) != "winter":
        _ferns(setting, picture, fresh, deep)
    return picture


def _leaves(setting: Setting) -> tuple[Colour, Colour]:
    """The light and the dark of the leaves: as asked for, of the grove's own kind, or of the season."""
    asked = tinted(setting, "trees", "leaves")
    if asked is not None:
        return asked, times(asked, 0.62)
    kind = next((name for name in KINDS if setting.wants(name)), "")
    when = season(setting)
    if kind and when != "winter" and not (kind == "birches" and when):
        return KINDS[kind]
    return LEAVES.get(when, LEAVES[""])


def _trunks(setting: Setting, picture: Array, rank: int, far: float, count: int, girth: float, foot: float) -> None:
    view = setting.view
    rng = view.rng("trunks", rank)
    ink = view.ink(1 if view.unit > 900 and rank < 2 else 2)
    birch = setting.wants("birches")
    bark = rgb("#e4e0d6") if birch else rgb("#5b4636")
    for index in range(count):
        x = -1.25 + 2.5 * (index + float(rng.uniform(-0.45, 0.45))) / count
        wide = girth * float(rng.uniform(0.6, 1.25))
        lean, tone = float(rng.normal(0, 0.02)), jitter(bark, rng, 0.02)
        base = foot + float(rng.uniform(-0.4, 0.4)) * 0.03
        if rank == 3 and abs(x) < min(0.36, view.half_width * 0.62):
            continue
        near = faded(setting, tone, far)
        spine = bezier((x, base), (x + lean, 0.4), (x + lean * 1.5, -0.05), 8)
        ink.polygon(limb(spine, (wide * 1.35, wide * 0.95, wide * 0.8, wide * 0.66)), near)
        lightside = [(px + setting.side * wide * 0.25, py) for px, py in spine]
        ink.polygon(
            limb(lightside, (wide * 0.42, wide * 0.36, wide * 0.26, wide * 0.2)),
            mix(near, setting.day.sun, 0.20 * (1 - far)),
        )
        darkside = [(px - setting.side * wide * 0.3, py) for px, py in spine]
        ink.polygon(
            limb(darkside, (wide * 0.5, wide * 0.34, wide * 0.24, wide * 0.2)),
            mix(times(near, 0.72), setting.day.haze, far * 0.3),
        )
        if birch:
            _bands(ink, spine, wide, mix(times(near, 0.30), near, far))
        for step in range(2, 6, 2):
            px, py = spine[step]
            reach = wide * 3.2 * (1 if (index + step) % 2 else -1)
            limb_line = bezier((px, py), (px + reach * 0.5, py - 0.02), (px + reach, py - 0.08), 6)
            ink.polygon(limb(limb_line, (wide * 0.3, wide * 0.16, 0.0)), near)
    ink.onto(picture)


def _bands(ink: Ink, spine: list[tuple[float, float]], wide: float, dark: Colour) -> None:
    """The dark scars of a birch's bark, to either side in turn."""
    for step in range(28):
        x, y = spine[min(len(spine) - 1, step * len(spine) // 28)]
        y += 0.021 * (step % 4)
        hand = 1 if (step * 7) % 3 else -1
        ink.line(
            [(x + hand * wide * 0.45, y), (x + hand * wide * (0.05 + 0.1 * (step % 3)), y + 0.002)], wide * 0.12, dark
        )


def _canopy(setting: Setting, picture: Array, rank: int, far: float, fresh: Colour, deep: Colour) -> None:
    view = setting.view.band(0.0, 0.5)
    leaves = view.noise(f"canopy {rank}", 5.0 - rank * 0.7, 6.5 - rank, octaves=6, gain=0.66)
    hang = 0.30 - 0.055 * (3 - rank) + 0.09 * view.line(f"hang {rank}", 1.6, 3)[None, :]
    mask = smoothstep(0.0, 0.05, leaves - 0.40 - (view.y - hang) * 3.2) * (0.92 if rank else 0.7)
    light = np.clip(0.5 + 1.9 * (view.noise(f"canopy light {rank}", 9.0, octaves=4, gain=0.65) - 0.5), 0, 1)
    dark, bright = faded(setting, deep, far), mix(faded(setting, fresh, far), setting.day.sun, 0.15)
    rows = picture[view.rows]
    rows += mask[..., None] * (gradient(light, [(0.0, times(dark, 0.75)), (0.5, dark), (1.0, bright)]) - rows)


def _shafts(setting: Setting, picture: Array) -> None:
    view = setting.view
    lean = view.x - setting.side * 0.16 + setting.side * 0.62 * (view.y - 0.1) * view.tall * 0.5
    rays = np.zeros(view.shape, dtype=np.float32)
    rng = view.rng("shafts")
    for _ in range(6):
        at, wide = float(rng.uniform(-0.5, 0.4)) * setting.side, float(rng.uniform(0.015, 0.05))
        rays += np.exp(-(((lean - at) / wide) ** 2)) * float(rng.uniform(0.4, 1.0))
    # where shafts cross, the light is not that of two
    rays = np.minimum(rays, np.float32(0.85))
    fade = smoothstep(0.05, 0.25, view.y) * (1 - smoothstep(0.60, 0.86, view.y))
    glow(picture, rays * fade * np.float32(0.62 if setting.wants("rays") else 0.26), setting.day.sun)
    if setting.wants("rays"):
        motes = smoothstep(0.70, 0.80, view.noise("motes", 60.0, octaves=1)) * np.clip(rays, 0, 1) * fade
        glow(picture, (motes * 0.7).astype(np.float32), mix(setting.day.sun, (1, 1, 1), 0.5))


def _path(setting: Setting, picture: Array) -> None:
    """A trodden path that winds between the trunks into the light."""
    view = setting.view.band(FLOOR, 1.0)
    depth = np.clip((view.y - FLOOR) / (1 - FLOOR), 0, 1)
    middle = setting.side * 0.16 * (1 - depth) + 0.11 * np.sin(depth * 5.0) * (1 - depth)
    edge = view.noise("path edge", 22.0, 46.0, octaves=3) - 0.5
    off = np.abs(view.x - middle) / (0.020 + 0.27 * depth**1.25) + 0.22 * edge
    grit = view.noise("path grit", 80.0, 110.0, octaves=2)
    broad = view.noise("path tone", 5.0, 12.0, octaves=3)
    earth = {"winter": rgb("#eef2f6"), "autumn": rgb("#b98a58")}.get(season(setting), rgb("#b09870"))
    colour = np.array(mix(lit(setting, earth), setting.day.sun, 0.10), dtype=np.float32)
    tone = 0.80 + 0.18 * depth + 0.20 * (grit - 0.5) + 0.24 * (broad - 0.5)
    lay(picture[view.rows], smoothstep(1.08, 0.86, off), (colour * tone[..., None]).astype(np.float32))


def _ferns(setting: Setting, picture: Array, fresh: Colour, deep: Colour) -> None:
    view = setting.view
    rng = view.rng("ferns")
    ink = view.band(FLOOR - 0.02, 1.0).ink(2)
    for depth in np.sort(rng.random(46)):
        x, pick = float(rng.uniform(-1.2, 1.2)), float(rng.random())
        fronds = [(float(a), float(b)) for a, b in zip(rng.normal(0, 0.65, 7), rng.uniform(0.7, 1.1, 7), strict=True)]
        if abs(x) > view.half_width + 0.1 or (abs(x) < 0.30 and depth > 0.35):
            continue
        y = FLOOR + 0.03 + 0.34 * float(depth)
        size = 0.05 + 0.10 * float(depth)
        tone = faded(setting, mix(deep, fresh, pick), 0.45 * (1 - float(depth)))
        for angle, reach in fronds:
            tip = (x + np.sin(angle) * size * reach, y - np.cos(angle) * size * reach / view.tall * 0.8)
            spine = bezier((x, y), ((x * 0.4 + tip[0] * 0.6), tip[1] - size * 0.14), tip, 9)
            bright = mix(tone, setting.day.sun, 0.10) if angle * setting.side > 0 else times(tone, 0.82)
            ink.polygon(limb(spine, (0.0, size * 0.16, size * 0.12, 0.0)), bright)
            ink.line(spine, 0.0016, times(bright, 0.7))
    ink.onto(picture)


PLACE = Place(
    name="forest",
    paint=paint,
    light=open_light,
    ground=0.86,
    horizon=FLOOR,
    sky=(0.08, 0.45),
    seasons=SEASONS,
    features=AIR_FEATURES | OPEN_SKY | {"trees", "mist", "leaves", "path", "rays"} | COURSES,
)
