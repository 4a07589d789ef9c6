"""States that change the outline of a thing: upside down, fallen over, fat or thin, melting, bitten into."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.colour import mix, octets, rgb, times
from muralist.engines.preview.optics.states.sheet import Sheets
from muralist.engines.preview.props.prop import Look

WIDTHS = {"fat": 1.30, "thin": 0.70}
Flip = Image.Transpose
PALE = frozenset({"apple", "pear", "peach", "banana", "potato", "plum"})
FLESH = (0.97, 0.93, 0.78)


def formed(sheets: Sheets, look: Look) -> Sheets:
    """The sheets of a prop in the state of its look."""
    match look.pattern:
        case "upside down":
            return _turned(sheets, Flip.ROTATE_180)
        case "fallen":
            return _turned(sheets, Flip.ROTATE_270 if look.number % 2 else Flip.ROTATE_90)
        case "sinking":
            return _sinking(sheets)
        case "spilled":
            return _spilled(_turned(sheets, Flip.ROTATE_270), look)
        case "fat" | "thin":
            return _stretched(sheets, WIDTHS[look.pattern])
        case "melting":
            return _melted(sheets, look)
        case _:
            return _bitten(sheets, look, 0.54 if look.pattern == "half eaten" else 0.26)


def _turned(sheets: Sheets, how: Image.Transpose) -> Sheets:
    """Turned as a whole, its lowest point on the ground again; half turned it keeps its own left and right."""
    toned, bright = sheets.toned.transpose(how), sheets.bright.transpose(how)
    if how is Flip.ROTATE_180:
        toned, bright = toned.transpose(Flip.FLIP_LEFT_RIGHT), bright.transpose(Flip.FLIP_LEFT_RIGHT)
    before, box = sheets.toned.getchannel("A").getbbox(), toned.getchannel("A").getbbox()
    if before is None or box is None:
        return sheets
    sunk = sheets.origin[1] - before[3]
    return replace(sheets, toned=toned, bright=bright, lamps=(), origin=((box[0] + box[2]) / 2, box[3] + sunk))


HEEL, UNDER = 24, 0.30
"""How far a sinking ship leans, in degrees, and how much of it is under water."""


def _sinking(sheets: Sheets) -> Sheets:
    """Its stern under water, its bow in the air."""
    toned, bright = (
        sheet.rotate(HEEL, Image.Resampling.BICUBIC, expand=True) for sheet in (sheets.toned, sheets.bright)
    )
    box = toned.getchannel("A").getbbox()
    if box is None:
        return sheets
    foot = box[3] - UNDER * (box[3] - box[1])
    whole = replace(sheets, toned=toned, bright=bright, lamps=(), origin=((box[0] + box[2]) / 2, foot))
    return whole.sunk(UNDER, 0.0)


LIQUIDS = {
    "coffee": "#5a3620", "milk": "#f7f4ec", "tea": "#b8742c", "wine": "#7a1f30", "juice": "#f2a23a",
    "orange": "#f2a23a", "beer": "#e0a83a", "cola": "#4a2a1c", "chocolate": "#6a4028", "cocoa": "#6a4028",
    "soup": "#d8824a", "ink": "#22243a", "paint": "#c8483c", "matcha": "#8fae58", "latte": "#c49a6c",
}  # fmt: skip
WATER = "#a8cede"


def _spilled(sheets: Sheets, look: Look) -> Sheets:
    """With what was in it in a puddle before its mouth, at the right."""
    words = f"{look.filling} {look.variant}".split()
    hue = rgb(next((LIQUIDS[word] for word in words if word in LIQUIDS), WATER))
    box = sheets.toned.getchannel("A").getbbox()
    if box is None:
        return sheets
    wide = box[2] - box[0]
    size = (sheets.toned.width + round(0.9 * wide), sheets.toned.height + round(0.16 * wide))
    puddle = Image.new("RGBA", (size[0] * 2, size[1] * 2), (*octets(hue)[:3], 0))
    rng = look.rng("spill")
    middle, foot = 2 * (box[2] + 0.14 * wide), 2 * (box[3] - 0.01 * wide)
    half, flat = 2 * 0.58 * wide, 2 * 0.105 * wide
    rim = [(middle + half * (1 + float(rng.uniform(-0.22, 0.16))) * math.cos(a), foot + flat * math.sin(a))
           for a in np.linspace(0, math.tau, 14, endpoint=False)]  # fmt: skip
    pen = ImageDraw.Draw(puddle)
    pen.polygon(_rounded(rim), fill=octets(times(hue, 0.72)))
    inner = [(middle + (x - middle) * 0.96, foot + (y - foot) * 0.84 - 0.06 * flat) for x, y in rim]
    pen.polygon(_rounded(inner), fill=octets(hue))
    pen.ellipse((middle, foot - 0.5 * flat, middle + 0.5 * half, foot - 0.2 * flat), fill=(255, 255, 255, 110))
    for _ in range(7):
        x, y = middle + half * float(rng.uniform(0.7, 1.25)), foot + flat * float(rng.uniform(-0.9, 0.9))
        r = half * float(rng.uniform(0.02, 0.06))
        pen.ellipse((x - r, y - 0.4 * r, x + r, y + 0.4 * r), fill=octets(hue))
    toned, bright = puddle.reduce(2), Image.new("RGBA", size, (0, 0, 0, 0))
    toned.alpha_composite(sheets.toned)
    bright.alpha_composite(sheets.bright)
    return replace(sheets, toned=toned, bright=bright)


def _stretched(sheets: Sheets, share: float) -> Sheets:
    size = (max(1, round(sheets.toned.width * share)), sheets.toned.height)
    toned, bright = (sheet.resize(size, Image.Resampling.BICUBIC) for sheet in (sheets.toned, sheets.bright))
    return replace(sheets, toned=toned, bright=bright, origin=(sheets.origin[0] * share, sheets.origin[1]))


def _melted(sheets: Sheets, look: Look) -> Sheets:
    """Sagging, with drips along it and a puddle of its own colour at its foot."""
    pad = round(0.22 * sheets.toned.width)
    size = (sheets.toned.width + 2 * pad, sheets.toned.height + round(0.06 * sheets.toned.height))
    toned, bright = (Image.new("RGBA", size, (0, 0, 0, 0)) for _ in range(2))
    toned.paste(sheets.toned, (pad, 0))
    bright.paste(sheets.bright, (pad, 0))
    box = toned.getchannel("A").getbbox()
    if box is None:
        return sheets
    toned, bright = (_sagged(sheet, box) for sheet in (toned, bright))
    own = np.asarray(toned).astype(np.float32) / 255
    weight = own[..., 3] ** 2
    lower = weight * (np.arange(size[1])[:, None] > box[1] + 0.35 * (box[3] - box[1]))
    total = max(1.0, float(lower.sum()))
    mean = [float((own[..., channel] * lower).sum() / total) for channel in range(3)]
    hue = (mean[0], mean[1], mean[2])
    puddle = Image.new("RGBA", (size[0] * 2, size[1] * 2), (*octets(hue)[:3], 0))
    pen = ImageDraw.Draw(puddle)
    middle, half, foot = box[0] + box[2], (box[2] - box[0]) * 0.66 * 2, 2 * (box[3] - 0.02 * size[1])
    rng = look.rng("puddle")
    flat = 0.115 * half
    rim = [(middle + half * (1 + float(rng.uniform(-0.14, 0.10))) * math.cos(a), foot + flat * math.sin(a))
           for a in np.linspace(0, math.tau, 18, endpoint=False)]  # fmt: skip
    pen.polygon(_rounded(rim), fill=octets(mix(hue, (0.25, 0.25, 0.3), 0.08)))
    pen.polygon(_rounded([(middle + (x - middle) * 0.95, foot + (y - foot) * 0.78 - 0.1 * flat) for x, y in rim]),
                fill=octets(hue))  # fmt: skip
    pen.ellipse((middle - 0.62 * half, foot - 0.55 * flat, middle - 0.2 * half, foot - 0.2 * flat),
                fill=(255, 255, 255, 120))  # fmt: skip
    ground = puddle.reduce(2)
    ground.alpha_composite(toned)
    _drip(ground, toned, box, look)
    return replace(sheets, toned=ground, bright=bright, origin=(sheets.origin[0] + pad, sheets.origin[1]))


def _rounded(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """A closed line through the middles of its sides, its corners cut twice."""
    for _ in range(3):
        points = [
            (a[0] * (1 - t) + b[0] * t, a[1] * (1 - t) + b[1] * t)
            for a, b in zip(points, points[1:] + points[:1], strict=True) for t in (0.25, 0.75)
        ]  # fmt: skip
    return points


def _sagged(sheet: Image.Image, box: tuple[int, int, int, int]) -> Image.Image:
    """Broader towards the foot, lower on the whole, and leaning a little."""
    height, width = sheet.height, sheet.width
    middle, tall = (box[0] + box[2]) / 2, max(1, box[3] - box[1])
    bands = 14
    mesh = []
    for band in range(bands):
        y0, y1 = height * band // bands, height * (band + 1) // bands
        quad = []
        for y, right in ((y0, False), (y1, False), (y1, True), (y0, True)):
            t = min(1.0, max(0.0, (y - box[1]) / tall))
            grown = 1 + 0.30 * t**3 - 0.04 * math.sin(5 * t)
            lean = 0.05 * (box[2] - box[0]) * math.sin(3.2 * (1 - t)) * (1 - t)
            x = (width if right else 0) - middle - lean
            quad += [middle + x / grown, box[3] - (box[3] - y) * (1 + 0.10 * (1 - t))]
        mesh.append(((0, y0, width, y1), tuple(quad)))
    return sheet.transform(sheet.size, Image.Transform.MESH, mesh, Image.Resampling.BICUBIC)


def _drip(ground: Image.Image, shape: Image.Image, box: tuple[int, int, int, int], look: Look) -> None:
    rng = look.rng("drips")
    wide, tall = box[2] - box[0], box[3] - box[1]
    for _ in range(9):
        x = int(rng.uniform(box[0] + 0.1 * wide, box[2] - 0.1 * wide))
        y = int(rng.uniform(box[1] + 0.15 * tall, box[3] - 0.3 * tall))
        pixel = shape.getpixel((min(x, shape.width - 1), min(y, shape.height - 1)))
        if not isinstance(pixel, tuple) or pixel[3] < 200:
            continue
        r, long = 0.022 * wide * float(rng.uniform(0.7, 1.3)), tall * float(rng.uniform(0.10, 0.24))
        drop = Image.new("RGBA", ground.size, (*pixel[:3], 0))
        pen = ImageDraw.Draw(drop)
        pen.rectangle((x - 0.6 * r, y, x + 0.6 * r, y + long), fill=(*pixel[:3], 255))
        pen.ellipse((x - r, y + long - r, x + r, y + long + 1.6 * r), fill=(*pixel[:3], 255))
        pen.ellipse((x - 0.5 * r, y + long - 0.2 * r, x, y + long + 0.5 * r), fill=(255, 255, 255, 150))
        ground.alpha_composite(drop.filter(ImageFilter.GaussianBlur(0.6)))


def _bitten(sheets: Sheets, look: Look, share: float) -> Sheets:
    """Without what was bitten off its right side, the marks of teeth along the edge."""
    alpha = sheets.toned.getchannel("A")
    box = alpha.getbbox()
    if box is None:
        return sheets
    wide, tall = box[2] - box[0], box[3] - box[1]
    gone, rim = (Image.new("L", (alpha.width * 2, alpha.height * 2), 0) for _ in range(2))
    depth = share * wide
    span = tall if share > 0.4 else 0.52 * tall
    top = box[1] if share > 0.4 else box[1] + 0.22 * tall
    r = (0.19 if share > 0.4 else 0.15) * min(wide, tall)
    teeth = max(3, round(span / (1.15 * r)))
    for grown, sheet in ((0.0, gone), (0.035 * min(wide, tall), rim)):
        pen = ImageDraw.Draw(sheet)
        for tooth in range(teeth):
            t = (tooth + 0.5) / teeth
            y = top + span * t
            inward = depth if share > 0.4 else depth * math.sin(math.pi * t) ** 0.6
            x, a = box[2] - inward + r, r + grown
            pen.ellipse((2 * (x - a), 2 * (y - a), 2 * (x + a), 2 * (y + a)), fill=255)
            pen.rectangle((2 * x, 2 * (y - 0.75 * r), 2 * alpha.width, 2 * (y + 0.75 * r)), fill=255)
    gone, rim = gone.reduce(2), rim.reduce(2)
    if look.variant.split(" ")[0] in PALE:
        flesh = FLESH
    else:
        shown = np.asarray(sheets.toned).astype(np.float32)[..., :3] / 255
        solid = np.asarray(alpha) > 200
        mean = shown[solid].mean(axis=0) if solid.any() else np.array([0.7, 0.6, 0.4])
        flesh = mix((float(mean[0]), float(mean[1]), float(mean[2])), (0.95, 0.88, 0.72), 0.5)
    toned = sheets.toned.copy()
    toned.paste(octets(flesh), (0, 0), ImageChops.multiply(rim, alpha))
    left = ImageChops.invert(gone)
    toned.putalpha(ImageChops.multiply(alpha, left))
    bright = sheets.bright.copy()
    bright.putalpha(ImageChops.multiply(bright.getchannel("A"), left))
    return replace(sheets, toned=toned, bright=bright)
