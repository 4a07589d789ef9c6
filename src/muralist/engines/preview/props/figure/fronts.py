"""What is on the chest: collars, buttons, lapels, bibs, stripes and badges, and aprons and scarves over all."""

from __future__ import annotations

import math

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, curve, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.figure.body import blend, down, on_trunk
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.wardrobe import GOLD, INK, SNOW

MIDDLE = 0.10
"""How far to the far side the front's middle lies, in half shoulders: bodies are seen from a quarter."""


def fronts(canvas: Canvas, figure: Figure, body: Image.Image) -> None:
    """Paint the front of the clothes inside the mask of the body."""
    outfit = figure.outfit
    top = outfit.top or (1, 1, 1)
    b = figure.broad

    def at(share: float, aside: float) -> Point:
        return on_trunk(figure, share, b * (aside + MIDDLE))

    light, dark = mix(top, (1.0, 0.98, 0.92), 0.6), times(top, 0.55)
    if luma(top) > 0.78:
        light = times(top, 0.86)
    _neckline(canvas, figure, body, light, dark)
    match outfit.front:
        case "buttons" | "pockets" | "lab" | "stethoscope" | "double" | "vest" | "cardigan":
            _buttoned(canvas, figure, body, dark, light)
        case "zip":
            with canvas.ink(inside=body) as pen:
                pen.line([at(1.0, 0.0), at(-0.1, 0.02)], 0.010, light)
                pen.line([at(1.0, 0.03), at(-0.1, 0.05)], 0.004, dark, 0.8)
        case "knit":
            with canvas.ink(inside=body) as pen:
                for share in (0.02, 0.52):
                    pen.line(curve([at(share, -1.3), at(share - 0.03, 0), at(share, 1.2)], steps=5), 0.030 if share < 0.1 else 0.016,
                             dark if share < 0.1 else light, 0.45)  # fmt: skip
                pen.line(curve([at(0.46, -1.3), at(0.43, 0), at(0.46, 1.2)], steps=5), 0.010, light, 0.45)
        case "hoodie":
            with canvas.ink(inside=body) as pen:
                pocket = [at(0.34, -0.42), at(0.34, 0.46), at(0.08, 0.66), at(0.08, -0.62)]
                pen.polygon(pocket, times(top, 0.84), 0.9)
                for side in (-0.14, 0.16):
                    pen.line([at(0.93, side), at(0.70, side * 1.1)], 0.010, light)
        case "stripes":
            with canvas.ink(inside=body) as pen:
                for step in range(6):
                    share = 0.84 - step * 0.15
                    pen.line(curve([at(share, -1.4), at(share - 0.03, 0), at(share, 1.3)], steps=5), 0.022, light, 0.85)
        case "sash" | "belt":
            with canvas.ink(inside=body) as pen:
                pen.line(
                    curve([at(0.37, -1.2), at(0.34, 0), at(0.37, 1.1)], steps=5),
                    0.030,
                    dark if outfit.front == "sash" else INK,
                    0.85,
                )
                if outfit.front == "belt":
                    pen.polygon(oval(*at(0.35, 0.05), 0.020, 0.018), GOLD)
        case "bands" | "santa":
            colour = (0.95, 0.95, 0.60) if outfit.front == "bands" else SNOW
            with canvas.ink(inside=body) as pen:
                if outfit.front == "bands":
                    for share in (0.62, 0.36):
                        pen.line(
                            curve([at(share, -1.4), at(share - 0.03, 0), at(share, 1.3)], steps=5), 0.026, colour, 0.95
                        )
                else:
                    pen.line([at(1.0, 0.0), at(-0.1, 0.02)], 0.045, colour)
                    pen.line(curve([at(0.30, -1.4), at(0.27, 0), at(0.30, 1.3)], steps=5), 0.040, INK)
                    pen.polygon(oval(*at(0.28, 0.03), 0.030, 0.026), GOLD)
        case "cross" | "wrap":
            with canvas.ink(inside=body) as pen:
                pen.line(curve([at(1.02, -0.34), at(0.76, 0.10), at(0.40, 0.62)], steps=5), 0.030, light, 0.95)
                pen.line(curve([at(1.02, 0.34), at(0.84, 0.10)], steps=5), 0.030, light, 0.95)
                pen.line(curve([at(0.38, -1.3), at(0.35, 0), at(0.38, 1.2)], steps=5), 0.066, dark, 0.9)
                pen.line(curve([at(0.38, -1.3), at(0.35, 0), at(0.38, 1.2)], steps=5), 0.014, mix(top, GOLD, 0.7), 0.9)
        case "suit" | "tuxedo":
            _lapels(canvas, figure, body, dark, bow=outfit.front == "tuxedo")
        case "bib":
            _bib(canvas, figure, body)
        case "jersey":
            with canvas.ink(inside=body) as pen:
                pen.line(curve([at(0.66, -1.4), at(0.63, 0), at(0.66, 1.3)], steps=5), 0.070, light, 0.9)
        case "star":
            points: Path = []
            for step in range(10):
                r, a = (0.055 if step % 2 == 0 else 0.024), math.pi / 2 + step * math.pi / 5
                x, y = at(0.68, 0.0)
                points.append((x + r * math.cos(a), y + r * math.sin(a)))
            canvas.solid(points, GOLD, puffed(0.7), inside=body)
            _belt(canvas, figure, body, GOLD)
        case "plate":
            with canvas.ink(inside=body) as pen:
                pen.line([at(0.95, 0.0), at(0.15, 0.0)], 0.008, dark, 0.7)
                for share in (0.40, 0.26):
                    pen.line(curve([at(share, -1.3), at(share - 0.04, 0), at(share, 1.2)], steps=5), 0.008, dark, 0.7)
            canvas.soft(oval(*at(0.72, -0.4), 0.045, 0.07), (1, 1, 1), 0.020, 0.6, inside=body)
        case "braid":
            _belt(canvas, figure, body, GOLD)
            with canvas.ink(inside=body) as pen:
                for step in range(3):
                    pen.line([at(0.82 - step * 0.15, -0.28), at(0.80 - step * 0.15, 0.28)], 0.012, GOLD)
        case "fur":
            canvas.solid(limb(curve([at(0.98, -0.62), at(0.84, 0.0), at(0.98, 0.62)], steps=6), (0.06, 0.075, 0.06)), SNOW, puffed(0.9),
                         texture=0.1, inside=body)  # fmt: skip
        case "badge":
            _buttoned(canvas, figure, body, dark, GOLD)
            canvas.solid(oval(*at(0.74, -0.46), 0.018, 0.022), GOLD, puffed(0.8), gloss=0.4, inside=body)
            _belt(canvas, figure, body, INK)
        case "pompoms":
            for share in (0.80, 0.55, 0.30):
                canvas.solid(oval(*at(share, 0.0), 0.026, 0.026), rgb("#d8484a"), puffed(0.9))
        case "shells":
            for side in (-0.40, 0.36):
                canvas.solid(oval(*at(0.72, side), 0.042, 0.038), top, puffed(0.9))
        case "bare" if figure.outfit.cut == "swim" and figure.woman:
            suit = [on_trunk(figure, share, b * aside) for share, aside in
                    ((0.86, -0.62), (0.76, -0.1), (0.86, 0.66), (0.55, 1.1), (0.2, 1.2), (-0.14, 1.2), (-0.14, -1.2), (0.2, -1.2),
                     (0.55, -1.1))]  # fmt: skip
            canvas.solid(curve(suit, closed=True), top, puffed(0.8), inside=body, texture=0.03)
    if outfit.front == "stethoscope":
        with canvas.ink() as pen:
            pen.line(
                curve([at(1.0, -0.34), at(0.72, -0.30), at(0.58, 0.0), at(0.72, 0.34), at(1.0, 0.36)], steps=6),
                0.013,
                rgb("#3a4650"),
            )
            pen.line([at(0.58, 0.0), at(0.46, 0.02)], 0.012, rgb("#3a4650"))
            pen.polygon(oval(*at(0.43, 0.02), 0.020, 0.020), rgb("#b8c2c8"))
    if outfit.apron is not None or "apron" in figure.extras:
        _apron(canvas, figure, figure.extras.get("apron") or outfit.apron or SNOW)
    if figure.outfit.pack is not None or "backpack" in figure.extras:
        with canvas.ink(inside=body) as pen:
            for side in (-0.60, 0.62):
                pen.line([at(1.0, side * 0.8), at(0.5, side)], 0.022, times(outfit.pack or rgb("#5f7f4f"), 0.7))


