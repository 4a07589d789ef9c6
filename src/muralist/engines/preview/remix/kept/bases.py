"""Which of several pictures keeps its scene, and which picture a noun is of."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.remix.kept.lifts import lifted
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.orders import Orders
from muralist.engines.preview.staging.turns import living

BODILY = frozenset({"wearing", "holding", "carrying"})


def attributed(orders: Orders, memories: Sequence[Memory | None]) -> Orders:
    """Nouns that only one of several pictures answers to are of that picture: "the dog and the cat"."""
    if len(memories) < 2:
        return orders
    for number, draft in enumerate(orders.reading.drafts):
        definite = any(orders.words[at].article == "the" for at in draft.words)
        definite = definite or not (draft.text.isascii() or draft.count)
        if number in orders.source_of or not definite:
            continue
        if draft.entry.kind == "place":
            there = [
                source
                for source, memory in enumerate(memories, 1)
                if memory is not None and memory.plan.place == draft.entry.name and _bare(memory)
            ]
            if len(there) == 1:
                # a picture of nothing but that place
                orders.source_of[number] = there[0]
        if draft.entry.kind != "thing":
            continue
        showing = [source for source, memory in enumerate(memories, 1) if memory and lifted(draft, memory)]
        if len(showing) == 1:
            orders.source_of[number] = showing[0]
    return orders


def _bare(memory: Memory) -> bool:
    return all(thing.hidden for thing in memory.plan.things)


def asks(orders: Orders) -> bool:
    """Whether the prompt names anything to put together, rather than only how to lay the pictures out."""
    return bool(orders.source_of or orders.verb or orders.replaced or orders.background)


def base_of(orders: Orders, count: int, figures: Collection[int]) -> int | None:
    """The source whose scene is kept: whose place is named, or that of a landmark, or one that gives nothing."""
    drafts, source_of = orders.reading.drafts, orders.source_of
    places = [source for number, source in orders.source_of.items() if drafts[number].entry.kind != "thing"]
    if orders.background and not orders.replaced and not places and len(orders.background) == 1:
        places = list(orders.background)
    landmarks = {other for draft in drafts for other, _ in draft.linked}
    hosts = [source for number, source in orders.source_of.items() if number in landmarks]
    givers = set(orders.source_of.values())
    others = [source for source in range(1, count + 1) if source not in givers]
    wearers = [source_of[n] for n, draft in enumerate(drafts) if n in source_of and _acts(draft)]
    for source in (*places, *wearers, *hosts, *others, 1):
        if 1 <= source <= count and source - 1 not in figures:
            return source - 1
    return None


def _acts(draft: Draft) -> bool:
    """Whether somebody wears or holds a thing: the scene is then theirs."""
    return draft.entry.name in living() and any(kind in BODILY for _, kind in draft.linked)
