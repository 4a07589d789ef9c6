"""Watercolour: transparent washes on white paper, wet edges, backruns, and a ground that bleeds out into the sheet."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array, smoothstep
from muralist.engines.preview.brushes.ranks import grown
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.apart import told_apart
from muralist.engines.preview.styles.cutouts import cleared, edge_of, evened
from muralist.engines.preview.styles.style import Style, brims, in_strips, soften, summed, working_size

PAPER = np.array([0.985, 0.975, 0.948], dtype=np.float32)
SIZE = 440_000
GROUND, THING = 0.70, 1.02
"""How much of their pigment the washes of the ground and those of things keep."""
DRY = 0.14
"""How much of the ground's wash stays off the paper along a thing's edge: more would be a white halo."""
APART, ALONE = 35, 75
"""By how many percent the ground's parts are set off from each other: behind things, and where it stands alone."""
BESIDE = 0.035
"""How far about a thing the ground is wet, as a share of the shorter side."""
VIVID = 1.28
"""Pure pigment on white: how much colour density keeps beside its grey."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The ground wet in wet, the things in drier washes with their own edges."""
    width, height = picture.size
    small = working_size(picture, SIZE)
    view = View(small.width, small.height, seed, 0)
    things = subjects if subjects is not None and subjects.getbbox() is not None else None
    ground = evened(cleared(small, things), reach=0.011 if things else 0.007, keep=0.10 if things else 0.07)
    ground = told_apart(ground, APART if things else ALONE)
    wash = _fading(view, None if things is None else edge_of(things, small.size))
    density = _ground(ground, view, things is None) * wash[..., None]
    if things is not None:
        numbers = things.resize(small.size, Image.Resampling.NEAREST)
        density = _stood(density, small, numbers, view)
    pixels = np.exp(-density) * PAPER
    sheet = Image.fromarray(np.clip(pixels * 255 + 0.5, 0, 255).astype(np.uint8))
    if sheet.size != picture.size:
        sheet = sheet.resize(picture.size, Image.Resampling.BICUBIC)
    lines = _lines(picture, wash, things)

    def work(rows: Array, top: int) -> Array:
        band = View(width, height, seed, detail, (top, top + rows.shape[0]))
        tooth = band.noise("tooth", 170.0, octaves=2 if detail < 2 else 3, gain=0.6)
        # pigment settles in the hollows of the paper: where there is none, the sheet stays even
        tone = 1 - rows @ LUMA / np.float32(255)
        rows *= (1 + (0.030 + 0.16 * tone) * (tooth - 0.5))[..., None]
        ink = lines[top : top + rows.shape[0]].astype(np.float32) / 255
        rows *= 1 - (0.28 * ink * (0.4 + 0.9 * tooth))[..., None]
        return rows

    return in_strips(sheet, work)


def _density(pixels: Array) -> Array:
    """Pigment of each colour on white paper (H, W, 3), a little purer than it is painted."""
    density = -np.log(np.clip(pixels, 0.035, 1.0))
    grey = summed(density)[..., None] / 3
    return np.asarray(np.maximum(0, grey + (density - grey) * np.float32(VIVID)))


def _ground(ground: Image.Image, view: View, alone: bool) -> Array:
    """Broad washes whose borders wander, with backruns where a drop has pushed the pigment aside.

    A ground that is `alone` is what the picture shows: it is drawn more firmly, and fewer drops fall on it.
    """
    pixels = _wandering(ground, view, 0.007 if alone else 0.020)
    soft = np.asarray(soften(ground, 0.012)).astype(np.float32) / 255
    wet = smoothstep(0.42, 0.62, view.noise("wet", 2.2, octaves=2))[..., None]
    density = _density(pixels + (soft - pixels) * ((0.05 + 0.25 * wet) if alone else (0.25 + 0.65 * wet)))
    bloom = view.noise("bloom", 2.4, octaves=5, gain=0.6)
    run = view.noise("run", 1.7, octaves=6, gain=0.62) - 0.58
    # the front of a backrun is a dark ragged line, and behind it the wash is washed out
    front = np.exp(-((run / 0.012) ** 2)) * 0.30 - 0.24 * smoothstep(0.0, 0.06, run)
    front *= 0.35 if alone else 0.8
    share = 1.0 if alone else GROUND
    density *= (share * (0.86 + 0.62 * (bloom - 0.5)) * (1 + front) * (1 + _wet_edge(pixels, view)))[..., None]
    return density


def _wet_edge(pixels: Array, view: View) -> Array:
    """Pigment gathers where a wash ends (H, W)."""
    tone = Image.fromarray(np.clip(pixels @ LUMA * 255, 0, 255).astype(np.uint8))
    near = np.asarray(tone.filter(ImageFilter.GaussianBlur(view.unit * 0.0015))).astype(np.float32)
    around = np.asarray(tone.filter(ImageFilter.GaussianBlur(view.unit * 0.0075))).astype(np.float32)
    return np.clip((around - near) / 255, 0, 1) * np.float32(2.6)


