"""A canyon: banded red walls that step down on both sides to a river, with mesas far behind."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, gradient, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.air.seasons import SNOW, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import faded, ground, lit, mist
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

HORIZON, FLOOR = 0.50, 0.735
BANDS = (rgb("#b4603c"), rgb("#d98a56"), rgb("#c06f45"), rgb("#e8b080"), rgb("#a8553a"), rgb("#d07e4c"))


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, HORIZON + 0.08)
    _plateau(setting, picture, "far", 0.44, 0.06, 0.56)
    mist(setting, picture, at=0.52, thick=0.05, strength=0.4, name="mist far")
    for rank, (gap, top, far) in enumerate(((0.07, 0.40, 0.40), (0.17, 0.33, 0.24), (0.33, 0.22, 0.06))):
        _walls(setting, picture, rank, gap * max(1.0, view.half_width * 1.7), top, far)
        mist(setting, picture, at=0.64 + 0.05 * rank, thick=0.05, strength=0.26 - 0.08 * rank, name=f"mist {rank}")
    ground(
        setting,
        picture,
        "floor",
        top=FLOOR,
        colour=mix(rgb("#c88a5c"), SNOW, 0.8 if snowy(setting) else 0.0),
        rough=0.28,
        far=0.12,
    )
    _river(setting, picture)
    return picture


def _rock(setting: Setting, picture: Array, name: str, line: Array, bottom: float, far: float) -> None:
    """Banded rock below a line: strata run level, clefts run down, ledges catch the light."""
    view = setting.view
    band = view.band(max(0.0, float(line.min()) - 0.005), bottom)
    wobble = band.noise(f"{name} wobble", 1.6, 3.0, octaves=3) - 0.5
    layer = (band.y * view.tall + 0.05 * wobble) * 20
    index = np.floor(layer).astype(np.int64) % 97
    picks = view.rng("strata").integers(0, len(BANDS), 97)
    palette = np.array([faded(setting, each, far) for each in BANDS], dtype=np.float32)
    colours: Array = palette[picks[index]]
    clefts = band.noise(f"{name} clefts", 15.0, 2.2, octaves=4, gain=0.6)
    slope = np.zeros_like(clefts)
    step = max(1, round(view.unit * 0.005))
    slope[:, step:] = (clefts[:, step:] - clefts[:, :-step]) * setting.side * 3.0
    ledge = smoothstep(0.75, 1.0, layer % 1) * 0.22
    fine = band.noise(f"{name} fine", 50.0, 90.0, octaves=2) - 0.5
    tone = 0.96 + np.clip(-slope, -0.20, 0.18) - ledge + 0.16 * fine
    if snowy(setting):
        white = smoothstep(0.10, 0.02, layer % 1)[..., None] * 0.8
        colours = colours + (np.array(lit(setting, SNOW), dtype=np.float32) - colours) * white
    lay(picture[band.rows], band.below(line), np.clip(colours * tone[..., None], 0, 1.2).astype(np.float32))


def _plateau(setting: Setting, picture: Array, name: str, top: float, drop: float, far: float) -> None:
    raw = setting.view.line(f"{name} mesa", 2.0, 2)
    steps = smoothstep(-0.2, -0.1, raw) * 0.6 + smoothstep(0.35, 0.42, raw) * 0.4
    line = (top + drop * (1 - steps) + 0.004 * setting.view.line(f"{name} edge", 30, 3)).astype(np.float32)
    _rock(setting, picture, name, line, FLOOR + 0.02, far)


def _walls(setting: Setting, picture: Array, rank: int, gap: float, top: float, far: float) -> None:
    """The two walls of one rank, their feet `gap` from the middle, each rising in ledges away from it."""
    view = setting.view
    out = np.abs(view.x[0] - 0.02 * rank) - gap + 0.05 * view.line(f"wall {rank}", 3.5, 3)
    rise = np.zeros_like(out)
    for at, share in ((0.0, 0.34), (0.06, 0.26), (0.13, 0.24), (0.24, 0.16)):
        rise += share * smoothstep(at - 0.012, at + 0.022, out)
    low = 0.68 + 0.03 * rank
    line = low - (low - top) * rise + 0.006 * view.line(f"rim {rank}", 22, 3)
    line = np.where(out < -0.02, 1.2, line).astype(np.float32)
    _rock(setting, picture, f"wall {rank}", line, FLOOR + 0.02, far)


def _river(setting: Setting, picture: Array) -> None:
    """A green river that comes from the back and winds past the feet of the walls."""
    view = setting.view.band(FLOOR, 0.93)
    depth = np.clip((view.y - FLOOR) / 0.20, 0, 1)
    middle = 0.02 + setting.side * (0.50 * depth**1.4 + 0.05 * np.sin(depth * 6))
    off = np.abs(view.x - middle) / (0.012 + 0.13 * depth**1.2)
    ripple = view.noise("river", 6.0, 70.0, octaves=3)
    water: Colour = mix(lit(setting, rgb("#3f8a84")), setting.day.middle, 0.35)
    colours = gradient(
        np.clip(0.5 + 1.3 * (ripple - 0.5), 0, 1),
        [(0.0, times(water, 0.8)), (1.0, mix(water, setting.day.horizon, 0.5))],
    )
    fade = smoothstep(1.0, 0.8, depth)
    lay(picture[view.rows], (smoothstep(1.05, 0.92, off) * fade).astype(np.float32), colours)


PLACE = Place(
    name="canyon", paint=paint, light=open_light, ground=0.89, horizon=0.70, sky=(0.04, 0.34), scale=0.86,
    seasons=frozenset({"winter"}), features=SKY_FEATURES | {"sand", "hills", "river"},
)  # fmt: skip
