"""Several of one thing whose sizes are listed: "three boxes: small, medium and large" are one of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import BREAK, Mention

COUNTS = {"2": 2, "3": 3, "4": 4}
PLAIN = frozenset({"medium", "middle", "middle sized", "medium sized", "regular", "中", "中等", "中號", "中号"})
"""Words for the size between, which is the thing's own."""
BETWEEN = frozenset({"break", "joining"})
LEADING = frozenset({"in", "of", "with"})
"""What may stand between the things and their sizes: "in small, medium and large"."""


def settle_each(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with one thing for each size of such a list."""
    found = list(words)
    for at in range(len(words) - 2):
        number, thing = words[at], words[at + 1]
        many = COUNTS.get(number.entry.name, 0) if number.kind == "number" and number.entry is not None else 0
        if not many or thing.kind != "thing" or not thing.plural:
            continue
        sizes, end = _sizes(words, at + 2)
        if len(sizes) != many:
            continue
        one = replace(thing, plural=False)
        dealt = [each for size in sizes for each in (replace(size, article="a"), one, BREAK)]
        return [*found[:at], *dealt, *found[end:]]
    return found


def _sizes(words: Sequence[Mention], start: int) -> tuple[list[Mention], int]:
    """The sizes that are listed from there, and where the list ends; none where it goes on with a noun."""
    sizes: list[Mention] = []
    at = start
    while at < len(words):
        word = words[at]
        if word.kind == "size":
            sizes.append(word)
        elif word.text.lower() in PLAIN:
            sizes.append(replace(word, entry=Entry(kind="quality", name="medium"), others=()))
        elif word.kind not in BETWEEN and not (not sizes and word.text.lower() in LEADING):
            break
        at += 1
    ended = at == len(words) or words[at].kind in {"relation", "located", "stop", "style"}
    listed = at > start and words[at - 1].kind in BETWEEN
    return (sizes, at) if ended or listed else ([], start)
