"""Spectacles of the sky: northern lights, the Milky Way, meteors, and rays that fan out from the sun."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, smoothstep
from muralist.engines.preview.brushes.view import View, glow, lay
from muralist.engines.preview.scenery.setting import Setting

AURORA: tuple[Colour, ...] = (rgb("#3df09a"), rgb("#5ae8c8"), rgb("#b06af0"))

LOW, OVER_WATER, OVER_LAND, OVER_PEAKS = 0.3, 0.86, 0.60, 0.30
"""The sun's height up to which it is low, and where a low one stands that is named, as a share of the horizon's."""


PEAKED = frozenset({"lake", "mountains", "karst"})
"""Places whose peaks stand far above the horizon."""


ECLIPSE, ECLIPSED = 0.085, 0.36
"""The radius of one that the moon hides, and where that stands as a share of the horizon's height."""
LETTERED = 0.36
"""Where the sun is under letters at the head of the picture, as a share of its height."""


def sun_position(setting: Setting, horizon: float) -> tuple[float, float]:
    """World x and height fraction of the sun or moon."""
    view = setting.view
    x = setting.side * min(0.34, view.half_width * 0.55)
    if "synthwave" in setting.plan.styles:
        return 0.0, horizon * OVER_WATER
    if setting.wants("eclipse"):
        return setting.side * min(0.10, view.half_width * 0.3), horizon * ECLIPSED
    if setting.day.sun_height < LOW and (setting.wants("sun") or not setting.day.lamps):
        # a low one is seen over what stands on the horizon
        x = setting.side * min(0.40, view.half_width * 0.72) if setting.plan.things else x
        if setting.plan.place in PEAKED or setting.wants("mountains"):
            return x, horizon * OVER_PEAKS
        return x, horizon * (OVER_WATER if setting.plan.place in {"sea", "beach", "surf"} else OVER_LAND)
    y = horizon * (1 - 0.88 * setting.day.sun_height) if setting.day.sun_height > 0.1 else horizon * 0.93
    # letters over the picture leave it in sight
    return x, max(y, min(LETTERED, horizon * 0.8)) if setting.plan.caption and _on_top(setting) else y


def _on_top(setting: Setting) -> bool:
    return not setting.plan.caption_at.startswith(("bottom", "middle", "ring"))


def aurora(setting: Setting, view: View, rows: Array, horizon: float) -> None:
    """Curtains of light: sharp folded lower edges, rays that stand on them, green below and violet above."""
    asked = setting.plan.feature("aurora")
    tones = tuple(tint.colour for tint in asked.colours) if asked is not None and asked.colours else AURORA
    low, high = tones[0], tones[-1] if len(tones) > 1 else mix(tones[0], rgb("#b06af0"), 0.65)
    glow(
        rows,
        (smoothstep(0.0, 1.0, 1 - np.abs(view.y / horizon - 0.55) * 1.6) * 0.16 * np.ones_like(view.x)).astype(
            np.float32
        ),
        low,
    )
    for index, (base, tall, power) in enumerate(((0.34, 0.34, 0.75), (0.58, 0.62, 1.0), (0.84, 0.80, 1.15))):
        # the curtain hangs along a winding line; where the line doubles back, light lies on light
        wind = 0.11 * view.line(f"aurora {index}", 0.8, 2, 0.4) + 0.035 * view.line(f"fold {index}", 3.4, 2, 0.5)
        edge = ((base + wind) * horizon)[None, :]
        above = (edge - view.y) / horizon
        rays = np.clip(
            0.52 + 0.34 * view.line(f"rays {index}", 24.0, 3, 0.6) + 0.30 * view.line(f"wide {index}", 2.2, 2),
            0.05,
            1.3,
        )
        reach = (tall * np.clip(0.55 + 0.45 * view.line(f"reach {index}", 3.0, 3), 0.25, 1.1))[None, :]
        height = np.clip(above / reach, 0, 4)
        body = smoothstep(-0.020, 0.012, above) * np.exp(-height * 1.9) * rays[None, :]
        hem = np.exp(-(((above - 0.012) / 0.020) ** 2)) * np.clip(rays, 0.2, 1.0)[None, :]
        share = np.clip(height * 1.6 - 0.1, 0, 1)
        strength = (body * power).astype(np.float32)
        glow(rows, strength * (1 - share), low)
        glow(rows, strength * share * np.float32(1.45), high)
        glow(rows, (hem * power * 0.55).astype(np.float32), mix(low, (1, 1, 1), 0.45))


