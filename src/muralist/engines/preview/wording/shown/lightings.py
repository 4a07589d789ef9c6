"""Words of light that mean what shines, not a look: neon reflections on a street, a snowy cabin below northern lights.

Signs that glow are things of a street by night, while "neon" alone is a look of the whole picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

NEON = frozenset({"neon", "neon glow"})
SHINING = frozenset({"reflection", "reflections", "glow", "glows", "reflected", "puddle", "puddles"})
"""What light of such signs does on a street."""
STREETS = frozenset({"street", "alley", "road", "pavement", "puddle", "puddles", "city", "taxi", "rain", "wet"})
SNOWY = frozenset({"snowy"})
SPECTACLES = frozenset({"aurora", "stars", "milkyway", "meteor", "meteors"})
"""What a sky shows only while no snow falls."""


FALLING, RAINING = frozenset({"falling", "streaming", "pouring", "spilling"}), frozenset({"rain", "snow"})
"""What light does from a window, and weathers that fall."""
GLOWS = frozenset({"glow", "glowing", "shining", "light", "flickering"})
CHALK, BOARDS = "chalk", frozenset({"blackboard", "chalkboard", "black board", "黑板"})


def _on_boards(words: Sequence[Mention]) -> list[Mention]:
    """The mentions without the board that a chalk drawing is on: the picture is all of it."""
    chalk = next((word.entry for word in words if word.kind == "style" and word.entry is not None
                  and word.entry.name == CHALK), None)  # fmt: skip
    if chalk is None:
        return list(words)
    found: list[Mention] = []
    for word in words:
        if word.text.lower().removeprefix("on a ").removeprefix("on the ") not in BOARDS:
            found.append(word)
            continue
        if found and found[-1].kind in {"relation", "located"}:
            found.pop()
        found.append(replace(word, entry=chalk, others=()))
    return found


def _falls(word: Mention) -> bool:
    """Whether it is a light or a weather, of which no more needs to be said than where it falls."""
    return word.kind == "light" or (word.kind == "weather" and word.entry is not None and word.entry.name in RAINING)


def settle_lightings(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with neon that is reflected as glowing signs, and snow that lies where the sky is seen clear."""
    said = {part for word in words for part in word.text.lower().split()}
    words = _on_boards(words)
    clear = any(word.entry is not None and word.entry.name in SPECTACLES for word in words)
    words = [word for at, word in enumerate(words) if not (at and word.text.lower() in FALLING and _falls(words[at - 1]))]
    found = list(words)
    for at, word in enumerate(words):
        if word.kind == "relation" and at and word.entry is not None and word.entry.name == "on":
            if words[at - 1].text.lower() in GLOWS and words[at - 1].entry is None:
                # what a campfire lights is beside it
                found[at] = replace(word, entry=replace(word.entry, name="beside"), others=())
        if word.kind == "style" and word.text.lower() in NEON and said & SHINING and said & STREETS:
            found[at] = replace(word, entry=lexicon().english["neon lights"], others=())
        elif clear and word.kind == "weather" and word.text.lower() in SNOWY:
            found[at] = replace(word, entry=lexicon().english["snow covered"], others=())
    return found
