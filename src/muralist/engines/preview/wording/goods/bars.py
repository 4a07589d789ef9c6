"""A bar of soap or chocolate is no place to drink: "a handmade soap bar"; handmade soap may be wrapped in paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import Mention

MOULDED = frozenset({"soap", "chocolate", "granola", "candy", "protein", "cereal", "shampoo", "energy", "snack"})
BARS = frozenset({"bar", "bars"})
HANDMADE = ("handmade", "natural", "artisan", "olive oil", "手工")
"""How words begin or what they say of soap that is a cut block."""
WRAPPED = ("wrapped", "packed", "packaged")
PAPERS = frozenset({"kraft", "paper", "brown", "craft", "recycled", "kraft paper", "brown paper", "a", "sleeve"})
"""What such a block is wrapped in."""
SOAP = "soap"


def settle_bars(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such a bar joined to the thing before it, and handmade soap as a block."""
    found: list[Mention] = []
    for word in words:
        before = found[-1] if found else None
        if before is not None and _moulded(before) and word.text.lower() in BARS and not word.article:
            found[-1] = replace(before, text=f"{before.text} {word.text}", plural=word.text.lower() == "bars")
        else:
            found.append(word)
    return [part for at in range(len(found)) for part in _soap(found, at)]


def _soap(words: list[Mention], at: int) -> list[Mention]:
    """A mention of soap with how it is wrapped in one; nothing for the words that say so."""
    if any(_is_soap(words[start]) and start < at < start + 1 + _wrapping(words, start) for start in range(at)):
        return []
    word = words[at]
    if not _is_soap(word) or word.entry is None:
        return [word]
    wrapping = _wrapping(words, at)
    if not wrapping and not any(part in word.text.lower() for part in HANDMADE):
        return [word]
    text = " ".join(part.text for part in words[at : at + 1 + wrapping])
    details = {**word.entry.details, "variant": "wrapped" if wrapping else "block"}
    return [replace(word, text=text, entry=replace(word.entry, details=details), others=())]


def _wrapping(words: Sequence[Mention], at: int) -> int:
    """How many words after a soap say that it is wrapped in paper."""
    rest = words[at + 1 : at + 7]
    if len(rest) < 3 or not rest[0].text.lower().startswith(WRAPPED) or rest[1].text.lower() not in {"in", "with"}:
        return 0
    count = 2
    while count < len(rest) and rest[count].text.lower() in PAPERS:
        count += 1
    return count if count > 2 else 0


def _is_soap(word: Mention) -> bool:
    return word.kind == "thing" and word.entry is not None and word.entry.name == SOAP


def _moulded(word: Mention) -> bool:
    return word.kind == "thing" and word.text.lower().split()[-1] in MOULDED
