"""A hospital room: a made single bed with rails, a curtain on a rail, a drip stand, a window."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import box
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.built.furnishings import curtain
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.72
WALLS: tuple[Colour, ...] = (rgb("#dfe9e6"), rgb("#e6e9ee"), rgb("#e9e6dc"))
CURTAINS: tuple[Colour, ...] = (rgb("#8fbcc4"), rgb("#9cc2a8"), rgb("#a9b8d8"))


def paint(setting: Setting) -> Array:
    view = setting.view
    k = 1 / view.tall
    side = setting.side
    picture = blank(view)
    rooms.wall(setting, picture, FLOOR, setting.colour("wall", WALLS), rough=0.03)
    rooms.chequers(setting, picture, FLOOR, rgb("#dfe4e2"), rgb("#cfd8d6"), size=0.26)
    rooms.window(
        setting, picture, "ward", side * min(0.30, view.half_width * 0.6), FLOOR - 0.60 * k, FLOOR - 0.27 * k, 0.26,
        frame=rgb("#eef0ee"), bars=(2, 1),
    )  # fmt: skip
    ink = view.ink(2)
    ink.box(-1.3, FLOOR - 0.115 * k, 1.3, FLOOR - 0.095 * k, rooms.toned(setting, rgb("#b9cfcb")))
    ink.box(-1.3, FLOOR - 0.018 * k, 1.3, FLOOR + 0.004, rooms.toned(setting, rgb("#a9bcb8")))
    cloth = rooms.toned(setting, setting.colour("curtains", CURTAINS))
    end = -side * (view.half_width + 0.02)
    near = -side * (view.half_width - 0.17)
    if not setting.holds("curtain"):
        ink.box(-1.3, 0.085, 1.3, 0.085 + 0.010 * k, rooms.toned(setting, rgb("#b4bcbe")))
        curtain(setting, ink, min(end, near), max(end, near), 0.09, FLOOR + 0.03, cloth, folds=5)
    if not setting.holds("bed"):
        _bed(setting, ink, -side * min(0.14, view.half_width * 0.28), FLOOR + 0.07)
    _drip(setting, ink, side * min(0.36, view.half_width * 0.8), FLOOR + 0.06)
    ink.onto(picture)
    rooms.sunbeams(setting, picture, FLOOR)
    return picture


def _bed(setting: Setting, ink: Ink, x: float, base: float) -> None:
    """Seen from its long side: the head raised towards the curtain, rails at both ends, wheels."""
    k = 1 / setting.view.tall
    hand = -setting.side
    steel, linen = rooms.toned(setting, rgb("#aab4b8")), rooms.toned(setting, rgb("#f6f5ef"))
    quilt = rooms.toned(setting, setting.colour("blanket", (rgb("#8fb4cf"), rgb("#a3c4b0"))))
    asked = setting.plan.feature("bed")
    if asked is not None and asked.colours and not setting.wants("blanket"):
        quilt = rooms.toned(setting, asked.colours[0].colour)

    def block(x0: float, y0: float, x1: float, y1: float, radius: float, tone: Colour) -> None:
        a, b = sorted((x + hand * x0, x + hand * x1))
        ink.polygon([(px, base - py * k) for px, py in box(a, y0, b, y1, radius)], tone)

    ink.disc(x, base, 0.40, (0.12, 0.14, 0.15), 0.22, ry=0.014)
    for foot in (-0.28, 0.28):
        block(foot - 0.008, 0.02, foot + 0.008, 0.12, 0.0, times(steel, 0.85))
        ink.disc(x + hand * foot, base - 0.014 * k, 0.015, rooms.toned(setting, rgb("#4b5357")), ry=0.015 * k)
    block(-0.35, 0.105, 0.35, 0.135, 0.01, steel)
    block(-0.36, 0.10, -0.335, 0.24, 0.012, rooms.toned(setting, rgb("#d9c7a6")))
    block(0.335, 0.10, 0.36, 0.33, 0.012, rooms.toned(setting, rgb("#d9c7a6")))
    block(-0.33, 0.13, 0.33, 0.185, 0.022, linen)
    pillow = [(0.16, 0.185), (0.325, 0.185), (0.325, 0.285), (0.285, 0.30), (0.20, 0.235)]
    slip = setting.plan.feature("pillows")
    tone = (
        rooms.toned(setting, slip.colours[0].colour)
        if slip is not None and slip.colours
        else mix(linen, (1, 1, 1), 0.35)
    )
    ink.polygon([(x + hand * px, base - py * k) for px, py in pillow], tone)
    ink.line([(x + hand * 0.165, base - 0.19 * k), (x + hand * 0.205, base - 0.235 * k)], 0.003, times(linen, 0.86))
    block(-0.335, 0.125, 0.14, 0.205, 0.03, quilt)
    block(0.08, 0.132, 0.15, 0.209, 0.02, mix(quilt, (1, 1, 1), 0.55))
    for fold in range(5):
        at = -0.28 + fold * 0.075
        ink.line(
            [(x + hand * at, base - 0.20 * k), (x + hand * (at + 0.012), base - 0.135 * k)], 0.0028, times(quilt, 0.86)
        )
    for low in (0.165, 0.215):
        ink.line([(x + hand * -0.20, base - low * k), (x + hand * 0.06, base - low * k)], 0.006, times(steel, 1.12))
    for post in (-0.20, -0.07, 0.06):
        ink.line([(x + hand * post, base - 0.13 * k), (x + hand * post, base - 0.215 * k)], 0.006, times(steel, 1.12))


def _drip(setting: Setting, ink: Ink, x: float, base: float) -> None:
    """A stand on castors with a bag of clear fluid and a tube."""
    k = 1 / setting.view.tall
    steel = rooms.toned(setting, rgb("#aab4b8"))
    for hand in (-1, 1):
        ink.line([(x, base - 0.035 * k), (x + hand * 0.055, base)], 0.008, times(steel, 0.85))
        ink.disc(x + hand * 0.055, base, 0.008, rooms.toned(setting, rgb("#4b5357")), ry=0.008 * k)
    top = base - 0.50 * k
    ink.line([(x, base - 0.02 * k), (x, top)], 0.008, steel)
    ink.line([(x - 0.05, top + 0.012 * k), (x - 0.04, top), (x + 0.04, top), (x + 0.05, top + 0.012 * k)], 0.006, steel)
    bag = [(px, top + 0.015 * k + py * k) for px, py in box(x + 0.022, 0.0, x + 0.078, 0.10, 0.012)]
    ink.polygon(bag, rooms.toned(setting, rgb("#e3f0f4")), 0.85)
    ink.box(x + 0.027, top + 0.06 * k, x + 0.073, top + 0.11 * k, rooms.toned(setting, rgb("#b5d8e6")), 0.8)
    tube = [(0.05, 0.115), (0.05, 0.19), (0.02, 0.28), (-0.03, 0.33), (-0.06, 0.36)]
    ink.line([(x + px * -setting.side, top + py * k) for px, py in tube], 0.003, rooms.toned(setting, rgb("#d3e6ec")))


PLACE = Place(
    name="hospital",
    paint=paint,
    light=rooms.room_light,
    ground=0.915,
    horizon=FLOOR,
    indoor=True,
    sheltered=True,
    sky=(0.06, 0.32),
    scale=0.84,
    features=frozenset({"wall", "window", "curtains", "blanket", "bed"}),
)
