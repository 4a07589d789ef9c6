"""What "one" stands for: "a red apple and a green one" are two apples, 一隻黑貓和一隻白的 two cats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import Mention

ONE = frozenset({"one", "ones"})
SAID = frozenset({"colour", "size", "material", "pattern", "mood", "trait"})
CLOSING = frozenset({"break", "joining", "relation", "located"})


def settle_ones(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the noun that is meant in the place of "one"."""
    found: list[Mention] = []
    for at, word in enumerate(words):
        before = words[at - 1] if at else None
        described = before is not None and before.kind in SAID
        if described and before is not None and word.text.lower() in ONE and _article(words, at) != "the":
            noun = _meant(found, before.kind)
            found.append(word if noun is None else replace(noun, text=word.text, plural=word.text.lower() == "ones"))
            continue
        found.append(word)
        closes = at + 1 == len(words) or words[at + 1].kind in CLOSING
        if at > 1 and closes and _counted(words, at):
            noun = _meant(found[:-2], word.kind)
            found += [] if noun is None else [replace(noun, plural=False, article="")]
    return found


def _article(words: Sequence[Mention], at: int) -> str:
    """The article before the words that describe "one"."""
    first = at - 1
    while first and words[first - 1].kind in SAID and not words[first].article:
        first -= 1
    return words[first].article


def _counted(words: Sequence[Mention], at: int) -> bool:
    """Whether a Chinese number with its measure and one describing word end a clause without a noun."""
    word, number = words[at], words[at - 1]
    chinese = not word.text.isascii() and not number.text.isascii() and len(number.text) > 1
    return chinese and word.kind in {"colour", "size"} and number.kind == "number" and words[at - 2].kind == "joining"


def _meant(found: Sequence[Mention], kind: str) -> Mention | None:
    """The last thing that was described in the same way; "two cats, a black one" says which cats."""
    for at in range(len(found) - 1, 0, -1):
        thing = found[at].meaning("thing")
        if thing is None or found[at].kind != "thing":
            continue
        first = at
        while first and found[first - 1].kind in SAID:
            first -= 1
            if found[first].kind == kind:
                return found[at]
    return None
