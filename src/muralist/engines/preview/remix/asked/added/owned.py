"""What "the door" and "the bed" of an order are: a part of what the picture shows, and never something new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.hung import EAVED
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Relation, ScenePlan, Thing
from muralist.engines.preview.remix.asked.targets import same
from muralist.engines.preview.remix.orders import Orders
from muralist.engines.preview.scenery.setting import Place

HOUSES = frozenset({"house", "barn", "shop", "cottage", "castle", "temple", "church", "windmill", "tent", "gate"})
"""What has a door of its own."""
STRUNG = frozenset({"string_lights", "bunting"})
PARTS = frozenset({"door", "window", "gate"})


def as_shown(orders: Orders, plan: ScenePlan) -> None:
    """The door of a house is that house: what is hung on it hangs there; the shelf is the bookshelf."""
    shown = [thing for thing in plan.things if not thing.hidden]
    drafts = orders.reading.drafts
    for draft in drafts:
        last = draft.text.lower().split()[-1:]
        if any(orders.words[at].article == "a" for at in draft.words):
            # "a house" beside a lighthouse is no lighthouse
            continue
        if draft.entry.kind != "thing" or not draft.text.isascii() or len(last[0]) < 4 or draft.count > 1:
            continue
        one = next((thing for thing in shown if thing.word.lower().endswith(last[0])), None)
        entry = None if one is None else lexicon().english.get(one.word.lower())
        if one is not None and one.word.lower() != last[0] and " " not in one.word and entry is not None:
            # the shelf of a bookshelf
            draft.entry, draft.others, draft.text = entry, (), one.word
    house = next((thing for thing in shown if thing.prop in HOUSES), None)
    if house is None:
        return
    for draft in drafts:
        if draft.entry.kind != "thing" or draft.entry.name not in PARTS or any(same(draft, one) for one in shown):
            continue
        entry = lexicon().english.get(house.prop)
        if entry is not None and entry.kind == "thing" and not draft.colours:
            draft.entry, draft.others, draft.text = entry, (), house.word


def on_eaves(things: Sequence[Thing | None], known: int) -> list[Thing | None]:
    """The things with new fairy lights on the house that was there rather than in the sky."""
    found = list(things)
    houses = [at for at, one in enumerate(found[:known]) if one is not None and one.prop in EAVED and not one.hidden]
    for at in range(known, len(found)):
        thing = found[at]
        if thing is None or thing.prop not in STRUNG or not houses or thing.spot:
            continue
        if thing.relation is None or thing.relation.kind == "beside":
            found[at] = replace(thing, relation=Relation(kind="hanging", other=houses[0]))
    return found


def missing(orders: Orders, plan: ScenePlan) -> set[int]:
    """The drafts of what an order speaks of as there although it is not, and of what the room has by itself."""
    drafts = orders.reading.drafts
    linked = {other for draft in drafts for other, _ in draft.linked}
    own = all_places()[plan.place].features
    found = set()
    for number, draft in enumerate(drafts):
        if draft.entry.kind != "thing" or number in orders.source_of or not _definite(orders, draft):
            continue
        if any(_shown(draft, thing) for thing in plan.things):
            continue
        built = any(entry.kind == "feature" and entry.name in own for entry in draft.others)
        above = any((number, "above") in one.linked for one in drafts)
        # "under the bed" of a room that paints a bed by itself
        furnished = all_places()[plan.place].indoor and draft.entry.name in own
        if (
            furnished
            or (built and above)
            or (number not in linked and not draft.linked and not orders.verb.get(number))
        ):
            found.add(number)
    return found


BUILT = 0.62
"""The size, beside the usual one, of what hangs over furniture that the room paints by itself, which is larger."""


def smaller_over(draft: Draft, thing: Thing, own: set[int]) -> Thing:
    """What hangs over furniture of the room's own in its measure."""
    over = any(kind == "above" and other in own for other, kind in draft.linked)
    return replace(thing, size=thing.size * BUILT) if over else thing


def stays_here(orders: Orders, number: int, here: str) -> bool:
    """Whether a noun of an order that adds something does not send the picture to another place.

    Mountains in the background rise behind what is there, and a new cat in the window needs no room of its own.
    """
    drafts, place = orders.reading.drafts, orders.reading.drafts[number]
    if orders.verb.get(number) != "add" or number in orders.source_of:
        return False
    if place.spot == "back":
        return not all_places()[here].indoor
    new = (draft for draft in drafts if draft.entry.kind == "thing" and draft.words and not _definite(orders, draft))
    said = _definite(orders, place) or " the " in place.text
    return said and any(orders.words[at].article for draft in new for at in draft.words)


WAYS = frozenset({"road", "street", "roads", "streets", "ground", "pavement", "sidewalk", "asphalt", "path", "路",
                  "路面", "地面",                  "街道", "街", "馬路", "马路", "路上", "地上", "街上"})  # fmt: skip
"""What the ground of a place in town is called."""


def on_its_way(orders: Orders, draft: Draft, here: Place) -> bool:
    """Whether "the road" of an order about a street corner is the one that the picture shows."""
    if here.indoor or not here.paved or draft.text.lower() not in WAYS:
        return False
    return not draft.text.isascii() or _definite(orders, draft)


def take_ways(orders: Orders, here: Place, things: Sequence[Thing]) -> None:
    """Read the road of a place in town as that place, where no road is a thing of the picture."""
    for draft in orders.reading.drafts:
        if on_its_way(orders, draft, here) and not any(same(draft, thing) for thing in things):
            draft.entry, draft.others = Entry(kind="place", name=here.name), ()


def _definite(orders: Orders, draft: Draft) -> bool:
    return bool(draft.words) and any(orders.words[at].article == "the" for at in draft.words)


def _shown(draft: Draft, thing: Thing) -> bool:
    """Whether it may be that thing, also one that was taken out, by its kind or by its last word."""
    last = draft.text.lower().split()[-1:]
    return same(draft, thing) or draft.entry.name == thing.prop or last == thing.word.lower().split()[-1:]
