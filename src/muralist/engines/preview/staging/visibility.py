"""Keeps what is named in sight: families of things that cover each other move apart, and shrink where they cannot."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.poise.leaning import NARROW
from muralist.engines.preview.staging.silhouette import mask

Mask = NDArray[np.bool_]

FINE = 100.0
"""Raster points of a world unit."""
MOST = 10
"""Families up to which it is looked at who covers whom; a larger crowd may overlap."""
HIDDEN, HIDDEN_BEHIND = 0.24, 0.42
"""The share of a thing that may be hidden, and of one that was said to be behind what hides it."""
GOODS, HIDDEN_GOODS, TOO_MUCH_GOODS = 0.6, 0.10, 0.02
"""Metres up to which a thing is one of a still life, the share of it that another of these may hide, and how much more
of it all is too much hidden there."""
STEPS, ROUNDS = 12, 3
HIDDEN_TEXT = 0.03
"""The share of what is lettered that may be hidden."""
BUILDING, SIGN, HIDDEN_BY_SIGN = 2.2, "sign", 0.05
"""Metres from which a sign can be fixed to something, and the share of such a building that one on a post may hide."""
HEAD, HEADED = 0.22, frozenset({"person", "child", "robot", "astronaut"})
"""The upper share of a figure that is its head, and whose head is never covered."""
SHRINK, TOO_MUCH = 0.93, 0.12
"""How much all shrink where moving does not help, and the share too much hidden from which they do."""
MARGIN = 0.012
BOUND = frozenset({"on", "in", "at", "atop", "under", "around", "riding", "front", "hanging", "carrying", "wearing",
                   "above"})  # fmt: skip
"""Relations that hold a family where it is."""
KEPT = frozenset({"around", "front", "under", "above"})
"""Relations of what is placed by a landmark, which then may not move without it."""
SIDED = frozenset({"left", "right", "between", "following"})
CLEAR = frozenset({"fence", "gate", "arch", "rainbow", "bridge"})
"""What one sees through, or that is meant to be stood before."""


@dataclass(slots=True)
class Family:
    """What stands on one foot: its members, and their outlines on the raster by the corner where each begins."""

    root: Item
    members: list[Item]
    sheets: list[tuple[int, int, Mask]]
    shift: int = 0


def keep_in_sight(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Move families of things across the frame until none is hidden by a nearer one, as far as there is room."""
    roots = [item for item in items if item.on is None and not item.hung and item.where != "sky"]
    if not 2 <= len(roots) <= MOST or len({item.thing for item in roots}) < 2:
        return
    signed = any(root.prop.name == SIGN and root.look.text for root in roots)
    for _ in range(2 * ROUNDS if signed else ROUNDS):
        families = [_family(root, items, frame) for root in sorted(roots, key=lambda one: one.y)]
        if not _crossed(families):
            return
        strict = all(family.root.metres <= GOODS for family in families) or signed
        if _settle(plan, families, frame) <= (TOO_MUCH_GOODS if strict else TOO_MUCH):
            break
        for family in families:
            for item in family.members:
                item.unit *= SHRINK
                item.x = family.root.x + (item.x - family.root.x) * SHRINK
                item.y = family.root.y + (item.y - family.root.y) * SHRINK


def _family(root: Item, items: list[Item], frame: Frame) -> Family:
    members = [item for item in items if item.root is root]
    return Family(root=root, members=members, sheets=[_sheet(item, frame) for item in members])


def _sheet(item: Item, frame: Frame) -> tuple[int, int, Mask]:
    """The outline of an item on the raster, and its left upper corner there."""
    outline = mask(item.prop.name, item.look)
    if item.flip:
        outline = outline[:, ::-1]
    tall, wide = max(1, round(item.height * FINE)), max(1, round(item.width * FINE))
    rows = np.arange(tall) * outline.shape[0] // tall
    columns = np.arange(wide) * outline.shape[1] // wide
    left = round((item.middle - item.width / 2) * FINE)
    top = round((item.y * frame.tall - item.extent.top * item.unit) * FINE)
    return left, top, outline[rows][:, columns]


def _crossed(families: list[Family]) -> bool:
    """Whether any two families cover more than a little of each other's boxes."""
    return any(
        _hidden(far, near) > HIDDEN_GOODS for number, far in enumerate(families) for near in families[number + 1 :]
    )  # fmt: skip


