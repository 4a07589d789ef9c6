"""Piles: a base row, and the rest of the same things on top of each other."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.attached import attached
from muralist.engines.preview.staging.items import Frame, Item

PILE = "pile"
"""The spot of things that lie in a pile."""
TOWERS = {
    "morsel": 0.62, "doughnut": 0.42, "plate": 0.24, "bowl": 0.40, "pillow": 0.80, "gift": 0.78, "suitcase": 0.90,
    "mug": 0.80, "cube_solid": 0.80, "loose_wheel": 0.4, "cake": 0.7,
}  # fmt: skip
"""What is stacked one on one, and how high, in heights, each stands over the one below it."""
DISCS = {"cookie": 0.36}
"""Looks that are thinner than their kind."""
TOWER = 7
"""The most that stand in one tower."""
CLOSE, SUNK = 0.86, 0.76
"""How near, in widths, neighbours lie, and how high, in heights, the next row lies over them."""


def upper_rows(plan: ScenePlan, items: list[Item]) -> list[list[list[Item]]]:
    """Of every pile its rows, from the ground up: each has one thing less than the one below."""
    piles = []
    for thing in dict.fromkeys(item.thing for item in items):
        group = [item for item in items if item.thing == thing]
        least = 2 if _sunk(group[0]) else 3
        if plan.things[thing].spot != PILE or len(group) < least or attached(plan, group[0]) or group[0].where == "sky":
            continue
        base = next(wide for wide in range(1, len(group) + 1) if wide * (wide + 1) / 2 >= len(group))
        base = 1 if _sunk(group[0]) and len(group) <= TOWER else base
        rows, rest = [], group
        while rest:
            rows.append(rest[:base])
            rest, base = rest[base:], max(1, base - 1)
        piles.append(rows)
    return piles


def _sunk(item: Item) -> float:
    """How high over another like it a thing stands in a tower, 0 for what lies in rows as oranges do."""
    looks = [DISCS[word] for word in item.look.variant.split() if word in DISCS]
    return looks[0] if looks else TOWERS.get(item.prop.name, 0.0)


def pile_up(piles: list[list[list[Item]]], frame: Frame) -> None:
    """Push the base of each pile together and lay the other rows on it."""
    for rows in piles:
        base, root = rows[0], rows[0][len(rows[0]) // 2]
        middle = sum(item.middle for item in base) / len(base)
        level, unit = min(item.y for item in base), sum(item.unit for item in base) / len(base)
        for place, item in enumerate(base):
            item.unit = unit
            item.centre_on(middle + (place - (len(base) - 1) / 2) * item.width * CLOSE)
            item.y = level
            # one family: it is moved and scaled as a whole
            item.on = root if item is not root else None
        # painted first, so that its shadow on the wall does not fall on its neighbours
        root.level = -1
        sunk = _sunk(root) if len(base) == 1 else SUNK
        for high, row in enumerate(rows[1:], 1):
            for place, item in enumerate(row):
                item.unit = unit
                item.centre_on(middle + (place - (len(row) - 1) / 2) * item.width * CLOSE)
                item.y = level - high * sunk * item.height / frame.tall
                item.on, item.far, item.where, item.level = root, root.far, root.where, high
                # it lies on others rather than on the ground: no shadow of its own
                item.hung = PILE
