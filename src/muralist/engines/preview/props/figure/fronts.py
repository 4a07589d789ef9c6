"""What is on the chest: collars, buttons, lapels, bibs, stripes and badges, and aprons and scarves over all."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, curve, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.figure.body import down, on_trunk
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.forms import blend
from muralist.engines.preview.props.figure.wardrobe import BLANK, GOLD, INK, SNOW

ROUND_NECKED = frozenset({"plain", "stripes", "knit", "jersey", "hoodie"})
COLLARED = frozenset({"buttons", "pockets", "collar", "double", "badge", "cardigan", "vest", "zip"})
MIDDLE = 0.10
"""How far to the far side the front's middle lies, in half shoulders: bodies are seen from a quarter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chest:
    """Where the front of the clothes is painted: inside `body`, with a light and a dark tone of the cloth."""

    canvas: Canvas
    figure: Figure
    body: Image.Image
    top: Colour
    light: Colour
    dark: Colour

    def at(self, share: float, aside: float) -> Point:
        """A point of the chest: `aside` of the front's middle, in half shoulders."""
        return on_trunk(self.figure, share, self.figure.broad * (aside + MIDDLE))

    def across(self, share: float) -> Path:
        """A line around the body, at a share of the way from hip to neck."""
        return curve([self.at(share, -1.4), self.at(share - 0.03, 0.0), self.at(share, 1.3)], steps=5)


def fronts(canvas: Canvas, figure: Figure, body: Image.Image) -> None:
    """Paint the front of the clothes inside the mask of the body."""
    outfit = figure.outfit
    top = outfit.top or (1, 1, 1)
    light = mix(top, (1.0, 0.98, 0.92), 0.6) if luma(top) <= 0.78 else times(top, 0.86)
    chest = Chest(canvas=canvas, figure=figure, body=body, top=top, light=light, dark=times(top, 0.55))
    _neckline(chest)
    if outfit.front in FRONTS:
        FRONTS[outfit.front](chest)
    apron = figure.extras.get("apron") or outfit.apron
    if apron is not None:
        _apron(canvas, figure, apron if apron != (0.0, 0.0, 0.0) else SNOW)
    if outfit.pack is not None or "backpack" in figure.extras:
        asked = figure.extras.get("backpack")
        own = asked if asked not in {None, BLANK} else outfit.pack
        with canvas.ink(inside=body) as pen:
            for side in (-0.60, 0.62):
                pen.line([chest.at(1.0, side * 0.8), chest.at(0.5, side)], 0.022, times(own or rgb("#5f7f4f"), 0.7))


def _zip(chest: Chest) -> None:
    with chest.canvas.ink(inside=chest.body) as pen:
        pen.line([chest.at(1.0, 0.0), chest.at(-0.1, 0.02)], 0.010, chest.light)
        pen.line([chest.at(1.0, 0.03), chest.at(-0.1, 0.05)], 0.004, chest.dark, 0.8)


def _knit(chest: Chest) -> None:
    with chest.canvas.ink(inside=chest.body) as pen:
        pen.line(chest.across(0.02), 0.030, chest.dark, 0.45)
        pen.line(chest.across(0.52), 0.016, chest.light, 0.45)
        pen.line(chest.across(0.46), 0.010, chest.light, 0.45)


def _hoodie(chest: Chest) -> None:
    with chest.canvas.ink(inside=chest.body) as pen:
        pocket = [chest.at(0.34, -0.42), chest.at(0.34, 0.46), chest.at(0.08, 0.66), chest.at(0.08, -0.62)]
        pen.polygon(pocket, times(chest.top, 0.84), 0.9)
        for side in (-0.14, 0.16):
            pen.line([chest.at(0.93, side), chest.at(0.70, side * 1.1)], 0.010, chest.light)


def _stripes(chest: Chest) -> None:
    with chest.canvas.ink(inside=chest.body) as pen:
        for step in range(6):
            pen.line(chest.across(0.84 - step * 0.15), 0.022, chest.light, 0.85)


def _checks(chest: Chest) -> None:
    """A woodcutter's shirt: dark bands both ways, buttoned."""
    with chest.canvas.ink(inside=chest.body) as pen:
        for step in range(7):
            pen.line(chest.across(0.98 - step * 0.17), 0.024, chest.dark, 0.55)
        for aside in (-1.0, -0.62, -0.24, 0.24, 0.62, 1.0):
            pen.line([chest.at(1.05, aside * 0.9), chest.at(-0.15, aside)], 0.020, chest.dark, 0.55)
    _buttoned(chest)


