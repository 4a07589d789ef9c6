"""Small goods on a table are seen from beside it: they fill the frame, and the table's legs lie below it."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.foreground import FRAMING, bounds
from muralist.engines.preview.staging.scale.proportions import family_of

TABLES = frozenset({"table", "picnic_table", "counter", "sideboard", "workbench"})
SMALL, WANTED, WANTED_TALL = 0.27, 0.38, 0.48
"""The height, as a share of a frame's shorter side, below which goods are too small on a table, and what they get."""
TALL = 1.3
MOST, LEAST_GAIN, WIDEST = 3.2, 1.25, 0.86
"""How much nearer one comes at most and at least, and the share of the frame's width that the goods take."""
TOP, LOWEST, EDGE = 0.76, 0.85, 0.205
"""The height in the frame at which goods stand on the table then, the lowest one where its edge would end in the frame,
and how far below them that edge ends, in the table's own units."""
HIGHEST = 0.10
FAR = frozenset({"back", "field", "crowd"})


def beside_table(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Bring the one table with the main thing on it so near that this is seen well."""
    table = _table(plan, items)
    if table is None:
        return
    family = family_of(table, items)
    goods = [item for item in family if item is not table]
    left, top, right, _ = bounds(goods, frame)
    foot = max(item.y for item in goods if item.on is table)
    high = max(item.height for item in goods if item.thing == 0)
    if high >= SMALL:
        return
    wanted = WANTED_TALL if frame.tall > TALL else WANTED
    scale = min(MOST, wanted / high, WIDEST * 2 * frame.half_width / (right - left))
    stands = _foot(table, scale, frame)
    scale = min(scale, (stands - HIGHEST) * frame.tall / (foot * frame.tall - top))
    if scale < LEAST_GAIN:
        return
    middle = (left + right) / 2
    for item in family:
        item.unit *= scale
        item.x = (item.x - middle) * scale
        item.y = stands + (item.y - foot) * scale


def _foot(table: Item, scale: float, frame: Frame) -> float:
    """Where the goods stand: so low that no edge of a table without legs hangs over the ground."""
    if table.width * scale < 2 * frame.half_width:
        return TOP
    return min(LOWEST, max(TOP, 1 - EDGE * table.unit * scale / frame.tall))


def _table(plan: ScenePlan, items: list[Item]) -> Item | None:
    """The table that carries the main thing, where nothing else stands by it."""
    if plan.lens in FRAMING or not plan.things:
        return None
    roots = [item for item in items if item.on is None and not item.hung and item.where != "sky"]
    near = [item for item in roots if plan.things[item.thing].spot not in FAR]
    if len(near) != 1 or near[0].prop.name not in TABLES:
        return None
    carried = [item for item in items if item.on is near[0]]
    return near[0] if any(item.thing == 0 for item in carried) else None
