"""Coats by which animals are named: a ginger cat, a tabby, a chestnut horse, a golden retriever."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

COATS: dict[str, dict[str, str]] = {
    "cat": {"ginger": "#d98a42", "marmalade": "#d98a42", "orange tabby": "#d98a42", "tabby": "#94805f",
            "grey tabby": "#8d8a86", "gray tabby": "#8d8a86", "brown tabby": "#8a6a48", "silver tabby": "#a9a8a6",
            "russian blue": "#7d8794", "maine coon": "#8a6a48"},
    "horse": {"chestnut": "#8e4a26", "bay": "#6e3f24", "palomino": "#d8ac62", "roan": "#a98078", "sorrel": "#a35a30"},
    "dog": {"golden": "#d9a85c", "chocolate": "#5b3a26", "fawn": "#cfa877", "brindle": "#6e5238", "ginger": "#c77a3c"},
    "rabbit": {"ginger": "#c98a50"}, "cow": {"ginger": "#b06a38"},
}  # fmt: skip
"""By the name of the animal's drawing: words for its coat, and their colours."""
LONGEST = 2
"""Words of the longest of these."""


def settle_coats(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with words for coats as the colours that they are, before the animals that have them."""
    found: list[Mention] = []
    for word in words:
        entry = word.meaning("thing")
        coats = COATS.get(entry.name, {}) if entry is not None and word.text.isascii() else {}
        if not coats or entry is None:
            found.append(word)
            continue
        before = " ".join(one.text.lower() for one in found[-1:])
        if found and found[-1].kind != "colour" and before in coats:
            if found[-2:-1] and found[-2].text == found[-1].text:
                # "tabby", which alone is a cat
                found.pop()
            else:
                found[-1] = _tint(found[-1].text, coats[before], found[-1])
            found.append(word)
            continue
        found += _split(word, coats) if not (found and found[-1].kind == "colour") else [word]
    return found


def _split(word: Mention, coats: dict[str, str]) -> list[Mention]:
    """The coat and the animal of a name that has both: "tabby kitten"; a tabby is a cat."""
    names = word.text.split()
    for count in range(min(LONGEST, len(names)), 0, -1):
        coat = " ".join(names[:count])
        if coat.lower() not in coats:
            continue
        rest = " ".join(names[count:]) or word.text
        known = lexicon().english.get(rest.lower())
        animal = word if known is None or known.kind != "thing" else replace(word, text=rest)
        return [_tint(coat, coats[coat.lower()], word), replace(animal, article="")]
    return [word]


def _tint(text: str, code: str, word: Mention) -> Mention:
    return Mention(text=text, entry=Entry(kind="colour", name=text, details={"code": code}), article=word.article)
