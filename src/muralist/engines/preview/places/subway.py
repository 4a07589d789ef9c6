"""An underground station: a tiled vault without daylight, strip lamps, the line in its trench, a platform."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.light import Light, towards
from muralist.engines.preview.brushes.view import Ink, glow
from muralist.engines.preview.scenery.setting import Place, Setting, blank

VAULT, WALL, TRENCH, PLATFORM = 0.16, 0.60, 0.70, 0.765
LAMP: Colour = rgb("#f2f6ea")
BANDS = (rgb("#c8453a"), rgb("#2f6fb0"), rgb("#2f8a68"), rgb("#d99a2f"))


def paint(setting: Setting) -> Array:
    """The far wall behind the line, the vault over it and the platform in front."""
    view = setting.view
    picture = blank(view)
    picture[:] = array(rgb("#6d7073"))
    _vault(setting, picture)
    _wall(setting, picture)
    _floor(setting, picture)
    ink = view.ink(2)
    if setting.holds("train"):
        # the train is the picture: its line is the one before the viewer
        _line(ink, 0.22)
    else:
        _line(ink, 0.0)
        _edge(setting, ink)
    ink.onto(picture)
    for x in (-0.9, -0.3, 0.3, 0.9):
        glow(picture, (np.exp(-view.spot(x, VAULT * 0.62, 0.16)) * 0.55).astype(np.float32), LAMP)
    return picture


def _vault(setting: Setting, picture: Array) -> None:
    """Concrete ribs that curve down to the wall, with strip lamps between them."""
    view = setting.view
    band = view.band(0.0, VAULT + 0.01)
    down = np.clip(band.y / VAULT, 0, 1)
    ribs = smoothstep(0.43, 0.47, np.abs((band.x / (1.25 - 0.35 * down) * 3.2) % 1 - 0.5))
    grain = band.noise("concrete", 12.0, octaves=4, gain=0.6)
    tone = 0.42 + 0.32 * down + 0.10 * (grain - 0.5) - 0.10 * ribs
    picture[band.rows] = array(rgb("#a7a9a6")) * tone[..., None]
    ink = view.ink(2)
    for x in (-0.9, -0.3, 0.3, 0.9):
        ink.box(x - 0.17, VAULT * 0.55, x + 0.17, VAULT * 0.70, times(LAMP, 0.98))
        ink.box(x - 0.17, VAULT * 0.70, x + 0.17, VAULT * 0.76, rgb("#6a6d70"))
    ink.onto(picture)


def _wall(setting: Setting, picture: Array) -> None:
    """White tiles with a coloured band and framed posters."""
    view = setting.view
    band = view.band(VAULT, WALL)
    rows = band.yw * 26
    across = band.x * 13 + 0.5 * (np.floor(rows) % 2)
    joint = np.maximum(
        smoothstep(0.455, 0.49, np.abs(across % 1 - 0.5)), smoothstep(0.43, 0.48, np.abs(rows % 1 - 0.5))
    )
    own = (
        view.rng("tiles")
        .random(211)
        .astype(np.float32)[(np.floor(across) * 37 + np.floor(rows) * 11).astype(np.int64) % 211]
    )
    fall = 1.0 - 0.30 * np.clip((band.y - VAULT) / (WALL - VAULT), 0, 1)
    tone = (0.86 + 0.08 * (own - 0.5)) * fall * (1 - 0.26 * joint)
    stripe = BANDS[int(view.rng("line colour").integers(len(BANDS)))]
    colours = np.broadcast_to(array(setting.colour("wall", (rgb("#eceae0"),))), (*band.shape, 3)).copy()
    on = (band.y > 0.30) & (band.y < 0.345)
    colours[np.broadcast_to(on, band.shape)] = array(stripe)
    picture[band.rows] = colours * tone[..., None]
    k = 1 / view.tall
    ink = view.ink(2)
    rng = view.rng("posters")
    for x in (-1.05, -0.63, -0.21, 0.21, 0.63, 1.05):
        paper, mark = BANDS[int(rng.integers(4))], BANDS[int(rng.integers(4))]
        ink.box(x - 0.085, 0.47 - 0.115 * k, x + 0.085, 0.47 + 0.115 * k, rgb("#4a4d50"))
        ink.box(x - 0.077, 0.47 - 0.107 * k, x + 0.077, 0.47 + 0.107 * k, mix(paper, (1, 1, 1), 0.62))
        ink.disc(x, 0.455, 0.040, mark)
        ink.box(x - 0.05, 0.47 + 0.055 * k, x + 0.05, 0.47 + 0.068 * k, times(paper, 0.7))
    ink.onto(picture)


def _line(ink: Ink, down: float) -> None:
    """The dark trench with its two rails, `down` lower than at the far wall."""
    ink.box(-1.4, WALL + down, 1.4, TRENCH + 0.05 + down, rgb("#24262a"))
    ink.box(-1.4, WALL + down, 1.4, WALL + 0.018 + down, rgb("#15161a"))
    for sleeper in range(-34, 35):
        x = sleeper * 0.042
        ink.box(x - 0.010, 0.650 + down, x + 0.010, 0.718 + down, rgb("#3a3432"))
    for y in (0.664 + down, 0.704 + down):
        ink.box(-1.4, y, 1.4, y + 0.006, rgb("#8f969c"))
        ink.box(-1.4, y + 0.006, 1.4, y + 0.011, rgb("#101114"))


def _edge(setting: Setting, ink: Ink) -> None:
    """The lip of the platform, its yellow line, and a bench where none is asked for."""
    k = 1 / setting.view.tall
    ink.box(-1.4, PLATFORM - 0.032, 1.4, PLATFORM - 0.004, rgb("#55585a"))
    ink.box(-1.4, PLATFORM - 0.004, 1.4, PLATFORM + 0.008, rgb("#c9c7bf"))
    ink.box(-1.4, PLATFORM + 0.018, 1.4, PLATFORM + 0.032, rgb("#e8c040"))
    if setting.holds("bench"):
        return
    x, foot = setting.side * max(0.30, setting.view.half_width * 0.60), PLATFORM + 0.085
    for leg in (-0.10, 0.10):
        ink.box(x + leg - 0.006, foot - 0.06 * k, x + leg + 0.006, foot, rgb("#33363a"))
    ink.box(x - 0.14, foot - 0.075 * k, x + 0.14, foot - 0.055 * k, rgb("#8a6a48"))


def _floor(setting: Setting, picture: Array) -> None:
    """Large slabs that shine a little under the lamps."""
    view = setting.view
    band = view.band(PLATFORM - 0.01, 1.0)
    depth = np.clip((band.y - PLATFORM) / (1 - PLATFORM), 0, 1)
    lane = band.x / (0.50 + 0.50 * depth) * 3.4
    row = np.log(0.5 + 0.5 * depth) * 5.0
    joint = np.maximum(smoothstep(0.47, 0.49, np.abs(lane % 1 - 0.5)), smoothstep(0.46, 0.49, np.abs(row % 1 - 0.5)))
    speck = band.noise("terrazzo", 70.0, 60.0, octaves=2)
    sheen = np.exp(-((((band.x % 0.6) - 0.3) / 0.12) ** 2)) * (1 - depth) * 0.14
    tone = 0.62 + 0.14 * depth + 0.12 * (speck - 0.5) + sheen - 0.16 * joint
    picture[band.rows] = array(rgb("#bdbab2")) * tone[..., None]


def light(setting: Setting) -> Light:
    """Even light of strip lamps, by day and by night."""
    return Light(
        direction=towards(setting.side * 0.25, 0.85, 0.5), warm=(0.99, 1.0, 0.97), cool=(0.60, 0.66, 0.74),
        tint=(0.97, 0.98, 0.96), shadow=0.42, shade=(0.16, 0.17, 0.20), reach=0.16, soft=0.04,
    )  # fmt: skip


PLACE = Place(
    name="subway", paint=paint, light=light, ground=0.91, horizon=PLATFORM - 0.02, indoor=True, sheltered=True,
    sky=(0.18, 0.42), scale=0.88, deaf=frozenset({"weather", "time"}), features=frozenset({"wall", "lights"}),
)  # fmt: skip
