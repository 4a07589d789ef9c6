"""A village between hills, an old town's square of shops, and a quiet street of houses with front gardens."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import Ink, lay
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, grass_colour, ground_colour, leaves, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.facades import GLOW, NORDIC, PASTEL, house_row
from muralist.engines.preview.scenery.built.floors import slabs
from muralist.engines.preview.scenery.nature.land import hills, lit, mist, mountains
from muralist.engines.preview.scenery.nature.plants import broad_tree, fallen, grass, pine_row, round_trees
from muralist.engines.preview.scenery.neon import neon_fronts
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, WATERS, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

LANE = 0.645


def paint(setting: Setting) -> Array:
    picture = blank(setting.view)
    sky(setting, picture, 0.58)
    cold = snowy(setting)
    if setting.wants("mountains") or cold or int(setting.view.rng("range").integers(2)):
        mountains(
            setting,
            picture,
            "range",
            base=0.59,
            height=0.28,
            far=0.58,
            rock=rgb("#727d92"),
            snow=0.6 if not cold else 0.9,
        )
    green = grass_colour(setting)
    line = hills(
        setting,
        picture,
        "hill",
        crest=0.53,
        swing=0.05,
        bottom=0.68,
        far=0.50,
        colour=times(green, 0.92),
        frequency=1.4,
    )
    pine_row(setting, picture, "pines", base=line, height=0.05, far=0.48, spacing=0.03, snowy=cold)
    hills(
        setting,
        picture,
        "green",
        crest=0.59,
        swing=0.02,
        bottom=1.0,
        far=0.18,
        colour=green,
        frequency=0.8,
        blades=0.0 if cold else 0.16,
    )
    for name, base, tall, far, gap in (("back", 0.60, 0.10, 0.34, 0.06), ("middle", 0.625, 0.13, 0.2, 0.11)):
        house_row(
            setting,
            picture,
            name,
            base=base,
            tall=(tall * 0.8, tall),
            wide=(0.11, 0.16),
            far=far,
            walls=NORDIC,
            gap=gap,
        )
        round_trees(
            setting,
            picture,
            f"{name} trees",
            base=base + 0.006,
            size=0.045,
            far=far,
            colours=leaves(setting),
            spacing=0.22,
        )
    mist(setting, picture, at=0.61, thick=0.02, strength=0.22)
    _lane(setting, picture)
    reach = setting.view.half_width
    for hand, name in ((-1, "left"), (1, "right")):
        x = hand * max(0.36, reach * 0.80)
        house_row(
            setting, picture, name, base=0.745, tall=(0.19, 0.22), wide=(0.25, 0.29), far=0.05, walls=NORDIC,
            left=x - 0.14, right=x + 0.10,
        )  # fmt: skip
    if not cold:
        grass(setting, picture, "verge", top=0.76, colour=green, count=900, size=0.04, flowers=0.25)
        _lane(setting, picture, 0.80)
    fallen(setting, picture, "fallen", top=0.70, count=200)
    return picture


def _lane(setting: Setting, picture: Array, top: float = LANE) -> None:
    """A lane of trodden earth that winds up between the houses."""
    view = setting.view.band(top, 1.0)
    depth = np.clip((view.y - LANE) / (1 - LANE), 0, 1)
    middle = 0.10 * np.sin(depth * 4.2 + 0.6) * (1 - depth)
    edge = view.noise("lane edge", 18.0, 40.0, octaves=3) - 0.5
    off = np.abs(view.x - middle) / (0.022 + 0.26 * depth**1.2) + 0.16 * edge
    grit = view.noise("lane grit", 90.0, 120.0, octaves=2)
    ruts = view.noise("ruts", 7.0, 3.0, octaves=3)
    colour = array(lit(setting, mix(rgb("#c9b08a"), ground_colour(setting, rgb("#c9b08a")), 0.75)))
    tone = 0.82 + 0.16 * depth + 0.22 * (grit - 0.5) + 0.18 * (ruts - 0.5)
    lay(picture[view.rows], smoothstep(1.05, 0.92, off), (colour * tone[..., None]).astype(np.float32))


def paint_town(setting: Setting) -> Array:
    """Tall narrow houses over shops, a cobbled square and lamps."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    base = 0.74
    sky(setting, picture, base)
    house_row(
        setting, picture, "behind", base=base - 0.02, tall=(0.46, 0.60), wide=(0.16, 0.24), far=0.42, walls=PASTEL
    )
    mist(setting, picture, at=base - 0.30 * k, thick=0.10, strength=0.30)
    house_row(
        setting, picture, "front", base=base, tall=(0.34, 0.47), wide=(0.20, 0.27), far=0.04, walls=PASTEL, shops=True
    )
    if setting.wants("neon"):
        neon_fronts(setting, picture, base)
    slabs(
        setting,
        picture,
        "square",
        top=base - 0.002,
        colour=rgb("#a99c8c"),
        across=7.0,
        along=12.0,
        rough=0.26,
        joint=0.42,
    )
    ink = view.ink(2)
    lamps = [x for x in (-0.42, 0.42, -0.98, 0.98) if abs(x) < view.half_width + 0.05]
    for x in lamps:
        street_lamp(setting, ink, x, base + 0.035, 0.30)
    ink.onto(picture)
    if setting.day.lamps and not setting.holds("street_lamp"):
        for x in lamps:
            shine(picture, view, x, base + 0.035 - 0.30 * k, 0.10, GLOW, 0.8)
            shine(picture, view, x, base + 0.06, 0.16, GLOW, 0.25)
    fallen(setting, picture, "fallen", top=base + 0.03, count=240)
    return picture


