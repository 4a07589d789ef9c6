"""Gadgets and the laboratory: light bulb, battery, gears, keyboard, mouse, controller, drone, microscope, flasks."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, lathe, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, gleam, pane, rod, turned

DARK, BRASS = rgb("#2b2a2e"), rgb("#cfa24a")


def paint_bulb(canvas: Canvas, look: Look) -> None:
    glow = look.colour(rgb("#ffdf8a"))
    profile = curve([(0.17, 0.34), (0.22, 0.50), (0.40, 0.78), (0.44, 1.02), (0.34, 1.28), (0.06, 1.40)], steps=7)
    outline = turned(canvas, profile, mix(glow, WHITE, 0.55), tilt=0.2, shine=0.3, gloss=0.6, closed=True)
    inside = canvas.mask_of(outline)
    with canvas.lit():
        canvas.soft(ellipse(0, 0.98, 0.30, 0.30), mix(glow, WHITE, 0.25), 0.12, 0.9, inside=inside)
        with canvas.ink() as pen:
            pen.line([(-0.05, 0.40), (-0.15, 0.92)], 0.012, rgb("#c9a24a"))
            pen.line([(0.05, 0.40), (0.15, 0.92)], 0.012, rgb("#c9a24a"))
            pen.line(
                [(-0.15 + 0.30 * k / 12, 0.92 + (0.06 if k % 2 else 0.0)) for k in range(13)], 0.018, rgb("#ff9a2e")
            )
    gleam(canvas, 0.20, 1.14, 0.05, 0.14, turn=0.3, alpha=0.8, inside=inside)
    for k in range(4):
        turned(canvas, [(0.175, 0.10 + 0.07 * k), (0.19, 0.135 + 0.07 * k), (0.175, 0.17 + 0.07 * k)], STEEL, tilt=0.2,
               gloss=0.6)  # fmt: skip
    turned(canvas, [(0.08, 0.04), (0.15, 0.11)], DARK, tilt=0.2)
    canvas.lamp(0, 0.98, 1.5 if look.dark else 0.9, glow, 0.7 if look.dark else 0.35)


def paint_battery(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#2f9a5a"))
    turned(canvas, [(0.10, 1.30), (0.10, 1.40)], STEEL, tilt=0.2, gloss=0.6, closed=True)
    turned(canvas, [(0.30, 0.06), (0.30, 0.92)], DARK, tilt=0.2, gloss=0.4)
    turned(canvas, [(0.30, 0.90), (0.30, 1.30)], BRASS, tilt=0.2, gloss=0.6, closed=True)
    turned(canvas, [(0.302, 0.26), (0.302, 0.60)], tone, tilt=0.2, gloss=0.4)
    with canvas.ink() as pen:
        pen.polygon([(0.02, 0.58), (-0.12, 0.36), (-0.02, 0.37), (-0.06, 0.20), (0.11, 0.43), (0.01, 0.42)],
                    rgb("#ffe27a"))  # fmt: skip


def gear_extent(look: Look) -> Extent:
    if look.variant == "several":
        return Extent(left=-1.02, right=1.02, top=1.62)
    return Extent(left=-0.56, right=0.56, top=1.12, bottom=-0.03)


def _gear(canvas: Canvas, x: float, y: float, radius: float, teeth: int, tone: Colour, turn: float = 0.0) -> None:
    rim: Path = []
    for k in range(teeth):
        for share, far in ((0.0, 0.84), (0.18, 1.0), (0.46, 1.0), (0.64, 0.84)):
            a = turn + (k + share) * 2 * math.pi / teeth
            rim.append((x + radius * far * math.cos(a), y + radius * far * math.sin(a)))
    hole = ellipse(x, y, radius * 0.22, radius * 0.22)
    canvas.solid(
        [(px + radius * 0.05, py - radius * 0.06) for px, py in rim], times(tone, 0.5), flat(0.5), holes=[hole]
    )
    canvas.solid(rim, tone, slope(0.5, 0.85, 55), gloss=0.5, texture=0.04, grain=20, holes=[hole])
    spots = [ellipse(x + radius * 0.52 * math.cos(a), y + radius * 0.52 * math.sin(a), radius * 0.15, radius * 0.15)
             for a in [k * math.pi / 3 for k in range(6)]]  # fmt: skip
    ring = ellipse(x, y, radius * 0.74, radius * 0.74)
    canvas.solid(ring, times(tone, 0.86), puffed(0.4, shine=0.2), gloss=0.4, holes=[hole])
    for spot in spots:
        canvas.solid(spot, times(tone, 0.45), flat(0.45))
    canvas.solid(ellipse(x, y, radius * 0.32, radius * 0.32), mix(tone, WHITE, 0.15), puffed(0.8, shine=0.3), gloss=0.5,
                 holes=[hole])  # fmt: skip


def paint_gear(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#b8864a"))
    if look.variant == "several":
        _gear(canvas, -0.40, 0.60, 0.58, 16, tone)
        _gear(canvas, 0.50, 1.02, 0.50, 14, look.colours[1] if len(look.colours) > 1 else STEEL, 0.1)
        _gear(canvas, 0.46, 0.30, 0.29, 10, mix(tone, rgb("#7a5236"), 0.5), 0.2)
        return
    _gear(canvas, 0.0, 0.56, 0.54, 14, tone)


def paint_keyboard(canvas: Canvas, look: Look) -> None:
    body = look.colour(rgb("#e6e3dc"))
    canvas.solid([(-1.0, 0.04), (1.0, 0.04), (0.90, 0.56), (-0.90, 0.56)], body, facing(0, 1, 0.6), gloss=0.2)
    canvas.solid(box(-1.0, 0.0, 1.0, 0.055, 0.02), times(body, 0.7), flat(0.6))
    for row in range(5):
        y0, y1 = 0.08 + row * 0.092, 0.08 + row * 0.092 + 0.078
        wide = 0.95 - row * 0.019
        count = 14 if row else 9
        for column in range(count):
            left, right = column / count, (column + 0.90) / count
            if not row and 3 <= column <= 5:
                left, right = 3 / count, 5.9 / count
                if column > 3:
                    continue
            key = [(-wide + 2 * wide * left, y0), (-wide + 2 * wide * right, y0), (-wide + 2 * wide * right, y1),
                   (-wide + 2 * wide * left, y1)]  # fmt: skip
            tone = rgb("#f2a65a") if (row, column) == (4, 0) else rgb("#6fa8b8") if (row, column) == (2, 13) else rgb(
                "#fbf9f4")  # fmt: skip
            canvas.solid([(x, y - 0.012) for x, y in key], times(tone, 0.6), flat(0.5))
            canvas.solid(key, tone, slope(0.66, 0.84))


def paint_mouse(canvas: Canvas, look: Look) -> None:
    """Seen from above its tail end: the palm rest in front, two buttons and the wheel beyond."""
    body = look.colour(rgb("#ece9e2"))
    with canvas.ink() as pen:
        cable = curve([(0.02, 0.96), (0.10, 1.12), (-0.10, 1.22), (0.04, 1.36)], steps=7)
        pen.line(cable, 0.034, rgb("#5a5856"))
    outline = [(0.0, 0.0), (0.34, 0.04), (0.50, 0.24), (0.50, 0.56), (0.42, 0.86), (0.22, 0.99), (0.0, 1.01)]
    shell = curve([*outline, *[(-x, y) for x, y in reversed(outline[1:-1])]], closed=True, steps=6)
    canvas.solid([(x * 1.02, y - 0.035) for x, y in shell], times(body, 0.55), flat(0.5))
    canvas.solid(shell, body, puffed(0.95, shine=0.3), gloss=0.4)
    inside = canvas.mask_of(shell)
    with canvas.ink(inside=inside) as pen:
        pen.line(bezier((-0.52, 0.60), (0.0, 0.50), (0.52, 0.60), 12), 0.020, times(body, 0.6))
        pen.line([(0.0, 0.55), (0.0, 1.1)], 0.020, times(body, 0.6))
    canvas.solid(box(-0.055, 0.66, 0.055, 0.88, 0.05), rgb("#4a4a4e"), puffed(0.9, shine=0.2))
    with canvas.ink() as pen:
        for step in range(4):
            pen.line([(-0.045, 0.70 + step * 0.045), (0.045, 0.70 + step * 0.045)], 0.010, rgb("#8a8a8e"))


def paint_controller(canvas: Canvas, look: Look) -> None:
    body = look.pick("body", (rgb("#3f4450"), rgb("#f0eee8"), rgb("#d8563f"), rgb("#4f7fb4")))
    shell = curve(
        [(-0.44, 0.88), (-0.70, 0.84), (-0.90, 0.50), (-0.98, 0.14), (-0.84, 0.0), (-0.66, 0.10), (-0.44, 0.34),
         (0.44, 0.34), (0.66, 0.10), (0.84, 0.0), (0.98, 0.14), (0.90, 0.50), (0.70, 0.84), (0.44, 0.88)], closed=True,
        steps=6,
    )  # fmt: skip
    for hand in (-1, 1):
        canvas.solid(box(hand * 0.40, 0.80, hand * 0.76, 0.94, 0.05), times(body, 0.7), puffed(0.7))
    canvas.solid(shell, body, puffed(0.7, shine=0.25), gloss=0.4)
    dark = DARK if sum(body) > 1.2 else rgb("#17171a")
    with canvas.ink() as pen:
        pen.polygon(box(-0.70, 0.60, -0.42, 0.68, 0.02), dark)
        pen.polygon(box(-0.60, 0.50, -0.52, 0.78, 0.02), dark)
        for x, y, code in ((0.56, 0.76, "#f0c23e"), (0.68, 0.64, "#d8483c"), (0.56, 0.52, "#5aa865"),
                           (0.44, 0.64, "#3f8ac0")):  # fmt: skip
            pen.disc(x, y, 0.062, times(rgb(code), 0.6))
            pen.disc(x, y + 0.010, 0.055, rgb(code))
        for x in (-0.12, 0.12):
            pen.polygon(box(x - 0.06, 0.68, x + 0.06, 0.72, 0.02), dark)
    for x in (-0.28, 0.28):
        canvas.solid(ellipse(x, 0.44, 0.14, 0.12), dark, flat(0.5))
        canvas.solid(ellipse(x, 0.48, 0.105, 0.09), rgb("#56545a"), puffed(0.9, shine=0.25), gloss=0.4)


def paint_headset(canvas: Canvas, look: Look) -> None:
    body = look.colour(rgb("#e9e7e2"))
    strap = bezier((-0.66, 0.50), (0.0, 1.36), (0.66, 0.50), 24)
    canvas.solid(limb(strap, (0.10, 0.12, 0.10)), rgb("#45464c"), puffed(0.8))
    visor = curve([(-0.74, 0.30), (-0.70, 0.64), (-0.4, 0.74), (0.4, 0.74), (0.70, 0.64), (0.74, 0.30), (0.56, 0.08),
                   (0.18, 0.06), (0.0, 0.18), (-0.18, 0.06), (-0.56, 0.08)], closed=True, steps=6)  # fmt: skip
    canvas.solid(visor, body, puffed(0.8, shine=0.3), gloss=0.5)
    face = [(x * 0.84, 0.42 + (y - 0.42) * 0.72) for x, y in visor]
    canvas.solid(face, rgb("#23252e"), slope(0.35, 0.7, 60), gloss=0.6)
    with canvas.lit():
        canvas.soft(
            limb(bezier((-0.44, 0.50), (0.0, 0.62), (0.44, 0.50), 10), (0.01, 0.05, 0.01)), rgb("#58c8e8"), 0.02, 0.85
        )


def paint_drone(canvas: Canvas, look: Look) -> None:
    body = look.colour(rgb("#e6e8ea"))
    for x, y, far in ((-0.70, 0.66, True), (0.70, 0.66, True), (-0.92, 0.46, False), (0.92, 0.46, False)):
        rod(canvas, [(x * 0.15, 0.44), (x, y - 0.04)], 0.07, times(body, 0.7 if far else 0.85))
        turned(canvas, [(0.06, y - 0.08), (0.06, y + 0.05)], DARK, x=x, tilt=0.2, closed=True)
        canvas.solid(ellipse(x, y + 0.075, 0.34, 0.055), rgb("#9aa6b0"), slope(0.5, 0.9, 0), alpha=0.55)
        with canvas.ink() as pen:
            pen.polygon(ellipse(x, y + 0.075, 0.33, 0.018, 0.05), rgb("#3a3f46"), 0.85)
    shell = curve([(-0.34, 0.38), (-0.26, 0.56), (0.0, 0.62), (0.26, 0.56), (0.34, 0.38), (0.2, 0.28), (-0.2, 0.28)],
                  closed=True, steps=6)  # fmt: skip
    for x in (-0.24, 0.24):
        rod(canvas, [(x, 0.32), (x * 1.4, 0.06), (x * 0.6, 0.03)], 0.035, DARK)
    canvas.solid(shell, body, puffed(0.9, shine=0.25), gloss=0.4)
    canvas.solid(ellipse(0, 0.26, 0.12, 0.11), DARK, puffed(0.8))
    canvas.solid(ellipse(0, 0.26, 0.065, 0.06), rgb("#4f8ab8"), puffed(1.0, shine=0.5), gloss=0.6)
    with canvas.lit():
        for x, code in ((-0.20, "#ff4a3a"), (0.20, "#5aff8a")):
            canvas.solid(ellipse(x, 0.44, 0.03, 0.025), rgb(code), flat(0.95))


def paint_microscope(canvas: Canvas, look: Look) -> None:
    body = look.colour(rgb("#e8e6e0"))
    canvas.solid(
        curve([(-0.46, 0.0), (-0.44, 0.10), (-0.2, 0.16), (0.42, 0.16), (0.48, 0.0)], steps=5), DARK, puffed(0.7)
    )
    arm = curve([(0.26, 0.12), (0.46, 0.40), (0.42, 0.80), (0.16, 1.04)], steps=8)
    canvas.solid(limb(arm, (0.20, 0.18, 0.17, 0.15)), body, puffed(0.8, shine=0.2), gloss=0.3)
    canvas.solid(box(-0.44, 0.40, 0.30, 0.47, 0.02), DARK, puffed(0.6))
    canvas.solid(box(-0.30, 0.47, 0.02, 0.49), rgb("#bfe0ea"), flat(0.8))
    rod(canvas, [(-0.14, 0.56), (-0.14, 0.72)], 0.09, STEEL, end=0.15, gloss=0.6)
    rod(canvas, [(-0.15, 0.70), (0.04, 1.16)], 0.19, body, gloss=0.4)
    rod(canvas, [(0.03, 1.14), (0.11, 1.34)], 0.14, DARK, gloss=0.4)
    rod(canvas, [(0.10, 1.32), (0.13, 1.38)], 0.18, DARK, gloss=0.4)
    canvas.solid(ellipse(0.42, 0.46, 0.11, 0.11), STEEL, puffed(0.8, shine=0.4), gloss=0.6)
    canvas.solid(ellipse(0.42, 0.46, 0.05, 0.05), times(STEEL, 0.6), flat(0.6))
    with canvas.lit():
        canvas.soft(ellipse(-0.14, 0.24, 0.10, 0.04), rgb("#fff2b8"), 0.03, 0.8)


def flask_extent(look: Look) -> Extent:
    if look.variant == "tubes":
        return Extent(left=-0.76, right=0.76, top=1.22)
    if look.variant == "potion":
        return Extent(left=-0.50, right=0.50, top=1.30, bottom=-0.07)
    return Extent(left=-0.86, right=0.90, top=1.36, bottom=-0.11)


def _glassware(canvas: Canvas, profile: Path, fluid: Colour, level: float, x: float, bubbles: int = 5) -> None:
    """Clear glass about `x` from a profile (radius, y), filled up to `level`."""
    outline = turned(canvas, profile, rgb("#dcecf0"), x=x, tilt=0.18, shine=0.4, gloss=0.6, alpha=0.6)
    inside = canvas.mask_of(outline)
    canvas.solid(box(x - 0.9, -0.1, x + 0.9, level), fluid, lathe(profile, cx=x, shine=0.3), gloss=0.5, inside=inside)
    radius = next((r for r, y in profile if y >= level), profile[-1][0])
    canvas.solid(ellipse(x, level, radius * 0.97, radius * 0.16), mix(fluid, WHITE, 0.4), flat(0.8), inside=inside)
    with canvas.ink(inside=inside) as pen:
        for k in range(bubbles):
            pen.disc(
                x + radius * 0.7 * math.sin(k * 2.4), level * (0.25 + 0.14 * k), 0.022, mix(fluid, WHITE, 0.65), 0.9
            )
        wide = max(r for r, _ in profile)
        pen.line([(x - wide * 0.62, 0.12), (x - wide * 0.62, level * 0.9)], 0.03, WHITE, 0.55)


def paint_flask(canvas: Canvas, look: Look) -> None:
    tones = look.colours or (rgb("#4fb8d8"), rgb("#e07ab0"), rgb("#7fc85a"), rgb("#f0b23e"))
    if look.variant == "tubes":
        for number in range(4):
            x = -0.48 + 0.32 * number
            profile = [(0.02, 0.20), (0.09, 0.24), (0.11, 0.34), (0.11, 1.16)]
            _glassware(canvas, profile, tones[number % len(tones)], 0.52 + 0.10 * (number % 3), x, 3)
        for y in (0.0, 0.80):
            canvas.solid(box(-0.74, y, 0.74, y + 0.12, 0.02), rgb("#a8733f"), puffed(0.6), texture=0.08)
        for x in (-0.68, 0.68):
            canvas.solid(box(x - 0.05, 0.0, x + 0.05, 0.92, 0.02), rgb("#8f5f34"), puffed(0.6), texture=0.08)
        return
    if look.variant == "potion":
        fluid = look.pick("potion", (rgb("#a85ad8"), rgb("#4fc87a"), rgb("#e0508a"), rgb("#3fb0d8")))
        profile = curve(
            [(0.24, 0.0), (0.42, 0.16), (0.45, 0.40), (0.34, 0.66), (0.14, 0.80), (0.13, 1.00), (0.17, 1.04)], steps=6
        )
        _glassware(canvas, profile, fluid, 0.58, 0.0)
        turned(canvas, [(0.11, 1.00), (0.13, 1.22)], rgb("#b5834f"), tilt=0.2, texture=0.12, closed=True)
        with canvas.lit():
            canvas.soft(ellipse(0, 0.34, 0.20, 0.16), mix(fluid, WHITE, 0.5), 0.10, 0.55)
        canvas.lamp(0, 0.4, 0.8, fluid, 0.5 if look.dark else 0.25)
        return
    cone = [(0.44, 0.0), (0.46, 0.06), (0.16, 0.72), (0.14, 1.12), (0.18, 1.16)]
    _glassware(canvas, cone, tones[0], 0.36, -0.36)
    ball = curve(
        [(0.16, 0.0), (0.36, 0.16), (0.40, 0.36), (0.28, 0.58), (0.11, 0.70), (0.10, 1.26), (0.14, 1.30)], steps=6
    )
    _glassware(canvas, ball, tones[1 % len(tones)], 0.36, 0.46)


def paint_calculator(canvas: Canvas, look: Look) -> None:
    body = look.colour(rgb("#4a5560"))
    canvas.solid(box(-0.42, 0.0, 0.42, 1.16, 0.08), body, puffed(0.35, shine=0.15), gloss=0.3)
    canvas.solid(box(-0.34, 0.84, 0.34, 1.06, 0.03), rgb("#c9d8b8"), slope(0.6, 0.8))
    with canvas.ink() as pen:
        for digit in range(3):
            x = 0.06 + 0.09 * digit
            pen.line([(x, 0.89), (x, 1.01), (x + 0.05, 1.01), (x + 0.05, 0.95), (x, 0.95)], 0.012, rgb("#3a4434"))
    for row in range(4):
        for column in range(4):
            x, y = -0.26 + 0.173 * column, 0.12 + 0.17 * row
            tone = rgb("#e88a3e") if column == 3 else rgb("#f2efe8")
            canvas.solid(box(x - 0.065, y - 0.055, x + 0.065, y + 0.055, 0.02), tone, puffed(0.6))


def paint_solar(canvas: Canvas, look: Look) -> None:
    rod(canvas, [(0, 0.0), (0, 0.52)], 0.08, look.colour(STEEL))
    panel = [(-0.90, 0.34), (0.74, 0.34), (0.94, 1.16), (-0.64, 1.16)]
    canvas.solid([(x + 0.02, y - 0.03) for x, y in panel], STEEL, flat(0.6))
    pane(canvas, panel, tone=rgb("#2f4f8f"))
    with canvas.ink(inside=canvas.mask_of(panel)) as pen:
        for k in range(1, 6):
            u = k / 6
            pen.line([(-0.90 + 1.64 * u, 0.34), (-0.64 + 1.58 * u, 1.16)], 0.016, rgb("#cfd8e4"))
        for k in range(1, 4):
            pen.line([(-1, 0.34 + 0.205 * k), (1, 0.34 + 0.205 * k)], 0.016, rgb("#cfd8e4"))


PROPS = (
    Prop(name="light_bulb", size=0.12, extent=bounds(-0.46, 0.46, 1.44), paint=paint_bulb, home="studio", turns=False),
    Prop(name="battery", size=0.06, extent=bounds(-0.34, 0.34, 1.44, -0.02), paint=paint_battery, home="studio"),
    Prop(name="gear", size=0.2, extent=gear_extent, paint=paint_gear, home="studio", materials=frozenset({"metal"})),
    Prop(name="keyboard", size=0.08, extent=bounds(-1.02, 1.02, 0.60), paint=paint_keyboard, home="studio",
         turns=False),
    Prop(name="computer_mouse", size=0.07, extent=bounds(-0.56, 0.56, 1.38, -0.05), paint=paint_mouse, home="studio"),
    Prop(name="controller", size=0.1, extent=bounds(-1.02, 1.02, 0.98), paint=paint_controller, home="studio",
         turns=False),
    Prop(name="vr_headset", size=0.2, extent=bounds(-0.82, 0.82, 1.02), paint=paint_headset, home="studio"),
    Prop(name="drone", size=0.3, extent=bounds(-1.28, 1.28, 0.82), paint=paint_drone, home="park", stands="sky",
         turns=False),
    Prop(name="microscope", size=0.4, extent=bounds(-0.50, 0.58, 1.46), paint=paint_microscope, home="studio"),
    Prop(name="flask", size=0.25, extent=flask_extent, paint=paint_flask, home="studio", turns=False,
         materials=frozenset({"glass"})),
    Prop(name="calculator", size=0.15, extent=bounds(-0.44, 0.44, 1.18), paint=paint_calculator, home="studio"),
    Prop(name="solar_panel", size=1.4, extent=bounds(-0.94, 0.98, 1.20), paint=paint_solar, home="meadow"),
)  # fmt: skip
