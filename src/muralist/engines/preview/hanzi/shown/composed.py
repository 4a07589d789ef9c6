"""What stands before 構圖 says how the picture is composed and names nothing in it: 圓形構圖, 三角形構圖."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention

COMPOSED = ("构图", "的构图", "取景")
"""Words for the composition, in simplified script."""
DRAWN = frozenset({"thing", "feature", "place"})


def composed(words: list[Mention]) -> list[Mention]:
    """The mentions with such nouns as nothing to paint."""
    found = list(words)
    for at, word in enumerate(words):
        if not folded(word.text).endswith(COMPOSED) or not at or words[at - 1].kind not in DRAWN:
            continue
        start = at - 1
        alone = not start or words[start - 1].kind == "break"
        if alone:
            found[start] = replace(words[start], entry=None, others=())
            found[at] = replace(word, entry=Entry(kind="quality", name=word.text), others=())
    return found
