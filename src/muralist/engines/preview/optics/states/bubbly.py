"""Soap bubbles in the air before a picture of goods: thin bright shells, most of them beside what stands there."""

from __future__ import annotations

import math

from PIL import Image, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.streams import stream

BUBBLES = "bubbles"
COUNT, FINE = 26, 2
LEAST, MOST = 0.016, 0.062
"""Radii, in shorter sides of the frame."""
CLEAR = 0.20
"""How far from the middle most of them are."""
RIMS = ((150, 205, 240), (226, 170, 226), (160, 226, 205))
"""The tints that such a shell has at its rim."""


def bubbled(picture: Image.Image, seed: int) -> Image.Image:
    """The picture with the bubbles; in place."""
    rng = stream(seed, "bubbles in the air")
    width, height = picture.size
    unit = min(width, height)
    for number in range(COUNT):
        x = float(rng.uniform(-0.5, 0.5)) * width / unit
        y = (number + float(rng.random())) / COUNT * 0.86 + 0.03
        radius = LEAST + (MOST - LEAST) * float(rng.random()) ** 1.6
        spared = float(rng.random())
        if abs(x) < CLEAR and spared < 0.75:
            continue
        piece = _shell(max(3, round(radius * unit)), RIMS[number % len(RIMS)])
        corner = (round(width / 2 + x * unit - piece.width / 2), round(y * height - piece.height / 2))
        picture.paste(piece.convert("RGB"), corner, piece.getchannel("A"))
    return picture


def _shell(radius: int, rim: tuple[int, int, int]) -> Image.Image:
    """One bubble: hardly seen in its middle, tinted at its rim, with the window in it."""
    side, r = (2 * radius + 4) * FINE, radius * FINE
    middle = side / 2
    alpha = Image.new("L", (side, side), 0)
    pen = ImageDraw.Draw(alpha)
    steps = 10
    for step in range(steps):
        reach = r * (1 - 0.42 * step / steps)
        strength = round(150 * (1 - step / steps) ** 2 + 22)
        pen.ellipse((middle - reach, middle - reach, middle + reach, middle + reach), fill=strength)
    sheet = Image.new("RGBA", (side, side), (*rim, 0))
    sheet.putalpha(alpha.filter(ImageFilter.GaussianBlur(r * 0.05)))
    edge = ImageDraw.Draw(sheet)
    wide = max(1, round(r * 0.05))
    edge.ellipse((middle - r, middle - r, middle + r, middle + r), outline=(255, 255, 255, 215), width=wide)
    for turn, long, far in ((2.3, 0.52, 0.66), (5.5, 0.30, 0.72)):
        box = (middle - far * r, middle - far * r, middle + far * r, middle + far * r)
        start = -math.degrees(turn) - math.degrees(long) / 2
        edge.arc(box, start, start + math.degrees(long), fill=(255, 255, 255, 235), width=max(1, round(r * 0.13)))
    return sheet.reduce(FINE)
