"""Puts the things of a kept scene back where they stood; what is new follows what it touches, or finds room."""

from __future__ import annotations

from dataclasses import dataclass

from muralist.engines.preview.plan import Pin, ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.held.amid import set_between
from muralist.engines.preview.staging.held.apart import as_large, keep_clear
from muralist.engines.preview.staging.held.boxes import box_of, hidden
from muralist.engines.preview.staging.held.ledges import ledge_of, set_on
from muralist.engines.preview.staging.held.over import raise_over
from muralist.engines.preview.staging.held.patches import BY_WATER, ON_WATER, float_on, patch_of
from muralist.engines.preview.staging.held.rooms import find_room
from muralist.engines.preview.staging.items import Frame, Item

NEXT_TO = frozenset({"beside", "left", "right", "between", "following", "behind", "front"})
"""Relations whose thing stands by itself, near the other."""
CLEAR, MOST_WIDE = 0.02, 0.94
"""The gap above what takes another's place, and the most of a frame's width that it takes."""
SMALLER_STEPS, SHRINK, ASIDE, MOST_HIDDEN = 6, 0.88, 0.08, 0.22
"""How often and by how much it shrinks and moves aside, until no more than that of another is hidden."""
PEOPLE = frozenset({"person", "child"})
SEEN = 0.2
"""The least height, in world units, of somebody new who stands by something."""
MOVED = "~"
"""Begins the drawing's name in a pin that keeps a size and a row, but no place."""


@dataclass(slots=True, kw_only=True)
class Shift:
    """Where an instance was put by the layout, to carry along what depends on it."""

    x: float
    y: float
    unit: float
    flip: bool

    @classmethod
    def of(cls, item: Item) -> Shift:
        """As it stands now."""
        return cls(x=item.x, y=item.y, unit=item.unit, flip=item.flip)

    def carry(self, host: Item, item: Item) -> None:
        """Move what stood to the host as it was to where it stands to the host as it is."""
        scale = host.unit / self.unit
        mirrored = host.flip != self.flip
        item.x = host.x + (item.x - self.x) * scale * (-1 if mirrored else 1)
        item.y = host.y + (item.y - self.y) * scale
        item.unit *= scale
        item.flip = item.flip != mirrored


def hold(plan: ScenePlan, items: list[Item], place: Place, frame: Frame, seed: int) -> None:
    """Put every pinned instance of a kept scene back, then those that are new."""
    if not plan.kept or not items:
        return
    was = {id(item): Shift.of(item) for item in items}
    pins = {(pin.thing, pin.number, pin.prop): pin for pin in plan.pins}
    done: list[Item] = []
    for item in items:
        pin = pins.get((item.thing, item.number, item.prop.name))
        if pin is not None:
            _put_back(item, pin, frame, grown=bool(plan.things[item.thing].filling))
            done.append(item)
    scale = _scale(done, was)
    scales: dict[int, float] = {}
    heirs: list[Item] = []
    for item in items:
        size = pins.get((item.thing, item.number, MOVED + item.prop.name))
        if size is not None:
            scales[id(item)] = size.unit / item.unit
            item.x, item.y, item.flip, item.far = size.x, size.y, size.flip, size.far
        pin = pins.get((item.thing, item.number, ""))
        if pin is not None and item not in done and item.prop.name == plan.things[item.thing].prop:
            # another thing in that place: its foot, its own size
            item.x, item.y, item.unit, item.far = pin.x, pin.y, item.unit * scale, pin.far
            _within(item, frame)
            done.append(item)
            heirs.append(item)
    for item in heirs:
        _uncover(item, [one for one in done if one is not item], frame)
    _add(plan, items, done, was, scale, scales, place, frame, seed)


def _put_back(item: Item, pin: Pin, frame: Frame, *, grown: bool) -> None:
    item.x, item.y, item.unit, item.flip = pin.x, pin.y, pin.unit, pin.flip
    item.far, item.cord, item.cut = pin.far, pin.cord, pin.cut
    over = item.extent.top * item.unit + CLEAR - item.y * frame.tall
    if over > 0 and grown and not item.hung and not item.cut:
        # flowers that are new in a vase
        item.unit *= (item.y * frame.tall - CLEAR) / (item.extent.top * item.unit)
    room = frame.half_width - item.width / 2
    if not item.hung and abs(item.middle) > max(0.0, room) + 0.1 * item.width:
        # a narrower frame than it was painted in
        item.centre_on(min(max(item.middle, -room), room) if room > 0 else 0.0)


def _within(item: Item, frame: Frame) -> None:
    """What takes another's place is no larger than the frame allows on that foot, and whole."""
    if item.hung or item.cut:
        return
    head = item.y * frame.tall - CLEAR
    item.unit *= min(1.0, head / max(1e-6, item.extent.top * item.unit), MOST_WIDE * 2 * frame.half_width / item.width)
    room = max(0.0, frame.half_width - item.width / 2)
    if abs(item.middle) > room:
        item.centre_on(min(room, max(-room, item.middle)))


