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
SURFACES = {
    "chalk": frozenset({"blackboard", "chalkboard", "black board", "黑板"}),
    "graffiti": frozenset({"wall", "brick wall", "concrete wall", "old wall", "牆", "墙", "牆上", "墙上", "磚牆",
                           "砖墙"}),
}  # fmt: skip
"""Looks, and what such a picture is drawn on: it is all of it."""
CLAY, MODELLED = "clay", frozenset({"snowman", "house", "castle", "car", "robot", "boat", "tree", "mushroom", "planet"})
"""A word of stuff and of a look, and what is modelled of it besides all that lives: pots are of clay in earnest."""


def _on_boards(words: Sequence[Mention]) -> list[Mention]:
    """The mentions without the board that a chalk drawing is on, and with a clay snowman as one that is modelled."""
    entry = next((word.entry for word in words if word.kind == "style" and word.entry is not None
                  and word.entry.name in SURFACES), None)  # fmt: skip
    found: list[Mention] = []
    for at, word in enumerate(words):
        text = word.text.lower().removeprefix("on a ").removeprefix("on the ")
        if entry is not None and text in SURFACES[entry.name]:
            if found and found[-1].kind in {"relation", "located"}:
                found.pop()
            found.append(replace(word, entry=entry, others=()))
        elif text == CLAY and word.kind != "style" and at + 1 < len(words) and _modelled(words[at + 1]):
            found.append(replace(word, entry=lexicon().english["claymation"], others=()))
        else:
            found.append(word)
    return found


def _modelled(word: Mention) -> bool:
    if word.kind != "thing" or word.entry is None:
        return False
    return bool(word.entry.details.get("poses")) or word.entry.name in MODELLED


def _thrown(word: Mention, before: Mention) -> bool:
    """Whether it is light that lies on something: "campfire glow on two tents"."""
    on = word.entry is not None and word.entry.name == "on"
    return on and before.kind in {"unknown", "pattern", "mood", "quality"} and before.text.lower() in GLOWS


def _falls(word: Mention) -> bool:
    """Whether it is a light or a weather, of which no more needs to be said than where it falls."""
    return word.kind == "light" or (word.kind == "weather" and word.entry is not None and word.entry.name in RAINING)


def settle_lightings(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with neon that is reflected as glowing signs, and snow that lies where the sky is seen clear."""
    said = {part for word in words for part in word.text.lower().split()}
    words = _on_boards(words)
    clear = any(word.entry is not None and word.entry.name in SPECTACLES for word in words)
    words = [
        word for at, word in enumerate(words) if not (at and word.text.lower() in FALLING and _falls(words[at - 1]))
    ]
    found = list(words)
    for at, word in enumerate(words):
        if at and word.kind == "relation" and word.entry is not None and _thrown(word, words[at - 1]):
            # what a campfire lights is beside it
            found[at] = replace(word, entry=replace(word.entry, name="beside"), others=())
        if word.kind == "style" and word.text.lower() in NEON and said & SHINING and said & STREETS:
            found[at] = replace(word, entry=lexicon().english["neon lights"], others=())
        elif clear and word.kind == "weather" and word.text.lower() in SNOWY:
            found[at] = replace(word, entry=lexicon().english["snow covered"], others=())
    return found
