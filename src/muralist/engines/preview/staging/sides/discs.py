"""A moon or sun that something stands before is right behind it, and larger, so that both are seen."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.instances.natural import BUILT
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.foreground import bounds
from muralist.engines.preview.staging.scale.heavens import farthest
from muralist.engines.preview.staging.scale.proportions import family_of, grow

AROUND = 1.28
"""How many times as large as what stands before it the disc is."""
LEAST, MOST = 0.46, 0.72
LARGE, LARGEST = 0.76, 0.88
"""Of the frame's shorter side: the disc at least and at most, and one that is called large."""
FITS = 0.84
"""The share of the disc that what stands before it takes at most, and the least that it shrinks to for that."""
SHRINK = 0.62
RAISED = 0.16
"""How much over the middle of what stands before it the disc's middle is, as a share of its height."""
MARGIN = 0.015
BEARING = frozenset({"branch", "fence", "rock", "hill", "bench", "wall", "stone_wall"})
"""What only bears whoever is before the disc."""


def set_behind(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Centre every such disc on its subject; the ground hides what of it would be below the horizon."""
    if place.indoor or place.weightless:
        return
    for disc in items:
        if not farthest(disc) or disc.on is not None:
            continue
        core = _core(plan, items, disc)
        if core and _meant(plan, disc, core):
            _centre(plan, disc, core, items, place, frame)


def _core(plan: ScenePlan, items: list[Item], disc: Item) -> list[Item]:
    """What is before the disc, without what it sits on."""
    own = plan.things[disc.thing].relation
    found = []
    for item in items:
        tie = plan.things[item.thing].relation
        before = tie is not None and tie.kind == "front" and tie.other == disc.thing
        behind = own is not None and own.kind == "behind" and own.other == item.thing
        if item is not disc and (before or behind):
            found.append(item)
    family = [one for item in found for one in family_of(item.root, items)]
    upon = [one for one in family if one.prop.name not in BEARING]
    main = [one for one in upon if one.thing == 0]
    return main or [one for one in upon if one.level >= 0] or found


def _meant(plan: ScenePlan, disc: Item, core: list[Item]) -> bool:
    """Whether it is a backdrop: a moon behind a house only looks over its roof, unless it is huge."""
    tied = plan.things[disc.thing].relation
    return tied is None or plan.things[disc.thing].size > 1 or max(item.metres for item in core) < BUILT


def _centre(plan: ScenePlan, disc: Item, core: list[Item], items: list[Item], place: Place, frame: Frame) -> None:
    shorter = min(2 * frame.half_width, frame.tall)
    large = plan.things[disc.thing].size > 1
    least, most = (LARGE, LARGEST) if large else (LEAST, MOST)
    span = _span(core, frame)
    wide = min(max(AROUND * span, least * shorter), most * shorter)
    if span > FITS * wide:
        for root in {id(item.root): item.root for item in core}.values():
            grow(root, items, max(SHRINK, FITS * wide / span))
    left, top, right, bottom = bounds(core, frame)
    disc.unit *= wide / disc.width
    room = max(0.0, frame.half_width - MARGIN - wide / 2)
    disc.centre_on(max(-room, min(room, (left + right) / 2)))
    at = max(MARGIN + disc.height / 2, (top + bottom) / 2 - RAISED * (bottom - top))
    at = min(at, max(place.horizon * frame.tall, MARGIN + disc.height / 2))
    foot = at + disc.height / 2
    disc.y = (foot + disc.extent.bottom * disc.unit) / frame.tall
    disc.far, disc.flip = 0.0, False
    below = foot - (place.horizon - 0.01) * frame.tall
    disc.cut = max(0.0, min(0.8, below / disc.height))


def _span(core: list[Item], frame: Frame) -> float:
    left, top, right, bottom = bounds(core, frame)
    return max(right - left, bottom - top)
