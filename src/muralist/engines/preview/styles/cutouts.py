"""Flat colours for the things and for the ground apart, so that neither takes the other's: the base of cut styles.

A palette of the whole picture goes to what is large: a black cat on a sofa turns green, a face loses its eyes.
"""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.brushes.ranks import commonest, grown
from muralist.engines.preview.brushes.strands import strands
from muralist.engines.preview.styles.inks import printed_in, with_missing_inks
from muralist.engines.preview.styles.leafy import drawing_tone
from muralist.engines.preview.styles.rings import SOFT, creases, without_rings
from muralist.engines.preview.styles.style import brims, few_inks, shape_of, summed, working_size

LEAST, MOST = 600, 700_000
"""Pixels of the shorter side that flat colours are cut at, at least, and pixels of the whole at most."""
EACH, SAMPLE, MOST_INKS = 7, 1600, 56
"""Inks for every thing beside a few that all share, pixels that each is sampled at, and inks of all things at most."""
SLIVER = 7
"""Pixels of the window in which the colour that most of it has is that of its middle, in plain areas."""
FOLD = 0.5
"""How dark an edge of the ground is that no border of two colours shows."""
BROAD = 1.9
"""Radius in pixels from which a line is drawn with more than the pixels of an edge."""
SPARSE = 3
"""Radius in pixels from which a guide is worked out at half of the size."""
STEP = 84
"""Difference of two flat colours, summed over the channels, from which a line is drawn between them."""


def cutting_size(picture: Image.Image) -> Image.Image:
    """The picture at the size that flat colours are cut at: small ones larger, so that their edges are smooth."""
    if min(picture.size) < LEAST:
        share = LEAST / min(picture.size)
        return picture.resize((round(picture.width * share), round(picture.height * share)), Image.Resampling.BICUBIC)
    return working_size(picture, MOST)


def evened(picture: Image.Image, *, reach: float, keep: float, pixels: int = 230_000) -> Image.Image:
    """The picture without its texture: what differs by less than `keep` (0..1) within `reach` of the shorter side is
    averaged, and stronger edges stay.

    Method: He et al., "Guided Image Filtering" (2010) and "Fast Guided Filter" (2015), guided by the picture's own
    tones (those of leaves apart from those of water).
    """
    small = working_size(picture, pixels)
    radius = max(1, round(reach * min(small.size)))
    source = np.asarray(small).astype(np.float32) / 255
    # what is averaged over many pixels is told as well from every second one
    fewer = 2 if radius >= SPARSE else 1
    few = np.asarray(small.reduce(fewer)).astype(np.float32) / 255 if fewer > 1 else source
    # grass and water of one tone must not run into each other
    tone, radius = drawing_tone(few)[..., None], max(1, round(radius / fewer))
    mean, own = _box(tone, radius), _box(few, radius)
    spread = _box(tone * tone, radius) - mean * mean
    gain = (_box(tone * few, radius) - mean * own) / (spread + np.float32(keep * keep))
    base = own - gain * mean
    gain, base = _box(gain, radius), _box(base, radius)
    tones = tone if fewer == 1 else drawing_tone(source)[..., None]
    bands = [_scaled(gain[..., c], small.size) * tones[..., 0] + _scaled(base[..., c], small.size) for c in range(3)]
    sheet = Image.merge("RGB", [Image.fromarray(np.clip(band * 255 + 0.5, 0, 255).astype(np.uint8)) for band in bands])
    return sheet if sheet.size == picture.size else sheet.resize(picture.size, Image.Resampling.BICUBIC)


def _scaled(values: Array, size: tuple[int, int]) -> Array:
    """Values (H, W) at a picture's size."""
    if values.shape == size[::-1]:
        return values
    return np.asarray(Image.fromarray(values).resize(size, Image.Resampling.BILINEAR))


def _box(values: Array, radius: int) -> Array:
    """Means over squares of that radius (H, W, channels)."""
    wide = 2 * radius + 1
    edges = [(radius + 1, radius), (radius + 1, radius), (0, 0)]
    total = np.cumsum(np.pad(values, edges, mode="edge"), axis=0, dtype=np.float32)
    rows = total[wide:] - total[:-wide]
    total = np.cumsum(rows, axis=1, out=rows)
    return np.asarray((total[:, wide:] - total[:, :-wide]) * np.float32(1 / (wide * wide)))


