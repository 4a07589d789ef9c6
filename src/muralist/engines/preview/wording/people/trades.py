"""People by their trade: whoever is called by a noun of doing and does something is somebody, whatever the trade.

A figure without its tools does not show the trade, so the word itself is not claimed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon, singulars
from muralist.engines.preview.lexicon.lists import words as words_of
from muralist.engines.preview.lexicon.mention import Mention

TRADE = "trade"
KNOWN = words_of("trades", "people")
"""Trades and roles for which there is no costume."""
STRONG = ("keeper", "smith", "monger", "ologist", "herder", "maker", "wright", "woman", "seller", "fitter", "dresser")
"""Endings that only people have."""
WEAK = ("er", "or", "ist", "ian", "eer", "man", "ess")
"""Endings that people have, and machines too: those do not wear or carry anything."""
DONE = frozenset({"carrying", "wearing", "riding"})
"""Relations that somebody does."""
MEN, WOMEN = ("man", "boy", "monk"), ("woman", "ess", "nun", "maid", "midwife", "girl")


def settle_trades(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with unknown trades read as people."""
    found = list(words)
    for at, word in enumerate(found):
        if word.entry is not None or not word.text.isascii() or not word.text.replace(" ", "").isalpha():
            continue
        name = next((one for one in singulars(word.text.lower()) if _person(one)), "")
        if not name or not (name in KNOWN or _surely(name) or _acts(found, at)):
            continue
        plural = name != word.text.lower()
        follows = at == 0 or found[at - 1].kind not in {"break", "joining"}
        if not plural and _adjunct(found, at):
            continue
        if not (plural or word.article or _framed(found, at) or follows):
            continue
        found[at] = replace(word, entry=_somebody(name), plural=plural)
    return found


def _adjunct(found: Sequence[Mention], at: int) -> bool:
    """Whether the next word is what is named after the trade: "a developer library" is nobody."""
    after = found[at + 1] if at + 1 < len(found) else None
    if after is None or after.kind != "unknown" or after.article or not after.text.isalpha():
        return False
    return not after.text.lower().endswith(("ing", "ed", "s", "ly"))


def _framed(found: Sequence[Mention], at: int) -> bool:
    """Whether the word is what a picture is of: "flat illustration of a developer"."""
    return at > 1 and found[at - 1].kind == "break" and found[at - 2].kind in {"style", "quality"}


def unclaimed(words: Sequence[Mention]) -> set[int]:
    """The words of trades that no figure shows."""
    return {at for at, word in enumerate(words) if word.entry is not None and word.entry.details.get(TRADE)}


def _person(name: str) -> bool:
    return name in KNOWN or (len(name) > 4 and name.endswith((*STRONG, *WEAK)))


def _surely(name: str) -> bool:
    """Whether only people are called so; a maker alone may be for bread."""
    return len(name) > 7 and name.endswith(STRONG)


def _acts(words: Sequence[Mention], at: int) -> bool:
    """Whether the next word is what only people do: wear, hold, ride."""
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or after.entry is None:
        return False
    return (after.kind == "relation" and after.entry.name in DONE) or after.kind in {"garment", "trait"}


def _somebody(name: str) -> Entry:
    kind = "woman" if name.endswith(WOMEN) else "man" if name.endswith(MEN) else "person"
    plain = lexicon().english[kind]
    return replace(plain, details={**plain.details, TRADE: True})
