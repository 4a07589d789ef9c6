"""How form is modelled: each shade turns a patch of canvas into tones 0 (deep shadow) .. 1 (highest light)."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.brushes.paths import Point

AMBIENT = 0.16


@dataclass(frozen=True, slots=True, kw_only=True)
class Patch:
    """The pixels under one outline: its mask, and the prop coordinates of columns (1, W) and rows (H, 1)."""

    mask: Image.Image
    x: Array
    y: Array
    scale: float
    light: Light

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return (self.mask.height, self.mask.width)


Shade: TypeAlias = Callable[[Patch], Array]


def _lambert(nx: Array, ny: Array, nz: Array, light: Light) -> Array:
    lx, ly, lz = light.direction
    facing = nx * np.float32(lx) + ny * np.float32(ly) + nz * np.float32(lz)
    wrapped = np.clip((facing + 0.35) / 1.35, 0.0, 1.0)
    return np.asarray(AMBIENT + (1 - AMBIENT) * wrapped, dtype=np.float32)


def flat(tone: float = 0.66) -> Shade:
    """One tone everywhere."""
    return lambda _patch: np.full((1, 1), tone, dtype=np.float32)


def slope(dark: float, light: float, angle: float = 90.0) -> Shade:
    """A straight blend across the patch, from `dark` to `light` along `angle` degrees (90 = upwards)."""

    def tones(patch: Patch) -> Array:
        c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        along = patch.x * np.float32(c) + patch.y * np.float32(s)
        low, high = float(along.min()), float(along.max())
        return dark + (light - dark) * (along - low) / max(high - low, 1e-6)

    return tones


def facing(nx: float, ny: float = 0.0, nz: float = 1.0, fall: float = 0.08) -> Shade:
    """A flat wall whose outward normal is (nx, ny, nz); `fall` darkens it towards the ground."""
    norm = math.sqrt(nx * nx + ny * ny + nz * nz)

    def tones(patch: Patch) -> Array:
        one = np.ones((1, 1), dtype=np.float32)
        tone = _lambert(one * (nx / norm), one * (ny / norm), one * (nz / norm), patch.light)
        low, high = float(patch.y.min()), float(patch.y.max())
        return tone * 0.92 - fall * (1 - (patch.y - low) / max(high - low, 1e-6))

    return tones


def sphere(cx: float, cy: float, rx: float, ry: float | None = None, shine: float = 0.0) -> Shade:
    """A ball or egg."""
    ry = rx if ry is None else ry

    def tones(patch: Patch) -> Array:
        nx = np.clip((patch.x - cx) / rx, -1, 1)
        ny = np.clip((patch.y - cy) / ry, -1, 1)
        nz = np.sqrt(np.clip(1 - nx * nx - ny * ny, 0.0, 1.0))
        tone = _lambert(nx, ny, nz, patch.light)
        # light thrown back up by the ground keeps the underside from going dead
        tone = tone + 0.10 * np.clip(-ny, 0, 1) * nz
        if shine:
            tone = tone + shine * _highlight(nx, ny, nz, patch.light, 26)
        return np.asarray(tone, dtype=np.float32)

    return tones


def _highlight(nx: Array, ny: Array, nz: Array, light: Light, power: float) -> Array:
    hx, hy, hz = light.direction[0], light.direction[1], light.direction[2] + 1.0
    norm = math.sqrt(hx * hx + hy * hy + hz * hz)
    aim = np.clip((nx * (hx / norm) + ny * (hy / norm) + nz * (hz / norm)), 0.0, 1.0)
    return np.asarray(aim**power, dtype=np.float32)


def lathe(profile: Sequence[Point], cx: float = 0.0, shine: float = 0.0, power: float = 24.0) -> Shade:
    """A turned form about x = cx: `profile` lists (radius, y) from bottom to top. Normals follow its slope."""
    radii = np.array([p[0] for p in profile], dtype=np.float32)
    heights = np.array([p[1] for p in profile], dtype=np.float32)

    def tones(patch: Patch) -> Array:
        radius = np.maximum(np.interp(patch.y, heights, radii).astype(np.float32), 1e-4)
        eps = np.float32(0.01 * (heights[-1] - heights[0]))
        rise = (np.interp(patch.y + eps, heights, radii) - np.interp(patch.y - eps, heights, radii)) / (2 * eps)
        lean = rise.astype(np.float32)
        norm = 1 / np.sqrt(1 + lean * lean)
        side = np.clip((patch.x - cx) / radius, -1, 1)
        nx = side * norm
        nz = np.sqrt(np.clip(1 - side * side, 0.0, 1.0)) * norm
        ny = -lean * norm
        tone = _lambert(nx, ny, nz, patch.light)
        away = -1.0 if patch.light.direction[0] > 0 else 1.0
        tone = tone + 0.13 * np.clip(side * away, 0, 1) ** 6
        if shine:
            tone = tone + shine * _highlight(nx, ny, nz, patch.light, power)
        return np.asarray(tone, dtype=np.float32)

    return tones


def tube(shine: float = 0.0) -> Shade:
    """An upright tube: rounded across the patch's own width at every row, whatever its outline."""

    def tones(patch: Patch) -> Array:
        solid = np.asarray(patch.mask) > 100
        width = solid.shape[1]
        first = np.argmax(solid, axis=1)
        last = width - 1 - np.argmax(solid[:, ::-1], axis=1)
        middle = ((first + last) / 2).astype(np.float32)[:, None]
        half = np.maximum((last - first + 1) / 2, 1).astype(np.float32)[:, None]
        columns = np.arange(width, dtype=np.float32)[None, :]
        nx = np.clip((columns - middle) / half, -1, 1)
        nz = np.sqrt(1 - nx * nx)
        ny = np.zeros((1, 1), dtype=np.float32)
        tone = _lambert(nx, ny, nz, patch.light)
        if shine:
            tone = tone + shine * _highlight(nx, ny, nz, patch.light, 20)
        return np.asarray(tone, dtype=np.float32)

    return tones


