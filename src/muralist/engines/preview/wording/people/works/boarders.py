"""Nobody on a board flies without it: a skateboarder in mid air."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import Mention

AIRBORNE = frozenset({"in mid air", "in midair", "mid air", "midair", "in the air"})
BOARDED = frozenset({"skateboarder", "snowboarder", "skater", "skier", "surfer", "滑板手", "滑板者"})


def settle_boarders(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with boarders in mid air as boarders: how high they are is not shown."""
    found = list(words)
    for at, word in enumerate(found):
        text, before = word.text.lower(), [one.text.lower() for one in found[max(0, at - 4) : at]]
        if text in AIRBORNE and BOARDED & set(before):
            found[at] = replace(word, entry=None, others=())
    return found
