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
    prefix = ""
    for at, word in enumerate(words):
        if word.text.lower() in AGED and word.kind == "style":
            noun = _noun(words, at + 1)
            if noun == at + 1 and _is_known(words[noun]):
                prefix = word.text if not word.text.isascii() else f"{word.text} "
                article = word.article
                continue
            if noun > at:
                word = replace(word, entry=None, others=())
        elif prefix:
            word = replace(word, text=prefix + word.text, article=word.article or article)
            prefix = ""
        found.append(word)
    return found


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