def puffed(depth: float = 1.0, shine: float = 0.0) -> Shade:
    """Any outline inflated like a cushion: soft bodies, clouds, loaves. `depth` steepens the edges."""

    def tones(patch: Patch) -> Array:
        height, width = patch.shape
        shrink = max(1.0, max(height, width) / 72)
        small = (max(3, round(width / shrink)), max(3, round(height / shrink)))
        pad = 6
        sheet = Image.new("L", (small[0] + 2 * pad, small[1] + 2 * pad), 0)
        sheet.paste(patch.mask.resize(small, Image.Resampling.BOX), (pad, pad))
        blur = max(1.2, min(small) * 0.16)
        wide = np.asarray(sheet.filter(ImageFilter.GaussianBlur(blur))).astype(np.float32) / 255
        tight = np.asarray(sheet.filter(ImageFilter.GaussianBlur(blur * 0.45))).astype(np.float32) / 255
        bulge = _smooth(np.sqrt(np.clip(0.65 * wide + 0.35 * tight, 0, 1)))
        gy, gx = _slopes(bulge), _slopes(bulge.T).T
        steep = np.float32(depth * min(small) * 0.55)
        nx, ny = -gx * steep, gy * steep
        norm = 1 / np.sqrt(1 + nx * nx + ny * ny)
        tone = _lambert(nx * norm, ny * norm, norm, patch.light)
        if shine:
            tone = tone + shine * _highlight(nx * norm, ny * norm, norm, patch.light, 18)
        frame = (float(pad), float(pad), float(pad + small[0]), float(pad + small[1]))
        big = Image.fromarray(tone.astype(np.float32)).resize((width, height), Image.Resampling.BICUBIC, box=frame)
        return np.asarray(big)

    return tones


def _smooth(field: Array) -> Array:
    height, width = field.shape
    padded = np.empty((height + 2, width + 2), dtype=field.dtype)
    padded[1:-1, 1:-1] = field
    padded[0, 1:-1], padded[-1, 1:-1] = field[0], field[-1]
    padded[1:-1, 0], padded[1:-1, -1] = field[:, 0], field[:, -1]
    return np.asarray(
        (padded[:-2, 1:-1] + padded[2:, 1:-1] + padded[1:-1, :-2] + padded[1:-1, 2:] + 2 * field) / 6,
        dtype=np.float32,
    )


def _slopes(field: Array) -> Array:
    """How a field rises down its rows, as `numpy.gradient` has it but without its checks."""
    rise = np.empty_like(field)
    rise[1:-1] = (field[2:] - field[:-2]) / 2
    rise[0], rise[-1] = field[1] - field[0], field[-1] - field[-2]
    return rise
