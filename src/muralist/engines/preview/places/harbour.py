"""A harbour: fishing boats at their moorings, gabled houses across the water, and a stone quay in front."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, grass_colour, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.facades import GLOW, NORDIC, house_row
from muralist.engines.preview.scenery.built.floors import slabs
from muralist.engines.preview.scenery.nature.land import hills, lit, mist
from muralist.engines.preview.scenery.nature.water import mirror
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WATERLINE, QUAY = 0.60, 0.815
HULLS = (rgb("#2f6f9a"), rgb("#c9483a"), rgb("#f0e6d2"), rgb("#3f8a6a"), rgb("#e0a63c"))


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, WATERLINE)
    green = grass_colour(setting)
    hills(setting, picture, "coast", crest=0.52, swing=0.05, bottom=0.60, far=0.58, colour=green, frequency=1.3)
    house_row(
        setting,
        picture,
        "up the hill",
        base=0.572,
        tall=(0.07, 0.11),
        wide=(0.07, 0.11),
        far=0.42,
        walls=NORDIC,
        gap=0.02,
    )
    mist(setting, picture, at=0.565, thick=0.02, strength=0.25)
    house_row(setting, picture, "quay", base=0.598, tall=(0.10, 0.17), wide=(0.08, 0.12), far=0.22, walls=NORDIC)
    ink = view.ink(2)
    ink.box(-1.3, 0.597, 1.3, 0.606, lit(setting, rgb("#7d756c")))
    ink.onto(picture)
    mirror(setting, picture, WATERLINE + 0.005, bottom=QUAY + 0.01, dim=0.86)
    if not setting.holds("boat", "ship"):
        _boats(setting, picture)
    slabs(setting, picture, "quay", top=QUAY, colour=rgb("#a79c8e"), across=3.4, along=4.2)
    _edge(setting, picture)
    return picture


def _boats(setting: Setting, picture: Array) -> None:
    view = setting.view
    rng = view.rng("boats")
    ink = view.band(0.30, QUAY + 0.02).ink(2)
    moored = (
        (-0.74, 0.655, 0.085),
        (0.66, 0.650, 0.075),
        (-0.37, 0.690, 0.105),
        (0.36, 0.715, 0.125),
        (-0.98, 0.72, 0.12),
        (0.98, 0.73, 0.13),
    )
    for x, y, size in moored:
        tone, cabin = HULLS[int(rng.integers(len(HULLS)))], float(rng.random())
        if abs(x) < view.half_width + size:
            _boat(setting, ink, x, y, size, tone, cabin > 0.45)
    ink.onto(picture)


def _boat(setting: Setting, ink: Ink, x: float, y: float, size: float, tone: Colour, cabin: bool) -> None:
    """A small fishing boat with its reflection; `size` is half its length."""
    k = 1 / setting.view.tall
    hull, white = lit(setting, tone), lit(setting, rgb("#f4efe4"))
    for depth, alpha in ((0.9, 0.16), (0.5, 0.28)):
        ink.polygon(
            [
                (x - size, y),
                (x + size, y),
                (x + size * 0.7, y + size * depth * k),
                (x - size * 0.7, y + size * depth * k),
            ],
            times(hull, 0.6),
            alpha,
        )
    ink.line(
        [(x + size * 0.1, y - size * 0.2 * k), (x + size * 0.1, y - size * 2.1 * k)],
        size * 0.045,
        lit(setting, rgb("#6b5038")),
    )
    for end in (-0.9, 0.95):
        ink.line(
            [(x + size * 0.1, y - size * 2.0 * k), (x + size * end, y - size * 0.36 * k)],
            size * 0.018,
            lit(setting, rgb("#4a4038")),
        )
    if cabin:
        ink.box(x - size * 0.5, y - size * 0.85 * k, x + size * 0.02, y - size * 0.2 * k, white)
        ink.box(x - size * 0.56, y - size * 0.93 * k, x + size * 0.08, y - size * 0.82 * k, times(hull, 0.9))
        glass = GLOW if setting.day.lamps else lit(setting, rgb("#55707f"))
        ink.box(x - size * 0.42, y - size * 0.74 * k, x - size * 0.08, y - size * 0.48 * k, glass)
    else:
        sail = lit(setting, rgb("#e8dcc4"))
        ink.polygon(
            [
                (x + size * 0.07, y - size * 1.9 * k),
                (x + size * 0.02, y - size * 0.4 * k),
                (x - size * 0.1, y - size * 0.42 * k),
            ],
            sail,
        )
    ink.polygon(
        [
            (x - size, y - size * 0.42 * k),
            (x + size * 1.05, y - size * 0.50 * k),
            (x + size * 0.82, y + 0.004),
            (x - size * 0.8, y + 0.004),
        ],
        hull,
    )
    ink.polygon(
        [
            (x - size, y - size * 0.42 * k),
            (x + size * 1.05, y - size * 0.50 * k),
            (x + size, y - size * 0.38 * k),
            (x - size * 0.96, y - size * 0.30 * k),
        ],
        white,
    )
    ink.polygon(
        [
            (x - size * 0.86, y - size * 0.1 * k),
            (x + size * 0.87, y - size * 0.1 * k),
            (x + size * 0.82, y + 0.004),
            (x - size * 0.8, y + 0.004),
        ],
        times(hull, 0.66),
    )


def _edge(setting: Setting, picture: Array) -> None:
    """The quay's rim, iron bollards with ropes, and lamps."""
    view = setting.view
    k = 1 / view.tall
    ink = view.ink(2)
    rim = lit(setting, SNOW if snowy(setting) else rgb("#c2b7a6"))
    ink.box(-1.3, QUAY - 0.004, 1.3, QUAY + 0.016, rim)
    ink.box(-1.3, QUAY + 0.016, 1.3, QUAY + 0.022, times(rim, 0.6))
    iron, rope = lit(setting, rgb("#2f3336")), lit(setting, rgb("#d8bf8e"))
    for x in (-0.95, -0.45, 0.45, 0.95):
        ink.disc(x, QUAY + 0.014, 0.026, times(iron, 0.6), 0.6, ry=0.008)
        ink.box(x - 0.013, QUAY - 0.045 * k, x + 0.013, QUAY + 0.012, iron)
        ink.disc(x, QUAY - 0.047 * k, 0.021, mix(iron, (1, 1, 1), 0.12), ry=0.010)
        ink.line([(x, QUAY - 0.025 * k), (x + 0.05, QUAY - 0.004), (x + 0.10, QUAY - 0.05 * k)], 0.006, rope)
    lamps = [x for x in (-0.62, 0.62, -1.1, 1.1) if abs(x) < view.half_width + 0.1] or [-0.40]
    for x in lamps:
        ink.box(x - 0.005, QUAY - 0.34 * k, x + 0.005, QUAY + 0.03, iron)
        ink.box(
            x - 0.018,
            QUAY - 0.37 * k,
            x + 0.018,
            QUAY - 0.325 * k,
            GLOW if setting.day.lamps else lit(setting, rgb("#e9ecdf")),
        )
        ink.polygon([(x - 0.026, QUAY - 0.37 * k), (x, QUAY - 0.40 * k), (x + 0.026, QUAY - 0.37 * k)], iron)
    ink.onto(picture)
    for x in lamps if setting.day.lamps else ():
        shine(picture, view, x, QUAY - 0.345 * k, 0.08, GLOW, 0.7)


PLACE = Place(
    name="harbour", paint=paint, light=open_light, ground=0.925, horizon=WATERLINE, water=0.735, sky=(0.05, 0.36),
    scale=0.9, paved=True, seasons=SEASONS, features=SKY_FEATURES | {"sea", "reflection", "puddles", "lights"},
)  # fmt: skip
