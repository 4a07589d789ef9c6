"""A wedding couple is a bride and a groom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

COUPLES = frozenset({"wedding couple", "bridal couple", "bride and groom couple", "新婚夫婦", "新婚夫妇", "新人"})
WEDDING, COUPLE = frozenset({"wedding", "bridal", "newlywed"}), frozenset({"couple", "pair"})
AND = Entry(kind="joining", name="and")


def settle_weddings(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such a couple as the two that it is."""
    found: list[Mention] = []
    for at, word in enumerate(words):
        text = word.text.lower()
        after = words[at + 1].text.lower() if at + 1 < len(words) else ""
        before = words[at - 1].text.lower() if at else ""
        if text in WEDDING and after in COUPLE:
            continue
        if text in COUPLES or (text in COUPLE and before in WEDDING):
            found += [
                replace(word, entry=lexicon().english["bride"], others=(), article="a", plural=False),
                replace(word, text="and", entry=AND, others=(), article=""),
                replace(word, entry=lexicon().english["groom"], others=(), article="a", plural=False),
            ]
            continue
        found.append(word)
    return found
