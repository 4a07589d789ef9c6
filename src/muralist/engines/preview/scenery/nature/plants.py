"""Plants of backdrops: tree lines, trunks, grass tufts and wild flowers."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, limb
from muralist.engines.preview.brushes.view import Ink, View
from muralist.engines.preview.scenery.air.seasons import SNOW, leaves, season, tinted
from muralist.engines.preview.scenery.nature.land import faded, lit, spare
from muralist.engines.preview.scenery.setting import Setting

PINES = (rgb("#2f5540"), rgb("#3a6146"), rgb("#274a3b"))
SMALL = 0.2
"""World units below which a tree is left out of a picture of few areas."""
WILD = (rgb("#e9574a"), rgb("#f3c53c"), rgb("#f7f1e4"), rgb("#a680c9"), rgb("#ee8fb0"), rgb("#6f94dc"))


def pine_row(
    setting: Setting, picture: Array, name: str, *, base: Array | float, height: float, far: float,
    spacing: float = 0.045, colours: tuple[Colour, ...] = PINES, snowy: bool = False,
) -> None:  # fmt: skip
    """A line of conifers on a base line; `height` and `spacing` in world units. Small ones are no part of few areas."""
    if spare(setting) and height < SMALL:
        return
    view = setting.view
    rng = view.rng("pines", name)
    bottom = float(np.max(base)) if not isinstance(base, float) else base
    top = float(np.min(base)) if not isinstance(base, float) else base
    band = view.band(top - height * 1.35 / view.tall, bottom + 0.02)
    ink = band.ink(2)
    count = int(2.6 / spacing)
    for index in range(count):
        x = -1.3 + 2.6 * (index + float(rng.uniform(-0.4, 0.4))) / count
        tall = height * float(rng.uniform(0.55, 1.2))
        tone = faded(setting, jitter(colours[int(rng.integers(len(colours)))], rng, 0.02), far)
        tilt = float(rng.normal(0, 0.006))
        if abs(x) > view.half_width + 0.15:
            continue
        foot = base if isinstance(base, float) else float(np.interp(x, view.x[0], base))
        pine(ink, view, x, foot + 0.004, tall, tone, setting.side, tilt, snowy)
    ink.onto(picture)


def pine(
    ink: Ink, view: View, x: float, y: float, tall: float, tone: Colour, side: int, tilt: float, snowy: bool
) -> None:
    """One conifer: tiers with a lit and a shaded half."""
    k = 1 / view.tall
    light, shade = mix(tone, (1, 0.97, 0.8), 0.16), times(tone, 0.70)
    ink.box(x - tall * 0.02, y - tall * 0.12 * k, x + tall * 0.02, y, times(tone, 0.5))
    tiers = 6
    for tier in range(tiers):
        t = tier / tiers
        low = y - tall * (0.07 + 0.80 * t) * k
        high = low - tall * (0.34 - 0.12 * t) * k
        wide = tall * 0.235 * (1 - t * 0.80)
        cx = x + tilt * t
        sag = tall * 0.035 * k
        ink.polygon([(cx - wide, low + sag), (cx, high), (cx + wide, low + sag), (cx, low)], tone)
        hand = -side
        ink.polygon([(cx, high), (cx + hand * wide, low + sag), (cx, low)], shade)
        ink.polygon([(cx, high), (cx - hand * wide, low + sag), (cx - hand * wide * 0.45, low)], light)
        if snowy:
            ink.polygon(
                [
                    (cx - wide * 0.9, low + sag * 0.6),
                    (cx, high),
                    (cx + wide * 0.5, low - sag),
                    (cx - wide * 0.2, low - sag * 1.4),
                ],
                (0.95, 0.97, 1.0),
                0.92,
            )


def round_trees(
    setting: Setting, picture: Array, name: str, *, base: Array | float, size: float, far: float,
    colours: tuple[Colour, ...], spacing: float = 0.1,
) -> None:  # fmt: skip
    """A line of leafy trees or bushes, each a heap of lit clumps."""
    if spare(setting) and size < SMALL / 2 and not setting.wants("trees"):
        return
    view = setting.view
    rng = view.rng("trees", name)
    bottom = float(np.max(base)) if not isinstance(base, float) else base
    top = float(np.min(base)) if not isinstance(base, float) else base
    band = view.band(top - size * 2.2 / view.tall, bottom + 0.03)
    ink = band.ink(2)
    count = int(2.6 / spacing)
    k = 1 / view.tall
    for index in range(count):
        x = -1.3 + 2.6 * (index + float(rng.uniform(-0.45, 0.45))) / count
        r = size * float(rng.uniform(0.6, 1.15))
        tone = faded(setting, jitter(colours[int(rng.integers(len(colours)))], rng, 0.02), far)
        offsets = np.clip(rng.normal(0, 1, (46, 2)), -1.5, 1.5)
        if abs(x) > view.half_width + 0.2:
            continue
        foot = base if isinstance(base, float) else float(np.interp(x, view.x[0], base))
        ink.box(x - r * 0.07, foot - r * 0.9 * k, x + r * 0.07, foot + 0.004, times(tone, 0.45))
        for step, (dx, dy) in enumerate(offsets):
            t = step / 46
            cx, cy = x + float(dx) * r * 0.36, foot - (1.05 + float(dy) * 0.26 + 0.12 * t) * r * k
            shade = mix(
                times(tone, 0.66),
                mix(tone, (1, 0.96, 0.75), 0.25),
                min(1.0, max(0.0, t * 0.9 + 0.25 * float(dx) * setting.side)),
            )
            ink.disc(cx, cy, r * (0.34 - 0.22 * t), shade)
    ink.onto(picture)


def grass(
    setting: Setting, picture: Array, name: str, *, top: float, colour: Colour, count: int = 900, size: float = 0.05,
    flowers: float = 0.0,
) -> None:  # fmt: skip
    """Foreground blades, taller towards the viewer, with wild flowers among them; more blades in the finest tiers.

    Flowers that nobody asked for are not there in autumn, nor in a storm.
    """
    if spare(setting) and not setting.wants("flowers"):
        return
    if not setting.wants("flowers") and (season(setting) in {"autumn", "winter"} or setting.weather == "storm"):
        flowers = 0.0
    _blades(setting, picture, name, top, colour, count, size, flowers)
    if setting.view.detail > 1:
        _blades(setting, picture, f"{name} fine", top, colour, round(count * 0.6), size * 0.62, flowers * 0.35)


def _blades(
    setting: Setting, picture: Array, name: str, top: float, colour: Colour, count: int, size: float, flowers: float
) -> None:
    view = setting.view
    rng = view.rng("grass", name)
    band = view.band(top - size * 1.5, 1.0)
    ink = band.ink(2 if view.unit < 1300 else 1)
    said = tinted(setting, "flowers")
    bent = 0.75 if setting.weather == "wind" else 0.0
    for y in np.sort(rng.random(count)) ** 0.8:
        x, lean, long = float(rng.uniform(-1.25, 1.25)), float(rng.normal(0, 0.35)), float(rng.uniform(0.5, 1.2))
        pick, kind, warm = float(rng.random()), int(rng.integers(len(WILD))), float(rng.normal(0, 0.045))
        if abs(x) > view.half_width + 0.03:
            continue
        near, lean = 0.25 + 0.75 * float(y), lean - setting.side * bent
        foot = top + (1.03 - top) * float(y)
        tall = size * long * near
        tone = lit(setting, times(colour, 0.72 + 0.40 * near + warm))
        tip = (x + lean * tall, foot - tall / view.tall)
        spine = bezier((x, foot), (x + lean * tall * 0.2, foot - tall * 0.6 / view.tall), tip, 5)
        ink.polygon(limb(spine, (tall * 0.09, tall * 0.06, 0.0)), tone)
        if pick < flowers:
            head = lit(setting, WILD[kind] if said is None else times(said, (0.88, 1.0)[kind % 2]))
            r = 0.0085 * near * (0.8 + 0.5 * long)
            for petal in range(5):
                a = petal * 1.2566
                ink.disc(
                    tip[0] + math.cos(a) * r * 0.7,
                    tip[1] + math.sin(a) * r * 0.5 / view.tall,
                    r * 0.62,
                    times(head, 0.86 + 0.03 * petal),
                )
            ink.disc(tip[0], tip[1], r * 0.42, lit(setting, rgb("#e9b93c")))
    ink.onto(picture)


def broad_tree(setting: Setting, picture: Array, name: str, *, x: float, foot: float, size: float) -> None:
    """One large leafy tree in the middle distance, its crown `size` world units in radius, with the shade under it."""
    view = setting.view
    if abs(x) > view.half_width + size * 1.2 or setting.holds("tree"):
        return
    rng = view.rng("tree", name)
    k = 1 / view.tall
    when = season(setting)
    bare = when == "winter"
    bark = lit(setting, rgb("#5f4635"))
    ink = view.ink(2)
    ink.disc(
        x - setting.side * size * 0.4,
        foot,
        size * 0.9,
        times(setting.day.shade, 0.7),
        0.34 if setting.clear else 0.18,
        ry=size * 0.13,
    )
    trunk = bezier((x, foot), (x + size * 0.04, foot - size * 0.6 * k), (x - size * 0.02, foot - size * 1.2 * k), 8)
    ink.polygon(limb(trunk, (size * 0.20, size * 0.13, size * 0.11)), bark)
    ink.polygon(
        limb([(px + setting.side * size * 0.03, py) for px, py in trunk], (size * 0.07, size * 0.05, size * 0.04)),
        mix(bark, setting.day.sun, 0.2),
    )
    for angle in np.linspace(-1.15, 1.15, 9):
        long = size * float(rng.uniform(0.75, 1.15))
        tip = (x + math.sin(float(angle)) * long, foot - (size * 0.9 + math.cos(float(angle)) * long * 0.95) * k)
        branch = bezier(
            (x, foot - size * 0.75 * k), (x + math.sin(float(angle)) * long * 0.3, foot - size * 1.15 * k), tip, 8
        )
        ink.polygon(limb(branch, (size * 0.07, size * 0.035, 0.004)), times(bark, 0.9))
        if bare:
            for twig in range(2, 7):
                px, py = branch[twig]
                for hand in (-1, 1):
                    ink.line([(px, py), (px + hand * size * 0.13, py - size * 0.13 * k)], 0.0035, times(bark, 0.95))
            ink.line([(px, py - 0.004 * k) for px, py in branch[3:]], 0.006, lit(setting, SNOW), 0.9)
    if not bare:
        _crown(setting, ink, rng, x, foot - size * 1.42 * k, size)
    ink.onto(picture)


def _crown(setting: Setting, ink: Ink, rng: np.random.Generator, x: float, y: float, size: float) -> None:
    """Leaves in clumps: every clump a dark heap with lighter and smaller leaves towards the sun."""
    k = 1 / setting.view.tall
    tones = leaves(setting)
    clumps = [(float(a), float(r)) for a, r in zip(rng.uniform(0, 2 * math.pi, 20), rng.random(20) ** 0.6, strict=True)]
    middles = [(math.cos(a) * r * 0.72, math.sin(a) * r * 0.56) for a, r in clumps]
    middles.sort(key=lambda each: -each[1])
    ink.disc(x, y, size * 0.72, lit(setting, times(tones[0], 0.50)), ry=size * 0.60)
    for cx, cy in middles:
        tone = lit(setting, jitter(tones[int(rng.integers(len(tones)))], rng, 0.03))
        toward = min(1.0, max(0.0, 0.5 + 0.45 * cx * setting.side + 0.5 * cy))
        low, high = times(tone, 0.56), mix(tone, setting.day.sun, 0.12 + 0.22 * toward)
        for step in range(26):
            t = step / 26
            dx, dy = np.clip(rng.normal(0, 0.12, 2), -0.24, 0.24)
            px = cx + float(dx) + 0.06 * t * setting.side
            py = cy + float(dy) + 0.07 * t
            # no leaf floats beside the crown
            over = max(1.0, math.hypot(px / 0.84, py / 0.72))
            px, py = px / over, py / over
            shade = mix(low, high, t * (0.35 + 0.65 * toward))
            ink.disc(x + px * size, y - py * size * k, size * (0.115 - 0.075 * t), shade)


def fallen(setting: Setting, picture: Array, name: str, *, top: float, count: int = 420) -> None:
    """Leaves that lie on the ground in autumn, petals in spring; nothing in other seasons."""
    when = season(setting)
    if when not in {"autumn", "spring"}:
        return
    view = setting.view
    rng = view.rng("fallen", name)
    ink = view.band(top, 1.0).ink(2)
    amount = count if when == "autumn" else count // 3
    tones = leaves(setting) if when == "autumn" else (rgb("#f4d3dd"), rgb("#eab6c8"))
    for _ in range(amount):
        x, y, turn, pick = (
            float(rng.uniform(-1.2, 1.2)),
            float(rng.random()),
            float(rng.uniform(0, 3.14)),
            int(rng.integers(len(tones))),
        )
        if abs(x) > view.half_width:
            continue
        r = 0.0035 + 0.0085 * y
        foot = top + (1 - top) * y
        c, s = math.cos(turn), math.sin(turn) * 0.45 / view.tall
        tone = lit(setting, jitter(tones[pick], rng, 0.05))
        ink.polygon(
            [
                (x - r * c, foot - r * s),
                (x - r * 0.5 * s, foot + r * 0.32 / view.tall),
                (x + r * c, foot + r * s),
                (x + r * 0.5 * s, foot - r * 0.32 / view.tall),
            ],
            tone,
        )
    ink.onto(picture)
