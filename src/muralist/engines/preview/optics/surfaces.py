"""Surfaces that a prompt asks for and no prop paints by itself: stripes, dots, flowers, rust, age, cracks, moss, glass,
wood, stone and glow, laid over a painted prop so that its light and shade stay.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb
from muralist.engines.preview.brushes.dew import bedew
from muralist.engines.preview.brushes.ranks import middling
from muralist.engines.preview.brushes.smiles import smile
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.brushes.surfaces import (
    AIRY,
    DEWY,
    GLOWING,
    PICTURED,
    PRINTS,
    SMILING,
    SOILED,
    STREWN,
    SUBSTANCES,
    WEAR,
)
from muralist.engines.preview.props.prints import main_part, pixels, printed, put, tones
from muralist.engines.preview.props.prop import Look, Prop

RUST, MOSS, STAIN = rgb("#a8562a"), rgb("#6f9440"), rgb("#6b5a44")
DRAWN_AGED = frozenset({("sewing_machine", "old")})
"""What is drawn as it was made then, in good repair."""


def surfaced(canvas: Canvas, prop: Prop, look: Look) -> None:
    """Lay the asked surfaces over what has been painted on the canvas."""
    if look.material in SUBSTANCES and look.material not in prop.materials:
        kept = _contents(canvas, prop, look)
        _of_stuff(canvas, look)
        if kept is not None:
            canvas.image.alpha_composite(kept)
    if look.pattern in SOILED:
        from muralist.engines.preview.optics.states.soiled import soiled

        soiled(canvas, look)
    elif look.pattern.startswith(PICTURED):
        from muralist.engines.preview.optics.states.emblem import emblazoned

        emblazoned(canvas, prop.name, look)
    elif look.pattern in PRINTS:
        printed(canvas, look)
    elif look.pattern in WEAR and (prop.name, look.pattern) not in DRAWN_AGED:
        _worn(canvas, look)
    elif look.pattern == GLOWING:
        _glow(canvas, look)
    elif look.pattern == SMILING:
        smile(canvas)
    elif look.pattern == DEWY:
        bedew(canvas, look.rng("dew"))


def _of_stuff(canvas: Canvas, look: Look) -> None:
    """Give the whole drawing the look of a stuff."""
    if look.material in _SUBSTANCES:
        _SUBSTANCES[look.material](canvas, look)
    elif look.material in STREWN:
        from muralist.engines.preview.optics.states.strewn import strewn

        strewn(canvas, look)
    else:
        from muralist.engines.preview.optics.states.stuffs import airy, smooth

        (airy if look.material in AIRY else smooth)(canvas, look)


def _contents(canvas: Canvas, prop: Prop, look: Look) -> Image.Image | None:
    """What a vessel holds, cut out of the drawing: oranges in a glass bowl are not of glass."""
    if not (look.contents or look.filling) or not prop.holds:
        return None
    bare = Canvas(canvas.extent, canvas.scale, canvas.light, samples=canvas.samples, detail=canvas.detail)
    prop.paint(bare, replace(look, contents=(), filling="", filling_colours=(), filling_count=0))
    away = ImageChops.difference(canvas.image.convert("RGB"), bare.image.convert("RGB")).convert("L")
    new = ImageChops.subtract(canvas.image.getchannel("A"), bare.image.getchannel("A"))
    changed = ImageChops.lighter(away, new).point([0 if value < 14 else 255 for value in range(256)])
    mask = middling(changed, 5).filter(ImageFilter.GaussianBlur(0.7))
    kept = canvas.image.copy()
    kept.putalpha(ImageChops.multiply(mask, canvas.image.getchannel("A")))
    return kept


def _clouds(canvas: Canvas, look: Look, name: str, cells: float) -> Array:
    """Soft noise (H, W) about 0.5, a few octaves, coarsest `cells` across."""
    rng = stream(look.seed, "surface", name, look.number)
    width, height = canvas.size
    total = np.zeros((height, width), dtype=np.float32)
    weight = 0.0
    for octave in range(4):
        count = cells * 2**octave
        lattice = rng.random((math.ceil(count * height / width) + 3, math.ceil(count) + 3), dtype=np.float32)
        grown = Image.fromarray(lattice).resize((width, height), Image.Resampling.BICUBIC)
        total += np.asarray(grown) * np.float32(0.6**octave)
        weight += 0.6**octave
    return np.asarray(total / weight, dtype=np.float32)


def _worn(canvas: Canvas, look: Look) -> None:
    colours, coverage = pixels(canvas)
    tone = tones(colours)[..., None]
    noise = _clouds(canvas, look, look.pattern, 5.0)
    if look.pattern == "broken":
        _cracks(canvas, look)
        return
    if look.pattern == "rusty":
        share = np.clip((noise - 0.44) / 0.10, 0, 1)[..., None] * 0.85
        colours = colours * (1 - share) + np.array(RUST, dtype=np.float32) * (0.45 + 0.9 * tone) * share
        colours *= (0.90 + 0.25 * (_clouds(canvas, look, "grit", 24.0) - 0.5))[..., None]
    elif look.pattern == "mossy":
        rows = np.linspace(1.0, 0.0, canvas.size[1], dtype=np.float32)[:, None]
        share = np.clip((noise - 0.36 - 0.22 * rows) / 0.09, 0, 1)[..., None] * 0.9
        leaf = np.array(MOSS, dtype=np.float32) * (0.5 + 0.8 * _clouds(canvas, look, "leaf", 30.0)[..., None])
        colours = colours * (1 - share) + leaf * (0.5 + 0.7 * tone) * share
    else:
        grey = tone * 0.42 + colours * 0.58
        stain = np.clip((noise - 0.46) / 0.14, 0, 1)[..., None] * 0.34
        colours = (grey * (1 - stain) + np.array(STAIN, dtype=np.float32) * (0.4 + 0.9 * tone) * stain) * 0.94
    del coverage
    put(canvas, np.clip(colours, 0, 1))


def _cracks(canvas: Canvas, look: Look) -> None:
    rng = stream(look.seed, "cracks", look.number)
    width, height = canvas.size
    marks = Image.new("L", canvas.size, 0)
    pen = ImageDraw.Draw(marks)
    for _ in range(5):
        x, y = float(rng.uniform(0.2, 0.8)) * width, float(rng.uniform(0.1, 0.7)) * height
        turn = float(rng.uniform(0.6, 2.5))
        for _ in range(9):
            turn += float(rng.normal(0, 0.55))
            long = 0.06 * max(width, height)
            end = (x + long * math.cos(turn), y + long * math.sin(turn))
            pen.line([(x, y), end], fill=230, width=max(1, round(max(width, height) * 0.007)))
            if rng.random() < 0.3:
                side = turn + 1.1
                pen.line([(x, y), (x + long * 0.8 * math.cos(side), y + long * 0.8 * math.sin(side))], fill=200,
                         width=max(1, round(max(width, height) * 0.004)))  # fmt: skip
            x, y = end
    marks = ImageChops.multiply(marks, canvas.image.getchannel("A"))
    canvas.image.paste((38, 30, 28, 255), (0, 0), marks.point([round(v * 0.85) for v in range(256)]))


DEEPENED = 2.2
"""How much deeper the colour of a glow is than that of what glows."""


def _glow(canvas: Canvas, look: Look) -> None:
    """The prop shines by itself: brighter, with a halo of its own colour."""
    colours, coverage = pixels(canvas)
    weight = coverage[..., None]
    own = (colours * weight).sum(axis=(0, 1)) / max(1.0, float(weight.sum()))
    if look.material == "glass" and look.colours:
        # clear glass is white already: it is what it holds that shines, in the colour asked for
        own = np.array(max(look.colours, key=lambda tone: max(tone) - min(tone)), dtype=np.float32)
        colours = tones(colours)[..., None] * (own / max(float(own.max()), 1e-3)) ** DEEPENED
    own = own / max(float(own.max()), 1e-3)
    # light is of a deeper colour than what it comes from, or all of it would be white
    own = own**DEEPENED
    lifted = np.clip(colours * (0.6 + 0.4 * own) * 1.2 + 0.2 * np.array(own, dtype=np.float32), 0, 1)
    put(canvas, lifted)
    shine = canvas.image.copy()
    shine.putalpha(shine.getchannel("A").point([round(v * (0.78 if look.dark else 0.35)) for v in range(256)]))
    canvas.bright.alpha_composite(shine)
    extent = canvas.extent
    tone: Colour = (float(own[0]), float(own[1]), float(own[2]))
    canvas.lamp(
        (extent.left + extent.right) / 2, (extent.top + extent.bottom) / 2, 1.1 * max(extent.width, extent.height),
        mix(tone, (1, 1, 0.9), 0.10), 0.66 if look.dark else 0.45,
    )  # fmt: skip


def _glass(canvas: Canvas, look: Look) -> None:
    colours, coverage = pixels(canvas)
    tone = tones(colours)[..., None]
    tint = np.array(look.colour(rgb("#cfe6ee")), dtype=np.float32)
    clear = np.clip(tint * (0.55 + 0.75 * tone), 0, 1)
    alpha = Image.fromarray((coverage * 255).astype(np.uint8), "L")
    inner = alpha.filter(ImageFilter.GaussianBlur(max(1.0, 0.02 * max(canvas.size))))
    rim = np.clip(1.0 - np.asarray(inner).astype(np.float32) / 255, 0, 1) * coverage
    bright = np.clip((tone[..., 0] - 0.72) / 0.2, 0, 1)
    shown = coverage * np.clip(0.52 + 0.9 * rim + 0.4 * bright, 0, 1)
    put(canvas, np.clip(clear + (0.5 * bright + 0.25 * rim)[..., None], 0, 1), shown)


def _wood(canvas: Canvas, look: Look) -> None:
    colours, coverage = pixels(canvas)
    part = main_part(colours, coverage)[..., None] if look.colours else coverage[..., None]
    tone = tones(colours)[..., None]
    wood = np.array(look.colours[0] if look.colours else rgb("#b5834f"), dtype=np.float32)
    width, height = canvas.size
    x = np.linspace(0, 1, width, dtype=np.float32)[None, :] * (width / max(width, height))
    grain = np.sin((x * 46 + 5.0 * _clouds(canvas, look, "grain", 2.5)) * 2.2) * 0.09
    colours = colours * (1 - 0.9 * part) + wood * (0.42 + 0.95 * tone) * (1 + grain[..., None]) * 0.9 * part
    put(canvas, np.clip(colours, 0, 1))


def _stone(canvas: Canvas, look: Look) -> None:
    colours, coverage = pixels(canvas)
    tone = tones(colours)[..., None]
    stone = np.array(look.colours[0] if look.colours else rgb("#b9b3aa"), dtype=np.float32)
    speckle = 0.90 + 0.34 * (_clouds(canvas, look, "speckle", 34.0) - 0.5)
    veins = 1 - 0.16 * np.clip(1 - np.abs(_clouds(canvas, look, "veins", 3.0) - 0.5) / 0.03, 0, 1)
    del coverage
    put(canvas, np.clip(stone * (0.46 + 0.86 * tone) * (speckle * veins)[..., None], 0, 1))


_SUBSTANCES: dict[str, Callable[[Canvas, Look], None]] = {"glass": _glass, "wood": _wood, "stone": _stone}
