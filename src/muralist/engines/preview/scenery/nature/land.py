"""Land: mountain chains, rolling hills, dunes and textured ground, paler with distance."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, gradient, mix, smoothstep, times
from muralist.engines.preview.brushes.view import View, lay
from muralist.engines.preview.scenery.air.printed_sky import inked
from muralist.engines.preview.scenery.prints import plainpeaks
from muralist.engines.preview.scenery.setting import Setting

WASHED, WASHED_SNOW = frozenset({"watercolour", "vintage"}), 0.52
"""Styles whose white is the paper, and the most of a peak that is so in them."""
CAPPED = 0.62
"""The share of snow-capped peaks that is white, from the top."""


def lit(setting: Setting, colour: Colour) -> Colour:
    """A local colour under the setting's light."""
    return times(colour, setting.day.tint)


def faded(setting: Setting, colour: Colour, far: float) -> Colour:
    """A local colour under the setting's light, seen through `far` (0..1) of air."""
    return mix(lit(setting, colour), setting.day.haze, far)


SPARE = frozenset({"minimal", "lineart", "oneline"})
"""Styles of few large areas, or of few lines."""
NAMED = 0.34
"""The least height of mountains that a prompt names."""


def sideways(relief: Array, unit: float, reach: float = 0.004) -> Array:
    """How much a relief (H, W) rises to the right over `reach` world units of `unit` pixels, by which it is lit."""
    step = max(1, round(unit * reach))
    slope = np.zeros_like(relief)
    slope[:, step:] = (relief[:, step:] - relief[:, :-step]) * (reach / max(1e-6, step / unit))
    return slope


def mountains(
    setting: Setting, picture: Array, name: str, *, base: float, height: float, far: float,
    rock: Colour, snow: float = 0.0, frequency: float = 1.5,
) -> Array:  # fmt: skip
    """A chain of peaks standing on height fraction `base`; returns its ridge line (W,), height fractions.

    `snow` is the share of each peak, from the top, that is white.
    """
    view = setting.view
    asked = setting.plan.feature("mountains")
    if asked is not None:
        # what is named is in sight, in a mist as well
        height, far = max(height, NAMED), far * (0.55 if setting.weather == "fog" else 0.8)
    if asked is not None and asked.colours:
        rock, far, snow = asked.colours[0].colour, far * 0.5, min(snow, 0.2)
    snow = max(snow, CAPPED) if setting.wants("peaks") else snow
    if spare(setting) and not setting.wants("peaks"):
        # one area, told from the sky by its own tone
        snow, far = 0.0, far * 0.6
    if not WASHED.isdisjoint(setting.plan.styles):
        # snow is paper there: rock must show which of it is a mountain
        snow, far = min(snow, WASHED_SNOW), far * 0.55
    if plainpeaks.is_plain(setting):
        # a line is drawn where tones differ
        rock = faded(setting, rock, 0.0 if {"lineart", "oneline"} & set(setting.plan.styles) else far * 0.75)
        clean = mix(lit(setting, (0.97, 0.98, 1.0)), setting.day.haze, far * 0.3)
        return plainpeaks.plain_range(
            setting, picture, name, base=base, height=height, frequency=frequency * 0.8, snow=0.42 * (snow > 0),
            tones=(rock, plainpeaks.shaded(rock, setting.day.shade), clean),
        )  # fmt: skip
    folds = view.line(f"{name} fold", frequency, 1)
    fine = view.line(f"{name} crag", frequency * 2.2, 6, 0.48)
    rise = 0.62 * (1 - np.abs(folds)) ** 1.3 + 0.30 * (1 - np.abs(fine) * 0.9) + 0.07 * fine
    ridge = (base - height * np.clip(rise, 0.05, 1.1)).astype(np.float32)
    if inked(setting):
        return ridge
    band = view.band(float(ridge.min()) - 0.005, base + 0.01)
    mask = band.below(ridge)
    under = (band.y - ridge[None, :]) * view.tall
    # crags: ridged noise that streams down the slopes; its sideways slope tells the lit faces
    crags = 1 - np.abs(band.noise(f"{name} faces", 3.2, 2.0, octaves=6, gain=0.56) - 0.5) * 2.4
    slope = sideways(crags, view.unit)
    fall = np.gradient(ridge).astype(np.float32) * view.height / 2.2
    light = 0.5 - setting.side * (5.5 * slope - 0.22 * np.clip(fall, -1.6, 1.6)[None, :] * np.exp(-under * 5))
    light = np.clip(light * 0.9 + 0.08, 0, 1)
    near = faded(setting, rock, far)
    shadow = mix(mix(near, setting.day.shade, 0.42), setting.day.haze, far * 0.5)
    bright = mix(near, times(setting.day.sun, setting.day.tint), 0.30 * (1 - far * 0.6))
    colours = gradient(light, [(0.0, shadow), (0.55, near), (1.0, bright)])
    if snow > 0:
        level = base - height * (1 - snow) + 0.16 * height * (crags - 0.55)
        white = smoothstep(0.010, -0.010, band.y - level) * smoothstep(0.06, 0.40, light + 0.12)
        clean = mix(lit(setting, (0.97, 0.98, 1.0)), setting.day.haze, far * 0.42)
        cold = mix(mix(clean, setting.day.shade, 0.40), setting.day.haze, far * 0.5)
        lay(colours, white, gradient(light, [(0.1, cold), (0.7, clean)]))
    mist = smoothstep(0.0, 1.0, (band.y - (base - height * 0.55)) / (height * 0.6)) * 0.55
    lay(colours, np.broadcast_to(mist, mask.shape), setting.day.haze)
    lay(picture[band.rows], mask, colours)
    return ridge


