"""How many there are where the number stands behind, 珍珠奶茶兩杯, or only the colours tell of several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import Mention

MOTLEY = frozenset({"五顏六色", "五颜六色", "各色", "五彩繽紛", "五彩缤纷", "各式各樣", "各式各样", "各種各樣", "各种各样"})
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
    """Whether a noun that nobody has counted is said to be of every colour."""
    if words[at].kind != "thing" or not at or _counted(words, at):
        return False
    return words[at - 1].text.removesuffix("的") in MOTLEY


def deeds_first(words: list[Mention]) -> list[Mention]:
    """Put a deed behind those who are counted after it: 草原上奔跑的三匹馬."""
    found = list(words)
    for at in range(len(found) - 3):
        deed, of, number, noun = found[at : at + 4]
        counts = deed.kind == "pose" and of.text == "的" and number.kind in {"number", "indefinite"}
        if counts and noun.entry is not None and noun.kind == "thing" and noun.entry.details.get("poses"):
            found[at : at + 4] = [number, noun, deed, of]
    return found