def _uncover(item: Item, others: list[Item], frame: Frame) -> None:
    """What takes another's place is small enough to leave in sight what stands behind it; it stays on its foot."""
    if item.hung or item.on is not None:
        return
    behind = [one for one in others if one.y <= item.y and one.on is None and not one.hung and one.where == item.where]
    for _ in range(SMALLER_STEPS):
        mine = box_of(item, frame)
        lost = [one for one in behind if hidden(box_of(one, frame), [mine]) > MOST_HIDDEN]
        if not lost:
            return
        away = 1 if item.middle >= lost[0].middle else -1
        item.unit *= SHRINK
        room = max(0.0, frame.half_width - item.width / 2)
        item.centre_on(min(room, max(-room, item.middle + away * ASIDE * item.width)))


def _scale(done: list[Item], was: dict[int, Shift]) -> float:
    """How much larger things are than the layout would have them together."""
    ratios = sorted(item.unit / was[id(item)].unit for item in done if not item.hung)
    return ratios[len(ratios) // 2] if ratios else 1.0


def _add(
    plan: ScenePlan, items: list[Item], done: list[Item], was: dict[int, Shift], scale: float,
    scales: dict[int, float], place: Place, frame: Frame, seed: int,
) -> None:  # fmt: skip
    """Hosts before what depends on them; what is left over once nothing follows anything finds room by itself."""
    left = [item for item in items if item not in done]
    held, added = bool(done), list[Item]()
    patch = patch_of(plan, place, frame, seed)
    while left:
        ready = [item for item in left if (host := host_of(plan, item, items)) is None or host in done]
        item = ready[0] if ready else left[0]
        host = host_of(plan, item, items)
        if host is not None and host in done:
            was[id(host)].carry(host, item)
            as_large(plan, item, done)
            if plan.things[item.thing].prop in PEOPLE and item.on is None and item.prop.name in PEOPLE:
                # somebody under a tree
                item.unit *= max(1.0, SEEN / item.height)
            keep_clear(plan, item, host, done, frame)
            raise_over(plan, item, host, frame)
            _inside(item, frame)
        elif patch is not None and plan.things[item.thing].spot in {ON_WATER, BY_WATER}:
            float_on(plan, item, patch, done, frame)
        elif held or id(item) in scales or ledge_of(place.name, plan.things[item.thing].spot) is not None:
            family = [one for one in left if one is item or _follows(plan, one, item, items)]
            ledge = ledge_of(place.name, plan.things[item.thing].spot)
            if ledge is not None:
                set_on(item, family, done, ledge, frame, seed)
            elif not set_between(plan, item, done, scales.get(id(item), scale), frame):
                sibling = next((one for one in (*added, *done) if _alike(plan, one, item)), None)
                like = sibling.unit / was[id(sibling)].unit if sibling is not None else scale
                find_room(plan, item, family, done, scales.get(id(item), like), place, frame,
                          fixed=id(item) in scales, alike=sibling is not None)  # fmt: skip
                added.append(item)
            for one in family:
                if one is not item:
                    was[id(item)].carry(item, one)
            done += family[1:] if family[0] is item else [one for one in family if one is not item]
            left = [one for one in left if one is item or one not in done]
        done.append(item)
        left.remove(item)


def _alike(plan: ScenePlan, one: Item, other: Item) -> bool:
    """Whether both are instances of one thing or of copies of it."""
    if one.prop is not other.prop:
        return False
    key = plan.things[one.thing].key
    return one.thing == other.thing or (key >= 0 and key == plan.things[other.thing].key)


def _inside(item: Item, frame: Frame) -> None:
    """What is new and reaches over the frame's top moves down as far as it must."""
    over = item.extent.top * item.unit - item.y * frame.tall
    if over > 0 and item.extent.height * item.unit < frame.tall:
        item.y += (over + 0.01) / frame.tall


def host_of(plan: ScenePlan, item: Item, items: list[Item]) -> Item | None:
    """The instance that an item's place follows from."""
    if item.on is not None:
        return item.on
    thing = plan.things[item.thing]
    if item.prop.name != thing.prop:
        # a lead or an oar goes with whose it is
        return next((one for one in items if one.thing == item.thing and one.prop.name == thing.prop), None)
    relation = thing.relation
    if relation is None or relation.other == item.thing or relation.kind in NEXT_TO or item.hung in {"wall", "ceiling"}:
        return None
    hosts = [one for one in items if one.thing == relation.other]
    return hosts[item.number % len(hosts)] if hosts else None


def _follows(plan: ScenePlan, item: Item, root: Item, items: list[Item]) -> bool:
    seen = 0
    host = host_of(plan, item, items)
    while host is not None and seen < len(items):
        if host is root:
            return True
        host, seen = host_of(plan, host, items), seen + 1
    return False
