"""What a screen shows when a prompt says so: charts, chats, code, maps, codes and signs, drawn for any screen."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from muralist.engines.preview.brushes.canvas import Pen
from muralist.engines.preview.brushes.colour import Colour, mix, rgb
from muralist.engines.preview.brushes.paths import Path, Point, bezier, box, ellipse
from muralist.engines.preview.props.callers import draw_call
from muralist.engines.preview.props.symbols import CALL, SHOWS

At = Callable[[float, float], Point]
"""From a point of a screen, both 0..1 and up, to one of the canvas."""
WHITE, INK, PALE = rgb("#ffffff"), rgb("#2b3242"), rgb("#e3e9f3")
BLUE, GREEN, GOLD, CORAL, LILAC = rgb("#4b8fe8"), rgb("#41b49a"), rgb("#f2b23e"), rgb("#e8674f"), rgb("#a78be0")
TONES = (BLUE, GREEN, GOLD, CORAL, LILAC)
GROUNDS = {"code": rgb("#263246"), "terminal": rgb("#263246"), "chat": rgb("#eef3fa"), "map": rgb("#e6efd8"),
           "video": rgb("#31394a"), "pulse": rgb("#1e2a44")}  # fmt: skip
"""The colours of screens that are not white."""


class Sheet:
    """A screen of a width and height, on which circles stay round."""

    def __init__(self, pen: Pen, at: At, wide: float, tall: float) -> None:
        self.pen, self.at, self.wide, self.tall = pen, at, wide, tall
        self.unit = min(wide, tall)

    def area(self, points: Sequence[Point], tone: Colour) -> None:
        """A filled shape, in shares of the screen."""
        self.pen.polygon([self.at(x, y) for x, y in points], tone)

    def line(self, points: Sequence[Point], width: float, tone: Colour) -> None:
        """A line; `width` is a share of the screen's shorter side."""
        self.pen.line([self.at(x, y) for x, y in points], width * self.unit, tone)

    def round(self, path: Path, tone: Colour, x: float = 0.5, y: float = 0.5) -> None:
        """A shape about (x, y) whose measures are shares of the shorter side."""
        self.area(self.placed(path, x, y), tone)

    def placed(self, path: Path, x: float = 0.5, y: float = 0.5) -> Path:
        """Such a shape in shares of the screen."""
        kx, ky = self.unit / self.wide, self.unit / self.tall
        return [(x + px * kx, y + py * ky) for px, py in path]

    def stroke(self, path: Path, width: float, tone: Colour, x: float = 0.5, y: float = 0.5) -> None:
        """A line along such a shape."""
        self.line(self.placed(path, x, y), width, tone)


def shown_by(variant: str) -> str:
    """What the screen of a machine of this variant shows, or ""."""
    return next((word.removeprefix(SHOWS) for word in variant.split() if word.startswith(SHOWS)), "")


def ground_of(what: str) -> Colour:
    """The colour of a screen that shows this."""
    return GROUNDS.get(what, rgb("#f6f8fc"))


def draw_on(pen: Pen, what: str, at: At, wide: float, tall: float) -> None:
    """Draw what is shown; anything unknown is a sign of three lines."""
    sheet = Sheet(pen, at, wide, tall)
    if what.startswith(CALL):
        draw_call(sheet, what.removeprefix(CALL))
        return
    DRAWN.get(what, _list)(sheet)


def _bars(sheet: Sheet) -> None:
    sheet.line([(0.12, 0.18), (0.88, 0.18)], 0.02, INK)
    for k, high in enumerate((0.26, 0.44, 0.36, 0.60)):
        x = 0.18 + 0.18 * k
        sheet.area(box(x, 0.19, x + 0.12, 0.19 + high), TONES[k])


