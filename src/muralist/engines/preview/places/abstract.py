"""No place at all: flowing bands of the prompt's colours and mood, for prompts whose nouns are not known."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, gradient, mix, rgb, smoothstep
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.scenery.coarse import grown
from muralist.engines.preview.scenery.outdoors import open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

SETS: tuple[tuple[Colour, ...], ...] = (
    (rgb("#21344f"), rgb("#3f7d8c"), rgb("#e9c46a"), rgb("#e07a4f"), rgb("#f4ead5")),
    (rgb("#4a2c4d"), rgb("#b5506a"), rgb("#f0a06a"), rgb("#f7dcb0"), rgb("#5d8aa8")),
    (rgb("#24423a"), rgb("#6d9a6f"), rgb("#d9c779"), rgb("#f1ead6"), rgb("#c2694a")),
)


def palette(setting: Setting) -> tuple[Colour, ...]:
    """Colours the prompt named, else those of its moods, else a set by seed; at least four."""
    named = [tint.colour for tint in setting.plan.palette]
    moods = {entry.name: entry for entry in lexicon().english.values() if entry.kind == "mood"}
    for mood in setting.plan.moods:
        named += [rgb(code.strip()) for code in moods[mood].details["colours"].split(",")]
    if not named:
        return SETS[int(setting.view.rng("palette").integers(len(SETS)))]
    while len(named) < 4:
        base = named[len(named) % max(1, len(named))]
        named.append(mix(base, (1, 0.97, 0.92), 0.55) if len(named) % 2 else mix(base, (0.06, 0.07, 0.14), 0.5))
    return tuple(named)


def paint(setting: Setting) -> Array:
    picture = grown(setting, _flowing, 0.6)
    paper = setting.view.noise("paper", 60.0, octaves=4, gain=0.7)
    picture *= (1 + 0.10 * (paper - 0.5))[..., None]
    return picture


def _flowing(setting: Setting) -> Array:
    """Bands and discs of the colours, without the paper's tooth."""
    view = setting.view
    picture = blank(view)
    colours = palette(setting)
    rng = view.rng("bands")
    flow = view.noise("flow", 0.9, octaves=3, gain=0.45)
    swirl = view.noise("swirl", 1.3, octaves=3, gain=0.45)
    stops = [(i / (len(colours) - 1), colour) for i, colour in enumerate(colours)]
    picture[:] = gradient(np.clip(0.5 + 0.6 * (flow - 0.5) + 0.35 * view.yw, 0, 1), stops)
    for _ in range(9):
        at, wide = float(rng.uniform(-0.6, 0.6)), float(rng.uniform(0.03, 0.16))
        tilt, colour = float(rng.uniform(-0.5, 0.5)), colours[int(rng.integers(len(colours)))]
        along = view.yw - at - tilt * view.x - 0.55 * (flow - 0.5) - 0.32 * (swirl - 0.5)
        band = smoothstep(-wide, -wide + 0.02, along) * (1 - smoothstep(wide - 0.10, wide, along))
        tone = array(colour) * (1 + 0.28 * (swirl - 0.5))[..., None]
        _wash(picture, band * np.float32(0.72), tone)
    for index in range(5):
        x, y, r = float(rng.uniform(-0.5, 0.5)), float(rng.uniform(0.12, 0.88)), float(rng.uniform(0.04, 0.16))
        disc = view.spot(x, y, r)
        mask = smoothstep(1.0, 1.0 - 3 * view.pixel / r, disc) * np.float32(0.86)
        colour = colours[(index + 1) % len(colours)]
        shade = array(colour) * (1.08 - 0.22 * disc)[..., None]
        _wash(picture, mask, shade)
    return picture


def _wash(picture: Array, mask: Array, colours: Array) -> None:
    """Blend colours in where the mask is, and only there: most bands and discs cover little of the frame."""
    hit = mask > 1 / 512
    under = picture[hit]
    picture[hit] = under + mask[hit][:, None] * (colours[hit] - under)


PLACE = Place(name="abstract", paint=paint, light=open_light, deaf=frozenset({"time", "weather"}))
