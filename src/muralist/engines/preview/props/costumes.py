"""What tells a cook from a king: hats, robes, capes and beards, by the word of a costume in a figure's variant."""

from __future__ import annotations

import math
from dataclasses import dataclass

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, box, curve, ellipse, oval
from muralist.engines.preview.brushes.shade import puffed, slope
from muralist.engines.preview.props.bodies import mould, shape

GOLD, STEEL, SNOW, INK = rgb("#e0b040"), rgb("#9aa3ad"), rgb("#f6f3ec"), rgb("#2b2a30")


@dataclass(frozen=True, slots=True, kw_only=True)
class Costume:
    """The colours of coat and trousers when the prompt names none; `hat`, and what else is worn.

    A `robe` reaches the feet, a `cape` hangs behind, a `beard` has that colour.
    """

    coat: Colour
    legs: Colour
    hat: str = ""
    hat_colour: Colour | None = None
    robe: bool = False
    cape: Colour | None = None
    beard: Colour | None = None


COSTUMES = {
    "wizard": Costume(coat=rgb("#4a3f96"), legs=INK, hat="pointed", robe=True, beard=rgb("#dcdad6")),
    "witch": Costume(coat=rgb("#3a2f45"), legs=INK, hat="pointed", robe=True),
    "knight": Costume(coat=STEEL, legs=times(STEEL, 0.8), hat="helmet", hat_colour=STEEL, cape=rgb("#a8322d")),
    "king": Costume(coat=rgb("#8c2a34"), legs=rgb("#3a3550"), hat="crown", hat_colour=GOLD, cape=rgb("#7a1f3a"),
                    beard=rgb("#8a6a4a")),
    "queen": Costume(coat=rgb("#7a3f86"), legs=INK, hat="crown", hat_colour=GOLD, robe=True, cape=rgb("#8c2a44")),
    "princess": Costume(coat=rgb("#e79ab8"), legs=SNOW, hat="crown", hat_colour=GOLD, robe=True),
    "prince": Costume(coat=rgb("#3f6fa8"), legs=rgb("#e4dccb"), hat="crown", hat_colour=GOLD),
    "pirate": Costume(coat=rgb("#8a2f2c"), legs=rgb("#3a3430"), hat="tricorne", hat_colour=INK),
    "chef": Costume(coat=SNOW, legs=rgb("#4a4f5a"), hat="toque", hat_colour=SNOW),
    "medic": Costume(coat=SNOW, legs=rgb("#5f8fa8")),
    "cowboy": Costume(coat=rgb("#a8653a"), legs=rgb("#3f5878"), hat="brim", hat_colour=rgb("#7a5230")),
    "farmer": Costume(coat=rgb("#4f6f9a"), legs=rgb("#4f6f9a"), hat="brim", hat_colour=rgb("#dcb868")),
    "officer": Costume(coat=rgb("#2c3f66"), legs=rgb("#26334f"), hat="peaked", hat_colour=rgb("#22304f")),
    "firefighter": Costume(coat=rgb("#d0862c"), legs=rgb("#3a3a3a"), hat="helmet", hat_colour=rgb("#c8322d")),
    "builder": Costume(coat=rgb("#f08a2c"), legs=rgb("#3f5878"), hat="helmet", hat_colour=rgb("#f2cb3c")),
    "hero": Costume(coat=rgb("#2f5fb0"), legs=rgb("#2f5fb0"), cape=rgb("#c8322d")),
    "santa": Costume(coat=rgb("#c8322d"), legs=rgb("#b02c28"), hat="nightcap", hat_colour=rgb("#c8322d"), beard=SNOW),
    "ninja": Costume(coat=rgb("#2c2c34"), legs=rgb("#26262c"), hat="hood", hat_colour=rgb("#2c2c34")),
    "detective": Costume(coat=rgb("#a98a5f"), legs=rgb("#4f463c"), hat="brim", hat_colour=rgb("#6f5a42")),
    "ballerina": Costume(coat=rgb("#f0a8c0"), legs=rgb("#f6dfe2")),
}  # fmt: skip
TALL = {"pointed": 2.5, "toque": 1.5, "crown": 0.9, "tricorne": 0.7, "brim": 0.75, "peaked": 0.5, "helmet": 0.6,
        "nightcap": 1.0, "hood": 0.25}  # fmt: skip
"""How far each hat stands over the head, in head radii."""


def costume_of(variant: str) -> Costume | None:
    """The costume that a variant names, if any."""
    return next((COSTUMES[word] for word in variant.split() if word in COSTUMES), None)


