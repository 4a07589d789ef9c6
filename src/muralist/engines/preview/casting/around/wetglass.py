"""The glass that rain runs down is that of a window, 雨水順著玻璃流下."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

GLASS = frozenset({"glass", "glass pane", "windowpane", "windowpanes", "window pane", "window panes", "window glass",
                   "玻璃", "玻璃窗", "窗玻璃", "車窗", "车窗"})  # fmt: skip
WET = frozenset({"rain", "storm"})
HELD = frozenset({"wine", "water", "of", "holding", "drinking"})
"""What makes a drinking glass of it."""


def find_panes(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the glass of a rainy prompt read as a window."""
    wet = any(word.kind == "weather" and word.entry is not None and word.entry.name in WET for word in words)
    found = list(words)
    for at, word in enumerate(words if wet else ()):
        near = {one.text.lower() for one in words[max(0, at - 1) : at + 2]}
        if word.text.lower() in GLASS and not near & HELD:
            found[at] = replace(word, entry=lexicon().english["window"], others=())
    return found
