"""What falls and drifts between the viewer and the scene: rain, snow, fog; painted at full size."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.colour import mix, octets
from muralist.engines.preview.brushes.light import Daylight
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.brushes.view import View


def weather(picture: Image.Image, kind: str, day: Daylight, seed: int, *, horizon: float = 0.6) -> Image.Image:
    """The picture with its weather in front of it; unchanged for clear and cloudy."""
    if kind in {"rain", "storm"}:
        return _rain(picture, day, seed, heavy=kind == "storm")
    if kind == "snow":
        return _snow(picture, day, seed)
    if kind == "fog":
        return _fog(picture, day, seed, horizon)
    return picture


def _rain(picture: Image.Image, day: Daylight, seed: int, heavy: bool) -> Image.Image:
    width, height = picture.size
    unit = min(width, height)
    rng = stream(seed, "rain")
    k = 2 if unit < 900 else 1
    sheet = Image.new("L", (width * k, height * k), 0)
    pen = ImageDraw.Draw(sheet)
    slant = 0.32 if heavy else 0.16
    for near in (0, 1):
        for _ in range(650 if not near else 260):
            x, y = float(rng.uniform(-0.15, 1.15)) * width * k, float(rng.uniform(-0.1, 1)) * height * k
            long = unit * k * float(rng.uniform(0.022, 0.045)) * (1.9 if near else 1.0)
            tone = int(rng.uniform(60, 120)) if not near else int(rng.uniform(85, 150))
            pen.line(
                (x, y, x - slant * long, y + long), fill=tone, width=max(1, round(unit * k * (0.0011 + 0.0008 * near)))
            )
    mask = sheet.reduce(k) if k > 1 else sheet.filter(ImageFilter.GaussianBlur(0.6))
    veil = octets(mix(day.horizon, (1, 1, 1), 0.35))[:3]
    hazed = Image.blend(picture, Image.new("RGB", picture.size, octets(day.haze)[:3]), 0.12)
    hazed.paste(veil, (0, 0), mask)
    return hazed


def _snow(picture: Image.Image, day: Daylight, seed: int) -> Image.Image:
    width, height = picture.size
    unit = min(width, height)
    rng = stream(seed, "snow")
    out = Image.blend(picture, Image.new("RGB", picture.size, octets(day.haze)[:3]), 0.10)
    white = octets(mix((1, 1, 1), day.horizon, 0.1))[:3]
    for count, radius, alpha, blur in ((700, 0.0016, 190, 0.0), (260, 0.0034, 215, 0.0007), (70, 0.0085, 150, 0.0035)):
        sheet = Image.new("L", (width, height), 0)
        pen = ImageDraw.Draw(sheet)
        for _ in range(round(count * min(1.0, 0.35 + unit / 1000))):
            x, y, r = (
                float(rng.random()) * width,
                float(rng.random()) * height,
                radius * float(rng.uniform(0.6, 1.3)) * unit,
            )
            r = max(0.6, r)
            pen.ellipse((x - r, y - r, x + r, y + r), fill=alpha)
        sheet = sheet.filter(ImageFilter.GaussianBlur(max(0.5, blur * unit)))
        out.paste(white, (0, 0), sheet)
    return out


def _fog(picture: Image.Image, day: Daylight, seed: int, horizon: float) -> Image.Image:
    width, height = picture.size
    view = View(max(16, width // 4), max(16, height // 4), seed, 0)
    banks = view.noise("fog", 1.1, 3.6, octaves=4)
    lying = np.exp(-(((view.y - horizon) / 0.30) ** 2))
    amount = np.clip(0.15 + lying * (0.22 + 0.62 * (banks - 0.3)), 0, 0.66)
    mask = Image.fromarray((amount * 255).astype(np.uint8)).resize((width, height), Image.Resampling.BILINEAR)
    out = picture.copy()
    out.paste(octets(mix(day.haze, (0.93, 0.94, 0.95), 0.35 if day.stars < 0.5 else 0.0))[:3], (0, 0), mask)
    return out
