"""Regions of a picture that several styles draw with: cells that follow its shapes, and contours of its colours."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.ranks import commonest, middling
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.styles.style import few_inks, summed, working_size

ROUNDS = 4
DARK = 95
"""Mean tone of 255 up to which a picture is too dark to be drawn as it is."""
SHARP = 480
"""Pixels of the shorter side that flat colours are cut out at, at least."""


def cells(small: Image.Image, across: float, seed: int, *, loose: float, shake: float = 0.28) -> tuple[Array, Array]:
    """Superpixels: the label (H, W) of each pixel and the mean colours (n, 3) of the cells.

    `across` cells lie along the shorter side; a `loose` of 0 keeps them near squares, 1 lets them follow shapes.

    Method: Achanta et al., "SLIC Superpixels" (2012), on a grid of nine candidates a pixel.
    """
    pixels = np.asarray(small).astype(np.float32)
    # channel by channel: gathering triples costs twice as much
    channels = [np.ascontiguousarray(pixels[..., c]) for c in range(3)]
    height, width = pixels.shape[:2]
    step = min(width, height) / across
    columns, rows = max(2, round(width / step)), max(2, round(height / step))
    gy, gx = np.mgrid[0:rows, 0:columns].astype(np.float32)
    rng = stream(seed, "cells")
    cx = (gx + 0.5 + shake * rng.uniform(-1, 1, gx.shape)) * width / columns
    cy = (gy + 0.5 + shake * rng.uniform(-1, 1, gy.shape)) * height / rows
    centre = np.stack([cx.ravel(), cy.ravel()], axis=1).astype(np.float32)
    own_x, own_y = np.clip(centre[:, 0].astype(int), 0, width - 1), np.clip(centre[:, 1].astype(int), 0, height - 1)
    tint = pixels[own_y, own_x]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    home = np.minimum(y * rows / height, rows - 1).astype(np.int32) * columns + np.minimum(
        x * columns / width, columns - 1
    ).astype(np.int32)
    weight = np.float32((loose * step / 34.0) ** 2)
    label = home
    around = [
        np.clip(home // columns + down, 0, rows - 1) * columns + np.clip(home % columns + right, 0, columns - 1)
        for down in (-1, 0, 1)
        for right in (-1, 0, 1)
    ]
    for _ in range(ROUNDS):
        best, label = np.full((height, width), np.inf, dtype=np.float32), home.copy()
        for near in around:
            distance = (x - centre[near, 0]) ** 2 + (y - centre[near, 1]) ** 2
            if weight:
                unlike = (channels[0] - tint[near, 0]) ** 2
                for c in (1, 2):
                    unlike += (channels[c] - tint[near, c]) ** 2
                distance += weight * unlike
            closer = distance < best
            np.copyto(best, distance, where=closer)
            np.copyto(label, near, where=closer)
        count = np.maximum(1, np.bincount(label.ravel(), minlength=len(centre))).astype(np.float32)
        for axis, place in ((0, x), (1, y)):
            total = np.bincount(label.ravel(), place.ravel(), len(centre)) / count
            centre[:, axis] = np.where(count > 1, total, centre[:, axis])
        tint = np.stack(
            [np.bincount(label.ravel(), pixels[..., c].ravel(), len(centre)) / count for c in range(3)], axis=1
        ).astype(np.float32)
    return label, tint


def seams(label: Array) -> Image.Image:
    """White (L) wherever two labels meet."""
    edge = np.zeros(label.shape, dtype=bool)
    edge[:, 1:] |= label[:, 1:] != label[:, :-1]
    edge[1:, :] |= label[1:, :] != label[:-1, :]
    return Image.fromarray(edge.astype(np.uint8) * 255)


def flat_inks(picture: Image.Image, count: int, pixels: int, vivid: float = 1.15) -> Image.Image:
    """The picture in that many flat colours with smooth borders, as an RGB of about that many pixels."""
    small = working_size(picture, pixels)
    if min(small.size) < SHARP:
        # the filters are a few pixels wide: a small picture would lose what is thin
        scale = SHARP / min(small.size)
        small = small.resize((round(small.width * scale), round(small.height * scale)), Image.Resampling.BICUBIC)
    soft = middling(middling(small, 5), 3)
    inks = few_inks(ImageEnhance.Color(soft).enhance(vivid), count)
    inks.frombytes(commonest(inks, 5).tobytes())
    return middling(inks.convert("RGB"), 3)


def lifted(picture: Image.Image) -> Image.Image:
    """A dark picture as light as a day, so that its shapes can be drawn; others as they are."""
    mean = float(np.asarray(picture.convert("L").reduce(max(1, min(picture.size) // 64))).mean())
    if mean > DARK:
        return picture
    power = max(0.35, float(np.log(DARK / 255) / np.log(max(mean, 4.0) / 255)))
    return picture.point([round(255 * (value / 255) ** power) for value in range(256)] * 3)


def drawn_contours(picture: Image.Image, *, thick: float, pixels: int = 330_000, inks: int = 14) -> Image.Image:
    """Contour lines (L, white where ink goes) around the picture's colours, `thick` shares of the shorter side."""
    inked = flat_inks(lifted(picture), inks, pixels)
    unit = min(inked.size)
    flat = np.asarray(inked).astype(np.int16)
    step = np.zeros(flat.shape[:2], dtype=np.float32)
    step[:, 1:] = np.maximum(step[:, 1:], summed(np.abs(flat[:, 1:] - flat[:, :-1])))
    step[1:, :] = np.maximum(step[1:, :], summed(np.abs(flat[1:, :] - flat[:-1, :])))
    strong = np.clip((step - 40) * 3.5, 0, 255).astype(np.uint8)
    line = Image.fromarray(strong).filter(ImageFilter.GaussianBlur(max(0.5, unit * thick * 0.5)))
    line = line.point([min(255, max(0, value - 34) * 5) for value in range(256)])
    return line if line.size == picture.size else line.resize(picture.size, Image.Resampling.BICUBIC)
