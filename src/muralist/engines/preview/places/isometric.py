"""A diorama seen from above at an angle: a slab of ground, or a room's floor with its two far walls, on plain paper."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.places.studio import PLACE as STUDIO
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WIDE, DEEP = 0.47, 0.235
"""Half the slab's width and depth, in shorter sides of the frame."""
MIDDLE = 0.67
"""Where the slab's middle is, in a square frame about the middle of this one."""
THICK, HIGH = 0.055, 0.37
"""How thick the slab is, and how high a room's walls are."""
PAPERS: tuple[Colour, ...] = (rgb("#e6ecf5"), rgb("#ece8f4"), rgb("#e4f0ee"), rgb("#f4ece2"))
GROUNDS: tuple[Colour, ...] = (rgb("#9fb6dc"), rgb("#b3a8dc"), rgb("#8fc4ba"), rgb("#dcb98a"))
"""Strong enough to be told from the paper in a style of few colours."""
FLOORS: tuple[Colour, ...] = (rgb("#d9b98c"), rgb("#c7ccd6"), rgb("#d8c3a8"))
LAWNS: tuple[Colour, ...] = (rgb("#a8cf8e"), rgb("#9fc98f"))
GROWING = ("tree", "house", "palm", "pine", "barn", "bush", "cow", "horse", "sheep", "windmill", "castle", "tent",
           "deer", "fox", "rabbit", "flowers", "bench", "lighthouse", "cactus")  # fmt: skip
"""What has grass around it."""
WALLS: tuple[Colour, ...] = (rgb("#b9cfe0"), rgb("#d5c8e2"), rgb("#bcd8c8"), rgb("#efd7b8"))
BOARD, STREAM, BANK = "board", "stream", 0.13
"""Features of a room and of a slab, and half the width of such a river."""
TILES = 6
"""Lines across a floor each way."""


def paint(setting: Setting) -> Array:
    """The slab alone."""
    return _paint(setting, room=False)


def paint_room(setting: Setting) -> Array:
    """The slab as a floor, with walls along its two far edges."""
    return _paint(setting, room=True)


def _paint(setting: Setting, *, room: bool) -> Array:
    view = setting.view
    picture = blank(view)
    lit = mix(setting.day.room, (1, 1, 1), 0.75)
    paper = times(setting.colour("wall", PAPERS), lit)
    picture[:] = mix(paper, (1, 1, 1), 0.35)
    glow = view.spot(0.0, 0.5, 0.8)[..., None]
    picture[:] = picture * (1 - 0.06 * (1 - glow))
    ink = view.ink(3)
    kinds = FLOORS if room else LAWNS if setting.holds(*GROWING) else GROUNDS
    top = times(setting.colour("ground", kinds), lit)
    shadow = mix(paper, (0.2, 0.22, 0.36), 0.22)
    ink.polygon([_at(setting, x * 1.06, y * 1.06, -THICK - 0.03) for x, y in _CORNERS], shadow, 0.5)
    _slab(setting, ink, top)
    if room:
        _walls(setting, ink, times(setting.colour("wall", WALLS), lit))
    for step in range(1, TILES):
        at = 2 * step / TILES - 1
        for line in (((at, -1), (at, 1)), ((-1, at), (1, at))):
            ink.line([_at(setting, x, y) for x, y in line], 0.0016, times(top, 0.93))
    if setting.wants(STREAM):
        water = times(rgb("#5fa8d8"), lit)
        ink.polygon([_at(setting, -1, BANK), _at(setting, 1, BANK), _at(setting, 1, -BANK), _at(setting, -1, -BANK)],
                    water)  # fmt: skip
        ink.polygon([_at(setting, 1, BANK), _at(setting, 1, -BANK), _at(setting, 1, -BANK, -THICK),
                     _at(setting, 1, BANK, -THICK)], times(water, 0.75))  # fmt: skip
        for step in range(7):
            x, y = -0.86 + 0.27 * step, BANK * (0.5 if step % 2 else -0.4)
            ink.line([_at(setting, x, y), _at(setting, x + 0.14, y)], 0.003, mix(water, (1, 1, 1), 0.5))
    ink.onto(picture)
    return picture


