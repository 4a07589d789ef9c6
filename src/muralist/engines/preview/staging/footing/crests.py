"""What stands on the top of a round hill is no wider than that is flat, and reaches the ground at both of its ends."""

from __future__ import annotations

from muralist.engines.preview.places.hilltop import CREST, DROP
from muralist.engines.preview.places.summit import CREST as SUMMIT_CREST
from muralist.engines.preview.places.summit import LEVEL as SUMMIT_LEVEL
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.foreground import bounds
from muralist.engines.preview.staging.scale.proportions import family_of, grow

BUILDING, WIDEST = 3.0, 0.52
"""Metres from which something is a building there, and the most of the frame's width that it takes."""
EDGE, SUNK = 3.2, 0.006
"""The power by which the hill falls off to its sides, and how far below its outline something stands."""


SUMMIT = "summit"
HEADLAND, LEVEL = "headland", 0.50
"""A rock in the sea, and the share of its width that what stands on its level top takes at most."""
SETTLED = 0.015
"""How far below its top that is, in its units."""


def _gather_on_top(items: list[Item], frame: Frame) -> None:
    """Bring all that stands on a summit within its level top."""
    roots = [item for item in items if item.on is None and not item.hung and item.where == "ground"]
    if not roots:
        return
    families = [one for root in roots for one in family_of(root, items)]
    left, _, right, _ = bounds(families, frame)
    fit = min(1.0, SUMMIT_LEVEL * 2 * frame.half_width / (right - left))
    middle = (left + right) / 2
    for root in roots:
        grow(root, items, fit)
        shift, down = (root.middle - middle) * fit - root.middle, SUMMIT_CREST + SUNK - root.y
        for one in family_of(root, items):
            one.x += shift
            one.y += down


def sit_on_crest(items: list[Item], place: Place, frame: Frame) -> None:
    """Fit the buildings of a hilltop, and of a headland, to it."""
    for item in items:
        if item.on is not None and item.on.prop.name == HEADLAND:
            host = item.on
            if sum(one.on is host for one in items) > 1:
                continue
            item.unit *= min(1.0, LEVEL * host.width / item.width)
            item.centre_on(host.middle)
            top = (host.extent.top - SETTLED) * host.unit - item.extent.bottom * item.unit
            item.y = host.y - top / frame.tall
    if place.name == SUMMIT:
        _gather_on_top(items, frame)
    if place.name != "hilltop":
        return
    roots = [item for item in items if item.on is None and not item.hung and item.where == "ground"]
    if len(roots) == 1 and roots[0].metres >= BUILDING:
        aside = roots[0].middle
        for one in family_of(roots[0], items):
            one.x -= aside
    for item in items:
        if item.on is not None or item.hung or item.where != "ground" or item.prop.name == "tree":
            continue
        if item.metres >= BUILDING and item.width > WIDEST * 2 * frame.half_width:
            grow(item, items, WIDEST * 2 * frame.half_width / item.width)
        outer = (abs(item.middle) + item.width / 2) / frame.half_width
        down = CREST + DROP * min(1.0, outer) ** EDGE + SUNK - item.y
        for one in family_of(item, items) if down > 0 else []:
            one.y += down
