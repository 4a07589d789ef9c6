"""Papercut: the picture as sheets of coloured paper, one on another, each throwing a soft shadow."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.ranks import commonest, grown, middling
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.cutouts import cleared, edge_of, evened, thing_inks
from muralist.engines.preview.styles.rings import creases, without_rings
from muralist.engines.preview.styles.specks import without_specks
from muralist.engines.preview.styles.style import Style, few_inks, in_strips, moved, working_size

SHEETS, PIECES = 13, 18
"""Sheets of paper that the ground is cut of, and pieces that all things together are."""
BASE = 330_000
WANTED, DARKEST = 150.0, 26.0
"""Tones of 255 that a ground's sheets span at least, where that takes no more than 1.7 times, and its darkest one."""
LOW, SCRAP = 0.72, 15
"""The share of the height below which leaves and stones lie about, and the pixels of the window in which a sheet there
has one colour: scraps that are smaller than about half of it are left out.
"""
FOLD = 0.5
"""How dark an edge is that no sheet's border shows."""
ALIKE = 17
"""Colours that differ by less than this are one sheet of paper: a plain wall is not cut into rings."""
NIGHT, STARS, STAR = 104, 128, 0.0035
"""The mean tone up to which a ground is a night's, how bright a star shows as paper, and its radius in the frame."""
CRISP = [max(0, min(255, (value - 96) * 5)) for value in range(256)]
"""Makes a blurred mask crisp again, its corners rounded as scissors leave them."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The ground in few large sheets; every thing is a sheet of its own above them, with small pieces glued on."""
    base = working_size(picture, BASE)
    # flowers, leaves and stones of the ground are no scraps that lie about
    bare, _specks = without_specks(cleared(base, subjects))
    even = evened(working_size(_spread(bare), 160_000), reach=0.011, keep=0.065)
    # large sheets are told at half of the size, and their edges are rounded when they are cut
    calm = middling(even, 5)
    inks = without_rings(few_inks(calm, SHEETS), calm)
    low = (0, round(LOW * inks.height), inks.width, inks.height)
    sheets = inks.crop(low)
    sheets.frombytes(commonest(sheets, SCRAP).tobytes())
    inks.paste(sheets, low[:2])
    out = _stacked(inks, lift=0.0095, whole=True, size=base.size)
    fold = creases(inks, calm).resize(out.size, Image.Resampling.BILINEAR).filter(ImageFilter.GaussianBlur(0.8))
    out.paste((24, 20, 34), (0, 0), fold.point([round(value * FOLD) for value in range(256)]))
    _star(out, base, subjects)
    if subjects is not None and subjects.getbbox() is not None:
        _glue(out, base, subjects)
    if out.size != picture.size:
        out = out.resize(picture.size, Image.Resampling.BICUBIC)
    width, height = picture.size

    def work(rows: Array, top: int) -> Array:
        band = View(width, height, seed, detail, (top, top + rows.shape[0]))
        fibre = band.noise("fibre", 130.0, octaves=2 if detail < 2 else 3, gain=0.7)
        broad = band.noise("sheet", 6.0, octaves=2)
        rows *= (1 + 0.060 * (fibre - 0.5) + 0.04 * (broad - 0.5))[..., None]
        return rows

    return in_strips(out, work)


