"""Crowds: people who stand about in depth, large before the viewer and small towards the horizon."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item

CROWD = "crowd"
"""The spot of things that mingle."""
NEAREST, FARTHEST = 0.50, 0.20
"""Heights of the nearest and the farthest, of a frame's shorter side."""
AROUND, BEHIND = 0.36, 0.07
"""The height of the nearest where somebody else is named, and how much farther up the frame they stand."""
FIGURES = frozenset({"person", "child"})
SIDE_MARGIN = 0.03


def mingle(items: Sequence[Item], place: Place, frame: Frame, seed: int, others: Sequence[Item]) -> None:
    """Stand every one on a depth of its own, where it hides least of who is behind it and of the `others`."""
    if not items:
        return
    count = len(items)
    base, low = min(0.965, place.ground + 0.055), place.horizon + 0.35 * (place.ground - place.horizon)
    if place.water:
        # nobody of them walks on the water
        low = max(low, place.ground - 0.30 * (place.ground - place.horizon))
    people = [other.y for other in others if other.prop.name in FIGURES and other.where == "ground"]
    nearest = NEAREST
    if people:
        # whoever the picture is about stands before them
        base, nearest = max(low + 0.05, min(base, min(people) - BEHIND)), AROUND
    taken = [(other.middle, other.width / 2) for other in others]
    spots: list[tuple[float, float]] = []
    for number, item in enumerate(items):
        rng = stream(seed, "mingle", item.thing, item.number)
        # every second one is near, so that the depths alternate from side to side
        depth = ((number * 5) % count) / max(1, count - 1)
        tall = nearest + (FARTHEST - nearest) * depth**0.8
        item.unit = tall * min(frame.tall, 1.2) * place.scale / max(item.extent.height, 0.9 * item.prop.stature)
        reach = max(0.02, frame.half_width * (1 - SIDE_MARGIN) - item.width / 2)
        best, score = 0.0, -1e9
        for step in range(25):
            x = reach * (2 * (step + float(rng.uniform(0.2, 0.8))) / 25 - 1)
            room = min((abs(x - at) / max(0.02, wide + item.width / 2) for at, wide in taken), default=2.0)
            near = min((abs(x - at) + 0.5 * abs(depth - far) for at, far in spots), default=1.0)
            value = min(room, 1.1) * (1.0 if depth < 0.5 else 0.5) + min(near, 0.5)
            if value > score:
                best, score = x, value
        item.centre_on(best)
        item.y = base - (base - low) * depth + 0.006 * float(rng.normal())
        item.y = min(0.965, item.y)
        item.far = 0.22 * depth
        item.flip = bool(rng.integers(2)) if item.prop.turns else item.flip
        spots.append((best, depth))
        taken.append((best, item.width * 0.45))
