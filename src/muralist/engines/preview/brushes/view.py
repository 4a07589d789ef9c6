"""The frame a backdrop is painted in: coordinates and noise that do not depend on resolution or ratio."""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np
from PIL import Image, ImageDraw

from muralist.engines.preview.brushes.colour import Array, Colour, octets
from muralist.engines.preview.brushes.paths import Point
from muralist.engines.preview.brushes.streams import stream

REACH = 1.3
"""Noise is laid over a square from -REACH to REACH world units; 21:9 needs 1.17 of them. Longer frames repeat it."""
COARSE, BORDER = 4, 2
"""Pixels between the samples of broad noise, and samples kept beyond each side, so that bands meet without a seam."""


class View:
    """A picture frame `width` x `height` pixels, or a band of its rows.

    `x` (1, W) is in world units, 0 in the middle, one unit = the frame's shorter side.
    `y` (H, 1) is the fraction of the frame's height, 0 at the top. `yw` is `y` in world units from the middle.
    """

    def __init__(
        self, width: int, height: int, seed: int, detail: int, rows: tuple[int, int] | None = None, *,
        texture: float = 1.0,
    ) -> None:  # fmt: skip
        """`texture` is the share of its noise that a painting keeps: a clean flat one has hardly any."""
        self.width, self.height, self.seed, self.detail = width, height, seed, detail
        self.texture = texture
        self.top, self.bottom = rows or (0, height)
        self.unit = float(min(width, height))
        self.aspect = width / height
        self.x = ((np.arange(width, dtype=np.float32) + 0.5 - width / 2) / self.unit)[None, :]
        lines = np.arange(self.top, self.bottom, dtype=np.float32) + 0.5
        self.y = (lines / height)[:, None]
        self.yw = ((lines - height / 2) / self.unit)[:, None]
        self.pixel = 1.0 / self.unit
        self.shape = (self.bottom - self.top, width)

    @property
    def half_width(self) -> float:
        """World x of the right edge."""
        return self.width / self.unit / 2

    @property
    def tall(self) -> float:
        """World units per frame height."""
        return self.height / self.unit

    def band(self, y0: float, y1: float) -> View:
        """The rows between two height fractions, as a view of the same frame; never empty."""
        first = max(0, min(self.height - 1, math.floor(y0 * self.height)))
        last = max(first + 1, min(self.height, math.ceil(y1 * self.height)))
        return View(self.width, self.height, self.seed, self.detail, (first, last), texture=self.texture)

    @property
    def rows(self) -> slice:
        """Where this band's rows lie in the whole frame's array."""
        return slice(self.top, self.bottom)

    def rng(self, *names: object) -> np.random.Generator:
        """The random stream of a named layer."""
        return stream(self.seed, *names)

    def noise(self, name: str, fx: float, fy: float | None = None, octaves: int = 4, gain: float = 0.5) -> Array:
        """Smooth fractal noise (H, W), mean 0.5, mostly within 0..1; `fx`, `fy` are cells per world unit.

        The finest detail adds one octave more; what it adds to has the same size and place as without.
        """
        fy = fx if fy is None else fy
        weight, norm = 1.0, 0.0
        finer = 1 if self.detail > 1 and octaves > 1 else 0
        # broad octaves are laid on a coarser raster and scaled up together
        groups: dict[tuple[int, int], Array] = {}
        for octave in range(octaves + finer):
            if octave and max(fx, fy) > self.unit * 0.7:
                break
            step = (self._step(fx), self._step(fy))
            layer = self._lattice(f"{name}.{octave}", fx, fy, step)
            if step in groups:
                groups[step] += np.float32(weight) * layer
            else:
                groups[step] = np.float32(weight) * layer
            norm += weight * weight if octave < octaves else 0.0
            weight *= gain
            fx, fy = fx * 2, fy * 2
        total = np.zeros(self.shape, dtype=np.float32)
        for step, layers in groups.items():
            total += self._raised(layers, step)
        total *= np.float32(self.texture * 1.15 / math.sqrt(norm))
        total += np.float32(0.5)
        return total

    def _step(self, cells: float) -> int:
        """Pixels between samples that still show so many cells a world unit without loss."""
        return COARSE if self.unit / cells >= 4 * COARSE else 1

    def _lattice(self, name: str, fx: float, fy: float, step: tuple[int, int]) -> Array:
        """One octave, mean 0, sampled every `step` pixels with a border where that is more than one."""
        columns, lines = math.ceil(2 * REACH * fx) + 4, math.ceil(2 * REACH * fy) + 4
        cells = self.rng("noise", name).random((lines, columns), dtype=np.float32) - np.float32(0.5)
        wide, tall = self.width, self.bottom - self.top
        left, top, right, bottom = 0.0, float(self.top), float(wide), float(self.bottom)
        if step[0] > 1:
            wide = -(-wide // step[0]) + 2 * BORDER
            left, right = -BORDER * step[0], (wide - BORDER) * step[0]
        if step[1] > 1:
            tall = -(-tall // step[1]) + 2 * BORDER
            top, bottom = self.top - BORDER * step[1], self.top + (tall - BORDER) * step[1]
        middle_x, middle_y = self.width / 2, self.height / 2
        frame = (
            (REACH + (left - middle_x) / self.unit) * fx + 2,
            (REACH + (top - middle_y) / self.unit) * fy + 2,
            (REACH + (right - middle_x) / self.unit) * fx + 2,
            (REACH + (bottom - middle_y) / self.unit) * fy + 2,
        )
        cells, frame = _covering(cells, frame)
        return np.asarray(Image.fromarray(cells).resize((wide, tall), Image.Resampling.BICUBIC, box=frame))

    def _raised(self, layers: Array, step: tuple[int, int]) -> Array:
        """Coarse samples at this view's full resolution."""
        if step == (1, 1):
            return layers
        tall, wide = self.shape
        x, y = (BORDER if step[0] > 1 else 0), (BORDER if step[1] > 1 else 0)
        frame = (float(x), float(y), x + wide / step[0], y + tall / step[1])
        return np.asarray(Image.fromarray(layers).resize((wide, tall), Image.Resampling.BICUBIC, box=frame))

    def line(self, name: str, frequency: float, octaves: int = 5, gain: float = 0.5) -> Array:
        """Fractal noise along x only (W,), mean 0, about -1..1: ridges, shores, roof lines."""
        total = np.zeros(self.width, dtype=np.float32)
        weight = 1.0
        for octave in range(octaves):
            knots = self.rng("line", name, octave).random(math.ceil(2 * REACH * frequency) + 4) * 2 - 1
            at = (self.x[0] + REACH) * frequency + 1
            cell = np.floor(at).astype(np.int64)
            t = at - cell
            t = t * t * (3 - 2 * t)
            total += (weight * (knots[cell % len(knots)] * (1 - t) + knots[(cell + 1) % len(knots)] * t)).astype(
                np.float32
            )
            weight *= gain
            frequency *= 2
        return total

    def below(self, edge: Array) -> Array:
        """Mask (H, W) of what lies under a line given as height fractions (W,), anti-aliased."""
        return np.clip((self.y - edge[None, :]) * self.height + 0.5, 0.0, 1.0).astype(np.float32)

    def spot(self, x: float, y: float, radius: float) -> Array:
        """Distance (H, W) from a point (world x, height fraction), 1 at `radius` world units."""
        dy = self.yw - (y - 0.5) * self.tall
        return np.sqrt((self.x - x) ** 2 + dy**2) / np.float32(radius)

    def ink(self, samples: int = 2) -> Ink:
        """A transparent sheet to draw many small shapes on, with this view's coordinates."""
        return Ink(self, samples)


class Ink:
    """Flat shapes drawn by Pillow at `samples` times the resolution; points are (world x, height fraction)."""

    def __init__(self, view: View, samples: int) -> None:
        self.view, self.samples = view, samples
        size = (view.width * samples, view.shape[0] * samples)
        self.sheet = Image.new("RGBA", size, (0, 0, 0, 0))
        self.pen = ImageDraw.Draw(self.sheet)
        self._k = view.unit * samples
        self._ox = view.width * samples / 2
        self._ky = view.height * samples
        self._oy = view.top * samples

    def at(self, point: Point) -> Point:
        """A scene point in sheet pixels."""
        return (self._ox + point[0] * self._k, point[1] * self._ky - self._oy)

    def polygon(self, points: Iterable[Point], colour: Colour, alpha: float = 1.0) -> None:
        ox, oy, k, ky = self._ox, self._oy, self._k, self._ky
        self.pen.polygon([(ox + x * k, y * ky - oy) for x, y in points], fill=octets(colour, alpha))

    def line(self, points: Iterable[Point], width: float, colour: Colour, alpha: float = 1.0) -> None:
        """`width` in world units."""
        pixels = max(1, round(width * self._k))
        self.pen.line([self.at(point) for point in points], fill=octets(colour, alpha), width=pixels, joint="curve")

    def disc(self, x: float, y: float, rx: float, colour: Colour, alpha: float = 1.0, ry: float | None = None) -> None:
        """An upright ellipse; both radii in world units."""
        px, py = self.at((x, y))
        a, b = rx * self._k, (rx if ry is None else ry) * self._k
        self.pen.ellipse((px - a, py - b, px + a, py + b), fill=octets(colour, alpha))

    def box(self, x0: float, y0: float, x1: float, y1: float, colour: Colour, alpha: float = 1.0) -> None:
        (ax, ay), (bx, by) = self.at((x0, y0)), self.at((x1, y1))
        self.pen.rectangle((min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)), fill=octets(colour, alpha))

    def onto(self, picture: Array, opacity: float = 1.0) -> None:
        """Lay the sheet over this view's rows of the whole picture."""
        self.onto_rows(picture[self.view.rows], opacity)

    def onto_rows(self, rows: Array, opacity: float = 1.0) -> None:
        """Lay the sheet over an array that holds just this view's rows."""
        box = self.sheet.getbbox()
        if box is None:
            return
        k = self.samples
        box = (box[0] // k * k, box[1] // k * k, -(-box[2] // k) * k, -(-box[3] // k) * k)
        small = self.sheet.crop(box).convert("RGBa")
        if k > 1:
            small = small.reduce(k)
        pixels = np.asarray(small).astype(np.float32) * np.float32(opacity / 255)
        part = rows[box[1] // k : box[3] // k, box[0] // k : box[2] // k]
        part *= 1 - pixels[..., 3:]
        part += pixels[..., :3]


def lay(picture: Array, mask: Array, colour: Colour | Array) -> None:
    """Blend a colour, or an array of colours, into the picture where the mask says; in place."""
    paint = np.asarray(colour, dtype=np.float32)
    picture += mask[..., None] * (paint - picture)


def glow(picture: Array, amount: Array, colour: Colour) -> None:
    """Add light, screen-like: bright areas saturate instead of clipping; in place."""
    for channel in range(3):
        picture[..., channel] += (1 - np.minimum(picture[..., channel], 1)) * amount * np.float32(colour[channel])


def _covering(
    cells: Array, frame: tuple[float, float, float, float]
) -> tuple[Array, tuple[float, float, float, float]]:
    """The cells, repeated around themselves as far as the frame reaches over them, and where the frame then lies."""
    lines, columns = cells.shape
    x = max(0, math.ceil(max(-frame[0], frame[2] - columns)))
    y = max(0, math.ceil(max(-frame[1], frame[3] - lines)))
    if not x and not y:
        return cells, frame
    around = np.pad(cells, ((y, y), (x, x)), mode="wrap")
    return around, (frame[0] + x, frame[1] + y, frame[2] + x, frame[3] + y)
