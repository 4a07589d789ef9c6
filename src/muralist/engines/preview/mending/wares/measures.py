"""What goods are counted in is no second thing: "a tube of hand cream" is one tube, "a bar of lavender soap" a soap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.casting.food.savours import FLAVOURS
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

MEASURES = frozenset({
    "tube", "tubes", "bottle", "bottles", "jar", "jars", "bar", "bars", "stick", "sticks", "pot", "pots", "pack",
    "packs", "packet", "packets", "tin", "tins", "tub", "tubs", "piece", "pieces",
})  # fmt: skip
PACKED = frozenset({
    "pump_bottle", "tube", "cream_jar", "soap", "deodorant", "perfume", "lipstick", "mascara", "nail_polish", "dropper",
    "compact", "jar_candle",
})  # fmt: skip
"""Goods that are drawn in what they are sold in."""
SCENTED = frozenset({"soap", "jar_candle"})
SCENTS = {"lavender": "#c5b3de", "rose": "#f0c4cc", "lemon": "#f4e39a", "mint": "#c4e2cf", "honey": "#e9b95c",
          "charcoal": "#4a4a4e", "oatmeal": "#dccbb0", "olive": "#b8c08a", "orange": "#f2b878"}  # fmt: skip
REACH = 4


def settle_packed(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such measures as mere qualities of the goods, and scents as their colour."""
    found = list(words)
    for at, word in enumerate(words):
        if word.kind == "thing" and word.entry is not None and word.entry.name in PACKED:
            _scented(words, found, at)
            _measured(words, found, at)
    return found


def _scented(words: Sequence[Mention], found: list[Mention], at: int) -> None:
    goods = words[at].entry
    if not at or goods is None or goods.name not in SCENTED:
        return
    scent = words[at - 1]
    name = scent.text.lower()
    code = SCENTS.get(name) or FLAVOURS.get(name)
    if code is not None and scent.kind in {"thing", "feature", "place", "unknown", "flavour", "colour"}:
        details = {"code": code}
        found[at - 1] = replace(scent, entry=Entry(kind="colour", name=name, details=details), others=(), plural=False)


def _measured(words: Sequence[Mention], found: list[Mention], at: int) -> None:
    start = max(1, at - REACH)
    for of in range(at - 1, start - 1, -1):
        if words[of].kind in {"break", "joining"}:
            return
        if words[of].text.lower() == "of":
            measure = words[of - 1]
            if measure.text.lower() not in MEASURES:
                return
            found[of - 1] = replace(measure, entry=Entry(kind="quality", name="measure"), others=(), article="")
            found[of] = replace(words[of], entry=Entry(kind="stop", name="of"), others=())
            first = found[of + 1]
            found[of + 1] = replace(first, article=measure.article or first.article)
            found[at] = replace(found[at], plural=measure.plural)
            return
