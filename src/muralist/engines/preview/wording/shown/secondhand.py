"""The stall of a flea market, or one full of old things, has those on its counter and no fruit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention

STALL, ANTIQUES, MARKET = "market_stall", "antiques", "market"
SQUARES = frozenset({"市集", "集市", "market"})
"""Words for a market that are read as a stall where no other is named."""
FLEAS, FLEA = "跳蚤", "flea market"
OLD = frozenset({"old", "vintage", "antique", "second hand", "secondhand", "second-hand", "used", "旧", "二手"})
GOODS = frozenset({"things", "goods", "items", "stuff", "objects", "物", "货", "物件", "东西", "物品", "杂货"})
WARES = frozenset({"antiques", "bric-a-brac", "junk", "curios", "古董", "旧物", "旧货", "老物件", "古玩"})
JOINTS = frozenset({"with", "of", "full of", "selling", "filled with", "covered with", "covered in"})


def settle_secondhand(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with a flea market as one place, and the one stall with the old things that it has."""
    found = _named(words)
    stalls = [n for n, word in enumerate(found) if word.kind == "thing" and word.entry is not None
              and word.entry.name == STALL and folded(word.text.lower()) not in SQUARES]  # fmt: skip
    if len(stalls) != 1:
        return found
    at, texts = stalls[0], [folded(word.text.lower()) for word in found]
    spans = [(n, n + 2) for n in range(len(found) - 1) if texts[n] in OLD and texts[n + 1] in GOODS]
    spans += [(n, n + 1) for n in range(len(found)) if texts[n] in WARES]
    spans += [(at - 1, at)] if at and texts[at - 1] in OLD - {"old", "used", "旧"} else []
    flea = any(text == FLEA or FLEAS in text for text in texts)
    if not spans and not flea:
        return found
    stall = found[at]
    first, end = (min(spans)[0], max(spans)[1]) if spans else (at, at)
    if first > at and first - at <= 2 and texts[at + 1 : first] in ([], *([joint] for joint in JOINTS)):
        first = at + 1
    joint = " " if stall.text.isascii() else ""
    said = [word.text for n, word in enumerate(found) if n == at or first <= n < end]
    square = Entry(kind="place", name=MARKET)
    found = [replace(word, entry=square, others=()) if folded(word.text.lower()) in SQUARES else word for word in found]
    details = {"prop": STALL, "variant": ANTIQUES, "home": MARKET}
    whole = replace(stall, text=joint.join(said), entry=Entry(kind="thing", name=STALL, details=details), others=())
    return [whole if n == at else word for n, word in enumerate(found) if n == at or not first <= n < end]


def _named(words: Sequence[Mention]) -> list[Mention]:
    found: list[Mention] = []
    for word in words:
        if len(found) > 1 and word.kind == "place" and found[-2].text + found[-1].text == FLEAS:
            found[-2:] = [replace(word, text=FLEAS + word.text)]
        elif found and word.kind == "place" and found[-1].kind == "unknown" and found[-1].text.endswith(FLEAS):
            found[-1] = replace(word, text=found[-1].text + word.text)
        else:
            found.append(word)
    return found
