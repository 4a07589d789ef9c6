"""Young animals named by their kind and a word for the young: a fox kitten is a small fox, and no cat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

YOUNG = frozenset({"kitten", "kit", "cub", "pup", "puppy", "chick", "calf", "foal", "hatchling", "infant", "joey",
                   "kittens", "kits", "cubs", "pups", "puppies", "chicks", "calves", "foals", "hatchlings",
                   "joeys"})  # fmt: skip
BABY, AS_YOUNG = frozenset({"baby", "babies", "infant", "newborn"}), "young"
"""Words before the name of an animal, and the word of a variant that gives it the measures of its young."""
FORMS = ("baby {}", "{} cub", "{} calf", "{} pup")
HALF = 0.5
"""The size of the young of a kind that has no drawing of its own for them, against the grown."""


def settle_younglings(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with each such pair of nouns as one young animal."""
    found: list[Mention] = []
    for word in words:
        before = found[-1] if found else None
        if _named_young(word):
            found.append(replace(word, entry=_half(word)))
            continue
        if before is not None and before.text.lower() in BABY and not word.article and _animal(word, plural=True):
            young = word.text.lower() if word.text.isascii() else word.text
            found[-1] = replace(
                word, text=f"{before.text} {young}", entry=_young(word), article=before.article, others=()
            )
            continue
        if before is None or word.article or word.text.lower() not in YOUNG or not _animal(before):
            found.append(word)
            continue
        text = f"{before.text} {word.text}"
        found[-1] = replace(before, text=text, entry=_young(before), plural=word.text.endswith("s"), others=())
    return found


def _named_young(word: Mention) -> bool:
    """Whether one row names both the grown and "baby rhino", which has to look like one."""
    text = word.text.lower()
    grown = lexicon().english.get(text.removeprefix("baby ")) if text.startswith("baby ") else None
    return grown is not None and word.entry == grown and _animal(replace(word, text=text.removeprefix("baby ")))


def _animal(word: Mention, *, plural: bool = False) -> bool:
    thing = word.meaning("thing")
    alive = thing is not None and bool(thing.details.get("poses")) and thing.name not in FIGURES
    return alive and (plural or not word.plural) and word.text.isascii() and word.text.lower() not in YOUNG


def _young(word: Mention) -> Entry:
    """The row of the young of that kind, or else the grown one's at half its size."""
    thing = word.meaning("thing")
    assert thing is not None
    for form in FORMS:
        named = lexicon().english.get(form.format(word.text.lower()))
        if named is not None and named.kind == "thing" and named.details != thing.details:
            return named
    return _half(word)


def _half(word: Mention) -> Entry:
    """The row of the grown at half the size, with the measures of the young."""
    thing = word.meaning("thing")
    assert thing is not None
    variant = f"{thing.details.get('variant', '')} {AS_YOUNG}".strip()
    return replace(thing, details={**thing.details, "metres": metres_of(thing) * HALF, "variant": variant})
