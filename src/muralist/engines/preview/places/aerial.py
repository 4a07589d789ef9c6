"""Views from a drone, straight down: a coast, an island, woods with a road or a river, fields, and a city's blocks."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import Ink, glow, lay
from muralist.engines.preview.scenery.air.seasons import SEASONS, grass_colour, snowy
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.outdoors import open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank
from muralist.engines.preview.scenery.wilds import fromabove as above

SAND, ROCK, STREET = rgb("#f0dcb0"), rgb("#8a8178"), rgb("#5c5f66")
PINES: tuple[Colour, ...] = (rgb("#3f6f48"), rgb("#2f5c3e"), rgb("#4f8050"), rgb("#5c8c4e"))
ROOFS: tuple[Colour, ...] = (rgb("#b9b4ac"), rgb("#9aa0a6"), rgb("#c9bda8"), rgb("#a86a54"), rgb("#8f959c"),
                             rgb("#d8d2c6"))  # fmt: skip
CROPS: tuple[Colour, ...] = (rgb("#d9b85c"), rgb("#9fb556"), rgb("#c9a24c"), rgb("#6f9a48"), rgb("#b88f5a"),
                             rgb("#e2cf7c"))  # fmt: skip
SOWN: dict[str, tuple[Colour, ...]] = {
    "wheat": (rgb("#dcb95a"), rgb("#cfa848"), rgb("#e4c976"), rgb("#c29a44")),
    "vines": (rgb("#6f9447"), rgb("#5f853f"), rgb("#86a452"), rgb("#a8925a")),
    "lavender": (rgb("#9a78cc"), rgb("#8466b8"), rgb("#7f9a58"), rgb("#ac8cd8")),
    "green": (rgb("#5fa14c"), rgb("#4f8f44"), rgb("#7cb45a"), rgb("#3f7f44")),
}
"""The colours of fields that are said to bear one crop."""


def _shore(setting: Setting, picture: Array, out: Array, *, rocky: bool, small: bool = False) -> None:
    """Sea where `out` is positive, sand or rocks along it, and woods on the land behind."""
    view = setting.view
    above.deep(setting, picture, np.maximum(out, 0))
    beach = 0.055 if rocky else 0.15 if not small and (setting.wants("sand") or setting.wants("parasols")) else 0.10
    edge = 1.5 / view.unit
    strip = ROCK if rocky else setting.colour("sand", (SAND,))
    lay(picture, smoothstep(edge, -edge, out), above.ground_of(setting, "strand", strip))
    grass = above.ground_of(setting, "land from above", grass_colour(setting))
    wander = 0.05 * (view.noise("green edge", 5.0, octaves=4) - 0.5)
    lay(picture, smoothstep(-beach + 0.012, -beach - 0.012, out + wander), grass)
    above.breakers(setting, picture, out)
    if rocky:
        _rocks(setting, picture, out)
    above.crowns(setting, picture, -out - beach - 0.01 - wander, size=0.036, share=0.86)


def _rocks(setting: Setting, picture: Array, out: Array) -> None:
    """Boulders in the surf and at its edge."""
    view = setting.view
    rng = view.rng("rocks from above")
    ink = view.ink(2)
    k = 1 / view.tall
    for _ in range(900):
        x, y = float(rng.uniform(-1, 1)) * 1.2, float(rng.random())
        r = 0.009 + 0.034 * float(rng.random()) ** 2
        tone = lit(setting, jitter(ROCK, rng, 0.05))
        if abs(x) > view.half_width:
            continue
        where = float(out[int(y * (view.height - 1)), int((x + view.half_width) * view.unit) % view.width])
        if not -0.055 < where < 0.035 + 0.02 * float(rng.random()):
            continue
        if where > 0:
            ink.disc(x, y, r * 1.5, mix(lit(setting, (1.0, 1.0, 1.0)), setting.day.haze, 0.1), 0.75)
        ink.disc(x - setting.side * r * 0.3, y + r * 0.3 * k, r, times(tone, 0.4), 0.8)
        ink.disc(x, y, r * 0.95, times(tone, 0.8))
        ink.disc(x + setting.side * r * 0.25, y - r * 0.25 * k, r * 0.6, times(tone, 1.12))
    ink.onto(picture)


def _coast(setting: Setting) -> Array:
    """A shore that runs aslant through the frame."""
    view = setting.view
    picture = blank(view)
    lean = 0.55 * setting.side
    line = view.x * setting.side + (view.y - 0.5) * view.tall * 0.42 * lean * setting.side
    bays = 0.62 * (view.noise("bays", 1.7, octaves=6, gain=0.5) - 0.5)
    out = np.asarray(line + bays + 0.04 * view.half_width, dtype=np.float32)
    _shore(setting, picture, out, rocky=setting.wants("rocks") or setting.wants("cliffs"))
    above.parasols(setting, picture, out)
    x = setting.side * view.half_width
    above.boats(setting, picture, ((x * 0.55, 0.42), (x * 0.72, 0.72), (x * 0.40, 0.18)))
    return picture


def _island(setting: Setting) -> Array:
    """A wooded island with a ring of sand in a lagoon."""
    view = setting.view
    picture = blank(view)
    reach = 0.34 * min(1.0, view.half_width * 2, view.tall)
    bays = 0.30 * (view.noise("bays", 1.9, octaves=5, gain=0.46) - 0.5)
    away = np.hypot(view.x * 0.86, (view.y - 0.5) * view.tall * 1.12)
    out = np.asarray(away - reach + bays, dtype=np.float32)
    _shore(setting, picture, out, rocky=setting.wants("rocks"), small=True)
    x = min(view.half_width * 0.70, reach + 0.20)
    above.boats(setting, picture, ((-x, 0.74), (x * 0.9, 0.20), (x, 0.80)))
    return picture


def _woods(setting: Setting) -> Array:
    """Woods, with the road or the river that winds through them."""
    view = setting.view
    picture = blank(view)
    picture[:] = above.ground_of(setting, "forest floor", times(grass_colour(setting), 0.72))
    free = np.full((view.height, view.width), 1.0, dtype=np.float32)
    river, road = setting.wants("stream"), setting.wants("road")
    if river:
        course = above.winding(setting, "river", 0.20)
        above.river(setting, picture, course)
        free = np.minimum(free, np.abs(above.off_course(setting, course)) - 0.105)
    if setting.wants("lake"):
        free = np.minimum(free, _lake(setting, picture))
    if road:
        course = above.winding(setting, "road", 0.16) + (0.26 * setting.side if river else 0.0)
        above.road(setting, picture, course)
        free = np.minimum(free, np.abs(above.off_course(setting, course)) - 0.056)
    autumn = setting.plan.season in {"autumn", "winter", "spring"}
    above.crowns(setting, picture, np.asarray(free), size=0.042, greens=() if autumn else PINES)
    if road:
        above.cars(setting, picture, course)
    return picture


def _lake(setting: Setting, picture: Array) -> Array:
    """A lake in the woods; returns how far (H, W) every point lies from its water."""
    view = setting.view
    away = np.hypot(view.x, (view.y - 0.5) * view.tall)
    out = np.asarray(away - 0.30 + 0.24 * (view.noise("lake bays", 2.2, octaves=4) - 0.5), dtype=np.float32)
    water = blank(view)
    above.deep(setting, water, np.maximum(-out, 0) * 1.4)
    lay(picture, smoothstep(0.022, 0.014, out), lit(setting, SAND))
    lay(picture, smoothstep(0.002, -0.002, out), water)
    above.boats(setting, picture, ((0.02, 0.5),))
    return out - 0.02


def _fields(setting: Setting) -> Array:
    """A patchwork of fields in rows, hedges between them, and a lane."""
    view = setting.view
    picture = blank(view)
    lean = 0.30 * setting.side
    x, y = view.x, (view.y - 0.5) * view.tall
    u, v = x * math.cos(lean) + y * math.sin(lean), y * math.cos(lean) - x * math.sin(lean)
    u = u + 0.03 * (view.noise("field bend", 1.2, octaves=2) - 0.5)
    rng = view.rng("fields")
    crop = next((SOWN[name] for name in SOWN if setting.wants(name)), CROPS)
    grain = view.noise("crop grain", 46.0, octaves=3)
    rows = np.floor(v / 0.30 + 40).astype(np.int64) % 97
    wide, start = (rng.uniform(low, high, 97).astype(np.float32)[rows] for low, high in ((0.22, 0.46), (0.0, 1.0)))
    along = u / wide + start
    cell = (rows * 131 + np.floor(along).astype(np.int64) * 57) % 97
    tones = np.array([jitter(crop[int(rng.integers(len(crop)))], rng, 0.03) for _ in range(97)], dtype=np.float32)
    drill, across = rng.uniform(0.010, 0.018, 97).astype(np.float32)[cell], (rng.random(97) < 0.4)[cell]
    lines = np.sin(np.where(across, v, u) * 2 * math.pi / drill)
    shade = 0.90 + 0.10 * lines + 0.34 * (grain - 0.5)
    picture[:] = tones[cell] * array(setting.day.tint) * shade[..., None]
    side, deep = np.mod(along, 1.0), np.mod(v, 0.30)
    hedge = np.minimum(np.minimum(side, 1 - side) * wide, np.minimum(deep, 0.30 - deep)).astype(np.float32)
    if snowy(setting):
        picture[:] = mix3(picture, lit(setting, rgb("#f4f6fa")), 0.72)
    lay(picture, smoothstep(0.010, 0.004, hedge), lit(setting, times(grass_colour(setting), 0.75)))
    above.crowns(setting, picture, np.where(hedge < 0.012, 1.0, 0.0), size=0.024, share=0.34)
    if setting.wants("road") or setting.wants("cars"):
        course = above.winding(setting, "lane", 0.10)
        above.road(setting, picture, course, 0.026)
        above.cars(setting, picture, course, 0.026)
    return picture


def mix3(picture: Array, tone: Colour, share: float) -> Array:
    """The picture with so much of one tone in it."""
    return np.asarray(picture * (1 - share) + array(tone) * share, dtype=np.float32)


def _city(setting: Setting) -> Array:
    """Blocks between streets, their towers leaning away from the middle of the frame; by night all is lit."""
    view = setting.view
    picture = blank(view)
    night = setting.day.lamps
    k = 1 / view.tall
    picture[:] = above.ground_of(setting, "streets", times(STREET, 0.8 if night else 1.1))
    rng = view.rng("blocks")
    size, gap = 0.235, 0.050
    columns, rows = 6, int(view.tall / size / 2) + 2
    if night:
        near = np.minimum(np.abs(np.mod(view.x + size / 2, size) - size / 2),
                          np.abs(np.mod((view.y - 0.5) * view.tall + size / 2, size) - size / 2))  # fmt: skip
        glow(picture, np.asarray(np.exp(-((near / 0.026) ** 2)) * 0.95, dtype=np.float32), rgb("#ffa842"))
    _traffic(setting, picture, size)
    ink = view.ink(2)
    blocks = [(column, row) for row in range(-rows, rows) for column in range(-columns, columns)]
    blocks.sort(key=lambda at: -math.hypot(at[0] + 0.5, at[1] + 0.5))
    for column, row in blocks:
        x, y = (column + 0.5) * size, (row + 0.5) * size
        kind = float(rng.random())
        parts = rng.random((4, 4))
        half = (size - gap) / 2
        if kind < 0.14:
            green = times(lit(setting, rgb("#6f9a58")), 0.45 if night else 1.0)
            ink.box(x - half, 0.5 + (y - half) * k, x + half, 0.5 + (y + half) * k, green)
            for dx, dy, big, _ in parts:
                above_tree = (x + (dx - 0.5) * 1.5 * half, 0.5 + (y + (dy - 0.5) * 1.5 * half) * k)
                ink.disc(*above_tree, 0.016 + 0.012 * big, times(green, 0.62))
                ink.disc(above_tree[0] + 0.004, above_tree[1] - 0.004 * k, 0.011 + 0.008 * big, times(green, 0.85))
            continue
        quarters = ((-1, -1), (1, -1), (-1, 1), (1, 1)) if kind < 0.75 else ((0, 0),)
        for (hx, hy), numbers in zip(quarters, parts, strict=False):
            reach = half * (0.47 if hx else 0.92)
            at = (x + hx * half * 0.5, y + hy * half * 0.5)
            _tower(setting, ink, at, reach, 0.04 + 0.26 * float(numbers[0]) ** 2.2, int(numbers[1] * len(ROOFS)))
    ink.onto(picture)
    return picture


def _traffic(setting: Setting, picture: Array, size: float) -> None:
    """Cars along the streets, by night their lamps."""
    view = setting.view
    rng = view.rng("traffic")
    ink = view.ink(3)
    night = setting.day.lamps
    for _ in range(300 if setting.wants("road") or setting.wants("cars") else 150):
        along, lane, hue, axis = (float(v) for v in rng.random(4))
        run, street = (along - 0.5) * 2.4, round((lane - 0.5) * 10) * size
        hand = 1 if hue < 0.5 else -1
        x, y = (run, street + hand * 0.011) if axis < 0.5 else (street + hand * 0.011, run)
        at = (x, 0.5 + y / view.tall)
        if night:
            lamp = rgb("#fff2c4") if hand > 0 else rgb("#ff5a3c")
            ink.disc(*at, 0.0052, lamp)
        else:
            tone = lit(setting, ROOFS[int(hue * len(ROOFS))] if hue < 0.8 else rgb("#c8322d"))
            above.vehicle(ink, at, 0.0 if axis < 0.5 else math.pi / 2, 0.0125, tone, view.tall)
    ink.onto(picture)


def _tower(setting: Setting, ink: Ink, at: tuple[float, float], half: float, tall: float, roof: int) -> None:
    view = setting.view
    k = 1 / view.tall
    night = setting.day.lamps
    tone = lit(setting, ROOFS[roof])
    x, y = at
    out = 1 + tall
    base = [(x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)]
    top = [(px * out, py * out) for px, py in base]

    def put(points: list[tuple[float, float]], colour: Colour, alpha: float = 1.0) -> None:
        ink.polygon([(px, 0.5 + py * k) for px, py in points], colour, alpha)

    if not night:
        drop = 0.16 * tall + 0.01
        put([(px - setting.side * drop, py + drop) for px, py in base], (0.05, 0.06, 0.10), 0.35)
    for number, shade in enumerate((0.52, 0.72, 0.60, 0.46)):
        near = (number + 1) % 4
        wall = [base[number], base[near], top[near], top[number]]
        put(wall, times(tone, shade if not night else 0.30))
        if night:
            _windows(put, wall)
    put(top, times(tone, 1.0 if not night else 0.42))
    inner = [(px + (x * out - px) * 0.22, py + (y * out - py) * 0.22) for px, py in top]
    put(inner, times(tone, 0.88 if not night else 0.34))


def _windows(put: object, wall: list[tuple[float, float]]) -> None:
    """Lit windows on one wall of a tower."""
    assert callable(put)
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = wall
    for u in (0.18, 0.42, 0.66):
        for v in (0.25, 0.55, 0.85):
            if (int(u * 100) + int(v * 100) + int(ax * 997)) % 3 == 0:
                continue
            x = (ax + (bx - ax) * u) * (1 - v) + (dx + (cx - dx) * u) * v
            y = (ay + (by - ay) * u) * (1 - v) + (dy + (cy - dy) * u) * v
            put([(x - 0.005, y - 0.005), (x + 0.005, y - 0.005), (x + 0.005, y + 0.005), (x - 0.005, y + 0.005)],
                rgb("#ffd98a"))  # fmt: skip


SEASHORE = frozenset({"sea", "sand", "waves", "rocks", "cliffs", "trees", "boats", "beach", "grass", "parasols"})
LANDS = frozenset({"trees", "grass", "hills", "mountains", "stream", "road", "lake", "cars", "boats"})


PLACES = (
    Place(name="aerial coast", paint=_coast, light=open_light, features=SEASHORE),
    Place(name="aerial island", paint=_island, light=open_light, features=SEASHORE),
    Place(name="aerial woods", paint=_woods, light=open_light, features=LANDS, seasons=SEASONS),
    Place(name="aerial fields", paint=_fields, light=open_light, features=LANDS | {*SOWN}, seasons=SEASONS),
    Place(name="aerial city", paint=_city, light=open_light, features=frozenset({"road", "cars", "skyline"})),
)
