"""Rolling hills with a flowering meadow in front."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import Array, Colour, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, ground_colour, leaves, season, snowy, tinted
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import hills, lit, mist, mountains
from muralist.engines.preview.scenery.nature.plants import broad_tree, grass, round_trees
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank
from muralist.engines.preview.scenery.wilds.highgrass import HIGH_GRASS, through_grass
from muralist.engines.preview.scenery.wilds.inbloom import IN_BLOOM, blooming, carpet, through_bloom

GREENS: dict[str, tuple[Colour, Colour, Colour]] = {
    "": (rgb("#8fae74"), rgb("#7ca65a"), rgb("#6d9a46")),
    "spring": (rgb("#9dbf80"), rgb("#8cba62"), rgb("#7bb04a")),
    "summer": (rgb("#9db06a"), rgb("#96a852"), rgb("#7d9a44")),
    "autumn": (rgb("#b09a62"), rgb("#b58a48"), rgb("#a5813f")),
    "winter": (rgb("#e3e9f0"), rgb("#e8edf3"), rgb("#eef2f7")),
}


def paint(setting: Setting) -> Array:
    picture = blank(setting.view)
    sky(setting, picture, 0.58)
    when = season(setting)
    far, middle, near = GREENS.get(when, GREENS[""])
    said = tinted(setting, "grass")
    if said is not None:
        far, middle, near = mix(said, far, 0.5), mix(said, middle, 0.2), said
    crowns = leaves(setting)
    hilly = setting.wants("hills")
    kind = int(setting.view.rng("outlook").integers(4))
    bare = not setting.plan.things
    if bare:
        # nothing else is asked for: the land itself is the picture, with water in it
        kind = 1 + 2 * int(setting.view.rng("vista").integers(2))
    if setting.wants("mountains") or (not hilly and (kind == 1 or bare)):
        high = 0.34 if setting.wants("mountains") or bare else 0.22
        mountains(setting, picture, "range", base=0.60, height=high, far=0.58, rock=rgb("#6f7a90"), snow=0.32)
    # hills that were asked for rise higher and are nearer, so that they are what one sees
    up, away = (0.055, 0.6) if hilly else (0.0, 1.0)
    hills(
        setting, picture, "hill 1", crest=0.545 - 1.4 * up, swing=0.06 + up, bottom=0.72, far=0.66 * away, colour=far,
        frequency=2.1,
    )  # fmt: skip
    line = hills(
        setting, picture, "hill 2", crest=0.60 - 0.7 * up, swing=0.055 + 0.6 * up, bottom=0.80, far=0.42 * away,
        colour=middle, frequency=1.6,
    )  # fmt: skip
    round_trees(setting, picture, "copse", base=line, size=0.032, far=0.42, colours=crowns, spacing=0.10)
    mist(setting, picture, at=0.64, thick=0.03, strength=0.30)
    line = hills(
        setting,
        picture,
        "hill 3",
        crest=0.675,
        swing=0.045,
        bottom=0.92,
        far=0.16,
        colour=middle,
        frequency=1.2,
        blades=0.10 if when != "winter" else 0.0,
    )
    round_trees(setting, picture, "hedge", base=line, size=0.055, far=0.18, colours=crowns, spacing=0.42)
    hills(
        setting,
        picture,
        "hill 4",
        crest=0.755,
        swing=0.025,
        bottom=1.0,
        far=0.0,
        colour=near,
        frequency=0.6,
        blades=0.30 if when != "winter" else 0.03,
        rough=0.2 if when != "winter" else 0.08,
    )
    covered = bool(blooming(setting))
    planted = covered or any(thing.spot == "field" for thing in setting.plan.things)
    carpet(setting, picture, line, 0.755)
    if (bare and not setting.wants("path") and not covered) or setting.wants("brook"):
        _stream(setting, picture)
    elif kind in {1, 3} and not setting.wants("path") and not planted:
        _path(setting, picture)
    if kind >= 2 or bare:
        broad_tree(
            setting,
            picture,
            "old tree",
            x=-setting.side * max(0.44, setting.view.half_width * 0.85),
            foot=0.80,
            size=0.24,
        )
    if kind == 2:
        _fence(setting, picture)
    if when != "winter":
        wild = 0.30 if bare else (0.2, 0.10, 0.14, 0.08)[kind]
        wild = 0.0 if planted else 0.55 if setting.wants("flowers") or when == "spring" else wild
        grass(setting, picture, "meadow", top=0.77, colour=near, count=1500, flowers=wild)
    if setting.wants("path"):
        # trodden earth has no blades on it
        _path(setting, picture)
    return picture


def _path(setting: Setting, picture: Array) -> None:
    """A footpath that winds over the hill in front."""
    view = setting.view.band(0.74, 1.0)
    depth = np.clip((view.y - 0.745) / 0.255, 0, 1)
    asked = setting.wants("path")
    middle = setting.side * (0.22 * (1 - depth) * np.cos(depth * 2.2) - (0.0 if asked else 0.05))
    edge = view.noise("path edge", 18.0, 40.0, octaves=3) - 0.5
    off = np.abs(view.x - middle) / ((0.030 if asked else 0.018) + (0.40 if asked else 0.20) * depth**1.2) + 0.2 * edge
    grit = view.noise("path grit", 80.0, 110.0, octaves=2)
    earth = ground_colour(setting, rgb("#cbb28a"))
    colour = array(lit(setting, earth)) * (0.82 + 0.16 * depth + 0.22 * (grit - 0.5))[..., None]
    mask = smoothstep(1.06, 0.88, off) * smoothstep(0.0, 0.05, depth)
    lay(picture[view.rows], mask.astype(np.float32), colour.astype(np.float32))


def _stream(setting: Setting, picture: Array) -> None:
    """A river that winds down from the hills to the viewer and shows the sky, between pale banks."""
    view = setting.view.band(0.665, 1.0)
    depth = np.clip((view.y - 0.665) / 0.335, 0, 1)
    bend = 0.30 * np.sin(depth**0.55 * 7.4 + 0.5) * (0.30 + 0.70 * depth)
    middle = setting.side * (bend + 0.10 * (1 - depth))
    wide = 0.008 + 0.21 * depth**1.35
    edge = view.noise("stream edge", 15.0, 40.0, octaves=3) - 0.5
    off = np.abs(view.x - middle) / wide + 0.22 * edge
    rows = picture[view.rows]
    bank = ground_colour(setting, rgb("#c2ab7c"))
    lay(rows, (smoothstep(1.30, 1.08, off) * smoothstep(0.0, 0.06, depth)).astype(np.float32), lit(setting, bank))
    ripple = view.noise("stream", 5.0, 70.0, octaves=3) - 0.5
    day = setting.day
    near, far = mix(lit(setting, rgb("#3f86a8")), day.top, 0.4), mix(day.horizon, day.middle, 0.45)
    colours = array(far) + (array(near) - array(far)) * (depth**0.7)[..., None]
    colours = colours * (1 + 0.30 * ripple)[..., None]
    lay(rows, (smoothstep(1.06, 0.97, off) * smoothstep(0.0, 0.04, depth)).astype(np.float32),
        colours.astype(np.float32))  # fmt: skip
    glint = smoothstep(0.16, 0.30, ripple) * smoothstep(0.95, 0.7, off) * 0.6
    lay(rows, glint.astype(np.float32), mix(day.horizon, (1, 1, 1), 0.5))


def _fence(setting: Setting, picture: Array) -> None:
    """A post-and-rail fence along the hill."""
    view = setting.view
    k = 1 / view.tall
    ink = view.band(0.60, 0.82).ink(2)
    wood = lit(setting, rgb("#b59a78"))
    line = (0.755 + 0.025 * view.line("hill 4", 0.6, 3, 0.42)) + 0.012
    posts = [(step * 0.085, float(np.interp(step * 0.085, view.x[0], line))) for step in range(-15, 16)]
    for high in (0.062, 0.034):
        ink.line([(x, y - high * k) for x, y in posts], 0.010, wood)
        ink.line([(x, y - (high - 0.004) * k) for x, y in posts], 0.003, times(wood, 0.7))
    for x, y in posts:
        ink.box(x - 0.007, y - 0.080 * k, x + 0.007, y + 0.006, times(wood, 0.86))
        if snowy(setting):
            ink.disc(x, y - 0.080 * k, 0.011, lit(setting, SNOW), ry=0.006)
    ink.onto(picture)


def _before(setting: Setting, picture: Image.Image) -> Image.Image:
    """The picture with the high grass or the flowers that its things stand in."""
    return through_bloom(setting, through_grass(setting, picture))


PLACE = Place(
    name="meadow",
    paint=paint,
    light=open_light,
    ground=0.86,
    horizon=0.58,
    seasons=SEASONS,
    features=SKY_FEATURES
    | IN_BLOOM
    | {"mountains", "flowers", "grass", "hills", "trees", "path", "brook", "lane", HIGH_GRASS},
    over=_before,
)
