"""The terrace of a café: its front with an awning, old houses beside it, small tables and chairs on the pavement."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink, glow
from muralist.engines.preview.scenery.air.seasons import SEASONS
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.facades import house_row
from muralist.engines.preview.scenery.built.floors import slabs
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FOOT = 0.735
STONE: tuple[Colour, ...] = (rgb("#e2d6bf"), rgb("#d8c8a8"), rgb("#e6dccb"), rgb("#cfc3b0"))
CLOTHS: tuple[Colour, ...] = (rgb("#a8322c"), rgb("#2f5f4a"), rgb("#2f4a7a"))
TABLED = ("table", "chair")


def paint(setting: Setting) -> Array:
    """Houses to the sky, the café between them, and its tables in the open."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    sky(setting, picture, 0.60)
    house_row(setting, picture, "far row", base=FOOT - 0.012, tall=(0.42, 0.56), wide=(0.22, 0.32), far=0.34,
              walls=STONE, gap=0.0)  # fmt: skip
    slabs(setting, picture, "pavement", top=FOOT - 0.006, colour=rgb("#b8b0a4"), across=4.4, along=7.0)
    cloth = lit(setting, CLOTHS[int(view.rng("awning").integers(len(CLOTHS)))])
    half = min(0.50, view.half_width * 0.90)
    middle = setting.side * -0.10 * min(1.0, view.half_width)
    ink = view.ink(2)
    _front(setting, ink, middle, half, cloth)
    ink.onto(picture)
    if setting.day.lamps:
        warm = view.band(FOOT - 0.26 * k, FOOT + 0.02)
        lit_up = (abs(warm.x - middle) < half * 0.92) * (warm.y > FOOT - 0.22 * k) * (warm.y < FOOT)
        glow(picture[warm.rows], (lit_up * 0.30).astype("float32"), rgb("#ffc878"))
    ink = view.ink(2)
    if not setting.holds(*TABLED):
        spots = (
            ((-0.80, 0.80), (0.86, 0.82), (0.30, 0.785)) if view.half_width > 0.45 else ((0.80, 0.80), (-0.82, 0.785))
        )
        for share, foot in sorted(spots, key=lambda spot: spot[1]):
            _table(setting, ink, share * view.half_width, foot, cloth)
    for hand in (-1, 1):
        _tub(setting, ink, middle + hand * half, FOOT + 0.012)
    ink.onto(picture)
    return picture


def _front(setting: Setting, ink: Ink, x: float, half: float, cloth: Colour) -> None:
    """Panes between wooden pillars, a sign board, and a striped awning over them."""
    k = 1 / setting.view.tall
    wood = times(cloth, 0.55)
    top, sign = FOOT - 0.38 * k, FOOT - 0.31 * k
    ink.box(x - half, top, x + half, FOOT, wood)
    ink.box(x - half, top, x + half, sign, times(cloth, 0.85))
    ink.box(x - half * 0.4, top + 0.020 * k, x + half * 0.4, sign - 0.020 * k, lit(setting, rgb("#e8d9b0")))
    glass = rgb("#ffd99a") if setting.day.lamps else mix(lit(setting, rgb("#7f97a0")), setting.day.middle, 0.25)
    count = 5
    wide = 2 * half / count
    for pane in range(count):
        x0 = x - half + pane * wide + 0.014
        x1 = x0 + wide - 0.028
        door = pane == 2
        low = FOOT - 0.004 if door else FOOT - 0.075 * k
        ink.box(x0, sign + 0.012 * k, x1, low, glass)
        ink.polygon([(x0 + 0.02, low), (x0 + 0.055, low), (x1 - 0.01, sign + 0.04 * k), (x1 - 0.045, sign + 0.04 * k)],
                    mix(glass, (1.0, 1.0, 1.0), 0.35), 0.5)  # fmt: skip
        for shelf in (0.42, 0.70):
            y = sign + (low - sign) * shelf
            ink.box(x0, y, x1, y + 0.005 * k, times(wood, 0.9))
        if door:
            ink.box(x1 - 0.016, FOOT - 0.13 * k, x1 - 0.010, FOOT - 0.09 * k, rgb("#d8b860"))
    hem, deep = sign + 0.105 * k, 0.05
    stripes = 12
    for stripe in range(stripes):
        a, b = -1 + 2 * stripe / stripes, -1 + 2 * (stripe + 1) / stripes
        tone = cloth if stripe % 2 == 0 else lit(setting, rgb("#f4ecdc"))
        x0, x1 = x + a * (half + deep), x + b * (half + deep)
        ink.polygon([(x + a * half, sign), (x + b * half, sign), (x1, hem), (x0, hem)], tone)
        ink.box(x0, hem, x1, hem + 0.018 * k, times(tone, 0.86))
        ink.disc((x0 + x1) / 2, hem + 0.018 * k, (x1 - x0) / 2, times(tone, 0.86), ry=0.012)


