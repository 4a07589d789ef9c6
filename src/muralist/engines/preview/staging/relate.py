"""Puts things where their relations say: on, under, before, behind and above others, worn, carried and ridden."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.attached import attached, pawed
from muralist.engines.preview.staging.contact.hands import (
    FIGURES,
    draw_together,
    fly_kite,
    keep_company,
)
from muralist.engines.preview.staging.contact.mounts import UPRIGHT, saddle_up
from muralist.engines.preview.staging.contact.paws import take_hold
from muralist.engines.preview.staging.contact.rims import RIMS, put_inside
from muralist.engines.preview.staging.contact.seats import rest_in_bed, seated_in_order, sit_at_table, sit_on_blanket
from muralist.engines.preview.staging.contact.work import touch
from muralist.engines.preview.staging.footing.waders import in_pool
from muralist.engines.preview.staging.goods.worlds import bear_world
from muralist.engines.preview.staging.groups.behind import stand_behind
from muralist.engines.preview.staging.groups.rings import gather
from muralist.engines.preview.staging.groups.seesaws import ride_seesaw
from muralist.engines.preview.staging.groups.shoals import swim_together
from muralist.engines.preview.staging.hanging.placed import hang_from
from muralist.engines.preview.staging.inside.filled import stand_at_door
from muralist.engines.preview.staging.inside.hollows import DOORWAYS
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.heavens import farthest
from muralist.engines.preview.staging.ties.about import before, float_over, under
from muralist.engines.preview.staging.ties.blooms import on_bloom
from muralist.engines.preview.staging.ties.bodies import on_head
from muralist.engines.preview.staging.ties.crescent import in_crescent
from muralist.engines.preview.staging.ties.had import carried, worn
from muralist.engines.preview.staging.ties.joined import join
from muralist.engines.preview.staging.ties.loads import bear_load
from muralist.engines.preview.staging.ties.mats import be_on_mat
from muralist.engines.preview.staging.ties.shoulders import sit_on_shoulders
from muralist.engines.preview.staging.ties.upon import balance, upon

RAISED = {"food_stall": 0.09}
"""How high, by its height, one stands behind what has a high counter."""
SHARED = frozenset({"on", "in", "at", "front", "around", "hanging", "under", "riding"})
"""Relations in which several things share their landmark."""
HORIZON = 0.02
"""How far under the horizon the feet of what stands behind something are at least."""
SEATING = frozenset({"boat", "kayak", "tractor", "forklift"})
"""What one is inside of, whether "in" it or "on" it."""
DRIVEN = frozenset({"car", "truck", "sports_car"})
"""What one drives from within."""


def relate(plan: ScenePlan, items: list[Item], place: Place, frame: Frame, seed: int) -> None:
    """Move every item with a relation; landmarks before what depends on them."""
    standing = [item for item in items if item.on is None and item.where in {"ground", "water"} and not item.hung]
    first: dict[int, Item] = {}
    for item in items:
        first.setdefault(item.thing, item)
    draw_together([item for item in items if item.prop.name in FIGURES and not attached(plan, item)])
    for thing in _landmarks_first(plan):
        siblings = [item for item in items if item.thing == thing]
        relation = plan.things[thing].relation
        if relation is None or relation.other == thing or relation.other not in first:
            continue
        if relation.kind == "under" and place.cut_open and swim_together(plan, siblings, place, frame, seed):
            continue
        hosts = [item for item in items if item.thing == relation.other]
        for item in siblings:
            # "two cats on two chairs": one each
            other = hosts[(item.number + _inner(relation.kind, siblings, hosts)) % len(hosts)]
            other = other if len(siblings) <= len(hosts) else hosts[0]
            alike = _alike(plan, items, thing)
            share = alike if len(alike) > len(hosts) else [item]
            if relation.kind == "hanging":
                hang_from(item, other, share, frame, seed)
            elif (
                not item.hung
                and not in_pool(relation.kind, item, other, siblings, frame)
                and not _held_fast(relation.kind, item, other, share, place, frame, seed)
            ):
                _place(plan, relation.kind, item, other, share, standing, place, frame, seed)
    keep_company(plan, items, frame.tall)
    touch(plan, items, frame)


def _alike(plan: ScenePlan, items: list[Item], thing: int) -> list[Item]:
    """Every item that shares the landmark in the same way: a cat and a dog on one sofa sit side by side."""
    relation = plan.things[thing].relation
    if relation is None or relation.kind not in SHARED:
        return [item for item in items if item.thing == thing]
    kin = {n for n, each in enumerate(plan.things) if each.relation == relation and n != relation.other}
    return seated_in_order(plan, [item for item in items if item.thing in kin])


def _inner(kind: str, siblings: list[Item], hosts: list[Item]) -> int:
    """Which of several hosts in a row the first takes: whoever stands before or under a row is at its middle."""
    return max(0, len(hosts) - len(siblings)) // 2 if kind in {"under", "front", "behind"} else 0


def _landmarks_first(plan: ScenePlan) -> list[int]:
    order: list[int] = []

    def visit(index: int, path: tuple[int, ...]) -> None:
        relation = plan.things[index].relation
        if relation is not None and relation.other not in path and relation.other >= 0:
            visit(relation.other, (*path, index))
        if index not in order:
            order.append(index)

    for index in range(len(plan.things)):
        visit(index, (index,))
    return order


def _place(
    plan: ScenePlan, kind: str, item: Item, other: Item, siblings: list[Item], standing: list[Item], place: Place,
    frame: Frame, seed: int,
) -> None:  # fmt: skip
    spread = (siblings.index(item) - (len(siblings) - 1) / 2) * item.width * 1.04
    if kind in {"on", "in", "riding"}:
        _settle_on(kind, item, other, siblings, frame)
    elif kind == "at":
        # behind the table, on a chair that it hides
        join(item, other)
        item.level = other.level - 1
        aside = -0.22 if len(siblings) == 1 else 0.0
        item.centre_on(other.middle + spread + aside * other.width)
        seat = (
            0.55 * other.height if "seated" in item.look.variant else RAISED.get(other.prop.name, 0.04) * other.height
        )
        item.y = other.y - seat / frame.tall
    elif kind == "wearing":
        worn(item, other, frame)
    elif kind == "carrying":
        if attached(plan, item) and not bear_load(item, other, siblings, frame):
            carried(item, other, _turn(plan, item), frame)
    elif kind == "flying":
        fly_kite(item, other, frame, standing)
    elif kind == "under":
        under(item, other, spread, place, frame, seed)
    elif kind == "front" and not farthest(other):
        # a disc in the sky comes behind it once everything stands
        before(item, other, siblings, frame, seed)
    elif kind == "behind":
        stand_behind(item, other, siblings, standing, frame, seed)
        if item.where == "ground" and not place.indoor:
            # on the ground, not over the horizon
            item.y = max(item.y, place.horizon + HORIZON)
    elif kind == "above":
        item.centre_on(other.middle + spread)
        float_over(item, other, frame)


def _settle_on(kind: str, item: Item, other: Item, siblings: list[Item], frame: Frame) -> None:
    """On a mat, in a moon's hollow, on a bloom, or on what is highest of anything else."""
    if be_on_mat(item, other, siblings, frame):
        join(item, other)
    elif not (in_crescent(item, other, siblings, frame) or on_bloom(item, other, siblings, frame)):
        upon(item, other, siblings, frame, kind)