def street_lamp(setting: Setting, ink: Ink, x: float, foot: float, tall: float) -> None:
    """A cast-iron street lamp, unless one is asked for."""
    if setting.holds("street_lamp"):
        return
    k = 1 / setting.view.tall
    iron = lit(setting, rgb("#2a3230"))
    ink.disc(x, foot, tall * 0.09, times(iron, 0.7), ry=tall * 0.02)
    ink.box(x - tall * 0.016, foot - tall * 0.92 * k, x + tall * 0.016, foot, iron)
    ink.box(x - tall * 0.032, foot - tall * 0.16 * k, x + tall * 0.032, foot, iron)
    pane = rgb("#ffe7b0") if setting.day.lamps else lit(setting, rgb("#e9ecdf"))
    low, high = foot - tall * 0.92 * k, foot - tall * 1.07 * k
    ink.polygon(
        [(x - tall * 0.07, high), (x + tall * 0.07, high), (x + tall * 0.04, low), (x - tall * 0.04, low)], pane
    )
    ink.polygon([(x - tall * 0.09, high), (x, high - tall * 0.09 * k), (x + tall * 0.09, high)], iron)


def paint_suburb(setting: Setting) -> Array:
    """Houses with lawns and picket fences along a pavement."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    sky(setting, picture, 0.64)
    cold = snowy(setting)
    green = grass_colour(setting)
    round_trees(setting, picture, "behind", base=0.66, size=0.11, far=0.45, colours=leaves(setting), spacing=0.14)
    hills(
        setting,
        picture,
        "lawn",
        crest=0.665,
        swing=0.004,
        bottom=0.84,
        far=0.08,
        colour=green,
        frequency=0.8,
        blades=0.0 if cold else 0.2,
    )
    house_row(
        setting, picture, "homes", base=0.715, tall=(0.20, 0.25), wide=(0.32, 0.40), far=0.05, walls=PASTEL, gap=0.16,
        left=-1.2 + float(view.rng("plots").uniform(0, 0.3)),
    )  # fmt: skip
    if not cold:
        grass(setting, picture, "front lawn", top=0.73, colour=green, count=700, size=0.022, flowers=0.12)
    ink = view.ink(2)
    white = lit(setting, rgb("#f7f2e8"))
    for post in range(-46, 47):
        x = post * 0.028
        ink.polygon(
            [
                (x - 0.009, 0.795),
                (x - 0.009, 0.795 - 0.075 * k),
                (x, 0.795 - 0.088 * k),
                (x + 0.009, 0.795 - 0.075 * k),
                (x + 0.009, 0.795),
            ],
            white,
        )
    for rail in (0.022, 0.056):
        ink.box(-1.3, 0.795 - (rail + 0.010) * k, 1.3, 0.795 - rail * k, times(white, 0.9))
    if cold:
        ink.box(-1.3, 0.793 - 0.004 * k, 1.3, 0.802, lit(setting, SNOW))
    ink.onto(picture)
    slabs(setting, picture, "pavement", top=0.80, colour=rgb("#bdb4a6"), across=2.4, along=3.0)
    broad_tree(
        setting, picture, "street tree", x=-setting.side * max(0.44, view.half_width * 0.85), foot=0.80, size=0.22
    )
    fallen(setting, picture, "fallen", top=0.74, count=300)
    return picture


SHOWN = SKY_FEATURES | {"trees", "flowers", "lights", "puddles", "reflection", "leaves"}
PLACES = (
    Place(
        name="village", paint=paint, light=open_light, ground=0.88, horizon=0.59, scale=0.9, sky=(0.05, 0.40),
        seasons=SEASONS, features=SHOWN | {"mountains", "grass", "hills"} | WATERS,
    ),
    Place(
        name="oldtown", paint=paint_town, light=open_light, ground=0.89, horizon=0.74, scale=0.92, sky=(0.03, 0.19),
        paved=True, seasons=SEASONS, features=SHOWN | {"neon"},
    ),
    Place(
        name="suburb", paint=paint_suburb, light=open_light, ground=0.90, horizon=0.66, scale=0.92, sky=(0.05, 0.38),
        paved=True, seasons=SEASONS, features=SHOWN | {"grass"},
    ),
)  # fmt: skip
