"""Things of painted pictures: kept as they look, taken out, and changed as a noun of an order says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.remix.asked.targets import kinds_of, same
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.staging.held.ledges import ON


def kept(thing: Thing, index: int, seed: int) -> Thing:
    """A thing of an earlier picture, with what its look depends on made its own."""
    return replace(thing, key=thing.key if thing.key >= 0 else index, seed=thing.seed if thing.seed >= 0 else seed)


def lifted(draft: Draft, memory: Memory) -> Thing | None:
    """The thing of a picture that a noun speaks of, taken out of it."""
    for index, thing in enumerate(memory.plan.things):
        filled = draft.entry.name == "flowers" and thing.prop == "vase"
        if (filled or same(draft, thing)) and not thing.hidden:
            return replace(kept(thing, index, memory.seed), relation=None, spot="")
    # oranges come in the bowl that they are in
    index = holder_of(draft, memory.plan.things)
    if index >= 0:
        return replace(kept(memory.plan.things[index], index, memory.seed), relation=None, spot="")
    last = draft.text.lower().split()[-1:]
    for index, thing in enumerate(memory.plan.things):
        # the car of a sports car
        if draft.text.isascii() and draft.entry.kind == "thing" and thing.word.lower().split()[-1:] == last:
            return replace(kept(thing, index, memory.seed), relation=None, spot="") if not thing.hidden else None
    return None


ALONG = frozenset({"carrying", "holding", "wearing", "biting", "flying"})
"""How what belongs to somebody goes along with them."""


def belongings(taken: Thing, memory: Memory) -> list[Thing]:
    """What somebody who is taken out of a picture has in the hands or on, tied as it was."""
    every = memory.plan.things
    own = next((n for n, one in enumerate(every)
                if one.prop == taken.prop and (one.key if one.key >= 0 else n) == taken.key), -1)  # fmt: skip
    return [kept(one, n, memory.seed) for n, one in enumerate(every) if own >= 0 and one.relation is not None
            and one.relation.kind in ALONG and one.relation.other == own and not one.hidden]  # fmt: skip


def holder_of(draft: Draft, things: Sequence[Thing | None]) -> int:
    """The number of the thing that holds what a noun speaks of: the plate of the croissant; -1 where none does."""
    kinds = set(kinds_of(draft.entry))
    for index, thing in enumerate(things):
        if thing is not None and not thing.hidden and kinds & {content.kind for content in thing.contents}:
            return index
    return -1


def as_things(drafts: Sequence[Draft], things: Sequence[Thing]) -> None:
    """Nouns for what stands in the picture are no part of its place: the table is that table."""
    for draft in drafts:
        if draft.entry.kind == "thing" and any(same(draft, thing) for thing in things if not thing.hidden):
            draft.others = tuple(entry for entry in draft.others if entry.kind != "feature")


def altered(old: Thing, draft: Draft, asked: Thing) -> Thing:
    """The old thing with what the prompt says about it."""
    changes: dict[str, object] = {}
    if draft.colours:
        inside = bool(asked.filling_colours) or (draft.entry.name == "flowers" and old.prop == "vase")
        changes["filling_colours" if inside else "colours"] = asked.filling_colours if inside else asked.colours
    if draft.count:
        changes["count"] = asked.count
    if draft.size != 1.0:
        changes["size"] = asked.size
    if draft.material:
        changes["material"] = asked.material
    if draft.pattern:
        changes["pattern"] = asked.pattern
    if asked.pose and draft.poses:
        # not one that what is new beside it would bring
        kept = [token for token in old.variant.split() if token != old.pose]
        new = [token for token in asked.variant.split() if token not in kept]
        changes.update(pose=asked.pose, variant=" ".join([*kept, *new]))
    if draft.spot:
        changes["spot"] = draft.spot
    if asked.spot.startswith(ON):
        # on the room's own furniture
        changes.update(spot=asked.spot, relation=None)
    if asked.text:
        changes["text"] = asked.text
    return replace(old, **changes)  # type: ignore[arg-type]
