"""Ground that is in bloom with one kind of flower, from the far hills to the viewer."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import Array, Colour, array, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.paths import bezier, limb
from muralist.engines.preview.brushes.view import Ink, lay
from muralist.engines.preview.scenery.air.seasons import snowy
from muralist.engines.preview.scenery.nature.land import faded
from muralist.engines.preview.scenery.setting import Setting, before_things

Rng = np.random.Generator
Head = Callable[[Ink, float, float, float, float, "Flower", Colour], None]
LEAF = rgb("#5f8f42")
GOLD = rgb("#e9b93c")


@dataclass(frozen=True, slots=True)
class Flower:
    """One kind: its tones, the colour of its heart, how its head is built and how large that is."""

    tones: tuple[Colour, ...]
    heart: Colour
    head: Head
    large: float = 1.0


def _petals(count: int, wide: float) -> Head:
    """A head of that many round petals about a heart."""

    def head(ink: Ink, x: float, y: float, r: float, k: float, kind: Flower, tone: Colour) -> None:
        for n in range(count):
            a = math.tau * n / count + x * 40
            shade = times(tone, 0.86 + 0.14 * (0.5 - 0.5 * math.sin(a)))
            ink.disc(x + r * 0.62 * math.cos(a), y + r * 0.45 * math.sin(a) * k, r * wide, shade, ry=r * wide * 0.8)
        ink.disc(x, y, r * 0.30, kind.heart, ry=r * 0.24)

    return head


def _bowl(ink: Ink, x: float, y: float, r: float, k: float, kind: Flower, tone: Colour) -> None:
    """A poppy: four broad petals that overlap, with a dark heart."""
    for dx, dy, shade in ((0.0, -0.34, 0.82), (-0.42, -0.05, 0.92), (0.42, -0.05, 0.96), (0.0, 0.24, 1.06)):
        ink.disc(x + dx * r, y + dy * r * k, r * 0.68, times(tone, shade), ry=r * 0.52)
    ink.disc(x, y - 0.04 * r * k, r * 0.26, kind.heart, ry=r * 0.20)


def _ball(ink: Ink, x: float, y: float, r: float, k: float, kind: Flower, tone: Colour) -> None:
    """Rings of close petals, one in the other."""
    for n, (size, shade) in enumerate(((1.0, 0.78), (0.80, 0.96), (0.56, 0.86), (0.36, 1.08))):
        lift = -0.06 * n * r * k
        ink.disc(x, y + lift, r * size, times(tone, shade), ry=r * size * 0.82)
    del kind


def _spire(ink: Ink, x: float, y: float, r: float, k: float, kind: Flower, tone: Colour) -> None:
    """Small bells up a stalk."""
    for n in range(5):
        up, size = n * 0.55 * r * k, r * (0.50 - 0.07 * n)
        ink.disc(x + (0.28 if n % 2 else -0.28) * size, y - up + r * k, size, times(tone, 0.84 + 0.07 * n))
    del kind


FLOWERS: dict[str, Flower] = {
    "mixed": Flower((rgb("#e9574a"), rgb("#f3c53c"), rgb("#f7f1e4"), rgb("#a680c9"), rgb("#ee8fb0"), rgb("#6f94dc")),
                    GOLD, _petals(6, 0.42)),
    "poppy": Flower((rgb("#d93a2a"), rgb("#e04a34"), rgb("#c8301f")), rgb("#2a1a1c"), _bowl, 1.15),
    "daisy": Flower((rgb("#fbf8ee"), rgb("#f4f0e4")), GOLD, _petals(11, 0.24)),
    "rose": Flower((rgb("#c2324a"), rgb("#d9647a"), rgb("#e48a98")), GOLD, _ball, 1.05),
    "peony": Flower((rgb("#e58aa6"), rgb("#f2b8c6"), rgb("#d0608a")), GOLD, _ball, 1.2),
    "dandelion": Flower((rgb("#f4c828"), rgb("#f0bc1c")), rgb("#d89a1c"), _ball, 0.85),
    "buttercup": Flower((rgb("#f6cf2e"), rgb("#f9dc4a")), rgb("#c8a01c"), _petals(5, 0.46), 0.8),
    "cornflower": Flower((rgb("#3f62c8"), rgb("#5a7ad8")), rgb("#3a2a6a"), _petals(9, 0.28)),
    "cosmos": Flower((rgb("#e08ab8"), rgb("#c8528e"), rgb("#f7eef4")), GOLD, _petals(8, 0.34), 1.1),
    "daffodil": Flower((rgb("#f6d23c"), rgb("#f9e06a")), rgb("#e89a24"), _petals(6, 0.38)),
    "bluebell": Flower((rgb("#5a6cc8"), rgb("#7a86d8")), GOLD, _spire),
    "iris": Flower((rgb("#6a5ac0"), rgb("#4a4aa8"), rgb("#9a7ad0")), GOLD, _spire, 1.1),
}  # fmt: skip
"""By the kind of flower as things call it."""
BLOOM = "{} in bloom"
IN_BLOOM = frozenset(BLOOM.format(kind) for kind in FLOWERS)
"""The features of ground that is covered with one of them."""
FAR, NEAR = 280, 190
"""Flowers one by one behind the things and before them."""


def blooming(setting: Setting) -> str:
    """The kind of flower that the ground is covered with, or none; none blooms under snow."""
    kinds = [kind for kind in FLOWERS if setting.wants(BLOOM.format(kind))]
    return kinds[0] if kinds and not snowy(setting) else ""


def carpet(setting: Setting, picture: Array, line: Array, floor: float) -> None:
    """Cover the ground below `line` (W,) with the flowers that were asked for; in place.

    Far off they are a sheen of colour; below `floor` they are painted one by one.
    """
    kind = blooming(setting)
    if not kind:
        return
    tones = _tones(setting, kind)
    band = setting.view.band(float(line.min()), floor + 0.10)
    depth = np.clip((band.y - line[None, :]) / np.maximum(0.02, floor + 0.06 - line[None, :]), 0, 1)
    inside = band.below(line) * (1 - smoothstep(0.9, 1.0, depth))
    for number, tone in enumerate(tones):
        dots = band.noise(f"bloom {number}", 70.0, 190.0, octaves=2)
        share = smoothstep(0.50, 0.66, dots + 0.10 * (1 - depth)) * inside * (0.9 if len(tones) < 4 else 0.6)
        lay(picture[band.rows], share.astype(np.float32), array(faded(setting, tone, 0.30)))
    _one_by_one(setting, picture, "bloom", kind, (floor - 0.03, 0.895), FAR)


def through_bloom(setting: Setting, picture: Image.Image) -> Image.Image:
    """The picture with the nearest flowers before its things."""
    kind = blooming(setting)
    if not kind:
        return picture
    return before_things(
        setting, picture, lambda near, pixels: _one_by_one(near, pixels, "bloom before", kind, (0.885, 1.05), NEAR)
    )


def _tones(setting: Setting, kind: str) -> tuple[Colour, ...]:
    asked = setting.plan.feature(BLOOM.format(kind))
    if asked is None or not asked.colours:
        return FLOWERS[kind].tones
    return tuple(tone for tint in asked.colours for tone in (tint.colour, times(tint.colour, 0.88)))


def _one_by_one(
    setting: Setting, picture: Array, name: str, kind: str, reach: tuple[float, float], count: int
) -> None:  # fmt: skip
    """Flowers on their stems with feet between two heights, the farthest first."""
    view, flower, tones = setting.view, FLOWERS[kind], _tones(setting, kind)
    k, rng = 1 / view.tall, view.rng(name)
    ink = view.band(reach[0] - 0.12, 1.0).ink(2 if view.unit < 1300 else 1)
    top, low = reach
    for share in np.sort(rng.random(count)):
        x, lean, long = float(rng.uniform(-1.25, 1.25)), float(rng.normal(0, 0.25)), float(rng.uniform(0.8, 1.25))
        tone = jitter(tones[int(rng.integers(len(tones)))], rng, 0.015)
        if abs(x) > view.half_width + 0.04:
            continue
        foot = top + (low - top) * float(share)
        near = 0.30 + 0.70 * np.clip((foot - 0.70) / 0.30, 0, 1)
        tall, r = 0.075 * long * near, 0.0205 * near * flower.large
        tip = (x + lean * tall, foot - tall * k)
        stem = bezier((x, foot), (x, foot - tall * 0.5 * k), tip, 5)
        leaf = faded(setting, LEAF, 0.12 * (1 - near))
        ink.polygon(limb(stem, (tall * 0.035, tall * 0.03, tall * 0.025)), times(leaf, 0.8))
        side = (x + setting.side * tall * 0.30, foot - tall * 0.5 * k)
        ink.polygon([(x, foot - tall * 0.15 * k), side, (x, foot - tall * 0.30 * k)], leaf)
        lit = faded(setting, mix(tone, (1, 1, 1), 0.06 * near), 0.12 * (1 - near))
        heart = faded(setting, flower.heart, 0.12 * (1 - near))
        flower.head(ink, *tip, r, k, replace(flower, heart=heart), lit)
    ink.onto(picture)