def _sash(chest: Chest) -> None:
    with chest.canvas.ink(inside=chest.body) as pen:
        pen.line(chest.across(0.37), 0.030, chest.dark, 0.85)


def _belted(chest: Chest) -> None:
    with chest.canvas.ink(inside=chest.body) as pen:
        pen.line(chest.across(0.37), 0.030, INK, 0.85)
        pen.polygon(oval(*chest.at(0.35, 0.05), 0.020, 0.018), GOLD)


def _trench(chest: Chest) -> None:
    """Broad lapels, storm flap, two rows of buttons and a belt of the same cloth, tied."""
    at = chest.at
    with chest.canvas.ink(inside=chest.body) as pen:
        pen.polygon([at(1.04, -0.26), at(0.70, 0.02), at(1.04, 0.30)], SNOW)
        for side in (-1, 1):
            lapel = [at(1.05, side * 0.24), at(0.94, side * 0.66), at(0.80, side * 0.50), at(0.58, 0.04)]
            pen.polygon(lapel, times(chest.top, 0.80))
            pen.line([*lapel, lapel[0]], 0.006, chest.dark, 0.8)
        pen.line([at(0.58, 0.20), at(0.0, 0.22), at(-0.9, 0.24)], 0.008, chest.dark, 0.8)
        for share in (0.56, 0.20, 0.04):
            for aside in (-0.22, 0.44):
                pen.disc(*at(share, aside), 0.011, chest.dark)
        pen.line(chest.across(0.36), 0.044, times(chest.top, 0.70), 1.0)
        pen.polygon([at(0.40, -0.10), at(0.40, 0.20), at(0.28, 0.20), at(0.28, -0.10)], times(chest.top, 0.48))
        pen.line([at(0.32, 0.05), at(0.06, -0.14)], 0.024, times(chest.top, 0.66))


def _bands(chest: Chest) -> None:
    with chest.canvas.ink(inside=chest.body) as pen:
        for share in (0.62, 0.36):
            pen.line(chest.across(share), 0.026, (0.95, 0.95, 0.60), 0.95)


def _santa(chest: Chest) -> None:
    with chest.canvas.ink(inside=chest.body) as pen:
        pen.line([chest.at(1.0, 0.0), chest.at(-0.1, 0.02)], 0.045, SNOW)
        pen.line(chest.across(0.30), 0.040, INK)
        pen.polygon(oval(*chest.at(0.28, 0.03), 0.030, 0.026), GOLD)


def _crossed(chest: Chest) -> None:
    """A robe's collar, one side over the other, and a broad sash."""
    with chest.canvas.ink(inside=chest.body) as pen:
        pen.line(
            curve([chest.at(1.02, -0.34), chest.at(0.76, 0.10), chest.at(0.40, 0.62)], steps=5),
            0.030,
            chest.light,
            0.95,
        )
        pen.line(curve([chest.at(1.02, 0.34), chest.at(0.84, 0.10)], steps=5), 0.030, chest.light, 0.95)
        pen.line(chest.across(0.38), 0.066, chest.dark, 0.9)
        pen.line(chest.across(0.38), 0.014, mix(chest.top, GOLD, 0.7), 0.9)


def _mandarin(chest: Chest) -> None:
    """A standing collar, an opening that slants to the arm, and its knotted buttons."""
    edge = mix(chest.top, GOLD, 0.75)
    with chest.canvas.ink(inside=chest.body) as pen:
        pen.line(chest.across(0.99), 0.030, chest.dark, 0.9)
        pen.line(curve([chest.at(0.97, 0.02), chest.at(0.84, 0.30), chest.at(0.70, 0.84)], steps=5), 0.016, edge, 0.95)
        for up, side in ((0.93, 0.08), (0.85, 0.28), (0.76, 0.58)):
            pen.disc(*chest.at(up, side), 0.014, edge)
        for up, side in ((0.50, -0.30), (0.34, 0.22), (0.16, -0.12)):
            x, y = chest.at(up, side)
            for dx, dy in ((0.0, 0.018), (0.017, 0.004), (-0.017, 0.004), (0.010, -0.016), (-0.010, -0.016)):
                pen.disc(x + dx, y + dy, 0.010, edge, 0.8)


