"""A red light that somebody is at, or waits for, is a traffic light that shows red; any other is light of that colour.

"A taxi stopped at a red light" has a signal, "a room in red light" has none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

AT = (["at"], ["for"], ["waiting"])
LIGHT, RED = "red light", "red"


def settle_signals(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with "red light" as a colour, unless it follows "at" or "waiting for", or is all there is."""
    found: list[Mention] = []
    for word in words:
        signal = bool(found) and found[-1].text.lower().split()[-1:] in AT
        if word.text.lower().removesuffix("s") == LIGHT and not signal and len(words) > 1:
            found.append(replace(word, text=word.text[: len(RED)], entry=lexicon().english[RED], others=()))
        else:
            found.append(word)
    return found