def _line(sheet: Sheet) -> None:
    points = [(0.14, 0.30), (0.30, 0.46), (0.44, 0.40), (0.60, 0.60), (0.72, 0.56), (0.88, 0.80)]
    sheet.area([(0.14, 0.16), *points, (0.88, 0.16)], mix(BLUE, WHITE, 0.72))
    sheet.line([(0.12, 0.86), (0.12, 0.15), (0.90, 0.15)], 0.02, INK)
    sheet.line(points, 0.05, BLUE)


def _pie(sheet: Sheet) -> None:
    start = math.pi / 2
    for tone, share in zip(TONES, (0.40, 0.26, 0.20, 0.14), strict=False):
        end = start - share * 2 * math.pi
        sheet.round([(0.0, 0.0), *ellipse(0, 0, 0.36, 0.36, start=start, end=end, points=24)], tone)
        start = end


def _board(sheet: Sheet) -> None:
    sheet.area(box(0.0, 0.90, 1.0, 1.0), mix(BLUE, WHITE, 0.55))
    for left, low, right, high in ((0.05, 0.50, 0.60, 0.86), (0.65, 0.50, 0.95, 0.86), (0.05, 0.08, 0.45, 0.44),
                                   (0.50, 0.08, 0.95, 0.44)):  # fmt: skip
        sheet.area(box(left, low, right, high), PALE)
    sheet.line([(0.09, 0.56), (0.22, 0.68), (0.34, 0.63), (0.46, 0.76), (0.56, 0.80)], 0.03, BLUE)
    sheet.stroke([*ellipse(0, 0, 0.12, 0.12, points=30), (0.12, 0.0)], 0.06, GREEN, 0.80, 0.68)
    for k, high in enumerate((0.14, 0.24, 0.18, 0.30)):
        x = 0.09 + 0.085 * k
        sheet.area(box(x, 0.11, x + 0.055, 0.11 + high), TONES[(k + 1) % 5])
    for row in range(3):
        sheet.line([(0.55, 0.36 - 0.10 * row), (0.88 - 0.08 * row, 0.36 - 0.10 * row)], 0.035, TONES[row])


def _chat(sheet: Sheet) -> None:
    rows = 5 if sheet.tall > sheet.wide else 3
    for row in range(rows):
        high = 0.86 / rows
        top = 0.94 - row * high
        own = row % 2 == 1
        left, right = (0.34, 0.93) if own else (0.07, 0.70 if row else 0.62)
        sheet.area(box(left, top - high * 0.72, right, top, 0.035), BLUE if own else WHITE)
        x = right - 0.06 if own else left + 0.06
        sheet.area([(x - 0.04, top - high * 0.68), (x + 0.04, top - high * 0.68), (x + (0.05 if own else -0.05),
                    top - high * 0.88)], BLUE if own else WHITE)  # fmt: skip
        for line in range(2):
            y = top - high * (0.24 + 0.26 * line)
            sheet.line([(left + 0.07, y), (right - 0.08 - 0.14 * line, y)], 0.030, WHITE if own else rgb("#aab4c4"))


def _map(sheet: Sheet) -> None:
    sheet.area([(0.0, 0.0), (0.34, 0.0), (0.22, 0.30), (0.0, 0.42)], rgb("#9fd0ee"))
    for path in ([(0.0, 0.62), (0.45, 0.55), (1.0, 0.74)], [(0.36, 0.0), (0.45, 0.55), (0.40, 1.0)],
                 [(0.45, 0.55), (0.78, 0.20), (1.0, 0.14)]):  # fmt: skip
        sheet.line(path, 0.055, WHITE)
    sheet.line([(0.40, 0.10), (0.45, 0.55), (0.62, 0.61)], 0.035, BLUE)
    _pin(sheet, 0.64, 0.62)


def _pin(sheet: Sheet, x: float, y: float) -> None:
    drop = [(0.0, 0.0), (-0.11, 0.17), *ellipse(0, 0.22, 0.125, 0.125, start=math.pi, end=0, points=16), (0.11, 0.17)]
    sheet.round(drop, CORAL, x, y)
    sheet.round(ellipse(0, 0.22, 0.05, 0.05, points=14), WHITE, x, y)


