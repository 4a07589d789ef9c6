"""What an order names takes the place of something, or joins what is there."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import LENT, LENT_SPAN, Content, ScenePlan, Thing, look_key
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.asked.scenes import as_many
from muralist.engines.preview.remix.asked.targets import Target
from muralist.engines.preview.remix.edits.figures.poses import posed_alike
from muralist.engines.preview.remix.edits.single.mounts import remounted
from muralist.engines.preview.remix.edits.single.outcomes import Outcome

SUCCEEDING = 300
"""The key of what takes the place of the thing numbered 0; the others count on from there."""


def lent_key(index: int, key: int) -> int:
    """The key of what another picture lends to take the place of the thing numbered `index`."""
    return LENT + LENT_SPAN * index + look_key(key) % LENT_SPAN


def heir_of(key: int) -> int:
    """The number of the thing whose place something takes, or -1 where it takes none."""
    if key >= LENT:
        return (key - LENT) // LENT_SPAN
    return key - SUCCEEDING if SUCCEEDING <= key < SUCCEEDING + LENT_SPAN else -1


def succeeded(plan: ScenePlan, index: int, asked: ScenePlan, value: str) -> Outcome:
    """What is asked for takes the place of a thing: its number, its spot and what it stood to."""
    if not asked.things:
        return None
    old = plan.things[index]
    first, *others = asked.things
    if not others and first.prop == old.prop and old.filling and first.filling and not first.colours:
        # tea for coffee: in the same cup
        return plan.exchanged(index, _same_vessel(old, first)), set(asked.ignored)
    word = mentions(value)
    counted = any(each.kind == "number" for each in word) or not any(each.plural for each in word)
    first = posed_alike(old, first)
    beings = {"riding", "carrying", "wearing"}
    kept = old.relation if old.relation is None or old.relation.kind not in beings or first.relation is None else None
    if kept is not None and kept.kind == "flying" and first.prop != "kite":
        kept = replace(kept, kind="carrying")
    new = replace(
        first, relation=kept, spot=old.spot, count=first.count if counted or old.count == 1 else old.count,
        key=SUCCEEDING + index,
    )  # fmt: skip
    swapped = plan.exchanged(index, new)
    if not others:
        return remounted(swapped, index, value), set(asked.ignored)
    return joined(swapped, replace(asked, things=tuple(others)), first=index), set(asked.ignored)


def _same_vessel(old: Thing, new: Thing) -> Thing:
    """What was there with something else in it."""
    return replace(
        old, filling=new.filling, filling_variant=new.filling_variant, contents=new.contents,
        filling_colours=new.filling_colours, filling_count=new.filling_count or old.filling_count,
    )  # fmt: skip


def joined(plan: ScenePlan, asked: ScenePlan, first: int = -1) -> ScenePlan:
    """The plan with more things; `first` is the number that the first of those that were read has got already."""
    base = len(plan.things)

    def moved(number: int) -> int:
        if first < 0:
            return base + number
        return first if number == 0 else base + number - 1

    more: list[Thing] = []
    for thing in asked.things:
        relation = thing.relation
        if relation is not None:
            second = moved(relation.second) if relation.second >= 0 else -1
            relation = replace(relation, other=moved(relation.other), second=second)
        more.append(replace(thing, relation=relation, towards=-1, key=400 + base + len(more)))
    return replace(plan, things=(*plan.things, *more))


def refilled(plan: ScenePlan, target: Target, value: str) -> ScenePlan | None:
    """The holder with something else in it: read as if it had been said of it at once."""
    holder = plan.things[target.index]
    noun = holder.word if holder.word.isascii() else holder.prop
    asked = read_plan(f"a {noun} of {value}")
    first = asked.things[0] if asked.things else None
    if first is None or first.prop != holder.prop or not (first.filling or first.contents):
        return None
    kept = tuple(content for content in holder.contents if target.name and content.kind != target.name)
    contents: tuple[Content, ...] = (*first.contents, *kept) if first.contents else ()
    filling = "+".join(content.kind for content in contents) if kept else first.filling
    new = replace(holder, filling=filling, filling_variant=first.filling_variant, contents=contents,
                  filling_colours=first.filling_colours, filling_count=first.filling_count)  # fmt: skip
    return plan.exchanged(target.index, as_many(holder, new, target.name))
