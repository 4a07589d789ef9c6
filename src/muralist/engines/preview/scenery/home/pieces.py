"""What stands in a living room instead of a sofa, and what is green in it: another choice for each seed."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, box, limb
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.setting import Setting

PIECES = ("sofa", "sideboard", "sofa", "bookcase")
WOODS = (rgb("#8a5f3e"), rgb("#a87a50"), rgb("#6b4a35"), rgb("#c9b596"))
CLOTHS = (rgb("#c79a55"), rgb("#4f6f6a"), rgb("#a8577a"), rgb("#5d7fa0"), rgb("#b5694a"))
GREENS = ("palm", "fiddle", "trailing", "palm", "snake")
POTS = (rgb("#c98a66"), rgb("#e6ddcd"), rgb("#4f6570"), rgb("#b9a27a"))


def piece_of(setting: Setting) -> str:
    """What this room has against its wall; the one with a sofa, where that is asked for."""
    if setting.wants("sofa") or setting.wants("cushions"):
        return "sofa"
    return PIECES[int(setting.view.rng("piece of the room").integers(len(PIECES)))]


def sideboard(setting: Setting, ink: Ink, x: float, floor: float) -> None:
    """A low cupboard on legs with a bowl, books and a vase on it."""
    view = setting.view
    k, rng = 1 / view.tall, view.rng("sideboard")
    wood = rooms.toned(setting, WOODS[int(rng.integers(len(WOODS)))])
    base = floor + 0.045
    ink.box(x - 0.40, base - 0.006, x + 0.40, base + 0.012, (0.12, 0.08, 0.06), 0.4)
    for foot in (-0.33, 0.33):
        ink.polygon([(x + foot - 0.016, base - 0.07 * k), (x + foot + 0.016, base - 0.07 * k), (x + foot + 0.007, base),
                     (x + foot - 0.007, base)], times(wood, 0.6))  # fmt: skip
    top, low = base - 0.29 * k, base - 0.065 * k
    ink.box(x - 0.38, top, x + 0.38, low, times(wood, 0.92))
    for door in range(4):
        a, b = x - 0.37 + 0.185 * door + 0.006, x - 0.37 + 0.185 * (door + 1) - 0.006
        ink.box(a, top + 0.026 * k, b, low - 0.012 * k, times(wood, 0.80))
        tone = 1.0 if (door + (setting.side > 0)) % 2 else 0.95
        ink.box(a + 0.004, top + 0.030 * k, b, low - 0.012 * k, times(wood, tone))
        knob = b - 0.018 if door % 2 == 0 else a + 0.018
        ink.disc(knob, (top + low) / 2, 0.006, rooms.toned(setting, rgb("#d9b96a")))
    ink.box(x - 0.395, top - 0.010 * k, x + 0.395, top + 0.010 * k, mix(wood, (1, 1, 1), 0.12))
    y = top - 0.010 * k
    rooms.books(setting, ink, rng, x - 0.34, x - 0.18, y, 0.13, 0.028)
    vase = rooms.toned(setting, CLOTHS[int(rng.integers(len(CLOTHS)))])
    ink.disc(x + 0.02, y - 0.045 * k, 0.045, vase)
    ink.box(x + 0.004, y - 0.12 * k, x + 0.036, y - 0.07 * k, vase)
    for lean in (-0.5, -0.15, 0.2, 0.55):
        tip = (x + 0.02 + lean * 0.16, y - (0.17 + 0.03 * math.cos(lean * 4)) * k)
        ink.line(bezier((x + 0.02, y - 0.11 * k), (x + 0.02 + lean * 0.03, y - 0.15 * k), tip, 6), 0.005,
                 rooms.toned(setting, rgb("#7d8a5a")))  # fmt: skip
        ink.disc(*tip, 0.020, rooms.toned(setting, rgb("#e9d9b8")))
    ink.polygon([(x + 0.20, y - 0.06 * k), (x + 0.34, y - 0.06 * k), (x + 0.30, y), (x + 0.24, y)],
                rooms.toned(setting, rgb("#d8cbb4")))  # fmt: skip


def bookcase(setting: Setting, ink: Ink, x: float, floor: float) -> None:
    """Low shelves of books with an armchair before them."""
    view = setting.view
    k, rng = 1 / view.tall, view.rng("low bookcase")
    wood = rooms.toned(setting, WOODS[int(rng.integers(len(WOODS)))])
    base, high = floor + 0.02, 0.36
    ink.box(x - 0.39, base - high * k, x + 0.39, base, times(wood, 0.85))
    for row in range(2):
        y = base - (0.02 + 0.165 * row) * k
        ink.box(x - 0.37, y - 0.150 * k, x + 0.37, y, times(wood, 0.42))
        rooms.books(setting, ink, rng, x - 0.37, x + 0.37, y, 0.138, 0.030)
    ink.box(x - 0.405, base - (high + 0.014) * k, x + 0.405, base - (high - 0.006) * k, mix(wood, (1, 1, 1), 0.10))
    _armchair(setting, ink, x + setting.side * 0.20, floor + 0.075, CLOTHS[int(rng.integers(len(CLOTHS)))])


def _armchair(setting: Setting, ink: Ink, x: float, base: float, cloth: Colour) -> None:
    k = 1 / setting.view.tall
    fabric = rooms.toned(setting, cloth)

    def block(x0: float, y0: float, x1: float, y1: float, radius: float, tone: Colour) -> None:
        ink.polygon([(px, base - py * k) for px, py in box(x + x0, y0, x + x1, y1, radius)], tone)

    for foot in (-0.14, 0.14):
        block(foot - 0.010, -0.015, foot + 0.010, 0.04, 0.0, rooms.toned(setting, rgb("#5a3d28")))
    block(-0.16, 0.10, 0.16, 0.37, 0.06, times(fabric, 0.86))
    block(-0.12, 0.14, 0.12, 0.34, 0.045, fabric)
    block(-0.13, 0.08, 0.13, 0.165, 0.03, mix(fabric, (1, 1, 1), 0.08))
    block(-0.15, 0.03, 0.15, 0.09, 0.015, times(fabric, 0.76))
    for hand in (-1, 1):
        a, b = sorted((hand * 0.12, hand * 0.185))
        block(a, 0.03, b, 0.23, 0.032, times(fabric, 1.0 if hand * setting.side > 0 else 0.82))


def green(setting: Setting, ink: Ink, x: float, base: float) -> None:
    """A plant in a pot on the floor."""
    view = setting.view
    kind = GREENS[int(view.rng("kind of plant").integers(len(GREENS)))]
    k, rng = 1 / view.tall, view.rng("plant")
    pot = rooms.toned(setting, POTS[int(view.rng("pot").integers(len(POTS)))])
    leaf = rooms.toned(setting, rgb("#4f7d4a"))
    if kind == "palm":
        for angle in (-0.95, -0.62, -0.3, 0.0, 0.28, 0.58, 0.92):
            long = 0.30 * float(rng.uniform(0.85, 1.1))
            tip = (x + math.sin(angle) * long * 0.8, base - (0.13 + math.cos(angle) * long) * k)
            spine = bezier((x, base - 0.12 * k), (x + math.sin(angle) * 0.06, base - (0.13 + long * 0.8) * k), tip, 10)
            tone = jitter(mix(leaf, (1, 1, 0.8), 0.14) if angle * setting.side > 0 else times(leaf, 0.82), rng, 0.02)
            ink.polygon(limb(spine, (0.006, 0.03, 0.062, 0.05, 0.0)), tone)
            ink.line(spine, 0.0025, mix(tone, (1, 1, 0.9), 0.3))
    elif kind == "snake":
        for angle in (-0.30, 0.26, -0.16, 0.14, 0.0):
            long = 0.34 * float(rng.uniform(0.8, 1.1))
            tip = (x + math.sin(angle) * long, base - (0.12 + long) * k)
            bend = (x + angle * 0.3, base - (0.12 + long * 0.6) * k)
            spine = bezier((x + angle * 0.1, base - 0.12 * k), bend, tip, 8)
            ink.polygon(limb(spine, (0.040, 0.046, 0.034, 0.0)), rooms.toned(setting, rgb("#c9cc7a")))
            ink.polygon(limb(spine, (0.028, 0.033, 0.022, 0.0)), jitter(times(leaf, 0.9), rng, 0.03))
    else:
        high = 0.46 if kind == "fiddle" else 0.20
        stem = [(x, base - 0.12 * k), (x + 0.012, base - (0.12 + high * 0.8) * k)]
        ink.line(stem, 0.010, rooms.toned(setting, rgb("#6f5038")))
        for number in range(20):
            up = 0.30 + 0.70 * number / 19 if kind == "fiddle" else 0.4 + 0.5 * float(rng.random())
            aside = float(rng.normal(0, 0.060 if kind == "fiddle" else 0.075))
            tone = mix(leaf, (1, 1, 0.8), 0.16) if aside * setting.side > 0 else times(leaf, 0.85)
            ink.disc(x + aside, base - (0.13 + high * up) * k, 0.042, jitter(tone, rng, 0.03), ry=0.032)
    ink.polygon([(x - 0.066, base - 0.13 * k), (x + 0.066, base - 0.13 * k), (x + 0.05, base), (x - 0.05, base)], pot)
    ink.polygon([(x, base - 0.13 * k), (x - setting.side * 0.066, base - 0.13 * k), (x - setting.side * 0.05, base),
                 (x, base)], times(pot, 0.84))  # fmt: skip
    ink.box(x - 0.072, base - 0.145 * k, x + 0.072, base - 0.118 * k, mix(pot, (1, 1, 1), 0.1))
