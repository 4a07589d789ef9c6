"""Graffiti: the picture sprayed on a brick wall, with a thick black and a white outline, overspray and drips."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.colour import Array, smoothstep
from muralist.engines.preview.brushes.ranks import grown
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.cutouts import cutting_size, edge_of, flat_things, thing_lines
from muralist.engines.preview.styles.ownlight import own_light
from muralist.engines.preview.styles.shadedareas import clean_ground
from muralist.engines.preview.styles.style import Style, in_strips, working_size

BRICK = np.array([150, 104, 88], dtype=np.float32)
MORTAR = np.array([176, 166, 154], dtype=np.float32)
COURSE = 0.052
"""Height of a course of bricks, as a share of the shorter side."""
DRIPS = 34


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The ground as a cloud of paint that thins out over the bricks; the things whole and outlined on it."""
    large = cutting_size(picture)
    things = subjects if subjects is not None and subjects.getbbox() is not None else None
    page = clean_ground(large, things, vivid=1.5)
    cover = np.zeros((1, 1), dtype=np.uint8)
    if things is not None:
        numbers = things.resize(large.size, Image.Resampling.NEAREST) if things.size != large.size else things
        lit = ImageEnhance.Contrast(own_light(large, numbers)).enhance(1.15)
        own = flat_things(lit, numbers, vivid=1.5, each=6)
        shape = edge_of(numbers, large.size)
        halo = _wider(shape, 0.016)
        page.paste((250, 250, 250), (0, 0), halo)
        page.paste((18, 16, 22), (0, 0), _wider(shape, 0.009))
        page.paste(own, (0, 0), shape)
        page.paste((18, 16, 22), (0, 0), thing_lines(own, numbers, 0.0050, source=lit, inner=120))
        halo = _run_down(page, halo, seed)
        cover = np.asarray(halo.resize(picture.size, Image.Resampling.BICUBIC))
    page = page if page.size == picture.size else page.resize(picture.size, Image.Resampling.BICUBIC)
    width, height = picture.size

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        wall, joint = _wall(band)
        ragged = (band.noise("cloud", 3.0, octaves=4) - 0.5) * 0.20
        edge = np.minimum(band.half_width - np.abs(band.x), band.tall / 2 - np.abs(band.yw)) + ragged
        speck = band.noise("spray", 120.0, octaves=2, gain=0.8)
        paint = smoothstep(-0.01, 0.16, edge + 0.10 * (speck - 0.5)) * 0.90
        if things is not None:
            paint = np.maximum(paint, cover[top : top + count].astype(np.float32) / 255 * 0.97)
        # paint lies on the bricks and keeps their relief
        return np.asarray(wall + (rows * (1 - 0.26 * joint)[..., None] - wall) * paint[..., None], dtype=np.float32)

    return in_strips(page, work)


def _wall(band: View) -> tuple[Array, Array]:
    """The colours of the bricks (H, W, 3), and how much of each pixel is joint (H, W)."""
    line = band.yw / np.float32(COURSE) + 100
    row = np.floor(line)
    across = band.x / np.float32(COURSE * 2.6) + 100 + 0.5 * (row % 2)
    column = np.floor(across)
    v, u = line - row, across - column
    near = np.minimum(np.minimum(v, 1 - v), np.minimum(u, 1 - u) * 2.6)
    joint = 1 - smoothstep(0.03, 0.10, near)
    tone = np.sin(row * 12.9898 + column * 78.233) * 43758.5453
    tone = 0.86 + 0.26 * (tone - np.floor(tone))
    rough = band.noise("rough", 60.0, octaves=3)
    brick = BRICK * (tone * (0.90 + 0.22 * (rough - 0.5)))[..., None]
    return np.asarray(brick + (MORTAR - brick) * joint[..., None]), joint


def _wider(shape: Image.Image, share: float) -> Image.Image:
    """A mask (L) grown by a share of the shorter side."""
    small = working_size(shape, 90_000)
    reach = max(1, round(share * min(small.size)))
    wide = grown(small, 2 * reach + 1).filter(ImageFilter.GaussianBlur(reach * 0.5))
    return wide.point([max(0, min(255, (value - 90) * 4)) for value in range(256)]).resize(
        shape.size, Image.Resampling.BICUBIC
    )


def _run_down(page: Image.Image, halo: Image.Image, seed: int) -> Image.Image:
    """Let paint run down from the lower edges of the things, in place; returns all that is covered."""
    rng = stream(seed, "drips")
    unit = min(page.size)
    inside = np.asarray(halo) > 128
    columns = np.flatnonzero(inside.any(axis=0))
    wide = max(2, round(unit * 0.006))
    covered = halo.copy()
    for place in rng.random(DRIPS if len(columns) > wide else 0):
        x = int(columns[int(place * len(columns))])
        low = int(np.flatnonzero(inside[:, x])[-1])
        long = int(unit * (0.015 + 0.075 * rng.random() ** 2))
        box = (x - wide // 2, low - wide, x - wide // 2 + wide, min(page.height - 1, low + long))
        ink = (18, 16, 22) if rng.random() < 0.5 else (250, 250, 250)
        page.paste(ink, box)
        covered.paste(255, box)
    return covered


STYLE = Style(name="graffiti", apply=apply, rank=62, sparing=sparing)
