"""Pins what an earlier picture showed to where it stood, so that an order moves nothing that it does not speak of."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.layout import settled
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painting.backdrops import set_scene
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Pin, ScenePlan, Thing
from muralist.engines.preview.remix.asked.amounts.rows import ROW
from muralist.engines.preview.remix.asked.backdrops import SEAMLESS
from muralist.engines.preview.remix.edits.single.succession import SUCCEEDING, heir_of
from muralist.engines.preview.remix.edits.states.tones import BOKEH
from muralist.engines.preview.remix.kept.growth import roomy
from muralist.engines.preview.remix.kept.ranked import ranked
from muralist.engines.preview.remix.kept.standing import stands_alike
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.staging.held.hold import MOVED, host_of
from muralist.engines.preview.staging.instances.made import OVERHEAD
from muralist.engines.preview.staging.items import Frame, Item

DIGITS = 6
ANEW = "*"
"""The drawing's name in a pin of what was there, but finds its place anew."""
ROOM = 0.9
"""The share of a frame's width that copies of something may take at its own size."""


BOTH_SIDES = frozenset({"left", "right"})
IN_HAND, EASED = frozenset({"biting", "carrying", "holding"}), 0.25
FLYING = "flying"
LOW = frozenset({"sitting", "seated", "lying", "sleeping", "crouching", "kneeling"})
"""Poses in which somebody is not as tall as standing."""
HATS = frozenset({"hat", "crown", "partyhat", "wizardhat", "santahat", "cowboyhat", "chefhat", "gradcap", "piratehat",
                  "flowercrown", "helmet"})  # fmt: skip
HAT, FIGURE_HAT = 0.16, 0.07
"""How high a hat rises above an animal and above somebody upright, as a share of the wearer's height."""


def pinned(plan: ScenePlan, before: Memory, width: int, height: int, ratio: float = 0.0) -> ScenePlan:
    """The changed plan with everything kept in its place; `width` and `height` are those of the earlier picture.

    `ratio` is that of the new one, if it differs.
    """
    known = before.plan
    moved = plan.place != known.place
    if moved and plan.place != SEAMLESS and not stands_alike(plan, before, width, height):
        return replace(plan, kept=False, pins=())
    if _reframed(plan.lens, known.lens) or plan.lens == OVERHEAD:
        return replace(plan, kept=False, pins=())
    if _sides_changed(plan, known):
        # the two change places, or make room for each other
        return replace(plan, kept=False, pins=(), things=tuple(map(_put_down, plan.things, _before(plan, known))))
    place = all_places()[known.place]
    light = place.light(set_scene(known, width, height, before.seed, FINISHES["klein"]))
    items = settled(known, place, width / height, before.seed, light.dark)
    _together(known, items, Frame.of(width / height).tall / Frame.of(ratio or width / height).tall)
    pins: list[Pin] = []
    taken: set[int] = set()
    if _hat_cut(plan, known, items, Frame.of(width / height)):
        # a hat is seen whole: all stands a little lower, or smaller
        return replace(plan, kept=False, pins=())
    rows = ranked(plan, known, items, Frame.of(width / height))
    for index, thing in enumerate(plan.things):
        same = _same(thing, index, plan, known, taken)
        if index in rows:
            pins += rows[index]
            taken |= set() if same is None else {same}
            continue
        if same is not None:
            taken.add(same)
            pins += _pins(thing, index, same, plan, known, items, Frame.of(width / height))
        elif 0 <= (old := heir_of(thing.key)) < len(known.things):
            main = [item for item in items if item.thing == old and item.prop.name == known.things[old].prop]
            pins += [_pin(item, index, prop="") for item in main if item.number < thing.count]
    return replace(plan, kept=True, pins=tuple(pins))


def _reframed(lens: str, before: str) -> bool:
    """Whether another lens frames the things anew; a blurred background leaves them where they are."""
    return lens != before and not {lens, before} <= {"", BOKEH}


def _sides_changed(plan: ScenePlan, known: ScenePlan) -> bool:
    """Whether something that was there is now to be left or right of another that was there."""
    for thing in plan.things[: len(known.things)]:
        tie = thing.relation
        if tie is None or tie.kind not in BOTH_SIDES or tie.other >= len(known.things):
            continue
        old = next((one for n, one in enumerate(known.things) if (one.key if one.key >= 0 else n) == thing.key), None)
        if old is None:
            old = known.things[plan.things.index(thing)]
        if old.prop == thing.prop and _tie(old, known) != _tie(thing, plan):
            return True
    return False


def _together(known: ScenePlan, items: list[Item], share: float) -> None:
    """Keep what stands on or is with another at it in a taller frame, of which heights are a smaller `share`."""
    if share == 1:
        return
    foot = {id(item): item.y for item in items}
    moved: set[int] = set()

    def settle(item: Item) -> None:
        host = host_of(known, item, items)
        if id(item) in moved or host is None or host is item:
            return
        moved.add(id(item))
        settle(host)
        item.y = host.y + (foot[id(item)] - foot[id(host)]) * share

    for item in items:
        settle(item)


def _before(plan: ScenePlan, known: ScenePlan) -> list[Thing | None]:
    """What each thing was by its number, where it was there."""
    return [known.things[n] if n < len(known.things) else None for n in range(len(plan.things))]


def _put_down(thing: Thing, old: Thing | None) -> Thing:
    """What was in a mouth or a hand was small there: larger than that, it need not be larger than who had it."""
    held = old is not None and old.prop == thing.prop and old.relation is not None and old.relation.kind in IN_HAND
    return replace(thing, size=1 + (thing.size - 1) * EASED) if held and thing.size > 1 else thing