def _rimmed(kind: str, other: Item) -> bool:
    """Whether it is behind the rim of something: in it, on its seats or at its wheel."""
    within = kind == "in" or (kind == "riding" and other.prop.name in DRIVEN)
    return other.prop.name in RIMS and (within or (kind in {"on", "riding"} and other.prop.name in SEATING))


def _sits(item: Item) -> bool:
    """Whether it can sit at a table."""
    return item.prop.name in UPRIGHT or pawed(item.prop.name)


def _on_blanket(item: Item, siblings: list[Item], other: Item, frame: Frame) -> None:
    """All of a picnic take their places with the first of them."""
    if item is siblings[0]:
        sit_on_blanket(siblings, other, frame)


def _held_fast(
    kind: str, item: Item, other: Item, siblings: list[Item], place: Place, frame: Frame, seed: int
) -> bool:  # fmt: skip
    """Place what rings another, is inside of it, rides, sits at or balances on it; whether it was one of these."""
    if kind == "around":
        if item is siblings[0]:
            gather(siblings, other, place, frame, seed)
    elif kind in {"carrying", "biting", "on"} and take_hold(kind, item, other, siblings, frame):
        pass
    elif _rimmed(kind, other):
        put_inside(item, other, siblings, frame)
        join(item, other)
    elif kind == "in" and other.prop.name in DOORWAYS:
        stand_at_door(item, other, siblings, frame)
        join(item, other)
    elif kind == "at" and other.prop.name == "table" and _sits(item):
        join(item, other)
        sit_at_table(item, other, siblings, frame)
    elif kind in {"on", "riding"} and _mounted(item, other, siblings, frame, kind):
        pass
    elif kind == "on" and other.prop.name == "picnic_blanket" and any(one.prop.name in UPRIGHT for one in siblings):
        _on_blanket(item, siblings, other, frame)
    elif _borne(kind, item, other, siblings, frame):
        pass
    elif kind == "atop":
        balance(item, other, siblings, frame)
    else:
        return False
    return True


def _mounted(item: Item, other: Item, siblings: list[Item], frame: Frame, kind: str) -> bool:
    """On a seat of a seesaw, or on a mount."""
    return ride_seesaw(item, other, siblings, frame) or saddle_up(item, other, siblings, frame, kind)


def _borne(kind: str, item: Item, other: Item, siblings: list[Item], frame: Frame) -> bool:
    """In a bed, or on somebody's shoulders or head."""
    if other.prop.name == "bed":
        return rest_in_bed(item, other, siblings, frame)
    if kind == "on":
        return sit_on_shoulders(item, other, frame)
    if kind == "atop" and bear_world(item, other, siblings, frame):
        return True
    return kind == "atop" and on_head(item, other, siblings, frame)


def _turn(plan: ScenePlan, item: Item) -> int:
    """Which of the things of one carrier it is: they go to both sides by turns."""
    own = plan.things[item.thing].relation
    before = [thing for thing in plan.things[: item.thing] if thing.relation == own]
    return item.number + sum(thing.count for thing in before)
