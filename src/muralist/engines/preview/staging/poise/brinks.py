"""On a cliff top, everything stands on the land, clear of the brink."""

from __future__ import annotations

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item

BRINKS = {"cliff": 0.26}
"""How far the land goes on the sea's side of the middle, as a share of half the frame's width."""
MARGIN = 0.02


def off_the_brink(items: list[Item], place: Place, frame: Frame, seed: int) -> None:
    """Move what stands on the ground inland, and shrink what the land is too narrow for."""
    reach = BRINKS.get(place.name)
    roots = [item for item in items if item.where == "ground" and item.on is None and not item.hung]
    if reach is None or not roots:
        return
    seaward = -1 if stream(seed, "side").random() < 0.7 else 1
    near, far = -frame.half_width + MARGIN, reach * frame.half_width
    share = (far - near) / (2 * frame.half_width)
    for item in roots:
        item.unit *= min(1.0, (share**0.5 if len(roots) > 1 else 1.0), (far - near) / item.width)
        middle = seaward * item.middle
        if len(roots) > 1:
            middle = near + (middle + frame.half_width) * share
        room = item.width / 2
        item.centre_on(seaward * max(near + room, min(far - room, middle)))
