"""Things of one strange stuff: a house of gingerbread, a cat of clouds, a lion of fire, a horse of water."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Array, Colour, mix, octets, rgb, times
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.optics.states.strewn import form_light
from muralist.engines.preview.props.prints import pixels, put
from muralist.engines.preview.props.prop import Look

HUES = {
    "chocolate": rgb("#6a3f26"), "cheese": rgb("#f2c347"), "sand": rgb("#dcb981"), "cardboard": rgb("#b98d5c"),
    "gingerbread": rgb("#a9672f"), "newspaper": rgb("#e6e2d6"), "yarn": rgb("#c8586a"), "gold": rgb("#dba932"),
    "chrome": rgb("#b4bcc4"), "straw": rgb("#d9b656"), "dough": rgb("#dca35c"), "wax": rgb("#f0e4c8"),
    "cloth": rgb("#d8a48a"), "circuits": rgb("#1f6b4a"), "plush": rgb("#b98a62"), "jelly": rgb("#d84a5a"),
    "cake": rgb("#f3c9cf"), "snow": rgb("#f3f6fa"),
}  # fmt: skip
GLOSSY = frozenset({"chocolate", "gold", "chrome", "wax", "jelly"})


def noise(canvas: Canvas, look: Look, name: str, cells: float, octaves: int = 4) -> Array:
    """Soft noise (H, W) about 0.5, coarsest `cells` across."""
    rng = stream(look.seed, "stuff", name, look.number)
    width, height = canvas.size
    total, weight = np.zeros((height, width), dtype=np.float32), 0.0
    for octave in range(octaves):
        count = cells * 2**octave
        lattice = rng.random((math.ceil(count * height / width) + 3, math.ceil(count) + 3), dtype=np.float32)
        total += np.asarray(Image.fromarray(lattice).resize((width, height), Image.Resampling.BICUBIC)) * 0.6**octave
        weight += 0.6**octave
    return np.asarray(total / weight, dtype=np.float32)


def smooth(canvas: Canvas, look: Look) -> None:
    """Give the shape on the canvas the hue and grain of the look's material, under the drawing's own light."""
    name = look.material
    hue = np.array(look.colours[0] if look.colours else HUES[name], dtype=np.float32)
    lit = form_light(canvas, 0.6)
    coverage = pixels(canvas)[1]
    grain = noise(canvas, look, name, 60.0 if name in {"sand", "cake", "plush", "snow"} else 14.0)
    shade = lit * (1 + (0.30 if name in {"sand", "cake", "plush", "straw"} else 0.10) * (grain - 0.5))
    colours = hue * shade[..., None]
    if name in GLOSSY:
        shine = np.clip((lit - 1.04) / 0.16, 0, 1) * 0.7
        colours = colours * (1 - shine[..., None]) + shine[..., None]
    put(canvas, np.clip(colours, 0, 1), coverage * (0.82 if name == "jelly" else 1.0))
    if name in _MARKS:
        marks = Image.new("RGBA", canvas.size, (0, 0, 0, 0))
        _MARKS[name](ImageDraw.Draw(marks), canvas, look)
        marks.putalpha(ImageChops.multiply(marks.getchannel("A"), canvas.image.getchannel("A")))
        canvas.image.alpha_composite(marks)
    if name == "gingerbread":
        _iced(canvas)


def _iced(canvas: Canvas) -> None:
    """White icing along the inside of the outline."""
    alpha = canvas.image.getchannel("A")
    wide = max(2.0, 0.011 * max(canvas.size))
    inner = alpha.filter(ImageFilter.GaussianBlur(wide)).point([255 if v > 190 else 0 for v in range(256)])
    core = alpha.filter(ImageFilter.GaussianBlur(wide * 1.7)).point([255 if v > 205 else 0 for v in range(256)])
    line = ImageChops.subtract(inner, core).filter(ImageFilter.GaussianBlur(0.8))
    canvas.image.paste((250, 246, 238, 255), (0, 0), ImageChops.multiply(line, alpha))


def _holes(pen: ImageDraw.ImageDraw, canvas: Canvas, look: Look) -> None:
    rng = look.rng("holes")
    side = max(canvas.size)
    for _ in range(46):
        x, y = float(rng.random()) * canvas.size[0], float(rng.random()) * canvas.size[1]
        r = side * float(rng.uniform(0.008, 0.034))
        pen.ellipse((x - r, y - r, x + r, y + r), fill=(190, 132, 32, 210))
        pen.ellipse((x - 0.86 * r, y - 0.72 * r, x + 0.94 * r, y + r), fill=(216, 160, 48, 255))


def _print(pen: ImageDraw.ImageDraw, canvas: Canvas, look: Look) -> None:
    """Columns of text under headlines."""
    rng = look.rng("print")
    side = max(canvas.size)
    line, column = side * 0.012, side * 0.17
    for number in range(math.ceil(canvas.size[0] / column)):
        y = -float(rng.random()) * 0.1 * side
        while y < canvas.size[1]:
            left = number * column + 0.08 * column
            if rng.random() < 0.07:
                pen.rectangle((left, y, left + 0.80 * column, y + 2.2 * line), fill=(44, 42, 44, 235))
                y += 3.6 * line
                continue
            pen.rectangle((left, y, left + column * float(rng.uniform(0.6, 0.86)), y + 0.45 * line),
                          fill=(92, 90, 90, 200))  # fmt: skip
            y += line


def _threads(pen: ImageDraw.ImageDraw, canvas: Canvas, look: Look) -> None:
    """Rows of stitches."""
    side = max(canvas.size)
    step = side * 0.018
    ink = (60, 30, 40, 74) if not look.colours else octets(times(look.colours[0], 0.45), 0.35)
    wide = max(1, round(step * 0.14))
    for row in range(math.ceil(canvas.size[1] / step)):
        for column in range(math.ceil(canvas.size[0] / step)):
            x, y = column * step, row * step
            pen.line([(x, y), (x + step / 2, y + 0.7 * step), (x + step, y)], fill=ink, width=wide)


def _stalks(pen: ImageDraw.ImageDraw, canvas: Canvas, look: Look) -> None:
    rng = look.rng("stalks")
    side = max(canvas.size)
    for _ in range(900):
        x, y = float(rng.random()) * canvas.size[0], float(rng.random()) * canvas.size[1]
        lean, long = float(rng.normal(0, 0.22)), side * float(rng.uniform(0.04, 0.10))
        ink = (120, 88, 30, 150) if rng.random() < 0.5 else (250, 226, 150, 150)
        pen.line([(x, y), (x + lean * long, y + long)], fill=ink, width=max(1, round(side * 0.0032)))


def _tracks(pen: ImageDraw.ImageDraw, canvas: Canvas, look: Look) -> None:
    """The tracks and chips of a circuit board."""
    rng = look.rng("tracks")
    side = max(canvas.size)
    for _ in range(150):
        x, y = float(rng.random()) * canvas.size[0], float(rng.random()) * canvas.size[1]
        long, turn = side * float(rng.uniform(0.03, 0.12)), 1 if rng.random() < 0.5 else -1
        path = [(x, y), (x + long, y), (x + 1.3 * long, y + turn * 0.3 * long), (x + 1.3 * long, y + turn * long)]
        pen.line(path, fill=(222, 190, 92, 230), width=max(1, round(side * 0.0034)))
        r = side * 0.006
        pen.ellipse((x - r, y - r, x + r, y + r), fill=(236, 206, 120, 255))
    for _ in range(14):
        x, y = float(rng.random()) * canvas.size[0], float(rng.random()) * canvas.size[1]
        w = side * float(rng.uniform(0.02, 0.05))
        pen.rectangle((x - w, y - w * 0.7, x + w, y + w * 0.7), fill=(34, 36, 40, 255))


def _seams(pen: ImageDraw.ImageDraw, canvas: Canvas, look: Look) -> None:
    """The folds and tapes of cardboard."""
    rng = look.rng("seams")
    side = max(canvas.size)
    for _ in range(7):
        y = float(rng.random()) * canvas.size[1]
        pen.line([(0, y), (canvas.size[0], y + float(rng.normal(0, 0.02)) * side)], fill=(110, 78, 44, 130),
                 width=max(1, round(side * 0.004)))  # fmt: skip
    for _ in range(3):
        x = float(rng.uniform(0.2, 0.8)) * canvas.size[0]
        pen.rectangle((x, 0, x + 0.035 * side, canvas.size[1]), fill=(214, 186, 140, 110))


def _crumbs(pen: ImageDraw.ImageDraw, canvas: Canvas, look: Look) -> None:
    """Sprinkles."""
    rng = look.rng("crumbs")
    side = max(canvas.size)
    inks = ((216, 72, 60, 255), (240, 184, 62, 255), (90, 168, 101, 255), (63, 138, 192, 255), (255, 255, 255, 255))
    for _ in range(130):
        x, y = float(rng.random()) * canvas.size[0], float(rng.random()) * canvas.size[1]
        turn, long = float(rng.random()) * math.pi, side * 0.014
        pen.line([(x, y), (x + long * math.cos(turn), y + long * math.sin(turn))],
                 fill=inks[int(rng.integers(len(inks)))], width=max(1, round(side * 0.006)))  # fmt: skip


_MARKS: dict[str, Callable[[ImageDraw.ImageDraw, Canvas, Look], None]] = {
    "cheese": _holes, "newspaper": _print, "yarn": _threads, "straw": _stalks, "circuits": _tracks,
    "cardboard": _seams, "cake": _crumbs,
}  # fmt: skip


def airy(canvas: Canvas, look: Look) -> None:
    """Give the shape on the canvas the substance of air, fire, water or light."""
    _AIRS[look.material](canvas, look)


def _puffs(canvas: Canvas, look: Look, low: Colour, high: Colour, clear: float) -> None:
    """A heap of round puffs that follows the outline, lit from above."""
    lit = form_light(canvas, 0.5)
    side = max(canvas.size)
    alpha = canvas.image.getchannel("A")
    box = alpha.getbbox() or (0, 0, *canvas.size)
    sheet, tone = Image.new("L", canvas.size, 0), Image.new("L", canvas.size, 128)
    pens = ImageDraw.Draw(sheet), ImageDraw.Draw(tone)
    rng = look.rng("puffs")
    inside = np.asarray(alpha) > 128
    r0 = 0.030 * max(box[2] - box[0], box[3] - box[1])
    for _ in range(900):
        x, y = float(rng.uniform(box[0], box[2])), float(rng.uniform(box[1], box[3]))
        if not inside[min(alpha.height - 1, int(y)), min(alpha.width - 1, int(x))]:
            continue
        r = r0 * float(rng.uniform(0.6, 1.5))
        pens[0].ellipse((x - r, y - r, x + r, y + r), fill=255)
        pens[1].ellipse((x - r, y - r, x + r, y + r), fill=112)
        pens[1].ellipse((x - 0.85 * r, y - r, x + 0.85 * r, y + 0.5 * r), fill=172)
    blur = max(1.0, 0.006 * side)
    sheet = ImageChops.lighter(sheet, alpha).filter(ImageFilter.GaussianBlur(blur))
    form = np.asarray(tone.filter(ImageFilter.GaussianBlur(blur * 1.4)), dtype=np.float32) / 255
    share = np.clip((form - 0.42) * 2.0 + (lit - 0.86) * 1.5, 0, 1)[..., None]
    colours = np.array(low, dtype=np.float32) * (1 - share) + np.array(high, dtype=np.float32) * share
    wisps = np.clip(0.55 + noise(canvas, look, "wisps", 6.0), 0, 1) if clear < 1 else 1.0
    put(canvas, colours, np.asarray(sheet, dtype=np.float32) / 255 * clear * wisps)


def _clouds(canvas: Canvas, look: Look) -> None:
    high = look.colours[0] if look.colours else rgb("#ffffff")
    _puffs(canvas, look, mix(rgb("#9fb4cc"), high, 0.2), high, 1.0)


def _smoke(canvas: Canvas, look: Look) -> None:
    _puffs(canvas, look, rgb("#55565c"), look.colours[0] if look.colours else rgb("#b9bac0"), 0.92)


def _fire(canvas: Canvas, look: Look) -> None:
    """From deep red at the rim to yellow inside, drawn upwards into tongues; it shines."""
    lit = form_light(canvas, 0.75)
    alpha = canvas.image.getchannel("A")
    side = max(canvas.size)
    licked = np.asarray(alpha, dtype=np.float32) / 255
    sway = noise(canvas, look, "tongues", 16.0, 2)
    reach = np.clip((sway - 0.42) * 0.22 * side, 0, 0.05 * side).astype(int)
    rows, columns = np.indices(licked.shape)
    licked = np.maximum(licked, licked[np.clip(rows + reach, 0, licked.shape[0] - 1), columns])
    soft = Image.fromarray((licked * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.028 * side))
    depth = np.clip(np.asarray(soft, dtype=np.float32) / 255 * 1.1 - 0.1, 0, 1)
    heat = np.clip(0.60 * depth + 1.15 * (lit - 0.95) + 0.75 * (noise(canvas, look, "heat", 9.0, 3) - 0.5), 0, 1)
    stops = np.array([[0.55, 0.06, 0.02], [0.88, 0.24, 0.03], [0.98, 0.55, 0.08], [1.0, 0.82, 0.28], [1.0, 0.97, 0.78]])
    at = [np.interp(heat, np.linspace(0, 1, 5), stops[:, channel]) for channel in range(3)]
    put(canvas, np.stack(at, axis=2).astype(np.float32), licked)
    _shine(canvas, rgb("#ff9a3a"), 0.72)


def _shine(canvas: Canvas, tone: Colour, strength: float) -> None:
    """Keep the colours by night and give off light."""
    canvas.bright.alpha_composite(canvas.image)
    extent = canvas.extent
    canvas.lamp((extent.left + extent.right) / 2, (extent.top + extent.bottom) / 2,
                0.9 * max(extent.width, extent.height), tone, strength)  # fmt: skip


def _light(canvas: Canvas, look: Look) -> None:
    hue = look.colours[0] if look.colours else rgb("#ffe9a8")
    lit = form_light(canvas, 0.7)
    share = np.clip((lit - 0.7) * 1.5, 0, 1)[..., None]
    colours = np.array(hue, dtype=np.float32) * (1 - share) + share
    put(canvas, colours)
    _shine(canvas, hue, 0.9)


def _water(canvas: Canvas, look: Look) -> None:
    """Clear and blue, with bright edges, swirls and drops that fly off."""
    hue = np.array(look.colours[0] if look.colours else rgb("#4f9fd6"), dtype=np.float32)
    lit = form_light(canvas, 0.6)
    alpha = np.asarray(canvas.image.getchannel("A"), dtype=np.float32) / 255
    swirl = noise(canvas, look, "swirl", 5.0, 2)
    bands = np.clip(np.sin(swirl * 46.0) - 0.55, 0, 1) * 1.5
    blurred = Image.fromarray((alpha * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.016 * max(canvas.size)))
    rim = np.clip(1.15 - np.asarray(blurred, dtype=np.float32) / 255, 0, 1) * alpha
    shine = np.clip(0.55 * bands + 0.9 * rim + np.clip(lit - 1.02, 0, 1) * 3.0, 0, 1)[..., None]
    deep = hue * np.clip(lit - 0.12, 0.3, 1.2)[..., None]
    put(canvas, np.clip(deep * (1 - shine) + np.array([0.93, 0.98, 1.0], dtype=np.float32) * shine, 0, 1),
        alpha * np.clip(0.74 + 0.3 * shine[..., 0], 0, 1))  # fmt: skip


def _ice(canvas: Canvas, look: Look) -> None:
    """Pale blue facets with white edges."""
    hue = np.array(look.colours[0] if look.colours else rgb("#a9d6ee"), dtype=np.float32)
    lit = form_light(canvas, 0.7)
    alpha = np.asarray(canvas.image.getchannel("A"), dtype=np.float32) / 255
    facets = np.round(noise(canvas, look, "facets", 7.0, 2) * 9) / 9
    blurred = Image.fromarray((alpha * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.014 * max(canvas.size)))
    rim = np.clip(1.1 - np.asarray(blurred, dtype=np.float32) / 255, 0, 1) * alpha
    shine = np.clip(1.0 * rim + np.clip(lit - 1.0, 0, 1) * 2.5, 0, 1)[..., None]
    body = hue * (lit * (0.78 + 0.5 * facets))[..., None]
    put(canvas, np.clip(body * (1 - shine) + shine, 0, 1), alpha * np.clip(0.84 + 0.2 * shine[..., 0], 0, 1))


_AIRS: dict[str, Callable[[Canvas, Look], None]] = {
    "clouds": _clouds, "smoke": _smoke, "fire": _fire, "water": _water, "ice": _ice, "light": _light,
}  # fmt: skip
