"""What a Chinese clause says of the one before it: 兩片西瓜,野餐墊上 lie on that blanket."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

SPATIAL = frozenset({"on", "in", "at", "under", "beside", "behind", "front", "above", "carrying", "wearing", "riding",
                     "holding", "left", "right", "hanging"})  # fmt: skip
TRAILING = frozenset({"on", "in", "under", "beside", "front", "behind"})
MODIFYING = frozenset({"colour", "size", "material", "pattern", "quality", "number"})
FED = frozenset({"餵", "喂", "餵食", "喂食"})
FISH = frozenset({"魚", "鱼", "金魚", "金鱼", "小魚", "小鱼"})


def settle_clauses(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Mend what is said by a clause without a verb, and verbs that follow each other."""
    _trailing(words, drafts)
    fed = any(word.text in FED for word in words)
    for draft in drafts:
        if {"lying", "sleeping"} <= set(draft.poses):
            # 趴在鋼琴上睡覺
            draft.poses.sort(key=lambda pose: pose != "sleeping")
        if fed and draft.text in FISH and not draft.linked and not draft.poses:
            draft.entry = lexicon().chinese["錦鯉"]
            draft.poses.append("swimming")


def _trailing(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """A clause of nothing but a thing and a landmark word says where the things before it are."""
    for number, draft in enumerate(drafts):
        if draft.entry.kind != "thing" or draft.text.isascii() or draft.linked or draft.drop or not draft.words:
            continue
        at = draft.words[0]
        start = at
        while start and words[start - 1].kind in MODIFYING:
            start -= 1
        after = words[at + 1] if at + 1 < len(words) else None
        ends = at + 2 >= len(words) or words[at + 2].kind == "break"
        relation = after.meaning("relation") if after is not None else None
        if (
            relation is None
            or relation.name not in TRAILING
            or not ends
            or not start
            or words[start - 1].kind != "break"
        ):
            continue
        for one in drafts[:number]:
            tied = any(kind in SPATIAL for _, kind in one.linked)
            if one.is_thing and not tied and max(one.words, default=at) < start:
                one.link(number, relation.name)