def _belt(canvas: Canvas, figure: Figure, body: Image.Image, colour: Colour) -> None:
    b = figure.broad
    with canvas.ink(inside=body) as pen:
        pen.line(
            curve(
                [on_trunk(figure, 0.14, -b * 1.3), on_trunk(figure, 0.11, 0.0), on_trunk(figure, 0.14, b * 1.3)],
                steps=5,
            ),
            0.026,
            colour,
        )


def _neckline(canvas: Canvas, figure: Figure, body: Image.Image, light: Colour, dark: Colour) -> None:
    front = figure.outfit.front
    x, y = on_trunk(figure, 1.0, 0.010)
    if front in {"bare", "shells"}:
        return
    if figure.outfit.sleeves == "none" or front in {"sash"}:
        canvas.solid(oval(x, y, 0.062, 0.052), figure.skin, puffed(0.5), inside=body)
        return
    canvas.soft(oval(x, y - 0.012, 0.066, 0.032), dark, 0.012, 0.45, inside=body)
    if front in {"plain", "stripes", "knit", "jersey", "hoodie"}:
        ring = curve([(x - 0.058, y + 0.012), (x, y - 0.026), (x + 0.062, y + 0.012)], steps=6)
        with canvas.ink(inside=body) as pen:
            pen.line(ring, 0.022 if front != "hoodie" else 0.034, light if front != "hoodie" else dark, 0.8)
        return
    if front in {"buttons", "pockets", "collar", "double", "badge", "cardigan", "vest", "zip"}:
        with canvas.ink(inside=body) as pen:
            for side in (-1, 1):
                pen.polygon(
                    [(x + side * 0.044, y + 0.026), (x + 0.004, y - 0.046), (x + side * 0.064, y - 0.026)], light, 0.95
                )


