"""Spot colour: of a black and white picture the one vivid colour that is named stays, on the thing that has it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import Array, Colour
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan, Thing, Tint

GREY_STYLES = frozenset({"mono"})
"""Styles in which it is kept."""
ONE_COLOUR = "one colour"
"""What is absent from a picture that was made black and white in all of its parts."""
VIVID = 0.30
"""How far the channels of a colour are apart at least for it to be one in a grey picture."""
NEAR, STRONG = 17.0, 0.22
"""How many degrees of hue, and how much saturation, a pixel of that colour has."""
COARSE, APART = 320, 60
"""The longer side of the pictures that tell where a held thing is, and by how much, of 255, they differ there."""
SOFT = 0.0012
"""The blur of its edge, as a share of the frame's shorter side."""

Painter = Callable[[ScenePlan, int, int, int, str, Callable[[float], None]], Image.Image]
"""Paints a plan at a size, by a seed, in a tier."""


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


def kept_of(plan: ScenePlan) -> list[tuple[int, Tint | None]]:
    """The things of a black and white picture that keep a colour: that one, or None for all that they have."""
    if GREY_STYLES.isdisjoint(plan.styles):
        return []
    found: list[tuple[int, Tint | None]] = []
    for number, thing in enumerate(plan.things):
        if thing.vivid:
            own = [tint for tint in tints_of(thing) if vivid(tint.colour)]
            found += [(number, tint) for tint in own] or [(number, None)]
    single = None if found else spot_of(plan)
    return found if single is None else [(single.thing, single.tint)]


def spot_of(plan: ScenePlan) -> Spot | None:
    """The one thing of a black and white picture that has a vivid colour, if there is just one."""
    if GREY_STYLES.isdisjoint(plan.styles) or len(set(plan.styles)) > 1 or ONE_COLOUR in plan.absent:
        return None
    found = [
        Spot(number, tint) for number, thing in enumerate(plan.things) for tint in tints_of(thing) if vivid(tint.colour)
    ]
    if len({(spot.thing, spot.tint.word) for spot in found}) != 1:
        return None
    return found[0]


def spotted(
    printed: Image.Image, coloured: Image.Image, plan: ScenePlan, subjects: Image.Image | None, seed: int,
    paint: Painter,
) -> Image.Image:  # fmt: skip
    """The black and white picture with that colour as it was before; `subjects` says which thing each pixel shows, and
    `paint` is how the plan was painted.
    """
    spots = kept_of(plan)
    if not spots or subjects is None:
        return printed
    mask = np.zeros((printed.height, printed.width), dtype=bool)
    for number, tint in spots:
        shape = _shape(plan, number, subjects, seed, paint)
        mask |= shape if tint is None else shape & _of_hue(coloured, tint.colour)
    sheet = Image.fromarray(mask.astype(np.uint8) * 255).filter(ImageFilter.MedianFilter(3))
    sheet = sheet.filter(ImageFilter.GaussianBlur(max(0.5, SOFT * min(printed.size))))
    return Image.composite(coloured, printed, sheet)


def _shape(plan: ScenePlan, thing: int, subjects: Image.Image, seed: int, paint: Painter) -> Array:
    """Where the thing is seen."""
    from muralist.engines.preview.layout import arrange
    from muralist.engines.preview.optics.lens import framed

    aspect = subjects.width / subjects.height
    place = all_places()[plan.place]
    # darkness changes the looks of things only
    placed = framed(arrange(plan, place.within(aspect), aspect, seed, dark=False), plan.lens, place, aspect)
    own = [number for number, each in enumerate(placed) if each.thing == thing]
    bearer = plan.things[thing].relation
    held = not own and bearer is not None
    if bearer is not None and held:
        own = [number for number, each in enumerate(placed) if each.thing == bearer.other]
    numbers = [1 + number % 250 for number in own]
    shape = np.asarray(np.isin(np.asarray(subjects), np.array(numbers, dtype=np.uint8)))
    return shape & _in_hand(plan, thing, subjects.size, seed, paint) if held else shape


def _in_hand(plan: ScenePlan, thing: int, size: tuple[int, int], seed: int, paint: Painter) -> Array:
    """About where a thing is that is painted with whoever holds it: what changes with its colour."""
    share = min(1.0, COARSE / max(size))
    wide, tall = (max(1, round(side * share)) for side in size)
    found = []
    for colour in ((0.9, 0.1, 0.1), (0.1, 0.8, 0.9)):
        tinted = replace(plan.things[thing], colours=(Tint(word="", colour=colour),))
        things = (*plan.things[:thing], tinted, *plan.things[thing + 1 :])
        picture = paint(replace(plan, things=things), wide, tall, seed, "klein", lambda _share: None)
        found.append(np.asarray(picture).astype(np.int16))
    changed = (np.abs(found[0] - found[1]).max(axis=-1) > APART).astype(np.uint8) * 255
    mask = Image.fromarray(changed).filter(ImageFilter.MaxFilter(5)).resize(size, Image.Resampling.BILINEAR)
    return np.asarray(mask) > 127


def _of_hue(picture: Image.Image, colour: Colour) -> Array:
    """Where the picture has about that hue."""
    own = Image.new("RGB", (1, 1), (round(colour[0] * 255), round(colour[1] * 255), round(colour[2] * 255)))
    wanted = float(np.asarray(own.convert("HSV"))[0, 0, 0])
    pixels = np.asarray(picture.convert("HSV")).astype(np.float32)
    off = np.abs(pixels[..., 0] - np.float32(wanted))
    off = np.minimum(off, 256 - off) * np.float32(360 / 256)
    return np.asarray((off < NEAR) & (pixels[..., 1] > STRONG * 255))
