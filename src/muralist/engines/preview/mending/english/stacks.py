"""Single things that are said to be stacked stand on each other: "a cube, a ball and a cone, stacked"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import Mention

PILE = "pile"
POINTED = frozenset({"pyramid_solid", "cone_solid", "triangle_shape", "dome_solid"})
"""What nothing stands on, so that it comes last."""


FLAT, PLATE = frozenset({"record", "newspaper", "letter"}), "plate"
"""What is drawn as one stack, and what a dish is drawn on, which is a pile by itself."""


def lay_flat(drafts: Sequence[Draft]) -> None:
    """A stack of records or of pancakes is one drawing: the sleeves lie, and there is one plate."""
    for draft in drafts:
        if draft.spot != PILE or not draft.is_thing:
            continue
        details = draft.entry.details
        if draft.entry.name in FLAT:
            draft.entry = replace(draft.entry, details={**details, "variant": "stack"})
        elif not (draft.entry.name == PLATE and details.get("filling")):
            continue
        draft.spot, draft.count, draft.plural, draft.single = "", 1, False, True


def settle_stacks(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Put each of a list of single things on the one before, the first of them lowest."""
    lay_flat(drafts)
    for number, draft in enumerate(drafts):
        if draft.spot != PILE or not draft.single or draft.entry.kind != "thing" or draft.drop:
            continue
        if not any(words[at].kind == "heap" for at in draft.words if at > draft.words[0]):
            # "a stack of books" is said before them
            continue
        listed = [number]
        while listed[0] and _goes_with(drafts[listed[0] - 1]):
            listed.insert(0, listed[0] - 1)
        if len(listed) < 2:
            continue
        draft.spot, draft.count = "", 0
        order = sorted(listed, key=lambda one: drafts[one].entry.name in POINTED)
        for lower, upper in pairwise(order):
            drafts[upper].linked = []
            drafts[upper].link(lower, "on")
        drafts[order[0]].linked = []


def _goes_with(draft: Draft) -> bool:
    """Whether a thing is one of the stack: a single one that is nowhere else."""
    placed = any(kind not in {"beside", "on"} for _, kind in draft.linked)
    return draft.entry.kind == "thing" and draft.single and not draft.drop and not placed and not draft.spot
