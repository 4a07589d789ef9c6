"""Colours by themselves: "a fox on orange" is before paper of that colour, "bins of different colours" have many."""

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


SORTS = frozenset({"different", "various", "assorted", "multiple", "many", "several", "all", "mixed", "bright"})
HUES = frozenset({"colors", "colours"})
HAN = frozenset({"不同顏色", "不同颜色", "各種顏色", "各种颜色", "不同顏色的", "不同颜色的", "五顏六色", "五颜六色"})
JOINT = frozenset({"in", "of"})
ALL_HUES = "colorful"


def settle_many_hues(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with "in different colours" as a colour word before the noun that it is said of."""
    found: list[Mention] = []
    at = 0
    while at < len(words):
        word = words[at]
        span = _hues(words, at)
        noun = len(found) - 1
        if word.text in HAN and word.entry is None:
            found.append(replace(word, entry=lexicon().english[ALL_HUES], others=()))
        elif span and noun >= 0 and found[noun].meaning("thing") is not None:
            text = " ".join(one.text for one in words[at + 1 : at + span])
            found.insert(noun, Mention(text=text, entry=lexicon().english[ALL_HUES], article=found[noun].article))
            at += span
            continue
        else:
            found.append(word)
        at += 1
    return found


def _hues(words: Sequence[Mention], at: int) -> int:
    """How many mentions from there say that the colours differ."""
    if words[at].text.lower() not in JOINT:
        return 0
    text = " ".join(one.text.lower() for one in words[at + 1 : at + 3]).split()
    if len(text) >= 2 and text[0] in SORTS and text[1] in HUES:
        return 2 if " " in words[at + 1].text else 3
    return 0