def _star(out: Image.Image, base: Image.Image, subjects: Image.Image | None) -> None:
    """Small pieces of pale paper for the stars of a night, which no large sheet shows; in place."""
    sky = cleared(base, subjects)
    if float(np.asarray(sky.convert("L")).mean()) > NIGHT:
        return
    _calm, stars = without_specks(sky, STARS)
    specks = stars.convert("L").point([255 if value > 60 else 0 for value in range(256)])
    if subjects is not None:
        free = grown(edge_of(subjects, base.size), 9)
        specks = ImageChops.subtract(specks, free)
    unit = min(base.size)
    reach = max(1, round(unit * STAR))
    # a star of a pixel grows to a round piece that scissors could cut
    pieces = specks.filter(ImageFilter.GaussianBlur(reach)).point([min(255, value * 9) for value in range(256)])
    pieces = pieces.point(CRISP)
    push = max(1, round(unit * 0.003))
    shadow = moved(pieces, push, push).filter(ImageFilter.GaussianBlur(push))
    out.paste((20, 16, 30), (0, 0), shadow.point([value // 2 for value in range(256)]))
    out.paste(grown(base, 2 * reach + 1), (0, 0), pieces)


def _spread(ground: Image.Image) -> Image.Image:
    """The ground's tones drawn apart: sheets that are nearly alike, as by night or in haze, would not be told apart."""
    tone = np.asarray(ground.convert("L").reduce(4)).astype(np.float32)
    low, high = (float(value) for value in np.quantile(tone, (0.02, 0.98)))
    gain = min(1.7, max(1.0, WANTED / max(30.0, high - low)))
    lift = max(0.0, DARKEST - low * gain - (1 - gain) * (low + high) / 2)
    shift = (1 - gain) * (low + high) / 2 + lift
    spread = ground.point([max(0, min(255, round(value * gain + shift))) for value in range(256)] * 3)
    return ImageEnhance.Color(spread).enhance(1.18)


def _glue(out: Image.Image, base: Image.Image, subjects: Image.Image) -> None:
    """Lay the things on the stacked ground, with the shadow and the pale cut edge of thick paper; in place."""
    unit = min(base.size)
    numbers = subjects.resize(base.size, Image.Resampling.NEAREST)
    box = numbers.getbbox() or (0, 0, *base.size)
    inks = thing_inks(base.crop(box), numbers.crop(box), vivid=1.25, each=6, most=PIECES)
    pieces = _stacked(inks, lift=0.0018 * unit / min(inks.size), whole=False)
    shape = edge_of(numbers, base.size)
    push = max(2, round(unit * 0.0075))
    shadow = moved(shape, push // 2, push).filter(ImageFilter.GaussianBlur(unit * 0.0085))
    out.paste((20, 16, 30), (0, 0), shadow.point([round(value * 0.55) for value in range(256)]))
    rim = shape.filter(ImageFilter.GaussianBlur(unit * 0.0022)).point([min(255, value * 5) for value in range(256)])
    # a white core shows where thick paper is cut
    out.paste((250, 246, 238), (0, 0), rim.point([value * 7 // 8 for value in range(256)]))
    _overlaps(pieces, numbers.crop(box), unit)
    out.paste(pieces, box[:2], shape.crop(box))


def _overlaps(pieces: Image.Image, numbers: Image.Image, unit: int) -> None:
    """A shadow and a pale cut edge where one thing lies on another: two of one colour stay two; in place."""
    part = numbers.resize(pieces.size, Image.Resampling.NEAREST)
    push = max(1, round(unit * 0.005))
    values = np.asarray(part)
    # things are numbered from the farthest to the nearest
    above = np.asarray(moved(part, push // 2, push))
    under = ((above > values) & (values > 0)).astype(np.uint8) * 255
    shade = Image.fromarray(under).filter(ImageFilter.GaussianBlur(push * 0.7))
    pieces.paste((20, 16, 30), (0, 0), shade.point([round(value * 0.5) for value in range(256)]))
    thick = max(1, round(unit * 0.0022))
    edge = np.zeros(values.shape, dtype=bool)
    for dx, dy in ((thick, 0), (-thick, 0), (0, thick), (0, -thick)):
        beside = np.asarray(moved(part, dx, dy))
        edge |= (beside < values) & (beside > 0)
    rim = Image.fromarray(edge.astype(np.uint8) * 255).filter(ImageFilter.GaussianBlur(0.6))
    pieces.paste((250, 246, 238), (0, 0), rim.point([round(value * 0.75) for value in range(256)]))


def _stacked(inks: Image.Image, *, lift: float, whole: bool, size: tuple[int, int] | None = None) -> Image.Image:
    """The colours (mode P) as sheets in order, from the farthest (high in the picture) to the nearest.

    `lift` is how far one lies above the next, as a share of the shorter side; `whole` sheets are cut smooth.
    """
    labels, colours = _ordered(inks, ALIKE if whole else 0)
    labels = labels if size is None else labels.resize(size, Image.Resampling.NEAREST)
    unit = min(labels.size)
    out = inks.convert("RGB").resize(labels.size, Image.Resampling.NEAREST)
    blur, push = unit * lift, max(1, round(unit * lift * 0.85))
    pad, round_ = round(3 * blur) + push, unit * (0.0034 if whole else 0.0014)
    for number, colour in enumerate(colours):
        box = labels.point([255 if value == number else 0 for value in range(256)]).getbbox()
        if box is None:
            continue
        left, top = max(0, box[0] - pad), max(0, box[1] - pad)
        part = labels.crop((left, top, min(labels.width, box[2] + pad), min(labels.height, box[3] + pad)))
        mask = part.point([255 if value == number else 0 for value in range(256)])
        mask = mask.filter(ImageFilter.GaussianBlur(round_)).point(CRISP)
        if number:
            shadow = moved(mask, push // 2, push).filter(ImageFilter.GaussianBlur(blur))
            out.paste((24, 20, 34), (left, top), shadow.point([round(value * 0.42) for value in range(256)]))
        out.paste(colour, (left, top), mask)
        # the cut edge of the sheet catches light from above
        thick = max(1, round(unit * 0.0016))
        edge = ImageChops.subtract(mask, moved(mask, 0, thick))
        if top == 0:
            # where a sheet runs out of the frame there is no cut
            edge.paste(0, (0, 0, edge.width, thick))
        rim = (min(255, colour[0] + 34), min(255, colour[1] + 34), min(255, colour[2] + 34))
        out.paste(rim, (left, top), edge.point([value // 2 for value in range(256)]))
    return out


def _ordered(inks: Image.Image, alike: float) -> tuple[Image.Image, list[tuple[int, int, int]]]:
    """Which sheet shows where, and the sheets' colours, from the highest in the picture to the lowest."""
    found = np.asarray(commonest(inks, 3))
    palette = np.array(inks.getpalette()).reshape(-1, 3)
    lines = np.repeat(np.arange(found.shape[0], dtype=np.float64), found.shape[1])
    counts = np.bincount(found.ravel(), minlength=256)
    height = np.bincount(found.ravel(), lines, 256) / np.maximum(1, counts)
    order = sorted(np.flatnonzero(counts).tolist(), key=lambda value: float(height[value]))
    table = np.zeros(256, dtype=np.uint8)
    kept: list[int] = []
    for value in sorted(order, key=lambda value: -int(counts[value])):
        far = [float(np.abs(palette[value] - palette[other]).sum()) for other in kept]
        if not far or min(far) > alike:
            kept.append(value)
        table[value] = kept[-1] if not far or min(far) > alike else kept[int(np.argmin(far))]
    rank = {value: number for number, value in enumerate(value for value in order if value in kept)}
    table = np.array([rank.get(int(value), 0) for value in table], dtype=np.uint8)
    colours = [(int(palette[v][0]), int(palette[v][1]), int(palette[v][2])) for v in rank]
    return Image.fromarray(table[found]), colours


STYLE = Style(name="papercut", apply=apply, rank=60, sparing=sparing)
