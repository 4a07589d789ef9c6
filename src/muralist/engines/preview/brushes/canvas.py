"""The small canvas a prop is painted on: shaded solids and flat ink in the prop's own units, on transparency."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.colour import Array, Colour, octets, tone_table
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.brushes.paths import Point
from muralist.engines.preview.brushes.shade import Patch, Shade, flat

MARGIN = 0.03
"""Transparent border around a prop's extent, as a share of its larger side."""
MARKED = 0.45
"""The strongest part of a colour from which a soft shape is a marking, as of a carp, and no shade."""
EVEN_LOW, EVEN_RANGE = 0.30, 0.80
"""The tone of the darkest plain shape, and how much of the rest the lightest one has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """The box a prop fills, in its own units: x from `left` to `right`, y up from `bottom` to `top`; ground at 0."""

    left: float
    right: float
    top: float
    bottom: float = 0.0

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.top - self.bottom


class Canvas:
    """Paints at `scale` pixels a unit. `samples` is the supersampling of ink and edges, `detail` 0..2 the finish."""

    def __init__(self, extent: Extent, scale: float, light: Light, *, samples: int = 2, detail: int = 1) -> None:
        self.extent, self.scale, self.light = extent, scale, light
        self.samples, self.detail = samples, detail
        pad = max(MARGIN * max(extent.width, extent.height), 2.5 / scale)
        self.left, self.top = extent.left - pad, extent.top + pad
        self.size = (
            max(4, math.ceil((extent.width + 2 * pad) * scale)),
            max(4, math.ceil((extent.height + 2 * pad) * scale)),
        )
        self.image = Image.new("RGBA", self.size, (0, 0, 0, 0))
        self.bright = Image.new("RGBA", self.size, (0, 0, 0, 0))
        self.lamps: list[tuple[float, float, float, Colour, float]] = []
        self.lettering: Colour | None = None
        """The colour that all letters on it are asked to have."""

    def pixel(self, point: Point) -> Point:
        """Canvas pixels of a point in prop units."""
        return ((point[0] - self.left) * self.scale, (self.top - point[1]) * self.scale)

    @property
    def origin(self) -> Point:
        """Where the prop's (0, 0), its foot, lies in canvas pixels."""
        return self.pixel((0.0, 0.0))

    def lamp(self, x: float, y: float, radius: float, colour: Colour, strength: float = 0.8) -> None:
        """Leave a light here: the painter adds its halo after it has toned the prop for the scene."""
        self.lamps.append((x, y, radius, colour, strength))

    @contextmanager
    def lit(self) -> Iterator[None]:
        """What is painted inside shines by itself: it lies on top and keeps its colours whatever the light."""
        self.image, self.bright = self.bright, self.image
        try:
            yield
        finally:
            self.image, self.bright = self.bright, self.image

    def solid(
        self,
        outline: Sequence[Point],
        colour: Colour,
        shade: Shade | None = None,
        *,
        gloss: float = 0.0,
        holes: Sequence[Sequence[Point]] = (),
        alpha: float = 1.0,
        texture: float = 0.0,
        grain: float = 24.0,
        inside: Image.Image | None = None,
    ) -> Image.Image | None:
        """Fill one outline with a colour, modelled by a shade; returns the mask used, canvas-sized on demand.

        `texture` roughens the tone by that much with noise of `grain` cells a unit.
        """
        cut = self._mask(outline, holes)
        if cut is None:
            return None
        left, top, mask = cut
        if inside is not None:
            inner = inside.crop((left, top, left + mask.width, top + mask.height))
            blank = Image.new("L", mask.size, 0)
            mask = Image.composite(mask, blank, inner)
        patch = self._patch(left, top, mask)
        tone = (shade or flat())(patch)
        if self.light.even:
            tone, gloss = _one_tone(tone, patch), 0.0
        elif texture:
            tone = tone + self._roughness(patch, texture, grain)
        table = tone_table(colour, self.light.warm, self.light.cool, gloss)
        index = np.clip(np.broadcast_to(tone, patch.shape) * 255, 0, 255).astype(np.uint8)
        piece = Image.fromarray(table[index], "RGB")
        if alpha < 1.0:
            mask = mask.point([round(v * alpha) for v in range(256)])
        piece.putalpha(mask)
        self.image.alpha_composite(piece, (left, top))
        return mask

    def mask_of(self, outline: Sequence[Point]) -> Image.Image:
        """A canvas-sized mask of an outline, to keep later shapes `inside` it."""
        whole = Image.new("L", self.size, 0)
        cut = self._mask(outline, ())
        if cut is not None:
            whole.paste(cut[2], (cut[0], cut[1]))
        return whole

    def soft(
        self,
        outline: Sequence[Point],
        colour: Colour,
        blur: float,
        alpha: float = 1.0,
        inside: Image.Image | None = None,
    ) -> None:
        """A blurred flat shape: blush, sheen, occlusion. `blur` in prop units; kept `inside` a mask when given."""
        if self.light.even:
            # a plain shape has no soft shade, but its markings
            if max(colour) > MARKED and max(colour) - min(colour) > MARKED * 0.7:
                with self.ink(inside) as pen:
                    pen.polygon(outline, colour, alpha)
            return
        pixels = [self.pixel(point) for point in outline]
        radius = blur * self.scale
        reach = math.ceil(3 * radius) + 2
        left = max(0, math.floor(min(p[0] for p in pixels)) - reach)
        top = max(0, math.floor(min(p[1] for p in pixels)) - reach)
        right = min(self.size[0], math.ceil(max(p[0] for p in pixels)) + reach)
        bottom = min(self.size[1], math.ceil(max(p[1] for p in pixels)) + reach)
        if right <= left or bottom <= top:
            return
        sheet = Image.new("L", (right - left, bottom - top), 0)
        ImageDraw.Draw(sheet).polygon([(x - left, y - top) for x, y in pixels], fill=round(255 * alpha))
        sheet = sheet.filter(ImageFilter.GaussianBlur(radius))
        if inside is not None:
            kept = inside.crop((left, top, right, bottom))
            sheet = Image.composite(sheet, Image.new("L", sheet.size, 0), kept)
        piece = Image.new("RGBA", sheet.size, octets(colour))
        piece.putalpha(sheet)
        self.image.alpha_composite(piece, (left, top))

    @contextmanager
    def ink(self, inside: Image.Image | None = None) -> Iterator[Pen]:
        """A pen for many small flat shapes; they land on the canvas together when the block ends."""
        pen = Pen(self)
        yield pen
        box = pen.sheet.getbbox()
        if box is None:
            return
        k = self.samples
        left, top = box[0] // k, box[1] // k
        right, bottom = -(-box[2] // k), -(-box[3] // k)
        small = pen.sheet.crop((left * k, top * k, right * k, bottom * k))
        if k > 1:
            small = small.reduce(k)
        if inside is not None:
            kept = inside.crop((left, top, right, bottom))
            small.putalpha(Image.composite(small.getchannel("A"), Image.new("L", small.size, 0), kept))
        self.image.alpha_composite(small, (left, top))

    def paste(self, other: Canvas, x: float, y: float) -> None:
        """Lay another prop's canvas of the same scale with its foot at (x, y)."""
        ox, oy = other.origin
        px, py = self.pixel((x, y))
        left, top = round(px - ox), round(py - oy)
        sheet = Image.new("RGBA", self.size, (0, 0, 0, 0))
        sheet.paste(other.image, (left, top))
        self.image.alpha_composite(sheet)
        self.lamps += [(lx + x, ly + y, radius, colour, s) for lx, ly, radius, colour, s in other.lamps]

    def _mask(self, outline: Sequence[Point], holes: Sequence[Sequence[Point]]) -> tuple[int, int, Image.Image] | None:
        ox, oy, scale = self.left, self.top, self.scale
        pixels = [((x - ox) * scale, (oy - y) * scale) for x, y in outline]
        columns, rows = [x for x, _ in pixels], [y for _, y in pixels]
        left = max(0, math.floor(min(columns)) - 1)
        top = max(0, math.floor(min(rows)) - 1)
        right = min(self.size[0], math.ceil(max(columns)) + 1)
        bottom = min(self.size[1], math.ceil(max(rows)) + 1)
        if right <= left or bottom <= top:
            return None
        k = max(2, self.samples)
        sheet = Image.new("L", ((right - left) * k, (bottom - top) * k), 0)
        pen = ImageDraw.Draw(sheet)
        pen.polygon([((x - left) * k, (y - top) * k) for x, y in pixels], fill=255)
        for hole in holes:
            rim = [self.pixel(point) for point in hole]
            pen.polygon([((x - left) * k, (y - top) * k) for x, y in rim], fill=0)
        return left, top, sheet.reduce(k)

    def _patch(self, left: int, top: int, mask: Image.Image) -> Patch:
        x = (np.arange(left, left + mask.width, dtype=np.float32) + 0.5) / self.scale + self.left
        y = self.top - (np.arange(top, top + mask.height, dtype=np.float32) + 0.5) / self.scale
        return Patch(mask=mask, x=x[None, :], y=y[:, None], scale=self.scale, light=self.light)

    def _roughness(self, patch: Patch, amount: float, grain: float) -> Array:
        rng = np.random.Generator(np.random.PCG64(round(grain * 1000) + 17))
        height, width = patch.shape
        total = np.zeros((height, width), dtype=np.float32)
        for octave in range(2 + self.detail):
            cells = grain * 2**octave
            if cells > self.scale:
                break
            size = (
                math.ceil(width / self.scale * cells) + 3,
                math.ceil(height / self.scale * cells) + 3,
            )
            lattice = rng.random((size[1], size[0]), dtype=np.float32) - 0.5
            extent = (1.0, 1.0, 1 + width / self.scale * cells, 1 + height / self.scale * cells)
            sheet = Image.fromarray(lattice).resize((width, height), Image.Resampling.BICUBIC, box=extent)
            total += np.asarray(sheet) * np.float32(amount * 0.7**octave)
        return total


def _one_tone(tone: Array, patch: Patch) -> Array:
    """The mean tone of the shape, as lit as a thing in full light is."""
    share = np.asarray(patch.mask, dtype=np.float32)
    mean = float((np.broadcast_to(tone, patch.shape) * share).sum() / max(1.0, float(share.sum())))
    return np.full((1, 1), EVEN_LOW + (1 - EVEN_LOW) * min(1.0, mean) * EVEN_RANGE, dtype=np.float32)


class Pen:
    """Flat anti-aliased shapes in prop units."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        k = canvas.samples
        self.sheet = Image.new("RGBA", (canvas.size[0] * k, canvas.size[1] * k), (0, 0, 0, 0))
        self.pen = ImageDraw.Draw(self.sheet)
        self._k = canvas.scale * k
        self._left, self._top = canvas.left, canvas.top

    def at(self, x: float, y: float) -> Point:
        return ((x - self._left) * self._k, (self._top - y) * self._k)

    def polygon(self, points: Iterable[Point], colour: Colour, alpha: float = 1.0) -> None:
        left, top, k = self._left, self._top, self._k
        self.pen.polygon([((x - left) * k, (top - y) * k) for x, y in points], fill=octets(colour, alpha))

    def line(self, points: Iterable[Point], width: float, colour: Colour, alpha: float = 1.0) -> None:
        pixels = max(1, round(width * self._k))
        joint = "curve" if pixels > 8 else None
        self.pen.line([self.at(x, y) for x, y in points], fill=octets(colour, alpha), width=pixels, joint=joint)

    def disc(self, x: float, y: float, rx: float, colour: Colour, alpha: float = 1.0, ry: float | None = None) -> None:
        px, py = self.at(x, y)
        a, b = rx * self._k, (rx if ry is None else ry) * self._k
        self.pen.ellipse((px - a, py - b, px + a, py + b), fill=octets(colour, alpha))

    def ring(self, x: float, y: float, radius: float, width: float, colour: Colour, alpha: float = 1.0) -> None:
        px, py = self.at(x, y)
        a = radius * self._k
        line = max(1, round(width * self._k))
        self.pen.ellipse((px - a, py - a, px + a, py + a), outline=octets(colour, alpha), width=line)
