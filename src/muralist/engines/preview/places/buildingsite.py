"""A building site: the concrete frame of a house that grows, a crane over it, sand and planks before it."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, Colour, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import faded, ground, lit, mist
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

HORIZON = 0.70
CONCRETE, RUST, YELLOW = rgb("#b9b6b0"), rgb("#a8562f"), rgb("#e8b030")


def paint(setting: Setting) -> Array:
    """Storeys on pillars with scaffolding at one side, a tower crane, and bare ground."""
    view = setting.view
    picture = blank(view)
    sky(setting, picture, HORIZON)
    side = setting.side
    ink = view.ink(2)
    half = min(0.46, view.half_width * 0.80)
    x = -side * min(0.16, view.half_width * 0.25)
    _crane(setting, ink, x + side * (half + 0.10))
    _frame(setting, ink, x, half)
    ink.onto(picture)
    mist(setting, picture, at=HORIZON, thick=0.02, strength=0.25)
    ground(setting, picture, "bare earth", top=HORIZON, colour=rgb("#b59a72"), rough=0.5, fx=9, fy=24, far=0.1)
    ink = view.ink(2)
    if not setting.holds("fence"):
        _fence(setting, ink)
    _planks(setting, ink, side * view.half_width * 0.66, 0.80)
    ink.onto(picture)
    return picture


def _frame(setting: Setting, ink: Ink, x: float, half: float) -> None:
    """Slabs on pillars, iron that stands up from the last, and poles with boards before one side."""
    k = 1 / setting.view.tall
    tone = faded(setting, CONCRETE, 0.12)
    storeys, high = 4, 0.125
    top = HORIZON - storeys * high * k
    for storey in range(storeys):
        foot = HORIZON - storey * high * k
        ink.box(x - half, foot - high * k, x + half, foot, times(tone, 0.42 + 0.05 * storey))
        for pillar in range(6):
            px = x - half + 0.02 + pillar * (2 * half - 0.04) / 5
            ink.box(px - 0.014, foot - high * k, px + 0.014, foot, times(tone, 0.84))
            ink.box(px + setting.side * 0.007 - 0.006, foot - high * k, px + setting.side * 0.007 + 0.006, foot, tone)
        ink.box(x - half - 0.015, foot - high * k, x + half + 0.015, foot - (high - 0.022) * k, times(tone, 1.04))
    for rod in range(22):
        px = x - half + 0.02 + rod * (2 * half - 0.04) / 21
        ink.line([(px, top), (px, top - (0.03 + 0.012 * (rod % 3)) * k)], 0.003, faded(setting, RUST, 0.15))
    steel = faded(setting, rgb("#8d949b"), 0.1)
    for pole in range(5):
        px = x + setting.side * half - setting.side * pole * 0.075
        ink.line([(px, HORIZON + 0.006), (px, top - 0.02 * k)], 0.005, steel)
    for storey in range(1, storeys + 1):
        y = HORIZON - storey * high * k + 0.02 * k
        a, b = x + setting.side * (half + 0.02), x + setting.side * (half - 0.32)
        ink.line([(a, y), (b, y)], 0.010, faded(setting, rgb("#c08a4c"), 0.1))
        ink.line([(a, y - 0.045 * k), (b, y - 0.045 * k)], 0.004, steel)


def _crane(setting: Setting, ink: Ink, x: float) -> None:
    """A tower crane, its jib over the house, a load on the hook."""
    k = 1 / setting.view.tall
    tone = faded(setting, YELLOW, 0.12)
    dark = times(tone, 0.7)
    side = setting.side
    top = max(0.10, HORIZON - 0.62 * k)
    for hand in (-1, 1):
        ink.line([(x + hand * 0.016, HORIZON), (x + hand * 0.016, top)], 0.006, tone)
    steps = 16
    for step in range(steps):
        y0 = HORIZON - (HORIZON - top) * step / steps
        y1 = HORIZON - (HORIZON - top) * (step + 1) / steps
        hand = 1 if step % 2 else -1
        ink.line([(x - hand * 0.016, y0), (x + hand * 0.016, y1)], 0.004, dark)
    reach, back = -side * 0.62, side * 0.18
    for drop in (0.0, 0.026):
        ink.line([(x + back, top + drop * k), (x + reach, top + drop * k)], 0.006, tone)
    for step in range(20):
        x0 = x + back + (reach - back) * step / 20
        x1 = x + back + (reach - back) * (step + 1) / 20
        low = 0.026 if step % 2 else 0.0
        ink.line([(x0, top + low * k), (x1, top + (0.026 - low) * k)], 0.003, dark)
    peak = (x, top - 0.075 * k)
    ink.line([(x - 0.012, top), peak, (x + 0.012, top)], 0.006, tone)
    for end in (x + back * 0.9, x + reach * 0.6):
        ink.line([peak, (end, top)], 0.003, dark)
    ink.box(x + back - 0.03, top + 0.026 * k, x + back + 0.03, top + 0.085 * k, faded(setting, CONCRETE, 0.1))
    ink.box(x - 0.022, top + 0.030 * k, x + 0.022, top + 0.075 * k, tone)
    hook = x + reach * 0.72
    ink.line([(hook, top + 0.02 * k), (hook, top + 0.13 * k)], 0.003, dark)
    ink.box(hook - 0.05, top + 0.13 * k, hook + 0.05, top + 0.145 * k, faded(setting, RUST, 0.1))


def _fence(setting: Setting, ink: Ink) -> None:
    """A barrier of red and white boards along the site."""
    k = 1 / setting.view.tall
    red, white = lit(setting, rgb("#c8382f")), lit(setting, rgb("#f4f1ea"))
    foot = HORIZON + 0.055
    for post in range(-4, 5):
        ink.box(post * 0.34 - 0.006, foot - 0.085 * k, post * 0.34 + 0.006, foot, lit(setting, rgb("#6f757b")))
    for stripe in range(-32, 33):
        x = stripe * 0.05
        tone: Colour = red if stripe % 2 else white
        ink.polygon([(x, foot - 0.080 * k), (x + 0.05, foot - 0.080 * k), (x + 0.035, foot - 0.050 * k),
                     (x - 0.015, foot - 0.050 * k)], tone)  # fmt: skip


def _planks(setting: Setting, ink: Ink, x: float, foot: float) -> None:
    """A stack of planks and a heap of bricks."""
    k = 1 / setting.view.tall
    for row in range(4):
        y = foot - row * 0.017 * k
        tone = lit(setting, rgb("#c89a60" if row % 2 else "#b5864e"))
        ink.box(x - 0.13 + 0.01 * (row % 2), y - 0.014 * k, x + 0.13 + 0.01 * (row % 2), y, tone)


PLACE = Place(
    name="building site",
    paint=paint,
    light=open_light,
    ground=0.90,
    horizon=HORIZON,
    sky=(0.05, 0.30),
    scale=0.95,
    features=SKY_FEATURES,
)
