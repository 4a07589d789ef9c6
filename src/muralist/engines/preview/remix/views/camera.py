"""Moves the camera of a picture: nearer to what is named or farther away; by its plan, if it has one."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PIL import Image

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.optics.lens import framed
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painter import Progress, compose
from muralist.engines.preview.painting.backdrops import set_scene
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.asked.targets import FILLING, GARMENT, THING, find
from muralist.engines.preview.remix.photos.subject import subject_box
from muralist.engines.preview.remix.sources import cover, extended
from muralist.engines.preview.staging.instances.kinds import LIVING

Box = tuple[float, float, float, float]
"""Left, top, right, bottom as shares of a frame."""
MARGIN, NEAREST, UNNAMED, LEAST = 0.14, 3.0, 1.6, 1.35
"""The room around what is zoomed to, as a share of it, and the bounds of the zoom; one to
nothing named is less."""
FINEST = 1.4
"""How much larger than asked a picture is painted, to be cut out of."""
FARTHER, SOFT = 0.72, 0.012
"""The size that a picture without a plan is shown at when the camera moves back, and how soft its surroundings are."""
LARGEST = 2048
LYING, LOW, GROWN_UP = frozenset({"sleeping", "lying", "curled"}), 0.6, 1.8
HOLDING = frozenset({"on", "in", "atop"})
SEEN, BORNE, BESIDE, MOST, TRIES = 0.34, 0.22, 0.19, 3.6, 3
"""The least height, of the frame's, of what is put into a picture: alone, on a thing, and beside one; and how much
it grows for that at most.
"""


def box_of(plan: ScenePlan, focus: str, width: int, height: int, seed: int) -> Box | None:
    """Where the thing that is named stands; of everything, where nothing is named; None for what is not there."""
    wanted = find(focus, plan) if focus else None
    if focus and (wanted is None or wanted.kind not in {THING, FILLING, GARMENT}):
        return None
    boxes = boxes_of(plan, width, height, seed)
    found = [box for thing, box in boxes if wanted is None or thing == wanted.index]
    if not found:
        return None
    return (min(b[0] for b in found), min(b[1] for b in found), max(b[2] for b in found), max(b[3] for b in found))


def sized(plan: ScenePlan, indexes: Collection[int], width: int, height: int, seed: int) -> ScenePlan:
    """The plan with things that were put into it large enough to be seen; what stands on a thing has its measure."""
    for index in indexes:
        relation = plan.things[index].relation
        thing = plan.things[index]
        company = any(one.prop in LIVING for n, one in enumerate(plan.things) if n != index and not one.hidden)
        most, least = MOST, SEEN if relation is None else BORNE if relation.kind in HOLDING else BESIDE
        if company and thing.prop in LIVING:
            # two animals keep about the measure of each other, and one that lies is lower
            most, least = (0.0, 0.0) if thing.pose in LYING else (GROWN_UP, BESIDE)
            if thing.pose in LYING:
                plan = _resized(plan, index, LOW * thing.size)
        for _ in range(TRIES if thing.count == 1 else 0):
            # sizes are evened out while things are placed, so that one step falls short
            boxes = boxes_of(plan, width, height, seed)
            grown = least / max((box[3] - box[1] for thing, box in boxes if thing == index), default=least)
            if grown <= 1.05:
                break
            plan = _resized(plan, index, min(most, plan.things[index].size * grown))
    return plan


def _resized(plan: ScenePlan, index: int, size: float) -> ScenePlan:
    thing = replace(plan.things[index], size=size)
    return plan.exchanged(index, thing)


def boxes_of(plan: ScenePlan, width: int, height: int, seed: int) -> list[tuple[int, Box]]:
    """The number and the box of everything that stands in the picture."""
    place = all_places()[plan.place]
    light = place.light(set_scene(plan, width, height, seed, FINISHES["klein"]))
    aspect, short = width / height, min(width, height)
    boxes = []
    for each in framed(arrange(plan, place, aspect, seed, light.dark), plan.lens, place, aspect):
        unit = short * each.unit
        west, east = each.extent.left * unit, each.extent.right * unit
        if each.flip:
            west, east = -east, -west
        x, y = width / 2 + each.x * short, each.y * height
        top, foot = y - each.extent.top * unit, y - each.extent.bottom * unit
        boxes.append((each.thing, ((x + west) / width, top / height, (x + east) / width, foot / height)))
    return boxes


def window(box: Box, nearest: float = NEAREST) -> Box:
    """The part of a frame, of the frame's own ratio, that shows a box with some room around it."""
    wide, tall = (box[2] - box[0]) * (1 + 2 * MARGIN), (box[3] - box[1]) * (1 + 2 * MARGIN)
    side = min(1 / LEAST, max(wide, tall, 1 / nearest))
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    left, top = min(max(0.0, x - side / 2), 1 - side), min(max(0.0, y - side / 2), 1 - side)
    return (left, top, left + side, top + side)


def paint_nearer(
    plan: ScenePlan, box: Box, width: int, height: int, seed: int, tier: str, progress: Progress
) -> Image.Image:
    """Paint the plan larger and cut out what the box shows."""
    left, top, right, bottom = window(box)
    grown = min(1 / (right - left), FINEST, LARGEST / max(width, height))
    big = compose(plan, round(width * grown), round(height * grown), seed, tier, progress)
    part = (left * big.width, top * big.height, right * big.width, bottom * big.height)
    return big.resize((width, height), Image.Resampling.LANCZOS, box=part)


def cropped_to(
    plan: ScenePlan, ratio: tuple[int, int], width: int, height: int, seed: int, tier: str, progress: Progress
) -> Image.Image:
    """Paint the plan in the frame of that ratio and cut what is asked for out of it, about its main thing."""
    scale = max(width / ratio[0], height / ratio[1])
    size = (max(width, round(ratio[0] * scale)), max(height, round(ratio[1] * scale)))
    box = next((found for thing, found in boxes_of(plan, *size, seed) if thing == 0), (0.4, 0.3, 0.6, 0.6))
    if (box[2] - box[0]) * size[0] > width or (box[3] - box[1]) * size[1] > height:
        # a cut would go through the main thing
        return compose(replace(plan, kept=False, pins=()), width, height, seed, tier, progress)
    whole = compose(plan, *size, seed, tier, progress)
    return cover(whole, width, height, ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2))


def nearer(picture: Image.Image) -> Image.Image:
    """A picture without a plan, cut to its subject."""
    left, top, right, bottom = window(subject_box(picture), UNNAMED)
    part = (left * picture.width, top * picture.height, right * picture.width, bottom * picture.height)
    return picture.resize(picture.size, Image.Resampling.LANCZOS, box=part)


def farther(picture: Image.Image) -> Image.Image:
    """A picture without a plan, smaller in its frame, which goes on around it."""
    size = (max(1, round(picture.width * FARTHER)), max(1, round(picture.height * FARTHER)))
    return extended(picture.resize(size, Image.Resampling.LANCZOS), picture.width, picture.height, SOFT)