def _wandering(picture: Image.Image, view: View, share: float) -> Array:
    """The picture's pixels 0..1, its borders moved as a loaded brush moves them."""
    pixels = np.asarray(picture).astype(np.float32) / 255
    reach = view.unit * share
    dx = (view.noise("wobble x", 7.0, octaves=4) - 0.5) * reach
    dy = (view.noise("wobble y", 7.0, octaves=4) - 0.5) * reach
    lines, columns = np.indices(view.shape, dtype=np.int32)
    lines = np.clip(lines + dy.astype(np.int32), 0, view.height - 1)
    columns = np.clip(columns + dx.astype(np.int32), 0, view.width - 1)
    return np.asarray(pixels[lines, columns])


def _fading(view: View, shape: Image.Image | None) -> Array:
    """How much of the ground's wash is there: it ends before the sheet does, in a ragged wet edge that leaves no thing
    (`shape`, L) on bare paper.
    """
    ragged = (view.noise("border", 2.6, octaves=6, gain=0.62) - 0.5) * 0.15
    edge = np.minimum(view.half_width - np.abs(view.x), view.tall / 2 - np.abs(view.yw)) - 0.016 + ragged
    inside = smoothstep(0.020, 0.050, edge) * (0.55 + 0.45 * smoothstep(0.03, 0.17, edge))
    rim = np.exp(-(((edge - 0.052) / 0.012) ** 2)) * 0.30
    wash = inside * (1 + rim)
    if shape is None:
        return np.asarray(wash)
    near = np.asarray(soften(shape, BESIDE)).astype(np.float32) / 255
    return np.asarray(np.maximum(wash, smoothstep(0.06, 0.42, near + 0.5 * ragged)))


def _stood(density: Array, small: Image.Image, numbers: Image.Image, view: View) -> Array:
    """The things on the ground's wash: their pigment bleeds a little way, and beside them it is thinner."""
    shape = edge_of(numbers, small.size)
    on = np.asarray(shape).astype(np.float32) / 255
    even = evened(small, reach=0.004, keep=0.05)
    pixels = np.asarray(even).astype(np.float32) / 255
    own = _density(pixels)
    # lights are the paper itself
    light = smoothstep(0.68, 0.90, pixels @ LUMA)
    pool = view.noise("pool", 9.0, octaves=4)
    edge = np.asarray(brims(numbers).filter(ImageFilter.GaussianBlur(view.unit * 0.0022))).astype(np.float32) / 255
    gather = THING * (0.84 + 0.46 * (pool - 0.5)) * (1 + _wet_edge(pixels, view) * 0.8) * (1 - 0.60 * light)
    own = own * gather[..., None] + (0.55 * np.clip(edge * 2, 0, 1))[..., None] * (own * 0.5 + 0.10)
    # where both are wet, the thing's colour runs out into the ground
    run = smoothstep(0.52, 0.70, view.noise("bleed", 4.0, octaves=3))
    spread = Image.fromarray(np.clip(own * on[..., None] * 80, 0, 255).astype(np.uint8))
    bled = np.asarray(soften(spread, 0.016)).astype(np.float32) / 80
    dry = np.asarray(grown(shape, 5).filter(ImageFilter.GaussianBlur(1.0))).astype(np.float32)
    gap = np.clip(dry / 255, 0, 1) * (1 - run) * DRY
    around = density * (1 - gap)[..., None] + bled * (0.55 * run)[..., None]
    return np.asarray(around + (own - around) * on[..., None])


def _lines(picture: Image.Image, wash: Array, things: Image.Image | None) -> Array:
    """A faint pencil drawing under the washes, which ends a little outside of them."""
    small = working_size(picture, 1_000_000)
    grey = small.convert("L").filter(ImageFilter.GaussianBlur(max(0.6, min(small.size) * 0.0011)))
    soft = grey.filter(ImageFilter.GaussianBlur(max(1.0, min(small.size) * 0.0028)))
    a, b = np.asarray(grey).astype(np.float32), np.asarray(soft).astype(np.float32)
    sheet = Image.fromarray(np.clip((b - a - 2.5) * 15, 0, 255).astype(np.uint8))
    drawn = Image.fromarray(np.clip(wash * 190 + 30, 0, 255).astype(np.uint8)).resize(small.size)
    if things is not None:
        drawn.paste(255, (0, 0), edge_of(things, small.size))
    sheet = ImageChops.multiply(sheet, drawn)
    return np.asarray(sheet if small.size == picture.size else sheet.resize(picture.size, Image.Resampling.BICUBIC))


STYLE = Style(name="watercolour", apply=apply, rank=20, sparing=sparing)
