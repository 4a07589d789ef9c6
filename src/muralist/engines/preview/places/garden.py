"""A garden: a stone path between flower beds, clipped hedges, a rose arch and a fence behind."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import Ink, lay
from muralist.engines.preview.scenery.air.seasons import (
    SEASONS,
    SNOW,
    grass_colour,
    ground_colour,
    leaves,
    season,
    snowy,
    tinted,
)
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import hills, lit
from muralist.engines.preview.scenery.nature.plants import broad_tree, fallen, round_trees
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, WATERS, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

HORIZON, LAWN = 0.55, 0.62
BLOSSOMS: tuple[Colour, ...] = (
    rgb("#e5556b"), rgb("#f3a6bf"), rgb("#f6d24e"), rgb("#8e6fc8"), rgb("#fbf3ea"), rgb("#f08a3c"), rgb("#6f94dc"),
)  # fmt: skip


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, LAWN)
    round_trees(setting, picture, "neighbours", base=0.62, size=0.10, far=0.42, colours=leaves(setting), spacing=0.17)
    ink = view.ink(2)
    if not setting.holds("fence", "hedge", "stone_wall"):
        _fence(setting, ink)
    ink.onto(picture)
    hills(
        setting,
        picture,
        "lawn",
        crest=LAWN,
        swing=0.004,
        bottom=1.0,
        far=0.06,
        colour=grass_colour(setting),
        frequency=0.7,
        blades=0.0 if snowy(setting) else 0.16,
        rough=0.06 if snowy(setting) else 0.16,
    )
    broad_tree(setting, picture, "apple tree", x=setting.side * 0.62, foot=0.69, size=0.24)
    _path(setting, picture)
    ink = view.ink(2)
    if not setting.holds("arch", "gate"):
        _arch(setting, ink)
    ink.onto(picture)
    _beds(setting, picture)
    fallen(setting, picture, "fallen", top=0.66)
    return picture


def _fence(setting: Setting, ink: Ink) -> None:
    k = 1 / setting.view.tall
    wood = lit(setting, rgb("#efe9dc"))
    for rail in (0.035, 0.085):
        ink.box(-1.3, LAWN - rail * k, 1.3, LAWN - (rail - 0.014) * k, times(wood, 0.86))
    for picket in range(-30, 31):
        x = picket * 0.042
        ink.polygon(
            [
                (x - 0.013, LAWN + 0.01),
                (x - 0.013, LAWN - 0.11 * k),
                (x, LAWN - 0.13 * k),
                (x + 0.013, LAWN - 0.11 * k),
                (x + 0.013, LAWN + 0.01),
            ],
            wood,
        )
        ink.box(x + 0.006, LAWN - 0.108 * k, x + 0.013, LAWN + 0.01, times(wood, 0.82))
        if snowy(setting):
            ink.disc(x, LAWN - 0.122 * k, 0.014, lit(setting, SNOW), ry=0.009)


def _path(setting: Setting, picture: Array) -> None:
    """Flagstones in the grass, getting larger."""
    view = setting.view.band(LAWN + 0.01, 1.0)
    depth = np.clip((view.y - LAWN - 0.01) / (0.99 - LAWN), 1e-3, 1)
    spread = 0.20 + 0.80 * depth
    across = view.x / spread / 0.19
    row = np.log(spread) * 5.6
    shift = view.rng("flags").uniform(-0.22, 0.22, 64).astype(np.float32)[np.floor(row).astype(np.int64) % 64]
    seam = np.minimum(0.5 - np.abs(row % 1 - 0.5), 10.0) * 3.2
    off = np.maximum(np.abs(across), 0)
    split = np.abs(across - shift)
    inside = np.minimum(np.minimum((1 - off) * 2.2, seam), split * 2.6)
    rough = view.noise("flag edge", 26.0, 50.0, octaves=3) - 0.5
    mask = smoothstep(0.16, 0.30, inside + 0.16 * rough)
    own = view.rng("flag tone").random(97).astype(np.float32)
    index = (np.floor(row) * 13 + (across > shift) * 7).astype(np.int64) % 97
    grit = view.noise("flag grit", 60.0, 90.0, octaves=3)
    stone = array(lit(setting, mix(rgb("#b8ad9c"), ground_colour(setting, rgb("#b8ad9c")), 0.6)))
    tone = 0.82 + 0.20 * (own[index] - 0.5) + 0.20 * (grit - 0.5) + 0.1 * depth
    lay(picture[view.rows], mask, (stone * tone[..., None]).astype(np.float32))


def _arch(setting: Setting, ink: Ink) -> None:
    """A white arch over the gate, with climbing roses."""
    view = setting.view
    k = 1 / view.tall
    wood = lit(setting, rgb("#f1ece2"))
    foot, spring, wide = LAWN + 0.02, LAWN - 0.16 * k, 0.105
    for hand in (-1, 1):
        ink.box(
            hand * wide - 0.008,
            spring,
            hand * wide + 0.008,
            foot,
            times(wood, 0.95 if hand * setting.side > 0 else 0.8),
        )
    arc = [(wide * math.cos(a), spring - wide * math.sin(a) * k) for a in [math.pi * step / 20 for step in range(21)]]
    ink.line(arc, 0.016, wood)
    # the half-open gate
    for picket in range(5):
        ink.box(-0.088 + picket * 0.022, LAWN - 0.09 * k, -0.076 + picket * 0.022, foot - 0.004, times(wood, 0.9))
    rng = view.rng("roses")
    fade = season(setting)
    for _ in range(260):
        a, off = float(rng.uniform(0, 1)), float(rng.normal(0, 0.016))
        pick, tint = float(rng.random()), int(rng.integers(3))
        if a < 0.5:
            x, y = (-wide if a < 0.25 else wide) + off, spring + (foot - spring) * (a % 0.25) * 4
        else:
            turn = (a - 0.5) * 2 * math.pi
            x, y = (wide + off) * math.cos(turn), spring - (wide + off) * math.sin(turn) * k
        green = lit(setting, jitter(leaves(setting)[tint % len(leaves(setting))], rng, 0.03))
        if fade == "winter":
            ink.disc(x, y, 0.006, lit(setting, SNOW), 0.8)
        elif pick < 0.7 or fade == "autumn":
            ink.disc(x, y, 0.010, green)
        else:
            rose = lit(setting, (rgb("#e5556b"), rgb("#f3a6bf"), rgb("#fbe3e6"))[tint])
            ink.disc(x, y, 0.012, times(rose, 0.86))
            ink.disc(x - 0.002, y - 0.003 * k, 0.007, rose)


def _beds(setting: Setting, picture: Array) -> None:
    """Flowers in drifts of one kind on both sides of the path, larger towards the viewer."""
    view = setting.view
    rng = view.rng("beds")
    ink = view.band(LAWN - 0.01, 1.0).ink(2 if view.unit < 1300 else 1)
    k = 1 / view.tall
    first = int(view.rng("drift").integers(7))
    when = season(setting)
    dense = {"winter": 0.0, "autumn": 0.28}.get(when, 0.55)
    earth = lit(setting, mix(rgb("#5d4331"), ground_colour(setting, rgb("#5d4331")), 0.8))
    for y in np.sort(rng.random(620)) ** 0.85:
        hand = -1 if rng.random() < 0.5 else 1
        out, size, pick = float(rng.random()), float(rng.uniform(0.7, 1.25)), float(rng.random())
        lean, warm = float(rng.normal(0, 0.2)), float(rng.normal(0, 0.05))
        depth = float(y)
        near = 0.20 + 0.80 * depth
        foot = LAWN + 0.02 + (1.05 - LAWN) * depth
        x = hand * near * (0.245 + 0.62 * out**0.9)
        if abs(x) > view.half_width + 0.05:
            continue
        r = 0.020 * near * size
        tall = 0.070 * near * size
        # drifts: neighbours share a colour, which the seed chooses
        drift = int(depth * 7) * 2 + (1 if hand > 0 else 0) + int(out * 2.2) * 5
        colour = tinted(setting, "flowers") or BLOSSOMS[(drift * 3 + first) % len(BLOSSOMS)]
        ink.disc(x, foot, r * 1.6, earth, 0.55, ry=r * 0.5)
        leaf = lit(setting, times(rgb("#4f7f42") if when != "autumn" else rgb("#7d7a3a"), 0.78 + 0.3 * near + warm))
        if when == "winter":
            ink.disc(x, foot - r * 0.3 * k, r * 1.3, lit(setting, times(SNOW, 0.94 + warm)), ry=r * 0.8)
            continue
        tip = (x + lean * tall, foot - tall * k)
        ink.line([(x, foot), tip], max(0.0016, r * 0.14), times(leaf, 0.85))
        for blade in (-1, 1):
            ink.polygon(
                [
                    (x, foot),
                    (x + blade * r * 1.3, foot - tall * 0.5 * k),
                    (x + blade * r * 0.35, foot - tall * 0.2 * k),
                ],
                leaf,
            )
        if pick < dense + 0.25 * (depth > 0.3):
            head = lit(setting, jitter(colour, rng, 0.03))
            for petal in range(6):
                a = petal * 1.047 + lean
                ink.disc(
                    tip[0] + math.cos(a) * r * 0.55,
                    tip[1] + math.sin(a) * r * 0.42 * k,
                    r * 0.46,
                    times(head, 0.84 + 0.16 * (math.sin(a) < 0)),
                )
            ink.disc(
                tip[0], tip[1], r * 0.30, lit(setting, rgb("#e3b23a") if colour != BLOSSOMS[2] else rgb("#8a5a2c"))
            )
    ink.onto(picture)


PLACE = Place(
    name="garden",
    paint=paint,
    light=open_light,
    ground=0.90,
    horizon=HORIZON,
    sky=(0.05, 0.38),
    scale=0.85,
    seasons=SEASONS,
    features=SKY_FEATURES | {"trees", "flowers", "grass", "leaves"} | WATERS,
)
