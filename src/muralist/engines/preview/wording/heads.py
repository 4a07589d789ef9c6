"""Nouns whose head the painter does not know: a coffee grinder is no coffee, a rain barrel no rain.

English names a thing by its last noun. Where that one is known, those before it only say which it is; where it is not,
the whole is unknown, and painting the noun before it would show something that nobody asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.ahead import MODIFIERS
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.lists import words as words_of
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

SAYING = frozenset({"thing", "weather", "season", "feature", "garment", "flavour"})
"""Kinds that only say which, before an unknown noun."""
PRECISE = frozenset({"weather", "season", "feature"})
"""Kinds that only say which before a known noun too: a rain barrel, a spring onion, a sun hat."""
POSTPOSED = words_of("heads", "postposed")
"""Unknown words that may follow a noun without being its head."""
COLLECTIVE = words_of("heads", "collective")
"""Unknown heads that are made up of what stands before them."""
VERBAL = ("ing", "ed", "ly", "wards", "ful", "less", "ish", "able", "ous", "like")
"""Endings of words that say something of the noun before them."""
TELLING = (*VERBAL, "rainy", "snowy", "foggy", "stormy", "misty", "windy", "sunny", "cloudy")
"""Endings of words of the air that say something of the whole picture: a rainy window."""
OTHERWISE = ("place", "colour", "mood", "pattern", "material")
"""Kinds by which a word of the air may describe a noun: a rainbow umbrella has many colours."""
DETERMINED = frozenset({"number", "relation"})
LONGEST_GAP = 4


def settle_heads(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the nouns before an unknown head unknown as well, and those before a known one but words."""
    found = [_falling(words, at) for at in range(len(words))]
    for at in range(len(found) - 2, -1, -1):
        word, head = found[at], found[at + 1]
        if not (word.text.isascii() and head.text.isascii()) or head.article or word.plural:
            continue
        if word.kind in SAYING and _unknown_head(found, at):
            found[at : at + 2] = [Mention(text=f"{word.text} {head.text}", entry=None, article=word.article)]
        elif word.kind in PRECISE and not word.text.lower().endswith(TELLING) and _known_head(found, at):
            found[at] = replace(word, entry=None, others=())
    return found


def _falling(words: Sequence[Mention], at: int) -> Mention:
    """ "Rain falls", "leaves fall": no waterfall and no autumn."""
    verb = words[at].text.lower() in {"falls", "fall"} and not words[at].article and at > 0
    falls = verb and (words[at - 1].kind == "weather" or words[at - 1].plural)
    return replace(words[at], entry=Entry(kind="quality", name="falling"), others=()) if falls else words[at]


def _unknown_head(words: Sequence[Mention], at: int) -> bool:
    word, head = words[at], words[at + 1]
    text = head.text.lower()
    if (
        head.entry is not None
        or not text.isalpha()
        or len(text) < 3
        or text in POSTPOSED | COLLECTIVE
        or text.endswith(VERBAL)
    ):
        return False
    if any(word.meaning(kind) for kind in ("colour", "material", "pose", "place", "style", "pattern")):
        return False
    living = word.entry is not None and bool(word.entry.details.get("poses"))
    if word.entry is not None and word.entry.name in FIGURES:
        return False
    if text.endswith("s") and not text.endswith("ss") and not _several(words, at):
        # "a dog barks", "a candle burns"
        return False
    if living and not text.endswith(("er", "or", "et", "el", "le", "ar", "ck", "ll", "rd", "nt")):
        return False
    return _opened(words, at)


def _known_head(words: Sequence[Mention], at: int) -> bool:
    """Whether a word of the air stands within a phrase before its noun: "a rain barrel", but not "in the rain"."""
    word, head = words[at], words[at + 1]
    if head.kind != "thing" or word.article == "the" or any(map(word.meaning, OTHERWISE)):
        return False
    return word.article == "a" or (at > 0 and words[at - 1].article == "a" and words[at - 1].kind in MODIFIERS)


def _several(words: Sequence[Mention], at: int) -> bool:
    before = words[at - 1] if at else None
    return before is not None and before.kind == "number" and before.entry is not None and before.entry.name != "1"


def _opened(words: Sequence[Mention], at: int) -> bool:
    """Whether an article, a number or a relation opens the phrase: "dog park autumn" is a list of words."""
    for back in range(at, max(-1, at - LONGEST_GAP), -1):
        if words[back].article or (back < at and words[back].kind in DETERMINED):
            return True
        if back < at and words[back].kind not in MODIFIERS | {"unknown", "mood", "style", "thing"}:
            return False
    return False
