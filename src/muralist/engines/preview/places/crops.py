"""Planted fields: wheat, sunflowers, lavender, tulips, maize and vines, with hills, trees and a farm behind."""

from __future__ import annotations

from collections.abc import Callable

from muralist.engines.preview.brushes.colour import Array, Colour, rgb, times
from muralist.engines.preview.brushes.paths import bezier, limb
from muralist.engines.preview.scenery.air.seasons import SEASONS, grass_colour, leaves, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.facades import house_row
from muralist.engines.preview.scenery.nature.crops import fade_into, furrows, maize, stalks, sunflower_rows
from muralist.engines.preview.scenery.nature.land import faded, hills, mist
from muralist.engines.preview.scenery.nature.plants import round_trees
from muralist.engines.preview.scenery.outdoors import COURSES, SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank
from muralist.engines.preview.scenery.wilds.tulips import tulip_rows

HORIZON = 0.60
RED, CREAM = (rgb("#b5483c"), rgb("#e8dcc0")), (rgb("#e9dcc0"), rgb("#d9b48a"))


def _land(setting: Setting, homes: tuple[Colour, ...] = CREAM) -> Array:
    """Sky, two lines of hills, trees and a few roofs: what lies behind every field."""
    picture = blank(setting.view)
    sky(setting, picture, HORIZON)
    green = grass_colour(setting)
    hills(setting, picture, "far hill", crest=0.545, swing=0.05, bottom=0.66, far=0.66, colour=green, frequency=1.7)
    line = hills(
        setting,
        picture,
        "hill",
        crest=0.578,
        swing=0.03,
        bottom=0.68,
        far=0.45,
        colour=times(green, 0.92),
        frequency=1.2,
    )
    round_trees(setting, picture, "far trees", base=line, size=0.026, far=0.48, colours=leaves(setting), spacing=0.07)
    x = -setting.side * min(0.30, setting.view.half_width * 0.55)
    house_row(
        setting, picture, "farm", base=0.607, tall=(0.034, 0.05), wide=(0.07, 0.10), far=0.32, walls=homes, gap=0.03,
        left=x - 0.09, right=x + 0.09,
    )  # fmt: skip
    round_trees(setting, picture, "trees", base=0.612, size=0.034, far=0.32, colours=leaves(setting), spacing=0.15)
    mist(setting, picture, at=0.607, thick=0.012, strength=0.25)
    return picture


def _wheat(setting: Setting) -> Array:
    picture = _land(setting, RED)
    gold = rgb("#d9b155") if setting.plan.season != "spring" else rgb("#9fb85a")
    furrows(setting, picture, "wheat", top=HORIZON, crop=gold, gap=times(gold, 0.72), lanes=7, share=0.9, rough=0.5)
    fade_into(setting, picture, HORIZON, 0.012, 0.4)
    if not snowy(setting):
        stalks(
            setting, picture, "wheat", top=0.66, size=0.13, colour=times(gold, 0.88), ears=times(gold, 1.1), count=1500
        )
    return picture


def _rape(setting: Setting) -> Array:
    """Yellow rape in bloom."""
    picture = _land(setting)
    gold = rgb("#f0cf3a")
    furrows(setting, picture, "rape", top=HORIZON, crop=gold, gap=rgb("#8f9f3c"), lanes=6, share=0.9, rough=0.8)
    fade_into(setting, picture, HORIZON, 0.012, 0.4)
    if not snowy(setting):
        stalks(setting, picture, "rape", top=0.68, size=0.11, colour=rgb("#7f9a3c"), ears=rgb("#f7dc4a"), count=1500)
    return picture


def _sunflowers(setting: Setting) -> Array:
    picture = _land(setting)
    furrows(setting, picture, "sunflower", top=HORIZON, crop=rgb("#7f9a3c"), gap=rgb("#5f7a36"), lanes=6, share=0.8)
    if not snowy(setting):
        sunflower_rows(setting, picture, top=HORIZON + 0.006)
    return picture


def _lavender(setting: Setting) -> Array:
    picture = _land(setting)
    bloom = setting.colour("crop", (rgb("#9a72cc"),))
    furrows(
        setting, picture, "lavender", top=HORIZON, crop=times(bloom, 0.93), gap=rgb("#8a8a58"), lanes=4.6, share=0.70,
        vanish=setting.side * 0.12, tops=(bloom, times(bloom, 0.9)), rough=0.6,
    )  # fmt: skip
    if not snowy(setting):
        stalks(setting, picture, "spikes", top=0.76, size=0.075, colour=rgb("#6f8a5a"), ears=bloom, count=900)
    return picture