def hills(
    setting: Setting, picture: Array, name: str, *, crest: float, swing: float, bottom: float, far: float,
    colour: Colour, frequency: float = 0.9, rough: float = 0.16, blades: float = 0.0,
) -> Array:  # fmt: skip
    """A rolling hill from its crest down to `bottom`; returns the crest line (W,)."""
    view = setting.view
    line = (crest + swing * view.line(name, frequency, 3, 0.42)).astype(np.float32)
    band = view.band(float(line.min()) - 0.004, bottom)
    mask = band.below(line)
    under = np.clip((band.y - line[None, :]) / max(0.02, bottom - crest), 0, 1)
    texture = band.noise(f"{name} ground", 5.0, 14.0, octaves=5, gain=0.6)
    fall = np.clip(np.gradient(line).astype(np.float32) * view.height * 1.6, -1, 1)[None, :]
    tone = 0.62 + rough * (texture - 0.5) * 2 - 0.16 * under + 0.10 * setting.side * band.x
    tone = tone + 0.20 * setting.side * fall * np.exp(-under * 3)
    if blades:
        tufts = band.noise(f"{name} blades", 120.0, 44.0, octaves=3, gain=0.7)
        tone = tone + blades * (tufts - 0.5) * (0.4 + under)
    near = faded(setting, colour, far)
    shadow = mix(times(near, 0.62), mix(setting.day.shade, setting.day.haze, far), 0.30)
    bright = mix(near, times(setting.day.sun, setting.day.tint), 0.24)
    lay(picture[band.rows], mask, gradient(np.clip(tone, 0, 1), [(0.2, shadow), (0.6, near), (1.0, bright)]))
    return line


def ground(
    setting: Setting, picture: Array, name: str, *, top: float, colour: Colour, rough: float = 0.14,
    fx: float = 7.0, fy: float = 18.0, far: float = 0.35,
) -> View:  # fmt: skip
    """Flat ground from `top` to the bottom of the frame, hazy at the far end; returns its band."""
    band = setting.view.band(top, 1.0)
    depth = np.clip((band.y - top) / (1 - top), 0, 1)
    texture = band.noise(name, fx, fy, octaves=5, gain=0.58)
    fine = band.noise(f"{name} fine", fx * 9, fy * 5, octaves=2)
    tone = 1 + rough * 2 * (texture - 0.5) * (0.3 + 0.7 * depth) + rough * (fine - 0.5) * depth
    near, distant = array(lit(setting, colour)), array(faded(setting, colour, far))
    base = distant + (near - distant) * np.sqrt(depth)[..., None]
    rows = picture[band.rows]
    rows[:] = base * tone[..., None]
    return band


def spare(setting: Setting) -> bool:
    """Whether the picture is to be of few large areas, so that what is small in its land is left out."""
    return not SPARE.isdisjoint(setting.plan.styles)


def mist(setting: Setting, picture: Array, *, at: float, thick: float, strength: float, name: str = "mist") -> None:
    """A lying bank of mist around a height; a minimal picture has none but a fog that is named."""
    if spare(setting) and setting.weather != "fog":
        return
    view = setting.view.band(at - thick * 1.6, at + thick * 1.6)
    wisps = view.noise(name, 1.2, 5.0, octaves=4)
    amount = np.exp(-(((view.y - at) / thick) ** 2)) * strength * np.clip(0.35 + 1.3 * (wisps - 0.2), 0, 1)
    lay(picture[view.rows], amount.astype(np.float32), setting.day.haze)