def cleared(picture: Image.Image, subjects: Image.Image | None) -> Image.Image:
    """The picture with the ground's own colours run on where things stand."""
    shape = shape_of(subjects, picture.size)
    if shape is None or shape.getbbox() is None:
        return picture
    small = working_size(picture, 30_000)
    unit = min(small.size)
    away = grown(shape.resize(small.size, Image.Resampling.BOX), 3)
    free = np.asarray(away.point([255 if value < 8 else 0 for value in range(256)])).astype(np.float32)[..., None] / 255
    pixels = np.asarray(small).astype(np.float32)
    found = np.broadcast_to(pixels.mean(axis=(0, 1)), pixels.shape)
    for share in (0.30, 0.10, 0.035):
        radius = max(1, round(unit * share))
        weight = _box(_box(free, radius), radius)
        near = _box(_box(free * pixels, radius), radius) / np.maximum(weight, 1e-4)
        sure = np.clip(weight * 12, 0, 1)
        found = found + (near - found) * sure
    fill = Image.fromarray(np.clip(found, 0, 255).astype(np.uint8)).resize(picture.size, Image.Resampling.BICUBIC)
    wide = (
        working_size(shape, 250_000).filter(ImageFilter.GaussianBlur(1.2)).point([min(255, v * 6) for v in range(256)])
    )
    return Image.composite(fill, picture, wide.resize(picture.size, Image.Resampling.BILINEAR))


def flat_things(picture: Image.Image, subjects: Image.Image, *, vivid: float = 1.15, each: int = EACH) -> Image.Image:
    """The picture in the colours of its things alone, each of them sampled alike however small it is."""
    box = subjects.getbbox()
    if box is None:
        return picture
    box = (max(0, box[0] - 2), max(0, box[1] - 2), min(picture.width, box[2] + 2), min(picture.height, box[3] + 2))
    page = picture.copy()
    page.paste(thing_inks(picture.crop(box), subjects.crop(box), vivid=vivid, each=each).convert("RGB"), box[:2])
    return page


