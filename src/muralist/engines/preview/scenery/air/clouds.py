"""Clouds: heaped fair-weather clouds with flat feet, and drifting banks for grey skies."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import Array, Colour, gradient, mix, smoothstep, times
from muralist.engines.preview.brushes.view import View, lay
from muralist.engines.preview.scenery.air.printed_sky import above_peaks, beside_sun, single_clouds
from muralist.engines.preview.scenery.setting import Setting

HEAPS = 6
HEAPED_UP_TO = 0.6
"""Cover above which single clouds close to a deck."""


def clouds_over(setting: Setting, view: View, rows: Array, horizon: float, cover: float) -> None:
    """Paint the clouds of a sky whose `cover` is 0..1 into its rows; in place."""
    if setting.weather == "wind":
        _streaks(setting, view, rows, horizon)
    if cover >= HEAPED_UP_TO:
        _banks(setting, view, rows, horizon, cover, 1.0)
        return
    if not single_clouds(setting):
        _banks(setting, view, rows, horizon, cover * 0.9, 0.34 if setting.weather != "cloudy" else 0.6)
    _heaps(setting, view, rows, horizon, max(2, round(HEAPS * (cover if setting.weather != "cloudy" else 0.75) / 0.4)))


def _tones(setting: Setting) -> tuple[Colour, Colour]:
    """Lit and shaded cloud colours of a time of day."""
    day = setting.day
    bright = mix((1.0, 0.99, 0.97), day.sun, 0.45)
    asked = setting.plan.feature("clouds")
    if asked is not None and asked.colours:
        said = times(asked.colours[0].colour, day.tint)
        return mix(said, (1.0, 1.0, 1.0), 0.12), mix(said, day.shade, 0.30)
    if setting.weather in {"rain", "storm", "overcast"}:
        bright = times(day.middle, 1.12)
    if day.stars > 0.2:
        bright = mix(day.middle, day.horizon, 0.75)
    dark = mix(day.middle, day.shade, 0.30 if setting.weather != "storm" else 0.6)
    if day.sun_height < 0.3 and day.stars < 0.9:
        bright = mix(bright, day.horizon, 0.35)
        dark = mix(day.middle, times(day.top, 0.9), 0.5)
    return bright, dark


def _heaps(setting: Setting, view: View, rows: Array, horizon: float, count: int) -> None:
    """Cumulus: every cloud a heap of discs on a flat foot, drawn dark to light towards the sun, then softened."""
    bright, dark = _tones(setting)
    rng = view.rng("heaps")
    ink = view.ink(1)
    heaps = []
    for number in range(count + 3):
        far = float(rng.random())
        x = -1.15 + 2.3 * ((number * 0.618 + float(rng.uniform(0, 0.35))) % 1.0)
        foot = above_peaks(setting, horizon * (0.24 + 0.58 * far) + 0.03, horizon)
        wide = (0.46 - 0.30 * far) * float(rng.uniform(0.8, 1.25))
        x = beside_sun(setting, x, foot, wide, horizon)
        puffs = (rng.uniform(-1, 1, 44), rng.random(44), rng.uniform(0.6, 1.15, 44))
        if abs(x) <= view.half_width + wide and number < count + (1 if far > 0.5 else 0):
            heaps.append((foot, x, wide, far, puffs))
    # from the top down, so that no cloud's flat foot is cut out of one that was drawn before
    for foot, x, wide, far, (along, high, size) in sorted(heaps, key=lambda heap: heap[0]):
        body = mix(bright, setting.day.haze, 0.55 * far)
        shadow = mix(mix(dark, bright, 0.35), setting.day.haze, 0.55 * far)
        for layer, lift in enumerate((0.0, 0.10, 0.24, 0.38)):
            tone = mix(shadow, body, (0.0, 0.45, 0.8, 1.0)[layer])
            for u, v, r in zip(along, high, size, strict=True):
                dome = max(0.0, 1 - abs(u) ** 1.7)
                radius = wide * 0.115 * r * (1 - 0.17 * layer) * (0.42 + 0.6 * dome)
                rise = wide * (0.05 + 0.27 * dome * v) + wide * 0.10 * lift
                px = x + u * wide * 0.5 + setting.side * wide * 0.035 * layer
                ink.disc(px, foot - rise / view.tall, radius, tone, 1.0)
        # a transparent box cuts the foot flat
        ink.box(x - wide * 0.9, foot - 0.012 * wide, x + wide * 0.9, foot + wide * 0.2, body, 0.0)
    _lay_softly(view, rows, ink.sheet)


def _lay_softly(view: View, rows: Array, sheet: Image.Image) -> None:
    soft = sheet.convert("RGBa").filter(ImageFilter.GaussianBlur(max(0.6, view.unit * 0.0045)))
    pixels = np.asarray(soft).astype(np.float32) / np.float32(255)
    wisp = view.noise("wisp", 9.0, 14.0, octaves=4, gain=0.6)
    alpha = pixels[..., 3]
    keep = smoothstep(0.02, 0.75, alpha - 0.62 * np.clip(0.60 - wisp, 0, 1)) * np.float32(0.94)
    colour = pixels[..., :3] / np.maximum(alpha, 1e-3)[..., None]
    colour = colour * (1 + 0.10 * (wisp - 0.5))[..., None]
    lay(rows, keep.astype(np.float32), np.clip(colour, 0, 1).astype(np.float32))


def _stirred(view: View, field: Array) -> Array:
    """The field with its sample points moved about, which hides the lattice it was made on."""
    reach = view.unit * 0.13
    down = (view.noise("stir y", 2.6, octaves=2) - 0.5) * reach
    across = (view.noise("stir x", 2.2, octaves=2) - 0.5) * reach
    height, width = field.shape
    lines = np.arange(height, dtype=np.float32)[:, None] + down
    columns = np.arange(width, dtype=np.float32)[None, :] + across
    lines = np.clip(np.abs(lines), 0, height - 1).astype(np.int32)
    columns = np.clip(np.abs(columns), 0, width - 1).astype(np.int32)
    return np.asarray(field[lines, columns])


def _banks(setting: Setting, view: View, rows: Array, horizon: float, cover: float, thin: float) -> None:
    """Drifting banks, lit from the sun's side, denser towards the horizon; `thin` fades them.

    They are soft, so they are worked out on a coarser raster than the frame's.
    """
    k = 2 if view.unit > 400 else 1
    coarse = View(
        -(-view.width // k), -(-view.height // k), view.seed, view.detail, (0, max(2, -(-view.shape[0] // k)))
    )
    field = _stirred(
        coarse,
        np.float32(0.68) * coarse.noise("clouds", 1.5, 3.6, octaves=6, gain=0.52)
        + np.float32(0.32) * coarse.noise("cloud puffs", 3.4, 6.2, octaves=4, gain=0.5),
    )
    low = np.clip(coarse.y / horizon, 0, 1)
    edge = 0.66 - 0.36 * cover - 0.05 * low
    amount = smoothstep(0.0, 0.20, field - edge) * np.float32(0.92 if cover > 0.4 else 0.85)
    step = max(1, round(coarse.unit * 0.016))
    lit = np.empty_like(field)
    lit[:-step] = field[:-step] - field[step:]
    lit[-step:] = lit[-step - 1 : -step] if coarse.shape[0] > step + 1 else 0
    across = max(1, round(coarse.unit * 0.012))
    slant = np.zeros_like(field)
    slant[:, across:] = (field[:, across:] - field[:, :-across]) * (1 if setting.side < 0 else -1)
    light = np.clip(0.55 - 2.6 * lit - 1.8 * slant - 0.9 * np.clip(field - edge - 0.2, 0, 1), 0, 1)
    bright, dark = _tones(setting)
    fade = np.clip((horizon + 0.02 - view.y) / 0.10, 0, 1)
    amount, light = _at_size(amount, view), _at_size(light.astype(np.float32), view)
    colours = gradient(light, [(0.0, dark), (0.5, mix(dark, bright, 0.62)), (1.0, bright)])
    lay(rows, (amount * fade * np.float32(thin)).astype(np.float32), colours)


def _at_size(field: Array, view: View) -> Array:
    """A coarse field at the view's own resolution."""
    size = (view.width, view.shape[0])
    if field.shape == view.shape:
        return field
    grown = np.asarray(Image.fromarray(field).resize(size, Image.Resampling.BICUBIC))
    return np.asarray(np.clip(grown, 0, 1))


def _streaks(setting: Setting, view: View, rows: Array, horizon: float) -> None:
    """High cloud torn into long streaks by the wind."""
    bright, _dark = _tones(setting)
    lean = view.y * view.tall * 2.2 + 0.20 * view.x
    long = view.noise("torn", 0.8, 9.0, octaves=5, gain=0.6)
    wave = 0.5 + 0.5 * np.sin(lean * 5 + 3.0 * (view.noise("torn wave", 0.7, 1.6, octaves=2) - 0.5))
    amount = smoothstep(0.50, 0.86, long * 0.75 + 0.25 * wave) * np.float32(0.62)
    fade = np.clip((horizon + 0.02 - view.y) / 0.16, 0, 1)
    lay(rows, (amount * fade).astype(np.float32), bright)
