"""States that lie on a thing: wet, muddy, dirty, shiny, frozen, rotten, burnt; and fire that burns on it."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import octets, rgb
from muralist.engines.preview.brushes.dew import bedew
from muralist.engines.preview.optics.states.dusted import INKS, dust
from muralist.engines.preview.optics.states.sheet import BURNING, OVER
from muralist.engines.preview.optics.states.strewn import form_light
from muralist.engines.preview.optics.states.stuffs import noise
from muralist.engines.preview.props.prints import pixels, put, tones
from muralist.engines.preview.props.prop import Look

MUD, DUST, ROT, CHAR, FROST = rgb("#6a4a2c"), rgb("#8a7a5e"), rgb("#5a3d22"), rgb("#241a14"), rgb("#dceff8")


def soiled(canvas: Canvas, look: Look) -> None:
    """Lay the look's state over what is painted on the canvas."""
    _LAYS[look.pattern](canvas, look)


def _blend(canvas: Canvas, ink: tuple[float, float, float], share: np.ndarray[tuple[int, ...], np.dtype[np.float32]],
           keep: float = 0.5) -> None:  # fmt: skip
    """Mix an ink in, by (H, W) shares, as light and dark as what is under it."""
    colours = pixels(canvas)[0]
    tone = tones(colours)[..., None]
    lit = np.array(ink, dtype=np.float32) * (keep + (1.6 - keep) * tone)
    part = share[..., None]
    put(canvas, np.clip(colours * (1 - part) + lit * part, 0, 1))


def _rows(canvas: Canvas) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """0 at the top of the shape and 1 at its foot, (H, 1)."""
    box = canvas.image.getchannel("A").getbbox() or (0, 0, *canvas.size)
    rows = (np.arange(canvas.size[1], dtype=np.float32) - box[1]) / max(1, box[3] - box[1])
    return np.asarray(np.clip(rows, 0, 1)[:, None], dtype=np.float32)


def _wet(canvas: Canvas, look: Look) -> None:
    colours = pixels(canvas)[0]
    put(canvas, np.clip(colours * 0.80, 0, 1))
    _gloss(canvas, 0.5)
    bedew(canvas, look.rng("wet"))


def _muddy(canvas: Canvas, look: Look) -> None:
    low = _rows(canvas)
    share = np.clip((noise(canvas, look, "mud", 9.0) - 1.02 + 0.80 * low) / 0.06, 0, 1) * 0.95
    _blend(canvas, MUD, share.astype(np.float32))
    _spatter(canvas, look, MUD, 60)


def _dirty(canvas: Canvas, look: Look) -> None:
    low = _rows(canvas)
    film = np.clip((noise(canvas, look, "dirt", 5.0) - 0.40) / 0.35, 0, 1) * (0.34 + 0.36 * low)
    _blend(canvas, DUST, film.astype(np.float32), 0.7)
    share = np.clip((noise(canvas, look, "smears", 9.0) - 0.62 + 0.12 * low) / 0.05, 0, 1) * 0.75
    _blend(canvas, MUD, share.astype(np.float32))
    _spatter(canvas, look, MUD, 46)


def _spatter(canvas: Canvas, look: Look, ink: tuple[float, float, float], many: int) -> None:
    rng = look.rng("spatter")
    sheet = Image.new("L", canvas.size, 0)
    pen, side = ImageDraw.Draw(sheet), max(canvas.size)
    for _ in range(many):
        x = float(rng.random()) * canvas.size[0]
        y = (1 - float(rng.random()) ** 1.6 * 0.85) * canvas.size[1]
        r = side * float(rng.uniform(0.003, 0.013))
        pen.ellipse((x - r, y - r, x + r, y + 1.2 * r), fill=230)
    mask = ImageChops.multiply(sheet.filter(ImageFilter.GaussianBlur(0.7)), canvas.image.getchannel("A"))
    canvas.image.paste(octets(ink), (0, 0), mask)