def _buttoned(canvas: Canvas, figure: Figure, body: Image.Image, dark: Colour, light: Colour) -> None:
    b, front = figure.broad, figure.outfit.front

    def at(share: float, aside: float) -> Point:
        return on_trunk(figure, share, b * (aside + MIDDLE))

    with canvas.ink(inside=body) as pen:
        if front in {"vest", "cardigan"}:
            inner = SNOW if front == "vest" else mix(light, (1, 1, 1), 0.5)
            pen.polygon([at(1.02, -0.36), at(0.50 if front == "cardigan" else 0.66, 0.0), at(1.02, 0.36)], inner)
            if front == "vest":
                for side in (-1, 1):
                    pen.polygon(
                        [at(1.02, side * 0.36), at(0.86, side * 1.2), at(0.4, side * 1.3), at(0.72, side * 0.72)],
                        inner,
                        0.9,
                    )
        pen.line([at(0.93 if front not in {"vest", "cardigan"} else 0.6, 0.02), at(-0.12, 0.02)], 0.006, dark, 0.75)
        rows = (0.80, 0.62, 0.44, 0.26) if front not in {"vest", "cardigan"} else (0.48, 0.34, 0.20)
        for share in rows:
            for side in (-0.20, 0.20) if front == "double" else (-0.06,):
                pen.disc(*at(share, side), 0.0085, light if luma(light) > luma(dark) else dark)
        if front in {"pockets", "lab"}:
            for side in (-0.52, 0.52):
                pen.line([at(0.64, side - 0.2), at(0.64, side + 0.2)], 0.008, dark, 0.7)
                pen.line([at(0.20, side - 0.24), at(0.20, side + 0.24)], 0.008, dark, 0.7)


def _lapels(canvas: Canvas, figure: Figure, body: Image.Image, dark: Colour, *, bow: bool) -> None:
    b = figure.broad

    def at(share: float, aside: float) -> Point:
        return on_trunk(figure, share, b * (aside + MIDDLE))

    with canvas.ink(inside=body) as pen:
        pen.polygon([at(1.03, -0.34), at(0.46, 0.02), at(1.03, 0.38)], SNOW)
        for side in (-1, 1):
            pen.polygon(
                [at(1.02, side * 0.34), at(0.80, side * 0.52), at(0.44, 0.02), at(0.72, side * 0.16)], dark, 0.95
            )
        pen.line([at(0.46, 0.02), at(-0.12, 0.02)], 0.006, dark, 0.8)
        for share in (0.34, 0.20):
            pen.disc(*at(share, 0.10), 0.009, dark)
        if bow:
            for side in (-1, 1):
                pen.polygon([at(0.97, 0.0), at(1.03, side * 0.28), at(0.90, side * 0.28)], INK)
        else:
            tie = rgb("#b03a44") if luma(figure.outfit.top or (0, 0, 0)) < 0.6 else rgb("#34507f")
            pen.polygon([at(1.0, -0.07), at(1.0, 0.11), at(0.56, 0.14), at(0.48, 0.02), at(0.56, -0.10)], tie)


def _bib(canvas: Canvas, figure: Figure, body: Image.Image) -> None:
    """Dungarees: a bib with straps over a shirt."""
    b, cloth = figure.broad, figure.outfit.bottom or (0.3, 0.4, 0.6)

    def at(share: float, aside: float) -> Point:
        return on_trunk(figure, share, b * (aside + MIDDLE))

    canvas.solid(
        [at(0.34, -1.3), at(0.34, 1.2), at(-0.2, 1.2), at(-0.2, -1.3)], cloth, puffed(0.7), inside=body, texture=0.05
    )
    canvas.solid(
        [at(0.74, -0.46), at(0.74, 0.48), at(0.2, 0.60), at(0.2, -0.58)], cloth, puffed(0.6), inside=body, texture=0.05
    )
    with canvas.ink(inside=body) as pen:
        for side in (-0.40, 0.42):
            pen.line([at(1.04, side), at(0.72, side)], 0.026, times(cloth, 0.9))
            pen.disc(*at(0.70, side), 0.010, GOLD)
        pen.line(
            [at(0.56, -0.22), at(0.40, -0.20), at(0.40, 0.22), at(0.56, 0.24), at(0.56, -0.22)],
            0.006,
            times(cloth, 0.6),
            0.9,
        )


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
