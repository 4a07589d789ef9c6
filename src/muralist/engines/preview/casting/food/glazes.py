"""Mugs of two colours: one inside and one outside, or one above and one below."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Tint

GLAZED = frozenset({"mug"})
INSIDE = frozenset(
    {"inside", "interior", "on the inside", "inner", "lining", "內側", "内侧", "裡面", "里面", "內壁", "内壁"}
)
OUTSIDE = frozenset({"outside", "exterior", "on the outside", "outer", "外側", "外侧", "外面"})
LOWER, HALVES = frozenset({"bottom", "base", "below"}), frozenset({"half", "一半"})
UPPER = frozenset({"top", "above"})
TONES = frozenset({"tone", "toned", "two tone", "two toned", "雙色", "双色"})
INNER, LOW = 2, 3
"""The numbers of a mug's colours for its inside and its lower half."""


def glaze(words: Sequence[Mention], reading: Reading) -> None:
    """Give each part of the one mug its colour."""
    mugs = [draft for draft in reading.drafts if draft.entry.name in GLAZED and draft.is_named]
    if len(mugs) != 1:
        return
    mug, colours = mugs[0], [at for at, word in enumerate(words) if word.kind == "colour"]
    texts = [word.text.lower() for word in words]
    for at in colours:
        near = {*texts[at + 1 : at + 3]}
        if near & INSIDE:
            _give(mug, words, at, INNER, reading)
        elif near & LOWER:
            _give(mug, words, at, LOW, reading)
        elif near & (OUTSIDE | UPPER):
            _give(mug, words, at, 0, reading)
    reading.used.update(at for at, text in enumerate(texts) if mug.tints and text in INSIDE | OUTSIDE | LOWER | UPPER)
    two = [at for at in colours if at and texts[at - 1] in HALVES]
    toned = any(text in TONES for text in texts)
    if len(two) == 2:
        _give(mug, words, two[0], 0, reading)
        _give(mug, words, two[1], LOW, reading)
        reading.used.update(at - 1 for at in two)
    if toned and len(mug.colours) == 2 and not mug.tints:
        upper, lower = mug.colours
        mug.colours, mug.tints = [upper], {1: upper, LOW: lower}
    if toned and mug.tints:
        reading.used.update(at for at, text in enumerate(texts) if text in TONES or text == "two")


def _give(mug: Draft, words: Sequence[Mention], at: int, slot: int, reading: Reading) -> None:
    """One of its parts in the colour of the word numbered `at`."""
    entry = words[at].entry
    if entry is None:
        return
    tint = Tint(word=words[at].text, colour=rgb(str(entry.details["code"])))
    mug.colours = [one for one in mug.colours if one.word != tint.word]
    if slot:
        mug.tints[slot] = tint
        mug.tints.setdefault(1, mug.colours[0] if mug.colours else mug.tints.get(0, tint))
    else:
        mug.colours = [tint]
        mug.tints[1] = tint
    reading.loose = [one for one in reading.loose if one.word != tint.word]
    reading.used.add(at)
