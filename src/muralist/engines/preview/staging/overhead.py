"""Lays things out on a table that is seen from straight above: the largest in the middle, the others around it."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Frame, Item

FULL = 0.90
"""How much of the frame the whole group takes, across or down."""
LARGEST = 0.84
"""How much of the frame's shorter side one thing takes at most."""
GAP = 0.05
SIDES = {
    "left": (-1.0, 0.0),
    "right": (1.0, 0.0),
    "behind": (0.0, -1.0),
    "front": (0.0, 1.0),
    "above": (0.0, -1.0),
    "under": (0.0, 1.0),
}
PLACED = {
    "fork": (-1.0, 0.05),
    "napkin": (-1.0, 0.2),
    "knife": (1.0, 0.0),
    "spoon": (1.0, 0.1),
    "chopsticks": (1.0, 0.1),
}
"""Where what belongs beside a plate lies when nothing else is said."""
GLASSES = frozenset({"glass", "mug", "bottle", "pitcher", "bubble_tea", "teapot"})
LANDMARKS = frozenset({"on", "in"})
WAYS, PULLS, SPREAD = 6, (1.2, 0.35), 0.4
"""How many directions to lay things out in are tried, how strongly each then draws to the middle, and the power of the
share of the frame that they take, by which a way is better."""
Laid = tuple[dict[int, tuple[float, float]], tuple[float, float, float, float], float]


def lay_table(plan: ScenePlan, items: list[Item], frame: Frame, seed: int) -> None:
    """Place every item without overlap; what is on another lies on it, and is painted after it."""
    tall = frame.tall
    carried = [item for item in items if _host(plan, items, item) is not None]
    roots = [item for item in items if item not in carried]
    if not roots:
        roots, carried = items, []
    order = sorted(roots, key=lambda item: -(item.width * item.height))
    # what belongs beside the plate is laid next to it, before the others come
    order = [order[0], *sorted(order[1:], key=lambda item: item.prop.name not in PLACED)]
    laid = [_laid(plan, order, frame, seed, way) for way in range(2 * WAYS if len(order) > 1 else 1)]
    spots, (left, top, right, bottom), zoom = max(laid, key=lambda one: _filled(one, frame))
    for item in roots:
        x, y = spots[id(item)]
        item.unit *= zoom
        _centre(item, (x - (left + right) / 2) * zoom, (y - (top + bottom) / 2) * zoom, tall)
    for number, item in enumerate(carried):
        host = _host(plan, items, item)
        assert host is not None
        item.unit *= zoom
        item.unit *= min(1.0, 0.5 * host.width / item.width, 0.5 * host.height / item.height)
        side = (number % 3 - 1) * 0.22 if len(carried) > 1 else 0.0
        middle = (host.y - 0.5) * tall - (host.extent.top + host.extent.bottom) / 2 * host.unit
        _centre(item, host.middle + side * host.width, middle, tall)
        item.on, item.level = host, host.level + 1
    items.sort(key=lambda item: (item.level, item.y))


