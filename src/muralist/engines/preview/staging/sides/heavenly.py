"""A moon or planet in the sky is where nothing is before it: no head, flag or tree hides it."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.held.boxes import Box, box_of, hidden, moved
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.borders import BORDERED
from muralist.engines.preview.staging.scale.captions import letters_box
from muralist.engines.preview.staging.scale.heavens import farthest

FREE = 0.04
"""The share of a disc that may be covered."""
MARGIN, ACROSS, UP = 0.035, 24, 8
SMALLER = (1.0, 0.8, 0.62)
"""The sizes at which a place is looked for, of the disc's own."""
FAR = 0.02
"""What a move across the frame costs, in shares covered."""


def clear_discs(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Move every such disc that something covers, and that is tied to nothing, to the freest part of the sky."""
    if place.indoor or plan.kept:
        return
    lettered = letters_box(plan, frame)
    letters = [lettered] if lettered is not None else []
    for disc in items:
        if not farthest(disc) or disc.on is not None or disc.cut or _tied(plan, disc):
            continue
        if (place.weightless or plan.things[disc.thing].count > 1) and hidden(box_of(disc, frame), letters) <= FREE:
            # several of them, and those that float, stay where they are, but for one that letters would cross
            continue
        others = [box_of(one, frame) for one in items if one is not disc] + letters
        if hidden(box_of(disc, frame), others) > FREE:
            _move(
                disc, others, place, frame, _margin(plan), SMALLER if plan.things[disc.thing].size <= 1 else SMALLER[:1]
            )


def _tied(plan: ScenePlan, disc: Item) -> bool:
    """Whether the prompt says where it is, as against something else or in the frame."""
    thing = plan.things[disc.thing]
    named = any(one.relation is not None and one.relation.other == disc.thing for one in plan.things)
    return thing.relation is not None or named or thing.spot not in {"", "back"}


def _margin(plan: ScenePlan) -> float:
    """How far from the frame's edges it stays: within the border of bare paper that some styles have."""
    return MARGIN + max((BORDERED.get(style, 0.0) for style in plan.styles), default=0.0)


def _move(
    disc: Item, others: list[Box], place: Place, frame: Frame, margin: float, sizes: Sequence[float]
) -> None:  # fmt: skip
    """To where least of it is covered; it gets smaller where there is no other way, unless it is called large."""
    own = disc.unit
    for size in sizes:
        disc.unit = own * size
        least, dx, dy = _freest(disc, others, place, frame, margin)
        if least <= FREE or size == sizes[-1]:
            disc.x += dx
            disc.y += dy / frame.tall
            return


def _freest(
    disc: Item, others: list[Box], place: Place, frame: Frame, margin: float
) -> tuple[float, float, float]:  # fmt: skip
    """How much is covered at the best place, and how far that is from where it is now."""
    box = box_of(disc, frame)
    wide, tall = box[2] - box[0], box[3] - box[1]
    low = max(margin, 0.92 * place.horizon * frame.tall - tall)
    best = (9.0, 0.0, 0.0, 9.0)
    for column in range(ACROSS + 1):
        left = -frame.half_width + margin + (2 * frame.half_width - 2 * margin - wide) * column / ACROSS
        for row in range(UP + 1):
            top = margin + (low - margin) * row / UP
            dx, dy = left - box[0], top - box[1]
            share = hidden(moved(box, dx, dy), others)
            cost = share + FAR * (dx * dx + dy * dy) ** 0.5
            if cost < best[3]:
                best = (share, dx, dy, cost)
    return best[:3]
