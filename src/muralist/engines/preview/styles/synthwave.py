"""Synthwave: violet and magenta dusk, a glowing grid towards the horizon, cyan rims and scan lines."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.colour import Array, smoothstep
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.ownlight import own_light
from muralist.engines.preview.styles.regions import lifted
from muralist.engines.preview.styles.style import Style, brims, in_strips, shape_of, soften, spread_tones

SKY = ((0.0, (18, 8, 52)), (0.38, (92, 20, 128)), (0.60, (236, 52, 150)), (0.72, (255, 150, 110)), (0.76, (60, 14, 88)),
       (1.0, (16, 6, 40)))  # fmt: skip
"""Colours from the top of the frame to its foot."""
HORIZON = 0.74
"""Height of the frame at which the grid ends."""
CYAN = (90, 240, 255)
RADIUS, BARS = 0.27, 13
"""The sun's radius as a share of the shorter side, and how many bars of sky would cross it whole."""
SUN = ((255, 226, 110), (255, 130, 110), (255, 60, 160))
"""Its inks from the top down."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The ground as a dusk of two hues over a grid; the things in their own colours under magenta and cyan light."""
    width, height = picture.size
    bright = lifted(picture)
    tones = np.asarray(spread_tones(bright.convert("L"), 0.02, 0.95))
    stops, inks = [stop for stop, _ in SKY], np.array([ink for _, ink in SKY], dtype=np.float32)
    shape = shape_of(subjects, picture.size, 0.001)
    on = None if shape is None or subjects is None or subjects.getbbox() is None else np.asarray(shape)
    lit = bright if on is None or subjects is None else own_light(picture, subjects)
    own = np.asarray(ImageEnhance.Color(lit).enhance(1.25))

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        tone = tones[top : top + count].astype(np.float32)[..., None] / 255
        base = np.stack([np.interp(band.y[:, 0], stops, inks[:, c]) for c in range(3)], axis=-1)[:, None, :]
        out = base * (0.42 + 0.85 * tone) + np.float32(18) * tone
        disc, ink = _sun(band)
        out += disc[..., None] * (ink - out)
        out += (_grid(band) * np.float32(0.85))[..., None] * (np.array([255, 70, 220], dtype=np.float32) - out)
        if on is not None:
            share = on[top : top + count].astype(np.float32)[..., None] / 255
            mine = own[top : top + count].astype(np.float32)
            side = np.clip(0.5 + band.x, 0, 1)[..., None]
            light = np.array([1.06, 0.74, 1.02]) * (1 - side) + np.array([0.78, 0.90, 1.10]) * side
            out = out + (mine * light * 1.12 + 22 - out) * share
        lines = 1 - 0.07 * (np.arange(top, top + count) * 540 // height % 2)
        return np.asarray(out * lines[:, None, None], dtype=np.float32)

    page = in_strips(bright, work)
    if subjects is None or on is None:
        return page
    rim = brims(subjects).filter(ImageFilter.GaussianBlur(max(0.8, min(subjects.size) * 0.0016)))
    rim = rim.point([min(255, value * 3) for value in range(256)]).resize(picture.size, Image.Resampling.BICUBIC)
    glow = Image.composite(Image.new("RGB", picture.size, CYAN), Image.new("RGB", picture.size), rim)
    return ImageChops.screen(ImageChops.screen(page, glow.point([value * 3 // 5 for value in range(256)] * 3)),
                             soften(glow, 0.010))  # fmt: skip


def _sun(band: View) -> tuple[Array, Array]:
    """Where the great sun is that goes down behind the grid in bars, 0..1 (H, W), and its inks (H, 1, 3)."""
    low = np.float32((HORIZON - 0.5) * band.tall)
    y = band.yw - (low - RADIUS * np.float32(0.72))
    disc = np.clip((RADIUS - np.hypot(band.x, y)) / band.pixel, 0, 1)
    share = np.clip((y + RADIUS) / (2 * RADIUS), 0, 1)
    bars = ((share * np.float32(BARS)) % 1 < 0.16 + 0.5 * share) & (share > 0.45)
    ink = np.stack([np.interp(share[:, 0], (0.0, 0.55, 1.0), tones) for tones in zip(*SUN, strict=True)], axis=-1)
    disc = disc * np.where(bars, 0.0, 1.0) * (band.yw < low)
    return disc.astype(np.float32), ink.astype(np.float32)[:, None, :]


def _grid(band: View) -> Array:
    """Lines of a floor that runs to the horizon, 0..1 (H, W)."""
    deep = np.clip((band.y - HORIZON) / (1 - HORIZON), 0.0, 1)
    far = 1 / np.maximum(deep, 0.02)
    thick = np.float32(1.6 * band.pixel)
    along = np.abs(((band.x * far * np.float32(3.2) + 100.5) % 1) - 0.5) / (far * np.float32(3.2))
    rows = np.abs(((far * np.float32(1.6)) % 1) - 0.5) / (far * far * np.float32(1.6 / (1 - HORIZON)))
    line = np.maximum(np.exp(-((along / (thick * 1.3)) ** 2)), np.exp(-((rows / (thick * 1.3)) ** 2)) + 0 * along)
    return np.asarray(line * smoothstep(0.0, 0.12, deep))


STYLE = Style(name="synthwave", apply=apply, rank=60, sparing=sparing)
