"""Things made of many small pieces: a heart of roses, a lion of leaves, a chair of books.

Each piece is painted a few times, turned and tinted; copies are laid close together over the whole shape, and the
light and the darkest features of the drawing stay.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, octets, rgb, times
from muralist.engines.preview.props.prints import pixels, tones
from muralist.engines.preview.props.prop import Look

Pen = ImageDraw.ImageDraw
SIDE = 96
"""Pixels of the sheet that a piece is painted on, before it is made small."""
TURNS = 5
WHITE: Colour = (1.0, 1.0, 1.0)


def form_light(canvas: Canvas, features: float = 0.5) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """How light each pixel is against the mean of the drawing, with so much of its fine features, (H, W)."""
    colours, coverage = pixels(canvas)
    tone = tones(colours)
    solid = coverage > 0.5
    mean = float(tone[solid].mean()) if solid.any() else 0.5
    filled = np.where(coverage > 0.1, tone, mean).astype(np.float32)
    blur = max(1.0, 0.035 * max(canvas.size))
    sheet = Image.fromarray((np.clip(filled, 0, 1) * 255).astype(np.uint8), "L").filter(ImageFilter.GaussianBlur(blur))
    soft = np.asarray(sheet, dtype=np.float32) / 255
    lit = soft * (1 - features) + filled * features
    return np.asarray(np.clip(0.62 + 0.38 * lit / max(mean, 0.12), 0.42, 1.28), dtype=np.float32)


def _dot(pen: Pen, x: float, y: float, r: float, colour: Colour, ry: float | None = None) -> None:
    tall = r if ry is None else ry
    pen.ellipse((x - r, y - tall, x + r, y + tall), fill=octets(colour))


def _flower(pen: Pen, c: Colour, m: float) -> None:
    for k in range(6):
        a = k * math.tau / 6
        _dot(pen, m + 0.50 * m * math.cos(a), m + 0.50 * m * math.sin(a), 0.36 * m, times(c, 0.80))
        _dot(pen, m + 0.48 * m * math.cos(a), m + 0.46 * m * math.sin(a), 0.30 * m, c)
    _dot(pen, m, m, 0.24 * m, rgb("#e8b23a") if c[1] < 0.75 else rgb("#c9782c"))


def _rose(pen: Pen, c: Colour, m: float) -> None:
    _dot(pen, m, m, 0.94 * m, times(c, 0.60))
    for ring, (r, petals) in enumerate(((0.52, 5), (0.34, 4), (0.16, 3))):
        for k in range(petals):
            a = k * math.tau / petals + 0.7 * ring
            x, y = m + r * m * math.cos(a), m + r * m * math.sin(a)
            own = 0.42 * m * (1 - 0.22 * ring)
            _dot(pen, x, y, own, times(c, 0.70 + 0.05 * ring))
            _dot(pen, x - 0.04 * m, y - 0.05 * m, own * 0.84, times(c, 0.92 + 0.07 * ring))
    _dot(pen, m, m, 0.11 * m, times(c, 0.5))


def _leaf(pen: Pen, c: Colour, m: float) -> None:
    half = [(m + 0.92 * m * (2 * t - 1), 0.46 * m * math.sin(math.pi * t) ** 0.8) for t in np.linspace(0, 1, 12)]
    pen.polygon([(x, m + y) for x, y in half] + [(x, m - y) for x, y in reversed(half)], fill=octets(times(c, 0.82)))
    pen.polygon([(x, m) for x, _ in half] + [(x, m - y) for x, y in reversed(half)], fill=octets(c))
    pen.line([(0.1 * m, m), (1.9 * m, m)], fill=octets(times(c, 0.6)), width=max(1, round(0.06 * m)))


def _sweet(pen: Pen, c: Colour, m: float) -> None:
    _dot(pen, m, m, 0.86 * m, times(c, 0.72))
    _dot(pen, m, 0.95 * m, 0.78 * m, c)
    for k in range(3):
        a = k * math.tau / 3
        pen.pieslice((0.28 * m, 0.22 * m, 1.72 * m, 1.66 * m), math.degrees(a), math.degrees(a) + 42,
                     fill=octets(mix(c, WHITE, 0.75)))  # fmt: skip
    _dot(pen, 0.70 * m, 0.62 * m, 0.14 * m, WHITE)


def _balloon(pen: Pen, c: Colour, m: float) -> None:
    _dot(pen, m, m, 0.94 * m, times(c, 0.72))
    _dot(pen, 0.96 * m, 0.94 * m, 0.86 * m, c)
    _dot(pen, 0.70 * m, 0.62 * m, 0.22 * m, mix(c, WHITE, 0.7), 0.28 * m)


def _bean(pen: Pen, c: Colour, m: float) -> None:
    _dot(pen, m, m, 0.88 * m, times(c, 0.7), 0.60 * m)
    _dot(pen, 0.97 * m, 0.94 * m, 0.82 * m, c, 0.52 * m)
    pen.line([(0.2 * m, 1.05 * m), (0.7 * m, 0.88 * m), (1.3 * m, 1.06 * m), (1.8 * m, 0.92 * m)],
             fill=octets(times(c, 0.42)), width=max(2, round(0.10 * m)))  # fmt: skip


def _fruit(pen: Pen, c: Colour, m: float) -> None:
    _dot(pen, m, m, 0.92 * m, times(c, 0.66))
    _dot(pen, 0.95 * m, 0.94 * m, 0.84 * m, c)
    _dot(pen, 0.68 * m, 0.62 * m, 0.20 * m, mix(c, WHITE, 0.55))
    pen.line([(m, 0.55 * m), (1.1 * m, 0.16 * m)], fill=octets(rgb("#5a4026")), width=max(2, round(0.10 * m)))
    pen.ellipse((1.06 * m, 0.12 * m, 1.56 * m, 0.36 * m), fill=octets(rgb("#5c9440")))


def _star(pen: Pen, c: Colour, m: float) -> None:
    points = [
        (m + r * m * math.sin(k * math.pi / 5), m - r * m * math.cos(k * math.pi / 5))
        for k, r in enumerate((0.9, 0.38) * 5)
    ]
    pen.polygon(points, fill=octets(c))


def _book(pen: Pen, c: Colour, m: float) -> None:
    pen.rectangle((0.06 * m, 0.50 * m, 1.94 * m, 1.50 * m), fill=octets(times(c, 0.66)))
    pen.rectangle((0.20 * m, 0.62 * m, 1.94 * m, 1.38 * m), fill=octets(rgb("#efe6d0")))
    for y in (0.78, 0.96, 1.14):
        pen.line([(0.2 * m, y * m), (1.94 * m, y * m)], fill=octets(rgb("#c9bda2")), width=max(1, round(0.04 * m)))
    pen.rectangle((0.06 * m, 0.46 * m, 1.94 * m, 0.62 * m), fill=octets(c))


def _block(pen: Pen, c: Colour, m: float) -> None:
    pen.rectangle((0.02 * m, 0.16 * m, 1.98 * m, 1.84 * m), fill=octets(times(c, 0.68)))
    pen.rectangle((0.02 * m, 0.16 * m, 1.88 * m, 1.74 * m), fill=octets(c))
    for x in (0.55, 1.38):
        _dot(pen, x * m, 0.98 * m, 0.34 * m, times(c, 0.74))
        _dot(pen, x * m, 0.92 * m, 0.32 * m, mix(c, WHITE, 0.18))


def _coin(pen: Pen, c: Colour, m: float) -> None:
    _dot(pen, m, m, 0.92 * m, times(c, 0.62))
    _dot(pen, m, 0.95 * m, 0.84 * m, c)
    _dot(pen, m, 0.97 * m, 0.60 * m, times(c, 0.84))
    _dot(pen, 0.98 * m, 0.93 * m, 0.54 * m, mix(c, WHITE, 0.22))


def _button(pen: Pen, c: Colour, m: float) -> None:
    _coin(pen, c, m)
    for x, y in ((0.84, 0.80), (1.12, 0.80), (0.84, 1.08), (1.12, 1.08)):
        _dot(pen, x * m, y * m, 0.09 * m, times(c, 0.35))


def _shell(pen: Pen, c: Colour, m: float) -> None:
    pen.pieslice((0.06 * m, 0.06 * m, 1.94 * m, 2.3 * m), 200, 340, fill=octets(c))
    for k in range(7):
        a = math.radians(205 + k * 21.6)
        pen.line([(m, 1.35 * m), (m + 0.9 * m * math.cos(a), 1.18 * m + 1.06 * m * math.sin(a))],
                 fill=octets(times(c, 0.72)), width=max(1, round(0.05 * m)))  # fmt: skip


def _card(pen: Pen, c: Colour, m: float) -> None:
    pen.rectangle((0.36 * m, 0.06 * m, 1.64 * m, 1.94 * m), fill=octets(rgb("#8f8a80")))
    pen.rectangle((0.42 * m, 0.10 * m, 1.58 * m, 1.90 * m), fill=octets(rgb("#fbf8f0")))
    pen.polygon([(m, 0.55 * m), (1.3 * m, m), (m, 1.45 * m), (0.7 * m, m)], fill=octets(c))


def _brick(pen: Pen, c: Colour, m: float) -> None:
    pen.rectangle((0.03 * m, 0.5 * m, 1.97 * m, 1.5 * m), fill=octets(times(c, 0.62)))
    pen.rectangle((0.03 * m, 0.5 * m, 1.91 * m, 1.42 * m), fill=octets(c))


def _cube(pen: Pen, c: Colour, m: float) -> None:
    pen.polygon(
        [(m, 0.05 * m), (1.85 * m, 0.5 * m), (m, 0.98 * m), (0.15 * m, 0.5 * m)], fill=octets(mix(c, WHITE, 0.3))
    )
    pen.polygon([(0.15 * m, 0.5 * m), (m, 0.98 * m), (m, 1.95 * m), (0.15 * m, 1.45 * m)], fill=octets(c))
    pen.polygon([(1.85 * m, 0.5 * m), (m, 0.98 * m), (m, 1.95 * m), (1.85 * m, 1.45 * m)], fill=octets(times(c, 0.7)))


def _inks(*codes: str) -> tuple[Colour, ...]:
    return tuple(rgb(code) for code in codes)


MIXED = _inks("#d8483c", "#f0b83e", "#3f8ac0", "#5aa865", "#a864b0", "#f08a4a")
PIECES: dict[str, tuple[Callable[[Pen, Colour, float], None], tuple[Colour, ...], float, bool]] = {
    "flowers": (_flower, _inks("#e0607f", "#f2c14e", "#f6efe6", "#9a6fc0", "#f08a5a", "#e88fb0"), 15.0, True),
    "roses": (_rose, _inks("#c8283a", "#b81f34", "#d63a48"), 13.0, True),
    "leaves": (_leaf, _inks("#5f9440", "#7bab4c", "#48803a", "#8fbb5a"), 13.0, True),
    "autumn leaves": (_leaf, _inks("#c8582c", "#e09a34", "#b8442c", "#d9b23e", "#9a5a2c"), 13.0, True),
    "candies": (_sweet, MIXED, 13.0, True),
    "balloons": (_balloon, MIXED, 9.0, False),
    "beans": (_bean, _inks("#6b4226", "#5a3620", "#7a4e2c"), 20.0, True),
    "fruit": (_fruit, _inks("#d8392f", "#f0922e", "#f2cb3c", "#8fbb3e", "#7a4a8c", "#e0607f"), 10.0, False),
    "vegetables": (_fruit, _inks("#d8492f", "#6fa63e", "#e8892c", "#4f8a3a", "#7a3f74", "#e8d27a"), 10.0, False),
    "stars": (_star, _inks("#fff3c4", "#ffe28a", "#ffffff"), 17.0, True),
    "books": (_book, _inks("#b8483c", "#3f6f9c", "#5f8a4a", "#d0a040", "#7a5a8c", "#8a5a3a"), 11.0, False),
    "blocks": (_block, MIXED, 12.0, False),
    "coins": (_coin, _inks("#dfb040", "#e8bf58", "#cf9c30"), 14.0, True),
    "buttons": (_button, MIXED, 14.0, True),
    "shells": (_shell, _inks("#f0d8c0", "#e8b8a4", "#f6ece0", "#d9c0b8"), 12.0, True),
    "feathers": (_leaf, _inks("#f4f1ea", "#e2dfd8", "#cfd3d8"), 14.0, True),
    "cards": (_card, _inks("#c8322d", "#2f2b30"), 9.0, True),
    "bricks": (_brick, _inks("#b0553c", "#a04a34", "#bf6448"), 11.0, False),
    "cubes": (_cube, _inks("#8fb6d0", "#a8c8dc"), 12.0, False),
}
"""How each piece is painted, its colours, how many lie side by side across the shape, and whether it is turned."""
UNDER = {"stars": rgb("#1e2a52")}
"""What shows between the pieces, where it is not their own shade."""
FLAT = frozenset({"books", "blocks", "bricks"})
"""Pieces that are laid in rows."""


def strewn(canvas: Canvas, look: Look) -> None:
    """Lay the pieces of the look's material over the shape on the canvas."""
    draw, own, across, turned = PIECES[look.material]
    inks = (look.colours[0], mix(look.colours[0], WHITE, 0.18), times(look.colours[0], 0.86)) if look.colours else own
    lit = form_light(canvas, 0.85 if look.material in FLAT else 0.55)
    alpha = canvas.image.getchannel("A")
    box = alpha.getbbox()
    if box is None:
        return
    step = max(6.0, max(box[2] - box[0], box[3] - box[1]) / across)
    base = UNDER.get(look.material, times(mix(inks[0], inks[-1], 0.5), 0.5))
    sheet = Image.new("RGBA", canvas.size, (*octets(base)[:3], 0))
    sheet.putalpha(alpha)
    _lay(sheet, alpha, box, step, _copies(draw, inks, step, turned), look)
    shown = np.asarray(sheet).astype(np.float32)
    shown[..., :3] = np.clip(shown[..., :3] * lit[..., None], 0, 255)
    canvas.image.paste(Image.fromarray(shown.astype(np.uint8), "RGBA"))


