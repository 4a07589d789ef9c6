"""Who is chased where the verb does not say: 男孩在前面跑,小狗在後面追 runs after the boy."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import Mention

FOLLOWING = "following"
TIED = frozenset({"following", "riding", "on", "in", "carrying", "facing"})


def settle_chased(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """Let the last who lives before a verb of following without object go after whoever was named before."""
    for at, word in enumerate(words):
        relation = word.meaning("relation")
        ends = at + 1 == len(words) or words[at + 1].kind == "break"
        if relation is None or relation.name != FOLLOWING or relation.details.get("after") or not ends:
            continue
        before = [n for n, one in enumerate(drafts) if _lives(one) and max(one.words) < at]
        if len(before) < 2:
            continue
        chaser = drafts[before[-1]]
        if not any(kind in TIED for _, kind in chaser.linked):
            chaser.linked = [link for link in chaser.linked if link[0] != before[-2]]
            chaser.link(before[-2], FOLLOWING)
            chaser.spot = ""
            if not chaser.poses:
                chaser.poses.append("running")


def _lives(draft: Draft) -> bool:
    alive = bool(draft.entry.details.get("poses"))
    return draft.entry.kind == "thing" and alive and not draft.drop and bool(draft.words)