def _laid(plan: ScenePlan, order: list[Item], frame: Frame, seed: int, way: int) -> Laid:
    """One way to lay them out: where each is, what all of them take, and how much that is enlarged."""
    spots: dict[int, tuple[float, float]] = {}
    taken: list[tuple[float, float, float, float]] = []
    for turn, item in enumerate(order):
        wish = _wish(plan, item, order[0], turn, frame, seed, 2 * math.pi * way / WAYS)
        x, y = _free((item.width, item.height), taken, wish, frame, PULLS[way // WAYS])
        spots[id(item)] = (x, y)
        taken.append((x, y, item.width, item.height))
    left, right = min(x - w / 2 for x, _, w, _ in taken), max(x + w / 2 for x, _, w, _ in taken)
    top, bottom = min(y - h / 2 for _, y, _, h in taken), max(y + h / 2 for _, y, _, h in taken)
    largest = max(max(w, h) for _, _, w, h in taken)
    zoom = min(
        FULL * 2 * frame.half_width / (right - left),
        FULL * frame.tall / (bottom - top),
        LARGEST * min(2 * frame.half_width, frame.tall) / largest,
    )
    return spots, (left, top, right, bottom), zoom


def _filled(laid: Laid, frame: Frame) -> float:
    """How well a way to lay things out uses the frame: large things, and not in one column or row."""
    _, (left, top, right, bottom), zoom = laid
    share = (right - left) * (bottom - top) * zoom**2 / (2 * frame.half_width * frame.tall)
    return float(zoom * share**SPREAD)


def _centre(item: Item, x: float, y: float, tall: float) -> None:
    """Move so that the extent's middle is (x, y), world units from the frame's middle, y down."""
    item.centre_on(x)
    item.y = 0.5 + (y + (item.extent.top + item.extent.bottom) / 2 * item.unit) / tall
    item.where = "ground"


def _host(plan: ScenePlan, items: list[Item], item: Item) -> Item | None:
    relation = plan.things[item.thing].relation
    if relation is None or relation.kind not in LANDMARKS or relation.other == item.thing:
        return None
    hosts = [other for other in items if other.thing == relation.other]
    return hosts[item.number % len(hosts)] if hosts else None


def _wish(
    plan: ScenePlan, item: Item, hero: Item, turn: int, frame: Frame, seed: int, turned: float
) -> tuple[float, float]:  # fmt: skip
    """The direction from the middle in which an item would like to lie, in halves of the frame."""
    thing = plan.things[item.thing]
    if thing.spot in {"left", "right"}:
        return (-0.7 if thing.spot == "left" else 0.7, 0.0)
    if item is hero:
        return (0.0, 0.0)
    if thing.relation is not None and thing.relation.kind in SIDES:
        x, y = SIDES[thing.relation.kind]
        return (0.8 * x, 0.8 * y)
    if item.prop.name in PLACED:
        x, y = PLACED[item.prop.name]
        return (0.6 * x, y)
    if item.prop.name in GLASSES:
        # a drink stands at the upper right as long as that leaves room
        return (0.55 * math.cos(turned) - 0.6 * math.sin(turned), -0.6 * math.cos(turned) - 0.55 * math.sin(turned))
    angle = float(stream(seed, "around", item.thing, item.number).uniform(0, 0.6)) + turn * 2.4 + 2.6 + turned
    return (0.6 * math.cos(angle) * frame.half_width * 2, 0.6 * math.sin(angle) * frame.tall)


def _free(
    size: tuple[float, float],
    taken: list[tuple[float, float, float, float]],
    wish: tuple[float, float],
    frame: Frame,
    pull: float,
) -> tuple[float, float]:
    """The nearest free place to a wish; nearer the middle where that is as good."""
    if not taken:
        return (wish[0] * frame.half_width, wish[1] * frame.tall / 2)
    reach = np.linspace(-2.4, 2.4, 65)
    xs, ys = np.meshgrid(reach * frame.half_width, reach * frame.tall / 2)
    blocked = np.zeros(xs.shape, dtype=bool)
    for x, y, w, h in taken:
        blocked |= (np.abs(xs - x) < (w + size[0]) / 2 + GAP * min(w, size[0])) & (
            np.abs(ys - y) < (h + size[1]) / 2 + GAP * min(h, size[1])
        )
    aim_x, aim_y = wish[0] * frame.half_width, wish[1] * frame.tall / 2
    cost = ((xs - aim_x) / frame.half_width) ** 2 + ((ys - aim_y) / (frame.tall / 2)) ** 2
    cost = cost + pull * ((xs / frame.half_width) ** 2 + (ys / (frame.tall / 2)) ** 2)
    cost[blocked] = np.inf
    best = np.unravel_index(int(np.argmin(cost)), cost.shape)
    return (float(xs[best]), float(ys[best]))