def _gloss(canvas: Canvas, strength: float) -> None:
    """A soft band of light on the upper side of the form."""
    lit = form_light(canvas, 0.3)
    colours = pixels(canvas)[0]
    shine = (np.clip((lit - 0.98) / 0.10, 0, 1) * strength * np.clip(1.1 - _rows(canvas), 0, 1))[..., None]
    put(canvas, np.clip(colours + shine * (1 - colours), 0, 1))


def _shiny(canvas: Canvas, look: Look) -> None:
    colours = pixels(canvas)[0]
    put(canvas, np.clip((colours - 0.5) * 1.18 + 0.52, 0, 1))
    _gloss(canvas, 0.75)
    rng = look.rng("glints")
    alpha = canvas.image.getchannel("A")
    box = alpha.getbbox() or (0, 0, *canvas.size)
    sheet = Image.new("L", (canvas.size[0] * 2, canvas.size[1] * 2), 0)
    pen = ImageDraw.Draw(sheet)
    side, found = max(box[2] - box[0], box[3] - box[1]), 0
    for _ in range(60):
        x = float(rng.uniform(box[0], box[2]))
        y = float(rng.uniform(box[1], box[1] + 0.6 * (box[3] - box[1])))
        if found > 3 or alpha.getpixel((min(int(x), alpha.width - 1), min(int(y), alpha.height - 1))) != 255:
            continue
        r = side * (0.075 if found == 0 else float(rng.uniform(0.025, 0.05)))
        for turn in (0, 1):
            a, b = (r, 0.09 * r) if turn else (0.09 * r, r)
            pen.polygon(
                [(2 * (x - a), 2 * y), (2 * x, 2 * (y - b)), (2 * (x + a), 2 * y), (2 * x, 2 * (y + b))], fill=255
            )
        pen.ellipse((2 * (x - 0.2 * r), 2 * (y - 0.2 * r), 2 * (x + 0.2 * r), 2 * (y + 0.2 * r)), fill=255)
        found += 1
    canvas.image.paste((255, 255, 255, 255), (0, 0), sheet.reduce(2))


def _frozen(canvas: Canvas, look: Look) -> None:
    """Frost over all of it, thick above, and icicles from its edges."""
    low = _rows(canvas)
    rime = np.clip(0.62 - 0.22 * low + 1.1 * (noise(canvas, look, "rime", 9.0) - 0.5), 0.30, 0.86)
    _blend(canvas, FROST, rime.astype(np.float32), 0.75)
    alpha = canvas.image.getchannel("A")
    rng, side = look.rng("icicles"), max(canvas.size)
    edge = np.asarray(alpha) > 140
    under = edge[:-1] & ~edge[1:]
    spots = np.argwhere(under)
    sheet = Image.new("RGBA", (canvas.size[0] * 2, canvas.size[1] * 2), (214, 236, 248, 0))
    pen = ImageDraw.Draw(sheet)
    for at in rng.choice(len(spots), size=min(34, len(spots)), replace=False) if len(spots) else ():
        y, x = (float(v) * 2 for v in spots[int(at)])
        long, wide = 2 * side * float(rng.uniform(0.03, 0.09)), 2 * side * float(rng.uniform(0.006, 0.012))
        pen.polygon([(x - wide, y - 2), (x + wide, y - 2), (x, y + long)], fill=(206, 232, 247, 235))
        pen.line([(x - 0.4 * wide, y), (x - 0.1 * wide, y + 0.7 * long)], fill=(255, 255, 255, 255),
                 width=max(1, round(wide * 0.4)))  # fmt: skip
    canvas.image.alpha_composite(sheet.reduce(2))


def _rotten(canvas: Canvas, look: Look) -> None:
    colours = pixels(canvas)[0]
    tone = tones(colours)[..., None]
    put(canvas, colours * 0.6 + tone * np.array([0.42, 0.36, 0.24], dtype=np.float32) * 0.62)
    share = np.clip((noise(canvas, look, "rot", 5.0) - 0.50) / 0.06, 0, 1) * 0.88
    _blend(canvas, ROT, share.astype(np.float32))
    _spatter(canvas, look, ROT, 40)


