"""Takes things out of a plan: unseen where others would move, altogether where something hangs on them."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.staging.contact.leads import LEADING, LED

JOINED = frozenset({"wearing", "riding", "carrying"})
"""Relations that change how the other thing is drawn."""
HELD = frozenset({"wearing", "carrying", "flying", "biting"})
"""Relations of things that go with whose they are."""
SEATED = "seated"
BORNE = frozenset({"on", "in", "riding", "wearing", "carrying", "flying", "hanging", "atop", "under"})
"""Relations of things that would hang in the air without the other."""


def without(plan: ScenePlan, index: int) -> ScenePlan:
    """The plan without that thing. Its room stays free, so that nothing else moves."""
    for number, one in enumerate(plan.things):
        mine = one.relation is not None and one.relation.other == index and number != index
        if mine and one.relation is not None and one.relation.kind in HELD and not one.hidden:
            # whoever goes takes along what is worn and held
            gone = replace(one, hidden=True, text="", relation=None)
            plan = plan.exchanged(number, gone)
    thing = plan.things[index]
    if thing.prop in LED:
        plan = replace(plan, things=tuple(_off_the_lead(one) for one in plan.things))
    # the place does not show one of its own instead
    plan = replace(plan, absent=plan.absent | {thing.prop})
    borne = any(
        one.relation is not None and one.relation.other == index and one.relation.kind in BORNE
        for number, one in enumerate(plan.things)
        if number != index
    )
    joined = thing.relation is not None and thing.relation.kind in JOINED
    if not borne and not joined:
        hidden = replace(thing, hidden=True, text="")
        return plan.exchanged(index, hidden)
    return replace(plan, things=closed([*plan.things[:index], None, *plan.things[index + 1 :]]))


def _off_the_lead(thing: Thing) -> Thing:
    """A walker whose dog is gone holds no lead."""
    tokens = thing.variant.split()
    return (
        replace(thing, variant=" ".join(token for token in tokens if token != LEADING)) if LEADING in tokens else thing
    )


def closed(things: list[Thing | None]) -> tuple[Thing, ...]:
    """The things that are left, their numbers and what refers to them brought up to date."""
    left = {index: place for place, index in enumerate(i for i, thing in enumerate(things) if thing is not None)}
    found = []
    for thing in things:
        if thing is None:
            continue
        relation, one = thing.relation, thing
        if relation is not None and relation.other in left:
            relation = replace(relation, other=left[relation.other], second=left.get(relation.second, -1))
        elif relation is not None:
            relation, one = None, risen(thing)
        found.append(replace(one, relation=relation, towards=left.get(thing.towards, -1)))
    return tuple(found)


def risen(thing: Thing) -> Thing:
    """Who sat on what is gone stands."""
    tokens = thing.variant.split()
    if thing.prop not in {"person", "child"} or SEATED not in tokens:
        return thing
    kept = [token for token in tokens if token != SEATED]
    return replace(thing, variant=" ".join(kept), pose="" if thing.pose == SEATED else thing.pose)


def emptied(holder: Thing, kind: str) -> Thing:
    """What holds several kinds without one of them."""
    left = tuple(content for content in holder.contents if kind and content.kind != kind)
    filling = "+".join(content.kind for content in left)
    return replace(holder, contents=left, filling=filling, filling_variant="", filling_colours=(), filling_count=0)
