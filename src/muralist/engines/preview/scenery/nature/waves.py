"""Waves that one sees: ranks of swell with foam on their crests, and the great breaker that surfers ride."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import Array, Colour, gradient, mix, rgb, smoothstep
from muralist.engines.preview.brushes.paths import bezier
from muralist.engines.preview.brushes.view import glow, lay
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.setting import Setting, before_things

RANKS = 6
ROUND, LEE = 0.16, 0.18
"""How round a crest is, and how much lower the water on its lee."""
AFLOAT = 0.765
"""How far down the frame the foot of what floats is."""
SEA = rgb("#1d6f8c")
"""The sea's own colour, where none is named."""


def swell_of(setting: Setting) -> float:
    """How high the waves go: 0 a calm sea, 1 big waves, 2 huge ones."""
    asked = setting.plan.feature("waves")
    size = 0.0 if asked is None else 0.55 if asked.size < 1 else 0.8 if asked.size == 1 else min(2.2, asked.size * 0.9)
    rough = {"storm": 1.35, "wind": 0.6}.get(setting.weather, 0.0)
    return min(2.3, max(size, rough) + (0.45 if rough and size > 1 else 0.0))


def sea_colour(setting: Setting) -> Colour:
    """The local colour of the water, as asked for the sea or its waves."""
    for name in ("waves", "sea"):
        asked = setting.plan.feature(name)
        if asked is not None and asked.colours:
            return asked.colours[0].colour
    return SEA


def front_wave(setting: Setting, picture: Image.Image, horizon: float) -> Image.Image:
    """The picture with the last but one rank of waves, of what it had behind its things, before them; in place."""

    def rank(near: Setting, pixels: Array) -> None:
        behind = pixels.copy()
        breakers(near, pixels, horizon, swell_of(setting) * 0.9, ranks=(RANKS - 2, RANKS - 1))
        # no crest cuts a hull in two: only its foot is in the water
        rows = np.arange(picture.height, dtype=np.float32) / picture.height
        wet = smoothstep(AFLOAT - 0.012, AFLOAT + 0.012, rows)[:, None, None]
        pixels[:] = behind + (pixels - behind) * wet

    return before_things(setting, picture, rank)


def breakers(
    setting: Setting, picture: Array, horizon: float, size: float, bottom: float = 1.0, ranks: tuple[int, ...] = ()
) -> None:
    """Ranks of waves from the horizon to `bottom`, each with a lit crest, a dark trough and foam; `size` as above.

    Only those `ranks` are painted, if any are named.
    """
    view, day = setting.view, setting.day
    own = sea_colour(setting)
    deep = mix(lit(setting, mix(own, rgb("#0d3550"), 0.35 if own == SEA else 0.1)), day.shade, 0.25)
    body = mix(lit(setting, own), day.middle, 0.12)
    named = own != SEA
    pale = mix(own, (1.0, 1.0, 1.0) if named else rgb("#7fe0d0"), 0.3 if named else 0.6)
    clear = mix(lit(setting, pale), day.horizon, 0.15)
    foam = mix(lit(setting, (1, 1, 1)), day.horizon, 0.12)
    for rank in ranks or range(RANKS):
        near = (rank + 0.6) / RANKS
        at = horizon + (bottom - horizon) * near**1.5 * 0.92
        high = (0.012 + 0.105 * near**1.4) * size / view.tall * min(1.25, view.tall)
        shape = _swell(view.line(f"swell {rank}", 1.1 + 3.4 * (1 - near), 2, 0.35), view.unit * setting.side)
        crest = (at - high * (0.25 + 1.2 * np.clip(shape, 0, 1) ** 2.2)).astype(np.float32)
        # what lies deeper is hidden by the ranks in front
        deepest = bottom if rank == RANKS - 1 else min(bottom, at + (bottom - horizon) * (0.16 + 0.18 * near))
        band = view.band(float(crest.min()) - 0.03, deepest)
        under = (band.y - crest[None, :]) * view.tall
        reach = 0.03 + 0.16 * near
        t = np.clip(under / reach, 0, 1)
        ripple = band.noise(f"face {rank}", 5.0 + 9 * (1 - near), 26.0 + 60 * (1 - near), octaves=4, gain=0.58)
        colours = gradient(t, [(0.0, clear), (0.22, body), (0.75, deep), (1.0, mix(deep, body, 0.35))])
        colours *= (1 + 0.34 * (ripple - 0.5))[..., None]
        lay(picture[band.rows], band.below(crest), colours.astype(np.float32))
        lace = band.noise(f"foam {rank}", 16.0, 34.0, octaves=4, gain=0.62)
        tops = np.clip(shape, 0, 1)[None, :] ** 3
        cap = np.exp(-((under / (0.004 + 0.016 * near)) ** 2)) * smoothstep(0.30, 0.62, tops + 0.3 * (lace - 0.5))
        veins = smoothstep(0.60, 0.70, lace) * np.exp(-np.clip(under, 0, 9) / (0.02 + 0.06 * near)) * (under > 0)
        white = np.clip(cap * 1.1 + 0.75 * veins * tops * min(1.0, size), 0, 1)
        lay(picture[band.rows], white.astype(np.float32), foam)
        if size > 1:
            spray = smoothstep(0.56, 0.80, lace) * np.exp(-np.clip(-under, 0, 9) / (0.012 + 0.02 * near)) * (under < 0)
            lay(picture[band.rows], (spray * tops * 0.7).astype(np.float32), foam)


