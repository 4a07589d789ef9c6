"""What a measure counts: 一個西瓜 is no slice, and 兩籠小籠包 are two steamers, not one with two dumplings."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.lexicon.mention import Mention

WHOLE = {"西瓜": "整個西瓜"}
"""What is painted as a slice, and the word for all of it."""
SLICED = {"檸檬": "檸檬片", "柠檬": "檸檬片", "鳳梨": "鳳梨片", "菠蘿": "鳳梨片", "菠萝": "鳳梨片"}
"""What a measure of thin pieces makes slices of."""
MEASURES = frozenset("個个顆颗粒")
VESSELS, PIECES = frozenset("籠笼盤盘碗碟鍋锅份盒屉"), "pieces"


def wholes(words: list[Mention]) -> list[Mention]:
    """The mentions with such fruit whole, and dishes counted by their vessels as those."""
    found = [_by_vessel(words, at) for at in range(len(words))]
    for at, word in enumerate(words):
        before = words[at - 1] if at else word
        if word.text in SLICED and before.kind == "number" and before.text[-1:] == "片":
            slices = look_up(SLICED[word.text])[1]
            found[at] = word if slices is None else replace(word, entry=slices, others=())
        if word.text not in WHOLE or not at:
            continue
        if before.kind == "size" or (before.kind == "number" and before.text[-1:] in MEASURES):
            found[at] = replace(word, entry=look_up(WHOLE[word.text])[1], others=())
    return found


def _by_vessel(words: list[Mention], at: int) -> Mention:
    """A noun without what would make its number that of the pieces in it, after a measure that is a vessel."""
    word, before = words[at], words[at - 1] if at else None
    counted = before is not None and before.kind == "number" and before.text[-1:] in VESSELS and len(before.text) > 1
    if not counted or word.entry is None or PIECES not in word.entry.details:
        return word
    details = {key: value for key, value in word.entry.details.items() if key != PIECES}
    return replace(word, entry=replace(word.entry, details=details))
