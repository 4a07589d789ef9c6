"""The ground grows up to a building: a wavy edge and tufts of grass before its foot, in the ground's own colours."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.scenery.setting import Place, Setting
from muralist.engines.preview.staging.footing.beyond import BUILDINGS
from muralist.engines.preview.staging.placement import Placement

ROOTED = BUILDINGS | {"lighthouse", "glasshouse", "kennel", "clock_tower", "silo", "gateway", "well"}
"""What stands fast in the ground."""
SMOOTH = 3
"""How much finer than the picture the edge is drawn before it is made smaller."""
TALL, LOW, NEAR = 0.020, 0.004, 0.035
"""Of the picture's shorter side: the blades, the edge they grow from, and how far above its foot a wall may end."""
STEP = 0.0042
"""From one blade to the next, of the shorter side."""


def rooted(placement: Placement, place: Place) -> bool:
    """Whether it is a building on soft ground in sight of its foot."""
    soft = not (place.indoor or place.paved or place.weightless)
    grounded = placement.where == "ground" and not placement.perched and not placement.cut and not placement.hung
    return soft and grounded and placement.prop.name in ROOTED


def soil(
    picture: Image.Image, at: tuple[int, int], sheet: Image.Image, foot: tuple[float, float], placement: Placement,
    place: Place,
) -> Image.Image | None:  # fmt: skip
    """The ground below a building, before shadows fall on it, as wide as the sheet with a margin."""
    if not rooted(placement, place):
        return None
    unit, pad = min(picture.size), _pad(picture)
    top = min(picture.height - 2, round(foot[1] + 0.006 * unit))
    low = min(picture.height, top + max(2, round(0.03 * unit)))
    return picture.crop((at[0] - pad, top, at[0] + sheet.width + pad, low))


def grow(
    picture: Image.Image, ground: Image.Image | None, sheet: Image.Image, at: tuple[int, int],
    foot: tuple[float, float], setting: Setting, number: int,
) -> None:  # fmt: skip
    """Lay the wavy edge and the blades over the lowest rows of a building that has just been painted."""
    unit, pad = min(picture.size), _pad(picture)
    line = _base(sheet, round(foot[1]) - at[1], NEAR * unit)
    if line is None or ground is None:
        return
    left, right, low = line
    high = round((TALL + NEAR) * unit * 1.3)
    size = (sheet.width + 2 * pad, high + max(1, round(0.003 * unit)))
    colours = ground.resize(size, Image.Resampling.BILINEAR)
    rng = stream(setting.view.seed, "tufts", number)
    ends = (left[0] + pad, right[0] + pad)
    lows = (high - (low - left[1]), high - (low - right[1]))
    corner = (at[0] - pad, at[1] + low - high)
    edge, blades = _shapes(rng, size, ends, lows, high, unit, green=_green(colours))
    for mask, tone in ((edge, 0.84), (blades, 0.78)):
        picture.paste(colours.point([round(value * tone) for value in range(256)] * 3), corner, mask)


def _pad(picture: Image.Image) -> int:
    return max(2, round(0.012 * min(picture.size)))


def _base(sheet: Image.Image, foot: int, near: float) -> tuple[tuple[int, int], tuple[int, int], int] | None:
    """The two lower corners of a cut-out, where they are close to its foot, and its lowest row."""
    solid = np.asarray(sheet.getchannel("A")) > 140
    lowest = np.where(solid.any(axis=0), solid.shape[0] - 1 - np.argmax(solid[::-1], axis=0), -9999)
    columns = np.flatnonzero(lowest > foot - near)
    if len(columns) < 4:
        return None
    ends = int(columns[0]), int(columns[-1])
    return (ends[0], int(lowest[ends[0]])), (ends[1], int(lowest[ends[1]])), int(lowest.max()) + 1


def _green(colours: Image.Image) -> Array:
    """For each column, whether grass grows there."""
    means = np.asarray(colours).astype(np.float32).mean(axis=0)
    return np.asarray((means[:, 1] > 1.04 * means[:, 0]) & (means[:, 1] > means[:, 2]))


def _shapes(
    rng: np.random.Generator, size: tuple[int, int], ends: tuple[int, int], lows: tuple[int, int], foot: int,
    unit: int, *, green: Array,
) -> tuple[Image.Image, Image.Image]:  # fmt: skip
    """The masks of the edge and of the blades; what varies is told in shares of the width, whatever the size."""
    large = (size[0] * SMOOTH, size[1] * SMOOTH)
    edge, blades = Image.new("L", large, 0), Image.new("L", large, 0)
    pen, grass = ImageDraw.Draw(edge), ImageDraw.Draw(blades)
    wide = ends[1] - ends[0]
    count = 200
    waves = [(float(rng.uniform(0.6, 1.0)), float(rng.uniform(0, 6.28)), turns) for turns in (7, 17, 31)]
    rises = rng.random((count * 3, 3))
    outline = []
    for step in range(count + 1):
        share = step / count
        swell = sum(power * np.sin(6.28 * turns * share + phase) / (1 + turns / 8) for power, phase, turns in waves)
        low = lows[0] + (lows[1] - lows[0]) * share
        middle = foot if 0.03 < share < 0.97 else low
        taper = min(1.0, 14 * share, 14 * (1 - share))
        outline.append((ends[0] + wide * share, middle - unit * LOW * (0.9 + 0.8 * swell) * taper))
    shape = [*outline, (ends[1], size[1]), (ends[0], size[1])]
    pen.polygon([(x * SMOOTH, y * SMOOTH) for x, y in shape], fill=255)
    every = max(1, round(wide / (STEP * unit)))
    for blade in range(min(every, count * 3)):
        aside, length, lean = rises[blade]
        share = (blade + float(aside)) / every
        x, y = outline[min(count, round(share * count))]
        if not green[min(len(green) - 1, max(0, round(x)))]:
            continue
        tall, bend = unit * TALL * (0.3 + 0.7 * length**1.5), unit * 0.010 * (lean - 0.5)
        thick = unit * 0.0013
        points = [(x - thick, y + unit * 0.006), (x + bend, y - tall), (x + thick, y + unit * 0.006)]
        grass.polygon([(px * SMOOTH, py * SMOOTH) for px, py in points], fill=255)
    fade = Image.linear_gradient("L").resize((size[0], max(1, size[1] - foot))).point([255 - v for v in range(256)])
    edge, blades = edge.resize(size, Image.Resampling.BOX), blades.resize(size, Image.Resampling.BOX)
    below = Image.new("L", size, 255)
    below.paste(fade, (0, foot))
    black = Image.new("L", size, 0)
    soft = edge.filter(ImageFilter.GaussianBlur(max(0.4, unit * 0.0008)))
    return Image.composite(soft, black, below), Image.composite(blades, black, below)
