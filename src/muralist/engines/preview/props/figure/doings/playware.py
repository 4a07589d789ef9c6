"""What is played and flown with: rackets and bats, a table with a net or with pockets, pins, sails and canopies."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.handle import WOOD, far_hand, lively, near_hand, stick
from muralist.engines.preview.props.prop import Look

BLACK, SNOW, STEEL, FELT = rgb("#2b2d33"), rgb("#fbfaf6"), rgb("#c3cad0"), rgb("#2f8a57")
WILLOW, LEATHER = rgb("#e0c08a"), rgb("#9c5430")


def gamepad(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A game controller between both hands."""
    del look
    (x, y), (nx, ny) = far_hand(figure), near_hand(figure)
    cx, cy = (x + nx) / 2, (y + ny) / 2 + 0.020
    shell = curve([(cx - 0.095, cy - 0.040), (cx - 0.080, cy + 0.030), (cx - 0.030, cy + 0.042),
                   (cx + 0.030, cy + 0.042),
                   (cx + 0.080, cy + 0.030), (cx + 0.095, cy - 0.040), (cx + 0.050, cy - 0.018),
                   (cx - 0.050, cy - 0.018)], closed=True, steps=5)  # fmt: skip
    canvas.solid(shell, BLACK, puffed(0.8, shine=0.3), gloss=0.3)
    with canvas.ink() as pen:
        pen.line([(cx - 0.060, cy + 0.012), (cx - 0.030, cy + 0.012)], 0.008, STEEL)
        pen.line([(cx - 0.045, cy - 0.002), (cx - 0.045, cy + 0.026)], 0.008, STEEL)
        for dx, dy, code in ((0.045, 0.024, "#e2604a"), (0.060, 0.010, "#3fa7b0"), (0.030, 0.010, "#f2b53c")):
            pen.disc(cx + dx, cy + dy, 0.008, rgb(code))


def _racket(canvas: Canvas, x: float, y: float, turn: float, colour: tuple[float, float, float]) -> None:
    """A light racket from the fist, leaning by `turn`."""
    c, s = math.cos(turn), math.sin(turn)

    def at(along: float) -> tuple[float, float]:
        return (x + along * c, y + along * s)

    stick(canvas, at(-0.05), at(0.06), 0.020, BLACK)
    stick(canvas, at(0.06), at(0.20), 0.009, STEEL)
    hx, hy = at(0.29)
    with canvas.ink() as pen:
        for step in range(-4, 5):
            w = 0.066 * math.sqrt(max(0.0, 1 - (step / 4.6) ** 2))
            px, py = hx + step * 0.020 * c, hy + step * 0.020 * s
            pen.line([(px - w * s, py + w * c), (px + w * s, py - w * c)], 0.003, SNOW, 0.8)
        for step in range(-3, 4):
            w = 0.090 * math.sqrt(max(0.0, 1 - (step / 3.6) ** 2))
            px, py = hx - step * 0.018 * s, hy + step * 0.018 * c
            pen.line([(px - w * c, py - w * s), (px + w * c, py + w * s)], 0.003, SNOW, 0.8)
        ring = ellipse(hx, hy, 0.094, 0.070, turn)
        pen.line([*ring, ring[0]], 0.012, colour)


