"""A gym: a wall of mirrors, a rack of dumbbells, a barbell on its stand, a treadmill, and a dark rubber floor."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.72
IRON, STEEL = rgb("#2b2e33"), rgb("#aeb5bb")
ACCENTS: tuple[Colour, ...] = (rgb("#e8a13a"), rgb("#3fa7a0"), rgb("#d9573f"))


def paint(setting: Setting) -> Array:
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    rooms.wall(setting, picture, FLOOR, setting.colour("wall", (rgb("#d3d6d6"), rgb("#c9d0d4"))), pictures=False)
    rooms.chequers(setting, picture, FLOOR, rgb("#4a4e53"), rgb("#44484d"), size=0.34)
    side = setting.side
    rooms.window(
        setting, picture, "gym", side * min(0.36, view.half_width * 0.72), FLOOR - 0.62 * k, FLOOR - 0.22 * k, 0.24,
        frame=rgb("#4b5157"), bars=(2, 2),
    )  # fmt: skip
    ink = view.ink(2)
    accent = rooms.toned(setting, ACCENTS[int(view.rng("accent").integers(len(ACCENTS)))])
    _mirrors(setting, ink, -side * 0.17)
    ink.box(-1.4, FLOOR - 0.70 * k, 1.4, FLOOR - 0.66 * k, accent)
    ink.box(-1.4, FLOOR - 0.014 * k, 1.4, FLOOR + 0.004, rooms.toned(setting, IRON))
    if not setting.holds("dumbbell"):
        _dumbbells(setting, ink, -side * min(0.24, view.half_width * 0.5), FLOOR + 0.05, accent)
    if not setting.holds("treadmill"):
        _treadmill(setting, ink, side * min(0.35, view.half_width * 0.60), FLOOR + 0.06, accent)
    if view.half_width > 0.62:
        _ball(setting, ink, -side * (view.half_width - 0.13), FLOOR + 0.10, accent)
    ink.onto(picture)
    rooms.sunbeams(setting, picture, FLOOR)
    if rooms.at_table(setting):
        rooms.soft_focus(setting, picture, rooms.TABLE_EDGE, 0.0050)
        rooms.table(setting, picture, rgb("#7f6a58"))
    return picture


def _mirrors(setting: Setting, ink: Ink, x: float) -> None:
    """Three panes with slanting gleams."""
    k = 1 / setting.view.tall
    y0, y1 = FLOOR - 0.61 * k, FLOOR - 0.05 * k
    glass = rooms.toned(setting, rgb("#a9bcc6"))
    for pane in (-1, 0, 1):
        x0, x1 = x + pane * 0.22 - 0.107, x + pane * 0.22 + 0.107
        ink.box(x0 - 0.006, y0 - 0.006 * k, x1 + 0.006, y1 + 0.006 * k, rooms.toned(setting, rgb("#6f777d")))
        ink.box(x0, y0, x1, y1, glass)
        ink.box(x0, y1 - 0.16 * k, x1, y1, times(glass, 0.72))
        for left, wide, share in ((0.02, 0.05, 0.30), (0.09, 0.02, 0.22)):
            ink.polygon(
                [(x0 + left + 0.08, y0), (x0 + left + 0.08 + wide, y0), (x0 + left + wide, y1 - 0.16 * k),
                 (x0 + left, y1 - 0.16 * k)], mix(glass, (1, 1, 1), 0.6), share,
            )  # fmt: skip


def _dumbbells(setting: Setting, ink: Ink, x: float, foot: float, accent: Colour) -> None:
    """A rack of three boards with pairs on each, the heaviest below."""
    k = 1 / setting.view.tall
    iron, steel = rooms.toned(setting, IRON), rooms.toned(setting, STEEL)
    ink.disc(x, foot, 0.27, (0.05, 0.05, 0.06), 0.35, ry=0.014)
    for hand in (-1, 1):
        ink.box(x + hand * 0.235 - 0.010, foot - 0.34 * k, x + hand * 0.235 + 0.010, foot, times(iron, 1.25))
        ink.box(x + hand * 0.235 - 0.028, foot - 0.012 * k, x + hand * 0.235 + 0.028, foot, iron)
    for row, size in enumerate((0.034, 0.029, 0.024)):
        y = foot - (0.075 + 0.12 * row) * k
        ink.box(x - 0.235, y, x + 0.235, y + 0.018 * k, times(steel, 0.62))
        ink.box(x - 0.235, y, x + 0.235, y + 0.005 * k, steel)
        for number in range(4):
            dx = x - 0.174 + 0.116 * number
            middle = y - size * k
            ink.box(dx - 0.034, middle - 0.006 * k, dx + 0.034, middle + 0.006 * k, steel)
            for hand in (-1, 1):
                end = dx + hand * 0.036
                ink.box(end - 0.010, middle - size * k, end + 0.010, middle + size * k, iron)
                ink.box(end - 0.010, middle - size * k, end - 0.006, middle + size * k, times(iron, 1.8))
            ink.box(dx - 0.004, middle - 0.006 * k, dx + 0.004, middle + 0.006 * k, accent)


def _treadmill(setting: Setting, ink: Ink, x: float, foot: float, accent: Colour) -> None:
    """Seen from its side, the console towards the window."""
    k = 1 / setting.view.tall
    hand = setting.side
    iron, steel = rooms.toned(setting, IRON), rooms.toned(setting, STEEL)
    ink.disc(x, foot, 0.20, (0.05, 0.05, 0.06), 0.35, ry=0.012)
    ink.box(x - 0.19, foot - 0.045 * k, x + 0.19, foot - 0.008 * k, iron)
    ink.box(x - 0.17, foot - 0.052 * k, x + 0.17, foot - 0.042 * k, times(iron, 0.6))
    ink.box(x - 0.19, foot - 0.026 * k, x + 0.19, foot - 0.020 * k, accent)
    ink.line([(x + hand * 0.15, foot - 0.04 * k), (x + hand * 0.105, foot - 0.31 * k)], 0.022, times(steel, 0.8))
    ink.line([(x + hand * 0.125, foot - 0.20 * k), (x - hand * 0.02, foot - 0.205 * k)], 0.014, times(steel, 0.9))
    ink.polygon(
        [(x + hand * 0.14, foot - 0.35 * k), (x + hand * 0.055, foot - 0.325 * k), (x + hand * 0.06, foot - 0.285 * k),
         (x + hand * 0.135, foot - 0.300 * k)], iron,
    )  # fmt: skip
    ink.line([(x + hand * 0.065, foot - 0.332 * k), (x + hand * 0.125, foot - 0.349 * k)], 0.008, rgb("#7fe0d0"))


def _ball(setting: Setting, ink: Ink, x: float, foot: float, accent: Colour) -> None:
    k = 1 / setting.view.tall
    ink.disc(x, foot, 0.09, (0.05, 0.05, 0.06), 0.35, ry=0.012)
    ink.disc(x, foot - 0.092 * k, 0.095, accent)
    ink.disc(x + setting.side * 0.03, foot - 0.122 * k, 0.045, mix(accent, (1, 1, 1), 0.28), 0.7)


PLACE = Place(
    name="gym",
    paint=paint,
    light=rooms.room_light,
    ground=0.91,
    horizon=FLOOR,
    indoor=True,
    sheltered=True,
    sky=(0.06, 0.34),
    scale=0.92,
    features=frozenset({"wall", "window", "mirror", "dumbbells", "treadmill"}),
)
