"""Cut-outs: which noun of an order speaks of which, and how they stand in a scene."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PIL import Image

from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.painting.standing import stand_sheet
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place

_OWN = r"(?:this|that|the|my|our|your|these|those|her|his)"
_HAN = re.compile(r"[\u3400-\u9fff]")


def trimmed(figure: Image.Image) -> Image.Image:
    """The cut-out without its see-through margins."""
    return figure.crop(figure.getchannel("A").getbbox())


def referents(prompt: str, plan: ScenePlan, count: int, first: int = 0) -> list[int]:
    """The things of a plan, from `first` on, that an order means by its cut-outs: "this bottle", "the cat of image 2".

    What others stand on or in is a part of the scene, unless nothing else is meant.
    """
    hosts = {thing.relation.other for thing in plan.things if thing.relation is not None}
    found = []
    for index, thing in enumerate(plan.things):
        word = re.escape(thing.word)
        definite = re.search(rf"\b{_OWN}\s+(?:[\w-]+\s+){{0,2}}?{word}\b", prompt, re.IGNORECASE)
        listed = re.search(rf"{word}\s+(?:of|from|in)\s+(?:the\s+)?(?:image|picture|photo)\b", prompt, re.IGNORECASE)
        chinese = _HAN.search(thing.word) and re.search(rf"(?:這|这|那|圖|图|把)[^，。]{{0,6}}{word}", prompt)
        if index >= first and thing.count == 1 and not thing.hidden and (definite or listed or chinese):
            found.append(index)
    free = [index for index in found if index not in hosts]
    return (free or found)[:count]


def stand_figures(
    picture: Image.Image, figures: Sequence[Image.Image], place: Place, light: Light, *, beside: bool, side: int
) -> None:
    """Stand cut-outs side by side on the scene's ground, with contact and cast shadows; `beside` leaves the middle."""
    width, height = picture.size
    tall = round(min(0.62 * height, 0.80 * min(width, height)))
    scaled = [
        figure.resize((max(1, round(figure.width * tall / figure.height)), tall), Image.Resampling.LANCZOS)
        for figure in figures
    ]
    gap = round(0.03 * width)
    total = sum(figure.width for figure in scaled) + gap * (len(scaled) - 1)
    shrink = min(1.0, 0.88 * width / total)
    x = (width - total * shrink) / 2
    if beside and len(figures) == 1:
        x += 0.24 * width * side
        x = min(max(0.02 * width, x), width * 0.98 - total * shrink)
    for figure in scaled:
        size = (max(1, round(figure.width * shrink)), max(1, round(figure.height * shrink)))
        small = figure.resize(size, Image.Resampling.LANCZOS)
        stand_sheet(picture, small, (round(x), round(place.ground * height) - size[1]), place, light)
        x += size[0] + gap * shrink
