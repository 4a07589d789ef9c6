"""Tableware that is named together is of one set: 白色陶瓷茶壺和兩個茶杯 has white cups as well."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import Mention

WARE = frozenset({"teapot", "mug", "plate", "bowl", "jug", "saucer", "sugar_bowl", "kettle"})
BETWEEN = frozenset({"joining", "number", "indefinite", "definite", "stop", "quality"})
"""What may stand between two of a set."""


def match_sets(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Give what is joined to a piece of tableware the colour and stuff of that, where it has none of its own."""
    for first, second in pairwise(drafts):
        if not (_ware(first) and _ware(second)) or second.colours or second.material:
            continue
        between = words[max(first.words) + 1 : _noun(words, second)]
        if not any(word.kind == "joining" for word in between) or any(word.kind not in BETWEEN for word in between):
            continue
        second.colours = list(first.colours)
        second.material = first.material


def _noun(words: Sequence[Mention], draft: Draft) -> int:
    return next((at for at in sorted(draft.words) if words[at].kind == "thing"), min(draft.words))


def _ware(draft: Draft) -> bool:
    filled = bool(draft.entry.details.get("filling"))
    return draft.entry.kind == "thing" and draft.entry.name in WARE and bool(draft.words) and not filled
