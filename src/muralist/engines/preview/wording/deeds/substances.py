"""What a thing of no known name is of says nothing of those named before it: "a carpenter sawing a plank of wood"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

PIECES = {"stone": "rock"}
"""Materials by the name of one piece of them, and how the vocabulary has that piece."""
SMALL = 0.7
"""Metres that a stone is high, being smaller than a rock."""
SHED = frozenset({"shaking", "shakes", "shaking off", "dripping"})
"""What is done with water that is in no vessel."""
UPON = frozenset({"on", "under", "beside", "behind", "front", "above", "over", "in", "at", "around", "atop"})
ENDED = frozenset({"break", "relation", "joining", "time", "weather", "season", "style", "light", "located", "stop"})
"""Kinds of words that a noun may have after it that is no part of a compound."""
BETWEEN = frozenset({"colour", "size", "mood", "unknown", "pattern", "number"})


def settle_stuff(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the material of an unknown noun as unknown as that."""
    found = list(words)
    for at in range(2, len(words)):
        noun, of, stuff = words[at - 2], words[at - 1], words[at]
        if stuff.kind == "material" and of.text.lower() == "of" and noun.kind == "unknown":
            found[at] = replace(stuff, entry=None, others=())
    return found


def settle_pieces(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with "on a stone" as one piece of it, and no material of what is on it."""
    found = list(words)
    for at, word in enumerate(words):
        piece = PIECES.get(word.text.lower(), "") if word.kind == "material" else ""
        after = words[at + 1] if at + 1 < len(words) else None
        headed = after is not None and after.kind not in ENDED and not after.article
        if at and word.text.lower() == "water" and words[at - 1].text.lower() in SHED and not word.article:
            # no glass of it
            found[at] = replace(word, entry=None, others=())
        if piece and not headed and _opened(words, at):
            entry = lexicon().english[piece]
            found[at] = replace(word, entry=replace(entry, details={**entry.details, "metres": SMALL}), others=())
    return found


def _opened(words: Sequence[Mention], at: int) -> bool:
    """Whether an article after a relation opens the phrase that ends in a word."""
    article = False
    for number in range(at, -1, -1):
        word = words[number]
        if number < at and word.kind == "relation":
            return article and word.entry is not None and word.entry.name in UPON
        if number < at and word.kind not in BETWEEN:
            return False
        article = article or bool(word.article) or word.kind == "number"
    return False
