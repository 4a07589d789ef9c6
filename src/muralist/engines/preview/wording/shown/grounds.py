"""A colour by itself that something is on is the paper behind it: "a fox on orange", "a white phone on green"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

ON = frozenset({"on", "against", "over"})
PAPER = "background"


def settle_coloured_grounds(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with that paper after the colour, where no noun follows."""
    found: list[Mention] = []
    for at, word in enumerate(words):
        found.append(word)
        tint = word.meaning("colour")
        before = words[at - 1].text.lower() if at else ""
        after = words[at + 1] if at + 1 < len(words) else None
        if tint is None or word.article or before not in ON or not (after is None or after.kind == "break"):
            continue
        found[-1] = replace(word, entry=tint, others=())
        found.append(Mention(text=PAPER, entry=lexicon().english[PAPER]))
    return found
