"""Stones and broken ground: boulders, craters and cracks."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, mix, smoothstep, times
from muralist.engines.preview.brushes.view import Ink, View
from muralist.engines.preview.scenery.setting import Setting


def boulder(
    setting: Setting, ink: Ink, x: float, y: float, size: float, tone: Colour, rng: np.random.Generator
) -> None:
    """A rounded stone with a lit top and a dark foot; `tone` is already under the scene's light."""
    k = 1 / setting.view.tall
    angles = [math.pi * step / 9 for step in range(10)]
    radii = [size * float(rng.uniform(0.82, 1.12)) for _ in angles]
    outline = [(x + math.cos(a) * r, y - math.sin(a) * r * 0.72 * k) for a, r in zip(angles, radii, strict=True)]
    ink.disc(x - setting.side * size * 0.3, y + 0.004, size * 1.2, times(tone, 0.25), 0.4, ry=size * 0.16)
    ink.polygon([*outline, (x - size, y + size * 0.10 * k), (x + size, y + size * 0.10 * k)], times(tone, 0.74))
    ridge = (x - setting.side * size * 0.18, y - size * 0.50 * k)
    sunny = outline[:6] if setting.side > 0 else outline[4:]
    ink.polygon([*sunny, ridge, (x - setting.side * size * 0.05, y + size * 0.06 * k)], tone)
    upper = [point for point in sunny if point[1] < y - size * 0.30 * k]
    if len(upper) > 1:
        ink.polygon([*upper, ridge], mix(tone, (1, 1, 1), 0.16))


def boulders(
    setting: Setting, picture: Array, name: str, *, top: float, tone: Colour, count: int = 26, size: float = 0.05,
    clear: float = 0.3,
) -> None:  # fmt: skip
    """Stones strewn over the ground, larger towards the viewer; the middle of the front stays free."""
    view = setting.view
    rng = view.rng("boulders", name)
    ink = view.ink(2)
    for near in np.sort(rng.random(count)):
        x, large = float(rng.uniform(-1.2, 1.2)), float(rng.uniform(0.4, 1.1))
        if abs(x) > view.half_width + size or (near > 0.35 and abs(x) < clear):
            continue
        far = mix(tone, setting.day.haze, 0.35 * (1 - float(near)))
        boulder(
            setting, ink, x, top + (0.985 - top) * float(near), size * large * (0.15 + 0.85 * float(near)), far, rng
        )
    ink.onto(picture)


def craters(setting: Setting, rows: Array, band: View, top: float, tone: Colour, count: int = 46) -> None:
    """Round craters in perspective on a plain: a dark bowl, a bright rim on the far side from the light; in place."""
    rng = setting.view.rng("craters")
    ink = band.ink(2)
    for near in np.sort(rng.random(count)) ** 1.4:
        x, large = float(rng.uniform(-1.25, 1.25)), float(rng.random()) ** 2.5
        size = (0.012 + 0.085 * large) * (0.18 + 0.82 * float(near))
        if abs(x) > setting.view.half_width + size:
            continue
        y = top + (1 - top) * (0.02 + 0.97 * float(near))
        flat = size * (0.20 + 0.16 * float(near))
        side = setting.side
        ink.disc(x, y, size * 1.12, mix(tone, (1, 1, 1), 0.30), 0.85, ry=flat * 1.18)
        ink.disc(x + side * size * 0.05, y - flat * 0.03, size, times(tone, 0.42), ry=flat)
        ink.disc(x - side * size * 0.14, y + flat * 0.22, size * 0.84, times(tone, 0.78), ry=flat * 0.76)
    ink.onto_rows(rows)


def cracked(view: View, name: str, cells: float) -> Array:
    """Cracks between plates, 1 on the crack: where two noises cross their middle."""
    a = view.noise(f"{name} a", cells, cells * 3.2, octaves=3)
    b = view.noise(f"{name} b", cells * 0.8, cells * 2.6, octaves=3)
    near = np.minimum(np.abs(a - 0.5), np.abs(b - 0.5))
    return smoothstep(0.022, 0.004, near)


def tinted(colour: Colour, tone: Array) -> Array:
    """A colour times an array of tones."""
    return np.asarray(array(colour) * tone[..., None], dtype=np.float32)