def shuttle(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A badminton racket, and of the first player the shuttlecock ahead of it."""
    x, y = far_hand(figure)
    _racket(canvas, x, y, 1.05, lively(look, figure))
    if look.number:
        return
    sx, sy = x + 0.36, y + 0.20
    canvas.solid([(sx - 0.006, sy - 0.004), (sx + 0.060, sy + 0.072), (sx + 0.086, sy + 0.022)], SNOW, puffed(0.5))
    canvas.solid(ellipse(sx - 0.004, sy - 0.004, 0.024, 0.020, 0.6), WILLOW, puffed(0.9))


def pingpong(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A red bat; of the first player the whole table with its net and the ball over it."""
    x, y = far_hand(figure)
    if not look.number % 100:
        top = 0.44
        for foot in (0.42, 1.12):
            stick(canvas, (foot, 0.0), (foot, top), 0.026, BLACK)
        canvas.solid([(0.26, top + 0.05), (0.34, top + 0.095), (1.22, top + 0.095), (1.30, top + 0.05)], rgb("#2f6f9a"),
                     flat(0.9))  # fmt: skip
        canvas.solid(box(0.26, top + 0.020, 1.30, top + 0.052, 0.004), times(rgb("#2f6f9a"), 0.8), flat(0.8))
        with canvas.ink() as pen:
            pen.line([(0.28, top + 0.058), (1.28, top + 0.058)], 0.007, SNOW)
            pen.line([(0.34, top + 0.093), (1.22, top + 0.093)], 0.006, SNOW)
            for step in range(8):
                px = 0.762 + step * 0.005
                pen.line([(px, top + 0.052), (px, top + 0.165)], 0.003, SNOW, 0.7)
        canvas.solid([(0.755, top + 0.052), (0.800, top + 0.097), (0.800, top + 0.170), (0.755, top + 0.140)], SNOW,
                     flat(0.8), alpha=0.55)  # fmt: skip
        canvas.solid(ellipse(0.60, top + 0.26, 0.018, 0.018), rgb("#f6a53c"), puffed(1.0))
    stick(canvas, (x - 0.01, y - 0.03), (x + 0.022, y + 0.035), 0.020, WOOD)
    canvas.solid(ellipse(x + 0.048, y + 0.082, 0.062, 0.055, 1.1), rgb("#c8342d"), puffed(0.7))


def hockeystick(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A hockey stick from both hands to the ground, and the puck of the first player."""
    (x, y), (nx, ny) = far_hand(figure), near_hand(figure)
    dx, dy = x - nx, y - ny
    reach = (0.045 - y) / dy
    heel = (x + dx * reach, 0.045)
    stick(canvas, (nx - dx * 0.4, ny - dy * 0.4), heel, 0.018, WOOD)
    canvas.solid(limb([heel, (heel[0] + 0.06, 0.022), (heel[0] + 0.16, 0.026)], (0.022, 0.030, 0.024)), BLACK,
                 puffed(0.7))  # fmt: skip
    if not look.number:
        canvas.solid(ellipse(heel[0] + 0.235, 0.016, 0.036, 0.014), BLACK, puffed(0.7))


def cricketbat(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A broad bat held down, the wicket behind; a red ball comes of the first player."""
    x, y = far_hand(figure)
    for px in (-0.40, -0.365, -0.33):
        stick(canvas, (px, 0.0), (px, 0.40), 0.016, WILLOW)
    stick(canvas, (-0.41, 0.405), (-0.32, 0.405), 0.012, WILLOW)
    stick(canvas, (x - 0.03, y + 0.05), (x + 0.035, y - 0.075), 0.022, BLACK)
    canvas.solid([(x + 0.005, y - 0.070), (x + 0.065, y - 0.045), (x + 0.215, y - 0.385), (x + 0.150, y - 0.420)],
                 WILLOW, puffed(0.8), texture=0.05)  # fmt: skip
    if not look.number:
        canvas.solid(ellipse(x + 0.42, 0.16, 0.030, 0.030), rgb("#b02a2a"), puffed(1.0, shine=0.3))


def rugbyball(canvas: Canvas, figure: Figure, look: Look) -> None:
    """An oval ball under the arm of the first player."""
    if look.number:
        return
    x, y = far_hand(figure)
    ball = ellipse(x + 0.010, y + 0.040, 0.105, 0.066, 0.35)
    canvas.solid(ball, rgb("#f0ede4"), puffed(1.0, shine=0.2))
    with canvas.ink(inside=canvas.mask_of(ball)) as pen:
        for dx in (-0.062, 0.078):
            pen.line([(x + dx - 0.02, y + 0.11), (x + dx + 0.02, y - 0.05)], 0.020, rgb("#2f6f9a"))


def tenpins(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A bowling ball leaving the hand, and pins ahead on the ground."""
    x, y = far_hand(figure)
    if not look.number:
        for px, py in ((0.94, 0.05), (1.04, 0.05), (1.14, 0.05), (0.99, 0.028), (1.09, 0.028), (1.04, 0.0)):
            pin = curve([(px - 0.026, py), (px - 0.036, py + 0.055), (px - 0.012, py + 0.135), (px - 0.017, py + 0.165),
                         (px, py + 0.190), (px + 0.017, py + 0.165), (px + 0.012, py + 0.135), (px + 0.036, py + 0.055),
                         (px + 0.026, py)], closed=True, steps=4)  # fmt: skip
            canvas.solid(pin, SNOW, puffed(0.9, shine=0.3), gloss=0.3)
            with canvas.ink(inside=canvas.mask_of(pin)) as pen:
                pen.line([(px - 0.03, py + 0.138), (px + 0.03, py + 0.138)], 0.010, rgb("#d8382e"))
    canvas.solid(ellipse(x + 0.028, y - 0.045, 0.070, 0.070), rgb("#34489a"), puffed(1.0, shine=0.5), gloss=0.5)
    with canvas.ink() as pen:
        for dx, dy in ((0.036, -0.020), (0.056, -0.026), (0.046, -0.046)):
            pen.disc(x + dx, y + dy, 0.008, BLACK)


def billiards(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A table of green cloth with its balls, and the cue along both hands."""
    (x, y), (nx, ny) = far_hand(figure), near_hand(figure)
    if not look.number:
        for px in (0.40, 1.18):
            canvas.solid(box(px - 0.045, 0.0, px + 0.045, 0.38, 0.01), rgb("#6a3c22"), puffed(0.8))
        canvas.solid(box(0.28, 0.345, 1.30, 0.440, 0.012), rgb("#7d4a2a"), puffed(0.7), texture=0.06)
        canvas.solid([(0.29, 0.440), (0.39, 0.520), (1.19, 0.520), (1.29, 0.440)], rgb("#7d4a2a"), flat(0.9))
        canvas.solid([(0.335, 0.449), (0.415, 0.511), (1.165, 0.511), (1.245, 0.449)], FELT, flat(0.95), texture=0.03)
        for px, py, code in ((0.62, 0.485, "#fbfaf6"), (0.94, 0.474, "#d8382e"), (1.00, 0.487, "#f2c744"),
                             (1.02, 0.466, "#34489a"), (1.08, 0.478, "#2b2d33"), (0.78, 0.498, "#e8772c")):  # fmt: skip
            canvas.solid(ellipse(px, py + 0.012, 0.024, 0.022), rgb(code), puffed(1.0, shine=0.5), gloss=0.4)
    dx, dy = x - nx, y - ny
    stick(canvas, (nx - 0.55 * dx, ny - 0.55 * dy), (x + 0.36 * dx, y + 0.36 * dy + 0.01), 0.013, WILLOW)


def dart(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A dart between the fingers, and the board on a stand ahead for the first player."""
    x, y = far_hand(figure)
    if not look.number:
        bx, by = 0.86, 0.86
        for foot in (0.70, 1.02):
            stick(canvas, (foot, 0.0), (bx, by), 0.020, WOOD)
        for wide, code in ((0.200, "#23252a"), (0.165, "#e9dcc0"), (0.125, "#23252a"), (0.085, "#c8342d"),
                           (0.050, "#2f8a57"), (0.022, "#c8342d")):  # fmt: skip
            canvas.solid(ellipse(bx, by, wide, wide), rgb(code), flat(0.95))
        with canvas.ink() as pen:
            for step in range(10):
                a = step * math.pi / 10 + 0.16
                pen.line([(bx - 0.165 * math.cos(a), by - 0.165 * math.sin(a)),
                          (bx + 0.165 * math.cos(a), by + 0.165 * math.sin(a))], 0.004, STEEL, 0.8)  # fmt: skip
    stick(canvas, (x - 0.045, y + 0.020), (x + 0.050, y + 0.020), 0.010, STEEL)
    canvas.solid([(x - 0.042, y + 0.020), (x - 0.085, y + 0.050), (x - 0.085, y - 0.010)], rgb("#d8382e"), flat(0.9))


def parachute(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A round canopy over the head, its lines to the hands."""
    colour = lively(look, figure)
    with canvas.ink() as pen:
        for step in range(7):
            px = (step - 3) * 0.185
            hand = far_hand(figure) if step > 3 else near_hand(figure) if step < 3 else (0.0, 0.86)
            pen.line([(px, 1.42 + 0.02 * (step % 2)), hand], 0.005, BLACK, 0.85)
    dome = curve([(-0.60, 1.42), (-0.52, 1.66), (-0.28, 1.83), (0.0, 1.88), (0.28, 1.83), (0.52, 1.66), (0.60, 1.42),
                  (0.40, 1.455), (0.20, 1.42), (0.0, 1.455), (-0.20, 1.42), (-0.40, 1.455)],
                 closed=True, steps=5)  # fmt: skip
    canvas.solid(dome, colour, puffed(0.9, shine=0.2), texture=0.03)
    inside = canvas.mask_of(dome)
    with canvas.ink(inside=inside) as pen:
        for side in (-1, 1):
            gore = [*curve([(side * 0.20, 1.40), (side * 0.16, 1.66), (0.0, 1.88)], steps=6),
                    *curve([(0.0, 1.88), (side * 0.36, 1.70), (side * 0.42, 1.40)], steps=6)]  # fmt: skip
            pen.polygon(gore, mix(colour, SNOW, 0.75), 0.9)


def paraglider(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A long curved wing overhead, its lines to the hands, and the seat."""
    colour = lively(look, figure)
    seat = curve([(-0.20, 0.62), (-0.22, 0.42), (-0.06, 0.33), (0.14, 0.36), (0.02, 0.44), (-0.06, 0.52)], closed=True,
                 steps=5)  # fmt: skip
    canvas.solid(seat, BLACK, puffed(0.8))
    with canvas.ink() as pen:
        for step in range(10):
            px = (step - 4.5) * 0.185
            hand = far_hand(figure) if step > 4 else near_hand(figure)
            pen.line([(px, 1.62 - 0.30 * (px / 0.9) ** 2), hand], 0.004, BLACK, 0.8)
    top = [(0.95 * math.sin(a), 1.42 + 0.38 * math.cos(a)) for a in [(n - 10) * 0.145 for n in range(21)]]
    low = [(0.90 * math.sin(a), 1.30 + 0.38 * math.cos(a)) for a in [(n - 10) * 0.140 for n in range(21)]]
    wing = [*top, *reversed(low)]
    canvas.solid(wing, colour, puffed(0.8, shine=0.2))
    with canvas.ink(inside=canvas.mask_of(wing)) as pen:
        pen.line([((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in zip(top, low, strict=True)], 0.030, SNOW, 0.9)
        for a, b in list(zip(top, low, strict=True))[2:19:2]:
            pen.line([a, b], 0.005, times(colour, 0.7), 0.7)


def windsail(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A board under the feet, its mast and a bright sail, the boom in the hands."""
    colour = lively(look, figure)
    deck = curve([(-0.52, 0.055), (-0.40, 0.095), (0.30, 0.095), (0.62, 0.135), (0.40, 0.040), (-0.40, 0.030)],
                 closed=True, steps=5)  # fmt: skip
    canvas.solid(deck, SNOW, puffed(0.8, shine=0.3))
    sail = curve([(0.25, 0.20), (0.20, 0.62), (0.33, 1.25), (0.42, 1.50), (0.46, 1.46), (0.56, 1.10), (0.70, 0.70),
                  (0.74, 0.40), (0.50, 0.24)], closed=True, steps=6)  # fmt: skip
    canvas.solid(sail, colour, puffed(0.6, shine=0.2), alpha=0.95)
    with canvas.ink(inside=canvas.mask_of(sail)) as pen:
        pen.polygon([(0.16, 0.84), (0.80, 0.72), (0.80, 0.92), (0.20, 1.06)], mix(colour, SNOW, 0.8), 0.95)
        pen.polygon([(0.50, 0.30), (0.70, 0.36), (0.68, 0.56), (0.46, 0.54)], rgb("#cfe6ee"), 0.8)
    stick(canvas, (0.22, 0.09), (0.42, 1.50), 0.016, BLACK)
    stick(canvas, (0.05, 0.63), (0.72, 0.60), 0.016, BLACK)


def tugrope(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A rope through both hands, ahead to the middle and trailing behind."""
    del look
    (x, y), (nx, ny) = far_hand(figure), near_hand(figure)
    rope = rgb("#c9a46a")
    run = curve(
        [(0.56, 0.575), (x, y), (nx, ny), (nx - 0.12, ny - 0.16), (nx - 0.20, 0.05), (nx - 0.36, 0.015)], steps=8
    )
    canvas.solid(limb(run, (0.024, 0.024, 0.024)), rope, puffed(0.9), texture=0.12, grain=50)
    canvas.solid([(0.50, 0.585), (0.56, 0.59), (0.56, 0.47), (0.53, 0.44), (0.50, 0.47)], rgb("#d8382e"), flat(0.9))


PLAYWARE = {
    "gamepad": gamepad, "shuttle": shuttle, "pingpong": pingpong, "hockeystick": hockeystick, "cricketbat": cricketbat,
    "rugbyball": rugbyball, "tenpins": tenpins, "billiards": billiards, "dart": dart, "parachute": parachute,
    "paraglider": paraglider, "windsail": windsail, "tugrope": tugrope,
}  # fmt: skip
