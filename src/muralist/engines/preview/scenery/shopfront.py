"""The front of a cafe or a shop across the pavement: broad warm windows under an awning, and a board with its name."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.neon import STROKES
from muralist.engines.preview.scenery.setting import Setting

BOOKS = "library front"
FRONTS = {"cafe front": "CAFE", "bar front": "BAR", BOOKS: "BOOKS"}
"""By the feature, what the board says."""
WOODS = (rgb("#2f5a52"), rgb("#7a3f35"), rgb("#34506e"), rgb("#6b5030"))
CLOTHS = (rgb("#c9503f"), rgb("#3f7f6a"), rgb("#50709a"))
CREAM, WARM = rgb("#f6efe0"), rgb("#f0c987")
BAY, WIDE = 0.40, 0.17
"""From one window's middle to the next, and half of its width."""


def shop_front(setting: Setting, picture: Array, foot: float) -> None:
    """Lay the front over a wall that ends at `foot`; in place."""
    view = setting.view
    k = 1 / view.tall
    rng = view.rng("shop front")
    wood = lit(setting, WOODS[int(rng.integers(len(WOODS)))])
    cloth = lit(setting, CLOTHS[int(rng.integers(len(CLOTHS)))])
    ink = view.band(foot - 0.62 * k, foot + 0.01).ink(2)
    edge = view.half_width + 0.1
    ink.box(-edge, foot - 0.56 * k, edge, foot, wood)
    ink.box(-edge, foot - 0.575 * k, edge, foot - 0.555 * k, times(wood, 1.25))
    for column in range(-4, 4):
        _bay(setting, ink, column * BAY + BAY / 2, foot, wood)
    for stripe in range(-30, 31):
        a, b = stripe * 0.05, (stripe + 1) * 0.05
        tone = cloth if stripe % 2 else lit(setting, CREAM)
        ink.polygon([(a + 0.012, foot - 0.455 * k), (b + 0.012, foot - 0.455 * k), (b, foot - 0.375 * k),
                     (a, foot - 0.375 * k)], tone)  # fmt: skip
        ink.disc((a + b) / 2, foot - 0.375 * k, 0.025, times(tone, 0.94), ry=0.012)
    name = next((said for feature, said in FRONTS.items() if setting.wants(feature)), "")
    for hand in (-1, 1):
        _board(setting, ink, hand * min(0.40, view.half_width - 0.15), foot - 0.508 * k, name)
    ink.onto(picture)


def _bay(setting: Setting, ink: Ink, x: float, foot: float, wood: Colour) -> None:
    """One window: lamps and shelves with cups or books behind the glass, panels below."""
    k = 1 / setting.view.tall
    top, low = foot - 0.40 * k, foot - 0.14 * k
    warm = WARM if setting.day.lamps else mix(lit(setting, WARM), setting.day.horizon, 0.15)
    ink.box(x - WIDE - 0.012, top, x + WIDE + 0.012, low + 0.012 * k, times(wood, 0.62))
    ink.box(x - WIDE, top, x + WIDE, low, warm)
    ink.box(x - WIDE, low - 0.07 * k, x + WIDE, low, times(warm, 0.80))
    shelf = times(warm, 0.55)
    for row, y in enumerate((low - 0.125 * k, low - 0.068 * k)):
        ink.box(x - WIDE, y, x + WIDE, y + 0.006 * k, shelf)
        for cup in range(7):
            cx = x - WIDE + 0.03 + cup * 0.047
            tone = lit(setting, (CREAM, rgb("#c9603f"), rgb("#5f8a7a"))[(cup + row) % 3])
            if setting.wants(BOOKS):
                ink.box(cx - 0.018, y - (0.034 + 0.004 * (cup % 3)) * k, cx + 0.002, y, tone)
                ink.box(cx + 0.004, y - 0.036 * k, cx + 0.016, y, times(tone, 0.7))
                continue
            ink.box(cx - 0.011, y - 0.022 * k, cx + 0.011, y, tone)
            ink.disc(cx + 0.013, y - 0.012 * k, 0.007, tone)
    for lamp in (-0.08, 0.08):
        ink.disc(x + lamp, top + 0.055 * k, 0.018, rgb("#fff3d0"))
    ink.box(x - 0.006, top, x + 0.006, low, times(wood, 0.8))
    for hand in (-1, 1):
        a, b = sorted((x + hand * 0.012, x + hand * WIDE))
        ink.box(a, foot - 0.105 * k, b, foot - 0.03 * k, times(wood, 0.78))
        ink.box(a + 0.008, foot - 0.097 * k, b - 0.008, foot - 0.038 * k, times(wood, 1.08))


def _board(setting: Setting, ink: Ink, x: float, y: float, name: str) -> None:
    k = 1 / setting.view.tall
    size = 0.046
    left = x - size * 1.3 * len(name) / 2
    for place, letter in enumerate(name):
        for stroke in STROKES[letter]:
            points = [(left + (place * 1.3 + 0.15 + u * 0.9) * size, y + (0.5 - v) * size * k) for u, v in stroke]
            ink.line(points, size * 0.17, lit(setting, CREAM))