def overhead(variant: str, radius: float) -> float:
    """The height that the costume's hat adds to a figure whose head has this radius."""
    costume = costume_of(variant)
    return TALL[costume.hat] * radius if costume is not None and costume.hat else 0.0


def cloak(canvas: Canvas, costume: Costume, neck: Point, hip: Point, broad: float) -> None:
    """A cape, painted before the body: only its flare shows at both sides."""
    if costume.cape is None:
        return
    (nx, ny), (hx, hy) = neck, hip
    low, flare = (hy - 0.30, 1.65) if ny > 0.6 else (hy + 0.04, 1.10)
    sheet = curve(
        [(nx - 0.06, ny), (nx - broad * 1.1, ny - 0.07), (hx - broad * flare, low + 0.04), (hx, low - 0.02),
         (hx + broad * flare, low + 0.04), (nx + broad * 1.1, ny - 0.07), (nx + 0.06, ny)], closed=True, steps=6,
    )  # fmt: skip
    canvas.solid(sheet, times(costume.cape, 0.85), puffed(0.7), texture=0.05)


def gown(canvas: Canvas, costume: Costume, colour: Colour, hip: Point) -> None:
    """A robe from the hips to the feet, painted over the legs."""
    if not costume.robe:
        return
    x, y = hip
    skirt = curve(
        [(x - 0.095, y + 0.06), (x - 0.135, y - 0.14), (x - 0.175, 0.05), (x - 0.02, 0.025), (x + 0.175, 0.05),
         (x + 0.135, y - 0.14), (x + 0.095, y + 0.06)], closed=True, steps=7,
    )  # fmt: skip
    inside = mould(canvas, [skirt], colour, texture=0.05, grain=40)
    with canvas.ink(inside=inside) as pen:
        for share in (-0.65, -0.2, 0.3, 0.72):
            pen.line([(x + share * 0.09, y - 0.08), (x + share * 0.16, 0.05)], 0.007, times(colour, 0.55), 0.5)
        pen.line(curve([(x - 0.18, 0.075), (x, 0.05), (x + 0.18, 0.075)], steps=8), 0.014, mix(colour, GOLD, 0.6), 0.9)


def _on(x: float, y: float, r: float, text: str, steps: int = 6) -> Path:
    """An outline in hundredths of a head's radius `r` about its middle."""
    return [(x + px * r, y + py * r) for px, py in shape(text, steps)]


def headgear(canvas: Canvas, costume: Costume, coat: Colour, x: float, y: float, r: float) -> None:
    """The beard and the hat on a head of radius `r` about (x, y)."""

    if costume.beard is not None:
        beard = _on(
            x, y, r, "-62 -20, -50 -80, -10 -150, 36 -168, 66 -130, 84 -70, 88 -22, 60 -50, 30 -42, 0 -48, -36 -34"
        )
        canvas.solid(beard, costume.beard, puffed(0.8), texture=0.12, grain=60)
    tint = costume.hat_colour or times(coat, 0.9)
    if costume.hat in HATS:
        HATS[costume.hat](canvas, tint, x, y, r)


def _band(canvas: Canvas, colour: Colour, x: float, y: float, rx: float, ry: float) -> None:
    canvas.solid(ellipse(x, y, rx, ry), colour, puffed(0.8), texture=0.04)


