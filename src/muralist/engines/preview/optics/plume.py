"""Smoke that was asked for: a plume from a chimney, dark before a bright sky and pale before a dark one."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Colour, mix, octets, times
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.scenery.setting import Setting
from muralist.engines.preview.staging.placement import Placement

SMOKE = "chimney smoke"
MOUTHS: dict[str, tuple[float, float, float]] = {"house": (0.29, 1.30, 0.075)}
"""Where a prop's chimney ends, in its units, and half its width."""
PUFFS = 54
GREY: Colour = (0.50, 0.51, 0.55)
PALE: Colour = (0.93, 0.93, 0.95)
BRIGHT = 0.58
"""Lightness of a backdrop from which on smoke before it is dark."""


def plume(
    picture: Image.Image, placement: Placement, foot: tuple[float, float], scale: float, setting: Setting
) -> None:
    """Let smoke rise from a placed prop's chimney, if it has one and smoke is asked for; in place."""
    mouth = MOUTHS.get(placement.prop.name)
    if mouth is None or not setting.wants(SMOKE):
        return
    hand = -1 if placement.flip else 1
    x, y = foot[0] + hand * mouth[0] * scale, foot[1] - mouth[1] * scale
    unit = min(picture.size)
    tall = max(0.16 * unit, min(0.62 * scale, y - 0.02 * unit))
    wide = 0.16 * scale + 0.10 * unit
    box = (round(x - 2 * wide), round(y - tall - wide * 0.5), round(x + 2 * wide), round(y + 0.02 * scale))
    sheet = Image.new("L", (box[2] - box[0], box[3] - box[1]), 0)
    light = sheet.copy()
    rng = stream(setting.view.seed, "plume", placement.thing)
    drift = hand * 0.55 * wide * (2.2 if setting.weather in {"wind", "storm"} else 1.0)
    for step in range(PUFFS):
        t = step / PUFFS
        r = mouth[2] * scale * (0.6 + 2.3 * t) * float(rng.uniform(0.8, 1.15))
        px = x - box[0] + drift * t**1.5 + math.sin(t * 7 + float(rng.uniform(-0.3, 0.3))) * 0.16 * wide * t
        py = y - box[1] - tall * t + float(rng.uniform(-0.2, 0.2)) * r
        alpha = round(235 * (1 - t) ** 0.45)
        _disc(sheet, px, py, r, alpha)
        _disc(light, px - setting.side * -0.35 * r, py - 0.35 * r, 0.6 * r, round(alpha * 0.8))
    blur = max(0.6, 0.016 * scale)
    sheet, light = (each.filter(ImageFilter.GaussianBlur(blur)) for each in (sheet, light))
    behind = _lightness(picture, box)
    base, crest = (GREY, mix(GREY, PALE, 0.55)) if behind > BRIGHT else (mix(GREY, PALE, 0.6), PALE)
    tint = mix(setting.day.tint, (1, 1, 1), 0.55)
    picture.paste(octets(times(base, tint))[:3], box[:2], sheet)
    picture.paste(octets(times(crest, tint))[:3], box[:2], light.point([value * 6 // 10 for value in range(256)]))


def _disc(sheet: Image.Image, x: float, y: float, r: float, alpha: int) -> None:
    """Overlapping puffs do not add up: the densest one counts."""
    dot = Image.new("L", (max(1, round(2 * r)) + 2,) * 2, 0)
    ImageDraw.Draw(dot).ellipse((1, 1, dot.width - 2, dot.height - 2), fill=255)
    sheet.paste(alpha, (round(x - dot.width / 2), round(y - dot.height / 2)), dot)


def _lightness(picture: Image.Image, box: tuple[int, int, int, int]) -> float:
    """How light the picture is where the smoke goes, 0..1."""
    part = (max(0, box[0]), max(0, box[1]), min(picture.width, box[2]), min(picture.height, box[3]))
    if part[2] <= part[0] or part[3] <= part[1]:
        return 1.0
    return float((np.asarray(picture.crop(part)).astype(np.float32) @ LUMA).mean() / 255)
