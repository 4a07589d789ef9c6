"""The surface of water that is cut open: its line, and what lies just below it seen through it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import Array, Colour, gradient, smoothstep
from muralist.engines.preview.brushes.view import glow, lay
from muralist.engines.preview.scenery.setting import Setting

Stops = list[tuple[float, Colour]]
ROUGH = 2.2
"""How much higher the waves are in a wind."""


def _wave(x: Array, setting: Setting) -> Array:
    rough = ROUGH if setting.weather in {"storm", "wind"} else 1.0
    return np.asarray(rough * (np.sin(x * 9.0 + 0.6) + 0.5 * np.sin(x * 21.0 + 2.0)), dtype=np.float32)


def surface_line(setting: Setting, line: float, swell: float) -> Array:
    """The heights of the surface around `line`, (W,) fractions of the frame; it swings by `swell` world units."""
    return np.asarray(line + swell * _wave(setting.view.x[0], setting) / setting.view.tall, dtype=np.float32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """Water that is cut open: its line and swell, how far above that it is painted, its colours from the surface down,
    and the light that falls into it as `shafts` of a least width, spread, strength, fading and colour."""

    line: float
    swell: float
    rise: float
    stops: Stops
    shafts: int
    spread: tuple[float, float]
    thin: float
    strong: float
    fading: float
    light: Colour


def body_of_water(setting: Setting, picture: Array, body: Body, dim: float) -> None:
    """The water's body, with light falling into it; `dim` is the share of daylight."""
    view = setting.view
    band = view.band(body.line - body.rise, 1.0)
    line = surface_line(setting, body.line, body.swell)
    depth = np.clip((band.y - body.line) / (1 - body.line), 0, 1)
    water = gradient(np.broadcast_to(depth, band.shape), body.stops)
    drift = band.noise("drift", 2.0, 3.0, octaves=3)
    lay(picture[band.rows], band.below(line), (water * (0.92 + 0.16 * drift)[..., None]).astype(np.float32))
    lean = (band.x - setting.side * 0.2) / (body.spread[0] + body.spread[1] * depth * view.tall)
    amount = np.zeros(band.shape, dtype=np.float32)
    for index, at in enumerate(view.rng("shafts").uniform(-1.0, 1.0, body.shafts)):
        amount += np.exp(-(((lean - at) / (body.thin + 0.03 * (index % 3))) ** 2)) * np.float32(body.strong)
    seen = amount * band.below(line) * (1 - depth) ** body.fading * 0.30 * dim
    glow(picture[band.rows], seen.astype(np.float32), body.light)


def surfaced(setting: Setting, picture: Image.Image, line: float, swell: float, tint: Colour) -> Image.Image:
    """The picture with the surface before what floats: a bright line, and keels seen through tinted water."""
    pixels = np.asarray(picture, dtype=np.float32) / 255
    rows = np.linspace(0, 1, picture.height, dtype=np.float32)[:, None]
    x = np.linspace(-setting.view.half_width, setting.view.half_width, picture.width, dtype=np.float32)
    below = rows - (line + swell * _wave(x, setting) / setting.view.tall)[None, :]
    veil = smoothstep(-0.001, 0.002, below) * smoothstep(0.14, 0.03, below) * 0.45
    water = np.array(tint, dtype=np.float32) * (0.4 if setting.night else 1.0)
    pixels = pixels + (water - pixels) * veil[..., None]
    shine = np.exp(-((below / 0.0035) ** 2)) * (0.30 if setting.night else 0.85)
    pixels = pixels + (1 - pixels) * shine[..., None]
    return Image.fromarray(np.clip(pixels * 255 + 0.5, 0, 255).astype(np.uint8), "RGB")
