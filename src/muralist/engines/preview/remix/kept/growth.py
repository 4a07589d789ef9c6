"""How large a thing of an earlier picture may become: it stays whole, and the scene around it is still seen."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.staging.items import Frame, Item

HIGHEST, WIDEST, ASIDE, EDGE, LOWEST = 0.84, 0.86, 0.72, 0.03, 0.95
"""The most of a frame's height and width that it then takes, the width of what also moves aside, the gap above it, and
the lowest that its foot may be."""


def roomy(item: Item, grown: float, frame: Frame, *, moves: bool = False) -> Item:
    """The instance so many times as large, or as large as there is room; its foot comes nearer where it must.

    One that also `moves` aside stays small enough for that to be seen.
    """
    widest = ASIDE if moves else WIDEST
    most = min(HIGHEST * frame.tall / item.height, widest * 2 * frame.half_width / item.width)
    grown = max(1.0, min(grown, most))
    base = item.y * frame.tall
    over = item.extent.top * item.unit * grown + EDGE - base
    if over > 0:
        lowest = max(base, LOWEST * frame.tall) if item.on is None else base
        base = min(lowest, base + over)
        grown = max(1.0, min(grown, (base - EDGE) / (item.extent.top * item.unit)))
    new = replace(item, unit=item.unit * grown, y=base / frame.tall)
    room = max(0.0, frame.half_width - EDGE - new.width / 2)
    if new.on is None and abs(new.middle) > room:
        new.centre_on(min(room, max(-room, new.middle)))
    return new