_CORNERS = ((-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0))


def _at(setting: Setting, x: float, y: float, up: float = 0.0) -> tuple[float, float]:
    """The point of the frame at x (towards the lower right) and y (towards the lower left) of the slab, each -1..1."""
    tall = setting.view.tall
    down = DEEP * (x + y) / 2 - up
    return WIDE * (x - y) / 2, 0.5 + (MIDDLE - 0.5 + down) / tall


def _slab(setting: Setting, ink: Ink, top: Colour) -> None:
    ink.polygon([_at(setting, -1, 1), _at(setting, 1, 1), _at(setting, 1, 1, -THICK), _at(setting, -1, 1, -THICK)],
                times(top, 0.80))  # fmt: skip
    ink.polygon([_at(setting, 1, -1), _at(setting, 1, 1), _at(setting, 1, 1, -THICK), _at(setting, 1, -1, -THICK)],
                times(top, 0.66))  # fmt: skip
    ink.polygon([_at(setting, x, y) for x, y in _CORNERS], top)


def _walls(setting: Setting, ink: Ink, tone: Colour) -> None:
    """Their insides, the rims on top, and a window in one of them."""
    left, back, right = (-1.0, 1.0), (-1.0, -1.0), (1.0, -1.0)
    for (ax, ay), (bx, by), shade in ((left, back, 1.0), (back, right, 0.88)):
        face = [_at(setting, ax, ay), _at(setting, bx, by), _at(setting, bx, by, HIGH), _at(setting, ax, ay, HIGH)]
        ink.polygon(face, times(tone, shade))
        rim = [(ax, ay), (bx, by), (bx * 1.05, by * 1.05), (ax * 1.05, ay * 1.05)]
        ink.polygon([_at(setting, x, y, HIGH) for x, y in rim], mix(tone, (1, 1, 1), 0.55))
        foot = [_at(setting, ax, ay), _at(setting, bx, by), _at(setting, bx, by, 0.02), _at(setting, ax, ay, 0.02)]
        ink.polygon(foot, mix(tone, (1, 1, 1), 0.45))
    if setting.wants(BOARD):
        for edge, tone in ((0.0, rgb("#a97c50")), (0.014, rgb("#2f4f45"))):
            spread = 0.62 - 2 * edge
            corners = ((-spread, 0.13 + edge), (spread, 0.13 + edge), (spread, 0.32 - edge), (-spread, 0.32 - edge))
            ink.polygon([_at(setting, x + 0.05, -1, up) for x, up in corners], tone)
        for row, end in enumerate((0.25, 0.05, 0.35)):
            up = 0.28 - 0.045 * row
            ink.line([_at(setting, x, -1, up) for x in (-0.40, end)], 0.005, rgb("#e8efe8"))
    pane = [_at(setting, -1, y, up) for y, up in ((0.45, 0.14), (-0.25, 0.14), (-0.25, 0.31), (0.45, 0.31))]
    ink.polygon(pane, rgb("#f4f6f8"))
    for low, high in ((0.42, 0.13), (0.07, -0.22)):
        glass = [_at(setting, -1, y, up) for y, up in ((low, 0.152), (high, 0.152), (high, 0.298), (low, 0.298))]
        ink.polygon(glass, times(rgb("#a9d3ee"), setting.day.room))


def light(setting: Setting) -> Light:
    """A soft box, as in the studio."""
    return STUDIO.light(setting)


PLACES = (
    Place(
        name="isometric", paint=paint, light=light, ground=0.72, horizon=0.30, sky=(0.12, 0.40), indoor=True,
        sheltered=True, features=frozenset({"wall", "ground", STREAM}), deaf=frozenset({"weather"}),
    ),
    Place(
        name="isoroom", paint=paint_room, light=light, ground=0.72, horizon=0.30, sky=(0.12, 0.40), indoor=True,
        sheltered=True, features=frozenset({"wall", BOARD}), deaf=frozenset({"weather"}),
    ),
)  # fmt: skip