def thing_inks(
    picture: Image.Image, subjects: Image.Image, *, vivid: float, each: int = EACH, most: int = MOST_INKS
) -> Image.Image:
    """The same with numbered colours (mode P), `most` at most."""
    even = ImageEnhance.Color(evened(picture, reach=0.010, keep=0.085, pixels=300_000)).enhance(vivid)
    # every second pixel of every second row is enough to choose colours by
    number = np.asarray(subjects)[::2, ::2].reshape(-1)
    pixels = np.asarray(even)[::2, ::2].reshape(-1, 3)
    order = np.argsort(number, kind="stable")
    starts = np.searchsorted(number[order], np.arange(1, 257))
    samples = []
    for first, last in zip(starts[:-1].tolist(), starts[1:].tolist(), strict=True):
        if last > first:
            mine = pixels[order[np.linspace(first, last - 1, min(SAMPLE, last - first)).astype(np.int64)]]
            tone = mine.astype(np.float32) @ LUMA
            low, high = np.quantile(tone, (0.02, 0.98))
            # eyes and lights are few pixels, and tell what it is
            samples += [mine, *[mine[(tone <= low) | (tone >= high)]] * 4]
    if not samples:
        return few_inks(even, most)
    column = np.concatenate(samples)
    kinds = int(np.count_nonzero(np.diff(starts)))
    side = max(8, int(len(column) ** 0.5))
    sheet = np.resize(column, (-(-len(column) // side), side, 3)).astype(np.uint8)
    inks = few_inks(Image.fromarray(sheet), min(most, 10 + each * kinds))
    return printed_in(even, with_missing_inks(inks, sheet))


def flat_ground(
    picture: Image.Image, subjects: Image.Image | None, inks: int, *, vivid: float = 1.15, keep: float = 0.06,
    plain: bool = False, folded: bool = True, soft: float = SOFT, reach: float = 0.009,
) -> Image.Image:  # fmt: skip
    """What is behind the things in that many flat colours with smooth borders; `plain` walls have no rings of shade.

    Where those are `folded`, their level edges are drawn.
    """
    even = evened(cleared(picture, subjects), reach=reach, keep=keep)
    bold = ImageEnhance.Color(even).enhance(vivid)
    areas = few_inks(bold, inks)
    if not plain:
        return areas.convert("RGB")
    if not folded:
        # a sun is small, and no palette of large areas has its colour
        every = with_missing_inks(areas, np.asarray(bold))
        areas = printed_in(bold, every) if subjects is None else _nearest(bold, every)
    areas = without_rings(areas, bold, soft)
    if not folded:
        # a soft border would be a band of a third colour
        areas.frombytes(commonest(areas, SLIVER).tobytes())
        return areas.convert("RGB")
    page = areas.convert("RGB")
    page.paste((40, 34, 38), (0, 0), creases(areas, bold).point([round(value * FOLD) for value in range(256)]))
    return page


def _nearest(picture: Image.Image, inks: Array) -> Image.Image:
    """The picture in those inks (n, 3) as mode P: a soft border is in one of the two inks beside it."""
    palette = Image.new("P", (1, 1))
    palette.putpalette(inks.astype(np.uint8).reshape(-1).tolist())
    return picture.quantize(palette=palette, dither=Image.Dither.NONE)


def flat_picture(
    picture: Image.Image, subjects: Image.Image | None, inks: int, *, vivid: float = 1.15, each: int = EACH
) -> Image.Image:
    """Ground and things in flat colours of their own, as an RGB of the picture's size with smooth edges."""
    large = cutting_size(picture)
    page = flat_ground(large, subjects, inks, vivid=vivid, plain=True)
    if subjects is not None and subjects.getbbox() is not None:
        numbers = subjects.resize(large.size, Image.Resampling.NEAREST) if subjects.size != large.size else subjects
        page.paste(flat_things(large, numbers, vivid=vivid, each=each), (0, 0), edge_of(subjects, large.size))
    page = page.filter(ImageFilter.GaussianBlur(0.7))
    return page if page.size == picture.size else page.resize(picture.size, Image.Resampling.BICUBIC)


def edge_of(subjects: Image.Image, size: tuple[int, int]) -> Image.Image:
    """The shape of the things (L) with an edge that is smooth, not stepped."""
    shape = shape_of(subjects, size)
    assert shape is not None
    radius = max(0.8, min(size) / min(subjects.size) * 0.7)
    smooth = shape.filter(ImageFilter.GaussianBlur(radius)).point([max(0, min(255, (v - 64) * 2)) for v in range(256)])
    # a blurred thread is hardly there
    return ImageChops.lighter(smooth, strands(shape.point([0] * 96 + [255] * 160)).filter(ImageFilter.BoxBlur(0.4)))


def thing_lines(
    flat: Image.Image, subjects: Image.Image, thick: float, *, source: Image.Image, inner: int = STEP
) -> Image.Image:
    """Lines (L, white where ink goes) around every thing and between its flat colours, `thick` of the shorter side.

    There are none where the `source` (same size) shades softly from one flat colour to the next.
    """
    size, unit = flat.size, min(flat.size)
    numbers = subjects.resize(size, Image.Resampling.NEAREST) if subjects.size != size else subjects
    drawn = brims(numbers)
    box = numbers.getbbox()
    if box is not None:
        seams = np.where((_steps(flat.crop(box), 1) >= inner) & (_steps(source.crop(box), 3) >= inner * 0.8), 150, 0)
        inside = numbers.crop(box).point([0] + [255] * 255)
        lines = ImageChops.multiply(Image.fromarray(seams.astype(np.uint8)), inside)
        drawn.paste(ImageChops.lighter(lines, drawn.crop(box)), box[:2])
    radius = max(0.6, unit * thick * 0.5)
    if radius >= BROAD:
        # one pixel would be grey where it is drawn so wide
        drawn = drawn.filter(ImageFilter.MaxFilter(3))
    soft = drawn.filter(ImageFilter.GaussianBlur(radius))
    return soft.point([min(255, max(0, value - 26) * 4) for value in range(256)])


def _steps(picture: Image.Image, apart: int) -> Array:
    """How much each pixel (H, W) differs from those `apart` to its left and above, summed over the channels."""
    values = np.asarray(picture).astype(np.int16)
    step = np.zeros(values.shape[:2], dtype=np.int16)
    half = apart // 2
    across = summed(np.abs(values[:, apart:] - values[:, :-apart]))
    along = summed(np.abs(values[apart:] - values[:-apart]))
    step[:, apart - half : values.shape[1] - half] = across
    rows = slice(apart - half, values.shape[0] - half)
    step[rows] = np.maximum(step[rows], along)
    return step
