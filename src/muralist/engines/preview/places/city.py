"""A city skyline beyond a roof terrace's edge, its windows lit after dark."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import Ink, lay
from muralist.engines.preview.props import all_props
from muralist.engines.preview.scenery.air.printed_sky import printed_sun
from muralist.engines.preview.scenery.air.seasons import SEASONS, ground_colour
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import faded, lit, mist, mountains
from muralist.engines.preview.scenery.nature.plants import fallen
from muralist.engines.preview.scenery.nature.water import mirror
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.promenade import promenade
from muralist.engines.preview.scenery.setting import Place, Setting, blank

HORIZON, TERRACE, QUAY = 0.70, 0.80, 0.93
DEEP = (0.76, 0.86, 0.99)
"""How far down each rank of towers goes where all that is named flies."""
PRINTED = 0.30
"""The share of the haze before towers that is left where a print cuts the night into plain areas."""
WALLS: tuple[Colour, ...] = (rgb("#8d98a6"), rgb("#a59a90"), rgb("#7a8796"), rgb("#b5a798"), rgb("#6f7f8c"))


def paint(setting: Setting) -> Array:
    picture = blank(setting.view)
    sky(setting, picture, HORIZON)
    if _flies(setting):
        # seen from the air: towers down to the frame's edge, smog between them
        smog = setting.view.band(HORIZON - 0.01, 1.0)
        picture[smog.rows] = array(mix(setting.day.haze, setting.day.shade, 0.12))
        for rank, (far, count, low, high) in enumerate(
            ((0.68, 34, 0.12, 0.34), (0.44, 24, 0.10, 0.36), (0.16, 15, 0.06, 0.28))
        ):
            base = DEEP[rank]
            towers(setting, picture, rank, far, count, low, high, base)
            mist(setting, picture, at=base + 0.03, thick=0.07, strength=0.42 - 0.14 * rank, name=f"smog {rank}")
        return picture
    if setting.wants("mountains"):
        mountains(setting, picture, "range", base=HORIZON, height=0.3, far=0.62, rock=rgb("#6f7a90"), snow=0.3)
    for rank, (far, count, low, high) in enumerate(
        ((0.68, 34, 0.10, 0.26), (0.44, 24, 0.10, 0.36), (0.16, 15, 0.06, 0.30))
    ):
        towers(setting, picture, rank, far, count, low, high, HORIZON)
        mist(setting, picture, at=HORIZON + 0.03, thick=0.07, strength=0.42 - 0.14 * rank, name=f"smog {rank}")
    if setting.wants("lake") or _afloat(setting) or _bare(setting):
        mirror(setting, picture, HORIZON + 0.06, QUAY)
        _terrace(setting, picture, QUAY)
    else:
        _terrace(setting, picture, TERRACE)
        promenade(setting, picture, TERRACE + 0.012)
    fallen(setting, picture, "fallen", top=TERRACE + 0.03, count=160)
    return picture


SIGHTS = frozenset({"fireworks", "moon", "planet", "sun"})


def _flies(setting: Setting) -> bool:
    """Whether everything named flies above the city; sights of the sky are seen from the ground."""
    props = all_props()
    things = setting.plan.things
    if setting.wants("lake") or any(thing.prop in SIGHTS for thing in things):
        return False
    return bool(things) and all(props[thing.prop].stands == "sky" for thing in things)


def _afloat(setting: Setting) -> bool:
    """Whether boats or a bridge are asked for: then there is water before the towers."""
    props = all_props()
    return any(props[thing.prop].stands == "water" for thing in setting.plan.things)


def _bare(setting: Setting) -> bool:
    """Whether nothing stands before the towers: then they are seen across the water, and nobody misses a quay."""
    props = all_props()
    return all(props[thing.prop].stands == "sky" and thing.relation is None for thing in setting.plan.things)


def towers(
    setting: Setting, picture: Array, rank: int, far: float, count: int, low: float, high: float, base: float
) -> None:
    """A rank of towers behind height fraction `base`, `low` to `high` above it; windows are lit after dark."""
    view = setting.view
    rng = view.rng("towers", rank)
    ink = view.band(0.1, base + 0.12).ink(2)
    dark = setting.day.lamps
    # of few inks, a far tower must be told from a night sky
    far = far * PRINTED if dark and printed_sun(setting) else far
    for index in range(count):
        x = -1.25 + 2.5 * (index + float(rng.uniform(-0.3, 0.3))) / count
        wide = 2.5 / count * float(rng.uniform(0.42, 0.62))
        tall = low + (high - low) * float(rng.random()) ** 1.6
        wall, kind, seed = WALLS[int(rng.integers(len(WALLS)))], int(rng.integers(5)), int(rng.integers(1 << 30))
        if abs(x) > view.half_width + 0.1:
            continue
        _tower(
            setting,
            ink,
            x,
            wide,
            base + 0.02 - tall,
            base,
            faded(setting, jitter(wall, rng, 0.02) if rank else wall, far),
            far,
            kind,
            dark,
            seed,
        )
    ink.onto(picture)


def _tower(
    setting: Setting,
    ink: Ink,
    x: float,
    wide: float,
    top: float,
    base: float,
    wall: Colour,
    far: float,
    kind: int,
    dark: bool,
    seed: int,
) -> None:
    day, bottom = setting.day, base + 0.12
    rng = np.random.Generator(np.random.PCG64(seed))
    ink.box(x - wide / 2, top, x + wide / 2, bottom, wall)
    shade = mix(times(wall, 0.72), mix(day.shade, day.haze, far), 0.25)
    edge = x + setting.side * -1 * wide * 0.18
    ink.box(min(edge, x - setting.side * wide / 2), top, max(edge, x - setting.side * wide / 2), bottom, shade)
    if kind == 0:
        ink.polygon([(x - wide * 0.3, top), (x, top - wide * 0.9), (x + wide * 0.3, top)], wall)
        ink.line([(x, top - wide * 0.6), (x, top - wide * 1.7)], 0.003, shade)
    elif kind == 1:
        ink.box(x - wide * 0.32, top - 0.025, x + wide * 0.32, top, wall)
        ink.box(x - wide * 0.16, top - 0.045, x + wide * 0.16, top - 0.02, shade)
    elif kind == 2:
        ink.box(x - wide * 0.06, top - 0.03, x + wide * 0.06, top, shade)
    columns, step = max(3, round(wide / 0.013)), 0.0155
    rows = int((bottom - top - 0.02) / step)
    lamps = (rgb("#ffd58a"), rgb("#ffe9bd"), rgb("#cfe4ff"))
    lights = rng.random((rows, columns))
    tones = rng.integers(0, 3, (rows, columns))
    pane_day = mix(mix(wall, day.middle, 0.45), (1, 1, 1), 0.1)
    share = 0.46 if dark else 0.10
    for row in range(rows):
        y = top + 0.012 + row * step
        if y > base + 0.06:
            break
        for column in range(columns):
            px = x - wide / 2 + wide * (column + 0.5) / columns
            half = wide / columns * 0.30
            if lights[row, column] < share and (dark or setting.wants("lights")):
                ink.box(
                    px - half, y, px + half, y + step * 0.55, mix(lamps[int(tones[row, column])], day.haze, far * 0.55)
                )
            elif lights[row, column] > 0.22:
                ink.box(px - half, y, px + half, y + step * 0.55, times(pane_day, 0.62 if dark else 0.9), 1.0)


def _terrace(setting: Setting, picture: Array, top: float) -> None:
    """The roof in front: paving in perspective and a low parapet."""
    view = setting.view
    band = view.band(top - 0.02, 1.0)
    depth = np.clip((band.y - top) / (1 - top), 1e-3, 1)
    stone = array(lit(setting, ground_colour(setting, rgb("#a89f94"))))
    texture = band.noise("paving", 30.0, 60.0, octaves=3)
    spread = 0.30 + 0.70 * depth
    across = np.abs(((band.x / spread * 3.0 + 0.5) % 1.0) - 0.5)
    along = np.abs(((np.log(spread) * 5.2) % 1.0) - 0.5)
    joints = np.maximum(smoothstep(0.025, 0.0, across), np.broadcast_to(smoothstep(0.03, 0.0, along), band.shape))
    tone = (0.74 + 0.20 * depth + 0.22 * (texture - 0.5)) * (1 - 0.38 * joints)
    lay(
        picture[band.rows],
        np.broadcast_to((band.y > top).astype(np.float32), band.shape),
        (stone * tone[..., None]).astype(np.float32),
    )
    rail = view.band(top - 0.045, top + 0.012)
    wall = array(lit(setting, rgb("#8f867c")))
    rough = rail.noise("parapet", 18.0, 40.0, octaves=3)
    cap = np.where(rail.y < top - 0.030, 1.22, 0.82).astype(np.float32)
    mask = ((rail.y > top - 0.042) & (rail.y < top + 0.002)).astype(np.float32)
    lay(
        picture[rail.rows],
        np.broadcast_to(mask, rail.shape),
        (wall * (cap * (0.9 + 0.25 * (rough - 0.5)))[..., None]).astype(np.float32),
    )


PLACE = Place(
    name="city",
    paint=paint,
    light=open_light,
    ground=0.895,
    horizon=HORIZON,
    water=0.872,
    sky=(0.05, 0.45),
    scale=0.9,
    paved=True,
    seasons=SEASONS,
    features=SKY_FEATURES | {"lights", "mountains", "lake", "sea"},
)