def _burnt(canvas: Canvas, look: Look) -> None:
    alpha = canvas.image.getchannel("A")
    soft = np.asarray(alpha.filter(ImageFilter.GaussianBlur(0.05 * max(canvas.size))), dtype=np.float32) / 255
    share = np.clip(1.35 - soft + 0.9 * (noise(canvas, look, "char", 6.0) - 0.45), 0.35, 0.95)
    _blend(canvas, CHAR, share.astype(np.float32), 0.5)


FLAMES = 30
TONGUES = (
    (1.0, (214, 62, 14, 205)),
    (0.74, (246, 134, 24, 225)),
    (0.46, (255, 208, 82, 240)),
    (0.24, (255, 246, 200, 250)),
)


def _burning(canvas: Canvas, look: Look) -> None:
    """Tongues of fire from its upper edge and its sides; what burns is charred there."""
    alpha = canvas.image.getchannel("A")
    box = alpha.getbbox()
    if box is None:
        return
    low = _rows(canvas)
    char = np.clip((noise(canvas, look, "char", 6.0) - 0.30 - 0.34 * low) / 0.2, 0, 1) * 0.72
    _blend(canvas, CHAR, char.astype(np.float32), 0.5)
    solid = np.asarray(alpha) > 128
    rng = look.rng("flames")
    wide, tall = box[2] - box[0], box[3] - box[1]
    roots = []
    for number in range(FLAMES):
        x = box[0] + (number + float(rng.uniform(0.1, 0.9))) / FLAMES * wide
        column = np.flatnonzero(solid[:, min(canvas.size[0] - 1, int(x))])
        if len(column):
            down = float(rng.uniform(0.0, 0.55)) * (len(column) if number % 2 else 0.25 * len(column))
            roots.append((x, float(column[0]) + down + 0.03 * tall, float(rng.uniform(0.35, 1.0)) ** 0.8))
    flames = Image.new("RGBA", canvas.size, (246, 134, 24, 0))
    for share, ink in TONGUES:
        sheet = Image.new("RGBA", (canvas.size[0] * 2, canvas.size[1] * 2), (*ink[:3], 0))
        pen = ImageDraw.Draw(sheet)
        for x, y, size in roots:
            middle = 1.0 - 0.55 * abs((x - box[0]) / wide - 0.5) * 2
            high = OVER * 0.95 * tall * size * (0.40 + 0.60 * middle) * share
            pen.polygon([(2 * px, 2 * py) for px, py in _tongue(x, y, high, 0.085 * wide * size * (0.35 + 0.65 * share),
                                                                float(math.sin(x * 1.7)))], fill=ink)  # fmt: skip
        blur = max(0.8, (0.0035 + 0.004 * (1 - share)) * max(canvas.size))
        flames.alpha_composite(sheet.reduce(2).filter(ImageFilter.GaussianBlur(blur)))
    canvas.bright.alpha_composite(flames)
    extent = canvas.extent
    canvas.lamp((extent.left + extent.right) / 2, extent.bottom + 0.6 * extent.height, 0.9 * extent.height,
                rgb("#ff8a2a"), 0.75)  # fmt: skip


def _tongue(x: float, y: float, high: float, half: float, sway: float) -> list[tuple[float, float]]:
    """The outline of one flame: broad below its middle, its tip bent to one side."""
    left, right = [], []
    for step in range(13):
        t = step / 12
        bulge = half * math.sin(math.pi * min(1.0, 0.12 + 0.88 * t) ** 0.62) * (1 - 0.25 * t)
        middle = x + sway * half * (1.1 * t * t + 0.35 * math.sin(3.4 * t))
        left.append((middle - bulge, y - high * t))
        right.append((middle + bulge, y - high * t))
    return [*left, *reversed(right)]


_LAYS: dict[str, Callable[[Canvas, Look], None]] = {
    "wet": _wet, "muddy": _muddy, "dirty": _dirty, "shiny": _shiny, "frozen": _frozen, "rotten": _rotten,
    "burnt": _burnt, BURNING: _burning, **dict.fromkeys(INKS, dust),
}  # fmt: skip
