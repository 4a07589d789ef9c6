"""Whoever is on a mat has it flat under the whole body, as large as that needs."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.staging.items import Frame, Item

MAT = "yoga_mat"
SPARE, LENGTH = 1.22, 0.95
"""The width of a mat for that of who is on it, and at least for their stature."""
DEPTH = 0.42
"""Where on its depth they are, from its near edge."""


def be_on_mat(item: Item, other: Item, siblings: list[Item], frame: Frame) -> None:
    """Lay the mat out under all who are on it, side by side."""
    if item is siblings[0]:
        other.look = _flat(other)
        other.extent = other.prop.extent(other.look)
        need = sum(SPARE * max(one.width, LENGTH * one.prop.stature * one.unit) for one in siblings)
        room = 0.94 * 2 * frame.half_width
        shrink = min(1.0, room / need)
        for one in siblings:
            one.unit *= shrink
        other.unit = need * shrink / other.extent.width
    place = siblings.index(item) - (len(siblings) - 1) / 2
    item.centre_on(other.middle + place * other.width / len(siblings))
    item.y = other.y - DEPTH * other.extent.top * other.unit / frame.tall


def _flat(item: Item) -> Look:
    return replace(item.look, variant="flat")
