"""What stands on the far shore is behind what floats before it."""

from __future__ import annotations

from muralist.engines.preview.staging.items import Item


def behind_water(items: list[Item]) -> None:
    """Paint whatever stands in the distance, higher than all that floats, before that; `items` are back to front."""
    afloat = [item.y for item in items if item.where == "water" and item.on is None]
    if not afloat:
        return
    beyond = {
        id(item) for item in items
        if item.where == "ground" and item.on is None and item.far > 0 and item.y < min(afloat) and not item.hung
    }  # fmt: skip
    family = [item for item in items if id(item.root) in beyond]
    first = next((at for at, item in enumerate(items) if item.where == "water"), 0)
    moved = {id(item) for item in family}
    rest = [item for item in items if id(item) not in moved]
    start = sum(1 for item in items[:first] if id(item) not in moved)
    items[:] = [*rest[:start], *family, *rest[start:]]
