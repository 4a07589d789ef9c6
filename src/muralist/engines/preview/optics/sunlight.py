"""Light from beyond the things: a sun behind them, shafts that fall across the scene, and shadows drawn out long."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.colour import Array, Colour, array, mix, smoothstep
from muralist.engines.preview.brushes.light import Daylight, Light
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.staging.placement import Placement

LONG = "long"
LONG_REACH, LONG_SHADOW = 1.7, 0.82
"""How long the shadow of an evening is (prop heights), and how dark at least."""
GILT = (1.12, 0.99, 0.80)
"""What a low golden sun does to the red, green and blue of the ground."""
NOWHERE = 1.0
"""The horizon of a room: no ground lies below it."""
GLARE, CORE = 0.80, 0.12
"""Radii of the glow and of the light itself behind a back-lit thing, as shares of the shorter side."""
SHAFTS = 9
SHAFT_STRENGTH, SHADED = 0.42, 0.30
"""How bright a beam is, and how much darker it is beside one."""


def lengthened(light: Light) -> Light:
    """The light of a sun that stands low: shadows far longer than the things that throw them."""
    return replace(light, reach=max(light.reach, LONG_REACH), shadow=max(light.shadow, LONG_SHADOW), soft=0.016)


def blued(day: Daylight) -> Daylight:
    """Dusk without its last red: the hour in which everything outside is blue and lamps are gold."""
    return replace(
        day, top=(0.09, 0.18, 0.46), middle=(0.25, 0.44, 0.75), horizon=(0.83, 0.86, 0.93), sun=(0.86, 0.90, 1.0),
        haze=(0.46, 0.60, 0.84), tint=(0.64, 0.73, 0.97), room=(0.58, 0.66, 0.88), stars=0.06,
    )  # fmt: skip


def gilded(picture: Image.Image, horizon: float, day: Daylight) -> Image.Image:
    """The ground of a golden hour: what the low sun strikes is gold, most of all near the horizon."""
    if day.name != "golden" or horizon >= NOWHERE:
        return picture
    width, height = picture.size
    first = round(horizon * height)
    ground = picture.crop((0, first, width, height))
    tones = [min(255, round(value * gain)) for gain in GILT for value in range(256)]
    gold = ground.point(tones)
    fall = Image.linear_gradient("L").point([round(255 * (1 - 0.35 * value / 255)) for value in range(256)])
    # no seam where land rises above the horizon
    rise = max(1, round(0.10 * height))
    above = picture.crop((0, first - rise, width, first))
    ramp = Image.linear_gradient("L").resize((width, rise))
    picture.paste(above.point(tones), (0, first - rise), ramp)
    picture.paste(gold, (0, first), fall.resize(ground.size))
    return picture


def papered(day: Daylight) -> Daylight:
    """The hour over a sheet of paper: the sky is what was left empty, and distance fades into it."""
    pale = (0.98, 0.97, 0.95)
    return replace(
        day, top=mix(day.top, pale, 0.88), middle=mix(day.middle, pale, 0.90), horizon=mix(day.horizon, pale, 0.94),
        haze=mix(day.haze, pale, 0.70),
    )  # fmt: skip


def glare(
    picture: Image.Image, placements: Sequence[Placement], day: Daylight, side: int, *, hidden: bool
) -> Image.Image:
    """The backdrop with the sun behind the shoulder of the largest thing, or where it is `hidden` its glow."""
    width, height = picture.size
    unit = min(width, height)
    tall = height / unit
    standing = [each for each in placements if each.where != "sky"] or list(placements)
    x, y = 0.0, 0.30
    if standing:
        main = max(standing, key=lambda each: each.unit * (each.extent.top - each.extent.bottom))
        beside = side * (main.extent.right - main.extent.left) * main.unit
        x, y = main.x + 0.34 * beside, max(0.12, main.y - 0.86 * main.extent.top * main.unit / tall)
    k = max(1, unit // 160)
    columns = ((np.arange(0, width, k, dtype=np.float32) + k / 2)[None, :] - width / 2) / unit - x
    lines = ((np.arange(0, height, k, dtype=np.float32) + k / 2)[:, None] - y * height) / unit
    far = np.sqrt(columns**2 + lines**2)
    core = np.exp(-((far / CORE) ** 2)) if hidden else smoothstep(CORE, CORE * 0.4, far)
    amount = 0.78 * np.clip(1 - far / GLARE, 0, 1) ** 2 + core * (0.7 if hidden else 1.0)
    return _screened(picture, amount, mix(day.sun, (1.0, 0.94, 0.80), 0.5))


def shafts(picture: Image.Image, seed: int, side: int, colour: Colour) -> Image.Image:
    """Beams that fan out from high on the light's side and fall across everything, fading towards the ground."""
    width, height = picture.size
    unit = min(width, height)
    k = max(1, unit // 200)
    columns = ((np.arange(0, width, k, dtype=np.float32) + k / 2)[None, :] - width / 2) / unit
    lines = ((np.arange(0, height, k, dtype=np.float32) + k / 2)[:, None]) / unit
    # the source is outside the frame, so that the beams are nearly parallel
    from_x, from_y = side * (width / unit * 0.5 + 0.05), -0.45
    dx, dy = columns - np.float32(from_x), lines - np.float32(from_y)
    angle = np.arctan2(-side * dx, dy)
    low, high = 0.05, math.atan2(width / unit + 0.1, 0.75)
    rng = stream(seed, "god rays")
    beams = np.zeros(angle.shape, dtype=np.float32)
    for number in range(SHAFTS):
        at = low + (high - low) * (number + float(rng.uniform(0.15, 0.85))) / SHAFTS
        wide = float(rng.uniform(0.018, 0.045))
        beams += np.exp(-(((angle - at) / wide) ** 4)) * float(rng.uniform(0.45, 1.0))
    fall = lines / (height / unit)
    fade = (0.55 + 0.45 * smoothstep(0.0, 0.25, fall)) * (1 - smoothstep(0.55, 0.98, fall))
    lit = np.minimum(beams, 1) * fade
    # what is between the beams is in the shade, or they would not be seen before a bright distance
    shade = np.clip((1 - SHADED * fade * (1 - lit)) * 255, 0, 255).astype(np.uint8)
    dark = Image.fromarray(shade).resize(picture.size, Image.Resampling.BICUBIC)
    picture = ImageChops.multiply(picture, Image.merge("RGB", (dark, dark, dark)))
    return _screened(picture, lit * SHAFT_STRENGTH, mix(colour, (1.0, 0.97, 0.86), 0.5))


def panes(picture: Image.Image, horizon: float, side: int, beam: Colour) -> Image.Image:
    """A room with the sun that comes through its window: bright panes that lie slanted across the floor."""
    width, height = picture.size
    unit = min(width, height)
    k = max(1, unit // 400)
    mask = Image.new("L", (max(1, width // k), max(1, height // k)), 0)
    pen = ImageDraw.Draw(mask)
    first, last = horizon + 0.20 * (1 - horizon), 1.0
    steps = [first + (last - first) * share for share in (0.0, 0.28, 0.34, 0.62, 0.69, 1.0)]

    def spot(across: float, y: float) -> tuple[float, float]:
        near = (y - horizon) / (1 - horizon)
        x = -side * (0.10 + 0.34 * near) + across * (0.55 + 0.75 * near)
        return (width / 2 + x * unit) / k, y * height / k

    for top, bottom in zip(steps[::2], steps[1::2], strict=True):
        for left, right in ((-0.30, -0.015), (0.015, 0.30)):
            pen.polygon([spot(left, top), spot(right, top), spot(right, bottom), spot(left, bottom)], fill=255)
    soft = mask.filter(ImageFilter.GaussianBlur(max(1.0, min(mask.size) * 0.008)))
    lit = np.asarray(soft).astype(np.float32) / 255
    shade = Image.fromarray(((0.84 + 0.16 * lit) * 255).astype(np.uint8)).resize(picture.size, Image.Resampling.BICUBIC)
    picture = ImageChops.multiply(picture, Image.merge("RGB", (shade, shade, shade)))
    return _screened(picture, lit * 0.50, beam)


def _screened(picture: Image.Image, amount: Array, colour: Colour) -> Image.Image:
    """The picture with that much light of the colour laid over it, worked out on a small sheet."""
    light = np.clip(amount, 0, 1)[..., None] * array(colour) * 255
    sheet = Image.fromarray(np.clip(light, 0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.8))
    return ImageChops.screen(picture, sheet.resize(picture.size, Image.Resampling.BICUBIC))
