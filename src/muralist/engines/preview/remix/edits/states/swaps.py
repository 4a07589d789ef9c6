"""Two things that change places: "swap the cat and the dog", 交换猫和狗的位置."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.asked.order import SWAP, Edit
from muralist.engines.preview.remix.asked.targets import THING, Target, find
from muralist.engines.preview.remix.edits.single.outcomes import Outcome
from muralist.engines.preview.remix.edits.single.succession import lent_key

_SWAPPED = re.compile(
    r"^(?:swap|switch|exchange|trade)\s+(?:the\s+)?(?:places|positions?)?\s*(?:of\s+|between\s+)?"
    r"(?P<a>the\s+[\w -]+?)\s+(?:and|with)\s+(?P<b>the\s+[\w -]+?)(?:\s+around|\s+(?:over|places|positions))?$",
    re.IGNORECASE,
)
_SWAPPED_ZH = re.compile(
    "^(?:把|將|将)?(?:交換|交换|對調|对调|互換|互换)(?P<a>.+?)(?:和|跟|與|与)(?P<b>.+?)(?:的?位置)?$"
    "|^(?:把|將|将|讓|让)?(?P<c>.+?)(?:和|跟|與|与)(?P<d>.+?)(?:的?位置)?(?:交換|交换|對調|对调|互換|互换|調換|调换)(?:位置|一下)*$"
)


def swapped(short: str, text: str) -> Edit | None:
    """The edit of a clause, in English or Chinese, that has two things change places."""
    found = _SWAPPED.match(short)
    if found is not None:
        return Edit(SWAP, found["a"], found["b"], text)
    if _BOTH.match(short):
        return Edit(SWAP, "", "", text)
    found = _SWAPPED_ZH.match(short)
    if found is None:
        return None
    return Edit(SWAP, found["a"] or found["c"], found["b"] or found["d"], text)


def whole(prompt: str) -> str:
    """The order with an "and" that does not part two clauses: "swap the cat and the dog"."""
    return _JOINED.sub(r"\g<a> with \g<b>", prompt)


_BOTH = re.compile(
    r"^(?:swap|switch|exchange|trade)\s+(?:(?:the|their)\s+)?(?:them|places|positions|two|both)(?:\s+(?:around|over))?$"
    "|^(?:讓|让|把)?(?:它們|它们|牠們|他們|他们|兩者|两者)?(?:交換|交换|對調|对调|互換|互换|調換|调换)(?:一下)?位置$",
    re.IGNORECASE,
)
BOTH = 2
BOUND = "\ue000"
"""Stands for an "and" that does not part clauses."""


def bound(prompt: str) -> str:
    """The order with every "and" within one expression marked: "blue and white porcelain"."""
    for word in mentions(prompt):
        parts = re.split(r"[\s-]+and[\s-]+", word.text, flags=re.IGNORECASE)
        if all(one.kind == "colour" for part in parts for one in mentions(part)):
            # "black and white" are two colours as well
            continue
        if len(parts) > 1 and word.kind in {"style", "thing", "place"}:
            looks = r"([\s-]+)and([\s-]+)".join(map(re.escape, parts))
            prompt = re.sub(looks, rf"{parts[0]}\g<1>{BOUND}\g<2>{parts[1]}" if len(parts) == 2 else r"\g<0>", prompt)
    return prompt


_JOINED = re.compile(
    r"(?P<a>\b(?:swap|switch|exchange)\s+(?:(?:the\s+)?(?:places|positions?)\s+(?:of|between)\s+)?the\s+[\w-]+(?:\s+[\w-]+){0,2}?)"
    r"\s+and\s+(?P<b>the\s+)",
    re.IGNORECASE,
)


def swap(edit: Edit, plan: ScenePlan, seed: int) -> Outcome:
    """The plan with each of the two where the other was; "left" where one is not there."""
    del seed
    shown = [n for n, thing in enumerate(plan.things) if not thing.hidden]
    first, second = find(edit.target, plan), find(edit.value, plan)
    if not edit.target and len(shown) == BOTH:
        first, second = Target(kind=THING, index=shown[0]), Target(kind=THING, index=shown[1])
    if first is None or second is None or {first.kind, second.kind} != {THING} or first.index == second.index:
        return None
    one, two = plan.things[first.index], plan.things[second.index]
    if (one.relation is not None and one.relation.other == second.index) or (
        two.relation is not None and two.relation.other == first.index
    ):
        # beside each other they stand the other way round
        tied = {first.index: one, second.index: two}
        if not all(t.relation is None or t.relation.kind in {"beside", "left", "right"} for t in tied.values()):
            return None
        one, two = (replace(t, relation=None) for t in (one, two))
    things = list(plan.things)
    # each keeps its look and takes the other's number, and with it the place that is remembered for that
    things[first.index] = replace(two, spot=one.spot, relation=one.relation, key=lent_key(first.index, two.key))
    things[second.index] = replace(one, spot=two.spot, relation=two.relation, key=lent_key(second.index, one.key))
    return replace(plan, things=tuple(things)), set()
