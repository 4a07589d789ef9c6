"""Lists of colours after the noun that has them: "three balloons, red, yellow and blue", "scoops pink and green"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import NOUNS, Mention

HUE = "hue"
"""The kind of a colour that belongs to the noun before it."""
LISTING = frozenset({"break", "joining"})
BEFORE = frozenset({"break", "being", "joining"})
ENDING = frozenset({"break", "relation", "pose", "spot", "located", "says", "subset"})
FUSED = ("in ", "on ", "at ", "by ", "under ", "over ", "near ", "with ", "against ")
"""How place words begin that have their preposition inside: "in the park"."""


def fused(word: Mention) -> bool:
    """Whether a mention begins with a preposition, so that no modifier before it can be its own."""
    return word.text.lower().startswith(FUSED)


def deal_colours(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the colours of such lists marked, and the pauses inside them left out."""
    found: list[Mention] = []
    at = 0
    while at < len(words):
        end = _list_end(words, at)
        if end > at and _follows_noun(found) and _ends(words, end):
            while found and (found[-1].kind in BEFORE or _in(found[-1])):
                found.pop()
            for word in words[at:end]:
                colour = word.meaning("colour")
                if colour is not None:
                    found.append(
                        replace(word, entry=Entry(kind=HUE, name=colour.name, details=colour.details), others=())
                    )
            at = end
        else:
            found.append(words[at])
            at += 1
    return found


def _in(word: Mention) -> bool:
    return word.kind == "relation" and word.text.lower() == "in"


def _list_end(words: Sequence[Mention], start: int) -> int:
    """Where a list of at least two colours that starts here ends; `start` if none does."""
    colours, last = 0, start
    for at in range(start, len(words)):
        word = words[at]
        if word.meaning("colour") is not None and not word.article and not word.plural and word.text.isascii():
            colours, last = colours + 1, at + 1
        elif not colours or word.kind not in LISTING or word.text == ".":
            break
    return last if colours > 1 else start


def _follows_noun(found: Sequence[Mention]) -> bool:
    """Whether a noun that may have colours was read last, but for a pause, "in" or "are"."""
    for word in reversed(found):
        if word.text == ".":
            return False
        if word.kind not in BEFORE and not _in(word):
            return (word.kind in NOUNS or word.kind == "part") and not fused(word)
    return False


def _ends(words: Sequence[Mention], end: int) -> bool:
    """Whether the list describes nothing after it."""
    if end >= len(words):
        return True
    word = words[end]
    if word.kind == "joining":
        return True
    return word.kind in ENDING or bool(word.article) or fused(word)


def names_hue(word: Mention) -> bool:
    """Whether a mention is a colour of what stands before it, not a thing such as "an orange"."""
    return (word.kind == HUE or word.meaning("colour") is not None) and not word.article
