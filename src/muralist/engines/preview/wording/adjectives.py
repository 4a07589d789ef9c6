"""Words that name a style alone, but describe a thing right before its noun: "a vintage camera", "復古相機"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

AGED = frozenset({"vintage", "retro", "nostalgic", "復古", "复古", "懷舊", "怀旧"})
"""Adjectives of age: they are looks of a picture only where no noun follows them."""
BETWEEN = frozenset({"colour", "size", "material", "pattern"})
"""What may stand between such an adjective and its noun."""


def settle_aged(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with each adjective of age given to its noun, as part of its name where there is such a thing."""
    found: list[Mention] = []
    before: Mention | None = None
    for at, word in enumerate(words):
        noun = _noun(words, at + 1) if word.kind == "style" and word.text.lower() in AGED else -1
        if before is not None:
            found.append(_named(before, word))
            before = None
        elif noun == at + 1 and _is_known(words[noun]):
            before = word
        elif noun > at:
            found.append(replace(word, entry=None, others=()))
        else:
            found.append(word)
    return found


def _named(before: Mention, noun: Mention) -> Mention:
    """The noun with the adjective as the beginning of its name."""
    space = " " if before.text.isascii() else ""
    return replace(noun, text=f"{before.text}{space}{noun.text}", article=before.article or noun.article)


def _noun(words: Sequence[Mention], start: int) -> int:
    """Where the thing stands that a word before `start` describes; -1 where there is none."""
    for at in range(start, len(words)):
        if words[at].kind == "thing":
            return at
        if words[at].kind not in BETWEEN:
            break
    return -1


def _is_known(word: Mention) -> bool:
    """Whether the thing is drawn as an old one, so that the adjective is true of it."""
    assert word.entry is not None
    old = lexicon().english.get(f"vintage {word.entry.name.replace('_', ' ')}")
    return old is not None and old.kind == "thing" and old.name == word.entry.name
