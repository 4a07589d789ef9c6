"""Drawn contours for styles that are all line: whole around the things, few and thin behind them."""

from __future__ import annotations

from PIL import Image, ImageChops

from muralist.engines.preview.brushes.ranks import commonest
from muralist.engines.preview.styles.cutouts import cleared, edge_of, evened, flat_ground, flat_things, thing_lines
from muralist.engines.preview.styles.regions import drawn_contours, lifted
from muralist.engines.preview.styles.style import outlines, working_size

BEHIND = 0.62
"""How strong the lines of the ground are beside those of the things."""
SIZE, SMALL = 600_000, 640
"""Pixels that lines are found at, and pixels of the shorter side below which a picture is drawn twice as large."""


def contours(picture: Image.Image, subjects: Image.Image | None, *, thick: float) -> Image.Image:
    """Contour lines (L, white where ink goes) of the picture, `thick` shares of the shorter side."""
    if min(picture.size) < SMALL:
        # lines of a pixel or two are drawn large, so that they have no steps
        twice = (picture.width * 2, picture.height * 2)
        known = None if subjects is None else subjects.resize(twice, Image.Resampling.NEAREST)
        if known is not None and (box := known.getbbox()) is not None:
            # the steps of its edges are smoothed where it is
            box = (max(0, box[0] - 4), max(0, box[1] - 4), min(twice[0], box[2] + 4), min(twice[1], box[3] + 4))
            known.paste(commonest(known.crop(box), 5), box[:2])
        return contours(picture.resize(twice, Image.Resampling.BICUBIC), known, thick=thick).reduce(2)
    fine = outlines(lifted(picture), thin=thick * 0.65, wide=thick * 1.8, threshold=15.0, gain=14.0)
    if subjects is None or subjects.getbbox() is None:
        bold = drawn_contours(picture, thick=thick, inks=12)
        return ImageChops.lighter(bold, fine.point([value * 4 // 5 for value in range(256)]))
    small = lifted(working_size(picture, SIZE))
    numbers = subjects if subjects.size == small.size else subjects.resize(small.size, Image.Resampling.NEAREST)
    drawn = thing_lines(flat_things(small, numbers, each=6), numbers, thick, source=small, inner=96)
    behind = outlines(evened(cleared(small, numbers), reach=0.010, keep=0.08), thin=thick * 0.6, wide=thick * 1.7,
                      threshold=8.5, gain=12.0)  # fmt: skip
    shape = edge_of(numbers, small.size)
    behind = ImageChops.multiply(behind, shape.point([255 - value for value in range(256)]))
    ink = ImageChops.lighter(drawn, behind.point([round(value * BEHIND) for value in range(256)]))
    ink = ink if ink.size == picture.size else ink.resize(picture.size, Image.Resampling.BICUBIC)
    # eyes and mouths are finer than flat colours tell
    inner = ImageChops.multiply(fine, edge_of(subjects, picture.size))
    return ImageChops.lighter(ink, inner.point([value * 4 // 5 for value in range(256)]))


def pieces(picture: Image.Image, subjects: Image.Image | None, inks: int, pixels: int, vivid: float) -> Image.Image:
    """The picture in flat pieces with hard borders, as an RGB of about that many pixels: things apart from ground."""
    small = working_size(picture, pixels)
    page = flat_ground(small, subjects, inks, vivid=vivid, keep=0.10)
    if subjects is not None and subjects.getbbox() is not None:
        numbers = subjects.resize(small.size, Image.Resampling.NEAREST)
        own = flat_things(small, numbers, vivid=vivid, each=5)
        page.paste(own, (0, 0), numbers.point([0] + [255] * 255))
    return page
