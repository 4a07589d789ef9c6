"""A watermelon that is counted as a whole, 一個西瓜, or called big, is no slice of one."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.lexicon.mention import Mention

WHOLE = {"西瓜": "整個西瓜"}
"""What is painted as a slice, and the word for all of it."""
MEASURES = frozenset("個个顆颗粒")


def wholes(words: list[Mention]) -> list[Mention]:
    """The mentions with such fruit whole."""
    found = list(words)
    for at, word in enumerate(words):
        if word.text not in WHOLE or not at:
            continue
        before = words[at - 1]
        if before.kind == "size" or (before.kind == "number" and before.text[-1:] in MEASURES):
            found[at] = replace(word, entry=look_up(WHOLE[word.text])[1], others=())
    return found