def _swell(line: Array, unit: float) -> Array:
    """How high the water stands along a rank, 0..1: crests that are round on top and steeper on their lee.

    `unit` pixels are a world unit, negative where the light is on the left.
    """
    round_top = 1 - np.sqrt(line**2 + ROUND**2) + ROUND
    slope = np.gradient(line) * unit
    return np.asarray(round_top * (1 - LEE * smoothstep(0.0, 5.0, slope)), dtype=np.float32)


def great_breaker(setting: Setting, picture: Array) -> None:
    """One wave as high as a house that curls over from the shaded side, its lip thrown forward in foam."""
    view, day = setting.view, setting.day
    k = 1 / view.tall
    hand = -setting.side
    own = sea_colour(setting) if setting.wants("waves") or setting.wants("sea") else rgb("#1c8fa6")
    own = own if own != SEA else rgb("#1c90a8")
    deep = mix(lit(setting, mix(own, rgb("#0c3a58"), 0.55)), day.shade, 0.12)
    body, clear = lit(setting, own), lit(setting, mix(own, rgb("#a8f0dc"), 0.62))
    foam = mix(lit(setting, (1, 1, 1)), day.horizon, 0.06)
    u = np.clip((view.x[0] * hand + 0.62) / 1.15, -0.4, 1.4)
    rise = np.where(u > 0, np.sin(np.clip(u, 0, 1) * math.pi * 0.5) ** 1.6, 0.0)
    rise = np.where(u > 1, 1 - 0.10 * (u - 1), rise)
    high = min(0.46, 0.62 * k + 0.04)
    crest = (0.70 - (high - 0.02) * rise + 0.006 * view.line("great crest", 9, 3)).astype(np.float32)
    band = view.band(float(crest.min()) - 0.05, 0.90)
    base = 0.80 + 0.02 * view.line("great foot", 2.0, 3)
    t = np.clip((band.y - crest[None, :]) / np.maximum(0.03, base - crest)[None, :], 0, 1)
    # streaks follow the face: they rise towards the crest and lean with the wave
    streak = band.noise("streaks", 3.0, 4.0, octaves=2)
    lines = 0.5 + 0.5 * np.sin((t * 1.6 + 0.55 * u[None, :] + 0.5 * streak) * 34)
    fine = band.noise("streaks fine", 16.0, 30.0, octaves=4, gain=0.6)
    colours = gradient(t, [(0.0, clear), (0.22, mix(body, clear, 0.45)), (0.62, body), (1.0, deep)])
    colours *= (0.93 + 0.10 * lines * (1 - t) + 0.30 * (fine - 0.5))[..., None]
    mask = band.below(crest) * (1 - band.below(base.astype(np.float32)) * 0.92)
    lay(picture[band.rows], mask.astype(np.float32), np.clip(colours, 0, 1).astype(np.float32))
    light = np.exp(-(((t - 0.10) / 0.12) ** 2)) * mask * np.clip(u, 0, 1)[None, :]
    glow(picture[band.rows], (light * 0.35).astype(np.float32), clear)
    lace = band.noise("great lace", 14.0, 20.0, octaves=5, gain=0.65)
    veins = smoothstep(0.57, 0.63, lace) * (1 - smoothstep(0.60, 0.72, lace))
    lay(picture[band.rows], (veins * mask * (0.25 + 0.5 * t)).astype(np.float32), foam)
    ink = view.ink(2)
    rng = view.rng("lip")
    top = 0.70 - (high - 0.02)
    tip = (hand * 0.06, top + 0.15 * k + 0.02)
    root = (hand * 1.35, top + 0.02)
    lip = bezier(root, (hand * 0.16, top - 0.06 * k), tip, 30)
    inner = bezier((hand * 1.35, top + 0.05 * k), (hand * 0.26, top + 0.03 * k), tip, 30)
    ink.polygon([*lip, *reversed(inner)], mix(clear, foam, 0.25))
    ink.polygon([*lip, *reversed([(x, y + 0.05 * k) for x, y in lip])], mix(clear, foam, 0.55), 0.8)
    for x, y in lip:
        for _ in range(10):
            dx, dy = float(rng.normal(0, 0.022)), float(rng.normal(-0.006, 0.014))
            ink.disc(x + dx, y + dy * k, float(rng.uniform(0.004, 0.016)), foam, 0.9)
    for _ in range(240):
        fall = float(rng.random())
        x, y = tip[0] + float(rng.normal(0, 0.03 + 0.06 * fall)), tip[1] + fall * 0.16 * k
        ink.disc(x, y, float(rng.uniform(0.003, 0.013)), foam, 0.75)
    for number in range(420):
        x = -1.25 + 2.5 * number / 420
        y = float(np.interp(x, view.x[0], base)) + float(rng.normal(0, 0.012))
        ink.disc(x, y, float(rng.uniform(0.006, 0.022)), foam, 0.72, ry=float(rng.uniform(0.004, 0.012)))
    ink.onto(picture)
