"""An old street of the East: timber fronts over open shops, black tiles, lanterns on cords, a paved lane between."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink, glow
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.floors import slabs
from muralist.engines.preview.scenery.nature.land import faded, hills, lit, mist
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

BASE = 0.72
WOODS = (rgb("#7a4a30"), rgb("#8a5638"), rgb("#6b4434"), rgb("#93603c"))
SLATE, LIME, RED, GILT = rgb("#454a50"), rgb("#e8e1d2"), rgb("#c23a2c"), rgb("#d8a640")
BANNERS = (rgb("#b8382c"), rgb("#2f6f78"), rgb("#c98f35"), rgb("#3f6a4a"))
WARES = (rgb("#d8553f"), rgb("#e0b050"), rgb("#7f9a4f"), rgb("#c9a27a"), rgb("#8f5f8a"))
EAVES = 0.485
"""How far down the upper edge of what hangs from the lower eaves is."""
GLOW = rgb("#ffc676")
MANY = 14
"""Lanterns above which each shines less."""


CORDS = ((-1.2, 0.1, 0.13, 0.10), (-0.1, 1.2, 0.17, 0.10))
FURTHER = ((-0.75, 0.55, 0.03, 0.12), (-1.3, -0.2, 0.25, 0.07), (0.2, 1.3, 0.27, 0.07), (-0.6, 0.6, 0.29, 0.06))
"""Where cords of lanterns begin and end, and how high and slack they are; the further ones where they are asked for."""


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, BASE)
    hills(setting, picture, "hill", crest=0.36, swing=0.08, bottom=BASE, far=0.62, colour=rgb("#5f7a66"))
    _row(setting, picture, "behind", base=BASE - 0.03, tall=0.30, far=0.45)
    mist(setting, picture, at=BASE - 0.24, thick=0.08, strength=0.35)
    eaves: list[tuple[float, float]] = []
    shops = _row(setting, picture, "front", base=BASE, tall=0.36, far=0.03, eaves=eaves)
    slabs(setting, picture, "lane", top=BASE - 0.002, colour=rgb("#9f978a"), across=5.0, along=9.0, joint=0.44)
    if setting.day.lamps:
        for x in shops:
            glow(picture, np.exp(-view.spot(x, BASE - 0.08, 0.12)) * np.float32(0.36), GLOW)
    _lanterns(setting, picture, eaves)
    return picture


def _row(
    setting: Setting, picture: Array, name: str, *, base: float, tall: float, far: float,
    eaves: list[tuple[float, float]] | None = None,
) -> list[float]:  # fmt: skip
    """Fronts side by side; returns the middles of their shops, and adds to `eaves` where lanterns may hang."""
    view = setting.view
    rng = view.rng("timber fronts", name)
    ink = view.ink(2)
    x, middles = -1.35, []
    while x < 1.3:
        wide, high = float(rng.uniform(0.26, 0.36)), tall * float(rng.uniform(0.86, 1.12))
        wood, seed = WOODS[int(rng.integers(len(WOODS)))], int(rng.integers(1 << 30))
        if abs(x + wide / 2) < view.half_width + wide:
            _front(setting, ink, (x, x + wide), (base - high / view.tall, base), wood, far, seed)
            middles.append(x + wide / 2)
            if eaves is not None:
                low, up = base - high * 0.54 / view.tall, base - high / view.tall
                hooks = [x + wide * (0.10 + 0.20 * at) for at in range(5)]
                eaves.extend((hook, line + 0.020 / view.tall) for line in (up, low) for hook in hooks)
        x += wide
    ink.onto(picture)
    return middles


def _front(
    setting: Setting, ink: Ink, span: tuple[float, float], rise: tuple[float, float], wood: tuple[float, float, float],
    far: float, seed: int,
) -> None:  # fmt: skip
    """Two storeys: lattice windows above, a shop with its counter below, a tiled eave over each."""
    k = 1 / setting.view.tall
    (x0, x1), (top, base) = span, rise
    rng = np.random.Generator(np.random.PCG64(seed))
    wide, middle = x1 - x0, top + (base - top) * 0.46
    timber, plaster = faded(setting, jitter(wood, rng, 0.03), far), faded(setting, LIME, far)
    pane = GLOW if setting.day.lamps else faded(setting, rgb("#8a7f6c"), far)
    ink.box(x0, top, x1, base, timber)
    ink.box(x0 + 0.02, top + 0.03 * k, x1 - 0.02, middle - 0.02 * k, plaster)
    for number in range(3):
        a = x0 + wide * (0.13 + 0.26 * number)
        b = a + wide * 0.21
        y0, y1 = top + 0.05 * k, middle - 0.035 * k
        ink.box(a - 0.005, y0 - 0.005 * k, b + 0.005, y1 + 0.005 * k, times(timber, 0.7))
        ink.box(a, y0, b, y1, pane)
        for bar in range(1, 4):
            at = a + (b - a) * bar / 4
            ink.box(at - 0.0018, y0, at + 0.0018, y1, times(timber, 0.8))
        for row in range(1, 4):
            at = y0 + (y1 - y0) * row / 4
            ink.box(a, at - 0.0014, b, at + 0.0014, times(timber, 0.8))
    inner = mix(GLOW, timber, 0.25) if setting.day.lamps else times(timber, 0.42)
    ink.box(x0 + wide * 0.09, middle + 0.035 * k, x1 - wide * 0.09, base, inner)
    for shelf in (0.30, 0.55):
        y = middle + (base - middle) * shelf
        ink.box(x0 + wide * 0.12, y, x1 - wide * 0.12, y + 0.005 * k, times(timber, 0.7))
        for jar in range(7):
            at = x0 + wide * (0.17 + 0.11 * jar)
            ink.disc(at, y - 0.012 * k, 0.011, faded(setting, WARES[int(rng.integers(len(WARES)))], far))
    ink.box(x0 + wide * 0.12, base - 0.065 * k, x1 - wide * 0.12, base, times(timber, 0.86))
    for jar in range(8):
        at = x0 + wide * (0.16 + 0.097 * jar)
        ink.disc(at, base - 0.070 * k, 0.013, faded(setting, WARES[int(rng.integers(len(WARES)))], far))
    for x in (x0 + wide * 0.05, x1 - wide * 0.05):
        ink.box(x - 0.010, middle, x + 0.010, base, times(timber, 0.78))
    ink.box(x0 + wide * 0.30, middle + 0.028 * k, x1 - wide * 0.30, middle + 0.062 * k, times(timber, 0.4))
    ink.box(x0 + wide * 0.32, middle + 0.033 * k, x1 - wide * 0.32, middle + 0.057 * k, faded(setting, GILT, far))
    cloth = faded(setting, BANNERS[int(rng.integers(len(BANNERS)))], far)
    at = x0 + wide * 0.055
    ink.box(at, middle + 0.02 * k, at + 0.030, middle + 0.11 * k, cloth)
    ink.disc(at + 0.015, middle + 0.062 * k, 0.009, faded(setting, LIME, far))
    _eave(setting, ink, span, top, 0.075, far)
    _eave(setting, ink, span, middle, 0.034, far)


def _eave(setting: Setting, ink: Ink, span: tuple[float, float], y: float, deep: float, far: float) -> None:
    k = 1 / setting.view.tall
    x0, x1 = span
    tile = faded(setting, SNOW if snowy(setting) else SLATE, far)
    low = y + 0.022 * k
    ink.polygon([(x0 - 0.022, low - 0.018 * k), (x0 + 0.03, y - deep * k), (x1 - 0.03, y - deep * k),
                 (x1 + 0.022, low - 0.018 * k), (x1 - 0.012, low), (x0 + 0.012, low)], tile)  # fmt: skip
    for rib in range(1, 16):
        x = x0 + (x1 - x0) * rib / 16
        ink.line([(x, low - 0.004 * k), (x + ((x0 + x1) / 2 - x) * 0.12, y - deep * k)], 0.0024, times(tile, 0.7))
    ink.line([(x0 + 0.03, y - deep * k), (x1 - 0.03, y - deep * k)], 0.007, times(tile, 0.75))


def _glowing(tone: Colour) -> Colour:
    """The colour of a lantern that is lit: its paper's, a little warmer."""
    return rgb("#ff5236") if tone == RED else mix(tone, rgb("#ffb060"), 0.22)


