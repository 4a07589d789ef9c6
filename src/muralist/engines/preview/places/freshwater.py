"""A pond, lake or river cut open at its surface: banks and sky above the line, weeds and a pebbly bed below it."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, gradient, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.air.seasons import SEASONS, grass_colour, leaves
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import hills, mist
from muralist.engines.preview.scenery.nature.plants import round_trees
from muralist.engines.preview.scenery.nature.surface import Body, body_of_water, surfaced
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

LINE, SWELL, BED = 0.34, 0.003, 0.87
POND = rgb("#2f8f86")
WEEDS: tuple[Colour, ...] = (rgb("#3f8a4a"), rgb("#5a9a3c"), rgb("#2f6f55"))
PEBBLES: tuple[Colour, ...] = (rgb("#a39a86"), rgb("#8a8478"), rgb("#b9a88a"), rgb("#75706a"))


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, LINE)
    green = grass_colour(setting)
    base = hills(
        setting, picture, "rise", crest=0.265, swing=0.022, bottom=0.36, far=0.42, colour=times(green, 0.9),
        frequency=1.3,
    )  # fmt: skip
    round_trees(setting, picture, "far", base=base, size=0.050, far=0.40, colours=leaves(setting), spacing=0.08)
    mist(setting, picture, at=0.31, thick=0.02, strength=0.25)
    base = hills(
        setting, picture, "bank", crest=0.318, swing=0.008, bottom=0.36, far=0.12, colour=green, frequency=1.0,
    )  # fmt: skip
    round_trees(setting, picture, "near", base=base, size=0.070, far=0.14, colours=leaves(setting), spacing=0.23)
    dim = 0.34 if setting.night else 0.8 if setting.weather in {"storm", "rain"} else 1.0
    asked = setting.plan.feature("lake")
    own = asked.colours[0].colour if asked is not None and asked.colours else POND
    _water(setting, picture, own, dim)
    _bed(setting, picture, own, dim)
    _weeds(setting, picture, own, dim)
    return picture


def _water(setting: Setting, picture: Array, own: Colour, dim: float) -> None:
    """Clear and bright under the surface."""
    stops = [
        (0.0, times(mix(own, rgb("#c9f0dc"), 0.60), dim)), (0.3, times(mix(own, rgb("#7cc7b0"), 0.35), dim)),
        (0.75, times(own, 0.78 * dim)), (1.0, times(own, 0.55 * dim)),
    ]  # fmt: skip
    body = Body(
        line=LINE, swell=SWELL, rise=0.03, stops=stops, shafts=10, spread=(0.7, 0.8), thin=0.03, strong=0.55,
        fading=1.5, light=rgb("#f2ffe4"),
    )  # fmt: skip
    body_of_water(setting, picture, body, dim)


def _bed(setting: Setting, picture: Array, own: Colour, dim: float) -> None:
    """Mud and pebbles, larger towards the viewer."""
    view = setting.view
    line = (BED + 0.014 * view.line("bed", 1.2, 4)).astype(np.float32)
    band = view.band(float(line.min()) - 0.01, 1.0)
    depth = np.clip((band.y - BED) / (1 - BED), 0, 1)
    mud = gradient(depth, [(0.0, times(mix(rgb("#8f8560"), own, 0.55), dim)),
                           (1.0, times(mix(rgb("#a3946a"), own, 0.25), dim))])  # fmt: skip
    mud = mud * (0.86 + 0.28 * band.noise("mud", 4.0, 30.0, octaves=3))[..., None]
    lay(picture[band.rows], band.below(line) * smoothstep(-0.01, 0.02, band.y - BED + 0.02), mud.astype(np.float32))
    rng, ink = view.rng("pebbles"), view.ink(2)
    for near in np.sort(rng.random(90)):
        x, size = float(rng.uniform(-1.3, 1.3)), (0.008 + 0.030 * float(near)) * float(rng.uniform(0.6, 1.2))
        tone = jitter(PEBBLES[int(rng.integers(len(PEBBLES)))], rng, 0.03)
        if abs(x) > view.half_width + 0.05:
            continue
        y = BED + 0.02 + (0.99 - BED) * float(near)
        tone = times(mix(tone, own, 0.42 - 0.25 * float(near)), dim)
        ink.disc(x, y, size, times(tone, 0.72), ry=size * 0.62)
        ink.disc(x - size * 0.08, y - size * 0.10 / view.tall, size * 0.84, tone, ry=size * 0.48)
    ink.onto(picture)


def _weeds(setting: Setting, picture: Array, own: Colour, dim: float) -> None:
    """Weeds that sway at both ends, clear of the middle, and reeds that grow through the surface there."""
    view = setting.view
    rng, ink, k = view.rng("weeds"), view.ink(2), 1 / view.tall
    wide = max(view.half_width, 0.36)
    for number in range(40):
        hand = 1 if number % 2 else -1
        x = hand * wide * (1.02 - 0.50 * float(rng.random()) ** 1.6)
        foot, long = BED + 0.02 + 0.08 * float(rng.random()), float(rng.uniform(0.10, 0.30))
        tone = times(mix(jitter(WEEDS[int(rng.integers(len(WEEDS)))], rng, 0.04), own, 0.30), dim)
        sway = float(rng.uniform(0.012, 0.030))
        steps = np.linspace(0, 1, 9)
        stem = [(x + sway * float(np.sin(3.2 * t + number)) * t, foot - long * t * k) for t in steps]
        ink.line(stem, 0.010, tone)
        ink.line([(px + 0.003, py) for px, py in stem[2:]], 0.004, mix(tone, (1, 1, 0.8), 0.25))
    ink.onto(picture)


PLACE = Place(
    name="freshwater", paint=paint, light=open_light, ground=0.95, horizon=LINE, water=LINE + 0.012,
    sky=(0.42, 0.90), scale=0.62, sheltered=True, cut_open=True, seasons=SEASONS,
    features=SKY_FEATURES | {"lake", "trees", "mist", "grass"},
    over=lambda setting, picture: surfaced(setting, picture, LINE, SWELL, tint=(0.30, 0.55, 0.46)),
)  # fmt: skip