def _code(sheet: Sheet) -> None:
    rows = ((0, 0.34), (1, 0.46), (2, 0.28), (2, 0.50), (1, 0.22), (0, 0.44), (1, 0.36), (0, 0.18))
    for row, (inset, long) in enumerate(rows):
        y, x = 0.88 - 0.11 * row, 0.09 + 0.09 * inset
        sheet.line([(x, y), (x + long * 0.6, y)], 0.045, TONES[(row * 3 + 1) % 5])
        sheet.line([(x + long * 0.6 + 0.05, y), (x + long * 0.6 + 0.22, y)], 0.045, rgb("#d5dbe6"))


def _qr(sheet: Sheet) -> None:
    cells = 13
    for row in range(cells):
        for column in range(cells):
            if (row * row * 5 + column * 7 + row * column * 3) % 5 < 2:
                x, y = -0.36 + 0.72 * column / cells, -0.36 + 0.72 * row / cells
                sheet.round(box(x, y, x + 0.058, y + 0.058), INK)
    for x, y in ((-0.36, -0.36), (-0.36, 0.14), (0.14, 0.14)):
        for inset, tone in ((-0.03, rgb("#f6f8fc")), (0.0, INK), (0.04, WHITE), (0.075, INK)):
            sheet.round(box(x + inset, y + inset, x + 0.23 - inset, y + 0.23 - inset), tone)


def _lock(sheet: Sheet) -> None:
    sheet.stroke([(-0.13, 0.0), *ellipse(0, 0.13, 0.13, 0.15, start=math.pi, end=0, points=20), (0.13, 0.0)], 0.06,
                 rgb("#8f99aa"))  # fmt: skip
    sheet.round(box(-0.21, -0.26, 0.21, 0.06, 0.05), GOLD)
    sheet.round(ellipse(0, -0.07, 0.05, 0.05, points=14), INK)
    sheet.round([(-0.025, -0.08), (0.025, -0.08), (0.035, -0.19), (-0.035, -0.19)], INK)


def _shield(sheet: Sheet) -> None:
    _crest(sheet, 0.32, BLUE)
    sheet.stroke([(-0.13, 0.0), (-0.03, -0.11), (0.15, 0.12)], 0.07, WHITE)


def _crest(sheet: Sheet, size: float, tone: Colour) -> None:
    half = [(0.0, 1.05), (0.5, 0.86), (0.92, 0.80), (0.88, 0.0), (0.52, -0.66), (0.0, -1.05)]
    sheet.round([(x * size, y * size) for x, y in [*half, *[(-x, y) for x, y in reversed(half[1:-1])]]], tone)


def _disc(sheet: Sheet, tone: Colour) -> None:
    sheet.round(ellipse(0, 0, 0.34, 0.34, points=40), tone)


def _tick(sheet: Sheet) -> None:
    _disc(sheet, GREEN)
    sheet.stroke([(-0.15, 0.0), (-0.03, -0.13), (0.17, 0.13)], 0.08, WHITE)


def _cross(sheet: Sheet) -> None:
    _disc(sheet, CORAL)
    for side in (-1, 1):
        sheet.stroke([(-0.13 * side, -0.13), (0.13 * side, 0.13)], 0.08, WHITE)


def _heart(sheet: Sheet) -> None:
    path: Path = []
    for k in range(40):
        a = 2 * math.pi * k / 40
        path.append((0.020 * 16 * math.sin(a) ** 3, 0.020 * (13 * math.cos(a) - 5 * math.cos(2 * a)
                     - 2 * math.cos(3 * a) - math.cos(4 * a))))  # fmt: skip
    sheet.round(path, rgb("#e8506a"))