def _jersey(chest: Chest) -> None:
    with chest.canvas.ink(inside=chest.body) as pen:
        pen.line(chest.across(0.66), 0.070, chest.light, 0.9)


def _star(chest: Chest) -> None:
    points: Path = []
    x, y = chest.at(0.68, 0.0)
    for step in range(10):
        r, a = (0.055 if step % 2 == 0 else 0.024), math.pi / 2 + step * math.pi / 5
        points.append((x + r * math.cos(a), y + r * math.sin(a)))
    chest.canvas.solid(points, GOLD, puffed(0.7), inside=chest.body)
    _belt(chest, GOLD)


def _plate(chest: Chest) -> None:
    with chest.canvas.ink(inside=chest.body) as pen:
        pen.line([chest.at(0.95, 0.0), chest.at(0.15, 0.0)], 0.008, chest.dark, 0.7)
        for share in (0.40, 0.26):
            pen.line(chest.across(share), 0.008, chest.dark, 0.7)
    chest.canvas.soft(oval(*chest.at(0.72, -0.4), 0.045, 0.07), (1, 1, 1), 0.020, 0.6, inside=chest.body)


def _braid(chest: Chest) -> None:
    _belt(chest, GOLD)
    with chest.canvas.ink(inside=chest.body) as pen:
        for step in range(3):
            pen.line([chest.at(0.82 - step * 0.15, -0.28), chest.at(0.80 - step * 0.15, 0.28)], 0.012, GOLD)


def _fur(chest: Chest) -> None:
    collar = limb(
        curve([chest.at(0.98, -0.62), chest.at(0.84, 0.0), chest.at(0.98, 0.62)], steps=6), (0.06, 0.075, 0.06)
    )
    chest.canvas.solid(collar, SNOW, puffed(0.9), texture=0.1, inside=chest.body)


def _badge(chest: Chest) -> None:
    _buttoned(chest)
    chest.canvas.solid(oval(*chest.at(0.74, -0.46), 0.018, 0.022), GOLD, puffed(0.8), gloss=0.4, inside=chest.body)
    _belt(chest, INK)


def _pompoms(chest: Chest) -> None:
    for share in (0.80, 0.55, 0.30):
        chest.canvas.solid(oval(*chest.at(share, 0.0), 0.026, 0.026), rgb("#d8484a"), puffed(0.9))


def _shells(chest: Chest) -> None:
    for side in (-0.40, 0.36):
        chest.canvas.solid(oval(*chest.at(0.72, side), 0.042, 0.038), chest.top, puffed(0.9))


def _swimsuit(chest: Chest) -> None:
    if chest.figure.outfit.cut != "swim" or not chest.figure.woman:
        return
    b = chest.figure.broad
    half = ((0.86, 0.62), (0.55, 1.1), (0.2, 1.2), (-0.14, 1.2))
    suit = [
        on_trunk(chest.figure, 0.76, -0.1 * b),
        *[on_trunk(chest.figure, share, b * aside) for share, aside in half],
    ]
    suit += [on_trunk(chest.figure, share, -b * aside) for share, aside in reversed(half)]
    chest.canvas.solid(curve(suit, closed=True), chest.top, puffed(0.8), inside=chest.body, texture=0.03)


def _stethoscope(chest: Chest) -> None:
    _buttoned(chest)
    tube = [chest.at(1.0, -0.34), chest.at(0.72, -0.30), chest.at(0.58, 0.0), chest.at(0.72, 0.34), chest.at(1.0, 0.36)]
    with chest.canvas.ink() as pen:
        pen.line(curve(tube, steps=6), 0.013, rgb("#3a4650"))
        pen.line([chest.at(0.58, 0.0), chest.at(0.46, 0.02)], 0.012, rgb("#3a4650"))
        pen.polygon(oval(*chest.at(0.43, 0.02), 0.020, 0.020), rgb("#b8c2c8"))


def _belt(chest: Chest, colour: Colour) -> None:
    with chest.canvas.ink(inside=chest.body) as pen:
        pen.line(chest.across(0.14), 0.026, colour)


