"""Moves the camera of a picture: nearer to what is named or farther away; by its plan where it has one, else in pixels."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.optics.lens import framed
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painter import Progress, compose, set_scene
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.edits.targets import FILLING, GARMENT, THING, find
from muralist.engines.preview.remix.sources import extended
from muralist.engines.preview.remix.subject import subject_box

Box = tuple[float, float, float, float]
"""Left, top, right, bottom as shares of a frame."""
MARGIN, NEAREST, LEAST = 0.14, 3.0, 1.35
"""The room around what is zoomed to, as a share of it, and the bounds of the zoom."""
FINEST = 1.4
"""How much larger than asked a picture is painted, to be cut out of."""
FARTHER = 0.7
"""The size that a picture without a plan is shown at when the camera moves back."""
LARGEST = 2048


def box_of(plan: ScenePlan, focus: str, width: int, height: int, seed: int) -> Box | None:
    """Where the thing that is named stands; of everything, where nothing is named; None for what is not there."""
    from muralist.engines.preview.layout import arrange

    wanted = find(focus, plan) if focus else None
    if focus and (wanted is None or wanted.kind not in {THING, FILLING, GARMENT}):
        return None
    place = all_places()[plan.place]
    light = place.light(set_scene(plan, width, height, seed, FINISHES["klein"]))
    aspect = width / height
    boxes = []
    for each in framed(arrange(plan, place, aspect, seed, light.dark), plan.lens, place, aspect):
        if wanted is not None and each.thing != wanted.index:
            continue
        unit = min(width, height) * each.unit
        west, east = each.extent.left * unit, each.extent.right * unit
        if each.flip:
            west, east = -east, -west
        x, y = width / 2 + each.x * min(width, height), each.y * height
        boxes.append((x + west, y - each.extent.top * unit, x + east, y - each.extent.bottom * unit))
    if not boxes:
        return None
    return (
        min(b[0] for b in boxes) / width, min(b[1] for b in boxes) / height,
        max(b[2] for b in boxes) / width, max(b[3] for b in boxes) / height,
    )  # fmt: skip


def window(box: Box) -> Box:
    """The part of a frame, of the frame's own ratio, that shows a box with some room around it."""
    wide, tall = (box[2] - box[0]) * (1 + 2 * MARGIN), (box[3] - box[1]) * (1 + 2 * MARGIN)
    side = min(1 / LEAST, max(wide, tall, 1 / NEAREST))
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    left, top = min(max(0.0, x - side / 2), 1 - side), min(max(0.0, y - side / 2), 1 - side)
    return (left, top, left + side, top + side)


def paint_nearer(plan: ScenePlan, box: Box, width: int, height: int, seed: int, tier: str, progress: Progress) -> Image.Image:
    """Paint the plan larger and cut out what the box shows."""
    left, top, right, bottom = window(box)
    grown = min(1 / (right - left), FINEST, LARGEST / max(width, height))
    big = compose(plan, round(width * grown), round(height * grown), seed, tier, progress)
    part = (left * big.width, top * big.height, right * big.width, bottom * big.height)
    return big.resize((width, height), Image.Resampling.LANCZOS, box=part)


def nearer(picture: Image.Image) -> Image.Image:
    """A picture without a plan, cut to its subject."""
    left, top, right, bottom = window(subject_box(picture))
    part = (left * picture.width, top * picture.height, right * picture.width, bottom * picture.height)
    return picture.resize(picture.size, Image.Resampling.LANCZOS, box=part)


def farther(picture: Image.Image) -> Image.Image:
    """A picture without a plan, smaller in its frame, which goes on around it."""
    size = (max(1, round(picture.width * FARTHER)), max(1, round(picture.height * FARTHER)))
    return extended(picture.resize(size, Image.Resampling.LANCZOS), picture.width, picture.height)
