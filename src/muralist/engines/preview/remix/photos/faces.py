"""Finds a face that looks at the viewer in a foreign picture: one patch of skin with two dark eyes in it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

SIDE = 120
"""The longer side of the picture that is searched."""
MOST = 24
"""The most patches that are looked at."""
TONES = 9
"""How far the tones of one skin are apart."""
WIDEST, NARROWEST = 0.62, 0.10
"""The widest and narrowest face, as shares of the picture's width."""
DARK = 0.72
"""The share of the skin's brightness below which a spot within it may be an eye."""
SPOTS = 12
"""The most dark spots in one patch of skin that are looked at; more are a pattern."""
LEVEL, EVEN = 0.22, 0.30
"""By how much eyes may differ in height, and in how far they are from the middle: in the distance between them and in
widths of the face.
"""
APART = (1.5, 4.0)
"""How many times as wide as the distance between its eyes a face is."""
ALIKE = 3.0
"""How many times as large as the other an eye may be."""
BELOW = 0.35
"""How far below its eyes the skin of a face goes on, in widths of the face."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """In pixels: the middle and the width of the skin, its upper edge, and both eyes, the left one first."""

    x: float
    top: float
    width: float
    eyes: tuple[tuple[float, float], tuple[float, float]]


def find_face(picture: Image.Image) -> Face | None:
    """The largest face, or None where nothing looks enough like one."""
    share = SIDE / max(picture.size)
    size = (max(8, round(picture.width * share)), max(8, round(picture.height * share)))
    small = picture.convert("RGB").resize(size, Image.Resampling.BOX)
    light = np.asarray(small.convert("L")).astype(np.float32)
    skins = [Image.fromarray(mask.astype(np.uint8) * 255).filter(ImageFilter.MedianFilter(3)) for mask in _skins(small)]
    least = (NARROWEST * size[0]) ** 2
    every = [patch for skin in skins for patch in patches(np.asarray(skin) > 127, least)]
    found = [face for patch in every if (face := _face(patch, light)) is not None]
    if not found:
        return None
    best = max(found, key=lambda each: each[0])[1]
    first, second = ((x / share, y / share) for x, y in best.eyes)
    return Face(x=best.x / share, top=best.top / share, width=best.width / share, eyes=(first, second))


def _skins(picture: Image.Image) -> list[np.ndarray]:
    """Where the colour is one that skin has, of whatever darkness: each with the tones of one skin alone."""
    parts = np.asarray(picture.convert("YCbCr")).astype(np.int16)
    bright, blue, red = parts[..., 0], parts[..., 1], parts[..., 2]
    skin = (bright > 45) & (red > 134) & (red < 175)
    return [np.asarray(skin & (np.abs(blue - tone) <= TONES)) for tone in range(84, 121, TONES)]


def patches(mask: np.ndarray, least: float) -> list[np.ndarray]:
    """The connected patches of a mask of at least that many pixels."""
    left = mask.copy()
    found = []
    while left.any():
        seed = np.zeros_like(left)
        seed[tuple(np.argwhere(left)[0])] = True
        patch = _grown(seed, left)
        left &= ~patch
        if patch.sum() >= least:
            found.append(patch)
        if len(found) > MOST:
            break
    return found


def _grown(seed: np.ndarray, within: np.ndarray) -> np.ndarray:
    """Everything that hangs together with the seed."""
    before, patch = 0, seed
    while (count := int(patch.sum())) != before:
        before = count
        for _ in range(8):
            wide = patch.copy()
            wide[1:] |= patch[:-1]
            wide[:-1] |= patch[1:]
            wide[:, 1:] |= patch[:, :-1]
            wide[:, :-1] |= patch[:, 1:]
            patch = wide & within
    return patch


def _face(patch: np.ndarray, light: np.ndarray) -> tuple[float, Face] | None:
    """The most likely face in a patch of skin, with or without its neck, and how marked its eyes are."""
    usual = float(np.median(light[patch]))
    enclosed = ~patch & across(patch, 1) & across(patch, 0)
    spots = patches(enclosed & (light < DARK * usual), 2)
    found = []
    for number, one in enumerate(spots[:SPOTS]):
        for other in spots[number + 1 : SPOTS]:
            if max(one.sum(), other.sum()) <= ALIKE * min(one.sum(), other.sum()):
                face = _with_eyes(patch, _middle(one), _middle(other))
                depth = min(usual - float(light[spot].min()) for spot in (one, other))
                found += [] if face is None else [(depth * float(min(one.sum(), other.sum())) ** 0.5, face)]
    return max(found, key=lambda each: each[0], default=None)


def across(patch: np.ndarray, axis: int) -> np.ndarray:
    """Where there is some of the patch on both sides along that axis."""
    before = np.maximum.accumulate(patch, axis=axis)
    after = np.flip(np.maximum.accumulate(np.flip(patch, axis), axis=axis), axis)
    return np.asarray(before & after)


def _middle(spot: np.ndarray) -> tuple[float, float]:
    rows, columns = np.nonzero(spot)
    return float(columns.mean()) + 0.5, float(rows.mean()) + 0.5


def _with_eyes(patch: np.ndarray, one: tuple[float, float], other: tuple[float, float]) -> Face | None:
    """The face that has these eyes, if the skin around them is one."""
    (ax, ay), (bx, by) = sorted((one, other))
    gap = bx - ax
    line = patch[min(patch.shape[0] - 1, int((ay + by) / 2))]
    columns = np.flatnonzero(line)
    if gap < 2 or abs(ay - by) > LEVEL * gap or not len(columns):
        return None
    left, right = float(columns[0]), float(columns[-1]) + 1
    width, middle = right - left, (left + right) / 2
    if left == 0 or right == patch.shape[1] or not NARROWEST <= width / patch.shape[1] <= WIDEST:
        return None
    if not APART[0] <= width / gap <= APART[1] or abs((ax + bx) / 2 - middle) > EVEN * width:
        return None
    nose: np.ndarray = patch[:, max(0, int((ax + bx) / 2) - 1) : int((ax + bx) / 2) + 2].max(axis=1)
    level = int((ay + by) / 2)
    low = level + int(np.argmin(np.append(nose[level:], False)))
    high = level - int(np.argmin(np.append(nose[level::-1], False))) + 1
    if low - level < BELOW * width or high > level:
        return None
    return Face(x=middle, top=float(high), width=width, eyes=((ax, ay), (bx, by)))