def _neckline(chest: Chest) -> None:
    canvas, body, figure = chest.canvas, chest.body, chest.figure
    front = figure.outfit.front
    x, y = on_trunk(figure, 1.0, 0.010)
    if front in {"bare", "shells"}:
        return
    if figure.outfit.sleeves == "none" or front == "sash":
        canvas.solid(oval(x, y, 0.062, 0.052), figure.skin, puffed(0.5), inside=body)
        return
    canvas.soft(oval(x, y - 0.012, 0.066, 0.032), chest.dark, 0.012, 0.45, inside=body)
    with canvas.ink(inside=body) as pen:
        if front in ROUND_NECKED:
            ring = curve([(x - 0.058, y + 0.012), (x, y - 0.026), (x + 0.062, y + 0.012)], steps=6)
            hood = front == "hoodie"
            pen.line(ring, 0.034 if hood else 0.022, chest.dark if hood else chest.light, 0.8)
        elif front in COLLARED:
            for side in (-1, 1):
                tip = [(x + side * 0.044, y + 0.026), (x + 0.004, y - 0.046), (x + side * 0.064, y - 0.026)]
                pen.polygon(tip, chest.light, 0.95)


def _buttoned(chest: Chest) -> None:
    """A row of buttons, two of a double-breasted coat; pockets; the shirt under a vest or a cardigan."""
    front = chest.figure.outfit.front
    open_necked = front in {"vest", "cardigan"}
    knob = GOLD if front == "badge" else chest.light if luma(chest.light) > luma(chest.dark) else chest.dark
    with chest.canvas.ink(inside=chest.body) as pen:
        if open_necked:
            inner = SNOW if front == "vest" else mix(chest.light, (1, 1, 1), 0.5)
            low = 0.50 if front == "cardigan" else 0.66
            pen.polygon([chest.at(1.02, -0.36), chest.at(low, 0.0), chest.at(1.02, 0.36)], inner)
        pen.line([chest.at(0.6 if open_necked else 0.93, 0.02), chest.at(-0.12, 0.02)], 0.006, chest.dark, 0.75)
        for share in (0.48, 0.34, 0.20) if open_necked else (0.80, 0.62, 0.44, 0.26):
            for side in (-0.20, 0.20) if front == "double" else (-0.06,):
                pen.disc(*chest.at(share, side), 0.0085, knob)
        for side in (-0.52, 0.52) if front in {"pockets", "lab"} else ():
            pen.line([chest.at(0.64, side - 0.2), chest.at(0.64, side + 0.2)], 0.008, chest.dark, 0.7)
            pen.line([chest.at(0.20, side - 0.24), chest.at(0.20, side + 0.24)], 0.008, chest.dark, 0.7)


def _lapels(chest: Chest) -> None:
    at = chest.at
    with chest.canvas.ink(inside=chest.body) as pen:
        pen.polygon([at(1.03, -0.34), at(0.46, 0.02), at(1.03, 0.38)], SNOW)
        for side in (-1, 1):
            lapel = [at(1.02, side * 0.34), at(0.80, side * 0.52), at(0.44, 0.02), at(0.72, side * 0.16)]
            pen.polygon(lapel, chest.dark, 0.95)
        pen.line([at(0.46, 0.02), at(-0.12, 0.02)], 0.006, chest.dark, 0.8)
        for share in (0.34, 0.20):
            pen.disc(*at(share, 0.10), 0.009, chest.dark)
        if chest.figure.outfit.front == "tuxedo":
            for side in (-1, 1):
                pen.polygon([at(0.97, 0.0), at(1.03, side * 0.28), at(0.90, side * 0.28)], INK)
        elif chest.figure.woman and "tie" not in chest.figure.extras:
            # an open collar
            for side in (-1, 1):
                pen.polygon([at(1.05, side * 0.06), at(1.04, side * 0.36), at(0.84, side * 0.20)], times(SNOW, 0.93))
            pen.line([at(0.98, 0.02), at(0.50, 0.02)], 0.004, times(SNOW, 0.75), 0.9)
        else:
            own = rgb("#b03a44") if luma(chest.top) < 0.6 else rgb("#34507f")
            asked = chest.figure.extras.get("tie", BLANK)
            tie = asked if asked != BLANK else own
            pen.polygon([at(1.0, -0.07), at(1.0, 0.11), at(0.56, 0.14), at(0.48, 0.02), at(0.56, -0.10)], tie)


