"""Regrades: a source under another time of day, weather, season, mood or palette."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops

from muralist.engines.preview.brushes.colour import LUMA, Array, Colour, array, gradient, luma, rgb, smoothstep
from muralist.engines.preview.brushes.light import DAYLIGHTS, weathered
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.air.weather import weather
from muralist.engines.preview.styles.style import in_strips

SEASONS: dict[str, tuple[Colour, float]] = {
    "spring": (rgb("#cfe6a8"), 0.16),
    "summer": (rgb("#ffe9a8"), 0.16),
    "autumn": (rgb("#e0913f"), 0.34),
    "winter": (rgb("#d6e6f6"), 0.36),
}
SNOWED = 0.86
"""How much of what is green lies under snow in winter."""


def regrade(picture: Image.Image, plan: ScenePlan, said: frozenset[str], seed: int) -> Image.Image:
    """Apply what the prompt `said` (kinds: time, weather, season, mood, colour) to a photograph as colour and air."""
    if "time" in said:
        picture = _daylight(picture, plan.time)
    if plan.season and "season" in said:
        if plan.season == "autumn":
            picture = _turned(picture)
        if plan.season == "winter":
            picture = frosted(picture)
        colour, strength = SEASONS[plan.season]
        picture = _wash(picture, colour, strength)
    if "mood" in said:
        for mood in plan.moods:
            picture = duotone(picture, _mood_colours(mood), 0.38)
    if "colour" in said and plan.palette:
        picture = duotone(picture, tuple(tint.colour for tint in plan.palette), 0.45)
    if "weather" in said:
        day = weathered(DAYLIGHTS[plan.time], plan.weather)
        picture = weather(_dull(picture, plan.weather), plan.weather, day, seed)
    return picture


def _turned(picture: Image.Image) -> Image.Image:
    """Green leaves turn orange, the yellower the lighter they are; what is not green stays."""
    hue, full, level = picture.convert("HSV").split()
    greens = [1.0 - abs(value - 66) / 40 if 26 <= value <= 106 else 0.0 for value in range(256)]
    green = hue.point([round(255 * min(1.0, 2.2 * max(0.0, share))) for share in greens])
    colourful = full.point([min(255, max(0, (value - 22) * 7)) for value in range(256)])
    leaves = hue.point([min(255, max(0, round(15 + (value - 46) * 0.28))) for value in range(256)])
    richer = full.point([min(255, round(value * 1.25 + 12)) for value in range(256)])
    brighter = level.point([min(255, round(value * 1.14 + 6)) for value in range(256)])
    turned = Image.merge("HSV", (leaves, richer, brighter)).convert("RGB")
    return Image.composite(turned, picture, ImageChops.multiply(green, colourful))


def frosted(picture: Image.Image) -> Image.Image:
    """Grass and leaves under snow: what is green turns white, the whiter the lighter it was; the rest stays."""
    hue, full, level = picture.convert("HSV").split()
    greens = [1.0 - abs(value - 66) / 40 if 26 <= value <= 106 else 0.0 for value in range(256)]
    green = hue.point([round(255 * min(1.0, 2.6 * max(0.0, share))) for share in greens])
    colourful = full.point([min(255, max(0, (value - 30) * 6)) for value in range(256)])
    cold = hue.point([150] * 256)
    pale = full.point([min(34, round(value * 0.16)) for value in range(256)])
    snow = level.point([min(250, round(118 + value * 0.82)) for value in range(256)])
    white = Image.merge("HSV", (cold, pale, snow)).convert("RGB")
    share = ImageChops.multiply(green, colourful).point([round(value * SNOWED) for value in range(256)])
    return Image.composite(white, picture, share)


def toned(picture: Image.Image, plan: ScenePlan) -> Image.Image:
    """A painted scene leaning to the moods and the palette that the prompt names; an abstract is made of them."""
    if plan.place == "abstract":
        return picture
    for mood in plan.moods[:2]:
        picture = duotone(picture, _mood_colours(mood), 0.16)
    if plan.palette:
        picture = duotone(picture, tuple(tint.colour for tint in plan.palette[:5]), 0.42)
    return picture


def _mood_colours(mood: str) -> tuple[Colour, ...]:
    rows = {entry.name: entry for entry in lexicon().english.values() if entry.kind == "mood"}
    codes = rows[mood].details["colours"].split(",") if mood in rows else ["#808080"]
    return tuple(rgb(code.strip()) for code in codes)


def _daylight(picture: Image.Image, time: str) -> Image.Image:
    day = DAYLIGHTS[time]
    height = picture.height
    tint = array(day.tint)
    sky, low = array(day.top) * 255, array(day.horizon) * 255
    share = {"day": 0.0, "noon": 0.0, "sunset": 0.32, "dusk": 0.34, "night": 0.26}.get(time, 0.24)
    dim = {"night": 0.80, "dusk": 0.90}.get(time, 1.0)
    # what is bright far and wide is the sun or a lit sky, no lamp
    small = picture.convert("L").resize((32, 32), Image.Resampling.BOX).resize(picture.size, Image.Resampling.BICUBIC)
    wide = smoothstep(0.45, 0.72, np.asarray(small).astype(np.float32) / np.float32(255))[..., None]

    def work(rows: Array, top: int) -> Array:
        y = ((np.arange(top, top + rows.shape[0], dtype=np.float32) + 0.5) / height)[:, None, None]
        air = sky + (low - sky) * np.clip(y * 1.7, 0, 1)
        tone = (rows @ LUMA / np.float32(255))[..., None]
        lit = rows * tint * np.float32(dim)
        if time == "night":
            # lamps and other bright spots keep their warmth
            keep = smoothstep(0.80, 0.98, tone) * (1 - wide[top : top + rows.shape[0]])
            lit = lit * (1 - keep) + rows * np.array([1.0, 0.86, 0.6], dtype=np.float32) * keep
        if time in {"day", "noon"}:
            return np.asarray(128 + (rows - 128) * np.float32(1.06) + 6, dtype=np.float32)
        return np.asarray(lit + (air - lit) * np.float32(share) * (0.45 + 0.55 * tone), dtype=np.float32)

    return in_strips(picture, work)


def _wash(picture: Image.Image, colour: Colour, strength: float) -> Image.Image:
    """Soft light of one colour."""
    wash = array(colour)

    def work(rows: Array, top: int) -> Array:
        del top
        unit = rows / np.float32(255)
        soft = (1 - 2 * wash) * unit * unit + 2 * wash * unit
        return np.asarray((unit + (soft - unit) * np.float32(strength * 2)) * 255, dtype=np.float32)

    return in_strips(picture, work)


def duotone(picture: Image.Image, colours: tuple[Colour, ...], strength: float) -> Image.Image:
    """Tones mapped through a palette, dark colours to shadows and light ones to lights, mixed with the original."""
    ordered = sorted(colours, key=luma)
    if len(ordered) == 1:
        ordered = [(0.05, 0.05, 0.09), ordered[0], (1.0, 0.97, 0.92)]
    positions = np.linspace(0, 1, len(ordered))
    table = gradient(
        np.linspace(0, 1, 256, dtype=np.float32), [(float(p), c) for p, c in zip(positions, ordered, strict=True)]
    )

    def work(rows: Array, top: int) -> Array:
        del top
        tone = np.clip(rows @ LUMA, 0, 255).astype(np.uint8)
        return np.asarray(rows + (table[tone] * 255 - rows) * np.float32(strength), dtype=np.float32)

    return in_strips(picture, work)


def _dull(picture: Image.Image, kind: str) -> Image.Image:
    grey, dim = {
        "rain": (0.40, 0.88),
        "storm": (0.55, 0.62),
        "fog": (0.30, 1.0),
        "snow": (0.34, 1.02),
        "cloudy": (0.28, 0.96),
    }.get(kind, (0.0, 1.0))

    def work(rows: Array, top: int) -> Array:
        del top
        tone = (rows @ LUMA)[..., None]
        return np.asarray((rows + (tone - rows) * np.float32(grey)) * np.float32(dim), dtype=np.float32)

    return in_strips(picture, work) if grey else picture
