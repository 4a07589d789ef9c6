"""Tall frames: two that would be small side by side stand one behind the other, and what lies low is raised."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.depth import OPEN, STEADY, depth_of
from muralist.engines.preview.staging.instances.kinds import ALIVE, TABLETOPS
from muralist.engines.preview.staging.items import Frame, Item

TALL = 1.3
CRAMPED = 0.86
"""The share of their size to which two in a row would shrink, below which one stands behind the other."""
GAIN = 1.12
LAP, LAP_ALIVE = 0.30, 0.12
"""The share of the narrower one's width that the two have in common; animals would hide each other's heads."""
STEP = 0.085
"""How much higher in the frame, at most, the foot of the one behind is."""
LOW, RAISED, HIGHEST_FOOT, LOWEST_FOOT = 0.42, 0.55, 0.035, 0.70
"""The empty upper share of a frame from which things are raised, by how much of what is more, and the limits of it."""
DRY = frozenset({"beach"})
"""Places with water before which there is much dry ground."""
RAISING = OPEN | {"pond"} | TABLETOPS | {"beach", "garden", "plaza", "cliff", "island", "volcano", "mountains"}
"""Places whose ground looks alike over all its depth."""


def one_behind(
    plan: ScenePlan, lines: list[list[Item]], frame: Frame, place: Place, width: float, gap: float
) -> list[list[Item]]:  # fmt: skip
    """A row of two as two rows of one, the higher behind, where both become clearly larger by that."""
    if frame.tall <= TALL or len(lines) != 1 or len(lines[0]) != 2 or place.weightless or place.name not in RAISING:
        return lines
    row = lines[0]
    settled = any(thing.spot or thing.towards >= 0 or "leading" in thing.variant.split() for thing in plan.things)
    kinds = {thing.relation.kind for thing in plan.things if thing.relation is not None}
    if settled or kinds & (STEADY | {"around"}) or row[0].thing == row[1].thing or row[0].where != row[1].where:
        return lines
    together = width / (sum(item.footing for item in row) * (1 + gap))
    front, back = sorted(row, key=lambda item: item.height)
    apart = min(1.0, width / (sum(item.footing for item in row) - _lap(row) * min(item.footing for item in row)))
    if together >= CRAMPED or apart < GAIN * together or depth_of(place, back) < STEP / 2:
        return lines
    for item in row:
        item.unit *= apart
    return [[front], [back]]


def _lap(row: list[Item]) -> float:
    return LAP_ALIVE if all(item.prop.name in ALIVE for item in row) else LAP


def set_apart(row: list[Item], lines: list[list[Item]], frame: Frame, width: float) -> None:
    """The two of such rows to both sides, in the order of the row."""
    if frame.tall <= TALL or [len(line) for line in lines] != [1, 1]:
        return
    lap = _lap(row) * min(item.width for item in row)
    total = min(width, sum(item.width for item in row) - lap)
    for item, side in zip(row, (-1, 1), strict=True):
        item.centre_on(side * max(0.0, (total - item.width) / 2))
    (front,), (back,) = lines
    back.y = max(back.y, front.y - STEP)


def lift(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Raise everything that stands towards the middle of a frame that is tall, or of a table, and empty above."""
    if (
        (frame.tall <= TALL and place.name not in TABLETOPS)
        or place.name not in RAISING
        or any(thing.spot in {"field", "crowd"} for thing in plan.things)
    ):
        return
    # what hangs from a bough goes with it
    moved = [item for item in items if (not item.hung or item.on is not None) and item.root.where != "sky"
             and not item.root.hung]  # fmt: skip
    if any(item.hung == "across" and item.where != "sky" for item in items):
        # a path or a bridge ties what stands to the ground
        return
    feet = [item.y for item in moved if item.on is None]
    # a bank or a shore ends at the water
    ashore = place.water and any(item.on is None and item.where == "ground" for item in moved)
    if not feet or any(item.cut for item in moved) or (ashore and place.name not in DRY):
        return
    top = min(item.y - item.extent.top * item.unit / frame.tall for item in items)
    up = min(RAISED * (top - LOW), min(feet) - place.horizon - HIGHEST_FOOT, max(feet) - LOWEST_FOOT)
    if up > 0:
        for item in moved:
            item.y -= up
