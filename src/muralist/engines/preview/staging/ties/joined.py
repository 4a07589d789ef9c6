"""Belonging to a landmark: as far away as it, and painted after it."""

from __future__ import annotations

from muralist.engines.preview.staging.items import Item


def join(item: Item, other: Item) -> None:
    """Belong to the other: as far away as it, painted after it; what is carried has no reflection of its own."""
    item.on, item.far, item.level = other, other.far, other.level + 1
    item.where = "ground" if other.where == "water" else other.where
