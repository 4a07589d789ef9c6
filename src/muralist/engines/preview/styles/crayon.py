"""Coloured sticks on white paper: wax crayon, broad and grainy, and coloured pencil, fine and hatched."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array, smoothstep
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.cutouts import cleared, cutting_size, edge_of, flat_things, thing_lines
from muralist.engines.preview.styles.ownlight import own_light
from muralist.engines.preview.styles.specks import without_specks
from muralist.engines.preview.styles.style import Style, in_strips, least, most, vignette

PAPER = np.array([250, 247, 240], dtype=np.float32)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stick:
    """A drawing stick: width of a stroke and of a contour (world units), cells of the paper's tooth, how it covers."""

    stroke: float
    line: float
    tooth: float
    cover: float
    contrast: float


CRAYON = _Stick(stroke=0.017, line=0.0085, tooth=120.0, cover=0.46, contrast=3.0)
PENCIL = _Stick(stroke=0.0075, line=0.0030, tooth=230.0, cover=0.42, contrast=2.2)


def _with(stick: _Stick) -> Callable[[Image.Image, int, int, Image.Image | None], Image.Image]:
    def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
        return _drawn(picture, seed, detail, subjects, stick)

    return sparing


def _drawn(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None, stick: _Stick) -> Image.Image:
    """The things firmly coloured in inside a contour; the ground in lighter strokes that end before the sheet does."""
    width, height = picture.size
    large = cutting_size(picture)
    things = subjects if subjects is not None and subjects.getbbox() is not None else None
    ground, _ = without_specks(cleared(large, things), 40)
    page, lines, on = ground, None, None
    if things is not None:
        numbers = things.resize(large.size, Image.Resampling.NEAREST)
        bright = own_light(large, numbers)
        own = flat_things(bright, numbers, vivid=1.3, each=6)
        page = page.copy()
        page.paste(own, (0, 0), edge_of(numbers, large.size))
        drawn = thing_lines(own, numbers, stick.line, source=bright)
        lines = np.asarray(drawn.resize(picture.size, Image.Resampling.BICUBIC))
        on = np.asarray(edge_of(things, picture.size))
    colours = np.asarray(ImageEnhance.Color(page.resize(picture.size, Image.Resampling.BICUBIC)).enhance(1.3).filter(
        ImageFilter.GaussianBlur(min(picture.size) * 0.0012)
    ))  # fmt: skip

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        colour = colours[top : top + count].astype(np.float32)
        dark = 1 - colour @ LUMA / np.float32(255)
        chroma = (most(colour) - least(colour)) / np.float32(255)
        need = np.clip(0.22 + 1.05 * np.maximum(dark, 0.9 * chroma), 0, 1)
        if on is not None:
            share = on[top : top + count].astype(np.float32) / 255
            need = need * (share + (1 - share) * 0.80 * vignette(width, height, top, count, 0.85))
            # paper stays white where a thing is
            need = need * (1 - share * smoothstep(0.80, 0.96, 1 - dark) * (1 - np.clip(chroma * 5, 0, 1)))
        cover = _strokes(band, need, stick)
        out = PAPER + (colour * np.float32(0.97) - PAPER) * cover[..., None]
        if lines is not None:
            tooth = band.noise("tooth", stick.tooth, octaves=2, gain=0.7)
            line = lines[top : top + count].astype(np.float32) / 255 * np.clip(0.35 + 1.1 * tooth, 0, 1)
            out = out + (colour * np.float32(0.30) - out) * (line * 0.88)[..., None]
        return np.asarray(out, dtype=np.float32)

    return in_strips(picture, work)


def _strokes(band: View, need: Array, stick: _Stick) -> Array:
    """How much of the paper is covered: strokes side by side, over a tooth that catches wax first."""
    tooth = band.noise("tooth", stick.tooth, octaves=2, gain=0.7)
    waver = band.noise("waver", 4.0, octaves=3) * np.float32(stick.stroke * 2.6)
    press = band.noise("press", 3.0, octaves=2)
    angle = 0.9
    across = band.x * np.float32(math.sin(angle)) - band.yw * np.float32(math.cos(angle)) + waver
    wave = 0.5 + 0.5 * np.cos(across * np.float32(2 * math.pi / stick.stroke))
    body = 0.55 * tooth + 0.30 * wave + 0.15 * press
    return np.asarray(np.clip((body - (1 - need) * stick.cover - 0.05) * stick.contrast, 0, 1) * (0.62 + 0.38 * need))


STYLES = (
    Style(name="crayon", apply=lambda picture, seed, detail: _drawn(picture, seed, detail, None, CRAYON), rank=20,
          sparing=_with(CRAYON)),
    Style(name="colourpencil", apply=lambda picture, seed, detail: _drawn(picture, seed, detail, None, PENCIL), rank=20,
          sparing=_with(PENCIL)),
)  # fmt: skip
