"""What a tree is hung with hangs from it: 掛滿燈籠的大樹, a tree hung with lanterns."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.mending.belongings.pendants import HANGING

TREE = "tree"
HUNG = frozenset({"挂满", "挂满了", "挂着", "挂了", "hung with", "hung", "full of", "decorated with", "strung with"})
LOOSE = frozenset({"beside", "with", "holding", "carrying", "in", "on"})
NEAR = 3
"""Words between the deed and what hangs, at most."""


def hang_in_trees(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Tie lanterns and bells to the one tree that is said to be hung with them."""
    trees = [n for n, draft in enumerate(drafts) if draft.entry.name == TREE and not draft.drop and draft.count < 2]
    if len(trees) != 1:
        return
    for draft in drafts:
        if draft.entry.kind != "thing" or draft.entry.name not in HANGING or draft.drop or not draft.words:
            continue
        first = min(draft.words)
        near = range(max(0, first - NEAR), max(draft.words))
        said = [at for at in near if folded(words[at].text.lower()) in HUNG]
        if not said or any(other != trees[0] or kind not in LOOSE for other, kind in draft.linked):
            continue
        draft.linked = [(trees[0], "hanging")]
        draft.words += [at for at in said if words[at].kind == "unknown"]
        drafts[trees[0]].linked = [link for link in drafts[trees[0]].linked if drafts[link[0]] is not draft]