def _table(setting: Setting, ink: Ink, x: float, foot: float, cloth: Colour) -> None:
    """A round table with two bistro chairs."""
    k = 1 / setting.view.tall
    size = 0.20 * (0.75 + 2.2 * (foot - FOOT))
    steel, seat = lit(setting, rgb("#3a3d42")), times(cloth, 0.9)
    ink.disc(x, foot + 0.004, size * 0.85, times(setting.day.shade, 0.4), 0.30, ry=size * 0.12)
    for hand in (-1, 1):
        cx = x + hand * size * 0.66
        for leg in (-0.16, 0.16):
            ink.line([(cx + leg * size, foot - 0.42 * size * k), (cx + leg * size * 1.3, foot)], 0.007, steel)
        ink.disc(cx, foot - 0.43 * size * k, size * 0.22, seat, ry=size * 0.055)
        back = [(cx + hand * size * 0.20, foot - 0.42 * size * k), (cx + hand * size * 0.27, foot - 0.92 * size * k)]
        ink.line(back, 0.010, steel)
        ink.line([(cx + hand * size * 0.05, foot - 0.43 * size * k), (cx + hand * size * 0.16, foot - 0.88 * size * k),
                  back[1]], 0.007, steel)  # fmt: skip
    ink.box(x - 0.008, foot - 0.68 * size * k, x + 0.008, foot, steel)
    ink.disc(x, foot, size * 0.20, steel, ry=size * 0.04)
    ink.disc(x, foot - 0.69 * size * k, size * 0.42, times(lit(setting, rgb("#d9d2c4")), 0.75), ry=size * 0.10)
    ink.disc(x, foot - 0.71 * size * k, size * 0.42, lit(setting, rgb("#f2ede2")), ry=size * 0.10)
    ink.box(x - 0.018, foot - 0.80 * size * k, x + 0.006, foot - 0.715 * size * k, lit(setting, rgb("#fbfaf5")))


def _tub(setting: Setting, ink: Ink, x: float, foot: float) -> None:
    """A box tree in a tub."""
    k = 1 / setting.view.tall
    ink.polygon([(x - 0.040, foot - 0.07 * k), (x + 0.040, foot - 0.07 * k), (x + 0.030, foot), (x - 0.030, foot)],
                lit(setting, rgb("#8a5a40")))  # fmt: skip
    green = lit(setting, rgb("#4f8048"))
    for dx, dy, r, shade in ((0.0, 0.12, 0.058, 0.8), (0.010, 0.13, 0.042, 1.0), (0.018, 0.145, 0.022, 1.2)):
        ink.disc(x + setting.side * dx, foot - dy * k, r, times(green, shade))


PLACE = Place(
    name="cafe terrace",
    paint=paint,
    light=open_light,
    ground=0.905,
    horizon=0.62,
    paved=True,
    sky=(0.04, 0.22),
    scale=0.95,
    seasons=SEASONS,
    features=SKY_FEATURES | {"puddles", "table"},
)
