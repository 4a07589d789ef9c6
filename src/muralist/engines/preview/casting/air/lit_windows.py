"""Windows of a house that light comes out of are the house's own: they are lit, and hang nowhere beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

LIT = "glowing windows"
"""How the vocabulary has windows that are lit."""
PANES = frozenset({"window", "windows", "窗", "窗戶", "窗户", "窗子", "窗口", "窗內", "窗内"})
WITHIN = frozenset({"in the windows", "in the window", "in its windows", "in its window"})
"""What is a place by a window, but for light that is in the windows of a house."""
HOUSES = frozenset({"house", "barn", "castle", "shop", "school", "lighthouse", "treehouse", "temple", "village"})
"""What has windows to the outside."""
LIGHTS = frozenset({"lights", "lamp", "warm", "glowing"})
"""Meanings of words for light that may stand by a window."""
GLOWS = frozenset({"glow", "glows", "lit", "shining", "shines", "shine", "light", "alight", "lit up", "aglow", "亮",
                   "亮光", "燈火通明", "灯火通明", "暖光", "燈火", "灯火"})  # fmt: skip
NEAR = 4
"""Words within which the light is said of the window."""


def lit_windows(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with a window and the light that comes out of it read as one thing, where there is a house."""
    found = list(words)
    if not any(_house(word) for word in found):
        return found
    for at, word in enumerate(found):
        text = word.text.lower()
        if text in WITHIN or (text in PANES and word.kind == "thing" and not word.meaning("place")):
            low, high = _span(found, at)
            if high > low:
                text = ("" if not word.text.isascii() else " ").join(one.text for one in found[low : high + 1])
                lit = replace(word, text=text, entry=lexicon().english[LIT], others=())
                return [*found[:low], lit, *found[high + 1 :]]
    return found


def _span(words: Sequence[Mention], at: int) -> tuple[int, int]:
    """From the first to the last word of a window and its light; the window alone where none is said of it."""
    for far in range(at + 1, min(at + 1 + NEAR, len(words))):
        if _light(words[far]):
            return at, far
        if not _between(words[far]):
            break
    first = at
    for far in range(at - 1, max(-1, at - 1 - NEAR), -1):
        if _light(words[far]):
            first = far
        elif not _between(words[far]):
            break
    return first, at


def _house(word: Mention) -> bool:
    meanings = (*((word.entry,) if word.entry else ()), *word.others)
    return any(entry.name in HOUSES for entry in meanings)


def _light(word: Mention) -> bool:
    return word.text.lower() in GLOWS or (word.entry is not None and word.entry.name in LIGHTS)


def _between(word: Mention) -> bool:
    """Whether a word may stand between a window and its light: 裡, 透出, "from the"."""
    return word.kind in {"unknown", "relation", "stop", "located", "mood", "quality", "being"}
