"""Pencil: graphite lines and hatching on white paper."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.apart import told_apart
from muralist.engines.preview.styles.cutouts import evened, flat_things, thing_lines
from muralist.engines.preview.styles.faces import faces
from muralist.engines.preview.styles.leafy import drawing_grey
from muralist.engines.preview.styles.ownlight import own_light
from muralist.engines.preview.styles.relief import relief
from muralist.engines.preview.styles.style import Style, in_strips, shape_of, spread_tones, vignette, working_size

PLAIN = 0.85
"""How much of the backdrop's darkness is drawn: the rest stays paper, so that things stand out."""
LIFTED, APART = (0.20, 0.36), 55
"""The tone (0..1) of what is black in a ground that stands alone, and behind things, and by how many percent the parts
of a ground are set off from each other.
"""
FIRST = 0.86
"""Tone (0..1) from which there are strokes."""
FACE = 0.66
"""Tone (0..1) up to which a face is drawn: lighter skin stays paper."""
SHEET = 213.0
"""The lightest tone of a thing: below that of bare paper, so that white ones have a body."""
SKIN = 0.86
"""How much of the darkness of skin is drawn."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """Full hatching on the things, light hatching on skin, and a backdrop that fades into the paper at its edges."""
    width, height = picture.size
    unit = min(width, height)
    if subjects is not None:
        picture = own_light(picture, subjects)
    even = evened(picture, reach=0.006, keep=0.045)
    even = _ground(even, subjects)
    grey = drawing_grey(even, subjects)
    tones = _tones(even, grey, subjects, picture)
    lines = _lines(grey)
    skin = None if subjects is None else faces(picture, subjects)
    shape = shape_of(subjects, picture.size, 0.002)
    things = None if shape is None else np.asarray(shape)
    if subjects is not None:
        drawn = thing_lines(flat_things(even, subjects, each=5), subjects, 0.0020, source=even, inner=110)
        lines = np.maximum(lines, np.asarray(drawn) * 0.86)
    level = np.asarray(_level(even, subjects))
    face = None if skin is None else np.asarray(skin)
    soft = np.asarray(picture.convert("L"))

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        tooth = band.noise("paper", 210.0, octaves=2, gain=0.7)
        tone = tones[top : top + count].astype(np.float32) / 255
        line = lines[top : top + count].astype(np.float32) / 255
        on = np.zeros_like(tone) if things is None else things[top : top + count].astype(np.float32) / 255
        fade = vignette(width, height, top, count, 0.9)
        weight = on + (1 - on) * PLAIN * fade
        tone = 1 - (1 - tone) * weight
        # graphite is no ink: what is dark behind the things is hatched, not filled
        tone = tone + (1 - tone) * (LIFTED[0] if things is None else LIFTED[1]) * (1 - on)
        line = line * (0.45 + 0.55 * on) if things is not None else line * np.float32(0.8)
        shade = _hatching(band, tone, unit, level[top : top + count].astype(np.float32) / 255)
        graphite = np.clip(shade * (0.56 + 0.75 * tooth) + line * (0.66 + 0.5 * tooth), 0, 1)
        # what is black is rubbed in, not hatched
        graphite = np.maximum(graphite, np.clip((0.17 - tone) / 0.10, 0, 1) * (0.72 + 0.3 * tooth))
        if face is not None:
            # eyes and mouth are drawn as they are: hatched and lined twice they would be those of a skull
            on = face[top : top + count].astype(np.float32) / 255
            own = np.clip((FACE - soft[top : top + count].astype(np.float32) / 255) / FACE, 0, 1) ** 1.15
            drawn = np.clip(own * (0.72 + 0.45 * tooth) + line * 0.20, 0, 0.92)
            graphite = graphite + (drawn - graphite) * on
            tone = tone + (1 - tone) * on
        graphite = np.clip(graphite + (1 - tone) * 0.30 * (0.5 + 0.7 * tooth), 0, 0.93)
        paper = 250 - 9 * (tooth - 0.5)
        for channel, (light, dark) in enumerate(((1.0, 44.0), (0.99, 43.0), (0.965, 48.0))):
            rows[..., channel] = paper * light * (1 - graphite) + dark * graphite
        return rows

    return in_strips(picture, work)


def _ground(even: Image.Image, subjects: Image.Image | None) -> Image.Image:
    """The picture with the parts of its ground set off from each other, so that ridges are drawn, and not the sky."""
    ground = told_apart(even, APART)
    if subjects is not None:
        ground.paste(even, (0, 0), shape_of(subjects, even.size, 0.004))
    return ground


def _tones(picture: Image.Image, grey: Image.Image, subjects: Image.Image | None, own_look: Image.Image) -> Array:
    """Tones to draw (H, W), 0..255: backdrop and things each use their own range, and skin is lifted."""
    if subjects is None:
        # snow is paper, and the sky behind it is not
        return np.asarray(spread_tones(grey, 0.02, 0.97))
    tones = np.asarray(spread_tones(grey, 0.02, 0.88))
    inside = np.asarray(subjects) > 0
    if inside.sum() > 60:
        own = np.asarray(grey).astype(np.float32)
        low, high = np.quantile(own[inside][::7], (0.02, 0.93))
        stretched = np.clip((own - low) / max(60.0, float(high - low)), 0, 1)
        # mid tones are drawn lighter than they are: graphite is dark enough
        drawn = stretched**0.8 * 235 + 20
        # half of the range is the thing's own, half that of the light of day: a brown horse is no white one
        drawn = 0.45 * drawn + 0.55 * np.clip(own * 1.02 + 4, 0, 255)
        drawn = np.minimum(drawn - relief(own_look), SHEET)
        tones = np.where(inside, np.clip(drawn, 0, 255), tones.astype(np.float32) * 0.8 + 51).astype(np.uint8)
        red, green, blue = (np.asarray(band).astype(np.int16) for band in picture.split())
        skin = inside & (red > green + 12) & (green > blue + 8) & (red - blue < 110) & (red > 90)
        tones = np.where(skin, 255 - (255 - tones) * SKIN, tones).astype(np.uint8)
    return tones


def _level(even: Image.Image, subjects: Image.Image | None) -> Image.Image:
    """Where the ground is water or sky (L), which is drawn in level strokes."""
    pixels = np.asarray(working_size(even, 60_000)).astype(np.float32)
    blue = np.clip((pixels[..., 2] - np.maximum(pixels[..., 0], pixels[..., 1]) - 2) * 22, 0, 255)
    sheet = Image.fromarray(blue.astype(np.uint8)).resize(even.size, Image.Resampling.BILINEAR)
    if subjects is not None:
        sheet.paste(0, (0, 0), subjects.point([0] + [255] * 255))
    return sheet


def _hatching(view: View, tone: Array, unit: int, level: Array) -> Array:
    """Three directions of strokes; each darker tone adds one. The first lies flat where the ground is `level`."""
    x, y = view.x * 1000, view.yw * 1000
    waver = view.noise("waver", 5.0, octaves=3) * 26
    total = np.zeros(view.shape, dtype=np.float32)
    # a stroke is never thinner than two pixels
    pitch = max(6.5, 4400 / unit)
    for angle, start in ((0.95, FIRST), (-0.55, 0.46), (1.5, 0.24)):
        across = x * np.float32(math.sin(angle)) - y * np.float32(math.cos(angle)) + waver
        wave = 0.5 + 0.5 * np.cos(across * np.float32(2 * math.pi / pitch))
        if start == FIRST:
            # a little aslant: level lines would lie along the frame's edge
            rows = y * np.float32(0.8) + x * np.float32(0.10) + waver * np.float32(0.6)
            flat = 0.5 + 0.5 * np.cos(rows * np.float32(2 * math.pi / pitch))
            wave = wave + (flat - wave) * level
        need = np.clip((start - tone) / 0.34, 0, 1)
        total += np.clip((wave - 1 + need * 0.85) * 1.8, 0, 1) * np.float32(0.44)
    return np.clip(total, 0, 0.95)


def _lines(grey: Image.Image) -> Array:
    small = working_size(grey, 1_400_000)
    unit = min(small.size)
    fine = np.asarray(small.filter(ImageFilter.GaussianBlur(max(0.5, unit * 0.0008)))).astype(np.float32)
    soft = np.asarray(small.filter(ImageFilter.GaussianBlur(max(1.0, unit * 0.0026)))).astype(np.float32)
    # relative difference draws lights and darks alike
    edge = np.abs(soft - fine) / (24 + soft) * 255
    line = np.clip((edge - 5.0) * 9.0, 0, 255).astype(np.uint8)
    sheet = Image.fromarray(line)
    return np.asarray(sheet if small.size == grey.size else sheet.resize(grey.size, Image.Resampling.BICUBIC))


STYLE = Style(name="pencil", apply=apply, rank=20, sparing=sparing)
