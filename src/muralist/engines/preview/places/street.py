"""A quiet street: a brick or plastered house front with a shop window, a pavement and cobbles."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, gradient, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.paths import ellipse
from muralist.engines.preview.brushes.view import Ink, View, glow, lay
from muralist.engines.preview.places.village import paint_town
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, snowy
from muralist.engines.preview.scenery.built.carriageway import driven, lay_carriageway
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.nature.plants import fallen
from muralist.engines.preview.scenery.outdoors import AIR_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank
from muralist.engines.preview.scenery.shopfront import FRONTS, shop_front

CURB, ROAD = 0.735, 0.86
KERB = 0.815
"""Where the carriageway begins in a street with vehicles."""
WET = ("reflection", "puddles", "neon")
"""What is asked for in a street that lies wet."""
PLASTERS = (rgb("#d9b48a"), rgb("#c7d0c4"), rgb("#d8a99a"), rgb("#b9c6cf"), rgb("#e0cfa8"))


def paint(setting: Setting) -> Array:
    view = setting.view
    if _driven_through(setting):
        picture = paint_town(setting)
        lay_carriageway(setting, picture, KERB, kerbed=True)
        if setting.weather in {"rain", "storm"} or any(map(setting.wants, WET)):
            _wet(setting, picture)
        return picture
    if setting.wants("neon"):
        picture = paint_town(setting)
        _wet(setting, picture)
        return picture
    if _shops_here(setting):
        return paint_town(setting)
    picture = blank(view)
    _front(setting, view.band(0.0, CURB + 0.01), picture)
    if any(map(setting.wants, FRONTS)):
        shop_front(setting, picture, CURB)
    else:
        _windows(setting, picture)
    _pavement(setting, view.band(CURB, ROAD + 0.01), picture)
    _cobbles(setting, view.band(ROAD, 1.0), picture)
    if snowy(setting):
        _snowed(setting, picture)
    fallen(setting, picture, "fallen", top=CURB + 0.02, count=260)
    if setting.weather in {"rain", "storm"} or any(map(setting.wants, WET)):
        _wet(setting, picture)
    if setting.day.lamps:
        _lamp_glow(setting, picture)
    return picture


def _driven_through(setting: Setting) -> bool:
    """Whether vehicles are in the street, which then is seen whole from its other side."""
    leaning = any(thing.spot == "leaning" and thing.relation is None for thing in setting.plan.things)
    wall = setting.plan.feature("wall")
    walled = leaning or (wall is not None and bool(wall.colours))
    return driven(setting) and not walled and not any(map(setting.wants, ("bricks", "window")))


def _shops_here(setting: Setting) -> bool:
    """Whether the street of this seed is one of shops, seen from across it; not where its own wall is asked for."""
    walled = any(map(setting.wants, ("wall", "bricks", "window"))) or setting.holds("door")
    return not walled and int(setting.view.rng("street").integers(5)) < 2


def _front(setting: Setting, view: View, picture: Array) -> None:
    rows = picture[view.rows]
    plaster = view.noise("stucco", 5.0, octaves=6, gain=0.64)
    stains = view.noise("stains", 2.2, 0.8, octaves=4)
    bricks = setting.wants("bricks") or int(view.rng("front").integers(3)) == 0
    if bricks:
        tones = _bricks(view)
        base = array(lit(setting, setting.colour("bricks" if setting.wants("bricks") else "wall", (rgb("#a4604a"),))))
        rows[:] = base * (tones * (0.9 + 0.25 * (plaster - 0.5)))[..., None]
    else:
        base = array(lit(setting, setting.colour("wall", PLASTERS)))
        rows[:] = base * (0.92 + 0.16 * (plaster - 0.5) + 0.14 * (stains - 0.5))[..., None]
    plinth = smoothstep(CURB - 0.102, CURB - 0.098, view.y)
    stone = array(lit(setting, rgb("#8a8279")))
    lay(
        rows, np.broadcast_to(plinth, view.shape), (stone * (0.9 + 0.4 * (plaster - 0.5))[..., None]).astype(np.float32)
    )
    if setting.clear and not setting.night:
        # the shadow of the roof across the street lies slanted over the front
        edge = 0.20 + 0.22 * setting.side * view.x + 0.012 * view.line("eaves", 6.0, 2)[None, :]
        lay(rows, smoothstep(0.006, -0.006, view.y - edge) * np.float32(0.40), times(setting.day.shade, 0.8))


def _bricks(view: View) -> Array:
    row = view.yw * 26.0
    column = view.x * 10.5 + 0.5 * (np.floor(row) % 2)
    mortar = np.maximum(
        smoothstep(0.40, 0.47, np.abs(row % 1 - 0.5)) * np.ones_like(view.x),
        smoothstep(0.455, 0.485, np.abs(column % 1 - 0.5)),
    )
    index = (np.floor(row) * 57 + np.floor(column) * 131).astype(np.int64) % 211
    tone = 0.82 + 0.30 * view.rng("bricks").random(211).astype(np.float32)[index]
    return np.asarray(tone * (1 - 0.42 * mortar), dtype=np.float32)


def _windows(setting: Setting, picture: Array) -> None:
    """Tall windows with shutters and flower boxes, and a door with a lamp, off the middle."""
    view = setting.view
    rng = view.rng("shutters")
    cold = snowy(setting)
    ink = view.band(0.0, CURB + 0.01).ink(2)
    k = 1 / view.tall
    shutter = lit(setting, (rgb("#4f7568"), rgb("#5a6f8c"), rgb("#8a4a3c"))[int(rng.integers(3))])
    frame, dark = lit(setting, rgb("#efe8da")), setting.day.lamps
    for column in range(-3, 4):
        x = column * 0.40 + 0.20
        if abs(x) > view.half_width + 0.2:
            continue
        y0, y1 = CURB - 0.46 * k, CURB - 0.185 * k
        _window(setting, ink, x, y0, y1, frame, shutter, dark and column % 2 == 0)
        _box(setting, ink, x, y1 + 0.01 * k, rng)
        if cold:
            ink.disc(x, y1 + 0.012 * k, 0.088, lit(setting, SNOW), ry=0.020)
        if y0 - 0.42 * k > -0.3:
            _window(setting, ink, x, y0 - 0.46 * k, y1 - 0.46 * k, frame, shutter, dark and column % 3 == 0)
    ink.onto(picture)


def _window(
    setting: Setting,
    ink: Ink,
    x: float,
    y0: float,
    y1: float,
    frame: tuple[float, float, float],
    shutter: tuple[float, float, float],
    glowing: bool,
) -> None:
    wide = 0.078
    k = 1 / setting.view.tall
    ink.box(x - wide - 0.014, y0 - 0.014 * k, x + wide + 0.014, y1 + 0.012 * k, frame)
    ink.box(x - wide - 0.026, y1 + 0.010 * k, x + wide + 0.026, y1 + 0.026 * k, times(frame, 0.86))
    glass = rgb("#ffce7c") if glowing else lit(setting, rgb("#46586a"))
    ink.box(x - wide, y0, x + wide, y1, glass)
    if not glowing:
        ink.polygon(
            [(x - wide, y0 + 0.10 * k), (x + wide * 0.2, y0), (x + wide, y0), (x - wide, y0 + 0.22 * k)],
            mix(glass, setting.day.horizon, 0.35),
        )
    ink.box(x - 0.006, y0, x + 0.006, y1, frame)
    ink.box(x - wide, (y0 * 2 + y1) / 3, x + wide, (y0 * 2 + y1) / 3 + 0.010 * k, frame)
    for hand in (-1, 1):
        a, b = x + hand * (wide + 0.012), x + hand * (wide + 0.074)
        ink.box(a, y0 - 0.006 * k, b, y1 + 0.006 * k, times(shutter, 1.0 if hand * setting.side < 0 else 0.86))
        for slat in range(13):
            y = y0 + (y1 - y0) * (slat + 0.5) / 13
            ink.box(min(a, b) + 0.008, y, max(a, b) - 0.008, y + 0.004 * k, times(shutter, 0.68))


def _box(setting: Setting, ink: Ink, x: float, y: float, rng: np.random.Generator) -> None:
    k = 1 / setting.view.tall
    ink.box(x - 0.085, y, x + 0.085, y + 0.038 * k, lit(setting, rgb("#8a5a3c")))
    for _ in range(70):
        dx, dy, r = float(rng.normal(0, 0.042)), abs(float(rng.normal(0, 0.018))), float(rng.uniform(0.005, 0.011))
        tone = (
            rgb("#5b8a46")
            if rng.random() < 0.55
            else (rgb("#d8495a"), rgb("#f0b7c4"), rgb("#e8c24a"))[int(rng.integers(3))]
        )
        ink.polygon(
            ellipse(x + max(-0.09, min(0.09, dx)), y + (0.006 - dy) * k, r, r * k, points=8),
            lit(setting, jitter(tone, rng, 0.03)),
        )


def _pavement(setting: Setting, view: View, picture: Array) -> None:
    rows = picture[view.rows]
    depth = np.clip((view.y - CURB) / (ROAD - CURB), 0, 1)
    slabs = np.abs(((view.x / (0.75 + 0.25 * depth) * 4.2) % 1) - 0.5)
    grit = view.noise("slabs", 40.0, 70.0, octaves=3)
    broad = view.noise("slab tone", 4.0, 9.0, octaves=3)
    stone = array(lit(setting, rgb("#b3aa9d")))
    tone = (0.86 + 0.16 * depth + 0.16 * (grit - 0.5) + 0.14 * (broad - 0.5)) * (
        1 - 0.30 * smoothstep(0.485, 0.497, slabs)
    )
    tone = tone * (1 - 0.45 * np.exp(-depth * 16))
    rows[:] = stone * tone[..., None]
    curb = (view.y > ROAD - 0.018).astype(np.float32) * np.ones_like(view.x)
    lay(rows, curb, array(lit(setting, rgb("#cdc5b8"))) * np.float32(0.96))


def _cobbles(setting: Setting, view: View, picture: Array) -> None:
    """Rounded stones in courses that widen towards the viewer."""
    depth = np.clip((view.y - ROAD) / (1 - ROAD), 1e-4, 1)
    spread = 0.55 + 0.45 * depth
    row = np.log(spread / 0.55) * 11.5 * max(1.0, view.tall * 0.8)
    column = view.x / spread * 10.0 + 0.5 * (np.floor(row) % 2)
    u, v = column % 1 - 0.5, (row % 1 - 0.5) * np.ones_like(view.x)
    dome = np.clip(1 - (np.abs(u * 2.05) ** 3.2 + np.abs(v * 2.1) ** 3.2), 0, 1)
    index = (np.floor(row) * 71 + np.floor(column) * 149).astype(np.int64) % 251
    own = view.rng("cobbles").random(251).astype(np.float32)[index]
    light = 0.42 + 0.42 * np.sqrt(dome) - 0.16 * v - 0.14 * setting.side * -u + 0.26 * (own - 0.5)
    grit = view.noise("cobble grit", 60.0, 90.0, octaves=2)
    stone = lit(setting, rgb("#9a9087"))
    colours = gradient(
        np.clip(light + 0.12 * (grit - 0.5), 0, 1).astype(np.float32),
        [(0.1, times(stone, 0.42)), (0.6, stone), (1.0, mix(stone, setting.day.sun, 0.25))],
    )
    colours *= (1 - 0.5 * np.exp(-depth * 30))[..., None]
    picture[view.rows] = colours


def _snowed(setting: Setting, picture: Array) -> None:
    """Snow that lies: thick along the house and the curb, trodden in between."""
    view = setting.view.band(CURB - 0.006, 1.0)
    heaps = view.noise("trodden", 6.0, 20.0, octaves=4, gain=0.6)
    wall = np.exp(-np.clip(view.y - CURB, 0, 1) / 0.02)
    curb = np.exp(-(((view.y - ROAD) / 0.016) ** 2))
    share = np.clip(0.55 + 0.9 * (heaps - 0.42) + wall + 0.7 * curb, 0, 0.96)
    tone = 0.90 + 0.12 * (heaps - 0.5)
    lay(picture[view.rows], share.astype(np.float32), (array(lit(setting, SNOW)) * tone[..., None]).astype(np.float32))


def _wet(setting: Setting, picture: Array) -> None:
    view = setting.view.band(CURB + 0.02, 1.0)
    count = view.shape[0]
    source = np.clip(view.top - 1 - np.arange(count), 0, view.top - 1)
    sheen = picture[source]
    puddles = smoothstep(0.46, 0.66, view.noise("puddles", 3.0, 10.0, octaves=3)) * np.float32(0.55) + np.float32(0.14)
    lay(picture[view.rows], puddles, (sheen * np.float32(0.85)).astype(np.float32))


def _lamp_glow(setting: Setting, picture: Array) -> None:
    view = setting.view
    k = 1 / view.tall
    ink = view.band(CURB - 0.56 * k, CURB).ink(2)
    for x in (-0.40, 0.40):
        y = CURB - 0.42 * k
        ink.box(x - 0.006, y - 0.05 * k, x + 0.006, y - 0.03 * k, rgb("#1f1c1e"))
        ink.polygon(
            [
                (x - 0.030, y - 0.028 * k),
                (x + 0.030, y - 0.028 * k),
                (x + 0.018, y + 0.034 * k),
                (x - 0.018, y + 0.034 * k),
            ],
            rgb("#ffe6b0"),
        )
        ink.polygon([(x - 0.034, y - 0.026 * k), (x, y - 0.048 * k), (x + 0.034, y - 0.026 * k)], rgb("#1f1c1e"))
        ink.box(x - 0.020, y + 0.033 * k, x + 0.020, y + 0.041 * k, rgb("#1f1c1e"))
    ink.onto(picture)
    for x in (-0.40, 0.40):
        if abs(x) < view.half_width:
            glow(picture, np.exp(-view.spot(x, CURB - 0.42 / view.tall, 0.16)) * np.float32(0.60), rgb("#ffc878"))
            pool = np.exp(-(((view.x - x) / 0.24) ** 2) - (((view.y - 0.80) / 0.06) ** 2))
            glow(picture, (pool * np.float32(0.42)).astype(np.float32), rgb("#ffb866"))


PLACE = Place(
    name="street",
    paint=paint,
    light=open_light,
    ground=0.90,
    horizon=CURB,
    sky=(0.05, 0.30),
    paved=True,
    seasons=SEASONS,
    features=AIR_FEATURES | {"wall", "bricks", "lights", "window", "reflection", "flowers", "puddles", "neon", *FRONTS},
)