def _pulse(sheet: Sheet) -> None:
    sheet.line([(0.06, 0.44), (0.28, 0.44), (0.36, 0.58), (0.46, 0.22), (0.56, 0.74), (0.64, 0.44), (0.94, 0.44)], 0.06,
               rgb("#ff5a78"))  # fmt: skip


def _cart(sheet: Sheet) -> None:
    sheet.stroke([(-0.36, 0.24), (-0.25, 0.24), (-0.15, -0.12), (0.22, -0.12)], 0.05, INK)
    sheet.round([(-0.22, 0.16), (0.34, 0.16), (0.24, -0.05), (-0.16, -0.05)], BLUE)
    for x in (-0.10, 0.18):
        sheet.round(ellipse(x, -0.23, 0.055, 0.055, points=16), INK)


def _mail(sheet: Sheet) -> None:
    sheet.round(box(-0.36, -0.25, 0.36, 0.25, 0.03), GOLD)
    sheet.stroke([(-0.34, 0.23), (0.0, -0.04), (0.34, 0.23)], 0.045, WHITE)


def _card(sheet: Sheet) -> None:
    sheet.round(box(-0.38, -0.24, 0.38, 0.24, 0.05), BLUE)
    sheet.round(box(-0.38, 0.06, 0.38, 0.15), INK)
    sheet.round(box(-0.30, -0.14, -0.12, -0.04, 0.01), GOLD)