def _pointed(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    _band(canvas, times(tint, 0.85), x, y + r * 0.62, r * 1.55, r * 0.30)
    cone = _on(x, y, r, "-92 62, -50 170, -35 315, 20 230, 62 150, 92 62, 0 46", 5)
    inside = mould(canvas, [cone], tint, texture=0.05)
    canvas.solid(box(x - r * 1.2, y + r * 0.62, x + r * 1.2, y + r * 0.90), mix(tint, GOLD, 0.8), slope(0.5, 0.9, 20),
                 inside=inside)  # fmt: skip
    with canvas.ink(inside=inside) as pen:
        for dx, dy in ((-0.2, 1.35), (0.25, 1.75), (-0.15, 2.2)):
            pen.disc(x + r * dx, y + r * dy, r * 0.09, GOLD)


def _crown(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    low, high = y + r * 0.72, y + r * 1.62
    points: Path = [(x - r * 0.82, low)]
    for step in range(5):
        px = x + r * (-0.88 + 0.44 * step)
        points.append((px, high - r * 0.10 * abs(step - 2)))
        if step < 4:
            points.append((px + r * 0.22, low + r * 0.42))
    points += [(x + r * 0.82, low), (x, low - r * 0.14)]
    canvas.solid(points, tint, slope(0.55, 0.95, 30), gloss=0.5)
    with canvas.ink() as pen:
        for step, code in enumerate(("#c8322d", "#3f78b8", "#c8322d")):
            pen.disc(x + r * (-0.45 + 0.45 * step), low + r * 0.16, r * 0.11, rgb(code))
        for step in range(5):
            pen.disc(x + r * (-0.88 + 0.44 * step), high - r * 0.10 * abs(step - 2), r * 0.09, mix(tint, SNOW, 0.4))


def _toque(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    for dx, dy, rx in ((-0.5, 1.75, 0.52), (0.52, 1.72, 0.5), (0.0, 1.92, 0.56)):
        canvas.solid(ellipse(x + r * dx, y + r * dy, r * rx, r * rx * 0.9), tint, puffed(0.8))
    canvas.solid(box(x - r * 0.80, y + r * 0.66, x + r * 0.82, y + r * 1.62, r * 0.1), tint, slope(0.66, 0.95, 10))
    with canvas.ink() as pen:
        for step in range(-2, 3):
            pen.line([(x + r * 0.3 * step, y + r * 0.8), (x + r * 0.3 * step, y + r * 1.5)], r * 0.05, times(tint, 0.8))


def _brim(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    _band(canvas, times(tint, 0.86), x, y + r * 0.62, r * 1.7, r * 0.30)
    dome = _on(x, y, r, "-86 60, -72 142, -20 162, 40 156, 74 136, 86 60, 0 44", 6)
    inside = mould(canvas, [dome], tint, texture=0.05)
    canvas.solid(box(x - r, y + r * 0.5, x + r, y + r * 0.80), times(tint, 0.5), slope(0.6, 0.8, 0), inside=inside)


def _tricorne(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    hat = _on(x, y, r, "-150 72, -80 135, 0 162, 80 135, 150 72, 60 52, -60 52", 6)
    canvas.solid(hat, tint, puffed(0.7), texture=0.05)
    with canvas.ink() as pen:
        braid = [(x - r * 1.45, y + r * 0.74), (x, y + r * 1.56), (x + r * 1.45, y + r * 0.74)]
        pen.line(curve(braid, steps=8), r * 0.09, GOLD)


def _peaked(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    _band(canvas, times(tint, 0.6), x + r * 0.45, y + r * 0.56, r * 0.85, r * 0.18)
    canvas.solid(ellipse(x, y + r * 1.0, r * 1.15, r * 0.44), tint, puffed(0.8))
    canvas.solid(
        box(x - r * 0.9, y + r * 0.55, x + r * 0.9, y + r * 0.88, r * 0.08), times(tint, 0.75), slope(0.5, 0.8, 0)
    )
    canvas.solid(oval(x + r * 0.35, y + r * 1.0, r * 0.16, r * 0.18), GOLD, puffed(0.8), gloss=0.4)


def _helmet(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    dome = [(x + r * 1.08 * math.cos(a), y + r * 0.36 + r * 1.06 * math.sin(a)) for a in
            (math.pi * step / 16 for step in range(17))]  # fmt: skip
    canvas.solid(dome, tint, puffed(0.9, shine=0.4), gloss=0.6)
    _band(canvas, times(tint, 0.75), x + r * 0.1, y + r * 0.38, r * 1.28, r * 0.15)
    canvas.solid(
        box(x - r * 0.10, y + r * 0.42, x + r * 0.14, y + r * 1.5, r * 0.1), times(tint, 0.85), slope(0.5, 0.9, 0)
    )


def _nightcap(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    cap = _on(x, y, r, "-95 55, -60 145, -30 185, -110 120, -140 50, -120 45, -70 100, 50 145, 95 55", 5)
    canvas.solid(cap, tint, puffed(0.8), texture=0.06)
    canvas.solid(ellipse(x - r * 1.32, y + r * 0.38, r * 0.26, r * 0.26), SNOW, puffed(0.9), texture=0.1)
    canvas.solid(box(x - r * 1.0, y + r * 0.45, x + r * 1.0, y + r * 0.80, r * 0.15), SNOW, puffed(0.8), texture=0.1)


def _hood(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    whole = ellipse(x - r * 0.04, y + r * 0.05, r * 1.16, r * 1.16)
    slit = ellipse(x + r * 0.36, y + r * 0.02, r * 0.66, r * 0.26)
    canvas.solid(whole, tint, puffed(0.8), texture=0.05, holes=[slit])


HATS = {
    "pointed": _pointed, "crown": _crown, "toque": _toque, "brim": _brim, "tricorne": _tricorne, "peaked": _peaked,
    "helmet": _helmet, "nightcap": _nightcap, "hood": _hood,
}  # fmt: skip