def _hidden(far: Family, near: Family) -> float:
    """The largest share of a member of `far` that `near` covers."""
    worst = 0.0
    for item, (left, top, own) in zip(far.members, far.sheets, strict=True):
        if item.on is not None and item.level < item.on.level:
            continue
        covered = np.zeros_like(own)
        for x, y, other in near.sheets:
            dx, dy = x + near.shift - left - far.shift, y - top
            x0, x1 = max(0, dx), min(own.shape[1], dx + other.shape[1])
            y0, y1 = max(0, dy), min(own.shape[0], dy + other.shape[0])
            if x0 < x1 and y0 < y1:
                covered[y0:y1, x0:x1] |= other[y0 - dy : y1 - dy, x0 - dx : x1 - dx]
        worst = max(worst, _share(covered, own))
        if item.prop.name in HEADED:
            head = max(1, round(own.shape[0] * HEAD))
            worst = max(worst, _share(covered[:head], own[:head]))
    return worst


def _share(covered: Mask, own: Mask) -> float:
    return float((covered & own).sum()) / max(1.0, float(own.sum()))


def show_lettering(items: list[Item]) -> None:
    """A lettered sign in the air that a building would cover is fixed to the front of that."""
    for item in items:
        if not item.look.text or item.where != "sky" or item.on is not None or item.cord:
            continue
        for root in items:
            if root.on is None and root.where == "ground" and _meets(item, root):
                item.on, item.far, item.level, item.where = root, root.far, root.level + 1, root.where
                break


def _meets(item: Item, root: Item) -> bool:
    """Whether their boxes overlap across the frame, and the root is a building."""
    return abs(item.middle - root.middle) < (item.width + root.width) / 2 and root.metres >= BUILDING


def _cost(plan: ScenePlan, families: list[Family], moved: int) -> float:
    """How much of one family, and of those that it covers, is hidden beyond what may be."""
    cost = 0.0
    own = families[moved]
    for number, other in enumerate(families):
        if number == moved:
            continue
        far, near = (own, other) if moved < number else (other, own)
        cost += max(0.0, _hidden(far, near) - _allowed(plan, far.root, near.root))
    return cost


def _allowed(plan: ScenePlan, far: Item, near: Item) -> float:
    if far.look.text:
        return HIDDEN_TEXT
    if near.look.text and near.prop.name == SIGN and far.metres >= BUILDING:
        return HIDDEN_BY_SIGN
    if far.prop.name in CLEAR or near.prop.name in CLEAR:
        return 0.75
    relation = plan.things[far.thing].relation
    if far.metres <= GOODS and near.metres <= GOODS and (relation is None or relation.kind != "behind"):
        return HIDDEN_GOODS
    if relation is not None and relation.kind == "behind" and relation.other == near.thing:
        return HIDDEN_BEHIND
    relation = plan.things[near.thing].relation
    if relation is not None and relation.kind == "front" and relation.other == far.thing:
        return HIDDEN_BEHIND
    return HIDDEN


def _free(plan: ScenePlan, item: Item) -> bool:
    """Whether it may be moved: nothing but its neighbours says where it stands, and nothing stands by it."""
    thing = plan.things[item.thing]
    behind = thing.relation is not None and thing.relation.kind == "behind"
    if behind and thing.relation is not None and plan.things[thing.relation.other].prop in NARROW:
        # whoever hides behind a trunk is half hidden on purpose
        return False
    links = [each.relation for number, each in enumerate(plan.things) if number != item.thing]
    if item.prop.name in NARROW and any(link and (link.kind, link.other) == ("behind", item.thing) for link in links):
        return False
    if any(link is not None and link.other == item.thing and link.kind in KEPT for link in links):
        return False
    return not thing.spot and (thing.relation is None or thing.relation.kind not in BOUND or thing.relation.other < 0)


def _settle(plan: ScenePlan, families: list[Family], frame: Frame) -> float:
    """Give every free family the place where least is hidden; returns how much still is."""
    sided = any(thing.relation is not None and thing.relation.kind in SIDED for thing in plan.things)
    for number, family in enumerate(families):
        if not _free(plan, family.root) or _cost(plan, families, number) <= 0:
            continue
        low, high = _reach(family, frame)
        if sided:
            span = min(0.10, high, -low) if high > 0 > low else 0.0
            low, high = -span, span
        kept, best = 0, _cost(plan, families, number)
        for step in range(STEPS + 1):
            family.shift = round((low + (high - low) * step / STEPS) * FINE)
            cost = _cost(plan, families, number) + 0.10 * abs(family.shift) / FINE
            if cost < best - 1e-6:
                kept, best = family.shift, cost
        family.shift = kept
    left = sum(_cost(plan, families, number) for number in range(len(families)))
    for family in families:
        for item in family.members:
            item.x += family.shift / FINE
        family.shift = 0
    return left


def _reach(family: Family, frame: Frame) -> tuple[float, float]:
    """How far it may go to the left and to the right within the frame."""
    left = min(item.middle - item.width / 2 for item in family.members)
    right = max(item.middle + item.width / 2 for item in family.members)
    room = frame.half_width - MARGIN
    return min(0.0, -room - left), max(0.0, room - right)