def _hat_cut(plan: ScenePlan, known: ScenePlan, items: list[Item], frame: Frame) -> bool:
    """Whether somebody is given a hat who has no room above."""
    if plan.lens:
        return False
    for thing in plan.things[len(known.things) :]:
        tie = thing.relation
        if thing.prop not in HATS or tie is None or tie.kind != "wearing" or tie.other >= len(known.things):
            continue
        heads = [item for item in items if item.thing == tie.other]
        share = FIGURE_HAT if plan.things[tie.other].prop in {"person", "child"} else HAT
        if any(item.y * frame.tall - item.extent.top * item.unit < share * item.height for item in heads):
            return True
    return False


def _parted(thing: Thing, old: Thing, plan: ScenePlan) -> bool:
    """Whether a thing was one of several and is now by itself."""
    return any((one.prop, one.key) == (thing.prop, thing.key) and one.first > old.first for one in plan.things)


def _same(thing: Thing, index: int, plan: ScenePlan, known: ScenePlan, taken: set[int]) -> int | None:
    """The number that a thing of the changed plan had in the earlier one; a copy of one has none."""
    for number, old in enumerate(known.things):
        key = old.key if old.key >= 0 else number
        # one of several that was parted from the others was there as well
        free = number not in taken or (thing.count < old.count and _parted(thing, old, plan))
        if free and key == (thing.key if thing.key >= 0 else index) and old.prop == thing.prop:
            return number
    return None


def _pins(
    thing: Thing, index: int, same: int, plan: ScenePlan, known: ScenePlan, items: list[Item], frame: Frame
) -> list[Pin]:  # fmt: skip
    """The pins of one thing: none where the order ties it to another, its size alone where it is to move."""
    if _carried_off(index, same, plan, known):
        before = known.things[same].relation
        if thing.relation is None and before is not None:
            # as large as it was without what it was on
            host = before.other
            foot = max((item.y for item in items if item.thing == host), default=0.0)
            return [_pin(replace(item, y=max(item.y, foot)), index, prop=MOVED + item.prop.name)
                    for item in items if item.thing == same]  # fmt: skip
        grown = thing.size / known.things[same].size
        return [_pin(item, index, prop=ANEW, grown=grown) for item in items if item.thing == same][:1]
    gone = thing.first - known.things[same].first
    own = [replace(item, number=item.number - gone) for item in items
           if item.thing == same and 0 <= item.number - gone < thing.count]  # fmt: skip
    many = sum(one.count for one in plan.things if (one.prop, one.key) == (thing.prop, thing.key) and not one.hidden)
    span = sum(item.width for item in own) / max(1, len(own))
    rowed = thing.spot == ROW != known.things[same].spot
    if rowed or (many > known.things[same].count and many * span > ROOM * 2 * frame.half_width):
        # so many of that size have no room: all are laid out anew, alike
        return [_pin(item, index, prop=ANEW) for item in own[:1]]
    risen = thing.pose == FLYING != known.things[same].pose
    if risen or (known.things[same].pose in LOW and thing.pose not in LOW):
        # who stands up is taller than there was room for; what floats is in the air
        return [_pin(item, index, prop=ANEW) for item in own[:1]]
    grown = thing.size / known.things[same].size
    if grown > 1:
        moves = thing.spot != known.things[same].spot
        own = [roomy(item, grown, frame, moves=moves) for item in own]
        grown = 1.0
    if thing.spot != known.things[same].spot:
        return [
            _pin(item, index, prop=MOVED + item.prop.name, grown=grown) for item in own if item.prop.name == thing.prop
        ]
    turned = thing.turned != known.things[same].turned
    return [_pin(item, index, prop=item.prop.name, grown=grown, turned=turned) for item in own]


def _carried_off(index: int, same: int, plan: ScenePlan, known: ScenePlan) -> bool:
    """Whether a thing is tied otherwise than it was, or what it is tied to moves or grows."""
    seen: set[int] = set()
    while index not in seen:
        seen.add(index)
        thing, old = plan.things[index], known.things[same]
        if _tie(thing, plan) != _tie(old, known):
            return True
        if len(seen) > 1 and thing.key >= SUCCEEDING > old.key:
            return True
        if len(seen) > 1 and (thing.spot, thing.size, thing.turned) != (old.spot, old.size, old.turned):
            return True
        if thing.relation is None or old.relation is None:
            return False
        index, same = thing.relation.other, old.relation.other
    return False


def _tie(thing: Thing, plan: ScenePlan) -> tuple[str, int] | None:
    """The kind of its relation and which thing that is to, by the number that it was first known by."""
    if thing.relation is None:
        return None
    other = thing.relation.other
    key = plan.things[other].key
    heir = heir_of(key)
    return thing.relation.kind, heir if heir >= 0 else key % SUCCEEDING if key >= 0 else other


def _pin(item: Item, index: int, *, prop: str, grown: float = 1.0, turned: bool = False) -> Pin:
    return Pin(
        thing=index, number=item.number, prop=prop, x=round(item.x, DIGITS), y=round(item.y, DIGITS),
        unit=round(item.unit * grown, DIGITS), flip=item.flip != turned, far=round(item.far, DIGITS),
        cord=round(item.cord, DIGITS), cut=round(item.cut, DIGITS),
    )  # fmt: skip