def _copies(
    draw: Callable[[Pen, Colour, float], None], inks: tuple[Colour, ...], step: float, turned: bool
) -> list[Image.Image]:  # fmt: skip
    size = max(5, round(step * 1.42))
    found = []
    for ink in inks:
        sheet = Image.new("RGBA", (SIDE, SIDE), (*octets(ink)[:3], 0))
        draw(ImageDraw.Draw(sheet), ink, SIDE / 2)
        for turn in range(TURNS if turned else 1):
            whole = sheet.rotate(turn * 360 / TURNS, Image.Resampling.BICUBIC) if turn else sheet
            found.append(whole.resize((size, size), Image.Resampling.LANCZOS))
    return found


def _lay(
    sheet: Image.Image, alpha: Image.Image, box: tuple[int, int, int, int], step: float, copies: list[Image.Image],
    look: Look,
) -> None:  # fmt: skip
    """Row upon row, the upper pieces over the lower ones' edges; none whose middle is outside the shape."""
    rng = look.rng("pieces")
    rowed = look.material in FLAT
    height = step * (0.72 if rowed else 0.78)
    wide = step * (1.36 if rowed else 0.86)
    rows, columns = int((box[3] - box[1]) / height) + 2, int((box[2] - box[0]) / wide) + 2
    inside = alpha.load()
    for row in range(rows):
        for column in range(columns):
            jitter = (0.0, 0.0) if rowed else (float(rng.uniform(-0.22, 0.22)), float(rng.uniform(-0.22, 0.22)))
            x = box[0] + (column + 0.5 * (row % 2) + jitter[0]) * wide
            y = box[1] + (row + 0.3 + jitter[1]) * height
            copy = copies[int(rng.integers(len(copies)))]
            px, py = int(x), int(y)
            if inside is None or not _covered(inside, alpha.size, (px, py), 0.42 * wide if rowed else 0.0):
                continue
            at = (round(x - copy.width / 2), round(y - copy.height / 2))
            sheet.alpha_composite(copy, (max(0, at[0]), max(0, at[1])),
                                  (max(0, -at[0]), max(0, -at[1])))  # fmt: skip


def _covered(inside: Any, size: tuple[int, int], at: tuple[int, int], reach: float) -> bool:
    """Whether a point, or one so far to its left or right, is inside the shape."""
    if not 0 <= at[1] < size[1]:
        return False
    return any(
        0 <= x < size[0] and inside[x, at[1]] >= 140 for x in {at[0], round(at[0] - reach), round(at[0] + reach)}
    )
