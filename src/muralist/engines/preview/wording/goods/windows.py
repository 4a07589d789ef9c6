"""Light that comes from windows comes from those of the room's wall, which are no things beside the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import Mention

WINDOWS = frozenset({"window", "windows"})
LIGHT = frozenset({"daylight", "light", "sunlight", "sunshine", "sun", "natural light", "soft light", "morning light",
                   "afternoon light", "sunbeams", "moonlight", "sunlit", "lit", "bright", "glow",
                   "warm light"})  # fmt: skip
FROM = frozenset({"from", "through", "by", "via"})
SAID = frozenset({"size", "unknown", "stop", "mood", "quality", "number", "relation", "source", "located"})
REACH = 5


def settle_windows(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with windows that light comes from as a part of the room."""
    found = list(words)
    for at, word in enumerate(words):
        room = word.meaning("feature")
        if word.text.lower() not in WINDOWS or room is None or word.kind != "thing" or not _lit(words, at):
            continue
        found[at] = replace(word, entry=room, others=(), plural=False)
    return found


def _lit(words: Sequence[Mention], window: int) -> bool:
    """Whether a word of light stands before the window, with nothing else named between."""
    for at in range(window - 1, max(-1, window - 1 - REACH), -1):
        text = words[at].text.lower()
        if text in LIGHT or words[at].kind == "light" or text.split()[-1:] in (["light"], ["daylight"]):
            return True
        if words[at].kind not in SAID and text not in FROM:
            return False
    return False
