"""Nouns that what is beside them turns into a ground or a perch: a mat that somebody is on, a curtain behind a singer.

And a flower that is not known, on which a butterfly sits: some flower in its colour is there, though not that one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.ahead import MODIFIERS
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.wording.people.trades import TRADE

MATS = frozenset({"mat", "yoga mat", "exercise mat", "gym mat"})
CURTAINS = frozenset({"curtain", "curtains", "drape", "drapes"})
BEFORE = frozenset({"behind", "front"})
PERFORMING = frozenset({"stage", "spotlight", "microphone", "theatre", "theater", "singer", "actor", "magician",
                        "dancer", "ballerina", "concert", "circus", "comedian", "performer"})  # fmt: skip
"""Words of what is shown in front of a curtain."""
WINDOWED = frozenset({"window", "windows", "windowsill", "sill", "room", "bedroom", "kitchen", "bed", "sofa", "shower",
                      "bathroom", "cafe", "living", "house", "bathtub", "balcony", "office", "classroom", "desk",
                      "restaurant", "door", "sunlight"})  # fmt: skip
"""Words beside which curtains are those of a window."""
BUGS = frozenset({"butterfly", "bee", "ladybird", "dragonfly", "hummingbird", "moth", "caterpillar"})
BETWEEN = MODIFIERS | {"unknown", "mood"}
NO_FLOWER = frozenset({
    "wall", "hand", "finger", "nose", "head", "roof", "path", "stone", "background", "petal", "shoulder", "back", "arm",
    "ear", "knee", "palm", "hat", "shell", "paw", "antler", "tail", "horn", "cheek", "hair", "beak", "wing", "sleeve",
})  # fmt: skip


def settle_settings(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such nouns as the ground, the stage or the perch that they are."""
    said = {part for word in words for part in word.text.lower().split()}
    found = list(words)
    for at, word in enumerate(found):
        text = word.text.lower()
        if text in MATS and word.kind == "thing" and _on(found, at):
            found[at] = replace(word, entry=lexicon().english["spread mat"])
        elif text in CURTAINS and word.kind == "thing" and not said & WINDOWED and _staged(found, at, said):
            found[at] = replace(word, entry=lexicon().english["stage"], others=())
        elif word.kind == "thing" and word.entry is not None and word.entry.name == "flowers" and _bugged(found, at):
            entry = replace(word.entry, details={"home": "meadow", **word.entry.details})
            found[at] = replace(word, entry=entry)
        elif word.entry is None and word.text.isascii() and word.text.isalpha() and _perch(found, at):
            plain = lexicon().english["daisy"]
            details = {**plain.details, TRADE: True, "home": "meadow"}
            found[at] = replace(word, entry=Entry(kind="thing", name=plain.name, details=details))
    return found


def _before(words: Sequence[Mention], at: int) -> int:
    """The number of the word before the noun's phrase, or -1."""
    start = at
    while (
        start
        and not words[start].article
        and (words[start - 1].kind in BETWEEN or words[start - 1].meaning("colour") is not None)
    ):
        start -= 1
    return start - 1


def _on(words: Sequence[Mention], at: int) -> bool:
    """Whether something is said to be on it."""
    start = _before(words, at)
    entry = words[start].entry if start > 0 else None
    return entry is not None and entry.kind == "relation" and entry.name == "on"


def _staged(words: Sequence[Mention], at: int, said: set[str]) -> bool:
    """Whether a curtain is what something is shown in front of."""
    start, after = _before(words, at), words[at + 1] if at + 1 < len(words) else None
    near = [words[start]] if start > 0 else []
    near += [after] if after is not None else []
    backed = any(one.kind == "relation" and one.entry is not None and one.entry.name in BEFORE for one in near)
    return backed or bool(said & PERFORMING)


def _perch(words: Sequence[Mention], at: int) -> bool:
    """Whether an insect is said to be on an unknown noun: "a butterfly on a purple thistle"."""
    if not words[_before(words, at) + 1].article or words[at].text.lower() in NO_FLOWER:
        return False
    ended = at + 1 == len(words) or words[at + 1].kind in {"break", "relation", "joining"}
    return ended and _bugged(words, at)


def _bugged(words: Sequence[Mention], at: int) -> bool:
    """Whether an insect is said to be on a noun."""
    start = _before(words, at)
    if start < 1 or not _on(words, at):
        return False
    sitter = next((word for word in reversed(words[:start]) if word.kind in {"thing", "break"}), None)
    return sitter is not None and sitter.entry is not None and sitter.entry.name in BUGS
