"""Bare Chinese nouns of what is seldom alone: spectators, pigeons on a square, the red lanterns of a street."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

AUDIENCE = frozenset({"观众", "听众", "游客", "旅客", "乘客", "顾客", "客人", "食客", "村民", "居民",
                      "市民", "朋友", "好友", "队员", "球迷", "路人", "行人", "来宾", "宾客"})  # fmt: skip
"""Words in simplified script for people who come in numbers."""
FLOCKING = frozenset({"pigeon", "gull", "firefly"})
HUNG = frozenset({"paper_lantern"})
HELD = frozenset({"carrying", "holding", "wearing", "biting", "flying"})
RACING = frozenset({"dragon_boat", "sports_car", "kayak"})
RACES = frozenset({"比赛", "竞赛", "竞渡", "赛", "大赛"})
"""Words in simplified script for what it takes two for."""
ROW = "row"
"""The spot of those who stand in one, which takes several."""
SOME, MANY = 4, 5
SHOWN = frozenset({"thing", "place", "feature"})
SINGLY = frozenset({"number", "definite", "indefinite"})


def settle_several(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Count what a bare noun means several of."""
    raced = [at for at, word in enumerate(words) if folded(word.text) in RACES]
    alone = sum(draft.entry.kind in SHOWN and not draft.drop for draft in drafts) < 2
    for number, draft in enumerate(drafts):
        if not bare(words, draft):
            continue
        if draft.entry.name in RACING and (raced or folded(draft.text).startswith("赛")):
            draft.count = 2
            draft.words += raced
        elif draft.spot == ROW:
            draft.count = SOME
        elif not alone:
            draft.count = _usual(drafts, number)


def _usual(drafts: Sequence[Draft], number: int) -> int:
    """How many of it a scene has, where nobody holds it; 0 for what is as often alone."""
    draft = drafts[number]
    if draft.entry.name in FIGURES and folded(draft.text) in AUDIENCE:
        return SOME
    if any(other == number and kind in HELD for one in drafts for other, kind in one.linked):
        return 0
    if draft.entry.name in FLOCKING and not draft.sized:
        return SOME
    return MANY if draft.entry.name in HUNG else 0


def bare(words: Sequence[Mention], draft: Draft) -> bool:
    """Whether a Chinese noun has nothing that says how many it is."""
    thing = draft.is_thing and bool(draft.words) and not draft.text.isascii()
    return thing and not (draft.count or draft.plural or draft.single) and not _told_singly(words, draft)


def _told_singly(words: Sequence[Mention], draft: Draft) -> bool:
    """Whether a number or 那 stands before it."""
    at = min(draft.words)
    return at > 0 and words[at - 1].kind in SINGLY