def _bib(chest: Chest) -> None:
    """Dungarees: a bib with straps over a shirt."""
    at, cloth = chest.at, chest.figure.outfit.bottom or (0.3, 0.4, 0.6)
    lower = [at(0.34, -1.3), at(0.34, 1.2), at(-0.2, 1.2), at(-0.2, -1.3)]
    upper = [at(0.74, -0.46), at(0.74, 0.48), at(0.2, 0.60), at(0.2, -0.58)]
    for part in (lower, upper):
        chest.canvas.solid(part, cloth, puffed(0.65), inside=chest.body, texture=0.05)
    pocket = [at(0.56, -0.22), at(0.40, -0.20), at(0.40, 0.22), at(0.56, 0.24), at(0.56, -0.22)]
    with chest.canvas.ink(inside=chest.body) as pen:
        for side in (-0.40, 0.42):
            pen.line([at(1.04, side), at(0.72, side)], 0.026, times(cloth, 0.9))
            pen.disc(*at(0.70, side), 0.010, GOLD)
        pen.line(pocket, 0.006, times(cloth, 0.6), 0.9)


def _apron(canvas: Canvas, figure: Figure, colour: Colour) -> None:
    b = figure.broad
    points = [on_trunk(figure, 0.70, -b * 0.34), on_trunk(figure, 0.70, b * 0.58), on_trunk(figure, 0.36, b * 0.86),
              on_trunk(figure, 0.0, b * 1.0)]  # fmt: skip
    if figure.pose.low:
        points += [on_trunk(figure, -0.06, b * 0.9), on_trunk(figure, -0.06, -b * 0.8)]
    else:
        far, near = down(figure, 0, 0.86), down(figure, 1, 0.86)
        right, left = max(far, near), min(far, near)
        points += [(right[0] + 0.035, right[1]), blend(left, right, 0.5), (left[0] - 0.030, left[1])]
    points += [on_trunk(figure, 0.0, -b * 0.88), on_trunk(figure, 0.36, -b * 0.66)]
    canvas.solid(curve(points, closed=True, steps=4), colour, puffed(0.6), texture=0.04)
    with canvas.ink() as pen:
        pen.line([on_trunk(figure, 0.36, -b * 0.80), on_trunk(figure, 0.34, b * 0.92)], 0.014, times(colour, 0.72), 0.9)
        for side in (-0.30, 0.54):
            pen.line(
                [on_trunk(figure, 0.70, b * side), on_trunk(figure, 1.0, b * side * 0.9)], 0.014, times(colour, 0.8)
            )


def scarf(canvas: Canvas, figure: Figure, colour: Colour) -> None:
    """Around the neck, one end hanging down."""
    x, y = figure.pose.neck
    y -= 0.014
    end = limb(curve([(x - 0.030, y), (x - 0.050, y - 0.09), (x - 0.040, y - 0.18)], steps=6), (0.050, 0.056, 0.060))
    canvas.solid(end, times(colour, 0.9), puffed(0.8), texture=0.08, grain=60)
    canvas.solid(ellipse(x + 0.008, y + 0.004, 0.080, 0.036), colour, puffed(0.9), texture=0.08, grain=60)
    with canvas.ink() as pen:
        for step in range(4):
            pen.line([(x - 0.062 + step * 0.015, y - 0.185), (x - 0.064 + step * 0.015, y - 0.205)], 0.006, colour)


def _pelt(chest: Chest) -> None:
    """The pale belly of an animal that wears nothing there."""
    if chest.figure.kin is None:
        return
    b, (x, y) = chest.figure.broad, chest.at(0.36, 0.0)
    tall = 0.56 * math.dist(chest.at(0.0, 0.0), chest.at(1.0, 0.0))
    chest.canvas.soft(ellipse(x, y, 0.70 * b, tall), chest.figure.kin.pale, 0.02, 0.95, inside=chest.body)


FRONTS: dict[str, Callable[[Chest], None]] = {
    "buttons": _buttoned, "pockets": _buttoned, "lab": _buttoned, "double": _buttoned, "vest": _buttoned,
    "cardigan": _buttoned, "stethoscope": _stethoscope, "zip": _zip, "knit": _knit, "hoodie": _hoodie,
    "stripes": _stripes, "checks": _checks, "sash": _sash, "belt": _belted,
    "trench": _trench, "bands": _bands, "santa": _santa, "cross": _crossed, "mandarin": _mandarin,
    "wrap": _crossed, "suit": _lapels, "tuxedo": _lapels, "bib": _bib, "jersey": _jersey, "star": _star,
    "plate": _plate, "braid": _braid, "fur": _fur, "badge": _badge, "pompoms": _pompoms, "shells": _shells,
    "bare": _swimsuit, "pelt": _pelt,
}  # fmt: skip
