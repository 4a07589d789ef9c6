"""Spot colour: of a black and white picture the one vivid colour that is named stays, on the thing that has it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import Array, Colour
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan, Thing, Tint

GREY_STYLES = frozenset({"mono"})
"""Styles in which it is kept."""
VIVID = 0.30
"""How far the channels of a colour are apart at least for it to be one in a grey picture."""
NEAR, STRONG = 17.0, 0.22
"""How many degrees of hue, and how much saturation, a pixel of that colour has."""
SOFT = 0.0012
"""The blur of its edge, as a share of the frame's shorter side."""


@dataclass(frozen=True, slots=True)
class Spot:
    """The thing that keeps its colour, and that colour."""

    thing: int
    tint: Tint


def vivid(colour: Colour) -> bool:
    """Whether a colour is one that grey does not stand for."""
    return max(colour) - min(colour) > VIVID


def tints_of(thing: Thing) -> list[Tint]:
    """The colours of a thing, and of what is in it."""
    return [*thing.colours, *thing.filling_colours, *(tint for each in thing.contents for tint in each.colours)]


def spot_of(plan: ScenePlan) -> Spot | None:
    """The one thing of a black and white picture that has a vivid colour, if there is just one."""
    if GREY_STYLES.isdisjoint(plan.styles) or len(set(plan.styles)) > 1:
        return None
    found = [
        Spot(number, tint) for number, thing in enumerate(plan.things) for tint in tints_of(thing) if vivid(tint.colour)
    ]
    if len({(spot.thing, spot.tint.word) for spot in found}) != 1:
        return None
    return found[0]


def spotted(
    printed: Image.Image, coloured: Image.Image, plan: ScenePlan, subjects: Image.Image | None, seed: int
) -> Image.Image:  # fmt: skip
    """The black and white picture with that colour as it was before; `subjects` says which thing each pixel shows."""
    spot = spot_of(plan)
    if spot is None or subjects is None:
        return printed
    mask = _shape(plan, spot, subjects, seed) & _of_hue(coloured, spot.tint.colour)
    sheet = Image.fromarray(mask.astype(np.uint8) * 255).filter(ImageFilter.MedianFilter(3))
    sheet = sheet.filter(ImageFilter.GaussianBlur(max(0.5, SOFT * min(printed.size))))
    return Image.composite(coloured, printed, sheet)


def _shape(plan: ScenePlan, spot: Spot, subjects: Image.Image, seed: int) -> Array:
    """Where the thing is seen."""
    from muralist.engines.preview.layout import arrange
    from muralist.engines.preview.optics.lens import framed

    aspect = subjects.width / subjects.height
    place = all_places()[plan.place]
    # darkness changes the looks of things only
    placed = framed(arrange(plan, place.within(aspect), aspect, seed, dark=False), plan.lens, place, aspect)
    numbers = [1 + number % 250 for number, each in enumerate(placed) if each.thing == spot.thing]
    return np.asarray(np.isin(np.asarray(subjects), np.array(numbers, dtype=np.uint8)))


def _of_hue(picture: Image.Image, colour: Colour) -> Array:
    """Where the picture has about that hue."""
    own = Image.new("RGB", (1, 1), (round(colour[0] * 255), round(colour[1] * 255), round(colour[2] * 255)))
    wanted = float(np.asarray(own.convert("HSV"))[0, 0, 0])
    pixels = np.asarray(picture.convert("HSV")).astype(np.float32)
    off = np.abs(pixels[..., 0] - np.float32(wanted))
    off = np.minimum(off, 256 - off) * np.float32(360 / 256)
    return np.asarray((off < NEAR) & (pixels[..., 1] > STRONG * 255))
