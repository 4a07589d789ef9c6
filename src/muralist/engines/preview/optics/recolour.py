"""Gives a painted prop the colour it was asked for where its drawing has none of that hue: purple bread."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Array, Colour, luma
from muralist.engines.preview.brushes.surfaces import SMILING
from muralist.engines.preview.props.kinds import BEINGS
from muralist.engines.preview.props.prints import main_part
from muralist.engines.preview.props.prop import Look, Prop

FIGURES = frozenset({"person", "child", "astronaut"})
"""Props whose skin must not take the colour of their clothes."""
ENOUGH = 0.05
"""The share of a drawing that must have a hue for the eye to find it there."""
WALLED = frozenset({"castle", "temple_hall", "treehouse", "tricycle"})
"""Props that paint a colour on a part only, where it is the whole that is named: a black castle has black walls."""
MOST = 0.4
GREY, SOLID = 0.12, 110
LIKE = 0.90
"""The cosine between two hues, as directions from grey, from which on they have one name."""
NEAR = 0.25
"""How far apart in lightness two greys may be and have one name."""
STRENGTH = 0.86
GLARE = 0.2
"""The share of a drawing that must shine for its light to take the colour."""
MAIN = 0.4
"""The share of a drawing that its main part must have to take the colour alone."""


def recoloured(canvas: Canvas, prop: Prop, look: Look) -> None:
    """Lay the first asked colour over a drawing that shows none of it, keeping its light and shade; in place."""
    if not look.colours or 0 in look.own or look.pattern not in {"", SMILING} or prop.name in FIGURES | BEINGS:
        return
    if look.material == "glass" and "glass" in prop.materials:
        # clear glass is too thin to count as painted, and what stands in it has its own colour
        return
    asked = look.colours[0]
    sheets = (canvas.image, canvas.bright)
    solid = [_count(sheet) for sheet in sheets]
    enough = MOST if prop.name in WALLED else ENOUGH
    if sum(solid) == 0 or sum(_matching(sheet, asked) for sheet in sheets) >= enough * sum(solid):
        return
    # what shines is what has the colour: the flames of a green fire, not its stones
    sheet = canvas.bright if solid[1] > GLARE * sum(solid) else canvas.image
    _tint(sheet, asked)


def shows(picture: Image.Image, asked: Colour) -> bool:
    """Whether enough of an RGBA drawing has the hue of a colour."""
    return _matching(picture, asked) >= ENOUGH * max(1, _count(picture))


def _small(sheet: Image.Image) -> Array:
    step = max(1, max(sheet.size) // 96)
    return np.asarray(sheet)[::step, ::step]


def _count(sheet: Image.Image) -> int:
    step = max(1, max(sheet.size) // 96)
    return int((_small(sheet)[..., 3] > SOLID).sum()) * step * step


def _matching(sheet: Image.Image, asked: Colour) -> float:
    """How many pixels have the hue of the colour, or, if it is grey, its lightness and no hue."""
    step = max(1, max(sheet.size) // 96)
    pixels = _small(sheet).astype(np.float32) / 255
    solid = pixels[..., 3] * 255 > SOLID
    colours = pixels[..., :3]
    spread = colours.max(axis=2) - colours.min(axis=2)
    if max(asked) - min(asked) < GREY:
        tone = colours @ np.array([0.299, 0.587, 0.114], dtype=np.float32)
        like = (spread < GREY * 1.5) & (np.abs(tone - luma(asked)) < NEAR)
    else:
        want = np.array(asked, dtype=np.float32) - np.float32(sum(asked) / 3)
        have = colours - colours.mean(axis=2, keepdims=True)
        size = np.sqrt((have**2).sum(axis=2)) * float(np.sqrt((want**2).sum())) + 1e-4
        like = (spread > GREY * 0.75) & ((have @ want) / size > LIKE)
    return float((like & solid).sum()) * step * step


def _tint(sheet: Image.Image, asked: Colour) -> None:
    pixels = np.asarray(sheet.convert("RGB")).astype(np.float32) / 255
    alpha = sheet.getchannel("A")
    tone = pixels @ np.array([0.299, 0.587, 0.114], dtype=np.float32)
    solid = np.asarray(alpha) > SOLID
    mean = max(0.08, float(tone[solid].mean()))
    shade = np.clip(tone / mean, 0.3, 1.6)[..., None]
    new = np.clip(np.array(asked, dtype=np.float32) * shade, 0, 1)
    share = STRENGTH * _part(pixels, solid)[..., None]
    mixed = pixels * (1 - share) + new * share
    out = Image.fromarray((mixed * 255 + 0.5).astype(np.uint8), "RGB").convert("RGBA")
    out.putalpha(alpha)
    sheet.paste(out)


def _part(pixels: Array, solid: Array) -> Array:
    """Where a drawing has its commonest hue, 0..1; everywhere, if that is but little of it."""
    part = main_part(pixels, solid.astype(np.float32))
    return part if float(part.sum()) > MAIN * float(solid.sum()) else np.ones_like(part)
