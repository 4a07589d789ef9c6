"""The departure hall of an airport: tall panes on the apron with a plane before them, rows of seats, a bright floor."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.nature.land import ground, lit
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR, APRON = 0.74, 0.60


def paint(setting: Setting) -> Array:
    """Outside a runway and a parked plane, inside seats, a sign board and the light of the panes on the floor."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    sky(setting, picture, APRON)
    ground(setting, picture, "apron", top=APRON, colour=rgb("#9a9da0"), rough=0.1, fx=6, fy=20, far=0.3)
    ink = view.ink(2)
    if not setting.holds("plane"):
        _plane(setting, ink, -setting.side * min(0.10, view.half_width * 0.2), APRON + 0.045)
    _panes(setting, ink)
    ink.onto(picture)
    rooms.chequers(setting, picture, FLOOR, rgb("#d9d7d0"), rgb("#d1cfc8"), size=0.30)
    ink = view.ink(2)
    _seats(setting, ink, setting.side * min(0.46, view.half_width * 0.62), FLOOR + 0.05, k)
    _board(setting, ink, k)
    ink.onto(picture)
    rooms.sunbeams(setting, picture, FLOOR)
    return picture


def _plane(setting: Setting, ink: Ink, x: float, foot: float) -> None:
    """An airliner that stands on the apron, seen from the side."""
    k = 1 / setting.view.tall
    hand = -setting.side
    white, blue = lit(setting, rgb("#f6f7f8")), lit(setting, rgb("#2f6fb0"))
    axis = foot - 0.085 * k
    body = [
        (-0.34, 0.010),
        (-0.30, -0.026),
        (0.26, -0.030),
        (0.36, -0.008),
        (0.385, 0.008),
        (0.35, 0.026),
        (-0.20, 0.030),
    ]
    for wheel in (-0.03, 0.02, 0.30):
        ink.line([(x + hand * wheel, axis), (x + hand * wheel, foot - 0.01 * k)], 0.006, times(white, 0.5))
        ink.disc(x + hand * wheel, foot - 0.008 * k, 0.011, rgb("#2b2d31"))
    ink.polygon([(x + hand * -0.34, axis), (x + hand * -0.39, axis - 0.115 * k), (x + hand * -0.33, axis - 0.115 * k),
                 (x + hand * -0.24, axis - 0.024 * k)], blue)  # fmt: skip
    ink.polygon([(x + hand * u, axis + v * k) for u, v in body], white)
    belly = ((-0.31, 0.014), (0.375, 0.012), (0.35, 0.026), (-0.20, 0.030))
    ink.polygon([(x + hand * u, axis + v * k) for u, v in belly], times(white, 0.82))
    for window in range(24):
        ink.disc(x + hand * (-0.24 + window * 0.022), axis - 0.008 * k, 0.0042, rgb("#3a4a5e"))
    ink.polygon([(x + hand * 0.335, axis - 0.016 * k), (x + hand * 0.362, axis - 0.006 * k),
                 (x + hand * 0.335, axis - 0.004 * k)], rgb("#3a4a5e"))  # fmt: skip
    wing = ((0.05, 0.016), (-0.16, 0.058), (-0.20, 0.056), (-0.06, 0.012))
    ink.polygon([(x + hand * u, axis + v * k) for u, v in wing], times(white, 0.72))
    ink.disc(x + hand * 0.02, axis + 0.040 * k, 0.030, blue, ry=0.016)


def _panes(setting: Setting, ink: Ink) -> None:
    """The frame of the glass front, from the ceiling to the floor."""
    k = 1 / setting.view.tall
    steel = rooms.toned(setting, rgb("#8f989f"))
    for bar in range(-5, 6):
        x = bar * 0.27 + 0.06
        ink.box(x - 0.008, 0.0, x + 0.008, FLOOR, steel)
        ink.polygon([(x + 0.05, FLOOR), (x + 0.09, FLOOR), (x + 0.22, 0.10), (x + 0.18, 0.10)], (1.0, 1.0, 1.0), 0.10)
    for y in (0.30, FLOOR - 0.05 * k):
        ink.box(-1.4, y - 0.005 * k, 1.4, y + 0.005 * k, steel)
    ink.box(-1.4, FLOOR - 0.030 * k, 1.4, FLOOR, times(steel, 0.75))
    ink.box(-1.4, 0.0, 1.4, 0.085, rooms.toned(setting, rgb("#eceae4")))
    ink.box(-1.4, 0.078, 1.4, 0.090, steel)


def _seats(setting: Setting, ink: Ink, x: float, foot: float, k: float) -> None:
    """A row of joined seats on one beam."""
    dark, cloth = rooms.toned(setting, rgb("#4a4f57")), rooms.toned(setting, rgb("#3f6f8f"))
    ink.disc(x, foot + 0.006, 0.22, (0.1, 0.1, 0.12), 0.22, ry=0.016)
    for leg in (-0.15, 0.15):
        ink.box(x + leg - 0.008, foot - 0.07 * k, x + leg + 0.008, foot, dark)
    ink.box(x - 0.20, foot - 0.075 * k, x + 0.20, foot - 0.060 * k, dark)
    for seat in range(4):
        sx = x - 0.150 + seat * 0.10
        ink.box(sx - 0.044, foot - 0.185 * k, sx + 0.044, foot - 0.095 * k, cloth)
        ink.box(sx - 0.044, foot - 0.185 * k, sx + 0.044, foot - 0.170 * k, mix(cloth, (1.0, 1.0, 1.0), 0.25))
        ink.box(sx - 0.046, foot - 0.098 * k, sx + 0.046, foot - 0.075 * k, times(cloth, 0.75))


def _board(setting: Setting, ink: Ink, k: float) -> None:
    """A board of departures that hangs from the ceiling."""
    x = -setting.side * min(0.38, setting.view.half_width * 0.55)
    top = 0.14
    for hand in (-0.10, 0.10):
        ink.line([(x + hand, 0.08), (x + hand, top)], 0.005, rooms.toned(setting, rgb("#6f777d")))
    ink.box(x - 0.17, top, x + 0.17, top + 0.125 * k, rooms.toned(setting, rgb("#22262c")))
    for row in range(4):
        y = top + (0.018 + row * 0.027) * k
        for start, wide in ((-0.15, 0.05), (-0.08, 0.13), (0.08, 0.06)):
            tone = rgb("#f2c84a") if start < 0 else rgb("#7fd08a") if row % 2 else rgb("#e8ecef")
            ink.box(x + start, y, x + start + wide, y + 0.012 * k, tone)


PLACE = Place(
    name="terminal",
    paint=paint,
    light=rooms.room_light,
    ground=0.905,
    horizon=0.70,
    indoor=True,
    sky=(0.1, 0.4),
    scale=0.98,
    features=frozenset({"sky", "clouds", "parked plane"}),
)
