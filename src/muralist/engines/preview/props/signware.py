"""Signs and symbols of documents: warning, cross, question mark, fingerprint, eye, user, handshake, flame, chain."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, box, curve, ellipse, limb, shifted
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.icons import slab
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE

BLUE, RED, GOLD, INK = rgb("#4b8fe8"), rgb("#e0483e"), rgb("#f6bf2f"), rgb("#2b3242")
SKINS = (rgb("#f0c6a0"), rgb("#c98f63"), rgb("#8a5a3c"), rgb("#e6b48c"))
HAIRS = (rgb("#3a2a22"), rgb("#6b4226"), rgb("#1f1c22"), rgb("#b5793a"))
SHIRTS = (BLUE, rgb("#41b49a"), rgb("#e8674f"), rgb("#8f6fd0"))


def paint_warning(canvas: Canvas, look: Look) -> None:
    tone = look.colour(GOLD)
    face = curve([(-0.78, 0.08), (0.0, 0.03), (0.78, 0.08), (0.80, 0.20), (0.09, 1.32), (-0.09, 1.32), (-0.80, 0.20)],
                 closed=True, steps=7)  # fmt: skip
    slab(canvas, face, tone)
    mark = INK if sum(tone) > 1.2 else WHITE
    canvas.solid([(-0.10, 0.96), (0.10, 0.96), (0.06, 0.48), (-0.06, 0.48)], mark, puffed(0.5))
    canvas.solid(ellipse(0, 0.31, 0.095, 0.095), mark, puffed(0.6))


def paint_cross(canvas: Canvas, look: Look) -> None:
    arms: Path = []
    for k in range(4):
        a = math.pi / 4 + k * math.pi / 2
        for out, side in ((0.22, -math.pi / 4), (0.74, -0.22), (0.74, 0.22)):
            arms.append((out * math.cos(a + side), 0.66 + out * math.sin(a + side)))
    slab(canvas, arms, look.colour(RED))


def paint_mark(canvas: Canvas, look: Look) -> None:
    tone = look.colour(BLUE)
    if look.variant == "badge":
        slab(canvas, ellipse(0, 0.70, 0.68, 0.68), tone)
        letters(canvas, "!" if look.text == "!" else "?", (-0.40, 0.30, 0.40, 1.12), WHITE)
        return
    if look.variant == "exclamation":
        slab(canvas, [(-0.20, 1.40), (0.20, 1.40), (0.12, 0.46), (-0.12, 0.46)], tone)
    else:
        hook = curve([(-0.42, 1.02), (-0.30, 1.28), (0.02, 1.36), (0.34, 1.22), (0.38, 0.94), (0.16, 0.74),
                      (0.02, 0.62), (0.0, 0.44)], steps=7)  # fmt: skip
        slab(canvas, limb(hook, (0.20, 0.22, 0.22, 0.20)), tone)
    slab(canvas, ellipse(0.0, 0.16, 0.14, 0.14), tone)


def paint_print(canvas: Canvas, look: Look) -> None:
    """Nested ridges of a finger tip."""
    tone = look.colour(BLUE)
    with canvas.ink() as pen:
        for k in range(6):
            rx, ry = 0.09 + 0.10 * k, 0.13 + 0.125 * k
            arch = ellipse(0.0, 0.68, rx, ry, start=-0.28 - 0.12 * (k % 3), end=math.pi + 0.10 + 0.10 * ((k + 1) % 3),
                           points=40)  # fmt: skip
            fall = 0.22 + 0.20 * ((k * 2 + 1) % 3) / 2 - 0.018 * k * k
            first, last = arch[0], arch[-1]
            right = bezier(first, (first[0] - 0.01, first[1] - 0.2), (first[0] - 0.08, first[1] - fall - 0.10), 8)
            left = bezier(last, (last[0] + 0.01, last[1] - 0.2), (last[0] + 0.10, last[1] - fall), 8)
            pen.line([*reversed(right), *arch, *left], 0.058, tone)
        pen.line(curve([(0.0, 0.74), (0.01, 0.52), (-0.06, 0.30), (-0.16, 0.14)], steps=6), 0.058, tone)
        pen.line(curve([(0.16, 0.34), (0.10, 0.18), (0.02, 0.06)], steps=6), 0.058, tone)


def paint_eye(canvas: Canvas, look: Look) -> None:
    """One eye, wide open, with its lids and lashes."""
    iris = look.colour(rgb("#3f86d0"))
    white: Path = [*bezier((-0.96, 0.52), (-0.04, 1.36), (0.96, 0.52), 30), *bezier((0.96, 0.52), (0.0, -0.24),
                   (-0.96, 0.52), 30)]  # fmt: skip
    canvas.solid(shifted(white, 0.02, -0.045), rgb("#7f8aa0"), flat(0.55))
    mask = canvas.solid(white, rgb("#fbfcff"), puffed(0.4))
    inside = canvas.mask_of(white)
    del mask
    canvas.solid(ellipse(0, 0.54, 0.37, 0.37), iris, puffed(0.6, shine=0.2), gloss=0.4, inside=inside)
    canvas.solid(ellipse(0, 0.54, 0.18, 0.18), rgb("#171a22"), flat(0.4), inside=inside)
    canvas.solid(ellipse(0.12, 0.68, 0.075, 0.075), WHITE, flat(0.95), inside=inside)
    lid = bezier((-0.96, 0.52), (-0.04, 1.36), (0.96, 0.52), 30)
    canvas.solid(limb(lid, (0.03, 0.085, 0.03)), INK, flat(0.5))
    canvas.solid(limb(bezier((-0.96, 0.52), (0.0, -0.24), (0.96, 0.52), 30), (0.03, 0.05, 0.03)), INK, flat(0.5))
    with canvas.ink() as pen:
        for at in (5, 10, 15, 20, 25):
            x, y = lid[at]
            pen.line([(x, y), (x * 1.20, y + 0.15)], 0.036, INK)


def paint_avatar(canvas: Canvas, look: Look) -> None:
    """Head and shoulders of somebody in a round frame: each one another."""
    number = look.number % len(SKINS)
    ground = look.colour(mix(SHIRTS[(number + 1) % 4], WHITE, 0.45))
    disc = ellipse(0, 0.70, 0.70, 0.70, points=64)
    slab(canvas, disc, ground)
    inside = canvas.mask_of(ellipse(0, 0.70, 0.66, 0.66, points=64))
    skin, hair, shirt = SKINS[number], HAIRS[number], SHIRTS[number]
    if number % 2:
        canvas.solid(box(-0.31, 0.42, 0.31, 1.20, 0.28), hair, flat(0.62), inside=inside)
    canvas.solid(ellipse(0, 0.08, 0.50, 0.38), shirt, slope(0.58, 0.74), inside=inside)
    canvas.solid(box(-0.10, 0.36, 0.10, 0.62, 0.06), times(skin, 0.86), flat(0.64), inside=inside)
    canvas.solid(ellipse(0, 0.80, 0.235, 0.285), skin, puffed(0.4), inside=inside)
    fringe = curve([(-0.27, 0.82), (-0.25, 1.06), (0.0, 1.17), (0.25, 1.06), (0.27, 0.82), (0.16, 0.96), (-0.06, 1.00)],
                   closed=True, steps=6)  # fmt: skip
    canvas.solid(fringe, hair, puffed(0.5), inside=inside)
    with canvas.ink() as pen:
        for hand in (-1, 1):
            pen.disc(0.085 * hand, 0.80, 0.024, INK)
        pen.line(bezier((-0.07, 0.67), (0.0, 0.62), (0.07, 0.67), 8), 0.020, rgb("#a8503f"))


def paint_user(canvas: Canvas, look: Look) -> None:
    """The sign of a user: a plain head and shoulders."""
    tone = look.colour(BLUE)
    bust = [*ellipse(0, 0.0, 0.62, 0.62, start=0, end=math.pi, points=36)]
    slab(canvas, bust, tone)
    slab(canvas, ellipse(0, 0.98, 0.33, 0.33), tone)


def _hand(canvas: Canvas, side: int, skin: Colour, sleeve: Colour) -> None:
    """A forearm from one side with its cuff."""
    arm = [(1.16 * side, 0.30), (0.66 * side, 0.52), (0.30 * side, 0.64)]
    canvas.solid(limb(arm, (0.36, 0.30, 0.30)), skin, puffed(0.7))
    canvas.solid(limb([(1.34 * side, 0.22), (0.70 * side, 0.50)], (0.54, 0.46)), sleeve, puffed(0.6))
    canvas.solid(limb([(0.74 * side, 0.485), (0.62 * side, 0.535)], (0.47, 0.45)), WHITE, puffed(0.5))


def paint_handshake(canvas: Canvas, look: Look) -> None:
    """Two hands that shake, each from its sleeve."""
    left, right = (look.colours[0], look.colours[-1]) if len(look.colours) > 1 else (look.colour(BLUE),
                                                                                   rgb("#41b49a"))  # fmt: skip
    pale, dark = SKINS[0], SKINS[1]
    _hand(canvas, 1, dark, right)
    for k in range(4):
        # the fingers of the right hand come out below the left one
        x = -0.28 + 0.145 * k
        canvas.solid(limb([(x + 0.10, 0.60), (x - 0.05, 0.36 + 0.015 * k)], (0.15, 0.13)), times(dark, 0.92),
                     puffed(0.8))  # fmt: skip
    _hand(canvas, -1, pale, left)
    palm = curve([(-0.40, 0.50), (-0.30, 0.80), (0.02, 0.90), (0.30, 0.80), (0.36, 0.62), (0.20, 0.50), (-0.10, 0.46)],
                 closed=True, steps=7)  # fmt: skip
    canvas.solid(palm, pale, puffed(0.6))
    for k in range(3):
        x = 0.08 + 0.12 * k
        canvas.solid(limb([(x, 0.82 - 0.05 * k), (x + 0.20, 0.60 - 0.04 * k)], (0.13, 0.12)), times(pale, 0.97),
                     puffed(0.8))  # fmt: skip
    thumb = curve([(-0.20, 0.78), (0.02, 0.96), (0.18, 0.90)], steps=7)
    canvas.solid(limb(thumb, (0.17, 0.16, 0.13)), mix(pale, WHITE, 0.10), puffed(0.8))
    back = curve([(0.40, 0.72), (0.22, 0.98), (0.06, 1.00)], steps=7)
    canvas.solid(limb(back, (0.17, 0.15, 0.12)), dark, puffed(0.8))


def paint_flame(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#f0642f"))
    outer = curve([(0.0, 0.02), (-0.46, 0.20), (-0.54, 0.60), (-0.28, 0.94), (-0.06, 1.46), (0.18, 1.16), (0.28, 0.90),
                   (0.38, 1.00), (0.54, 0.62), (0.46, 0.20)], closed=True, steps=8)  # fmt: skip
    slab(canvas, outer, tone)
    inner = curve([(0.0, 0.08), (-0.28, 0.22), (-0.28, 0.48), (-0.08, 0.66), (0.04, 0.88), (0.20, 0.60), (0.28, 0.30)],
                  closed=True, steps=8)  # fmt: skip
    canvas.solid(inner, mix(tone, rgb("#ffe27a"), 0.75), puffed(0.4))


def paint_sun(canvas: Canvas, look: Look) -> None:
    tone = look.colour(GOLD)
    for k in range(8):
        a = k * math.pi / 4
        ray = [(r * math.cos(a), 0.74 + r * math.sin(a)) for r in (0.50, 0.74)]
        slab(canvas, limb(ray, (0.13, 0.10)), tone)
    slab(canvas, ellipse(0, 0.74, 0.38, 0.38), tone)


def paint_chain(canvas: Canvas, look: Look) -> None:
    """Three links of a chain; a broken one is torn in the middle."""
    tone = look.colour(STEEL)
    broken = look.variant == "broken"
    places = ((-0.80, 0.06), (0.80, -0.06)) if broken else ((-0.68, 0.0), (0.68, 0.0))
    for x, dy in places:
        hole = box(x - 0.28, 0.36 + dy, x + 0.28, 0.60 + dy, 0.12)
        slab_with_hole(canvas, box(x - 0.48, 0.18 + dy, x + 0.48, 0.78 + dy, 0.30), hole, tone)
    if broken:
        for hand in (-1, 1):
            bar = [(0.62 * hand, 0.48), (0.36 * hand, 0.48), (0.16 * hand, 0.52 + 0.10 * hand)]
            canvas.solid(limb(bar, (0.19, 0.19, 0.15)), times(tone, 0.9), puffed(0.8, shine=0.3), gloss=0.5)
        with canvas.ink() as pen:
            for x0, y0, x1, y1 in ((0.0, 0.80, 0.0, 1.04), (-0.16, 0.78, -0.28, 0.98), (0.16, 0.78, 0.28, 0.98)):
                pen.line([(x0, y0), (x1, y1)], 0.05, rgb("#e8674f"))
        return
    canvas.solid(box(-0.46, 0.39, 0.46, 0.57, 0.09), times(tone, 0.92), puffed(0.8, shine=0.3), gloss=0.5)


def slab_with_hole(canvas: Canvas, face: Path, hole: Path, tone: Colour) -> None:
    """A thick flat ring of any outline."""
    slab(canvas, face, tone, holes=(hole,))


def paint_brain(canvas: Canvas, look: Look) -> None:
    """A brain from the side: folds in its two tones, and a stem; one of circuits has nodes for folds."""
    tone = look.colour(rgb("#f0a0b4"))
    outline = curve([(-0.80, 0.62), (-0.74, 0.94), (-0.44, 1.20), (-0.06, 1.28), (0.34, 1.22), (0.68, 1.00),
                     (0.82, 0.66), (0.70, 0.42), (0.42, 0.34), (0.10, 0.38), (-0.16, 0.28), (-0.46, 0.34),
                     (-0.66, 0.46)], closed=True, steps=7)  # fmt: skip
    stem = curve(
        [(0.12, 0.46), (0.22, 0.22), (0.20, 0.0), (0.38, 0.0), (0.46, 0.24), (0.48, 0.42)], closed=True, steps=6
    )
    canvas.solid(stem, times(tone, 0.78), puffed(0.7))
    canvas.solid(ellipse(0.52, 0.34, 0.26, 0.17), times(tone, 0.84), puffed(0.8))
    slab(canvas, outline, tone)
    fold = times(tone, 0.66)
    if look.variant == "circuit":
        _circuits(canvas, mix(tone, WHITE, 0.75), look)
        return
    inside = canvas.mask_of(outline)
    with canvas.ink(inside) as pen:
        for points in (
            [(-0.72, 0.66), (-0.50, 0.72), (-0.44, 0.92), (-0.24, 0.94), (-0.18, 1.12)],
            [(-0.62, 0.48), (-0.36, 0.52), (-0.26, 0.70), (-0.04, 0.72), (0.04, 0.92), (0.02, 1.10)],
            [(-0.16, 0.32), (-0.06, 0.48), (0.16, 0.54), (0.24, 0.74), (0.22, 0.92), (0.36, 1.06)],
            [(0.34, 0.40), (0.44, 0.58), (0.44, 0.78), (0.62, 0.86)],
            [(0.50, 0.56), (0.66, 0.60), (0.78, 0.72)],
            [(-0.46, 1.12), (-0.56, 0.96), (-0.70, 0.86)],
        ):
            pen.line(curve(points, steps=7), 0.045, fold)


def _circuits(canvas: Canvas, tone: Colour, look: Look) -> None:
    with canvas.lit(), canvas.ink() as pen:
        for x, low, high, bend in ((-0.52, 0.54, 0.96, 0.14), (-0.26, 0.44, 1.14, -0.12), (0.02, 0.46, 1.18, 0.14),
                                   (0.30, 0.48, 1.10, -0.12), (0.56, 0.52, 0.92, 0.10)):  # fmt: skip
            middle = (low + high) / 2
            pen.line([(x, low), (x, middle - 0.08), (x + bend, middle + 0.06), (x + bend, high)], 0.036, tone)
            pen.disc(x, low, 0.052, tone)
            pen.disc(x + bend, high, 0.052, tone)
    canvas.lamp(0.0, 0.8, 1.1, tone, 0.5 if look.dark else 0.25)


def paint_firewall(canvas: Canvas, look: Look) -> None:
    """A wall of bricks with flames over it."""
    tone = look.colour(rgb("#c8604a"))
    for x, high, size in ((-0.52, 0.66, 0.74), (0.50, 0.64, 0.66), (0.0, 0.66, 1.0)):
        outer = curve([(0.0, 0.0), (-0.46, 0.18), (-0.50, 0.52), (-0.24, 0.70), (-0.04, 1.08), (0.16, 0.80),
                       (0.28, 0.62), (0.40, 0.70), (0.50, 0.40), (0.42, 0.12)], closed=True, steps=7)  # fmt: skip
        slab(canvas, shifted(outer, x, high, size), rgb("#f0642f"))
        canvas.solid(shifted(outer, x, high, size * 0.55), rgb("#ffc84a"), puffed(0.4))
    slab(canvas, box(-0.96, 0.0, 0.96, 0.84, 0.04), mix(tone, WHITE, 0.55))
    for row in range(4):
        shift = 0.0 if row % 2 else 0.22
        for k in range(-1, 5):
            left, right = max(-0.93, -0.93 + 0.44 * k + shift), min(0.93, -0.53 + 0.44 * k + shift)
            if right - left > 0.06:
                brick = box(left, 0.03 + 0.20 * row, right, 0.20 + 0.20 * row, 0.02)
                canvas.solid(brick, times(tone, 0.90 + 0.10 * ((k + row) % 3) / 2), slope(0.58, 0.70))


PROPS = (
    Prop(name="firewall", size=0.5, extent=bounds(-1.0, 1.02, 1.78, -0.06), paint=paint_firewall, home="seamless",
         turns=False),
    Prop(name="warning_sign", size=0.3, extent=bounds(-0.94, 0.96, 1.44, -0.12), paint=paint_warning, home="seamless",
         turns=False),
    Prop(name="cross_mark", size=0.2, extent=bounds(-0.66, 0.68, 1.32, -0.02), paint=paint_cross, home="seamless",
         turns=False),
    Prop(name="question_mark", size=0.2, extent=bounds(-0.70, 0.72, 1.50, -0.05), paint=paint_mark, home="seamless",
         turns=False),
    Prop(name="fingerprint", size=0.16, extent=bounds(-0.68, 0.68, 1.48, 0.0), paint=paint_print, home="seamless",
         turns=False),
    Prop(name="eye", size=0.16, extent=bounds(-1.02, 1.02, 1.14, 0.06), paint=paint_eye, home="seamless", turns=False),
    Prop(name="avatar", size=0.24, extent=bounds(-0.74, 0.76, 1.44, -0.06), paint=paint_avatar, home="seamless",
         turns=False),
    Prop(name="user_sign", size=0.24, extent=bounds(-0.66, 0.68, 1.34, -0.06), paint=paint_user, home="seamless",
         turns=False),
    Prop(name="handshake", size=0.3, extent=bounds(-1.50, 1.50, 1.12, 0.0), paint=paint_handshake, home="seamless",
         turns=False),
    Prop(name="flame", size=0.2, extent=bounds(-0.60, 0.62, 1.50, -0.05), paint=paint_flame, home="seamless",
         turns=False),
    Prop(name="sun_sign", size=0.24, extent=bounds(-0.82, 0.84, 1.56, -0.10), paint=paint_sun, home="seamless",
         turns=False),
    Prop(name="chain", size=0.12, extent=bounds(-1.34, 1.36, 1.08, 0.06), paint=paint_chain, home="seamless",
         turns=False, materials=frozenset({"metal"})),
    Prop(name="brain", size=0.2, extent=bounds(-0.86, 0.88, 1.34, -0.02), paint=paint_brain, home="seamless",
         turns=False),
)  # fmt: skip