def _tulips(setting: Setting) -> Array:
    picture = _land(setting)
    asked = setting.plan.feature("crop")
    tops: tuple[Colour, ...] = (
        rgb("#e0483e"),
        rgb("#f2c23c"),
        rgb("#e889a8"),
        rgb("#f4ece0"),
        rgb("#e8823a"),
        rgb("#9a5fb0"),
    )
    if asked is not None and asked.colours:
        tops = tuple(shade for tint in asked.colours for shade in (tint.colour, times(tint.colour, 0.86)))
    furrows(
        setting, picture, "tulip", top=HORIZON, crop=rgb("#5f9448"), gap=rgb("#55813f"), lanes=4.2, share=0.78,
        vanish=setting.side * 0.12, tops=tops, rough=0.55,
    )  # fmt: skip
    if not snowy(setting):
        tulip_rows(setting, picture, HORIZON, tops)
    return picture


def _corn(setting: Setting) -> Array:
    picture = _land(setting, RED)
    furrows(setting, picture, "corn", top=HORIZON, crop=rgb("#6f9a44"), gap=rgb("#8a6f4a"), lanes=5, share=0.6)
    if not snowy(setting):
        maize(setting, picture, top=HORIZON)
    return picture


def _vineyard(setting: Setting) -> Array:
    picture = _land(setting)
    autumn = setting.plan.season == "autumn"
    crop = rgb("#c0803a") if autumn else rgb("#6a9444")
    gap = rgb("#a99a5c") if autumn else rgb("#a8a468")
    furrows(setting, picture, "vines", top=HORIZON, crop=crop, gap=gap, lanes=3.4, share=0.5, rough=0.8)
    _trellises(setting, picture, crop)
    return picture


def _trellises(setting: Setting, picture: Array, crop: Colour) -> None:
    """Vines on posts along the rows nearest to the viewer, with grapes under the leaves."""
    view = setting.view
    k = 1 / view.tall
    rng = view.rng("trellis")
    ink = view.ink(2)
    cold = snowy(setting)
    for rank in range(11):
        near = (rank / 10) ** 1.5
        depth = 0.035 + 0.965 * near
        foot, tall = HORIZON + (1 - HORIZON) * near + 0.004, 0.03 + 0.22 * near
        for lane in range(-9, 10):
            x = lane / 3.4 * depth
            if (lane == 0 and near > 0.25) or abs(x) > view.half_width + 0.2:
                continue
            tone = faded(setting, times(crop, float(rng.uniform(0.8, 1.1))), 0.45 * (1 - near))
            ink.line(
                [(x, foot), (x, foot - tall * k)],
                0.004 + 0.008 * near,
                faded(setting, rgb("#7a5f48"), 0.4 * (1 - near)),
            )
            if cold:
                continue
            for _ in range(26 if near > 0.15 else 10):
                dx, dy = float(rng.normal(0, tall * 0.24)), float(rng.uniform(0.30, 1.02))
                shade = times(tone, 0.72 + 0.34 * dy)
                ink.disc(x + dx, foot - tall * dy * k, tall * float(rng.uniform(0.06, 0.12)), shade)
            if near > 0.25:
                gx, gy = x + float(rng.normal(0, tall * 0.18)), foot - tall * 0.42 * k
                for row in range(4):
                    for berry in range(4 - row):
                        bx = gx + (berry - (3 - row) / 2) * tall * 0.055
                        ink.disc(bx, gy + row * tall * 0.05 * k, tall * 0.034, faded(setting, rgb("#5a3a78"), 0.15))
            arm = bezier((x, foot - tall * 0.6 * k), (x, foot - tall * k), (x + tall * 0.2, foot - tall * 1.05 * k), 5)
            ink.polygon(limb(arm, (tall * 0.03, tall * 0.02, 0.0)), times(tone, 0.7))
    ink.onto(picture)


def _place(name: str, paint: Callable[[Setting], Array], flowers: bool = False) -> Place:
    return Place(
        name=name, paint=paint, light=open_light, ground=0.875, horizon=HORIZON, seasons=SEASONS, scale=0.92,
        features=SKY_FEATURES | COURSES | {"grass", "trees", "hills", "lane"}
        | ({"flowers", "crop"} if flowers else frozenset()),
    )  # fmt: skip


PLACES = (
    _place("wheatfield", _wheat), _place("sunflowers", _sunflowers, flowers=True),
    _place("lavender", _lavender, flowers=True), _place("tulips", _tulips, flowers=True),
    _place("cornfield", _corn), _place("rapefield", _rape, flowers=True), _place("vineyard", _vineyard),
)  # fmt: skip