def _calendar(sheet: Sheet) -> None:
    sheet.round(box(-0.32, -0.32, 0.32, 0.32, 0.05), PALE)
    sheet.round(box(-0.32, 0.16, 0.32, 0.34, 0.05), CORAL)
    for k in range(12):
        x, y = -0.24 + 0.16 * (k % 4), 0.06 - 0.13 * (k // 4)
        sheet.round(box(x - 0.045, y - 0.04, x + 0.045, y + 0.04), CORAL if k == 6 else rgb("#aab4c4"))


def _cloud(sheet: Sheet) -> None:
    for x, y, r in ((-0.20, -0.06, 0.16), (0.20, -0.06, 0.16), (-0.04, 0.08, 0.21), (0.12, 0.04, 0.16)):
        sheet.round(ellipse(x, y, r, r, points=30), BLUE)
    sheet.round(box(-0.22, -0.22, 0.22, 0.0), BLUE)


def _page(sheet: Sheet) -> None:
    sheet.area(box(0.0, 0.88, 1.0, 1.0), mix(BLUE, WHITE, 0.4))
    sheet.area(box(0.08, 0.46, 0.92, 0.80), mix(BLUE, WHITE, 0.72))
    sheet.area([(0.12, 0.48), (0.34, 0.70), (0.48, 0.56), (0.60, 0.64), (0.78, 0.48)], mix(BLUE, WHITE, 0.2))
    for row in range(3):
        sheet.line([(0.08, 0.36 - 0.10 * row), (0.90 - 0.18 * row, 0.36 - 0.10 * row)], 0.04, rgb("#b4bece"))


def _video(sheet: Sheet) -> None:
    _disc(sheet, rgb("#f6f8fc"))
    sheet.round([(-0.10, -0.17), (-0.10, 0.17), (0.19, 0.0)], CORAL)
    sheet.line([(0.08, 0.08), (0.92, 0.08)], 0.03, rgb("#6b7688"))
    sheet.line([(0.08, 0.08), (0.40, 0.08)], 0.03, CORAL)


def _gear(sheet: Sheet) -> None:
    rim: Path = []
    for k in range(32):
        r = 0.34 if k % 4 < 2 else 0.26
        rim.append((r * math.cos(k * math.pi / 16), r * math.sin(k * math.pi / 16)))
    sheet.round(rim, rgb("#7f8aa0"))
    sheet.round(ellipse(0, 0, 0.11, 0.11, points=20), rgb("#f6f8fc"))


def _warning(sheet: Sheet) -> None:
    sheet.round([(-0.36, -0.28), (0.36, -0.28), (0.0, 0.34)], GOLD)
    sheet.stroke([(0.0, 0.12), (0.0, -0.10)], 0.07, INK)
    sheet.round(ellipse(0, -0.19, 0.04, 0.04, points=12), INK)


def _search(sheet: Sheet) -> None:
    sheet.stroke([*ellipse(-0.05, 0.05, 0.20, 0.20, points=30), (0.15, 0.05)], 0.06, BLUE)
    sheet.stroke([(0.10, -0.10), (0.28, -0.28)], 0.085, INK)


def _ring(sheet: Sheet) -> None:
    for k in range(4):
        arch = ellipse(0, -0.02, 0.08 * k + 0.05, 0.10 * k + 0.06, start=-0.5, end=math.pi + 0.4, points=30)
        sheet.stroke(arch, 0.032, BLUE)


def _star(sheet: Sheet) -> None:
    path = [((0.36 if k % 2 == 0 else 0.16) * math.cos(math.pi / 2 + k * math.pi / 5),
             (0.36 if k % 2 == 0 else 0.16) * math.sin(math.pi / 2 + k * math.pi / 5)) for k in range(10)]  # fmt: skip
    sheet.round(path, GOLD)


def _list(sheet: Sheet) -> None:
    for row in range(4):
        y = 0.80 - 0.18 * row
        sheet.round(ellipse(0, 0, 0.05, 0.05, points=16), GREEN if row < 3 else PALE, 0.16, y)
        sheet.line([(0.28, y), (0.86 - 0.10 * (row % 2), y)], 0.045, rgb("#aab4c4"))


def _bell(sheet: Sheet) -> None:
    top = ellipse(0, 0.08, 0.19, 0.22, start=math.pi, end=0, points=20)
    dome = [(-0.28, -0.16), (-0.20, -0.06), *top, (0.20, -0.06), (0.28, -0.16)]
    sheet.round(dome, GOLD)
    sheet.round(ellipse(0, -0.20, 0.07, 0.06, points=16), GOLD)


def _user(sheet: Sheet) -> None:
    sheet.round(ellipse(0, 0.14, 0.15, 0.15, points=26), BLUE)
    sheet.round([*ellipse(0, -0.30, 0.29, 0.29, start=0, end=math.pi, points=26)], BLUE)


def _question(sheet: Sheet) -> None:
    sheet.stroke(bezier((-0.16, 0.14), (0.0, 0.46), (0.17, 0.14), 16), 0.09, BLUE)
    sheet.stroke([(0.165, 0.15), (0.0, -0.02), (0.0, -0.12)], 0.09, BLUE)
    sheet.round(ellipse(0, -0.25, 0.055, 0.055, points=14), BLUE)


def _graph(sheet: Sheet) -> None:
    spots = ((0.5, 0.5), (0.22, 0.76), (0.78, 0.78), (0.20, 0.26), (0.80, 0.24))
    for spot in spots[1:]:
        sheet.line([spots[0], spot], 0.03, rgb("#8f99aa"))
    for k, (x, y) in enumerate(spots):
        sheet.round(ellipse(0, 0, 0.11 if k == 0 else 0.075, 0.11 if k == 0 else 0.075, points=24), TONES[k], x, y)


DRAWN: dict[str, Callable[[Sheet], None]] = {
    "bars": _bars, "line": _line, "pie": _pie, "board": _board, "chat": _chat, "map": _map, "code": _code,
    "terminal": _code, "qr": _qr, "lock": _lock, "shield": _shield, "tick": _tick, "cross": _cross, "heart": _heart,
    "pulse": _pulse, "cart": _cart, "mail": _mail, "calendar": _calendar, "cloud": _cloud, "page": _page,
    "video": _video, "gear": _gear, "warning": _warning, "search": _search, "ring": _ring, "star": _star,
    "list": _list, "bell": _bell, "user": _user, "question": _question, "graph": _graph, "card": _card,
}  # fmt: skip
"""The drawings by name."""
