"""Notes that are on a board stick to its face, side by side, and do not stand along its upper edge."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Frame, Item

FACES = {"whiteboard": (-0.74, 0.66, 0.74, 1.52), "fridge": (-0.30, 0.14, 0.46, 1.12),
         "blackboard": (-0.74, 0.66, 0.74, 1.52)}  # fmt: skip
"""The faces of boards, left, low, right, top, in their units."""
NOTES = frozenset({"sticky_note", "document", "picture", "calendar", "index_card"})
ACROSS, LARGEST = 4, 0.36
"""How many stick in a row, and how large one is at most, as a share of the face's height."""


def pin_notes(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Spread the notes of each board over its face."""
    for board in items:
        face = FACES.get(board.prop.name)
        if face is None:
            continue
        notes = [item for item in items if item.on is board and item.prop.name in NOTES and _on(plan, item)]
        rows = [notes[start : start + ACROSS] for start in range(0, len(notes), ACROSS)]
        left, low, right, top = face
        for row, pinned in enumerate(rows):
            for column, item in enumerate(pinned):
                wide, high = (right - left) / len(pinned), (top - low) / len(rows)
                side = min(LARGEST * (top - low), 0.78 * wide, 0.78 * high) * board.unit
                item.unit = side / max(item.extent.width, item.extent.height)
                x = left + wide * (column + 0.5)
                middle = top - high * (row + 0.5)
                item.centre_on(board.x + (-x if board.flip else x) * board.unit)
                below = middle * board.unit - item.height / 2 - item.extent.bottom * item.unit
                item.y = board.y - below / frame.tall
                item.level = board.level + 1


def _on(plan: ScenePlan, item: Item) -> bool:
    relation = plan.things[item.thing].relation
    return relation is not None and relation.kind in {"on", "in", "at"}
