"""Water: open sea, still lakes that mirror what stands behind them, and surf."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, gradient, mix, rgb, smoothstep
from muralist.engines.preview.brushes.view import View, glow, lay
from muralist.engines.preview.scenery.air.heavens import sun_position
from muralist.engines.preview.scenery.air.printed_sky import printed_water
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.nature.printed_sea import print_sea, printed
from muralist.engines.preview.scenery.setting import Setting


def sea(setting: Setting, picture: Array, horizon: float, bottom: float = 1.0) -> None:
    """Open water with swell from the horizon down; glitter lies under a low sun or moon."""
    if printed(setting):
        print_sea(setting, picture, horizon, bottom)
        return
    band = setting.view.band(horizon, bottom)
    depth = np.clip((band.y - horizon) / (1 - horizon), 0, 1)
    day = setting.day
    asked = setting.plan.feature("sea")
    said = asked.colours[0].colour if asked is not None and asked.colours else None
    deep_colour = said or rgb("#1d6f8c")
    # a colour that was named is the water's own: the sky lends it less of its blue
    shallow = mix(deep_colour, rgb("#5fc0bd") if said is None else (1.0, 1.0, 1.0), 0.45 if said is None else 0.16)
    near = mix(lit(setting, deep_colour), day.shade, 0.15 if said is None else 0.06)
    middle = mix(lit(setting, shallow), day.middle, 0.30 if said is None else 0.08)
    colours = gradient(
        depth, [(0.0, mix(middle, day.horizon, 0.62 if said is None else 0.35)), (0.22, middle), (1.0, near)]
    )
    waves = _waves(band, depth)
    rows = picture[band.rows]
    rows[:] = colours * (1 + 0.42 * (waves - 0.5))[..., None]
    crest = smoothstep(0.74, 0.92, waves) * (0.22 + 0.20 * depth)
    rough = {"storm": 1.0, "wind": 0.9, "rain": 0.5}.get(setting.weather, 0.55)
    lay(rows, (crest * rough).astype(np.float32), mix(day.horizon, (1, 1, 1), 0.35 if not setting.night else 0.0))
    if setting.weather in {"clear", "cloudy", "wind"}:
        _glitter(setting, band, rows, horizon, depth)


def floes(setting: Setting, picture: Array, horizon: float, bottom: float = 1.0, count: int = 46) -> None:
    """Ice that drifts on a winter sea: flat white plates with blue edges, small at the horizon and broad near by."""
    view = setting.view
    rng = view.rng("floes")
    ink = view.band(horizon, bottom).ink(2)
    top, edge = lit(setting, rgb("#f1f6fa")), lit(setting, rgb("#8fb9cf"))
    k = 1 / view.tall
    for depth in sorted(float(d) for d in rng.random(count)):
        y = horizon + (bottom - horizon) * (0.03 + 0.97 * depth**1.4)
        x, r = float(rng.uniform(-1, 1)) * (view.half_width + 0.1), (0.018 + 0.15 * depth**1.3)
        r *= float(rng.uniform(0.5, 1.1))
        turns = np.linspace(0, 2 * np.pi, 9, endpoint=False) + rng.normal(0, 0.16, 9)
        reach = r * rng.uniform(0.78, 1.12, 9)
        plate = [(x + math.cos(a) * d, y + math.sin(a) * d * 0.22 * k) for a, d in zip(turns, reach, strict=True)]
        ink.polygon([(px, py + r * 0.05 * k + 0.002) for px, py in plate], edge)
        ink.polygon(plate, mix(top, setting.day.haze, 0.4 * (1 - depth)))
    ink.onto(picture)


def _waves(band: View, depth: Array) -> Array:
    """Swell whose crests shrink towards the horizon: three noises blended by distance."""
    far = band.noise("ripple far", 16.0, 150.0, octaves=2)
    middle = band.noise("ripple middle", 8.0, 55.0, octaves=3)
    near = band.noise("ripple near", 4.5, 24.0, octaves=5, gain=0.58)
    a = smoothstep(0.04, 0.22, depth)
    b = smoothstep(0.22, 0.70, depth)
    return np.asarray(far * (1 - a) + middle * a * (1 - b) + near * b, dtype=np.float32)


def _glitter(setting: Setting, band: View, rows: Array, horizon: float, depth: Array) -> None:
    x, _ = sun_position(setting, horizon)
    if setting.night and setting.disc is not None:
        x = setting.disc
    low = setting.day.sun_height < 0.3 and not setting.day.lamps
    if not (low or setting.night):
        return
    spread = 0.035 + 0.16 * depth
    column = np.exp(-(((band.x - x) / spread) ** 2))
    sparks = band.noise("glitter", 22.0, 120.0, octaves=2)
    amount = column * smoothstep(0.46, 0.66, sparks) * (0.95 if low else 0.55)
    glow(rows, amount.astype(np.float32), setting.day.sun)


def mirror(setting: Setting, picture: Array, shore: float, bottom: float = 1.0, *, dim: float = 0.82) -> None:
    """A still lake below `shore` (height fraction) that mirrors the picture above it, rippled and a little darker."""
    view = setting.view
    band = view.band(shore, bottom)
    count = band.shape[0]
    top = band.top
    day = setting.day
    depth = ((np.arange(count) + 0.5) / count).astype(np.float32)
    ripple = band.noise("lake", 4.0, 60.0, octaves=3)
    fine = band.noise("lake fine", 10.0, 130.0, octaves=2)
    sway = ((ripple - 0.5) * 0.030 + (fine - 0.5) * 0.012) * (0.25 + depth[:, None]) * view.unit
    lines = np.arange(count, dtype=np.float32)[:, None]
    source = top - 1 - (lines * 1.0 + sway * 1.6)
    source = np.clip(np.abs(source), 0, max(0, top - 1)).astype(np.int64)
    columns = np.clip(np.arange(view.width)[None, :] + sway * 0.35, 0, view.width - 1).astype(np.int64)
    reflected = picture[source, columns] if top > 0 else picture[band.rows].copy()
    asked = setting.plan.feature("lake")
    said = asked.colours[0].colour if asked is not None and asked.colours else None
    water = array(mix(lit(setting, said or rgb("#1f5a66")), day.shade, 0.35 if said is None else 0.05))
    share = ((0.16 if said is None else 0.46) + 0.40 * depth**1.3)[:, None, None]
    if printed_water(setting) and said is None:
        # flat inks would make one brown area of mountains and of what mirrors them
        water, share = array(mix(rgb("#1f5a66"), day.top, 0.7)), 0.46 + 0.6 * share
    reflected = reflected * np.float32(dim) * (1 - share) + water * share
    reflected *= (1 + 0.16 * (ripple - 0.5) + 0.10 * (fine - 0.5))[..., None]
    picture[band.rows] = reflected
    if setting.night and setting.wants("moonlight"):
        _glitter(setting, band, picture[band.rows], shore, np.broadcast_to(depth[:, None], band.shape))
    rim = np.exp(-(((band.y - shore) / 0.004) ** 2)) * 0.55
    lay(picture[band.rows], np.broadcast_to(rim, band.shape).astype(np.float32), mix(day.haze, (1, 1, 1), 0.1))


def surf(setting: Setting, picture: Array, edge: float, reach: float) -> Array:
    """Waves running up a beach around height `edge`; returns the waterline (W,)."""
    view = setting.view
    day = setting.day
    line = (edge + reach * view.line("surf", 1.1, 4, 0.45)).astype(np.float32)
    band = view.band(float(line.min()) - 0.08, float(line.max()) + 0.06)
    rows = picture[band.rows]
    above = line[None, :] - band.y
    lace = band.noise("lace", 18.0, 40.0, octaves=4, gain=0.6)
    wet = smoothstep(-0.055, -0.005, above) * (1 - smoothstep(0.0, 0.004, above))
    rows *= 1 - (0.30 * wet)[..., None]
    foam_colour = mix(lit(setting, (1, 1, 1)), day.horizon, 0.15)
    for offset, width, power in ((0.0, 0.008, 0.95), (0.022, 0.012, 0.62), (0.052, 0.010, 0.42)):
        foam = np.exp(-(((above - offset - 0.012 * (lace - 0.5)) / width) ** 2)) * smoothstep(0.34, 0.56, lace) * power
        lay(rows, np.clip(foam, 0, 1).astype(np.float32), foam_colour)
    return line
