"""Scatters things in the sky, in space or under water, each where it has most room."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.groups.flocks import fly_together
from muralist.engines.preview.staging.groups.shoals import swim_together
from muralist.engines.preview.staging.instances.aloft import soars
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.rows import SIDE_MARGIN
from muralist.engines.preview.staging.scale.deep import largest_first
from muralist.engines.preview.staging.scale.heavens import measured

DISCS = frozenset({"moon", "sun", "planet"})
PEAKED, OVER_PEAKS = frozenset({"lake", "mountains", "karst"}), 0.26
"""Places with high peaks, and the share of the frame's height down to which a moon hangs above them."""
SHRINKS, SMALLEST = 5, 0.13
"""How often what finds no room of its own shrinks, and the span below which it does not."""


def fly(plan: ScenePlan, items: list[Item], place: Place, frame: Frame, seed: int, standing: list[Item]) -> None:
    """The first large and near a third, the rest smaller; clear of each other and of what stands, if there is room."""
    if swim_together(plan, items, place, frame, seed):
        return
    if fly_together(plan, items, place, frame, seed, standing):
        return
    items = largest_first(items, place, frame)
    top, bottom = (0.06, 0.94) if place.weightless else place.sky
    taken: list[tuple[float, float, float]] = [
        (item.middle, item.y * frame.tall - (0.75 - 0.25 * part) * item.height, 0.4 * min(item.width, item.height))
        for item in standing
        for part in (0, 1)
    ]
    crowded = bool(standing)
    shrink = 1.0 if len(items) < 2 else 0.8 if len(items) < 4 else 0.68 if len(items) < 8 else 0.5
    kinds = len({item.thing for item in items})
    for number, item in enumerate(items):
        first = item.number == 0 and kinds > 1
        later = 0.80 if place.weightless else max(0.55, 0.62 ** min(1.6, 0.7 + 0.3 * number))
        if not measured(plan, item):
            item.unit *= shrink * (1.0 if number == 0 else max(later, 0.72) if first else later)
        reach = max(0.02, frame.half_width * (1 - 2 * SIDE_MARGIN) - item.width / 2)
        low = top * frame.tall + item.height / 2
        lowest = min(bottom, OVER_PEAKS) if item.prop.name in DISCS and place.name in PEAKED else bottom
        high = max(low + 0.02, lowest * frame.tall)
        span = {"left": (-reach, -0.25 * reach), "right": (0.25 * reach, reach)}.get(
            plan.things[item.thing].spot, (-reach, reach)
        )
        named = bool(plan.things[item.thing].spot)
        lookers = [other for other in standing if plan.things[other.thing].towards == item.thing]
        if lookers and not plan.things[item.thing].spot:
            # before those who look at it
            side = 1 if sum(other.middle for other in lookers) <= 0 else -1
            span = (0.15 * reach, reach) if side > 0 else (-reach, -0.15 * reach)
        if plan.things[item.thing].spot == "back":
            item.unit *= 0.45
        rng = stream(seed, "fly", number)
        for _ in range(SHRINKS):
            best, score = _roomiest(item, taken, span, (low, high), rng, free=number == 0 and not crowded and not named)
            own = max(item.width, item.height) / 2
            if (
                soars(plan, item, place)
                or measured(plan, item)
                or score >= 0.9 * own
                or not taken
                or max(item.width, item.height) < SMALLEST
            ):
                break
            item.unit *= 0.86
        item.centre_on(best[0])
        item.y = (best[1] + item.unit * (item.extent.top + item.extent.bottom) / 2) / frame.tall
        item.far = 0.3 if plan.things[item.thing].spot == "back" else 0.0 if number == 0 else 0.12
        taken.append((best[0], best[1], own))


def _roomiest(
    item: Item, taken: list[tuple[float, float, float]], span: tuple[float, float], band: tuple[float, float],
    rng: np.random.Generator, *, free: bool,
) -> tuple[tuple[float, float], float]:  # fmt: skip
    """The point of 32 in the sky that is farthest from all that is taken, and how far; `free` is near the middle."""
    low, high = band
    best, score = (0.0, low), -1e9
    own = max(item.width, item.height) / 2
    for _ in range(32):
        x, y = float(rng.uniform(*span)), float(rng.uniform(low, high))
        if free:
            x *= 0.45
            y = low + (high - low) * (0.35 + 0.3 * float(rng.random()))
        room = min((((x - a) ** 2 + (y - b) ** 2) ** 0.5 - r for a, b, r in taken), default=0.5)
        room = min(room, 0.5 + own)
        if room > score:
            best, score = (x, y), room
    return best, score