def milky_way(setting: Setting, view: View, rows: Array, horizon: float) -> None:
    """A slanted band of star dust with dark lanes, and a crowd of stars within it."""
    lean = view.yw + 0.16 - 0.85 * setting.side * view.x
    dust = view.noise("star dust", 3.0, octaves=6, gain=0.62)
    lanes = view.noise("dark lanes", 2.4, octaves=5, gain=0.6)
    fade = np.clip((horizon - view.y) / (0.35 * horizon), 0, 1)
    wide = np.exp(-((lean / 0.20) ** 2))
    core = np.exp(-((lean / 0.085) ** 2))
    gap = smoothstep(0.52, 0.66, lanes) * core
    amount = (
        (0.55 * wide * np.clip(dust * 1.5 - 0.35, 0, 1.2) + 0.62 * core * np.clip(dust * 1.4 - 0.2, 0, 1))
        * (1 - 0.72 * gap)
        * fade
    )
    glow(rows, (amount * 0.60).astype(np.float32), rgb("#9fb2f0"))
    glow(rows, (core * np.clip(dust - 0.35, 0, 1) * (1 - gap) * fade * 0.9).astype(np.float32), rgb("#f6d8c8"))
    glow(rows, (wide * np.clip(0.6 - dust, 0, 1) * fade * 0.35).astype(np.float32), rgb("#7a4fb8"))
    rng = view.rng("milky stars")
    ink = view.ink(2 if view.unit < 900 else 1)
    for along, across, power in zip(
        rng.uniform(-1.4, 1.4, 900), rng.normal(0, 0.10, 900), rng.random(900) ** 4, strict=True
    ):
        x = float(along)
        yw = float(across) - 0.16 + 0.85 * setting.side * x
        y = yw / view.tall + 0.5
        if 0 < y < horizon and abs(x) < view.half_width:
            size = max(0.0005 + 0.0019 * float(power), 0.55 / view.unit)
            ink.disc(
                x,
                y,
                size,
                mix(rgb("#cfdcff"), rgb("#fff0d6"), float(power)),
                (0.35 + 0.6 * float(power)) * min(1.0, (horizon - y) / 0.1),
            )
    ink.onto_rows(rows)


def meteors(setting: Setting, view: View, rows: Array, horizon: float) -> None:
    """Shooting stars: bright heads with tapering trails, all from one side; a single one where one is asked for."""
    asked = setting.plan.feature("meteor")
    rng = view.rng("meteors")
    lone = asked is not None and asked.alone
    ink = view.ink(2)
    heads = []
    for number in range(1 if lone else 11):
        x, y = float(rng.uniform(-0.95, 0.95)) * view.half_width, float(rng.uniform(0.10, 0.72)) * horizon
        if lone:
            x, y = setting.side * -0.12, 0.34 * horizon
        long = float(rng.uniform(0.10, 0.30)) * (1.6 if lone else 1.3 if number % 4 == 0 else 0.8)
        angle = 0.62 + 0.10 * float(rng.normal(0, 1))
        dx, dy = -setting.side * math.cos(angle) * long, math.sin(angle) * long / view.tall
        steps = 26
        for step in range(steps):
            t = step / steps
            size = 0.0008 + 0.0030 * t * t * (1.5 if lone else 1.0)
            ink.line(
                [
                    (x - dx * (1 - t), y - dy * (1 - t)),
                    (x - dx * (1 - t - 1.2 / steps), y - dy * (1 - t - 1.2 / steps)),
                ],
                size * 2,
                rgb("#eaf2ff"),
                0.05 + 0.9 * t * t,
            )
        ink.disc(x, y, 0.0045 * (1.5 if lone else 1.0), (1, 1, 1))
        heads.append((x, y))
    ink.onto_rows(rows)
    for x, y in heads:
        glow(rows, (np.exp(-view.spot(x, y, 0.020 if not lone else 0.04)) * 0.7).astype(np.float32), rgb("#cfe2ff"))


def eclipse(setting: Setting, view: View, rows: Array, horizon: float) -> None:
    """The sun behind the moon: a black disc in a corona of long soft streamers, with one bright bead at its edge."""
    x, y = sun_position(setting, horizon)
    dx, dy = view.x - x, view.yw - (y - 0.5) * view.tall
    far = np.hypot(dx, dy)
    angle = np.arctan2(dy, dx)
    streamers = 0.62 + 0.22 * np.cos(2 * angle + 0.4) + 0.16 * np.cos(5 * angle + 1.1)
    beyond = np.clip(far - ECLIPSE, 0, 9)
    glow(rows, (np.exp(-beyond / (0.055 * streamers + 0.02)) * np.float32(0.95)).astype(np.float32), rgb("#fff1d8"))
    glow(rows, (np.exp(-beyond / np.float32(0.22)) * np.float32(0.30)).astype(np.float32), rgb("#f0b070"))
    ring = np.exp(-(((far - ECLIPSE) / np.float32(0.006)) ** 2)).astype(np.float32)
    lay(rows, ring, rgb("#fffaf0"))
    lay(rows, smoothstep(ECLIPSE, ECLIPSE - 1.5 * view.pixel, far).astype(np.float32), rgb("#0b0d16"))
    bead = np.hypot(dx - 0.7 * ECLIPSE, dy + 0.7 * ECLIPSE)
    glow(rows, np.exp(-bead / np.float32(0.016)).astype(np.float32), (1.0, 1.0, 1.0))


def sun_rays(setting: Setting, view: View, rows: Array, horizon: float) -> None:
    """Crepuscular rays: soft beams that fan out from the sun, as through gaps in cloud."""
    x, y = sun_position(setting, horizon)
    dx, dy = view.x - x, view.yw - (y - 0.5) * view.tall
    angle = np.arctan2(dy, dx)
    beams = np.zeros(view.shape, dtype=np.float32)
    rng = view.rng("sun rays")
    for count in (7, 11, 17):
        phase = float(rng.uniform(0, 6.28))
        beams += np.clip(np.sin(angle * count + phase), 0, 1).astype(np.float32) ** 2 / 3
    far = np.sqrt(dx * dx + dy * dy)
    amount = beams * np.exp(-far / 0.55) * smoothstep(0.02, 0.12, far) * 0.75
    glow(rows, amount.astype(np.float32), setting.day.sun)