def _lantern(setting: Setting, ink: Ink, x: float, y: float, tone: Colour) -> None:
    k = 1 / setting.view.tall
    ink.box(x - 0.005, y + 0.004 * k, x + 0.005, y + 0.010 * k, lit(setting, GILT))
    ink.disc(x, y + 0.030 * k, 0.023, tone)
    ink.disc(x, y + 0.030 * k, 0.010, mix(tone, rgb("#ffd9a0"), 0.35 if setting.day.lamps else 0.12), ry=0.021)
    ink.line([(x, y + 0.050 * k), (x, y + 0.072 * k)], 0.004, lit(setting, GILT))


def _lanterns(setting: Setting, picture: Array, eaves: list[tuple[float, float]]) -> None:
    """Two sagging cords of red lanterns over the lane, unless lanterns are asked for as things."""
    if setting.holds("paper_lantern"):
        return
    view = setting.view
    k = 1 / view.tall
    ink = view.ink(2)
    asked = setting.plan.feature("lanterns")
    tone = asked.colours[0].colour if asked is not None and asked.colours else RED
    red = _glowing(tone) if setting.day.lamps else lit(setting, tone)
    lamps = []
    cords = () if setting.wants("eaves") else CORDS + FURTHER if setting.wants("lanterns") else CORDS
    if setting.wants("eaves"):
        for x, v in eaves:
            _lantern(setting, ink, x, v, red)
            lamps.append((x, v + 0.030 * k))
    for left, right, y, sag in cords:
        share = [step / 24 for step in range(25)]
        cord = [(left + (right - left) * s, y + sag * math.sin(math.pi * s) * k) for s in share]
        ink.line(cord, 0.003, lit(setting, rgb("#3a2f2a")))
        for x, v in cord[2:-1:3]:
            _lantern(setting, ink, x, v, red)
            lamps.append((x, v + 0.030 * k))
    if setting.day.lamps:
        # the papers themselves keep their colour
        for x, y in lamps:
            shine(picture, view, x, y, 0.05, red, 0.45 if len(lamps) > MANY else 0.7)
    ink.onto(picture)


PLACE = Place(
    name="easterntown", paint=paint, light=open_light, ground=0.90, horizon=0.60, sky=(0.04, 0.20), scale=0.95,
    eaves=EAVES, paved=True, seasons=SEASONS,
    features=SKY_FEATURES | {"puddles", "reflection", "lights", "lanterns", "eaves"},
)  # fmt: skip
