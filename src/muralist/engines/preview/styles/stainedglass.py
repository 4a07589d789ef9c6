"""Stained glass: glowing panes that follow the shapes, set in dark lead."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.ranks import middling
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.regions import cells, seams
from muralist.engines.preview.styles.style import Style, in_strips, working_size

PANES = 17.0
LEAD = np.array([24, 23, 28], dtype=np.float32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    width, height = picture.size
    small = middling(working_size(picture, 170_000), 5)
    label, tint = cells(small, PANES, seed, loose=2.2)
    grey = tint.mean(axis=1, keepdims=True)
    glass = grey + (tint - grey) * 1.75
    glass = 255 * np.clip(glass / 255, 0, 1) ** 0.86 * (1 + 0.13 * stream(seed, "panes").uniform(-1, 1, (len(tint), 1)))
    panes = Image.fromarray(np.clip(glass, 0, 255).astype(np.uint8)[label])
    unit = min(small.size)
    edge = seams(label).filter(ImageFilter.GaussianBlur(unit * 0.0026))
    edge = edge.resize((width, height), Image.Resampling.BICUBIC).point(
        [min(255, max(0, value - 40) * 4) for value in range(256)]
    )
    shade = edge.filter(ImageFilter.GaussianBlur(min(width, height) * 0.006))
    lead, depth = np.asarray(edge), np.asarray(shade)
    panes = panes.resize((width, height), Image.Resampling.NEAREST)

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        streaks = band.noise("streaks", 5.0, 22.0, octaves=3)
        rows *= (0.86 + 0.42 * streaks)[..., None]
        rows *= (1.12 - 0.45 * depth[top : top + count].astype(np.float32) / 255)[..., None]
        line = lead[top : top + count].astype(np.float32)[..., None] / 255
        return np.asarray(rows + (LEAD - rows) * line, dtype=np.float32)

    return in_strips(panes, work)


STYLE = Style(name="stainedglass", apply=apply, rank=60)
