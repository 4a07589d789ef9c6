"""Windows of a room that is named are those of its wall, as are those that light comes from: no things beside it."""

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
PANED = frozenset({"loft", "livingroom", "bedroom", "kitchen", "office", "restaurant", "cafe", "classroom", "library",
                   "bathroom", "studio", "nursery", "workshop", "attic", "hospital", "bar", "diner"})  # fmt: skip
"""Rooms that are drawn with windows."""


def settle_windows(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with windows that light comes from as a part of the room."""
    found = list(words)
    for at, word in enumerate(words):
        room = word.meaning("feature")
        if word.text.lower() not in WINDOWS or room is None or word.kind != "thing":
            continue
        if not (_lit(words, at) or _of_room(words, at)):
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


def _of_room(words: Sequence[Mention], window: int) -> bool:
    """Whether they are windows without a number, after a room that has some: "a loft with big windows"."""
    if words[window].text.lower() != "windows" or words[window].article:
        return False
    for at in range(window - 1, -1, -1):
        if words[at].kind not in {"size", "unknown", "quality", "mood", "material", "shape"}:
            break
    if window and words[at].kind in {"number", "colour"}:
        return False
    places = [word.entry.name for word in words[:window] if word.kind == "place" and word.entry is not None]
    return bool(places) and places[0] in PANED
