"""Maple leaves that are said to be somewhere are those of maple trees there, 前面有楓葉; else they are the autumn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

LEAVES = frozenset({"楓葉", "枫叶", "紅葉", "红叶"})
TREES = "楓樹"
BEFORE = frozenset({"relation", "spot"})


def name_maples(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such leaves also read as the trees that they are on."""
    found = list(words)
    for at, word in enumerate(words):
        if word.text not in LEAVES or not at or words[at - 1].kind not in BEFORE:
            continue
        tree = replace(word, entry=lexicon().chinese[TREES], others=(), plural=True)
        found[at : at + 1] = [tree] if word.kind == "thing" else [word, tree]
        break
    return found
