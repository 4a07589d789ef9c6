"""More that rolls and flies: vans, sports cars, carriages, airship, glider, parachute, rover, satellites."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.pumpkincoach import COACH, paint_coach
from muralist.engines.preview.props.solids import STEEL, WHITE, contrast, pane, rod, wheel

DARK, WOOD, GOLD = rgb("#2f2e33"), rgb("#8f6238"), rgb("#dcaa3c")


def van_extent(look: Look) -> Extent:
    return Extent(left=-1.24, right=1.24, top=1.44 if look.variant == "loaded" else 1.22)


def paint_van(canvas: Canvas, look: Look) -> None:
    """A round-nosed camper in two colours; an ambulance is white with a stripe and a lamp."""
    rescue = look.variant == "ambulance"
    tone = look.pick("paint", (rgb("#5fa8a4"), rgb("#e0705a"), rgb("#e8b54a"), rgb("#7f9fc8")))
    tone = rgb("#d8382f") if rescue else tone
    upper = rgb("#f6f1e4")
    if look.variant == "loaded":
        for k, x in enumerate((-0.62, -0.28, 0.06)):
            canvas.solid(box(x, 1.14, x + 0.30, 1.32 + 0.04 * (k % 2), 0.03), (WOOD, rgb("#a4453a"), rgb("#4f6a7a"))[k],
                         puffed(0.6))  # fmt: skip
    if rescue:
        with canvas.lit():
            canvas.solid(box(0.10, 1.08, 0.36, 1.18, 0.03), rgb("#5aa0ff"), flat(0.9))
    shell = curve([(-1.14, 0.22), (-1.18, 0.60), (-1.10, 0.98), (-0.90, 1.12), (0.62, 1.12), (0.92, 0.98), (1.10, 0.62),
                   (1.16, 0.24), (1.02, 0.16), (-1.02, 0.16)], closed=True, steps=6)  # fmt: skip
    canvas.solid(shell, upper, puffed(0.6, shine=0.25), gloss=0.4)
    inside = canvas.mask_of(shell)
    belt = [(-1.3, 0.60), (0.80, 0.60), (1.06, 0.52), (1.3, 0.46), (1.3, 0.0), (-1.3, 0.0)]
    if rescue:
        canvas.solid(box(-1.3, 0.42, 1.3, 0.56), tone, slope(0.6, 0.75), inside=inside)
        letters(canvas, readable(look.text) or "AMBULANCE", (-0.42, 0.25, 0.42, 0.38), tone)
    else:
        canvas.solid(belt, tone, slope(0.4, 0.8), gloss=0.4, inside=inside)
        with canvas.ink(inside=inside) as pen:
            pen.line([(-1.3, 0.60), (0.80, 0.60), (1.06, 0.52), (1.3, 0.46)], 0.025, STEEL)
    for x0, x1 in ((-1.02, -0.62), (-0.56, -0.16), (-0.10, 0.30)):
        pane(canvas, box(x0, 0.68, x1, 0.98, 0.04), lit=look.dark)
    pane(canvas, [(0.38, 0.68), (0.86, 0.68), (0.76, 0.92), (0.62, 0.98), (0.38, 0.98)], lit=False)
    with canvas.ink() as pen:
        for x in (-0.59, 0.34, 0.90):
            pen.line([(x, 0.20), (x, 0.62)], 0.012, times(tone, 0.6), 0.7)
    for x in (-0.70, 0.70):
        canvas.solid(ellipse(x, 0.22, 0.25, 0.24), DARK, flat(0.3), inside=inside)
        wheel(canvas, (x, 0.195), 0.195)
    canvas.solid(ellipse(1.10, 0.42, 0.05, 0.075), rgb("#fff2cf"), puffed(0.9, shine=0.3), gloss=0.5)
    canvas.solid(ellipse(-1.14, 0.42, 0.035, 0.06), rgb("#d8382f"), puffed(0.9))
    for x0, x1 in ((-1.22, -0.96), (0.98, 1.22)):
        canvas.solid(box(x0, 0.16, x1, 0.24, 0.03), STEEL, puffed(0.8, shine=0.3), gloss=0.5)
    if look.dark:
        canvas.lamp(1.14, 0.42, 0.6, rgb("#ffe6ac"), 0.8)


def paint_sports_car(canvas: Canvas, look: Look) -> None:
    tone = look.pick("paint", (rgb("#d02f2a"), rgb("#f0b92e"), rgb("#2f6fb8"), rgb("#e9e7e2")))
    if look.variant == "race":
        canvas.solid(
            [(-1.14, 0.50), (-0.86, 0.50), (-0.90, 0.66), (-1.20, 0.66)], tone, puffed(0.7, shine=0.3), gloss=0.5
        )
        rod(canvas, [(-1.02, 0.36), (-1.02, 0.52)], 0.04, DARK)
    body = curve(
        [
            (-1.16, 0.24),
            (-1.18, 0.44),
            (-0.98, 0.54),
            (-0.60, 0.56),
            (-0.26, 0.72),
            (0.10, 0.72),
            (0.46, 0.50),
            (0.96, 0.40),
            (1.22, 0.28),
            (1.20, 0.16),
            (0.9, 0.12),
            (-1.0, 0.12),
        ],
        closed=True,
        steps=7,
    )
    canvas.solid(body, tone, puffed(0.8, shine=0.4), gloss=0.7)
    inside = canvas.mask_of(body)
    pane(canvas, curve([(-0.44, 0.53), (-0.20, 0.675), (0.08, 0.675), (0.36, 0.50)], steps=4), tone=rgb("#33475a"))
    with canvas.ink(inside=inside) as pen:
        pen.line([(-0.06, 0.7), (-0.04, 0.50)], 0.020, times(tone, 0.6))
        pen.line(
            curve([(-0.42, 0.50), (-0.40, 0.24), (0.26, 0.22), (0.32, 0.48)], steps=5), 0.010, times(tone, 0.5), 0.8
        )
        pen.polygon([(-0.74, 0.44), (-0.52, 0.46), (-0.56, 0.36), (-0.72, 0.36)], DARK)
        pen.polygon(box(-1.3, 0.10, 1.3, 0.17), times(tone, 0.4))
        if look.variant == "race":
            pen.disc(0.0, 0.34, 0.12, WHITE)
    if look.variant == "race":
        letters(canvas, readable(look.text) or "7", (-0.07, 0.26, 0.07, 0.42), DARK)
    canvas.soft(limb([(-0.9, 0.48), (0.2, 0.46), (1.0, 0.36)], (0.02, 0.035, 0.01)), WHITE, 0.012, 0.55, inside=inside)
    for x in (-0.74, 0.76):
        canvas.solid(ellipse(x, 0.22, 0.25, 0.24), DARK, flat(0.3), inside=inside)
        wheel(canvas, (x, 0.21), 0.21, tyre=0.32)
    canvas.solid([(0.98, 0.36), (1.16, 0.30), (1.12, 0.25), (0.96, 0.30)], rgb("#fff2cf"), flat(0.85))
    canvas.solid(box(-1.18, 0.38, -1.10, 0.45, 0.02), rgb("#ff5a4a"), flat(0.75))
    if look.dark:
        canvas.lamp(1.10, 0.31, 0.6, rgb("#ffe6ac"), 0.8)


def carriage_extent(look: Look) -> Extent:
    if look.variant == "pumpkin":
        return COACH
    left, bottom = (-1.0, -0.06) if look.variant == "royal" else (-1.1, -0.03)
    return Extent(left=left, right=1.3, top=1.36, bottom=bottom)


def _spoked(canvas: Canvas, x: float, y: float, radius: float, tone: tuple[float, float, float]) -> None:
    rim = ellipse(x, y, radius, radius)
    with canvas.ink() as pen:
        for k in range(10):
            a = k * math.pi / 5
            pen.line([(x, y), (x + radius * math.cos(a), y + radius * math.sin(a))], radius * 0.09, tone)
    canvas.solid(limb([*rim, rim[0]], (radius * 0.17, radius * 0.17)), tone, puffed(0.9, shine=0.2), gloss=0.3)
    canvas.solid(ellipse(x, y, radius * 0.2, radius * 0.2), times(tone, 0.8), puffed(1.0))


def paint_carriage(canvas: Canvas, look: Look) -> None:
    if look.variant == "pumpkin":
        paint_coach(canvas, look)
        return
    if look.variant != "royal":
        canvas.solid(
            curve([(-0.96, 0.60), (-1.02, 1.16), (-0.5, 1.32), (0.3, 1.32), (0.74, 1.16), (0.70, 0.60)], steps=6),
            look.colour(rgb("#efe5cf")),
            puffed(0.6),
            texture=0.05,
        )
        with canvas.ink() as pen:
            for x in (-0.56, -0.14, 0.28):
                pen.line(bezier((x - 0.04, 0.62), (x - 0.06, 1.0), (x, 1.31), 8), 0.02, rgb("#b8a888"), 0.8)
        canvas.solid([(-1.02, 0.66), (0.78, 0.66), (0.70, 0.34), (-0.92, 0.34)], WOOD, facing(0, 0.1, 1), texture=0.1)
        rod(canvas, [(0.70, 0.40), (1.26, 0.44)], 0.05, WOOD)
        _spoked(canvas, -0.62, 0.32, 0.32, times(WOOD, 0.8))
        _spoked(canvas, 0.46, 0.26, 0.26, times(WOOD, 0.8))
        return
    tone = look.colour(rgb("#8f3f6f"))
    rod(canvas, [(0.40, 0.38), (0.92, 0.46), (1.24, 0.44)], 0.05, GOLD, gloss=0.5)
    body = curve([(-0.60, 0.60), (-0.72, 0.96), (-0.62, 1.16), (0.40, 1.16), (0.54, 0.96), (0.44, 0.60), (0.2, 0.42),
                  (-0.36, 0.42)], closed=True, steps=6)  # fmt: skip
    canvas.solid(body, tone, puffed(0.8, shine=0.3), gloss=0.5)
    canvas.solid(curve([(-0.70, 1.12), (-0.46, 1.26), (-0.1, 1.31), (0.26, 1.26), (0.50, 1.12)], steps=6), GOLD,
                 puffed(0.7, shine=0.3), gloss=0.6)  # fmt: skip
    for x0, x1 in ((-0.54, -0.24), (0.06, 0.36)):
        pane(canvas, box(x0, 0.78, x1, 1.06, 0.10), lit=look.dark, tone=rgb("#c9dce6"))
    with canvas.ink() as pen:
        pen.line([(-0.20, 0.46), (-0.20, 1.08), (0.02, 1.08), (0.02, 0.46)], 0.022, GOLD)
        pen.line([*body, body[0]], 0.022, GOLD)
        pen.disc(-0.09, 0.72, 0.055, GOLD)
    rod(canvas, [(0.52, 0.56), (0.80, 0.74)], 0.05, GOLD)
    canvas.solid(box(0.62, 0.70, 0.88, 0.80, 0.03), tone, puffed(0.8))
    _spoked(canvas, -0.58, 0.34, 0.34, GOLD)
    _spoked(canvas, 0.66, 0.27, 0.27, GOLD)


def paint_cable_car(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8483c"))
    with canvas.ink() as pen:
        pen.line([(-1.3, 1.60), (1.3, 1.78)], 0.030, DARK)
    canvas.solid(box(-0.22, 1.64, 0.22, 1.74, 0.03), DARK, puffed(0.7))
    rod(canvas, [(0, 1.64), (0.10, 1.30), (0, 1.04)], 0.06, DARK)
    cabin = curve([(-0.62, 0.10), (-0.70, 0.50), (-0.60, 0.94), (-0.4, 1.04), (0.4, 1.04), (0.60, 0.94), (0.70, 0.50),
                   (0.62, 0.10), (0.4, 0.02), (-0.4, 0.02)], closed=True, steps=5)  # fmt: skip
    canvas.solid(cabin, tone, puffed(0.6, shine=0.3), gloss=0.5)
    for x0, x1 in ((-0.56, -0.24), (-0.18, 0.18), (0.24, 0.56)):
        pane(canvas, box(x0, 0.46, x1, 0.90, 0.05), lit=look.dark)
    with canvas.ink() as pen:
        pen.line([(-0.66, 0.36), (0.66, 0.36)], 0.04, rgb("#f8f3e6"))
        pen.line([(-0.21, 0.08), (-0.21, 0.92)], 0.012, times(tone, 0.6))
        pen.line([(0.21, 0.08), (0.21, 0.92)], 0.012, times(tone, 0.6))


def paint_tricycle(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8382f"))
    wheel(canvas, (-0.46, 0.20), 0.19, tyre=0.3)
    rod(canvas, [(-0.50, 0.22), (-0.18, 0.46), (0.34, 0.72)], 0.07, tone, gloss=0.5)
    rod(canvas, [(-0.18, 0.46), (-0.24, 0.66)], 0.06, STEEL, gloss=0.5)
    canvas.solid(
        curve([(-0.48, 0.68), (-0.30, 0.76), (-0.02, 0.68), (-0.24, 0.62)], closed=True, steps=5), DARK, puffed(0.9)
    )
    rod(canvas, [(0.46, 0.32), (0.30, 0.94)], 0.065, tone, gloss=0.5)
    rod(canvas, [(0.30, 0.92), (0.10, 0.98)], 0.05, STEEL, gloss=0.6)
    rod(canvas, [(0.14, 0.97), (0.02, 0.98)], 0.08, rgb("#f2c14e"))
    canvas.solid(ellipse(-0.34, 0.18, 0.19, 0.18), DARK, flat(0.4))
    wheel(canvas, (-0.36, 0.18), 0.18, tyre=0.3)
    wheel(canvas, (0.46, 0.32), 0.31, tyre=0.24)
    rod(canvas, [(0.46, 0.32), (0.56, 0.18)], 0.04, STEEL)
    canvas.solid(box(0.48, 0.13, 0.66, 0.19, 0.02), DARK, puffed(0.8))
    with canvas.ink() as pen:
        for k, code in enumerate(("#f2c14e", "#5aa865", "#3f8ac0")):
            pen.line(bezier((0.02, 0.97), (-0.06, 0.90), (-0.06 + 0.05 * k, 0.76), 6), 0.018, rgb(code))


def paint_airship(canvas: Canvas, look: Look) -> None:
    tone = look.pick("skin", (rgb("#d9cfb8"), rgb("#b9c4cc"), rgb("#d8836a")))
    second = look.colours[1] if len(look.colours) > 1 else times(tone, 0.7)
    for up in (1, -1):
        fin = [(-0.86, 0.72), (-1.26, 0.72 + up * 0.34), (-1.32, 0.72 + up * 0.12), (-1.10, 0.72)]
        canvas.solid(fin, second, puffed(0.6))
    hull = curve([(-1.22, 0.72), (-0.80, 0.98), (-0.1, 1.10), (0.7, 1.04), (1.14, 0.84), (1.24, 0.72), (1.14, 0.60),
                  (0.7, 0.40), (-0.1, 0.34), (-0.80, 0.46)], closed=True, steps=7)  # fmt: skip
    canvas.solid(hull, tone, puffed(0.9, shine=0.2), gloss=0.3)
    with canvas.ink(inside=canvas.mask_of(hull)) as pen:
        for share in (-0.66, -0.34, 0.0, 0.34, 0.66):
            pen.line(bezier((-1.22, 0.72), (0.0, 0.72 + 0.70 * share), (1.24, 0.72), 20), 0.010, times(tone, 0.66), 0.8)
        pen.line([(-1.3, 0.72), (1.3, 0.72)], 0.06, second, 0.9)
    letters(canvas, look.text, (-0.60, 0.78, 0.70, 0.98), contrast(tone))
    for x in (-0.34, 0.34):
        rod(canvas, [(x, 0.24), (x, 0.42)], 0.025, DARK)
    car = curve([(-0.46, 0.28), (-0.42, 0.10), (0.30, 0.08), (0.48, 0.20), (0.46, 0.28)], steps=4)
    canvas.solid(car, WOOD, puffed(0.7), texture=0.06)
    for k in range(4):
        pane(canvas, box(-0.34 + 0.17 * k, 0.16, -0.22 + 0.17 * k, 0.24, 0.02), lit=look.dark)
    rod(canvas, [(-0.46, 0.18), (-0.58, 0.18)], 0.05, DARK)
    canvas.solid(ellipse(-0.60, 0.18, 0.025, 0.14), rgb("#5a4a3a"), puffed(0.8))


def paint_parachute(canvas: Canvas, look: Look) -> None:
    tones = look.colours or (rgb("#d8483c"), rgb("#f8f3e6"))
    dome = [*ellipse(0, 1.02, 0.86, 0.58, start=math.pi, end=0.0, points=40)]
    hem: Path = []
    for k in range(6):
        x0 = 0.86 - 1.72 * k / 6
        hem += bezier((x0, 1.02), (x0 - 0.143, 0.94 + 0.14), (x0 - 0.287, 1.02), 7)
    outline = [*dome, *hem]
    canvas.solid(outline, tones[0], sphere(0, 0.96, 0.92, 0.66))
    inside = canvas.mask_of(outline)
    edges = [math.sin(k * math.pi / 12) * 0.86 for k in range(-6, 7, 2)]
    for k in range(6):
        if k % 2:
            gore = [*bezier((edges[k], 0.98), (edges[k] * 0.9, 1.46), (0, 1.61), 12),
                    *reversed(bezier((edges[k + 1], 0.98), (edges[k + 1] * 0.9, 1.46), (0, 1.61), 12))]  # fmt: skip
            canvas.solid(gore, tones[1 % len(tones)] if len(tones) > 1 else mix(tones[0], WHITE, 0.7),
                         sphere(0, 0.96, 0.92, 0.66), inside=inside)  # fmt: skip
    with canvas.ink() as pen:
        for k in range(7):
            x = -0.86 + 1.72 * k / 6
            pen.line([(x, 1.02), (0.02 * (k - 3), 0.34)], 0.010, rgb("#efe8d8"))
    canvas.solid(box(-0.14, 0.02, 0.14, 0.30, 0.03), rgb("#b5834f"), puffed(0.6), texture=0.06)
    with canvas.ink() as pen:
        pen.line([(0, 0.02), (0, 0.30)], 0.03, rgb("#d8c08a"))


def paint_glider(canvas: Canvas, look: Look) -> None:
    tones = look.colours or (rgb("#f2b23e"), rgb("#d8483c"), rgb("#3f8ac0"))
    with canvas.ink() as pen:
        for x in (-0.55, 0.0, 0.55):
            pen.line([(x, 0.74), (0.0, 0.16)], 0.014, DARK)
    nose = (0.0, 1.06)
    for hand in (-1, 1):
        for k in range(3):
            a, b = k / 3, (k + 1) / 3
            panel = [(nose[0] + hand * 1.2 * a, nose[1] - 0.46 * a), (nose[0] + hand * 1.2 * b, nose[1] - 0.46 * b),
                     (hand * 1.06 * b, 0.56 + 0.06 * b), (hand * 1.06 * a, 0.62 - 0.02 * a)]  # fmt: skip
            canvas.solid(panel, tones[k % len(tones)], facing(-hand * 0.4, 0.7, 0.6))
    rod(canvas, [(-0.30, 0.20), (0.30, 0.20)], 0.03, STEEL)
    canvas.solid(limb([(-0.26, 0.40), (0.04, 0.36), (0.42, 0.34)], (0.10, 0.15, 0.07)), rgb("#3f4f6a"), puffed(0.9))
    canvas.solid(ellipse(-0.34, 0.44, 0.085, 0.085), rgb("#d8483c"), puffed(1.0, shine=0.3))


def satellite_extent(look: Look) -> Extent:
    return (
        Extent(left=-1.5, right=1.5, top=1.36) if look.variant == "station" else Extent(left=-1.3, right=1.3, top=1.20)
    )


def _wing(canvas: Canvas, x0: float, y0: float, x1: float, y1: float) -> None:
    canvas.solid(box(x0, y0, x1, y1, 0.01), rgb("#2f4f9f"), slope(0.45, 0.8, 50), gloss=0.5)
    with canvas.ink() as pen:
        for k in range(1, 6):
            x = x0 + (x1 - x0) * k / 6
            pen.line([(x, y0), (x, y1)], 0.012, rgb("#c9d6ea"))
        for k in range(1, 3):
            y = y0 + (y1 - y0) * k / 3
            pen.line([(x0, y), (x1, y)], 0.012, rgb("#c9d6ea"))
        pen.line([*box(x0, y0, x1, y1), (x0, y0)], 0.018, rgb("#e6c878"))


def paint_satellite(canvas: Canvas, look: Look) -> None:
    if look.variant == "station":
        rod(canvas, [(-1.4, 0.70), (1.4, 0.70)], 0.05, STEEL)
        for x in (-1.46, -0.94, 0.62, 1.14):
            _wing(canvas, x, 0.76, x + 0.32, 1.32)
            _wing(canvas, x, 0.08, x + 0.32, 0.64)
        for x0, x1, wide in ((-0.56, 0.56, 0.34), (-0.22, 0.22, 0.42)):
            rod(canvas, [(x0, 0.70), (x1, 0.70)], wide, rgb("#e3e6e9"), gloss=0.4)
        rod(canvas, [(0.0, 0.28), (0.0, 1.14)], 0.26, rgb("#d3d8dc"), gloss=0.4)
        for k in range(5):
            canvas.solid(ellipse(-0.40 + 0.2 * k, 0.72, 0.035, 0.035), rgb("#7fd0f0"), flat(0.85))
        return
    rod(canvas, [(-0.4, 0.58), (0.4, 0.58)], 0.04, STEEL)
    _wing(canvas, -1.26, 0.38, -0.42, 0.78)
    _wing(canvas, 0.42, 0.38, 1.26, 0.78)
    canvas.solid(
        box(-0.26, 0.28, 0.26, 0.90, 0.03), look.colour(rgb("#dcb45a")), puffed(0.5, shine=0.4), gloss=0.6, texture=0.06
    )
    rod(canvas, [(0, 0.90), (0, 1.02)], 0.03, STEEL)
    dish = [*ellipse(0, 1.04, 0.26, 0.08)]
    canvas.solid(
        curve([(-0.26, 1.06), (-0.14, 0.94), (0.14, 0.94), (0.26, 1.06)], steps=5), rgb("#e9ecee"), puffed(0.7)
    )
    canvas.solid(dish, rgb("#cfd5d9"), slope(0.5, 0.8))
    rod(canvas, [(0, 1.04), (0, 1.17)], 0.02, DARK)
    rod(canvas, [(0, 0.28), (0, 0.06)], 0.025, STEEL)
    with canvas.lit():
        canvas.solid(ellipse(0, 0.06, 0.03, 0.03), rgb("#ff5a4a"), flat(0.95))


def paint_rover(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#e6e2da"))
    for x in (-0.66, 0.02, 0.68):
        rod(canvas, [(x, 0.22), (x * 0.7, 0.46)], 0.05, STEEL)
    canvas.solid(box(-0.66, 0.44, 0.60, 0.70, 0.04), tone, puffed(0.5, shine=0.2), gloss=0.3)
    canvas.solid(
        [(-0.78, 0.70), (0.50, 0.70), (0.62, 0.80), (-0.66, 0.80)], rgb("#2f4f9f"), slope(0.45, 0.8, 40), gloss=0.5
    )
    with canvas.ink() as pen:
        for k in range(1, 6):
            pen.line([(-0.78 + 0.213 * k, 0.70), (-0.66 + 0.213 * k, 0.80)], 0.012, rgb("#c9d6ea"))
    rod(canvas, [(0.34, 0.78), (0.34, 1.18)], 0.05, STEEL)
    canvas.solid(box(0.18, 1.16, 0.52, 1.34, 0.04), tone, puffed(0.7, shine=0.2))
    for x in (0.27, 0.43):
        canvas.solid(ellipse(x, 1.25, 0.06, 0.06), DARK, puffed(0.9))
        canvas.solid(ellipse(x - 0.01, 1.26, 0.026, 0.026), rgb("#7fc8e8"), flat(0.9))
    rod(canvas, [(-0.44, 0.80), (-0.44, 1.06)], 0.025, STEEL)
    canvas.solid(curve([(-0.64, 1.10), (-0.54, 1.0), (-0.34, 1.0), (-0.24, 1.10)], steps=5), tone, puffed(0.8))
    for x in (-0.66, 0.02, 0.68):
        canvas.solid(ellipse(x, 0.20, 0.21, 0.20), DARK, puffed(0.8))
        canvas.solid(ellipse(x, 0.20, 0.11, 0.105), STEEL, puffed(0.9, shine=0.3), gloss=0.4)
    rod(canvas, [(0.58, 0.56), (0.84, 0.66), (0.96, 0.46)], 0.05, STEEL)


PROPS = (
    Prop(name="camper_van", size=2.1, extent=van_extent, paint=paint_van, home="meadow", perch=1.12,
         turns=False),
    Prop(name="sports_car", size=1.2, extent=bounds(-1.26, 1.28, 0.80), paint=paint_sports_car, home="street",
         turns=False),
    Prop(name="carriage", size=2.2, extent=carriage_extent, paint=paint_carriage, home="meadow"),
    Prop(name="cable_car", size=2.4, extent=bounds(-1.34, 1.34, 1.82), paint=paint_cable_car, home="mountains",
         stands="sky", casts=False, turns=False),
    Prop(name="tricycle", size=0.6, extent=bounds(-0.68, 0.80, 1.04), paint=paint_tricycle, home="park"),
    Prop(name="airship", size=12.0, extent=bounds(-1.36, 1.28, 1.16), paint=paint_airship, home="mountains",
         stands="sky", casts=False, letters=True, turns=False),
    Prop(name="parachute", size=5.0, extent=bounds(-0.90, 0.90, 1.64), paint=paint_parachute, home="meadow",
         stands="sky", casts=False, turns=False),
    Prop(name="hang_glider", size=2.5, extent=bounds(-1.24, 1.24, 1.10, 0.10), paint=paint_glider, home="mountains",
         stands="sky", casts=False),
    Prop(name="satellite", size=3.0, extent=satellite_extent, paint=paint_satellite, home="space", stands="sky",
         casts=False),
    Prop(name="rover", size=1.4, extent=bounds(-0.92, 1.02, 1.38), paint=paint_rover, home="desert"),
)  # fmt: skip
