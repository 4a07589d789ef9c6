"""Flat and pastel are looks before a word for pictures: "flat pastel illustration", "bold flat modern design"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

DRAWN = frozenset({
    "illustration", "illustrations", "style", "design", "art", "artwork", "graphic", "graphics", "look", "vector",
    "drawing", "icon", "poster", "cartoon", "vector art", "vector illustration", "image", "picture",
})  # fmt: skip
LOOKS = {"flat": "flat design", "pastel": "pastel colour"}
BETWEEN = frozenset({"unknown", "quality", "mood", "style", "colour", "joining", "stop"})
"""Kinds of words that may stand between such a word and the picture."""


def settle_flat(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with those words as looks."""
    found = list(words)
    for at, word in enumerate(words):
        look = LOOKS.get(word.text.lower())
        if look is not None and word.kind == "unknown" and _of_picture(words, at + 1):
            found[at] = replace(word, entry=lexicon().english[look], others=())
    return found


def _of_picture(words: Sequence[Mention], start: int) -> bool:
    """Whether only words of its kind stand before one for a picture."""
    for word in words[start : start + 4]:
        if word.text.lower() in DRAWN:
            return True
        if word.kind not in BETWEEN or word.article:
            return False
    return False
