"""How many there are where the number stands behind, 珍珠奶茶兩杯, or only the colours tell of several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.hanzi.bodies import is_living
from muralist.engines.preview.lexicon.mention import Mention

MOTLEY = frozenset({
    "五顏六色", "五颜六色", "各色", "五彩繽紛", "五彩缤纷", "各式各樣", "各式各样", "各種各樣", "各种各样",
})  # fmt: skip
SMALL = 1.0
"""Metres of the largest thing of which several are meant."""
LASTING = ("著", "着", "了")
"""Endings of a verb that says who is somewhere: all who are listed after it do that."""
COUNTING = frozenset({"number", "indefinite", "definite"})
MODIFYING = frozenset({"colour", "size", "material", "pattern", "quality", "stop", "mood"})


def counted(words: list[Mention]) -> list[Mention]:
    """Put a number with its measure that ends a clause before the noun that it counts, and make motley things many."""
    found = list(words)
    for at in range(1, len(found)):
        ends = at + 1 == len(found) or found[at + 1].kind in {"break", "joining"}
        number = found[at].kind in {"number", "indefinite"} and len(found[at].text) > 1 and not found[at].text.isascii()
        if number and ends and found[at - 1].kind == "thing" and not _counted(found, at - 1):
            found[at - 1], found[at] = found[at], found[at - 1]
    return [replace(word, plural=True) if _motley(found, at) else word for at, word in enumerate(found)]


def _counted(words: Sequence[Mention], at: int) -> bool:
    """Whether a noun has a number before it already."""
    start = at
    while start and words[start - 1].kind in MODIFYING:
        start -= 1
    return start > 0 and words[start - 1].kind in COUNTING


def _motley(words: Sequence[Mention], at: int) -> bool:
    """Whether a small thing that nobody has counted is said to be of every colour; a large one has them all itself."""
    entry = words[at].entry
    if entry is None or entry.kind != "thing" or not at or _counted(words, at):
        return False
    from muralist.engines.preview.props import all_props

    if all_props()[entry.name].size > SMALL:
        return False
    return words[at - 1].text.removesuffix("的") in MOTLEY


def deeds_first(words: list[Mention]) -> list[Mention]:
    """Put a deed behind those who are counted after it, where nobody was named before: 草原上奔跑的三匹馬."""
    found = list(words)
    for at, deed in enumerate(words[:-2]):
        number, noun = words[at + 1], words[at + 2]
        lasts = deed.text.isascii() or deed.text.endswith(LASTING)
        counts = deed.kind == "pose" and not lasts and number.kind in {"number", "indefinite"}
        if counts and is_living(noun) and not any(map(is_living, _clause_before(words, at))):
            found[at : at + 3] = [number, noun, deed]
    return found


def _clause_before(words: Sequence[Mention], at: int) -> Sequence[Mention]:
    start = at
    while start and words[start - 1].kind != "break":
        start -= 1
    return words[start:at]
