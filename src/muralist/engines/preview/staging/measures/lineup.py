"""Icons and the ends of a diagram stand side by side with gaps between them, in the middle of the frame."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.symbols import LINK
from muralist.engines.preview.scenery.built.graphics import TILE
from muralist.engines.preview.staging.attached import is_chain
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.measures.alike import diagram, icons

GAP, LINKED, MARGIN = 0.065, 0.21, 0.055
"""The gaps of icons and of what is joined by lines, and the room at the frame's edges, in world units."""
TALLEST, GROWTH, LOWEST = 0.56, 1.7, 0.66
"""The most height of a row, as a share of the frame's, how much it may grow, and the least height fraction
of its feet."""
FULL, SQUARE = 4, 1.25
"""How many icons are two rows in a frame that is not wider than that."""
PLAIN = frozenset({"", "beside", "left", "right", "between"})


def line_up_signs(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Space them evenly, each with what it carries; what is joined to several others stands in their middle."""
    roots = [item for item in items if item.on is None and item.prop.name != LINK]
    if not _free(plan, roots) or not diagram(plan, items):
        return
    order = _ordered(plan, roots)
    two = icons(plan) and len(order) >= FULL and frame.half_width * 2 < SQUARE * frame.tall
    half = (len(order) + 1) // 2 if two else len(order)
    rows = [row for row in (order[:half], order[half:]) if row]
    joined = any(item.prop.name == LINK for item in items)
    gap = LINKED / max(1.0, (len(order) - 1) ** 0.75) * min(1.6, 2 * frame.half_width) if joined else GAP
    scale = min(_scale(row, gap, frame, len(rows)) for row in rows)
    tall = max(item.height for item in order) * scale
    low = max(LOWEST, 0.5 + (tall + 0.02) / 2 / frame.tall) if len(rows) == 1 else 0.5 - 0.04
    for number, row in enumerate(rows):
        _stand(row, items, scale, gap, low + number * (tall + 0.09) / frame.tall)


def _free(plan: ScenePlan, roots: list[Item]) -> bool:
    """Whether nothing else says where they stand."""
    things = [plan.things[item.thing] for item in roots]
    ties = [thing.relation.kind if thing.relation is not None else "" for thing in things]
    loose = set(ties) <= PLAIN and all(thing.spot in {"", "row"} for thing in things)
    standing = all(item.where == "ground" and not item.hung for item in roots)
    return len(roots) > 1 and loose and standing and not (
        plan.kept or plan.caption or plan.layouts or plan.lens or plan.feature(TILE) is not None)  # fmt: skip


def _ordered(plan: ScenePlan, roots: list[Item]) -> list[Item]:
    sided = any((tie := plan.things[item.thing].relation) and tie.kind in {"left", "right"} for item in roots)
    order = sorted(roots, key=lambda item: item.middle if sided else (item.thing, item.number))
    ties = [(number, thing.relation) for number, thing in enumerate(plan.things) if thing.relation is not None]
    # the end of a line that others share, and what is said to be between two
    links = {tie.other for number, tie in ties if plan.things[number].prop == LINK}
    middle = links or {number for number, tie in ties if tie.kind == "between"}
    hubs = [item for item in order if item.thing in middle]
    if len(hubs) == 1 and len(order) > 2 and not is_chain(plan, order):
        order.remove(hubs[0])
        order.insert(len(order) // 2, hubs[0])
    return order


def _scale(row: list[Item], gap: float, frame: Frame, rows: int) -> float:
    room = 2 * frame.half_width - 2 * MARGIN - gap * (len(row) - 1)
    high = TALLEST * frame.tall / (1 if rows == 1 else 1.55)
    return min(room / sum(item.width for item in row), high / max(item.height for item in row), GROWTH)


def _stand(row: list[Item], items: list[Item], scale: float, gap: float, low: float) -> None:
    x = -(sum(item.width for item in row) * scale + gap * (len(row) - 1)) / 2
    for root in row:
        middle, foot = root.middle, root.y
        wide = root.width * scale
        for item in [one for one in items if one.root is root]:
            item.unit *= scale
            item.x = x + wide / 2 + (item.x - middle) * scale
            item.y = low + (item.y - foot) * scale
        x += wide + gap
