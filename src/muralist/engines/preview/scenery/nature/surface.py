"""The surface of water that is cut open: its line, and what lies just below it seen through it."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import Array, Colour, smoothstep
from muralist.engines.preview.scenery.setting import Setting

ROUGH = 2.2
"""How much higher the waves are in a wind."""


def _wave(x: Array, setting: Setting) -> Array:
    rough = ROUGH if setting.weather in {"storm", "wind"} else 1.0
    return np.asarray(rough * (np.sin(x * 9.0 + 0.6) + 0.5 * np.sin(x * 21.0 + 2.0)), dtype=np.float32)


def surface_line(setting: Setting, line: float, swell: float) -> Array:
    """The heights of the surface around `line`, (W,) fractions of the frame; it swings by `swell` world units."""
    return np.asarray(line + swell * _wave(setting.view.x[0], setting) / setting.view.tall, dtype=np.float32)


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
